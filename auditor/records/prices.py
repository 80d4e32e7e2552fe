"""The project's own tables for what was agreed on price: discount approvals, and the price list."""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates
from auditor.readers.json_lines import number_of
from auditor.records.convert import (
    Problem,
    convert_rows,
    dates_of,
    lines,
    minor_units,
    person,
    recognise_table,
    required,
    status_of,
)

_APPROVAL = ("approval_id", "status", "discount_pct")
_PRICE = ("sku", "name", "list_price")
_STATUS = {
    **dict.fromkeys(("requested", "pending", "submitted", "open"), RecordStatus.IN_PROGRESS),
    "approved": RecordStatus.DONE,
    **dict.fromkeys(("rejected", "declined", "denied"), RecordStatus.REJECTED),
    **dict.fromkeys(("withdrawn", "cancelled", "canceled", "recalled"), RecordStatus.CANCELLED),
}


class DiscountApprovals:
    """Requests for a discount and their decisions: a rejected one is direct evidence."""

    name = "discount-approvals"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Price list and discounts",
            what="discount approvals as CSV",
            export=(
                "Columns: approval_id, account, requested_by, requested_at, discount_pct, status, decided_by, "
                "decided_at."
            ),
            notes=("A rejected approval is a record that the discount was not given.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _APPROVAL)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, ("requested_at", "decided_at"))
        return convert_rows(file, _APPROVAL, lambda row: _approval(row, dates))


class PriceList:
    """List prices: a standing price is in force, so its status is done from its first day on."""

    name = "price-list"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Price list and discounts",
            what="list prices as CSV",
            export="Columns: sku, name, list_price, currency, unit, valid_from, valid_to, max_discount_pct.",
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _PRICE)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, ("valid_from", "valid_to"))
        return convert_rows(file, _PRICE, lambda row: (_price(row, dates),))


def _approval(row: Row, dates: Dates) -> Iterable[Record | Problem]:
    raw = row.text("status")
    status, problems = status_of(raw, _STATUS, "the approvals table")
    percent = number_of(row.text("discount_pct") or "")
    months = row.text("duration_months")
    decided = status in (RecordStatus.DONE, RecordStatus.REJECTED)
    what = f"{percent:g}%" if percent is not None else "Discount"
    by = row.text("decided_by")
    yield Record(
        id=f"approval:{required(row.text('approval_id'), 'approval_id')}",
        source="csv",
        source_type="discount_approval",
        kind=RecordKind.APPROVAL,
        title=f"{what} for {months} months" if months else what,
        body=lines(row.text("comment"), f"Decided by {by}" if by else None),
        account=row.text("account"),
        owner=person(row.text("requested_by")),
        promised=dates.read(row.text("requested_at")),
        done=dates.read(row.text("decided_at")) if decided else None,
        status=status,
        status_raw=raw,
        percent=percent,
    )
    yield from problems


def _price(row: Row, dates: Dates) -> Record:
    currency = (row.text("currency") or "").upper() or None
    limit = number_of(row.text("max_discount_pct") or "")
    sku = required(row.text("sku"), "sku")
    since = row.text("valid_from")
    return Record(
        id=f"price:{sku}" + (f":{since}" if since else ""),
        source="csv",
        source_type="price",
        kind=RecordKind.PRICE,
        title=required(row.text("name"), "name"),
        body=f"At most {limit:g}% discount" if limit is not None else None,
        due=dates.read(row.text("valid_to")),
        started=dates.read(since),
        done=dates.read(since),
        status=RecordStatus.DONE,
        unit=row.text("unit"),
        amount_minor=minor_units(number_of(row.text("list_price") or ""), currency),
        currency=currency,
        percent=limit,
        refs=(f"sku:{sku}",),
    )
