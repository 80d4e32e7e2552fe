"""Follows a body line by line: what opens a quote, at which depth, and whose words come after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.core.segment.lines import Line
from auditor.core.segment.openers import Opener, opener
from auditor.model.text import Document, DocumentKind, Party, SegmentKind


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a line is."""

    kind: SegmentKind
    author: Party | None = None
    at: datetime | None = None


_FULL_LINE = 55
"""A line at least this long may have been wrapped."""
_ATTRIBUTION = Owner(SegmentKind.ATTRIBUTION)
_UNNAMED = Owner(SegmentKind.QUOTED)


def owners(lines: Sequence[Line], document: Document) -> list[Owner]:
    """One owner a line: OWN, QUOTED, FORWARDED or ATTRIBUTION, and SIGNATURE where a container of the HTML says so."""
    own = Owner(SegmentKind.OWN, document.author, document.sent_at)
    following = _next_words(lines)
    labels: list[Owner] = []
    at_depth: dict[int, Owner] = {0: own}
    index = 0
    while index < len(lines):
        line = lines[index]
        found = opener(lines, index, document) if line.text else None
        if found:
            labels.extend([_ATTRIBUTION] * (found.end - index))
            if not _own_header(found, lines, index, document):
                _open(found, line.depth, _depth_after(lines, following, found.end), at_depth, document)
            index = found.end
            continue
        label = _label(line, at_depth, own)
        if label.kind is SegmentKind.OWN and _wrapped_quote(lines, index):
            label = labels[-1]
        labels.append(label)
        index += 1
    return labels


def _label(line: Line, at_depth: dict[int, Owner], own: Owner) -> Owner:
    owner = at_depth.get(line.depth, _UNNAMED)
    if owner.kind is SegmentKind.OWN and line.zone in (SegmentKind.SIGNATURE, SegmentKind.ATTRIBUTION):
        return Owner(line.zone, own.author if line.zone is SegmentKind.SIGNATURE else None)
    return owner


def _wrapped_quote(lines: Sequence[Line], index: int) -> bool:
    """The rest of a quoted line that a program broke without a new `>`: between two quoted lines, in mid-sentence."""
    if index == 0 or index + 1 >= len(lines):
        return False
    before, line, after = lines[index - 1], lines[index], lines[index + 1]
    if not line.text or before.depth <= line.depth or after.depth <= line.depth:
        return False
    soft_break = before.text.endswith("=")
    full = len(before.text) >= _FULL_LINE and (before.text[-1].isalnum() or before.text[-1] in ",-")
    return soft_break or (full and line.text[0].islower())


def _next_words(lines: Sequence[Line]) -> list[int]:
    """For each line the index of the first one from there on that has words; `len(lines)` when none has."""
    following = [len(lines)] * (len(lines) + 1)
    for index in range(len(lines) - 1, -1, -1):
        following[index] = index if lines[index].text else following[index + 1]
    return following


def _depth_after(lines: Sequence[Line], following: Sequence[int], index: int) -> int | None:
    place = following[index] if index < len(following) else len(lines)
    return lines[place].depth if place < len(lines) else None


def _open(found: Opener, depth: int, after: int | None, at_depth: dict[int, Owner], document: Document) -> None:
    """Whose the words after an opener are: deeper ones when the quote is marked, else all that follow at this depth."""
    kind = SegmentKind.QUOTED
    if found.forward or (found.block and depth == 0 and _is_forward(document)):
        kind = SegmentKind.FORWARDED
    target = depth + 1 if after is not None and after > depth else depth
    for deeper in [d for d in at_depth if d > target]:
        del at_depth[deeper]
    at_depth[target] = Owner(kind, found.author, found.at)


def _is_forward(document: Document) -> bool:
    subject = (document.subject or "").lstrip().casefold()
    return subject.startswith(
        ("fw:", "fwd:", "wg:", "tr:", "rv:", "i:", "enc:", "vs:", "vb:", "pd:", "doorst:", "转发", "轉寄")
    )


def _own_header(found: Opener, lines: Sequence[Line], index: int, document: Document) -> bool:
    """Whether a header block is the draft's own: a rep pasted his mail with its From and To lines on top."""
    return (
        document.kind is DocumentKind.DRAFT
        and found.block
        and not found.separated
        and not any(line.text for line in lines[:index])
    )
