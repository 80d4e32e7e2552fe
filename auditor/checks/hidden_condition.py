"""Hidden condition: an offer that points at conditions without saying them.

Wording alone shows only this: a mark or a formula ("free*", "conditions apply", or an offer without any bound) that owns up to a condition which the
message never states. Conditions that nobody mentions at all need the claims registry.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator

from auditor.checks._language import BASE, View, asked, disclaimed, has_terms, hedged, qualified, quoted, supposed, told
from auditor.checks._rewording import framed, swapped
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Hit, Rule
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading

_STATED = re.compile(
    r"https?:|www\.|\b(?:see|section|page|clause|attached|enclosed|below|above|annex|appendix|listed|namely|as follows|these are|they are|following|in the (?:contract|offer|quote|order form|terms))\b"
)
_FOOTNOTE = re.compile(r"^[^\S\n]*\*+ ?\w+(?:\W+\w+){2}", re.MULTILINE)


def _is_stated(seen: View, _start: int, _end: int) -> bool:
    """The sentence says where the conditions are."""
    return bool(_STATED.search(seen.lower))


_GUARDS = (*BASE, _is_stated)
_SETTLED = re.compile(
    r"\b(?:for (?:the first|\d|one|two|three|six|thirty|orders?|all orders)|until|during|above|over|up to|from \d|within|notice|if|when|with (?:any|every|each)|on (?:orders|all orders)|with \d|excluding|except|plus|after that|afterwards|then (?:it|we|you|they)|colou?r|entry|entrance|parking|speech|admission|sample)\b"
)


def _is_settled(seen: View, _start: int, _end: int) -> bool:
    """The sentence names an end, a threshold or a term."""
    return bool(_SETTLED.search(seen.lower))


_WHOLE = (quoted, disclaimed, asked, supposed, told, hedged, has_terms, qualified, _is_stated, _is_settled)
_UNBOUNDED = (
    r"\b(?:completely|totally|absolutely|entirely|100 ?%|one hundred percent|really|truly|forever|always) (?:for )?free\b(?! (?:of|from|to))|\bfree (?:forever|for ever|for life|for everyone|for good)\b",
    r"\b(?:delivery|shipping|set-?up|installation|training|support|onboarding|migration|hardware|upgrades?|updates?|maintenance|returns?|calibration|integration|implementation)(?: and (?:delivery|set-?up|installation|training|support|updates|maintenance))? (?:is|are|comes?) (?:all |completely |always |included )?(?:free(?: of charge)?|for nothing|at no (?:extra |additional )?(?:cost|charge))(?= *(?:[.,;!]|$| and | with us| for you))",
    r"\b(?:set-?up|installation|training|support|onboarding|switching|trying it|it|the (?:trial|pilot|set-?up|start)) costs? (?:you )?(?:absolutely )?nothing\b",
    r"\b(?:all|every|each) (?:of )?(?:the |our |its )?(?:features?|modules?|functions?|services?|options?|extras?|updates?|reports?) (?:is|are|comes?) (?:all )?(?:included|free|part of (?:it|the (?:price|package|plan)))\b",
    r"\b(?:the )?(?:price|fee|package|subscription|licen[cs]e|plan) (?:includes?|covers?|contains?) (?:absolutely )?(?:everything|it all|all of it|all services|the lot)\b",
    r"\bno (?:small|fine) print\b|\bno (?:conditions|catches?|catch)(?: attached| whatsoever| at all)?(?=[.,;!]|$)|\bno (?:long[- ]term |minimum )?(?:contract|lock-in|commitment|minimum term|minimum order|obligation|notice period)s?(?: (?:and|or|,) no (?:\w+ )?\w+)?(?=[.,;!]|$| (?:and|whatsoever|at all|needed|required))",
    r"\b(?:cancel|stop|leave|quit|terminate|walk away|get out)(?: it| the contract)?,? (?:at )?(?:any ?time|whenever you (?:like|want|wish|please))\b",
    r"\b(?:at|for) (?:absolutely )?no (?:extra|additional|further) (?:cost|charge|fee)s?\b(?= *(?:[.,;!]|$))",
    r"\b(?:works?|runs?|fits?|connects?|compatible) (?:straight |right )?(?:out of the box |immediately |directly )?with (?:all )?(?:your|the) (?:existing|current|present|old)(?: \w+)? (?:kit|equipment|systems?|machines?|hardware|software|setup|set-up|sensors?|scanners?|network|printers?)\b",
    r"\byou(?:'ll| will)? only (?:ever )?pay (?:[$€£]? ?\d[\d.,]*|for what you use|once)\b|\b(?:from|for) (?:as little as|just|only) (?:[$€£] ?\d[\d.,]*|\d[\d.,]* (?:euros?|pounds|dollars|cents))\b",
    r"\b(?:the|all|our|your)? ?[\w-]+ (?:comes?|ships?|is thrown in|are thrown in) (?:completely |absolutely )?(?:free|for free|for nothing|free of charge|at no (?:cost|charge))(?= *(?:[.,;!]|$))",
    r"\bthere(?:'s| is| are|'ll be| will be) (?:absolutely |really )?no (?:further|other|additional|extra|hidden|more) (?:costs?|fees?|charges?|bills?|payments?)\b",
    r"\b(?:support|training|installation|delivery|maintenance|set-?up|everything|updates|onboarding|insurance|the \w+) (?:is|are) (?:always |all |fully |already )?included(?=,? (?:always|of course|for everyone|whatever)|[.!]|$)",
    r"\b(?:leave|go|quit) (?:whenever you|any ?time|at any)\b|\bfree for (?:everybody|everyone|all|you)\b",
    r"\bthe (?:[\w-]+ ){1,2}costs? (?:you )?(?:absolutely )?nothing\b|\beverything(?:'s)? included,? (?:no|nothing|without)\b[^;.!?]{0,20}",
)
"""Offers that nearly always hang on something; without a registry they are merely implied, so one step lower."""
_CUES = (
    *(
        cue(one, guards=_WHOLE, level=Level.SUGGESTION, confidence=0.6, whole_clause=True)
        for one in (
            r"\b(?:the |our |your )?(?:trial|pilot|test phase|demo|first \w+|basic \w+|account|starter kit|app|tool) is (?:completely |totally |absolutely )?free(?: of charge)?(?= *(?:[.,;!]|$| and ))",
            r"\bno (?:fees?|costs?|charges?|strings|commitments?|obligations?)(?:,| and)? no (?:fees?|strings|costs?|charges?|hidden \w+|catch|commitments?|obligations?|contracts?)\b|\bno strings(?: attached)?\b",
            r"\b(?:won't|doesn't|does not|will not|don't) cost you (?:a (?:thing|cent|penny|dime)|anything|one cent)\b",
            r"\byou(?:'ll| will)? (?:also )?get (?:the |a |an |our )?[\w-]+(?: [\w-]+){0,3}? (?:on top |thrown in )?(?:for nothing|for free|gratis|on the house|on top)(?= *(?:[.,;!]|$))",
            r"\bfree (?:installation|delivery|training|shipping|set-?up|onboarding|support|returns|migration|calibration)(?: for (?:everyone|everybody|all|you))?(?= *(?:[.,;!]|$))",
            r"\b(?:walk away|leave|stop|get out|cancel|quit)(?: (?:it|again|the contract))? (?:at any (?:moment|time|point)|any ?time|whenever)\b",
            r"\b(?:we|i)(?:'ll| will)? (?:not|never|don't|won't) (?:charge|ask|bill|take|want)(?: you)?(?: for)? (?:a (?:cent|penny|thing)|anything|any (?:fee|money|deposit))\b",
            r"\b(?:costs?|cost) (?:you )?(?:absolutely |exactly )?(?:nothing|zero|0 ?(?:€|euros?|pounds|dollars)?)(?= *(?:[.,;!]|$| to | for ))",
            r"\b(?:(?<!luck )on the house|complimentary|our treat|a present|as a gift|gratis|free of charge|for free|for nothing)(?= *(?:[.,;!]|$| and | as well| too))",
            r"\bno (?:minimum|deposit|credit card|contract|sign-?up|subscription|cancellation) (?:\w+ )?(?:needed|required|necessary|fee|charge|term|order)?(?= *(?:[.,;!]|$| and | or ))",
            r"\b(?:return|send|hand|give) (?:it|them|the \w+) back (?:whenever|any ?time|at any|if you (?:don't|do not) like)\b",
            r"\b(?:no|without(?: a| any)?) (?:catch|small print|strings|obligation|commitment|hidden \w+)\b(?= *(?:[.,;!]|$| at all| whatsoever| and ))",
            r"\b(?:all|everything)(?: is|'s)? included\b(?= *(?:[.,;!]|$))|\bno (?:extra|additional|further|surprise) (?:costs?|charges?|fees?|bills?)\b",
            r"^\W*(?:it|this|that|the (?:[\w-]+ ){0,2}?[\w-]+|and it)(?:'s| is| comes) (?:all |also |completely )?free\W*$",
            r"\byou(?:'ll| will)? pay (?:absolutely )?nothing\b|\b(?:not|never) tied (?:in|down)\b|\bno lock-?in\b",
            r"\b(?:has|have|with|there (?:are|is)) (?:absolutely )?no (?:annual |monthly |hidden |joining |booking |card |handling )?(?:fees?|charges?)(?= *(?:[.,;!]|$| at all| whatsoever))",
            r"\bno (?:[\w-]+ )?(?:fees?|charges?|costs?|deposit|contract|obligation|commitment|strings|minimum|paperwork),? (?:and |or )?no [\w-]+(?: [\w-]+)?(?= *(?:[.,;!]|$))|^\W*no strings\W*(?:attached)?\W*$",
            r"\b(?:first|next|second) (?:[\w-]+ )?[\w-]+ (?:is|are|'s) on us(?= *(?:[.,;!]|$))|\byou (?:don't|do not|won't|will not|never) pay (?:a|one|a single) (?:cent|penny|euro|pound|dollar)\b|^\W*all[- ]inclusive\W*$",
            r"\bthere(?:'s| is) no (?:charge|fee|cost) for\b[^;.!?]{0,25}|^\W*nothing to pay\b[^;.!?]{0,25}|\b(?:zero|no) commission\b|^\W*(?:[\w-]+ )?[\w-]+'s free\W*$",
            r"\b(?:0|zero|nought) ?(?:%|per ?cent) (?:finance|financing|interest|apr|leasing)\b",
            r"\byou get (?:the |a |our )?(?:[\w-]+ ){1,2}free(?= *(?:[.,;!]|$))|\b(?:completely|totally|entirely|absolutely) free of charge\b",
            r"\b(?:the )?(?:first|second|third) (?:[\w-]+ )?[\w-]+ (?:costs? you|is|are) (?:nothing|free)(?= *(?:[.,;!]|$))",
            r"\b(?:delivery|shipping|installation|training|support|set-?up),? (?:is )?included,? (?:anywhere|everywhere|always|for everyone|whatever|no matter)\b",
        )
    ),
    cue(
        r"\b(?:free(?: of charge)?|no (?:extra |additional )?(?:cost|charge|fee)s?|at no cost|unlimited|guaranteed?|money[- ]back|half price|discount|% off|lifetime|all[- ]inclusive|included|(?:from|for|only|just) (?:only |just )?[$€£]? ?\d[\d.,]* ?(?:[$€£]|euros?|pounds|dollars)?|(?:only|just) [$€£]\d[\d.,]*)(?: [\w-]+){0,4}\*+(?!\w)",
        guards=_GUARDS,
    ),
    *(cue(one, guards=_WHOLE, level=Level.SUGGESTION, confidence=0.6, whole_clause=True) for one in _UNBOUNDED),
    cue(
        r"\b(?:(?:some |certain |other |special |the usual |usual |additional |standard )?(?:conditions|restrictions|limitations|exclusions|exceptions|t&cs?|t & cs?|terms(?: (?:and|&) conditions)?|fees|minimums|eligibility criteria) (?:may |will |do )?appl(?:y|ies)|subject to (?:certain |some |special |the usual |additional |our usual )(?:conditions|restrictions|terms|limitations|requirements|criteria|exclusions)|(?:with|under) (?:certain|some) (?:conditions|restrictions)|(?:the )?small print applies|fine print applies)\b",
        guards=_GUARDS,
    ),
)
_scan = finder(_CUES)


def _find(reading: Reading) -> Iterator[Hit]:
    """A star without its footnote is told once: the mail lacks one footnote, however often it points there."""
    text = reading.document.text
    told_of_star = bool(_FOOTNOTE.search(text))
    for hit in _scan(reading):
        starred = text[hit.span.end : hit.span.end + 1] == "*" or "*" in hit.span.of(text)
        if not (starred and told_of_star):
            yield hit
        told_of_star = told_of_star or starred


HIDDEN_CONDITION = Rule(
    id="hidden-condition",
    title="Condition left out",
    cls=FindingClass.MISLEADING,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This points at conditions without saying them. State the one that matters in the same sentence.",
    why="A condition found out later turns the offer into a broken promise. What is left out can mislead as much as what is said.",
    source="UK CAP Code 3.3 (material information); FINRA Rule 2210(d)(1)(A); FTC .com Disclosures (a disclaimer cannot cure a false claim)",
    find=_find,
    flags=(
        "Installation is free*.",
        "You get the second year at no cost; conditions apply.",
        "The first month is free, restrictions may apply.",
        "The upgrade is free, subject to certain conditions.",
        "You pay nothing for the pilot, terms and conditions apply.",
        "Unlimited calls* are yours.",
        "We include the training, certain exclusions apply.",
        "From $9* a seat.",
        "Delivery is free of charge. Exceptions apply.",
    ),
    passes=(
        "Installation is free for orders above 20 units.",
        "Restrictions apply, see section 4 of the contract.",
        "The first month is free if you sign for twelve.",
        "No restrictions apply.",
        "Which conditions apply?",
        "Installation is free*.\n\n* for orders above twenty units in one shipment",
        "You wrote that certain restrictions apply.",
        "The sample is free.",
        "The same terms apply as last year, they are attached.",
        "I *really* liked the tour.",
    ),
    ways=(
        framed("{}, under the terms in [source]"),
        swapped(r"^cancel any ?time$", "cancel any time, under the terms in [source]"),
    ),
)
