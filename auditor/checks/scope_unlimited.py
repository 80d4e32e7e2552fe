"""Unlimited scope: work, changes or help without an end."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import BASE, View, asked, disclaimed, has_terms, qualified, quoted, supposed, told
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_INVITING = pattern(
    r"\b(?:let (?:me|us) know|feel free|if there(?:'s| is)|please|ask (?:me|us|for)|don't hesitate|happy to (?:answer|discuss)|tell (?:me|us)|call (?:me|us)|reach out|contact (?:me|us)|you can (?:take|bring|use|choose|pick)|is there|send (?:me|us))\b|^\W*(?:please )?(?:bring|take|keep|invite|eat|drink|stay|sit|come|help yourself)\b"
)
_PLAN = pattern(
    r"\b(?:(?:enterprise|pro|premium|business|team|gold|unlimited|professional|starter|standard|growth|plus) (?:plan|tier|edition|licen[cs]e|package)|on (?:the|your|our) [\w-]+ (?:plan|tier)|according to|data plan|page \d|what it means)\b"
)


def _is_an_invitation(seen: View, start: int, _end: int) -> bool:
    """ "Let me know if you need anything" invites, it promises nothing."""
    return bool(_INVITING.search(seen.lower, 0, start))


def _is_a_plan(seen: View, _start: int, _end: int) -> bool:
    """A named plan that really is unlimited."""
    return bool(_PLAN.search(seen.lower))


def _is_ones_own_aim(seen: View, _start: int, end: int) -> bool:
    """ "I'll do whatever it takes to succeed": zeal about oneself, and nobody is given anything."""
    return bool(_OWN_AIM.match(seen.lower, end))


_OWN_AIM = pattern(r" to (?:succeed|win|learn|get (?:the|this|that) (?:job|role|chance)|improve myself|be a part)\b")
_WE_DO = r"\b(?:i|we|our [\w-]+(?: team)?|(?:my|the|our) (?:team|crew|people|engineers|support))(?:'ll|'re| will| can| are| would)?(?: \w+ly| also| always| just| gladly)?(?: be)?(?: happy to| glad to| ready to| here to| prepared to| going to| able to)? (?:do|build|make|provide|give|get|add|change|fix|handle|help|support|deliver|customi[sz]e|cover|supply|adapt|integrate|send|create|write|redo|revise|train|accommodate|offer|include|work|keep|take on|say yes|rework|set up|produce|spend|cater|solve|connect|import|migrate)\b[^,;.!?]{0,60}?"
_ENDLESS = (
    r"(?:\banything (?:and everything|at all|you (?:need|want|ask|like|can think of|require|throw|request|wish|could)|else you)|\bwhatever (?:it takes|you (?:need|want|ask|like|throw|require|wish|come up with)|comes up|is (?:needed|necessary|required)|else|the (?:cost|effort))"
    r"|\beverything (?:you|under the sun)(?: \w+)? (?:need|want|ask|sun|request|wish|require)\w*|\bas (?:many|much|often|long|frequently) (?:[\w-]+ ){0,4}?as (?:you|it|they|is) (?:need|want|like|wish|require|takes|please|care|necessary|needed|ask)s?\b|\bno matter how (?:many|much|long|often|big|small|complex|late|large|difficult)\b"
    r"|\bevery (?:single )?(?:change|request|wish|feature|integration|customi[sz]ation|report|idea) (?:request )?(?:you|your|that)\b|\bany (?:change|changes|request|requests|customi[sz]ations?|feature|features|integration|integrations|report|extra|extras|modification|modifications|wish|revision|revisions|adjustments?) (?:requests? )?(?:you|your|that comes|for free|at no)"
    r"|\bwithout (?:any )?(?:limits?|limitation|restrictions?|a cap|a limit)\b|\b(?:all|any) the (?:help|hours|time|support|training|resources|changes) (?:you|it|they))"
)
_UNLIMITED = r"\b(?:unlimited|limitless|boundless|uncapped|endless|infinite|all-you-can-\w+) (?:free |on-site |onsite |technical |personal |phone |custom |design )*(?:support|revisions?|changes?|training|hours?|help|customi[sz]ations?|consulting|consultation|storage|users?|seats?|access|requests?|service|visits?|calls?|integrations?|projects?|bandwidth|traffic|edits|iterations|replacements?|repairs?|returns|reports|workshops?|onboarding|flexibility|scalability|licen[cs]es|devices|usage|data|sessions|tickets|updates|upgrades|volume|resources|engineering|development|features)\b"
_GOING_ON = r"(?:, (?:and )?(?:as (?:many|much|often|long)|at no (?:extra |additional )?(?:cost|charge)|for free|for nothing|free of charge|no limits?|no matter|any ?time|day (?:or|and) night|on us|whenever|whatever|however)\b[^,;.!?]{0,60})+|(?:, [\w-]+(?: [\w-]+)?){1,3},? (?:or|and) [\w-]+(?: [\w-]+)?(?=[.;!]|$)"
_BOUND = pattern(
    r"\b(?:before|until|till|up to|by|within) (?:the end of |the first |\d+ )?(?:(?:19|20)\d\d|christmas|easter|months?|weeks?|years?|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b|\bwithin the (?:\w+ )?(?:days|weeks|months|year|term|season)\b|\b(?:is|are|costs?) extra\b|\b(?:except|apart from|excluding)\b|\bnothing's\b"
)


def _has_a_bound(seen: View, _start: int, _end: int) -> bool:
    """Until when is said: "anything else that breaks on it before Christmas, we fix"."""
    return bool(_BOUND.search(seen.lower))


_ENDS = pattern(
    r"\ball (?:of )?(?:the )?(?:\d+|two|three|four|five|six|ten|twelve|twenty|forty)\b|^\W*(?:ask|stay|eat) as |\b(?:till|until) (?:the (?!cows|end|last)|every|you've|nothing|it's|it is|they|all)|\b(?:so|as) long as (?:the|they|it|you (?:run|rent|need)) |\bup to (?:one|two|\d)|\bbut (?:each|not|only|every|a|no)\b|\b(?:until|till) (?:noon|midnight|\d|eleven|ten|nine|eight|lunch|closing|monday|friday|sunday)|\bunlimited [\w-]+ (?:is|are|means) (?:for|up|one)\b|\bno limit to (?:what|how)\b|\ball the time you need\b|\bhad no (?:cap|limit)\b|\bmustn't\b|\bnot a penny\b|\b\d+ ?(?:gb|tb|mb) and\b|\b(?:it|drying|this|that) takes as long as it takes\b|\bcosts? \d"
)
_ANYTHING = pattern(
    r"\b(?:always|for ?ever|never|absolutely|completely|everything|anything|everyone|anyone|all of it|unlimited support|for life|endless|as many (?:as you (?:want|need)|bodies)|cap on|cows|truly|really|any|guarantee\w*|promise|infinite|no limits?(?! on)|without (?:any )?limits?)\b"
)


def _ends_somewhere(seen: View, _start: int, _end: int) -> bool:
    """ "As often as it takes till nothing whistles": where it ends is said, and whether that is a bound the words do not tell."""
    return bool(_ENDS.search(seen.lower)) and not _ANYTHING.search(seen.lower)


_LIABILITY = pattern(
    r"\b(?:unlimited|uncapped|unrestricted) (?:and [\w-]+ )?(?:liabilit\w+|indemnit\w+|damages|expenses|exposure)\b"
    r"|\b(?:liabilit\w+|indemnit\w+|expenses|exposure)[^,;.!?]{0,20}\b(?:unlimited|uncapped)\b|\bsign(?:s|ed)? uncapped\b"
)


def _is_liability(seen: View, _start: int, _end: int) -> bool:
    """A term about who answers for what, and no work that is offered."""
    return bool(_LIABILITY.search(seen.lower))


_GUARDS = (*BASE, _is_an_invitation, _is_liability, has_terms, _is_a_plan, _is_ones_own_aim, _has_a_bound)

_SERVE = r"(?:support|service|maintain|repair|fix|look after|take care of|keep|update|replace|tune|clean|monitor|stand by|supply|stock|train|store|help|mend|polish|adjust|calibrate)"
_NEED = r"(?:wants?|needs?|asks?|likes?|wish(?:es)?|requires?|dreams?|thinks? of|throws?|fanc(?:y|ies)|comes? up with|(?:can|could|ever|may|might) [a-z]+)"
_EXTRA = r"(?:repairs?|visits?|call-?outs?|changes?|revisions?|customi[sz]ations?|updates?|upgrades?|training|parts|hours|extras?|corrections?|alterations?|adjustments?|rounds|support|maintenance|work|wishes|requests?|modifications?|proofs|replacements?|questions|reprints?)"

_NO_END = (
    rf"\b(?:we|i|our [\w-]+(?: [\w-]+)?)(?:'ll| will)(?: \w+ly| just| even)? (?!send\b|bring\b|tell\b|answer\b|pick\b|ask\b|see\b|read\b|hear\b|know\b)[a-z]+ (?:\w+ )?(?:whatever|anything) (?:you|your (?:[\w-]+ )?[\w-]+|they) {_NEED}\b",
    r"\b(?:we|i|our [\w-]+)(?:'ll| will)(?: \w+ly| also)? (?:handle|fix|solve|sort(?: out)?|deal with|take care of|cover|resolve|repair|pay for|put right|take on) (?:whatever|anything|everything) (?:that )?(?:(?:the|your|our|their|any) (?:[\w-]+ ){1,2}?(?:runs?|comes?|finds?|needs?|hits?|breaks?|throws?|brings?|asks?|wants?)|(?:turns|crops|pops|shows) up|arises)\b[^;.!?]{0,30}",
    r"\b(?:we|i|our [\w-]+)(?:'ll| will)(?: \w+ly)? [a-z]+ (?:everything|anything|whatever) (?:you|your [\w-]+|they) ever [a-z]+\b[^;.!?]{0,40}",
    rf"\b(?:we|i|our [\w-]+(?: [\w-]+)?)(?:'ll| will)? (?:\w+ )?{_SERVE}\b[^;.!?]{{0,40}}? (?:for )?as long as (?:you (?:have|own|use|run|keep|are|want|like|need)|it (?:runs|exists|lasts)|they (?:run|last)|your [\w-]+)\b",
    rf"\b(?:we|i|our [\w-]+(?: [\w-]+)?)(?:'ll| will)? (?:\w+ )?{_SERVE}\b[^;.!?]{{0,60}}? (?:forever|for ever|for life|for good|indefinitely|until the end of time|till (?:you|the) [\w-]+)(?=[.,;!]|$)",
    r"\b(?:we|i|our [\w-]+)(?:'ll| will)? never (?:ever )?(?:stop (?:support|help|improv|updat|mak|servic|train|work)\w*|refuse|turn (?:you|anything|a request) (?:down|away)|say no)\b[^;.!?]{0,30}",
    rf"\b(?:all|every|any) (?!two|three|four|five|six|ten|\d)(?:[\w-]+ ){{0,2}}?{_EXTRA}(?: \w+){{0,3}}? (?:is|are|comes?)(?: all| always)? (?:included|free|covered|on us|yours|in the price|part of the (?:deal|price|package))\b[^;.!?]{{0,20}}",
    r"\b(?:all|every one of|each of|any of) your (?:wishes|requests|needs|demands|requirements|ideas)\b[^;.!?]{0,15} (?:will|'ll|are|get)(?: always)?(?: be)? (?:met|granted|fulfilled|solved|done|covered|taken care of|satisfied)\b",
    r"\bnothing (?:you|your [\w-]+)[^;.!?]{2,25} (?:is|will(?: ever)? be|'ll(?: ever)? be) too (?:much|big|small|late|difficult|hard|far)\b",
    r"\b(?:whole|entire|complete|full) [\w-]+ (?:is |will be |'ll be )?at your (?:disposal|service)\b[^;.!?]{0,20}",
    r"\b(?:about|with|for) (?:absolutely |literally )?anything (?:at all|whatsoever|under the sun)\b",
    r"\ball the (?!best\b|things?\b)[\w-]+ (?:you|your [\w-]+)(?:'ll| will| could| can)? (?:ever )?(?:want|need|wish for|like|think of|ask for|dream of)\b(?! to\b)",
    r"\b(?:call|ring|phone|send|ask|use|return|change|bring|come|visit|order|book) [^;.!?]{0,20}?\bas (?:much|many|often|long)(?: [\w-]+){0,3} as (?:you|your [\w-]+|they) (?:want|need|like|wish|please)s?\b[^;.!?]{0,25}(?:in the price|included|free|no (?:extra )?charge|at no|on us|covered|costs? nothing|no extra|for nothing|no cap|no limit)",
    r"\bas (?:many|much|long|often) as it takes\b[^;.!?]{0,30}|\bunlimited (?:everything|anything)\b",
    r"\beverything,? for (?:everyone|everybody|all)\b[^;.!?]{0,40}",
    r"\b(?:we|i|our [\w-]+)(?:'ll| will)? (?:\w+ly )?[a-z]+ (?:back )?(?:anything|whatever|everything) (?:that )?(?:ever [a-z]+|you (?:don't|do not|can't|no longer) [a-z]+|breaks?|goes wrong|fails|wears out|comes up)\b[^;.!?]{0,25}",
    r"\b(?:every|any|all the) (?:[\w-]+ ){1,2}?(?:we|you|they|your [\w-]+)(?: will|'ll| could| can| may| might)? ever (?!seen\b|met\b|had\b|been\b)[a-z]+\b(?! (?:made|built))[^;.!?]{0,20}",
    r"\b(?:phone|call|ring|text|mail|reach) (?:us|me|our [\w-]+) (?:day (?:or|and) night|at any hour|any ?time|24/7),? (?:with|about|for) (?:any|every|anything|whatever)\b[^;.!?]{0,25}",
    rf"\b(?:we|i|our [\w-]+)(?:'ll| will)? (?:\w+ )?{_SERVE}\b[^;.!?]{{0,40}}? (?:for )?as long as (?:it|they) (?:stands?|live|lives|turns?|holds?|moves?|drives?|works?)\b",
    r"\bhowever (?:many|much|often|long|big|far) (?:[\w-]+ )?(?:you|your [\w-]+|it|they) [a-z]+\b[^;.!?]{0,20},? (?:we|i|it)(?:'ll|'s| will| is)?\b[^;.!?]{0,30}",
    r"\b(?:we|i|our [\w-]+)(?:'ll| will)? [^;.!?]{2,25}? as (?:many|much|often) (?:[\w-]+ )?as (?:needed|necessary|required|it takes)\b[^;.!?]{0,20}",
    r"\b(?:every|any|all) [\w-]+,? (?:big or small|large or small|great or small|small or big|no matter how (?:big|small))\b",
    r"\bwithout any (?:limits?|restrictions?|cap|ceiling)\b(?! (?:in|of) )",
)

_WIDE = (
    r"\b(?:whatever|anything|everything|any [\w-]+) (?:(?:you|your (?:[\w-]+ )?[\w-]+|they)(?:'ll| will| could| can| might| may| ever)* (?:needs?|wants?|asks?|likes?|requires?|think of|thinks of|throws?|dream|imagines?|wish(?:es)?)|comes up|goes wrong|breaks|happens)\b[^;.!?]{0,30}?\b(?:i|we|our \w+)(?:'ll| will)\b[^;.!?]{0,40}",
    r"\bask for (?:any|whatever|anything|everything|as much)\b[^;.!?]{0,40}?(?:(?:it's|they're|it is|that's|all) (?:all )?(?:included|free|on us|covered|part of)|(?:and )?(?:we|i)(?:'ll| will))",
    r"\b(?:i|we|our [\w-]+(?: \w+)?)(?:'ll| will| can) [^;.!?]{2,40}? as (?:many|much|often|long) (?:[\w-]+ ){0,4}?as (?:you|your \w+|they|it) (?:need|want|like|wish|require|take|please|care|ask|feel)s?\b(?: [\w-]+){0,2}",
    r"\b(?:build|create|make|write|do|deliver|add|connect|produce|fix) (?:you )?any(?:thing)? (?:[\w-]+ ){0,2}?(?:you|your \w+) (?:can think of|can imagine|can dream up|want|need|like|ask for|ask|wish|come up with|require)s?\b",
    r"\b(?:no|without (?:any )?|isn't any |is not any )(?:limit|cap|ceiling|maximum|upper limit) (?:on|to|for) (?:how (?:many|much|often|long)|the (?:number|amount)|your|what)\b[^,;.!?]{0,40}",
    r"\b(?:day and night|day or night|24/7|any ?time)?,? ?for (?:absolutely )?(?:anything|everything) (?:at all|you (?:need|want)|whatsoever)\b",
    r"\b(?:everything|it all|it's all|all of it|all of that)(?:'s| is)? (?:included|covered|free|in the price),? (?:whatever|no matter|however|and i mean)\b[^;.!?]{0,30}",
    r"\b(?:i|we)(?:'ll| will)? (?:do|handle|take on|cover|carry out) (?:all|every bit of|any and all) (?:of )?(?:the |your )?(?:customi[sz]ation|customi[sz]ing|integrations?|migration|training|programming|changes|adjustments|configuration|development|tuning)(?: work)?,? (?:for (?:free|nothing)|on us|at no|without (?:extra )?charge|free)\b",
    r"\b(?:unlimited|endless|limitless|infinite) (?:[\w-]+ ){0,2}?[a-z-]+s(?= (?:until|for|on|as|are|included)\b)",
    r"\b(?:take on|handle|accept|build|do) (?:every|any|all) (?:[\w-]+ ){0,2}?(?:you|your \w+|they) (?:throw|send|give|come up with|can think of|bring)\b",
    r"\bthere(?:'s| is)(?: absolutely| simply)? (?:nothing|no \w+) (?:we|i|our team)(?:'d| won't| will not| would not| wouldn't| can't| cannot) (?:do|try|build|change|fix|make|help)\b",
    r"\bas (?:much|many|often|long) (?:[\w-]+ ){0,3}?as (?:you|your [\w-]+) (?:need|want|like|wish|ask|care|require|please)s?\b[^;.!?]{0,30}?(?:at no|for free|free|on us|included|no extra|without charge)(?: \w+)?",
    r"\b(?:any|every|each)(?: \w+)? (?:wish|request|idea|change|question|problem|demand|whim)(?:es|s)? [^,;.!?]{0,40}? (?:and )?(?:we|i)(?:'ll| will) (?:build|do|make|fix|solve|add|deliver|handle|grant|sort)\b",
    r"\bwhenever you (?:want|like|need|wish)\b[^;.!?]{0,40}?(?:whatever|about anything|for anything|and (?:i|we)(?:'ll| will))\b[^;.!?]{0,40}",
    r"\bwhatever (?:your [\w-]+|you|they)(?: ever)? (?:ask for|asks for|need|needs|want|wants|request|requests|wish for|dream up)s?,? (?:they|you|it|we)(?:'ll| will)? (?:get|have|do|is|build|make|sort)\b",
    r"\bno (?:job|task|request|wish|project|order|problem|question) (?:is )?(?:ever )?too (?:big|small|large|difficult|complex|strange)\b[^;.!?]{0,40}",
)

_CUES = (
    cue(_WE_DO + rf"(?P<hit>{_ENDLESS})", guards=_GUARDS, whole_clause=True),
    cue(_UNLIMITED, guards=_GUARDS, whole_clause=True),
    cue(
        r"\b(?:there(?:'s| is| are| will be)|has|have|with|comes with|you get) (?:absolutely )?no (?:limits?|cap|ceiling|upper limit|limitations?|restrictions?)(?: (?:on|to|for|at all|whatsoever)\b|(?=[.,;!]|$))",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you (?:name|ask|want|say) it,? (?:and )?(?:we|you|it)(?:'ll| will| have| can| do| build| get)?|just (?:ask|say the word),? and (?:we|i)(?:'ll| will)|your wish is our command|the sky is the limit|the sky's the limit|at (?:your|our customers') (?:beck and call|(?:full|complete|entire) disposal)|no request is too (?:big|small|large)|nothing is too (?:much trouble|big|small|difficult)|we never say no|(?<=do )whatever it takes|(?<=doing )whatever it takes)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:for as long as you|as long as you (?:need|want|like) (?:us|it|them)|for the lifetime of|for life|forever|until the end of time|in perpetuity)\b(?=[^.]*\b(?:support|help|service|maintain|training|updates?|free|fix|upgrades?)\b)|\b(?:support|help|service|maintenance|training|updates|upgrades)[^,;.]{0,25} (?:forever|for life|in perpetuity|indefinitely)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:any|all) (?:future |later |further |additional |extra )+(?:changes?|requests?|features?|work|customi[sz]ations?|revisions?|modules?|upgrades?|integrations?|requirements|enhancements)\b[^,;.]{0,30}\b(?:included|free|no (?:extra |additional )?(?:cost|charge)|on us|covered)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we|our \w+)(?:'ll| will)(?: \w+ly| just| gladly)? (?:do|try|give|go|stop at)? ?(?:(?:absolutely |just |literally )?anything (?:to|for|it takes|in our power)|nothing to (?:make|get|help))\b|\bhowever (?:long|many|much|often|big|hard|complex) (?:\w+ )?(?:it|you|they|that|is|the)\b|\buntil you(?:'re| are) (?:\w+ )?(?:100%|completely|fully|totally|perfectly|entirely)? ?(?:happy|satisfied|delighted|content)\b|\b(?:any|every) (?:\w+ )?(?:change|request|wish|customi[sz]ation|revision|feature|integration|extra)s? [^,;.!?]{0,25}?(?:is|are|comes?) (?:included|free|covered|on us|possible|part of)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you|your \w+)(?:'ll| will| can| may)? (?:get|have|order|request|ask for|change|call|receive|use us) [^,;.!?]{0,20}?(?:as (?:many|much|often)|as long) (?:[\w-]+ ){0,4}?as (?:you|they|it)\b|\b(?:support|training|help|consulting|storage|revisions|changes|usage|updates|upgrades|access|users|seats|service|calls|visits|hours|maintenance|returns) (?:is|are|will be|stays?) (?:\w+ly |always )?(?:unlimited|limitless|endless|without limits?|uncapped|never limited)\b|\b(?:is|are) (?:all )?yours (?:for )?as long as\b|\bask for (?:any|whatever|anything)[^,;.!?]{0,30}? (?:and )?(?:we|i)(?:'ll| will) (?:just |simply |happily |gladly )?(?:do|make|build|add|get|deliver|fix|change)",
        guards=(*BASE, has_terms, _is_a_plan),
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we|it|our \w+)(?:'ll| will| can)? (?:\w+ly )?(?:integrates?|works?|connects?|links?|talks?|syncs?|supports?) (?:with |to )?(?:every|any|all|each) (?:single )?(?:of (?:the|your) )?(?:\w+ )?(?:systems?|tools?|software|devices?|platforms?|databases?|machines?|formats?|erps?|crms?|apps?|applications?) (?:you|your|that you|they|ever|in the world|on the market|imaginable)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:whatever|anything|everything|any \w+) (?:you|your [\w-]+|they)(?:'ll| will| could| can| might| may| ever)*(?: [\w-]+){1,4},? (?:we|i|our \w+)(?:'ll| will| can)(?: \w+ly| just)? (?:do|build|make|fix|add|deliver|handle|get|provide|find|cover|create|take care)\b|\b(?:everything|anything) (?:you|your [\w-]+)[^,;.!?]{1,25} (?:is|are|comes|will be) (?:included|free|covered|yours|taken care of|on us)\b|\b(?:help|assist|support|deal|there|available)(?: you)?(?: with| for)? (?:anything|everything|whatever)(?:,| at)? ?(?:any ?time|any day|day or night|always|24/7|whatsoever|under the sun|you need)\b|,? (?:with )?(?:no limits?|no limit whatsoever|no cap|no restrictions)(?=[.,;!]|$)|\b(?:round after round|endless rounds|revision after revision|change after change)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=(*BASE, has_terms, _is_a_plan), whole_clause=True) for one in (*_WIDE, *_NO_END)),
    cue(
        r"\b(?:whatever|anything|everything)\b (?!i\b|we\b|happens\b)[^;.!?]{2,80}?\b(?:and |you (?:ring|call|ask|tell|name|send|say|bring)\b[^;.!?]{0,25}?)?(?:it|that|this)(?:\'s| is| gets?| will be|\'ll be) (?:fixed|done|sorted|scanned|repaired|covered|included|free|on us|yours|taken care of|dealt with|handled|replaced)\b"
        r"|\b(?:whatever|anything|everything)\b (?!i\b|we\b|happens\b)[^;.!?]{2,70}?, (?:we|i)(?:\'ll| will)? (?:just |simply |always )?(?:scan|fix|repair|do|take|handle|build|translate|clean|print|deliver|replace|cover|sort|move|keep|make)\b"
        r"|\bany [\w-]+,(?: (?:and |or )?any [\w-]+,?)+"
        r"|\byou(?:\'ll| will)? never (?:ever )?(?:have to )?pay for (?:another|a single|one single|any)\b"
        r"|\b(?:our|the) (?:[\w-]+ )?(?:support|service|plan|package|fee|contract|price|maintenance|subscription) (?:covers?|includes?|takes care of) (?:absolutely )?(?:everything|it all|the lot|anything)\b"
        r"|\b(?:there(?:\'s| is)|has|have|with) (?:absolutely )?no (?:cap|limit|ceiling) (?:on|to) (?:anything|[\w-]+(?:, [\w-]+)* or anything)\b"
        r"|\b(?:anything|everything|whatever) (?:you|your [\w-]+)\b[^;.!?]{1,40}? (?:is|are) (?:included|free|covered|on us|part of)\b",
        guards=(
            quoted,
            disclaimed,
            asked,
            supposed,
            told,
            has_terms,
            _is_a_plan,
            _is_an_invitation,
            _has_a_bound,
            _is_liability,
        ),
        whole_clause=True,
    ),
    cue(
        r"(?<!take )(?<!taking )(?<!stay )\bas (?:much|many|often|long)(?: [\w-]+){0,3} as (?:you|your [\w-]+(?: [\w-]+)?|they|people) (?:want|need|like|wish|please|care)s?\b",
        guards=(*BASE, has_terms, _is_a_plan, _is_an_invitation, _has_a_bound, qualified),
        whole_clause=True,
    ),
    cue(
        r"\b(?:any|every) (?:[\w-]+ ){0,2}?(?:you|your (?:team|people|staff|boss|customers?|\w+)) (?:can |could |ever |may |might )?(?:need|want|ask|dream|think|wish|come up with|throw|send|bring|name|imagine|have)s?\b[^;.!?]{0,50}?\b(?:we|i|is|are|it|done|yours|included|covered)\b"
        r"|\b(?:we|i)(?:'ll| will)? (?:never|don't|won't) (?:say no|count (?:the )?hours|look at the clock|stop (?:until|before|at)|send (?:you )?(?:a|another) bill|draw a line|put a limit)\b[^;.!?]{0,40}"
        r"|(?<!not )(?<!n't )(?<!never )(?<!no )\b(?:endless|infinite|bottomless|unlimited|no-limits?|limitless|uncapped)\b(?! (?:mileage|possibilities|list|loop|patience|story|discussion))[^;.!?]{0,40}"
        r"|\b(?:around|round) the clock,? (?:any|every|all|365)|\bfor ever and (?:a day|ever)\b|\btill the cows come home\b|\bto the moon and back\b|\bwe(?:'re| are) yours\b[^;.!?]{0,30}"
        r"|\b(?:all|every)(?: single)? (?:future |later )?(?:versions?|updates?|upgrades?|changes?|repairs?|extras?|requests?|questions?|calls?|visits?|problems?|requirements?)\b[^;.!?]{0,20}?\b(?:for life|forever|for ever|for good|included|covered|free|at no cost|on us)\b",
        guards=(
            quoted,
            disclaimed,
            asked,
            supposed,
            told,
            has_terms,
            _is_a_plan,
            _is_an_invitation,
            _has_a_bound,
            _is_liability,
        ),
        whole_clause=True,
    ),
)

SCOPE_UNLIMITED = Rule(
    id="scope-unlimited",
    title="Work or help without an end",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="This offers work without an end. Name what is included (how many, how long) and what happens beyond it.",
    why="Every team has limited hours. An offer without an end is broken by the first request that has to be declined, and the customer planned with it.",
    source="Commitment Radar, SCOPE_COLLAPSE; FINRA Rule 2210(d)(1)(B) (promissory statements)",
    find=finder(_CUES, tail=_GOING_ON, softer=_ends_somewhere),
    flags=(
        "We'll build whatever you need after the launch.",
        "You get unlimited revisions of the layout.",
        "Our engineers will make any changes you ask for, free of charge.",
        "We'll do whatever it takes.",
        "I can give your team as much training as they need.",
        "There's no limit on support calls.",
        "You name it, we'll do it.",
        "All future upgrades are included.",
        "We'll support the old units for life.",
        "We fix anything that ever goes wrong with it.",
        "We'll sort out whatever your fitters come across.",
        "We'll put right anything that turns up.",
    ),
    passes=(
        "Let me know if you need anything else.",
        "Our insurer would never wear an uncapped indemnity.",
        "Please ask for whatever you need.",
        "We can't do unlimited changes; two rounds are included.",
        "Unlimited users are part of the Enterprise plan.",
        "Do you offer unlimited revisions?",
        "Take as many brochures as you like.",
        "You asked for unlimited support.",
        "Whatever you decide, I'd like to hear it.",
        "We do everything by email.",
        "As long as you need the loan unit, our terms in section 3 apply.",
        "Bring as many people as you like to the open day.",
        "Tell me whatever your fitters come across.",
        "Anything else that breaks on it before Easter, we fix.",
        "You can come as often as you like within the ten weeks.",
    ),
    ways=(
        framed("Within what our contract names, {}"),
        instead("[number] rounds are included; we agree on further ones in writing"),
    ),
)
