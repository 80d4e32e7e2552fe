"""Performance level: a figure for uptime, answers or speed that the sentence does not tie to a contract."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, disclaimed, has_terms, hedged, negated, qualified
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import COUNT
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_PAST = pattern(
    r"\b(?:was|were|had|did|used to|according to|achieved|measured|averaged|last (?:year|month|quarter|week)|in (?:19|20)\d\d|so far|over the past|since|ran|rated|(?:on|in) (?:the|our) (?:test )?(?:bench|rig)|test (?:bench|rig|stand)|data sheet|spec(?:ification)?s?|on average|late)\b"
)


def _is_measured(seen: View, _start: int, _end: int) -> bool:
    """A figure of the past, not a level promised."""
    return bool(_PAST.search(seen.lower))


_SERVICE = pattern(
    r"\b(?:we|we're|our|us|support|help|monitor\w*|staffed|on[- ]call|uptime|engineers?|technicians?|it|it's|you (?:get|have)|hotline|someone|somebody|for you|phone|desk|team|staff|service)\b"
)
_CONTACT = pattern(r" (?:at|on|via|under|:) ?[\d+(]|[^.]{0,12}@")


def _is_not_our_service(seen: View, _start: int, end: int) -> bool:
    """Opening hours of something else, or a line with a telephone number."""
    return not _SERVICE.search(seen.lower) or bool(_CONTACT.match(seen.lower, end))


_ROUGH = pattern(
    r"\b(?:a day or two|an hour or two|or so|as a rule|not at all|(?:two|three|four|five|\d+) (?:to|or) (?:three|four|five|six|\d+) (?:days?|hours?|minutes?))\b|, (?:in|on|at) (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|sundays|saturdays|weekends|holidays|christmas)\b|\b(?:except|apart from|unless)\b|\bthat (?:is not|are not|isn't|aren't)\b"
)


def _is_rough(seen: View, _start: int, _end: int) -> bool:
    """Roughly, or with its exception: "we answer within two days, in August within four"."""
    return bool(_ROUGH.search(seen.lower))


_INSTRUCTION = pattern(
    r"\W*(?:(?:please|always|never|then|and|so|afterwards|do not|don't),? )*(?:keep|store|leave|hold|heat|cool|wash|dry|charge|set|check|put|rinse|mix|make sure)(?! (?:your|you) (?:uptime|costs?|customers|business))\b"
)
_ONCE = pattern(
    r"\bexpect (?:a|an|my|our) (?:call|visit|ring|reply|answer|mail|delivery|parcel)\b|\b(?:from|by) (?:her|him|me)\b|\b(?:its|the|your|their) (?:result|refund|payment|parcel|replacement for)\b|\b(?:payment|refund|credit|result|reply) (?:from \w+ )?(?:to )?reach(?:es)? you\b"
    r"|\byou(?:'ll| will) (?:be getting|be hearing|get a (?:call|ring|mail) from|hear from)\b|\bchasing us\b"
)


def _is_instruction(seen: View, _start: int, _end: int) -> bool:
    """What the reader does with it: "keep the drum between 2 and 8 degrees"."""
    return bool(_INSTRUCTION.match(seen.lower))


def _is_this_once(seen: View, _start: int, _end: int) -> bool:
    """One call or one sum on its way, no level of service: "expect a call from our vet within the hour"."""
    return bool(_ONCE.search(seen.lower))


_OCCASION = pattern(
    r"\b(?:the moment|as soon as|as of|until|till|through (?:to )?[a-z]+|this (?:weekend|week|evening)|next time|you(?:'d| would)? (?:ought|better|should)|normally|target|on your (?:website|site|page)|in (?:the )?(?:[a-z]+ )?season|if you (?:have|take|book|are on) the|on my (?:phone|telephone|laptop|screen)|ring the bell at|when (?:i|we) (?:timed|measured|tested|tried|counted)|by the maker's|data ?sheet|must look at the rest)\b"
)
_IN_DAYS = pattern(
    r"\bwithin (?:\w+ ){0,2}?(?:(?:working|business) )?(?:days|weeks|a (?:day|week))\b|\bwithin the hour\b[^.]{0,20}(?:,|for (?:the|your))|\btakes (?:an?|one|two|half an?) (?:hour|minute|day|morning)"
)
_NEAR = 25
"""Letters behind the phrase that may still tell of one case."""
_EVERY_TIME = pattern(
    r"\b(?:always|every|each|any (?:ticket|fault|order|call|problem|question|request|issue|email|mail)|all|no matter|whatever|guarantee\w*|promise|never|without fail|without exception|anywhere|anybody|whoever|everywhere|at most|maximum|full stop|period|year-round|365)\b"
)
_SET_POINT = pattern(
    r"(?:\d ?°|\bdegrees\b|\btested\b|\baccurate to\b|\bplus or minus\b|±|\bkept at \d|\d out of \d|\brebate\b|\bholds? \d|\b(?:does|prints?|folds?|makes?|packs?|reads?|cuts?|fills?|presses|scans?|counts?) (?:\d[\d,]*|forty|fifty|sixty|eighty|[a-z]+ hundred) (?:\w+ )?(?:a|an|per) (?:hour|minute|second|day)\b)"
)


def _is_one_case(seen: View, start: int, end: int) -> bool:
    """ "We'll ring you the moment a bed comes free, day or night", "within ten days": one case or a set point, not a level
    of service for all time; the words alone cannot tell."""
    if _EVERY_TIME.search(seen.lower):
        return False
    return bool(
        _OCCASION.search(seen.lower) or _SET_POINT.search(seen.lower) or _IN_DAYS.search(seen.lower, start, end + _NEAR)
    )


_USUAL = pattern(
    r"\b(?:usual|usually|normal|normally|typical|typically|in theory|in practice|is stated as|i think it says)\b|\btheir (?:[\w-]+ )?(?:time|turnaround|response|answer)\b"
)


def _is_usual(seen: View, _start: int, _end: int) -> bool:
    """How long it takes as a rule, or what others say of theirs: a description, and no level that is owed."""
    return bool(_USUAL.search(seen.lower))


_GUARDS = (*BASE, hedged, has_terms, _is_measured, _is_instruction, _is_this_once, _is_rough, _is_usual)
_NOT_DENIED = tuple(guard for guard in _GUARDS if guard is not negated)


def _is_mine(seen: View, start: int, end: int) -> bool:
    """The writer's own answer to this reader: "I'll reply within an hour"; or what others do."""
    return bool(re.search(r"\b(?:i'll|i will|i can|i'm|my)\b", seen.lower[:end])) or not re.search(
        r"\b(?:we|our|us|it|you|the|every|all|each|a|an|someone|somebody)\b", seen.lower[max(0, start - 60) : end]
    )


_BOUND = pattern(
    r"\b(?:during|for the (?:weekend|fair|launch|event|move)|tomorrow|today|tonight|this (?:week|afternoon|morning|time))\b"
)


def _is_bounded(seen: View, _start: int, _end: int) -> bool:
    """For one occasion, with its end: "during the migration weekend"."""
    return bool(_BOUND.search(seen.lower))


_LEVEL = r"9\d(?:[.,]\d+)? ?(?:%|per ?cent\b|percent\b)"
_TEAM = r"(?:\bwe|\bour [\w-]+(?: [\w-]+){0,2}|\bthe (?:support|service|help) ?(?:team|desk|line|hotline)|\bsupport|\b(?:an|a|your|one of our) (?:engineer|technician|agent|expert|specialist|consultant|account manager|dedicated \w+|support \w+)|\bsomeone|\bsomebody|\byou(?:'ll| will)? (?:get|have|receive)|\bevery (?:ticket|call|request|question|email|incident)|\ball (?:tickets|calls|requests|questions|emails|incidents|queries)|\btickets|\bcalls|\bcritical issues|\boutages|\bincidents|\bit|\bthe (?:system|platform|app|api|engine|service|scanner|printer|line|software|machine)|\bpages|\bqueries|\breports|\bsearches|\bdashboards|\byou(?:'ll| will)|\b(?:every|each|any) (?:[\w-]+ )?(?:ticket|call|request|question|email|incident|alarm|order))"
_ANSWER = r"(?:respond|responds|answer|answers|reply|replies|resolve|resolves|fix|fixes|react|reacts|pick up|picks up|answered|resolved|fixed|handled|closed|on site|onsite|on-site|at your (?:site|door|plant)|call back|calls back|get back|gets? (?:a|an) (?:\w+ )?(?:answer|reply|response|call)|acknowledge[sd]?|escalate[sd]?|(?:an|a) (?:answer|response|reply|fix|resolution|technician|engineer|person|replacement)|there|support|help|dispatch\w*|solved|solve|restore[sd]?)"
_QUICK = r"(?:(?:within|in|inside) (?:an? |one |two |three |\d )(?:business|working) days?\b|(?:within|in|under|in under|in less than|inside|after) (?:just |only |an? |the |less than |under |at most |max(?:imum)? )*(?:\d+|one|two|three|four|five|ten|fifteen|thirty|sixty|single|half an|few)?[ -]?(?:business |working )?(?:seconds?|minutes?|mins?|hours?|hrs?|milliseconds|ms|hour)\b|same[- ]day|instantly|immediately|on the first ring|in real time|right away every)"

_SYSTEM = r"\b(?:it|our (?:[\w-]+ ){0,2}?[\w-]+|(?:the|this|each|every) (?:[\w-]+ )?(?:system|platform|app|api|engine|service|scanner|reader|printer|line|software|machine|camera|sensor|gate|scale|press|pump|server|site|network|signal|hotline|desk|store|cold store|room|oven|filter|robot|sorter|terminal|alarm|van|crew|team|lab|plant|model|device|tool|portal|lift|elevator|truck|oven|dryer|washer|centre|center))"
_SPAN = r"(?:(?:under |less than |at most |just |only |about )*(?:\d+|an?|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|sixty|half an|a single) (?:seconds?|minutes?|hours?|(?:working |business )?days?))"
_MEASURE = r"(?:degrees|°|%|per ?cent|bar|volts?|db|decibels?|lit(?:re|er)s|milliseconds|ms|seconds?|minutes?|millimet\w+|microns?|ppm|kwh)"
_NON_STOP = r"(?:all (?:year|day|night|week)|every (?:second|minute|hour|day|shift|time)|always|day and night|round the clock|24/7|at any time|any ?time|year round|without a break|non-?stop)"

_STEADY = (
    rf"{_SYSTEM}(?:'ll| will| can)? (?:runs?|prints?|makes?|packs?|fills?|moves?|pumps?|delivers?|handles?|process(?:es)?|sorts?|bakes?|wash(?:es)?|reads?|counts?|scans?|cuts?|does|do|produces?|serves?|cleans?|dries|dry|lifts?) (?:up to |over |more than |at least )?(?:\d[\d.,]*|{COUNT})(?: [\w-]+){{0,2}}? (?:an?|per|each|every) (?:second|minute|hour|day|shift|night|week)\b[^;.!?]{{0,30}}",
    rf"\b(?:never|won't(?: ever)?|will never|doesn't(?: ever)?|does not) (?:goes?|drops?|falls?|rises?|climbs?|gets?|dips?|exceeds?|runs?) (?:above|below|under|over|beyond|past|warmer|colder|hotter)\b[^;.!?]{{0,15}}?(?:\d|minus|zero|{_MEASURE})",
    rf"\b(?:stays?|remains?|keeps?|holds?|is kept|are kept|is held) (?:\w+ )?(?:between|at|within|below|above|under|over) [^;.!?]{{0,20}}?{_MEASURE}\b[^;.!?]{{0,30}}|\b(?:stays?|remains?|is|are) [^;.!?]{{0,25}}?\d [^;.!?]{{0,15}}?{_NON_STOP}",
    r"\b(?:9\d(?:[.,]\d+)? ?(?:%|per ?cent) of (?:all |the |our )?(?:cases|orders|deliveries|calls|time|shipments|plates|labels|parcels|letters|tickets|pages|trips|runs|scans|samples)|(?:99|98|97) (?:of|out of|in) (?:a |one )?(?:100|hundred)(?: [\w-]+)?)\b",
    r"\b(?:answers?|picks? up|pick up|answered|picked up)\b[^;.!?]{0,15} (?:before|by|on|at|within) the (?:first|second|third) ring\b",
    rf"\b(?:every|each|all) (?:[\w-]+ ){{1,3}}?(?:leaves?|ships?|goes? out|arrives?|is|are|gets?|comes?)(?: [\w-]+){{0,4}}? (?:within|inside|in) {_SPAN}",
    rf"\b(?:parts?|engineers?|mechanics?|technicians?|replacements?|somebody|someone|spares?|fitters?|machines?|it|help)(?: \w+)? (?:is|are|'s) (?:with you|there|on site|at your (?:door|site|gate)) (?:the (?:next|same) (?:day|morning)|overnight|(?:within|inside|in) {_SPAN})\b[^;.!?]{{0,40}}",
    rf"\b(?:is|are|gets?)(?: all| always)? (?:restored|recovered|replaced|swapped|back(?: up| online)?|delivered|fixed|repaired|refilled|rebooked) (?:within|inside|in|after) {_SPAN}",
    rf"\breach(?:es)? (?:any|every|all|each|you)\b[^;.!?]{{0,40}}? (?:within|inside|in) {_SPAN}",
    r"\b(?:somebody|someone|support|help|the hotline|the desk|our [\w-]+(?: [\w-]+)?|the (?:signal|system|line|network|server|alarm|team))(?:'s| is| are) always (?:there|on|up|reachable|available|at hand|awake|live|manned|staffed)\b[^;.!?]{0,40}",
    r"\b(?:the|our|its) (?:error|defect|failure|reject|loss|fault|breakage|misread|return|complaint) rates? (?:is|are|stays?|lies)[^;.!?]{0,12}? (?:below|under|less than|at|zero|nil|close to|near)\b[^;.!?]{0,20}",
    r"\blasts? (?:a |the |for a )?(?:full|whole|entire) [\w-]+\b[^;.!?]{0,30}",
    r"\b(?:system|signal|network|plant|line|server|site|alarm|machine|platform|portal|app)s? (?:is|are|'s|runs?|stays?)(?: up| on| live| running| there| manned)? (?:a?round the clock|day and night|24/7|365 days)\b",
    r"\b(?:it|that|everything|all of it|the [\w-]+)(?:'s| is| are) with you the next (?:morning|day|working day)\b[^;.!?]{0,40}",
    r"\b(?:room|store|hall|truck|fridge|freezer|vault|cellar|water|temperature|pressure|humidity|voltage)(?: \w+)? (?:stays?|remains?|is always|is kept|holds) [^;.!?]{0,20}?\d[^;.!?]{0,40}",
    rf"\b(?:we|our (?:[\w-]+ ){{0,2}}?[\w-]+|somebody|someone|(?:an?|the) (?:[\w-]+ )?(?:engineer|technician|mechanic|fitter|hotline|help ?line|desk|van|agent|nurse|system))(?:'ll| will| can)?(?: always| \w+ly)? (?!finished|had|was|were|got|came|did|[a-z]+ied\b|[a-z]+[^e]ed\b)[a-z]+(?: [\w-]+){{0,4}}? (?:within|inside|in under|in less than|in no more than) (?:the hour\b|{_SPAN})",
    r"\b(?:connections?|calls?|signals?|lines?|sessions?|links?|orders|parcels|trips|readings?|payments) (?:is|are) never (?:[a-z]+ed|lost|down|broken|off|late|cut|wrong|missing)\b",
    r"\b(?:our|the) (?:[\w-]+ )?(?:website|site|shop|portal|service|system|line|network|platform|server|hotline|signal|stock|material|team|desk)s? (?:is|are|stays?|remains?) always (?:available|reachable|online|up|accessible|on|live|staffed|in stock|there)\b",
    r"\baccurate (?:to|within|down to) (?:the|a|one|half|\d)\b[^;.!?]{0,20}",
    r"\bninety[- ](?:nine|eight|seven|five)(?: point \w+)? per ?cent of (?:our|all|the) (?!time|people)[^;.!?]{0,40}|\b9\d(?:\.\d+)? ?(?:%|per ?cent) of our\b[^;.!?]{0,40}",
    r"\b(?:holds?|keeps?|maintains?|stays? at) (?:at |a steady )?(?:minus |plus )?\d+\b[^;.!?]{0,20}?,? (?:even (?:in|at|with|under|when)|whatever|no matter|in any)\b[^;.!?]{0,25}",
    r"\b(?:the|our|this) (?:[\w-]+ )?[\w-]+ (?:turns? out|churns? out|gets? through|puts? out|makes?|prints?|packs?|bakes?|fills?|cuts?|washes) (?:up to )?\d[\d.,]*(?: [\w-]+){0,2}? (?:an?|per|every|each) (?:second|minute|hour|day|shift|night)\b[^;.!?]{0,20}",
    r"\byou(?:'ll| will| can)? always (?:get (?:through|an answer|somebody|someone|a)|reach|find somebody|find someone|have somebody|have someone|speak to)\b[^;.!?]{0,30}",
    rf"\b(?:repairs?|deliver(?:y|ies)|replacements?|answers?|it|shipping|set-?up|a (?:repair|fix|delivery|replacement)) (?:takes?|never takes?)(?: us| you)? (?:never )?(?:{_SPAN} at (?:the )?most|(?:longer|more) than {_SPAN}|no (?:longer|more) than {_SPAN}|at most {_SPAN})",
    r"\b(?:is|are|'re|'s) never more than [\w ]{1,15}(?:minutes?|hours?|days?|metres|degrees|percent|per cent) (?:late|off|away|out|down)\b",
)

_LEVELS = (
    rf"\b(?:keeps?|keeping|holds?|maintains?|stays?|remains?|runs?|be|guarantee) (?:[\w-]+ ){{0,5}}?(?:at|above|over|better than|no less than|at least)(?: or above)? {_LEVEL}(?: or (?:better|more|above|higher))?",
    rf"\b(?:not|never|won't|cannot|can't) (?:ever )?(?:drop|fall|dip|go|sink|slip|be) (?:below|under|beneath|lower than) {_LEVEL}",
    r"\b(?:an? )?(?:answer|reply|response|replacement|engineer|technician|call-?back) (?:the |on the )?same (?:working |business )?day\b",
    r"\b(?:have|get) an? (?:\w+ )?(?:engineer|technician|replacement|specialist|person|expert) (?:on site|at your \w+|with you|there|on the (?:phone|line)) (?:within|in|inside|in under) [^,;.!?]{1,20}(?:minutes|hours?|days?)\b",
    r"\b(?:support|help ?desk|hotline|service|somebody|someone|we|our (?:[\w-]+ )?(?:team|people|engineers|desk|line))(?:'s|'re| is| are)? (?:[\w-]+ ){0,4}?(?:seven days a week|7 days a week|every day of the (?:week|year)|365 days|even on (?:sundays|christmas|weekends)|day and night|at any hour)\b",
    r"\byou(?:'ll| will| can)? (?:always )?(?:reach|get|speak to|talk to) (?:a |an |one of our |our |us|some)[^,;.!?]{0,30}? (?:at any (?:hour|time)|any time|24 hours|day (?:or|and) night|on (?:sundays|weekends|holidays))\b",
    r"\b(?:response|reply|answer|reaction|resolution|waiting|call-?back|repair|delivery|load) times? (?:\w+ )?(?:never|won't ever|will never|doesn't|does not) (?:go(?:es)?|rises?|exceeds?|is|get|climbs?)(?: above| over| longer than| beyond| more than)? [^,;.!?]{0,15}?(?:seconds?|minutes?|hours?|days?)\b",
    r"\b(?:tickets?|calls?|faults?|requests?|queries|questions|complaints|claims|alarms|incidents|orders) (?:is|are|get|gets) (?:always |all )?(?:closed|answered|solved|resolved|dealt with|fixed|handled|picked|shipped|processed) (?:with)?in (?:an? |one |two |three |four |under |\d+ ?)+(?:minutes?|hours?|(?:working |business )?days?)\b",
)

_CUES = (
    cue(
        r"\b(?:99|98|97|95)(?:\.\d+)? ?(?:%|per ?cent|percent)(?= (?:\w+ ){0,2}(?:uptime|up ?time|availab\w+|reliab\w+|accura\w+|on[- ]time|precision|delivery|success|fill rate|of the time|sla|deliverab\w+|of (?:all )?(?:orders|calls|tickets|shipments|deliveries)))",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:uptime|up ?time|availability|reliability|accuracy|success rate|fill rate|on-time (?:delivery|rate))(?: rate| level)? (?:of|is|at|stays? (?:at|above|over)|will be|above|over|exceed\w*) (?:over |above |at least |more than |better than )?\d\d(?:\.\d+)? ?(?:%|per ?cent|percent)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(r"\b(?:four|five|six|seven) (?:nines|9s|9's)\b", guards=_GUARDS, whole_clause=True),
    cue(
        r"(?:\b24 ?(?:/|x|-by-|by|hours a day) ?(?:7|365)(?!\d)|\b24 hours(?: a day)?,? (?:7|seven) days|\b(?:a)?round[- ]the[- ]clock\b|\b365 days\b|\bday (?:and|or) night\b|\bany time of (?:the )?day or night\b|\bat any hour\b|\bseven days a week\b)(?=.*)",
        guards=(
            *_GUARDS,
            _is_not_our_service,
        ),
        whole_clause=True,
    ),
    cue(
        _TEAM
        + r"(?:'ll| will| always| can|'s| is| are|'re)?(?: \w+ly| always| be)* "
        + _ANSWER
        + r"\b[^,;.!?]{0,50}?"
        + _QUICK,
        guards=(
            *_GUARDS,
            lambda seen, _s, _e: bool(
                re.search(
                    r"\b(?:tomorrow|today|this (?:morning|afternoon|evening)|monday|tuesday|wednesday|thursday|friday|(?:your|this|that|the) (?:question|email|mail|note|inquiry|enquiry|message|point))\b",
                    seen.lower,
                )
            ),
        ),
        whole_clause=True,
    ),
    cue(
        r"\b(?:response|reply|answer|resolution|reaction|call-?back|turnaround|repair|recovery|load|loading|processing|query|delivery|boot|switch-?over|failover)(?: times?)? (?:is|are|of|will be|stays?|under|below|within|:|averages?|never exceeds?)[^,;.!?]{0,20}?(?:\d+|one|two|three|four|five|ten|an?|half an) ?-?(?:business |working )?(?:seconds?|minutes?|mins?|hours?|hrs?|milliseconds|ms|days?)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:\d+|one|two|four|five|ten|fifteen|thirty|sixty)[- ](?:second|minute|hour|millisecond)s? (?:response|reply|answer|resolution|call-?back|reaction|repair|support|recovery|on-?site)\b(?: times?)?|\b(?:sub-?(?:second|millisecond|minute)|millisecond|instant|real-?time|lightning[- ]fast|split-second) (?:response|answer|reply|load|latency|search|support|query|processing|failover|results|resolution)s?(?: times?)?\b|\blatency (?:of|under|below|is|stays under) \d",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        _TEAM
        + r"(?:'ll| will| can|'s| is| are)?(?: \w+ly| always)* (?:handles?|process(?:es)?|serves?|supports?|scales? to|prints?|scans?|sorts?|moves?|packs?|loads?|renders?|sustains?|delivers?|transfers?) (?:up to |over |more than |at least |an? )*(?:\d[\d.,]*|thousands of|millions of|ten thousand|a million|one million|hundreds of)(?: ?(?:k|m|thousand|million|billion))?(?: \w+){0,3}? (?:per|a|an|each|every|concurrent(?:ly)?|simultaneous(?:ly)?|at once|at the same time|in parallel) ?(?:second|minute|hour|day|users?|sessions)?\b",
        guards=(*_GUARDS,),
        whole_clause=True,
    ),
    cue(
        r"\b(?:loads?|opens?|runs?|responds?|renders?|syncs?|boots?|starts?|answers?|finishes) (?:[\w-]+ ){0,3}?(?:in|within|in under|in less than) (?:a |one |under |less than |\d[\d.]* ?)*(?:seconds?|milliseconds?|ms|minutes?|minute|the blink of an eye)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=_NOT_DENIED, whole_clause=True) for one in _LEVELS),
    *(cue(one, guards=(*_NOT_DENIED, qualified, _is_bounded), whole_clause=True) for one in _STEADY),
    cue(
        r"\b(?:our|your|the|this) (?:[\w-]+ )?(?:site|website|shop|portal|server|network|platform|cloud|connection|line|app|system)s? (?:never|won\'t ever|will never|doesn\'t ever) (?:goes? (?:down|offline)|crash(?:es)?|slows? down|freez(?:e|es)|hangs?|drops?|stops?)\b"
        r"|\b(?:nobody|no one|no (?:caller|customer|guest|patient|user|visitor|passenger|ticket))(?: [\w-]+){0,2}? (?:waits?|has to wait|queues?|sits?|stands?) (?:any )?(?:longer|more) than [\w ]{1,20}(?:seconds?|minutes?|hours?|days?)\b"
        r"|\b(?:every|each)(?: single)? [\w-]+(?: [\w-]+){0,4}? (?:is|gets?|comes?|will be) (?:\w+ )?(?:solved|fixed|answered|picked up|handled|closed|repaired|dealt with|processed|read|recogni[sz]ed|caught|replied to|shipped|packed)\b[^,;.!?]{0,12}?(?:inside|within|in under|at the first|in less than|on the spot|immediately|instantly|the same (?:day|hour)|at once|first time)"
        r"|\b(?:our|a|the) (?:van|fitter|technician|engineer|mechanic|courier|nurse|driver|team|crew|car|truck|replacement|spare)(?: [\w-]+)?(?: is|\'s| are| stands?| will be|\'ll be) (?:[\w-]+ ){0,5}?(?:in|within|inside) (?:under |less than |at most )?(?:\d+|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half an) (?:minutes?|hours?)\b"
        r"|\b(?:is|are) (?:there|up|loaded|on screen|open|done|ready) before (?:your finger|you (?:can |could |even |have )?(?:blink|finish|let go|say|know|look|notice))\b"
        r"|\b(?:[\w-]+ )?(?:rates?|accuracy|quality|availability|precision|readings?|print|signal|picture|sound|uptime|coverage)(?: \w+)? (?:is|are|stays?) (?:always |simply |\w+ly )?(?:perfect|flawless|faultless|spotless|100 ?%|one hundred per ?cent)\b"
        r"|\b(?:zero|not (?:one|a single)|never a) (?:defects?|outages?|mis-?reads?|dropped calls?|lost (?:parcels?|packets?|orders?|letters?)|wrong (?:picks?|labels?|deliver\w+))\b",
        guards=_NOT_DENIED,
        whole_clause=True,
    ),
    cue(
        rf"{_SYSTEM}\b[^;.!?]{{0,60}} (?:always|every time|any time|day or night|at all times|without exception|every single (?:time|day))\b[^;.!?]{{0,10}}$"
        rf"|{_SYSTEM}(?:'ll| will)? (?:reads?|catch(?:es)?|finds?|detects?|sorts?|recogni[sz]es?|spots?|picks?|counts?|weighs?|measures?) (?:every|each|all|100 ?%|any)(?: single| of the| of)? [\w-]+\b[^;.!?]{{0,40}}"
        r"|\b(?:answers?|replies|reply|response|engineer|technician|van|spare part|replacement|somebody|someone|courier) (?:[\w-]+ ){0,4}?(?:in|within|inside|under|after) (?:less than |under |at most )?(?:\d+|two|three|five|ten|fifteen|twenty|thirty|sixty|an?|one|half an) (?:seconds?|minutes?|hours?)\b"
        r"|\b(?:never|not once) (?:slower|longer|later|less|more|below|above|under|over) than? ?[^;.!?]{1,30}"
        r"|\b(?:not|no|never) (?:a |one |more than (?:a |one )?)?(?:second|minute|moment|hour)s? (?:of )?(?:downtime|waiting|delay|standstill|interruption|outage)\b"
        r"|\b\d[\d.,]* (?:[\w-]+ ){0,2}?(?:an? |per |each |every )(?:second|minute|hour|day|shift)\b[^;.!?]{0,20}?\b(?:always|guaranteed|no matter|whatever|any|every)\b",
        guards=(*_NOT_DENIED, disclaimed, qualified, _is_mine),
        whole_clause=True,
    ),
)

PERFORMANCE_LEVEL = Rule(
    id="performance-level",
    title="Service level without its contract",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.COMPETENCE,
    message="This states a service level as a fact. Quote the level in the contract, with its period and what happens when it is missed.",
    why="A level is a promise to keep something true every day. Customers measure it, and the one bad day is the one they remember.",
    source="UCC 2-313 (affirmation of fact); Singh: maintenance commitments; FTC substantiation of objective claims",
    find=finder(_CUES, softer=_is_one_case),
    flags=(
        "You get 99.99% uptime with us.",
        "Our hotline is there for you 24/7.",
        "We answer every ticket within 15 minutes.",
        "The response time is under 2 hours.",
        "The engine processes 40,000 orders per minute.",
        "A technician will be on site within 4 hours.",
        "Our cloud runs at five nines.",
        "Availability is above 99.9 percent.",
        "You get a one-hour response on all requests.",
        "The dashboard loads in under one second.",
        "Our cold store never goes above minus 18.",
    ),
    passes=(
        "Uptime was 99.95% last year.",
        "Their response time is stated as four hours.",
        "We can't offer support around the clock.",
        "Our SLA names 99.9% uptime a month, see section 5.",
        "Do you answer within 15 minutes?",
        "I'll answer your question within 24 hours.",
        "I'll call back in ten minutes.",
        "You asked for 24/7 support.",
        "We should be able to answer within a day.",
        "The meeting will take 30 minutes.",
        "The invoice is payable within 30 days.",
        "I read every page of your tender.",
        "Keep the drum between 2 and 8 degrees.",
        "Expect a call from our vet within the hour.",
        "On our test bench the pump runs 40 cycles a minute.",
        "We answer within two days, in August within four.",
        "The scanner reads every code that is not creased.",
    ),
    ways=(
        framed("Our aim is that {}"),
        instead("Our contract names [level], measured over [period]"),
    ),
)
