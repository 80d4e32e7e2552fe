"""From what a clause in the present tense says to its candidate: which act, how firmly, by when."""

import re
from dataclasses import dataclass

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import clause_end, quantity
from auditor.engines.offline.words.conditions import is_level
from auditor.engines.offline.words.strengths import STRENGTHS
from auditor.engines.offline.words.ways import FEATURES, PAPER
from auditor.model.commitment import Act, Candidate, CommitmentKind, State, Strength


@dataclass(frozen=True, slots=True)
class Said:
    act: Act
    what: str
    """The words that name the thing or the deed."""
    performer: str | None
    confidence: float
    thing: bool = False
    """`what` is the thing itself, without a verb."""


_MONEY = pattern(
    r"\b(?:refund|credit|reimbursement|repayment|deposit|money|instal?ment)\b(?!\s+(?:note|form|card))", re.IGNORECASE
)


def goods_or_papers(words: str) -> Act:
    if FEATURES.search(words):
        return Act.BUILD
    if _MONEY.search(words):
        return Act.PAY
    return Act.SEND if PAPER.search(words) else Act.SHIP


def candidate_of(text: str, place: tuple[int, int, int], phrase: TimePhrase, said: Said) -> Candidate | None:
    start, verb, end = place
    if phrase.start > verb:
        end = max(clause_end(text, verb + 1, end), min(phrase.end, end))
    quote = text[start:end].rstrip(" ,.;:!-")
    condition = guards.condition_of(text, start, verb, end, (phrase,))
    level = is_level(said.act, condition, phrase.text)
    hedged = STRENGTHS[0][1].search(text, max(0, start - 40), end)
    strength = Strength.HEDGED if hedged else Strength.QUALIFIED if condition else Strength.FIRM
    return Candidate(
        quote=quote,
        segment=0,
        at=start,
        performer=said.performer,
        action=_action(said, phrase) or quote,
        act=Act.UPHOLD if level else said.act,
        kind=CommitmentKind.MAINTENANCE if level else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=State.ACTIVE if condition is None else State.CONDITIONAL,
        scored=strength is not Strength.HEDGED,
        condition=condition,
        due_text=None if level else phrase.text,
        quantity=quantity(quote),
        confidence=said.confidence,
    )


_VERB = {Act.SEND: "send", Act.SHIP: "ship", Act.PAY: "pay", Act.BUILD: "build"}


def _action(said: Said, phrase: TimePhrase) -> str:
    """The act in plain words: "ship the 400 crates"."""
    words = " ".join(said.what.replace(phrase.text, " ").split()).strip(" ,.;:-")
    return f"{_VERB[said.act]} {words}" if said.thing and words and said.act in _VERB else words
