"""A day on which a promise can be made again."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from auditor.core.promisability import likely_date, moved_to
from auditor.core.promisability.dates import unlikely_date
from auditor.model.commitment import Act, CommitmentKind
from auditor.model.past import PastPromise
from auditor.model.recovery import NewDate

from .world import known, past, promise


def _history(*took: int | None, window: int = 2) -> tuple[PastPromise, ...]:
    return tuple(past(number, days, window=window) for number, days in enumerate(took))


def _likely(*own: PastPromise, **changes: object) -> NewDate | None:
    return likely_date(promise(**changes), known(own=own))  # type: ignore[arg-type]


def test_the_first_day_by_which_enough_were_there() -> None:
    """Nine of ten within four working days; within three only six."""
    found = _likely(*_history(2, 2, 3, 3, 3, 3, 4, 4, 4, None))
    assert found is not None
    assert found.why == 'Your promises such as "send the offer": 9 of 10 were there within 4 working days.'
    assert found.day == known().calendar.add_working_days(known().today, 4)
    assert [one.record_id for one in found.evidence] == ["c_0", "c_1", "c_2", "c_3", "c_4"]


def test_too_little_or_too_bad_a_past_supports_no_day() -> None:
    """Three cases say nothing; where most never came no day is safe."""
    assert _likely(*_history(2, 2, 2)) is None
    assert _likely(*_history(*[None] * 5, 2, 2, 2, 2)) is None


def test_what_is_agreed_or_kept_true_is_never_forecast() -> None:
    """A series, or something that stays true, has no day that a past of deliveries would tell."""
    assert _likely(*_history(*[2] * 10), kind=CommitmentKind.MAINTENANCE) is None
    assert _likely(*_history(*[2] * 10), act=Act.UPHOLD) is None


@given(st.lists(st.none() | st.integers(0, 15), min_size=8, max_size=30), st.integers(0, 6))
def test_a_day_that_is_proposed_is_never_doubted(took: list[int | None], window: int) -> None:
    """Whoever takes the day gets no warning for it."""
    here = known(own=_history(*took, window=window))
    found = likely_date(promise(), here)
    if found is not None:
        assert not list(unlikely_date(moved_to(promise(), found.day, here), here))


def test_the_promise_made_anew_runs_from_today() -> None:
    """Its old window says nothing of the new one."""
    here = known()
    moved = moved_to(replace(promise(), superseded_by="c_9"), date(2026, 3, 20), here)
    assert moved.due is not None
    assert moved.due.end is not None
    assert (moved.said_at, moved.due.end.date(), moved.superseded_by) == (here.as_of, date(2026, 3, 20), None)
