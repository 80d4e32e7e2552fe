"""Vague promise: an undertaking with nothing in it that could be measured."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import BASE, View
from auditor.checks._rewording import framed, instead, swapped
from auditor.checks._scan import cue, finder
from auditor.checks._vocabulary import WHEN
from auditor.checks.rule import Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement

_MEASURED = pattern(
    rf"{WHEN}|\[(?:date|time)\]|\bby \d|\b(?:at|before|after) \d|\b(?:eod|cob|eow|first thing)\b|\b(?:this|in the) (?:morning|afternoon|evening)\b|\bevery (?:{'monday|tuesday|wednesday|thursday|friday'}|day|week)|\bwhen (?:we|you|i) (?:meet|speak|talk|see)\b"
)


def _is_measured(seen: View, _start: int, _end: int) -> bool:
    """The sentence has a time in it."""
    return bool(_MEASURED.search(seen.lower))


_MEETING = pattern(r"\b(?:meet|get together|see (?:you|each other)|catch up|talk|speak|lunch|dinner|i hope)\b")


def _is_sociable(seen: View, _start: int, end: int) -> bool:
    """ "We'll see you soon": nice, and nobody waits for it."""
    return bool(_MEETING.search(seen.lower, 0, end))


_GUARDS = (*BASE, _is_measured, _is_sociable)
_WE = (
    r"\b(?:i|we|somebody|someone|our (?:team|people|support|engineers|\w+ team)|the team|my (?:team|manager|colleague))"
)
_SHALL = r"(?:'ll| will| shall| am going to|'m going to| are going to|'re going to|'s going to| is going to| can)(?: \w+ly| also| just| certainly| then| always)*"
_LATER = r"(?:soon|shortly|very soon|as soon as (?:possible|we can|i can)|asap|a\.s\.a\.p|in due (?:course|time)|at some (?:point|stage)|in the near future|one of these days|before long|in no time|when (?:i|we) (?:can|get (?:a|the) chance|get (?:to it|around to it)|have (?:time|a moment))|as quickly as (?:possible|we can|i can)|at (?:the|our|my) earliest (?:convenience|opportunity)|sometime|some time|down the (?:line|road)|later on|eventually|promptly|quickly|in a (?:bit|while|timely (?:manner|fashion))|right away|momentarily|with(?:out|in) (?:delay|reason)|in a jiffy)"

_CUES = (
    cue(rf"{_WE}{_SHALL} [^.;!?]{{2,60}}?\b{_LATER}(?! as\b)", guards=_GUARDS, whole_clause=True),
    cue(
        rf"^\W*(?:will|shall)(?: \w+ly| also)? (?!you\b|it\b|this\b|that\b|the\b|we\b|i\b|he\b|she\b|there\b|they\b|your\b|our\b|some|any)[a-z]+ [^.;!?]{{2,60}}?\b{_LATER}(?! as\b)",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"{_WE}{_SHALL} (?:take (?:good )?care of (?:everything|it(?: all)?|that|this|you|things|all of (?:it|this|that)|the rest|all the details)|handle (?:it(?: all)?|everything|that|this|the rest|all of it)|sort (?:it|this|that|everything|things)(?: all)? out|figure (?:it|this|that|something) out|work (?:something|it|this) out|make (?:it|this|that|things) (?:right|work|happen)|fix (?:it|this|that|everything) somehow|get (?:it|this|that) (?:sorted|done|handled|fixed)(?! by)|see what (?:i|we) can do|do (?:my|our) (?:very |level )?best|do (?:everything|all|whatever) (?:i|we|is) (?:can|possible)|do what (?:i|we) can|look into (?:it|this|that)|look after (?:you|everything|it)|be in touch|stay in touch|keep you (?:posted|in the loop|updated|informed)|get back to you|find a (?:way|solution)|deal with (?:it|this|that)|pull some strings|make sure (?:you're|you are) (?:happy|taken care of|looked after|satisfied)|have your back|be there for you|get on (?:it|this|that)|circle back|move (?:heaven|mountains)|give (?:it|this) (?:our|my) (?:best|full attention)|think of something|come up with something|try (?:my|our) (?:best|hardest)|make it worth your while|treat (?:it|this) as a priority|prioriti[sz]e (?:it|this|that)|be on it|step up|improve things|do better|follow up(?= *(?:[.,!]|$)))\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:it(?:'s| is) (?:all )?in (?:hand|good hands|safe hands)|(?:we're|i'm|they're) on (?:it|the case)|(?:i|we)(?:'ll| will) (?:keep an eye on (?:it|this|that|things)|make sure (?:everything|it all|it|that|things) (?:runs?|goes|works? out|is|gets?) (?:smoothly|well|fine|right|ok|okay|sorted|done))|expect (?:news|an answer|a reply|something|an update|to hear) (?:from (?:me|us) )?(?:very )?(?:soon|shortly|before long)|(?:we're|we are|i'm|i am) (?:already )?working on (?:it|this|that)|(?:i|we)(?:'ll| will) (?:have|get|ask) (?:somebody|someone|a colleague|the team|our team|my team|one of our \w+) (?:to )?(?:look|check|see|call|have a look|take a look|get in touch)|(?:we|i)(?:'ll| will) do (?:everything|anything|all) in (?:our|my) power|(?:we|i) have (?:it|this|everything) (?:under control|in hand)|rest assured|leave (?:it|that|this|everything) (?:with|to) (?:me|us)|consider it (?:handled|taken care of)|you(?:'re| are) in (?:good|safe|the best) hands|(?:we're|i'm|we are|i am) (?:all over|right on|on top of) (?:it|this|that)|we've got (?:you covered|your back|this)|i've got (?:you covered|your back|this)|you can (?:count|rely|depend) on (?:me|us)|(?:we|i) won't let you down|(?:just |please |you can )trust (?:me|us)(?: on this)?(?=[,.!]|$)|and trust (?:me|us)(?: on this)?(?= *(?:[.!]|$))|everything (?:will|'ll|is going to) be (?:fine|ok|okay|all right|taken care of|great|sorted)|it(?:'ll| will) (?:all )?(?:work out|be (?:fine|ok|okay|all right|taken care of|sorted|worth it))|(?:you|we)(?:'ll| will) (?:figure|work|sort) (?:it|that|something) out|(?:more|details|an update|news|an answer|a solution|the rest|further information) (?:to follow|(?:will|'ll) (?:follow|come)) ?(?:soon|shortly|in due course)?(?= *(?:[.,!]|$))|you(?:'ll| will) (?:hear|have (?:it|an answer|something|news)|get (?:it|an answer|an update|something)|be hearing) (?:from (?:me|us) )?(?:soon|shortly|asap|in due course|before long|as soon as possible))\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will)(?: \w+ly| also| all)? (?:get (?:on to|onto|right on) (?:it|this|that)|make (?:it|this|that) (?:a|my|our|the|top)(?: \w+)? priority|treat (?:it|this|that) (?:with|as)(?: the)?(?: \w+)? (?:priority|urgency|urgent)|chase (?:it|this|that|them)(?: up)?|make it up to you|see what (?:can|could|we can|i can) (?:be )?(?:done|do)|push (?:it|this) along|keep at it|put (?:our|my) (?:heads|backs) (?:together|into it)|look after (?:absolutely )?(?:everything|it all|all of it|the rest)|handle (?:absolutely )?(?:everything|the lot)|improve (?:it|this|that|our \w+)|pay more attention|have a word(?: with \w+)?|sort (?:it|that|this|you|something)(?: out)?)(?= *(?:[.,;!]|$| for you| on| from now| in the))"
        r"|\bwe're (?:already )?(?:looking into|looking at|dealing with|on top of) (?:it|this|that)\b|\byou(?:'ll| will) hear from (?:me|us)(?= *(?:[.,;!]|$| again))"
        r"|\b(?:it|that|this|everything)(?:'ll| will) (?:all )?be (?:dealt with|looked (?:at|into)|handled|sorted|seen to|attended to)(?= *(?:[.,;!]|$))|\bthings (?:will|are going to) (?:get|be) (?:better|different|fine|easier)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        r"\b(?:i|we)(?:'ll| will) (?:do (?:my|our) (?:utmost|level best|damnedest)|go the extra mile|pull out all the stops|give (?:it|this|that) (?:some|my|our|a bit of) (?:attention|thought|love)|bear (?:it|that) in mind|keep (?:it|that) in mind|be in contact|move things along|see to it|get to it|get round to it)\b"
        r"|\byou(?:'ll| will) be hearing from (?:one of )?(?:me|us)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
)

VAGUE_PROMISE = Rule(
    id="vague-promise",
    title="Promise that nobody can check",
    cls=FindingClass.TRUST,
    level=Level.SUGGESTION,
    trust_element=TrustElement.DEPENDABILITY,
    message="This promises something, but nobody could tell whether it was kept. Say who does what, and by which day.",
    why="A promise without a date or a deed cannot be kept, only forgotten. The customer sets the date himself, usually an earlier one.",
    source="Singh: a commitment that can never be violated is a specification error",
    find=finder(_CUES, level=Level.SUGGESTION),
    flags=(
        "We'll get back to you soon.",
        "I'll look into it.",
        "We'll take care of everything.",
        "Someone will call you as soon as possible.",
        "I'll do my best.",
        "Rest assured, you're in good hands.",
        "We'll keep you posted.",
        "Our team will send the parts in due course.",
        "You'll hear from us shortly.",
        "We'll sort it out.",
        "Will be in touch about the kiln shortly.",
        "I shall come back with the figures asap.",
    ),
    passes=(
        "I'll get back to you by Thursday.",
        "We'll look into it this week and call you on Friday.",
        "We won't get back to you before the audit.",
        "Will you get back to us soon?",
        "You said you would be in touch soon.",
        "I'll send the deck.",
        "The training ended sooner than planned.",
        "If we sort it out, the order can go ahead.",
        "As soon as the part is here I will call you.",
        "I'll keep you posted every Monday.",
        "Will you be in touch shortly?",
        "And trust me, the valve was open.",
    ),
    ways=(
        swapped(rf"\b{_LATER}$|\b{_LATER}(?= (?:on|with|about|for|once)\b)", "by [date]"),
        framed("{} by [date]", unless=rf"\b{_LATER}"),
        instead("I will [do what] by [date]"),
    ),
)
