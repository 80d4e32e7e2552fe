"""What makes a head no commitment, or a weaker one: the words before it and the mood of its sentence."""

import re
from enum import StrEnum

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase

_REJECT_BEFORE = pattern(
    r"""(?:
      \b(?:whether|if|unless|in\s+case|even\s+if|as\s+if|what|how|why|where|who|whom|when|until|till|before|than|like|because|wherever|whatever|how\s+\w+|which\s+\w+|what\s+\w+)\s+
    | \b(?:don't|do\s+not|doesn't|does\s+not|didn't|did\s+not|never|not|cannot|can't|couldn't|wouldn't)\s+(?:\w+\s+){0,2}?(?:think|believe|know|say|saying|mean|promise|guarantee|expect|sure|certain|suggest|imply|assume)\s*(?:\w+\s+)?(?:that\s+|if\s+|whether\s+)?
    | \b(?:doubt|unlikely|unsure|uncertain|wonder(?:ing)?|wish|pretend(?:ing)?|imagine|suppose|supposing|assume|assuming|let's\s+say|as\s+though)\s*,?\s*(?:that\s+|if\s+|whether\s+)?
    | \b(?:impression|rumou?rs?|assumption|idea|theory|possibility|chance|risk|fear|worry|concern(?:ed)?|worried|afraid)\s+(?:is\s+)?(?:that\s+)?
    )$""",
    re.IGNORECASE | re.VERBOSE,
)
_PURPOSE = pattern(r"\b(?:so|so\s+that|in\s+order\s+that|that\s+way,?|such\s+that|then)\s+$", re.IGNORECASE)
_REPORTED = pattern(
    r"\b(?P<who>[\w'.-]+),?\s+(?:(?:has|have|had|also|just|already|then|still)\s+)*"
    r"(?P<verb>said|says?|saying|told|tells?|mentioned|mentions?|claim(?:s|ed)?|thinks?|thought|believes?|believed|hopes?|hoped|expects?|expected|"
    r"assumed|reports?|reported|indicated?|indicates|wrote|writes|asked|asks?|announced?|announces|suggested|suggests|understands?|understood|heard|"
    r"promised|promises|stated|states|contemplates|requires|specifies|proposes|implies|predicts?|predicted|argued|insisted|decided|guess|figure|suppose|imagine|feel|know(?!\s+what\s*,)|agreed|felt|knew)"
    r"(?:\s+(?:to\s+)?(?:me|us|you|him|her|them|everyone|(?!(?:and|but|or|so|then)\b)\w+))?(?:\s+(?:on|last|this)\s+\w+)?(?:\s*,)?(?:\s+that)?\s*,?\s*$",
    re.IGNORECASE,
)
_OPENS_CONDITION = pattern(
    r"\b(?:if|once|when|whenever|as\s+soon\s+as|until|unless|provided|assuming|in\s+case)\s+(?:\w+\s+){0,2}?$",
    re.IGNORECASE,
)
_CONDITION_CLOSES = pattern(r"(?:,|\b(?:yes|no|so|ok(?:ay)?|go|otherwise|it))\s*$", re.IGNORECASE)
"""What others will say is the condition, and the clause behind it the speaker's own: "if they say yes I'll sign it"."""
_WHAT = pattern(r"\bwhat\s+$", re.IGNORECASE)
"""Of "what it says" the clause is whole: "if that's what it says I'll sign it"."""
_LIKE = pattern(
    r"(?:(?:\b|')(?:is|'?s|was|were|are|'?re)|\b(?:go|goes|went))\s+like\W*(?:\w+\W+)?$|\b(?:goes|went)\W{1,3}$",
    re.IGNORECASE,
)
"""How speech tells what somebody said: "he's like, oh, we'll sort it out"."""
_TRAILS = pattern(
    r"(?<!what)(?<!how)(?<!that)(?<!whether)(?:\s*,|\s)\s*(?:he|she|they)\s+(?:say|says|said|claim|claims|claimed|tells?\s+(?:me|us)|told\s+(?:me|us))\W*$",
    re.IGNORECASE,
)
_HEARSAY = pattern(
    r"(?:,\s*|\s)(?:it\s+says|(?:or\s+)?that's\s+what\s+(?:he|she|they)\s+says?|if\s+you\s+believe\s+(?:the\s+)?\w+)\W*$"
    r"|,\s+(?:(?:says|said|reckons)\s+(?!I\b|we\b)|per\s+(?=(?:their|his|her)\b|(?-i:[A-Z])(?!\w+\s+\w*\d)))"
    r"(?:(?:the|their|his|her|my|our)\s+)?[\w-]+(?:\s+\w+)?\W*$",
    re.IGNORECASE,
)
"""Who said it, behind what nobody of ours does: "the cans arrive on Tuesday, says Ball"; "per Section 4" is nobody."""
_OWN_BELIEF = pattern(
    r"^(?:think|believe|hope|expect|guess|suppose|figure|imagine|feel|know|understand)$", re.IGNORECASE
)
_OWN_SURE = pattern(r"^(?:know|say|agreed|decided|confirm)$", re.IGNORECASE)
_ME = frozenset({"i", "we"})
_AS_SAID = pattern(
    r"(?<!far\s)(?<!soon\s)(?<!long\s)(?<!much\s)\b(?:as|like)\s+(?:(?:my|our|the|your)\s+)?(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_SAYING = pattern(
    r"^(?:said|says?|told|mentioned|wrote|promised|indicated|stated|announced|suggested|agreed|asked)$", re.IGNORECASE
)
"""Behind "as" these vouch for what follows, whoever said it first: "as Nora said, we will fit the new pump"."""
_CONDITION = r"(?:if|once|when|whenever|as\s+soon\s+as|(?<!look\s)(?<!looks\s)(?<!looking\s)after(?!\s+(?:with|to|by|at|in|on|for|from|so|and)\s|\s+(?:that|this)\s*(?:$|[.,;:!?]))|provided(?:\s+that)?|providing|assuming(?:\s+that)?|unless|upon|subject\s+to|depending\s+on|so\s+long\s+as|as\s+long\s+as|on\s+condition\s+that|in\s+the\s+event|contingent\s+(?:up)?on|pending|should\s+you)"
_LEADING = pattern(
    rf"(?:^|[,;:-]\s*|\band\s+|\bbut\s+|\bso\s+|\bthen\s+|^\W*(?:great|good|perfect|fine|right|well|sure|yes|yeah|yep|ok|okay|lovely|brilliant|cool|alright)\s+)(?P<condition>\b{_CONDITION}\b[^;]{{3,160}}?)\s*,?\s*(?:then\s+)?$",
    re.IGNORECASE,
)
_TRAILING = pattern(
    rf"(?:,\s*)?\b(?P<condition>(?:only\s+|but\s+only\s+)?(?:{_CONDITION})\s+(?!possible\b|(?:I|we)\s+(?:can|could)\b|not\b|then\b|ever\b)(?!(?<=when\s)(?:I|we)(?:'m|'re|\s+(?:am|are|get|come|visit|see|meet|bring|deliver|measure|fit|install|collect|pick|drop|call|ring|pass|speak|talk))\b).+)$",
    re.IGNORECASE,
)
_INDIRECT = pattern(
    r"\b(?:see|know|check|ask|find\s+out|tell(?:\s+\w+)?|confirm|sure|verify|determine|ask\s+\w+|decide)\s+$",
    re.IGNORECASE,
)
"""Before an "if" that only asks: "I'll check if they have it"."""
_POLITE_IF = pattern(
    r"\bif\s+(?:(?:you|that|it|this|there|anyone|they)(?:'d|'s|\s+would|\s+is|\s+are|\s+do|\s+have|\s+ever|\s+should)?\s*"
    r"(?:like|want|wish|prefer|need|care|interested|helps?|works?|useful|helpful|easier|better|suits?|any(?:thing)?|questions?|desired?|okay|ok|alright|all\s+right|fine)"
    r"|needed|necessary|required|desired|wanted|helpful|useful|interested|you\s+(?:have|need|want)\b)",
    re.IGNORECASE,
)
_QUESTION_TAG = pattern(
    r"(?:,\s*|-\s*)(?:ok|okay|right|yes|alright|all\s+right|deal|fair|how'?s\s+that|is\s+that\s+(?:ok|okay|alright|fine)|does\s+that\s+(?:work|suit)[^?]*|sound\s+good|if\s+that's\s+ok(?:ay)?)\s*\?\s*$",
    re.IGNORECASE,
)
_NOUN_BEFORE = pattern(
    r"(?P<opening>^|[,;:.!?-]\s+|\b(?:is|are|was|were|be|has|have|had|see|of|with|about|attached|like|send|sent|got|get|list)\s+)"
    r"(?P<noun>(?:(?:the|a|an|any|all|some|every|each|no|those|these|everything|anything|something|things|only|first|last)\s+)(?:(?!and\b|but\b|or\b)[a-z][\w'-]*\s+){0,3}|(?:[a-z][\w'-]*s)\s+)$",
    re.IGNORECASE,
)
_THAT_BEFORE = pattern(
    r"\b(?:the|a|an|any|all|some|of|with|those|these|everything|anything|something|things)\s+(?:[\w'-]+\s+){0,2}?(?<!you\s)(?<!us\s)(?<!me\s)(?<!them\s)(?:that|which|who|whom)\s+(?:[\w'-]+\s+){1,3}and\s+$"
    r"|\b(?:the|a|an|any|all|some|of|with|those|these|everything|anything|something|things)\s+(?:[\w'-]+\s+){0,2}?(?<!you\s)(?<!us\s)(?<!me\s)(?<!them\s)(?:that|which|who|whom)\s+$|[^,\s]\s+(?:which|whom)\s+$",
    re.IGNORECASE,
)
_BELIEVED = pattern(
    r"\b(?:word|promise|commitment|agreement|note|confirmation|assurance|fact|guarantee|plan|record|sure)\s+that\s+$",
    re.IGNORECASE,
)
_NO_OBJECT = pattern(
    r"\s*[\w'-]+(?:\s+(?:about|on|at|with|for|to|over|up|in))?\s*(?:$|[.,;:!?)]|(?:is|are|was|were|will|has|have|on|in|at|by|next|for|with|from|today|tomorrow|during|this|before|after|until|when|as)\b)",
    re.IGNORECASE,
)
_ASKS = pattern(r"\?[\"')\s]*$")


class Report(StrEnum):
    """Whose belief or report the clause is."""

    NONE = "none"
    OWN_HEDGE = "own_hedge"
    """"I think we'll": the speaker's own belief weakens it."""
    OTHERS = "others"
    """"He said they will": somebody else's words."""


_BLANK = pattern(r"(?:_{4,}|\.{4,}|\[ ?\]|☐)\s*$")
"""A line to be filled in or ticked: what stands behind it is a choice on a form."""


_OF_A_PAPER = pattern(
    r"^\W*(?:\w+\W+){0,3}?(?:section|clause|article|art|paragraph|para|§)\s*\d[\w.()]*[^.;!?]{0,40}?(?:[:–—-]|,\s+(?=the\b))\s"
    r"|\b(?:their|his|her|its|draft|policy|contract|\w+'s)\s+(?:\w+\s+){0,2}?(?:letter|answer|reply|mail|email|note|wording|offer|text|terms?|version)\b(?:\s+\w+){0,2}?\s*:\s"
    r"|\breads\s*:\s",
    re.IGNORECASE,
)
"""What is read out of a contract, a policy or somebody's letter: "Clause 7: we will pay for loss"."""


def barred(before: str) -> bool:
    """Whether the words before the head take its force away ("whether we will", "I don't think I'll", "Clause 7: we will")."""
    return bool(_REJECT_BEFORE.search(before[-80:]) or _BLANK.search(before[-12:]) or read_out(before))


def read_out(words: str) -> bool:
    """Whether they begin what stands in a contract, a policy or somebody's letter."""
    return bool(_OF_A_PAPER.search(words))


def serves(before: str) -> bool:
    """Whether the clause only says what something is for ("send it, so that I can check it")."""
    return bool(_PURPOSE.search(before[-30:]))


def relative(text: str, start: int, verb: int, phrases: tuple[TimePhrase, ...]) -> bool:
    """Whether the clause only says which thing is meant: "the points we'll cover", "the report that we will discuss"."""
    before = text[max(0, start - 80) : start]
    if _THAT_BEFORE.search(before):
        return not _BELIEVED.search(before)
    noun = _NOUN_BEFORE.search(before)
    if noun is None or not _NO_OBJECT.match(text, verb):
        return False
    return not any(p.end == len(text[:start].rstrip()) for p in phrases)


def reported(before: str) -> Report:
    """Whether the clause hangs on a verb of saying or thinking, and whose."""
    match = _REPORTED.search(before[-90:])
    if match is None:
        return Report.OTHERS if _LIKE.search(before[-40:]) else Report.NONE
    ahead = before[-90:][: match.start()]
    if _WHAT.search(ahead) or (_OPENS_CONDITION.search(ahead) and _CONDITION_CLOSES.search(before)):
        return Report.NONE
    vouched = _SAYING.match(match["verb"]) and _AS_SAID.search(before[-90:], 0, match.start())
    if match["who"].lower() == "as" or vouched:
        return Report.NONE
    if match["who"].lower() in _ME:
        if _OWN_BELIEF.match(match["verb"]):
            return Report.OWN_HEDGE
        if _OWN_SURE.match(match["verb"]):
            return Report.NONE
    return Report.OTHERS


_FIRST_PERSON = pattern(r"(?:I|we)\b", re.IGNORECASE)
_REQUESTS = pattern(
    r"\W*(?:can|could|would|will)\s+(?:you(?!\s+like)|yours?|whoever|some(?:body|one)|any(?:body|one)|he|she|they)\b",
    re.IGNORECASE,
)
_AFFIRMS = pattern(
    r"\W*(?:(?:I|we)\s+)?(?:can\s+|hereby\s+|(?:would|'d)\s+like\s+to\s+)?confirm\s+(?:(?:safe\s+)?receipt\b|what\b"
    r"|(?:that\s+)?(?:(?!(?:I|we|you|they|which|that|who|whom)\b)[\w.'-]+\s+){1,5}?(?:was|were|had)\b)"
    r"|\W*(?:I|we)\s+promise\s+(?:you\s+)?(?:that\s+)?(?:I'm|I\s+am|we're|we\s+are)\s+(?:not|no|an?)\b"
    r"|\W*(?:I|we)\s+(?:regret|am\s+sorry|are\s+sorry)\b",
    re.IGNORECASE,
)


def owes_nothing(words: str, sentence: str) -> bool:
    """Whether words only ask the reader, affirm what is or was, or are told by others.

    "Can you send it", "we confirm receipt", "the cans arrive on Tuesday, says Ball".
    """
    if _REQUESTS.match(words) or _AFFIRMS.match(words):
        return True
    return not _FIRST_PERSON.match(words) and bool(_HEARSAY.search(sentence) or trails(sentence))


def trails(clause: str) -> bool:
    """Whether a report closes it: "they'll send somebody in spring, they say"."""
    return bool(_TRAILS.search(clause))


def leading_condition(before: str) -> tuple[int, int] | None:
    """Where a condition that ends right before the head stands in `before`."""
    match = _LEADING.search(before[-220:])
    if match is None:
        return None
    shift = max(0, len(before) - 220)
    return shift + match.start("condition"), shift + match.end("condition")


def trailing_condition(clause: str) -> tuple[int, int] | None:
    """Where a condition stands inside the clause after the head."""
    at = 0
    while match := _TRAILING.search(clause, at):
        if not _INDIRECT.search(clause[: match.start("condition")]) or not match["condition"].lower().startswith("if"):
            return match.start("condition"), match.end("condition")
        at = match.start("condition") + 2
    return None


def is_date(place: tuple[int, int], phrases: tuple[TimePhrase, ...]) -> bool:
    """Whether what looks like a condition is all of it a date: "after lunch", "the weekend after next"."""
    return any(p.start <= place[0] and place[1] <= p.end for p in phrases)


_JOINT = pattern(r"[\s,]{1,4}(?:and|so|then)\Z", re.IGNORECASE)
"""What joins a condition to what hangs on it."""


def condition_of(text: str, start: int, verb: int, end: int, dates: tuple[TimePhrase, ...] = ()) -> str | None:
    """The condition of the clause that starts at `start`, verbatim: inside it, else right before it."""
    inside = trailing_condition(text[verb:end])
    if inside is not None and not is_date((verb + inside[0], verb + inside[1]), dates):
        return text[verb + inside[0] : verb + inside[1]]
    ahead = leading_condition(text[:start])
    return _JOINT.sub("", text[ahead[0] : ahead[1]].rstrip(" ,")) if ahead and not is_date(ahead, dates) else None


def polite(condition: str) -> bool:
    """Whether an "if" merely offers ("if you like", "if you have any questions")."""
    return bool(_POLITE_IF.search(condition))


def asks(sentence: str) -> bool:
    return bool(_ASKS.search(sentence))


def tagged(sentence: str) -> bool:
    """A statement with a tag that waits for a yes: "I'll call you at three, ok?"."""
    return bool(_QUESTION_TAG.search(sentence))
