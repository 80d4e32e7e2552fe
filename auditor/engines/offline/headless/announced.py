"""The present tense with a day that only tells: where somebody is, who comes, what takes place, how a letter opens.

"I'm on leave from the 8th", "the organ tuner comes on Wednesday", "the review is on Thursday", "I write further to your letter of
30 January": nobody gets anything by them.
"""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.words.ways import PAPER

_OPENS_LETTER = pattern(
    r"\W*(?:(?:I|we)\s+(?:now\s+|hereby\s+|duly\s+)?(?:write\s+(?:to\s+(?:you|inform)|further|on\s+behalf|in\s+(?:answer|reply|response)|regarding|about)|confirm\s+(?:the\s+(?:contents?|receipt)|what|our\s+(?:conversation|call|talk))"
    r"|note\s+(?:as|that)|inform\s+you|draw\s+your|list\s+the|refer\s+to|understand|show\s+(?:this|it|that)\s+as|thought|do\s+mind|see\s+that|need)\b"
    r"|(?:in\s+(?:answer|reply|response)\s+to|following\s+(?:our|your|the)|further\s+to|according\s+to|as\s+(?:agreed|discussed)\s+(?:in|at|on))\b)",
    re.IGNORECASE,
)
_WHERE = pattern(
    r"\W*(?:I|we)(?:'m|'re|'ll\s+be|\s+(?:am|are|will\s+be))\s+(?:(?:up|back|off|over|out|down|all)\s+)?(?:at|on|in)\s+(?:(?:the|my|our|a)\s+)?(?!reply|it\b|touch|line)"
    r"(?!.*\b(?:you|yours?|client|with\s+(?:the|my|our))\b)",
    re.IGNORECASE,
)
_AT_THE_HOUR = pattern(
    r"\W*(?:I|we)(?:'ll|\s+will)\s+be\s+(?:at|on|in)\s.*\bat\s+(?:\d{1,2}\b|noon|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)",
    re.IGNORECASE,
)
"""Who says at what hour he will be at a place is expected there: "we'll be at the Kirkby yard on Monday at 8"."""
_MOVES = pattern(
    r"\W*(?:(?:I|we)\s+(?:get\s+(?:in|back|home)|land|arrive|return|work|leave\s+(?:the\s+company|for|here))|I\s+start\s+(?:on|in))\b(?!.*\b(?:you|your|with\s+it|it|them)\b)",
    re.IGNORECASE,
)
_AWAY = pattern(
    r".{0,50}\b(?:returns\s+from|(?:is|are|'s|'re)\s+back\s+from|(?:on|goes\s+on|into)\s+(?:(?:paternity|maternity|parental|annual|sick|study)\s+)?(?:leave|holiday|vacation|pension))\b",
    re.IGNORECASE,
)
"""Where the speaker or a colleague is, and when he comes and goes."""
_COMES = pattern(
    r"\W*(?!(?:our|my|it|they|that|I|we|you|your)\b)(?!.*\b(?:you|yours?|our|my|us)\b)(?:[\w.'-]+\s+){1,6}?(?:(?:comes?|arrives?)(?!\s+back)\b|is\s+on\s+site\b)(?!.*\band\s+\w+s\b)",
    re.IGNORECASE,
)
"""Somebody comes of whom neither "our" nor "you" is said."""
_TAKES_PLACE = pattern(
    r"\W*(?:the\s+|our\s+|your\s+(?:next\s+)?|this\s+)?(?:[\w-]+\s+){0,3}?(?:party|concert|premiere|review|board|steerco|meeting|payroll|tariff|rates?|fees?|hall|port|season|appointment|shoot|quarter|peak|contract"
    r"|tournament|fair|show|match|rollout|election|vote|visit)(?:'s|\s+(?:is|are)(?!\s+(?:in\s+your|reserved|ready|sent|held))|\s+(?:goes|go|opens?|closes?|starts?|changes?|ends?|runs?|meets?))\b"
    r"(?!.*\b(?:with\s+you|by\s+us|free|your\s+name)\b)",
    re.IGNORECASE,
)
_NOT_SURE = pattern(
    r".*\b(?:should\s+(?:reach|arrive|come)|'d\s+have\s+to|even\s+if\s+(?:he|she|they)|may\s+well|(?:is|are)\s+(?:now\s+)?(?:expected|supposed|meant|thinking)\s+(?:to|of)|expects?\s+to|wants?\s+to|if\s+(?:he|she|it|they)\s+really"
    r"|as\s+of\s+(?:this\s+morning|yesterday))\b",
    re.IGNORECASE,
)
_SIGNS = (_OPENS_LETTER, _WHERE, _MOVES, _AWAY, _TAKES_PLACE, _NOT_SURE)


def announced(quote: str) -> bool:
    """Whether words in the present tense with a day tell what is on, and undertake nothing."""
    if _AT_THE_HOUR.match(quote):
        return False
    if quote.startswith(":") or any(sign.match(quote) for sign in _SIGNS):
        return True
    return _COMES.match(quote) is not None and PAPER.search(quote) is None
