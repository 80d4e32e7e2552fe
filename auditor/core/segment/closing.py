"""Signatures and disclaimers inside the author's own lines.

A line that might be a promise is never part of a signature: after a closing only names, titles, addresses and numbers
are taken, and a "PS" is the author's own again.
"""

from collections.abc import Sequence
from itertools import groupby

from auditor.core.segment import legal, signs
from auditor.core.segment.lines import Line
from auditor.core.segment.quotes import Owner
from auditor.model.text import Party, SegmentKind

_MAX_AFTER_DASHES = 25
_MAX_AFTER_CLOSING = 14
_MAX_GAP = 2
"""Blank lines inside a signature."""


def own_parts(lines: Sequence[Line], labels: Sequence[Owner], author: Party | None) -> list[Owner]:
    """`labels` with SIGNATURE and DISCLAIMER lines told apart from OWN ones."""
    result = list(labels)
    signature = Owner(SegmentKind.SIGNATURE, author)
    disclaimer = Owner(SegmentKind.DISCLAIMER)
    names = signs.names_of(author)
    at = 0
    for own, run in groupby(labels, key=lambda label: label.kind is SegmentKind.OWN):
        size = len(list(run))
        if own:
            block = lines[at : at + size]
            for index in legal.disclaimers(block):
                result[at + index] = disclaimer
            taken = {i for i in range(size) if result[at + i] is disclaimer}
            for index in _signatures(block, taken, names):
                result[at + index] = signature
        at += size
    return result


def _signatures(lines: Sequence[Line], taken: set[int], names: frozenset[str]) -> set[int]:
    """Indexes of signature lines in one run of own lines."""
    found: set[int] = set()
    index = 0
    while index < len(lines):
        end = index if index in taken else _signature_end(lines, index, taken, names)
        found.update(i for i in range(index, end) if i not in taken)
        index = max(end, index + 1)
    return found


def _signature_end(lines: Sequence[Line], index: int, taken: set[int], names: frozenset[str]) -> int:
    """Where the signature that begins at `index` ends; `index` when none begins there."""
    text = lines[index].text
    if not text or len(text) > 120:
        return index
    if signs.is_mobile(text):
        return index + 1
    if text in ("--", "—", "––"):
        return _while(lines, index, taken, _MAX_AFTER_DASHES, lambda t: not signs.speaks(t))
    if signs.is_rule(text):
        end = _while(lines, index, taken, _MAX_AFTER_CLOSING, signs.is_contact)
        return end if _rests(lines, end, taken) and _has_contact(lines[index + 1 : end]) else index
    if signs.is_closing(text):
        end = _while(lines, index, taken, _MAX_AFTER_CLOSING, signs.is_contact)
        return end if end > index + 1 else index
    if not _opens_paragraph(lines, index) or len(text) > 60:
        return index
    if signs.is_name_of(text, names):
        return _while(lines, index, taken, _MAX_AFTER_CLOSING, signs.is_contact)
    if signs.is_name(text):
        end = _while(lines, index, taken, _MAX_AFTER_CLOSING, signs.is_contact)
        return end if _rests(lines, end, taken) and _has_contact(lines[index:end]) else index
    return index


def _while(lines: Sequence[Line], index: int, taken: set[int], most: int, fits: signs.Fits) -> int:
    """One after the last line behind `index` that belongs to the same signature."""
    end = index + 1
    words = 0
    for place in range(index + 1, len(lines)):
        text = lines[place].text
        if not text:
            if place - end >= _MAX_GAP:
                break
            continue
        if place in taken or words >= most or not fits(text):
            break
        words += 1
        end = place + 1
    return end


def _opens_paragraph(lines: Sequence[Line], index: int) -> bool:
    return index > 0 and not lines[index - 1].text


def _rests(lines: Sequence[Line], index: int, taken: set[int]) -> bool:
    """Whether nothing of the author's own follows: only blank lines, disclaimers, a mobile footer."""
    for place in range(index, min(len(lines), index + 40)):
        text = lines[place].text
        if text and place not in taken and not signs.is_mobile(text):
            return False
    return True


def _has_contact(lines: Sequence[Line]) -> bool:
    return any(signs.has_address(line.text) for line in lines)
