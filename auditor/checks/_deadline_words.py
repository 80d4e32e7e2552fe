"""When a piece of work and its day may well be in one's own hands: nothing presses the date, and nothing in it is large."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

from auditor.checks._language import View
from auditor.core.patterns import pattern

_PRESSED = pattern(
    r"\b(?:no matter|whatever|regardless|come what|come (?:rain|hell)|rain or|(?P<x>[\w-]+) or no (?P=x)|cuts or|full stop|period|guarantee\w*|promise|definitely|certainly|certain|absolutely|for sure|without fail|no (?:ifs|excuses|question|problem)|not an? (?:day|hour|minute)|easy|tops|at most|at the (?:very )?latest|that's that|count on it|i'm telling|tell (?:your|the)|in your diary|nothing (?:on (?:this )?earth|in the world|can)|always|just|only|flat|on the dot|sharp|by any means|done and dusted|mark my words|give (?:us|me)|you sign|sign (?:today|now))\b"
)
"""Words that press a date on the hearer."""
_LARGE = pattern(
    r"\b(?:all|every|everything|everybody|everyone|each|both|whole|entire|complete (?!with|when|by|in\b)|full|fully|total|rest of|(?:have|get) you|the lot|from [a-z]+ to [a-z]+|live|go-live|operational|production|in (?:just )?(?:no time|an?|one|two|\d+) (?:minutes?|hours?|day|afternoon|morning)|overnight|rollout|roll-out|migrat\w+|implement\w*|onboard\w*|deploy\w*|cutover|cut-over|commission\w*|retrofit\w*|convert\w*|conversion|systems?|platform|lines?|plant|factory|works|project|network|warehouses?|kitchen|roof|building|house|bridge|extension|refurb\w*|rebuild|rebuilt|permits?|licen[cs]es?|approv\w+|inspect\w+|council|planning|customs|connector|integrat\w+|(?:\d{2,}|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|dozens?)(?! ?(?:am|pm|o'clock|hours?|days?|minutes?|weeks?|march|april|may|june|july|january|february|august|september|october|november|december)\b)(?= [a-z]{3,}))\b"
)
"""What is too large for one pair of hands, hangs on others, or is sooner than anybody could."""


def is_plain_work(seen: View, start: int, end: int) -> bool:
    """One piece of work and its day, not pressed: "I'll have the badges printed by Monday" may well be in one's own hands.

    The words alone cannot tell, so it is a suggestion.
    """
    return not _PRESSED.search(seen.lower) and not _LARGE.search(seen.lower, start, end)
