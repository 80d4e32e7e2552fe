"""Which promise a remark means."""

import re
from collections.abc import Sequence

from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import about, same_person, thing
from auditor.core.lifecycle.story import Story, across, after
from auditor.core.match.words import fit, terms
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Commitment, Speech

_NAMES = pattern(
    r"\b(?:the|an?|your|our|my|those|these|any)\s+(?P<name>[a-z][\w'-]+(?:\s+[a-z][\w'-]+)?)", re.IGNORECASE
)
_SAYS_NOTHING = frozenset(
    terms(
        "day days week weeks month date dates deadline time times delay delays moment trouble effort rush hurry change "
        "thing things matter end start beginning middle following next last same other new earlier later latest whole "
        "original first second side team office people schedule plan timing slot request instead chance possibility"
    )
)
"""Nouns that name no promised thing: "the end of the week", "the delay", "our side"."""
_LETS_GO = pattern(
    r"(?:\bno\b|\bnot\b|n't\b|\bnever\b)\s+(?:\w+\s+)?(?:need|want|require|bother|mind)\w*\b|\b(?:skip|drop|cancel|forget|scrap)\w*\b",
    re.IGNORECASE,
)
_LETS_NOT = pattern(r"[.;:!?]|\b(?:but|just|still|only|please|however|instead|though)\b", re.IGNORECASE)
"""Where the list of what is let go ends: "skip the call, but we still need the quote"."""
_MEETINGS = frozenset(terms("call meeting visit appointment session conversation"))
"""Any appointment may be called so."""


def target(remark: Said, stories: Sequence[Story], *, theirs: bool, sure: float) -> Story | None:
    """The open promise that `remark` means: the one it names, else the only one of its thread if it names nothing.

    `theirs`: a remark of the promisee's side; otherwise of the promisor himself.
    """
    open_ones = [
        s
        for s in stories
        if s.open_at(remark.at)
        and after(remark, s)
        and (across(remark, s.commitment) if theirs else same_person(remark.by, s.commitment.promisor))
    ]
    named = [(about(s.commitment, remark.quote), s) for s in open_ones]
    best = max(named, key=lambda pair: pair[0], default=None)
    if best is not None and best[0] >= sure:
        return best[1]
    visits = [s for s in open_ones if _who_comes(remark, s.commitment)]
    if theirs and len(visits) == 1:
        return visits[0]
    alone = [
        s
        for s in open_ones
        if s.commitment.thread is not None and s.commitment.thread == remark.thread and s.commitment.scored
    ]
    if len(alone) != 1 or remark.speech is Speech.CANCEL or names_else(remark, alone[0].commitment):
        return None
    return alone[0]


def _who_comes(remark: Said, commitment: Commitment) -> bool:
    """Whether a release names the one who was to come: "you don't need to send Keith" frees us of Keith's visit."""
    if remark.speech is not Speech.RELEASE or commitment.act not in {Act.MEET, Act.CALL} or not commitment.scored:
        return False
    names = re.findall(r"\b[A-Z][a-z]{2,}\b", commitment.performer or "")
    return any(re.search(rf"\b{name}\b", remark.quote) for name in names if name not in {"Our", "The", "One"})


def list_in(remark: Said, stories: Sequence[Story]) -> list[Story]:
    """Every promise of its thread that a release names: "we won't need the hawks, nor the assessment"."""
    cue = _LETS_GO.search(remark.quote)
    if cue is None:
        return []
    said = remark.quote[cue.end() :]
    ends = _LETS_NOT.search(said)
    spoken = frozenset(terms(said[: ends.start()] if ends else said)) - _SAYS_NOTHING
    return [s for s in stories if spoken & thing(s.commitment).weights.keys() and releases(remark, s)]


def releases(remark: Said, story: Story) -> bool:
    """Whether a remark of the promisee that speaks of everything frees the promisor of this one too."""
    commitment = story.commitment
    same = commitment.thread is not None and commitment.thread == remark.thread
    return same and story.open_at(remark.at) and after(remark, story) and across(remark, commitment)


def names_else(remark: Said, commitment: Commitment) -> bool:
    """Whether the remark names a thing of its own, and that is not the promised one."""
    words = remark.quote.replace(remark.due.text, " ") if remark.due and remark.due.text else remark.quote
    spoken = frozenset(t for found in _NAMES.finditer(words) for t in terms(found["name"])) - _SAYS_NOTHING
    if commitment.act in {Act.MEET, Act.CALL}:
        spoken -= _MEETINGS
    named = thing(commitment)
    return bool(spoken) and named.named and fit(named, spoken) == 0.0
