"""Where a sentence says its thing about an entry: often not where it names it.

"The export you asked about: it comes in May" names it in a heading and speaks of it as "it"; "if a pump fails, an engineer
is there in two hours" names the case first and then what is done; "offline mode: included" and "our SSO, which is live" say it
of the words before the mark.
"""

import re
from dataclasses import replace
from itertools import chain

from auditor.checks._language import View, clause
from auditor.core.facts import Dimension, Mention, quantity_of
from auditor.model.knowledge import Claim, ClaimKind

_HEADING = re.compile(r" ?(?::|,| - |--) ?(?:and |but |yes,? |no,? )?(?P<it>it|this|that|they|these|those)(?='|\b)")
_WHICH = re.compile(r", (?:which|that)(?= (?:is|are|has|have|will|can|comes?|goes|runs?|works?|starts?)\b)")
"""A relative clause says its thing of what it follows."""
_LABEL = re.compile(r" ?:(?= (?!it\b|this\b|that\b|they\b|these\b|those\b)\w)")
_BARE = re.compile(r"\W*(?:(?:and|also|our|the|what about|how about|as for) )*$")
_TOPIC = re.compile(
    r"\W*(?:(?:as for|about|regarding|concerning|on|and|now|re)\b:? ?)?(?:the|your|our|that|this) [^,;:]*$"
    r"|\W*(?:as for|about|regarding|concerning|re)\b[^,;:]*$"
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|will|can|comes?|goes|does|do)\b|'(?:ll|s|re|ve)\b")
_CASE = re.compile(r"\W*(?:and |but |so )?(?:if|when|whenever|should|in case|in the event of|in case of)\b[^,;:]*$")
_MAIN = re.compile(r", ?(?:then )?(?P<main>\w[^;:,.!?]*)")
_LETTERS = 5
"""Of a word that is compared without its ending."""


def taken_up(seen: View, mention: Mention) -> Mention:
    """The mention, moved to the words that say something of it in the same sentence."""
    left, right = clause(seen, mention.start, mention.end)
    before = seen.lower[left : mention.start]
    heading = _HEADING.match(seen.lower, right)
    if heading and _TOPIC.match(before) and not _VERB.search(seen.lower, left, right):
        return replace(mention, start=heading.start("it"), end=heading.end("it"))
    joined = _WHICH.match(seen.lower, mention.end) or (_BARE.match(before) and _LABEL.match(seen.lower, mention.end))
    if joined:
        return replace(mention, end=joined.end())
    main = _MAIN.match(seen.lower, right)
    if main and _is_time(mention.claim) and _CASE.match(before) and _is_of(mention.claim, main["main"]):
        return replace(mention, start=main.start("main"), end=main.start("main") + 1)
    return mention


def _is_time(claim: Claim) -> bool:
    entry = quantity_of(claim.value, claim.unit)
    return claim.kind is ClaimKind.SERVICE_LEVEL and entry is not None and entry.dimension is Dimension.TIME


def _is_of(claim: Claim, words: str) -> bool:
    """Whether the main clause is about what the entry measures: one long word of its text is there."""
    entry = " ".join(chain((claim.subject, claim.statement), claim.aliases)).lower()
    own = {word[:_LETTERS] for word in re.findall(r"[a-z]{5,}", entry)} - _COMMON
    return any(word[:_LETTERS] in own for word in re.findall(r"[a-z]{5,}", words))


_COMMON = frozenset({"withi", "hours", "minut", "worki", "after", "every", "there", "about", "least", "month", "weeks"})
