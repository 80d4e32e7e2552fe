"""Coming clean about one promise: the circumstances out of the ledger, the words, and every rule over them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from auditor.core.acts import is_appointment
from auditor.core.blame import blame_in, culprit_in
from auditor.core.commit import calendar_in
from auditor.core.promisability import Doubt, Known, doubts, likely_date, moved_to, person_of
from auditor.core.recovery import come_clean, slip_of, spoken
from auditor.core.sides import zone_at
from auditor.errors import Conflict, UsageError
from auditor.model.commitment import Commitment, Origin
from auditor.model.finding import Citation
from auditor.model.knowledge import ClaimKind, Knowledge
from auditor.model.ledger import EventKind, Standing
from auditor.model.people import Settings
from auditor.model.recovery import Circumstances, ComeClean, NewDate, Recovered, Slip
from auditor.model.report import EngineInfo
from auditor.model.text import Party, Side
from auditor.pipeline.assemble import cost_of
from auditor.pipeline.message import Gate
from auditor.pipeline.retelling import Worded, retold
from auditor.ports import Engine
from auditor.ports.memory import NoMemory, Remembers
from auditor.ports.recovery import Recovers, Retold

_UNFIT = frozenset({"unlikely-date", "unqualified-deadline", "conflicting-promise"})
"""Doubts for which a new date is refused; a full week is told in a note."""
_MOVES = frozenset({EventKind.NOTIFIED, EventKind.RENEGOTIATED})
_NO_DATE = "No new date stands in it: earlier promises of this kind do not support one. Name one yourself."
_AGREE = "A new time is agreed, not forecast. Propose one yourself."
_RETHINK = 2
"""Times that a date was moved after which the next one is worth a warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """What is known beside the promise."""

    settings: Settings
    memory: Remembers = field(default_factory=NoMemory)
    knowledge: Knowledge = field(default_factory=Knowledge)


def recovering(standing: Standing, asked: ComeClean, circle: Circle, engine: Engine, gauge: Engine) -> Recovered:
    """A message about the promise of `standing`, worded by `engine` where it can and its words stand, else by code.

    `gauge` finds promises by rules alone. Raises UsageError where the words given blame somebody or say more than can be
    stood behind, and for a date that the past says will slip; Conflict where there is nothing to come clean about.
    """
    promise = on_one_line(standing.commitment)
    slip = "It was taken off the list by hand." if standing.dismissed else slip_of(promise)
    if not isinstance(slip, Slip):
        raise Conflict(slip, hint="its history tells how it stands")
    _refuse_blame(asked)
    known = known_of(promise, circle)
    new_date, notes = _new_date(promise, slip, asked, known)
    circumstances = _circumstances(asked, promise, known, new_date)
    gate = Gate(gauge=gauge, settings=circle.settings, claims=circle.knowledge.claims, calendar=known.calendar)
    composed = come_clean(promise, slip, circumstances)
    said = next(gate.findings(composed.text, promise.quote), None)
    if said is not None:
        raise UsageError(f'the message would say "{said.quote}": {said.message}', hint="say it in other words")
    worded = _worded(engine, replace(standing, commitment=promise), slip, circumstances, gate)
    message = worded.message or composed
    return Recovered(
        as_of=circle.settings.as_of,
        commitment=standing.commitment,
        message=message,
        origin=Origin.RULE if message is composed else Origin.MODEL,
        new_date=new_date,
        remedies=tuple(remedies(circle.knowledge, circle.settings.sender_role, known.today)),
        notes=(*notes, *_notes(standing, slip), *filter(None, [worded.note])),
        engine=engine.info if isinstance(engine, Recovers) else EngineInfo(name=engine.info.name),
        complete=not worded.heard.undone,
        cost=cost_of(worded.heard.usage),
    )


def _worded(engine: Engine, standing: Standing, slip: Slip, known: Circumstances, gate: Gate) -> Worded:
    """Nobody is asked to word a message about what may well have happened: it would be a confession."""
    if slip is Slip.UNSEEN or not isinstance(engine, Recovers):
        return Worded(message=None, heard=Retold())
    return retold(engine, standing, slip, known, gate)


def on_one_line(promise: Commitment) -> Commitment:
    """With its words as they are spoken: a line of a mail may end in the middle of them."""
    return replace(promise, quote=" ".join(promise.quote.split()))


def known_of(promise: Commitment, circle: Circle) -> Known:
    """What is known of the promisor on the day of the message. The promise itself was moved by the message, openly."""
    settings, memory, who = circle.settings, circle.memory, promise.promisor
    person = person_of(who)
    ours = replace(who, side=Side.OURS) if who else None
    return Known(
        as_of=settings.as_of,
        calendar=calendar_in(zone_at(promise.said_at, ours, settings), who, settings),
        thresholds=settings.thresholds,
        own=tuple(memory.outcomes(person=person, act=promise.act)) if person else (),
        team=tuple(memory.outcomes(person=None, act=promise.act)),
        open=tuple(p for p in memory.open_of(person=person) if p.id != promise.id) if person else (),
        told=tuple(p for p in memory.told(account=promise.account) if p.id != promise.id) if promise.account else (),
        claims=circle.knowledge.claims,
        moves=(promise.span,),
    )


def _refuse_blame(asked: ComeClean) -> None:
    """What a slip means to the reader may tell what he cannot do now; everything else leaves him out of it."""
    blames = {
        "cause": blame_in(asked.cause or ""),
        "next step": blame_in(asked.next_step or ""),
        "remedy": blame_in(asked.remedy or ""),
        "meaning": culprit_in(asked.meaning or ""),
    }
    for part, words in blames.items():
        if words is not None:
            raise UsageError(
                f'the {part}: "{words}" puts it on somebody',
                hint="say what went wrong, not who: the message takes it on for all of us",
            )


def _new_date(
    promise: Commitment, slip: Slip, asked: ComeClean, known: Known
) -> tuple[NewDate | None, tuple[str, ...]]:
    """The day that was given, if nothing speaks against it, else one that the past supports; and what to mind."""
    if slip is Slip.LATE:
        return None, ()
    likely = likely_date(promise, known)
    if asked.by is not None:
        return _given(promise, asked.by, known, likely)
    due = known.day(promise.due.end) if promise.due and promise.due.end else None
    if likely is None or (slip is Slip.AT_RISK and due is not None and likely.day <= due):
        return None, (_AGREE if is_appointment(promise) else _NO_DATE,)
    against = dict(doubts(moved_to(promise, likely.day, known), known))
    if _UNFIT & against.keys():
        return None, tuple(one.message for one in against.values())
    return likely, tuple(one.message for one in against.values())


def _given(promise: Commitment, day: date, known: Known, likely: NewDate | None) -> tuple[NewDate, tuple[str, ...]]:
    if day < known.today:
        raise UsageError(f"the new date {day}: that day is over", hint="give a day to come")
    against = dict(doubts(moved_to(promise, day, known), known))
    unfit = next((one for rule, one in against.items() if rule in _UNFIT), None)
    if unfit is not None:
        raise UsageError(f"the new date {day}: {unfit.message}", hint=_better(unfit, day, known, likely))
    if likely is not None and likely.day <= day:
        return replace(likely, day=day), tuple(one.message for one in against.values())
    why = "The writer named it; the past does not speak against it."
    return NewDate(day=day, why=why), tuple(one.message for one in against.values())


def _better(doubt: Doubt, day: date, known: Known, likely: NewDate | None) -> str:
    if likely is not None and likely.day > day:
        return f"promise it by {spoken(likely.day, known.today)} ({likely.day}): {likely.why}"
    if doubt.replacements:
        return f"say: {doubt.replacements[0]}"
    return "leave the date out; then the message says when the reader will hear from you"


def _circumstances(asked: ComeClean, promise: Commitment, known: Known, new_date: NewDate | None) -> Circumstances:
    return Circumstances(
        day=known.today,
        writer=asked.writer or promise.promisor or Party(),
        new_date=new_date.day if new_date else None,
        next_step=asked.next_step,
        cause=asked.cause,
        remedy=asked.remedy,
        meaning=asked.meaning,
    )


def _notes(standing: Standing, slip: Slip) -> Iterator[str]:
    moved = sum(event.kind in _MOVES for event in standing.events)
    if moved >= _RETHINK:
        yield f"Its date was moved {moved} times already: give the next one when it is sure, or when it is done."
    if slip is Slip.UNSEEN:
        yield "Nobody can see whether it happened, so the message asks and confesses nothing."


def remedies(knowledge: Knowledge, role: str | None, day: date) -> Iterator[Citation]:
    """What `role` may grant by the registry; nothing without a role, because it would be somebody else's to give."""
    for claim in knowledge.claims:
        if claim.kind is ClaimKind.AUTHORITY and claim.holds_on(day) and role and role in claim.roles:
            yield Citation(
                record_id=claim.id, source=claim.source or claim.place, why=f"{claim.subject}: {claim.statement}"
            )
