"""ShipStation tracking answers: when the carrier took a parcel and when it arrived. Source: docs.shipstation.com."""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.core.merge import TRACKING
from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, convert_objects, lines, required, status_of

_STATUS = {
    "de": RecordStatus.DONE,
    "sp": RecordStatus.DONE,  # handed over at the collection point
    **dict.fromkeys(("it", "ac", "at"), RecordStatus.IN_PROGRESS),
    **dict.fromkeys(("ny", "un"), RecordStatus.UNKNOWN),
    "ex": RecordStatus.UNKNOWN,
}


class ShipStation:
    """A tracking answer. It names no order: `core.merge` joins it to the shipment that has its tracking number."""

    name = "shipstation"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="ShipStation",
            what="tracking answers (JSON)",
            export="Save the answer of GET /v2/tracking, or of a label's /track.",
            notes=("Joined to the shipment with that tracking number.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        wanted = {"tracking_number", "status_code"}
        return CERTAIN if wanted <= keys and keys & {"actual_delivery_date", "carrier_status_code", "events"} else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, read_document(file), self._parcel)

    def _parcel(self, item: JsonObject) -> Iterable[Record | Problem]:
        number = required(item.text("tracking_number"), "tracking number")
        status, problems = status_of(item.text("status_code"), _STATUS, "ShipStation")
        arrived = self._dates.read(item.text("actual_delivery_date"))
        events = (each.text("description") for each in item.objects("events"))
        yield Record(
            id=f"tracking:{number}",
            source="shipstation",
            source_type=TRACKING,
            kind=RecordKind.SHIPMENT,
            title=f"Parcel {number}",
            body=lines(*events),
            due=self._dates.read(item.text("estimated_delivery_date")),
            started=self._dates.read(item.text("shipped_date", "ship_date")),
            done=arrived if status is RecordStatus.DONE else None,
            status=status,
            status_raw=item.text("status_description", "status_code"),
            outcome="delivered" if status is RecordStatus.DONE else None,
        )
        yield from problems
