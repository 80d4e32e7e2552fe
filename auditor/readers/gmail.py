"""The payload of a Gmail API message as the parts that the mail file would have had.

Founding source: Gmail API reference, users.messages, MessagePart: nested `parts`, `headers` as a list in which names
repeat, `body.data` in base64url without the transfer encoding of the mail, `body.attachmentId` for what lies elsewhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.readers.dates import BadValue
from auditor.readers.headers import Headers, headers_of, params, unbase64
from auditor.readers.json_lines import JsonObject
from auditor.readers.mime import MAX_PARTS, Message, Part

_URL_SAFE = str.maketrans("-_", "+/")
_MAX_DEPTH = 500


@dataclass(frozen=True, slots=True)
class _Around:
    """What the parts around a part say of it."""

    alternative: int | None = None
    related: bool = False


def unpacked(text: str | None) -> bytes:
    """The bytes of base64url, padded or not."""
    return unbase64((text or "").translate(_URL_SAFE).encode("ascii", "ignore"))


def payload_message(payload: JsonObject) -> Message:
    """The mail that a `payload` is. What is missing or of another type is left out; nothing is raised."""
    headers = _headers(payload)
    content_type = headers.get("content-type")
    parts: list[Part] = []
    notes: list[str] = []
    alternatives = 0
    pending: list[tuple[JsonObject, _Around, int]] = [(payload, _Around(), 0)]
    while pending:
        one, around, depth = pending.pop()
        kind = (one.text("mimeType") or "text/plain").lower()
        inner = one.objects("parts")
        if not inner or not kind.startswith("multipart/"):
            parts.extend(_leaf(one, kind, around, notes))
        elif depth < _MAX_DEPTH:
            alternatives += kind == "multipart/alternative"
            alternative = alternatives if kind == "multipart/alternative" else around.alternative
            inside = _Around(alternative, around.related or kind == "multipart/related")
            pending.extend((part, inside, depth + 1) for part in reversed(inner))
        if len(parts) >= MAX_PARTS or depth >= _MAX_DEPTH:
            notes.append(f"only the first {len(parts)} parts of this mail were read")
            break
    return Message(
        headers=headers,
        media_type=(payload.text("mimeType") or "text/plain").lower(),
        parameters=params(content_type),
        parts=tuple(parts),
        notes=tuple(dict.fromkeys(notes)),
    )


def _leaf(one: JsonObject, kind: str, around: _Around, notes: list[str]) -> Iterator[Part]:
    headers = _headers(one)
    given = params(headers.get("content-type"))
    name = one.text("filename")
    data = unpacked(one.object("body").text("data"))
    if kind == "message/rfc822" and not data:
        data = _attached_mail(one)
    if kind.startswith("text/") and not data and not name and one.object("body").has("attachmentId"):
        notes.append("the text of this mail is too long for the export; save the mail as .eml to have it read")
        return
    if kind.startswith("multipart/") and not data:
        return
    size = _size(one)
    yield Part(
        headers=headers_of((n, v) for n, v in headers.fields if n != "content-transfer-encoding"),
        media_type=kind,
        data=memoryview(data),
        alternative=around.alternative,
        related=around.related,
        parameters=_told(given, data, name),
        named_only=not data and bool(size),
        stored_size=size,
    )


def _told(given: dict[str, str], data: bytes, name: str | None) -> dict[str, str]:
    """The parameters of a part, with the name that Gmail decoded and the charset that the data has now.

    Gmail hands words over as UTF-8 whatever the mail's own charset was; not in every case, so the bytes decide.
    """
    found = dict(given)
    if name:
        found["name"] = name
    if not data.isascii() and _is_utf8(data):
        found["charset"] = "utf-8"
    return found


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _attached_mail(one: JsonObject) -> bytes:
    """The headers of a mail that is attached; its words are not the sender's and stay unread."""
    return b"".join(
        f"{name}: {value}\n".encode() for inner in one.objects("parts")[:1] for name, value in _headers(inner).fields
    )


def _size(one: JsonObject) -> int | None:
    try:
        return one.object("body").whole("size")
    except BadValue:
        return None


def _headers(one: JsonObject) -> Headers:
    return headers_of((each.text("name") or "", each.text("value") or "") for each in one.objects("headers"))
