"""Price lock: a price, discount, refund or free period that nobody has given an end or a term."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, asked, disclaimed, has_terms, hedged, qualified, quoted, supposed, told
from auditor.checks._rewording import instead, swapped
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import CALENDAR_DATE, MONTH, PERCENT
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_ENDS = pattern(
    rf"{CALENDAR_DATE}|\b(?:until|through|till|to the end of|by the end of|before) (?:the end of )?(?:{MONTH}|q[1-4]|\d{{4}}|the quarter|this quarter|next quarter|the year|this year|the month|this month|monday|tuesday|wednesday|thursday|friday)\b"
    r"|\bfor (?:the (?:first|next|initial) )?(?:\d+|one|two|three|six|twelve|eighteen|thirty|sixty|ninety) ?-?(?:days?|weeks?|months?)\b|\bfor (?:one|1|a|the (?:first|next)) year\b|\bquote (?:no|number|id|#)|\b(?:q|quote)-?\d{2,}"
    r"|\bfor (?:this|the (?:current|present|coming|whole)) (?:lot|batch|order|season|job|project|shipment|delivery|harvest|event|contract|term|quarter|month|year|booking|course)\b"
    r"|\bfor the (?:term|length) of (?:the|this|your|our)\b|\bfor up to \w+|\b(?:orders?|bookings?) (?:placed|made|received|signed) (?:this|before|by|until|in)\b"
    r"|\b(?:until|till|to the end of|through to) (?:the end of )?(?:the |your |our |this |that |next )?(?:easter|christmas|whitsun|harvest|season|lease|contract|term|renewal|review|fair|spring|summer|autumn|winter|week|opening|handover|wedding)\b"
    r"|\b(?:until|till|to|before|by) the \d{1,2}(?:st|nd|rd|th)\b|\bwhile (?:the|your|our|that|this|you) [\w-]+(?:'s| is| are|'re| last| stand| go)|\b(?:no|not) [^;.!?]{0,30}\bthis (?:winter|summer|spring|autumn|year|season|month|quarter)\b(?!,? (?:n?or|and not) )"
    r"|\bfor the (?:\d+|two|three|four|five|six|twelve|next \d+) (?:days|weeks|months|orders|deliveries)\b|\b(?:next|first) (?:\d+|two|three|four|five|six|ten|twelve) (?:orders?|deliveries|months|weeks|invoices)\b|\bin the first (?:year|month|quarter)\b|\b(?:ordered|placed|booked) before\b|\bup to (?:a|one|two|three|\d+) (?:days?|weeks?|months?|hours?) before\b|\bbefore (?:the next|you've|you have|the new year)\b"
    r"|\bas long as you (?:stay|keep) (?:at least )?\d|\bas long as you (?:buy|take|order|bring|drink|return|collect|pay)\b|\bfor (?:\d|two|three) years\b|\bby (?:the |your |our )?(?:lease|contract|law)\b|\b(?:until|till) (?:it|they|that|you|(?:the|your|our) [\w-]+(?: [\w-]+)?)(?: (?:is|are|has|have|ends?|changes?|runs? out|expires?)\b|'(?:s|ve|re)\b)"
)


def _has_an_end(seen: View, _start: int, _end: int) -> bool:
    """A price with its validity: a date, a period, a quote number."""
    return bool(_ENDS.search(seen.lower))


_PRICE = r"(?:price|prices|pricing|rate|rates|fee|fees|cost|costs|subscription|rent|tariff|quote|discount|price per \w+|licen[cs]e fee|renewal(?: price)?|monthly (?:fee|price|bill|cost)|charges?(?! (?:us|me|you|him|her|them|for)\b)|premium)"


def _is_no_undertaking(seen: View, start: int, _end: int) -> bool:
    """Nobody undertakes it: how a price list works, not what is promised."""
    return not re.search(r"\b(?:i|we|you)(?:'ll| will)\b|\bguarantee|\bpromise", seen.lower[:start])


_ONE_CASE = pattern(
    r"\b(?:won't|will not) (?:charge|bill|invoice) (?:you )?for (?:this|that|the|these|those)\b"
    r"|\b(?:we|i|our [\w-]+) (?:lost|broke|overbilled|overcharged|missed|forgot|damaged)\b|\bour (?:fault|doing|error|mistake)\b|\bthis once\b|\bas (?:i|we) may\b|\b(?:boss|manager|head office) (?:has )?(?:agreed|signed|approved)\b|\bmessed (?:it |this )?up\b|\b(?:how long you|you've been|you have been|having) wait(?:ed|ing)\b|\b(?:charge|bill|invoice) (?:you )?for (?:mon|tues|wednes|thurs|fri|satur|sun)day's\b"
    r"|\bthis (?:one|time|once)\b|\bfor (?:them|it|those|that)(?= *(?:[.,;!]|$))|\b(?:replacement|re-?delivery|re-?print|repair|broken|damaged|faulty|missing|wrong|mistake|sorry|apolog\w+|inconvenience|delay\w*)\b|\b(?:second|extra|further|return) (?:visit|trip|delivery|run|print|sample|copy)\b"
)


def _is_one_case(seen: View, _start: int, _end: int) -> bool:
    """Amends or a small present for one case: "we'll pay the freight for the replacement". It ends with that case."""
    return bool(_ONE_CASE.search(seen.lower))


_SET_TERMS = pattern(
    r"\b(?:if|unless|when|up to|more than|within) [^.;!?]{3,60}\b(?:apart from|except|minus|less|without|but not)\b"
    r"|\b(?:apart from|except|minus|less) (?:the|our|your|a|any|[€$£]? ?\d)"
)


def _is_conditional(seen: View, _start: int, _end: int) -> bool:
    """A refund with what is kept back, as terms have it: "you get everything back apart from the permits"."""
    return bool(_SET_TERMS.search(seen.lower))


_MONEY = pattern(
    r"\b(?:refund\w*|money|pay\w*|paid|return\w*|send it back|cancel\w*|replac\w+|price|charge\w*|credit\w*|take it|swap\w*|exchange\w*)\b|[€$£]"
)


def _is_not_of_money(seen: View, _start: int, _end: int) -> bool:
    """ "Put it back on my desk, no questions asked": nothing is given back to anybody."""
    return not _MONEY.search(seen.lower)


_GUARDS = (*BASE, hedged, has_terms, _has_an_end)
_FOREVER = (*BASE, hedged, has_terms)
_ENDLESS = r"(?:for (?:life|ever|good|as long as(?! you (?:buy|take|order|bring|drink|return|collect|pay)\b)|the lifetime|the duration|all time|always)|forever|permanently|in perpetuity|indefinitely|no matter (?:what|how)|whatever happens|(?<!was )(?<!were )(?<!had )(?<!have )(?<!as )always(?! (?:looks?|seems?|feels?|comes?)\b)|for years to come|as long as you(?! (?:buy|take|order|bring|drink|return|collect|pay)\b))\b"

_OFF = rf"(?:{PERCENT}|\bhalf|\ba (?:third|quarter))(?: \w+)? (?:off|discount|rebate|less)"
_A_UNIT = r"(?:an?|per|each|every) (?:kilo|head|month|unit|tonne?|litre|liter|seat|hour|sheet|metre|meter|piece|day|week|year|quarter|user|box|pallet|mile|kilomet\w+|square \w+|licen[cs]e|cover|stop|parcel|gallon|pound)s?"

_HELD = (
    rf"\b(?:the|your|our|this|that) (?:[\w-]+ )?{_PRICE}(?: \w+)? (?:stays?|remains?|holds?|keeps?|will stay|'ll stay|will remain)(?: \w+)? (?:at|as|flat|put|low|the same|safe|down|stable|unchanged|firm|where)\b[^;.!?]{{0,30}}",
    rf"\b(?:your|the|our) (?:[\w-]+ )?{_PRICE} (?:is|are) (?:always )?safe (?:with|from)\b",
    r"\byou(?:'ll| will| can)? (?:only )?(?:pay|keep|get|have) [^;.!?]{0,25}?(?:\d|price|rate|discount|per ?cent)[^;.!?]{0,30}?(?:for as long as you|for life|for good|forever|for ever|until you)\b[^;.!?]{0,20}",
    r"\b(?:that|this|the|your) (?:figure|amount|sum|number|cost) (?:stays?|remains?|holds|will stay|'ll stay)(?: (?:put|the same|fixed|unchanged|flat|where it is|as it is|like that))? (?:(?:for )?as long as (?:you|we)|for ?ever|for good|for life)\b[^;.!?]{0,30}",
    r"\bwhat you pay (?:now|today|here|this year)\b[^;.!?]{0,15} (?:is|stays|will be)(?: also)? what you\b[^;.!?]{0,40}",
    r"\bsame (?:price|rate|fee|money|premium|rent|tariff)\b[^;.!?]{0,30}(?:next year|every year|year after|in (?:five|ten|\d+) years|for ?ever|always|for good|year in|every time)\b",
    rf"\b(?:we|i)(?:'ll| will)? (?:never|won't|will not|are not going to|don't)(?: ever)? (?:put|push) (?:(?:(?:our|your|the|any) )?(?:{_PRICE})|it|them) up\b[^;.!?]{{0,20}}",
    rf"{_OFF},? [^;.!?]{{0,25}}?(?:for life|for ?ever|for good|on every|every (?:single )?(?:order|year|month|purchase|delivery|invoice|time)|each (?:order|year)|(?<!as )always)\b[^;.!?]{{0,20}}",
    r"\b(?:discount|rebate|rate|price|% off|per ?cent) [^;.!?]{0,20}?(?:carries over|applies|goes|holds|is good|counts) (?:to|for|on) (?:every|all|any)\b[^;.!?]{0,30}",
    r"\b(?:we|i)(?:'ll| will)?(?: \w+ly| always)? (?:absorb|swallow|eat|bear|carry|cover) (?:any|every|all|whatever) (?:of the |the )?(?:[\w-]+ ){0,2}?(?:increases?|rises?|hikes?|surcharges?)\b[^;.!?]{0,30}",
    rf"\b{_PRICE} never (?:rises?|goes up|increases?|climbs?|changes?|moves?)\b",
    rf"\b(?:we|i)(?:'ll| will| can) (?:hold|keep|freeze|lock|fix|stick to|stay at) (?:it at |you at |the )?[€$£]? ?\d[\d.,]* ?(?:[€$£]|euros?|pounds|dollars|cents|%)? ?{_A_UNIT}",
    r"\byou(?:'ll| will) keep (?:[€$£]? ?\d[\d.,]*|[a-z]+(?:-[a-z]+)?) (?:for ?ever|for life|for good)\b",
    rf"\b(?:[\w-]+ )?{_PRICE} (?:is|are) fixed,? (?:whatever|no matter|come what may|for ?ever|for good|full stop)\b|\b(?:can do what (?:it|they) likes?|whatever happens to [\w-]+|i don't care what [\w-]+ does)\b[^;.!?]{{0,15}}[^.!?]{{0,40}}?\b(?:{_PRICE}|stays|keep|fixed)\b",
    rf"\b{_PRICE}\b[^.;!?]{{0,25}}?,? (?:now and (?:always|forever|for ever|in future)|today and always|and that's (?:final|that)|once and for all|till the end)\b",
    r"\b(?:promise|guarantee|undertake|commit|swear)(?: you)? (?:not|never) to (?:ever )?(?:raise|increase|put up|change|touch|adjust|hike) (?:your|the|our|any|it|them)\b[^;.!?]{0,25}",
    r"\bno (?:price |rent |fee |rate )?(?:increases?|rises?|hikes?),? (?:whatever|no matter|come what|even if|not (?:this|next|now)|in (?:five|ten|\d+) years)\b[^;.!?]{0,30}",
    r"\b(?:lock|locking|locks) you in(?:to)?(?: at| on)? (?:[€$£]? ?\d|this|that|today's|the|our)[^;.!?]{0,25}",
    r"\b(?:deal|offer|price|rate|fee|tariff|terms) (?:stays?|remains?|will stay|'ll stay)(?: exactly)? (?:as (?:it is|they are)|like (?:this|that)|the way (?:it is|they are))\b[^;.!?]{0,25}",
)

_GIFTS = (
    r"\b(?:shipping|delivery|freight|postage|training|set-?up|installation|onboarding|travel|hardware|migration|first (?:month|quarter|year)|second (?:month|year)|workshop|calibration|repairs?|call-?out|spare parts)(?: costs?| fees?)?(?: is| are| will be|'s)? (?:on us|on me|on the house|our treat|my treat)\b",
    r"\b(?:there(?:'s| is| are|'ll be| will be| won't be)|you(?:'ll| will)? (?:see|get|have|face)|with) (?:absolutely )?(?:no|zero|any) (?:price |annual |yearly |more |further |future )*(?:increases?|rises?|surcharges?|hikes?|mark-?ups?|indexation)\b",
    rf"\b(?:your|the|our) (?:[\w-]+ ){{0,2}}?{_PRICE} (?:won't|will not|is not going to|isn't going to) (?:change|move|rise|go up|increase|budge)\b",
    rf"\b(?:i|we)(?:'ll| will) (?:knock|take|shave|drop|give you|get you|throw in|slice|chop|add) (?:off )?(?:another |an extra |a further |an additional |you )*(?:{PERCENT})(?: \w+)?(?: off| discount| rebate| on top| less)?\b",
    r"\b(?:i|we)(?:'ll| will)(?: \w+ly| just| always| gladly)? (?:waive|scrap|drop|forget about|strike out) (?:the|your|that|this) (?:[\w-]+ ){0,2}?(?:fees?|charges?|costs?|penalt(?:y|ies)|surcharge|deposit|invoice)\b",
    r"\byou(?:'ll| will) (?:always |only |never )?(?:pay|be paying) (?:exactly |just )?(?:what you pay|the same|today's|this price|no more|not a (?:cent|penny) more)\b",
    rf"\b(?:i'm|i am|we're|we are|i'll be|i can|we can|i'll|we'll)(?: \w+ly)? (?:giving|granting|offering|give|grant) (?:you )?(?:{PERCENT})(?: \w+)?(?: off| discount)?\b[^;.!?]{{0,30}}?(?:every|all|each|always|forever|any) (?:\w+ )?(?:orders?|renewals?|years?|invoices?|purchases?)\b",
    r"\byou(?:'ll| will)? get (?:all of it|everything|every (?:cent|penny|euro|dollar)|the (?:whole|full) (?:lot|amount|price|sum)|it all) back\b",
    r"\b(?:i|we)(?:'ll| will)(?: \w+ly| always)? (?:cover|pay|absorb|take care of|pick up|take over|swallow) (?:the |your |all |any |every )+(?:[\w-]+ ){0,2}?(?:charges?|costs?|fees?|freight|shipping|postage|duties|surcharge|difference|bill)\b[^;.!?]{0,30}",
    r"\b(?:you|your [\w-]+|the [\w-]+) gets? (?:the |a |an |your )?(?:first|second|third|extra|next|other|spare) [^,;.!?]{2,30}? (?:for nothing|for free|free of charge|free|on us|at no cost)\b",
)
_BOUNDLESS = pattern(
    r"\b(?:always|ever|never|for ?ever|life|lifetime|good|in perpetuity|indefinite\w*|kingdom come|20[3-9]\d|retires?|no end|still be paying|rest assured|hereby|permanent\w*|every|each|any|anyone|all|everything|whatever|whichever|no matter|guarantee\w*|promise|swear|full stop|period|lock\w*|fr[eo]ez\w*|froze\w*|beat|match|undercut|no questions|as long as|not a (?:cent|penny)|won't|will not|can't|cannot|no (?:\w+ )?(?:increases?|rises?|hikes?|surcharges?)|years|whole|full|completely|absolutely|double|best|biggest|lowest|\d{2} ?%|what you pay|what you see)\b"
)


def _is_bounded_in_kind(seen: View, _start: int, _end: int) -> bool:
    """ "The call-out is on us", "your fee stays as it is": nothing says for ever, always or for everything.

    A present ends with its occasion, and a price may well stay until the contract ends: the words alone cannot tell.
    """
    return not _BOUNDLESS.search(seen.lower)


_CUES = (
    cue(
        rf"\b(?:your|the|our|this|that|these) (?:[\w-]+ ){{0,3}}?{_PRICE}(?:'ll| will| would| can| is| are|'s)?(?: \w+ly)? (?:never|not ever|won't ever|won't|will not|is not going to|isn't going to|are not going to|aren't going to|can't|cannot)(?: be)?(?: ever)?(?: \w+ly)? (?:go up|increased?|rise|changed?|raised?|move|moved|going up|climb|get (?:any )?higher|touched|adjusted|exceed)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|i)(?:'ll| will)? (?:never|won't|will not|are not going to|aren't going to|'re not going to)(?: ever)? (?:raise|increase|change|touch|adjust|put up|hike) (?:your|the|our|this|that|these|any) (?:[\w-]+ ){{0,3}}?{_PRICE}\b",
        guards=tuple(g for g in _GUARDS),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:lock(?:s|ed|ing)?(?: in)?|froze(?:n)?|freez(?:e|es|ing)|fix|hold|holds|holding|keep|guarantee|honou?r|secure|maintain|protect) (?:in )?(?:you(?:r)?|the|this|that|these|our|today's|current|last year's|his|it at this) (?:[\w-]+ ){{0,3}}?{_PRICE}\b(?!(?: \w+)? (?:down|low)\b)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b{_PRICE}(?: \w+)? (?:(?:is|are) (?:\w+ )?(?:locked(?: in)?|frozen|fixed|guaranteed|flat|yours)|(?:stays?|remains?|will (?:be|stay|remain)|'ll (?:be|stay|remain)) (?:\w+ )?(?:locked(?: in)?|frozen|fixed|guaranteed|the same|unchanged|flat|put|stable|where (?:it is|they are)|yours))(?: [^,;.]{{0,30}})?",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:{_PRICE}|discount|% off|percent off|free)\b[^,;.!?]{{0,60}}\b{_ENDLESS}",
        guards=_FOREVER,
        whole_clause=True,
    ),
    cue(
        r"\b(?:our|with an?|gets? an?|has an?|have an?|comes with an?|includes? an?|give you an?|lifetime|permanent) (?:price|rate) (?:guarantee|lock|freeze|protection)\b|\bno (?:more )?(?:price|fee|rate) (?:increases?|rises?|hikes?|changes)\b(?! (?:in|last|this year so))",
        guards=tuple(g for g in _GUARDS),
        whole_clause=True,
    ),
    cue(
        r"\b(?:beat|match|undercut) (?:any|every|all|anyone's|anybody's|whatever)(?: other)? (?:\w+ )?(?:price|quote|offer|bid|competitor|discount|rate)s?\b|\bprice[- ]match(?:ing)?\b",
        guards=_FOREVER,
        whole_clause=True,
    ),
    cue(
        r"\b(?:full|complete|100%|unconditional|no-questions-asked|total) (?:refund|money back)\b|\b(?:refund|give you) (?:you )?(?:every (?:cent|penny|dollar)|everything|all (?:of )?your money|the (?:full|whole|entire) (?:amount|price|fee)|your money back)\b|\b(?:get|have) (?:all )?(?:of )?your money back\b(?! (?:in|within|by|before|inside|after|during) (?:\w+ ){0,3}(?:weeks?|months?|quarters?|years?|seasons?|harvests?|spring|summer|autumn|winter|christmas))|\bwe(?:'ll| will) refund you\b(?! (?:the|for (?:the|that|this)) (?!difference|full|whole|entire|price|money))",
        guards=(*_GUARDS, _is_one_case, _is_conditional),
        whole_clause=True,
    ),
    cue(r"\bno questions asked\b", guards=(*_GUARDS, _is_one_case, _is_not_of_money), whole_clause=True),
    cue(
        r"\b(?:you(?:'ll| will)|we(?:'ll| will)|i(?:'ll| will)) (?:never|not) (?:ever )?(?:pay|be charged|be billed|charge you|bill you|invoice you) (?:a (?:cent|penny|dollar) )?(?:more|extra|anything (?:more|extra|else)|over|above|a (?:cent|penny) more|another)",
        guards=_FOREVER,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will| can)(?: \w+ly| just| always| gladly)? waive (?:all|any|every|the (?:whole|entire)|your (?:\w+ )?(?:fees|charges))\b[^,;.]{0,30}",
        guards=(*BASE, hedged, qualified, has_terms, _is_one_case),
        whole_clause=True,
    ),
    cue(
        r"\b(?:whatever|any|the (?:biggest|highest|maximum|best)|a bigger|an even bigger|every) discount (?:you|that|possible|we|i)\b|\b(?:i|we)(?:'ll| will) (?:get|give|find|secure) you (?:the )?(?:best|lowest|biggest|whatever) (?:possible )?(?:price|discount|deal|rate)\b|\b(?:i|we)(?:'ll| will)(?: \w+ly)? (?:throw in|include) [^,;.]{2,40} (?:for free|for nothing|free of charge|at no (?:extra |additional )?(?:cost|charge)|forever|gratis|on the house|on us)\b",
        guards=(*BASE, hedged, qualified, has_terms, _is_one_case),
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|i)(?:'ll| will)? (?:(?:don't|do not) (?:charge|bill|invoice) (?:you )?(?!for\b)|(?:won't|will not|never|will never|'ll never|don't|do not)(?: ever| \w+ly) (?:charge|bill|invoice) (?:you )?|(?:won't|will not|never|will never|'ll never) (?:charge|bill|invoice) (?:you )?)(?:for|extra|more|anything|a (?:cent|penny)|another|any)\b[^,;.!?]{0,30}|\byou(?:'ll| will)?(?: never| not ever| won't ever| won't| will never| will not)(?: ever)? (?:see|get|face|have|experience) (?:a|an|any|another) (?:price|rate|fee|cost) (?:increase|rise|hike|change|bump)\b|\b(?:the )?price (?:you (?:pay|see|get)|we (?:agree|agreed|quote)) (?:today|now|here) (?:is|will be|stays|remains)\b[^,;.!?]{0,50}",
        guards=(*_GUARDS, qualified, _is_one_case),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:\d+ ?%|discount|{_PRICE})[^,;.!?]{{0,30}}? (?:at|for|on|with|in|through) (?:every|each|all|any) (?:future |following |coming |single )*(?:renewals?|years?|orders?|terms?|purchases?|extensions?)\b",
        guards=(*_FOREVER, qualified, _is_no_undertaking),
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will)(?: \w+ly| just| also)? (?:give|gift|offer|let|grant|make|throw)(?: you)? [^,;.!?]{2,45}?(?:for free|free of charge|for nothing|at no (?:cost|charge)|completely free|\bfree$|gratis|on the house)(?=[.,;! ]|$)",
        guards=(*BASE, hedged, qualified, has_terms, _is_one_case),
        whole_clause=True,
    ),
    *(cue(one, guards=(*_GUARDS, _is_one_case, _is_conditional), whole_clause=True) for one in (*_GIFTS, *_HELD)),
    cue(
        r"\b(?:we|i)(?:'ll| will)? (?:refund|give (?:you )?back|pay (?:you )?back|return) (?:you )?(?:every (?:last |single )?(?:cent|penny|euro|dollar|pound)|all of it|the lot|the full (?:price|amount)|double)\b",
        guards=(quoted, asked, told, hedged, has_terms),
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|i)(?:\'ll| will)? (?:never|won\'t ever) (?:ever )?(?:raise|increase|put up|hike) (?:it|them|that|prices?)\b"
        r"|\b(?:we|i) (?:don\'t|do not|never) do (?:price |rate )?(?:increases|rises|hikes)\b|\bno (?:price |fee |rate )?(?:increases|rises|hikes),? (?:ever|at all|full stop|period)\b"
        r"|\b(?:prices?|rates?|fees?)\b[^;.!?]{2,60}\byours (?:won\'t|will not|never|doesn\'t|stays|will stay)\b"
        r"|\bthe (?:rate|price|fee|figure|number) you (?:sign|pay|see|get|agree)(?: for| to)?(?: today| now)? is (?:the (?:rate|price|fee|one|figure)|what) you(?:\'ll| will)? (?:pay|see|have)\b"
        r"|\byou(?:\'ll| will) (?:still )?(?:be )?pay(?:ing)? (?:[€$£] ?)?\d[\d.,]*[^;.!?]{0,30}\b(?:when (?:you|your)|in (?:ten|five|twenty|\d+) years|forever|for life|until you retire|long after)\b"
        r"|\balways (?:[€$£] ?)?\d[\d.,]* ?(?:€|\$|£|euros?|dollars|pounds)?(?: a| per| each| every)? (?:month|seat|year|user|unit|kilo|head)\b"
        r"|\bstill pay(?:ing)? (?:the same|this (?:price|rate)|today\'s|what you (?:pay|do))\b"
        r"|\b(?:that|this|the|your) (?:price|rate|discount|deal|fee)(?: \w+)? is (?:yours |set |good |fixed )?(?:for (?:life|ever|good|keeps)|forever|permanent(?:ly)?)\b"
        r"|\b(?:lock in|sign at|start at)\b[^;.!?]{2,40}\band it (?:stays|remains|never)\b",
        guards=(quoted, disclaimed, asked, supposed, told, hedged, has_terms, _has_an_end),
        whole_clause=True,
    ),
)

PRICE_LOCK = Rule(
    id="price-lock",
    title="Price or refund without an end",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="This binds a price, a discount or a refund without an end or a term. Add until when it holds and where it is written.",
    why="Prices follow costs, and a later team has to bill what was said here. A price with a date and a quote number can be kept.",
    source="UCC 2-313; EU UCPD Annex I items 5 and 6 (offers that are not meant to be kept); 16 CFR 239 (refund and guarantee terms)",
    find=finder(_CUES, softer=_is_bounded_in_kind),
    flags=(
        "Your price will never go up.",
        "We'll lock in this rate for you.",
        "The fee stays the same for as long as you are with us.",
        "We'll beat any quote you get.",
        "You get a full refund, no questions asked.",
        "You'll never pay a cent more.",
        "We won't raise your subscription, ever.",
        "I'll throw in the second scanner for free.",
        "That discount is yours for life.",
        "I'll hold that price for you.",
        "We promise not to raise the rent.",
        "That amount stays where it is for as long as you rent from us.",
    ),
    passes=(
        "This price holds until 30 June.",
        "We can't lock the rate beyond the contract.",
        "Quote Q-2041 keeps the price for 60 days.",
        "Could you hold the price for us?",
        "You asked us to freeze the fee.",
        "The price is 40 euros a unit.",
        "We'll refund the deposit under the terms of the contract.",
        "The 30-day money-back offer is described in our terms.",
        "Prices may change with the cost of copper.",
        "I can offer you 5% off the spring order.",
        "We'll pay the freight for the replacement pump; it was our mistake.",
        "That number stays in the file for as long as you need it for the audit.",
        "The rate stays at 310 for this batch.",
        "We keep your old fee until your contract ends.",
        "We broke your lamp, so you get your money back.",
        "If you cancel in May you get everything back except the ferry.",
        "Whoever took my ladder, no questions asked, put it back.",
        "Our bank charges us for every transfer.",
        "The fee is the same for everybody.",
        "We don't charge for a look at it.",
    ),
    ways=(
        swapped(
            r"(?<=\w) (?:permanently|forever|for (?:ever|good|life)|(?:un)?till? the end of time)$", " until [date]"
        ),
        instead("This price holds until [date]", where=r"\b(?:price|rate|fee|pay|froze|frozen|raise|lock)"),
        instead("This price of [amount] holds until [date]", where=r"\d"),
    ),
)
