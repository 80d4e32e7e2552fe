"""3/4 in what is to come: read in the usual order unless only the other one names a day that is near."""

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


def resolve_ahead(phrase: str, *, reference: datetime | None, calendar: WorkCalendar) -> Due | None:
    """The window of a phrase that tells when something will be done.

    "By 2/7", said in June, is 2 July to everybody: 7 February would be over, or most of a year away.
    """
    due = resolve(phrase, reference=reference, calendar=calendar)
    if due is None or due.end is None or reference is None or not _FIGURES.search(phrase):
        return due
    if not is_past(due, reference) and due.end - reference < _FAR:
        return due
    other = DateOrder.MONTH_FIRST if calendar.date_order is DateOrder.DAY_FIRST else DateOrder.DAY_FIRST
    turned = resolve(phrase, reference=reference, calendar=replace(calendar, date_order=other))
    if turned is None or turned.end is None or is_past(turned, reference) or turned.end - reference > _NEAR:
        return due
    return turned
