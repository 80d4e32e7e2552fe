"""What opens a quote: an attribution over one to six lines, a header block, a separator line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.core.segment import dates, marks, who
from auditor.core.segment.lines import Line
from auditor.core.segment.marks import Role
from auditor.model.text import Document, Party

_MAX_ATTRIBUTION_LINES = 6
_MAX_ATTRIBUTION = 400
_MAX_HEADER_LINES = 60
_MAX_WRAPPED = 25
_AFTER_SEPARATOR = 6


@dataclass(frozen=True, slots=True)
class Opener:
    """Lines `[start, end)` that open a quote; `start` is where it was looked for."""

    end: int
    author: Party | None
    at: datetime | None
    block: bool = False
    """A From/Sent/To/Subject block."""
    separated: bool = False
    """A line such as "-----Original Message-----" stands before it."""
    forward: bool = False


def opener(lines: Sequence[Line], index: int, document: Document) -> Opener | None:
    """The quote that opens at line `index`, if one does."""
    text = lines[index].text
    return (
        (_separator(lines, index, document) if text[:1] in "-_=*·\u2014" or text[-1:] in ":：" else None)
        or _block(lines, index, document, at_least=2)
        or _lotus(lines, index, document)
        or _attribution(lines, index, document)
    )


def _separator(lines: Sequence[Line], index: int, document: Document) -> Opener | None:
    text = lines[index].text
    end = index + 1
    forward = marks.FORWARD_MARK.match(text) is not None
    certain = forward or marks.ORIGINAL_MARK.match(text) is not None
    if not certain and text.startswith("---"):
        joined = text if text.endswith("---") else f"{text} {lines[end].text if end < len(lines) else ''}"
        if marks.LOTUS_FORWARD.match(joined):
            forward = certain = True
            end += joined is not text
    rule = marks.RULE.match(text) or marks.UNKNOWN_MARK.match(text)
    if not certain and not rule:
        return None
    start = _skip_blank(lines, end, _AFTER_SEPARATOR)
    block = None
    if start < len(lines) and lines[start].depth >= lines[index].depth:
        block = _block(lines, start, document, at_least=2 if not certain else 1) or _lotus(lines, start, document)
    if block:
        return Opener(block.end, block.author, block.at, block=True, separated=True, forward=forward)
    return Opener(end, None, None, separated=True, forward=forward) if certain else None


def _block(lines: Sequence[Line], index: int, document: Document, *, at_least: int) -> Opener | None:
    """A header block that begins at `index`: From and, unless a separator stood before, a date or a subject."""
    if marks.header(lines[index].text) is None:
        return None
    values, end = _headers(lines, index)
    if at_least > 1 and not _is_block(values):
        return None
    if at_least == 1 and Role.FROM not in values and Role.SUBJECT not in values:
        return None
    sender = values.get(Role.FROM, "")
    at = dates.find(values[Role.SENT], before=document.sent_at) if Role.SENT in values else None
    return Opener(end, who.by_header(sender, document), at, block=True)


def _is_header(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and marks.header(lines[index].text) is not None


def _is_block(values: dict[Role, str]) -> bool:
    """Whether the lines can only be the head of a mail; Notes leaves the From line out of a reply."""
    if Role.FROM in values:
        return Role.SENT in values or Role.SUBJECT in values
    return all(role in values for role in (Role.TO, Role.COPY, Role.SUBJECT))


def _headers(lines: Sequence[Line], index: int) -> tuple[dict[Role, str], int]:
    """The values of the header lines from `index` on, and where they end."""
    values: dict[Role, str] = {}
    end = index
    last: Role | None = None
    wrapped: list[str] = []
    for at in range(index, min(len(lines), index + _MAX_HEADER_LINES)):
        line = lines[at]
        if line.depth != lines[index].depth and line.text:
            break
        found = marks.header(line.text) if line.text else None
        if found and not (found[0] in values and found[0] is not Role.COPY):
            if last and wrapped:
                values[last] = f"{values[last]} {' '.join(wrapped)}"[:300]
            last, wrapped = found[0], []
            values.setdefault(last, found[1])
            end = at + 1
        elif found or len(wrapped) > _MAX_WRAPPED or at > end + len(wrapped):
            break
        elif line.text:
            wrapped.append(line.text)
        elif (last is Role.SUBJECT and Role.FROM in values) or (wrapped and not _is_header(lines, at + 1)):
            break
        elif wrapped:
            end = at + 1
    return values, _with_wrapped_subject(lines, end, last)


def _with_wrapped_subject(lines: Sequence[Line], end: int, last: Role | None) -> int:
    """One more line when the last header was merely wrapped: a single line before a blank one."""
    if last is None or end >= len(lines) or not lines[end].text:
        return end
    alone = end + 1 < len(lines) and not lines[end + 1].text and end + 2 < len(lines)
    short = len(lines[end].text) <= 40 and not lines[end].text.endswith((",", ".", "!", "?", ":"))
    return (
        end + 1
        if alone and short and last in (Role.SUBJECT, Role.TO, Role.COPY) and len(lines[end - 1].text) > 55
        else end
    )


def _lotus(lines: Sequence[Line], index: int, document: Document) -> Opener | None:
    """A Notes block: a name and a date, on one line or two, then To:, cc: and Subject:."""
    text = lines[index].text
    start = index + 1
    after = lines[start].text if start < len(lines) else ""
    if len(text) > 160 or marks.LOTUS_DATE.match(text) or not (" on " in text or after[:1].isdigit() or not after):
        return None
    same = marks.LOTUS_ON.match(text) if " on " in text else None
    if not same and " on " in text:
        same = marks.LOTUS_ON.match(f"{text} {after}")
        start += same is not None
    if same:
        name, when = same[1], same[2]
    else:
        start = _skip_blank(lines, start, 2)
        if start >= len(lines) or len(text) > 80 or not marks.LOTUS_DATE.match(lines[start].text):
            return None
        name, when = text, lines[start].text
        start += 1
    for place in range(start, min(len(lines), start + 6)):
        if marks.LOTUS_TO.match(lines[place].text):
            values, end = _headers(lines, place)
            if Role.SUBJECT in values or Role.COPY in values:
                at = dates.find(when, before=document.sent_at)
                return Opener(end, who.by_header(name, document), at, block=True)
            return None
        if lines[place].text and not lines[place].text.casefold().startswith("please respond to"):
            return None
    return None


def _attribution(lines: Sequence[Line], index: int, document: Document) -> Opener | None:
    """ "On 3 March 2026 at 16:10, Nora Vance <nora@x.example> wrote:", wrapped over several lines or not."""
    first = lines[index].text
    if len(first) > _MAX_ATTRIBUTION:
        return None
    addressed = "@" in first
    if not addressed and not any(c.isdigit() for c in first) and not marks.WEEKDAY.search(first):
        return None
    if not marks.HEAD.match(first) and not (addressed and marks.NAMED_HEAD.match(first)):
        return None
    joined = ""
    for place in range(index, min(len(lines), index + _MAX_ATTRIBUTION_LINES)):
        line = lines[place]
        if _tail_cut_off(joined, line):
            return _named(joined + ">", place + 1, document) if _is_attribution(joined + ">:") else None
        if not line.text or line.depth != lines[index].depth:
            return None
        joined = joined[:-1] + line.text if joined.endswith("=") else f"{joined} {line.text}".strip()
        if len(joined) > _MAX_ATTRIBUTION:
            return None
        if marks.TAIL.search(joined[-marks.TAIL_LENGTH :]) and _is_attribution(joined):
            return _named(joined.strip("- "), place + 1, document)
        if line.text.endswith((".", "!", "?")) and not line.text[-2:-1].isdigit() and len(line.text) > 60:
            return None
    return None


def _named(text: str, end: int, document: Document) -> Opener:
    return Opener(end, who.by_attribution(text, document), dates.find(text, before=document.sent_at))


def _tail_cut_off(joined: str, line: Line) -> bool:
    """A wrap that put the closing ">:" of an address on a line of its own, where it looks like a quote mark."""
    return line.text in (":", "：") and line.depth > 0 and joined.rfind("<") > joined.rfind(">")


def _is_attribution(text: str) -> bool:
    verb = marks.VERB.search(text)
    address = marks.ADDRESS.search(text)
    dated = dates.has_date(text)
    if not verb and not (dated and marks.ADDRESS_END.search(text)):
        return False
    if verb and not text.endswith((":", "：")) and not (dated and address):
        return False
    if not (dated or address or marks.WEEKDAY.search(text)):
        return False
    return marks.PROSE.search(text) is None


def _skip_blank(lines: Sequence[Line], index: int, most: int) -> int:
    stop = min(len(lines), index + most)
    while index < stop and not lines[index].text:
        index += 1
    return index
