"""A record as the fields of the normalized form (docs/records.md), in their order; what is unknown is left out."""

from datetime import datetime

from auditor.model.record import Record
from auditor.model.time import Moment

Value = str | float | list[str]


def record_fields(record: Record) -> dict[str, Value]:
    """field: value; times as ISO 8601, a bare date for a whole day, each with its precision."""
    fields: dict[str, Value | None] = {
        "id": record.id,
        "source": record.source,
        "source_type": record.source_type,
        "kind": record.kind.value,
        "title": record.title,
        "body": record.body,
        "account": record.account,
        "contacts": list(record.contacts),
        "owner": record.owner,
    }
    for name, moment in times(record):
        fields[f"{name}_at"] = moment.value.isoformat()
        fields[f"{name}_precision"] = moment.precision.value
    fields |= {
        "status": record.status.value,
        "status_raw": record.status_raw,
        "outcome": record.outcome,
        "reason": record.reason,
        "quantity": record.quantity,
        "unit": record.unit,
        "amount_minor": record.amount_minor,
        "currency": record.currency,
        "percent": record.percent,
        "attachments": [attachment.name for attachment in record.attachments],
        "refs": list(record.refs),
        "url": record.url,
        "observed_at": record.observed_at.isoformat() if record.observed_at else None,
        "raw_ref": list(record.raw_ref),
    }
    return {name: value for name, value in fields.items() if value not in (None, [])}


def times(record: Record) -> list[tuple[str, Moment]]:
    """The times that are there, by the name that they have before `_at`."""
    named = (
        ("promised", record.promised), ("due", record.due), ("started", record.started), ("done", record.done),
    )  # fmt: skip
    return [(name, moment) for name, moment in named if moment is not None]


def time_words(moment: Moment) -> str:
    """ "Thu 5 Mar 2026, 14:20 (Europe/London), instant"."""
    value = moment.value
    day = f"{value:%a} {value.day} {value:%b} {value.year}"
    if not isinstance(value, datetime):
        return f"{day}, {moment.precision.value.replace('_', ' ')}"
    zone = getattr(value.tzinfo, "key", None) or f"{value:%Z}"
    return f"{day}, {value:%H:%M} ({zone}), {moment.precision.value.replace('_', ' ')}"
