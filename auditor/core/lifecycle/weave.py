"""Puts the commitments of one conversation partner into order and decides what became of each by what was said.

Founding source: Singh's commitment lifecycle (detach, release, cancel, delegate); the rulings are contract.md's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from auditor.core.identity import commitment_id
from auditor.core.judge import Lifecycle
from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import about, alike, same_person
from auditor.model.commitment import Commitment, Mention, Speech, State
from auditor.model.text import Side

_STALE = timedelta(days=45)
"""An undated promise this old is not repeated by a new one, it is forgotten and made again."""
_SURE = 0.5
_CLEAR = 0.6
"""What a withdrawal must name before it counts: it breaks the promise at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Woven:
    commitments: tuple[Commitment, ...]
    lifecycles: Mapping[str, Lifecycle]
    """By commitment id, for every one of `commitments`."""


@dataclass(slots=True, kw_only=True)
class _Thread:
    """One commitment while its story is read."""

    commitment: Commitment
    superseded_by: str | None = None
    consent_at: datetime | None = None
    released_at: datetime | None = None
    cancelled_at: datetime | None = None
    met_at: datetime | None = None
    failed: bool = False
    moved_alone: bool = False
    mentions: list[Mention] = field(default_factory=list)

    def open_at(self, when: datetime | None) -> bool:
        gone = (self.consent_at, self.released_at, self.cancelled_at)
        return not any(g is not None and (when is None or g <= when) for g in gone)

    def over_at(self, when: datetime | None) -> bool:
        due = self.commitment.due
        return due is not None and due.end is not None and when is not None and when > due.end


def weave(commitments: Iterable[Commitment], said: Sequence[Said]) -> Woven:
    """Join repeated promises, supersede moved ones, apply releases, withdrawals and conditions."""
    groups: dict[str, list[Commitment]] = {}
    for commitment in commitments:
        groups.setdefault(_key(commitment.account, commitment.thread, commitment.document_id), []).append(commitment)
    remarks: dict[str, list[Said]] = {}
    for remark in sorted(said, key=_said_order):
        remarks.setdefault(_key(remark.account, remark.thread, remark.document_id), []).append(remark)
    stories: list[_Thread] = []
    for key, group in groups.items():
        stories.extend(_weave_group(sorted(group, key=_order), remarks.get(key, [])))
    return Woven(
        commitments=tuple(replace(s.commitment, mentions=tuple(s.mentions), state=_state(s), superseded_by=s.superseded_by) for s in stories),
        lifecycles={s.commitment.id: _lifecycle(s) for s in stories},
    )


def _weave_group(commitments: Sequence[Commitment], remarks: Sequence[Said]) -> list[_Thread]:
    stories: list[_Thread] = []
    for commitment in commitments:
        earlier = _earlier(commitment, stories)
        if earlier is not None and _repeats(earlier.commitment, commitment):
            earlier.mentions.extend(commitment.mentions)
            earlier.commitment = _enriched(earlier.commitment, commitment)
            continue
        story = _Thread(commitment=commitment, mentions=list(commitment.mentions))
        if earlier is not None:
            _moved(earlier, story, remarks)
        stories.append(story)
    for remark in remarks:
        stories.extend(_apply(remark, stories, remarks))
    return stories


def _earlier(commitment: Commitment, stories: Sequence[_Thread]) -> _Thread | None:
    """The latest open promise of the same thing, if it is not over and done with."""
    for story in reversed(stories):
        before = story.commitment
        if not story.open_at(commitment.said_at) or story.superseded_by or not alike(before, commitment):
            continue
        if before.said_at and commitment.said_at and before.due is None and commitment.said_at - before.said_at > _STALE:
            continue
        if story.over_at(commitment.said_at) and _end(commitment) is None:
            continue
        return story
    return None


def _repeats(first: Commitment, second: Commitment) -> bool:
    """The same due window, or one of them says none."""
    one, other = _end(first), _end(second)
    if one is None or other is None:
        return True
    return other <= one and (first.said_at is None or other >= first.said_at) and one - other <= timedelta(days=7) or one == other


def _enriched(first: Commitment, second: Commitment) -> Commitment:
    """The first promise with what its repetition adds: a date, an amount."""
    return replace(
        first,
        due=first.due if _end(first) or second.due is None else second.due,
        quantity=first.quantity or second.quantity,
        scored=first.scored or second.scored,
        condition=first.condition if second.condition else None,
        state=second.state if first.condition and not second.condition else first.state,
        confidence=max(first.confidence, second.confidence),
    )


def _moved(earlier: _Thread, later: _Thread, remarks: Sequence[Said]) -> None:
    """A new date for the same thing: agreed before it was due, or moved by the promisor alone."""
    new = later.commitment
    later.commitment = replace(new, antecedent=earlier.commitment.action)
    if earlier.over_at(new.said_at):
        return
    agreed = _asked_for(earlier.commitment, new, remarks) or _agreed_after(new.said_at, new, remarks, earlier.commitment)
    if agreed is not None and not earlier.over_at(agreed):
        earlier.superseded_by, earlier.consent_at = new.id, agreed
        later.met_at = agreed
    else:
        earlier.moved_alone = True


def _asked_for(old: Commitment, new: Commitment, remarks: Sequence[Said]) -> datetime | None:
    """When the promisee himself proposed the new date; the promisor's new promise is the agreement."""
    for remark in reversed(remarks):
        proposed = remark.speech is Speech.MOVE and remark.due is not None and _across(remark, new)
        if proposed and _within(remark.at, old.said_at, new.said_at) and _same_day(remark, new):
            return new.said_at
    return None


def _agreed_after(since: datetime | None, new: Commitment, remarks: Sequence[Said], old: Commitment) -> datetime | None:
    """When the promisee's first answer to the new date was a yes."""
    for remark in remarks:
        if not _across(remark, new) or remark.at is None or since is None or remark.at < since:
            continue
        if remark.at == since and remark.document_id != new.document_id:
            continue
        if remark.speech is Speech.REFUSAL:
            return None
        if remark.speech is Speech.CONSENT and _joined(remark, new, old):
            return remark.at
    return None


def _apply(remark: Said, stories: Sequence[_Thread], remarks: Sequence[Said]) -> Iterable[_Thread]:
    match remark.speech:
        case Speech.RELEASE:
            story = _target(remark, stories, across=True, sure=_SURE)
            if story is not None:
                story.released_at = story.released_at or remark.at
        case Speech.CANCEL:
            _cancel(remark, stories, remarks)
        case Speech.MET:
            for story in stories:
                if story.commitment.condition and story.met_at is None and _after(remark, story) and _meets(remark, story.commitment):
                    story.met_at = remark.at
        case Speech.MOVE:
            yield from _move(remark, stories, remarks)
        case _:
            return


def _cancel(remark: Said, stories: Sequence[_Thread], remarks: Sequence[Said]) -> None:
    """Our own withdrawal breaks the promise unless the promisee agrees; a customer's ends what hung on his yes."""
    story = _target(remark, stories, across=False, sure=_CLEAR)
    if story is not None:
        agreed = _agreed_after(remark.at, story.commitment, remarks, story.commitment)
        if agreed is not None and not story.over_at(agreed):
            story.released_at = agreed
        else:
            story.cancelled_at = story.cancelled_at or remark.at
    for other in stories:
        condition = other.commitment.condition
        if condition and _across(remark, other.commitment) and _after(remark, other) and other.met_at is None:
            other.failed = other.failed or _meets(remark, other.commitment)


def _move(remark: Said, stories: Sequence[_Thread], remarks: Sequence[Said]) -> Iterable[_Thread]:
    """A bare "we need to push it to Friday" makes the second commitment, or the agreed one."""
    if remark.due is None or remark.due.end is None or remark.at is None:
        return
    if any(_covers(s.commitment, remark) for s in stories):
        return
    for across in (False, True):
        story = _target(remark, stories, across=across, sure=_SURE)
        if story is None or story.over_at(remark.at) or _end(story.commitment) == remark.due.end or story.superseded_by:
            continue
        old = story.commitment
        if across:
            words = next((r for r in remarks if r.speech is Speech.CONSENT and r.at and r.at > remark.at and r.side is old.side and r.thread == remark.thread), None)
            if words is None or story.over_at(words.at):
                continue
            agreed: datetime | None = words.at
        else:
            words, agreed = remark, _agreed_after(remark.at, old, remarks, old)
        new = _renewed(old, words, remark)
        if agreed is not None and not story.over_at(agreed):
            story.superseded_by, story.consent_at = new.id, agreed
        else:
            story.moved_alone = True
        yield _Thread(commitment=new, mentions=list(new.mentions))
        return


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


def _target(remark: Said, stories: Sequence[_Thread], *, across: bool, sure: float) -> _Thread | None:
    """The open promise that a remark means: the one it names, else the only one of its thread."""
    open_ones = [
        s
        for s in stories
        if s.open_at(remark.at)
        and _after(remark, s)
        and (_across(remark, s.commitment) if across else same_person(remark.by, s.commitment.promisor))
    ]
    named = [(about(s.commitment, remark.quote), s) for s in open_ones]
    best = max(named, key=lambda pair: pair[0], default=None)
    if best is not None and best[0] >= sure:
        return best[1]
    alone = [s for s in open_ones if s.commitment.thread is not None and s.commitment.thread == remark.thread and s.commitment.scored]
    return alone[0] if len(alone) == 1 and remark.speech is not Speech.CANCEL else None


def _meets(remark: Said, commitment: Commitment) -> bool:
    condition = replace(commitment, action=commitment.condition or "", quantity=None)
    return about(condition, remark.quote) >= _SURE or _verbs(commitment.condition or "") & _verbs(remark.quote) != set()


_DEEDS = (("sign", "signed"), ("pay", "paid", "payment", "deposit"), ("approv",), ("send", "sent", "data", "upload"), ("order", "po"), ("confirm",))


def _verbs(text: str) -> set[int]:
    words = text.lower().split()
    return {i for i, deeds in enumerate(_DEEDS) if any(w.strip(".,!;").startswith(d) for w in words for d in deeds)}


def _covers(commitment: Commitment, remark: Said) -> bool:
    return commitment.document_id == remark.document_id and commitment.span.overlaps(remark.span)


def _joined(remark: Said, new: Commitment, old: Commitment) -> bool:
    return remark.thread is not None and remark.thread in {new.thread, old.thread}


def _across(remark: Said, commitment: Commitment) -> bool:
    """Whether the remark is the promisee's: the other side, or simply another person where sides are unknown."""
    if Side.UNKNOWN in {remark.side, commitment.side}:
        return not same_person(remark.by, commitment.promisor) and remark.by is not None
    return remark.side is not commitment.side


def _after(remark: Said, story: _Thread) -> bool:
    first = story.commitment.said_at
    if story.commitment.document_id == remark.document_id:
        return remark.span.start > story.commitment.span.start
    return first is not None and remark.at is not None and remark.at >= first


def _within(at: datetime | None, since: datetime | None, until: datetime | None) -> bool:
    return at is not None and since is not None and until is not None and since <= at <= until


def _same_day(remark: Said, new: Commitment) -> bool:
    end = _end(new)
    return end is not None and remark.due is not None and remark.due.end is not None and abs(remark.due.end - end) <= timedelta(days=1)


def _end(commitment: Commitment) -> datetime | None:
    return commitment.due.end if commitment.due else None


def _key(account: str | None, thread: str | None, document: str) -> str:
    return account or thread or document


def _order(commitment: Commitment) -> tuple[bool, float, str, int]:
    """By time; what has no date comes last, so that it can repeat but never be repeated."""
    at = commitment.said_at
    return (at is None, at.timestamp() if at else 0.0, commitment.document_id, commitment.span.start)


def _said_order(remark: Said) -> tuple[bool, float, str, int]:
    return (remark.at is None, remark.at.timestamp() if remark.at else 0.0, remark.document_id, remark.span.start)


def _state(story: _Thread) -> State:
    before = story.commitment.state
    if story.superseded_by:
        return State.SUPERSEDED
    if story.released_at:
        return State.RELEASED
    if story.cancelled_at:
        return State.CANCELLED
    if story.failed:
        return State.EXPIRED
    return State.ACTIVE if before is State.CONDITIONAL and story.met_at else before


def _lifecycle(story: _Thread) -> Lifecycle:
    return Lifecycle(
        state=_state(story),
        superseded_by=story.superseded_by,
        consent_at=story.consent_at,
        released_at=story.released_at,
        cancelled_at=story.cancelled_at,
        condition_met_at=story.met_at,
        condition_failed=story.failed,
        moved_alone=story.moved_alone,
    )
