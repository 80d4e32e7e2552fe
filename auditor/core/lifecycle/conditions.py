"""Whether words make a condition true, or end it."""

import re
from dataclasses import replace

from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import about
from auditor.core.lifecycle.story import across
from auditor.core.patterns import pattern
from auditor.model.commitment import Commitment

_SURE = 0.5
_DEEDS = (
    ("sign", "countersign"),
    ("pay", "paid", "deposit"),
    ("approv",),
    ("send", "sent", "data", "upload"),
    ("order", "po"),
    ("confirm",),
)
"""Beginnings of words that speak of one deed."""
_CLOSING = frozenset({0, 1, 2, 4, 5})
"""Deeds by which a customer closes a deal."""
_OFF = pattern(
    r"\bnot\s+(?:to\s+|going\s+to\s+be\s+|going\s+to\s+|be\s+|able\s+to\s+)?(?:go(?:ing)?|mov(?:e|ing)|press(?:ing)?)\s+"
    r"(?:ahead|forward)|\bnot\s+(?:to\s+|going\s+to\s+)?(?:proceed|buy|order|sign|renew)"
    r"|(?:won't|will\s+not|can't|cannot|unable\s+to)\s+(?:be\s+)?(?:go(?:ing)?\s+ahead|mov(?:e|ing)\s+forward|proceed)"
    r"|\b(?:decided\s+against|gone\s+with|chosen|going\s+with)\b",
    re.IGNORECASE,
)
"""The whole deal is off, whatever closing step was waited for."""
_YOURS = pattern(r"\b(?:you|your)\b", re.IGNORECASE)
_FIRST_PERSON = pattern(r"\b(?:I|we)\b", re.IGNORECASE)
_TAKEN_IN = pattern(r"\b(?:received|got|have\s+your|thank)", re.IGNORECASE)


def meets(remark: Said, commitment: Commitment) -> bool:
    """Whether a deed that `remark` tells is the one that `commitment` waits for, done by the one who had to do it."""
    condition = commitment.condition
    if condition is None:
        return False
    own_deed = _FIRST_PERSON.search(remark.quote) and not _TAKEN_IN.search(remark.quote)
    if own_deed and _YOURS.search(condition) and not across(remark, commitment):
        return False
    return _speaks_of(remark, commitment, condition)


def fails(remark: Said, commitment: Commitment) -> bool:
    """Whether the other side says that what `commitment` waits for will not be."""
    condition = commitment.condition
    if condition is None or not across(remark, commitment):
        return False
    off = bool(_OFF.search(remark.quote)) and bool(_deeds(condition) & _CLOSING or _goes_ahead(condition))
    return off or _speaks_of(remark, commitment, condition)


def _speaks_of(remark: Said, commitment: Commitment, condition: str) -> bool:
    waited = replace(commitment, action=condition, quantity=None)
    return about(waited, remark.quote) >= _SURE or bool(_deeds(condition) & _deeds(remark.quote))


def _goes_ahead(condition: str) -> bool:
    return bool(re.search(r"\b(?:go|going|gone)\s+ahead\b|\bdecid|\bproceed", condition, re.IGNORECASE))


def _deeds(text: str) -> frozenset[int]:
    words = [w.strip(".,!;:?\"'") for w in text.lower().split()]
    return frozenset(i for i, deeds in enumerate(_DEEDS) if any(w.startswith(d) for w in words for d in deeds))
