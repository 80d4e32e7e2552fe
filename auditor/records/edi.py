"""EDI X12 856, the advance ship notice: what left, for which order, when, and when it should arrive.

Source: X12 856 implementation guides (004010). The separators stand in the ISA segment: the fourth character, and the one
behind the 105th. A notice is the sender's word that goods were shipped; it does not show that they arrived.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.ports import Input
from auditor.readers.dates import BadValue
from auditor.readers.json_lines import number_of

_START = re.compile(rb"\s*ISA(.)")
_ISA_LENGTH = 106
_UNITS = {"EA": "each", "CA": "case", "PC": "each", "BX": "box", "PL": "pallet", "KG": "kilogram", "LB": "pound"}
_MOST = 5_000_000
"""Characters; a notice is a few kilobytes."""


@dataclass(slots=True)
class _Notice:
    """What is known so far of one ST..SE; lines hang on the order above them."""

    number: str = ""
    order: str | None = None
    carrier: str | None = None
    buyer: str | None = None
    shipped: date | None = None
    expected: date | None = None
    tracking: list[str] = field(default_factory=list)
    item: str | None = None
    words: str | None = None
    lines: list[tuple[str | None, str, str | None, float | None, str | None]] = field(default_factory=list)
    """Order, item, words, quantity, unit."""


class Edi856:
    """Advance ship notices; one record a line of goods."""

    name = "edi-856"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="EDI",
            what="advance ship notices (X12 856)",
            export="Ask whoever runs your EDI for the outbound 856 files of the period, as they were sent.",
            notes=("A notice says that goods left; that they arrived is the carrier's to say.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        start = file.head[:4096].removeprefix(b"\xef\xbb\xbf")
        found = _START.match(start)
        return 1.0 if found and b"ST" + found[1] + b"856" in file.head else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        text = file.content().removeprefix(b"\xef\xbb\xbf").decode("latin-1").lstrip()[:_MOST]
        if not text.startswith("ISA") or len(text) < _ISA_LENGTH:
            raise Unreadable(f"{file.origin}: the ISA segment is not whole", hint="take the file as it was sent")
        element, segment = text[3], text[_ISA_LENGTH - 1]
        parts = (s.strip().split(element) for s in text.split(segment) if s.strip())
        yield from _notices(parts, file.origin)


def _notices(parts: Iterator[list[str]], origin: str) -> Iterator[Record | Skipped]:
    notice: _Notice | None = None
    count = 0
    for names in parts:
        tag, values = names[0].strip().upper(), [value.strip() for value in names[1:]]
        if tag == "ST":
            count += 1
            notice = _Notice() if values[:1] == ["856"] else None
        elif tag == "SE" and notice is not None:
            yield from _records(notice, origin, count)
            notice = None
        elif notice is not None:
            try:
                _take(notice, tag, values)
            except BadValue as error:
                yield Skipped(origin=f"{origin}#notice {count}", reason=f"{error}; ask for the notice again")
    if notice is not None:
        yield Skipped(origin=f"{origin}#notice {count}", reason="the notice has no end (SE); take the whole file")
        yield from _records(notice, origin, count)


def _take(notice: _Notice, tag: str, values: list[str]) -> None:
    first, second, third = (*values, "", "", "")[:3]
    match tag:
        case "BSN":
            notice.number = second
        case "PRF":
            notice.order = first or None
        case "TD5":
            notice.carrier = third or second or None
        case "REF" if first in ("CN", "2I", "BM") and second:
            notice.tracking.append(second)
        case "N1" if first in ("BY", "ST"):
            notice.buyer = notice.buyer or second or None
        case "DTM" if first == "011":
            notice.shipped = _day(second)
        case "DTM" if first == "017":
            notice.expected = _day(second)
        case "LIN":
            pairs = values[1:]
            notice.item = next((pairs[n + 1] for n in range(0, len(pairs) - 1, 2) if pairs[n] in _ITEM), None)
            notice.words = None
        case "PID":
            notice.words = values[4] if len(values) > 4 else None
        case "SN1":
            unit = _UNITS.get(third, third.lower() or None)
            notice.lines.append((notice.order, notice.item or first or "goods", notice.words, number_of(second), unit))
        case _:
            pass


_ITEM = frozenset({"SK", "VP", "BP", "IN", "UP", "EN", "UK", "VN", "PN"})
"""Qualifiers of LIN that name an article."""


def _records(notice: _Notice, origin: str, count: int) -> Iterator[Record | Skipped]:
    if not notice.lines:
        yield Skipped(origin=f"{origin}#notice {count}", reason="the notice lists no goods (SN1); ask for it again")
    for place, (order, item, words, quantity, unit) in enumerate(notice.lines, start=1):
        yield Record(
            id=f"edi:856:{notice.number or count}:{place}:{item}",
            source="edi",
            source_type="asn",
            kind=RecordKind.SHIPMENT,
            title=f"{quantity:g} × {words or item}" if quantity is not None else words or item,
            account=notice.buyer,
            due=Moment(value=notice.expected, precision=Precision.DAY) if notice.expected else None,
            started=Moment(value=notice.shipped, precision=Precision.DAY) if notice.shipped else None,
            status=RecordStatus.IN_PROGRESS if notice.shipped else RecordStatus.PLANNED,
            status_raw="shipped" if notice.shipped else "announced",
            quantity=quantity,
            unit=unit,
            refs=tuple(filter(None, (order, item, *(f"tracking:{number}" for number in notice.tracking)))),
            raw_ref=(f"{origin}#notice {count}",),
            origin=origin,
        )


def _day(text: str) -> date:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError as error:
        raise BadValue(f"{text[:20]!r} is not a date of the form YYYYMMDD") from error
