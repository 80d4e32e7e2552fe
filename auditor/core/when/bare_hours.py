"""Hours without their word: "by ten", "around four", "for seven", "ten past two"; and numbers that are none."""

import re

_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOUR = rf"(?:1[0-2]|[1-9]|{_WORD})"
_STAYS = r"\b(?:with (?:you|us)|be (?:there|here)|round|home|back|over) "
_HOURS = re.compile(
    rf"\b(?:by|before) (?:\d\d?|{_WORD})"
    r"(?=\s*(?:[.,;!?)]|\Z|(?:at the latest|sharp|and|so|if)\b))"
)
_AT_HOUR = re.compile(
    r"(?<!look)(?<!looks)(?<!looking)(?<!priced)(?<!valued)(?<!stands)(?<!stay)(?<!stays)(?<!good)(?<!best)(?<!up)(?<!down) at"
    rf" (?:{_WORD})(?=\s*(?:[.,;!?)]|\Z|(?:sharp|latest|on the dot)\b))"
)
_HALF_HOUR = re.compile(rf"\b(?:by|at|before|after|until|till|from|around|about) half (?:{_WORD})\b")
_ROUND_HOUR = re.compile(
    r"\b(?:over|round|back|there|here|home|by|at|(?:come|drop|pop|look|head|be) in|in round|call|phone|arrive|finish|start"
    r"|(?:ring|call|phone|see|meet|catch|visit|text|with|collect|fetch) (?:you|him|her|them|us|me)) (?:around|about)"
    rf" {_HOUR}(?=\s*(?:[.,;!?)]|\Z|(?:and|so|if|or so|ish)\b))"
)
"""Behind whoever comes or calls "around four" is an hour; behind a thing it is how many."""
_FOR_HOUR = re.compile(rf"{_STAYS}for (?:{_WORD})(?=\s*(?:[.,;!?)]|\Z|(?:and|so|if)\b))")
_MINUTES_PAST = re.compile(
    r"\b(?:(?:five|ten|twenty(?:[ -]five)?) past"
    r"|(?:at|by|around|about|before|until|till) (?:five|ten|twenty(?:[ -]five)?) to)"
    rf" {_HOUR}\b"
)
_BY_HOUR = re.compile(rf"{_HOUR}(?=\s*(?:[.,;!?)]|\Z|(?:at the latest|sharp|tomorrow|today|tonight|and|so|if)\b))")
_BY_HOW_MUCH = re.compile(
    r"(?:\b(?:up|down|reduc\w+|cut|cuts|cutting|rais\w+|ris\w+|increas\w+|divid\w+|multipl\w+|lower\w*|grow\w*|grew|fell|fall\w*|exceed\w*"
    r"|drop\w*+(?!(?: [\w'-]+){0,4} (?:off|round|over|in)\b))\b[^.;!?]*"
    r"|(?:short|ahead|(?:\b(?:is|are|was|were|be|been)|['’](?:s|re|m)) (?:[a-z]+ )?(?:off|out))\s+)\Z"
)
"""What grows, shrinks or is wrong "by six": no hour. Who drops something off does it by then."""
_COMES = re.compile(rf"{_STAYS}\Z")
""" "I'll be with you for seven", "back home for six": an hour, where one could not stay so many of anything."""


def may_name_hour(lower: str) -> bool:
    """Whether a sentence in lower case may hold such an hour: soon known, as most hold none."""
    return bool(
        (("by " in lower or "before " in lower) and _HOURS.search(lower))
        or ("at " in lower and _AT_HOUR.search(lower))
        or ("half " in lower and _HALF_HOUR.search(lower))
        or ((" about " in lower or " around " in lower) and _ROUND_HOUR.search(lower))
        or (" for " in lower and _FOR_HOUR.search(lower))
        or ((" past " in lower or " to " in lower) and _MINUTES_PAST.search(lower))
    )


def is_hour(text: str, lead: re.Match[str]) -> bool:
    """ "With you by ten", "for seven": an hour without its word, where nothing grows or shrinks by so much."""
    if lead[0].strip() not in {"by", "before", "for"} or _BY_HOUR.match(text, lead.end()) is None:
        return False
    if lead[0].startswith("for"):
        return _COMES.search(text, max(0, lead.start() - 12), lead.start()) is not None
    return _BY_HOW_MUCH.search(text, max(0, lead.start() - 60), lead.start()) is None
