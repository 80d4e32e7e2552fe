"""Several exports of one call: told by equal words, and by people and times that do not contradict each other."""

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from hashlib import sha256

from auditor.core.calls import dated, one_line
from auditor.core.layout import plain
from auditor.model.text import Document, DocumentKind

_FEWEST_WORDS = 8
"""Fewer are said alike in many calls: "Hello? Can you hear me?"."""
_CLOCKS = timedelta(minutes=15)
"""Clocks of two recorders of one call differ by less."""
_DAY = timedelta(days=1)
_NOBODY = re.compile(r"(?:unknown|speaker|spk|participant|caller|guest|agent|customer|channel|user)?_?(?:[a-z]|\d+)?")
"""A label that a recogniser gives to a voice."""


def words_key(document: Document) -> str | None:
    """Equal for calls with the same words in the same order; None where there are too few to tell calls apart."""
    if document.kind is not DocumentKind.TRANSCRIPT:
        return None
    spoken = (one_line(plain(s.span.of(document.text))) for s in document.segments)
    words = " ".join(filter(None, spoken)).casefold()
    if len(words.split()) < _FEWEST_WORDS:
        return None
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def same_call(one: Document, other: Document) -> bool:
    """Whether two calls with equal words are one; a message left with several people is not."""
    if not _agree(_addresses(one), _addresses(other)) or not _known_alike(_names(one), _names(other)):
        return False
    if max(len(one.participants), len(other.participants)) < 2:
        return one.sent_at is not None and one.sent_at == other.sent_at
    return _same_time(one.sent_at, other.sent_at)


def best(first: Document, second: Document) -> Document:
    """The one of two copies that says more, dated by the other where only that knows when it was."""
    more, less = (second, first) if _says(second) > _says(first) else (first, second)
    if more.sent_at is None and less.sent_at is not None:
        more = dated(more, less.sent_at)
    return replace(more, duplicates=(*first.duplicates, *second.duplicates, less.origin))


def _says(document: Document) -> tuple[bool, int, int]:
    """People named, then the precision of the start, then addresses."""
    start = document.sent_at
    precision = 0 if start is None else 1 if _is_day(start) else 2
    return bool(_names(document)), precision, len(_addresses(document))


def _same_time(one: datetime | None, other: datetime | None) -> bool:
    """A bare day stands as its noon; in some zone an instant up to a day off lies in it."""
    if one is None or other is None:
        return True
    if _is_day(one) is _is_day(other):
        return abs(one - other) <= _CLOCKS
    return abs(one - other) < _DAY


def _is_day(start: datetime) -> bool:
    return start.time() == time(12)


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """One may know more people, but not others."""
    return one <= other or other <= one


def _known_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or bool(one & other)


def _addresses(document: Document) -> frozenset[str]:
    return frozenset(p.email.casefold() for p in document.participants if p.email)


def _names(document: Document) -> frozenset[str]:
    """The words of all names, labels of voices left out."""
    words = (w for p in document.participants if p.name for w in re.findall(r"\w+", p.name.casefold()))
    return frozenset(w for w in words if not _NOBODY.fullmatch(w))
