"""What a clause says of a thing that it names: that it is there, that it comes, that it is planned, or nothing."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from enum import StrEnum

from auditor.checks._language import BASE, View, clause, hedged, negated

THING = "\x00"
"""Stands where the thing was named."""


class Says(StrEnum):
    THERE = "there"
    """It is available now."""
    COMING = "coming"
    """It will be."""
    BETA = "beta"
    """It is there to be tried."""
    PLANNED = "planned"
    """It is thought of, and no date is promised."""
    NOTHING = "nothing"


_GAP = r"(?: (?!about|on\b|regarding|for\b|of\b|questions?|discussed|talked|looked|asked|heard|been|seen|to\b|planned|plans?|no\b|not\b|without|if\b|when\b|whether|until|against)[\w'/&-]+){0,5}?"
_ADVERBS = r"(?: (?:now|already|still|also|all|today|currently|both|of course|always|fully|natively|of course|always|both|even|since \w+|\w+ly))*"
_WHO = r"(?:we|it|they|you|this|that|everything|everybody|everyone|all|(?:our|the|your|every|each|all|this|that|any|both) [\w'-]+(?: [\w'-]+){0,2}?)"
_HOLDS = r"(?:have|has|had|got|offers?|supports?|includes?|including|provides?|comes? with|ships? with|does|do|handles?|features?|contains?|gives? you|gets?|speaks?|integrates? with|works? with|delivers?|carr(?:y|ies)|covers?|brings?|holds?|runs?|syncs? with|connects? (?:to|with)|measures?)"
_THERE = re.compile(
    rf"{THING}(?: [\w'-]+){{0,3}}?(?:'s| is| are| has been| have been){_ADVERBS} (?:available|included|live|supported|ready|built|part of|standard|in place|possible|there\b|out\b|shipped|released|on board|switched on|enabled|covered|free\b|in (?:the|your|every|all|our)\b|in (?:daily|regular|full|constant|everyday|productive|live) use\b|on (?:the|your|every|all)\b|no problem|done|working|up and running|yours)"
    rf"|{THING}{_ADVERBS} (?:comes?|ships?|works?|runs?|goes|measures?|syncs?)(?: (?:with|as|out of|standard|today|now|in|for|natively|free|across|on (?:the|your|every|all)|without|even)\b|$)"
    rf"|{THING}{_ADVERBS} (?:sends|reads|prints|records|logs|warns|exports|imports|stores|saves)\b"
    rf"|\b{_WHO}(?:'ve|'s)?{_ADVERBS}(?: can| do| does)?{_ADVERBS} {_HOLDS}{_GAP} {THING}"
    rf"|\b(?:we|they){_ADVERBS} (?:make|sell|stock|produce|print|bake|brew|weave|grow|manufacture){_GAP} {THING}"
    rf"|\b(?:it|(?:our|the|every|each|all|this) [\w-]+(?: [\w-]+){{0,2}}?){_ADVERBS} (?:reads?|records?|logs?|tracks?|accepts?|shows?|prints?|detects?|counts?|weighs?|sends?){_GAP} {THING}"
    rf"|\byou (?:can|may|are able to){_ADVERBS} (?:use|have|get|log in|sign in|export|switch on|turn on|run|rely on|work|import|connect|access){_GAP} {THING}"
    rf"|^\W*(?:and |yes,? |also |plus )?{THING}(?: (?:is |are )?(?:included|today|now|out of the box|built[- ]in|as standard|at no extra|for free|free of charge)|[:?]? yes\b)"
    rf"|\b(?:with|including|plus) {THING}(?: (?:built[- ]in|included|as standard|out of the box|on board))"
    rf"|\b(?:yes|sure|of course|certainly),? (?:we|it|that)?(?:'s| is| do| does| has| have)? ?(?:\w+ )?{THING}"
)
_COMING = re.compile(
    rf"(?:\bwill|'ll|\bshall|\bgoing to|\bgonna)\b(?: (?!not\b|never\b)[\w'-]+){{0,6}}? {THING}"
    rf"|\b(?:ships?|shipping|launch(?:es|ing)?|releas(?:es?|ing)|deliver(?:s|ing)?|get(?:s|ting)?|bring(?:s|ing)?|roll(?:s|ing)? out|add(?:s|ing)?){_GAP} {THING}"
    rf"|{THING}(?: [\w'-]+){{0,3}}?(?: will|'ll| shall| is going to| are going to| is coming| are coming| comes?| arrives?| lands?| ships?| goes live| go live| launches| is due| are due| (?:is|are|has been|have been) (?:approved|set|confirmed|cleared|announced|fixed) for| is scheduled| follows?| gets released| is released| rolls out| is expected)\b"
    rf"|\b(?:promise|guarantee|commit to|count on|expect)\b{_GAP} {THING}"
    rf"|^\W*(?:and |but |then |so )?(?:(?:our|the|this) )?(?:new )?{THING} (?:starts?|begins?|opens?) (?:on|in|from|next|this|tomorrow)\b"
)
_PLANNED = re.compile(
    r"\b(?:planned|planning|(?:we|i|they|product|engineering|developers) (?:also |still |do )?plan|plans (?:to|for)|(?:in|on|part of) (?:our|the) plans?(?! (?:includes?|has|comes|covers|you))|road-?map|look(?:ing)? (?:at|into)|working on|in development|under (?:consideration|review|development)|consider(?:ing|ed)?|explor(?:e|ing)|no date|not (?:yet|there|out|available|released|live)|idea|wish list|backlog|being (?:built|written|looked at|developed|evaluated))\b"
)
_BETA = re.compile(
    r"\b(?:beta|pilot|preview|early access|trial version|test version|experimental|being tested|alpha)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|last (?:week|month|quarter|year|winter|summer|season)|in (?:19|20)\d\d|achieved|measured|so far|averaged|used to|until (?:last|now)|previously|formerly)\b"
)
_OUR = re.compile(rf"\bour (?:[\w-]+ )?{THING}")
_OTHERS = re.compile(rf"\b(?:your|their|his|her) (?:[\w-]+ )?{THING}")
_ELSEWHERE = re.compile(
    rf"^\W*(?:(?:and|but|while|whereas|although|because|yes|no) )?(?:(?:some|most|many|all|the|your|several|few|a few) )?(?:other|others|another|competitors?|competing|vendors?|suppliers?|rivals?|wholesalers|they|people|everyone else|somebody else|the market)\b(?! (?:\w+ )?(?:{THING}|and we)).*{THING}"
)
_LIMIT = re.compile(
    r"\b(?:never|not|no) (?:(?:be|is|are|drops?|falls?|takes?|goes|go|drop|fall|take) )?(?:less|more|lower|longer|later|fewer|below|under|beyond|over|slower)\b"
)
"""A bound, not a denial: "never less than 99 %", "no later than two days"."""
_LIMITED = tuple(guard for guard in (*BASE, hedged) if guard is not negated)
_AWAITED = re.compile(
    rf"\b(?:once|as soon as|until|by the time|the moment)\b[^,;]*{THING}|^\W*(?:when|after|before) (?!you order)[^,;]*{THING}"
)
"""Spoken of as something that is still to come, and nothing is said of whether it does."""
_OURS = re.compile(
    r"\b(?:will|shall) (?:\w+ )?(?:be|arrive|ship|come|reach|leave|go|get)\b|\b(?:arrives?|ships?)\b|\b(?:we|our|us|i|i'm|guarantee\w*|promise\w*|commit\w*|you(?:'ll| will| get| have| can))\b|'ll\b"
)


def is_said(seen: View, start: int, end: int) -> bool:
    """Not denied, asked, quoted, supposed, told of others or hedged."""
    guards = _LIMITED if _LIMIT.search(around(seen, start, end)) else (*BASE, hedged)
    return not any(guard(seen, start, end) for guard in guards) and not _AWAITED.search(around(seen, start, end))


def says(seen: View, start: int, end: int) -> Says:
    """What the clause around `start..end` says of the thing named there."""
    text = around(seen, start, end)
    if _BETA.search(text):
        return Says.BETA
    if _PLANNED.search(text):
        return Says.PLANNED
    if _COMING.search(text):
        return Says.COMING
    return Says.THERE if _THERE.search(text) and not _PAST.search(text) else Says.NOTHING


def around(seen: View, start: int, end: int) -> str:
    """The clause in lower case with THING in place of `start..end`."""
    left, right = clause(seen, start, end)
    return f"{seen.lower[left:start]}{THING}{seen.lower[end:right]}"


def is_past(seen: View, start: int, end: int) -> bool:
    """Told of the past, which an entry about today neither supports nor contradicts."""
    return bool(_PAST.search(around(seen, start, end)))


def is_others(seen: View, start: int, end: int) -> bool:
    """A thing of the reader's or of somebody else, and nothing is undertaken about it."""
    text = around(seen, start, end)
    if _ELSEWHERE.search(text) and not _OUR.search(text):
        return True
    return bool(_OTHERS.search(text)) and not _OURS.search(text)


def undertakes(seen: View, start: int, end: int) -> bool:
    """A promise rather than a statement about what is."""
    text = around(seen, start, end)
    return bool(
        re.search(r"\b(?:will|shall|guarantee\w*|promise\w*|commit\w*|can (?:do|offer|give|get))\b|'ll\b", text)
    )
