"""Shopify orders and fulfilments as shipments, one record for every line of an order.

The orders CSV has one row a line and writes the order's own columns in the first of them only.
Field names: help.shopify.com, exporting orders; shopify.dev, Fulfillment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo

from auditor.core.merge import ORDER_LINE, PARCEL
from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, number_of, read_document
from auditor.records.convert import (
    CERTAIN,
    Problem,
    address,
    convert_objects,
    convert_rows,
    recognise_table,
    required,
    status_of,
)

_COLUMNS = ("Name", "Lineitem name", "Lineitem quantity")
_STATUS = {
    "fulfilled": RecordStatus.DONE,
    "partial": RecordStatus.PARTIAL,
    "partially fulfilled": RecordStatus.PARTIAL,
    "pending": RecordStatus.PLANNED,
    "unfulfilled": RecordStatus.PLANNED,
    "on hold": RecordStatus.PLANNED,
    "scheduled": RecordStatus.PLANNED,
    "in progress": RecordStatus.IN_PROGRESS,
    "restocked": RecordStatus.CANCELLED,
}
_ARRIVED = {
    **dict.fromkeys(
        ("confirmed", "in transit", "out for delivery", "attempted delivery", "ready for pickup", "label printed",
         "label purchased"),
        RecordStatus.IN_PROGRESS,
    ),
    "delivered": RecordStatus.DONE,
    "failure": RecordStatus.UNKNOWN,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What the first row of an order says for all of its rows."""

    name: str
    first: Row


class ShopifyOrders:
    """The orders CSV. A line is done when it is fulfilled; its time is the order's `Fulfilled at`."""

    name = "shopify-orders"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Shopify",
            what="orders as CSV",
            export=(
                'Admin, Orders, Export, "CSV for Excel, Numbers, or other spreadsheet programs" or "Plain CSV file".'
            ),
            notes=("One record a line of the order; a paid order is not a shipped one.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _COLUMNS)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        orders = _Orders()
        seen: dict[str, int] = {}

        def make(row: Row) -> Iterable[Record | Problem]:
            return self._line(row, orders.of(row), seen)

        return convert_rows(file, _COLUMNS, make)

    def _line(self, row: Row, order: Row, seen: dict[str, int]) -> Iterable[Record | Problem]:
        number = order.text("Id") or required(row.text("Name"), "order number").removeprefix("#")
        item = row.text("Lineitem sku", "Lineitem name")
        raw = row.text("Lineitem fulfillment status") or order.text("Fulfillment Status") or "unfulfilled"
        status, problems = status_of(raw, _STATUS, "Shopify")
        if order.text("Cancelled at") and status is not RecordStatus.DONE:
            status, raw = RecordStatus.CANCELLED, "cancelled"
        quantity = number_of(row.text("Lineitem quantity") or "")
        sent = self._dates.read(order.text("Fulfilled at"))
        went = status in (RecordStatus.DONE, RecordStatus.PARTIAL)
        title = required(row.text("Lineitem name"), "item")
        key = f"shopify:order:{number}:{item}"
        seen[key] = seen.get(key, 0) + 1
        yield Record(
            id=key if seen[key] == 1 else f"{key}:{seen[key]}",
            source="shopify",
            source_type=ORDER_LINE,
            kind=RecordKind.SHIPMENT,
            title=f"{quantity:g} × {title}" if quantity is not None else title,
            body=f"Order {order.text('Name')}",
            account=order.text("Billing Company", "Shipping Company"),
            contacts=address(order.text("Email")),
            started=sent if went else None,
            done=sent if went else None,
            status=status,
            status_raw=raw,
            # How much of a partial line went out is not in this export; a fulfilment or a carrier says it.
            quantity=None if status is RecordStatus.PARTIAL else quantity,
            unit="each" if quantity is not None and status is not RecordStatus.PARTIAL else None,
        )
        yield from problems


class _Orders:
    """Remembers the first row of the order that is being read."""

    def __init__(self) -> None:
        self._order: _Order | None = None

    def of(self, row: Row) -> Row:
        name = row.text("Name")
        if self._order is None or (name is not None and name != self._order.name):
            self._order = _Order(name=name or "", first=row)
        return self._order.first


class ShopifyFulfilments:
    """Fulfilments as the API gives them: one record a parcel and line; `core.merge` adds the parcels of a line up."""

    name = "shopify-fulfilments"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Shopify",
            what="fulfilments of the API (JSON)",
            export="Save the answer of GET /admin/api/.../orders/{id}/fulfillments.json.",
            notes=("Joined to the lines of the order; what was sent counts by quantity.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return (
            CERTAIN
            if {"order_id", "line_items", "status"} <= keys
            and keys
            & {
                "tracking_number",
                "shipment_status",
                "fulfillment",
                "fulfillments",
            }
            else 0.0
        )

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        found = (each for top in read_document(file) for each in _fulfilments(top))
        return convert_objects(file, found, self._parcel)

    def _parcel(self, parcel: JsonObject) -> Iterable[Record | Problem]:
        order = required(parcel.text("order_id"), "order_id")
        native = required(parcel.text("id", "name"), "id").removeprefix("#")
        raw, arrived = parcel.text("status"), parcel.text("shipment_status")
        status, problems = status_of(arrived, _ARRIVED, "Shopify") if arrived else (RecordStatus.DONE, ())
        if raw in ("cancelled", "error", "failure"):
            status = RecordStatus.CANCELLED
        elif raw in ("pending", "open") and status is RecordStatus.DONE and not arrived:
            status = RecordStatus.IN_PROGRESS
        sent = self._dates.read(parcel.text("created_at"))
        delivered = self._dates.read(parcel.text("delivered_at", "updated_at")) if arrived == "delivered" else None
        tracking = parcel.text("tracking_number") or next(iter(parcel.texts("tracking_numbers")), None)
        for line in parcel.objects("line_items"):
            quantity = line.number("quantity")
            title = line.text("title", "name") or required(line.text("sku"), "item")
            yield Record(
                id=f"shopify:order:{order}:{line.text('sku') or title}:{native}",
                source="shopify",
                source_type=PARCEL,
                kind=RecordKind.SHIPMENT,
                title=f"{quantity:g} × {title}" if quantity is not None else title,
                started=sent,
                # The parcel left when it was fulfilled; only "delivered" says that it arrived.
                done=(delivered or sent) if status is RecordStatus.DONE else None,
                status=status,
                status_raw="/".join(
                    ("fulfilled" if raw == "success" else raw or "fulfilled", *((arrived,) if arrived else ()))
                ),
                quantity=quantity,
                unit="each" if quantity is not None else None,
                refs=(f"tracking:{tracking}",) if tracking else (),
            )
        yield from problems


def _fulfilments(top: JsonObject) -> tuple[JsonObject, ...]:
    if top.has("fulfillment"):
        return (top.object("fulfillment"),)
    if top.has("order") or top.has("orders"):
        orders = top.objects("orders") or (top.object("order"),)
        return tuple(each for order in orders for each in order.objects("fulfillments"))
    return top.objects("fulfillments") or ((top,) if top.has("order_id") else ())
