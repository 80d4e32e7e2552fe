"""Undertakings without a usual head, by what speaks for them: who acts, what is done, for whom, and for how long.

"Every leak you report is sealed the same day", "your rent is frozen for good", "if you take both, the stand comes free":
no modal, often no date. A clause in the present tense is such an undertaking when two things meet in it: a deed or a state
that the speaker's side brings about, and words that tie it to this reader without leaving him an end ("whatever", "for
ever"), a deal ("if you ...", "sign and ...") or a thing of his. One of the two alone is a description: "every call is
picked up", "the site never goes down". `outright_ways` holds the forms.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.core.patterns import Sieve, given, pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import latest, to_come
from auditor.engines.offline.headless.outright_ways import WAYS
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import act_of, quantity
from auditor.engines.offline.words.evidence import BOUNDLESS, DEAL, PRICES, READER, Evidence, Way, strength_of
from auditor.engines.offline.words.quoted import of_another
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Act, Candidate, CommitmentKind, State, Strength

_LONGEST = 400
_PART = pattern(
    r"[.;:!?…](?=\s|$)|\s[–—-]+\s|\s\(|,\s+(?:and|but|so)\s+(?!not\b)|,?\s+(?:because|so\s+that|since|which)\s"
    r"|\s+(?:and|but)\s+(?=(?:I|we|you|they|he|she|my|our|your)\b)",
    re.IGNORECASE,
)
_OPENING = pattern(
    # The letter looked for first spares most sentences the whole list.
    r"\W*(?:(?=[abdhlnopstwy])(?:and|but|so|then|yes|no|yeah|yep|ok|okay|well|look|also|absolutely|of\s+course|sure|between\s+us|put\s+simply|dear\s+[\w. ]+|hi\s+\w+)\b\W*)*",
    re.IGNORECASE,
)
_CONDITION = pattern(
    r"(?:if|once|when|whenever|as\s+soon\s+as|unless|until|after|should\s+you|with\s+an?)\b(?:[^,;]{2,90},\s*(?:then\s+)?|[^,;]{2,90}?\s+(?=(?:we|nothing|nobody)\s))",
    re.IGNORECASE,
)
_UNREAL = pattern(
    r"\b(?:would|could|might|(?-i:may)|were|had|usually|normally|often|generally|typically|did|was)\b|'d\b", re.I
)
_WAYS = Sieve(WAYS, lambda way: way.pattern)


def outright(text: str, offset: int, segment: int, clues: Clues, taken: list[tuple[int, int]]) -> Iterator[Candidate]:
    """What the parts of a sentence undertake that no other rule has taken (`taken`: places in the document)."""
    if len(text) > _LONGEST or guards.asks(text):
        return
    ways = _WAYS.left(given(text))
    for start, end in _parts(text) if ways else ():
        if any(a < offset + end and offset + start < b for a, b in taken):
            continue
        found = _read(text, start, end, ways, clues)
        if found is not None:
            yield _placed(found, offset, segment)


def _placed(found: Candidate, offset: int, segment: int) -> Candidate:
    return replace(found, at=offset + (found.at or 0), segment=segment)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence, a condition ahead together with what hangs on it."""
    start = 0
    for cut in _PART.finditer(text):
        if (deal := DEAL.match(text, start)) and deal.end() == cut.end():
            continue  # what the reader does and what he has for it are one
        yield start, cut.start()
        start = cut.end()
    yield start, len(text)


def _read(text: str, start: int, end: int, ways: list[Way], clues: Clues) -> Candidate | None:
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening else start
    if end - start < 8:
        return None
    condition = _CONDITION.match(text, start, end)
    head = condition.end() if condition else start
    for way in ways:
        found = way.pattern.match(text, head, end)
        if found is None or _UNREAL.seek(text, head, end) or of_another(text, head, end):
            continue
        shown = _evidence(text[start:end], text[head:end], clues, (start, end), dealt=bool(condition))
        if any(needed <= shown for needed in way.needs):
            return None if _spoken_of(text[:start]) else _candidate(text, (start, end), way, condition, clues)
    return None


def _spoken_of(before: str) -> bool:
    """Whether what stands before makes the words somebody else's, or no undertaking."""
    return guards.barred(before) or guards.reported(before) is not guards.Report.NONE


def _evidence(whole: str, clause: str, clues: Clues, place: tuple[int, int], *, dealt: bool) -> frozenset[Evidence]:
    dated = any(place[0] <= p.start < place[1] for p in clues.days())
    told = {
        Evidence.READER: bool(READER.search(whole)),
        Evidence.BOUNDLESS: bool(BOUNDLESS.search(whole)),
        Evidence.DEAL: (dealt and bool(READER.search(whole))) or bool(DEAL.match(whole)),
        Evidence.CONDITION: dealt,
        Evidence.DATE: dated,
        Evidence.PRICE: bool(PRICES.search(clause)),
    }
    return frozenset(name for name, is_there in told.items() if is_there)


def _candidate(text: str, place: tuple[int, int], way: Way, condition: re.Match[str] | None, clues: Clues) -> Candidate:
    start, end = place
    quote = text[start:end].rstrip(" ,.;:!-")
    clause = text[condition.end() if condition else start : end]
    act = _act(way, clause)
    deal = condition or DEAL.match(text, start, end)
    due = _due(text, (deal.end() if deal else start, end), clues, lasting=way.lasting or act is Act.UPHOLD)
    strength = strength_of(quote, conditional=bool(condition or DEAL.match(quote)))
    offered = bool(_CAN.match(clause)) and not _YES.search(text, 0, start)
    return Candidate(
        quote=quote,
        segment=0,
        at=start,
        action=" ".join(clause.split()),
        act=act,
        kind=CommitmentKind.MAINTENANCE if act is Act.UPHOLD or way.lasting else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=State.TENTATIVE if offered else State.CONDITIONAL if condition else State.ACTIVE,
        scored=strength is not Strength.HEDGED and not offered,
        condition=condition[0].rstrip(" ,") if condition else None,
        due_text=due.text if due else None,
        quantity=quantity(quote),
        confidence=way.confidence,
    )


_CAN = pattern(r"(?:I|we)\s+can\s+(?!confirm\b)", re.IGNORECASE)
"""Tentative, unless it says yes to what was asked."""
_YES = pattern(r"\byes,", re.IGNORECASE)


def _act(way: Way, clause: str) -> Act:
    if way.act is not None and not (way.act is Act.UPHOLD and PRICES.search(clause)):
        return way.act
    if PRICES.search(clause):
        return Act.PRICE
    deed = way.pattern.match(clause)
    return (act_of(clause[deed.start("v") :]) if deed else None) or Act.OTHER


_UNTIL = pattern(r"(?:until|till|through|up\s+to)\b", re.IGNORECASE)

_SOON = pattern(r"(?:with)?in(?:side)?\b.*\b(?:second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE)


_TIME_ASKED = pattern(r"(?:give|allow|grant)\b", re.IGNORECASE)


def _due(text: str, place: tuple[int, int], clues: Clues, *, lasting: bool) -> TimePhrase | None:
    """The date of the clause, and no level such as "within an hour"; of what lasts only the day that it lasts to.

    "Give us two days and it's on your desk" is due in two days.
    """
    days = [p for p in to_come(text, clues.days()) if p.start < place[1] and not modifies(text, p)]
    asked = next((p for p in days if _TIME_ASKED.match(p.text)), None)
    told = [p for p in days if place[0] <= p.start]
    return asked or latest([p for p in told if (_UNTIL.match(p.text) if lasting else not _SOON.match(p.text))])
