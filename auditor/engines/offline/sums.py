"""Sums that are named in answer to "how much": "About forty dollars", "I'd be happy to give 50 cents", "$500 a month".

Who is asked how much he will pay, give or take and answers with a figure has undertaken it; nobody answers a price
question with a promise of himself, so only questions about the other's own giving count (Schiffrin 1994 on
question-answer pairs: the answer takes its act from the question).
"""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.engines.offline import guards
from auditor.engines.offline.answers import YES
from auditor.engines.offline.scene import Scene
from auditor.model.commitment import Act, Candidate, State, Strength
from auditor.model.text import Reading, SegmentKind, Sentence

_NUMBER = (
    r"(?:\d[\d,]*(?:\.\d+)?|\.\d+|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"twenty[- ]five|thirty|forty|fifty|seventy[- ]five|a\s+hundred|a\s+thousand|half\s+a)(?:\s+(?:hundred|thousand|million))?)"
)
SUM = re.compile(
    rf"(?:[$£€]\s?{_NUMBER}(?:\s?(?:k|m|million|thousand))?|(?<![\w.]){_NUMBER}\s?(?:dollars?|bucks|cents?|¢|euros?|pounds\s+sterling|quid|USD|GBP|EUR)\b"
    r"|(?<![\w.])(?:\d+(?:\.\d+)?|\.\d+)\s?[$£€¢])",
    re.IGNORECASE,
)
_WORDS = pattern(
    r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)\s+(?:hundred|thousand|million)\b(?!\s+[a-z])",
    re.IGNORECASE,
)
_BARE = pattern(r"(?<![\w.$£€])(?:\d+\.\d\d?|\.\d\d?)(?![\w%:])")
_GIVE = r"(?:give|donate|pay|contribute|put|chip|spend|pledge|offer|send|do|go|start|fund|invest|sponsor|make|commit)"
_ASKS_SUM = pattern(
    rf"\bhow\s+much\b.*\b(?:you|your)\b|\b(?:what|which|the|an?y?)\s+(?:exact\s+|specific\s+)?(?:amount|sum|figure)\b|\b{_GIVE}\b[^?]*\?|\bamount\b",
    re.IGNORECASE,
)
_READY = pattern(
    rf"\b(?:I(?:ll|m|d)?|we|i)(?:\s+(?:think|guess|believe|suppose)\s+(?:I|we|i))?(?:'ll|'d|'m|'re|\s+(?:will|would|can|could|am|are|shall|want|wanna|plan|agree))?"
    rf"(?:\s+(?:also|definitely|gladly|just|probably|most|likely|only|be|like|love|prefer|happy|glad|willing|ready|able|good|fine|comfortable|okay|ok|with|going|gonna|to|at|least)){{0,6}}\s+{_GIVE}(?:ing|ting)?\b"
    rf"|\b(?:let's|lets|count\s+me\s+in\s+for|put\s+me\s+down\s+for|put\s+us\s+down\s+for|make\s+it)\b",
    re.IGNORECASE,
)
_WILL = pattern(r"\b(?:I|we)(?:['’]?ll|\s+will)\b", re.IGNORECASE)
"""Said of oneself without being asked, this is an undertaking all the same; "I would like to" is none."""
_IF = pattern(r"\b(?:if|unless|as\s+long\s+as|provided|once|when)\b", re.IGNORECASE)
_MONEY_NOUN = r"(?:amount|sum|payment|bonus|reward|pay|earnings|money|balance|thing|lot)"
_WHOLE = pattern(
    rf"^\W*(?P<how>(?:the\s+|my\s+|our\s+)?(?:whole|full|entire|total)\s+{_MONEY_NOUN}\b"
    rf"|(?:all|everything|(?:a\s+)?half)(?=\W*$|[.,!;]|\s+(?:of\s+)?(?:it|that|today|now|(?:my|the|this)\s+(?:\w+\s+)?{_MONEY_NOUN})\b)"
    r"|that(?=\W*$|\s+(?:much|amount|sum)\b))",
    re.IGNORECASE,
)
"""What is named by another sum: "the whole amount", "all of my payment", "half of it", "that much"."""
_EARNED = pattern(
    r"\b(?:whole|full|entire|total|all|payment|pay|paid|earn\w*|bonus|reward|balance|invoice)\b", re.IGNORECASE
)
_NOT = pattern(
    r"\b(?:not|never|no|cannot|wish|usually|already|every\s+year|last|used\s+to|gave|tend)\b|n't\b|\?"
    r"|\b(?:I|we)(?:['’]ll|\s+will|\s+would|['’]d)?\s+(?:get|receive|earn|be\s+paid|win)\b",
    re.IGNORECASE,
)
"""What was, is not to be, or comes to the speaker: "we will get a dollar" gives nothing."""
_LOOK_BACK = 6
_FAR_BACK = 14
"""A sum is remembered longer than a question."""
_SHORT = 9
"""Words of an answer that is no more than a figure."""


def sums(reading: Reading, number: int, scene: Scene) -> Iterator[Candidate]:
    """The sum that sentence `number` undertakes to give; nothing where another rule has found it already."""
    sentence = reading.sentences[number]
    text = sentence.text
    if text.rstrip().endswith("?"):
        return
    asked = _asked(reading, number)
    ready = _READY.seek(text)
    if ready is None and asked is None:
        return
    if ready is not None and guards.relative(text, ready.start(), ready.end(), ()):
        return  # "the most that my partner and I will pay is £900" states a sum, it promises none
    after = ready.end() if ready else 0
    willing = ready is not None and bool(_WILL.search(ready[0])) and not _IF.search(text[: ready.start()])
    firm = asked is not None or willing
    money = scene.talk and (asked is not None or (ready is not None and _spoken(reading, number) is not None))
    named = _figure(reading, number, after, ready, money=money)
    if named is not None:
        figure, place = named
        bare = asked is not None and len(text.split()) <= _SHORT
        if (ready or bare) and not _NOT.search(text[ready.start() if ready else 0 : max(place, after)]):
            yield _candidate(sentence, ready.start() if ready else 0, figure, firm=firm)
        return
    if _NOT.seek(text):
        return
    offered = (SUM.search(asked) or _BARE.search(asked)) if asked else None
    if offered is not None and asked is not None and asked.rstrip().endswith("?") and YES.match(text):
        yield _candidate(sentence, 0, offered[0].strip(), firm=True)


def _figure(
    reading: Reading, number: int, after: int, ready: re.Match[str] | None, *, money: bool
) -> tuple[str, int] | None:
    """The sum that the sentence names, and where; a bare figure only where money is spoken of."""
    text = reading.sentences[number].text
    found = SUM.search(text, after) or SUM.search(text)
    if found is None and money:
        found = _BARE.seek(text, after) or _WORDS.seek(text, after) or _BARE.seek(text)
    if found is not None:
        return found[0].strip(), found.start()
    share = _WHOLE.match(text[after:]) if ready else None
    whole = _spoken(reading, number, earned=share["how"].lower() != "that") if share else None
    if share is None or whole is None:
        return None
    return (_half(whole) if "half" in share["how"].lower() else whole), after


def _spoken(reading: Reading, number: int, *, earned: bool = False) -> str | None:
    """The last sum that anybody named before; `earned`: where it was called a payment or the whole of something."""
    for earlier in reversed(reading.sentences[max(0, number - _FAR_BACK) : number]):
        found = [*SUM.finditer(earlier.text)]
        if found and (not earned or _EARNED.search(earlier.text)):
            return found[-1][0].strip()
    return None


def _half(figure: str) -> str:
    """ "30 cents" is 15 cents; a sum in words stays as it was said."""
    return re.sub(r"\d+(?:\.\d+)?|\.\d+", lambda m: f"{float(m[0]) / 2:g}", figure.replace(",", ""), count=1)


def _asked(reading: Reading, number: int) -> str | None:
    """The question how much, by somebody else, among the last sentences before, with what he said after it."""
    here = reading.segments[reading.sentences[number].segment]
    since: list[str] = []
    for earlier in reversed(reading.sentences[max(0, number - _LOOK_BACK) : number]):
        segment = reading.segments[earlier.segment]
        if segment is here:
            continue
        if segment.kind is SegmentKind.QUOTED or segment.author != here.author:
            since.insert(0, earlier.text)
            if _ASKS_SUM.search(earlier.text):
                return " ".join(since)
    return None


def _candidate(sentence: Sentence, start: int, quantity: str, *, firm: bool) -> Candidate:
    quote = sentence.text[start:].rstrip(" .!,;")
    start += len(quote) - len(quote.lstrip())
    return Candidate(
        quote=quote.strip(),
        segment=sentence.segment,
        at=sentence.span.start + start,
        action=f"pay {quantity}",
        act=Act.PAY,
        strength=Strength.FIRM if firm else Strength.HEDGED,
        state=State.ACTIVE if firm else State.TENTATIVE,
        scored=firm,
        quantity=quantity,
        confidence=0.75 if firm else 0.45,
    )
