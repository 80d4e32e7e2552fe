"""What a remark does to the promises before it: releases, withdraws, moves, or meets a condition."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.core.identity import commitment_id
from auditor.core.lifecycle.agreement import Place, accepted_by, agreed_after
from auditor.core.lifecycle.conditions import fails, meets
from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.story import Story, after, end_of
from auditor.core.lifecycle.target import list_in, releases, target
from auditor.core.patterns import pattern
from auditor.model.commitment import Commitment, Mention, Speech, State

_SURE = 0.5
_EVERYTHING = pattern(
    r"\bboth\b|\b(?:and|it|them) all\b|\ball of (?:it|that|them)\b|\beverything\b|\bthe (?:whole|entire)\b",
    re.IGNORECASE,
)
_LATER = pattern(
    r"\b(?:until|till|before|yet|in\s+time|this\s+week|today|tomorrow|by\s+(?:the|then|\w+day|tomorrow|\d))\b",
    re.IGNORECASE,
)
"""Who says that it will not be "before Tuesday" puts it off and takes nothing back."""
_CLEAR = 0.6
"""What a withdrawal must name before it counts: it breaks the promise at once."""


def apply(remark: Said, stories: Sequence[Story], remarks: Sequence[Said]) -> Iterable[Story]:
    match remark.speech:
        case Speech.RELEASE:
            for story in _released(remark, stories):
                story.released_at = story.released_at or remark.at
        case Speech.CANCEL:
            _cancel(remark, stories, remarks)
        case Speech.MET:
            for story in stories:
                if story.met_at is None and after(remark, story) and meets(remark, story.commitment):
                    story.met_at = remark.at
        case Speech.MOVE:
            yield from _move(remark, stories, remarks)
        case _:
            return


def _released(remark: Said, stories: Sequence[Story]) -> Iterable[Story]:
    """The promises that are meant; with "both", "all" or "the whole order" every open one of the conversation."""
    story = target(remark, stories, theirs=True, sure=_SURE)
    if _EVERYTHING.search(remark.quote):
        return [s for s in stories if releases(remark, s)]
    listed = list_in(remark, stories)
    return listed or ([] if story is None else [story])


def _cancel(remark: Said, stories: Sequence[Story], remarks: Sequence[Said]) -> None:
    """Our own withdrawal breaks the promise unless the promisee agrees; a customer's ends what hung on his yes."""
    story = None if _LATER.search(remark.quote) else target(remark, stories, theirs=False, sure=_CLEAR)
    if story is not None:
        agreed = agreed_after(Place.of_remark(remark), story.commitment, remarks)
        if agreed is not None and not story.over_at(agreed):
            story.released_at = agreed
        else:
            story.cancelled_at = story.cancelled_at or remark.at
    for other in stories:
        if other.met_at is None and after(remark, other):
            other.failed = other.failed or fails(remark, other.commitment)


def _move(remark: Said, stories: Sequence[Story], remarks: Sequence[Said]) -> Iterable[Story]:
    """A bare "we need to push it to Friday" makes the second commitment, or the agreed one."""
    if remark.due is None or remark.due.end is None or remark.at is None:
        return
    if any(_covers(s.commitment, remark) for s in stories):
        return
    for theirs in (False, True):
        story = target(remark, stories, theirs=theirs, sure=_SURE)
        if (
            story is None
            or story.over_at(remark.at)
            or end_of(story.commitment) == remark.due.end
            or story.superseded_by
        ):
            continue
        old = story.commitment
        if not theirs and _stated_later(remark, remarks):
            return
        words = accepted_by(old, remark, remarks) if theirs else remark
        if words is None or (theirs and story.over_at(words.at)):
            continue
        agreed = words.at if theirs else agreed_after(Place.of_remark(remark), old, remarks)
        new = _renewed(old, words, remark)
        if agreed is not None and not story.over_at(agreed):
            story.superseded_by, story.consent_at = new.id, agreed
        else:
            story.moved_alone = True
        yield Story(commitment=new, mentions=list(new.mentions))
        return


def _stated_later(remark: Said, remarks: Sequence[Said]) -> bool:
    """Whether a date that was asked for is said outright later on: these words are the promise, not the question."""
    if remark.at is None or remark.due is None or not remark.quote.rstrip().endswith("?"):
        return False
    moves = (r for r in remarks if r.speech is Speech.MOVE and r.side is remark.side)
    later = (r for r in moves if r.at and r.at > remark.at and not r.quote.rstrip().endswith("?"))
    return any(r.due is not None and r.due.end == remark.due.end for r in later)


def _renewed(old: Commitment, words: Said, move: Said) -> Commitment:
    mention = Mention(document_id=words.document_id, quote=words.quote, span=words.span, at=words.at)
    return replace(
        old,
        id=commitment_id(words.document_id, words.span.start, words.span.end, old.action),
        document_id=words.document_id,
        quote=words.quote,
        span=words.span,
        said_at=words.at,
        mentions=(mention,),
        due=move.due,
        state=State.ACTIVE,
        confidence=round(min(old.confidence, move.confidence), 2),
    )


def _covers(commitment: Commitment, remark: Said) -> bool:
    return commitment.document_id == remark.document_id and commitment.span.overlaps(remark.span)
