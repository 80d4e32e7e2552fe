"""The words of a mail: which of its parts they are in, and in what order."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.core.segment import segment
from auditor.model.text import Attachment, Document, DocumentKind, Segment, SegmentKind, Span
from auditor.readers.headers import split
from auditor.readers.html import Rendered, render
from auditor.readers.mime import Message, Part

MAX_TEXT = 500_000
"""More characters than any mail that a person wrote; the rest is left out with a note."""
_MAX_HTML = 40 * MAX_TEXT
"""Of its source: pictures inside the text are long."""
_SHORT = 0.2
"""A plain part this much shorter than the HTML is a stub."""
_STUB = re.compile(
    r"\b(?:view|read|see|open|display)\b.{0,60}\bbrowser\b|\b(?:html|rich text)\b.{0,40}\b(?:version|format|mail|"
    r"e-?mail|capable|"
    r"support|enabled?|client|viewer)\b|\bim browser\b|\bdans (?:votre|un) navigateur\b|\ben (?:su|el|un|"
    r"tu) navegador\b",
    re.IGNORECASE,
)
_STUB_LENGTH = 400
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "text/rfc822-headers"})
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
Zone = tuple[SegmentKind, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    text: str
    zones: tuple[Zone, ...] = ()
    links: tuple[str, ...] = ()
    """Targets of HTML links outside quotes."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    zones: tuple[Zone, ...] = ()


def body_of(message: Message) -> Body:
    """The text that the reader saw: plain text where there is a whole one, else the HTML as rendered."""
    notes: list[str] = []
    links: dict[str, None] = {}
    pieces: list[_Piece] = []
    length = 0
    for group in _groups(message):
        best = _best(group, notes, links)
        length += sum(len(piece.text) for piece in best)
        pieces.extend(best)
        if length > MAX_TEXT:
            break
    if not pieces and _is_encrypted(message):
        notes.append("the mail is encrypted, so its text was not read")
    text, zones = _together(pieces)
    if max(length, len(text)) > MAX_TEXT:
        notes.append(f"only the first {MAX_TEXT:,} characters of this mail were read")
        text = text[:MAX_TEXT]
        zones = [(kind, start, min(end, MAX_TEXT)) for kind, start, end in zones if start < MAX_TEXT]
    return Body(text=text, zones=tuple(zones), links=tuple(links), notes=tuple(dict.fromkeys(notes)))


def _together(pieces: Sequence[_Piece]) -> tuple[str, list[Zone]]:
    """The pieces with a blank line between, and their zones where they then are."""
    out: list[str] = []
    zones: list[Zone] = []
    length = 0
    for piece in pieces:
        if out:
            bare = out[-1].rstrip("\n")
            length += len(bare) + 2 - len(out[-1])
            out[-1] = f"{bare}\n\n"
        zones.extend((kind, start + length, end + length) for kind, start, end in piece.zones)
        out.append(piece.text)
        length += len(piece.text)
    return "".join(out), zones


def attachments_of(message: Message) -> tuple[Attachment, ...]:
    """Names, types and decoded sizes of what is attached; a picture inside the text is no attachment.

    A mail that is attached to the mail is named by its subject and not opened: its words are not the sender's.
    """
    found: list[Attachment] = []
    texts = {id(part) for group in _groups(message) for part in group}
    for part in message.parts:
        if id(part) in texts or part.media_type in _SIGNATURES or part.media_type in _REPORTS:
            continue
        inline = part.disposition != "attachment"
        name = part.file_name
        if inline and part.media_type.startswith("image/") and (part.related or part.headers.get("content-id")):
            continue
        if inline and not name and part.media_type in _CALENDARS:
            continue
        if not name and part.media_type == "message/rfc822":
            inner, _ = split(part.content())
            name = f"{inner.text('subject') or 'attached mail'}.eml"
        found.append(Attachment(name=name or "attachment", media_type=part.media_type or None, size=part.size()))
    return tuple(found)


def calendars_of(message: Message) -> tuple[bytes, ...]:
    """Calendar parts, decoded, each content once."""
    data = [
        part.content()
        for part in message.parts
        if part.media_type in _CALENDARS or (part.file_name or "").lower().endswith(".ics")
    ]
    return tuple(dict.fromkeys(data))


def _groups(message: Message) -> list[list[Part]]:
    """Text parts in order; those of one multipart/alternative together."""
    groups: list[list[Part]] = []
    by_number: dict[int, list[Part]] = {}
    for part in message.parts:
        if not _is_words(part, first=not groups):
            continue
        if part.alternative is not None and part.alternative in by_number:
            by_number[part.alternative].append(part)
            continue
        groups.append([part])
        if part.alternative is not None:
            by_number[part.alternative] = groups[-1]
    return groups


def _is_words(part: Part, *, first: bool) -> bool:
    if part.media_type not in ("text/plain", "text/html", "text/enriched", "text/richtext"):
        return False
    if part.disposition == "attachment":
        return False
    return first or not part.file_name


def _best(group: Sequence[Part], notes: list[str], links: dict[str, None]) -> list[_Piece]:
    plain: list[_Piece] = []
    rich: list[_Piece] = []
    for part in group:
        found = part.text()
        if found.note:
            notes.append(found.note)
        text = found.text.removeprefix("\ufeff")
        if part.media_type == "text/plain":
            plain.append(_Piece(text))
            continue
        if len(text) > _MAX_HTML:
            notes.append(f"only the first {_MAX_HTML:,} characters of the HTML of this mail were read")
        page = render(text[:_MAX_HTML])
        rich.append(_Piece(page.text, page.zones))
        links.update(dict.fromkeys(own_links(page)))
    if all(part.alternative is None for part in group):
        return [piece for piece in (*plain, *rich) if piece.text.strip()]
    words = "".join(piece.text for piece in plain).strip()
    shown = sum(len(piece.text) for piece in rich)
    stub = len(words) < _SHORT * shown or (len(words) < _STUB_LENGTH and shown > len(words) and _STUB.search(words))
    chosen = rich if rich and shown and (not words or stub) else plain
    return [piece for piece in chosen if piece.text.strip()]


def own_links(page: Rendered) -> list[str]:
    """Links outside quotes: a link in a quote was sent by somebody else."""
    if not page.links:
        return []
    zones = tuple(Segment(kind=kind, span=Span(start=start, end=end)) for kind, start, end in page.zones)
    parts = segment(Document(id="", origin="", kind=DocumentKind.EMAIL, text=page.text, segments=zones))
    starts = [part.span.start for part in parts]
    found: list[str] = []
    for target, place in page.links:
        index = bisect_right(starts, place) - 1
        if index < 0 or parts[index].kind not in (SegmentKind.QUOTED, SegmentKind.ATTRIBUTION):
            found.append(target)
    return found


def _is_encrypted(message: Message) -> bool:
    return message.media_type == "multipart/encrypted" or any(
        part.media_type in ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
        for part in message.parts
    )
