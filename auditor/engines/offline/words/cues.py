"""Heads of commitments: a subject with the words that place a future act on it. Data, each with examples."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.core.patterns import Pattern, pattern
from auditor.engines.offline.words.whose import ADVERBS, CAPITAL, COLLEAGUE, DEPARTMENT, ILL, NAME


class Head(StrEnum):
    """What kind of clause follows the head."""

    FIRST = "first"
    """I or we and a bare verb."""
    GROUP = "group"
    """Our people, or a named person, and a bare verb."""
    THING = "thing"
    """A thing and what will be done with it."""
    RECEIVER = "receiver"
    """You will have it."""
    WHOLE = "whole"
    """The head is the whole act: "will do", "consider it done"."""
    ONGOING = "ongoing"
    """A verb in -ing; future only with a future date."""
    APPOINTMENT = "appointment"
    """A meeting or call fixed for a time."""


class Mood(StrEnum):
    """How far the modal binds by itself."""

    WILL = "will"
    CAN = "can"
    """Ability or offer: tentative unless it answers a request or carries a date."""
    OFFER = "offer"
    """Waits for a yes: tentative unless it answers a request."""
    HEDGE = "hedge"
    MUST = "must"
    """"I need to check": takes the act on, but less firmly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """`pattern` runs from the subject to just before the verb; group `who` names a performer."""

    id: str
    head: Head
    mood: Mood
    pattern: Pattern
    hints: frozenset[str]
    """Lower-case words of which every match holds at least one: where none stands, the pattern is not tried."""
    confidence: float
    matches: tuple[str, ...]
    passes: tuple[str, ...]


_I = r"(?<![\w'])(?:I|i|[Ww]e|WE)"
_OPENS = r"(?:^\W*|(?<=[;:,!.-]\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bor\s)|(?<=\bI\s)|(?<=\bwe\s)|(?<=\bsure\s)|(?<=\byes\s)|(?<=\bok\s))"
"""Where a clause without a subject may begin."""


def _cue(
    name: str,
    head: Head,
    mood: Mood,
    written: str,
    hints: str,
    confidence: float,
    matches: tuple[str, ...],
    passes: tuple[str, ...],
) -> Cue:
    return Cue(
        id=name,
        head=head,
        mood=mood,
        pattern=pattern(written),
        hints=frozenset(hints.split()),
        confidence=confidence,
        matches=matches,
        passes=passes,
    )


CUES: tuple[Cue, ...] = (
    _cue(
        "first-hedge",
        Head.FIRST,
        Mood.HEDGE,
        rf"{_I}{ADVERBS}(?:\s+(?:should|may|might)\s+be\s+able\s+to|\s+should(?=\s+(?:have\s+(?:it|the|that|this|your|them|an?)\s|get\s+(?:it|the|that|this|your|back)\b))|\s+(?:may|might)(?=\s+(?:call|send|join|come|ship|visit)\b)|(?:'ll|\s+will|\s+can)\s+(?:try|attempt|endeavou?r|strive|look)\s+to|(?:'ll|\s+will|\s+can|\s+could|\s+do)?\s+(?:hope|aim|expect|plan|intend)\s+to|(?:'ll|\s+will|\s+can)\s+try\s+and|(?:'m|'re|\s+am|\s+are)\s+(?:going\s+to|gonna)\s+(?:try|attempt)\s+(?:to|and)|(?:'m|'re|\s+am|\s+are)\s+(?:(?:hoping|trying|aiming|expecting|looking|planning|intending)\s+to|planning\s+on)|(?:'ll|\s+will)\s+see\s+(?:if|whether)\s+(?:I|we)\s+can|\s+think\s+(?:I|we)\s+(?:can|could)|(?:'ll|\s+will|'d|\s+would)\s+(?:probably|likely|hopefully|possibly|most\s+likely)|\s+(?:can|could)\s+(?:probably|possibly|maybe)){ADVERBS}\s+",
        "should may might try hope aim expect attempt endeavour endeavor strive look hoping trying aiming expecting looking plan intend planning intending see think probably likely hopefully possibly maybe",
        0.65,
        ("We hope to ship it in May.", "I should be able to get you the figures.", "I'll try to call."),
        ("You should send it.",),
    ),
    _cue(
        "first-vow",
        Head.FIRST,
        Mood.WILL,
        rf"{_I}{ADVERBS}(?:'ll|\s+will|\s+can|\s+do|\s+hereby)?{ADVERBS}\s+(?:promise|commit|undertake|agree|pledge|vow|guarantee|volunteer|(?:have\s+)?agreed|(?:have\s+)?promised\s+you){ADVERBS}\s+to\s+",
        "promise commit undertake agree pledge vow guarantee volunteer agreed promised",
        0.85,
        ("I promise to call you tomorrow.", "We commit to answer within a day."),
        ("They promise to call.",),
    ),
    _cue(
        "first-will",
        Head.FIRST,
        Mood.WILL,
        rf"(?:{_I}{ADVERBS}(?:'ll|\s+will|\s+shall|\s*’ll)|{ILL}){ADVERBS}\s+(?:be\s+(?:sure|able)\s+to\s+|make\s+sure\s+to\s+|(?:make\s+sure|see\s+to\s+it|ensure)\s+(?:that\s+)?(?:I|we)\s+(?:can\s+|will\s+)?|go\s+ahead\s+and\s+|take\s+care\s+to\s+)?",
        "will shall ll ill",
        0.9,
        ("I'll send the deck on Friday.", "We will then call you back.", "ok ill ring him after lunch"),
        ("Will you send it?", "The will was read.", "I would send it.", "She was ill all week."),
    ),
    _cue(
        "first-going-to",
        Head.FIRST,
        Mood.WILL,
        rf"{_I}(?:'m|'re|\s+am|\s+are){ADVERBS}\s+(?:going\s+to|gonna|about\s+to|set\s+to|committed\s+to|due\s+to){ADVERBS}\s+",
        "going gonna about set committed due",
        0.8,
        ("We're going to install it next week.",),
        ("We are going to Paris.",),
    ),
    _cue(
        "first-can",
        Head.FIRST,
        Mood.CAN,
        rf"{_I}{ADVERBS}\s+(?:can|could){ADVERBS}\s+",
        "can could",
        0.5,
        ("I can send it tomorrow.",),
        ("I cannot send it.", "Can I send it?"),
    ),
    _cue(
        "first-offer",
        Head.FIRST,
        Mood.OFFER,
        rf"(?:{_I}(?:'m|'re|'d|\s+am|\s+are|\s+would|'ll|\s+will)(?:\s+be)?{ADVERBS}\s+|{_OPENS}(?:[Ww]ould\s+be\s+)?(?=[HhGgWw]))(?:more\s+than\s+)?(?:[Hh]appy|[Gg]lad|[Ww]illing|delighted|pleased|prepared|ready){ADVERBS}\s+to\s+(?!confirm\b|announce|inform|say\b|report\b|note\b|learn\b|hear\b|see\b)",
        "happy glad willing delighted pleased prepared ready",
        0.5,
        ("I'd be happy to send samples.", "Happy to jump on a call.", "Glad to help with the import."),
        ("She is happy to help.",),
    ),
    _cue(
        "asks-leave",
        Head.FIRST,
        Mood.OFFER,
        r"(?<![\w'])(?:(?:[Ww]ould\s+you|[Dd]o\s+you)\s+(?:like|want|prefer)\s+(?:me|us)\s+to\s+(?:just\s+|also\s+)?|(?:^|(?<=[.;:,!-]\s))(?:[Ss]hall|[Ss]hould)\s+I\s+(?:just\s+|also\s+)?)",
        "like want prefer shall should",
        0.45,
        ("Would you like me to send the plan?", "Shall I book the crane?"),
        ("Would you like to send it?", "I shall see."),
    ),
    _cue(
        "first-need",
        Head.FIRST,
        Mood.MUST,
        rf"{_I}{ADVERBS}(?:'ve|\s+have)?\s*(?:\s+need\s+to|\s+have\s+to|\s+got\s+to|\s+gotta|\s+must|\s+owe\s+(?:you|it\s+to\s+you\s+to)|'d\s+better|\s+want\s+to|'d\s+like\s+to|\s+would\s+like\s+to){ADVERBS}\s+",
        "need have got gotta must owe better want like",
        0.4,
        ("I need to check with finance first.",),
        ("You need to sign.",),
    ),
    _cue(
        "let-me",
        Head.FIRST,
        Mood.WILL,
        r"(?<![\w'])(?:[Ll]et\s+me|[Ll]emme|[Aa]llow\s+me\s+to)(?:\s+(?:just|also|quickly|first|please|go\s+ahead\s+and))*\s+(?!know\b|be\b|explain\b|introduce\b|start\b|say\b|put\s+it\b|ask\s+you\b|tell\s+you\b|see\s*[.,]?$|pull\s+up\b|close\s+the\b|open\s+(?:it|this|the)\b|think\b|guess\b|rephrase\b|clarify\b|finish\b|remind\b|begin\b|add\b|show\s+you\b|give\s+you\s+(?:an?\s+)?(?:example|idea|quick))",
        "let lemme allow",
        0.7,
        ("Let me check with our engineers and come back to you.",),
        ("Let me know.", "Let me explain.", "Please let me know by Friday."),
    ),
    _cue(
        "acceptance",
        Head.WHOLE,
        Mood.WILL,
        rf"(?<![\w'])(?:{_OPENS}[Ww]ill\s+do(?:\s+(?:so|that|it))?\b(?=\s*(?:$|[^\w\s]|(?:then|now|today|tonight|tomorrow|asap|right|straight|first|as|by|on|this|next|before|when|once|if|and|but|for)\b))|(?:[Cc]onsider\s+(?:it|that|this|them|him|her|yourself|(?:the|your|those|these|both|all)\s+[\w%€£$.-]+(?:\s+[\w%€£$.-]+){{0,4}}?)|[Ii]t'?s\s+as\s+good\s+as)\s+(?:done|handled|sorted|taken\s+care\s+of|corrected|fixed|booked|cancelled|sent|paid|waived|ordered|reserved|approved|agreed|granted|settled|confirmed|signed|yours|removed|added|invited|refunded|replaced|deleted|credited|closed|filed|scheduled|arranged|shipped|delivered|updated)|[Ll]eave\s+(?:it|that|this|them|(?:the|your)\s+[\w-]+(?:\s+[\w-]+){{0,2}}?)\s+(?:with|to)\s+(?:me|us)|(?:I'm|[Ww]e're|I\s+am|[Ww]e\s+are)\s+on\s+it\b|^[Oo]n\s+it\b|(?:I|[Ww]e)(?:'ve|\s+have)?\s+got\s+(?:it|this|you)\s+covered|[Yy]ou\s+(?:won't|will\s+not)\s+have\s+to\s+(?:think|worry)\s+about\s+[^.;!?]+?\s+again)",
        "will consider good leave on covered worry think",
        0.75,
        ("Sure, will do.", "Consider it done.", "Leave it with me.", "We're on it."),
        ("It will do the job.", "This will do."),
    ),
    _cue(
        "ellipsis",
        Head.WHOLE,
        Mood.WILL,
        r"^(?:\W*(?:[Yy]es|[Yy]ep|[Yy]eah|[Ss]ure|[Oo]k|[Oo]kay|[Aa]bsolutely|[Cc]ertainly|[Oo]f\s+course|[Dd]efinitely)\b\W*)?(?P<what>\b(?:I|[Ww]e)\s+(?:will|can|shall))(?=\W*$)",
        "will can shall",
        0.7,
        ("Yes, I will.",),
        ("I will not.", "Will I?"),
    ),
    _cue(
        "dropped-subject",
        Head.FIRST,
        Mood.WILL,
        r"(?:^\W*(?=W|S|'ll)|^(?=will\s+(?:do|send|call|get|let|check|follow|forward|be\s+in\s+touch)\b)|(?<=[;:,!-]\s)|(?<=[;:,!-]\s\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bso\s))(?:[Ww]ill|'ll|[Ss]hall)(?:\s+(?:also|then|just|definitely|certainly|gladly|try\s+(?:to|and)|be\s+sure\s+to))*\s+(?=[a-z]+\b)(?!(?:you|we|i|they|he|she|it|there|this|that|the|your|our|my|these|those|any|someone|anyone|do\s+so|a|an|be(?!\s+(?:back\s+)?in\s+touch)|and|or|not|have)\b)",
        "will ll shall",
        0.75,
        ("Will send the figures tomorrow.", "Sure, will call you at noon."),
        ("Will you send it?", "Will the meter ship?"),
    ),
    _cue(
        "action-item",
        Head.FIRST,
        Mood.WILL,
        r"(?:^\W*|(?<=[.;,]\s))(?:[Aa]ctions?|A[IP]|T[Oo][- ]?[Dd][Oo])\s+(?:on|for|by)\s+(?:me|us)\s*[:-]\s*(?=[a-z])",
        "me us",
        0.75,
        ("Action on me: send the safety sheet.",),
        ("Action on the stage: dance.",),
    ),
    _cue(
        "count-on-us",
        Head.FIRST,
        Mood.WILL,
        r"(?<![\w'])(?:(?:[Yy]ou\s+(?:can|may)\s+|(?:^|(?<=[.,;:!]\s))(?=[Cc]))(?:[Cc]ount|rely|depend|bank)\s+on\s+(?:me|us)\s+(?:to|for)|(?:[Yy]ou\s+have|I\s+give\s+you)\s+(?:my|our)\s+(?:word|promise|commitment)\s+to)\s+",
        "count rely depend bank word promise commitment",
        0.85,
        ("You can count on us to answer the same day.", "You have our promise to call you."),
        ("You can count on rain.",),
    ),
    _cue(
        "receiver",
        Head.RECEIVER,
        Mood.WILL,
        r"(?<![\w'])(?:[Yy]ou|[Yy]'all|[Yy]a)(?:'ll|\s+will|\s+shall|\s+should|\s+can\s+expect\s+to)(?:\s+(?:also|then|definitely|certainly|all|both|now|just|still|only|soon))*\s+(?=(?:have|get|receive|hear(?!\s+(?:an?|some|me|us|it|noises?|\w+ing)\b)|(?:see|find)\s+(?:it|them|that|the|your|our|my|both|all)\b|know\b|be\s+(?:contacted|called|getting|receiving|hearing|credited|refunded|reimbursed|invited|notified))\b)|(?<![\w'])[Yy]ou\s+(?:can|may|should)\s+(?=expect\s+(?:the|a|an|it|my|our|this|that|them|delivery|your|\d)\b)|^\W*?(?=[Ee]xpect\s+(?:the|a|an|it|my|our|them|delivery|your)\s(?!\S+(?:\s+\S+)?\s+to\s))",
        "ll will shall should expect",
        0.8,
        ("You'll have it on Friday.", "You will hear from us tomorrow.", "Expect the draft by noon."),
        ("You'll see.", "You'll need a password."),
    ),
    _cue(
        "group-will",
        Head.GROUP,
        Mood.WILL,
        rf"(?<![\w'])(?P<who>{COLLEAGUE}|{DEPARTMENT}|(?:[Ss]ome(?:one|body)\s+(?:from|of)|[Oo]ne\s+of)\s+us|{NAME}(?:\s+(?:from|in|on|at)\s+(?:our\s+|the\s+)?[\w&-]+(?:\s+team)?)?(?:\s+(?:and|or|&)\s+(?:I|[A-Z][\w'-]+))?|(?:[Hh]e|[Ss]he|[Tt]hey)|(?:[Mm]yself|[A-Z][\w'-]+)\s+and\s+(?:I|myself|[A-Z][\w'-]+))(?:'ll|\s+will|\s+shall|(?:'s|\s+is|\s+are)\s+(?:going\s+to|gonna)){ADVERBS}\s+",
        "will ll shall going gonna",
        0.7,
        ("Sam will call you tomorrow.", "Our finance team will send the invoice.", "Tom from support will fix it."),
        ("The price will rise.", "This will help."),
    ),
    _cue(
        "thing-will",
        Head.THING,
        Mood.WILL,
        rf"(?<![\w':./-])(?P<what>(?:[Tt]he|[Yy]our|[Oo]ur|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]ll|[Ii]t|[Tt]hey|(?!I\b)[{CAPITAL}0-9][\w/.+&-]*|[Rr]evised|[Uu]pdated|[Ff]inal|[Nn]ew)(?:\s+[\w&%#][\w/.'&%#+-]*){{0,8}}?)(?:'ll|\s+will|\s+shall|\s+should|\s+(?:is|are)\s+going\s+to)\s+(?=(?:also|then|be|ship|arrive|go|reach|follow|land|launch|come|leave|all|both|now|definitely|certainly|automatically)\b)",
        "will ll shall should going",
        0.7,
        ("The contract will be sent by our lawyer on Monday.", "Your order will ship tomorrow."),
        ("The market will grow.", "The meeting will be long."),
    ),
    _cue(
        "ongoing",
        Head.ONGOING,
        Mood.WILL,
        rf"{_I}(?:'m|'re|\s+am|\s+are){ADVERBS}\s+(?=[a-z]+ing\b)(?!going\s+to|hoping|trying|aiming|looking|planning|wondering|writing|inquiring|enquiring|asking|contacting)",
        "m re am are",
        0.6,
        ("I'm sending it over tomorrow.",),
        ("I'm looking forward to it.",),
    ),
    _cue(
        "ongoing-bare",
        Head.ONGOING,
        Mood.WILL,
        r"(?:^\W*|(?<=[,.;:!-]\s)|(?<=\band\s))(?=(?:[Ss]ending|[Ss]hipping|[Pp]osting|[Mm]ailing|[Ee]-?mailing|[Ff]orwarding|[Cc]alling|[Rr]inging|[Bb]ooking|[Oo]rdering|[Dd]ropping|[Dd]elivering|[Ii]nstalling|[Ff]itting|[Uu]ploading|[Cc]rediting|[Rr]efunding)\s+(?:it|them|this|that|these|those|you|the|your|over|out|both|all|everything)\b)",
        "sending shipping posting mailing emailing mail forwarding calling ringing booking ordering dropping delivering installing fitting uploading crediting refunding",
        0.55,
        ("Sending it over tomorrow.", "Noted, posting the spare key on Friday."),
        ("Sending an invoice takes a minute.", "He is sending it tomorrow."),
    ),
    _cue(
        "appointment",
        Head.APPOINTMENT,
        Mood.WILL,
        r"(?<![\w'])(?:(?:I|[Ww]e)(?:'ve|\s+have)?(?:\s+(?:now|just|also))?\s+(?:booked|scheduled|arranged|reserved|set\s+up|put|confirmed|(?:moved|shifted|rescheduled|pushed|brought)\s+(?:back\s+|forward\s+)?(?=(?:your|our|the)\s+(?:\w+\s+)?(?:visit|appointment|call|meeting|slot|demo|session|booking|survey|delivery|installation|training|fitting)\b))\s+|(?:^|(?<=[.;,!-]\s))(?:[Ss]ee|[Tt]alk\s+to|[Ss]peak\s+(?:to|with))\s+you\s+(?=(?:on|at|tomorrow|next|this|monday|tuesday|wednesday|thursday|friday|Monday|Tuesday|Wednesday|Thursday|Friday)\b)|(?:[Oo]ur|[Tt]he)\s+(?:\w+\s+){0,2}(?:call|meeting|demo|session|appointment|visit|review|kick-?off)\s+(?:is|has\s+been)\s+(?:now\s+)?(?:set|booked|scheduled|confirmed|fixed|arranged)\s+|(?:I|[Ww]e)(?:'ve|\s+have)?(?:\s+got)?\s+you\s+(?:down|(?:booked|pencilled|scheduled)(?:\s+in)?)\s+(?=for\b|on\b|tomorrow\b|at\b|this\b|next\b)|[Cc]onfirmed\s+for\s+|[Ll]et'?s\s+(?:meet|talk|speak|call|plan|say|do|make\s+it|catch\s+up|connect|touch\s+base|schedule|aim\s+for|get\s+together)\s+)",
        "booked scheduled arranged reserved set put down pencilled confirmed moved shifted rescheduled pushed brought see talk speak let lets fixed",
        0.65,
        (
            "I've booked our engineer for Tuesday at 3pm.",
            "See you on Thursday at ten.",
            "Our call is set for Monday at 9.",
        ),
        ("See you!", "I booked a hotel last year."),
    ),
    _cue(
        "to-follow",
        Head.THING,
        Mood.WILL,
        r"(?:^\W*|(?<=[;:,-]\s)|(?<=\band\s))(?P<what>(?:(?:[Tt]he|[Mm]y|[Oo]ur|[Yy]our|[Rr]evised|[Uu]pdated|[Ff]inal|[A-Z][\w-]*)\s+)?\w[\w/-]*(?:\s+\w[\w/-]*){0,4}?)\s+(?:to\s+(?=follow\b\s*(?:$|[.,;!]|by\b|on\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}}\b|tomorrow|today|tonight|this\b|next\b|shortly|soon|later|in\b|within\b|under\b|separately))|(?:is|are)\s+(?=(?:coming|on\s+(?:its|their)\s+way|due\s+to\s+ship|shipping|going\s+out|arriving)\b)|(?=(?:ships?|goes\s+live|go\s+live|launch(?:es)?|arrives?|go(?:es)?\s+out)\s+(?:by|on|tomorrow|next|this|in|before|within|today|monday|tuesday|wednesday|thursday|friday)\b))",
        "follow coming way due shipping going arriving ship ships goes go launch launches arrives arrive",
        0.6,
        ("Revised quote to follow tomorrow.", "The first 12 units ship by 20 May."),
        ("He has to follow the rules.",),
    ),
)
