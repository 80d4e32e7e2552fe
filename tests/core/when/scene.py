"""Said on Tuesday 10 March 2026 at 10:00 in Chicago: what the tables of time phrases are read against."""

from datetime import datetime
from zoneinfo import ZoneInfo

from auditor.core.when import WorkCalendar, find, resolve
from auditor.model.people import DateOrder

CHICAGO = ZoneInfo("America/Chicago")
US = WorkCalendar(zone=CHICAGO, region="US")
GB = WorkCalendar(zone=ZoneInfo("Europe/London"), region="GB", date_order=DateOrder.DAY_FIRST)
TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=CHICAGO)


def window(phrase: str, calendar: WorkCalendar = US) -> str:
    """The window as text: a day, "day to day", with times where it does not fill its days, "open", or "none"."""
    due = resolve(phrase, reference=TUESDAY, calendar=calendar)
    if due is None:
        return "none"
    if due.start is None and due.end is None:
        return "open"
    said = [_moment(one, first=one is due.start) for one in (due.start, due.end) if one is not None]
    return (
        said[0] if len(set(said)) == 1 and due.end is not None else f"{said[0]} to {'' if due.end is None else said[1]}"
    )


def _moment(one: datetime, *, first: bool) -> str:
    whole = (one.hour, one.minute, one.second) == ((0, 0, 0) if first else (23, 59, 59))
    return f"{one:%Y-%m-%d}" if whole else f"{one:%Y-%m-%d %H:%M}"


def dated(sentence: str) -> list[str]:
    """The phrases of a sentence that have a window."""
    windows = ((one.text, window(one.text)) for one in find(sentence))
    return [text for text, meant in windows if meant not in ("none", "open")]
