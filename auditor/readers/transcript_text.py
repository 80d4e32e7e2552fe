"""Bytes of a transcript to text: byte order marks, UTF-16, and files that are not UTF-8 after all."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

from auditor.errors import Unreadable

_BINARY = 0.02
"""Share of control characters above which a file is no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainText:
    text: str
    """LF line ends."""
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, origin: str) -> PlainText:
    """The text of `data`; Unreadable when it is empty or no text at all."""
    if not data.strip():
        raise Unreadable(f"{origin} is empty", hint="export the transcript again")
    text, notes = _decoded(data)
    if is_binary(text):
        raise Unreadable(f"{origin} is not a text file", hint="export the transcript as text, VTT or JSON")
    return PlainText(text=text.replace("\r\n", "\n").replace("\r", "\n"), notes=notes)


def peek(head: bytes) -> str:
    """The text of the first bytes of a file, for recognising it; never fails, LF line ends."""
    text, _ = _decoded(head)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_binary(text: str) -> bool:
    control = sum(text.count(chr(code)) for code in (*range(1, 9), *range(14, 27), 127))
    return (control + text.count("\0")) > _BINARY * max(len(text), 1)


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").lstrip("\ufeff"), ()
    data = data.removeprefix(BOM_UTF8)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" or len(data) - error.start < 4:
            return data[: error.start].decode("utf-8") + data[error.start :].decode("utf-8", "replace"), ()
    return data.decode("cp1252", "replace"), ("character set guessed: cp1252",)
