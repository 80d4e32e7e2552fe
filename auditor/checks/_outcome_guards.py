"""When words on a benefit promise nothing: a price, a view, a measurement, what others got."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import View, clause_start
from auditor.core.patterns import pattern

_DEAL = pattern(
    r"\b(?:discounts?|invoices?|per (?:licen[cs]e|seat|unit|order)|list price|(?:annual|yearly|monthly) (?:plan|billing|prepayment)|(?:on|off) (?:your|this|the|each|every) (?:order|shipping|freight|fee|subscription|first|next|price|bundle|renewal)"
    r"|bundle|credit (?:note|of)|(?:paper|monthly|joining|booking|setup|admin|entry|service) fee|coupon|voucher|tariff|promo|tax(?:es)?|volume price|pre-?pay\w*|early[- ]payment|refund|deposit|budget)\b"
)
_WORKED_OUT = pattern(
    r"\bwith your (?:consumption|use|usage|volumes?|figures|numbers)\b|\bat (?:today's|current|present) (?:prices|rates)\b|\bon your (?:own )?(?:numbers|figures|data|bills?)\b|\b(?:by|from) (?:our|my|your) (?:own )?(?:calculations?|estimates?|figures|numbers|reckoning|meters?)\b|\b(?:the model|our model|the calculation|the simulation) (?:says|gives|shows)\b"
)
_ON_CONDITION = pattern(
    r"\bif you (?:do|sell|reach|fill|make|take|run|let|print|serve) (?:at least |more than |over )?\d"
)
_SOME = pattern(
    r"\b(?:about|around|roughly|some|approximately|if|provided|as long as|depend\w*|between|give or take|[\w-]+ to [\w-]+ (?:years|months|weeks))\b"
)


def is_worked_out(seen: View, _start: int, _end: int) -> bool:
    """An estimate on the reader's own figures, told as one: "on your figures it pays back in about thirty months, if ..."."""
    if _BY_A_SUM.search(seen.lower) and _PAYBACK.search(seen.lower):
        return True
    if _ON_CONDITION.search(seen.lower):
        return True
    return bool(_WORKED_OUT.search(seen.lower) and _SOME.search(seen.lower))


_BY_A_SUM = pattern(
    r"\bby (?:our|my|your|the [\w'-]+) (?:own )?(?:calculations?|estimates?|figures|sums?|formula|tables?)\b"
)
_PAYBACK = pattern(r"\bpay(?:s|back)?\b")


_DEARER = pattern(
    r"\b(?:costs?|bills?|expenses?|rent|premium|tax(?:es)?|consumption|workload|waste|fees?|downtime|complaints)(?:'ll| will)? (?:\w+ )?[^,;.!?]{0,25}?\b(?:higher|up|rise|rises|more|grow|increase)\b"
    r"|\b(?:sales|revenue|orders|profits?|turnover|margins?|income|output|savings)(?:'ll| will)? (?:\w+ )?[^,;.!?]{0,25}?\b(?:lower|down|fall|falls|drop|drops|fewer|shrink|less)\b"
)
_RISE = pattern(
    r"\bexpect (?:an? )?(?:\w+ )?(?:increase|rise|delay|wait) of\b(?! [\d ]*(?:%|per cent)? ?(?:sales|revenue|profit|orders|leads))"
)
_BEFOREHAND = pattern(r"\b(?:when|once|should|as soon as|after|before) (?:your|the|you) ")
_TIP = pattern(
    r"\b(?:bring|take|move|pack|send|deliver) (?:you )?your (?:\w+ )?(?:orders?|returns|meetings?)\b|\bmake your [\w-]+ [\w ]{0,20}(?:longer|shorter|later|earlier)\b"
    r"|\bsave (?:yourself |you )?(?:time|a trip|the trip|a walk)\b[^;.!?]{0,30}\bif you (?:have|bring|ring|call|book|come|send|write|register|fill)\b"
)
_HANDLES = pattern(
    r"\b(?:deliver|add|bring|get|see|make|book|close|drop|send|move|put|take|reach)\b[^,;.!?]{0,20}\byour (?:[\w-]+ )?(?:orders?|customers|returns|meetings|bookings|deals|inventory)\b"
    r"|\b(?:returns|orders?|sales|costs?|leads|booking) (?:label|form|sheet|list|figures|confirmation|number|note|page|report|slip|desk|team|people)\b"
    r"|\b(?:get|send|give|bring) you the (?:[\w-]+ )?(?:costs?|figures|sales|returns|numbers) (?:of|for|by|from)\b|\b(?:hours?|days?|weeks?) of (?:training|practice|teaching|lessons|holiday|leave)\b"
)
_BETTER = pattern(
    r"\b(?:more|less|fewer|higher|lower|up|down|double|triple|twice|half|back|better|faster|save|cut|reduce|increase|boost|improve|grow|fill|new)\b|\d ?%"
)
_IN_TURN = pattern(
    r"\bbe (?:the )?first(?= *(?:[.,;!]|$))|\bfirst (?:in (?:the|my|our) (?:chair|queue|line|book)|to (?:hear|know|have|get|see|try|be told)|on (?:the|my|our|[\w']+'s|monday's|tuesday's|wednesday's|thursday's|friday's) (?:[\w-]+ )?(?:list|round|tour|run|route|van))\b"
    r"|\bgone from (?:your|the|every|our) (?:statement|account|system|file|record|invoice|list|bill)s?\b|\b(?:money|refund|deposit|payment|credit|claim|salary|wages?|sum)(?:'s| is| goes| will be|'ll be) (?:in|on|back in|out with) (?:your|the) (?:account|[a-z]+ (?:salary|payroll|run))\b"
    r"|\b(?:in|with|by) (?:tonight|today|tomorrow|monday|friday)'s (?:post|lorry|van|run)\b|\boff your hands\b|\bhours of (?:my|our|his|her) time\b|\b(?:spending|credit|overdraft|data) limit\b|\bcut you in\b|(?<!have )(?<!'ve )(?<!has )(?<!'s )\bpaid for itself\b"
)
"""Whose turn it is, or a sum or an entry that we ourselves set right."""
_SEEN = pattern(
    r"\bsee (?:a |the )?(?:\w+ )?(?:difference|results?|change) (?:between|in (?:daylight|the (?:light|photos?|pictures?|report|samples?|table)))\b"
)


def is_no_benefit(seen: View, start: int, end: int) -> bool:
    """Bad news, a condition or a tip: "your costs will be higher at first", "when your orders go up, ring me"."""
    left = clause_start(seen, start)
    return bool(
        _DEARER.search(seen.lower, start, end + _MORE)
        or _BEFOREHAND.match(seen.lower, left, start + _MORE)
        or _TIP.search(seen.lower, start)
        or _SEEN.search(seen.lower, start)
        or _IN_TURN.search(seen.lower, start)
        or (_HANDLES.search(seen.lower, start, end + _MORE) and not _BETTER.search(seen.lower, start, end + _MORE))
        or _RISE.search(seen.lower, start)
    )


_MORE = 20
"""Letters behind a phrase that may still say which way a figure goes."""
_SHOWN = pattern(
    r"\b(?:you(?:'ll| will| can) (?:also )?(?:see|get|find) (?:the |a |an |your |our |all )?(?:\w+ )?(?:results|savings|costs?|orders?|sales|customers|leads|deals|returns|inventory|spend|output|pipeline|revenue|growth) (?:in|on|under|listed|figures?|report|data|tab|page|table|sheet|section|attached|below|numbers|from|of)\b"
    r"|dashboard|spreadsheet|attached|column|slide|appendix)"
)


def is_a_price(seen: View, _start: int, _end: int) -> bool:
    """A price or discount on our own bill, which is ours to give."""
    return bool(_DEAL.search(seen.lower))


def is_a_view(seen: View, _start: int, _end: int) -> bool:
    """Where a figure can be looked up, not what it will be."""
    return bool(_SHOWN.search(seen.lower))


_MEASURED = pattern(r"\b(?:test|trial|measured|last|in (?:the|our) (?:lab|pilot)|so far|today's|battery|was|were)\b")


def is_a_measurement(seen: View, _start: int, _end: int) -> bool:
    """What was measured, not what will be."""
    return bool(_MEASURED.search(seen.lower))


def is_not_about_you(seen: View, _start: int, _end: int) -> bool:
    return not re.search(r"\byou(?:r|rs)?\b", seen.lower)


_ELSEWHERE = pattern(
    r"\b(?:our (?:\w+ )?(?:clients|customers|users)|(?:studies|research|experts|surveys|analysts|statistics)(?: \w+ly)? (?:shows?|proves?|says?|agree|confirms?|suggests?|found|finds?)|(?:companies|teams|firms|businesses|others|people) (?:like|in) you\w*|(?:most|many|all|other) (?:clients|customers|users|companies|teams))\b(?! (?:service|team|success|will))(?![^,;.]* you will)"
)


def is_elsewhere(seen: View, start: int, end: int) -> bool:
    """What other customers get: a claim of proof, for `unverified-proof`."""
    return bool(_ELSEWHERE.search(seen.lower, clause_start(seen, start), end)) and not _YOU_GET.search(
        seen.lower, start, end
    )


_YOU_GET = pattern(r"\byou(?:r \w+)?(?:'ll| will| can| are)\b")
