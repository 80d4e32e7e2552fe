"""A review with a memory: what the past says of the promises in a draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from auditor import wiring
from auditor.config import Config
from auditor.model.commitment import Act, State
from auditor.model.finding import Finding
from auditor.model.past import PastPromise
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.report import Report
from auditor.model.text import Document
from auditor.model.time import Moment
from auditor.model.verdict import Verdict
from auditor.pipeline import review
from auditor.ports import Input
from auditor.testing.memory import PromiseList

_NOW = datetime(2026, 6, 10, 8, 30, tzinfo=UTC)
_PIA = "pia@saltmarsh.example"
_MANY = [2, 1, 2, 1, 2, 4, 5, 4, 4, 4, 5, 4, 4, 8]
"""Days that her last quotes took, each promised within two."""


def _past(number: int, days: int, **changes: object) -> PastPromise:
    said = datetime(2026, 5, 25, 9, tzinfo=UTC) - timedelta(weeks=number)
    told: dict[str, object] = {
        "id": f"c_{number}",
        "person": _PIA,
        "account": f"inn{number}.example",
        "act": Act.SEND,
        "action": "send the quote",
        "quote": "I'll send the quote by Wednesday",
        "promised_at": said,
        "due_start": said,
        "due_end": said.replace(hour=23) + timedelta(days=2),
        "done_at": said + timedelta(days=days),
        "verdict": Verdict.KEPT if days <= 2 else Verdict.KEPT_LATE,
        "state": State.ACTIVE,
        "document_id": f"d_{number}",
    }
    return PastPromise(**{**told, **changes})  # type: ignore[arg-type]


def _review(
    text: str, promises: Sequence[PastPromise] = (), planned: Sequence[Record] = (), sender: str | None = _PIA
) -> Report:
    run = wiring.Run(as_of=_NOW, to="lars@fjordinn.example", keep_text=True)
    shop = wiring.workshop(Config(our_domains=("saltmarsh.example",)), run)
    draft = next(iter(wiring.drafts(Input.of("draft.txt", text.encode()), now=_NOW)))
    assert isinstance(draft, Document)
    own = wiring.own_draft(draft, sender=sender, to="lars@fjordinn.example", as_of=_NOW)
    return review(own, replace(shop, memory=PromiseList(promises), planned=planned))


def _of(report: Report, rule: str) -> list[Finding]:
    return [f for f in report.findings if f.rule == rule]


_HISTORY = [_past(number, days) for number, days in enumerate(_MANY)]


def test_a_date_that_was_rarely_kept_is_a_warning_with_a_better_one() -> None:
    """The finding stands on the promise, cites what it rests on, and its new date can be put in its place."""
    report = _review("Hi Lars,\n\nI'll send you the quote by Friday.\n\nPia\n", _HISTORY)
    [finding] = _of(report, "unlikely-date")
    assert finding.quote == "I'll send you the quote by Friday"
    assert finding.replacements == ("I'll send you the quote by Tuesday 16 June",)
    assert finding.commitment_id == report.commitments[0].id
    assert finding.evidence[0].source == "ledger"
    assert report.decision.value == "warn"


def test_the_better_date_is_left_alone() -> None:
    """Whoever takes the proposed words gets no second warning."""
    report = _review("Hi Lars,\n\nI'll send you the quote by Tuesday 16 June.\n\nPia\n", _HISTORY)
    assert not _of(report, "unlikely-date")


def test_little_history_is_said_and_nothing_else() -> None:
    """Three cases are told in a note."""
    report = _review("I'll send you the quote by Friday.", _HISTORY[5:8])
    assert not report.findings
    assert any("3 earlier promises like it" in note for note in report.notes)


def test_only_our_scored_dated_promises_are_held_against_the_past() -> None:
    """Not what the customer will do, what is hoped for, or what has no date."""
    for text in ("You will send the quote by Friday.", "I hope to send the quote by Friday.", "I'll send the quote."):
        assert not _of(_review(text, _HISTORY), "unlikely-date")


def test_an_earlier_promise_to_the_same_account_is_remembered() -> None:
    """A draft that says another day without saying that it moved; one that says so is candour."""
    due = _NOW + timedelta(days=1)
    earlier = _past(
        0, 0, account="fjordinn.example", promised_at=_NOW - timedelta(days=2), due_end=due, done_at=None,
        verdict=Verdict.NOT_DUE,
    )  # fmt: skip
    report = _review("I'll send you the quote by next Wednesday.", [earlier])
    [finding] = _of(report, "conflicting-promise")
    assert "due 11 June against 17 June" in finding.message
    assert finding.evidence[0].record_id == "c_0"
    assert not _of(
        _review("The quote will be late, sorry. I'll send you the quote by next Wednesday.", [earlier]),
        "conflicting-promise",
    )


def test_the_load_is_told_once_a_draft() -> None:
    """At the first date that cannot be met."""
    open_ = [
        _past(n, 0, due_end=_NOW + timedelta(days=1), promised_at=_NOW - timedelta(days=1), done_at=None, verdict=Verdict.NOT_DUE)
        for n in range(9)
    ]  # fmt: skip
    report = _review("I'll send you the quote by Friday. I'll call the mill on Thursday.", open_)
    [finding] = _of(report, "overcommitted")
    assert finding.quote == "I'll call the mill on Thursday"


def _slot(hour: int, hours: int, **changes: object) -> Record:
    begin = datetime(2026, 6, 10, hour, tzinfo=UTC)
    told: dict[str, object] = {
        "id": f"slot-{hour}",
        "source": "calendar.ics",
        "kind": RecordKind.MEETING,
        "title": "Stock count",
        "owner": _PIA,
        "started": Moment(value=begin),
        "done": Moment(value=begin + timedelta(hours=hours)),
        "status": RecordStatus.PLANNED,
    }
    return Record(**{**told, **changes})  # type: ignore[arg-type]


def test_the_calendar_of_the_sender_counts_and_no_other() -> None:
    """Cancelled slots and those of colleagues leave time."""
    text = "I'll send you the quote by tonight."
    assert _of(_review(text, planned=[_slot(9, 4), _slot(14, 3)]), "overcommitted")
    others = [_slot(9, 4, owner="tom@saltmarsh.example"), _slot(14, 3, status=RecordStatus.CANCELLED)]
    assert not _of(_review(text, planned=others), "overcommitted")


def test_a_sender_who_is_not_known_is_judged_by_the_team() -> None:
    """A pasted text without a name has no history of its own."""
    report = _review("I'll send you the quote by Friday.", _HISTORY, sender=None)
    [finding] = _of(report, "unlikely-date")
    assert finding.message.startswith("Your team's promises")
