"""Makes untrusted text fit to be shown: one code point for one code point, so that spans stay true."""

import unicodedata

REPLACEMENT = "\ufffd"
_LINE_ENDS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Direction overrides and isolates: in a line of ours they would turn our own words around."""


def scalar(text: str) -> str:
    """`text` with lone surrogates (from `\\ud800` in JSON) replaced, so that it can be written as UTF-8."""
    if text.isascii():
        return text
    return "".join(REPLACEMENT if "\ud800" <= c <= "\udfff" else c for c in text)


def printable(text: str) -> str:
    """`text` on one line, with nothing that a terminal, page or log viewer would obey instead of show.

    Line ends and tabs become spaces; control characters (terminal escapes), direction overrides and lone surrogates
    become U+FFFD. `len(printable(t)) == len(t)`.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def visible(text: str) -> str:
    """`text` with its lines and tabs, and with control characters and lone surrogates made U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c in "\n\r\t" else _shown(c) for c in text)


def squeezed(text: str) -> str:
    """`printable` with runs of space made one and none at the ends: for places where spans do not matter."""
    return " ".join(printable(text).split())


def _shown(char: str) -> str:
    if char in _LINE_ENDS or char == "\t":
        return " "
    if char in _BIDI or unicodedata.category(char) in ("Cc", "Cs"):
        return REPLACEMENT
    return char
