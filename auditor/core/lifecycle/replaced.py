"""A new promise that takes the place of an old one, by agreement, though its words do not name the same thing."""

import re
from collections.abc import Sequence

from auditor.core.lifecycle.agreement import Place, agreed_after, agreed_date
from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import kindred, same_person, thing
from auditor.core.lifecycle.story import Story, end_of
from auditor.core.patterns import pattern
from auditor.model.commitment import Commitment, Speech

_IN_PLACE = pattern(r"\binstead\b|\brather\b", re.IGNORECASE)
"""Who says so means what was promised in this conversation, whatever the two are called."""


def replaced(new: Commitment, stories: Sequence[Story], remarks: Sequence[Said]) -> Story | None:
    """The only open promise of the conversation, when the promisee asked for the new day or took it.

    "I'll have it sewn by Friday", "would Thursday do?", "Thursday is fine", "the sail leaves on Thursday": without a
    word in common these are one promise, and so are "they leave on Monday" and "the frames leave on Wednesday instead"
    that was answered with a yes. Without consent they stay two.
    """
    open_ones = [s for s in stories if _beside(s, new)]
    if len(open_ones) != 1:
        return None
    old = open_ones[0].commitment
    nameless = not (thing(old).named and thing(new).named) and kindred(old, new)
    agreed = agreed_date(old, new, remarks)
    if agreed is None:
        taken = nameless and _IN_PLACE.search(new.quote) and agreed_after(Place.of_promise(new), old, remarks)
        return open_ones[0] if taken else None
    moved = any(r.speech is Speech.MOVE and r.span == agreed.span and r.at == agreed.at for r in remarks)
    return open_ones[0] if nameless or moved or _IN_PLACE.search(agreed.quote) else None


def _beside(story: Story, new: Commitment) -> bool:
    old = story.commitment
    end, first, then = end_of(old), old.said_at, new.said_at
    if end is None or first is None or then is None or not old.scored or story.superseded_by:
        return False
    same = old.thread is not None and old.thread == new.thread and same_person(old.promisor, new.promisor)
    other_day = end_of(new) is not None and end.date() != (end_of(new) or end).date()
    return same and other_day and first < then <= end and story.open_at(then)
