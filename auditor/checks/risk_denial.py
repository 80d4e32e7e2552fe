"""Risk denial: risk, effort or disruption for the customer talked away."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import BASE, View, asked, disclaimed, has_terms, hedged, opinion, quoted, supposed, told
from auditor.checks._rewording import instead
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import WHEN
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_FINANCE = pattern(
    r"\brisk-free (?:rate|return|asset|interest|bond|curve)|\b(?:var|hedg(?:e|ed|ing)|portfolio|counterparty|credit|book|position|trading|basis) risk|\b(?:mark-to-market|value at risk)\b"
)
_LIMIT = pattern(
    r"\b(?:except|apart from|other than|beyond|besides|aside from|to lose but|can only|isn't no|is not no|isn't without|not without|for (?:me|most|some|many)|not for (?:all|everyone|everybody)|only (?:if|the|you)|as long as|provided|if you|you only|all you need|you just need to|until|once)\b"
)
_FACT = pattern(
    r"\b(?:there (?:was|were|has been|have been)|we had|i had|had no|so far|yet|last (?:week|month|year|night)|yesterday)\b"
)


def _is_finance(seen: View, _start: int, _end: int) -> bool:
    """Risk as a term of finance."""
    return bool(_FINANCE.search(seen.lower))


def _is_limited(seen: View, _start: int, _end: int) -> bool:
    """With its limit, or told of the past."""
    return bool(_LIMIT.search(seen.lower) or _FACT.search(seen.lower))


_PHRASE = pattern(r"no worries\b(?! (?:at all )?(?:for|on) you)|nothing to do\b")
_YOURS = pattern(r"\byou(?:r|rs)?\b")


def _is_idle(seen: View, start: int, _end: int) -> bool:
    """ "No worries, Friday is fine" and "nothing to do today" as people say them, and not of the customer's effort."""
    found = _PHRASE.search(seen.lower, start)
    if not found or found.start() - start > _LEAD:
        return False
    idiom = found[0].startswith("no worries") and not seen.lower[: found.start()].endswith(("have ", "with "))
    return idiom or not _YOURS.search(seen.lower)


_LEAD = 12
"""Letters of "there is" before it."""
_GUARDS = (*BASE, opinion, hedged, has_terms, _is_finance, _is_limited)
_YOUR = r"(?:on|for|from|to|by) (?:your|you|the customer)(?: \w+)?(?: (?:side|end|part|team|staff|business|operations?|people))?"
_DO = r"(?:do|change|install|configure|migrate|learn|set up|move|worry about|lift|touch|prepare|manage|maintain|adapt|train|adjust|replace|fill in|enter|clean|test|read|lose|fear|think about|handle|integrate|write|import|export|buy|pay|provide|update)"

_EASY = (
    r"\b(?:your|the) (?:[\w-]+ )?(?:team|people|staff|crew|operators|users|growers|drivers|pickers|colleagues|business|production|work|operations?|line|shifts?|warehouse|office)(?:'ll| will| can|s)? (?:just |simply |all )?(?:carr(?:y|ies)|go(?:es)?|keeps?|works?|continues?|runs?)(?: on)?(?: working| going| running)? (?:exactly |just )?(?:as (?:before|usual|normal|always|ever|now|they do)|like (?:before|nothing happened|today))\b",
    r"\b(?:nothing|no work|no effort)(?: at all| whatsoever)? (?:for|on) (?:you|your (?:[\w-]+ )?\w+)(?: (?:side|end|part|people))?(?: to do| to worry about| to learn| to change)?(?=[ .,;!]|$)",
    r"\b(?:everything|all|life|work)(?: else)? (?:stays|remains|will stay|keeps|goes on|carries on|continues) (?:exactly |just )?(?:the same|as (?:it|is|before|usual)|the way it)\b|\bbusiness as usual (?:for|throughout|from)\b",
    r"\b(?:you|your (?:[\w-]+ )?\w+) (?:don't|do not|won't|won't even|will not|will never|needn't|doesn't) (?:even )?(?:need|have|require|notice|feel)(?: to)? (?:(?:do|change|touch|learn|install|prepare|lift|move|know|think about|attend) (?:a|any|anything|one|your)|any (?:training|preparation|downtime|extra|staff|new|help|it|specialist|special)|the (?:change|switch|changeover|move|difference|cutover))\b",
    r"\b(?:works?|happens|runs?|goes|done|switch\w*|changeover|migrat\w+|mov(?:e|ing)|install\w*|go live)\b[^,;.!?]{0,30} (?:without (?:any|a minute of|a second of|the slightest)|with (?:zero|no)) (?:downtime|disruption|interruption|risk|pain|trouble|stop|standstill|hassle|loss|effort)\b",
    r"\b(?:plugs? (?:straight |right )?in and (?:runs?|works?|goes)|(?:it|this|setup|switching|moving|migrating|changing over|the \w+) is (?:really |completely |totally |absolutely )?(?:painless|child's play|a no-brainer|effortless|hassle-free|a doddle|nothing to lose by (?:asking|trying|ringing|calling)|\bthey can't lose|can't (?:go wrong|lose) with (?!us|our|this|it)|a snap|as easy as|dead easy|dead simple))\b",
    r"\b(?:(?:your (?:[\w-]+ )?[\w-]+|you)(?: [\w-]+){0,3}? (?:won't|will not|will never|'ll never|won't even)|(?:nobody|no one)(?: [\w-]+){0,3}? (?:will|will ever|'ll)) (?:even )?(?:notice|feel|see|hear)(?: of)? (?:a thing|anything|any difference|any of it|it happen|the difference|the change|the switch)\b",
    r"\b(?:all|none of|100% of|the whole|most of)(?: of)? ?(?:the )?(?:work|effort|burden|risk|hassle|trouble|heavy lifting)(?: of \w+)? (?:is|lies|stays|rests|sits|falls) (?:on|with|to) (?:us|our (?:side|shoulders|end|team|people|desk)|you)\b",
    r"\b(?:nobody|no one|none of your [\w-]+)(?: (?:at|in|on|of) your [\w-]+)? (?:has to|needs to|will have to|must|will need to|have to|need to) (?:change|learn|do|install|move|prepare|train|lift|touch|think)\b",
    r"\byou (?:carry|bear|take|run|have) (?:absolutely )?(?:no|zero) risk\b|\byou (?:(?:just |can just |simply )?(?:sit back|lean back)|(?:just|can just|simply) (?:watch|relax))(?=[ .,;!]|$)",
    r"\b(?:won't|will not|don't|do not|never) (?:have|spend|lose|need|cost you) (?:even )?(?:one|a|a single) (?:minute|hour|second|day|moment)(?:'s| of| on)?\b[^,;.!?]{0,25}",
    r"\bnothing (?:at all )?(?:that )?(?:you|your [\w-]+)(?:'d| would|'ll| will)? (?:have to|need to|must|has to|needs to) (?:change|do|learn|prepare|move|install|worry|touch)\b|\bnothing (?:can|will|could) happen to (?:you|your)\b",
    r"\bno (?:effort|work|hassle|trouble|stress|disruption|downtime|training) (?:for|on|from) (?:you|your)(?: [\w-]+)?(?: at all)?\b",
)

_NO_BOTHER = (
    r"\bnothing (?:at all )?(?:will |can |could |ever )?(?:changes?|goes wrong|go wrong|happens?) (?:for|to|on|with|at) (?:you|your)\b[^;.!?]{0,20}",
    r"\bnothing (?:that )?(?:can|could|will) (?:possibly )?(?:go wrong|happen|hurt|harm)(?: (?:for|to|on|with) (?:you|your)[^;.!?]{0,20})?",
    r"\b(?:nobody|no one)(?: (?:at|in|on) your [\w-]+)? (?:feels?|notices?|sees?|hears?) (?:it|a thing|anything|the (?:change|switch|move|difference))\b",
    r"\b(?:couldn't|could not|can't|cannot) be (?:any )?(?:easier|simpler|safer|quicker)\b[^;.!?]{0,15}|\ba (?:[\w-]+ )?(?:child|monkey|grandmother|baby|trainee|beginner) (?:can|could) (?:do|use|learn|run|fit|manage|handle)\b[^;.!?]{0,15}|\bso (?:simple|easy)(?: that)? (?:a|any|your|even)\b[^;.!?]{0,30}",
    r"\b(?:no|zero) (?:danger|risk|threat|harm|hassle|effort|work|fuss|disruption|stress|trouble|bother|strain)s?(?: whatsoever| at all)? (?:to|for|on|in) (?:you|your)\b[^;.!?]{0,20}",
    r"\byou (?:needn't|need not) (?:\w+ )?(?:worry|lift|think|prepare|change|do)\b[^;.!?]{0,25}",
    r"\byour (?:[\w-]+ )?[\w-]+ (?:won't|will not|will never|'ll never)(?: even)? (?:be )?(?:interrupted|disrupted|affected|disturbed|stopped|stop|slow down|stand still|notice)\b[^;.!?]{0,30}",
    r"\btakes? (?:just |only |about |you )*(?:\w+ )?(?:seconds?|minutes?|an afternoon|half an hour|an hour|no time) (?:to (?:learn|master|set up|install|fit|get used to|understand)|and (?:you're|it's|that's))\b[^;.!?]{0,15}",
    r"\bplugs? (?:it |this |them )?in,? (?:and (?:forget|play|go|it (?:works|runs)|you're (?:done|ready)|off you go|that's it)|forget)\b[^;.!?]{0,15}",
    r"\bwe (?:handle|do|arrange|organi[sz]e|take care of|see to) (?:it all|everything|all of it|the lot),? (?:and )?(?:you|all you)\b[^;.!?]{0,30}",
    r"\byou (?:can|'ll|will) sleep (?:easy|well|soundly|easily|at night|like a)\b[^;.!?]{0,20}|\b(?:is|it's|'s|are) (?:just |only )?a matter of (?:minutes|seconds|a few minutes|an hour)\b",
    r"\bno need to (?:train|retrain|prepare|install|learn|migrate|change|worry|adapt|touch)\b[^;.!?]{0,30}|\bforget (?:about )?(?:all )?(?:the |those )?(?:[\w-]+ )?(?:headaches|hassles?|worries|troubles?|stress|downtime)\b",
    r"\b(?:goes|go|passes|will go|'ll go) (?:completely |totally )?unnoticed\b|\b(?:goes|go|runs?|works?|happens|will|'ll)\b[^;.!?]{0,25} without a hitch\b|\b(?:runs|works) (?:practically |virtually |basically )?on its own\b|\bpractically runs (?:itself|on its own)\b",
)
_TAUNTS = (
    r"\b(?:even )?(?:a|my|your) (?:[\w-]+ )?(?:child|monkey|grandmother|grandma|granny|mother-in-law|baby|trainee|beginner|dog) (?:can|could) (?:do|use|learn|run|fit|manage|handle|install|work)\b[^;.!?]{0,15}|\bcouldn't be (?:any )?(?:easier|simpler)\b[^;.!?]{0,15}",
    r"\bwhat(?:'s| is) the worst (?:that|thing that) (?:can|could) happen\b|\bwhere(?:'s| is) the (?:downside|risk|catch)\b|\bwhat (?:have|do) you (?:got )?(?:to )?lose\b|\bwhat do you have to lose\b|\bwhat(?:'s| is) (?:there )?to lose\b",
)
"""Questions that deny a risk by asking for it."""

_STRESSED = pattern(
    r"\b(?:at all|whatsoever|ever|never|zero|absolutely|completely|totally|simply|just|even|single|finger|thing|anything|everything|nobody|no one|everybody|any|all|literally|basically|possibly|guaranteed|always|forget|sit|lean|sleep|worr(?:y|ies)|notice|feel"
    r"|risks?|risk-free|downsides?|catch|brainer|effort\w*|hassle\w*|pain\w*|headaches?|friction\w*|seamless\w*|smooth\w*|breeze|doddle|child|plugs?|click|autopilot|clockwork|magic|disruption\w*|interruption\w*|downtime|trouble\w*|stress\w*|burden|safe\w*|lose|strings|obligation|fear|minutes?|cents?|penny|none|hidden|learning curve|costs? you)\b|-free\b|!"
)


_ERRAND = pattern(
    r"\b(?:needn't|need not|don't (?:have|need) to) (?:do (?:a thing|anything)(?: more| else)?|lift a finger)\b(?! for (?:the|your))"
)
_ARRANGED = pattern(WHEN + r"|\bbetween \w+ and \w+|\bat our (?:expense|cost)\b|\b(?:with our|booked|arranged)\b")
_IDIOM = pattern(
    r"\b(?:costs?|cost) you (?:nothing|anything|a thing)(?! in\b)|\b(?:lose sleep over|sleep (?:easy|well|like a)|no stress|a doddle|takes a minute to get used)\b"
)
_FOR_EVER = pattern(
    r"\b(?:ever|never|always|zero|absolutely|completely|totally|forever|risk\w*|guarantee\w*|safe|could|data|you just|all you|keep|at all|up front|neither|trial|there's the|first|no cost)\b"
)


def _is_plain(seen: View, start: int, end: int) -> bool:
    """Told without stress, as a fact about one thing may be: "your staff won't need new cards".

    So is one errand with its day ("the fitter comes on Thursday, you needn't do anything"), a present, and an idiom.
    """
    small = _IDIOM.search(seen.lower, start) or (_ERRAND.search(seen.lower, start) and _ARRANGED.search(seen.lower))
    return bool(small and not _FOR_EVER.search(seen.lower)) or not _STRESSED.search(seen.lower, start, end)


_CUES = (
    cue(
        r"\b(?:no|zero|without(?: any)?|not the slightest|not any|free of|absolutely no|practically no) (?:\w+ly )?(?:financial |business |technical |security |operational |possible |real |commercial |whatsoever )?risks?\b(?! (?:assessment|of (?:rain|frost|snow)|factor|register|manager|management|committee|group|analysis|report|section|department|review|limit))|\brisk[- ]free\b|\b(?:risk|downside) is (?:zero|nil|non-existent|nonexistent|entirely ours|all ours|on us)\b|\bthere(?:'s| is) nothing (?:for you )?to (?:lose|fear)\b|\b(?:you )?(?:have |'ve |got )+nothing to lose\b|\bnothing to lose\b|\b(?:you )?(?:can't|cannot|can not) (?:possibly )?(?:lose(?! (?:the|it|this|that|them|a|an|any|your|our|my|\w+s)\b)|go wrong(?! way))\b|\bno(?: possible)? downsides?\b|\bno strings attached\b|\bno (?:hidden )?catch\b|\bno brainer\b|\bno-brainer\b|\bsafe bet\b|\bno regrets\b|\bwhat have you got to lose\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:zero|no|without(?: any)?|minimal to no|next to no|virtually no|practically no|hardly any|almost no)(?: extra| additional| real| manual| technical| internal| further| more)* (?:effort|work|workload|hassle|headaches?|pain|friction|disruption|interruption|learning curve|training|set-?up|setup time|configuration|maintenance|paperwork|it (?:involvement|resources|effort|work|support)|coding|migration|installation|ramp-up|change management|impact|adjustment|preparation|burden|side effects|business interruption|downtime for you|integration work|extra work)(?: (?:at all|whatsoever|needed|required|involved|necessary|"
        + _YOUR
        + r"|for anyone|for anybody|to speak of))(?=\W|$)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:zero|no)[- ](?:effort|hassle|friction|maintenance|touch|configuration|disruption|work|learning curve|setup)\b(?! (?:has|have|on the (?:numbers|price|rate)|is planned|until|today|yet|to date|was|were|order|permit|product))",
        guards=(
            *_GUARDS,
            lambda seen, s, e: (
                bool(re.match(r"no (?:work|maintenance|disruption|effort|setup)\b", seen.lower[s:e]))
                and not re.search(r"\b(?:you|your)\b", seen.lower)
            ),
        ),
        whole_clause=True,
    ),
    cue(
        r"\b(?:effortless(?:ly)?|hassle-free|pain-?less(?:ly)?|headache-free|worry-free|stress-free|maintenance-free|trouble-?free|frictionless(?:ly)?(?! experiences?)|plug[- ]and[- ]play|turn-?key in|set[- ]it[- ]and[- ]forget[- ]it|child's play|a piece of cake|dead (?:easy|simple)|foolproof|a breeze(?! through)|a walk in the park|at the (?:push|press|touch|click) of a button|with (?:just )?(?:one|a single) click|as easy as \w+|(?:it|everything|the rest) (?:all )?(?:runs|works|happens|takes care of) (?:by |of )?itself|on autopilot|seamless(?:ly)? (?:migrat|switch|transition|onboard|integrat|mov)\w*|(?:seamless|smooth|painless) (?:migration|transition|switch|rollout|move|changeover|integration) (?:guaranteed|is guaranteed|for you)?)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:there(?:'s| is|'ll be| will be)|you(?:'ll| will)? have|leaves you with|with) (?:absolutely |literally |simply )?nothing (?!left )(?:\w+ )?(?:for (?:you|your \w+) )?to {_DO}\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:you|your (?:[\w-]+ ){0,2}?(?:team|people|staff|users|department|employees|reps|engineers|admins?|it|company|side|guys))(?: really| simply| just)? (?:won't|will not|don't|do not|doesn't|does not|never|needn't|won't even|will never|'ll never)(?: even)? (?:have to|need to|need|notice|feel|be (?:affected|bothered|disturbed|involved)|lift a finger|see any (?:disruption|difference|change)|have any (?:work|trouble|effort|extra|headaches?|hassle)|be any (?:work|trouble)|change (?:a thing|anything)|experience any (?:disruption|trouble|interruption)) ?(?:(?:do|change|install|configure|set up|prepare|provide|buy|touch|move|lift) (?:anything|a thing|a finger)|(?:migrate|learn|maintain|worry|lift|adapt|retrain|reinstall|adjust)\b|a (?:thing|single thing|finger)|anything|any (?:work|training|it|effort|staff|resources|help|technical|changes|disruption|of that)|it(?: at all)?|a single|it (?:people|staff|resources)|the (?:switch|change|migration|difference))",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:without|and you(?:'ll)? never) (?:you |your \w+ |anyone |anybody )?(?:lifting a finger|having to (?:do|change|learn|lift)|doing (?:a thing|anything)|any (?:disruption|interruption|hassle|headache|effort|pain|extra work|training|fuss)|noticing)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\bno (?:one|body) (?:on your (?:team|side)|in your (?:team|company|office|department)) will (?:even )?(?:notice|feel|have to|need to)|\b(?:you|your (?:team|staff|people|users|customers))(?:'ll| will) (?:hardly |barely |not even )(?:notice|feel)|\bno (?:training|installation|it team|it staff|setup|set-up|migration|downtime|paperwork|technical (?:skills?|knowledge)|coding|programming) (?:is |are |will be )?(?:needed|required|necessary)\b|\b(?:requires?|needs?|takes?|means?|involves?|demands?) (?:absolutely |literally |virtually )?(?:no|zero) (?:extra |additional |manual |it )?(?:work|effort|training|set-?up|resources|maintenance|changes|involvement|preparation|learning|coding|configuration|input|attention|staff|disruption|time from)\b",
        guards=tuple(g for g in _GUARDS),
        whole_clause=True,
    ),
    cue(
        r"\b(?:there(?:'s| is)|you have) (?:absolutely |really |simply )?nothing to worry about\b|\byou (?:don't|won't|do not|will not|needn't|never) (?:have to|need to|ever have to) worry(?: about| that)?\b|\b(?:no|zero) (?:cost|obligation|commitment)(?:,| or| and) (?:no|zero|or)? ?(?:risk|obligation|commitment|strings)\b|\bnothing (?:will|can|is going to|'s going to) (?:change|go wrong|break|be lost|be affected|happen) (?:for you|on your (?:side|end)|during|in the)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:it|this|that|the (?:new |whole )?[\w-]+|our [\w-]+)(?:'ll| will)? (?:basically |practically |literally |virtually |simply )?(?:installs?|runs?|configures?|sells?|manages?|maintains?|updates?|cleans?|migrates?|sets?|pays?|takes? care of) (?:up )?itself\b(?! (?:back|for))|\b(?:won't|will not|doesn't|does not|never|wouldn't)(?: even)? (?:affect|disrupt|interrupt|disturb|touch|slow|impact|interfere with|hurt|cost|bother|change) (?:you|your)\b|\bcosts? you (?:absolutely )?nothing\b|\bwhat (?:could|can) (?:possibly )?go wrong\b|\bwe(?:'ll| will)? (?:do|handle|take care of|take on|carry|bear|absorb) (?:all|100%|every (?:bit|part)|the whole|the entire|absolutely all)(?: of)?(?: the| your)? (?:work|effort|heavy lifting|risks?|migration|move|paperwork|hassle|headaches?)\b|\b(?:smooth|easy|simple|quick|painless|safe|effortless|trouble-free) (?:from start to finish|from day one|from beginning to end)\b|\bas (?:safe|easy|simple|smooth) as (?:it gets|can be|pie|abc|possible)\b",
        guards=(quoted, supposed, told, hedged, has_terms, _is_finance, _is_limited),
        whole_clause=True,
    ),
    cue(
        r"\b(?:won't|will not|'ll never|will never|isn't|is never going to) be any (?:\w+ )?(?:work|effort|disruption|hassle|costs?|downtime|impact|training|trouble|risk|interruption|surprises|pain)\b|\b(?:completely|totally|entirely|absolutely|perfectly|100%|fully) (?:seamless|smooth|pain-?less|effortless|hassle-free|safe|risk-free|stress-free|automatic|hands-off|trouble-free)\b|\b(?:nobody|no one)(?: on your side| in your \w+)? (?:will|'ll) (?:even |ever )?(?:notice|feel)\b|\bwithout (?:any |a )?(?:\w+ )?(?:downtime|training|extra work|disruption|effort|hassle|risk|interruption) (?:or|and) (?:\w+ )?(?:downtime|training|extra work|disruption|effort|hassle|risk|interruption|cost)",
        guards=(quoted, asked, supposed, told, opinion, hedged, has_terms, _is_finance, _is_limited),
        whole_clause=True,
    ),
    cue(
        r"\bas (?:if|though) nothing (?:had )?(?:happened|changed)\b|\bno (?:hidden|unexpected|unpleasant|nasty) (?:costs?|fees?|charges?|surprises?|catch(?:es)?)\b",
        guards=(quoted, asked, told, opinion, hedged, has_terms, _is_limited),
        whole_clause=True,
    ),
    *(
        cue(
            one,
            guards=(quoted, asked, supposed, told, opinion, hedged, has_terms, _is_finance, _is_limited),
            whole_clause=True,
        )
        for one in (*_EASY, *_NO_BOTHER)
    ),
    *(cue(one, guards=(quoted, told), whole_clause=True) for one in _TAUNTS),
    cue(
        r"\bwhere(?:'s| is) the (?:downside|risk|catch|harm)\b|\bwhat(?:'s| is| have| do) (?:you |there )?(?:got )?(?:have )?to lose\b|\bwhat could (?:possibly )?go wrong\b|\byou (?:can't|cannot|have nothing to) lose\b(?! (?:the|it|this|that|them|a|an|any|your|our|my)\b)|\bnothing to lose\b"
        r"|\b(?:nobody|no one|none of (?:you|your \w+))(?: [\w-]+){0,4}? (?:needs?|has|have|will need|will have|needs ever) to (?:learn|change|do|touch|prepare|move|lift|relearn)\b"
        r"|\b(?:carry|carries|go|goes) on (?:exactly |just )?as before\b",
        guards=(quoted, disclaimed, told, supposed, hedged, opinion, has_terms, _is_limited),
        whole_clause=True,
    ),
    cue(
        r"\b(?:it|this|that|switching|moving|changing|the (?:switch|move|change|migration|changeover|installation|setup|set-up))(?: over)?(?:'s| is| takes| happens| runs| goes) (?:[\w-]+ ){0,3}?(?:by itself|in your sleep|over(?:night)? by magic|like clockwork|in the background|with one click|with a click|without (?:anyone|anybody|you|your \w+) (?:noticing|doing|lifting))\b[^;.!?]{0,30}"
        r"|\b(?:just )?(?:sit|lean) back\b[^;.!?]{0,40}|\bwe (?:do|take) (?:all|everything)(?: the work)?(?: for you)?,? (?:you|and you) (?:do|just)\b[^;.!?]{0,30}|\b(?:not|without) (?:lifting|raising|moving) (?:a|one) finger\b|\b(?:a|an absolute|a total|pure) (?:breeze(?! through)|doddle|no-brainer|walk in the park|piece of cake|cakewalk)\b"
        r"|\b(?:nothing|not a (?:thing|single thing)) (?:can|could|will|to) (?:go wrong|break|lose|worry about|fear|learn|prepare|do(?! with))\b|\b(?:zero|no) (?:risk|effort|downtime|disruption|training|learning curve|work|hassle|side effects|worries|pain|stress|loss)\b(?= *(?:[.,;!]|$| for | on | at | and | what))"
        r"|\b(?:your|the) (?:[\w-]+ )?(?:people|staff|team|crew|drivers?|nurses?|cooks?|operators?|pupils|guests|customers?|line|kitchen|ward|shop)(?: [\w-]+)? (?:won't|will not|doesn't|don't) (?:even |ever )?(?:have to|need to|need|notice|feel|lose|stop|stand still|miss)\b[^;.!?]{0,40}",
        guards=(
            quoted,
            disclaimed,
            told,
            supposed,
            asked,
            hedged,
            opinion,
            has_terms,
            _is_finance,
            _is_limited,
            _is_idle,
        ),
        whole_clause=True,
    ),
)

RISK_DENIAL = Rule(
    id="risk-denial",
    title="Risk or effort talked away",
    cls=FindingClass.MISLEADING,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This talks the customer's risk or effort away. Say what it will take on their side and how you limit the rest.",
    why="Every change costs the customer something. If that is denied, the first hour of work feels like a broken promise.",
    source="FINRA Rule 2210(d)(1)(A) and (D) (fair and balanced; risks not obscured); UK CAP Code 3.3 (omission)",
    find=finder(_CUES, softer=_is_plain),
    flags=(
        "There's no risk for you.",
        "The switch takes zero effort on your side.",
        "You have nothing to lose.",
        "There is nothing to migrate.",
        "Your team won't have to lift a finger.",
        "It's a risk-free start.",
        "No training is needed.",
        "The change runs without any disruption to your business.",
        "You don't have to worry about the move.",
        "It's plug and play.",
        "Your staff won't even notice the switch.",
        "Your production won't be interrupted for a single minute.",
    ),
    passes=(
        "The risk-free rate rose in May.",
        "There is no risk assessment yet.",
        "I won't say there is no risk.",
        "Is there any risk for us?",
        "Your team needs about two days for the migration.",
        "There were no problems with the test.",
        "You said there was nothing to migrate.",
        "Apart from two days of training, there is no work on your side.",
        "If there is no risk in waiting, let us wait.",
        "No effort has been made on the lease yet.",
        "That has nothing to do with the order.",
        "No worries at all, Thursday is fine.",
        "The filter is clean, so nothing to do this week.",
        "You will see the difference between the two samples.",
        "We can't lose the battery.",
    ),
    ways=(instead("On your side it takes about [effort], and the main risk is [condition]"),),
)
