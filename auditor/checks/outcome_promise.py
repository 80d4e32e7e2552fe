"""Outcome promise: a future benefit in the buyer's own business."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import BASE, hedged, opinion
from auditor.checks._outcome_guards import (
    is_a_measurement,
    is_a_price,
    is_a_view,
    is_elsewhere,
    is_no_benefit,
    is_not_about_you,
    is_worked_out,
)
from auditor.checks._outcome_words import GAP, RESULTS
from auditor.checks._rewording import framed, instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import (
    AMOUNT,
    BENEFIT_VERB,
    BENEFIT_VERB_S,
    HOURS,
    METRIC,
    PERCENT,
    PRODUCT,
    TIMES,
    WILL,
    YOU,
    YOU_WILL,
)
from auditor.checks.rule import Rule
from auditor.model.finding import FindingClass, Level, TrustElement

_PLAIN = (*BASE, opinion, hedged, is_a_price, is_a_view, is_elsewhere, is_worked_out, is_no_benefit)
_SOFT = (*BASE, opinion, is_a_price, is_a_view, is_elsewhere)
_QUANTITY_VERB = r"(?:save|cut|reduce|lower|slash|shrink|increase|grow|boost|raise|lift|improve|gain|earn|win|recover|recoup|drop|trim|free up|shave|generate)"
_COULD = r"(?: could| may| might| should)(?: \w+ly| also| well| easily)?"

_CUES = (
    cue(
        YOU_WILL + r" (?:be able to )?(?:double|triple|quadruple|halve|10x|2x|3x|skyrocket|multiply)" + GAP,
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU_WILL
        + r" (?:be able to |start to |begin to )?"
        + BENEFIT_VERB
        + r"(?: back| out)?"
        + GAP
        + rf" (?:{METRIC})\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU_WILL + rf" (?:be able to |start to )?{_QUANTITY_VERB}" + GAP + rf" (?:{AMOUNT})",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU_WILL
        + r" (?:save (?:a (?:lot|ton|fortune)|money|time|thousands|millions|hours|big)|make (?:more|a lot of|serious) money|make (?:it|your money|that|the cost) back|break even|outperform|outsell|beat (?:your|every|all) compet\w+|be profitable|become (?:the )?(?:market leader|profitable|number one)|grow faster|sell more|win more|close more|earn more|recoup|recover (?:your|the) (?:investment|cost|outlay)|(?:hit|beat|exceed|reach|meet|crush|smash) (?:your |all |all of |every |each |the |single |sales |revenue |quarterly |monthly )*(?:targets?|quotas?|goals?)|earn back|never lose (?:a |another )?(?:deal|customer|sale))\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU + r" (?:are|is|'re) (?:going to|guaranteed to|certain to) (?:make|save|win|grow|double|earn)\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"\byour (?:\w+ ){{0,2}}?{METRIC}"
        + WILL
        + r" (?:\w+ )?(?:double|triple|go (?:up|down|through)|increase|rise|grow|fall|drop|shrink|decrease|improve|climb|jump|skyrocket|soar|be (?:cut|halved|reduced|doubled|higher|lower|up|down|slashed|gone)|come down|disappear|explode|take off|plummet|halve|decline|vanish)\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe|\bi|\b(?:switching|moving|going|working) (?:to|with) (?:us|our \w+|\w+))"
        + WILL
        + r" (?:help you |help your \w+ |let you |allow you to |enable you to )?"
        + BENEFIT_VERB
        + r"(?: you| your (?:team|people|company|business))?"
        + GAP
        + rf" (?:your|you|their|each)(?: \w+){{0,3}}? (?:{METRIC})\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe|\bi)"
        + WILL
        + r" (?:help you |help your \w+ |let you )?(?:save|cut|reduce|lower|increase|grow|boost|raise|improve|get|bring|earn|make|win|double|triple|deliver)(?: you| your)"
        + GAP
        + rf" {AMOUNT}",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe)"
        + WILL
        + r" (?:help you |let you )?(?:double|triple|quadruple|halve|10x|slash|skyrocket|transform|supercharge) your\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe) (?:typically )?{BENEFIT_VERB_S[:-1]}|save|cut|reduce|boost|double|triple) (?:you|your)\b"
        + GAP
        + rf"(?: {AMOUNT}| (?:{METRIC})\b)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}) {BENEFIT_VERB_S} (?:\w+ ){{0,3}}?(?:{METRIC}) (?:by|up to|over) (?:\w+ ){{0,2}}?{AMOUNT}",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:pays? for itself|pay for themselves|pay itself back|pays itself back|pays back in|earns? back (?:its|the) (?:cost|price)|recoup\w* (?:its|the|your) (?:cost|investment)|(?:make|earn|get) (?:your|the) money back (?:in|within))\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:payback|roi|return on investment|break-?even)(?: (?:period|point|time))?(?: of| in| within| is| will be| inside| by| under| after| comes in)+ (?!at\b)(?:\w+ ){{0,3}}?(?:\d|{TIMES}|(?:one|two|three|four|five|six|nine|twelve|eighteen) (?:weeks?|months?|quarters?)|the first)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:\b(?:expect|see|get|enjoy|deliver|bring you|give you|means|promise) (?:an? |at least |over |more than |around )*(?:{PERCENT}|{TIMES}) (?:\w+ ){{0,2}}?(?:increase|reduction|improvement|growth|boost|uplift|lift|jump|drop|decrease|roi|return|more|fewer|less|higher|lower|faster|savings?))",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU
        + _COULD
        + r" (?:be able to |expect to )?(?:double|triple|save|cut|reduce|see|get|gain|earn|increase|grow|boost|achieve|lower)"
        + GAP
        + rf" (?:{AMOUNT})",
        guards=_SOFT,
        level=Level.SUGGESTION,
        confidence=0.55,
        whole_clause=True,
    ),
    cue(
        rf"\byour (?:[\w-]+ ){{0,2}}?(?:{METRIC})"
        + WILL
        + r" (?:be|come out|look|end up|get)\b[^,;.!?]{0,25}?\b(?:higher|lower|better|up|down|less|more|smaller|bigger|faster|shorter|under|over|above|below|gone|zero)\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU_WILL
        + r" (?:make|get|earn|see|have|recover|recoup) (?:your|the|that|this|every|all of your|all your) (?:\w+ )?(?:investment|money|cost|costs|outlay|fee|dollar|cent|penny|spend) (?:back|returned|twice|several times)\b|"
        + YOU_WILL
        + r" (?:each )?(?:sell|buy|spend|order|book|close|win|produce|ship|earn|save) (?:\w+ )?(?:more|less|fewer|twice)\b|"
        + YOU_WILL
        + r" see (?:an? )?(?:\w+ )?(?:return|roi|payback|results|improvement|savings|benefits?|difference)\b[^,;.]{0,30}(?:week|month|day|quarter|year|time|immediately|instantly|right away|straight away|overnight)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe|\bi)"
        + WILL
        + r" (?:put|take|turn|bring|push|move|get|pay|add|make|leave|drive|keep|raise|win)"
        + GAP
        + rf" (?:your|you)(?: [\w-]+){{0,3}}? (?:{METRIC})\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe)"
        + WILL
        + r" (?:\w+ly )?(?:save|cut|reduce|lower|slash|shrink|halve|eliminate|trim|double|triple|increase|boost|raise|improve|multiply|drop|bring down|drive down)"
        + GAP
        + rf" (?:{METRIC})\b[^,;.!?]{{0,25}}?(?:{AMOUNT}|\bfor you\b|\byour\b)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}) (?:\w+ly )?{BENEFIT_VERB_S} (?:[\w-]+ ){{0,3}}?(?:{METRIC})\b",
        guards=(*_PLAIN, is_not_about_you),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:switching|moving|going with us|working with us|using (?:it|this|us|our \w+)|choosing us|with (?:us|our \w+|this|it))\b[^;.!?]{{0,25}}? (?:means|brings|gives you|saves|cuts|you get|you save|you cut|leads to|results in) [^;.!?]{{0,30}}?(?:{AMOUNT}|(?:lower|higher|less|more|fewer|better) (?:[\w-]+ )?(?:{METRIC}))",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you|your \w+)(?:'ll| will| are going to) (?:be|have|soon be|already have|already be) (?:generating|getting|seeing|doubling|doubled|saving|saved|cutting|cut|earning|earned|growing|grown|increased|increasing|making|made|reducing|reduced|recovered|recouped|tripled|tripling|halved|gaining|gained|selling|sold|closing|closed|winning|won|boosted)\b"
        + GAP
        + rf" (?:{AMOUNT}|(?:{METRIC})\b|more\b)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT})(?: will|'ll| can)? (?:\w+ly )?(?:saves?|cuts?|frees? up|reduces?|lowers?|increases?|boosts?|raises?|improves?|shaves?)\b"
        + GAP
        + rf" (?:{HOURS}|{PERCENT})",
        guards=(*_PLAIN, is_a_measurement),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:your|the) (?:[\w-]+ ){{0,2}}?(?:{METRIC}) (?:jumps?|doubles?|triples?|soars?|drops?|falls?|climbs?|shrinks?|goes|go|shoots?|skyrockets?|plummets?|halves?|disappears?)(?: up| down)?(?: to| by| from| in half| within| almost| in)"
        + GAP
        + rf" (?:{AMOUNT}|\d|half|weeks|months|days|zero)",
        guards=(*_PLAIN, is_not_about_you),
        whole_clause=True,
    ),
    cue(
        rf"\bexpect (?:your|an?|to see) [^,;.!?]{{0,30}}?(?:{METRIC}) (?:to )?(?:fall|drop|rise|double|triple|grow|increase|climb|improve|shrink|go (?:up|down)|jump|halve|come down|decrease)\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        YOU_WILL
        + r" (?:recover|recoup|earn back|make back|get back) (?:the|your|its|all|every|that) (?:\w+ )?(?:price|investment|cost|costs|money|outlay|fee|spend)",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:clients|customers|users|companies|teams|plants|you)\b[^,;.!?]{{0,25}}? (?:can|should|will) expect (?:to )?(?:double|triple|save|cut|reduce|see|get|gain|earn|increase|grow|boost|achieve|lower|an?|at least|over|up to)\b[^;.!?]{{0,40}}?(?:{AMOUNT}|(?:{METRIC})\b)",
        guards=(*BASE, opinion, is_a_price, is_a_view, is_no_benefit),
        whole_clause=True,
    ),
    *(cue(one, guards=(*_PLAIN, is_a_measurement), whole_clause=True) for one in RESULTS),
    cue(
        r"\byou(?:'re| are) looking at (?:[\w.,%-]+ ){1,4}(?:more|less|fewer|extra|saved)\b"
        r"|\b(?:within|in|after|inside) (?:an? |one |two |three |the first )?(?:season|year|months?|weeks?|winter|summer|quarter|harvest)s?,? (?:the|this|your|it)\b[\w -]{0,25}? (?:has|have|will have|'ll have|'s) paid (?:for (?:itself|themselves)|back|off)\b"
        r"|\b(?:it|this|that|they|the [\w-]+|our [\w-]+)(?:'s| is|'re| are) going to (?:cut|halve|double|triple|save|slash|boost|reduce|raise|lift|improve|fill|free up|shorten)\b[^;.!?]{0,20}?\b(?:you|your)\b"
        r"|\b(?:your|the) [\w-]+(?: [\w-]+)? (?:disappears?|vanish(?:es)?|melts? away|goes away|go away|drops? by|falls? by|shrinks?) (?:once|the moment|as soon as|when|after|from (?:the first|day one|week))\b",
        guards=_PLAIN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:your|the) (?:[\w-]+ )?(?:customers?|guests?|patients?|visitors?|buyers?|phone|tables?|rooms?|shop|till|order book|calendar|inbox|team|staff|margins?|sales|bookings?|reviews?|bills?|costs?|returns|queue|waiting list)(?: [\w-]+)? (?:will|'ll|won't) (?:never |soon |finally |all |simply )?(?:come back|return|double|triple|stay|ring|fill|be (?:full|booked|empty|gone|halved|lower|happier|longer|shorter)|thank you|love|buy|spend|rise|climb|soar|drop|fall|shrink|disappear|know what hit|stop)\b[^;.!?]{0,40}"
        r"|\byou(?:'ll| will) (?:never|not|no longer) (?:lose|have|see|face|pay|miss|run|throw)\b[^;.!?]{0,40}\b(?:again|any ?more|ever)\b"
        r"|\b(?:pays?|paying|paid) for (?:itself|themselves) (?:with)?in\b[^;.!?]{0,30}|\b(?:earn|earns|get|gets) (?:the|your|its) (?:money|price|cost|investment) back (?:with)?in\b[^;.!?]{0,30}"
        r"|\b(?:means|gives you|brings you|gets you|puts) (?:[\w-]+ ){0,2}?(?:\d[\d.,]* ?%|\d+|twice|double|half|more|fewer|less) (?:the )?(?:[\w-]+ )?(?:customers?|guests?|orders?|sales|bookings?|leads?|visitors?|revenue|profit|turnover|waste|returns|complaints|hours(?! of (?:practice|training|teaching|tuition|lessons|support|music|work))|staff|clicks|calls)\b"
        r"|\b(?:sales|bookings|orders|turnover|revenue|profits?|footfall|leads|margins?) (?:goes|go|will go|are going|shoots?|will shoot) (?:up|through the roof)\b[^;.!?]{0,30}"
        r"|\byou(?:'ll| will) (?:be|stay|have|become) (?:the )?(?:first|one step ahead|ahead of|number one|sold out|fully booked|talk of)\b[^;.!?]{0,40}",
        guards=_PLAIN,
        whole_clause=True,
    ),
)

OUTCOME_PROMISE = Rule(
    id="outcome-promise",
    title="Promised result in the customer's business",
    cls=FindingClass.PROMISSORY,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This promises a result in the customer's own business. Tell what a customer you may name achieved, or offer to work the figure out together.",
    why="The result depends on people, prices and habits on the customer's side that we do not run. A figure that is not reached costs more trust than a smaller one that is.",
    source="FINRA Rule 2210(d)(1)(F) (no prediction of performance); FTC Policy Statement Regarding Advertising Substantiation; FTC earnings claims",
    find=finder(_CUES),
    flags=(
        "You will cut your heating costs by a quarter this winter.",
        "Your pipeline will double by autumn.",
        "The dryer pays for itself within five months.",
        "We'll help you raise your close rates by 18%.",
        "Our planner saves your drivers six hours a week.",
        "You can expect to see a 3x return in the first year.",
        "Your team is going to win more deals with this.",
        "This will slash your scrap.",
        "With the new layout you'll sell more from day one.",
        "You'll hit every target next quarter.",
        "The leaflet will bring you at least forty new patients.",
        "Your order book will be bursting by autumn.",
    ),
    passes=(
        "Harbor Foods cut its energy use by 12% in 2025.",
        "We can't say whether you will save money.",
        "You'll see the results on the dashboard tomorrow.",
        "Will we save money with this?",
        "You'll get the quote and the order form by noon.",
        "You will save 5% on the annual plan.",
        "I'd like to find out with you whether we could lower your costs.",
        "What savings you reach depends on your tariff.",
        "Your order will arrive on Thursday.",
        "I think you will see better sales, but that is only my view.",
        "Your revenue grew by 9% last year, congratulations.",
        "You'll need two more brackets.",
        "On your own figures the press pays for itself in about three years, if both shifts run.",
        "A credit of 90 euros goes on your account today.",
        "Your costs will be higher in the first year.",
        "When your orders go up in spring, ring me before.",
        "The break-even is at 40 pieces a month.",
        "We will bring your two orders in one go.",
        "The payback is nine years by the ministry's formula.",
        "You should expect an increase of 3 %.",
        "I'll add your two customers to the list.",
        "You will get the returns label by mail.",
    ),
    ways=(
        framed("Our aim together is that {}"),
        instead("[customer] reached [figure] in [period]; let us work out together what is realistic for you"),
    ),
)
