"""A day in figures that a promise names: in the usual order unless only the other one is near."""

import pytest

from auditor.core.when import find, resolve_ahead, resolve_lasting
from tests.core.when.scene import GB, TUESDAY, US


@pytest.mark.parametrize(
    ("phrase", "last"),
    [
        ("by 4/11", "2026-04-11"),
        ("by 11/4", "2026-04-11"),
        ("on 1/4/2026", "2026-04-01"),
        ("by 4/1/2026", "2026-04-01"),
        ("by 3/2/2026", "2026-03-02"),
        ("by 12/11", "2026-12-11"),
        ("by Friday", "2026-03-13"),
        ("on 18 February", None),
        ("on 4 February 2027", "2027-02-04"),
        ("by 31 December", "2026-12-31"),
    ],
)
def test_month_first_unless_only_the_day_first_is_near(phrase: str, last: str | None) -> None:
    """Said on 10 March: what is over or most of a year away in one order, and near in the other, is the other;
    what was over weeks ago is no day of next year."""
    due = resolve_ahead(phrase, reference=TUESDAY, calendar=US)
    assert due is not None
    assert (f"{due.end:%Y-%m-%d}" if due.end else None) == last


@pytest.mark.parametrize(
    ("phrase", "last"), [("by 4/11", "2026-04-11"), ("by 11/4", "2026-04-11"), ("by 4/7", "2026-07-04")]
)
def test_day_first_unless_only_the_month_first_is_near(phrase: str, last: str) -> None:
    """The same the other way round."""
    due = resolve_ahead(phrase, reference=TUESDAY, calendar=GB)
    assert due is not None
    assert f"{due.end:%Y-%m-%d}" == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We fetch the loom on 28.03.", ["on 28.03"]),
        ("We fetch the loom by 28.03.", ["by 28.03"]),
        ("We fetch the loom on 03.04 and oil it.", ["on 03.04"]),
        ("We run it on 3.11.", []),
        ("We run it by 3.11 with care.", []),
        ("The van stops at 12 April Street.", []),
        ("The van comes to 9 March Lane on Friday.", ["on Friday"]),
    ],
)
def test_dates_with_dots_and_addresses(text: str, found: list[str]) -> None:
    """A day and a month of two figures each is a date, a version is none, and no street is."""
    assert [one.text for one in find(text)] == found


@pytest.mark.parametrize(
    ("phrase", "last"),
    [
        ("for 30 days", "2026-04-09 23:59"),
        ("for a fortnight", "2026-03-24 23:59"),
        ("for another hour", "2026-03-10 11:00"),
        ("for at least six months", "2026-09-10 23:59"),
        ("for ever", None),
        ("30 days", None),
        ("by Friday", None),
    ],
)
def test_how_long_something_is_kept_has_a_last_day(phrase: str, last: str | None) -> None:
    """ "We hold the price for 30 days", said on 10 March at ten, binds from then until the 9th of April."""
    due = resolve_lasting(phrase, reference=TUESDAY, calendar=US)
    assert (f"{due.end:%Y-%m-%d %H:%M}" if due and due.end else None) == last
    assert due is None or due.start == TUESDAY
