"""Transcripts as plain text or Markdown: one `Name: words` a turn, with or without times."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document
from auditor.ports import Input
from auditor.readers.call_dates import CallDate, date_in_name, date_in_text
from auditor.readers.captions import timing
from auditor.readers.speakers import prefix
from auditor.readers.transcript_text import decode, is_binary, peek
from auditor.readers.turns import Label, labels, talk
from auditor.readers.utterances import Call, transcript

_LINES = 600
"""How many lines of the head are looked at."""
_HEADER = re.compile(
    r"\s*(?:From|To|Subject|Sent|Cc|Message-ID|MIME-Version|Received|Von|An|Betreff|De|À|Objet|"
    r"Content-(?:Type|Transfer-Encoding|Disposition)):\s",
    re.IGNORECASE,
)
_GREETING = re.compile(r"\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b[^:]{0,40}[,!]?\s*$", re.I)
_HINT = re.compile(r"transcript|\bcall\b|meeting|\bdemo\b|interview", re.I)
_WORDS = 4
"""Words a turn, names included, below which lines are fields."""
_FIELD = re.compile(r"(?:date|title|subject|attendees|participants|duration|when|call|meeting)\s*:\s*", re.I)


class PlainTranscriptSource:
    """`Speaker: text`, `[00:12] Name: text`, `Speaker 1 (00:12): text`, `**Name:** text`."""

    name = "plain transcript"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Any notes of a call",
            what="plain text, one speaker a line",
            export=(
                "Write `Name: words`, `[00:12] Name: words` or `Name (00:12): words`, one utterance a line, and "
                "save it as .txt or .md."
            ),
            notes=('A line such as "Note: ..." is no speaker.',),
        ),
    )

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        if is_binary(text) or text.lstrip()[:1] in ("", "<", "{") or re.match(r"\s*\[\s*[\[{\"\]]", text):
            return 0.0
        lines = text.split("\n", _LINES)[:_LINES]
        spoken = [line for line in lines if line.strip()]
        if _is_mail(spoken) or any(timing(line) for line in spoken):
            return 0.0
        labelled = list(zip(lines, labels(lines), strict=True))
        found = [one for _, one in labelled if one]
        if _is_form(found, [line for line, one in labelled if one is None]):
            return 0.0
        hint = bool(_HINT.search(file.name) or any(_HINT.search(line) for line in spoken[:3]))
        return _likelihood(found, spoken, hint=hint)

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        said = talk(plain.text.split("\n"))
        if not any(piece.words.strip() for piece in said.pieces):
            raise Unreadable(f"{file.origin} names no speaker", hint="write one 'Name: words' line for each turn")
        day = call_date(said.heading, file.origin)
        call = Call(
            origin=file.origin,
            title=title(said.heading),
            start=day.start if day else None,
            notes=plain.notes + ((day.note,) if day else ()),
        )
        yield transcript(call, said.pieces)


def call_date(heading: Sequence[str], origin: str) -> CallDate | None:
    """The date in the lines before the first turn, else in the file's name."""
    for line in heading[:20]:
        day = date_in_text(line[:300])
        if day:
            return day
    return date_in_name(origin)


def title(heading: Sequence[str]) -> str | None:
    """The first line before the first turn that is no field such as "Date: ..."."""
    for line in heading[:5]:
        bare = line.lstrip("#").strip("*_ \t")
        field = _FIELD.match(bare)
        if bare and (field is None or field[0].lower().startswith("title")):
            return bare[field.end() :] if field else bare
    return None


def _is_mail(spoken: Sequence[str]) -> bool:
    return sum(bool(_HEADER.match(line)) for line in spoken[:40]) >= 2 or any(_GREETING.match(s) for s in spoken[:1])


def _likelihood(found: Sequence[Label], spoken: Sequence[str], *, hint: bool) -> float:
    """By share of lines, repeated speakers and times; an agenda or a list of fields names nobody twice."""
    counted = Counter(one.name for one in found)
    turns = len(found)
    if turns < 2:
        return 0.0
    again = sum(count for count in counted.values() if count > 1) >= 0.5 * turns
    timed = sum(one.bracketed and one.at is not None for one in found)
    if timed >= 0.5 * turns and (again or turns <= 4):
        return 0.9
    talks = len(counted) >= 2 and sum(len(line.split()) for line in spoken) >= _WORDS * turns
    if turns >= 3 and again and talks and turns >= 0.25 * len(spoken):
        return 0.8
    return 0.6 if hint and talks and turns >= 0.5 * len(spoken) else 0.0


def _is_form(found: Sequence[Label], rest: Sequence[str]) -> bool:
    """Whether it is fields, not talk: three or more labels come round in the same order, or many are headings."""
    names = [one.name for one in found]
    period = len(set(names))
    cards = period >= 3 and len(names) >= 2 * period and names[period:] == names[:-period]
    fields = sum(one is not None and len(one[0]) <= 20 for one in map(prefix, rest))
    return cards or fields > max(2, 0.5 * len(found))
