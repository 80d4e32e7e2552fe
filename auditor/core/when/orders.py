"""Dates of what is to come: 3/4 is read so that it is near, and what was over some weeks ago is no date of next year."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from auditor.core.when.calendar import WorkCalendar
from auditor.core.when.resolve import is_past, resolve
from auditor.model.people import DateOrder
from auditor.model.time import Due

_FIGURES = re.compile(r"\d[/-]\d")
_FAR = timedelta(days=180)
"""So far off nobody gives a day without its name."""
_NEAR = timedelta(days=120)
_DAY_AND_MONTH = re.compile(
    r"\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}|'\d\d|year", re.IGNORECASE)
_NEXT_YEAR = timedelta(days=340)


def resolve_ahead(phrase: str, *, reference: datetime | None, calendar: WorkCalendar) -> Due | None:
    """The window of a phrase that tells when something will be done.

    "By 2/7", said in June, is 2 July to everybody: 7 February would be over, or most of a year away.
    """
    due = resolve(phrase, reference=reference, calendar=calendar)
    if due is None or due.end is None or reference is None:
        return due
    if _slipped(phrase, due.end, reference):
        return replace(due, start=None, end=None)
    over = is_past(due, reference)
    if not _FIGURES.search(phrase) or (not over and due.end - reference < _FAR):
        return due
    other = DateOrder.MONTH_FIRST if calendar.date_order is DateOrder.DAY_FIRST else DateOrder.DAY_FIRST
    turned = resolve(phrase, reference=reference, calendar=replace(calendar, date_order=other))
    if turned is None or turned.end is None or is_past(turned, reference) or turned.end - reference > _NEAR:
        return due
    return turned


_THROUGH = re.compile(r"for\s+(?:the\s+next\s+|at\s+least\s+|a\s+full\s+|another\s+)?(?=\S)", re.IGNORECASE)


def resolve_lasting(phrase: str, *, reference: datetime | None, calendar: WorkCalendar) -> Due | None:
    """The window through which something is kept, from `reference` on; None for other phrases.

    "We hold the price for 30 days" is due for 30 days. `resolve` gives such a phrase no window, since of a deed it only
    tells how long it takes.
    """
    through = _THROUGH.match(phrase)
    if through is None:
        return None
    lengths = (f"in {more}{phrase[through.end() :]}" for more in ("", "a "))  # "another hour" has no count
    last = next((due for one in lengths if (due := resolve(one, reference=reference, calendar=calendar))), None)
    return replace(last, text=phrase, start=reference) if last and last.end else None


def _slipped(phrase: str, end: datetime, reference: datetime) -> bool:
    """Whether a day and month without a year were over some weeks before: a slip, or next year's, nobody can tell."""
    if end.year == reference.year or end - reference < _NEXT_YEAR:
        return False
    return bool(_DAY_AND_MONTH.search(phrase)) and not _YEAR.search(phrase)
