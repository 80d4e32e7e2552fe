"""Sums that are named in answer to "how much": "About forty dollars", "I'd be happy to give 50 cents", "$500 a month".

Who is asked how much he will pay, give or take and answers with a figure has undertaken it; nobody answers a price
question with a promise of himself, so only questions about the other's own giving count (Schiffrin 1994 on
question-answer pairs: the answer takes its act from the question).
"""

import re
from collections.abc import Iterator

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
_MONEY = re.compile(r"[$£€¢]|dollar|buck|cent|euro|pound|quid|usd|gbp|eur")
"""Without one of these no figure is a sum, unless somebody asked for one."""
_BARE = re.compile(r"(?<![\w.$£€])(?:\d+\.\d\d?|\.\d\d?)(?![\w%:])")
_GIVE = r"(?:give|donate|pay|contribute|put|chip|spend|pledge|offer|send|do|go|start|fund|invest|sponsor|make|commit)"
_ASKS_SUM = re.compile(
    rf"\bhow\s+much\b.*\b(?:you|your)\b|\b(?:what|which|the|an?y?)\s+(?:exact\s+|specific\s+)?(?:amount|sum|figure)\b|\b{_GIVE}\b[^?]*\?|\bamount\b",
    re.IGNORECASE,
)
_READY = re.compile(
    rf"\b(?:I|we|i)(?:\s+(?:think|guess|believe|suppose)\s+(?:I|we|i))?(?:'ll|'d|'m|'re|\s+(?:will|would|can|could|am|are|shall|want|wanna|plan|agree))?"
    rf"(?:\s+(?:also|definitely|gladly|just|probably|only|be|like|love|prefer|happy|glad|willing|ready|able|good|fine|comfortable|okay|ok|with|going|gonna|to|at|least)){{0,6}}\s+{_GIVE}(?:ing|ting)?\b"
    rf"|\b(?:let's|lets|count\s+me\s+in\s+for|put\s+me\s+down\s+for|put\s+us\s+down\s+for|make\s+it)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|no|cannot|wish|usually|already|every\s+year|last|used\s+to|gave|tend)\b|n't\b|\?", re.IGNORECASE
)
_LOOK_BACK = 6
_SHORT = 9
"""Words of an answer that is no more than a figure."""


def sums(reading: Reading, number: int, scene: Scene) -> Iterator[Candidate]:
    """The sum that sentence `number` undertakes to give; nothing where another rule has found it already."""
    sentence = reading.sentences[number]
    text = sentence.text
    if text.rstrip().endswith("?"):
        return
    asked = _asked(reading, number)
    if asked is None and not _MONEY.search(text.lower()):
        return
    ready = _READY.search(text)
    after = ready.end() if ready else 0
    figure = SUM.search(text, after) or SUM.search(text)
    if figure is None and asked and (ready or scene.talk):
        figure = _BARE.search(text, after) or _BARE.search(text)
    if figure is not None:
        bare = asked is not None and len(text.split()) <= _SHORT
        if (ready or bare) and not _NOT.search(text[ready.start() if ready else 0 : max(figure.start(), after)]):
            yield _candidate(sentence, ready.start() if ready else 0, _money(figure[0]), firm=asked is not None)
        return
    if _NOT.search(text):
        return
    offered = (SUM.search(asked) or _BARE.search(asked)) if asked else None
    if offered is not None and asked is not None and asked.rstrip().endswith("?") and YES.match(text):
        yield _candidate(sentence, 0, _money(offered[0]), firm=True)


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


def _money(figure: str) -> str:
    """A bare figure in talk about money is in the currency of the talk."""
    return figure.strip()
