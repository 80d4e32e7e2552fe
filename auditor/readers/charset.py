"""Bytes to text, when the declared charset is missing, unknown or a lie."""

import codecs
import re
from dataclasses import dataclass

_ALIASES = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-8-i": "iso8859-8",
    "x-sjis": "cp932",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "unicode-1-1-utf-7": "utf-7",
    "big5": "cp950",
}
"""Mail programs write the older name and mean the larger set (as browsers do)."""
_NOT_TEXT = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "undefined"})
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    text: str
    note: str | None = None
    """What had to be mended, in plain words."""


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """`data` as text. Never raises: in the end every byte has a character, and `note` says what was guessed."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(text=whole(data[len(mark) :].decode(name, "replace")))
    known = _codec(declared) if declared else None
    if known is not None:
        return _declared(data, known)
    text, guess = _guessed(data)
    if declared:
        return Decoded(text=text, note=f"unknown charset {declared[:40]!r}, read as {guess}")
    return Decoded(text=text, note=None if guess == "utf-8" else f"charset guessed: {guess}")


def whole(text: str) -> str:
    """`text` without halves of surrogate pairs, which no output could write; the length stays."""
    return _SURROGATE.sub("\ufffd", text)


def is_text(head: bytes) -> bool:
    """Whether the bytes look like text: no NUL and few control bytes, or a UTF-16 mark in front."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    if not head.strip() or b"\x00" in head:
        return False
    control = sum(head.count(bytes([b])) for b in (*range(1, 9), *range(14, 27), *range(28, 32), 127))
    return control * 50 <= len(head)


def _declared(data: bytes, name: str) -> Decoded:
    if name == "cp1252":
        text, guess = _guessed(data)
        plain = guess == "cp1252" or data.isascii()
        return Decoded(text=text, note=None if plain else f"charset guessed: {guess}")
    try:
        return Decoded(text=whole(data.decode(name)))
    except (UnicodeError, LookupError):
        if name == "utf-8":
            return Decoded(text=_western(data), note="charset guessed: cp1252")
        return Decoded(text=whole(data.decode(name, "replace")), note=f"some characters are not {name}")


def _guessed(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _western(data), "cp1252"


def _western(data: bytes) -> str:
    """cp1252, with the five bytes that it does not know as in latin-1."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data)


def _codec(declared: str) -> str | None:
    """The Python name of a charset; None when it is unknown or no charset of texts."""
    asked = declared.strip().strip("\"'").lower()[:60]
    asked = _ALIASES.get(asked, asked)
    try:
        name = codecs.lookup(asked).name
        "".encode(asked)
    except (LookupError, ValueError):
        return None
    if name.replace("-", "_") in _NOT_TEXT:
        return None
    return _ALIASES.get(name, name)
