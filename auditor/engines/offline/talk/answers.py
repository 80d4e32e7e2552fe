"""What a sentence answers: requests right before it, and bare answers that take their act from the request."""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, find
from auditor.engines.offline.talk.statements import asks
from auditor.engines.offline.words.clauses import act_of
from auditor.engines.offline.words.scene import Clues, Scene
from auditor.model.commitment import Act, Candidate
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

YES = pattern(
    r"^\W*(?:(?:sure\s+thing|yes|yep|yeah|sure|ok|okay|absolutely|certainly|of\s+course|no\s+(?:problem|bother|worries)|for\s+sure|definitely|gladly|will\s+do|done|correct"
    r"|right|that's\s+right|agreed|deal)\b[\s,.!:;-]*)+",
    re.IGNORECASE,
)
_NEVER_DUE = (DueRole.PAST, DueRole.NOW)
_YES_BEHIND = pattern(r"[,.]\s*(?:sure\s+thing|no\s+problem|sure|definitely|yes|okay|ok)\W*$", re.IGNORECASE)
_REQUESTED = pattern(
    r"\b(?:(?:can|could|would|will)\s+(?:you|we|I|your\s+\w+)|please|need\s+you\s+to|like\s+you\s+to|want\s+you\s+to|(?:do|are|will)\s+you(?:\s+going\s+to)?)\s+(?:also\s+|just\s+|please\s+|be\s+able\s+to\s+|possibly\s+)*(?P<act>[a-z][^?.;!]*)",
    re.IGNORECASE,
)
_ASKS_WHEN = pattern(
    r"\b(?:when|by\s+when|how\s+soon|how\s+quickly|what\s+time|(?:what|which)\s+(?:day|date|week))\b.*\byou\b"
    r"|\b(?:when|by\s+when|how\s+soon)\s+(?:will|can|could|do|shall|should|may)\s+(?:I|we)\b(?!.*\bdid\b)",
    re.IGNORECASE,
)
_OWN_NEED = pattern(
    r"\b(?:do|did|would|will)\s+you\s+(?:\w+\s+)?(?:need|want|like|open|close|leave|prefer|expect|think|have\s+in\s+mind)\b",
    re.IGNORECASE,
)
"""Who is asked when he needs it owes nothing by his answer."""
_LAST = 3
"""How many sentences back a question is still being answered."""
_LOOK_BACK = 8
_TOP = 2
"""In how many first paragraphs of a mail the question that is quoted below it is answered."""


def asked_before(reading: Reading, number: int) -> str | None:
    """The request by somebody else among the last sentences before: the turn before on a call, the quote above in mail."""
    here = reading.segments[reading.sentences[number].segment]
    seen = 0
    for earlier in reversed(reading.sentences[max(0, number - _LOOK_BACK) : number]):
        segment = reading.segments[earlier.segment]
        if segment is here:
            continue
        if segment.kind not in {SegmentKind.OWN, SegmentKind.QUOTED}:
            continue
        if segment.kind is not SegmentKind.QUOTED and segment.author == here.author:
            if reading.document.kind is not DocumentKind.TRANSCRIPT and segment is not here:
                return None
            continue
        seen += 1
        if asks(earlier.text):
            return earlier.text
        if seen >= _LAST:
            return None
    return _asked_below(reading, number)


def said_out(reading: Reading, number: int) -> bool:
    """Whether the speaker goes on at once to say what he will do: his yes before it is no second promise."""
    here = reading.sentences[number].segment
    later = reading.sentences[number + 1 : number + 3]
    return any(s.segment == here and _SAYS_WILL.search(s.text) and not s.text.rstrip().endswith("?") for s in later)


_SAYS_WILL = pattern(r"\b(?:I|we|you|it|they|those|that)(?:'ll|\s+will|\s+shall)\b", re.IGNORECASE)


def _asked_below(reading: Reading, number: int) -> str | None:
    """The one question of the mail that is quoted below the first lines of its answer."""
    sentence = reading.sentences[number]
    if reading.document.kind is DocumentKind.TRANSCRIPT or sentence.paragraph > _TOP:
        return None
    quoted = (s for s in reading.sentences[number + 1 :] if reading.segments[s.segment].kind is SegmentKind.QUOTED)
    questions = [s.text for s in quoted if asks(s.text)]
    return questions[0] if len(questions) == 1 else None


def request_in(text: str) -> str | None:
    """The act that is asked for, as a bare verb phrase: "send the plan"."""
    match = _REQUESTED.seek(text)
    return " ".join(match["act"].strip(" ,").split()) if match else None


def bare_answer(
    sentence: Sentence, scene: Scene, asked: str | None, clues: Clues, *, goes_on: bool = False
) -> Iterator[Candidate]:
    """ "Yes, by Friday" to a request: the date is the promise, the act stands in the question.

    Of one who `goes_on` to say what he will do only a time that is agreed on counts.
    """
    takes_on = scene.answers and not goes_on
    taken = _agreed(sentence, asked, clues) or (_granted(sentence, scene) if takes_on else None)
    if taken is not None:
        yield taken
    if taken is not None or not takes_on or sentence.text.rstrip().endswith("?"):
        return
    yes = YES.match(sentence.text) or _YES_BEHIND.search(sentence.text)
    if yes is None and not (asked and _ASKS_WHEN.search(asked) and not _OWN_NEED.search(asked)):
        return
    behind = yes is not None and yes.start() > 0
    rest = (sentence.text[: yes.start()] if yes and behind else sentence.text[yes.end() if yes else 0 :]).strip(" .!,")
    phrases = tuple(p for p in clues.times() if p.role not in _NEVER_DUE) if rest else ()
    if not phrases or len(_BESIDES.sub("", rest)) - sum(len(p.text) for p in phrases) > 3:
        return
    quote = sentence.text.rstrip(" .!,;")
    lead = len(quote) - len(quote.lstrip(" -*\"'>"))
    yield Candidate(
        quote=quote[lead:],
        segment=sentence.segment,
        at=sentence.span.start + lead,
        action=scene.asked or quote[lead:],
        act=(act_of(scene.asked) if scene.asked else None) or Act.OTHER,
        due_text=phrases[0].text if len(phrases) == 1 else rest,
        confidence=0.8 if scene.asked else 0.6,
    )


_GRANTS = pattern(
    r"\W*(?:(?:yes|yep|yup|yeah|aye|sure(?:\s+thing)?|ok|okay|of\s+course|you\s+bet|absolutely|certainly|no\s+(?:problem|worries|bother)|not\s+a\s+problem|definitely|gladly|with\s+pleasure"
    r"|happy\s+to|can\s+do|right\s+away|right\s+you\s+are|done|agreed|(?:that's\s+a\s+)?deal|easy|for\s+sure|i\s+can|we\s+can|i\s+will|we\s+will|(?:that\s+)?(?:i|we)\s+do|please\s+do"
    r"|you\s+can\s+(?:rely|count|depend)\s+on\s+(?:it|that|me|us)|count\s+on\s+(?:it|that|me|us)|consider\s+it\s+done|you\s+have\s+my\s+word|all\s+of\s+(?:it|them)"
    r"|that'?s\s+(?:me|us|mine|ours)|put\s+me\s+down(?:\s+for\s+(?:it|that))?|any\s+time(?:\s+you\s+(?:want|like))?|fine,?\s+that\s+works|to\s+this\s+number)\b\W*)+",
    re.IGNORECASE,
)
_LEFT_TO_DO = frozenset({Act.SEND, Act.CALL, Act.SHIP, Act.PAY, Act.SIGN, Act.BUILD})
"""What is asked for now and done later; "can you tell me" is answered on the spot."""
_LATER = pattern(
    r"(?!(?:get|have|see|read)\s+(?:me|you|a\s+(?:word|minute|second|moment)|in\b|to\b|back\b)\b)"
    r"(?:check|book|hold|keep|reserve|bring|put|set|take|fix|move|change|add|leave|translate|prepare|draft|pick|collect|order|arrange|organise|organize|sort|clear|clean|wash|print|copy|block|let\s+(?:me|us)\s+have"
    r"|do\s+(?:me|us|that|it)|make|ask|chase|update|remove|install|test|return|give\s+(?:me|us)|get\s+(?:it|that|them|this|a|the|those)|have\s+(?:it|that|them|this|a|the|those|one)|read|look\s+(?:at|into)|write)\b",
    re.IGNORECASE,
)
"""Deeds of another kind that are done after the talk."""


_RECEIVED = pattern(r"(?:get|have|let\s+(?:me|us)\s+have)\b", re.IGNORECASE)
"""What one gets is sent by the other."""


def _granted(sentence: Sentence, scene: Scene) -> Candidate | None:
    """ "Could you send the plan by Thursday?" - "Of course.": a yes and nothing else takes the request on."""
    if not scene.asked or not _GRANTS.fullmatch(sentence.text):
        return None
    act = act_of(scene.asked)
    if act not in _LEFT_TO_DO and not (scene.talk and _LATER.match(scene.asked)):
        return None
    if _RECEIVED.match(scene.asked):
        act = Act.SEND
    lead = len(sentence.text) - len(sentence.text.lstrip(" -*\"'>"))
    return Candidate(
        quote=sentence.text[lead:].rstrip(" .!,;"),
        segment=sentence.segment,
        at=sentence.span.start + lead,
        action=scene.asked,
        act=act or Act.OTHER,
        due_text=asked_for(scene),
        confidence=0.6,
    )


def asked_for(scene: Scene) -> str | None:
    """The day that the request names, where it still means the same day when it is answered.

    Of a question beside its request ("By Friday, could you send the plan?") only a single day is meant.
    """
    phrases = [p for p in find(scene.asked or "", date_order=scene.order) if p.role in _BY_WHEN]
    if not phrases:
        beside = [p for p in find(scene.question or "", date_order=scene.order) if p.role in _BY_WHEN]
        phrases = beside if len(beside) == 1 else []
    return phrases[0].text if phrases and (scene.talk or not _FROM_THEN.search(phrases[0].text)) else None


_BY_WHEN = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN})
_FROM_THEN = pattern(r"\b(?:today|tonight|tomorrow|now|in|within|this|next)\b", re.IGNORECASE)
"""Counted from the day of the question, which a mail does not tell."""
_BESIDES = pattern(
    r"[\s,]*\b(?:at\s+the\s+latest|latest|sharp|promise[d]?|for\s+sure|then|at\s+most|if\s+not\s+sooner)\b",
    re.IGNORECASE,
)
"""What may stand beside a bare date."""
_MEETING = pattern(
    r"\b(?:meet|call|talk|speak|chat|visit|come|demo|session|slot|appointment|see\s+you|time|install|works?\s+for\s+you|suits?|phone|ring)\b",
    re.IGNORECASE,
)
_BY_PHONE = pattern(r"\b(?:call|talk|speak|chat|phone|ring)\b", re.IGNORECASE)
_LEAD = pattern(
    r"\W*(?:(?:yes|yeah|yep|ok|okay|fine|sure|great|perfect|good|lovely)(?:\s+please|\s+then)?[\s,.!-]+)*(?:we\s+can,?\s+(?:yes,?\s+)?)?(?:the\s+|on\s+|let's\s+(?:do|say)\s+)?$",
    re.IGNORECASE,
)
_TAKES = pattern(
    r"\s*(?:works|suits|is\s+(?:fine|good|ok|okay|perfect|great|booked|in\s+the\s+diary)|it\s+is|would\s+(?:work|suit)|sounds\s+good|then\b|(?:in|at)\s+(?:your|our)\b[^,;?]{0,40}\bthen\b)",
    re.IGNORECASE,
)
_SETTLES = pattern(
    r",?\s*it\s+is\b(?=\s*(?:[.,;!)]|$|then\b|so\b|(?:hun|mate|love|folks|guys|all|team|boss)\b))", re.IGNORECASE
)
_BEGINS = pattern(
    r"(?:.*[,.;:!–—-])?\s*(?:(?:so|then|ok|okay|right|well|and|yes|great|fine)\b[\s,]*)*(?:(?:at|on|the)\s+)?",
    re.IGNORECASE,
)


def _agreed(sentence: Sentence, asked: str | None, clues: Clues) -> Candidate | None:
    """ "Tuesday works", "Thursday at three in your office then": the time that was asked about is agreed.

    "Thursday at three it is" says that it is, whatever was asked and wherever.
    """
    if sentence.text.rstrip().endswith("?"):
        return None
    lead, ends = (_LEAD, _TAKES) if asked and _MEETING.search(asked) else (_BEGINS, _SETTLES)
    for phrase in clues.times():
        if phrase.role in _NEVER_DUE or (ends is _SETTLES and phrase.role is not DueRole.AT):
            continue
        takes = ends.match(sentence.text, phrase.end)
        if lead.fullmatch(sentence.text, 0, phrase.start) is None or takes is None:
            continue
        return Candidate(
            quote=sentence.text[phrase.start : takes.end()].strip(),
            segment=sentence.segment,
            at=sentence.span.start + phrase.start,
            action=(request_in(asked) if asked else None) or "the time that was agreed",
            act=Act.CALL if asked and _BY_PHONE.search(asked) else Act.MEET,
            due_text=phrase.text,
            confidence=0.7,
        )
    return None
