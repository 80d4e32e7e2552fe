"""How well the learned part reads a writer it has not learned from: trained on all others, measured on each in turn.

The figure to choose by. The sentences that no rule hears count apart, since there alone the learned part speaks for itself,
and so do the parts of sentences. What is half a promise is left out; it is neither right nor wrong to hear it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Extraction
from auditor.model.text import Document, DocumentKind, Party
from tools.marked import Marked

Row = tuple[str, float]
Scorer = Callable[[str, tuple[str, ...]], float]
Trainer = Callable[[Sequence[Row], Sequence[Marked]], Scorer]
PRECISIONS = (0.90, 0.95)
FOLDS = 5
"""So many models: each leaves out a fifth of the writers."""
_OURS = Party(name="Noor Adebayo", email="noor@fennick-pumps.example")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence by a writer who was left out: what it is, and how like a promise it seemed."""

    writer: str
    promise: bool
    heard: bool
    """A rule found something in it."""
    like: float


def by_writer(
    written: Mapping[str, Sequence[Row]], clauses: Mapping[str, Sequence[Marked]], train: Trainer
) -> list[Told]:
    """Every whole promise and every other sentence, read by a model that knows nothing of its writer."""
    known = list(chain(*clauses.values()))
    found: list[Told] = []
    for out in _folds(written):
        like = train([row for writer, rows in written.items() if writer not in out for row in rows], known)
        found += [
            Told(writer=writer, promise=wanted == 1, heard=heard(text), like=like(text, ()))
            for writer in out
            for text, wanted in written[writer]
            if wanted in {0, 1}
        ]
    return found


def parts_by_writer(
    written: Mapping[str, Sequence[Row]], clauses: Mapping[str, Sequence[Marked]], train: Trainer
) -> list[Told]:
    """The same of the parts of sentences whose promises are marked."""
    known = list(chain(*written.values()))
    found: list[Told] = []
    for out in _folds(clauses):
        like = train(known, [one for writer, rows in clauses.items() if writer not in out for one in rows])
        found += [told for writer in out for one in clauses[writer] for told in _parts(writer, one, like)]
    return found


def _folds(written: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    writers = sorted(written)
    return (tuple(writers[start::FOLDS]) for start in range(min(FOLDS, len(writers))))


def _parts(writer: str, one: Marked, like: Scorer) -> Iterator[Told]:
    taken = places(one.text)
    for words, beside, (start, end), promises in one.parts():
        known = any(a < end and start < b for a, b in taken)
        yield Told(writer=writer, promise=promises, heard=known, like=like(words, beside))


def heard(text: str) -> bool:
    """Whether a rule finds anything in it, as the only sentence of a mail of ours."""
    found = _extracted(text)
    return bool(found.candidates or found.statements or found.rejected)


def places(text: str) -> list[tuple[int, int]]:
    """Where rules find a promise in it."""
    found = _extracted(text).candidates
    return [(one.at or 0, (one.at or 0) + len(one.quote)) for one in found if one.scored]


def _extracted(text: str, engine: OfflineEngine = OfflineEngine(learned=False)) -> Extraction:  # noqa: B008 (it holds no state)
    return engine.extract(read(Document(id="s", origin="s.txt", kind=DocumentKind.DRAFT, text=text, author=_OURS)))


def table(told: Sequence[Told], parts: Sequence[Told]) -> str:
    """A line a writer and one for all together: how many, average precision, recall at each precision; all and unheard."""
    head = "".join(f"{f'recall at {p:.2f}':>16}" for p in PRECISIONS)
    lines = []
    for title, rows in (
        ("every sentence", told),
        ("what no rule hears", [one for one in told if not one.heard]),
        ("parts, no rule hears", [one for one in parts if not one.heard]),
    ):
        lines += [f"{title:<20}{'how many':>10}{'promises':>10}{'average precision':>19}{head}"]
        for writer in (*sorted({one.writer for one in rows}), None):
            lines.append(_line(writer or "all together", [one for one in rows if writer in {None, one.writer}]))
        lines.append("")
    return "\n".join(lines)


def _line(title: str, rows: Sequence[Told]) -> str:
    reached = "".join(f"{recall_at(rows, precision):>16.2f}" for precision in PRECISIONS)
    promises = sum(one.promise for one in rows)
    return f"  {title:<18}{len(rows):>10,}{promises:>10,}{average_precision(rows):>19.3f}{reached}"


def average_precision(rows: Iterable[Told]) -> float:
    """Precision at each threshold, weighted by the recall that is won there; equals count as one threshold."""
    total, before = 0.0, 0.0
    for precision, recall in _thresholds(rows):
        total += precision * (recall - before)
        before = recall
    return total


def recall_at(rows: Iterable[Told], precision: float) -> float:
    """The most that is found at a threshold of at least this precision."""
    return max((recall for reached, recall in _thresholds(rows) if reached >= precision), default=0.0)


def _thresholds(rows: Iterable[Told]) -> list[tuple[float, float]]:
    """Precision and recall at each threshold, the highest first."""
    ordered = sorted(rows, key=lambda one: -one.like)
    promises = sum(one.promise for one in ordered)
    found, curve = 0, []
    for place, one in enumerate(ordered, start=1):
        found += one.promise
        if promises and (place == len(ordered) or ordered[place].like < one.like):
            curve.append((found / place, found / promises))
    return curve
