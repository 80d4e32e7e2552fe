"""Words in which somebody gives money, offers it, takes an offer or puts it off."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.sums.asked import GIVING
from auditor.engines.offline.talk.answers import YES

READY = pattern(
    rf"\b(?:I(?:ll|m|d)?|we|i)(?:\s+(?:think|guess|believe|suppose)\s+(?:I|we|i))?(?:['’](?:ll|d|m|re)|\s+(?:will|would|can|could|am|are|shall|want|wanna|plan|agree|have|need))?"
    rf"(?:\s+(?:also|definitely|gladly|just|then|probably|most|likely|only|be|like|love|prefer|happy|glad|willing|ready|able|good|fine|comfortable|okay|ok|with|going|gonna|to|at|least)){{0,6}}\s+{GIVING}\b"
    rf"|\b(?:I(?:['’]?m|\s+am|\s+was)?|was)\s+thinking(?:\s+(?:of|about)\s+{GIVING})?\b"
    r"|\b(?:I|we)(?:['’]?ll|\s+will)?\s+(?:take|get|choose|pick|go\s+(?:with|for))\s+(?:the|an?|one)\s[^.,?!]{1,40},"
    r"|\b(?:let['’]?s|(?:count\s+(?:me|us)|I['’]?m|I\s+am)\s+(?:in|good)\s+(?:for|with)|(?:put|sign|mark|write)\s+(?:me|us)\s+(?:down|up|in)\s+(?:for|with)|make\s+it|make\s+that(?=\s+[\d$£€]))\b"
    r"|^\W*(?:(?:ok(?:ay)?|yes|sure|then|so|please|just|well|alright|fine|great|good|perfect|and)\b\W*)*(?:you\s+(?:can|may|could)\s+(?:have|take|get|keep|deduct)|you(?:['’]?ll|\s+will)?\s+get(?=\s+(?:your|my|the)\b)|take|deduct)\b",
    re.IGNORECASE,
)
GIVEN = pattern(
    r"\b(?:giv|donn?at|contribut|pay|chip|pledg|spar|sponsor|fund|transfer|leav|settl|tip|put|count|mark|sign|write|wire|venmo|paypal|deduct|take|match)\w*\b|\b(?:up|down)\s+to\b|\b(?:in|good)\s+(?:for|with)\b",
    re.IGNORECASE,
)
"""Of these a bare figure behind the verb is money without a question for it; "I can do 3" may be an hour."""
WILL = pattern(
    r"\b(?:I|we)(?:['’]?ll|\s+will)\b|\b(?:put|sign|mark|write|count)\s+(?:me|us)\b|^\W*(?:\w+\W+)*?(?:take|deduct|you\s+(?:get|can|may))\b",
    re.IGNORECASE,
)
"""Said of oneself without being asked, this is an undertaking all the same; "I would like to" is none."""
IF = pattern(r"\b(?:if|unless|as\s+long\s+as|provided|once|when)\b", re.IGNORECASE)
OPENS = pattern(rf"(?:{YES.source})?\W*(?:\w+\W+)?", re.IGNORECASE)
"""Before "I will give": a yes or one word, so no thing that a clause could tell more of."""
UNREAL = pattern(r"\bwish\b|\bif\s+(?:only\b|(?:I|we)\s+(?:knew|had|could|were|was|got|won))", re.IGNORECASE)
MIGHT = pattern(r"\b(?:I|we)\s+(?:may|might)\b", re.IGNORECASE)
THINKING = pattern(r"\bthinking\b", re.IGNORECASE)
NOT = pattern(
    r"\b(?:not|never|no|cannot|wish|usually|already|every\s+year|last|used\s+to|gave|tend)\b|n['’]t\b|\b(?:do|ca|wo|did|would|could|is|does|was)nt\b|\?"
    r"|\b(?:I|we)(?:['’]ll|\s+will|\s+would|['’]d)?\s+(?:get|receive|earn|be\s+paid|win)\b",
    re.IGNORECASE,
)
"""What was, is not to be, or comes to the speaker: "we will get a dollar" gives nothing."""
NO_PROBLEM = pattern(r"\bno\s+(?:problem|worries|prob)\b|\bwhy\s+not\b", re.IGNORECASE)
TOO_MUCH = pattern(
    r"\s*(?:is|are|['’]s|was|would\s+be|seems?|sounds?)?\s*(?:still\s+)?(?:too|a\s+(?:lot|bit)|so)\s+(?:much|high|steep|expensive)\b|\s*(?:is|['’]s)\s+a\s+lot\b"
    r"|[^.!]*\b(?:last|each|every)\s+(?:year|month|week|time|christmas)\b|\s*(?:to|for)\s+(?:my|another|other)\b|\s*(?:is|are)\s+(?:not|out)\b|\s*isn['’]?t\b",
    re.IGNORECASE,
)
"""Behind a figure: it is no offer, it is refused, or it went elsewhere."""
OTHERS = pattern(
    r"\b(?:he|she|they|people|most|somebody|someone|everyone|everybody|others?|wife|husband|sister|brother|mother|father|mum|mom|dad|friend|boss|costs?|worth|raised|wife's)\b",
    re.IGNORECASE,
)
BUT = pattern(r"[,.]?\s+but\s+", re.IGNORECASE)
MILLIONS = pattern(r"^\W*(?:an?|one|two|ten|\d+)?\s*(?:million|billion|zillion|gazillion)s?\b", re.IGNORECASE)
"""Nobody gives a million by the way."""
ORDERS = pattern(r"\W*(?:\w+\W+){1,5}please\W*", re.IGNORECASE)
FRONTED = pattern(
    r"\s*(?:is\s+what\s+)?(?:(?:I|i|we)\s+(?:can|could|will|would)\s+(?:do|give|manage|pay)|it\s+is|from\s+(?:me|us|my\s+side)|for\s+me\b)",
    re.IGNORECASE,
)
"""Behind a figure that stands first, this gives it: "5 i can do", "twenty it is", "20 from me"."""
ACCEPTS = pattern(
    YES.source
    + r"|^\s*[👍👌✅🤝]|^\W*(?:(?:ok|okay|well|hm+|yes|oh)\W+)*(?:k|ya|yup|yea|deal|fine|works?|you\s+can\s+count\s+on|(?:of\s+)?cou?rse|that(?:['’]?s|\s+(?:is|would\s+be))?\s+(?:works?|fine|ok(?:ay)?|good|doable|fair|possible)|it\s+(?:is|would)|(?:that\s+|it\s+)?sounds\s+(?:good|fair|fine|great|right|reasonable|ok(?:ay)?)"
    r"|agreed|happy\s+to|why\s+not|(?:I|we)\s+(?:can|could|will|would|do|guess|suppose)(?:\s+(?:do|give|manage)\s+(?:that|it|so))?(?=\W*$|\s+(?:so|do|that)\b)|you\s+(?:got\s+it|bet)|I['’]?m\s+in|al?l?\s?right|with\s+pleasure|exactly|perfect|great|good)\b",
    re.IGNORECASE,
)
"""A yes to an offer of money, in the words that people use for it."""
PAYS = pattern(r"\b(?:pay|donn?at|contribut|chip|pledg|sponsor|transfer|wire)\w*\W*$", re.IGNORECASE)
LARGE = pattern(r"\.\d|\b(?:hundred|thousand)\b", re.IGNORECASE)
"""Figures that are money wherever a sum was named and somebody gives them."""
NOT_YET = pattern(
    r"\b(?:think|thinking|sleep|see|check|ask|later|maybe|perhaps|consider|depends?|first|if|unless|until|let\s+(?:me|you)|(?:tell|call)\s+(?:me|you))\b|\bbut\b",
    re.IGNORECASE,
)
"""Behind a yes: it is put off, or hangs on something."""
SHORT = 9
"""Words of an answer that is no more than a figure."""
PROPOSES = pattern(
    r"\b(?:ok(?:ay)?|fine|enough|good|works?|say|do|acceptable|alright|all\s+right|help|go\s+with|what\s+about|how\s+about|suit)\b",
    re.IGNORECASE,
)
OFFERS_BACK = pattern(
    r"^\W*(?:\w+\W+){0,2}?(?:would|will|is|are|(?:could|can|may|shall)\s+(?:we|I)(?:\s+\w+)?|(?:how|what)\s+about)\b",
    re.IGNORECASE,
)
A_QUESTION = 4
"""Words of a figure that is asked back: "maybe 20?"."""
