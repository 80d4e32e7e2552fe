"""How well the learned part reads a writer it has not learned from: trained on all others, measured on each in turn.

The figure to choose by. The sentences that no rule hears count apart, since only there is the learned part asked. What is
half a promise is left out; it is neither right nor wrong to hear it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.text import Document, DocumentKind, Party

Row = tuple[str, float]
Scorer = Callable[[str], float]
PRECISIONS = (0.90, 0.95)
_OURS = Party(name="Noor Adebayo", email="noor@fennick-pumps.example")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence by a writer who was left out: what it is, and how like a promise it seemed."""

    writer: str
    promise: bool
    heard: bool
    """A rule found something in it."""
    like: float


def by_writer(written: dict[str, list[Row]], train: Callable[[list[Row]], Scorer]) -> list[Told]:
    """Every whole promise and every other sentence, read by a model that knows nothing of its writer."""
    found: list[Told] = []
    for writer, rows in written.items():
        like = train([row for other, more in written.items() if other != writer for row in more])
        found += [
            Told(writer=writer, promise=wanted == 1, heard=heard(text), like=like(text))
            for text, wanted in rows
            if wanted in {0, 1}
        ]
    return found


def heard(text: str, engine: OfflineEngine = OfflineEngine(learned=False)) -> bool:  # noqa: B008 (it holds no state)
    """Whether a rule finds anything in it, as the only sentence of a mail of ours."""
    found = engine.extract(read(Document(id="s", origin="s.txt", kind=DocumentKind.DRAFT, text=text, author=_OURS)))
    return bool(found.candidates or found.statements or found.rejected)


def table(told: Sequence[Told]) -> str:
    """A line a writer and one for all together: sentences, average precision, recall at each precision; all and unheard."""
    head = "".join(f"{f'recall at {p:.2f}':>16}" for p in PRECISIONS)
    lines = []
    for title, rows in (("every sentence", told), ("what no rule hears", [one for one in told if not one.heard])):
        lines += [f"{title:<20}{'sentences':>10}{'promises':>10}{'average precision':>19}{head}"]
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
