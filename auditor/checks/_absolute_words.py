"""Pieces of patterns for `absolute_guarantee`: what breaks, what troubles, what is praised, what is served."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import View, clause_start
from auditor.checks._rewording import framed, instead, swapped
from auditor.checks._vocabulary import THING, WHEN
from auditor.core.patterns import pattern

BREAKS = (
    r"(?:fails?|break|breaks|crash|crashes|go down|goes down|go offline|goes offline|lose|loses|miss|misses|stops?(?! (?:raining|snowing|blowing|talking))|stall|stalls|leak|leaks|let you down|lets you down"
    r"|disappoint\w*|go wrong|goes wrong|have an? (?:outage|failure|problem|issue)|need (?:repair|replac\w+|maintenance|a restart)|wear out|wears out|run out|runs out|be (?:down|late|offline|unavailable|hacked|lost|interrupted|an issue|a problem)"
    r"|happen again|happens again|freeze|freezes|slow down|slows down|drop|drops|jam|jams|experience|suffer|see an? (?:outage|error)|run into|have to worry|worry about|cause|arrive late|arrives late|corrupt\w*|get lost|gets lost)"
)
TROUBLE = r"(?:downtime|errors?|mistakes|defects?|bugs?|failures?|outages?|data loss|false positives|false alarms|delays?|surprises|interruptions?|glitches|breakdowns?|problems|complaints|losses|rework|missed (?:deliveries|shipments|deadlines|calls))"
QUALITY = r"(?:uptime|up ?time|accura\w+|reliab\w+|availab\w+|secure|security|success|successful|satisfaction|satisfied|guaranteed?|effective|delivery|on[- ]time|of the time|correct|compatible|compatibility|coverage|deliverability|precise|precision|protect\w+|bug-free|error-free|safe|waterproof|certain(?:ty)?|certainly|sure|works?|working|fill rate|retention|adoption|quality|risk-free|uninterrupted|foolproof)"
RESULT_VERB = r"(?:work|deliver|fix|solve|fit|succeed|pass|win|hit|meet|arrive|be (?:ready|on time|live|done|approved|solved|fixed|worth)|get (?:approved|the|your)|see|save|increase|improve|grow|pay|make|have|achieve|reach|love|solve|eliminate|cover|run|perform|stay|last|handle|support|go live|integrate)"
SERVE_VERB = r"(?:deliver|work|respond|answer|meets?(?! (?:in|at|on|for|with))|hit|arrive|ship|find|solve|keep|beat|exceed|perform|protect|catch|detect|match|win|fix|finish|succeed|run|stay|have (?:stock|someone|capacity)|pick up|resolve|honou?r|put (?:you|our customers)|be (?:there|available|on time|ready|up|in stock|able|accurate|correct|online)|give|get it)s?\b"

_HARM = r"(?:fail|break|crash|leak|jam|crack|rust|fade|overheat|stall|go(?:es)? wrong|wear out|run (?:dry|out)|slip|warp|peel|snap|burst|tear|clog|let you down|lets you down|go down|come loose|scratch|shrink|spoil|freeze up|misread|misfire|smudge)"
_MISHAP = r"(?:mistakes?|errors?|mix-?ups?|failures?|breakdowns?|outages?|downtime|delays?|losses|leaks?|accidents?|misprints?|shortages?|theft|spoilage|scratches|damage|jams|overheating|(?:running|going|coming) (?:dry|out|late|down|loose)|(?:losing|missing|breaking|dropping) (?:a|an|any|your) [\w-]+|(?:a |an )?(?:lost|late|missed|wrong|broken|damaged) [\w-]+)"
_SURELY = (
    r"(?:absolutely|completely|totally|utterly|perfectly|dead|fully|one hundred per ?cent|100 ?(?:%|percent|per cent))"
)

_PAST = r"(?:[a-z]+ed|been|had|was|were|did|said|got|came|saw|gave|sent|made|told|went|took|found|knew|thought|heard|met|left|lost|wrote|read|ran|paid|put|let us know|meant|have|has)"

UNBOUNDED = (
    r"(?<!do )(?<!doing )(?<!does )\bwhatever it takes\b",
    r"\b(?:nothing|not (?:one|a single) [\w-]+|no [\w-]+)(?: of (?:yours|ours))?(?: will| can| could)? ever (?:gets?|goes?|be|is|breaks?|fails?|slips?|drops?|stops?|leaks?|arrives?|leaves?|happens?) ?(?:lost|missing|wrong|broken|late|down|through|damaged|mislaid|unnoticed|forgotten)?\b",
    r"\b(?:i|we)(?:'d| would|'ll| will) (?:stake|bet|put|wager|eat) (?:my|our|the) (?:\w+ )?(?:job|life|house|reputation|career|name|farm|bonus|shirt|money)\b(?: on\b[^;.!?]{0,50})?",
    r"\b(?:first time,? every time|every time,? without (?:fail|exception)|day after day after day)\b",
    r"(?:'ll|'s|'re|\bwill|\bis|\bare|\bworks?|\bnever|\bcan't|\bcannot|\bwon't|\bfits?|\balways)\b[^;.!?]{2,80}?(?:, | - )(?:full stop|end of story|period|without exception|no exceptions?|no ifs(?:,| or| and)? (?:no )?buts(?: or maybes)?|bar none|guaranteed)(?=[.,;!]|$)",
    r"\b(?:you can be|you may be|be|i am|i'm|we're|we are) (?:one hundred|a hundred|100) ?(?:%|per ?cent|percent) (?:sure|certain|confident) (?:that )?(?:it|this|the|our|your|you|we)\b",
    r"\bour (?:[\w-]+ ){1,3}(?:will |can )?never (?:ever )?(?:mis\w{3,}|skips?|errs?|forgets?|sleeps?|overheats?|double-?books?|oversells?|delays?|gets? (?:it|a [\w-]+|anything) wrong)\b",
    r"\b(?:i|we) (?:can |do |hereby )*(?:promise|assure|swear|tell) (?:to )?you(?: (?:right now|here and now|today|now|now and here|categorically))?,? (?:that )?(?:it|this|there|nothing|you|the|your|our) (?:[\w-]+ ){0,3}?(?:won't|will not|will never|never|cannot|can't) (?:ever )?(?:be|see|have|fail|break|lose|miss|get|go|happen)\b",
    r"\bthere(?:'s| is) (?:absolutely |simply )?(?:no way|no chance|zero chance|not a chance)(?: on earth)?(?: that)? (?:it|this|the|your|our|anything|you)\b[^;.!?]{0,40}",
    r"\brest assured,? (?:that )?(?:each|every|all|no|nothing|not) [^;.!?]{2,50}?(?:'ll| will| is going to| gets?)\b",
    r"\bwith (?:absolute|complete|total|utter|100%) (?:certainty|confidence)\b[^;.!?]{0,60}",
    r"\b(?:the|our|these|those|this) [\w-]+(?: [\w-]+)? (?:simply |just )?(?:doesn't|does not|don't|do not|will never|never|can never) (?:ever )?(?:breaks? down|breaks?|crash(?:es)?|jams?|leaks?|wears? out|lets? you down|overheats?|misfires?|malfunctions?|freezes?|corrodes?|rusts?|fails?)\b",
    r"\b(?:i|we)(?: can| do|'ll| will)? (?:promise|guarantee|swear)(?: you)?(?: that)? (?:you|it|this|your [\w-]+|our [\w-]+|the [\w-]+|nothing|nobody)(?: (?!there\b)[\w-]+){0,2}?(?:'ll| will| won't| never) (?!have\b|get\b|receive\b|hear\b|be in touch|see you)\w+",
    r"\b(?:cast-iron|iron-?clad|rock-solid|watertight|absolute|personal|solemn) (?:guarantee|promise|assurance)\b",
    r"\b(?:not (?:one|a)|no) (?:single )?[\w-]+(?: [\w-]+){0,2}? (?:(?:has|have|had) ever (?:been |gone )?(?:or |and )?)?will ever\b",
    r"(?:'ll|\bwill|\bworks?|\bfits?|\bsticks?|\bholds?|\bruns?|\bevery)\b[^;.!?]{2,60}?(?:, | )(?:(?:one|a) hundred per ?cent|100 ?(?:%|percent|per cent)|(?:on|at) the (?:very )?first (?:try|attempt|go))(?=[.,;!]|$)",
    rf"{THING} (?:simply |just |really )?(?:can't|cannot|can not|can never|will never|'ll never|won't ever|will not ever|never)(?: \w+ly| simply| ever)? {_HARM}s?\b(?! to\b| (?:this|the|my|your|their) )",
    r"\bthere(?:'s| is)(?: just| simply| absolutely)? (?:no|zero) (?:possibility|scenario|situation|case|chance|likelihood|probability|way)(?: on earth)?,? (?:of|that|where|in which) [^;.!?]{0,50}?(?:fail|break|wrong|lost|los(?:e|ing)|late|miss|slip|crash|leak|lets?\b|stop|damage|mistake|error|delay)",
    rf"\b{_MISHAP}(?: simply| just)? (?:don't|do not|doesn't|does not|never|cannot|can't|won't|will never|are not going to) (?:ever )?(?:happens?|occurs?|exist|arise|get past)\b|\b{_MISHAP} (?:is|are)(?: simply| just| absolutely| physically)? (?:not possible|ruled out|unthinkable|unknown (?:here|to us|with us))",
    r"\bnever\b[^;.!?]{2,60}\band (?:we |it |they |i )?never (?:will|shall|would)\b|\bnever (?:have|has|had),? (?:and )?never will\b",
    r"\bnothing (?:ever )?(?:gets? (?:past|by|lost)|escapes|slips (?:past|by|through)|goes (?:missing|unnoticed|wrong))\b",
    r"\bnot (?:a|one) (?:single )?[\w-]+(?: [\w-]+){0,3}?(?: will|'ll| is going to| gets?| goes| slips) (?:ever )?(?:be |get |go )?(?:lost|missing|wrong|late|slip|fail|break|astray|through|unanswered|damaged|forgotten|missed)\b",
    rf"\b(?:it(?:'s| is)|that(?:'s| is)) {_SURELY} (?:certain|sure|guaranteed|out of the question|impossible)\b",
    rf"\b(?:i|we)(?:'m|'re| am| are) {_SURELY} (?:certain|sure|positive|convinced|confident)(?: that)? (?:it|this|the|your|our|you|they|nothing)\b(?! (?:sent|wrote|said|told|were|was|have|had|saw|got|know|understand))",
    r"(?:^|[.,;] )(?:a |one )?(?:hundred per ?cent|100 ?%|100 percent),? (?:you|it|your|we|this|they)(?:'ll| will|'re going to)\b",
    r"\bi(?:'d| would|'ll| will)(?: gladly| happily)? (?:stake|bet|wager) (?:my|our|the) (?:[\w-]+ )?[\w-]+ on (?:it|that|this|the|our|those|these)\b",
    rf"{THING}(?:'ll| will) (?:last|hold|keep|stay|run|work|remain|shine|stick|outlast|outlive)\b[^;.!?]{{0,30}}? (?:for ?ever|for eternity|a lifetime|you|us all)(?=[.,;!]|$)",
    r"\bour (?:[\w-]+ )?[\w-]+ always (?:turns? up|comes?|shows? up|starts?|finish(?:es)?|gets? (?:there|it)|leaves?|lands?|are|is)\b[^;.!?]{0,20}? (?:on time|in time|right|first time|to the (?:minute|second|letter)|perfect\w*)",
    r"\byou(?:'ll| will) never again (?!forget|guess|believe)[a-z]+\b|\byou(?:'ll| will) never (?:[a-z]+) (?:[\w-]+ ){1,4}?again\b",
    r"\bwhatever the (?:weather|traffic|season|load|conditions?|road|surface|paper|temperature)\b",
    r"\b(?:every|each)(?: single)? [\w-]+ (?:we (?:\w+)|that (?:leaves|you)|from us|of ours)\b[^;.!?]{0,30}? (?:is|are|fits|works|arrives|comes out) (?:\w+ly )?(?:perfect|right|faultless|spotless|flawless|identical|on time)\b",
    rf"\bour (?:[\w-]+ ){{0,2}}?[\w-]+ never (?:ever )?(?!{_PAST}\b|closes?\b|opens?\b|comes?\b|bites?\b|eats?\b|barks?\b|ends?\b|starts?\b)[a-z]+\b[^;.!?]{{0,30}}",
    r"\b(?:won't|doesn't|don't|can't|cannot|isn't|aren't|never|will not|does not|not)\b[^.;!?]{2,60}?,? (?<!rarely )(?<!hardly )(?<!as )ever(?= *(?:[.!]|$))",
    r"\b(?:under no circumstances|at no (?:time|point)|on no account) (?:will|can|does|do|could) (?:you|your|the|our|it|this|that|a|any)\b[^.;!?]{0,40}",
    r"(?:\bwe\b|\bour\b|\bit\b|\bthis\b|\bevery\b|\bthe\b|\byou\b)[^.;!?]{3,60}?, (?:every|each)(?: single)? time(?= *(?:[.!]|$))",
    r"\bnot the (?:slightest|least|smallest|tiniest|remotest) (?:chance|possibility|danger of|doubt)\b[^.;!?]{0,40}",
    r"\brest assured,? (?:that )?(?:all|every|each|no|nothing|both)\b[^.;!?]{0,50}",
    r"\bwhatever (?:you|they|your [\w-]+) (?:throws?|puts? (?:in|on|through|into)|feeds?|loads?)\b[^.;!?]{0,20}",
    r"\b(?:guests|customers|clients|patients|users|visitors|tenants|residents|drivers|members|readers|buyers|diners)(?:'ll| will) never (?:complain\b[^;.!?]{0,30}|(?:have to |be |see |face |lose |miss )?[a-z]+ (?:[\w-]+ ){0,4}?again\b)",
    r"\b(?:delivery|deliveries|shipments?|orders|parcels|invoices|replies|answers) (?:is|are) always (?:on time|in time|punctual|correct|right|complete|perfect)\b",
    r"\byou can bet (?:your|on it|that)\b[^;.!?]{0,25}|\b(?:failure|defeat|downtime|delay) (?:isn't|is not) an option\b",
)
"""Never, always, nothing, surely: each with what it denies or assures, whoever the subject is."""

_WARRANTY = pattern(
    r"\b(?:money[- ]back|\d+[- ](?:day|month|year|week)s?|(?:one|two|three|five|ten)[- ]year|bank|parent|loan|credit|payment|performance"
    r"|price|rent|corporate|limited|written|extended|standard|letter of|satisfaction|form of|the|a|an|this|federal|surety|guaranty|of|under|personal"
    r"|and|or) (?:guarantee|guaranty)s?\b|guarantees? (?:letter|bond|fund|form|fee|period|agreement|certificate|covers|document|amount|scheme|terms|from|(?:is|are|was) (?:for )?(?:\d+|one|two|three|five|six|ten)\b|runs|means?|ends|expires|applies|does(?:n't| not)|on (?:the|your|our)|is (?:for|valid))\b"
    r"|\bguarantees? (?:(?:the|your|our|every|all|each|this) )?[\w' -]{2,24} (?:for|until|till) (?:the )?(?:first )?(?:\d+|an?|one|two|three|four|five|six|ten|twelve|twenty)[ -](?:years?|months?|weeks?|days?|km|miles)\b"
    r"|guaranteed (?:(?:for|until|till|through|against) (?:the )?(?:first |next )?(?:\d|an?\b|one\b|two\b|three\b|five\b|six\b|ten\b|twelve\b|twenty\b)|by|under|in (?:the|our) contract|weight|content|amount|quantity|place|seat|spot|start|minimum|maximum|loan|debt|payment|hours|rate|obligation|income|notes?)\b"
)


def is_instrument(seen: View, start: int, end: int) -> bool:
    """A warranty or bond as a thing ("the bank guarantee", "30-day money-back guarantee"), not an assurance."""
    return bool(_WARRANTY.search(seen.lower, max(0, start - 25), end + 45))


def about_oneself(seen: View, start: int, end: int) -> bool:
    """How sure the speaker is, or that he agrees: "I'm 100% sure", "100% agree"."""
    if _ABOUT_ONESELF.match(seen.lower, end):
        return True
    return bool(_SURE.match(seen.lower, end) and _SPEAKER.search(seen.lower, clause_start(seen, start), start))


_SPEAKER = pattern(r"\b(?:i|i'm|i am|we|we're|we are|you|you're|not) $")
_SURE = pattern(r" (?:sure|certain|positive|convinced|confident|clear)\b")
_ABOUT_ONESELF = pattern(
    r" (?:agree|agreed|on board|behind|with you|in favou?r|committed|focused|of (?:the|our|your|its|this|all)|owned|my |your "
    r"|sure (?:what|if|how|who|where|when|yet)|cotton|deposit|payment|up ?front|stake|ownership|of (?:his|her|their|my))"
)


_WHEN = pattern(WHEN + r"|\bon (?:the|that) day\b|\bnext time\b")
_BOUND = pattern(r"\b(?:until|till|before|unless|without) (?:you|your|the)\b")
_ENDLESS = pattern(
    r"\b(?:never|always|nothing|ever|every|forever|no matter|whatever|100 ?%|guarantee\w*|certain\w*)\b|%"
)


def dated_vow(seen: View, _start: int, _end: int) -> bool:
    """A plain promise with its day, vowed: "you have my word that you'll get it by 1 April" promises that and no more.

    So does what is vowed up to a point: "nothing gets cut until you have released it".
    """
    if _BOUND.search(seen.lower):
        return True
    return bool(_WHEN.search(seen.lower)) and not _ENDLESS.search(seen.lower)


def vows_a_day(seen: View, start: int, end: int) -> bool:
    """A vow about one day: "I promise you nobody else will be on that machine on the day"."""
    return bool(_VOWS.match(seen.lower, start)) and dated_vow(seen, start, end)


_VOWS = pattern(r"(?:i|we)(?: can| do|'ll| will)? (?:promise|guarantee|swear|assure)\b")


def no_end_said(seen: View, _start: int, _end: int) -> bool:
    """No word of always, never or nothing: a vow that makes a promise firmer, and says nothing of its limits."""
    return not _ENDLESS.search(seen.lower)


_OWN_ACT = pattern(
    r"\b(?:i|we)(?:'ll| will|'m| am|'re| are| shall)? (?!promise\b|guarantee\b|give\b|swear\b|assure\b|have\b|can\b)[a-z]+|\b(?:nobody|no one|somebody|someone) (?:of|from) (?:us|our)\b"
)


def own_act(seen: View, _start: int, _end: int) -> bool:
    """What is vowed is an act of one's own, which can be done: "I will be at the gate at four, you have my word"."""
    return bool(_OWN_ACT.search(seen.lower)) and not _ENDLESS.search(seen.lower)


_CLAIMS = pattern(
    r"\b(?:we|our|ours|us|i|i'm|i'll|my|you|your|will|guarantee\w*|promise\w*|works?|runs?|delivers?|holds?|lasts?|stays?|is|are|always|never)\b|'(?:ll|s|re)\b"
)


_BAD_NEWS = pattern(
    r"(?:\b(?:will|going to|gonna|gets?|is|are)|'(?:ll|s|re))\b[^;.!?]{0,25}\b(?:a problem|the (?:trouble|problem)|trouble|difficult\w*|hard|dusty|dirty|noisy|late)\b|\bon my own\b"
)


def tells_a_story(seen: View, start: int, end: int) -> bool:
    """Bad news, or the opening of a tale: "that's a problem no matter what", "without fail, the lift here stops on a Monday"."""
    if _BAD_NEWS.search(seen.lower):
        return True
    opens = start <= 1 and len(seen.lower) > end + _REST
    return opens and not _CLAIMS.search(seen.lower)


_REST = 5
"""Letters: "Come what may." is all that is said."""


_PLACE = pattern(r"\b(?:in|under|from|on|at|behind) (?:that|the|this) [\w-]+|\bplatform \d")
_WE_OR_YOU = pattern(r"\b(?:we|our|ours|us|i|my|you|your|it|this (?!street|town|house|village|road))\b")


def of_a_place(seen: View, start: int, _end: int) -> bool:
    """What never happens somewhere, and neither by us nor to the reader: "nothing ever grows under the walnut"."""
    told = seen.lower.startswith(("nothing", "no ", "not ", "nobody"), start) and _PLACE.search(seen.lower)
    return bool(told) and not _WE_OR_YOU.search(seen.lower)


_HABIT = pattern(r" always (?:be )?(?:keep|give|get it|have|arrive|find|stay|run|work|pick up|fix|finish|put)")
_SUCCESS = pattern(
    r"\b(?:on time|in time|right|correct\w*|perfect\w*|flawless\w*|first time|same day|within|every|without|for you|you|your|yours|customers?|clients?|promise\w*|word|deadlines?|targets?|quality|best|quick\w*|fast|solution|way|accurate\w*|reliab\w+|smooth\w*)\b"
)


def is_a_habit(seen: View, start: int, end: int) -> bool:
    """A way of doing things, and no success is claimed: "we always keep a spare", "it always arrives in two boxes"."""
    return bool(_HABIT.search(seen.lower, start, end)) and not _SUCCESS.search(seen.lower, start)


_HE = pattern(
    r"\W*(?:and |but |so )?(?:he|she|the kids?|my (?:wife|husband|son|daughter|dog|boss|(?:grand)?(?:father|mother)|brother|sister))\b"
)

_VOWED = pattern(
    r"without fail|rain or shine|come (?:what|rain|hell)|no matter what|whatever (?:happens|it takes|the )|\bguarantee|\bguaranteed\b|you have (?:my|our)|rest assured|\b(?:swear|promise)\b"
)
_SAYS = pattern(
    r"it never fails[:,]|you'll never get (?:that|it|this) (?:in|into|past|through)\b|(?:doesn't|does not|don't) [a-z]+ (?:now|at the moment|today|yet)\b|no matter what [\w' ]{2,30}?\b(?:says?|tells?|told|said|writes?|reads?)\b|\bi (?:swear|promise) that [\w ]{2,20}? will be the (?:death|end)\b"
)
_NEVER = pattern(
    r"\b(?:never|always|nothing|nobody|no one|not (?:a|one)|no [a-z]+ (?:will|is|gets?)|every|everything|each|any|100|hundred|zero|certain\w*|certainty|impossible|can't|cannot|won't|perfect\w*|money back|results?|works?|working|(?<!without )fails?|lasts?|holds?|hold|saves?|love|stays? (?:up|dry|fresh)|again|win|sell|free of|happy|satisf\w+|future|for ?ever|seconds?|minutes?|overnight|moves?|per [a-z]+|at (?:seven|\d+) it|boss|whole|speed|the next (?:\w+ )?(?:years|morning)|now and|takes place|stands|we're on it)\b"
)
_DAY_OR_ACT = pattern(
    WHEN
    + r"|\b(?:i|we)(?:'ll| will| shall|'m| am|'re| are) [a-z]+|\b(?:i|we) (?:hand|bring|come|keep|start|pay|send|ring|leave|do|guarantee you)\b|\b(?:until|till|before|through to|while|for (?:the whole|as long)) \w+|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|\d)|\bplaces?\b|\bfares?\b|\bsupport hours\b|\b(?:market|walk|fair|race|match|concert|f[eê]te|festival|party|picnic|parade|run|ride|swim|game|tour|course|class|lesson)s? (?:is|are|begins?|starts?|goes|takes)\b"
)

_IS_A_RULE = pattern(
    r"\b(?:closed|shut|must|have to|has to|not allowed|forbidden|required|deadline|nobody (?:goes|gets|enters)|no one (?:goes|gets|enters))\b"
)
_NO_EXCEPTION = pattern(r"\b(?:no exceptions?|without exception|full stop|period|end of story|no ifs)\b")
_LIMIT = pattern(
    r"[^;.!?]{3,80}? (?:if|unless|except|without a|without the|as long as|so long as|once|provided|before|until|till|but not|on mine|for me|by asking) |[^;.!?]{3,60}?, (?:not|and not|only not|three \w+ if) (?:the|a|an|my|our|its|in|on|at)\b|[^;.!?]{0,30}\bguarantee one thing\b"
)
_PRAISED = pattern(
    r"\b(?:was|were|went|thanks? (?:you )?for|for an?|^an?) (?:[\w-]+ )?(?:flawless|faultless|trouble-free|error-free)\b|\bwithout any delays? (?:on|at|in)\b|\bwithout doubt the\b|\b(?:works?|worked) every time (?:on|for|with|in) (?:mine|me|my)\b|\balways there (?:on|at|in|from|until)\b|\bpromise (?:it|this|that) won't (?:be long|take long|hurt|bite)\b"
)
_YOU_NEVER = pattern(r"you(?:'ll| will) never (?:see|need|notice|get|hear|have met|guess|be asked|again be asked)\b")
_LIMITLESS = pattern(
    r"\b(?:ever|never again|again|whatever|no matter|always|absolutely|completely|100|hundred|full stop|period|worry|worries|lose|loses|loss|miss|fail\w*|break\w*|problem|problems|trouble|wait|late|wrong|regret|another|downtime|crash\w*|leak\w*|any|single|anything|guaranteed|every time|for good|end of (?:days|time)|graves?|boss|not (?:in|on)|papers)\b"
)


def _says_its_limit(seen: View, start: int) -> bool:
    """ "It lasts a lifetime if nobody drops it", "you'll never need more than two": bounded in the same breath, or praise of what was."""
    if _PRAISED.search(seen.lower):
        return True
    if _LIMITLESS.search(seen.lower, start):
        return False
    return bool(_LIMIT.match(seen.lower, start) or _YOU_NEVER.match(seen.lower, start))


_OWN_RULE = pattern(
    r"(?:i|we) (?:don't|do not|won't|will not|never)(?: \w+ly)? (?:hand|share|sell|give|pass|invoke|spam|send|lend|publish|name|quote|touch|read|contact|forward)\b"
)


def is_a_vowed_act(seen: View, start: int, end: int) -> bool:
    """ "I'll be there with the horsebox, rain or shine": an act with its day, made firmer. Whether it can be kept, only its speaker knows."""
    if _says_its_limit(seen, start):
        return True
    if _IS_A_RULE.search(seen.lower) and _NO_EXCEPTION.search(seen.lower, start, end):
        return True
    if _SAYS.search(seen.lower, start) or _OWN_RULE.match(seen.lower, start):
        return True
    return (
        bool(_VOWED.search(seen.lower, start, end))
        and bool(_DAY_OR_ACT.search(seen.lower))
        and not _NEVER.search(seen.lower)
    )


_ASKING = pattern(r"\b(?:let's|let us|please|could you|can you|call me|ring me|tell me)\b")
_WISH = pattern(
    r"\b(?:matters?|important|counts|means a lot) to (?:you|them|him|her)\b|\byou (?:need|want|expect|insist on|rely on|require)\b"
)


def asks_or_wishes(seen: View, _start: int, _end: int) -> bool:
    """A request ("whatever happens, let's talk") or what the customer wants ("guaranteed delivery matters to you")."""
    return bool(_ASKING.search(seen.lower) or _WISH.search(seen.lower))


def told_of_others(seen: View, start: int, _end: int) -> bool:
    """A habit of somebody else: "he never misses, rain or shine"."""
    return bool(_HE.match(seen.lower) or _HE.match(seen.lower, clause_start(seen, start)))


WAYS = (
    swapped(
        r"^(?:come (?:hell|what|rain)|no matter what|whatever (?:happens|it takes)).*$", "provided that [condition]"
    ),
    swapped(r"(?<=\w) without fail\b", " as planned"),
    framed("Our aim is that {}"),
    instead("In [period] we measured [figure]"),
)
"""How certainty is said more safely."""
