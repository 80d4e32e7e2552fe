"""A message that comes clean in the words of a model: what it is given, and whether its words stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.core.match.words import terms
from auditor.core.recovery import DATE, MARKS, spoken
from auditor.core.retold import faults_of_message
from auditor.model.ledger import EventKind, Standing
from auditor.model.recovery import Circumstances, Recovery, Slip
from auditor.model.text import Party
from auditor.model.verdict import Shows
from auditor.pipeline.message import Gate
from auditor.ports.recovery import Recovers, Retold, ToRecover

_MOST_FACTS = 12
_OPEN_DATE = DATE.rstrip("]")
"""A promise ends before a closing bracket."""
_SINCE = frozenset({EventKind.NOTIFIED, EventKind.REPEATED, EventKind.RENEGOTIATED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """What came of asking a model."""

    message: Recovery | None
    heard: Retold
    note: str = ""
    """Why its words are not shown, where they are not."""


def retold(engine: Recovers, standing: Standing, slip: Slip, known: Circumstances, gate: Gate) -> Worded:
    """The model's message, where every figure and name of it was given and every rule lets it stand."""
    asked = to_recover(standing, slip, known)
    heard = engine.recover(asked)
    if heard.undone:
        return Worded(message=None, heard=heard, note=f"The model was not heard: {heard.undone}.")
    text = f"{heard.text.strip()}\n"
    fault = next(_faults(text, asked, standing, known, gate), None)
    if fault is not None:
        return Worded(message=None, heard=heard, note=f"The model's message was set aside: {fault}.")
    message = Recovery(
        commitment_id=standing.commitment.id,
        slip=slip,
        subject=" ".join((heard.subject or asked.promise.partition('"')[2].partition('"')[0]).split())[:80],
        text=text,
        to_fill=tuple(mark for mark in MARKS if mark in text),
    )
    return Worded(message=message, heard=heard)


def to_recover(standing: Standing, slip: Slip, known: Circumstances) -> ToRecover:
    """Facts only: the promise, what records show, and what the writer said."""
    one = standing.commitment
    said = f"said {spoken(one.said_at.date(), known.day)}" if one.said_at else ""
    due = f"due {spoken(one.due.end.date(), known.day)}" if one.due and one.due.end else ""
    when = ", ".join(filter(None, (said, due)))
    since = [f'{spoken(e.at.date(), known.day)}: "{e.text}"' for e in standing.events if e.kind in _SINCE and e.at]
    return ToRecover(
        slip=slip,
        day=known.day,
        promise=f'"{one.quote}" ({when})' if when else f'"{one.quote}"',
        since="\n".join(since),
        people=f"From: {_name(known.writer)}\nTo: {_name(one.promisee)}",
        facts=tuple(_facts(standing, known))[:_MOST_FACTS],
    )


def _facts(standing: Standing, known: Circumstances) -> Iterator[str]:
    if known.cause:
        yield f"cause: {known.cause}"
    if known.new_date:
        yield f"new date: {spoken(known.new_date, known.day)}"
    if known.next_step:
        yield f"what happens next: {known.next_step}"
    if known.remedy:
        yield f"remedy, agreed: {known.remedy}"
    if known.meaning:
        yield f"what it means to the reader: {known.meaning}"
    for shown in standing.commitment.evidence:
        on = f", {spoken(shown.at.date(), known.day)}" if shown.at else ""
        match shown.shows:
            case Shows.WHOLE:
                yield f"done{on}: {shown.why}"
            case Shows.PART:
                yield f"done in part{on}: {shown.part or shown.why}"
            case Shows.NOT_DONE:
                yield f"not done{on}: {shown.why}"
            case Shows.RELATED:
                pass


def _faults(text: str, asked: ToRecover, standing: Standing, known: Circumstances, gate: Gate) -> Iterator[str]:
    given = "\n".join((asked.promise, asked.since, asked.people, *asked.facts))
    yield from faults_of_message(text, given, today=known.day, new_date=known.new_date)
    quote = standing.commitment.quote
    yield from (f'"{one.quote}": {one.message.rstrip(".")}' for one in gate.findings(text, quote))
    sure = [spoken(known.new_date, known.day)] if known.new_date else []
    held = set(terms("\n".join((given, *sure))))
    for promise in gate.promises(text, quote):
        if _OPEN_DATE not in promise and not set(terms(promise)) <= held:
            yield f'it promises something new: "{promise}"'


def _name(party: Party | None) -> str:
    return (party.name or party.email or "not known") if party else "not known"
