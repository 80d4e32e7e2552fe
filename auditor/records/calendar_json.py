"""Events of the Google Calendar API and of Microsoft Graph (JSON). A slot proves nothing: it is `scheduled_past`.

Sources: developers.google.com, Calendar API Events; learn.microsoft.com, Graph event resource. The same appointment in
an .ics file has the same id, by its iCalUID. Graph writes a naive time beside the name of a zone, often a Windows one,
and the year 1 for "never".
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.zones import zone_called
from auditor.records.convert import CERTAIN, convert_objects

_DECLINED = "declined_by_attendee"


class GoogleCalendar:
    """Events of the Google Calendar API, alone or in `items`."""

    name = "google-calendar"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Google Calendar",
            what="events of the Calendar API (JSON)",
            export="Save the answer of GET /calendar/v3/calendars/{id}/events, all pages of it.",
            notes=("A past slot is no proof that the meeting was held; an accepted invitation is none either.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._zone = zone

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return CERTAIN if "iCalUID" in keys and keys & {"summary", "start"} else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        items = (item for top in read_document(file) for item in (top.objects("items") or (top,)))
        return convert_objects(file, items, lambda item: (self._event(item),))

    def _event(self, item: JsonObject) -> Record:
        organizer = item.object("organizer").text("email")
        guests = [g for g in item.objects("attendees") if not g.flag("organizer") and not g.flag("resource")]
        raw = item.text("status")
        answers = [(g.text("responseStatus") or "").lower() for g in guests]
        status, outcome = _standing((raw or "").lower() == "cancelled", (raw or "").lower() == "tentative", answers)
        start, end = self._time(item.object("start")), self._time(item.object("end"))
        day = item.text("recurringEventId") and item.object("originalStartTime").text("dateTime", "date")
        return Record(
            id=_identity(item.text("iCalUID"), "google:event", item.text("id"), day),
            source="ics" if item.has("iCalUID") else "google",
            source_type="vevent",
            kind=RecordKind.MEETING,
            title=item.text("summary") or "(event without a title)",
            body=item.text("description"),
            contacts=_addresses(g.text("email") for g in guests),
            owner=organizer.lower() if organizer else None,
            started=start,
            done=_whole(start, end) if status is RecordStatus.SCHEDULED_PAST else None,
            status=status,
            status_raw=raw.upper() if raw else None,
            outcome=outcome,
        )

    def _time(self, at: JsonObject) -> Moment | None:
        zone = zone_called(at.text("timeZone"), self._zone)
        return Dates(zone=zone).read(at.text("dateTime", "date"))


class GraphCalendar:
    """Events of Microsoft Graph, alone or in `value`."""

    name = "graph-calendar"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Microsoft 365",
            what="calendar events of Microsoft Graph (JSON)",
            export="Save the answer of GET /me/calendarView with the period, all pages of it.",
            notes=(
                "Times are read in the zone that stands beside them, Windows names too.",
                "A past slot is no proof that the meeting was held; give the attendance report as well.",
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._zone = zone

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return CERTAIN if "iCalUId" in keys and keys & {"isCancelled", "subject", "start"} else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        tops = read_document(file)
        items = (item for top in tops for item in (top.objects("value") if top.has("value") else (top,)))
        yield from convert_objects(file, items, lambda item: (self._event(item),))
        if any(top.has("@odata.nextLink") for top in tops):
            reason = "this is one page of several; save the answer of its @odata.nextLink too"
            yield Skipped(origin=f"{file.origin}#next page", reason=reason)

    def _event(self, item: JsonObject) -> Record:
        organizer = item.object("organizer", "emailAddress").text("address")
        guests = [g for g in item.objects("attendees") if (g.text("type") or "").lower() != "resource"]
        answers = [(g.object("status").text("response") or "").lower() for g in guests]
        tentative = (item.text("showAs") or "").lower() == "tentative" or bool(item.flag("isDraft"))
        status, outcome = _standing(bool(item.flag("isCancelled")), tentative, answers)
        start, end = self._time(item, "start"), self._time(item, "end")
        day = item.text("seriesMasterId") and item.text("originalStart", "occurrenceId")
        return Record(
            id=_identity(item.text("iCalUId"), "graph:event", item.text("id"), day),
            source="graph",
            source_type="vevent",
            kind=RecordKind.MEETING,
            title=item.text("subject") or "(event without a title)",
            body=item.text("bodyPreview"),
            contacts=tuple(
                a
                for a in _addresses(g.object("emailAddress").text("address") for g in guests)
                if a != (organizer or "").lower()
            ),
            owner=organizer.lower() if organizer else None,
            started=start,
            done=_whole(start, end) if status is RecordStatus.SCHEDULED_PAST else None,
            status=status,
            status_raw="cancelled" if item.flag("isCancelled") else item.text("showAs"),
            outcome=outcome,
        )

    def _time(self, item: JsonObject, name: str) -> Moment | None:
        at = item.object(name)
        zone = zone_called(at.text("timeZone"), self._zone)
        text = at.text("dateTime")
        return Dates(zone=zone).read(text[:10] if text and item.flag("isAllDay") else text)


def _standing(cancelled: bool, tentative: bool, answers: list[str]) -> tuple[RecordStatus, str | None]:
    if cancelled:
        return RecordStatus.CANCELLED, "cancelled"
    if answers and all(answer == "declined" for answer in answers):
        return RecordStatus.SCHEDULED_PAST, _DECLINED
    if tentative:
        return RecordStatus.PLANNED, None
    return RecordStatus.SCHEDULED_PAST, "held_unproven"


def _identity(uid: str | None, prefix: str, native: str | None, day: str | None) -> str:
    """By the iCalendar UID where there is one: the same appointment in three exports is one record."""
    if uid is None and native is None:
        raise BadValue("the event has neither iCalUID nor id")
    return (f"ics:{uid}" if uid else f"{prefix}:{native}") + (f":{day[:10]}" if day else "")


def _addresses(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.lower() for address in found if address and "@" in address))


def _whole(start: Moment | None, end: Moment | None) -> Moment | None:
    """The end; of an all-day event the last day, since both products write the day after it."""
    if start is None or end is None or start.precision != end.precision or isinstance(end.value, datetime):
        return end
    return replace(end, value=max(start.value, end.value - timedelta(days=1)))
