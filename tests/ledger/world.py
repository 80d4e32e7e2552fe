"""A joinery that sells doors and stairs, its mail and its records, and the facts that audits of them give."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from auditor import wiring
from auditor.config import Config
from auditor.engines.offline.engine import OfflineEngine
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import Fact, Standing, Word, WordKind
from auditor.model.people import Settings
from auditor.model.verdict import Verdict
from auditor.pipeline import audit
from auditor.pipeline.remembering import as_of, remember, settle
from auditor.ports import Input
from auditor.store import Database

REP = "Nora Field <nora@fernhill.example>"
OTHER_REP = "Piet Maas <piet@fernhill.example>"
HOTEL = "Ada Quill <ada@quayside.example>"
SCHOOL = "Ben Marlow <ben@marlow-school.example>"
TODAY = datetime(2026, 6, 1, 12, tzinfo=UTC)
ENGINE = OfflineEngine()
_CONFIG = Config(our_domains=("fernhill.example",))


@dataclass(slots=True)
class Clock:
    """What the ledger takes for now."""

    now: datetime = field(default=TODAY)

    def __call__(self) -> datetime:
        return self.now


def mail(number: int, sender: str, to: str, sent: str, body: str, *, after: int | None = None) -> Input:
    """`sent` such as "Mon, 4 May 2026 09:00:00 +0000"; `after` is the number of the mail that it answers."""
    head = f"From: {sender}\nTo: {to}\nDate: {sent}\nMessage-ID: <{number}@fernhill.example>\nSubject: Oak stairs\n"
    thread = f"References: <{after}@fernhill.example>\n" if after else ""
    kind = "Content-Type: text/plain; charset=utf-8\n\n"
    return Input.of(f"mail/{number}.eml", f"{head}{thread}{kind}{body}\n".encode())


def told(*inputs: Input, complete: bool = False, config: Config = _CONFIG, day: datetime = TODAY) -> tuple[Fact, ...]:
    """The facts that one audit of `inputs` hands to the ledger."""
    facts: list[Fact] = []
    settings = config.model_copy(update={"mail_is_complete": complete})
    audit(inputs, wiring.workshop(settings, wiring.Run(as_of=day)), keep=facts.extend)
    return tuple(facts)


def settings(day: datetime = TODAY) -> Settings:
    return Settings(as_of=day, our_domains=frozenset(_CONFIG.our_domains))


PROMISE = mail(
    1, REP, HOTEL, "Mon, 4 May 2026 09:00:00 +0000", "Hi Ada,\n\nI'll send you the stair drawings by Friday."
)
DELIVERY = mail(
    2,
    REP,
    HOTEL,
    "Thu, 7 May 2026 15:00:00 +0000",
    "The stair drawings are here: https://share.fernhill.example/stair-drawings.pdf",
    after=1,
)
QUESTION = mail(3, HOTEL, REP, "Mon, 11 May 2026 08:00:00 +0000", "Could you tell me what the oak doors cost?")
SECOND = mail(4, REP, SCHOOL, "Tue, 12 May 2026 10:00:00 +0000", "I will call you on Thursday about the lockers.")
THIRD = mail(5, OTHER_REP, SCHOOL, "Wed, 13 May 2026 10:00:00 +0000", "I'll send the hinge samples by 20 May 2026.")
TASKS = Input.of(
    "records/tasks.csv",
    b"id,kind,title,account,owner,due_at,done_at,status\n"
    b"T-1,task,Send hinge samples,marlow-school.example,Piet Maas,2026-05-20,2026-05-19,done\n"
    b"T-2,task,Call about the lockers,marlow-school.example,Nora Field,2026-05-14,,cancelled\n",
)


@cache
def facts() -> tuple[Fact, ...]:
    """One audit over everything, with all kinds of facts."""
    from auditor.model.people import Account, Person

    roster = (
        Person(name="Nora Field", addresses=("nora@fernhill.example",), region="GB"),
        Account(name="Quayside Hotel", domains=("quayside.example",)),
    )
    found = told(PROMISE, DELIVERY, QUESTION, SECOND, THIRD, TASKS, complete=True)
    first = next(s for s in _standings(found) if "drawings" in s.commitment.quote)
    return (*found, *roster, word(first, WordKind.NOTED, "She asked for A3 prints."))


def _standings(found: Iterable[Fact]) -> tuple[Standing, ...]:
    """What follows from `found`, in a ledger that lives for a moment."""
    database = Database(":memory:")
    try:
        ledger = SqlLedger(database, clock=Clock())
        remember(found, ledger, settings(), ENGINE)
        return as_of(ledger, settings(), ENGINE).standings
    finally:
        database.close()


def word(standing: Standing, kind: WordKind, text: str, at: datetime = TODAY, verdict: Verdict | None = None) -> Word:
    one = standing.commitment
    return Word(
        kind=kind, commitment_id=one.id, document_id=one.document_id, at=at, by="nora", text=text, verdict=verdict
    )


def later(days: float) -> datetime:
    return TODAY + timedelta(days=days)


__all__ = ["remember", "settle"]
