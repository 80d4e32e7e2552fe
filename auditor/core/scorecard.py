"""How an account would keep score: events counted, breaking dearer than keeping, exceeding worth nothing extra.

Losses weigh about twice as much as gains (Kahneman and Tversky 1979); a promise exceeded is valued no higher than one
kept, a broken one is punished (Gneezy and Epley 2014). The five elements are those of the trust findings of contract.md.
People are never ranked here: a rate of one person beside another's invites sandbagging, and few cases say nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from auditor.core.promisability import person_of
from auditor.core.promisability.odds import wilson
from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, Level, TrustElement
from auditor.model.ledger import Noted
from auditor.model.report import Concern
from auditor.model.scorecard import Element, Period, Rate, Scorecard, Subject, TrustEvent, Turn
from auditor.model.text import Side
from auditor.model.verdict import Verdict

FEW = 8
"""Cases below which a rate is shown with the words that it says little."""
_JUDGED = (Verdict.KEPT, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT, Verdict.BROKEN)
_SLIPPED = frozenset({Verdict.KEPT_LATE, Verdict.PARTLY_KEPT, Verdict.BROKEN})
WEIGHTS = {Verdict.KEPT: 1.0, Verdict.KEPT_LATE: -1.0, Verdict.PARTLY_KEPT: -1.0, Verdict.BROKEN: -2.0}
_COSTS = {Level.ERROR: -2.0, Level.WARNING: -1.0, Level.SUGGESTION: -0.5, Level.INFO: 0.0}
_BUILDS = {"candour": 1.0, "early-warning": 1.0, "ownership": 1.0}
"""Conduct that a customer credits."""
_ANSWERED = 1.0
_GIVEN_BACK = {Verdict.KEPT: 1.0, Verdict.KEPT_LATE: 0.5, Verdict.BROKEN: -1.0}


def scorecard(
    subject: Subject,
    name: str,
    commitments: Sequence[Commitment],
    noted: Sequence[Noted],
    *,
    as_of: datetime,
) -> Scorecard:
    """Of what concerns one account, one person or the team; the caller has chosen it. Order of the input does not matter."""
    counted = [c for c in commitments if c.scored and not c.internal]
    ours = [c for c in counted if c.side is Side.OURS]
    theirs = [c for c in counted if c.side is Side.THEIRS]
    on_time, trend = rate(ours), tuple(_trend(ours))
    events = sorted(
        (*_of_promises(ours), *_of_theirs(theirs), *_of_noted(noted)),
        key=lambda e: (e.at.timestamp() if e.at else 0.0, e.document_id, e.what, e.quote),
    )
    return Scorecard(
        subject=subject,
        name=name,
        as_of=as_of,
        on_time=on_time,
        theirs=rate(theirs),
        verdicts=dict(sorted(Counter(c.verdict for c in ours).items())),
        causes=dict(sorted(Counter(c.cause for c in ours if c.cause and c.verdict in _SLIPPED).items())),
        elements=tuple(
            Element(element=one, events=tuple(e for e in events if e.element is one)) for one in TrustElement
        ),
        trend=trend,
        turn=turn_of(trend),
        few=on_time.cases < FEW,
    )


def rate(commitments: Sequence[Commitment]) -> Rate:
    """Kept in time, of all whose outcome is known."""
    judged = [c for c in commitments if c.verdict in _JUDGED]
    kept = sum(c.verdict is Verdict.KEPT for c in judged)
    if not judged:
        return Rate(hits=0, cases=0)
    low, high = wilson(kept, len(judged))
    return Rate(hits=kept, cases=len(judged), low=low, high=high)


def _of_promises(ours: Sequence[Commitment]) -> Iterator[TrustEvent]:
    for one in ours:
        if one.verdict in WEIGHTS:
            yield TrustEvent(
                element=TrustElement.DEPENDABILITY,
                what=one.verdict.value.replace("_", " "),
                weight=WEIGHTS[one.verdict],
                at=_over(one),
                quote=one.quote,
                commitment_id=one.id,
                document_id=one.document_id,
            )


def _of_theirs(theirs: Sequence[Commitment]) -> Iterator[TrustEvent]:
    """Who keeps his word to us gives something back: the nearest to rapport that records can show."""
    for one in theirs:
        if one.verdict in _GIVEN_BACK:
            yield TrustEvent(
                element=TrustElement.RAPPORT,
                what=f"their promise {one.verdict.value.replace('_', ' ')}",
                weight=_GIVEN_BACK[one.verdict],
                at=_over(one),
                quote=one.quote,
                commitment_id=one.id,
                document_id=one.document_id,
            )


def _of_noted(noted: Sequence[Noted]) -> Iterator[TrustEvent]:
    """A finding about a promise that slipped costs beside the slip: silence is dearer than lateness. A worry counts
    where it was answered by substance; one that was not is a finding already."""
    for note in noted:
        match note.about:
            case Finding() as one:
                weight = _BUILDS.get(one.rule, _COSTS[one.level])
                if weight and one.suppressed is None:
                    yield TrustEvent(
                        element=one.trust_element,
                        what=one.rule,
                        weight=weight,
                        at=note.at,
                        quote=one.quote,
                        commitment_id=one.commitment_id,
                        finding_id=one.id,
                        document_id=one.document_id,
                    )
            case Concern(answered=True) as one:
                yield TrustEvent(
                    element=TrustElement.EMPATHY,
                    what="concern answered",
                    weight=_ANSWERED,
                    at=note.at,
                    quote=one.quote,
                    document_id=one.document_id,
                )
            case Concern():
                pass


def _over(commitment: Commitment) -> datetime | None:
    """When its outcome was known: the end of its window, else when it was said."""
    return commitment.due.end if commitment.due and commitment.due.end else commitment.said_at


def _trend(ours: Sequence[Commitment]) -> Iterator[Period]:
    quarters: dict[str, list[Commitment]] = {}
    for one in ours:
        at = _over(one)
        if one.verdict in _JUDGED and at is not None:
            quarters.setdefault(f"{at.year} Q{(at.month + 2) // 3}", []).append(one)
    for name in sorted(quarters):
        yield Period(name=name, on_time=rate(quarters[name]))


def turn_of(trend: Sequence[Period]) -> Turn:
    """Whether the last quarter differs from all before it by more than chance allows: their intervals do not meet."""
    before = trend[:-1]
    if not before:
        return Turn.UNCLEAR
    last = trend[-1].on_time
    hits, cases = sum(p.on_time.hits for p in before), sum(p.on_time.cases for p in before)
    low, high = wilson(hits, cases)
    if last.low is not None and last.low > high:
        return Turn.BETTER
    return Turn.WORSE if last.high is not None and last.high < low else Turn.UNCLEAR


def concerning(commitments: Sequence[Commitment], noted: Iterable[Noted]) -> tuple[Noted, ...]:
    """Of `noted` what the promisors of `commitments` wrote, and what is about one of these promises: by its id, or by
    standing at its words, as an inquiry does for which an answer is owed."""
    ids = {one.id for one in commitments}
    places = {(one.document_id, one.span) for one in commitments}
    people = {person.casefold() for one in commitments if (person := person_of(one.promisor))}
    return tuple(
        note
        for note in noted
        if (note.person or "").casefold() in people
        or (note.about.document_id, note.about.span) in places
        or (isinstance(note.about, Finding) and note.about.commitment_id in ids)
    )
