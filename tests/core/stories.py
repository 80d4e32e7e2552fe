"""A small stage for stories told in mails and calls: Marlow Scales sells to Hazelbank Mills and Pinfold Farms, 2026.

A story is a list of lines; `told` reads them with the offline engine and judges them as an audit would.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from auditor import checks
from auditor.core.calls import Turn, compose
from auditor.core.lifecycle import Said
from auditor.core.voicemail import heard
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Commitment, Modality
from auditor.model.finding import Finding
from auditor.model.people import Account, Person, Roster, Settings
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.report import Concern
from auditor.model.text import Attachment, Delivery, Document, DocumentKind, Party, Side
from auditor.model.time import Moment
from auditor.pipeline.collect import Collected
from auditor.pipeline.judging import Judged, judge_all
from auditor.pipeline.understand import understand

IRA = Party(name="Ira Stone", email="ira@marlow.example")
LENA = Party(name="Lena Voss", email="lena@marlow.example")
DORA = Party(name="Dora Quill", email="dora@hazelbank.example")
MAX = Party(name="Max Penn", email="max@hazelbank.example")
UGO = Party(name="Ugo Reed", email="ugo@pinfold.example")
STRANGER = Party(name="Kit Low", email="kit@elsewhere.example")
ROSTER = Roster(
    people=(Person(name="Ira Stone", addresses=("ira@marlow.example",), side=Side.OURS, region="GB"),),
    accounts=(
        Account(name="Hazelbank Mills", domains=("hazelbank.example",)),
        Account(name="Pinfold Farms", domains=("pinfold.example",)),
    ),
)


def at(text: str) -> datetime:
    """ "3-06 14:30" in 2026, UTC; without a clock ten in the morning."""
    day, _, clock = text.partition(" ")
    month, number = (int(part) for part in day.split("-"))
    hour, minute = (int(part) for part in clock.split(":")) if clock else (10, 0)
    return datetime(2026, month, number, hour, minute, tzinfo=UTC)


def mail(
    by: Party,
    when: str,
    body: str,
    *,
    to: Party | Sequence[Party] | None = None,
    about: str = "The scales",
    thread: str | None = "one",
    files: Sequence[str] = (),
    delivery: Delivery = Delivery.SENT,
) -> Document:
    """One mail; mails of the same `thread` belong together, None stands alone. From us it goes to Dora, else to Ira."""  # fmt: skip
    ours = (by.email or "").endswith("marlow.example")
    listener: Sequence[Party] = (to,) if isinstance(to, Party) else to or ((DORA,) if ours else (IRA,))
    return Document(
        id=f"mail-{by.name}-{when}-{thread}",
        origin=f"{when}.eml",
        kind=DocumentKind.EMAIL,
        text=f"{about}\n\n{body}",
        subject=about,
        sent_at=at(when),
        author=by,
        recipients=tuple(listener),
        participants=(by, *listener),
        message_id=f"<{by.name}.{when}@x.example>".replace(" ", "."),
        references=(f"<{thread}@root.example>",) if thread else (),
        attachments=tuple(Attachment(name=name) for name in files),
        delivery=delivery,
    )


def call(when: str, *lines: tuple[Party, str]) -> Document:
    """A call: who said what, ten seconds apart."""
    turns = [Turn(speaker=by, words=words, offset_seconds=10.0 * n) for n, (by, words) in enumerate(lines)]
    text, segments = compose(turns, at(when))
    return Document(
        id=f"call-{when}",
        origin=f"{when}.vtt",
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        subject="Call",
        sent_at=at(when),
        participants=tuple(dict.fromkeys(by for by, _ in lines)),
        segments=segments,
    )


def voicemail(when: str, words: str, by: Party = DORA) -> Document:
    """What `by` said on our machine, as the telephone system keeps it."""
    recorded = replace(call(when, (by, words)), subject="Voicemail", id=f"voicemail-{when}")
    return heard(replace(recorded, participants=(by, DORA if by is IRA else IRA)))


def meeting(title: str, when: str, *, id: str = "m1", outcome: str | None = None, **more: Any) -> Record:
    """A meeting of Ira with Hazelbank in our calendar."""
    return Record(
        id=id,
        source="calendar",
        kind=RecordKind.MEETING,
        title=title,
        account="Hazelbank Mills",
        contacts=("dora@hazelbank.example",),
        owner="ira@marlow.example",
        started=Moment(value=at(when)),
        outcome=outcome,
        **more,
    )


COMPLETE = Coverage(source="mail", kinds=frozenset({RecordKind.MESSAGE_SENT}), since=date(2026, 2, 1), until=None)
"""Mail that is all there was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """What an audit makes of a story."""

    judged: Judged

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        return self.judged.commitments

    def of(self, words: str) -> Commitment:
        """The one commitment whose own quote holds `words`."""
        found = [c for c in self.commitments if words in c.quote]
        assert len(found) == 1, f"{words!r}: {[c.quote for c in self.commitments]}"
        return found[0]

    def ours(self) -> list[str]:
        """Quotes of what our side owes, spoken or written."""
        return [c.quote for c in self.commitments if c.side is Side.OURS and c.modality is not Modality.INFERRED]

    def conduct(self, rule: str) -> list[Finding]:
        return [f for f in self.judged.findings if f.rule == rule]


def settings(as_of: str = "4-20 12:00", **more: Any) -> Settings:
    domains = frozenset({"marlow.example"})
    return Settings(as_of=at(as_of), our_domains=domains, roster=ROSTER, zone="UTC", region="GB", **more)


def told(
    documents: Iterable[Document], *records: Record, as_of: str = "4-20 12:00", complete: bool = True, **more: Any
) -> Tale:
    """The story judged at `as_of`; `complete` says that the mail is all there was since February."""
    given = settings(as_of, **more)
    understood = [understand(d, OfflineEngine(), given, checks.ALL) for d in documents]
    collected = Collected(records=list(records), coverage=[COMPLETE] if complete else [])
    for one in understood:
        quotes: list[Commitment | Said | Concern] = [*one.commitments, *one.said, *one.concerns]
        for quoted in quotes:
            assert quoted.span.of(one.document.text) == quoted.quote
    return Tale(judged=judge_all(understood, collected, given, OfflineEngine()))


def rung(when: str, *, outcome: str = "connected", owner: str = "ira@marlow.example") -> Record:
    """A call with Dora in the telephone log."""
    return Record(
        id=f"tel-{when}",
        source="phone",
        kind=RecordKind.CALL,
        title="Call",
        account="Hazelbank Mills",
        contacts=("dora@hazelbank.example",),
        owner=owner,
        started=Moment(value=at(when)),
        status=RecordStatus.DONE,
        outcome=outcome,
    )


def payment(title: str, when: str) -> Record:
    """A paid invoice of Hazelbank's."""
    return Record(
        id="inv-1",
        source="billing",
        kind=RecordKind.BILLING,
        title=title,
        account="Hazelbank Mills",
        contacts=("dora@hazelbank.example",),
        done=Moment(value=at(when)),
        status=RecordStatus.DONE,
    )


@dataclass(frozen=True, slots=True)
class Story:
    """What people wrote and said, and what an audit must make of it; every promise is named by words of its quote."""

    name: str
    documents: Sequence[Document]
    verdicts: Mapping[str, str | None]
    ours: int | None = None
    """How many promises our side has, where that is the point."""
    mentions: Mapping[str, int] = field(default_factory=dict)
    state: Mapping[str, str] = field(default_factory=dict)
    performer: Mapping[str, str] = field(default_factory=dict)
    records: Sequence[Record] = ()


@dataclass(frozen=True, slots=True)
class Conduct:
    """A story for one rule on conduct; `fires` is part of the one quote that is found, None when nothing may be."""

    name: str
    documents: Sequence[Document]
    fires: str | None = None
    records: Sequence[Record] = ()
    complete: bool = True
    as_of: str = "4-20 12:00"
