"""Drafts: pasted texts (.txt, .md, no suffix) and JSON lines of draft objects."""

import re
from collections.abc import Iterator
from datetime import datetime

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Skipped
from auditor.ports import HEAD_BYTES, Input
from auditor.readers.charset import decode, is_text
from auditor.readers.draft import draft, parse_draft
from auditor.readers.json_lines import loads

MAX_TEXT_FILE = 2_000_000
"""Bytes; no draft is longer, and a log file is none."""
_PLAIN = (".txt", ".text", ".md", ".markdown")
_OTHER = re.compile(
    r"\.(?:json|jsonl|ndjson|csv|tsv|xml|yaml|yml|ics|ical|vcf|vtt|srt|sbv|py|js|ts|css|log|ini|toml|cfg|sql|sh|svg|"
    r"rtf|edi|"
    r"html?|mbox|msg|pst|ost|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|tar|png|jpe?g|gif|lock)$"
)
_MARKED = re.compile(rb"\s*(?:[\[{<]|WEBVTT|BEGIN:V|%PDF|---\s*\n)")
_TRANSCRIPT_KEYS = frozenset(
    {"segments", "words", "utterances", "transcript", "results", "sentences", "monologues", "kind"}
)
_DRAFT_KEYS = frozenset({"id", "sent_at", "tz", "role", "to", "author"})


class PlainText:
    """A text that somebody pasted or saved; it is given back exactly as it is."""

    name = "text"
    guides = (
        Guide(
            section=Section.DRAFTS,
            product="Pasted text",
            what="a draft as plain text (.txt, .md, or standard input)",
            export="Paste it into `auditor check -`, or save it as a .txt file.",
            notes=("It is given back exactly as it is, so that positions fit your file.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        if not is_text(file.head) or _OTHER.search(file.name):
            return 0.0
        if file.name.endswith(_PLAIN):
            return 0.4
        return 0.0 if _MARKED.match(file.head) else 0.15

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        with file.open() as stream:
            data = stream.read(MAX_TEXT_FILE + 1)
        if len(data) > MAX_TEXT_FILE:
            yield Skipped(
                origin=file.origin,
                reason=f"the text is larger than {MAX_TEXT_FILE // 1_000_000} MB; cut it into single mails",
            )
            return
        found = decode(data)
        if not found.text.strip():
            yield Skipped(origin=file.origin, reason="the file is empty; paste the text that should be checked into it")
            return
        yield draft(found.text, origin=file.origin, notes=(found.note,) if found.note else ())


class DraftLines:
    """JSON lines, one `{id, text, sent_at, tz, role, to, author}` a line."""

    name = "drafts-jsonl"
    guides = (
        Guide(
            section=Section.DRAFTS,
            product="Your own programs",
            what="drafts in bulk, one JSON object a line",
            export=(
                'Write `{"id", "text", "sent_at", "tz", "role", "to", "author"}` a line; only `text` '
                "is needed. Read them with `auditor check FILE.jsonl`."
            ),
        ),
    )

    def __init__(self, *, now: datetime | None = None) -> None:
        """`now` is the time of drafts that say their zone and no time."""
        self._now = now

    def recognises(self, file: Input) -> float:
        lines = file.head.removeprefix(b"\xef\xbb\xbf").splitlines()[:20]
        if len(file.head) >= HEAD_BYTES and len(lines) > 1:
            lines = lines[:-1]
        best = 0.0
        for line in lines:
            if line.lstrip().startswith(b"{") and b'"text"' in line:
                best = max(best, _likeness(line, file.name))
        return best

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        with file.open() as stream:
            number = 0
            while line := stream.readline(MAX_TEXT_FILE):
                number += 1
                if line.strip():
                    yield _read_line(line, f"{file.origin}#line {number}", self._now)


def _read_line(line: bytes, origin: str, now: datetime | None) -> Document | Skipped:
    try:
        value = loads(decode(line).text)
    except (ValueError, RecursionError):
        return Skipped(origin=origin, reason="the line is no whole JSON object; write one draft a line")
    if not isinstance(value, dict):
        return Skipped(origin=origin, reason="the line is no JSON object; write one draft a line")
    try:
        return parse_draft(value, origin=origin, now=now)
    except Unreadable as error:
        return Skipped(origin=origin, reason=f"{error}; {error.hint}")


def _likeness(line: bytes, name: str) -> float:
    try:
        value = loads(line)
    except (ValueError, RecursionError):
        return 0.0
    if not isinstance(value, dict) or not isinstance(value.get("text"), str) or _TRANSCRIPT_KEYS & value.keys():
        return 0.0
    if _DRAFT_KEYS & value.keys():
        return 0.9
    return 0.6 if name.endswith((".jsonl", ".ndjson", ".json")) else 0.4
