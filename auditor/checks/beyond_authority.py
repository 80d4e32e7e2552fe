"""Beyond authority: the words themselves show that the speaker gives what is not his to give.

What a role may promise stands in the registry; without one only the plain cases are told, one step lower.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re

from auditor.checks._language import View, asked, quoted, supposed, told
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Rule
from auditor.model.finding import FindingClass, Level, TrustElement

_GUARDS = (quoted, asked, supposed, told)
_THEM = r"(?:anyone|anybody|any ?one else|my (?:boss|manager|director|lead)|legal|finance|management|head office|the (?:board|boss|lawyers))"
_GIVE = r"(?:sign|give|grant|waive|change|approve|agree|offer|drop|scrap|strike|cut|lower|extend|rewrite|cancel|refund|promise|get you|knock|take)"

_TERMS = re.compile(
    r"\b(?:waive|clause|contract|notice|terms|fees?|policy|rules?|discount|price|pay|invoice|minimum|instal?ments?|penalty|deposit|%|agreement|licen[cs]e|commitment)\b|%"
)


def _is_small_talk(seen: View, _start: int, _end: int) -> bool:
    """No money and no terms in it: "between you and me, the north hall is colder"."""
    return not _TERMS.search(seen.lower)


_CUES = (
    cue(
        rf"\b(?:i|we) (?:don't|do not|won't|needn't) (?:even )?(?:have to|need to)? ?ask {_THEM}\b|\b(?:without|no need for) (?:any(?:one's|body's)? )?(?:approval|sign-?off|asking (?:{_THEM}|first)|legal|a second signature|permission)\b[^;.!?]{{0,40}}",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:between (?:us|you and me)|off the record|on the quiet|don't tell (?:anyone|anybody|my boss|finance)|keep (?:it|this) between us)\b[,:]? [^.!?]{3,100}",
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
        guards=_GUARDS,
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
    find=finder(_CUES, level=Level.WARNING, instead=("I'll ask [who decides] about this and tell you by [date]",)),
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
    ),
)
