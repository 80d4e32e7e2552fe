"""What invoices, credit notes, prices and approvals show."""

import re

from auditor.core.match.amounts import Amount, plain_number
from auditor.core.match.index import Entry
from auditor.core.match.sight import (
    NAMED,
    OPEN_STATES,
    Sight,
    label,
    not_done,
    other_kind,
    plain_outcome,
    related,
    still_open,
)
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit, terms
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, CommitmentKind
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_CREDITS = pattern(r"\b(?:credit|refund|reimburse|waive|give back|pay back|compensat)", re.IGNORECASE)
_NONE_OF_IT = pattern(r"\bnot\b|n['’]t\b|\bnever\b|\bno\b|\bwithout\b|\bwaive|\bfree\b", re.IGNORECASE)
_BILLING_WORDS = frozenset(terms("bill invoice charge fee"))
"""In "we won't bill it" the bill is the act, not the thing."""
_AT_MOST = pattern(r"\b(?:up\s+to|at\s+(?:the\s+)?most|no\s+more\s+than|not\s+more\s+than)\b", re.IGNORECASE)
"""Who promised to pay up to a sum has kept it with less."""
_NO_MINOR = ("JPY", "KRW")
_TOLERANCE = 0.005
"""Rounding of cents and of percents."""


def see_money(wanted: Wanted, entry: Entry) -> Sight | None:
    """Dispatches by act; None when the record is about something else."""
    if other_kind(wanted, entry) is not None:
        return None
    kept_true = wanted.commitment.kind is CommitmentKind.MAINTENANCE
    match wanted.commitment.act:
        case Act.PRICE | Act.PAY | Act.OTHER if kept_true and _NONE_OF_IT.search(wanted.commitment.quote):
            return _see_charge(wanted, entry)
        case Act.PAY:
            return _see_payment(wanted, entry)
        case Act.PRICE:
            return _see_price(wanted, entry)
        case Act.UPHOLD:
            return _see_charge(wanted, entry)
        case Act.OTHER:
            return _see_other(wanted, entry)
        case _:
            return None


def _when(record: Record) -> Moment | None:
    return record.done or record.started


def _see_payment(wanted: Wanted, entry: Entry) -> Sight | None:
    record = entry.record
    gives_back = bool(_CREDITS.search(wanted.commitment.quote))
    wants = RecordKind.CREDIT if gives_back or not wanted.theirs else RecordKind.BILLING
    if record.kind is not wants:
        return None
    likeness = fit(wanted.thing, entry.words)
    amount = wanted.amount
    if record.status is RecordStatus.CANCELLED and wants is RecordKind.CREDIT and _same_amount(amount, record):
        return not_done(entry, likeness, f"{label(entry)} was voided", _when(record))
    if record.status in OPEN_STATES:
        return still_open(entry, likeness)
    if record.status not in (RecordStatus.DONE, RecordStatus.PARTIAL):
        return related(entry, likeness, f"{label(entry)} is not settled")
    return _paid(wanted, entry, likeness)


def _paid(wanted: Wanted, entry: Entry, likeness: float) -> Sight | None:
    record, amount = entry.record, wanted.amount
    part: str | None = None
    promised = _promised_minor(amount, record)
    if amount and promised is not None and record.amount_minor is not None:
        if amount.currency not in (None, record.currency):
            return related(entry, likeness, f"{label(entry)} is in another currency", at=_when(record))
        less = record.amount_minor < promised * (1 - _TOLERANCE)
        if less and not _AT_MOST.search(wanted.commitment.quote):
            part = f"{_money(record.amount_minor, record.currency)} of {amount.text}"
    elif record.status is RecordStatus.PARTIAL:
        part = "a part of it"
    elif amount is None and wanted.thing.named and likeness < NAMED and not wanted.refs:
        return related(entry, likeness, f"{label(entry)} may be that payment", at=_when(record), doubt=True)
    return Sight(
        entry=entry,
        shows=Shows.PART if part else Shows.WHOLE,
        grade=Grade.DIRECT,
        fit=max(likeness, 0.8 if amount and not part else NAMED),
        why=f"{label(entry)}" + (f", {_money(record.amount_minor, record.currency)}" if record.amount_minor else ""),
        at=_when(record),
        part=part,
        rest_missing=record.status is RecordStatus.PARTIAL,
        count=_counted(record.amount_minor, amount, promised) if part and record.amount_minor is not None else None,
    )


def _promised_minor(amount: Amount | None, record: Record) -> float | None:
    """What was promised, in hundredths; a bare figure is in the money of the record: "20 it is"."""
    if amount is None or amount.minor is not None:
        return amount.minor if amount else None
    if amount.count is None or amount.unit is not None:
        return None
    return amount.count * (1 if record.currency in _NO_MINOR else 100)


def _counted(minor: int, amount: Amount | None, promised: float | None) -> float:
    """What was paid, in the unit of what was promised, so that payments can be added up."""
    if amount is None or amount.minor is not None or not amount.count or not promised:
        return float(minor)
    return minor * amount.count / promised


def _see_price(wanted: Wanted, entry: Entry) -> Sight | None:
    amount = wanted.amount
    if amount is None:
        return _see_other(wanted, entry)
    if amount.percent is not None:
        return _see_percent(entry, amount.percent)
    return _see_figure(wanted, entry, amount)


def _see_percent(entry: Entry, promised: float) -> Sight | None:
    record = entry.record
    seen = record.percent
    if seen is None:
        return None
    shown = f"{plain_number(seen)} %"
    if record.kind is RecordKind.APPROVAL:
        return _see_approval(entry, promised, seen)
    if record.status not in (RecordStatus.DONE, RecordStatus.PARTIAL, RecordStatus.UNKNOWN):
        return related(entry, NAMED, f"{label(entry)} at {shown} is not final")
    if seen >= promised - _TOLERANCE:
        why = f"{label(entry)} carries {shown}"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DIRECT, fit=1.0, why=why, at=_when(record))
    if seen == 0:
        return not_done(entry, NAMED, f"{label(entry)} carries no discount", _when(record))
    return Sight(
        entry=entry,
        shows=Shows.PART,
        grade=Grade.DIRECT,
        fit=0.8,
        why=f"{label(entry)} carries {shown}",
        at=_when(record),
        part=f"{shown} of {plain_number(promised)} %",
        rest_missing=True,
    )


def _see_approval(entry: Entry, promised: float, seen: float) -> Sight | None:
    """Approved at the promised rate or above keeps it; refused at that rate or below breaks it."""
    record = entry.record
    shown = f"{label(entry)} ({plain_number(seen)} %)"
    if record.status is RecordStatus.REJECTED and seen <= promised + _TOLERANCE:
        return not_done(entry, 1.0, f"{shown} was rejected", _when(record))
    if record.status is RecordStatus.DONE and seen >= promised - _TOLERANCE:
        why = f"{shown} was approved"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DIRECT, fit=0.9, why=why, at=_when(record))
    return related(entry, NAMED, f"{shown} is another rate or not decided", at=_when(record))


def _see_figure(wanted: Wanted, entry: Entry, amount: Amount) -> Sight | None:
    """A price in money: the same figure keeps it; another may be another unit or total, so it proves nothing."""
    record = entry.record
    if record.amount_minor is None or record.kind is RecordKind.CREDIT:
        return None
    if _same_amount(amount, record) and record.status not in OPEN_STATES:
        if record.status is RecordStatus.REJECTED:
            return not_done(entry, 1.0, f"{label(entry)} was rejected", _when(record))
        why = f"{label(entry)} shows {amount.text}"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DIRECT, fit=1.0, why=why, at=_when(record))
    likeness = fit(wanted.thing, entry.words)
    if likeness < NAMED:
        return None
    shown = _money(record.amount_minor, record.currency)
    return related(entry, likeness, f"{label(entry)} shows {shown}", at=_when(record), doubt=True)


def _see_charge(wanted: Wanted, entry: Entry) -> Sight | None:
    """ "We won't bill the re-delivery": an invoice for it breaks that; a credit for it mends nothing by itself."""
    record = entry.record
    if record.kind not in (RecordKind.BILLING, RecordKind.PRICE):
        return None
    if wanted.amount and wanted.amount.percent is not None and not _NONE_OF_IT.search(wanted.commitment.quote):
        return _see_percent(entry, wanted.amount.percent)
    likeness = fit(wanted.thing.less(_BILLING_WORDS), entry.words)
    if likeness < NAMED:
        return None
    free = bool(_NONE_OF_IT.search(wanted.commitment.quote))
    charged = bool(record.amount_minor) and record.status in (RecordStatus.DONE, RecordStatus.PARTIAL)
    if free and charged and likeness >= 0.75:
        shown = _money(record.amount_minor, record.currency)
        return not_done(entry, likeness, f"{label(entry)} charges {shown}", _when(record))
    return related(entry, likeness, f"{label(entry)} may bear on it", at=_when(record), doubt=charged)


def _see_other(wanted: Wanted, entry: Entry) -> Sight | None:
    """Words alone: an approval or price that names the thing."""
    record = entry.record
    likeness = fit(wanted.thing, entry.words)
    if likeness < NAMED:
        return None
    if record.status is RecordStatus.REJECTED or "rejected" in plain_outcome(record):
        return not_done(entry, likeness, f"{label(entry)} was rejected", _when(record))
    if record.status in OPEN_STATES:
        return still_open(entry, likeness)
    if record.status is not RecordStatus.DONE:
        return related(entry, likeness, f"{label(entry)} is not settled", at=_when(record))
    why = f"{label(entry)} is settled"
    return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=likeness, why=why, at=_when(record))


def _same_amount(amount: Amount | None, record: Record) -> bool:
    if amount is None or amount.minor is None or record.amount_minor is None:
        return False
    return amount.currency == record.currency and abs(record.amount_minor - amount.minor) <= amount.minor * _TOLERANCE


def _money(minor: int | None, currency: str | None) -> str:
    if minor is None:
        return "an unknown amount"
    value = minor if currency in _NO_MINOR else minor / 100
    return f"{value:,.2f} {currency or ''}".strip().replace(".00", "")
