"""What a call or a voicemail says by being one: that it began, that somebody waits to be called back."""

from collections.abc import Iterator, Sequence

from auditor.core.patterns import pattern
from auditor.model.commitment import Speech, Statement
from auditor.model.text import DocumentKind, Reading, Sentence

_LATE = pattern(r"\b(?:late|waiting|wait|held\s+up|hold-up|delay|overran|over-?running|running\s+behind)\b")
_EARLY = 8
"""Sentences within which people speak of a late start."""
_HELLO = pattern(r"^\W*(?:hi|hello|hey|good\s+(?:morning|afternoon|evening)|this\s+is|it's|my\s+name)\b")
_GREETING = 9
"""Words up to which a sentence that begins with a greeting says nothing else."""


def implied(reading: Reading, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Statements that no engine need find, beside the `statements` that one found."""
    document = reading.document
    own = reading.own()
    if document.kind is not DocumentKind.TRANSCRIPT or document.typed or not own:
        return
    if not document.voicemail:
        yield _statement(Speech.OPENING, next((s for s in own[:_EARLY] if _LATE.search(s.text.lower())), own[0]))
    elif not any(s.speech is Speech.REQUEST for s in statements):
        yield _statement(Speech.REQUEST, next((s for s in own if not _greets(s)), own[0]))


def _greets(sentence: Sentence) -> bool:
    return len(sentence.text.split()) <= _GREETING and _HELLO.match(sentence.text.lower()) is not None


def _statement(speech: Speech, sentence: Sentence) -> Statement:
    return Statement(speech=speech, quote=sentence.text, segment=sentence.segment, at=sentence.span.start)
