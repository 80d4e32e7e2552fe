"""What a phrase is doing in its sentence: denied, quoted, asked, supposed, told of others, hedged, held as opinion.

Every guard takes the view of a sentence and the place of a phrase in it, and answers whether the phrase is that.
All patterns read `View.lower`, so they are written in lower case, with straight quotes and plain hyphens.
"""

# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from auditor.core.patterns import Pattern, pattern
from auditor.model.text import Reading, Sentence, Side, Span


@dataclass(frozen=True, slots=True)
class View:
    """One sentence with single blanks, and its lower-case copy of the same length."""

    text: str
    lower: str
    places: tuple[int, ...] | None = None
    """Where each character stood before blanks were folded; None: where it stands now."""

    def find(self, one: Pattern, start: int = 0) -> re.Match[str] | None:
        """The first match of `one` behind `start`."""
        return one.seek(self.lower, start)

    def span(self, sentence: Sentence, start: int, end: int) -> Span:
        """The place of `start..end` (not empty) in the document."""
        first, last = (start, end - 1) if self.places is None else (self.places[start], self.places[end - 1])
        return Span(start=sentence.span.start + first, end=sentence.span.start + last + 1)


Guard = Callable[[View, int, int], bool]
"""(view, start, end) of a phrase: True when a rule should leave the phrase alone."""


@lru_cache(maxsize=8192)
def view(text: str) -> View:
    places = None
    if "  " in text:
        # A wrapped or justified line; patterns are written with single blanks.
        places = tuple(i for i, c in enumerate(text) if c != " " or text[i - 1 : i] != " ")
        text = "".join(text[i] for i in places)
    lower = text.lower()
    if len(lower) != len(text):
        # A few letters grow when lowered (U+0130); places must stay true.
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return View(text, lower, places)


def ours(reading: Reading) -> tuple[tuple[Sentence, View], ...]:
    """The author's own sentences, without those of the other side on a call."""
    return tuple((s, view(s.text)) for s in reading.own() if not _is_theirs(reading, s))


def _is_theirs(reading: Reading, sentence: Sentence) -> bool:
    author = reading.segment_of(sentence).author
    return author is not None and author.side is Side.THEIRS


_BOUNDARY = pattern(
    r"[;:!?()\[\]<>\"]|\.(?!\d)|,(?!\d)| - |--"
    r"|\b(?:but|however|although|though|because|while|whereas|so that|which means|otherwise)\b"
    r"|\band (?=(?:we|i|you|it|they|our|your|the|this|that|there)\b)"
)
_ASIDE = pattern(r", (?:unfortunately|sadly|of course|honestly|frankly|to be honest|in good conscience|as you know),")


def clause(seen: View, start: int, end: int) -> tuple[int, int]:
    """The clause that `start..end` stands in, without blanks at its ends."""
    left = clause_start(seen, start)
    right_mark = _BOUNDARY.search(seen.lower, end)
    right = right_mark.start() if right_mark else len(seen.lower)
    while left < start and not seen.lower[left].isalnum() and seen.lower[left] not in "$€£#":
        left += 1
    while right > end and seen.lower[right - 1] in " ,;:.!?-*_":
        right -= 1
    return left, max(right, end)


def clause_start(seen: View, start: int) -> int:
    """Where the clause begins that has a phrase at `start`; an aside ("we can't, sadly, ...") does not end it."""
    text = seen.lower
    if ", " in text:
        text = _ASIDE.sub(lambda m: " " * len(m[0]), text)
    left = 0
    for mark in _BOUNDARY.finditer(text):
        if mark.end() > start:
            break
        left = mark.end()
    return left


_NEGATION = pattern(
    r"\b(?:not(?! only| just| to mention)|no(?! doubt| matter| question| problem| worries|\. ?\d)\b|never|cannot|cant\b"
    r"|\w+n't(?! (?:wait|worry|only|just))|nobody|none|nothing|neither|nor|without(?! a doubt| question)|unable|hardly"
    r"|rarely|seldom|avoid\w*|refus\w+|decline[sd]?|stop|rather than|instead of|impossible|hard to|difficult|reluctant"
    r"|hesitat\w+|wary|beware|far from|anything but|nowhere near|less than|lack\w*|careful|sceptical|skeptical|dubious"
    r"|too (?:early|soon))\b"
)
_NEGATION_AFTER = pattern(
    r"(?:(?:\b(?:is|are|was|were|would be|sounds?|seems?)|'s)(?: (?!and\b)\w+)? (?:not|never|impossible|unrealistic|wrong|a lie|a myth"
    r"|nonsense|dishonest|misleading|too (?:strong|much|good)|an exaggeration|a stretch|off the table|out of the question)\b"
    r"|\b(?:isn't|aren't|wasn't|weren't|can't be|cannot be|doesn't exist|don't exist|does not exist)\b)"
)
_SUPPOSED = pattern(r"\b(?:if|whether|unless|suppose|supposing|imagine|in case|wish|pretend|as though)\b")
_MAIN_CLAUSE = pattern(
    r"\b(?:we|i|you|they|it|our \w+|your \w+)(?:'ll| will| won't)\b| (?:you get|we (?:pay|give|refund|replace|take|fix))\b"
)


def negated(seen: View, start: int, end: int) -> bool:
    """Denied in the same clause, before the phrase or right after it."""
    left = clause_start(seen, start)
    condition = _SUPPOSED.search(seen.lower, left, start)
    main = condition and _MAIN_CLAUSE.search(seen.lower, condition.end() + 4, start + 12)
    if _NEGATION.search(seen.lower, min(main.start(), start) if main else left, start):
        return True
    _, right = clause(seen, start, end)
    return bool(_NEGATION_AFTER.search(seen.lower, end, min(right, end + 60)))


_DISCLAIMED = pattern(
    r"\b(?:can't|cannot|won't|will not|don't|do not|couldn't|wouldn't|didn't|not|never|no one can|nobody can)(?: \w+ly| ever| even)? (?:do|say|promise|guarantee|claim|offer|give|provide|tell|pretend|call|mean|believe|think|assume|expect|vouch|swear|include|have|want)\b"
)


def disclaimed(seen: View, start: int, end: int) -> bool:
    """Said not to be promised, given or claimed: "I won't say there is no risk". For claims that are denials themselves."""
    left = clause_start(seen, start)
    return bool(_DISCLAIMED.search(seen.lower, left, max(start + 1, min(end, start + 24))))


_SINGLE_QUOTED = pattern(r"(?<!\w)'[^'\n]{2,300}'(?!\w)")


def quoted(seen: View, start: int, end: int) -> bool:
    """Between quote marks, or on a quoted line."""
    text = seen.lower
    if text.startswith(">"):
        return True
    if text.count('"', 0, start) % 2 == 1:
        return True
    return "'" in text and any(m.start() < start and end < m.end() for m in _SINGLE_QUOTED.finditer(text))


_ASKING = (
    r"(?:and |but |so |or |then |also |please )?(?:do|does|did|is|are|was|were|can|could|will|would|shall|should|have"
    r"|has|had|may|might|what|when|where|which|who|why|how|any|mind|isn't|aren't|don't|doesn't|won't|wouldn't|can't)\b"
)
_ASKED_FROM_START = pattern(r"\W*(?:hi|hello|ok|okay|well|yes|no|great|thanks|[a-z]+,)?\W*" + _ASKING)
_LATER_QUESTION = pattern(
    r"(?:[,;:.!]| - |--) ?(?:" + _ASKING + r"|ok\b|okay\b|right\b|sound(?:s)? |interested\b|fair\b)"
)
_RHETORICAL = pattern(
    r"\W*(?:did you know|what if (?:i|we) (?:told|could|can)|how would you like|who (?:else )?wants|want to\b|ready to\b"
    r"|would you like to (?:double|triple|cut|save|boost|grow)|looking to\b|wouldn't you|why wouldn't|have you heard)"
)


def rhetorical(seen: View) -> bool:
    """A question that claims: "Did you know that we ...?"."""
    return seen.lower.rstrip().endswith("?") and bool(_RHETORICAL.match(seen.lower))


def asked(seen: View, start: int, end: int) -> bool:
    """Asked, not said. A claim with a question hung on ("We do X - shall we talk?") is still said."""
    if not seen.lower.rstrip().endswith("?") or rhetorical(seen):
        return False
    if _ASKED_FROM_START.match(seen.lower, clause_start(seen, start)):
        return True
    return not _LATER_QUESTION.search(seen.lower, end)


def supposed(seen: View, start: int, _end: int) -> bool:
    """Inside an if-clause or a mere supposition."""
    found = _SUPPOSED.search(seen.lower, clause_start(seen, start), start)
    # "if you are unhappy we'll ...": the main clause has begun without a comma.
    return bool(found) and not _MAIN_CLAUSE.search(seen.lower, found.end() + 4 if found else 0, start + 12)


_TOLD = pattern(
    r"(?<!as )(?<!like )\b(?:i|we|he|she|they|you|sales|somebody|someone|who|which|that|\w+ team|colleague|predecessor)"
    r" (?:had |have |has |once |also |earlier |wrongly |mistakenly |may have |might have |just |already )*"
    r"(?:said|told|wrote|claimed|stated|mentioned|implied|suggested|called|labelled|asked|demanded|requested|wanted|described|advertised"
    r"|promised|guaranteed|heard|read that|saw)\b(?! you there)(?! (?:about|for|after) ?:)"
    r"|\b(?:vendors?|competitors?|providers?|suppliers?|people|others|anyone|anybody|companies|they|reps|salespeople|he|she"
    r"|sellers|firms|rivals|everyone else|most tools|the (?:rfp|tender|article|contract|brochure|customer|client|buyer)"
    r"|your (?:rfp|tender|contract|policy|team|boss|procurement|legal team|procurement team))"
    r" (?:who |that |often |always |all |may |might |usually |sometimes |currently |also )*"
    r"(?:says?|claims?|promises?|guarantees?|asks?|wants?|needs?|requires?|expects?|demands?|tells? you|offers?|offering"
    r"|promising|claiming|boast\w*|calls?)\b"
    r"|\b(?<!our )(?:supplier|vendor|provider|competitor|dealer|agency|agent|predecessor|salesman|salesperson|consultant|advert|flyer|leaflet)s? (?:also |once )?(?:called|said|told|wrote|promised|claimed|advertised|offered|quoted|swore|guaranteed)\b"
    r"|\bthe (?:last|other|previous|old) (?:one|guy|man|woman|firm|company|crowd|lot|people|dealer|landlord|agent|rep) (?:promised?|said|says?|told|claimed|swore|guaranteed|offered)\b"
    r"|\b(?!(?:we|i|it|which|that|data|research|study|studies|our|evidence|numbers?|report|survey)\b)[a-z]+ (?:says?|claims?|said|claimed)(?: that)?(?: (?:they|it|he|she|their|its)\b| ?$)"
    r"|\b(?:(?<!about )(?<!\bto )(?<!\bon )(?<!garding )your (?:request|question|note|concern)|your (?:request|question|note|concern)\b(?! ?[:,])"
    r"|(?:told|tells|assured|assures|informed) (?:us|me) (?:over [\w ]{2,15} )?(?:that|it|the|they)\b|i (?:understand|gather|hear) from\b|your (?:requirement|demand|wish|ask)|the (?:word|phrase|term|claim|slogan|wording)"
    r"|an example of|for example,? a|earlier (?:claim|promise|statement|mail|email|note))\b"
)
_TAKEN_BACK = pattern(
    r"\b(?:(?:that|which|this|it) was (?:wrong|too strong|a mistake|an error|inaccurate|an overstatement|not (?:true|right|accurate))"
    r"|should(?:n't| not| never) have (?:said|promised|told|written|claimed)|take (?:it|that) back|overstated|overpromised"
    r"|over-promised|went too far|i was wrong|correct (?:myself|that|this|what|something|my|the))\b"
)


def told(seen: View, start: int, _end: int) -> bool:
    """Told of somebody else, or of an earlier word in order to correct it; "as I said" repeats and does not count."""
    text = seen.lower
    return bool(
        _TOLD.search(text, 0, start)
        or _REPORTED.search(text, clause_start(seen, start), start)
        or _TAKEN_BACK.search(text)
        or _SAID_AFTER.search(text, start)
    )


_REPORTED = pattern(
    r"\b(?:i|we)(?:'m| am|'re| are) (?:being )?told\b|\b(?:i|we) (?:doubt|understand|gather|hear)(?: that)? (?!you|your)"
    r"|\b(?:analysts?|economists?|experts?|forecasters?|papers?|newspapers?|rumou?r|committee|minutes|press) (?:\w+ )?(?:thinks?|says?|said|expects?|reckons?|noted?|notes|writes?|has it)\b"
    r"|\b(?:apparently|supposedly|allegedly|reportedly)\b"
)
"""What the speaker passes on and does not say himself."""


_SAID_AFTER = pattern(
    r", (?:or )?(?:so )?(?:he|she|they|(?:his|her|their|the) (?!customers|clients|users)[\w-]+)(?: (?:on|in|at|of|from) (?:the )?[\w-]+)? (?:says?|said|writes?|wrote|reckons?|claims?|tells? (?:us|me)|told (?:us|me)|assures? (?:us|me)|assured (?:us|me))(?= ?(?:[.;,!]|$))"
    r"|, (?:says|writes|said|wrote) (?:the|his|her|their|our|my|mr|mrs|ms|dr)\b|, (?!customers|clients|users)[a-z]+s (?:say|reckon|tell us)\b|, it says (?:on|in) the\b|, as (?:the|his|her|their) [\w-]+ (?:says?|writes?|puts? it|has it)\b|, (?:analysts|economists|experts|studies|surveys) (?:say|suggest|think|reckon)\b|, our (?:economists|analysts) (?:say|think)\b|,? or so (?:it says|he says|she says|they say|his|her|their|the)\b"
)
"""Who said it, told after it: "the visa is ready on the 18th, the embassy writes"."""


_OPINION = pattern(
    r"\b(?:i(?:'ve| have) (?:a|the) (?:feeling|hunch)|in (?!my\b)[a-z]+'s (?:opinion|view|eyes)|my feeling is|i (?:personally |honestly |really |just )?(?:think|believe|feel|find|reckon|guess|suspect|like)|in my (?:own )?(?:opinion|view|experience|mind)"
    r"|to my mind|personally|if you ask me|imho|imo|we (?:think|believe|feel|like to think)|for my taste|my favou?rite"
    r"|to me\b|i'd say|i would say|my (?:guess|impression|hunch|two cents))\b"
)


_IN_MY_VIEW = pattern(
    r",? in my (?:opinion|view)|[\w ]{0,30}? (?:(?:that|as far as|so far as) i (?:can see|can tell|know)|i (?:can see|know of))\b"
)


def opinion(seen: View, start: int, end: int) -> bool:
    """Marked as what the speaker thinks."""
    return bool(_OPINION.search(seen.lower, 0, start)) or bool(_IN_MY_VIEW.match(seen.lower, end))


_HEDGE = pattern(
    r"\b(?:(?<!\d )(?<!in )(?<!by )(?<!of )(?<!til )(?<!ore )(?<!st )(?<!nd )(?<!th )(?<!rd )(?<!ly )(?<!te )(?<!what )may(?! \d)|might|could|should|would|hope|hopes|hoping|hopefully|aim|aims|aiming|(?:try|tries|trying)(?! (?:it|this|them|out|us|one|our|the)\b)|plan to|planning to"
    r"|intend|(?:our|my|the|a) (?:\w+ )?target|targeting|target (?:is|date)|goal|(?:we|i|i'd|we'd|they|he|she|would) (?:\w+ly |would |do )?expect|expects|expected|estimate|estimated|estimates|typically|usually|often|in most cases"
    r"|generally|likely|probably|perhaps|maybe|possibly|tentative|tentatively|potential|potentially|if all goes|with (?:a (?:bit|little) of )?luck|if (?:i|we) can|if possible|ideally)\b"
)


_HOPED = pattern(
    r", (?:i|we) (?:hope|think|guess|suppose|reckon)\b|, (?:hopefully|touch wood|all being well|if all goes well|with (?:a (?:bit|little) of )?luck|if nothing comes between|god willing)\b"
)
_MORE = pattern(r"\band (?=(?:would|could|should|might)\b)")


def hedged(seen: View, start: int, end: int) -> bool:
    """Hedged inside its clause: may, should, hope, aim, expect, typically. What "and would ..." adds is another claim."""
    left, right = clause(seen, start, end)
    more = _MORE.search(seen.lower, end, right)
    return bool(_HEDGE.search(seen.lower, left, more.start() if more else right) or _HOPED.search(seen.lower, end))


_CONDITION = pattern(
    r"\b(?:if|once|provided|providing|assuming|subject to|depend(?:s|ing|ent)|as long as|unless|contingent|pending|barring"
    r"|except|excluding|apart from|other than|limited to|within the limits|in return for|under the terms|after (?:you|your)"
    r"|when you|as soon as|in case|up to \d)\b"
)


def qualified(seen: View, _start: int, _end: int) -> bool:
    """The sentence says on what it depends, or where it ends."""
    return bool(_CONDITION.search(seen.lower))


_TERMS = pattern(
    r"\b(?:(?:contract|agreement|sla|warranty|frame contract) (?:sets?|names?|says?|gives?|states?|covers?|provides?)|terms|warranty card|conditions (?:of|in)|section \d|clause \d|appendix|annex|schedule [a-d1-9]|exhibit|msa"
    r"|sla\b|service level agreement|as (?:set out|stated|described|agreed|written|defined) (?:in|under)|per (?:the|our) (?:contract"
    r"|agreement)|under (?:the|our|your) (?:[\w-]+ ){0,2}?(?:contract|agreement|plan|warranty)|in (?:the|our|your) (?:contract|agreement|quote|order form))\b"
)


def has_terms(seen: View, _start: int, _end: int) -> bool:
    """The sentence cites the terms it stands on."""
    return bool(_TERMS.search(seen.lower))


BASE: tuple[Guard, ...] = (quoted, negated, asked, supposed, told)
"""What every rule on claims leaves alone."""
