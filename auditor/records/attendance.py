"""Who was there: attendance of Microsoft Graph, participants of Zoom and of Google Meet (JSON).

Sources: learn.microsoft.com, Graph attendanceRecord; developers.zoom.us, past meeting participants; developers.google.com,
Meet conferenceRecords.participants. Presence is an event of the system: two people in it prove a meeting. Somebody
alone proves that the other did not come; whose absence that was is told only where the host is listed without a minute
and the one who was there has an address at another organisation. A file names no meeting: `core.merge` finds the
appointment that it belongs to.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from auditor.core.joined import ATTENDANCE, HOST_ABSENT, HOST_LAST, NAMELESS
from auditor.core.people import domain_of
from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, convert_objects, instant, lines

_PRESENCE = (
    "Two people present prove that a meeting was held; one alone does not say whose absence it was, unless the host is "
    "listed without a minute and a guest with an address of another organisation was there."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Guest:
    email: str | None
    name: str | None
    hosts: bool
    joined: datetime | None
    left: datetime | None
    seconds: float


class Attendance:
    """An attendance report: it shows that a meeting was held, from when to when, and with whom."""

    name = "attendance"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Microsoft 365",
            what="attendance reports of Teams meetings (Microsoft Graph, JSON)",
            export="Save the answer of GET .../onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords.",
            notes=(_PRESENCE,),
        ),
        Guide(
            section=Section.RECORDS,
            product="Zoom",
            what="participants of a past meeting (JSON)",
            export="Save the answer of GET /v2/past_meetings/{id}/participants.",
            notes=(_PRESENCE,),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if keys & {"totalAttendanceInSeconds", "attendanceIntervals"}:
            return 0.97
        return CERTAIN if {"participants", "join_time", "leave_time"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, read_document(file), lambda top: (self._meeting(top, file.origin),))

    def _meeting(self, top: JsonObject, origin: str) -> Record:
        found = top.objects("value") or top.objects("attendanceRecords") or top.objects("participants")
        guests = [self._guest(one) for one in found]
        if not guests:
            raise Unreadable(f"{origin}: nobody is listed in it", hint="ask for the attendance records of the report")
        host = next((g for g in guests if g.hosts), None)
        others = [g for g in guests if not g.hosts]
        came = [g for g in guests if g.seconds > 0]
        held = len(came) > 1
        timed = [g for g in came if not g.hosts] or came
        joined = [g.joined for g in timed if g.joined]
        left = [g.left for g in timed if g.left]
        opened = host.joined if host and held else None
        waited = opened is not None and bool(joined) and opened > min(joined)
        begun = opened if waited else min(joined, default=None)
        native = top.text("meeting_id", "meetingId", "uuid") or _digest(guests)
        return Record(
            id=f"graph:attendance:{native}" if top.has("value") else f"attendance:{native}",
            source="graph" if top.has("value") or top.has("attendanceRecords") else "zoom",
            source_type=ATTENDANCE,
            kind=RecordKind.MEETING,
            title=top.text("topic", "meetingSubject") or NAMELESS,
            body=lines(_listed("Present", came), _listed("Absent", [g for g in guests if g not in came])),
            contacts=tuple(dict.fromkeys(g.email for g in others if g.email)),
            owner=host.email or host.name if host else None,
            started=Moment(value=begun) if begun else None,
            done=Moment(value=max(left)) if left and held else None,
            status=RecordStatus.DONE if held else RecordStatus.CANCELLED,
            status_raw="attended" if held else "not attended",
            outcome=(HOST_LAST if waited else "held") if held else _no_show(host, came),
        )

    def _guest(self, one: JsonObject) -> _Guest:
        stays = one.objects("attendanceIntervals")
        joined = [self._at(s, "joinDateTime") for s in stays] + [self._at(one, "join_time", "earliestStartTime")]
        left = [self._at(s, "leaveDateTime") for s in stays] + [self._at(one, "leave_time", "latestEndTime")]
        email = one.text("emailAddress", "user_email")
        return _Guest(
            email=email.lower() if email and "@" in email else None,
            name=one.object("identity").text("displayName") or one.text("name"),
            hosts=(one.text("role") or "").lower() in ("organizer", "host", "presenter"),
            joined=min((j for j in joined if j), default=None),
            left=max((e for e in left if e), default=None),
            seconds=one.number("totalAttendanceInSeconds") or one.number("duration") or 0.0,
        )

    def _at(self, one: JsonObject, *names: str) -> datetime | None:
        return instant(self._dates.read(one.text(*names)))


def _no_show(host: _Guest | None, came: Sequence[_Guest]) -> str:
    """Somebody who dialled in has no address: he may be the host himself, and a colleague waits for the guest as well."""
    ours, there = domain_of(host.email if host else None), [domain_of(g.email) for g in came]
    waited = host not in came and ours is not None and len(there) == 1 and there[0] not in {None, ours}
    return HOST_ABSENT if waited else "no_show"


def _listed(word: str, guests: Sequence[_Guest]) -> str | None:
    """Names only: whose absence broke a promise is decided where sides are known."""
    return f"{word}: {', '.join(g.name or g.email or 'somebody' for g in guests)}" if guests else None


def _digest(guests: Sequence[_Guest]) -> str:
    told = "\x1f".join(sorted(f"{g.email or g.name}|{g.joined}|{g.left}" for g in guests))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
