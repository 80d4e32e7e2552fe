"""Unsupported superlative: best, fastest, only, or better than a competitor, said as a fact."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, asked, disclaimed, hedged, opinion, quoted, supposed, told
from auditor.checks._rewording import framed, instead, swapped
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import MONTH, PERCENT, TIMES
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_SOURCED = pattern(
    r"\b(?:according to|in (?:the )?[\w' ]{2,30} (?:report|survey|test|ranking|comparison|benchmark|magic quadrant)|as measured|measured (?:by|in)|ranked (?:by|in)|source:|tested by|named by|rated by|independent (?:test|study)|benchmark)|https?:"
)
_ORDINARY = pattern(
    r"^[^.]{0,14}\b(?:time|way|day|days|date|number|address|person|regards|wishes|route|case|effort|efforts|moment|guess|bet|place to (?:meet|park|stay|eat)|contact|phone|email|practice|practices|interest|interests|efforts|knowledge|of luck|for you|if|to (?:call|reach|meet|discuss|send|use|ask|wait|start|talk|do|have|get)|when|thing is|option for|fit for|next step|approach|part|man|friend|memory|news|off|buy|western|efforts|i can do|we can do|you can do)\b"
)
_ALONE = pattern(
    r"^[^.]{0,4}\b(?:one|time|thing|reason|way|question|exception|problem|issue|change|difference|person|point|part|day|date|copy|option|open|ones|slot|issue|concern|catch|available|remaining|if|when|other|item|document|file|attachment|note|comment|number|information|contact|place|day|downside|data|party|access|alternative)\b"
)


def _is_sourced(seen: View, _start: int, _end: int) -> bool:
    """With the test or ranking it comes from."""
    return bool(_SOURCED.search(seen.lower))


def _is_ordinary(seen: View, start: int, end: int) -> bool:
    """ "the best time to call", "best regards", "the only thing"."""
    at = max(seen.lower.rfind("best", start, end), seen.lower.rfind("only", start, end))
    return at >= 0 and bool(_ORDINARY.match(seen.lower[at + 4 :]) or _ALONE.match(seen.lower[at + 4 :]))


_MOST = r"(?:best|fastest|cheapest|largest|biggest|strongest|safest|smartest|quickest|easiest|simplest|lightest|quietest|greenest|finest|leading|number one|no\. ?1|#1|most (?:\w+ly )?(?:accurate|advanced|reliable|secure|powerful|popular|trusted|efficient|affordable|comprehensive|complete|flexible|innovative|experienced|cost-effective|durable|sustainable|intuitive|user-friendly|scalable|modern|competitive|effective|sophisticated|widely used)|lowest(?:-| )?(?:priced?|cost)?|highest(?:-| )?(?:quality|rated|performing)?|only|premier|foremost|top-rated|best-selling|most)"
_THING = r"(?:platforms?|tools?|solutions?|products?|services?|software|systems?|vendors?|suppliers?|providers?|companies|company|teams?|partners?|technology|technologies|prices?|pricing|rates?|quality|support|app|apps|engines?|machines?|devices?|pumps?|meters?|sensors?|scanners?|printers?|batter(?:y|ies)|crm|erp|database|network|brand|manufacturer|agency|consultanc(?:y|ies)|experts?|engineers?|models?|offer|value|deal|choice|option|firm|specialists?|coffee|equipment|filters?|material|coverage|analytics|security|uptime|accuracy|features|infrastructure|package|programme?|routes?|fleet|warehouse|installers?|results|customer service|service desk)"
_SCOPE = r"(?:(?:on|in|of|across|around|within|throughout) (?:the|this|our|your|all of)? ?(?:whole |entire |global |european |american |us |uk )?(?:market|industry|world|country|sector|business|field|region|state|city|planet|segment|space|category|continent|europe|nation|trade|class|its class|league|globe)|of its kind|in its class|available(?: (?:today|anywhere|now|on the market))?|anywhere|out there|worldwide|globally|in the world|on earth|in (?:north )?(?:america|europe|asia|the us|the uk)|that (?:money|exists)|ever (?:made|built)|around|going|bar none|by far|hands down|period)"
_RIVAL = r"(?:(?:any|every|all|each|most)(?: of)?(?: the| our| your)?(?: other)? ?(?:competitors?|competition|vendors?|suppliers?|alternatives?|rivals?|tools?|platforms?|products?|solutions?|systems?|providers?|one else|thing else|body else|else|other)|the (?:competition|competitors|rest|others|alternatives|market leader|industry average|market)|(?:our|their|your) (?:competitors?|rivals?|current (?:vendor|supplier|provider|tool|system|solution))|anyone|anything|anybody|everyone|everybody else|what (?:you have|anyone else)|competing (?:\w+)|other (?:vendors|tools|platforms|products|solutions|suppliers|providers|systems|brands))"


def _is_not_about_us(seen: View, _start: int, _end: int) -> bool:
    """No word of us or of what we sell: the best restaurant in town."""
    return not re.search(r"\b(?:we|we're|we've|our|ours|us|you're looking|you get|you'll get)\b", seen.lower)


def _is_best_way(seen: View, _start: int, end: int) -> bool:
    """ "There is no better way to say thank you": a figure of speech."""
    return bool(re.match(r" (?:way|time|reason|day|place|news|moment|feeling|for|to)\b", seen.lower[end:]))


_NO_BOAST = pattern(
    r"\bnumber (?:one|two|three) (?:on|in) (?:your|the|my|our|his) (?:list|agenda|queue)\b|\bwho [^;.!?]{0,40}(?:better|more|further|faster) than (?:i|me|any of us)\b|\bleave the rest\b|\bmore (?:out of|from) (?:it|that|me)\b|\bahead of the others\b|\bthan the rest and nobody knows\b|\bthey(?:'re| are| were| won't| will)\b|\b(?:on|in) (?:the |last )?[\w']+'s [\w-]+ (?:list|table|test|ranking|report|survey)\b|\bit's booked\b"
)


def _is_no_boast(seen: View, _start: int, _end: int) -> bool:
    """A place on a list, praise of somebody else, or what others are: nothing is claimed for oneself."""
    return bool(_NO_BOAST.search(seen.lower))


_GUARDS = (*BASE, opinion, hedged, _is_sourced, _is_no_boast)
_BEST = (*_GUARDS, _is_ordinary)
_NOT_DENIED = (quoted, asked, supposed, told, opinion, hedged, _is_sourced)

_OTHERS = r"(?:any other|any of (?:the|our|your) (?:competitors?|rivals?|others?)|anything else|anyone else|anybody(?: else)?|everyone else|everybody else|all (?:the )?others|the rest|the others|theirs|they do|any [\w-]+ (?:you|on the|out|in the|ever))"
_AHEAD = (
    r"^\W*(?:we(?:'re| are)|[\w&.'-]+(?: [\w&.'-]+){0,2} is|our [\w-]+ is) (?:proud to be )?(?:still )?one of the (?:leading|largest|biggest|top|foremost|fastest-growing|best|most [a-z-]+) (?:[\w-]+ ){0,2}?(?:agenc(?:y|ies)|makers?|suppliers?|providers?|manufacturers?|builders?|firms?|compan(?:y|ies)|consultanc(?:y|ies)|producers?|specialists?|vendors?|dealers?|installers?|brands?|platforms?|tools?)(?: [\w-]+){0,2}? (?:in|on) (?:the (?:world|country|market|industry|region|trade|business|field)|europe|america|asia|africa|britain|germany|the uk|the us)\b",
    r"\b(?:it|this|that|ours|our [\w-]+(?: [\w-]+)?|we|they)(?:'s|'re| is| are) the only (?!one\b|pattern|word|line\b|name|option|case\b|example|candidate|step|place|point|question|problem|driver|train|flight|slot|room|file|customer|supplier|free|date|reason|way|thing)(?:[\w-]+ ){1,3}?(?:that|who|which) (?!i\b|we\b|you\b|suits|is (?:left|open|free)|remains|was\b|were\b|has been|fits me|i'm)[a-z]+\b[^;.!?]{0,30}",
    rf"\b(?!other|rather|later|sooner|earlier|older|busier|colder|hotter|either|harder|whether|heavier|dearer|slower|louder|thicker|wider|longer|bigger|larger|smaller|taller|deeper|darker|worse|weaker|thinner|poorer|more expensive|fewer)(?:[a-z]{{2,}}er|more [a-z-]+|less [a-z-]+) than {_OTHERS}(?=\W|$)",
    rf"\b(?:twice|three times|four times|five times|ten times|half|\d+ times) as (?!much\b|many\b|important\b|likely\b)[a-z]+(?: [a-z]+)? as (?:{_OTHERS}|the (?:competition|next|usual|ordinary)|any\b|others)",
    r"\bthe (?:most [a-z-]+|[a-z]{3,}est) (?:[\w-]+ ){1,3}?(?:ever (?:made|built|sold|produced|designed)|money can buy|in existence|you(?:'ll| will| can)? ever (?:buy|see|own|use|eat|need))\b",
    r"\b(?:nothing|nobody|no one|no-one|none|no other [\w-]+|no [\w-]+)(?: else)?(?: [\w' -]{0,30})? (?:comes|gets|is) (?:(?:even |anywhere )?(?:close|near) (?:to (?:us|our|ours|it|this|that|what we)|in|on)|(?:(?:even |anywhere )near|near) (?:us|ours?))\b",
    r"\b(?:everyone|everybody|everything|anyone|the others?|the rest|all (?:the )?others|competitors|the competition)(?: else)?(?:'s|'re| is| are)? (?:still )?(?:years|miles|light-years|far|way|streets|decades) behind\b[^;.!?]{0,15}",
    r"\bin (?:another|a different|a higher) league\b|\bin a class (?:apart|of its own)\b|\ba cut above (?:the|any|all|every)\b|\bleaves? (?:the )?(?:competition|competitors|rivals|others|everyone else|everybody else)\b[^;.!?]{0,20}",
    r"\b(?:nobody|no one|no-one|no other [\w-]+|no (?:[\w-]+ ){0,2}?(?:company|firm|supplier|competitor|vendor|maker|bakery|agency|shop|dealer))(?: else)?(?: in [\w ]{2,25}?| around| anywhere)? (?:has|have|offers?|makes?|gives?|sells?|bakes?|runs?|builds?|delivers?|does|can offer|can give|prints?|knows?) (?:you )?(?:an? |the |such )?(?:(?!(?:ever|never|either|neither|other|another|over|under|after|whether|number|paper|order|offer|letter|water|matter|power|paper|answer|customer|dinner|summer|winter|member|master)\b)[a-z]{2,}er|more [a-z-]+|better) (?!idea)[\w-]+",
    r"\b(?:our|ours|we|it|this|that|these)\b[^.;!?]{0,30}? (?:is|are|'re|'s) (?:simply |by far |easily |clearly )?the (?!latest|nearest|closest|next|first|rest|oldest|newest|honest|same|request|interest|west|east|earliest|guest|test)(?:[a-z]{3,}est|best|most [a-z-]+)(?: [\w-]+){0,2}? (?:in town|in the (?:county|valley|area|trade|city|village|land|whole [\w-]+|[\w-]+ (?:business|trade|industry))|for miles(?: around)?|around|far and wide)\b",
)

_CUES = (
    cue(
        rf"\b(?:the|our|world's|industry's|country's|market's|europe's|america's|nation's) (?:very |single |absolute |world's |industry's )?{_MOST}(?:[ -][\w-]+){{0,3}}? {_THING} (?:{_SCOPE}|for (?:your|this|any|the) (?:\w+ )?(?:industry|sector|business|job|money)|you(?:'ll| will| can)? (?:ever |could )?(?:find|get|buy|see)|money can buy|period\b)",
        guards=_BEST,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|we're|our [\w-]+(?: [\w-]+)?|it|this|that|they|ours)(?: can| will|'ll)?(?: are| is|'re|'s| have| has| offers?| provides?| delivers?| gives? you| makes?| builds?| sells?| remains?)(?: you)? (?:simply |clearly |easily |by far |hands down |undoubtedly |still |also |objectively |without doubt |always )*(?:the|europe's|america's|the world's|the industry's) (?:very |single |absolute |clear |undisputed |world's |industry's )*(?:{_MOST})(?:[ -][\w-]+){{0,2}}? {_THING}\b",
        guards=_BEST,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:we|our [\w-]+(?: [\w-]+)?|it)(?: are| is|'re|'s)? (?:simply |clearly |easily |by far |hands down |undoubtedly )*the (?:very |clear |undisputed )?(?:best|fastest|cheapest|largest|biggest|market leader|leader|leaders|number one|no\. ?1|#1|only ones)(?: (?:{_SCOPE}|at what we do|at (?:this|it)|who (?:can|do|offer)|that (?:can|does)))?(?=[^\w]|$| \w)",
        guards=(
            *_BEST,
            lambda seen, _s, e: bool(
                re.match(
                    r" (?:person|people|to |in line|part|result|reason|day|case|place|thing|issue|problem|owners?|one[sd]? (?:to|i|we|you))",
                    seen.lower[e:],
                )
            ),
        ),
        whole_clause=True,
    ),
    cue(
        rf"(?:\bare|'re|\bis|'s|\bas|\bremains?|\boffer|\bhave|\bhas|\bbe|^) the (?:very |one and )?only (?:[\w-]+ ){{0,3}}?{_THING}(?: (?:that|who|which|with|to|able|capable|offering|on|in|certified|where)\b|$|[.,!])",
        guards=_BEST,
        whole_clause=True,
    ),
    cue(
        r"\b(?:no one|nobody|no (?:other )?(?:\w+ ){0,2}?(?:vendor|supplier|company|provider|platform|tool|product|solution|system|firm|team|manufacturer|brand)s?|no competitor|none of our competitors|no-one|nobody else|no one else)(?: in (?:this|the|our) [\w-]+)?(?: \w+ly)? (?:offers? (?:this|you|such|more|better|as|what|a|our|the)|can (?:match|beat|do|offer|touch|compete|deliver|give|keep|compare|provide)|comes? (?:even )?close|has (?:this|what|our|such|more|better|as)|does (?:it|this|that|what) |delivers? (?:this|faster|better|what|as|more)|match(?:es)?|provides? |beats?|gives? you|even comes|is (?:faster|better|cheaper|more|as|closer|quicker|safer|stronger)|knows? (?:more|this|your)|understands?)(?!\w)(?! (?:promise|guarantee|say|know|predict|tell|foresee|be sure|rule out|claim))",
        guards=tuple(g for g in _GUARDS),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:better|faster|cheaper|safer|stronger|more (?:accurate|reliable|secure|powerful|efficient|advanced|affordable|durable|flexible|\w+)|superior|easier|smarter|quicker|less expensive|lighter|quieter|further ahead|(?<!staying )ahead)(?: \w+)? (?:than|(?<=ahead )of|(?<=superior )to) {_RIVAL}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:{TIMES}|{PERCENT}) (?:better|faster|cheaper|safer|stronger|more \w+|less \w+|lower|quicker|higher|as (?:fast|accurate|reliable|strong|good|efficient|quick))(?: \w+)? (?:than|as|of) (?:{_RIVAL}|(?!in (?:19|20|the|{MONTH})|last\b|before\b|a (?:year|month|week)\b|the (?:year|month|week|quarter|season|spring|summer|autumn|winter)\b|it (?:was|is|did)\b|we (?:had|did|were)\b|usual\b|now\b|today\b|this\b|planned\b|expected\b)[a-z]\w+)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:outperforms?|beats?|outclass(?:es)?|surpass(?:es)?|outshines?|crush(?:es)?|leaves?|blows?|tops?|outlasts?|outpaces?|runs? (?:circles|rings) around|puts?) (?:away )?{_RIVAL}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:industry|market|world|class|sector|category)[- ]lead(?:ing|er|ers)\b|\bbest[- ]in[- ]class\b|\b(?:unrivall?ed|unmatched|unbeatable|unparalleled|unequall?ed|unsurpassed|second to none|without equal|peerless|incomparable|in a class of (?:its|their|our) own|one of a kind|bar none|head and shoulders above|best on the market|like no other|unlike any(?:thing)? (?:other|else)|nothing else comes close|world record|gold standard)\b|(?<![\w/])(?:#1|number one|no\. ?1)(?= (?:\w+ )?(?:in|for|choice|vendor|provider|rated|platform|on|tool|supplier|brand|solution|partner|software))",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:the )?(?:lowest|best|cheapest|most competitive) (?:prices?|rates?|deals?|pricing|quality|value|service|terms) (?:on the market|in the (?:industry|market|country|region|business|area|world|state|city)|anywhere|available|you(?:'ll| will| can) (?:ever )?(?:find|get)|around|out there|guaranteed|you can get)\b|\byou (?:won't|will not|can't|cannot|will never|'ll never|'ll not) (?:ever )?(?:find|get|see) (?:a |an |any |anything |anyone |another )*(?:better|cheaper|faster|more|lower|safer|stronger|higher|supplier|vendor|comparable|match|equal|like)\b",
        guards=tuple(g for g in _GUARDS),
        whole_clause=True,
    ),
    cue(
        r"\bthere(?:'s| is| are)? (?:simply |just |really )?(?:no|nothing|isn't a|isn't any|not a) (?:better|faster|cheaper|safer|stronger|easier|smarter|more (?!to\b|room\b|time\b|than\b|for\b|i\b|we\b|you\b|annoying|important|frustrating)\w+(?= (?:[\w-]+ )?(?:than|on|out|anywhere|in|available|around|to be had))|finer|quicker|comparable|equal|match|competition)\b",
        guards=(quoted, asked, supposed, told, opinion, hedged, _is_best_way),
        whole_clause=True,
    ),
    cue(
        r"\b(?:competitors?|the competition|other (?:vendors|suppliers|providers|tools|brands|systems|products)|rivals|others|they|everyone else|the rest|everybody else) (?:simply |just )?(?:can't|cannot|don't|do not|can not|won't|never|are unable to|fail to|struggle to|can only dream|dreams?) (?:\w+ )?(?:match|compete|keep up|touch|beat|come close|catch up|compare|(?:offer|deliver|do) (?:this|that|it|anything|half|what we)|of (?:this|that|our|it))\b(?<!they can't do that)(?<!they don't do that)(?<!they can't do it)",
        guards=(quoted, asked, supposed, opinion, hedged),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:miles|light[- ]years|years|way|far|streets|leagues|well|generations) (?:ahead of|better than|superior to|faster than|above|beyond(?= (?:any|every|the (?:comp|rest|other|market)))) (?!schedule|plan|time|target|budget|the (?:deadline|date|limit|agenda|call|meeting|cut-?off|start|opening|launch|season|visit|\d|[\w-]+ (?:sailing|departure|flight|cut-?off|deadline|meeting|visit|opening))|monday|tuesday|wednesday|thursday|friday|christmas|easter|average|what i|you|your)\w+|\bthe world's (?:only|{_MOST[3:-1]})\b|\b(?:you(?:'ll)?|we)(?: will)? (?:won't|can't|cannot|will not|never|couldn't) (?:ever )?(?:get|find|see|buy|have) (?:this|that|such|these|our|the same|that kind of|this kind of) [^,;.!?]{{0,30}}?(?:anywhere|elsewhere|from anyone|with anyone|at this price)",
        guards=(quoted, asked, supposed, told, opinion, hedged),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:it|this|that|ours|our [\w-]+(?: [\w-]+)?|we)(?: is|'s| are|'re) (?:by far |simply |easily |clearly |still |hands[- ]down )?the (?:single )?(?:{_MOST})(?: [\w-]+){{0,2}}? (?:you can (?:buy|get|find|have)|there is|money can buy|around|available|on the market|in the (?:industry|market|world|business|field)|of (?:all|its kind)|anywhere|out there|yet built|ever)",
        guards=_BEST,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|we're|our \w+(?: \w+)?)(?: is| are|'re)? (?:the )?(?:number one|no\. ?1|#1|first choice|market leaders?|leaders?) (?:in|for|on|at|among|worldwide)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|we're|it|it's|this|ours|they|our [\w-]+(?: [\w-]+){0,3}?|the [\w-]+ [\w-]+)(?: is| are|'s|'re|'ve| have)?(?: simply| easily| clearly| hands[- ]down)? the (?:single |very )?(?!latest|nearest|closest|next|first|rest|oldest|newest|highest point|honest|request|interest|test|guest|west|east|best|contest|invest|harvest|forest|quest|chest|protest)(?:\w{3,}est|most \w+)(?: [\w-]+){0,2}? (?:in (?:the (?:region|country|industry|market|world|business|state|city|sector|field|class)|europe|america|asia|africa|germany|france|spain|italy|the uk|britain|the us|north america|[a-z]+ today)|on (?:the market|earth)|worldwide|anywhere)\b",
        guards=_BEST,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|it|this|our [\w-]+(?: [\w-]+)?)(?:'ll| will| can)? (?:easily |simply |always |clearly )?(?:beats?|outperforms?|outclass(?:es)?|crush(?:es)?|tops?|undercuts?|outruns?|destroys?|trumps?) (?!the |our |your |last |that |this |it\b|my |a |an |up\b|out\b|traffic|them\b)[a-z][\w-]+(?: [\w-]+)? (?:on|in|by|at|every|when|hands|with|for)\b|\b(?:there(?:'s| is) |you(?:'ll| will) find )?(?:nothing|no \w+) (?:else )?(?:quite )?like (?:it|this|ours|our \w+) (?:on|in|anywhere|out|available|exists)\b|\bnothing (?:else )?(?:on the market|out there|available) (?:comes close|compares|can match|matches|beats|is (?:better|faster|as))",
        guards=(quoted, asked, supposed, told, opinion, hedged),
        whole_clause=True,
    ),
    cue(
        rf"\bthe (?:very |single |absolute )?(?:{_MOST})(?: [\w-]+){{1,4}}? {_SCOPE}(?=\W|$)",
        guards=(*_BEST, _is_not_about_us),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:our|these) (?:prices|rates|fees|costs|terms|margins|times|lead times|results|quality|service|support|tools?|people|engineers)(?: is| are) (?:simply |by far |always |clearly |easily )?(?:the (?:very )?(?:{_MOST})|unbeatable|unmatched)\b",
        guards=_BEST,
        whole_clause=True,
    ),
    *(cue(one, guards=_NOT_DENIED, whole_clause=True) for one in _AHEAD),
    cue(
        r"\bno (?:competitors?|other \w+|vendor|supplier|one else|one) (?:\w+ )?(?:has|have|offers?|sells?|makes) (?:anything|something) (?:even )?(?:like|close|remotely|comparable|as)",
        guards=(quoted, asked, supposed, told, opinion, hedged),
        whole_clause=True,
    ),
    cue(
        r"\b(?:nobody|no one|no other [\w-]+|no (?:supplier|vendor|company|competitor|manufacturer|provider|firm)) (?:else )?(?:[a-z]+s|can|comes?|will) [^,;.!?]{0,40}?(?:better|faster|cheaper|more [\w-]+|as (?:well|fast|good|cheap)) (?:than|as) (?:we|us|our)\b|\b(?:compared (?:with|to)|unlike|against) (?!last|the (?:same|last|previous)|a |our )[\w-]+(?: [\w-]+)?,? (?:we|our [\w-]+|it|this)(?:'re| are| is|'s)? (?:\w+ ){0,2}?(?:times|twice|half|much|far|way|better|faster|cheaper|quicker)\b",
        guards=(quoted, asked, told, opinion),
        whole_clause=True,
    ),
    cue(
        r"\bno other (?:[\w-]+ ){1,4}?(?:comes? close|can match|can (?:do|offer)|offers|matches|even comes|has|gives)\b|\b(?:europe|germany|britain|austria|america|the world|the market|the industry|the country|the sector|the trade)'s (?:most [\w-]+|[a-z]+est)\b|\b(?:ours|our [\w-]+|it) [a-z]+s? (?:\w+ )?(?:twice|three times|\d+ times|\d+ ?x) as (?:\w+ )?as (?:any|every|all|the (?:competition|others|rest)|other)\b|\b(?:twice|three times|\d+ times) as \w+ as (?:any|every|the (?:next|competition|rest))\b",
        guards=(quoted, asked, told, opinion),
        whole_clause=True,
    ),
    cue(
        r"\b(?:nobody|no one|no other [\w-]+(?: [\w-]+){0,2}?)(?: in [\w -]{2,25}?| on (?:the market|earth)| else)? (?:builds?|makes?|does|turns?|offers?|sells?|has|gets?|even comes|comes|delivers?|prints?|runs?|cooks?|reads?|brews?|grows?|treats?|knows?)\b(?! you\b)[^;.!?]{0,50}?(?:\b(?:quicker|faster|better|quieter|cheaper|smaller|lighter|cleaner|stronger|softer|closer|longer|warmer|safer|finer|smoother|fresher)\b|\bas (?:well|good|fast|quick|quietly|cheap\w*) as (?:we|us|our)|\bclose to (?:us|ours|that)|\blike (?:we|us)\b|\bthan (?:we|us|our)\b)"
        r"|\bbefore (?:anybody|anyone) else (?:had |did|even)"
        r"|\bthere(?:'s| is) (?:simply |just )?(?:nothing|no (?:one|other \w+)) (?:better|faster|like it|that comes close)\b",
        guards=(quoted, disclaimed, asked, supposed, told, opinion, hedged, _is_sourced),
        whole_clause=True,
    ),
)

UNSUPPORTED_SUPERLATIVE = Rule(
    id="unsupported-superlative",
    title="Best, fastest or only, without proof",
    cls=FindingClass.EXAGGERATED,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This reads as a fact that puts us above everybody else. Cite the test it comes from, or say what is good about it in figures.",
    why="A comparison that can be checked needs evidence that we hold today. Buyers compare, and one counter-example costs the rest of the page its credit.",
    source="UK CAP Code 3.6, 3.7 and 3.33 (evidence held for objective and comparative claims); EU UCPD Article 6",
    find=finder(_CUES, softer=_is_no_boast),
    flags=(
        "We're the fastest supplier on the market.",
        "Ours is the only platform that reads old meters.",
        "Nobody else can match our delivery.",
        "It is 3 times faster than any other scanner.",
        "Our industry-leading filter lasts longer.",
        "You won't find a better price.",
        "We have the lowest prices in the country.",
        "This pump outperforms every competitor.",
        "We are the leading provider of cold storage in Europe.",
        "Our support is second to none.",
        "Our paper is whiter than any other.",
        "No other loom gets anywhere near ours.",
        "Our return rate is the lowest in the trade.",
        "Our saws are hands-down the quietest you can get.",
        "Kestrel is one of the leading makers of bilge pumps in Europe.",
        "Our hoists are unbeatable and would suit your yard.",
    ),
    passes=(
        "What's the best time to call?",
        "Best regards, Mia",
        "I think it's the best tool for your case.",
        "We aren't the cheapest supplier.",
        "The only thing missing is your signature.",
        "In the 2025 Orr Institute test ours was the fastest scanner on the market, according to the report.",
        "You wrote that Brightline is the best vendor on the market.",
        "Only the last page is missing.",
        "Are you the largest supplier in the region?",
        "The best way to reach me is by phone.",
        "My best guess is Tuesday.",
        "They don't deliver on Saturdays.",
        "Nobody came near the kiln while it was hot.",
        "Leeds is one of the largest cities in the country.",
        "Our vineyard picked 8% more in 2024 than in 2023.",
        "Nobody has ever asked us for that.",
        "We load well ahead of the Monday sailing.",
        "Ours is heavier than theirs.",
    ),
    ways=(
        swapped(r"^", "in my view ", predicate=True),
        framed("We think {}"),
        instead("In [period] it reached [figure]"),
    ),
)
