"""A customer's concern is answered by substance or by an undertaking to find out, not by reassurance.

Founding source: "rather than avoiding those concerns", "the worst problem is the one you don't hear about".
"""

import re
from collections.abc import Iterator, Sequence

from auditor.core.match.words import terms
from auditor.model.commitment import Candidate, Speech, Statement
from auditor.model.report import Concern
from auditor.model.text import Reading, Sentence, Side

_SOOTHES = re.compile(
    r"\b(?:don't\s+(?:you\s+)?worry|do\s+not\s+worry|no\s+worries|nothing\s+to\s+worry|trust\s+(?:me|us)|rest\s+assured|you(?:'ll|\s+will)\s+(?:love|be\s+fine|see|be\s+amazed|never\s+look\s+back)|"
    r"(?:it|that|this|everything)(?:'ll|\s+will|'s\s+going\s+to|\s+is\s+going\s+to)\s+be\s+(?:fine|great|ok|okay|all\s+right|amazing)|(?:great|good|excellent|fair|totally\s+fair)\s+(?:question|point)|"
    r"(?:I|we)\s+(?:totally\s+|completely\s+|hear|absolutely\s+)*(?:understand|hear\s+you|get\s+(?:it|that)|appreciate)|not\s+(?:a|an)\s+(?:problem|issue)|no\s+problem|we're\s+the\s+best|"
    r"everybody\s+(?:says|asks)|I\s+wouldn't\s+worry|we've\s+got\s+you|leave\s+(?:it|that)\s+(?:with|to)\s+us|super\s+(?:easy|simple|reliable))\b",
    re.IGNORECASE,
)
_SUBSTANCE = re.compile(
    r"\d|\b(?:because|which\s+means|means\s+that|so\s+that|we\s+(?:have|had|use|store|run|encrypt|test|measure|keep|charge|include|support|train|provide|replace|back\s+up|limit)|"
    r"for\s+example|for\s+instance|last\s+(?:year|month|quarter)|the\s+way\s+(?:it|we)|what\s+(?:we|happens)|if\s+(?:it|that|the|you|we|a)|the\s+contract|the\s+report|in\s+writing|"
    r"honestly|I\s+don't\s+know|I'm\s+not\s+(?:sure|certain)|not\s+certain|find\s+out|our\s+(?:engineers?|team)\s+(?:will|can)|per\s+(?:month|year|seat|unit)|the\s+(?:reason|cause|limit))\b",
    re.IGNORECASE,
)
_SHORT = 7
"""An answer of fewer words than this carries no substance unless it has a figure or says yes or no to a plain question."""
_TURNS = 6
_PLAIN_QUESTION = re.compile(r"^(?:is|are|do|does|did|can|could|will|would|has|have|was|were)\b[^?]*\?", re.IGNORECASE)
_YES_NO = re.compile(r"^\W*(?:yes|no|correct|right|it\s+does|it\s+doesn't|not\s+yet|that's\s+right)\b", re.IGNORECASE)


def concerns(reading: Reading, statements: Sequence[Statement], candidates: Sequence[Candidate]) -> tuple[Concern, ...]:
    """The concerns of the customer's side in `reading`, with the words that answered them.

    Needs sides: where nobody is known to be the customer there is nothing to tell.
    """
    return tuple(_judged(reading, statements, candidates))


def _judged(reading: Reading, statements: Sequence[Statement], candidates: Sequence[Candidate]) -> Iterator[Concern]:
    promised = {c.segment for c in candidates}
    places = {s.span.start: i for i, s in enumerate(reading.sentences)}
    for statement in statements:
        if statement.speech is not Speech.CONCERN or statement.at not in places:
            continue
        number = places[statement.at]
        sentence = reading.sentences[number]
        author = reading.segments[sentence.segment].author
        if author is None or author.side is not Side.THEIRS:
            continue
        answer = _answer(reading, number, promised)
        yield Concern(
            document_id=reading.document.id,
            quote=sentence.span.of(reading.document.text),
            span=sentence.span,
            answered=answer is not None,
            answer_quote=answer.span.of(reading.document.text) if answer else None,
        )


def _answer(reading: Reading, number: int, promised: set[int]) -> Sentence | None:
    """The first sentence of ours after the concern that has substance, before the customer changes the subject."""
    asked = frozenset(terms(reading.sentences[number].text))
    question = bool(_PLAIN_QUESTION.match(reading.sentences[number].text))
    turns: set[int] = set()
    for later in reading.sentences[number + 1 :]:
        author = reading.segments[later.segment].author
        if author is None or author.side is not Side.OURS:
            continue
        turns.add(later.segment)
        if len(turns) > _TURNS:
            return None
        if later.segment in promised or _has_substance(later.text, asked, question=question, near=len(turns) <= 2):
            return later
    return None


def _has_substance(text: str, asked: frozenset[str], *, question: bool, near: bool) -> bool:
    shares = bool(asked & frozenset(terms(text)))
    bare = _SOOTHES.sub("", text)
    if question and near and _YES_NO.match(text):
        return True
    long = len(bare.split()) >= _SHORT
    return long and bool(_SUBSTANCE.search(bare)) and (near or shares)
