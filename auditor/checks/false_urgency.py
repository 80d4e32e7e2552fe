"""False urgency: limited time or stock without a date or a record."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, asked, clause_start, has_terms, quoted, told
from auditor.checks._rewording import instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import CALENDAR_DATE, MONTH
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_DATED = pattern(rf"{CALENDAR_DATE}|\b(?:end of|until|by) {MONTH}\b(?! be)|\bend of (?:q[1-4]|(?:the|our) fiscal)")
_EVERYDAY = pattern(
    r"\b(?:rsvp|register|sign up for (?:the|this) (?:dinner|lunch|event|training|class|course)|vote|enrol\w*|comment|review|edits?|feedback|dinner|lunch|party|game|tickets?|concert|flight|hotel|meeting room|conference room|room|car|van|bus|(?<!the )table|picnic|calendar|exam|benefits|timesheet|parking|toner|cake|pizza|reservation|milk|coffee)\b"
)


def _is_dated(seen: View, _start: int, _end: int) -> bool:
    """A real offer with its calendar date."""
    return bool(_DATED.search(seen.lower))


def _is_everyday(seen: View, _start: int, _end: int) -> bool:
    """Seats at a dinner or in a room, a vote, a review: scarce, but nothing is sold."""
    return bool(_EVERYDAY.search(seen.lower))


_WAS = pattern(r"\b(?:there|we|they|i|it) (?:was|were|had)\b")
_SELLS = pattern(
    r"\b(?:price|offer|deal|discount|rate|sale|sign|order|buy|book|stock|licen[cs]es?|units?|slots?|places?|seats?|supplies|promo\w*|special)s?\b|[€$£%]"
)
_IDLE = ("today only", "while it lasts", "while it last")


def _is_told(seen: View, start: int, end: int) -> bool:
    """What was left yesterday, or "today only" for "still today": nobody is pressed to buy anything."""
    phrase = seen.lower[start:end]
    return bool(_WAS.search(seen.lower, clause_start(seen, start), end)) or (
        phrase in _IDLE and not _SELLS.search(seen.lower)
    )


_GIVES_A_PRICE = pattern(
    r"\b(?:have|sends?|mails?|emails?|get|gives?|let you have|tells?|work out|ask (?:for|about)) (?:you |them |us |a |an |the |my |our |your )*(?:[\w-]+ )?(?:prices?|rates?|fees?)\b|\b(?:i|we|she|he)(?: can|'ll| will)? price\b|\b(?:i'm|we're) (?:uploading|sending|filing)\b"
)


def _is_a_quote(seen: View, _start: int, end: int) -> bool:
    """A price that is told tonight, not one that ends tonight."""
    return bool(_GIVES_A_PRICE.search(seen.lower, 0, end))


_HELD = pattern(
    r"\b(?:hold(?:ing)?|held|keep(?:ing)?|put(?:ting)?|set(?:ting)?|reserv\w+|stay)\b[^.;!?]{0,50}\b(?:until|till|beyond|aside|for you|back)\b"
)
_FAIR = pattern(
    r"\bmore (?:come|are coming|arrive|in) \b|\bonly (?:today|now|yesterday) (?:did|have|has)\b|\bhas \d+ (?:seats|places|left)\b|\blimited (?:by|to \d)|\bfirst come,? first served\b|\b(?:no hurry|no rush|take your time|the same next)\b|\b(?:some|most|many) people want\b[^.]{0,40}\bsome\b|\bmy (?:fees|rent|bill)\b|\blast (?:chance|call) (?:to (?:change|choose|swap|tell|send|answer|vote|correct|object|comment)|for changes)\b|\b(?:while stocks last|valid while)\b|\b(?:certificates?|passwords?|tokens?|links?|sessions?|files?|logs?|backups?|batter(?:y|ies))(?:'s| is| are)? (?:expires?|nearly|rotates?)\b|\b(?:log|logs|certificates?|passwords?) "
)
_PUSH = pattern(
    r"\b(?:act|hurry|now or|last chance(?! to (?:change|choose|swap|tell|send|answer|vote|correct|object|comment))|sign|decide|don't miss|buy|order now)\b|!"
)


def _is_fair_notice(seen: View, _start: int, _end: int) -> bool:
    """Something is held until a day because others ask as well, or is given out in order: true or not, nobody is pushed."""
    return bool(_HELD.search(seen.lower) or _FAIR.search(seen.lower)) and not _PUSH.search(seen.lower)


_GUARDS = (BASE[0], *BASE[2:], has_terms, _is_dated, _is_everyday, _is_told)
_UNIT = r"(?:spots?|seats?|licen[cs]es?|units?|slots?|places?|pieces?|openings?|packages?|installation slots?|onboarding slots?|pilot \w+|machines?|pallets?|systems?|copies|items|vouchers|deals|days|hours)"
_OFFER = r"(?:offer|price|pricing|discount|deal|promotion|promo|rate|opportunity|special|quote|sale|bonus|terms|conditions|incentive|window|proposal|bundle|package|chance)"
_NOW = r"(?:tonight|today|tomorrow|midnight|soon|shortly|now|in (?:a few|\d+|two|three|24|48) (?:hours|days)|this (?:week|friday|afternoon|evening|morning|weekend|month|quarter)|at (?:midnight|noon|close of business|the end of the (?:day|week|month|quarter))|by (?:the )?(?:end of (?:the |this )?(?:day|week|month|quarter)|tonight|tomorrow|friday|monday|close of business)|on (?:monday|tuesday|wednesday|thursday|friday)|next (?:week|month|quarter)|end of (?:day|week|month)|any (?:day|minute|time))"

_SCARCE = (
    rf"\b{_OFFER}(?:'s| is| are| will be|'ll be)? (?:only |just )?(?:on the table|good|open|there|around|live|available|valid|yours|possible)(?: only| just)? (?:for |until |till )?(?:the rest of )?{_NOW}",
    rf"\b(?:after|from) {_NOW} (?:i|we) (?:can't|cannot|won't|will not|can no longer|have to)\b|\b(?:if (?:i|we) (?:don't|do not)|unless (?:i|we)) [^,;.!?]{{2,50}}, (?:the|this|your) {_OFFER} (?:is|disappears|expires|goes|lapses|falls away|vanishes|will)\b",
    r"\b(?:other|several|many|plenty of|a lot of|two|three|more) (?:customers|clients|buyers|companies|firms|growers|people) (?:are )?(?:already |now )?(?:queu(?:e|eing|ing) (?:up )?|lining up|fighting|competing|asking|waiting|after|keen on|eyeing)(?: up)? ?(?:for|on|to|the|this|your)\b",
    rf"\b(?:only|just) (?:a (?:handful|few|couple)|\d+|one|two|three|four|five|six)(?: of)? (?:[\w-]+ )?{_UNIT} (?:remain|remains|are left|left|to go|are available)\b|\b(?:won't|will not) be (?:around|there|here|available|open|on offer|possible) (?:for )?(?:much longer|long|for ever|forever|again|next (?:week|month|year))\b",
    rf"(?:^|[,;:] )(?:\w+ )?{_OFFER} (?:expires|ends|runs out|closes|is over|lapses|is gone)(?: only)? ?{_NOW}",
    r"\b(?:only|just)(?: got| have| has)? (?:one|two|three|a couple|\d) (?:[\w-]+ ){1,3}(?:left )?and (?:\w+ ){1,3}(?:want|wants|are after|are waiting|have asked|is interested|are interested)\b",
    r"\b(?:better|best|you'd better|make sure you) (?:sign|order|decide|book|act|buy|commit|reserve|grab)(?: \w+)? (?:now|today|tonight|quickly|fast|soon)\b[^;.!?]{0,60}",
    r"\b(?:quota|allocation|stock|batch|contingent|production run|capacity)(?: for [\w ]{2,20}?)? (?:is|are) (?:nearly|almost|practically|as good as|close to) (?:used up|gone|sold|full|exhausted|taken|booked)\b",
)

_SOON = r"(?:today|tonight|tomorrow|now|right now|midnight|noon|this (?:morning|afternoon|evening|week)|within the hour|in (?:an hour|\d+ minutes|ten minutes|two hours)|the end of (?:the|this) (?:day|call)|(?:this|the|our) call (?:is over|ends)|we hang up|i (?:hang up|leave|go)|you (?:hang up|leave)|lunch|five|the weekend)"
_BUY = r"(?:sign|order|book|buy|commit|decide|say yes|confirm|take it|reserve|pay)"

_CLOSING = (
    r"\b(?:tomorrow|after (?:today|tonight|friday|lunch|that)|next week|on monday|by (?:tonight|tomorrow)),? (?:it|they|this|that|the (?:[\w-]+ )?(?:offer|price|deal|slot|discount|stock|rate))(?:'s|'re|'ll be| is| are| will be) (?:gone|off|over|history|too late|sold|full price|back to|more expensive)\b",
    r"\b(?:won't|will not|isn't going to) be (?:on the table|here|there|available|around|repeated|open|possible)[^;.!?]{0,12}? (?:next|tomorrow|after|again|much longer|for long|any ?more)\b[^;.!?]{0,15}",
    r"\b(?:somebody|someone|another [\w-]+|others|other [\w-]+|two other [\w-]+|three [\w-]+)(?: else)? (?:is|are|'s) (?:already |also )?(?:looking at|after|eyeing|circling|keen on|chasing|about to (?:sign|buy|take)|ready to (?:sign|buy|take)|bidding|waiting for)\b[^;.!?]{0,40}|\b(?:i've|i have|we've|we have)(?: got)? (?:another|other|two other|three other|several|a second) (?:[\w-]+ )?[\w-]+ (?:waiting|interested|lined up|in the queue|ready to|who wants?)\b[^;.!?]{0,20}",
    r"(?<!nothing )(?<!anything )\byou(?:'ll)? (?:need to|have to|must|'d better|had better|got to|gotta) (?:decide|sign|commit|choose|order|say yes) (?:right )?(?:now|today|tonight|on the spot|here and now|this minute)\b",
    r"\b(?:i|we)(?:'d)? need (?:a|your) (?:yes|signature|decision|okay|ok|go-ahead|commitment|word|answer) [^;.!?]{0,25}? or (?:else|the|it|this|i|we|somebody|someone)\b[^;.!?]{0,30}|\b(?:i|we)(?:'d)? need (?:a|your) (?:yes|signature|decision|commitment) (?:right )?(?:now|today|tonight|within the hour|on the spot)\b",
    rf"\b(?:offer|deal|price|discount|rate|quote) (?:dies|ends|expires|runs out|closes|disappears|vanishes|goes away|lapses|is off|is gone|is only good)(?: only)? (?:at |until |when |once |the moment |in |by )*{_SOON}\b",
    r"\b(?:we're|we are|i'm|they're) down to (?:the|our|my) (?:very )?last (?:few|two|three|four|five|couple|one|handful|\d+)\b[^;.!?]{0,20}",
    r"\b(?:everyone|everybody|people)(?:'s| is|'re| are) (?:grabbing|snapping|fighting over|desperate for|after) (?:these|them|this|it|those|one)\b|\b(?:i|we) can't (?:hold|keep|reserve) (?:it|one|them|this|these|that|the \w+)(?: open| back| for you)? (?:for long|forever|for ever|any longer|much longer)\b",
    r"\bprices? (?:goes?|jumps?|rises?|climbs?|doubles?|increases?)(?: up)? (?:tomorrow|on monday|next week|tonight|at midnight|soon),? (?:so|and|if you)\b[^;.!?]{0,40}",
    r"\b(?:my (?:boss|manager)|head office|management|they) (?:only )?(?:lets?|allows?|gives?|authori[sz]es?) me (?:only )?(?:to )?(?:do|offer|hold|give|keep)? ?(?:this|that|it)?[^;.!?]{0,15} (?:today|tonight|this once|for (?:an|one|two|24|48) hours?|until)\b[^;.!?]{0,15}",
    r"^\W*(?:only|just) (?:today|tonight|this week|for today)\b[^.!?]{0,30}",
    r"\b(?:door|window|list|book)s?(?: of opportunity)? (?:closes|is closing|shuts|is shutting)\b[^;.!?]{0,20} (?:for good|soon|fast|for ?ever)\b",
    r"\bonce (?:it's|they're|it is|they are) gone,? (?:it's|they're|it is|they are) gone\b|\bwhen (?:it's|they're) gone,? (?:it's|they're) gone\b",
    r"\byou(?:'ll| will) (?:kick yourself|regret it|be sorry|hate yourself)\b[^;.!?]{0,30}",
    rf"\b{_BUY}(?: \w+){{0,2}}? (?:before|by) {_SOON}\b,? (?:and|or)\b[^;.!?]{{0,50}}?\b(?:discount|price|yours|off|gone|free|deal|extra|lose)\b[^;.!?]{{0,20}}",
    r"\b(?:only|just) (?:\d+|one|two|three|four|five|six|a few|a handful|a couple)(?: of (?:them|these))?(?: (?!minutes?|seconds?|hours?|days?|weeks?|pages?|points?|items?|questions?)[\w-]+){0,2}? left\b[^;.!?]{0,15}",
    r"\b(?:two|three|several|other|another|some)(?: other)? (?:firms?|companies|company|customers?|clients?|buyers?|people|parties|hotels?|farms?|shops?)(?:'s| is| are| have| has)?(?: also| already)? (?:wants?|want|after|asked (?:for|about)|would like|bid|bidding|interested in|eyeing) (?:this|the|that|your|it|these|them)\b[^;.!?]{0,25}",
    r"\b(?:tomorrow|next week|later|afterwards|after (?:that|today))(?:'s|'ll be| is| will be| may be| might be) too late\b",
    r"\byou(?:'ve got|'ve| have)(?: only)?(?: got)? (?:until|till) (?:six|five|four|three|noon|midnight|tonight|lunch|tomorrow|the end of [\w ]{3,12}|\d{1,2}(?::\d\d)?(?: ?[ap]m)?) to (?:sign|say|decide|order|accept|confirm|book|take)\b[^;.!?]{0,20}",
    r"^\W*(?:stocks?|supplies|places|numbers|quantities|availability)(?: \w+)? (?:is|are) (?:strictly |very )?limited\b[^;.!?]{0,20}",
)
_OR_ELSE = (
    rf"\b(?:if you don't|unless you) {_BUY}(?: \w+){{0,2}}? (?:by |before )?{_SOON}\b,? [^.!?]{{0,50}}?\b(?:can't|cannot|gone|off|lost|lose|no longer|full price|more|withdraw\w*|somebody|someone|over)\b[^;.!?]{{0,25}}",
)

_CUES = (
    cue(
        rf"\b(?:only|just|we only have|down to|last|the last|our last|there are only|less than|fewer than) (?:the |about |around )?(?:\d+|a few|a couple(?: of)?|one|two|three|four|five|six|seven|eight|nine|ten|a handful(?: of)?|very few|limited) (?:[\w-]+ ){{0,2}}?{_UNIT}(?: [\w-]+){{0,2}}? (?:left|remaining|remain|available|open|to go|at this|still|for this|in stock|for new)\b|\b(?:almost|nearly|practically) (?:sold out|gone|all gone|full|fully booked)\b|\b(?:selling|going|filling up|moving|flying) (?:out )?(?:very |really |so )?fast\b|\b(?:spots|seats|slots|places|units) are (?:\w+ly )?(?:limited|filling|going|disappearing|running out)\b|\blimited (?:availability|supply|stock|number of (?:spots|seats|slots|places|customers|licen[cs]es))\b|\bflying off the shel\w+",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:this|the|our|my|that|your|current|special)(?: [\w-]+){{0,3}}? {_OFFER}(?: (?:is|will|'ll|only|just|really|i gave you|we discussed|i quoted|won't|can't|be))*(?: (?:expires?|ends?|runs out|closes?|goes away|disappears?|vanish(?:es)?|gone|off the table|valid (?:only )?(?:until|through|for)|good (?:only )?(?:until|through|for|today)|stands? until|lapses?|available (?:only )?(?:until|today|for|this)|withdrawn|not (?:last|be (?:there|around|available))|last|on the table until|over|go up|goes up|double|doubles|rise|increase|jump))+(?: only)? ?{_NOW}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:act (?:now|fast|quickly|today)|limited-time|limited time (?:only|\w*offer|deal|price|promotion|promo|discount|opportunity|sale|special)|for a (?:limited|short) time|while (?:supplies|stocks?|it) lasts?|last chance|final (?:chance|call|opportunity|hours|notice before)|once[- ]in[- ]a[- ]lifetime|before it(?:'s| is) too late|before it's gone|now or never|today only|one[- ](?:day|time)[- ]only(?! (?:form|use|password|code|event))|(?:only )?one[- ]time (?:offer|opportunity|deal|chance)|don't miss (?:out|this|your|the)|won't (?:last(?: (?:long|forever|the (?:day|week)))?(?! (?:for|ten|\d|a year|more than))|be (?:here|around|available|repeated|offered) (?:again|tomorrow|next|long|much longer|for long))|will not last|never (?:see|get|be offered|have) (?:this|such|a) (?:\w+ )?(?:price|offer|deal|chance|opportunity) again|the clock is ticking|time is running out|hurry|before someone else|first come,? first served|closing window|the window is closing|you snooze|missing out|you(?:'ll| will) miss out|miss the boat|running out of (?:time|stock|slots|spots)|urgent offer|exclusive offer|expires? (?:tonight|at midnight|soon))\b",
        guards=(
            *_GUARDS,
            lambda seen, s, e: (
                bool(re.match(r"don't miss (?:the|your|this)", seen.lower[s:e]))
                and not re.search(rf"\b(?:{_OFFER}|savings)\b", seen.lower)
            ),
            lambda seen, s, e: (
                seen.lower[s:e] in ("hurry", "running out of time")
                and not re.search(rf"\b{_OFFER}\b|\b(?:sign|order|buy|stock|licen[cs]es?)\b|\d ?%", seen.lower)
            ),
        ),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:i|we) can only (?:hold|keep|offer|give|guarantee|do|honou?r|reserve) (?:you )?(?:this|the|that|it|these|your|a) ?(?:[\w-]+ ){{0,4}}?(?:until|till|through|for|if you|before|today) ?{_NOW}?|\bonly (?:good|valid|available|if you (?:sign|order|buy|commit|decide)) (?:until |till |through |for |by )?{_NOW}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:if you don't|unless you|if you do not|you (?:must|have to|need to|should|'d better|had better)) (?:sign|order|commit|decide|buy|act|book|confirm|reserve|lock (?:it|this) in|pay)(?: up| off| this| it| now)* ?(?:{_NOW})?,? (?:(?:or|otherwise|because|as|since|before|to) )?(?:the|this|your|you(?:'ll| will)|i can't|we can't|it(?:'s|'ll| will| is)?|someone|prices?) ?(?:[\w-]+ ){{0,4}}?(?:gone|double|doubles|go up|goes up|lose|lost|expire|expires|off the table|withdrawn|miss|increase|increases|rise|rises|disappear|disappears|back to|full price|another customer|somebody else|someone else)",
        guards=(BASE[0], *BASE[2:3], has_terms, _is_dated),
        whole_clause=True,
    ),
    cue(
        rf"\bprices? (?:is|are|will|'ll)(?: be)? (?:going up|go up|rising|rise|increas\w+|doubl\w+|jump\w*|climb\w*|going to (?:go up|rise|increase|double|jump))[^,;.!?]{{0,15}}?{_NOW}|\b(?:sign|order|buy|book|decide|commit|lock (?:it|this) in|reserve|grab|secure)(?: \w+){{0,3}}? (?:today|now|tonight|by midnight|by tomorrow|right away|before (?:it's|they're|someone)) (?:to|and|or|before) (?:\w+ )?(?:get|save|secure|lock|receive|qualify|keep|avoid|you|miss|lose|the|pay|we|i)\b|\b(?:another|other|several|two other|three other) (?:customer|buyer|client|compan(?:y|ies)|customers|buyers|clients|firms?) (?:is|are|wants?|have|has) (?:also |already |very |just )*(?:interested|looking at|waiting|lined up|bidding|(?:asked|asking) (?:for|about) (?:it|this|that|them|one|the same)|about to|ready to|on the (?:list|waiting list))",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:this|the|our|my|that|your)(?: [\w-]+){{0,3}}? {_OFFER} (?:is|will be|'ll be|are) (?:gone|over|off(?: the table)?|dead|history|finished|closed|withdrawn|no longer (?:available|valid)) (?:after|by|from|as of|on|at|come|once)?\b|\b(?:supplies|stocks?|inventory|places|spots|seats|slots|availability|time) (?:is|are) (?:running|getting) (?:out|low|short|scarce|tight)\b|\b(?:about to|going to|we're|we are) (?:clos(?:e|ing)|end(?:ing)?|stop(?:ping)?|pull(?:ing)?|shut(?:ting)?|withdraw(?:ing)?) (?:the |this |our |down )*(?:\w+ )?(?:program(?:me)?|offer|promotion|sale|list|pilot|beta|doors?|registration|enrol\w+|deal|window|waiting list)\b",
        guards=(*_GUARDS,),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:if (?:i|we) (?:don't|do not) (?:have|get|hear|receive|see)|without) [^,;.!?]{{0,40}}?{_NOW},? (?:i|we|you|the|it|this|that)(?:'ll| will| can|'s)?\b[^.;!?]{{0,40}}?(?:can't|cannot|lose|gone|hold|off|withdraw|up|expire|full price|nothing i can|somebody else|someone else|no longer)|\b(?:sign|order|buy|book|decide|commit|confirm|reserve|reply|respond|answer)(?: \w+){{0,3}}? (?:before|by|until|within) [^,;.!?]{{2,25}}? or (?:the|you|your|it|we|i|this|that|someone|somebody|lose|miss|pay)\b|\b(?:manager|boss|director|vp|finance|cfo|ceo|company) (?:will|can|has|is|'ll|would)? ?(?:only )?(?:approve[sd]?|allow(?:s|ed)?|let|sign(?:s|ed)? off|agree[sd]?|authori[sz]e[sd]?)(?: \w+){{0,5}}? (?:only )?(?:today|tonight|this (?:week|month|quarter)|until (?:tonight|tomorrow|midnight)|if you sign)\b",
        guards=(quoted, told, has_terms, _is_dated),
        whole_clause=True,
    ),
    cue(
        r"\b(?:last|final) call (?:for (?!papers|comments|abstracts)|to (?:get|save|grab|lock|order|buy))\b|\b(?:stocks?|suppl(?:y|ies)|availability|capacity|places|seats|spots|quantities|units|inventory|time) (?:is|are) (?:\w+ly )?(?:limited|scarce|tight|short|almost gone|nearly gone|running)\b[^.!?]{0,20}\b(?:so|order|act|now|sign|decide|quick|fast|buy|book)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\bonly (?:valid|good|available|possible|on the table) (?:if|when|as long as) you (?:sign|order|decide|commit|act|buy|confirm|pay|book|say yes|reply)\b[^.;!?]{0,40}",
        guards=(quoted, told, has_terms, _is_dated),
        whole_clause=True,
    ),
    *(cue(one, guards=_GUARDS, whole_clause=True) for one in (*_SCARCE, *_CLOSING)),
    *(cue(one, guards=(quoted, asked, told, has_terms, _is_dated), whole_clause=True) for one in _OR_ELSE),
    cue(
        r"\b(?:hold|keep|price|number|rate|offer|discount|deal|sign|slot|terms)\b(?! (?:sheet|list|card|table|letter|request|plan)s?\b)[^;.!?]{0,50}?\b(?:until|till|before) (?:we hang up|the end of (?:this|the) call|you (?:leave (?:the|today)|hang up|log off)|(?:the|this) call (?:ends|is over)|i (?:leave|hang up))\b"
        r"|\b(?:grab|snap up|secure|snatch) (?:the|your|them|these|it|one)\b[\w ]{0,20}? (?:now|today|quick|while|before)\b"
        r"|\b(?:everyone|everybody|half (?:of )?(?:the|my) \w+|the (?:whole|entire) \w+)(?: \w+)? (?:is|are) (?:ringing|calling|asking|knocking|queu\w+|fighting|lining|after)\b"
        r"|\b(?:today|tonight|this week|this month)[- ]only\b|\b(?:won't|will not|never) (?:come|comes) (?:round|around|back|up) again\b|\b(?:okay|ok|answer|yes|signature|decision|reply) (?:within|inside) the hour\b"
        r"|\b(?:rates?|prices?|fees?)\b[^;.!?]{0,30}\b(?:overnight|at midnight|tonight)\b",
        guards=(quoted, asked, told, has_terms, _is_dated, _is_everyday, _is_a_quote),
        whole_clause=True,
    ),
)

FALSE_URGENCY = Rule(
    id="false-urgency",
    title="Hurry without a reason",
    cls=FindingClass.MISLEADING,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This presses for time or stock without a date that holds. Give the real date and its reason, or leave the pressure out.",
    why="If the offer is still there next week, the customer learns that our dates mean nothing. False limits are banned outright in many markets.",
    source="EU UCPD Annex I item 7 (false limited time); FTC Bait Advertising Guides (16 CFR 238)",
    find=finder(_CUES, softer=_is_fair_notice),
    flags=(
        "Only 3 slots left at this price.",
        "This offer expires tonight.",
        "Act now, the clock is ticking.",
        "It's a limited-time deal.",
        "I can only hold this price until tomorrow.",
        "The discount won't last.",
        "If you don't sign today, the price doubles.",
        "The last few units are going fast.",
        "Prices are going up next week.",
        "Another customer is also interested, so decide soon.",
        "Two other firms want this slot.",
        "Somebody else is already circling this lot.",
    ),
    passes=(
        "The spring price ends on 30 April.",
        "Only 3 seats left in the meeting room.",
        "Last chance to register for Thursday's training.",
        "There is no hurry, take your time.",
        "Is the offer valid until Friday?",
        "The quote is valid until 15 May.",
        "You said the budget expires soon.",
        "I only have a few minutes today.",
        "I didn't want to miss your call.",
        "The offer stands under the terms in our quote.",
        "Only five minutes left, so one last question.",
        "I'll finish the price list before I leave the yard.",
        "By three there were only two cakes left.",
        "I'll have a price for you tonight.",
    ),
    ways=(
        instead("This offer is valid until [date], because [reason]"),
        instead("This offer holds for [number] orders until [date], because [reason]", where="only|left|two|half"),
    ),
)
