"""Stripe invoices and credit notes. Times are Unix seconds, amounts minor units of the currency (of JPY, whole yen).

Field names: docs.stripe.com/api, invoices and credit_notes.
"""

from collections.abc import Iterable, Iterator

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, unix_seconds
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, address, convert_objects, lines, prefixed, required, status_of

_INVOICE = {
    "draft": RecordStatus.PLANNED,
    "open": RecordStatus.IN_PROGRESS,
    "paid": RecordStatus.DONE,
    "void": RecordStatus.CANCELLED,
    "uncollectible": RecordStatus.CANCELLED,
}
_CREDIT = {"issued": RecordStatus.DONE, "void": RecordStatus.CANCELLED}


class Stripe:
    """An invoice or credit note, alone, in an event, or in a `data` list."""

    name = "stripe"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Stripe",
            what="invoices and credit notes (JSON)",
            export="Save the answers of GET /v1/invoices and /v1/credit_notes, or the objects of their webhooks.",
            notes=("Amounts are in the smallest unit of the currency.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        compact = file.head.replace(b" ", b"")
        ours = b'"object":"invoice"' in compact or b'"object":"credit_note"' in compact
        return CERTAIN if ours and {"object", "currency"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, (each for top in read_document(file) for each in _objects(top)), _make)


def _objects(top: JsonObject) -> tuple[JsonObject, ...]:
    if top.text("object") == "event":
        return (top.object("data", "object"),)
    return top.objects("data") if top.text("object") == "list" or not top.has("object") else (top,)


def _make(item: JsonObject) -> Iterable[Record | Problem]:
    match item.text("object"):
        case "invoice":
            return _invoice(item)
        case "credit_note":
            return _credit(item)
        case other:
            raise BadValue(f"a Stripe object {other!r} is neither an invoice nor a credit note")


def _invoice(item: JsonObject) -> Iterable[Record | Problem]:
    raw = item.text("status")
    status, problems = status_of(raw, _INVOICE, "Stripe")
    subtotal = item.number("subtotal")
    off = sum(each.number("amount") or 0 for each in item.objects("total_discount_amounts"))
    what = [text for each in item.objects("lines", "data") if (text := each.text("description"))]
    number = item.text("number") or required(item.text("id"), "id")
    yield Record(
        id=f"stripe:invoice:{number}",
        source="stripe",
        source_type="invoice",
        kind=RecordKind.BILLING,
        title="; ".join(what) or f"Invoice {number}",
        body=lines(f"Invoice {number}", item.text("description"), item.text("footer")),
        account=item.text("customer_name") or prefixed("stripe:customer", item.text("customer")),
        contacts=address(item.text("customer_email")),
        # The due date of an invoice binds the customer, not us: it is no target of this record.
        done=unix_seconds(item.object("status_transitions").number("paid_at")) if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
        amount_minor=item.whole("total"),
        currency=(item.text("currency") or "").upper() or None,
        percent=round(100 * off / subtotal, 4) if subtotal and off else None,
    )
    yield from problems


def _credit(item: JsonObject) -> Iterable[Record | Problem]:
    raw = item.text("status")
    status, problems = status_of(raw, _CREDIT, "Stripe")
    number = item.text("number") or required(item.text("id"), "id")
    effective = unix_seconds(item.number("effective_at")) or unix_seconds(item.number("created"))
    yield Record(
        id=f"stripe:credit_note:{number}",
        source="stripe",
        source_type="credit_note",
        kind=RecordKind.CREDIT,
        title=item.text("memo") or f"Credit note {number}",
        body=lines(f"Credit note {number}", prefixed("Reason", item.text("reason"))),
        account=item.text("customer_name") or prefixed("stripe:customer", item.text("customer")),
        contacts=address(item.text("customer_email")),
        done=effective if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
        amount_minor=item.whole("total") if item.has("total") else item.whole("amount"),
        currency=(item.text("currency") or "").upper() or None,
        refs=tuple(f"stripe:invoice:{each}" for each in (item.text("invoice"),) if each),
    )
    yield from problems
