"""Absolute guarantee: certainty of a result or a behaviour without bound."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._absolute_words import (
    BREAKS,
    QUALITY,
    RESULT_VERB,
    SERVE_VERB,
    TROUBLE,
    UNBOUNDED,
    WAYS,
    about_oneself,
    asks_or_wishes,
    dated_vow,
    is_a_habit,
    is_a_vowed_act,
    is_instrument,
    no_end_said,
    of_a_place,
    own_act,
    tells_a_story,
    told_of_others,
    vows_a_day,
)
from auditor.checks._language import BASE, asked, has_terms, hedged, opinion, quoted, supposed, told
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import PRODUCT
from auditor.checks.rule import Rule
from auditor.model.finding import FindingClass, Level, TrustElement

_FIRM = (*BASE, opinion, hedged, has_terms, told_of_others, asks_or_wishes)
_VOW = (*_FIRM, dated_vow)
_NOUN = (*BASE, hedged, has_terms, is_instrument, asks_or_wishes)
_WORD = r"\b(?:you have|i give you|i'll give you|we give you|you've got|take) (?:my|our) (?:word|solemn promise|personal promise|oath|guarantee)\b"
_ERR = Level.ERROR
_WARN = Level.WARNING

_CUES = (
    cue(
        r"\bguaranteed\b|\bguaranteeing\b|(?:\b(?:we|i|it|this|can|will|do|you|he|she|they|fully|absolutely|hereby|personally|even|also|gladly|always|which|our [\w-]+(?: [\w-]+)?|the (?:new |whole )?(?:system|platform|product|tool|service|software|design|process|method|team))|\'ll|\b\w+ly) guarantees?\b(?! nothing)|\b(?:our|my|personal|iron-?clad|100%|rock-solid|absolute|firm|cast-iron|full) (?:\w+ )?guarantees?\b|\b(?:that|this|it)(?:\'s| is) (?:a|my|our) guarantee\b",
        guards=_NOUN,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        _WORD
        + r"(?=,? (?:that )?(?:it|this|that|there|nothing|you|the|your|our|no|these|those|all|every)\b(?! (?:we|i)\b))",
        guards=_VOW,
        level=_ERR,
    ),
    cue(_WORD, guards=(*_VOW, own_act, no_end_said), level=_ERR),
    cue(_WORD, guards=(*_VOW, own_act), level=Level.SUGGESTION),
    cue(
        r"\b(?:i|we)(?: can| do|'ll| will| hereby| absolutely| personally)* (?:promise|swear|assure you|vow|pledge)(?: to you| you)?,?(?: that)? (?!there(?:'ll| will) be (?!no\b|never\b))(?:it|this|that|there|nothing|nobody|you'll|you will|you won't|the|your|our)\b(?! (?:contract|quote|deck|slides|proposal|invoice|notes|minutes))[^,;.]{0,60}?(?:'ll| will| won't| never| can't| cannot)\b",
        guards=_VOW,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        PRODUCT + r"(?:'ll| will| can| could| should| simply| just)* (?:never|not ever) (?:ever )?" + BREAKS + r"\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|our (?:[\w-]+ )?\w+)(?: have never and)?(?:'ll| will| simply| just)* never (?:ever )?(?:miss|fail(?! to (?!deliver|meet|reach|answer|arrive|find|pay)\w)|lose|let you down|let (?:a|our|any) \w+ down|run out|make (?:a )?mistakes?|go over|drop (?=(?:an?|your|calls?|any|out)\b)|get it wrong|turn (?:\w+ )?(?:away|down)|say no|be late|have (?:an )?(?:outage|delay)s?)\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\byou(?:'ll| will) never (?:again )?(?:have (?:to|a|an|any|another)|need|lose|miss|see|worry|experience|face|run|suffer|wait|be|pay|deal|hear(?! (?:me|us) )|notice|get|regret)\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        PRODUCT
        + r"(?: simply| just| really| absolutely| \w+ly)? (?:won't|will not|can't|cannot|can not|could not|couldn't|is not able to|is unable to)(?: ever| possibly| under any circumstances)? (?:fail|break|crash|go down|go offline|lose (?:data|a|any)|go wrong|leak|let you down|be hacked|happen again|ever)\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:nothing (?:can|could|will|is going to|ever) (?:possibly |ever )?(?:go(?:es)? wrong|break|fail|be lost|get lost|stop|slip)|there(?:'s| is) (?:absolutely |simply )?(?:no way|no chance|zero chance|not a chance|no possibility|no scenario)(?: that| in which| where)? [^,;.]{0,50}(?:fail|break|wrong|down|late|miss|slip|lost|lose|crash|happen|stop|not work|doesn't|won't)\w*)",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:impossible (?:to|for (?:it|this|the \w+) to) (?:fail|break|lose|crash|go wrong|miss|hack)|fail-?proof|fool-?proof|bullet-?proof|unbreakable|indestructible|infallible|can't go wrong|cannot go wrong)\b",
        guards=_FIRM,
        level=_ERR,
    ),
    cue(
        r"(?:\b100(?:\.0+)? ?(?:%|per ?cent\b|percent\b)|\b(?:one )?hundred per ?cent\b)(?= (?:\w+ly )?(?:\w+ )?"
        + QUALITY
        + r"\b| (?:guaranteed|of the time|every time))",
        guards=(*_FIRM, about_oneself),
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:uptime|accuracy|reliability|availability|success rate|delivery rate|deliverability|satisfaction|fill rate|on-time (?:rate|delivery|performance))(?: rate| level)? (?:of|is|at|stays at|will be|will stay at) (?:a (?:full|perfect) )?100 ?(?:%|per ?cent|percent)",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:works?|delivers?|succeeds?|reliable|accurate|available|on time|up|right) (?:\w+ )?100 ?(?:%|per ?cent|percent)",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:with |have |has |get |expect |deliver |see |be |means |run with |at )(?:absolutely |literally )?(?:zero|no|not a single|without (?:a single|any)) (?:unplanned |unexpected )?"
        + TROUBLE
        + r"\b(?! (?:to|reported|so far|yet|were|was|have|has|found|last|in (?:the|our|this)|on|from|at|with|during|this|today))",
        guards=(*_FIRM,),
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:zero[- ](?:downtime|error|defect|bug|failure|outage|data[- ]loss|surprise)s?|error-free|bug-free|defect-free|trouble-free|faultless(?:ly)?|flawless(?:ly)?|without (?:a single|any) (?:hitch|error|interruption|downtime|outage|failure|problem|glitch|mistake|hiccup|delay)s?)\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:without fail|no matter what(?: happens)?|come (?:hell or high water|rain or shine|what may)|under (?:any|all) circumstances|in (?:every|each and every|all) (?:single )?(?:case|situation|circumstance)s?(?! (?:that )?(?:we|i|they) (?:looked|saw|had|tested|found|checked|know))|every single time|each and every time|(?:works?|delivers?|right|perfect\w*|correct\w*|on time|succeeds?|performs?) every time|time after time|rain or shine|whatever happens)\b",
        guards=(*_FIRM, tells_a_story),
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"(?:\bwe|\bour [\w-]+(?: [\w-]+)?|\bit|\bthis|\bthe (?:system|platform|team|service|product|support team|software|app|tool)|\bsupport|\bsomeone)(?:'ll| will| can|'re| are|'s| is)? always (?:be )?(?:"
        + SERVE_VERB
        + r"|on time|available|accurate|there|up|right|online|in stock|open for you|reachable|at your|one step|reliable|correct)",
        guards=(*_FIRM, is_a_habit),
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"(?:\bit|\bthis|\bthat|\byou|\bwe|\bthey|\bthe [\w-]+(?: [\w-]+)?|\byour [\w-]+(?: [\w-]+)?|\bour [\w-]+(?: [\w-]+)?)(?:'ll| will|'s going to| is going to| are going to) (?:definitely|certainly|absolutely|undoubtedly|unquestionably|100%|for sure|most certainly|surely|positively) "
        + RESULT_VERB
        + r"\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:there(?:'s| is) no (?:doubt|question)(?: that)?|without (?:a|any) doubt|i can assure you|rest assured(?: that)?|make no mistake|you can be (?:certain|sure|100% sure)(?: that)?|(?:it's|it is) (?:certain|a certainty|a sure thing|a done deal|a dead certainty)(?: that)?),? (?:it|this|you|your|our|we|the)\b[^,;.]{0,40}?(?:'ll| will|'re going to) (?!send|call|write|be in touch|get back|reply|contact|discuss|meet|do our best)",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:eliminates?|removes?|prevents?|stops?|catch(?:es)?|blocks?|detects?|solves?|fix(?:es)?) (?:all|every|each and every|any and all|100%(?: of)?) (?:of )?(?:the |your |possible )?(?:\w+ )?(?:errors?|risks?|problems?|issues?|threats?|attacks?|mistakes|fraud|failures?|bugs?|defects?|breaches|intrusions?|delays?|viruses)\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\bworks? with (?:absolutely )?(?:(?:everything|anything)(?! (?:that )?(?:we|i)(?:'ve| have)? (?:tried|tested|had|saw)\b)|every (?:system|device|tool|browser|vendor|machine)|any (?:system|device|tool|crm|erp|machine) (?:in|on|out|you|ever)\b)",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:failures?|downtime|outages?|data loss|losses|errors?|mistakes?|delays?|breakdowns?|misses|interruptions?) (?:is|are|will be|'s) (?:simply |just |literally |\w+ly )?(?:impossible|not possible|not an option|out of the question|a thing of the past|history|unheard of|gone for good|eliminated)\b",
        guards=(quoted, asked, supposed, told, hedged),
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        rf"(?:{PRODUCT}|\bwe|\bour (?:[\w-]+ )?\w+)(?: is|'s| are|'re| will be|'ll be) never (?:ever )?(?:late|down|wrong|unavailable|out of (?:stock|order|service)|off|slow|empty|offline|interrupted|unreachable|closed|a problem|delayed|behind)\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\byou(?:'ll| will)? (?:won't|will not|will never|never)(?: ever)? (?:experience|have|see|get|suffer|face|hit|encounter|run into) (?:any|a single|a|another|one) (?:\w+ )?"
        + TROUBLE.replace("problems", "problems?").replace("delays", "delays?")
        + r"\b|\b(?:there|it) (?:won't|will not|will never|'ll never) be (?:any|a|a single|another|one) (?:more |single |\w+ )?(?:"
        + TROUBLE[3:-1]
        + r"|problem|issue|delay|outage|error|mistake|failure|hiccup)s?\b",
        guards=_FIRM,
        level=_ERR,
        whole_clause=True,
    ),
    cue(
        r"\b(?:lasts?|works?|runs?|holds?|stays? \w+|keeps? \w+) (?:forever|for ever|a lifetime|for eternity)\b|\b(?:100|a hundred) ?(?:%|per ?cent|percent) (?:chance|certainty|probability|guarantee)\b|\b(?:fix(?:es|ed)?|solv(?:es|ed?)|eliminat(?:es|ed?)|stops?|cures?) [^,;.!?]{0,40}\b(?:for good|once and for all|forever|permanently)\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\byou can be (?:absolutely |completely |totally |100% |quite )?(?:sure|certain|confident)(?: that)? (?:it|this|the|our|we|your|you)\b|\bwithout (?:a |any )?(?:question|doubt),? (?:it|this|you|your|our|we|the)\b(?! (?:was|were|had|has|did)\b)|\b(?:i|we) (?:am|'m|are|'re) (?:absolutely|completely|totally|100%|dead) (?:sure|certain|positive) (?:that )?(?:it|this|the|you|your|our) [^,;.]{0,40}?(?:'ll| will| won't)\b",
        guards=(quoted, asked, supposed, told, hedged),
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        PRODUCT
        + r" (?:simply |just |really )?(?:doesn't|does not|don't|do not) (?:ever )?(?:break|fail|crash|go down|leak|jam|wear out|lie|make mistakes|lose (?:data|signal|a single))\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:will|works?|delivers?|starts?|arrives?|runs?|gets?|on time|'ll)\b[^,;.!?]{0,30}?\b(?:every single|each and every|day in,? day out|day after day) ?\w*",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:catches|detects|blocks|prevents|spots|eliminates|stops|finds|identifies|intercepts|will catch|will detect|will block|will prevent|will stop) (?:absolutely )?(?:every|all|100% of|each) (?:\w+ )?(?:intruders?|errors?|leaks?|threats?|frauds?|defects?|faults?|attacks?|mistakes|viruses|bugs?|problems?|anomal\w+|spam|break-ins?|bad \w+|thefts?|duplicates?|outages?|losses)\b",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    cue(
        r"\b(?:we|our (?:[\w-]+ )?\w+)(?: simply| just)? (?:do not|don't|will not|won't) (?:ever )?(?:miss (?:deadlines|deliveries|dates|a)|lose (?:parcels|data|a|anything|files|customers)|fail|drop (?:calls|a)|make mistakes|break (?:promises|down)|run (?:late|out))\b(?! (?:to|of time|when|if))",
        guards=_FIRM,
        level=_WARN,
        whole_clause=True,
    ),
    *(cue(one, guards=(*_FIRM, of_a_place, vows_a_day), level=_ERR, whole_clause=True) for one in UNBOUNDED),
    cue(
        r"\b(?:physically|simply|utterly|completely|absolutely|technically) impossible (?:for [^,;.!?]{2,40}? )?(?:to|that)\b|\bno way (?:that )?(?:this|it|that|anything|they|any \w+) (?:can|could|will|would|is going to) (?:ever )?(?:fail|break|go wrong|get lost|happen|leak|jam|stop)\b|\b(?:never|not) (?:once )?(?:in (?:a|one) (?:hundred|thousand|million) years)\b",
        guards=(quoted, asked, supposed, told),
        whole_clause=True,
    ),
)

ABSOLUTE_GUARANTEE = Rule(
    id="absolute-guarantee",
    title="Absolute guarantee",
    cls=FindingClass.PROMISSORY,
    level=Level.ERROR,
    trust_element=TrustElement.TRUTH,
    message="This promises certainty without any limit. Say what you can show instead: a figure with its period, or what you do when it goes wrong.",
    why="Nobody controls every cause of a result, so one exception makes the sentence untrue, and the customer remembers the sentence. In law, plain words like these can already be a warranty.",
    source="FINRA Rule 2210(d)(1)(B) (promissory statements); UCC 2-313 (express warranty by affirmation); 16 CFR 239 (guarantees)",
    find=finder(_CUES, level=Level.ERROR, softer=is_a_vowed_act),
    flags=(
        "Our gateway never goes down.",
        "We guarantee that your shelves will be full.",
        "The new line will work on the first day, guaranteed.",
        "You have my word that the pumps will hold.",
        "You get 100% accuracy on every scan.",
        "The sync simply cannot fail.",
        "Nothing can go wrong once our crew is on site.",
        "I promise you the outage will never happen again.",
        "Our couriers always deliver on time.",
        "The filter catches every single threat, no matter what.",
        "You'll never have to worry about stock again.",
        "Our refrigerated vans never let the cargo get warm.",
        "Mistakes don't happen in our lab.",
        "Diners will never have to queue for a table again.",
        "With us, orders are always complete.",
    ),
    passes=(
        "We can't guarantee a date before the survey.",
        "No vendor can promise 100% uptime.",
        "Uptime is not guaranteed during maintenance.",
        'You wrote that you want "guaranteed delivery" in the contract.',
        "In January I told you it never fails; that was wrong.",
        "Can you guarantee the colour?",
        "I always enjoy talking to your team.",
        "Never mind the second attachment.",
        "I 100% agree with your plan.",
        "The bank guarantee arrived this morning.",
        "The pump comes with a 24-month guarantee, see the terms in section 4.",
        "It failed twice last year and ran well since.",
        "I promise to send the slides tonight.",
        "If we guaranteed that, we would have to charge for it.",
        "There were no errors in last night's import.",
        "He never misses a fair, rain or shine.",
        "I'll be at your gate at four, you have my word.",
        "Nothing gets cut until you have released it, you have my word.",
        "The hinge is guaranteed for five years against rust.",
        "I promise you nobody else will be in the hall on the day.",
        "You'll never hear me say that a tenant is certain to stay.",
        "I know that guaranteed delivery matters to you.",
        "Guests will never ask for that, I fear.",
        "We guarantee the hinges for two years, see the card.",
        "That's a problem no matter what.",
    ),
    ways=WAYS,
)
