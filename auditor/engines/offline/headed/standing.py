"""How firmly a clause binds: its strength, its state, and whether it counts."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.cues import Head, Mood
from auditor.engines.offline.words.lexicon import JOINT
from auditor.engines.offline.words.scene import Clause, Scene
from auditor.engines.offline.words.strengths import STRENGTHS
from auditor.model.commitment import State, Strength

_BOUNDARY = pattern(r"[.;:!?]|\b(?:but|and|because|so|although|though)\b", re.IGNORECASE)
_YES_WORD = pattern(r"\W*(?:absolutely|certainly|definitely|for\s+sure|of\s+course)\s*[,.!]", re.IGNORECASE)
_EXPECTED = pattern(r"\bshould\b", re.IGNORECASE)
_WISH = pattern(r"\b(?:want|like)\b", re.IGNORECASE)
_SECOND = pattern(
    r"\b(?:and|but|then)\s+(?:hopefully|probably|possibly|maybe|perhaps|most\s+likely|likely)\s+[a-z]", re.IGNORECASE
)
"""A hedge before the second verb of a subject: "I'll check and hopefully send it"."""
_BEFORE, _AFTER = 40, 25


_AFTERTHOUGHT = pattern(
    r"\s*,\s*(?:hopefully|(?:I|we)\s+(?:think|hope|expect|believe)|fingers\s+crossed|with\s+(?:(?:any|a\s+bit\s+of|some|a\s+little)\s+)?luck|all\s+being\s+well|god\s+willing|touch\s+wood|if\s+all\s+goes\s+well)\b(?!\s+that)",
    re.IGNORECASE,
)
"""A hedge on the whole sentence, put behind it: "I'll send it on Friday, hopefully"."""


def strength_of(text: str, clause: Clause, belief: guards.Report, condition: str | None) -> Strength:
    if clause.cue.mood is Mood.HEDGE or belief is guards.Report.OWN_HEDGE:
        return Strength.HEDGED
    if clause.cue.head in {Head.RECEIVER, Head.THING} and _EXPECTED.search(text[clause.start : clause.verb]):
        return Strength.HEDGED
    around = _around(text, clause)
    hedge, firmly = (pattern for _, pattern in STRENGTHS)
    hedged = hedge.search(_ahead(text, clause) + text[clause.start : clause.verb])
    hedged = hedged or _SECOND.seek(text, clause.verb, clause.end) or _AFTERTHOUGHT.match(text, clause.end)
    absolute = firmly.search(around)
    if hedged and clause.cue.mood is not Mood.MUST:
        return Strength.HEDGED
    if condition is not None:
        return Strength.QUALIFIED
    return Strength.ABSOLUTE if absolute else Strength.FIRM


def _ahead(text: str, clause: Clause) -> str:
    """The words right before the subject that still speak of it; "Absolutely, ..." says yes to a question."""
    before = text[max(0, clause.start - _BEFORE) : clause.start]
    yes = _YES_WORD.match(before) if clause.start <= _BEFORE else None
    cuts = [m.end() for m in _BOUNDARY.finditer(before)]
    return before[max([*cuts, yes.end() if yes else 0, 0]) :]


def _around(text: str, clause: Clause) -> str:
    """The clause with the words next to it that still speak of it."""
    after = text[clause.end : clause.end + _AFTER]
    end = _BOUNDARY.search(after)
    return _ahead(text, clause) + text[clause.start : clause.end] + after[: end.start() if end else None]


def standing_of(
    text: str, clause: Clause, strength: Strength, condition: str | None, due: TimePhrase | None, scene: Scene
) -> tuple[State, bool]:
    """State and whether it is scored: hedges and open offers are tracked only."""
    scored = strength is not Strength.HEDGED
    if condition is not None and guards.polite(condition) and due is None:
        return State.TENTATIVE, False
    if guards.tagged(text) or _proposes(text, clause, scene):
        return State.TENTATIVE, False
    loose = clause.cue.mood in {Mood.CAN, Mood.OFFER, Mood.MUST}
    if loose and due is None and not (scene.asked or scene.accepts or _SAYS_YES.search(text, 0, clause.start)):
        return State.TENTATIVE, clause.cue.mood is Mood.MUST and scored
    return (State.ACTIVE if condition is None else State.CONDITIONAL), scored


_SAYS_YES = pattern(r"(?:^|[:.]\s+)yes,\s+$", re.IGNORECASE)
"""Right before it, a yes to what was asked."""
_CHOICE = pattern(
    r"\b(?:let's|let\s+us|you|please|just)\s+(?:pick|choose|decide)\b|\bwhichever\b|\byour\s+(?:pick|choice|call)\b",
    re.IGNORECASE,
)
_EITHER_DAY = pattern(
    r"(?:do|make|meet|come|talk|speak|call|visit|join|chat|be\s+there)\b.{0,60}?\bor\s+(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the\s+)?(?:week|day)\s+after|next|tomorrow)\b",
    re.IGNORECASE,
)
"""Days to choose from: "I can do Tuesday or Wednesday" waits for the choice; "I can send it Thursday or Friday" does not."""


def _proposes(text: str, clause: Clause, scene: Scene) -> bool:
    """ "Let's meet on Friday", "we can discuss it on Tuesday", "I'd like to come on Friday": waits for a yes."""
    head = text[clause.start : clause.verb]
    if clause.cue.id == "appointment":
        return head[:3].lower() == "let"
    if clause.cue.mood is Mood.MUST:
        return bool(_WISH.search(head))
    if clause.cue.mood is not Mood.CAN or scene.asked is not None:
        return False
    if _CHOICE.seek(text, clause.verb) or _EITHER_DAY.match(text, clause.verb):
        return True
    return head[:2].lower() == "we" and bool(JOINT.match(text, clause.verb))
