"""What people say on a call in place of "I'll": "the sheet, that's me", "I mail it to you", "give me three days", "it stays shut".

Talk leaves out what the turn before has named, and many who speak English as a second language promise in the simple present.
Such words are heard only in talk, and most of them only in answer to somebody.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.core.patterns import Pattern, pattern
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import act_of, clause_end, quantity
from auditor.engines.offline.words.scene import Clues, Scene
from auditor.model.commitment import Act, Candidate, CommitmentKind

_OPENS = pattern(
    r"(?:^|[,;:.!–—-]\s+)\W*(?:(?:and|but|so|then|okay|ok|yes|yeah|yep|no|well|right|alright|all\s+right|good|great|sure|fine|agreed|deal|oh|ah|hm+|now|also|of\s+course|no\s+problem)\b[\s,.!]*)*",
    re.IGNORECASE,
)
"""Where a clause begins, with the words that only open it."""
_THING = (
    r"(?:it|them|that|those|this|these|you|your|the|an?|my|our|one|two|three|four|some|both|all|another|him|her|half)\b"
)
_DEED = (
    r"(?:send|mail|e-?mail|post|text|whatsapp|forward|pass|bring|(?:make|do)(?!\s+(?:two|three|four|some|all|the\s+[\w-]+\s+that)\b)|write|draw|sign|ship|put(?=\s+you\b)|take|give|lend|move|pick|book|order|ring|call|check|look\s+at|fix|repair|replace|correct|credit|refund|pay"
    r"|print|copy|scan|measure|change|build|prepare|block|reserve|hold|keep|leave|drop|fetch|collect|install|deliver|load|paint|clean|test|ask|add|tell|show)"
)
_AGAIN = r"(?:in|up|down|back|over|out|round|around|by)\s+(?!to\s+(?:now|here)\b)\w+"


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: Pattern
    act: Act | None
    """None where the words of the deed tell."""
    across: bool = False
    """Only between two houses: among colleagues it tells how things are done."""
    answers: bool = False
    """Only in answer to a question or a request."""
    lasting: bool = False
    confidence: float = 0.6


def _form(
    written: str, act: Act | None, *, across: bool = False, answers: bool = False, lasting: bool = False
) -> _Form:
    return _Form(pattern(written, re.IGNORECASE), act, across=across, answers=answers, lasting=lasting)


_FORMS = (
    _form(
        rf"(?:I|we)\s+(?P<v>{_DEED}\s+(?:{_THING}|{_AGAIN})|come(?:\s+(?:and|by|over|round|to\s+you)\b|\W*$))",
        None,
        across=True,
    ),
    _form(
        r"(?P<v>(?!(?:this|that|it|I|we|you|they|he|she|hi|hello|usually|hey|only|all)\b)(?:(?:the|your|our|my|an?|those|these|both|all)\s+)?(?:[\w'-]+\s+){0,4}[\w'-]+,?\s+(?:that's|that\s+is|those\s+are|they're|these\s+are)\s+(?:me|us|mine|ours)\b(?!\s+(?:\w+ing|and)\b))",
        Act.OTHER,
    ),
    _form(r"(?P<v>that's\s+(?:mine|ours)\s+then)\b", Act.OTHER),
    _form(
        r"(?P<v>(?:put|count)\s+(?:me|us)\s+(?:down\s+for\s+(?:it|that|those|the\s+\w+)\b|in\b)|(?:you\s+can\s+)?(?:count|rely|depend|bank)\s+on\s+(?:it|that|me|us)\b)",
        Act.OTHER,
        answers=True,
    ),
    _form(
        r"(?P<v>(?:give|allow)\s+(?:me|us)\s+(?:(?:till|until)\s+\w+|(?:about\s+)?(?:an?|two|three|four|five|six|\d+|a\s+couple\s+of)\s+(?:\w+\s+)?(?:days?|weeks?|hours?)))\b",
        Act.OTHER,
        answers=True,
    ),
    _form(r"(?P<v>(?:[\w'-]+\s+){1,5}(?:is|are)\s+on\s+(?:us|me|the\s+house))\b(?!\s+to\b)", Act.PAY),
    _form(
        r"(?P<v>(?:it|they|that|those|everything|the\s+[\w'-]+(?:\s+[\w'-]+)?)\s+(?:stays?\s+(?:put|shut|closed|open|off|on|locked|blocked|roped|where|as|like|that\s+way|here)|(?:is|are)\s+staying\s+(?:where|put|shut|as)))\b",
        Act.UPHOLD,
        lasting=True,
    ),
    _form(
        r"(?:it|they|that|those|everything)(?:'ll|\s+will)\s+(?P<v>be\s+(?:all\s+)?(?:there|finished|done|ready|in|up|clear|gone|waiting|sorted|fixed|back|with\s+you|on\s+(?:the|a)\s+(?:first\s+|next\s+)?(?:lorry|van|truck|wagon|rail|road|train|pallet|ferry|plane|boat)))\b(?=\W*(?:$|,|\b(?:for\s+you|by|on|at|first|then|tomorrow|today|tonight|in\s+time|before|don't\s+you\s+worry)\b))",
        None,
        answers=True,
    ),
    _form(
        r"(?:I|we)(?:'ll|\s+will)\s+(?:both\s+|all\s+)?(?P<v>be\s+(?:there|with\s+you))\b|(?:I'm|we're)\s+(?P<w>(?:there|with\s+you|yours)\b)",
        Act.MEET,
        answers=True,
    ),
    _form(
        r"(?:I|we)(?:'ll|\s+will)\s+(?P<v>be\s+(?:home|in|here|outside|on\s+site|at\s+(?:the|your)\s+\w+|at\s+(?:home|reception)|by\s+the\s+\w+)\b(?=\W*(?:from|by|at|on|all|until|till|tomorrow|today|then|for|to)\b))",
        Act.MEET,
    ),
    _form(
        r"(?:then\s+)?you\s+(?P<v>(?:get\s+(?:it|them|those|an?\s+(?:new|corrected|revised|proper|clean|fresh|second)|the|another|both|all|my|our)|have\s+(?:it|them))\b)(?!.*\b(?:if|when|every|always|usually|for\s+that)\b)",
        Act.SEND,
        answers=True,
    ),
    _form(
        r"(?:it|they|those|half|the\s+[\w'-]+)(?:'s|'re|\s+is|\s+are)?\s+(?P<v>(?:coming|going\s+(?:out|off|in)|comes|goes)\b(?:\s+(?:to\s+you|from\s+(?:me|us|here)|out|off)\b|\W*$)|blocked\s+for\s+you|reserved\s+for\s+you|on\s+(?:its|their)\s+way)",
        Act.SHIP,
        answers=True,
    ),
    _form(
        r"(?P<v>(?:that|those|the\s+[\w'-]+(?:\s+[\w'-]+){0,2})\s+(?:I|we)(?:'ll|\s+can|\s+will)?\s+(?:do|manage|send|bring|get|make))\b",
        None,
        answers=True,
    ),
)
_HABIT = pattern(
    r"\b(?:\w+days|for\s+(?:some|most|many|our)\s+\w+|off|always|usually|often|never|normally|every|each|mostly|sometimes|generally|typically|whenever|most\s+of|when|if|used\s+to|would|could|not|yesterday|ago|says?|said|told|was|were|had|did)\b|n't\b",
    re.IGNORECASE,
)
"""What makes the present tense a habit, a tale or a denial."""
_IDIOM = pattern(
    r"(?:take\s+it\b|tell\s+you\b|ask\s+(?:you|myself|one)\b|give\s+(?:you\s+that|up|in)\b|make\s+(?:it\s+(?:\w+\s+)?(?:hundred|thousand|\d)|that\s+\d)|call\s+(?:it|that|this|them)\b|put\s+(?:it|that)\s+(?:this|that|like|to\s+you)"
    r"|do\s+(?:that|this|it|them)\s+(?:all|with|in|on)|hold\s+(?:it|that)\W*$|keep\s+(?:it|that)\s+(?:short|brief|simple)|show\s+you\s+(?:now|here|this)|do\s+(?:the|an?)\b|take\s+(?:the\s+(?:train|bus)|an?\s+(?:train|break|holiday|look))|leave\s+(?:the|my|our)\s+(?:house|office))",
    re.IGNORECASE,
)
_PROCESS = pattern(
    r"\bhow\s+(?:do|does|long|many|much|often)\b|\b(?:do|does)\s+(?:you|they|it|he|she|that)\b|\bwhat\s+(?:happens|do|does|is|are)\b|\bwho\s+does\b",
    re.IGNORECASE,
)
"""What asks how things go."""


def spoken(text: str, offset: int, segment: int, scene: Scene, clues: Clues) -> Iterator[Candidate]:
    """What the sentence takes on in the short forms of talk; at most one."""
    if not scene.talk or guards.asks(text):
        return
    for opening in _OPENS.finditer(text):
        start = opening.end()
        for form in _FORMS:
            found = form.pattern.match(text, start)
            if found is None or not _may_be(text, start, form, scene):
                continue
            verb = next(found.start(g) for g in ("v", "w") if g in found.groupdict() and found[g])
            end = max(clause_end(text, verb + 1, len(text)), found.end())
            quote = text[start:end].rstrip(" ,.;:!-")
            if form.act is None and _IDIOM.match(text, verb):
                continue
            yield _candidate(quote, offset + start, segment, text[verb:end], form, clues)
            return


def _may_be(text: str, start: int, form: _Form, scene: Scene) -> bool:
    if (form.answers and not scene.answers) or (form.across and not scene.across):
        return False
    if form.across and ((scene.question and _PROCESS.search(scene.question)) or _HABIT.search(text)):
        return False
    return guards.reported(text[:start]) is guards.Report.NONE


def _candidate(quote: str, at: int, segment: int, deed: str, form: _Form, clues: Clues) -> Candidate:
    days = [p for p in clues.days() if p.text in quote]
    return Candidate(
        quote=quote,
        segment=segment,
        at=at,
        action=" ".join(deed.split()).strip(" ,.;:!-"),
        act=form.act or act_of(deed) or Act.OTHER,
        kind=CommitmentKind.MAINTENANCE if form.lasting else CommitmentKind.ACHIEVEMENT,
        due_text=days[0].text if len(days) == 1 else None,
        quantity=quantity(quote),
        confidence=form.confidence,
    )
