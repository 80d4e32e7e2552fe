"""Cuts a document up: segments, paragraphs, sentences. Every span stays a span of the document's text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries

from auditor.core.layout import plain
from auditor.core.segment import segment
from auditor.model.text import Document, Reading, Segment, Sentence, Span

_BREAK = re.compile(
    r"\n[ \t\r\xa0]*(?=\n)"  # a blank line
    r"|\n(?=[ \t]*(?:[-*•·–—▪‣○]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t])"  # a list item begins
    r"|\n(?=[ \t]*[-=_*]{3,})"  # a rule
    r"|(?<=:)[ \t]*\n"  # "next steps:" introduces
)
_GREETING = re.compile(
    r"^[ \t]{0,8}(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|thanks|thank you|regards|best|cheers)\b"
    r"[^\n]{0,40}\n",
    re.IGNORECASE | re.MULTILINE,
)
_SHORT_LINE = 45
"""A line this short that ends without a full stop before a capital is a line of its own (a list without marks)."""
_ABBREVIATION = re.compile(
    r"\b(?:mon|tues?|wed|thurs?|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|no|nos|vs|etc|incl|"
    r"e\.g|i\.e|a\.m|p\.m|inc|ltd|co|corp|dr|mr|mrs|ms|prof|st|dept|est|min|max|ext|tel|fig|vol)\.\s*$",
    re.IGNORECASE,
)
_RUN_ON = re.compile(
    r"(?:a\.m|p\.m|e\.g|i\.e|\bno|\bnos|\bext|\btel|\bdr|\bmr|\bmrs|\bms|\bprof|\bapprox|\bvs)\.\s*$", re.IGNORECASE
)
_NO_ABBREVIATION = re.compile(
    r"\b(?:me|ok|OK|Ok|May|may|miss|ill|art|reps?|HR|ID|[Nn]o)\.\s+(?=(?:I|A|[A-Z][a-z]+)(?!\w))"
    r"|\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|secs?|mins?|mm|ref|esp|op)\.\s+"
    r"(?=(?:I|We|You|They|He|She|It|The|That|This|These|Thanks?|Please|Yes|No|Ok|OK|But|And|So|If|When|Then|Our|My|Your|There|Can|Could|Would|Will|Let|See)\b)"
)
"""A word that ends its sentence and that the splitter takes for an abbreviation: "That's fine by me. I'll ring you."."""
_MAX_SENTENCE = 2_000
"""Longer than any sentence that people write; a base64 blob or a log must not make one sentence of a megabyte."""


def read(document: Document) -> Reading:
    """Cut `document` into segments and sentences."""
    segments = segment(document)
    sentences: list[Sentence] = []
    paragraph = 0
    for index, part in enumerate(segments):
        for start, end in _paragraphs(document.text, part):
            paragraph += 1
            sentences.extend(
                Sentence(text=plain(document.text[s:e]), span=Span(start=s, end=e), segment=index, paragraph=paragraph)
                for s, e in _sentences(document.text, start, end)
            )
    return Reading(document=document, segments=segments, sentences=tuple(sentences))


def _paragraphs(text: str, part: Segment) -> Iterator[tuple[int, int]]:
    start = part.span.start
    body = text[part.span.start : part.span.end]
    cuts = sorted(
        {m.end() for m in _BREAK.finditer(body)} | {m.end() for m in _GREETING.finditer(body)} | _list_lines(body)
    )
    for cut in (*cuts, len(body)):
        end = part.span.start + cut
        if text[start:end].strip():
            yield start, end
        start = end


def _list_lines(body: str) -> set[int]:
    """Ends of short lines that stand alone: headings, list entries without a mark, address lines."""
    cuts: set[int] = set()
    at = 0
    lines = body.split("\n")
    for line, following in pairwise(lines):
        at += len(line) + 1
        bare = line.strip()
        opens_new = following.lstrip()[:1].isupper()
        if bare and len(bare) <= _SHORT_LINE and opens_new and bare[-1] not in ".?!;" and not _continues(bare):
            cuts.add(at)
    return cuts


def _continues(line: str) -> bool:
    """Whether a short line was merely wrapped: it ends with a word that asks for more."""
    return bool(
        re.search(
            r"(?:,|\b(?:a|an|the|to|of|by|on|in|for|and|or|with|will|at|from|before|until|our|your|is|are|be|this|next|that))$",
            line,
            re.IGNORECASE,
        )
    )


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    body = plain(text[start:end])
    held: int | None = None
    for boundary in get_sentence_boundaries("en", body):
        s, e = boundary["start_index"], boundary["end_index"]
        first = s if held is None else held
        piece = body[first:e]
        rest = body[e : e + 2]
        if e < len(body) and (
            _RUN_ON.search(piece) or (_ABBREVIATION.search(piece) and (rest[:1].isdigit() or rest[:1].islower()))
        ):
            held = first
            continue
        held = None
        for cut in _NO_ABBREVIATION.finditer(body, first, e):
            yield from _trim(text, start + first, start + cut.end())
            first = cut.end()
        yield from _trim(text, start + first, start + e)
    if held is not None:
        yield from _trim(text, start + held, end)


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _MAX_SENTENCE:
        yield start, start + _MAX_SENTENCE
        start += _MAX_SENTENCE
    if end > start:
        yield start, end
