"""Puts the commitments of one conversation partner into order and decides what became of each by what was said.

Founding source: Singh's commitment lifecycle (detach, release, cancel, delegate); the rulings are contract.md's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from auditor.core.judge import Lifecycle
from auditor.core.lifecycle.agreement import agreed_amount, move
from auditor.core.lifecycle.remarks import apply
from auditor.core.lifecycle.replaced import replaced
from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import alike, other_amount
from auditor.core.lifecycle.shelf import Shelf
from auditor.core.lifecycle.story import Story, end_of, lifecycle_of, state_of
from auditor.model.commitment import Commitment
from auditor.model.time import Due, Precision

_STALE = timedelta(days=45)
"""An undated promise this old is not repeated by a new one, it is forgotten and made again."""
_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR, Precision.PART_OF_DAY})
_VAGUE = frozenset({Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Woven:
    commitments: tuple[Commitment, ...]
    lifecycles: Mapping[str, Lifecycle]
    """By commitment id, for every one of `commitments`."""


def weave(commitments: Iterable[Commitment], said: Sequence[Said]) -> Woven:
    """Join repeated promises, supersede moved ones, apply releases, withdrawals and conditions."""
    groups: dict[str, list[Commitment]] = {}
    for commitment in commitments:
        groups.setdefault(_key(commitment.account, commitment.thread, commitment.document_id), []).append(commitment)
    remarks: dict[str, list[Said]] = {}
    for remark in sorted(said, key=_said_order):
        remarks.setdefault(_key(remark.account, remark.thread, remark.document_id), []).append(remark)
    stories: list[Story] = []
    for key, group in groups.items():
        stories.extend(_weave_group(sorted(group, key=_order), remarks.get(key, [])))
    return Woven(
        commitments=tuple(
            replace(s.commitment, mentions=tuple(s.mentions), state=state_of(s), superseded_by=s.superseded_by)
            for s in stories
        ),
        lifecycles={s.commitment.id: lifecycle_of(s) for s in stories},
    )


def _weave_group(commitments: Sequence[Commitment], remarks: Sequence[Said]) -> list[Story]:
    shelf = Shelf()
    for commitment in commitments:
        earlier = _earlier(commitment, shelf, remarks)
        if earlier is not None and _repeats(earlier.commitment, commitment):
            earlier.mentions.extend(commitment.mentions)
            earlier.commitment = _enriched(earlier.commitment, commitment)
            shelf.put(earlier)
            continue
        story = Story(commitment=commitment, mentions=list(commitment.mentions))
        if earlier is not None:
            move(earlier, story, remarks)
        shelf.put(story)
    stories = shelf.stories
    for remark in remarks:
        stories.extend(apply(remark, stories, remarks))
    return stories


def _earlier(commitment: Commitment, shelf: Shelf, remarks: Sequence[Said]) -> Story | None:
    """The latest open promise of the same thing, if it is not over and done with.

    Another number of the same things is another promise, unless the promisee asked for the change.
    """
    dated = end_of(commitment) is not None
    for story in shelf.latest_first(commitment):
        before = story.commitment
        if (
            story.superseded_by
            or not story.open_at(commitment.said_at)
            or (not dated and story.over_at(commitment.said_at))
        ):
            continue
        if before.due is None and _long_after(commitment, before):
            continue
        if alike(before, commitment) and (
            other_amount(before, commitment) is None or agreed_amount(before, commitment, remarks)
        ):
            return story
    return replaced(commitment, shelf.stories, remarks)


def _long_after(later: Commitment, earlier: Commitment) -> bool:
    return bool(earlier.said_at and later.said_at and later.said_at - earlier.said_at > _STALE)


def _repeats(first: Commitment, second: Commitment) -> bool:
    """The same time again, a closer or vaguer word for it, or one of them says none."""
    one, other = first.due, second.due
    if other_amount(first, second) is not None:
        return False
    if one is None or other is None or one.end is None or other.end is None:
        return True
    if one.end == other.end:
        return True
    if one.precision in _CLOCK and other.precision in _CLOCK:
        return one.start == other.start  # "at 11" and "at 11:00"
    if one.end.date() == other.end.date():
        return True
    closer = one.precision in _VAGUE and _inside(other, one)
    return closer or (other.precision in _VAGUE and _inside(one, other))


def _inside(inner: Due, outer: Due) -> bool:
    ends = (outer.start, inner.end, outer.end)
    return ends[0] is not None and ends[1] is not None and ends[2] is not None and ends[0] <= ends[1] <= ends[2]


def _enriched(first: Commitment, second: Commitment) -> Commitment:
    """The first promise with what its repetition adds: a date, an amount."""
    return replace(
        first,
        due=first.due if end_of(first) or second.due is None else second.due,
        quantity=first.quantity or second.quantity,
        scored=first.scored or second.scored,
        condition=first.condition if second.condition else None,
        state=second.state if first.condition and not second.condition else first.state,
        confidence=max(first.confidence, second.confidence),
    )


def _key(account: str | None, thread: str | None, document: str) -> str:
    return account or thread or document


def _order(commitment: Commitment) -> tuple[bool, float, str, int]:
    """By time; what has no date comes last, so that it can repeat but never be repeated."""
    at = commitment.said_at
    return (at is None, at.timestamp() if at else 0.0, commitment.document_id, commitment.span.start)


def _said_order(remark: Said) -> tuple[bool, float, str, int]:
    return (remark.at is None, remark.at.timestamp() if remark.at else 0.0, remark.document_id, remark.span.start)
