"""Every ruling of contract.md on verdicts, one named case each."""

from typing import Any

import pytest

from auditor.model.commitment import State
from auditor.model.time import Precision
from auditor.model.verdict import Verdict

from . import judge_cases_absent, judge_cases_parts, judge_cases_said
from .judge_subjects import ASSERTED, DEMO, DERIVED, RELATED, WHOLE, life
from .judge_world import MAIL, piece, promise, weigh

CASES = [*judge_cases_said.CASES, *judge_cases_absent.CASES, *judge_cases_parts.CASES]


@pytest.mark.parametrize(
    ("expected", "commitment", "evidence", "how"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_ruling(expected: Verdict, commitment: Any, evidence: Any, how: dict[str, Any]) -> None:
    """The case in its name has the verdict that contract.md gives it."""
    found = weigh(commitment, evidence, **how)
    assert found.verdict is expected, found.why


@pytest.mark.parametrize(("commitment", "evidence", "how"), [case[2:] for case in CASES], ids=[c[0] for c in CASES])
def test_every_verdict_says_why_in_one_breath(commitment: Any, evidence: Any, how: dict[str, Any]) -> None:
    """A reason is a sentence with a capital, a full stop, and no word of the machine."""
    why = weigh(commitment, evidence, **how).why
    assert why[0].isupper()
    assert why.endswith(".")
    assert not {"None", "RELATED", "doubt", "!"} & set(why.replace(".", " ").split())
    assert len(why) < 300


def test_case_names_are_different() -> None:
    """No ruling hides another under its name."""
    assert len({case[0] for case in CASES}) == len(CASES)


def test_kept_sentence_names_day_distance_and_reason() -> None:
    """A salesperson reads when it was sent, how far from the date, and what was attached."""
    why = weigh(promise(), (piece(WHOLE, "3-05 09:00"),)).why
    assert why == "Sent on Thu 5 March, a day before it was due: to nora@oakmere.example, with 'report.pdf' attached."


def test_broken_sentence_names_the_complete_source() -> None:
    """What could have been found and was not is said with its source and the due day."""
    why = weigh(promise(), (), coverage=(MAIL,)).why
    assert why == "It was due Fri 6 March; mail is complete for that time and holds no message with it."


def test_asserted_evidence_is_called_so() -> None:
    """A ticked task keeps the promise, and the sentence says that it is only a tick."""
    assert "no system shows it" in weigh(promise(), (piece(WHOLE, "3-05 09:00", ASSERTED),)).why


def test_late_consent_is_noted() -> None:
    """A release after the breach changes nothing and is told."""
    told = weigh(promise(), (), coverage=(MAIL,), life=life(State.RELEASED, released_at="3-09 09:00"))
    assert told.why.endswith("The other side released on Mon 9 March, after it was due.")


def test_deciding_evidence_comes_first() -> None:
    """The piece that decided stands first in the judgement."""
    pieces = (piece(RELATED, "3-03 09:00", DERIVED), piece(WHOLE, "3-05 09:00"))
    assert weigh(promise(), pieces).evidence[0].shows is WHOLE


def test_precision_of_the_clock_is_told() -> None:
    """A due time with a clock is told with it."""
    early = weigh(DEMO, (), as_of="3-09 12:00").why
    assert "Tue 10 March at 15:00" in early
    assert DEMO.due is not None
    assert DEMO.due.precision is Precision.INSTANT
