"""Puffery: vague praise that no reader relies on."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import BASE, opinion
from auditor.checks._rewording import swapped
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Rule
from auditor.model.finding import FindingClass, Level, TrustElement

_GUARDS = (*BASE, opinion)
_THING = r"(?:platform|tool|solutions?|product|products|service|services|software|system|technology|team|app|engine|support|features?|offering|suite|approach|experience|results|package|quality|machines?|equipment|expertise|dashboard|design|onboarding|range|line|brand|partner|company|innovation|integration|analytics|performance|value|deal|opportunity|offer)"

_CUES = (
    cue(
        r"\b(?:seamless|frictionless|award[- ]winning|unmatched|unparalleled|unrivall?ed|second to none|quantum leap|(?:little |true |real )?masterpiece|work of art|the gold standard|mouth-?watering|breathtaking|a feast for|the dream of every|like no other|sheer (?:magic|joy|perfection)|pure (?:magic|joy|perfection|genius)|works? of wonder|dream about at night|a legend)\b",
        guards=_GUARDS,
    ),
    cue(
        r"\b(?:deliver|delivers|delivering|breathe|breathes|pursue|pursues|stand for|stands for) (?:pure |only |true )?(?:excellence|perfection|brilliance|innovation|greatness|joy|happiness)\b|\b(?:think|thinks|thinking) outside (?:of )?the box\b|\b(?:redefin(?:e|es|ing)|reimagin(?:e|es|ing)|reinvents?|rewrites? the rules of) [\w-]+|\binnovative (?:solutions|ideas|concepts|products)\b|\b(?:solutions|experts|partner|technology) (?:for|of) (?:the future|tomorrow)\b|\b(?:synonym|byword) for (?:quality|excellence)\b|\bpush(?:es|ing)? the (?:boundaries|envelope)\b|\b(?:one-stop shop|one-stop solutions?|true innovators|quality you can trust|second nature to us)\b",
        guards=_GUARDS,
    ),
    cue(
        r"\bso (?:gorgeous|beautiful|elegant|clever|smart|good|smooth|stunning) that\b[^.;!?]{0,60}|\b(?:feel|taste|see) the (?:passion|love|magic|craft)\b",
        guards=_GUARDS,
        whole_clause=True,
    ),
    cue(
        rf"\b(?:world-class|cutting[- ]edge(?! of)|bleeding[- ]edge|state[- ]of[- ]the[- ]art|game[- ]chang(?:er|ing)|next-level|next[- ]generation|next-gen|best[- ]of[- ]breed|ground-?breaking|revolutionary|trail-?blazing|mind-blowing|jaw-dropping|awe-inspiring|one-stop[- ]shop|turbo-?charged?|supercharged?|rock[- ]solid|top[- ]notch|first[- ]class|premium-quality|ultra-modern|paradigm shift\w*|disruptive|visionary|future-proof|holistic|360[- ]degree|synerg(?:y|ies|istic)|unforgettable|out of this world|magical?|ultimate|superior|super-?fast|blazing(?:ly)?[- ]fast|lightning[- ]fast|crystal[- ]clear|silver bullet|all-in-one|end-to-end|customer-centric|customer-obsessed|leading[- ]edge|purpose-built|feature-rich|enterprise-grade)(?: {_THING}\b)?",
        guards=(*_GUARDS,),
    ),
    cue(
        rf"\b(?:our|this|offers?|provides?|delivers?|with|we have an?|we offer an?|it's an?|it is an?|an?|the) (?:truly |really |simply |absolutely |most )?(?:amazing|incredible|fantastic|awesome|phenomenal|extraordinary|outstanding|exceptional|remarkable|stunning|unbelievable|brilliant|superb|powerful|robust|innovative|unique|dynamic|seamless|smart|passionate|dedicated|exciting|spectacular|marvellous|wonderful|perfect|excellent|stellar|magnificent|sensational|tailor-made|holistic|transformative|unrivalled|elegant)(?:,? (?:and )?[\w-]+){{0,2}} {_THING}\b",
        guards=_GUARDS,
    ),
    cue(
        r"\b(?:take|takes|bring|brings|lift|elevate|propel|catapult) (?:your|you|the) [\w ]{0,25}?to (?:the next level|new heights|another level|a whole new level)\b|\b(?:unlock|unleash|harness|tap into) (?:the |your )?(?:full |true |hidden )?(?:power|potential|value|magic)\b|\byou(?:'ll| will| are going to|'re going to)(?: absolutely| just| simply)? (?:love (?:it|this|what|our)|be (?:blown away|amazed|thrilled|delighted|wowed|in awe)|fall in love|wonder how you)\b|\b(?:revolutioni[sz]e|supercharge|turbocharge|reinvent|transform) (?:your|the way|how)\b|\bblow (?:you|your \w+) away\b|\b(?:dream come true|a whole new (?:world|level)|like magic|works? wonders|miracles?|the future of \w+|beyond your (?:wildest )?(?:dreams|expectations)|passionate about|sets? (?:new|the) (?:standards?|benchmarks?|gold standard|bar)|(?:at|on) the (?:cutting|leading) edge|unbeatable|(?:committed|dedicated) to (?:excellence|quality|your success|delivering|customer)|striv(?:e|es|ing) for (?:excellence|perfection)|live and breathe|simply (?:amazing|brilliant|the best|unbeatable|fantastic)|changes everything|above and beyond|exceed(?:s)? (?:your |all )?expectations)\b",
        guards=_GUARDS,
    ),
)

_PRAISE = r"(?:[a-z]+-(?:class|edge|art|level|notch|generation|of-breed|grade|rich|centric|fast|clear|solid)|state-of-the-art|cutting edge|amazing|incredible|fantastic|awesome|outstanding|exceptional|superb|innovative|unique|seamless|visionary|revolutionary|magical?|ultimate|superior|stellar|robust|powerful)"

PUFFERY = Rule(
    id="puffery",
    title="Empty praise",
    cls=FindingClass.EXAGGERATED,
    level=Level.SUGGESTION,
    trust_element=TrustElement.TRUTH,
    message="These words praise and say nothing. Replace them by one fact that matters to this reader.",
    why="Readers skip praise. A sentence with one fact about their own work is read and believed.",
    source="UK CAP Code 3.2 (obvious exaggeration); UCC 2-313(2) (commendation is no warranty)",
    find=finder(
        _CUES,
        level=Level.SUGGESTION,
    ),
    flags=(
        "Our world-class team is waiting for you.",
        "It's a game-changer.",
        "This is a cutting-edge solution.",
        "We take your sales to the next level.",
        "You'll love it.",
        "Unlock the full potential of your data.",
        "Our incredible platform does the rest.",
        "We go above and beyond.",
        "It will revolutionize your planning.",
    ),
    passes=(
        "That's amazing news, thank you.",
        "I think it's a fantastic product, but judge for yourself.",
        "You called it a game-changer.",
        "It isn't revolutionary, it just saves a form.",
        'Your brochure says "world-class".',
        "Was the training top-notch?",
        "The dashboard has three filters.",
        "The perfect tense is used in German.",
        "We read 40 meters in one hour.",
    ),
    ways=(
        swapped(rf"^{_PRAISE} (?=[\w-]+$)", ""),
        swapped(rf"^{_PRAISE}$", "good"),
    ),
)
