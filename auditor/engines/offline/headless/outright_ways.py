"""The forms of an outright undertaking and what must speak for each. Data for `outright`, which says why."""

from auditor.engines.offline.headless.outright_gifts import GIFTS
from auditor.engines.offline.words.evidence import DEAL, B, C, D, P, R, T, Way, any_of, way
from auditor.model.commitment import Act

_SOFTLY = r"(?:\s+(?:just|simply|also|then|always|still|only|both|all|even|never|personally|gladly|really))*"
_LEAD = r"(?:[^,;]{3,70},\s+){0,4}"
"""What is put ahead: "Paper, tape, film, whatever you have, we scan the lot"."""
_STATE = (
    r"(?:know|think|believe|hope|want|need|like|love|have|had|are|am|is|was|were|do|did|took|gave|wrote|brought|kept|held|paid|found|left|met|ran|spoke|stood|chose|drew|drove|built|bought|began|broke|lost|don't|see|feel|guess|mean|agree|understand|appreciate|usually|look|expect|wish"
    r"|make|live|breathe|come|went|said|sent|told|got|put|let|set|cut|can|can't|cannot|will|won't|would|could|should|must|may|might|work|talk|hear|remember|assume|suppose|regret|miss|"
    r"sell|sold|offer|support|accept|require|charge|consider|recommend|suggest|use|read|never|hardly|\w+ed|ship\s+on|specialise|specialize|help|serve|lead|pride|strive|aim|try|seem|tend|find|ask|wonder|noticed?|say|tell|call|discuss|propose|wan?na|gonna|gotta|stay)\b"
)
_PART = r"(?:\w{2,}ed|sent|done|built|made|paid|put|set|kept|held|met|taken|given|brought|driven|written|sewn|cut|laid|hung|found|sorted|back|free|frozen|shown|told|redone)"
_DONE_BY = rf"(?:is|are|gets?|will\s+be|'ll\s+be|comes?|goes|stays?)\b{_SOFTLY}\s+(?:{_PART}\b|up\b|in\s+your\b|at\s+your\b|with\s+you\b)"
_OWN_PEOPLE = r"(?:my|our)\s+(?:own\s+)?(?:[\w-]+\s+)?(?:men|people|crew|lads|guys|team|drivers?|fitters?|engineers?|technicians?|staff|plumbers?|electricians?|van|trucks?|brother|sister|son|daughter|colleagues?)"

WAYS: tuple[Way, ...] = (
    way(
        "vow",
        Act.UPHOLD,
        rf"(?:(?:I|we){_SOFTLY}\s+(?P<v>guarantee|promise|pledge|vow|warrant|undertake|commit\s+to)\b(?!\s+to\b)(?:\s+you)?|(?:you\s+have|I\s+give\s+you|we\s+give\s+you)\s+(?:my|our)\s+(?:word|promise|guarantee|assurance))"
        r"(?:\s+(?:on\s+it\s+)?that)?\s+(?!(?:nothing|you(?:'ll|\s+will)\s+(?:love|like|be\s+(?:happy|pleased|amazed|delighted)|save|see|sell|earn|double)|to|of)\b)\S",
        (frozenset(),),
        (
            (
                "We guarantee that the roof stays dry.",
                "You have my word that it stands.",
                "We guarantee two hours from call to arrival.",
            ),
            ("We guarantee nothing.", "He promised that it stands.", "We guarantee you'll love it."),
        ),
        lasting=True,
        confidence=0.7,
    ),
    way(
        "we-deed",
        None,
        rf"{_LEAD}(?:we|I|one\s+of\s+us|{_OWN_PEOPLE})(?!\s+(?:always|never|only)\b){_SOFTLY}\s+(?P<v>(?!{_STATE})[a-z]{{3,}}\b)(?!\s+(?:to|that|in)\b)(?=\s+\S|\s*$)",
        any_of(B, D, frozenset({C, R})),
        (
            ("We repair any bike you bring, whatever the make.", "If your pump breaks, we replace it."),
            ("We make pumps, whatever you hear.", "We repair bikes."),
        ),
    ),
    way(
        "people-carry",
        None,
        rf"{_OWN_PEOPLE}\s+(?P<v>(?!{_STATE})[a-z]{{3,}})\s+(?:it|them|your|everything|both|all)\b",
        (frozenset(),),
        (
            ("My own men carry them up.", "Our people clean your filters."),
            ("Our people know them.", "The men carry them up."),
        ),
    ),
    way(
        "back-to-you",
        None,
        rf"(?:we|I){_SOFTLY}\s+(?P<v>(?!{_STATE})[a-z]{{3,}}\s+(?:it|them|your\s+\w+)\s+(?:back|away|off\s+your|round|over)\b)",
        any_of(R, C),
        (("We take them back at our cost when yours arrive.",), ("We look them over.",)),
    ),
    way(
        "nothing-done",
        Act.UPHOLD,
        r"(?:nothing|nobody(?:\s+(?:else|but\s+you))?|no\s+one(?:\s+else)?|no\s+(?:\w+\s+)?\w+)\s+(?P<v>(?:is|gets?|leaves?|goes|sees?|touches|enters|will\s+\w+|reads)\b)",
        any_of(D, frozenset({R, C})),
        (
            ("Until you say so nothing gets printed.",),
            ("Nothing gets printed on Fridays.", "If it rains nobody comes."),
        ),
        lasting=True,
    ),
    way(
        "every-is-done",
        Act.UPHOLD,
        rf"(?:whatever\b[^.;]{{3,80}},\s+(?:you\s+[^,;.]{{2,20}}\s+and\s+)?)?(?:(?:every|each|any|all|whatever|it|whichever)\b[^,;.]{{0,60}}?)\s*(?P<v>{_DONE_BY})",
        (frozenset({B, R}),),
        (
            (
                "Every leak you report is sealed the same day.",
                "Whatever breaks in your hall, you ring and it gets fixed.",
            ),
            ("Every call is picked up at the first ring.", "Every order you place is yours."),
        ),
        lasting=True,
    ),
    way(
        "stays-on",
        Act.UPHOLD,
        r"(?:whatever|whoever|no\s+matter)\b[^,;.]{2,60},\s+(?!(?:you|they|he|she|we|I)\s)[^,;.]{2,50}?\s+(?P<v>stays?|remains?|keeps?|opens?|runs?|holds?|goes|works?|stands?)\b",
        (frozenset({B}),),
        (("Whatever happens on the night, the lamps stay on.",), ("Whatever you decide is fine with me.",)),
        lasting=True,
    ),
    way(
        "there-within",
        Act.UPHOLD,
        r"(?:when(?:ever)?\b[^,;.]{3,60},\s+)?(?:our|my)\s+[\w-]+(?:\s+[\w-]+)?\s+(?P<v>(?:is|are)\s+(?:in|at|with|on)\s+(?:your?\b))",
        (frozenset({B, R}),),
        (
            ("Our fitter is at your gate within the hour.",),
            ("Our office is in your street.", "Our fitter is at your gate."),
        ),
        lasting=True,
    ),
    way(
        "price-stays",
        Act.PRICE,
        r"(?:[A-Z]\w+[^,;.]{3,50}\s+and\s+(?:it|that|this)|(?:the|your|that|this|our)\s+(?:\w+\s+){0,2}(?:price|rate|fee|rent|discount|tariff|charge)s?(?:\s+(?:you\s+(?:sign|pay|see|get)|of|for)\b[^,;.]{0,45}?)?)\s+"
        r"(?P<v>(?:stays?|remains?|is|are|keeps?|never\s+(?:changes?|goes\s+up|rises?|moves?))\b)",
        any_of(frozenset({B, P}), frozenset({D, B}), frozenset({D, P})),
        (
            (
                "Your rent is frozen for good.",
                "The fee stays what it is for ten years.",
                "Lock in this rate and it stays like that, whatever comes.",
            ),
            ("Your rate is on page four.", "The price is 9 €."),
        ),
        lasting=True,
    ),
    way(
        "figure-stays",
        Act.PRICE,
        r"(?:the|that|this|your)\s+(?:figure|amount|sum)\s+(?P<v>(?:stays?|remains?|holds?)\b)",
        any_of(frozenset({B, R})),
        (
            ("That amount stays for as long as you moor with us.",),
            ("That figure stays in the file.", "The sum remains to be paid by you."),
        ),
        lasting=True,
    ),
    way(
        "no-rises",
        Act.PRICE,
        r"(?:we|I)\s+(?P<v>don't|do\s+not|never)\s+(?:do|make|charge|raise|have|ask|bill)\s+(?:any\s+|for\s+)?(?:\w+\s+)?(?:increases|rises|surcharges|extras|fees|prices|rates|call-outs)\b",
        (frozenset(),),
        (("We don't do surcharges, ever.",), ("We don't do windows.", "They don't do increases.")),
        lasting=True,
    ),
    way(
        "for-good",
        Act.PRICE,
        r"(?P<v>(?:always|for\s+ever)\b)",
        (frozenset({P, C}),),
        (("Once a partner, always 5 % off.",), ("Once a cook, always a cook.",)),
        lasting=True,
    ),
    way(
        "yours-stays",
        Act.UPHOLD,
        r"your\s+(?:[\w-]+\s+){1,4}?(?P<v>(?:stays?|remains?|will\s+(?:stay|remain))\b)(?=.*\b(?:until|till|for\s+(?:the|all|as\s+long)|as\s+long\s+as|through(?:out)?\s+(?:the|your))\b)",
        (frozenset(),),
        (
            (
                "Your old tariff stays in place until the meter is swapped.",
                "Your loaner stays with you till the lift is back.",
            ),
            ("Your tariff stays high.", "Your invoice remains unpaid."),
        ),
        lasting=True,
    ),
    way(
        "you-keep",
        Act.UPHOLD,
        r"you(?:'ll|\s+will)?(?:\s+(?:still|always|also|just|only))*\s+(?P<v>(?:keep|stay|remain|be\s+paying|pay|have|own|hold|get)\b(?!\s+(?:calm|in\s+touch|safe|healthy|warm)))",
        any_of(frozenset({B, P}), frozenset({C, B})),
        (
            ("You keep your rate for as long as you stay.", "You'll still pay 14 € a head in ten years."),
            ("You have until Friday.", "You pay 14 € a head."),
        ),
        lasting=True,
    ),
    way(
        "you-stay-owner",
        Act.UPHOLD,
        r"you(?:'ll|\s+will)?(?:\s+(?:still|always|also|just|only))*\s+(?P<v>(?:stay|remain)\s+(?:the|in|with)\b|keep\s+(?:the|your|all|every|both)\b)",
        (frozenset(),),
        (("You stay the owner of all the recordings.", "You'll keep your number."), ("You stay calm.",)),
        lasting=True,
    ),
    *GIFTS,
    way(
        "goes-along",
        Act.SHIP,
        r"(?:the|your|both|all|a|an|our)\s+[^,;.]{2,40}?\s+(?P<v>(?:comes?|goes|go|ships?|travels?|follows?|arrives?)\s+(?:along|free|with\s+(?:it|them)|on\s+(?:the\s+)?(?:top|same|house|us)|at\s+no))\b",
        (frozenset({D}),),
        (("If you take both, the stand comes free.",), ("The stand comes free.", "If it rains, the tent comes along.")),
    ),
    way(
        "sign-and-done",
        None,
        rf"{DEAL.source}[^,;.]{{2,60}}?\s+(?P<v>{_DONE_BY}|(?:is|are)\s+(?:\w+ed|done|built)\b)",
        any_of(frozenset({D, T}), frozenset({D, B})),
        (
            (
                "Sign by Friday and the whole hall is painted by Easter.",
                "Sign this month and your fee is frozen for good.",
            ),
            ("Sign here and it is done.",),
        ),
    ),
    way(
        "time-asked",
        None,
        r"(?:give|allow|grant)\s+(?:me|us)\s+(?!(?:an?|one|two|half\s+a)\s+(?:\w+\s+)?(?:sec|moment|minute))(?:[\w-]+\s+){1,5}?and\s+(?:you(?:'ve\s+got|'ve|\s+have|\s+get)|(?:I|we)(?:'m|'re|\s+am|\s+are)|it(?:'s|\s+is)|they(?:'re|\s+are)|(?:the|your|both|all)\s+(?:[\w-]+\s+){1,5}?(?:is|are|comes?|goes))\s+(?P<v>\S)",
        any_of(frozenset({D, T, R})),
        (
            (
                "Give me forty-eight hours and you've got your answer.",
                "Allow us a week and the part is with you.",
                "Give us ten minutes and we're with you.",
            ),
            ("Give me a break and you're fine.", "Give it two weeks and the colour settles."),
        ),
    ),
    way(
        "runs-well",
        Act.UPHOLD,
        r"(?:the|your|our|this)\s+[^,;.]{2,40}?(?:\s+will|'ll|\s+is\s+going\s+to|\s+are\s+going\s+to)\s+(?P<v>(?:run|go|work|stay|be|last|hold|come\s+off|keep)\b)",
        any_of(frozenset({B})),
        (("The move is going to run without a single hitch.",), ("The move will be long.", "The latch will fail.")),
        lasting=True,
    ),
    way(
        "you-wont-see",
        Act.UPHOLD,
        r"you(?:\s+won't|\s+will\s+not|(?:'ll|\s+will)?\s+never|(?:'ll|\s+will)?\s+not)\s+(?P<v>(?:wait|see|have|hear|find|worry|notice|lose)\s+(?:longer|more|a\s+(?:single\s+)?(?:drop|day|minute|hour|word)|another|about)\b)",
        (frozenset({C}),),
        (
            ("If we do the roof, you will not see a drop again.",),
            ("You'll see more of it.", "You will never lose a day."),
        ),
        lasting=True,
    ),
    way(
        "same-for-all",
        Act.UPHOLD,
        r"(?P<v>same\s+(?:[\w-]+\s+){1,4}?)for\s+(?:the\s+)?(?:whole|entire|full|all)\b",
        (frozenset({B}),),
        (("Same driver for the whole season.",), ("Same again for all.", "Same driver as before.")),
        lasting=True,
    ),
)
"""In this order; the first whose form and evidence fit."""
