"""What one record shows of one promise, before it is weighed against the others."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from auditor.core.joined import ATTENDANCE, HOST_ABSENT
from auditor.core.match.accounts import squash
from auditor.core.match.index import Entry
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import conflict
from auditor.core.patterns import pattern
from auditor.model.record import Record, RecordStatus
from auditor.model.text import Party, Side
from auditor.model.time import Moment, Window
from auditor.model.verdict import Grade, Shows

NAMED = 0.5
"""At least half of what names the thing must be found, by weight."""
OPEN_STATES = frozenset({RecordStatus.PLANNED, RecordStatus.IN_PROGRESS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    entry: Entry
    shows: Shows
    grade: Grade
    fit: float
    """Likeness of the words, 0 to 1."""
    why: str
    at: Moment | None
    part: str | None = None
    doubt: bool = False
    rest_missing: bool = False
    count: float | None = None
    """How much of a promised count it holds."""
    items: frozenset[int] = field(default_factory=frozenset)
    """Which of the listed things it holds."""


class Actor(StrEnum):
    """Whose absence or cancellation it was."""

    PROMISOR = "promisor"
    PROMISEE = "promisee"


_OUR_WORDS = pattern(r"\b(?:rep|host|organi[sz]er|owner|seller|vendor|us|we|our|ours|internal|org|sender)\b")
_THEIR_WORDS = pattern(
    r"\b(?:customer|client|prospect|buyer|attendee|guest|lead|contact|invitee|external|them|they|theirs|recipient)\b"
)


_ABSENT_ONE = pattern(
    r"\b(?P<who>(?:our|the|my)?\s?(?:rep|host|organi[sz]er|owner|seller|vendor|customer|client|prospect|buyer|attendee|guest|lead|contact|invitee))"
    r"\b(?:\s\w+){0,5}?\s(?:did not|did n t|didn t|never|failed to|was not|wasn t)\b"
)


def actor(wanted: Wanted, record: Record) -> Actor | None:
    """Who did it, when the record's outcome says so ("no_show_rep", "cancelled by customer"); else None."""
    if record.outcome == HOST_ABSENT and record.source_type == ATTENDANCE:
        return _by_list(wanted, record)
    said = plain_outcome(record)
    absent = _ABSENT_ONE.search(said)
    if absent:
        said = absent["who"]  # "host did not join, guest waited": only the first stayed away
    ours, theirs = bool(_OUR_WORDS.search(said)), bool(_THEIR_WORDS.search(said))
    if "promisor" in said or "promisee" in said:
        return Actor.PROMISOR if "promisor" in said else Actor.PROMISEE
    if not ours and not theirs and _performer_named(wanted, said):
        return Actor.PROMISOR
    if ours == theirs or wanted.commitment.side is Side.UNKNOWN:
        return None
    return Actor.PROMISOR if ours is not wanted.theirs else Actor.PROMISEE


def _by_list(wanted: Wanted, record: Record) -> Actor | None:
    """A list of who was there names its host by address: he may be of either side."""
    people = ((Actor.PROMISOR, wanted.commitment.promisor), (Actor.PROMISEE, wanted.commitment.promisee))
    return next((who for who, party in people if party and record.owner and _is(party, record.owner)), None)


def _is(party: Party, address: str) -> bool:
    return bool(party.email) and (party.email or "").casefold() == address.casefold()


def _performer_named(wanted: Wanted, said: str) -> bool:
    """ "Technician did not attend", when "our technician" was promised: the one who was to come is named as absent."""
    words = re.findall(r"[a-z]{4,}", (wanted.commitment.performer or "").lower())
    return any(re.search(rf"\b{word}\b", said) for word in words if word not in _NOBODY_IN_PARTICULAR)


_NOBODY_IN_PARTICULAR = frozenset({"your", "their", "from", "team", "with", "colleague", "someone", "somebody"})


def plain_outcome(record: Record) -> str:
    """Outcome and raw status as lower-case words."""
    return re.sub(r"[\W_]+", " ", f"{record.outcome or ''} {record.status_raw or ''}".lower()).strip()


def window_of(wanted: Wanted, moment: Moment) -> Window:
    return moment.window(wanted.zone)


def day_precise(moment: Moment) -> bool:
    return not isinstance(moment.value, datetime)


def other_kind(wanted: Wanted, entry: Entry) -> str | None:
    """Which mark tells that the record is about another version, period or product, or None."""
    return conflict(wanted.thing.marks, entry.marks)


def related(entry: Entry, fit: float, why: str, *, at: Moment | None = None, doubt: bool = False) -> Sight:
    return Sight(entry=entry, shows=Shows.RELATED, grade=Grade.DERIVED, fit=fit, why=why, at=at, doubt=doubt)


def still_open(entry: Entry, fit: float, grade: Grade = Grade.DIRECT) -> Sight:
    """A record that a system still holds open: RELATED and DIRECT without a time; see `core.judge`."""
    raw = entry.record.status_raw or entry.record.status.value.replace("_", " ")
    why = f"{label(entry)} is still open ('{short(raw)}')"
    return Sight(entry=entry, shows=Shows.RELATED, grade=grade, fit=fit, why=why, at=None)


def not_done(entry: Entry, fit: float, why: str, at: Moment | None) -> Sight:
    """A direct record that it was not done; `matching` weighs one without a time."""
    return Sight(entry=entry, shows=Shows.NOT_DONE, grade=Grade.DIRECT, fit=fit, why=why, at=at)


def label(entry: Entry) -> str:
    """How a sentence names the record: "ticket 'SSO for pilot site'"."""
    return f"{entry.record.kind.value.replace('_', ' ')} '{short(entry.record.title)}'"


def short(text: str, limit: int = 60) -> str:
    """One line, cut at a word; records are untrusted, so line ends and controls become spaces."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0] + "…"


def in_window(wanted: Wanted, moment: Moment | None) -> bool:
    """Whether it happened after the words and not after the due time, as far as its precision tells."""
    if moment is None or wanted.due is None:
        return False
    window = window_of(wanted, moment)
    return window.start <= wanted.due.end and (wanted.said_at is None or window.end > wanted.said_at)


def same_time(wanted: Wanted, moment: Moment | None, *, minutes: int = 45) -> bool:
    """Whether an appointment's record lies at the promised time; for a day-precise one, on the day."""
    if moment is None or wanted.due is None:
        return False
    window, slack = window_of(wanted, moment), timedelta(minutes=minutes)
    return window.start <= wanted.due.end + slack and window.end >= wanted.due.start - slack


def blamed(wanted: Wanted, entry: Entry, likeness: float, what: str, at: Moment | None) -> Sight:
    """Absence and cancellation count only against whom they name, and only for this very appointment."""
    match actor(wanted, entry.record):
        case Actor.PROMISOR if likeness >= NAMED or same_time(wanted, at):
            return not_done(entry, likeness, f"{label(entry)}: the promisor {what}", at)
        case Actor.PROMISEE:
            return related(entry, likeness, f"{label(entry)}: the other side {what}", at=at, doubt=True)
        case _:
            why = f"{label(entry)}: {what}, and the record does not say whose doing that was"
            return related(entry, likeness, why, at=at, doubt=True)


def raw(entry: Entry) -> str:
    return entry.record.outcome or entry.record.status_raw or entry.record.status.value


def named_by_ref(wanted: Wanted, entry: Entry) -> bool:
    own = {entry.record.id.casefold(), *(ref.casefold() for ref in entry.record.refs)}
    return any(own & {ref.casefold()} or any(o.endswith(":" + ref.casefold()) for o in own) for ref in wanted.refs)


def specific(wanted: Wanted) -> bool:
    return any(weight == 1.0 for weight in wanted.thing.weights.values())


def by_surname(wanted: Wanted, entry: Entry) -> bool:
    """Of a person met on a call only the name is known: "Maeve Corrigan" belongs to Corrigan's Foodstore."""
    if wanted.placed:
        return False
    places = {*entry.keys, *(squash(address.rpartition("@")[2]) for address in entry.addresses)}
    return any(name in place for name in wanted.surnames for place in places)
