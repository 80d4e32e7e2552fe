"""Sums that are named in answer to "how much": "About forty dollars", "I'd be happy to give 50 cents", "$500 a month".

Who is asked how much he will pay, give or take and answers with a figure has undertaken it; nobody answers a price
question with a promise of himself, so only questions about the other's own giving count (Schiffrin 1994 on
question-answer pairs: the answer takes its act from the question).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.core.match.amounts import parse_amount
from auditor.core.patterns import pattern
from auditor.engines.offline import guards
from auditor.engines.offline.answers import YES
from auditor.engines.offline.asked import GIVING
from auditor.engines.offline.moneys import Sum, alone, behind, in_all, least, raised, reckoned, sums_in
from auditor.engines.offline.scene import Scene
from auditor.engines.offline.shares import share
from auditor.engines.offline.tabled import Table
from auditor.model.commitment import Act, Candidate, State, Strength
from auditor.model.text import Reading, Sentence

_READY = pattern(
    rf"\b(?:I(?:ll|m|d)?|we|i)(?:\s+(?:think|guess|believe|suppose)\s+(?:I|we|i))?(?:['’](?:ll|d|m|re)|\s+(?:will|would|can|could|am|are|shall|want|wanna|plan|agree|have|need))?"
    rf"(?:\s+(?:also|definitely|gladly|just|then|probably|most|likely|only|be|like|love|prefer|happy|glad|willing|ready|able|good|fine|comfortable|okay|ok|with|going|gonna|to|at|least)){{0,6}}\s+{GIVING}\b"
    rf"|\b(?:I(?:['’]?m|\s+am|\s+was)?|was)\s+thinking(?:\s+(?:of|about)\s+{GIVING})?\b"
    r"|\b(?:I|we)(?:['’]?ll|\s+will)?\s+(?:take|get|choose|pick|go\s+(?:with|for))\s+(?:the|an?|one)\s[^.,?!]{1,40},"
    r"|\b(?:let['’]?s|(?:count\s+(?:me|us)|I['’]?m|I\s+am)\s+(?:in|good)\s+(?:for|with)|(?:put|sign|mark|write)\s+(?:me|us)\s+(?:down|up|in)\s+(?:for|with)|make\s+it|make\s+that(?=\s+[\d$£€]))\b"
    r"|^\W*(?:(?:ok(?:ay)?|yes|sure|then|so|please|just|well|alright|fine|great|good|perfect|and)\b\W*)*(?:you\s+(?:can|may|could)\s+(?:have|take|get|keep|deduct)|you(?:['’]?ll|\s+will)?\s+get(?=\s+(?:your|my|the)\b)|take|deduct)\b",
    re.IGNORECASE,
)
_GIVEN = pattern(
    r"\b(?:giv|donn?at|contribut|pay|chip|pledg|spar|sponsor|fund|transfer|leav|settl|tip|put|count|mark|sign|write|wire|venmo|paypal|deduct|take|match)\w*\b|\b(?:up|down)\s+to\b|\b(?:in|good)\s+(?:for|with)\b",
    re.IGNORECASE,
)
"""Of these a bare figure behind the verb is money without a question for it; "I can do 3" may be an hour."""
_WILL = pattern(
    r"\b(?:I|we)(?:['’]?ll|\s+will)\b|\b(?:put|sign|mark|write|count)\s+(?:me|us)\b|^\W*(?:\w+\W+)*?(?:take|deduct|you\s+(?:get|can|may))\b",
    re.IGNORECASE,
)
"""Said of oneself without being asked, this is an undertaking all the same; "I would like to" is none."""
_IF = pattern(r"\b(?:if|unless|as\s+long\s+as|provided|once|when)\b", re.IGNORECASE)
_OPENS = pattern(rf"(?:{YES.source})?\W*(?:\w+\W+)?", re.IGNORECASE)
"""Before "I will give": a yes or one word, so no thing that a clause could tell more of."""
_UNREAL = pattern(r"\bwish\b|\bif\s+(?:only\b|(?:I|we)\s+(?:knew|had|could|were|was|got|won))", re.IGNORECASE)
_MIGHT = pattern(r"\b(?:I|we)\s+(?:may|might)\b", re.IGNORECASE)
_THINKING = pattern(r"\bthinking\b", re.IGNORECASE)
_NOT = pattern(
    r"\b(?:not|never|no|cannot|wish|usually|already|every\s+year|last|used\s+to|gave|tend)\b|n['’]t\b|\b(?:do|ca|wo|did|would|could|is|does|was)nt\b|\?"
    r"|\b(?:I|we)(?:['’]ll|\s+will|\s+would|['’]d)?\s+(?:get|receive|earn|be\s+paid|win)\b",
    re.IGNORECASE,
)
"""What was, is not to be, or comes to the speaker: "we will get a dollar" gives nothing."""
_NO_PROBLEM = pattern(r"\bno\s+(?:problem|worries|prob)\b|\bwhy\s+not\b", re.IGNORECASE)
_TOO_MUCH = pattern(
    r"\s*(?:is|are|['’]s|was|would\s+be|seems?|sounds?)?\s*(?:still\s+)?(?:too|a\s+(?:lot|bit)|so)\s+(?:much|high|steep|expensive)\b|\s*(?:is|['’]s)\s+a\s+lot\b"
    r"|[^.!]*\b(?:last|each|every)\s+(?:year|month|week|time|christmas)\b|\s*(?:to|for)\s+(?:my|another|other)\b|\s*(?:is|are)\s+(?:not|out)\b|\s*isn['’]?t\b",
    re.IGNORECASE,
)
"""Behind a figure: it is no offer, it is refused, or it went elsewhere."""
_OTHERS = pattern(
    r"\b(?:he|she|they|people|most|somebody|someone|everyone|everybody|others?|wife|husband|sister|brother|mother|father|mum|mom|dad|friend|boss|costs?|worth|raised|wife's)\b",
    re.IGNORECASE,
)
_BUT = pattern(r"[,.]?\s+but\s+", re.IGNORECASE)
_MILLIONS = pattern(r"^\W*(?:an?|one|two|ten|\d+)?\s*(?:million|billion|zillion|gazillion)s?\b", re.IGNORECASE)
"""Nobody gives a million by the way."""
_ORDERS = pattern(r"\W*(?:\w+\W+){1,5}please\W*", re.IGNORECASE)
_FRONTED = pattern(
    r"\s*(?:is\s+what\s+)?(?:(?:I|i|we)\s+(?:can|could|will|would)\s+(?:do|give|manage|pay)|it\s+is|from\s+(?:me|us|my\s+side)|for\s+me\b)",
    re.IGNORECASE,
)
"""Behind a figure that stands first, this gives it: "5 i can do", "twenty it is", "20 from me"."""
_ACCEPTS = pattern(
    YES.source
    + r"|^\s*[👍👌✅🤝]|^\W*(?:(?:ok|okay|well|hm+|yes|oh)\W+)*(?:k|ya|yup|yea|deal|fine|works?|you\s+can\s+count\s+on|(?:of\s+)?cou?rse|that(?:['’]?s|\s+(?:is|would\s+be))?\s+(?:works?|fine|ok(?:ay)?|good|doable|fair|possible)|it\s+(?:is|would)|(?:that\s+|it\s+)?sounds\s+(?:good|fair|fine|great|right|reasonable|ok(?:ay)?)"
    r"|agreed|happy\s+to|why\s+not|(?:I|we)\s+(?:can|could|will|would|do|guess|suppose)(?:\s+(?:do|give|manage)\s+(?:that|it|so))?(?=\W*$|\s+(?:so|do|that)\b)|you\s+(?:got\s+it|bet)|I['’]?m\s+in|al?l?\s?right|with\s+pleasure|exactly|perfect|great|good)\b",
    re.IGNORECASE,
)
"""A yes to an offer of money, in the words that people use for it."""
_PAYS = pattern(r"\b(?:pay|donn?at|contribut|chip|pledg|sponsor|transfer|wire)\w*\W*$", re.IGNORECASE)
_LARGE = pattern(r"\.\d|\b(?:hundred|thousand)\b", re.IGNORECASE)
"""Figures that are money wherever a sum was named and somebody gives them."""
_NOT_YET = pattern(
    r"\b(?:think|thinking|sleep|see|check|ask|later|maybe|perhaps|consider|depends?|first|if|unless|until|let\s+(?:me|you)|(?:tell|call)\s+(?:me|you))\b|\bbut\b",
    re.IGNORECASE,
)
"""Behind a yes: it is put off, or hangs on something."""
_SHORT = 9
"""Words of an answer that is no more than a figure."""
_PROPOSES = pattern(
    r"\b(?:ok(?:ay)?|fine|enough|good|works?|say|do|acceptable|alright|all\s+right|help|go\s+with|what\s+about|how\s+about|suit)\b",
    re.IGNORECASE,
)
_OFFERS_BACK = pattern(
    r"^\W*(?:\w+\W+){0,2}?(?:would|will|is|are|(?:could|can|may|shall)\s+(?:we|I)(?:\s+\w+)?|(?:how|what)\s+about)\b",
    re.IGNORECASE,
)
_A_QUESTION = 4
"""Words of a figure that is asked back: "maybe 20?"."""


def sums(reading: Reading, number: int, scene: Scene) -> Iterator[Candidate]:
    """The sum that sentence `number` undertakes to give."""
    sentence = _rest(reading.sentences[number])
    text = sentence.text
    table = Table(reading, number)
    if text.rstrip().endswith("?"):
        yield from _asked_back(sentence, table, scene)
        return
    ready = _READY.seek(text)
    if (
        ready is not None
        and scene.talk
        and (_MIGHT.search(text) or _UNREAL.search(text) or _IF.search(text[: ready.start()]))
    ):
        return  # what hangs on something else, or may be, is no word that was given
    if (
        ready is not None
        and not _OPENS.fullmatch(text, 0, ready.start())
        and guards.relative(text, ready.start(), ready.end(), ())
    ):
        return  # "the most that my partner and I will pay is £900" states a sum, it promises none
    yes = scene.talk and table.wanted and bool(_ACCEPTS.match(text))
    if scene.talk and ready is None and table.solicited and not table.wanted:
        return
    if ready is None and table.asked is None and not yes and not (scene.talk and _stands(text, table)):
        if scene.talk and _ORDERS.fullmatch(text) and table.wanted and table.recap is not None:
            yield _candidate(sentence, 0, table.recap, firm=True)
        return
    willing = ready is not None and bool(_WILL.search(ready[0]))
    unsure = ready is not None and bool(_IF.search(text[: ready.start()]))
    firm = (table.asked is not None or (willing and not unsure) or ready is None) and not _THINKING.search(text)
    start = ready.start() if ready else 0
    named = _named(text, table, ready, scene)
    if named is not None:
        before = _NO_PROBLEM.sub("", text[start : max(named.start, ready.end() if ready else 0)])
        if not _NOT.search(before) and not _TOO_MUCH.match(text, named.end):
            yield _candidate(sentence, start, named, firm=firm)
        return
    if _NOT.search(_NO_PROBLEM.sub("", text)):
        return
    if table.offer is not None and _ACCEPTS.match(text) and not _NOT_YET.search(text) and not table.asks_on:
        yield _candidate(sentence, 0, table.offer, firm=True)


def _rest(sentence: Sentence) -> Sentence:
    """Of "I can't do 20 but 15 is ok" what stands behind the "but"."""
    turn = _BUT.search(sentence.text)
    if turn is None or not _NOT.search(sentence.text[: turn.start()]):
        return sentence
    span = replace(sentence.span, start=sentence.span.start + turn.end())
    return replace(sentence, text=sentence.text[turn.end() :], span=span)


def with_sums(found: list[Candidate], named: list[Candidate]) -> list[Candidate]:
    """What else was found in the sentence, with the sum in its place: a day and a condition that were found stay."""
    if not named:
        return found
    (given,) = named
    same = [c for c in found if given.quote in c.quote or c.quote in given.quote]
    rest = [c for c in found if c not in same]
    paid = next((c for c in found if c.scored and c.act is Act.PAY), None)
    if paid is not None:
        return (
            found
            if amount_of(paid)
            else [replace(paid, quantity=given.quantity, action=given.action), *(c for c in found if c is not paid)]
        )
    other = next((c for c in same if c.due_text or c.condition), None)
    if other is None:
        return [given, *rest]
    return [
        replace(given, due_text=other.due_text, condition=other.condition, scored=given.scored and other.scored),
        *rest,
    ]


def amount_of(candidate: Candidate) -> bool:
    """Whether its own words name the sum."""
    said = candidate.quantity or candidate.action
    return parse_amount(said, counts=False) is not None


def _begins(text: str, table: Table) -> bool:
    """Whether a bare figure or a sum stands first and is given by what follows: "20 from me", "twenty it is"."""
    first = alone(text, None) or next((one for one in sums_in(text) if one.start <= 1), None)
    return first is not None and bool(_FRONTED.match(text, first.end)) and (table.of_money or table.last is not None)


def _stands(text: str, table: Table) -> bool:
    """Whether a figure is given without a verb of giving and without a question: begins, reckoned, or named before."""
    if _begins(text, table):
        return True
    if not table.wanted:
        return False
    first = alone(text, table.last)
    return reckoned(text, table.last) is not None or (first is not None and table.named_before(first.text))


def _asked_back(sentence: Sentence, table: Table, scene: Scene) -> Iterator[Candidate]:
    """ "Maybe 20?", "Is 20 okay?": an offer once the other side takes it; short and in answer to how much, one that waits."""
    text = sentence.text.rstrip(" ?")
    if not scene.talk or not table.wanted or _NOT.search(text):
        return
    asks = _OFFERS_BACK.match(text)
    bare = alone(text, table.last) or (behind(text, asks.end(), table.last) if asks else None)
    first = next(iter(sums_in(text)), None) or bare
    if first is None:
        return
    short = (
        table.asked is not None
        and len(text.split()) <= _A_QUESTION
        and not text[: first.start].strip(" ").endswith("would")
    )
    opens = alone(f"{first.minor} {text[first.end :]}", None) is not None
    taken = table.assent and (opens or bool(_PROPOSES.search(text)))
    if taken or (short and opens):
        yield _candidate(sentence, 0, first, firm=taken)


def _named(text: str, table: Table, ready: re.Match[str] | None, scene: Scene) -> Sum | None:
    """The sum that the sentence names; a bare figure only where money is spoken of."""
    after = ready.end() if ready else 0
    found = sums_in(text)
    bare = _bare(text, table, ready, scene) if not found or not any(one.start >= after for one in found) else None
    if found:
        best = raised(text, found) or next((one for one in found if one.start >= after), found[0])
        if ready is not None and best.end <= ready.start() and table.asked is None:
            return None  # "to save our two euros I was thinking that we could leave it out"
        if bare is not None and bare.start < best.start:
            best = bare
        short = ready is not None or len(text.split()) <= _SHORT or _FRONTED.match(text, best.end)
        if not short or (ready is None and _OTHERS.search(text[: best.start])):
            return None
    elif bare is not None:
        best = bare
    else:
        part = share(text, after, table, ready is not None) or (share(text, 0, table, ready=True) if after else None)
        return part or (_recapped(table, text) if ready else None)
    if _MILLIONS.match(best.text):
        return None
    return in_all(text, least(text, best), table.last, table.whole(earned=True) or table.wished())


def _recapped(table: Table, text: str) -> Sum | None:
    """What the other side makes of it: "put me down for the top one" - "100 dollars then, great"."""
    return replace(table.recap, start=len(text), end=len(text)) if table.recap is not None else None


def _bare(text: str, table: Table, ready: re.Match[str] | None, scene: Scene) -> Sum | None:
    found = behind(text, ready.end(), table.last) if ready and scene.talk else None
    if ready is None and scene.talk and table.last is not None and _begins(text, table):
        return alone(text, table.last)
    if not scene.talk or not table.of_money:
        sure = (
            found is not None
            and table.last is not None
            and ready
            and ((_LARGE.search(found.text) and _GIVEN.search(ready[0])) or _PAYS.search(ready[0]))
        )
        return found if sure else None
    if ready is not None and found is not None:
        between = text[ready.start() : found.start]
        if table.asked is not None or _GIVEN.search(between) or table.named_before(found.text):
            return found
    if table.wanted and (mine := reckoned(text, table.last)) is not None:
        return mine
    if table.asked is None and not _begins(text, table):
        first = alone(text, table.last) if table.wanted else None
        return first if first is not None and table.named_before(first.text) else None
    return alone(text, table.last)


def _candidate(sentence: Sentence, start: int, given: Sum, *, firm: bool) -> Candidate:
    quote = sentence.text[start:].rstrip(" .!,;?")
    start += len(quote) - len(quote.lstrip())
    return Candidate(
        quote=quote.strip(),
        segment=sentence.segment,
        at=sentence.span.start + start,
        action=f"pay {given.text if 'pound' not in given.text and given.currency and sums_in(given.text) else given.shown}",
        act=Act.PAY,
        strength=Strength.FIRM if firm else Strength.HEDGED,
        state=State.ACTIVE if firm else State.TENTATIVE,
        scored=firm,
        quantity=given.text,
        confidence=0.75 if firm else 0.45,
    )
