"""Roadmap promise: something that is not there will be built or shipped."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, asked, hedged, quoted, supposed, told
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import COUNT, MONTH, WHEN
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_OPEN = pattern(
    r"\b(?:under consideration|no (?:fixed |firm |approved |committed )?(?:date|commitment|timeline|eta)|without a date|not committed|not a commitment|no promise|can't give (?:you )?a date|exploring|looking at whether|evaluating|considering|feature request|released (?:in|on|last)|was (?:released|added|launched)|is (?:already )?available|on my list)\b"
)
_OTHER_THING = pattern(
    r"\b(?:add(?:ed|ing)? (?:you|him|her|them|it to|a (?:line|note|comment|row|slide|section|sentence|paragraph|clause)|the (?:line|note|comment|row|slide|section|attendees))|invite|calendar|agenda|slides?|deck|agreement|contract|meeting|spreadsheet|minutes|memo|quote|invoice|report|results|newsletter|orders?|articles?|lists?|schedule|data|figures|survey|numbers|earnings|press|forecast|budget|guidelines|magazine|issue|book|section \d)\b"
)


def _is_open(seen: View, _start: int, _end: int) -> bool:
    """Said to be without a date or a commitment, or out already."""
    return bool(_OPEN.search(seen.lower))


def _is_paper(seen: View, _start: int, _end: int) -> bool:
    """Added to a document or a calendar, not to the product."""
    return bool(_OTHER_THING.search(seen.lower))


def _is_past(seen: View, start: int, end: int) -> bool:
    """Out already, or told of what was."""
    return bool(re.search(r"\b(?:came|was|were|shipped|had|has been|have been|since|last)\b", seen.lower[start:end]))


_NOT_BUILT = pattern(
    r"\b(?:translations?|menu|catalogue|paper version|printed version|on a stick|print run|misprints?|trays|write it in|an answer|docs|documentation|limits|switched on for (?:you|your)|fixes the [\w -]{2,30} you reported)\b"
)


def _is_no_product(seen: View, start: int, end: int) -> bool:
    """A translation, a menu, an answer or a switch for one customer: work to be done, and no product that is still to be built."""
    return bool(_NOT_BUILT.search(seen.lower, start, end + _WITHIN))


_WITHIN = 30
"""Letters behind the phrase in which it may be named."""
_CARRIED = pattern(
    r"\b(?:bring|bringing|deliver|delivering|ship|shipping)\b[^;.!?]{2,50}\b(?:with (?:us|me)|along|in (?:the|my|our) (?:van|car|boot|truck)|to (?:the|your) (?:meeting|visit|demo|site))\b"
)


def _is_carried(seen: View, start: int, _end: int) -> bool:
    """A thing that somebody brings along: "we're bringing the test scanners with us"."""
    return bool(_CARRIED.search(seen.lower, start))


_HANDED = pattern(
    r"\b(?:in your (?:inbox|post|mail|mailbox|letterbox)|on your desk|before you on|by my (?:group|team|people)|coming your way|on paper)\b"
    r"|(?:'ll| will) have (?:the |our |a |my )?[\w -]{2,50} to you\b"
    r"|\b(?:raw|marked-up|clean|signed|printed|draft|redlined|corrected|revised|countersigned) (?:version|export|edition|report)\b"
)
_ASKS_WHERE = pattern(r"\b(?:ask|find out|check)(?: \w+){0,5} (?:where|whether|if|when)\b")


def _is_handed_over(seen: View, _start: int, _end: int) -> bool:
    """A file or a paper that one person gets from another, or a question about the plan that somebody will ask."""
    return bool(_HANDED.search(seen.lower) or _ASKS_WHERE.search(seen.lower))


_GUARDS = (*BASE, hedged, _is_open, _is_paper, _is_carried, _is_no_product, _is_handed_over)
_UNDENIED = (quoted, asked, supposed, told, hedged, _is_open, _is_paper, _is_handed_over)
"""For what says itself that it is not there yet."""
_FEATURE = (
    r"(?:feature|function|functionality|capability|integration|connector|module|plug-?in|add-on|api|sdk|endpoint|webhook|dashboard|mobile app|app|android|ios|mobile version|offline mode|dark mode|sso|saml|single sign-on|scim|export|import|report builder|reporting|widget|sync|support for|version \d[\d.]*"
    r"|v\d[\d.]*|(?:[\w-]+ )?(?:version|edition|model|plug-in|planner|module|app|dashboard)|new version|next version|next release|release|beta|upgrade|update|patch|automation|workflow|chatbot|ai \w+|interface|portal|two-factor|2fa|upload|download|scanner|translation|language|print(?:ing)?|search|filter|notifications?|tracking|audit log|localization|multi-currency|(?:bulk|batch|multi|auto|real-time)[- ]\w+|\w+ (?:support|integration|connector|export|import|sync|dashboard|api|module|view|mode|editor|alerts|analytics|forecasting|reports))"
)
_CAPABILITY = pattern(
    r"\b(?:be able to|support|feature|version|module|export|import|sync|app|access to the (?:new|beta)|mode|languages?|api|integration|connector|functionality|view|dashboard)\b"
)


def _is_no_capability(seen: View, start: int, end: int) -> bool:
    """No word of a product in what is to come: "you'll have the contract in May"."""
    return not _CAPABILITY.search(seen.lower, start, end)


_SEASON = rf"(?:(?:from|by|in|as of|starting(?: in)?|before|come|this|next|with the|in the)(?: the)? (?:early |late |mid-?|end of |next )?(?:{MONTH}|q[1-4]|h[12]|spring|summer|autumn|fall|winter|quarter|release|version \d|new year)\b(?: (?:release|update|version))?)"
_SHALL = r"(?:'ll| will|'re going to| are going to| is going to|'s going to| shall)"
_NEXT = rf"(?:{WHEN}|\bin (?:the|our|a) (?:next|upcoming|coming|autumn|spring|summer|winter|fall|\d[\d.]*) (?:\w+ )?(?:release|version|update|sprint|build|edition)|\b(?:in|with) (?:the |our )?(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter|new year|version \d|v\d|release \d|(?:spring|summer|autumn|fall|winter|next) (?:update|release|version))|\b(?:soon|shortly|very soon|any day now|before (?:you|go-live)|by then|by the time|in time for|later this year|down the road)\b)"

_RELEASES = (
    rf"\b(?:the|our|a|its) (?!tenants?\b|landlord|guests?\b|driver|inspector|fitter|people|staff|team\b|boss|caretaker|owner|wall\b|fire\b|sun\b|moon\b)[\w-]+(?: [\w-]+){{0,3}}?{_SHALL} (?:\w+ly )?(?:be (?:out(?! of)|released|launched|generally available|on the market|in beta|on sale|rolled out|unveiled)|come out|launch|hit the market|go on sale) ?[^,;.!?]{{0,20}}?{_SEASON}",
    rf"\b{_FEATURE}s? (?:is|are) (?:already |now |currently )?(?:on (?:the|its|their) way|around the corner|in the works|in the pipeline|in development|being (?:built|developed|coded|added|finished)|nearly (?:there|ready|done)|almost (?:there|ready|done))\b",
    rf"\b{_SEASON},? (?:we|our developers|our engineers)(?:'ll| will|'re| are)? (?:also |finally )?(?:launch|launching|release|releasing|introduce|introducing|roll(?:ing)? out|bring(?:ing)? out|unveil|start supporting)\b[^,;.!?]{{0,40}}",
    rf"\b{_SEASON},? (?:you|your \w+)(?:'ll| will) (?:also |finally )?be able to\b[^,;.!?]{{3,60}}",
    rf"\b(?:we|it|our (?:product|platform|app|tool|system|software))(?:'ll| will) (?:be supporting|support|speak|be able to (?:read|export|import|handle|connect|print)) (?!you\b|your\b)[^,;.!?]{{2,40}}? {_SEASON}",
    rf"\b(?:we|our developers|our engineers)(?:'re| are|'ll(?: be)?| will(?: be)?) (?:bring(?:ing)? out|com(?:e|ing) out with|launch(?:ing)?|releas(?:e|ing)|introduc(?:e|ing)|roll(?:ing)? out|unveil(?:ing)?|add(?:ing)?|work(?:ing)? on) (?:the |a |an |our |its )?(?:[\w-]+ ){{1,4}}?(?:for |and it (?:comes|arrives|will be there) )?{_SEASON}",
    rf"\b(?:that|it|this|one|which|they)(?:'s| is|'re| are|'ll be| will be) (?:also )?(?:coming|due|planned|out|ready|there|available)(?: out)? (?:for )?{_SEASON}",
    r"\b(?:from|with|in) (?:version|release) ?\d[\d.]*,? (?:it|you|the \w+|our \w+)(?:'ll| will| can)?(?: be able to| can)? \w+",
    rf"\b(?:promised|scheduled|slated|pencilled in|lined up|set) (?:me |us )?(?:the |a |our )?(?:new )?(?:[\w-]+ )?{_FEATURE} (?:for|in|by) (?:early |late |mid-?)?(?:{MONTH}|spring|summer|autumn|fall|winter|q[1-4])\b",
    rf"\byou(?:'ll| will) (?:get|have|see|receive) [^,;.!?]{{3,40}}? with (?:the |our )(?:next |coming |{MONTH} |spring |summer |autumn |winter |fall )+(?:update|release|version|upgrade)\b",
    r"(?:'ll| will|'re| are|'s| is|\bcan) [^;.!?]{3,60}? (?:in|with) (?:the|our) (?:next|coming|upcoming|spring|summer|autumn|fall|winter) (?:version|release|update|edition|build)\b",
    r"\b(?:in|with) (?:the|our) (?:next|coming|upcoming|spring|summer|autumn|fall|winter) (?:version|release|update|edition),? (?:you|it|we|there|the \w+)(?:'ll| will| can|'re| are)? [^,;.!?]{3,50}",
    r"\b(?:is|are) (?:already |currently |now )?being (?:worked on|built|developed|coded|finished|tested)\b[^;.!?]{0,20}? and (?:[\w-]+ )?(?:comes|ships|launches|arrives|is due|will|goes live)\b[^,;.!?]{0,30}",
)

_THING_TO_COME = r"(?:single sign-?on|sso|api|apis|exports?|imports?|interfaces?|integrations?|connectors?|plug-?ins?|apps?|(?:offline|dark|night|map|batch|guest) (?:mode|view)|modules?|dashboards?|menus|features?|functions?|functionality|variants?|editions?|models?|add-?ons?|automation|bulk edit|audit log|mobile version|web version|widgets?|languages?|translation|scheduler|two-factor|multi-currency|e-?signature|migration tool)"
_BY_THEN = rf"(?:{WHEN}|\bbefore (?:your|the|you) [\w-]+|\bby (?:the time|summer|autumn|fall|winter|spring|easter|christmas)\b|\bfrom \d)"

_MADE_THING = r"(?:model|version|edition|generation|series|machine|app|portal|terminal|module|page|tool|software|device|system|platform|program|feature|button|function|report|export|import|interface|screen|menu|plug-?in|connector|integration|sensor|scanner|printer|oven|press|meter|display|till|reader|robot|engine|pump|camera|kit|planner|calculator|bot|assistant|catalogue search|web version|controller|firmware|line-up|range|variant|size)"
_NOT_SERVICED = r"(?!be (?:serviced|repaired|delivered|installed|moved|replaced|picked|collected|checked|cleaned|inspected|closed|shut|at|with|on (?:site|your)|here|there|sent|shipped)\b|arrive\b|come to you\b|reach\b|cost\b|need\b|go to\b)"
_LATER = rf"(?:(?:by|from|before|in|come|this|next|until|after) (?:early |late |mid-?)?(?:the )?(?:{MONTH}|spring|summer|autumn|fall|winter|new year|christmas|easter|q[1-4]|h[12]|year end|next (?:year|quarter|season|release|version|update)|second half|first half)\b(?: on\b)?)"

_TO_COME = (
    rf"\b(?:our|the) (?:next|new|coming|upcoming) {_MADE_THING}(?:'ll| will| is going to|'s going to) {_NOT_SERVICED}[a-z]+\b[^;.!?]{{0,50}}",
    rf"{_LATER},? (?:on,? )?(?:the|our|your|this|it|you) ?(?:[\w-]+ ){{0,2}}?(?:{_MADE_THING} |\b)(?:'ll|will|is going to|can) (?:also |even |then |finally ){_NOT_SERVICED}[a-z]+\b[^;.!?]{{0,40}}",
    rf"{_LATER},? (?:on,? )?(?:the|our|your|this) (?:[\w-]+ ){{0,2}}?{_MADE_THING}(?:'ll| will| is going to) {_NOT_SERVICED}[a-z]+\b[^;.!?]{{0,40}}",
    rf"\b(?:the|our|your|this|that) (?:[\w-]+ ){{0,2}}?{_MADE_THING}(?:'ll| will| is going to) (?:also |even |then |finally )?{_NOT_SERVICED}[a-z]+\b[^;.!?]{{0,50}}?\b{_LATER}",
    rf"\b(?:the|our|a|that|this) (?:[\w-]+ ){{0,3}}?{_MADE_THING}(?: [\w-]+){{0,6}}? (?:is|are|'s) (?:due|coming|out|landing|arriving|launching|going live)\b[^;.!?]{{0,12}}?\b{_LATER}",
    r"\bversion \d[\d.]*(?: is going to|'s going to|'ll| will| fixes| solves| adds| brings| does)\b[^;.!?]{0,40}",
    rf"\b(?:can't|cannot|doesn't|does not|isn't|is not|not yet|don't)\b[^;.!?]{{0,40}}?,? but (?:it|that|they|you|we)(?:'ll| will)(?: be able to| be there| do| have it)?\b[^;.!?]{{0,20}}?\b(?:{_LATER}|soon\b|in (?:{COUNT}|a few|the next) (?:weeks?|months?)|(?:with|in) the next)",
    r"\b(?:goes|is going|will go|'ll go|makes? it|gets?|is put|will be) (?:in|into) (?:the|our) (?:[\w-]+ )?(?:release|update|sprint|version)\b",
    r"\b(?:r&d|developers|engineers|engineering|product team|programmers|dev team)(?: is| are|'s)? (?:already |now )?(?:on it|working on it|at it|on the case|building it)\b,? (?:and |so )?(?:you|it)(?:'ll| will)\b[^;.!?]{0,40}",
    rf"\byou(?:'ll| will) (?:also |then |soon )?(?:have|get|see|be able to) (?!the (?:minutes|report|figures|quote|invoice|draft)\b)[^;.!?]{{2,45}}? in (?:the|our|your) (?:portal|app|tool|system|software|platform|product|dashboard|module|web ?shop)\b[^;.!?]{{0,15}}?\b(?:{_LATER}|before)",
    rf"\b(?:before|by|from|with) [^;.!?]{{2,25}},? the (?:[\w-]+ ){{0,2}}?{_MADE_THING} will (?:also|even|then) [a-z]+\b[^;.!?]{{0,40}}",
    rf"\bby the time you [a-z]+(?: [\w-]+){{0,3}}?,? (?:the|our|your) (?:[\w-]+ ){{0,2}}?{_MADE_THING}(?:'ll| will) {_NOT_SERVICED}[a-z]+\b[^;.!?]{{0,30}}",
    rf"\byou(?:'ll| will) have (?:[\w-]+ ){{0,3}}?{_THING_TO_COME} (?:before|by|in|from|when)\b[^;.!?]{{0,40}}",
    r"\b(?:feature|button|function|option|module)\b[^;.!?]{2,60}? (?:does its job|works|is there|goes live|comes on) (?:from|by|in|as of) [^;.!?]{2,20}",
    r"\b(?:20\d\d|next(?: year's)?) (?:[\w-]+ )?(?:model|version|edition|range|series|line-up)(?:'ll| will| is going to| has| comes with)\b[^;.!?]{0,40}",
    rf"\bthere(?:'ll| will) be (?:an? |the )?(?:[\w-]+ ){{0,3}}?{_MADE_THING}\b[^;.!?]{{0,25}}?\b{_LATER}|\b{_LATER},? there(?:'ll| will) be (?:an? |the )?(?:[\w-]+ ){{0,3}}?{_MADE_THING}\b[^;.!?]{{0,25}}",
    rf"\b(?:coming|comes?|ships?|arrives?|here|out|ready|there|lands?|added) (?:with|in) (?:the|our) (?:{MONTH}|spring|summer|autumn|fall|winter|coming|upcoming|next) (?:update|release|version|upgrade)\b",
    r"\b(?:is|are) (?:planned|scheduled|in the works|in development|being (?:built|developed|tested)),? and (?:will|it'll|it will|they'll)\b[^;.!?]{2,40}",
    r"\b(?:we|our (?:people|developers|engineers|team|programmers|designers))(?:'re| are) (?:building|developing|programming|coding|designing|writing) (?:an? |the )?(?:[\w-]+ ){0,3}?[\w-]+\b[^.!?]{0,10}?(?:you|it)(?:'ll| will)\b[^.!?]{0,40}",
)

_CUES = (
    cue(
        rf"\b(?:(?:the |our |your |a |that |this |full |native |new )+(?:[\w-]+ ){{0,3}}?{_FEATURE}|version \d[\d.]*|v\d[\d.]*|support for [\w-]+|release \d[\d.]*)\b[^,;.!?]{{0,30}}?{_SHALL} (?:\w+ly )?(?:be (?:\w+ly )?(?:released|shipped|launched|available|added|built|out|live|ready|there|included|supported|in|part|finished|rolled out|done|on)|ship|launch|land|arrive|go live|come|drop|roll out|hit|follow)\b(?:[^;.!?]{{0,50}}?{_NEXT})?",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|i|our (?:developers|engineers|product team|dev team|engineering team|r&d|team|product people|engineering|next release|next version|upcoming release))(?:{_SHALL}|'re| are)(?: \w+ly| also| even| just| currently| then)? (?:build|building|add|adding|develop|developing|create|creating|ship|shipping|release|releasing|launch|launching|introduce|introducing|support|supporting|implement|implementing|code|roll out|rolling out|include|including|have|offer|bring|bringing|deliver|delivering|extend) (?:out )?(?:[\w-]+ ){{0,5}}?{_FEATURE}s?\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:the |our )?(?:next|upcoming|coming|autumn|spring|summer|winter|fall|q[1-4]|march|april|june|july|september|october|november|december|january|february) (?:major |big |product )?(?:release|version|update|sprint|build){_SHALL} (?:\w+ly )?(?:have|include|support|bring|add|contain|fix|solve|cover|let|allow|do|come with|give|introduce|feature|handle|work|read|export|import|sync|offer|run|connect|make|accept|calculate|recogni[sz]e|send|speak)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:is|are|'s) (?:\w+ly )?(?:coming|shipping|launching|landing|arriving|dropping|releasing|rolling out|going live)\b[^,;.!?]{{0,20}}?{_NEXT}(?=.*|)",
        guards=(*_GUARDS, lambda seen, _s, e: not re.search(rf"\b{_FEATURE}\b", seen.lower[:e])),
        whole_clause=True,
    ),
    cue(
        r"\b(?:is|are|'s|it's|that's|already) (?:firmly |definitely |already |currently |next )*(?:on|in) (?:our|the) (?:product |development |engineering )?(?:roadmap|road map|backlog|pipeline for)\b(?:[^,;.!?]{0,40})",
        guards=(*_GUARDS, lambda seen, _s, _e: "not on" in seen.lower),
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|i)(?:'ll| will| can)(?: \w+ly| just| gladly)? (?:build|develop|code|write|create|add|customi[sz]e|program) (?:that|it|this|one|those|them|exactly that|whatever is missing|the missing \w+)(?: in| for you| into the product| just for you| to the (?:product|platform|app|system|software))\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:by|in|within|before|until) [^,;.!?]{{2,25}},? (?:you'll|you will|we'll|we will|it'll|it will|the \w+ will) (?:also |then )?(?:be able to|have|support|offer) [^,;.!?]{{0,40}}?{_FEATURE}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:[\w-]+ ){{0,2}}?{_FEATURE} (?:ships|launches|lands|arrives|goes live|comes out|drops|comes|rolls out|gets released|follows|is due)(?: \w+)? ?{_NEXT}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you|your \w+)(?:'ll| will) (?:also |then |finally )?(?:be able to|have|get|see) [^,;.!?]{3,50}?(?:\b(?:from|by|in|starting|as of|come|before|this|next) (?:early |late |mid-?)?(?:"
        + MONTH
        + r"|q[1-4]|the (?:next|upcoming|spring|summer|autumn|fall|winter) (?:release|version|update)|spring|summer|autumn|fall|winter|quarter|release|version)\b)(?: on)?",
        guards=(*_GUARDS, _is_no_capability),
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will| can) (?:get|have|ask|make|push|tell) (?:our |the |my )?(?:product|engineering|engineers|developers|dev team|r&d|product team|engineering team|developer|tech team|programmers) (?:to )?(?:build|add|develop|code|implement|ship|create|write|include|put)\b|\b(?:our|the) (?:developers|engineers|product team|dev team|engineering team|engineering|r&d|programmers) (?:is|are|will be)(?: \w+)? (?:building|adding|developing|coding|working on|implementing|finishing|writing) (?:that|it|this|one|exactly)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"(?:^|[,;:] |\b(?:and|so|because) )(?:[\w-]+ ){{0,3}}?{_FEATURE}{_SHALL} (?:\w+ly )?(?:be (?:\w+ly )?(?:released|shipped|launched|available|added|built|out|live|included|supported|rolled out|in|there)|ship|launch|land|arrive|roll out)\b[^,;.!?]{{0,40}}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:it|this|that|they)(?:'ll| will| is going to|'s going to|'s| is) (?:be )?(?:ship|shipping|launch|launching|released|release|come out|coming out|coming|land|landing|arrive|rolled out|added|built|available|out|there|in) (?:\w+ )?(?:in |by |with |before |next |during |this )?(?:early |late |mid-?)?(?:the )?(?:q[1-4]|h[12]|next (?:release|version|sprint|update|quarter)|version \d|v\d|upcoming release|coming release|spring release|summer release|sprint)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"{_SHALL} be (?:part of|in|included in|a part of) (?:our|the) (?:next|upcoming|coming|spring|summer|autumn|fall|winter) (?:\w+ )?(?:release|version|update|edition)\b|\b(?:they|product|engineering|our (?:developers|engineers|product team)){_SHALL} have [^,;.!?]{{3,45}}? (?:ready|done|built|finished|in place|shipped|coded)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=_GUARDS, whole_clause=True) for one in _RELEASES),
    *(cue(one, guards=(*_UNDENIED, _is_past), whole_clause=True) for one in _TO_COME),
    cue(
        rf"\b{_THING_TO_COME}(?: [\w-]+){{0,3}}?(?: will (?:be|have|come|do)|\'ll (?:be|have)| comes?| is coming| are coming| ships?| arrives?| lands?| goes live| does its)\b[^;.!?]{{0,50}}?{_BY_THEN}"
        rf"|\byou(?:\'ll| will) have (?:[\w-]+ ){{0,3}}?{_THING_TO_COME}\b[^;.!?]{{0,40}}?{_BY_THEN}"
        rf"|\bby the time (?:you|your)\b[^;.!?]{{2,40}}?,? (?:the |our |your )?(?:[\w-]+ ){{0,3}}?{_THING_TO_COME}(?: \w+)?(?: will|\'ll|\'ve)\b"
        rf"|\b(?:version|release|v) ?\d[\d.]*\b[^;.!?]{{0,40}}?(?: will| ships?| comes?| brings?|\'ll| lands?| arrives?| is out| goes live)\b"
        rf"|\b(?:comes?|ships?|arrives?|lands?|is|\'s) (?:out )?(?:with|in) (?:the|our) next (?:release|version|update|sprint)\b",
        guards=(*_GUARDS, _is_past),
        whole_clause=True,
    ),
    cue(
        r"\b(?:roadmap|developers?|dev team|next release|next version|sprint|greyed out|isn\'t even \w+|not (?:yet )?built|in the works|in development|being (?:built|developed|programmed))\b[^.!?]{0,60}?(?P<hit>\b(?:it|you|that|this|they)(?:\'ll| will) (?:definitely |surely |all |then )?(?:be|have|get|see|come|work|go|ship|do)\b[^.!?]{2,60})",
        guards=(quoted, asked, told, hedged, _is_open, _is_past),
        whole_clause=True,
    ),
)

ROADMAP_PROMISE = Rule(
    id="roadmap-promise",
    title="Promise of something not built yet",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="This promises something that is not there yet. Say that it is planned and not promised, or name the date that product has approved.",
    why="Plans for a product change, and customers buy for what they were told. A feature that comes later, or never, reads as a broken promise.",
    source="SEC safe-harbour practice for forward-looking statements; UCC 2-313; landscape: product-roadmap promises in sales",
    find=finder(
        _CUES,
    ),
    flags=(
        "The SAP connector will be available in the third quarter.",
        "We're adding SAML single sign-on next month.",
        "The next release will support barcode printing.",
        "Our developers will build an export for you.",
        "Offline mode is on our roadmap for spring.",
        "The mobile app is coming in May.",
        "We'll build that into the product.",
        "Version 7 will ship before your season starts.",
        "By autumn you'll have full multi-currency support.",
        "From October on the terminal will read passports too.",
    ),
    passes=(
        "A mobile app is under consideration, without a date.",
        "We won't add that integration this year.",
        "Version 7 was released in March.",
        "I'll have the redlined version in your inbox by noon.",
        "I'll ask Ines where the connector is on the roadmap.",
        "Will the next release support barcodes?",
        "I'll add a note to the agenda.",
        "The export may come later this year.",
        "You asked whether we will build a connector.",
        "If we add the connector, you will hear from me.",
        "I'll send you the report on Friday.",
        "It is not on our roadmap.",
        "The tenant will be out by June.",
        "On Tuesday we're bringing the new scanner with us.",
        "Next door is a baker who will be out of business by the summer.",
    ),
    ways=(
        framed("We expect but do not promise that {}"),
        instead("This is not in the product today; I will ask our product team and tell you by [date] what is planned"),
    ),
)
