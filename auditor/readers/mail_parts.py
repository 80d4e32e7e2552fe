"""A mail as the exports of mail programs and CRMs give it, in fields, put into the parts that a mail file has.

So the choice of the body, the attachments, the state and the id of a mail are decided in one place, `readers.mail`,
and the same mail from two products is one document.
"""

from collections.abc import Iterable, Sequence

from auditor.readers.headers import Headers, headers_of, params
from auditor.readers.mime import MAX_PARTS, Message, Part

_ENCODING = frozenset({"content-transfer-encoding", "content-disposition", "content-type", "content-id"})


def message_of(
    pairs: Iterable[tuple[str, str | None]],
    *,
    plain: str | None = None,
    rich: str | None = None,
    files: Sequence[Part] = (),
    notes: tuple[str, ...] = (),
) -> Message:
    """The mail with these headers and words; `plain` and `rich` are the same words as text and as HTML."""
    headers = headers_of(pairs)
    content_type = headers.get("content-type")
    texts = [text_part(text, kind) for text, kind in ((plain, "plain"), (rich, "html")) if text and text.strip()]
    return Message(
        headers=headers,
        media_type=content_type.partition(";")[0].strip().lower() or "text/plain",
        parameters=params(content_type),
        parts=(*texts, *files[:MAX_PARTS]),
        notes=notes,
    )


def text_part(text: str, kind: str) -> Part:
    """Words of the mail; several of one mail are alternatives."""
    return Part(
        headers=Headers(),
        media_type=f"text/{kind}",
        data=memoryview(text.encode("utf-8", "replace")),
        alternative=1,
        parameters={"charset": "utf-8"},
    )


def file_part(name: str, *, media_type: str | None = None, size: int | None = None, data: bytes = b"") -> Part:
    """An attachment; without `data` the export only names it."""
    return Part(
        headers=headers_of((("content-disposition", "attachment"),)),
        media_type=(media_type or "").partition(";")[0].strip().lower(),
        data=memoryview(data),
        parameters={"name": " ".join(name.split())},
        named_only=not data,
        stored_size=size,
    )


def outer(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers of the mail as a whole, without those on how its body was packed."""
    return tuple((name, value) for name, value in pairs if name.strip().lower() not in _ENCODING)
