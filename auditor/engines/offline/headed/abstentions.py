"""Undertakings not to do something: "we won't bill the second visit". Owed like an act, of kind maintenance."""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.days.dating import due_phrase
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import clause_end, quantity
from auditor.engines.offline.words.lexicon import UNDERTAKEN_NOT
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Act, Candidate, CommitmentKind, State, Strength

_HINTS = frozenset({"won", "wont", "shan", "not", "never", "nobody", "no", "none", "nothing"})
"""Lower-case words of which every abstention holds one."""
_OURS = frozenset({"i", "we"})
_WONT = pattern(
    r"(?<![\w'])(?P<subject>[Ii]|[Ww]e|[Yy]ou|[Ii]t|[Tt]here|[Nn]obody|(?:[Oo]ur|[Tt]he|[Yy]our)(?:\s+[\w'-]+){1,3}?)"
    r"(?:\s+won'?t|\s+shan't|\s+will\s+not|'ll\s+not|\s+shall\s+not|\s+will\s+never|'ll\s+never|(?:'m|'re|\s+am|\s+are)\s+not\s+going\s+to)\s+"
)
_OF_READER = re.compile(
    r"(?:ever\s+)?(?:be\s+(?:charged|billed|invoiced|asked)|(?:get|receive|hear|see)\s+(?:from\s+(?:me|us)|(?:another|any|an?)\s+(?:\w+\s+)?"
    r"(?:bill|invoice|charge|reminder|call|mail|fee|letter)s?\b)|have\s+to\s+(?:pay|chase|ask)|pay\s+(?:more|anything|a\b|any|extra|for)|be\s+(?:out\s+of\s+pocket|cut\s+off|disconnected|penali[sz]ed))",
    re.IGNORECASE,
)
_HOLDS_OFF = pattern(
    r"(?!(?:be|have|need|know|get|make|see|reach|finish|manage|arrive|understand|hear|receive)\b)[a-z]+\b[^.;:!?]{0,80}?\s"
    r"(?:before\s+(?:you|your|we|I|he|she|they)\b|without\s+(?:you|your|asking|telling|him|her|them|\w+ing\s+(?:you|u|him|her|them))\b|(?:until|till|unless)\s+(?:you|your)\b)"
)
"""What we keep from doing until somebody has had his say: "I won't ring the agent before you have seen it"."""
_NOBODY = pattern(
    r"(?<![\w'])(?P<subject>[Nn]obody|[Nn]o\s+one)(?:\s+[\w'-]+){0,4}?\s+(?:will|shall)\s+(?=(?:see|touch|get|hear|use|have|read|call|contact|enter|be\s+(?:on|in|at))\b)"
)


_UNBILLED = pattern(
    r"(?<![\w'])(?P<subject>(?:[Nn]one|[Nn]othing)(?:\s+of\s+(?:this|that|it|these|those|the\s+[\w-]+))?|[Nn]o\s+part\s+of\s+(?:it|this|that))(?:\s+will|\s+shall|'ll)\s+"
    r"(?=(?:ever\s+)?(?:appear|be|go|show\s+up|turn\s+up|land)\s+on\s+your\s+(?:\w+\s+)?(?:bill|invoice|account|statement|card)\b)"
)
_KEPT_OFF = r"(?:touch|sign|releas|talk|tak(?!e\s+(?:long|part|place|until|till))|pester|disturb|chas|contact|bother|chang|alter|rais|cut|disconnect|cancel|claim|sell|giv|throw|remov|delet|mention|shar|quot|invoic|charg|bill|discuss|approach|accept|mark)"
"""What one may keep one's hands off; sending, coming and finishing only later is no such thing."""
_HELD_OFF = pattern(
    rf"{_KEPT_OFF}e?\b[^.;:!?]{{0,80}}?\s(?:before|until|till|unless|without)\b(?!\s+(?:long|then\s+again))",
    re.IGNORECASE,
)
_GIVEN_UP = pattern(
    r"(?:be\s+(?:adding|asking\s+for|claiming|chasing|charging|putting\s+(?:it|that|this|the\s+\w+)\s+(?:up|on\s+(?:the|your)))|claim\b(?!\s+(?:to|that)\b)|pester|add\s+(?:a|any|anything|call-?out)\b|mention\s+(?:it|that|this|your|a\s+word)"
    r"|post\s+(?:any|a\s+single|your)\b|put\s+(?:the|your)\s+\w+\s+up\b|ask\s+for\s+(?:more|the|any|a\b)|chase\s+(?:the|you|them|it)|give\s+(?:it|them|that|your\s+\w+)\s+(?:to\s+any|away)|tell\s+any(?:one|body))",
    re.IGNORECASE,
)
"""What one may forgo: money, a complaint, a word."""
_NOT_DOING = pattern(
    rf"(?<![\w'])(?P<subject>[Ii]|[Ww]e)(?:'m|'re|\s+am|\s+are)\s+not\s+(?=(?:charging|billing|invoicing)\b|{_KEPT_OFF}(?:t|c|l)?ing\b[^.;:!?]{{0,80}}?\s(?:before|until|till|unless|without)\b)"
)
_NOT_PAYING = pattern(
    r"(?<![\w'])(?P<subject>[Yy]ou)(?:'re|\s+are)\s+not\s+(?=(?:paying|being\s+(?:charged|billed)|getting\s+(?:a\s+bill|charged|billed))\b)"
)


def abstains(text: str, clues: Clues) -> bool:
    """A quick look whether there is anything for `abstentions`."""
    if _HINTS.isdisjoint(clues.words):
        return False
    return any(way.seek(text) is not None for way in (_WONT, _NOBODY, _UNBILLED, _NOT_DOING, _NOT_PAYING))


def abstentions(text: str, phrases: tuple[TimePhrase, ...]) -> Iterator[Candidate]:
    """The undertakings not to act in one sentence; any other "won't" is an inability or a refusal."""
    if guards.asks(text):
        return
    for match in _WONT.finditer(text):
        before = text[: match.start()]
        if guards.barred(before) or guards.reported(before) is guards.Report.OTHERS:
            continue
        subject, verb = match["subject"].lower(), match.end()
        kept = (_OF_READER if subject == "you" else UNDERTAKEN_NOT).match(text, verb)
        if kept or (subject in _OURS and any(way.match(text, verb) for way in (_HOLDS_OFF, _HELD_OFF, _GIVEN_UP))):
            yield _upheld(text, match.start(), match.end(), phrases)
    for match in (m for way in (_NOBODY, _UNBILLED, _NOT_DOING, _NOT_PAYING) for m in way.finditer(text)):
        before = text[: match.start()]
        if not guards.barred(before) and guards.reported(before) is not guards.Report.OTHERS:
            yield _upheld(text, match.start(), match.end(), phrases)


def _upheld(text: str, start: int, verb: int, phrases: tuple[TimePhrase, ...]) -> Candidate:
    following = _WONT.seek(text, verb)
    end = clause_end(text, verb, following.start() if following else len(text))
    due = due_phrase(text, phrases, start, end, leading=False, shared=(start, end))
    condition = guards.condition_of(text, start, verb, end, phrases)
    return Candidate(
        quote=text[start:end],
        segment=0,
        at=start,
        action=f"not {text[verb:end]}",
        act=Act.UPHOLD,
        kind=CommitmentKind.MAINTENANCE,
        strength=Strength.QUALIFIED if condition else Strength.FIRM,
        state=State.CONDITIONAL if condition else State.ACTIVE,
        condition=condition,
        due_text=due.text if due else None,
        quantity=quantity(text[start:end]),
        confidence=0.75,
    )
