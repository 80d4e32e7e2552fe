"""Calendar files as records; the reading is `auditor.readers.ics`, which calendar parts of mails share."""

import re
from collections.abc import Iterator
from datetime import UTC, tzinfo

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.ics import read_events

_MARK = re.compile(rb"BEGIN:V(?:CALENDAR|EVENT|TODO)\b", re.IGNORECASE)


class Ics:
    """An iCalendar file of any calendar program."""

    name = "ics"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Any calendar",
            what="appointments (.ics)",
            export=(
                "Google Calendar: Settings, Import and export, Export. Outlook: File, Save Calendar. Apple "
                "Calendar: File, Export."
            ),
            notes=("A past slot is no proof that the meeting was held.", "Times without a zone are read in `--tz`."),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._zone = zone

    def recognises(self, file: Input) -> float:
        start = file.head[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
        if _MARK.match(start):
            return 1.0
        return 0.6 if file.name.endswith((".ics", ".ical", ".ifb")) and _MARK.search(file.head) else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        data = file.content()
        if not _MARK.search(data):
            hint = "export the calendar again as an iCalendar (.ics) file"
            raise Unreadable(f"{file.origin}: there is no calendar in it", hint=hint)
        return read_events(data, origin=file.origin, zone=self._zone)
