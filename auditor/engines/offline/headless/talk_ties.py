"""In talk, where people tell each other what is on: which weak forms tie the speaker to the other.

A date beside a present tense, and words that sound like a promise, are mostly news in a call: "the auditors come on the 28th",
"I'm at the clubhouse from six", "we open on Thursday". They commit where the other gets something by them, or the speaker does
a deed, or what has been spoken of ("it", "they") is on its way.
"""

import re

from auditor.core.patterns import pattern

_LEAD = (
    r"\W*(?:(?:and|but|so|then|okay|ok|yes|yeah|yep|no|well|right|alright|all\s+right|good|great|sure|fine|oh|ah|hm+|now|also|anyway|listen|look"
    r"|in\s+that\s+case|you\s+know\s+what|from\s+now\s+on|as\s+soon\s+as|soon\s+as)\b[\s,.]*)*"
)
_TO_YOU = pattern(
    r"\b(?:with|to|for|at|on|in|by|before|of)\s+(?:you|yours?)\b|\byou(?:'ll|'ve|\s+will|\s+shall|\s+can)?\s+(?:have|get|got|receive|see|hear|know|find)\b"
    r"|\byou're\s+in\b|\b(?:give|gives|send|sends|sending|bring|brings|bringing|text|call|ring|mail|email|tell|show|write|make|replace|owes?|helps?|buy|pay|lend|let)\s+you\b"
    r"|\byour\b|\b(?:from|to|with|on)\s+(?:me|us|our\s+side)\b|\b(?:mine|ours)\b|\b(?:is|are)\s+yours\b|\bme\s+(?:down|on|at)\b|\b(?:see|catch|meet)\s+you\b|\b(?:one|some)\s+of\s+us\b|\bsomebody\b|\bsomeone\b|\bout\s+(?:today|tomorrow|tonight)\b|\bthat'?s\s+(?:me|us)\b",
    re.IGNORECASE,
)
"""Who gets it, or from whom."""
_ELSEWHERE = (
    r"(?:'m|'re|\s+am|\s+are)\s+(?:(?:only|just|all|still|not|back|away|out|off)\s+)*(?:in|at|on|back|there|here|off|out|away|up|down|over|sitting|standing|having|going|running"
    r"|travelling|flying|driving|leaving|writing\s+(?:it|that|this)\s+down|learning|obliged|meant|supposed|due|aware|closed|open|free|busy|full|new|with\s+(?!you\b))\b"
)
_OWN_AFFAIRS = (
    r"\s+(?:owe|open|close|move|take\s+over|skip|leave(?!\s+(?:it|them|that)\b)|travel|fly|drive|arrive|get\s+(?:back|home)|land|learn|have|need|want|prepare|start\s+(?:work|school|holidays?)|work|live"
    r"|think|know|see|hear|do\s+an?\b|meet|would|'d|could|might|ought|had|was|were|can\s+\w+[^,]*,\s+but)\b"
)
_DOES = pattern(rf"{_LEAD}[^,;]{{0,30}}?\b(?:I|we)(?!{_ELSEWHERE}|{_OWN_AFFAIRS}|'d\b|'ve\b)(?:\b|')", re.IGNORECASE)
"""What the speaker does: not where he is, and not what goes on at his own house."""
_GOES = pattern(
    rf"{_LEAD}[^,;]{{0,30}}?\b(?:it|they|that|those|these|both|one)(?:'ll|\s+will|'s|'re|\s+is|\s+are|\s+(?:stays?|goes|go|comes?|leaves?|arrives?|ships?))\b(?!\s+(?:out\s+on|a|an|the|supposed|meant|said|takes?)\b)",
    re.IGNORECASE,
)
"""What has been spoken of is sent, comes or stays."""
_LEAVES_US = pattern(
    r"\b(?:leaves?\s+us|ships?|is\s+dispatched|are\s+dispatched)\b|\W*(?:goes|leaves|off|on)\s+(?:in|out|to|on|my|its)\b",
    re.I,
)
_VOWS = pattern(
    r"\W*(?:(?:no\s+(?:bother|problem|worries)|for\s+sure|definitely|certainly|absolutely|of\s+course|sure)\b|(?:yes|yep|yeah),\s+(?:this|tomorrow|today|tonight|on|by)\b"
    r"|.{0,30}?\b(?:our|my)\s+(?:own\s+)?(?:people|men|boys|lads|girls|guys|team|crew|driver|staff|colleagues?)\s+(?!(?:was|were|has|have|had)\b)\w+|.{0,30}\bthe\s+driver\b"
    r"|.{0,40}\b(?:finished|done|ready|paid|sorted|fixed|delivered)\b)",
    re.IGNORECASE,
)
"""A strong yes, a deed of the speaker's people, a thing done."""
_FOR_THEM = pattern(
    r"\byou\s+(?:close|open|move|come|go|send|bring|pick|collect|do|sign|pay|need|want)\b", re.IGNORECASE
)
"""What the other does."""

_ARRIVES = pattern(
    r"(?:\W*on\s+the\s+\w+\s+)?\W*(?:(?:and|but|so|then|well)\s+)?(?!(?:it|they|that|those|these|I|we|you)\b)(?:\w+\s+){1,4}?(?:(?:is|are)\s+(?:coming|arriving)|arrives?)\b",
    re.IGNORECASE,
)
"""Somebody or something that is named comes."""


def told(quote: str) -> bool:
    """Whether the words only tell who or what comes: "the surveyors are coming on the 18th"."""
    return _ARRIVES.match(quote) is not None and not tied(quote)


def tied(quote: str) -> bool:
    """Whether the words of a weak form say that the speaker owes the other something."""
    to_you = _TO_YOU.search(quote) is not None and _FOR_THEM.search(quote) is None
    return to_you or any(sign.match(quote) for sign in (_DOES, _GOES, _VOWS)) or _LEAVES_US.search(quote) is not None
