"""More than the days hold."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.promisability import Doubt
from auditor.core.promisability.load import busy_hours, overcommitted
from auditor.model.commitment import State
from auditor.model.people import Thresholds
from auditor.model.record import Record
from auditor.model.verdict import Verdict

from .world import NOW, at_end, known, meeting, owed, promise


def _doubt(**told: object) -> Doubt | None:
    return next(overcommitted(promise(), known(**told)), None)


def test_nine_others_by_friday_are_too_many() -> None:
    """Three working days hold nine promises at three a day; this is the tenth."""
    doubt = _doubt(open=[owed(n, n % 3) for n in range(9)])
    assert doubt is not None
    assert doubt.message == (
        "10 promises of yours are due by Friday 13 March, this one counted; 3 working days are left, today counted."
    )
    assert len(doubt.evidence) == 5


@pytest.mark.parametrize(
    "open_",
    [
        [owed(n, 1) for n in range(8)],
        [owed(n, 9) for n in range(30)],
        [owed(n, 1, state=State.RELEASED) for n in range(30)],
        [owed(n, 1, scored=False) for n in range(30)],
        [owed(n, 1, due_end=NOW - timedelta(days=1), verdict=Verdict.UNVERIFIED) for n in range(30)],
        [owed(n, 1, document_id="d_new") for n in range(30)],
        [owed(n, 1, due_end=None) for n in range(30)],
    ],
    ids=["few enough", "due later", "released", "hoped for", "overdue and unknown", "this very draft", "undated"],
)
def test_what_does_not_press_now_does_not_count(open_: list[object]) -> None:
    """Nor what may have been done without a trace."""
    assert _doubt(open=open_) is None


def test_promises_of_the_same_draft_count() -> None:
    """A draft that promises ten things for Friday."""
    beside = [promise(f"I'll send part {n} by Friday") for n in range(9)]
    assert _doubt(beside=beside) is not None


def test_a_full_calendar_is_told() -> None:
    """Eighteen hours of meetings in three working days."""
    days = [NOW, NOW + timedelta(days=1), NOW + timedelta(days=2)]
    doubt = _doubt(meetings=[meeting(day, 6) for day in days])
    assert doubt is not None
    assert doubt.message.startswith("Your calendar holds 18 hours of meetings until Friday 13 March")


def test_how_much_a_day_holds_is_a_setting() -> None:
    """Whoever writes longer offers promises fewer."""
    assert _doubt(open=[owed(n, 1) for n in range(4)], thresholds=Thresholds(promises_a_day=1)) is not None


def test_a_meeting_without_an_end_is_an_hour_and_a_fair_fills_a_day() -> None:
    """Nothing longer than a working day is counted."""
    until = at_end(NOW, 3)
    assert busy_hours([meeting(NOW, None)], NOW, until) == 1
    assert busy_hours([meeting(NOW, 30)], NOW, until) == 8


_SLOTS = st.lists(st.tuples(st.integers(0, 100), st.integers(1, 12)), max_size=12)


def _calendar(slots: list[tuple[int, int]]) -> list[Record]:
    return [meeting(NOW + timedelta(minutes=30 * begin), half_hours / 2) for begin, half_hours in slots]


@given(_SLOTS, st.randoms(use_true_random=False))
def test_overlapping_hours_count_once_in_any_order(slots: list[tuple[int, int]], chance: object) -> None:
    """The hours are those of the half hours that at least one meeting covers."""
    taken = {half for begin, long in slots for half in range(begin, begin + long)}
    calendar = _calendar(slots)
    chance.shuffle(calendar)  # type: ignore[attr-defined]
    assert busy_hours(calendar, NOW, NOW + timedelta(days=3)) == len(taken) / 2
