"""Promises that no form gives away, where a sentence is like one as a whole (`likeness`): read last, and with less trust.

The learned part only opens the door. The clause, the day, the condition and the strength are read by the rules, and what is
asked, quoted, reported or denied stays outside, however it sounds.
"""

import re
from itertools import pairwise

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline import guards
from auditor.engines.offline.bringing import AT_LARGE
from auditor.engines.offline.clauses import act_of, base_form, quantity
from auditor.engines.offline.dating import bounded, latest, modifies, to_come
from auditor.engines.offline.evidence import PRICES, strength_of
from auditor.engines.offline.likeness import likeness
from auditor.engines.offline.quoted import inside, of_another
from auditor.engines.offline.scene import Clues
from auditor.engines.offline.ways import PAPER
from auditor.model.commitment import Act, Candidate, CommitmentKind, State, Strength

ENOUGH = 0.7
"""Likeness from which a sentence with a day counts as a promise."""
SURELY = 0.78
"""The same without a day, or where its words speak against one."""
DOUBTED = 0.85
"""The same where a rule has seen the form of one and turned it away.

All three by the measure of `python -m tools.train_likeness --by-writer`: of ten sentences of a mail that have a day and that no
rule hears about one promises something, of a hundred others one; of what is let in not one in ten should be none.
"""
_SHORTEST, _LONGEST = 2, 60
"""Words."""
_BESIDES = 2
"""Words beside the day: a line of times alone is a timetable."""
_MOST_DAYS = 3
_PART = pattern(
    r"[.;:!?…](?=\s|$)|\s[–—-]+\s|\s\(|,\s+(?:and|but|so)\s+|,?\s+(?:because|so\s+that|since|which|although)\s|\s+(?:and|but|so)\s+(?=(?:I|we|you|they|he|she|it|my|our|your|the)\b)"
    r"|,\s+(?=(?:I|we|you|they|he|she|it|my|our|your|the)\b)",
)
_OPENING = pattern(
    r"(?:\W*(?:and|but|so|then|yes|no|yeah|yep|ok|okay|well|look|also|right|thanks|thank\s+you|perfect|great|hi(?:\s+\w+)?|dear\s+\w+)\b[\s,:]*)*\W*"
)
_WORD = pattern(r"[A-Za-z][\w'-]*")
_AT_YOURS = pattern(
    r"\b(?:with|to|at|in|on)\s+(?:you|your|yours)\b|\byours?\b.*\bby\b|\byou\s+(?:have|get|receive)\b",
    re.IGNORECASE,
)
_TELLS = pattern(
    r"\W*(?:(?:and|but|so|also|please|kindly|just|then|thanks|hi|dear)\W+)*(?:let\s+me\s+know|let\s+us\s+know|you\s+(?:will\s+need|need|must|have\s+to|could|can|may|should)\b|if\s+you\b|(?:I|we)(?:'m|\s+am|\s+do|\s+really)?\s+(?:look(?:ing)?\s+forward|hope|wish|appreciate|faxed|sent)|hope\b|there\s+(?:is|are|will)|let's|write|send|call|use|see|click|open|copy|go\s+to|tell|ask|check|remember|make\s+sure|have\s+a|enjoy)\b",
    re.IGNORECASE,
)
"""What tells the reader what to do or how things are, however much it sounds like a promise."""
_WAS = r"(?!need)\w{2,}ed|sent|said|told|wrote|gave|took|got|made|came|went|had|was|were|did|saw|met|paid|left|found|spoke|heard|brought|bought|put|kept|held|read|knew|thought|felt|lost|built|ran|forgot|meant"
_AGAINST = pattern(
    r"\b(?:not|cannot|never\s+did)\b|n't\b|\b(?:said|wrote|told|asked|promised|says|writes|claims?|thinks?|heard)\b|\blook(?:ing)?\s+forward\b|\bthank(?:s|\s+you)\b|\b(?:would|could|might|used\s+to)\b|'d\b|\bthere(?:'s|\s+is|\s+are)\b|\b(?:good|great|nice|lovely|pleasure)\s+(?:to\s+(?:see|meet|talk|speak|hear)|(?:seeing|meeting|talking|speaking))\b"
    rf"|\b(?:I|we|he|she|they|it|you|this|that|there|everybody|everyone|(?:my|our|your|the)\s+\w+)\s+(?:\w+ly\s+|just\s+|already\s+|both\s+|all\s+)?(?:{_WAS})\b"
    r"|\b(?:I|we)(?:'m|'re|'ve|\s+am|\s+are|\s+have|'ll\s+be|\s+will\s+be)\s+(?:\w+ly\s+|just\s+|all\s+)?(?:in|at|on|off|away|out|back|here|there|been|had|sorry|happy|glad|ready|open|closed|busy)\b"
    r"|\b(?:is|are|'s|'re|was|were|works|suits)\s+(?:\w+ly\s+|quite\s+)?(?:fine|ok|okay|alright|all\s+right|perfect)\b|\b(?:is|are|'s|'re|am|'m)\s+(?!keeping|holding|storing|reserving|saving|leaving)\w+ing\s+(?:\w+\s+){0,3}?until\b"
    r"|\b(?:usually|normally|generally|typically|always|often|sometimes|mostly|every)\b(?!.*\byour?\b)|\b(?:I|we)\s+(?:leave|arrive|travel|fly|live|work|move)\b(?!.*\byour?\b)",
    re.IGNORECASE,
)
"""What is denied, past, agreed to, told of others, or tells where somebody is: seldom a promise, whatever it sounds like."""
_THEIRS = pattern(
    r"\W*(?:your|their|his|her)\s+(?:\w+\s+)?(?:team|people|driver|staff|colleagues?|manager|lawyers?|engineers?|side|board|boss|payment|bank|office)\b|.*?\bhold(?:ing)?\s+you\s+to\b",
    re.IGNORECASE,
)
"""Whose deed it is not: words that are like a promise do not tell whose it is."""
_OWNS = pattern(
    r"\W*(?:(?:that|this|it)(?:'s|\s+is|\s+was)|those\s+(?:are|were))\s+(?:all\s+|entirely\s+)?(?:on\s+(?:me|us)|my\s+(?:fault|mistake)|our\s+(?:fault|mistake))\W*$",
    re.IGNORECASE,
)
"""Who takes the blame has not said yet what he will do."""
_UNFILLED = pattern(r"\[[a-zA-Z][^\]\n]*\]|\{\{")
"""A field of a template: what is owed is not said yet."""
_STAYS = pattern(
    r"\b(?:stays?|remains?|keeps?|kept|holds?|nobody|nothing|no\s+one|never|until|always)\b", re.IGNORECASE
)


def unformed(text: str, place: tuple[int, int], clues: Clues, *, turned_away: bool = False) -> Candidate | None:
    """The promise of a sentence in which no rule has found one; `turned_away`, one saw its form and doubted it.

    `place` is where the sentence begins, and its segment.
    """
    words = text.count(" ") + 1
    if not _SHORTEST <= words <= _LONGEST or guards.asks(text):
        return None
    like, days = likeness(text), clues.days()
    if like < ENOUGH or any(kept.match(text) for kept in (_TELLS, _THEIRS, AT_LARGE)) or _UNFILLED.search(text):
        return None
    if like < (DOUBTED if turned_away else SURELY if not days or _AGAINST.search(text) else ENOUGH):
        return None
    if len(days) > _MOST_DAYS or _words(text) - sum(_words(p.text) for p in days) < _BESIDES:
        return None
    start, end = _clause(text)
    before = text[:start]
    if guards.barred(before) or guards.reported(before) is guards.Report.OTHERS:
        return None
    if of_another(text, start, end) or inside(text, start, end) or _OWNS.match(text[start:end]):
        return None
    return _candidate(text, (start, end), place, like, clues)


def _words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def _clause(text: str) -> tuple[int, int]:
    """The part that is most like a promise, if one alone is as much as the whole; else all of it."""
    cuts = [(0, 0), *(m.span() for m in _PART.finditer(text)), (len(text), len(text))]
    parts = [(a[1], b[0]) for a, b in pairwise(cuts) if b[0] - a[1] > 8]
    best = max(parts, key=lambda part: likeness(text[part[0] : part[1]]), default=(0, len(text)))
    start, end = best if likeness(text[best[0] : best[1]]) >= ENOUGH else (0, len(text))
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening and opening.end() < end else start
    return start, start + len(text[start:end].rstrip(" ,.;:!-\"'"))


def _candidate(text: str, place: tuple[int, int], where: tuple[int, int], like: float, clues: Clues) -> Candidate:
    start, end = place
    quote = text[start:end]
    due = _due(text, clues, start, end)
    act = _act(quote, dated=due is not None)
    condition = guards.condition_of(text, start, start, end, clues.days())
    strength = strength_of(quote, conditional=condition is not None, hedged_in=text)
    lasting = act in {Act.UPHOLD, Act.PRICE} and bool(_STAYS.search(quote))
    return Candidate(
        quote=quote,
        segment=where[1],
        at=where[0] + start,
        action=" ".join(quote.split()),
        act=act,
        kind=CommitmentKind.MAINTENANCE if lasting else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=State.CONDITIONAL if condition else State.ACTIVE,
        scored=strength is not Strength.HEDGED,
        condition=condition,
        due_text=due.text if due else None,
        quantity=quantity(quote),
        confidence=round(0.6 * like, 2),
    )


def _due(text: str, clues: Clues, start: int, end: int) -> TimePhrase | None:
    days = [p for p in to_come(text, clues.days()) if not modifies(text, p)]
    within = [p for p in days if start <= p.start < end]
    series = next((p for p in within if p.role is DueRole.RECURRING), None)
    if series is not None:
        return bounded(text, series, within)
    return latest(within) if within else days[0] if len(days) == 1 else None


def _act(quote: str, *, dated: bool) -> Act:
    """By the first verb that has one; else by what it is about."""
    if PRICES.search(quote) and _STAYS.search(quote):
        return Act.PRICE
    for word in _WORD.finditer(quote):
        act = act_of(quote[word.start() :]) or _of_form(word[0])
        if act not in {None, Act.OTHER}:
            return act or Act.OTHER
    if dated and _AT_YOURS.search(quote):
        return Act.SEND if PAPER.search(quote) else Act.SHIP
    return Act.UPHOLD if _STAYS.search(quote) and not dated else Act.OTHER


def _of_form(word: str) -> Act | None:
    """Of "collects", "collected", "collecting"."""
    low = word.lower()
    if low.endswith("ing"):
        base = base_form(low)
        return act_of(base) if base else None
    for cut in ("s", "es", "ed", "d"):
        if low.endswith(cut) and len(low) - len(cut) > 2 and (act := act_of(low.removesuffix(cut))) is not None:
            return act
    return None
