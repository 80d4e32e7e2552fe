"""Words in which money is asked for, offered, taken, owed or priced."""

import re
from functools import lru_cache

from auditor.core.patterns import pattern

GIVE = (
    r"(?:give|support|match|part\s+with|donn?ate|pay|contribute|put|chip|spend|pledge|offer|send|do|go|start|fund|invest|sponsor|make|commit|spare|transfer|wire|venmo|paypal"
    r"|throw|kick|cover|leave|afford|manage|increase|raise|lower|cut|reduce|stretch|settle|hand|tip|bring)"
)
GIVING = (
    rf"(?:{GIVE}(?:ing)?|giving|donn?ating|contributing|putting|chipping|pledging|making|committing|sparing|leaving|raising|increasing|tipping"
    r"|settling|managing|transferring)"
)
ASKS_SUM = pattern(
    rf"\bhow\s+much\b.*\b(?:you|your|u)\b|\b(?:what|which|the|an?y?)\s+(?:exact\s+|specific\s+)?(?:amount|sum|figure)\b|\b{GIVING}\b[^?]*\?|\bamount\b"
    r"|\bhow\s+much\s+(?:then|is\s+it|can|could|shall|should|would|do|for)\b|\bwhat\s+(?:would|could|can|might|will|do)\s+(?:work|you|u)\b|\bwhat\s+do\s+(?:you|u)\s+(?:have\s+in\s+mind|suggest|propose|say)\b|\bwhat(?:['’]?s|\s+is)\s+your\s+(?:offer|number|answer)\b|\bchip\s+in\b"
    r"|\banything\s+(?:helps|from|counts)\b|\bcan\s+(?:I|we)\s+put\s+you\b|\bcount\s+(?:you|on\s+you)\b|\b(?:you|u)\s+in\b(?=\W*$|\s+(?:for|on|with)\b)|\bso\s+how\s+m(?:uch|any)\b|\bhow\s+much\s+(?:of\s+(?:it|that|your)|goes|will\s+go|shall|then|for)\b|\bwhat\s+are\s+(?:you|u)\s+giving\b",
    re.IGNORECASE,
)
ASKS_ADVICE = pattern(
    r"\bhow\s+much\s+(?:do|did|should|would|can|does|is|are)\s+(?:(?:you|u|they|he|she)\s+(?:all\s+)?(?:recommend|suggest|want|need|usually|normally|typically|think|have|raise)|people|ppl|others?|most|everyone|the\s+others?|I\b|we\b|it\b)",
    re.IGNORECASE,
)
"""Who asks what is usual, or how much he should give, wants money of nobody."""
ASKS_PRICE = pattern(
    r"\b(?:is|was)\s+(?:it|that|the)\s+(?:still|the|now)\b|\bwhat(?:['’]?s|\s+is|\s+are|\s+was)\s+(?:the|your|a)\b|\bhow\s+much\s+(?:is|are|was)\b",
    re.IGNORECASE,
)
"""Who asks what the fee is will pay it; who answers will not."""
SOLICITS = pattern(
    r"\b(?:donn?at\w*|contribut\w*|pledg\w*|chip(?:ping)?\s+in|sponsor\w*|fund-?rais\w*|rais(?:e|ed|ing)\s+(?:money|funds?|for|\d|[$£€])|(?:collect(?:s|ed|ing)?|collection)\s+(?:money|for|from|on\s+behalf)"
    r"|count\s+(?:on\s+)?you|put\s+you\s+down|are\s+(?:you|u)\s+in|total\s+(?:is|of|comes)|(?:wants?|needs?|asks?)\s+(?:at\s+least\s+)?(?:[$£€]|\d+)|anything\s+helps|did\s+I\s+give|tiers?|backers?|crowd-?fund\w*|charit(?:y|ies)|good\s+cause|deposit|owed?|owes|fees?|dues|subs|raffle|invoice|the\s+bill|balance|rent|tip(?:s|ping)?|gift|campaign|(?:your|my)\s+share|split(?:ting)?|shar(?:e|es|ing)\s+the\s+costs?|kitty|jar"
    r"|instal?lments?|refund\w*|payments?|support\s+(?:us|our|the|this)|any\s+amount|g[ia]ve[sn]?\s+(?:you\s+|us\s+|me\s+)?(?:a\s+little|a\s+bit|something|anything|some|money|between|from|[$£€]|\d+)|you\s+(?:\w+\s+)?g(?:[ia]ve|iving)|how\s+much\s+(?:of\s+(?:it|that|your)|goes|will\s+go)|(?:putting|put|puts)\s+(?:in|money)"
    r"|pay\s+(?:me|us|him|her|them|back|in|for|you|now|this|the|beforehand|all)|the\s+price|(?:\d+|hundred|dollars?|euros?|pounds?|bucks|quid)\s+(?:each|a\s+(?:month|week|year|head|person))|every\s+(?:cent|penny|dollar|euro|pound|little|bit)"
    r"|of\s+your\s+(?:[$£€]|\d+|\w+\s+(?:dollars?|cents|euros?)|pay|earnings?|bonus|reward|money)|(?:we|they|I)\s+(?:still\s+)?(?:need|lack|ask|hope\s+for|(?:are|am)\s+(?:asking|hoping|short))\b[^.?!]{0,40}(?:\d{2,}|[$£€]|money)"
    rf"|how\s+much\s+(?:would|can|could|will|do|are|should|shall|may|might)\s+(?:you|u|I|we)\b[^?]*\b(?:{GIVING}|pay|in))\b",
    re.IGNORECASE,
)
"""Words of somebody who wants money of another, or owes it; prices that people discuss are none of these."""
COUNTS = pattern(
    r"\b(?:how\s+(?:many|old|long|often|far|soon|late|big)|what\s+(?:time|day|date|age|year|number)|when|where|who|why|which)\b",
    re.IGNORECASE,
)
"""A question that a bare figure may answer without any money."""
SO_FIGURE = pattern(
    r"^\W*(?:(?:ok(?:ay)?|yes|yeah|great|right|perfect|good|wonderful)\W+)*(?:so|then|that(?:'s|\s+is|\s+makes|\s+would\s+be|\s+comes\s+to)|makes)\b",
    re.IGNORECASE,
)
TO_YOU = pattern(
    r"\b(?:you|your|u|we|us|I)\b.*\b(?:confirm|note|put|count|say|write|mark|agree)\b|\b(?:ok(?:ay)?|fine|possible|work|works|alright|too\s+much|doable|enough)\b|\b(?:what|how)\s+about\b",
    re.IGNORECASE,
)
GIVES = pattern(rf"\b{GIVING}\b", re.IGNORECASE)
YOU = pattern(r"\b(?:you|u|your|we)\b", re.IGNORECASE)
TAG = pattern(
    r"\b(?:ok(?:ay)?|works?|alright|fine|possible|sound|deal|right|agreed?|in|confirm|good|sure)\b", re.IGNORECASE
)
ASKED_BACK = pattern(r"\b(?:cost|costs|buy|buys|raised|did|was|were|know|heard|people|others?|everyone|most)\b", re.I)
"""A figure in a question about prices or about others is no offer."""
PART_OF = pattern(
    r"(?P<part>\d+(?:\.\d+)?\s?(?:%|per\s?cent)|half|a\s+(?:quarter|third|tenth)|1/[234])\s+(?:of\s+)?(?:\w+\s+){0,3}$",
    re.I,
)
LEADS = pattern(r"\b(?:would|is|are|do|say|about|give|donate|pay|confirm|manage|makes?|with)\b", re.IGNORECASE)
PIECE = pattern(r"\s*(?:an?|per)\s+(?!(?:month|week|year|day|head|person|kid|child)\b)[a-z]{3,}", re.IGNORECASE)
PERCENT = pattern(r"\d\s?%|\bper\s?cent\b", re.IGNORECASE)
DIGIT = re.compile(r"\d")
AT_MOST = pattern(r"\bup\s+to\b|\bany\s+(?:amount|sum)\b|\bfrom\s+\$?0\b|\bbetween\b|\brange\b", re.IGNORECASE)
ADDED = pattern(r"\band\b|,|\bfor\b", re.IGNORECASE)
PER = pattern(r"\b(?:an?|per|each)\s+(?:\w+)|\beach\b", re.IGNORECASE)
EARNED = pattern(
    r"\b(?:whole|full|entire|total|all|payment|pay|paid|earn\w*|you\s+(?:will\s+)?get|bonus|reward|balance|invoice|bill|open|due|owe[sd]?|pays|rent|salary|wage|income)\b",
    re.IGNORECASE,
)
OWES = pattern(
    r"\b(?:your\s+share|fees?|deposit|owe[sd]?|balance|overdue|outstanding|unpaid|open|due|invoice|bill|remaining)\b",
    re.IGNORECASE,
)
TOTAL = pattern(r"\b(?:makes|total|altogether|in\s+all|comes\s+to|so|owe|remaining|balance|open|left)\b", re.IGNORECASE)
SUMS_UP = pattern(
    r"\W*(?:(?:ok(?:ay)?|yes|great|good|perfect|so|then|all|wow|that(?:['’]s|\s+is|\s+makes|\s+comes\s+to)|makes|\w+\s+\w+,\s+that\s+(?:makes|is|comes\s+to)|the\s+full)\b\W*)*",
    re.IGNORECASE,
)
WISHES = pattern(r"\b(?:would|could|can|most|usually|people|is\s+the|is\s+what|are)\b", re.IGNORECASE)
TAKES = pattern(
    r"^\W*(?:\w+\W+){0,2}?(?:yes|yep|yeah|sure|ok(?:ay)?|great|perfect|fine|good|wonderful|awesome|amazing|lovely|brilliant|fantastic|excellent|deal|thanks?|thank\s+you|thx|ty|cool|nice|super|generous|that(?:['’]?s|\s+is|\s+would\s+be)\s+\w+)\b",
    re.IGNORECASE,
)
HOW = pattern(
    r"\b(?:how|where)\s+(?:do|can|would|should|shall|does|will)\b|\b(?:do|shall|should|can)\s+I\b|\bwhat\s+do\s+I\b",
    re.IGNORECASE,
)
"""Who asks how to pay has agreed to."""
_KEPT = 256
"""Sentences whose reading is kept: each is looked back at by those after it."""


@lru_cache(maxsize=_KEPT)
def asks(text: str) -> bool:
    return bool(ASKS_SUM.search(text)) and not ASKS_ADVICE.search(text)


@lru_cache(maxsize=_KEPT)
def solicits(text: str) -> bool:
    return bool(SOLICITS.search(text))
