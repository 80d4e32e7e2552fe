"""How it went before: earlier promises as cases, and the record of those that are like a new one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from auditor.core.lifecycle.same import thing
from auditor.core.match.words import fit
from auditor.core.promisability.known import Known, as_commitment
from auditor.core.promisability.odds import quantile, wilson
from auditor.model.commitment import Act, Commitment
from auditor.model.past import PastPromise
from auditor.model.verdict import Verdict

_ALIKE = 0.6
"""Share of the naming words of one promise that must stand in the other before both are of one sort."""
_OTHER_WAY = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An earlier promise with a date and a known outcome, in working days from the promise."""

    past: PastPromise
    window: int
    """To the end of its due window."""
    took: int | None
    """Until it was there, whole; None: it never was. What came late on its very day counts as the day after."""

    @property
    def delay(self) -> int | None:
        """Working days after its own date; 0: in time."""
        return None if self.took is None else max(self.took - self.window, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """What became of promises for as short a time as `window` working days, or a shorter one."""

    window: int
    cases: Sequence[Case]
    """At least one."""

    def by(self, days: int) -> int:
        """How many were there within `days` working days; broken ones never."""
        return sum(case.took is not None and case.took <= days for case in self.cases)

    @property
    def on_time(self) -> int:
        return self.by(self.window)

    @property
    def interval(self) -> tuple[float, float]:
        """The share on time, as surely as the number of cases allows."""
        return wilson(self.on_time, len(self.cases))

    def delay(self, share: float) -> int | None:
        """Working days of delay that `share` of the cases do not exceed; None: they never came."""
        return quantile([case.delay for case in self.cases], share)

    def enough(self, share: float) -> int | None:
        """The fewest working days, more than the window, within which at least `share` of the cases were there."""
        later = sorted({case.took for case in self.cases if case.took is not None and case.took > self.window})
        return next((days for days in later if self.by(days) >= share * len(self.cases)), None)


def case_of(past: PastPromise, known: Known) -> Case | None:
    """None for what says nothing: no date, no outcome, not scored, or late by nobody knows how much."""
    if past.due_end is None or not past.scored or past.promised_at > known.as_of:
        return None
    window = _days(past, known, past.due_end)
    done = _days(past, known, past.done_at) if past.done_at else None
    match past.verdict:
        case Verdict.KEPT:
            return Case(past=past, window=window, took=window if done is None else min(done, window))
        case Verdict.KEPT_LATE if done is not None:
            return Case(past=past, window=window, took=max(done, window + 1))
        case Verdict.BROKEN | Verdict.PARTLY_KEPT:
            return Case(past=past, window=window, took=None if done is None else max(done, window + 1))
        case _:
            return None


def track_of(commitment: Commitment, window: int, known: Known) -> tuple[Track, str] | None:
    """The nearest history with enough cases, and whose promises of what sort it holds, in words; None: too few.

    First the same person and thing, then the person's acts of that kind, then the team's. The first that has enough
    cases decides alone: looking on until one fires would find something for everybody.
    """
    for cases, words in histories(commitment, known):
        asked_as_soon = [case for case in cases if case.window <= window]
        if len(asked_as_soon) >= known.thresholds.history_cases:
            return Track(window=window, cases=asked_as_soon), words
    return None


def most_known(commitment: Commitment, window: int, known: Known) -> int:
    """How many cases the fullest of the histories has."""
    return max(sum(c.window <= window for c in cases) for cases, _ in histories(commitment, known))


def histories(commitment: Commitment, known: Known) -> Iterator[tuple[Sequence[Case], str]]:
    """Cases that may tell of `commitment`, the nearest first, each with whose promises of what sort they are, in words."""
    same = f'such as "{commitment.action}"'
    for whose, promises in (("Your promises", known.own), ("Your team's promises", known.team)):
        cases = [case for past in promises if past.act is commitment.act and (case := case_of(past, known))]
        yield [case for case in cases if _of_one_sort(case.past, commitment)], f"{whose} {same}"
        if commitment.act in _WORDS and _is_mixed(cases):
            yield cases, f"{whose} {_WORDS[commitment.act]}"


_WORDS = {
    Act.SEND: "to send something",
    Act.CALL: "to call",
    Act.MEET: "to meet",
    Act.SHIP: "to deliver",
    Act.BUILD: "to build something",
    Act.PAY: "to pay",
    Act.PRICE: "on prices",
    Act.ANSWER: "to answer",
    Act.SIGN: "to sign",
}
"""How promises of one act are called. Other acts are too mixed to say anything of each other."""


def _is_mixed(cases: Sequence[Case]) -> bool:
    """Whether no sort of thing makes up more than half: a history of quotes says nothing of a plan."""
    sorts = Counter(frozenset(thing(as_commitment(case.past)).weights) for case in cases)
    return bool(sorts) and max(sorts.values()) * 2 <= len(cases)


def _of_one_sort(past: PastPromise, commitment: Commitment) -> bool:
    """Whether both are on the same sort of thing, whatever its number: a quote, and another quote."""
    one, other = thing(as_commitment(past)), thing(commitment)
    if not one.named or not other.named:
        return False
    shares = fit(one, frozenset(other.weights)), fit(other, frozenset(one.weights))
    return max(shares) >= _ALIKE and min(shares) >= _OTHER_WAY


def _days(past: PastPromise, known: Known, until: datetime) -> int:
    return known.calendar.working_days(known.day(past.promised_at), known.day(until))
