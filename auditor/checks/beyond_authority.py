"""Beyond authority: the words themselves show that the speaker gives what is not his to give.

What a role may promise stands in the registry; without one only the plain cases are told, one step lower.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import View, asked, quoted, supposed, told
from auditor.checks._rewording import instead
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_GUARDS = (quoted, asked, supposed, told)
_NOT_SUPPOSED = (quoted, asked)
"""For words that say themselves that somebody else decides."""
_THEM = r"(?:anyone|anybody|any ?one else|my (?:boss|manager|director|lead)|legal|finance|management|head office|the (?:board|boss|lawyers))"
_GIVE = r"(?:sign|give|grant|waive|change|approve|agree|offer|drop|scrap|strike|cut|lower|extend|rewrite|cancel|refund|promise|get you|knock|take)"

_TERMS = pattern(
    r"\b(?:waive|clause|contract|notice|terms|fees?|policy|rules?|discount|price|pay|invoice|minimum|instal?ments?|penalty|deposit|%|per ?cent|term|cap|warranty|rights|exclusiv\w+|liability|rate|refund|order|agreement|licen[cs]e|commitment)\b|%"
)


def _is_small_talk(seen: View, _start: int, _end: int) -> bool:
    """No money and no terms in it: "between you and me, the north hall is colder"."""
    return not _TERMS.search(seen.lower)


def _takes_it_on(seen: View, start: int, end: int) -> bool:
    """A task that the writer does himself: "I'll take the class myself"."""
    return seen.lower.startswith("i", start) and _is_small_talk(seen, start, end)


_IN_ONES_OWN_HANDS = pattern(
    r"consider (?:the|your|that|it) |i'm taking (?:the|that) [^;.!?]{0,30}off |(?:we|i) hold |i'll sign whatever (?:you|they) send|i'll make the [\w-]+ invoice disappear|i'll make an exception this once|never mind the clause, [a-z]+, (?:read|look)"
)
_OWNS_UP = pattern(
    r"\b(?:i'm (?:only|just|not)|as an?|i know|only|just|shouldn't|supposed|intern|trainee|binding|indemnity|liability|accounts|boss|penalty|clause|contract)\b"
)
_UNKNOWN = pattern(r"nobody (?:knows|(?:needs|has) to know you're)\b")


def _is_in_ones_own_hands(seen: View, start: int, _end: int) -> bool:
    """ "Consider the late fee gone": whether it is the writer's to give, the words do not tell. "Nobody knows" gives nothing."""
    own = _IN_ONES_OWN_HANDS.match(seen.lower, start) and not _OWNS_UP.search(seen.lower)
    return bool(own or _UNKNOWN.match(seen.lower, start))


_BOSS = r"(?:legal|finance|accounts|head office|management|the (?:board|boss|lawyers)|my (?:boss|manager|director|lead)|our (?:lawyers?|board|cfo|controller|director))"
_DUTY = r"(?:the |your |that |this |any |all (?:the )?|our )?(?:[\w-]+ ){0,2}?(?:clause|penalt(?:y|ies)|notice period|cap|minimum(?: order| term)?|cancellation fees?|termination fees?|exit fees?|liability|exclusivity|contract|invoices?|terms|deposit|surcharge|guarantee|price list|policy)"
_MINE = (
    rf"\bi(?:'ll| will)(?: just| simply| personally| quietly)? (?:take|cross|strike|cut|leave|get) {_DUTY} out\b|\bi(?:'ll| will)(?: just| simply| personally| quietly)? (?:make {_DUTY} (?:go away|disappear|vanish)|write off {_DUTY}|lift {_DUTY}|waive {_DUTY})\b",
    rf"\bi(?:'ll| will)(?: just| simply)? (?:get|have) {_BOSS} (?:to )?(?:drop|waive|write off|strike|take out|sign|approve|accept|agree|lift|change|release|put|let|wave|cut)\b[^;.!?]{{0,40}}",
    rf"\bi(?:'ll| will| can) (?:square|clear|fix|sort|settle|arrange|straighten) (?:it|that|this)(?: out)? with {_BOSS}(?: \w+)?\b",
    rf"\b(?:no need|don't need|without (?:waiting|having|bothering)|needn't|don't have) to (?:wait for|ask|bother|involve|go through|check with) {_BOSS}\b|\bwithout (?:waiting for|asking|involving|bothering|going through) {_BOSS}\b",
    r"\bi(?: hereby|'ll| will)(?: personally| hereby)? (?:release you from|let you out of|free you from|discharge you from|backdate|pre-?date|post-?date)\b[^;.!?]{0,40}",
    r"\b(?:on my own (?:say-so|authority|account|hook)|off my own bat|on my say-so|i have the last word)\b",
    rf"\bi don't care what {_BOSS} (?:says?|thinks?|wants?)\b|\bwhatever {_BOSS} (?:says?|thinks?|wants?)\b|\b(?:if|even if) {_BOSS} (?:says? no|refuses?|turns? [^;.!?]{{2,30}} down|objects?)\b[^.!?]{{0,60}}?\b(?:ignore|anyway|still|my word|stands|forget)\b[^.!?]{{0,30}}",
    r"\b(?:the contract|clause \d+|the policy|our policy|our terms|the terms|the rules?) (?:says?|asks? for|requires?|wants?|demands?)\b[^.!?]{2,40},? but (?:we|i)(?:'ll| will| won't| never)\b[^.!?]{0,40}",
    rf"\b(?:ignore|forget(?: about)?|never mind|don't mind|disregard|skip|don't worry about) (?:what (?:the contract|the policy|legal|finance|it) says|{_DUTY})\b(?! (?:is|was|are|were|for now|for the moment))[^;.!?]{{0,15}}?(?:,[^.!?]{{0,50}})?",
    r"\bi(?:'m| am|'ll| will)? (?:giving|give|grant|granting|hand|handing) you (?:the )?(?:exclusive|sole|unlimited|free) (?:rights?|distribution|territory|use|licen[cs]e)\b[^;.!?]{0,30}",
    r"\bi(?:'ll| will) (?:extend|double|lengthen|prolong|triple) (?:your|the) (?:[\w-]+ )?(?:warranty|guarantee|payment terms?|credit|licen[cs]e)\b[^;.!?]{0,40}",
    r"\b(?:you have|you've got|take) my (?:personal )?(?:okay|ok|approval|go-ahead|blessing|permission) (?:for|on|to)\b[^;.!?]{0,40}|\bi'll (?:just )?make an exception\b[^;.!?]{0,20}",
    rf"\b{_BOSS} (?:won't|will not|doesn't|never|'ll never|will never|wouldn't) (?:mind|object|notice|say no|know|care|stop me|ask)\b[^;.!?]{{0,20}}",
    r"\b(?:we|i)(?:'ll| will| can)(?: \w+)? (?:bend|break|stretch|ignore|overlook|get round) (?:the|a few|our|some) (?:rules?|polic(?:y|ies)|guidelines|terms|procedures?)\b[^;.!?]{0,20}",
    r"\bi(?:'ll| will| can) (?:get|talk|let) you out of (?:the|that|your|this) (?:[\w-]+ )?(?:contract|agreement|lease|notice period|minimum term)\b",
    r"\bi(?:'ll| will| can) (?:approve|authori[sz]e|sign off|okay|green-?light|clear) (?:it|that|this|the [\w-]+|your [\w-]+|any [\w-]+)(?: \w+)? (?:right now|right here|myself|on the spot|here and now|personally|today|without)\b[^;.!?]{0,25}|\bmy word (?:counts|weighs|goes|is (?:final|enough|law))\b[^;.!?]{0,25}",
    r"\b(?:i promise|i guarantee|rest assured|you have my word|i can tell you)(?: that)? (?:our|my) (?:legal(?: team)?|finance(?: team)?|lawyers?|board|boss|manager|director)\b[^;.!?]{0,40}",
    r"\bi(?:'ll| will| can)(?: just| simply)? (?:knock|take|strike) (?:the|your|those|that) (?:[\w-]+ )?(?:fees?|charges?|penalt(?:y|ies)|surcharges?|interest) off\b[^;.!?]{0,30}|\bi(?:'ll| will| can) push (?:it|that|this|your [\w-]+) through\b[^;.!?]{0,20}",
    r"\b(?:we|i)(?:'ll| will| can)(?: just| simply)? (?:skip|drop|forget|leave out|do without) (?:the|that|your) (?:credit check|deposit|approval|background check|security|signature|second signature|prepayment|pre-payment)\b[^;.!?]{0,20}",
    r"\b(?:don't|do not|won't) need any(?:one|body)(?:'s|s)(?: else's)? (?:okay|ok|approval|permission|signature|consent|go-ahead)\b[^;.!?]{0,20}",
    r"\bconsider (?:the|your|that|it) ?(?:[\w-]+ ){0,2}?(?:cancelled|canceled|waived|gone|dropped|forgotten|extended|approved|granted|struck)\b",
    r"\byou (?:won't|don't|do not|will not) (?:have|need) to (?:give (?:any )?notice|pay (?:the|any) (?:penalty|fee|deposit|surcharge)|keep to the|stick to the)\b[^;.!?]{0,25}",
)

_CUES = (
    cue(
        rf"\b(?:i|we) (?:don't|do not|won't|needn't) (?:even )?(?:have to|need to)? ?ask {_THEM}\b|\b(?:without|no need for) (?:any(?:one's|body's)? )?(?:approval|sign-?off|asking (?:{_THEM}|first)|legal|a second signature|permission)\b[^;.!?]{{0,40}}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"(?:(?:^|[,;:.-] ?|\b(?:just|strictly|purely|this is|stays|keep it) )between (?:us|you and me)|\b(?:off the record|on the quiet|don't tell (?:anyone|anybody|my boss|finance)|keep (?:it|this) between us))\b[,:]? [^.!?]{3,100}",
        guards=(*_GUARDS, _is_small_talk),
        whole_clause=True,
    ),
    cue(
        r"\b(?:nobody|no one)(?:'s| is| will|'ll)?(?: ever| gonna| going to)? (?:check|enforce|notice|look|know|ask|find out|read)s?\b(?= *(?:[.,;!]|$| (?:it|that|anyway)))",
        guards=(*_GUARDS, _is_small_talk),
        whole_clause=True,
    ),
    cue(
        rf"\b(?:ignore|forget(?: about)?|never mind|skip) (?:legal|finance|the (?:lawyers|contract|notice period|small print|fine print|terms|clause|policy|board)|clause \d+|my boss)\b[^.!?]{{0,80}}|\bi(?:'ll| will| can)(?: \w+ly)? {_GIVE} (?:the|your|that|this|any|whatever) [^;.!?]{{2,40}}? (?:myself|right here|on the spot|here and now|off my own bat)\b",
        guards=(*_GUARDS, _takes_it_on),
        whole_clause=True,
    ),
    cue(
        r"\bi(?:'ll| will)(?: \w+ly)? (?:personally )?(?:waive|strike out|tear up|cancel|rewrite|overrule) (?:the|your|that|any|all) (?:[\w-]+ )?(?:clauses?|penalt(?:y|ies)|terms|notice period|contract|termination fees?|exclusivity|liability)\b|\bi(?:'ll| will) (?:just )?sign (?:anything|whatever|any)\b[^;.!?]{0,40}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:my (?:boss|manager|director)|finance|legal|our (?:board|lawyers)|the board) (?:does|do|signs?|approves?|will sign|will approve|goes along with|rubber-stamps?) (?:whatever|anything|everything|what) (?:i|we|you)\b[^;.!?]{0,30}|\bi(?:'ll| will) (?:get|have|make sure|see to it that)(?: that)? (?:legal|finance|our (?:board|lawyers|management)|ours|my (?:boss|manager)) (?:to )?(?:signs?|approves?|puts?|waives?|agrees?|accepts?|pass(?:es)?|wave)\b[^;.!?]{0,40}|\bconsider (?:the |your )?(?:exclusivity|exclusive rights?|territory|extension|waiver|exception) (?:yours|granted|done|agreed)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\byou (?:don't|do not|won't) (?:have|need) to pay (?:the|that|this|your) (?:last|final|second|remaining|rest|next)\b[^;.!?]{0,40}|\bwhatever (?:legal|finance|the (?:board|contract|policy|price list)|my (?:boss|manager)) says?\b[^;.!?]{0,20}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    *(cue(one, guards=_NOT_SUPPOSED, whole_clause=True) for one in _MINE),
    cue(
        r"\b(?:i'm|i am|we're|we are) not (?:really |actually |strictly |officially )?(?:allowed|supposed|meant|authori[sz]ed|entitled) to\b[^.!?]{0,40}?,? but (?:i|we|just|for you)\b[^.!?]{2,60}|\bofficially,? (?:i|we) (?:can't|cannot|couldn't|may not|shouldn't)\b[^.!?]{0,20} but\b[^.!?]{2,60}|\bi shouldn't (?:really )?(?:do|be doing|offer|give) (?:this|that|you)\b[^.!?]{0,20} but\b[^.!?]{2,60}"
        r"|\b(?:(?:she|he|they|my (?:boss|manager)) (?:doesn't|don't|does not|needn't)(?: even)?(?: need| have| want)?|(?:nobody|no one)(?: \w+)? (?:needs|has)) to (?:know|hear|find out)\b[^;.!?]{0,20}",
        guards=_NOT_SUPPOSED,
        whole_clause=True,
    ),
)

BEYOND_AUTHORITY = Rule(
    id="beyond-authority",
    title="More than the speaker may give",
    cls=FindingClass.PROMISSORY,
    level=Level.ERROR,
    trust_element=TrustElement.TRUTH,
    message="These words give what somebody else must approve. Ask first, and say to the customer that you are asking.",
    why="A promise beyond one's authority is broken the day it is made, and the customer learns that our word needs a second signature.",
    source="Restatement (Third) of Agency 2.03 (apparent authority); field notes on trust in sales",
    find=finder(_CUES, level=Level.WARNING, softer=_is_in_ones_own_hands),
    flags=(
        "I can give you 30% and I don't have to ask anyone.",
        "You'll get the longer term without approval from our side.",
        "Between us, you can skip the minimum order.",
        "Forget legal, we'll do it on a handshake.",
        "I'll personally waive the penalty clause.",
        "My boss signs whatever I put in front of him.",
        "I'll get finance to approve any terms you like.",
        "Consider the exclusivity yours.",
        "You don't have to pay the last instalment.",
        "I'll sign anything you send me.",
        "You get 40 % and I'll square it with my boss afterwards.",
    ),
    passes=(
        "I need my manager's approval for that.",
        "I'm not allowed to change the contract.",
        "I'll ask legal about clause 7 and tell you on Friday.",
        "Finance approved the terms this morning.",
        "Can you sign without asking anyone?",
        'He wrote "I don\'t have to ask anyone".',
        "If legal agrees, we'll change the clause.",
        "Nobody will notice the seam.",
        "Between you and me, the north hall is colder.",
        "Forget about the rain, the tent holds.",
        "My brother and I split the rent between us, and you get one payment.",
        "I'll take the course myself on Monday.",
    ),
    ways=(instead("I'll ask [who decides] and tell you by [date]"),),
)
