"""Sums that are named in answer to "how much": "About forty dollars", "I'd be happy to give 50 cents", "$500 a month".

Who is asked how much he will pay, give or take and answers with a figure has undertaken it; nobody answers a price
question with a promise of himself, so only questions about the other's own giving count (Schiffrin 1994 on
question-answer pairs: the answer takes its act from the question).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.core.match.amounts import parse_amount
from auditor.engines.offline.sums.giving import (
    A_QUESTION,
    ACCEPTS,
    BUT,
    IF,
    MIGHT,
    NO_PROBLEM,
    NOT,
    NOT_YET,
    OFFERS_BACK,
    OPENS,
    ORDERS,
    PROPOSES,
    READY,
    THINKING,
    TOO_MUCH,
    UNREAL,
    WILL,
)
from auditor.engines.offline.sums.moneys import (
    Sum,
    alone,
    behind,
    sums_in,
)
from auditor.engines.offline.sums.naming import named, stands
from auditor.engines.offline.sums.tabled import Table
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.scene import Scene
from auditor.model.commitment import Act, Candidate, State, Strength
from auditor.model.text import Reading, Sentence


def sums(reading: Reading, number: int, scene: Scene) -> Iterator[Candidate]:
    """The sum that sentence `number` undertakes to give."""
    sentence = _rest(reading.sentences[number])
    table = Table(reading, number)
    if sentence.text.rstrip().endswith("?"):
        yield from _asked_back(sentence, table, scene)
        return
    ready = READY.seek(sentence.text)
    if ready is not None:
        if not _hangs(sentence.text, ready, scene):
            yield from _given(sentence, table, ready, scene)
    elif table.asked is not None or (scene.talk and (_says_yes(sentence.text, table) or stands(sentence.text, table))):
        if not (scene.talk and table.solicited and not table.wanted):
            yield from _given(sentence, table, None, scene)
    elif scene.talk and ORDERS.fullmatch(sentence.text) and table.wanted and table.recap is not None:
        yield _candidate(sentence, 0, table.recap, firm=True)


def _given(sentence: Sentence, table: Table, ready: re.Match[str] | None, scene: Scene) -> Iterator[Candidate]:
    """The sum that is named, or that a yes takes."""
    text = sentence.text
    start, verb = (ready.start(), ready.end()) if ready else (0, 0)
    found = named(text, table, ready, scene)
    if found is not None:
        before = NO_PROBLEM.sub("", text[start : max(found.start, verb)])
        if not NOT.search(before) and not TOO_MUCH.match(text, found.end):
            yield _candidate(sentence, start, found, firm=_firm(text, table, ready))
    elif table.offer is not None and _says_yes(text, table) and not NOT.search(NO_PROBLEM.sub("", text)):
        yield _candidate(sentence, 0, table.offer, firm=True)


def _firm(text: str, table: Table, ready: re.Match[str] | None) -> bool:
    """An answer to how much is; what is said unasked is only where it says "I will" and no if."""
    if THINKING.search(text):
        return False
    if ready is None or table.asked is not None:
        return True
    return bool(WILL.search(ready[0])) and not IF.search(text[: ready.start()])


def _says_yes(text: str, table: Table) -> bool:
    """A yes to an offer, not put off and not followed by a question about the thing."""
    return table.wanted and bool(ACCEPTS.match(text)) and not NOT_YET.search(text) and not table.asks_on


def _hangs(text: str, ready: re.Match[str], scene: Scene) -> bool:
    """Whether it hangs on something else, is only possible, or tells of a sum and promises none."""
    if scene.talk and (MIGHT.search(text) or UNREAL.search(text) or IF.search(text[: ready.start()])):
        return True
    if OPENS.fullmatch(text, 0, ready.start()):
        return False  # a yes or one word before "I will": no thing that a clause could tell more of
    return guards.relative(text, ready.start(), ready.end(), ())


def with_sums(found: list[Candidate], named: list[Candidate]) -> list[Candidate]:
    """What else was found in the sentence, with the sum in its place: a day and a condition that were found stay."""
    if not named:
        return found
    given = named[0]
    same = [c for c in found if given.quote in c.quote or c.quote in given.quote]
    rest = [c for c in found if c not in same]
    paid = next((c for c in found if c.scored and c.act is Act.PAY), None)
    if paid is not None and _names_sum(paid):
        return found
    if paid is not None:
        return [replace(paid, quantity=given.quantity, action=given.action), *(c for c in found if c is not paid)]
    other = next((c for c in same if c.due_text or c.condition), None)
    if other is None:
        return [given, *rest]
    return [
        replace(given, due_text=other.due_text, condition=other.condition, scored=given.scored and other.scored),
        *rest,
    ]


def _names_sum(candidate: Candidate) -> bool:
    """Whether its own words name the sum."""
    said = candidate.quantity or candidate.action
    return parse_amount(said, counts=False) is not None


def _rest(sentence: Sentence) -> Sentence:
    """Of "I can't do 20 but 15 is ok" what stands behind the "but"."""
    turn = BUT.search(sentence.text)
    if turn is None or not NOT.search(sentence.text[: turn.start()]):
        return sentence
    span = replace(sentence.span, start=sentence.span.start + turn.end())
    return replace(sentence, text=sentence.text[turn.end() :], span=span)


def _asked_back(sentence: Sentence, table: Table, scene: Scene) -> Iterator[Candidate]:
    """ "Maybe 20?", "Is 20 okay?": an offer once the other side takes it; short and in answer to how much, one that waits."""
    text = sentence.text.rstrip(" ?")
    if not scene.talk or not table.wanted or NOT.search(text):
        return
    asks = OFFERS_BACK.match(text)
    bare = alone(text, table.last) or (behind(text, asks.end(), table.last) if asks else None)
    first = next(iter(sums_in(text)), None) or bare
    if first is None:
        return
    short = (
        table.asked is not None
        and len(text.split()) <= A_QUESTION
        and not text[: first.start].strip(" ").endswith("would")
    )
    opens = alone(f"{first.minor} {text[first.end :]}", None) is not None
    taken = table.assent and (opens or bool(PROPOSES.search(text)))
    if taken or (short and opens):
        yield _candidate(sentence, 0, first, firm=taken)


def _candidate(sentence: Sentence, start: int, given: Sum, *, firm: bool) -> Candidate:
    quote = sentence.text[start:].rstrip(" .!,;?")
    start += len(quote) - len(quote.lstrip())
    return Candidate(
        quote=quote.strip(),
        segment=sentence.segment,
        at=sentence.span.start + start,
        action=f"pay {given.told}",
        act=Act.PAY,
        strength=Strength.FIRM if firm else Strength.HEDGED,
        state=State.ACTIVE if firm else State.TENTATIVE,
        scored=firm,
        quantity=given.text,
        confidence=0.75 if firm else 0.45,
    )
