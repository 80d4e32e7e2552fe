"""Promises that no form gives away, where a part of a sentence is like one (`likeness`): read last, and with less trust.

The learned part only opens the door. The clause, the day, the condition and the strength are read by the rules, and what is
asked, quoted, reported or denied stays outside, however it sounds.
"""

import re
from collections.abc import Iterator, Sequence

from auditor.core.likeness.parts import parts
from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline import guards
from auditor.engines.offline.belonging import modifies
from auditor.engines.offline.bringing import AT_LARGE
from auditor.engines.offline.clauses import act_of, base_form, quantity
from auditor.engines.offline.dating import bounded, latest, to_come, with_day
from auditor.engines.offline.evidence import PRICES, strength_of
from auditor.engines.offline.lexicon import IN_TALK, NO_ACT
from auditor.engines.offline.likeness import likeness, together
from auditor.engines.offline.quoted import inside, of_another
from auditor.engines.offline.scene import Clues
from auditor.engines.offline.ways import PAPER
from auditor.model.commitment import Act, Candidate, CommitmentKind, State, Strength

LEAST = 0.2
"""Likeness of a sentence below which its parts are not asked."""
ENOUGH = 0.65
"""Likeness from which a part counts as a promise, with its sentence (`likeness.together`)."""
DOUBTED = 0.72
"""The same where a rule has heard the sentence do something else: agree, report."""
DENIED = 0.85
"""The same where its words speak against one."""
BESIDES_ANOTHER = 0.5
"""Likeness of the part alone, where the sentence has a promise that a rule has found: that makes the whole like one."""
MOST = 0.44
"""Confidence of the likest: below every form that rules read, and too little for the silence of records to break it."""
_SHORTEST, _LONGEST = 2, 60
"""Words."""
_BESIDES = 2
"""Words beside the day: a line of times alone is a timetable."""
_MOST_DAYS = 3
_OPENING = pattern(
    r"(?:\W*(?:and|but|so|then|yes|no|yeah|yep|ok|okay|well|look|also|right|thanks|thank\s+you|perfect|great|hi(?:\s+\w+)?|dear\s+\w+)\b[\s,:]*)*\W*"
)
_WORD = pattern(r"[A-Za-z][\w'-]*")
_AT_YOURS = pattern(
    r"\b(?:with|to|at|in|on)\s+(?:you|your|yours)\b|\byours?\b.*\bby\b|\byou\s+(?:have|get|receive)\b",
    re.IGNORECASE,
)
_TELLS = pattern(
    r"\W*(?:(?:and|but|so|also|please|kindly|just|then|thanks|hi|dear)\W+)*(?:let\s+me\s+know|let\s+us\s+know|you\s+(?:will\s+need|need|must|have\s+to|could|can|may|should)\b|if\s+you\b|you(?:'ll|\s+will)\s+(?!have\b|get\b|receive\b|hear\b|see\b|find\b|be\b|keep\b|never\b|not\b|pay\s+(?:no|only)|owe\b|meet\b)\w+|(?:I|we)(?:'m|\s+am|\s+do|\s+really)?\s+(?:look(?:ing)?\s+forward|hope|wish|appreciate|faxed|sent)|hope\b|there\s+(?:is|are|will)|let's|write|send|call|use|see|click|open|copy|go\s+to|tell|ask|check|remember|make\s+sure|have\s+a|enjoy)\b",
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
_VAGUE = pattern(r"\bwhatever\s+it\s+takes\b|\b(?:my|our|his|her|their)\s+(?:very\s+)?(?:best|utmost)\b", re.IGNORECASE)
"""A will, and no deed that could be asked for."""
_OWNS = pattern(
    r"\W*(?:(?:that|this|it)(?:'s|\s+is|\s+was)|those\s+(?:are|were))\s+(?:all\s+|entirely\s+)?(?:on\s+(?:me|us)|my\s+(?:fault|mistake)|our\s+(?:fault|mistake))\W*$",
    re.IGNORECASE,
)
"""Who takes the blame has not said yet what he will do."""
_SAYS = pattern(r"(?:I|we)(?:'ll|\s+will|\s+shall|\s+can)\s+", re.IGNORECASE)
_ONLY_IF = pattern(
    r"\W*(?:only\s+)?(?:if|once|when(?:ever)?|as\s+(?:soon|long|far)\s+as|unless|until|till|provided|assuming|in\s+case|should|as\s+(?:for|to)|regarding|concerning|the\s+(?:moment|minute|day))\s+(?!(?:\S+\s+){2,}(?:I|we|you|our|my)\b)",
    re.IGNORECASE,
)
"""A condition or a matter without what hangs on it."""
_REPORTS = pattern(
    r"\W*(?:(?:and|but|so|as)\s+)?(?!(?:I|we)\b)(?:\w+\s+){1,3}(?:said|says|wrote|writes|told|promised|mentioned|claims?|claimed)\b",
    re.IGNORECASE,
)
"""Who tells what another said: "you wrote that you'll send it"."""
_NAMED = pattern(
    r"(?!(?:I|We|You|It|That|This|They|He|She|Our|My|Your)\b)[A-Z]\w+(?:'ll|\s+(?:will|is\s+going\s+to))\b"
)
"""Who by his name will do it: whether he is one of ours the rules know better (`binding`)."""
_UNFILLED = pattern(r"\[[a-zA-Z][^\]\n]*\]|\{\{")
"""A field of a template: what is owed is not said yet."""
_WHERE = pattern(
    r"\W*(?:(?:I|we)(?:'m|'re|'ll\s+be|\s+(?:am|are|will\s+be|shall\s+be|was|were))|(?:he|she|they)(?:'s|'re|\s+(?:is|are|will\s+be|comes?|gets?))|will\s+be|back)\s+"
    r"(?:(?:\w+ly|just|all|also|now)\s+)?(?:in|at|on|out|off|away|back|home|here|from|until|till|travell?ing|flying|driving|leaving)\b(?!.*\byours?\b|.*\byou\b)",
    re.IGNORECASE,
)
"""Where somebody is then: it tells the reader, and owes him nothing."""
_ONLY_IF = pattern(r"\W*(?:if|unless|once|when|whenever|as\s+soon\s+as|until|till)\b[^,;:]*$", re.IGNORECASE)
"""A condition alone: what follows it is the promise."""
_IF_FIRST = pattern(
    r"\W*(?P<condition>(?:if|unless|once|when|whenever|as\s+soon\s+as|provided|assuming)\b[^,;:]*),\s", re.IGNORECASE
)
"""What has to come first; its day is not that of the act."""
_UNENDED = pattern(
    r"\b(?:I|we|you|they|he|she|it|who|that)(?:'ll|'d|'m|'re|'s|\s+will|\s+can|\s+am|\s+are|\s+is)?\W*$", re.IGNORECASE
)
"""A beginning that was broken off: "I'll, I'll send it"."""
_WHO = pattern(
    r"(?:I|we|you|he|she|they|it)(?:'ll|'m|'re|'s|\s+(?:am|are|is|will|shall))?(?:\s+be(?=\s+\w+ing\b))?\s+(?=\w)",
    re.IGNORECASE,
)
_STAYS = pattern(
    r"\b(?:stays?|remains?|keeps?|kept|holds?|nobody|nothing|no\s+one|never|until|always)\b", re.IGNORECASE
)


def unformed(
    text: str, place: tuple[int, int], clues: Clues, taken: Sequence[tuple[int, int]] = (), *, least: float = ENOUGH
) -> Iterator[Candidate]:
    """The promises of the parts of a sentence in which no rule has found one (`taken`: places in it where one has).

    `least`: how like one a part must be. `place` is where the sentence begins, and its segment.
    """
    words = text.count(" ") + 1
    if not _SHORTEST <= words <= _LONGEST or guards.asks(text):
        return
    whole = likeness(text)
    if not taken and whole < LEAST:
        return
    found = False
    for part in parts(text):
        start, end = _opened(text, part.start, part.end)
        if any(a < end and start < b for a, b in taken):
            continue
        like = likeness(text[part.start : part.end], part.beside)
        like = like if taken else together(whole, like)
        if _said(text, (start, end), like, clues, least=least):
            found = True
            yield _candidate(text, (start, end), place, like, clues, taken)
    if not found and not taken:
        start, end = _opened(text, 0, len(text))
        if _said(text, (start, end), whole, clues, least=least):
            yield _candidate(text, (start, end), place, whole, clues, taken)


def _said(
    text: str,
    place: tuple[int, int],
    like: float,
    clues: Clues,
    *,
    least: float,
) -> bool:
    """Whether words so like a promise are one: what is asked, told of others or unfilled is none, however it sounds."""
    start, end = place
    quote = text[start:end]
    days = [p for p in clues.days() if start <= p.start < end]
    if (
        like < (max(DENIED, least) if _AGAINST.search(quote) else least)
        or _UNFILLED.search(quote)
        or _UNENDED.search(quote)
        or _VAGUE.search(quote)
    ):
        return False
    if any(kept.match(quote) for kept in (_TELLS, _THEIRS, _WHERE, AT_LARGE, _OWNS, _ONLY_IF, _REPORTS, _NAMED)):
        return False
    says = _SAYS.match(quote)
    if says and (IN_TALK.match(quote, says.end()) or _verb(quote, says.end()) in NO_ACT):
        return False
    if _ONLY_IF.match(quote) and text.startswith(",", end):
        return False
    if len(days) > _MOST_DAYS or _words(quote) - sum(_words(p.text) for p in days) < _BESIDES:
        return False
    before = text[:start]
    if guards.barred(before) or guards.reported(before) is guards.Report.OTHERS:
        return False
    return not (of_another(text, start, start) or inside(text, start, start))


def _verb(quote: str, at: int) -> str:
    found = _WORD.match(quote, at)
    return found[0].lower() if found else ""


def _words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def _opened(text: str, start: int, end: int) -> tuple[int, int]:
    """Without what opens it ("Yes, and so") and the mark that ends it."""
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening and opening.end() < end else start
    return start, start + len(text[start:end].rstrip(" ,.;:!-\"'"))


def _candidate(
    text: str,
    place: tuple[int, int],
    where: tuple[int, int],
    like: float,
    clues: Clues,
    taken: Sequence[tuple[int, int]],
) -> Candidate:
    start, end = place
    quote = text[start:end]
    first = _IF_FIRST.match(text, start, end)
    apart = [(start, first.end()), *taken] if first else taken
    due = _due(text, clues, first.end() if first else start, end, apart)
    act = _act(quote, dated=due is not None)
    condition = first["condition"] if first else guards.condition_of(text, start, start, end, clues.days())
    strength = strength_of(quote, conditional=condition is not None, hedged_in=text)
    lasting = act in {Act.UPHOLD, Act.PRICE} and bool(_STAYS.search(quote))
    return Candidate(
        quote=quote,
        segment=where[1],
        at=where[0] + start,
        action=_deed(quote),
        act=act,
        kind=CommitmentKind.MAINTENANCE if lasting else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=State.CONDITIONAL if condition else State.ACTIVE,
        scored=strength is not Strength.HEDGED,
        condition=condition,
        due_text=due.text if due else None,
        quantity=quantity(quote),
        confidence=round(MOST * like, 2),
    )


def _deed(quote: str) -> str:
    """What is done, without who does it: "I'm bringing two lamps" is "bring two lamps"."""
    said = " ".join(quote.split())
    who = _WHO.match(said)
    done = said[who.end() :] if who else said
    first, _, rest = done.partition(" ")
    base = base_form(first.lower()) if who and first.lower().endswith("ing") else None
    return f"{base} {rest}" if base else done


def _due(text: str, clues: Clues, start: int, end: int, taken: Sequence[tuple[int, int]]) -> TimePhrase | None:
    """The day within it; or the only one of the sentence, unless it is another promise's."""
    days = [p for p in to_come(text, clues.days()) if not modifies(text, p)]
    within = [p for p in days if start <= p.start < end]
    series = next((p for p in within if p.role is DueRole.RECURRING), None)
    if series is not None:
        return bounded(text, series, within)
    if within:
        chosen = latest(within)
        return chosen and with_day(text, chosen, tuple(days), start)
    return days[0] if len(days) == 1 and not any(a <= days[0].start < b for a, b in taken) else None


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
