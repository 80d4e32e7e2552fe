"""A customer's concern is answered by substance or by an undertaking to find out, not by reassurance.

Founding source: field notes on trust in sales; a concern that nobody answers costs the customer unseen.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from auditor.core.match.words import terms
from auditor.core.patterns import pattern
from auditor.model.commitment import Candidate, Speech, Statement
from auditor.model.report import Concern
from auditor.model.text import Document, Reading, SegmentKind, Sentence, Side

_SOOTHES = pattern(
    r"\b(?:don't\s+(?:you\s+)?worry|do\s+not\s+worry|no\s+worries|nothing\s+to\s+worry|trust\s+(?:me|us)|rest\s+assured|you(?:'ll|\s+will)\s+(?:love|be\s+fine|see|be\s+amazed|never\s+look\s+back)|"
    r"(?:it|that|this|everything)(?:'ll|\s+will|'s\s+going\s+to|\s+is\s+going\s+to)\s+be\s+(?:fine|great|ok|okay|all\s+right|amazing)|(?:great|good|excellent|fair|totally\s+fair)\s+(?:question|point)|"
    r"(?:I|we)\s+(?:totally\s+|completely\s+|hear|absolutely\s+)*(?:understand|hear\s+you|get\s+(?:it|that)|appreciate)|not\s+(?:a|an)\s+(?:problem|issue)|no\s+problem|we're\s+the\s+best|"
    r"every(?:body|one)\s+(?:says|asks|loves|likes|is\s+happy)|we\s+have\s+the\s+best|honestly|I\s+wouldn't\s+worry|we've\s+got\s+you|leave\s+(?:it|that)\s+(?:with|to)\s+us|super\s+(?:easy|simple|reliable))\b",
    re.IGNORECASE,
)
_SUBSTANCE = pattern(
    r"\d|\b(?:because|which\s+means|means\s+that|so\s+that|we\s+(?:have|had|use|store|run|encrypt|test|measure|keep|charge|include|support|train|provide|replace|back\s+up|limit)|"
    r"for\s+example|for\s+instance|last\s+(?:year|month|quarter)|the\s+way\s+(?:it|we)|what\s+(?:we|happens)|if\s+(?:it|that|the|you|we|a)|in\s+the\s+(?:contract|report)|in\s+writing|"
    r"I\s+don't\s+know|I'm\s+not\s+(?:sure|certain)|not\s+certain|find\s+out|our\s+(?:engineers?|team)\s+(?:will|can)|per\s+(?:month|year|seat|unit)|the\s+(?:reason|cause|limit))\b",
    re.IGNORECASE,
)
_FINDS_OUT = pattern(
    r"\b(?:find\s+out|check|ask|look\s+into|get\s+back|come\s+back|test|measure|confirm|clarify|investigate|let\s+you\s+know|"
    r"answer|(?:that|this|it|them|those)(?!\s+(?:week|month|quarter|year|morning|afternoon|evening|\w+day|time)))\b",
    re.IGNORECASE,
)
_TURNS_AWAY = pattern(
    r"^\W*(?:(?:so|but|and|well|ok|okay),?\s+)?(?:anyway|by\s+the\s+way|moving\s+on|speaking\s+of|on\s+another\s+note|let's\s+(?:talk|move)|"
    r"what\s+I\s+wanted\s+to)\b",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DIGITS = pattern(r"\d+")
_WHEN = pattern(
    rf"https?://\S+|\b\d{{1,2}}[:.]\d\d\b(?!\s*(?:%|m\b|mm\b))|\b(?:{_MONTHS})\w*\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTHS})\w*|\b20[1-4]\d\b",
    re.IGNORECASE,
)
"""A figure that only says when, or belongs to an address: an answer to a worry about time, and to no other."""
_ABOUT_TIME = pattern(
    r"\b(?:in\s+time|on\s+time|late|delays?|delayed|deadlines?|dates?|when|how\s+(?:long|soon)|by\s+\w+|before|until|weeks?|months?|days?|slow|long|ready)\b",
    re.IGNORECASE,
)
_SHORT = 7
"""An answer of fewer words than this carries no substance unless it says yes or no to a plain question."""
_EVERYWHERE = frozenset(
    terms("are about being though although enough would could should don doesn won isn aren didn wasn haven because")
)
_TURNS = 6
_NEAR = 2
_PLAIN_QUESTION = pattern(
    r"(?:^|[,;]\s+)(?:is|are|do|does|did|can|could|will|would|has|have|was|were)\b[^?]*\?", re.IGNORECASE
)
_YES_NO = pattern(r"^\W*(?:yes|no|correct|right|it\s+does|it\s+doesn't|not\s+yet|that's\s+right)\b", re.IGNORECASE)
_MERE_NO = pattern(r"^\W*no\W+(?:worries|problem|need|stress)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A later message of ours, as far as it can answer a concern that was mailed."""

    at: datetime
    keys: frozenset[str]
    """Its conversation and the addresses of those that it went to."""
    body: str
    """What its author wrote, quotes left out."""
    promises: tuple[str, ...]
    """Quotes of the commitments in it."""


def concerns(reading: Reading, statements: Sequence[Statement], candidates: Sequence[Candidate]) -> tuple[Concern, ...]:
    """The concerns of the customer's side in `reading`, with the words that answered them.

    Needs sides: where nobody is known to be the customer there is nothing to tell. A mailed concern is answered by
    another mail: see `settled`.
    """
    return tuple(_judged(reading, statements, candidates))


def settled(found: Iterable[Concern], letters: Mapping[str, Document], replies: Sequence[Reply]) -> Iterator[Concern]:
    """`found` with the answers that later mail gave; `letters` are the mails by id, `replies` in order of time."""
    by_key: dict[str, list[Reply]] = {}
    for reply in replies:
        for key in reply.keys:
            by_key.setdefault(key, []).append(reply)
    for concern in found:
        letter = letters.get(concern.document_id)
        if concern.answered or letter is None or letter.sent_at is None:
            yield concern
            continue
        keys = (letter.thread, letter.author.email if letter.author else None)
        later = (r for key in keys if key for r in by_key.get(key, ()) if letter.sent_at < r.at)
        answers = (answer for reply in later if (answer := _answer_in(reply, concern.quote)) is not None)
        answer = next(answers, None)
        yield concern if answer is None else replace(concern, answered=True, answer_quote=answer)


def _answer_in(reply: Reply, concern: str) -> str | None:
    asked = _Asked.of(concern)
    for words in _SENTENCE_END.split(reply.body):
        promised = any(p in words or words in p for p in reply.promises if words)
        if words and asked.answered_by(words, promised=promised, near=True):
            return words
    return None


def _judged(reading: Reading, statements: Sequence[Statement], candidates: Sequence[Candidate]) -> Iterator[Concern]:
    promised = {c.at for c in candidates if c.at is not None}
    places = {s.span.start: i for i, s in enumerate(reading.sentences)}
    last: int | None = None
    for statement in statements:
        if statement.speech is not Speech.CONCERN or statement.at not in places:
            continue
        number = places[statement.at]
        segment = reading.sentences[number].segment
        author = reading.segments[segment].author
        if author is None or author.side is not Side.THEIRS:
            continue
        asked = _question_with(reading, number)
        if last is not None and number <= last:
            continue
        last = asked
        sentence = reading.sentences[asked]
        answer = _answer(reading, asked, promised)
        yield Concern(
            document_id=reading.document.id,
            quote=sentence.span.of(reading.document.text),
            span=sentence.span,
            answered=answer is not None,
            answer_quote=answer.span.of(reading.document.text) if answer else None,
        )


def _question_with(reading: Reading, number: int) -> int:
    """The question that the worry leads to in the same breath, else the worry itself."""
    here = reading.sentences[number]
    following = reading.sentences[number + 1 : number + 2]
    asks = (s.segment == here.segment and s.text.rstrip().endswith("?") for s in following)
    return number + 1 if not here.text.rstrip().endswith("?") and any(asks) else number


def _answer(reading: Reading, number: int, promised: set[int]) -> Sentence | None:
    """The first sentence of ours after the concern that has substance, before anybody changes the subject."""
    asked = _Asked.of(reading.sentences[number].text)
    turns: set[int] = set()
    asked_else = False
    for later in reading.sentences[number + 1 :]:
        part = reading.segments[later.segment]
        if part.kind is not SegmentKind.OWN or part.author is None:
            continue
        if part.author.side is not Side.OURS:
            # From here on "yes" and "we'll do it" answer the new question.
            asked_else = asked_else or (bool(turns) and later.text.rstrip().endswith("?"))
            continue
        turns.add(later.segment)
        if len(turns) > _TURNS or _TURNS_AWAY.match(later.text):
            return None
        undertaken = any(later.span.start <= at < later.span.end for at in promised)
        if asked.answered_by(later.text, promised=undertaken, near=len(turns) <= _NEAR and not asked_else):
            return later
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    words: frozenset[str]
    """Those that name something: "I'm" and "about" stand in any two sentences."""
    plain_question: bool
    about_time: bool

    @classmethod
    def of(cls, text: str) -> "_Asked":
        return cls(
            words=frozenset(t for t in terms(text) if len(t) > 2) - _EVERYWHERE,
            plain_question=bool(_PLAIN_QUESTION.search(text)),
            about_time=bool(_ABOUT_TIME.search(text)),
        )

    def answered_by(self, text: str, *, promised: bool, near: bool) -> bool:
        """Whether `text` has substance for the concern, or undertakes to find out."""
        shares = bool(self.words & frozenset(terms(text)))
        bare = _SOOTHES.sub("", text if self.about_time else _WHEN.sub("", text))
        if promised and (shares or (near and _FINDS_OUT.search(bare))):
            return True
        if promised and not self.about_time:
            # The date of another promise is no figure that answers.
            bare = _DIGITS.sub("", bare)
        if text.rstrip().endswith("?"):
            return False
        if self.plain_question and near and _YES_NO.match(text) and not _MERE_NO.match(text):
            return True
        return len(bare.split()) >= _SHORT and bool(_SUBSTANCE.search(bare)) and (near or shares)
