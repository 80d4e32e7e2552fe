"""Due dates as an iCalendar feed (RFC 5545): one entry a promise, under an id that stays when its date moves."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from auditor import __version__
from auditor.model.commitment import Commitment
from auditor.model.ledger import Standing
from auditor.model.time import Due, Precision
from auditor.reports.clean import visible
from auditor.reports.words import verdict_words

_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR, Precision.PART_OF_DAY})


def feed(standings: Iterable[Standing], *, at: datetime) -> str:
    """A calendar of the promises in `standings` that have a date; `at` is when it was made."""
    calendar = Calendar()
    calendar.add("prodid", f"-//promise-auditor//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Promises")
    for standing in standings:
        due = standing.commitment.due
        if due is not None and due.end is not None:
            calendar.add_component(_event(standing.commitment, due, due.end, at))
    text: bytes = calendar.to_ical()
    return text.decode("utf-8")


def _event(one: Commitment, due: Due, end: datetime, at: datetime) -> Event:
    event = Event()
    event.add("uid", f"{one.id}@promise-auditor")
    event.add("dtstamp", at)
    if due.precision in _CLOCK:
        event.add("dtstart", due.start or end)
        event.add("dtend", end)
    else:
        event.add("dtstart", end.date())
        if end.date() < date.max:
            event.add("dtend", end.date() + timedelta(days=1))
    who = one.promisor.label if one.promisor else "somebody"
    account = f" ({one.account})" if one.account else ""
    event.add("summary", visible(f"{who}: {one.action}{account}"))
    event.add("description", visible(f'"{one.quote}"\n{verdict_words(one, at)}\n{one.why}\n{one.id}'))
    return event
