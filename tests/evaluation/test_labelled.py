"""Real mail with labels: places and kinds, never words."""

from pathlib import Path

import pytest

from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import Unreadable
from auditor.evaluation.bench import Bench, letter
from auditor.evaluation.figures import SetResult
from auditor.evaluation.run import Plan, evaluate
from auditor.evaluation.sets.labelled import Labels, fits, labels, weighed
from auditor.model.text import Span

from . import sample_data

_TEXT = "I will send you the plan on Friday. I will bring the keys tomorrow. Sam will call you on Monday. Fine."


def _units(marks: dict[str, str]) -> list[tuple[str, int, int, int]]:
    """Cause, found, too many and missed of each sentence that was scored; `marks` by the sentence's first words."""
    document = letter(_TEXT, identity="one")
    places = {words: Span(start=_TEXT.index(words), end=_TEXT.index(".", _TEXT.index(words)) + 1) for words in marks}
    known = Labels(length=len(_TEXT), sentences=4, marked=tuple((places[w], kinds) for w, kinds in marks.items()))
    units, misses = weighed(document, known, Bench(engine=OfflineEngine()).understand(document).commitments)
    causes = iter(m.cause for m in misses)
    return [("" if u.tp else next(causes), int(u.tp), int(u.fp), int(u.fn)) for u in units]


def test_both_annotators_make_a_promise() -> None:
    """Where they differ nothing is counted; what neither has marked is too much."""
    assert _units({"I will send": "PP", "I will bring": "PO", "Sam will": "TT", "Fine": "PP"}) == [
        ("", 1, 0, 0),
        ("told of others", 0, 1, 0),
        ("not heard", 0, 0, 1),
    ]
    assert _units({"I will send": "PP", "I will bring": "PP"})[-1] == ("nothing of the kind", 0, 1, 0)


def test_agreement_counts_every_sentence() -> None:
    """Those that nobody marked are agreed on."""
    known = Labels(length=9, sentences=3, marked=((Span(start=0, end=4), "PH"),))
    assert list(known.pairs()) == [("True", "False"), ("False", "False"), ("False", "False")]


def test_a_text_that_has_changed_is_not_scored() -> None:
    """The places would point to other words."""
    assert not fits(Labels(length=len(_TEXT) - 1, sentences=4, marked=()), letter(_TEXT, identity="one"))


@pytest.mark.parametrize("line", ["a.eml ten 3", "a.eml 10", "a.eml 10 3 1-4:P", "a.eml 10 3 1:PP"])
def test_a_line_that_is_no_label_is_named(tmp_path: Path, line: str) -> None:
    """With its number and what to do."""
    path = tmp_path / "x.labels"
    path.write_text(f"# what it is\n\n{line}\n", encoding="utf-8")
    with pytest.raises(Unreadable, match="line 3"):
        labels(path)


def _measured(root: Path, line: str) -> SetResult:
    cases = root / "cases"
    cases.mkdir()
    (cases / "enron_raw.labels").write_text(line, encoding="utf-8")
    plan = Plan(data=(sample_data.write(root),), cases=cases, only=frozenset({"enron_raw"}))
    (result,) = evaluate(plan, [OfflineEngine()]).results
    return result


def test_labels_beside_our_cases_are_used(tmp_path: Path) -> None:
    """The mail of the sample is "Panels", two line ends, and a body whose second sentence promises."""
    result = _measured(tmp_path, "ida/sent/1.eml 59 3 18-53:PP\n")
    figure = result.figure("promises F1")
    assert figure is not None and figure.value == 1.0
    assert result.notes[0].startswith("Promises were labelled by two annotators in 1 of 1 messages")


def test_labels_of_other_mails_score_nothing(tmp_path: Path) -> None:
    """The same command over other rows of the set runs without them."""
    result = _measured(tmp_path, "otto/sent/9.eml 59 3 18-53:PP\n")
    assert result.figure("promises F1") is None
    assert result.notes[0].startswith("No labels")
