"""Promises that no form gives away, where a part of a sentence is like one (`likeness`): read last, and with less trust.

The learned part only opens the door. The clause, the day, the condition and the strength are read by the rules, and what is
asked, quoted, reported or denied stays outside, however it sounds.
"""

import re
from collections.abc import Iterator, Sequence

from auditor.core.likeness.parts import parts
from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import bounded, latest, to_come, with_day
from auditor.engines.offline.learned.likeness import MOST, likeness, together
from auditor.engines.offline.learned.soundalike import only_sounds, speaks_against
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import act_of, base_form, quantity
from auditor.engines.offline.words.evidence import PRICES, strength_of
from auditor.engines.offline.words.quoted import inside, of_another
from auditor.engines.offline.words.scene import Clues
from auditor.engines.offline.words.ways import PAPER
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
_IF_FIRST = pattern(
    r"\W*(?P<condition>(?:if|unless|once|when|whenever|as\s+soon\s+as|provided|assuming)\b[^,;:]*),\s", re.IGNORECASE
)
"""What has to come first; its day is not that of the act."""
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
    if like < (max(DENIED, least) if speaks_against(quote) else least) or only_sounds(quote, text[end:]):
        return False
    if len(days) > _MOST_DAYS or _words(quote) - sum(_words(p.text) for p in days) < _BESIDES:
        return False
    before = text[:start]
    if guards.barred(before) or guards.read_out(quote) or guards.reported(before) is guards.Report.OTHERS:
        return False
    return not (of_another(text, start, start) or inside(text, start, start))


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
    ahead = guards.leading_condition(text[:start])
    apart = [*([(start, first.end())] if first else []), *([ahead] if ahead else []), *taken]
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
