"""The verdict: the first that holds, in the order of contract.md, "Which verdict, when several fit"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.core.acts import policy_for
from auditor.core.judge.context import JudgeContext, Lifecycle
from auditor.core.judge.covered import ONLY_LIKE, covering, is_open, plainly_said
from auditor.core.judge.due import Term, is_level, term_of
from auditor.core.judge.sentences import (
    coverage_words,
    day,
    done_words,
    due_words,
    missing_kinds,
    reason,
    sentence,
)
from auditor.core.judge.series import judge_series
from auditor.model.commitment import Act, Commitment, State
from auditor.model.verdict import Evidence, Grade, Judgement, Shows, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    commitment: Commitment
    evidence: tuple[Evidence, ...]
    life: Lifecycle
    term: Term
    context: JudgeContext

    def of(self, shows: Shows) -> tuple[Evidence, ...]:
        return tuple(piece for piece in self.evidence if piece.shows is shows)

    def says(self, verdict: Verdict, why: str, *first: Evidence) -> Judgement:
        """A judgement whose evidence begins with the pieces that decided it."""
        rest = tuple(piece for piece in self.evidence if piece not in first)
        late_word = self._too_late() if verdict in _NOTED else ""
        return Judgement(verdict=verdict, why=sentence(why) + late_word, evidence=(*first, *rest))

    def _too_late(self) -> str:
        """A release or consent after the breach is noted and changes nothing."""
        ends = self.term.window.end if self.term.window else None
        told = ((self.life.released_at, "released"), (self.life.consent_at, "agreed to a new date"))
        for at, what in told:
            if at is not None and ends is not None and ends < at <= self.context.as_of:
                return f" The other side {what} on {day(at, self.context.as_of)}, after it was due."
        return ""


_NOTED = frozenset({Verdict.BROKEN, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT})
_GRADE_ORDER = (Grade.DIRECT, Grade.DERIVED, Grade.ASSERTED)


def judge(
    commitment: Commitment, evidence: Sequence[Evidence], *, lifecycle: Lifecycle, context: JudgeContext
) -> Judgement:
    """The verdict on `commitment` at `context.as_of`, with one sentence and the evidence that decided it first.

    Outcomes count, not intentions. Absence counts only inside coverage; nothing after `as_of` is known.
    """
    case = _Case(
        commitment=commitment,
        evidence=tuple(piece for piece in evidence if _known(piece, context)),
        life=lifecycle,
        term=term_of(commitment, lifecycle, context),
        context=context,
    )
    for rule in _RULES:
        found = rule(case)
        if found is not None:
            return found
    return _unverified(case)


def _known(piece: Evidence, context: JudgeContext) -> bool:
    if piece.at is None:
        return True
    at = piece.at.replace(hour=0, minute=0, second=0) if piece.day_precise else piece.at
    return at <= context.as_of


def _nothing_owed(case: _Case) -> Judgement | None:
    """Tentative and expired commitments bind nobody."""
    if case.life.state is State.EXPIRED or case.life.condition_failed:
        return case.says(Verdict.NOT_DUE, "Nothing was owed: the condition did not come true or the offer has lapsed")
    if case.life.state is State.TENTATIVE:
        return case.says(Verdict.NOT_DUE, "This was an offer that nobody has accepted yet, so nothing is owed")
    return None


def _renegotiated(case: _Case) -> Judgement | None:
    life, at = case.life, case.life.consent_at
    if life.state is not State.SUPERSEDED or life.moved_alone or at is None or at > case.context.as_of:
        return None
    if _breached_before(case, at):
        return None
    return case.says(
        Verdict.RENEGOTIATED,
        f"The other side agreed on {day(at, case.context.as_of)} to a new date or content, before this one was due",
    )


def _breached_before(case: _Case, at: datetime) -> bool:
    """Whether the due time had passed, or the promise had been withdrawn, before `at`."""
    ends = [case.term.window.end if case.term.window and case.term.said else None, case.life.cancelled_at]
    return any(end is not None and end < at for end in ends)


def _series(case: _Case) -> Judgement | None:
    due = case.commitment.due
    if due is None or not due.recurrence or due.start is None or _unbound(case):
        return None
    if case.life.cancelled_at or case.life.released_at or is_level(case.commitment):
        return None
    return judge_series(case.commitment, case.evidence, case.context)


def _unbound(case: _Case) -> bool:
    """The condition has not come true, as far as anybody said or any record shows."""
    return case.life.state is State.CONDITIONAL and case.life.condition_met_at is None


def _whole(case: _Case) -> tuple[Evidence, ...]:
    """What shows it whole, the strongest grade only, and nothing that a direct record contradicts.

    A later direct record beats an earlier tick: the system knows when it happened.
    """
    whole = tuple(piece for piece in case.of(Shows.WHOLE) if not _said_after_the_end(case, piece))
    contradicted = any(is_open(p) for p in case.evidence), bool(_refusals(case))
    for grade in _GRADE_ORDER:
        graded = tuple(piece for piece in whole if piece.grade is grade)
        if not graded:
            continue
        if grade is Grade.ASSERTED and any(contradicted):
            return ()
        return () if grade is Grade.DERIVED and contradicted[1] else graded
    return ()


def _said_after_the_end(case: _Case, piece: Evidence) -> bool:
    """Words about a thing that was called off, in that message or after it, are no delivery; the thing itself is."""
    ends = (case.life.released_at, case.life.cancelled_at)
    weak = piece.at is not None and piece.grade is not Grade.DIRECT
    return weak and any(at is not None and piece.at is not None and piece.at >= at for at in ends)


def _refusals(case: _Case) -> tuple[Evidence, ...]:
    return tuple(piece for piece in case.of(Shows.NOT_DONE) if piece.grade is Grade.DIRECT)


def _kept(case: _Case) -> Judgement | None:
    if is_level(case.commitment):
        return _level_kept(case)
    timely = [p for p in _whole(case) if case.term.timed(p) and not case.term.late(p)]
    if not timely:
        return None
    best = max(timely, key=lambda piece: piece.score)
    return case.says(Verdict.KEPT, done_words(case.commitment, best, case.term, case.context.as_of), best)


def _level_kept(case: _Case) -> Judgement | None:
    """Kept true is shown by the end of its time, complete records and no violation in them."""
    if _unbound(case) or _refusals(case) or not case.term.over(case.context.as_of) or case.life.cancelled_at:
        return None
    if any(piece.doubt for piece in case.evidence):
        return None
    if case.commitment.act is Act.PRICE and (whole := _whole(case)):
        return case.says(Verdict.KEPT, done_words(case.commitment, whole[0], case.term, case.context.as_of), whole[0])
    coverage = covering(case.commitment, case.term, case.evidence, case.context)
    if coverage is None or not case.term.window:
        return None
    until = day(case.term.window.end, case.context.as_of)
    return case.says(
        Verdict.KEPT, f"Held until {until}: {coverage.source} is complete for that time and shows no breach"
    )


def _waived(case: _Case) -> Judgement | None:
    as_of = case.context.as_of
    at = case.life.released_at
    if at is None and case.life.state is State.CANCELLED and case.life.cancelled_at is None:
        at = case.life.consent_at
    if at is None or at > as_of or _breached_before(case, at):
        return None
    return case.says(Verdict.WAIVED, f"The other side said on {day(at, as_of)} that it is no longer needed")


def _kept_late(case: _Case) -> Judgement | None:
    late = [piece for piece in _whole(case) if case.term.late(piece)]
    if not late or is_level(case.commitment):
        return None
    first = min(late, key=lambda piece: (piece.at is None, piece.at, -piece.score))
    return case.says(Verdict.KEPT_LATE, done_words(case.commitment, first, case.term, case.context.as_of), first)


def _broken_by_record(case: _Case) -> Judgement | None:
    as_of, at = case.context.as_of, case.life.cancelled_at
    if at is not None and at <= as_of:
        return case.says(Verdict.BROKEN, f"Withdrawn on {day(at, as_of)} without the other side's agreement")
    refusals = () if _unbound(case) else _refusals(case)
    if not refusals:
        return None
    first = refusals[0]
    when = f" on {day(first.at, as_of)}" if first.at else ""
    return case.says(Verdict.BROKEN, f"A record shows that it was not done{when}: {reason(first)}", first)


def _not_due(case: _Case) -> Judgement | None:
    as_of, term = case.context.as_of, case.term
    if _unbound(case):
        condition = f" ('{case.commitment.condition}')" if case.commitment.condition else ""
        return case.says(Verdict.NOT_DUE, f"The condition{condition} has not come true yet, as far as is known")
    if term.hangs_on:
        return case.says(Verdict.NOT_DUE, f"The due time hangs on an event that is not known yet ('{term.hangs_on}')")
    if term.over_at is None or term.over(as_of):
        return None
    if term.said:
        return case.says(Verdict.NOT_DUE, f"It is {due_words(case.commitment, term, as_of)}, and that is not over yet")
    return case.says(Verdict.NOT_DUE, f"{term.policy}; that time runs until {day(term.over_at, as_of)}")


def _partly_kept(case: _Case) -> Judgement | None:
    parts = case.of(Shows.PART)
    if not parts or _whole(case):
        return None
    missing = [piece for piece in parts if piece.rest_missing]
    if missing:
        why = f"Only {missing[0].part or 'a part'} was seen, and the record shows that the rest did not come"
        return case.says(Verdict.PARTLY_KEPT, f"{why}: {reason(missing[0])}", missing[0])
    coverage = covering(case.commitment, case.term, case.evidence, case.context)
    if coverage is None or any(piece.doubt for piece in case.evidence):
        return None
    why = f"Only {parts[0].part or 'a part'} was seen; {coverage.source} is complete for that time and shows no more"
    return case.says(Verdict.PARTLY_KEPT, why, parts[0])


def _broken_by_coverage(case: _Case) -> Judgement | None:
    if case.of(Shows.WHOLE) or case.of(Shows.PART) or is_level(case.commitment):
        return None
    if any(piece.doubt for piece in case.evidence):
        return None
    coverage = covering(case.commitment, case.term, case.evidence, case.context)
    if coverage is None:
        return None
    due = due_words(case.commitment, case.term, case.context.as_of)
    still = next((piece for piece in case.evidence if is_open(piece)), None)
    why = f"It was {due}; {coverage_words(coverage, case.commitment)}"
    if not plainly_said(case.commitment):
        return case.says(Verdict.UNVERIFIED, f"{why}; {ONLY_LIKE}")
    return case.says(Verdict.BROKEN, f"{why}, and {reason(still)}" if still else why, *((still,) if still else ()))


def _not_checkable(case: _Case) -> Judgement | None:
    policy = policy_for(case.commitment)
    showing = policy.kinds if case.commitment.act is Act.OTHER else policy.strong
    if showing & case.context.kinds_connected or case.evidence:
        return None
    missing = missing_kinds(case.commitment)
    return case.says(Verdict.NOT_CHECKABLE, f"No connected source could show this; it would need {missing}")


def _unverified(case: _Case) -> Judgement:
    due = due_words(case.commitment, case.term, case.context.as_of)
    opening = f"It was {due}" if case.term.said and case.term.window else sentence(case.term.policy or due).rstrip(".")
    untimed = [piece for piece in _whole(case) if not case.term.timed(piece)]
    if untimed and case.term.unknown:
        why = "It was done, but the date of the promise is not known, so it cannot be told whether in time"
        return case.says(Verdict.UNVERIFIED, f"{why}: {reason(untimed[0])}", untimed[0])
    if untimed:
        why = f"It was done, but no record says when, so it cannot be told whether in time: {reason(untimed[0])}"
        return case.says(Verdict.UNVERIFIED, why, untimed[0])
    parts = case.of(Shows.PART)
    if parts:
        why = f"{opening}; {parts[0].part or 'a part'} was seen, and nothing shows whether the rest came"
        return case.says(Verdict.UNVERIFIED, why, parts[0])
    doubtful = [piece for piece in case.evidence if piece.doubt]
    if doubtful:
        return case.says(Verdict.UNVERIFIED, f"{opening}; not proven either way: {reason(doubtful[0])}", doubtful[0])
    if case.of(Shows.WHOLE):
        why = f"{opening}; somebody says that it was done, but another record says that it was not"
        return case.says(Verdict.UNVERIFIED, why)
    why = f"{opening}; nothing was found, and the records are not complete enough to say that it did not happen"
    return case.says(Verdict.UNVERIFIED, why)


_RULES: tuple[Callable[[_Case], Judgement | None], ...] = (
    _nothing_owed,
    _renegotiated,
    _series,
    _kept,
    _waived,
    _kept_late,
    _broken_by_record,
    _not_due,
    _partly_kept,
    _broken_by_coverage,
    _not_checkable,
)
