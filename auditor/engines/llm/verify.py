"""From what a model proposes to a candidate: words, mood, figures, names and speaker are checked by code against the text.

A quote must stand in the piece exactly. What the labels say beyond it must stand there too, or is left out: a model
copies most things right and turns the one word that matters ("cannot" into "can", the 4th into the 14th).
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from auditor.core.ground import locate
from auditor.core.layout import plain
from auditor.core.when import DueRole, find
from auditor.engines.llm.pieces import Piece
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import quantity
from auditor.engines.offline.words.quoted import inside
from auditor.engines.offline.words.strengths import STRENGTHS
from auditor.engines.wire import CommitmentFound
from auditor.model.commitment import Candidate, CommitmentKind, Origin, Owner, State, Strength
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading, Segment, SegmentKind, Sentence, Span

_USEFUL = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER, DueRole.RECURRING})
_BASE = 0.72
_DISPUTE = 0.15
_LONGEST = 400
_IDIOM = re.compile(
    r"\b(?:no|not)\s+later\s+than\b|\bwithout\s+fail\b|\bno\s+(?:problem|worries|doubt|matter\s+what)\b|\bdon't\s+worry\b"
    r"|\bnot\s+only\b|\bcan't\s+wait\b|\bif\s+not\b|\bwhy\s+not\b|\bwhether\s+or\s+not\b|\bnot\s+(?:before|until|earlier)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|never|cannot|unable|nobody|no[ -]one|nothing|neither|nor|none|no\s+longer|won't|can't|\w+n't|without|stop|no)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|cannot|unable\s+to|refuse\s+to|no\s+(?:plans?|intention)\s+to)|n't)\s+(?:[\w'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_IF = re.compile(
    r"(?:only\s+)?(?:if|once|when|unless|until|as\s+soon\s+as|provided|assuming|subject\s+to|after)\b", re.IGNORECASE
)
_NUMBER = re.compile(
    r"(?<!\w)\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?"
    r"|millions?|dozens?|half|both|all|every|each|full|entire|whole|another|couple|few|several|pair|double)\b",
    re.IGNORECASE,
)
_HEDGE = re.compile(r"\b(?:should|might|(?-i:may)|try|trying|hope|hoping|expect|aim|aiming)\b", re.IGNORECASE)
_CAN = re.compile(r"\b(?:I|we)\s+(?:can|could)\b|\b(?:happy|glad|willing)\s+to\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:I|we)\s*(?:'ll|will|shall|'m|am|are|promise)\b", re.IGNORECASE)


class Fault(StrEnum):
    """Why a proposal is no candidate."""

    WORDS = "words"
    """Its quote is not in the text: asked again once, then ungrounded."""
    MEANING = "meaning"
    """Its quote is there and does not say it: thrown out and counted."""
    ELSEWHERE = "elsewhere"
    """Its quote stands in what was given as context only: left to whoever reads that piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    quote: str
    fault: Fault
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a quote was found."""

    span: Span
    segment: int
    part: Segment
    sentence: Sentence
    start: int
    """Of the quote in the sentence."""

    @property
    def before(self) -> str:
        return self.sentence.text[: self.start]

    @property
    def end(self) -> int:
        """In the sentence."""
        return min(len(self.sentence.text), self.start + self.span.end - self.span.start)


def grounded(quote: str, reading: Reading, piece: Piece) -> tuple[Span, int] | Refused:
    """Where `quote` begins inside `piece`; accents may be composed or not, nothing else may differ."""
    reason = ""
    for form in dict.fromkeys((quote, unicodedata.normalize("NFC", quote), unicodedata.normalize("NFD", quote))):
        place = locate(form, reading, segment=piece.first, within=piece.span)
        if not isinstance(place, str):
            return place
        reason = reason or place
    beside = locate(quote, reading, segment=piece.first)
    fault = Fault.WORDS if isinstance(beside, str) else Fault.ELSEWHERE
    return Refused(quote=quote, fault=fault, reason=reason)


def verified(found: CommitmentFound, reading: Reading, piece: Piece, order: DateOrder) -> Candidate | Refused:
    """The candidate that `found` is, as far as the text bears it out."""
    place = grounded(found.quote, reading, piece)
    if isinstance(place, Refused):
        return place
    here = _at(place, reading)
    reason = "the quote is no sentence of its own" if here is None else _against(found, here, reading)
    if here is None or reason:
        return Refused(quote=found.quote, fault=Fault.MEANING, reason=reason)
    return _candidate(found, here, reading, piece, order)


def _at(place: tuple[Span, int], reading: Reading) -> _Place | None:
    span, index = place
    for sentence in reading.sentences:
        if sentence.segment == index and sentence.span.start <= span.start < sentence.span.end:
            end = min(span.end, sentence.span.end, span.start + _LONGEST)
            return _Place(
                span=Span(start=span.start, end=end),
                segment=index,
                part=reading.segments[index],
                sentence=sentence,
                start=span.start - sentence.span.start,
            )
    return None


def _against(found: CommitmentFound, here: _Place, reading: Reading) -> str:
    """What in the text speaks against the proposal; empty when nothing does."""
    text = here.sentence.text
    if reading.document.kind is DocumentKind.TRANSCRIPT and not _same_speaker(found.speaker, here.part):
        return "somebody else said these words"
    if found.owner is not Owner.SPEAKER:
        return "somebody else would have to do it, and has not said so"
    if guards.barred(here.before):
        return "the words before it take its force away"
    if inside(text, here.start, here.end):
        return "it stands between quotation marks"
    if guards.reported(here.before) is guards.Report.OTHERS:
        return "it tells what somebody else said"
    if _denied(here, text) and found.kind is CommitmentKind.ACHIEVEMENT:
        return "the text says that it will not be done"
    quote_denies = bool(_NEGATION.search(_IDIOM.sub(" ", text[here.start : here.end])))
    if not quote_denies and _NEGATION.search(_IDIOM.sub(" ", found.action)):
        return "the text does not say no, the answer does"
    return ""


def _same_speaker(named: str | None, part: Segment) -> bool:
    """Whether the model names the one who spoke; None says nothing."""
    if named is None or part.author is None:
        return True
    said = _words_of(named.partition(":")[0])
    label = _words_of(part.author.label)
    fewer, more = sorted((said, label), key=len)
    return bool(fewer) and all(any(word.startswith(begun) for word in more) for begun in fewer)


def _words_of(name: str) -> list[str]:
    return [word.strip(".,()") for word in plain(name).casefold().split() if word.strip(".,()")]


def _denied(here: _Place, text: str) -> bool:
    quote = _IDIOM.sub(" ", text[here.start : here.end])
    head = quote[: _reach(quote)]
    return bool(_NEGATION.search(head)) or bool(_DENIED_BEFORE.search(_IDIOM.sub(" ", here.before)))


def _reach(quote: str) -> int:
    """The main clause of a quote: a "not" in its condition or in what it is about does not deny it."""
    condition = guards.trailing_condition(quote)
    about = re.search(r"\b(?:that|which|who|what|whether|how|because|so)\b", quote)
    return min([len(quote), *([condition[0]] if condition else []), *([about.start()] if about else [])])


def _candidate(found: CommitmentFound, here: _Place, reading: Reading, piece: Piece, order: DateOrder) -> Candidate:
    text = here.sentence.text
    quote = here.span.of(reading.document.text)
    around = f"{plain(here.part.span.of(reading.document.text))}\n{plain(piece.context)}"
    said = _condition(found.condition, plain(here.part.span.of(reading.document.text)), piece)
    condition = said or guards.condition_of(text, here.start, here.start, here.end)
    due = _due(found, text[here.start : here.end], around, order)
    strength = _strength(found, here, condition)
    tentative = _tentative(found, here, condition, due, piece)
    figures = set(_FIGURE.findall(plain(found.action))) - set(_FIGURE.findall(around))
    disputes = (
        bool(figures),
        found.due is not None and due is None,
        found.condition is not None and said is None,
        strength is not found.strength,
        tentative is not found.offer,
    )
    return Candidate(
        quote=quote,
        segment=here.segment,
        at=here.span.start,
        performer=_verbatim(found.performer, _own_words(reading)),
        action=quote if figures else plain(found.action)[:_LONGEST],
        act=found.act,
        kind=found.kind,
        strength=strength,
        state=State.TENTATIVE if tentative else State.CONDITIONAL if condition else State.ACTIVE,
        scored=not tentative and strength is not Strength.HEDGED,
        condition=condition,
        due_text=due,
        quantity=_quantity(found.quantity, around) or quantity(quote),
        confidence=round(max(0.2, _BASE - _DISPUTE * sum(disputes)), 2),
        origin=Origin.MODEL,
    )


def _own_words(reading: Reading) -> str:
    """Who does a thing is named by whoever promises it, or is a person of this mail or call; never by a quoted text."""
    document = reading.document
    own = (p.span.of(document.text) for p in reading.segments if p.kind is SegmentKind.OWN)
    return plain("\n".join([*own, *(person.label for person in document.participants)]))


def _condition(words: str | None, own: str, piece: Piece) -> str | None:
    """A condition in the speaker's words; in those of others only what reads as one ("If we sign, can you ...?")."""
    asked = _verbatim(words, plain(piece.context))
    return _verbatim(words, own) or (asked if asked and _IF.match(asked) else None)


def _quantity(words: str | None, around: str) -> str | None:
    """A quantity has a figure, or a word for one."""
    said = _verbatim(words, around)
    return said if said and _NUMBER.search(said) else None


def _verbatim(words: str | None, text: str) -> str | None:
    """`words` where they stand in `text` as whole words, else None."""
    wanted = " ".join(plain(words or "").split()).strip(" .,;:")
    if not wanted:
        return None
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, wanted.split())) + r"(?!\w)"
    match = re.search(pattern, text)
    return match[0] if match else None


def _due(found: CommitmentFound, quote: str, around: str, order: DateOrder) -> str | None:
    """The due phrase: the model's, if it stands in the text and names a time; else the one of the quote."""
    useful = _USEFUL | {DueRole.DURATION} if found.kind is CommitmentKind.MAINTENANCE else _USEFUL
    words = _verbatim(found.due, around)
    if words and any(p.role in useful for p in find(words, date_order=order)):
        return words
    return next((p.text for p in find(quote, date_order=order) if p.role in useful), None)


def _strength(found: CommitmentFound, here: _Place, condition: str | None) -> Strength:
    """The weaker of what the words and the model say: a promise is never made firmer than it was."""
    clause = here.sentence.text[here.start : here.end]
    hedge, firmly = (pattern for _, pattern in STRENGTHS)
    ahead = here.before[-40:].rpartition(".")[2]
    own = guards.reported(here.before) is guards.Report.OWN_HEDGE
    if own or found.strength is Strength.HEDGED or hedge.search(ahead + clause) or _HEDGE.search(clause):
        return Strength.HEDGED
    if condition is not None:
        return Strength.QUALIFIED
    return Strength.ABSOLUTE if firmly.search(ahead + clause) else Strength.FIRM


def _tentative(found: CommitmentFound, here: _Place, condition: str | None, due: str | None, piece: Piece) -> bool:
    """Whether it waits for a yes: an offer, a question, "I can" without a request or a date."""
    text = here.sentence.text
    if found.offer or (condition is not None and guards.polite(condition) and due is None):
        return True
    if guards.asks(text) and not _FIRST.search(text[here.start : here.end]):
        return True
    return guards.tagged(text) or bool(
        _CAN.search(text[here.start : here.end]) and due is None and "?" not in piece.context
    )
