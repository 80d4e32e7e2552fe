"""Where words stand: the sentence around a quote, its line and column, and the file that it can be pointed at in."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from auditor.model.text import Document, DocumentKind, Span

_REACH = 240
"""How far a sentence may reach to either side of a quote before it is cut with an ellipsis."""
_ENDS = (". ", "? ", "! ", ".\n", "?\n", "!\n")
_PLAIN_FILES = frozenset(("", ".txt", ".text", ".md", ".markdown"))
"""Suffixes of drafts whose decoded text is the file itself, code point for code point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A quote inside its sentence: `before + quote + after` is a stretch of the document, cut ends marked with …."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Line and column, both counted from 1 in code points; `end_column` is one past the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def around(document: Document | None, span: Span, quote: str) -> Context:
    """The sentence that holds `quote`; the quote alone when the text was not kept or does not hold it there."""
    if document is None or not document.text or span.of(document.text) != quote:
        return Context(before="", quote=quote, after="")
    text = document.text
    stops = ("\n",) if document.kind is DocumentKind.TRANSCRIPT else ("\n\n", "\n-", "\n*", "\r\n\r\n")
    return Context(before=_before(text, span.start, stops), quote=quote, after=_after(text, span.end, stops))


def place(document: Document | None, span: Span) -> Place | None:
    """Line and column of `span`, or None when the text was not kept."""
    if document is None or not document.text:
        return None
    line, column = _position(document.text, span.start)
    end_line, end_column = _position(document.text, span.end)
    return Place(line=line, column=column, end_line=end_line, end_column=end_column)


def is_file(document: Document | None) -> bool:
    """Whether the document's text equals the file at `origin`, so that a region in that file is true.

    Mail, transcripts, drafts out of .eml, HTML or JSON lines, and standard input are decoded from something else.
    """
    if document is None or document.kind is not DocumentKind.DRAFT:
        return False
    origin = document.origin
    if not origin or origin == "-" or origin.startswith("<") or "#" in origin:
        return False
    return PurePosixPath(origin.replace("\\", "/")).suffix.lower() in _PLAIN_FILES


def _before(text: str, start: int, stops: tuple[str, ...]) -> str:
    low = max(0, start - _REACH)
    head = text[low:start]
    starts = [at + len(stop) for stop in (*stops, *_ENDS) if (at := head.rfind(stop)) >= 0]
    if starts:
        return head[max(starts) :].lstrip()
    return head.lstrip() if low == 0 else "…" + head.partition(" ")[2]


def _after(text: str, end: int, stops: tuple[str, ...]) -> str:
    tail = text[end : end + _REACH]
    sentence = [at + 1 for mark in _ENDS if (at := tail.find(mark)) >= 0]
    cuts = [at for stop in stops if (at := tail.find(stop)) >= 0] + sentence
    if cuts:
        return tail[: min(cuts)].rstrip()
    return tail.rstrip() if end + _REACH >= len(text) else tail.rpartition(" ")[0] + "…"


def _position(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
