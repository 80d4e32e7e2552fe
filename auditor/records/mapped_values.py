"""The values of one row as a mapping says they are to be read: texts, lists, numbers, times."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from auditor.model.people import DateOrder
from auditor.model.preview import Basis
from auditor.model.time import Moment, Precision
from auditor.readers.dates import BadValue, Dates, either_way, order_of, unix_millis, unix_seconds
from auditor.readers.items import Item
from auditor.readers.json_lines import number_of
from auditor.readers.mapping import TIMES, Clock, Decimal, Part, TableMapping

_HOURS = ("H", "I", "c", "X")
_DOTTED = re.compile(r"^(\d{1,2})\.(\d{1,2})\.")
_MONEY_SIGN = re.compile(r"^(?:[A-Z]{3}|[€£$¥])\s?|\s?(?:[A-Z]{3}|[€£$¥])$")
_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]@]{1,64}@[^\s<>,;:\"()\[\]@]{1,255}")
_EITHER = re.compile(r"[-+]?\d{1,3}[.,]\d{3}")
"""12,500 and 12.500: thousands for some, three decimals for others."""
_COMMA = re.compile(r"[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_POINT = re.compile(r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?")
_MOST = 1e15
_MAX_LENGTH = 200


class NotSaid(BadValue):
    """Something that the mapping must say before the value can be read; the text ends with what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """How the times of one file are read."""

    mapping: TableMapping
    dates: Dates

    @staticmethod
    def of(mapping: TableMapping, zone: tzinfo, order: DateOrder, sample: Iterable[Item]) -> "Clocks":
        """The mapping's order; else what the rows of `sample` show; else `order`."""
        said = mapping.dates if isinstance(mapping.dates, DateOrder) else order_of(_time_texts(mapping, sample))
        return Clocks(mapping=mapping, dates=Dates(zone=mapping.zone or zone, order=said or order))

    @property
    def label(self) -> str:
        """`dmy`, `mdy`, `unix`, `unix_ms`, or the patterns."""
        match self.mapping.dates:
            case tuple() as patterns:
                return ", ".join(patterns)
            case Clock() as clock:
                return clock.value
            case _:
                return self.dates.order.value

    def basis(self, sample: Iterable[Item]) -> Basis:
        """Whence the order is known."""
        if self.mapping.dates is not None:
            return Basis.SAID
        texts = list(_time_texts(self.mapping, sample))
        if order_of(texts) is not None:
            return Basis.SHOWN
        return Basis.ASSUMED if any(map(either_way, texts)) else Basis.NOT_NEEDED

    def read(self, text: str | None) -> Moment | None:
        """The moment that `text` names; None for none."""
        if text is None:
            return None
        match self.mapping.dates:
            case None:
                return self.dates.read(text)
            case DateOrder() as order:
                return self._ordered(text, order)
            case Clock() as clock:
                return self._unix(text, clock)
            case patterns:
                return self._by_pattern(text, patterns)

    def _ordered(self, text: str, order: DateOrder) -> Moment | None:
        """A date against the order that was said is told: the others would be misread without a word."""
        # Dots mean day first elsewhere; who says mdy means it of dots too.
        bare = _DOTTED.sub(r"\1/\2/", text) if order is DateOrder.MONTH_FIRST else text
        if order_of((bare,)) not in (None, order):
            first = "the day" if order is DateOrder.DAY_FIRST else "the month"
            what = f"{text[:40]!r} cannot begin with {first}, as `dates: {order}` in {self.mapping.place} says"
            raise NotSaid(f"{what}; correct `dates`, or the export")
        return self.dates.read(bare)

    def _unix(self, text: str, clock: Clock) -> Moment | None:
        value = number_of(text)
        return unix_seconds(value) if clock is Clock.UNIX else unix_millis(value)

    def _by_pattern(self, text: str, patterns: tuple[str, ...]) -> Moment:
        for pattern in patterns:
            try:
                value = datetime.strptime(text[:_MAX_LENGTH], pattern)  # noqa: DTZ007 - the zone comes below
            except ValueError:
                continue
            if not any(f"%{sign}" in pattern for sign in _HOURS):
                return Moment(value=value.date(), precision=Precision.DAY)
            return Moment(value=value if value.tzinfo else value.replace(tzinfo=self.dates.zone))
        known = " or ".join(repr(pattern) for pattern in patterns)
        raise NotSaid(
            f"{text[:40]!r} does not fit {known}; correct `dates` in {self.mapping.place}, or give it a list of patterns"
        )


def _time_texts(mapping: TableMapping, sample: Iterable[Item]) -> Iterator[str]:
    columns = [column for name in TIMES if name in mapping.cells for column in mapping.cells[name].columns]
    return (text for item in sample for column in columns for text in item.texts(column))


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """One row, asked by field."""

    mapping: TableMapping
    clocks: Clocks
    item: Item

    def text(self, field: str) -> str | None:
        """The parts of the field, joined by spaces; None when no column of it has anything."""
        cells = self.mapping.cells.get(field)
        if cells is None:
            return None
        found: list[str] = []
        said = False  # whether anything stands in the row itself: a constant alone says nothing of it
        for part in cells.parts:
            texts = self._of(part)
            found += texts
            said = said or (part.column is not None and bool(texts))
        return " ".join(found) or None if said or not cells.columns else None

    def many(self, field: str) -> tuple[str, ...]:
        cells = self.mapping.cells.get(field)
        found = [] if cells is None else [text for part in cells.parts for text in self._of(part)]
        return tuple(dict.fromkeys(one.strip() for text in found for one in re.split(r"[;\n]", text) if one.strip()))

    def contacts(self) -> tuple[str, ...]:
        """Addresses, out of `Name <address>` too; a name without an address stays as it is, in lower case."""
        found: list[str] = []
        for text in self.many("contacts"):
            found += [address.strip("'") for address in _ADDRESS.findall(text)] or [text]
        return tuple(dict.fromkeys(each.lower() for each in found))

    def moment(self, field: str) -> Moment | None:
        try:
            return self.clocks.read(self.text(field))
        except NotSaid as error:
            raise NotSaid(f"{field}: {error}") from error
        except BadValue as error:
            raise BadValue(f"{field}: {error}") from error

    def number(self, field: str) -> float | None:
        cells = self.mapping.cells.get(field)
        columns = cells.columns if cells is not None else ()
        plain = self.item.plain_number(columns[0]) if len(columns) == 1 else None
        if plain is not None:
            if not -_MOST < plain < _MOST:
                raise BadValue(f"the {field} {plain} is out of range")
            return plain
        text = self.text(field)
        return None if text is None else self._parsed(_MONEY_SIGN.sub("", text.strip()), field)

    def _parsed(self, text: str, field: str) -> float | None:
        bare = re.sub(r"[\s\u00a0\u202f'’]", "", text[:_MAX_LENGTH]).removesuffix("%")
        match self.mapping.decimal:
            case None:
                if _EITHER.fullmatch(bare):
                    raise NotSaid(
                        f"the {field} {text[:40]!r} can be thousands or decimals; say `decimal: comma` or "
                        f"`decimal: point` in {self.mapping.place}"
                    )
                return number_of(bare)
            case Decimal.COMMA if _COMMA.fullmatch(bare):
                return number_of(bare.replace(".", "").replace(",", "."))
            case Decimal.POINT if _POINT.fullmatch(bare):
                return number_of(bare.replace(",", ""))
            case decimal:
                what = (
                    f"the {field} {text[:40]!r} is not a number with `decimal: {decimal}`, as {self.mapping.place} says"
                )
                raise NotSaid(f"{what}; correct it there, or in the export")

    def _of(self, part: Part) -> tuple[str, ...]:
        return self.item.texts(part.column) if part.column is not None else ((part.value,) if part.value else ())
