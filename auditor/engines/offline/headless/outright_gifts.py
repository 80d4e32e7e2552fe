"""Outright undertakings about money: a cut that is given, nothing to pay, a gift without an end. Data for `outright`."""

from auditor.engines.offline.words.evidence import B, C, D, R, Way, any_of, way
from auditor.model.commitment import Act

_SERVICE = (
    r"(?:visits?|deliver(?:y|ies)|repairs?|call-?outs?|training|installation|fitting|set-?up|moves?|returns?|replacements?|changes?|samples?|carriage|shipping|freight|postage|support|work"
    r"|hours?|trips?|storage|collection|removal|assembly|survey|trials?|pilots?|test|demos?|onboarding|migration|imports?|copies|prints?|proofs?|inspections?|cancell?ing|cancellation|packaging|packing)\b"
)
"""What a seller does for a buyer; parking, entry and classes are free to anybody."""
_NO_CHARGE = (
    r"there(?:'s|\s+is|\s+are|\s+will\s+be|'ll\s+be)\s+(?P<v>no\s+(?:\w+\s+)?(?:charges?|fees?|surcharges?|costs?)\b)"
)

GIFTS: tuple[Way, ...] = (
    way(
        "cut-given",
        Act.PRICE,
        r"(?:I|we)(?:\s+can)?(?:\s+(?:also|gladly|hereby|now|happily))*\s+(?P<v>(?:confirm|take|knock|give|grant|allow|deduct)\b)[^,;.]{0,40}?\d\s?(?:%|per\s?cent|percent)\s+(?:off|discount|rebate|reduction|less)\b",
        (frozenset(),),
        (
            (
                "I can confirm 8 % off the season ticket.",
                "We take 4 % off the second boat.",
                "I knock another 3 percent off for you.",
            ),
            ("I took 4 % off last year.", "They take 4 % off.", "I can confirm that 8 % of the boats are sold."),
        ),
    ),
    way(
        "cut-is-yours",
        Act.PRICE,
        r"(?:[\w-]+\s+){0,5}?(?:\d[\d.]*\s?%|\w+\s+per\s?cent)\s+(?:off|discount|rebate|less)\b[^,;.?]{0,40}?\s+(?P<v>(?:is|are)\s+(?:all\s+)?(?:yours|agreed|confirmed|settled|fine|granted)\b)",
        (frozenset(),),
        (
            ("Eight percent off the second boat is yours.", "40 hives at 5 % off is agreed.", "3 % off is fine."),
            ("Eight percent of the boats are yours.", "Is 5 % off fine with you?", "5 % off was agreed last year."),
        ),
    ),
    way(
        "endless-share",
        Act.UPHOLD,
        r"you(?:'ll|\s+will)?(?:\s+(?:also|always|still))*\s+(?P<v>(?:get|have|receive|enjoy)\s+(?:unlimited|limitless|endless|free|full)\b)",
        any_of(B),
        (
            ("You get unlimited tastings, always.", "You'll have free tuning for life."),
            ("You get free tuning.", "You have full control."),
        ),
        lasting=True,
    ),
    way(
        "you-pay-nothing",
        Act.PRICE,
        r"(?:you\s+(?P<v>(?:pay|owe\s+us)\s+nothing\b|(?:don't|do\s+not|won't|will\s+not)\s+(?:have\s+to\s+)?pay\s+(?:for\s+)?(?:the|that|this|any|a)\b))(?!.*\b(?:unless|another)\b)",
        (frozenset(),),
        (
            ("You pay nothing for the second visit.", "You don't have to pay the last instalment."),
            ("You pay nothing unless you print.", "You never pay for another visit."),
        ),
        lasting=True,
    ),
    way(
        "nothing-to-pay",
        Act.PRICE,
        r"(?:[^,;.]{0,50}?\b)?(?:there(?:'s|\s+is|\s+will\s+be|'ll\s+be)\s+(?P<v>nothing\s+(?:more\s+|else\s+|further\s+|extra\s+)?(?:for\s+you\s+)?to\s+pay\b)"
        r"|(?:it|that|this|which)\s+(?:won't|will\s+not|doesn't|does\s+not)\s+cost\s+you\s+(?:anything|a\s+(?:penny|cent|dime))\b|(?:it|that|this)\s+(?:costs|will\s+cost)\s+you\s+nothing\b"
        r"|(?:it|that|this)\s+makes?\s+no\s+difference\s+to\s+your\s+(?:\w+\s+)?(?:bill|invoice|price|rate|fee)\b)",
        (frozenset(),),
        (
            ("There is nothing to pay for that.", "It won't cost you a penny.", "There'll be nothing more to pay."),
            ("There was nothing to pay.", "Nothing to see here.", "It costs nothing to try."),
        ),
        lasting=True,
    ),
    way(
        "no-charge",
        Act.PRICE,
        rf"{_NO_CHARGE}(?:\s+to\s+you)?\s+for\s+(?:(?:the|your|this|that|these|any|a|an|every|each)\s+)?(?:[\w-]+\s+){{0,3}}?{_SERVICE}",
        (frozenset(),),
        (
            ("There is no charge for the second visit.", "There'll be no extra fee for delivery."),
            ("There was no charge for the visit.", "There is no charge for parking."),
        ),
        lasting=True,
    ),
    way(
        "no-charge-then",
        Act.PRICE,
        rf"{_NO_CHARGE}(?:\s+(?:to\s+you|at\s+all|for\s+(?:that|this|it|them)))*\s*$",
        any_of(D, frozenset({C, R})),
        (("If you send it back within a month, there's no charge.",), ("If it rains, there is no charge.",)),
        lasting=True,
    ),
    way(
        "off-your-bill",
        Act.PAY,
        r"(?:the|your|our|both|all|it|they|that|half|\d+)\b[^,;.]{0,40}?\s+(?P<v>(?:comes?|goes|go|is|are)\s+(?:back\s+|credited\s+|refunded\s+|taken\s+|deducted\s+|knocked\s+)?(?:off|onto|to|from)\s+your\s+(?:\w+\s+)?(?:bill|invoice|account|card|statement|fee|rent|total))\b",
        (frozenset(),),
        (
            ("The other sixty come off your next invoice.",),
            ("The fee is on your invoice.", "The sixty come off the shelf."),
        ),
    ),
)
"""In this order; the first whose form and evidence fit."""
