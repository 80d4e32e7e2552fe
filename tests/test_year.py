"""The year-long example: all that was put into it is found, and nothing else is held against anybody."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditor import wiring
from auditor.checks import ALL, CONDUCT
from auditor.cli.ledgering import word_on
from auditor.config import Config
from auditor.model.finding import FindingClass, Substantiation
from auditor.model.ledger import EventKind, Fact, Query, Standing, WordKind
from auditor.model.report import Report
from auditor.model.text import Document
from auditor.model.verdict import Verdict
from auditor.pipeline import audit, review
from auditor.ports import Input
from auditor.sources.files import walk
from auditor.store import Database
from auditor.wiring.ledger import books_in
from tools.year import write, year
from tools.year_stories import ACCOUNTS

_YEAR = Path(__file__).resolve().parent.parent / "examples" / "year"
_PLAN: dict[str, Any] = yaml.safe_load((_YEAR / "planned.yaml").read_text(encoding="utf-8"))
_ON_CONDUCT = frozenset(rule.id for rule in (*CONDUCT, *ALL) if rule.cls is FindingClass.TRUST)
"""Those that need time, and those that a single text shows."""
_AS_OF = datetime.fromisoformat(_PLAN["as_of"])


@dataclass(frozen=True, slots=True)
class Seen:
    """What an audit of the year, its ledger and a review of its drafts say."""

    report: Report
    standings: tuple[Standing, ...]
    """After people decided about some; what was dismissed is no longer listed, and is among them."""
    drafts: tuple[Report, ...]

    def standing(self, planned: dict[str, Any]) -> Standing:
        of = (s for s in self.standings if s.commitment.account == planned["account"])
        return next(s for s in of if planned["quote"] in s.commitment.quote)


@cache
def _bytes(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """The year on its last day."""
    folder = tmp_path_factory.mktemp("year")
    write(folder)
    config = Config(
        our_domains=tuple(_PLAN["our_domains"]),
        tz=_PLAN["tz"],
        roster=str(folder / "roster.yaml"),
        knowledge=str(folder / "knowledge"),
        date_order="dmy",
    )
    facts: list[Fact] = []
    shop = wiring.workshop(config, wiring.Run(as_of=_AS_OF))
    report = audit(walk([folder / "mail", folder / "calls", folder / "records"]), shop, keep=facts.extend)
    database = Database(":memory:")
    try:
        books = books_in(database, config, clock=lambda: _AS_OF)
        books.keep(facts)
        found = Seen(report=report, standings=books.ledger.find(Query()).items, drafts=())
        for one in _PLAN["decisions"]:
            known, at = found.standing(one), datetime.fromisoformat(one["at"])
            verdict = Verdict(one["verdict"]) if "verdict" in one else None
            books.keep([word_on(known, WordKind(one["event"]), one["reason"], one["by"], at, verdict)])
        planned, skipped = wiring.planned([str(folder / "records")], config)
        assert not skipped
        desk = wiring.review_shop(config, wiring.Run(as_of=_AS_OF))
        drafts = tuple(
            review(_own(draft), replace(desk, memory=books.ledger, planned=planned))
            for draft in wiring.drafts(Input.of("drafts.jsonl", (folder / "drafts.jsonl").read_bytes()), now=_AS_OF)
        )
        after = tuple(books.ledger.get(standing.commitment.id) for standing in found.standings)
        yield Seen(report=report, standings=after, drafts=drafts)
    finally:
        database.close()


def _own(draft: object) -> Document:
    assert isinstance(draft, Document) and draft.author is not None
    return wiring.own_draft(draft, sender=draft.author.email, to=None, as_of=_AS_OF)


def test_the_year_is_as_long_as_a_year() -> None:
    """Enough mail, calls and records to see what only time shows; as many as its page says."""
    made = year()
    assert len(made.mails) >= 300 and len(made.calls) >= 20 and len(made.records) >= 200
    told = f"{len(made.mails)} mails, {len(made.calls)} calls and {len(made.records)} records of 2026"
    assert told in (_YEAR / "README.md").read_text(encoding="utf-8")


def test_the_same_year_is_written_twice(tmp_path: Path) -> None:
    """Byte for byte, so that what is said about it stays true."""
    write(tmp_path / "one")
    write(tmp_path / "two")
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


def test_the_year_has_mail_as_programs_send_it(tmp_path: Path) -> None:
    """Words in HTML alone, the same words beside plain ones, and invitations."""
    write(tmp_path)
    mail = b"".join((tmp_path / "mail" / f"{name}.mbox").read_bytes() for name in ("nell", "oscar", "pia"))
    for kind in (b"\nContent-Type: text/html", b"multipart/alternative", b"text/calendar", b"METHOD:REQUEST"):
        assert kind in mail


def test_every_rule_on_conduct_is_found(seen: Seen) -> None:
    """By the names in the code: a rule that the year does not show would not be shown anywhere."""
    found = {f.rule for report in (seen.report, *seen.drafts) for f in report.findings}
    assert found >= _ON_CONDUCT


def test_every_event_happens(seen: Seen) -> None:
    """Whatever can happen to a promise, by the names in the code."""
    assert {event.kind for standing in seen.standings for event in standing.events} == set(EventKind)


def test_everything_planned_is_found_and_nothing_else(seen: Seen) -> None:
    """Rule and words, each once."""
    found = sorted((f.rule, f.quote) for f in seen.report.findings if f.rule in _ON_CONDUCT)
    assert found == sorted((planned["rule"], planned["quote"]) for planned in _PLAN["findings"])
    assert not seen.report.skipped


def test_what_a_review_of_the_drafts_says_is_planned(seen: Seen) -> None:
    """By what is remembered of the year and stands in the calendar."""
    found = sorted((f.rule, f.quote) for report in seen.drafts for f in report.findings if f.rule in _ON_CONDUCT)
    assert found == sorted((planned["rule"], planned["quote"]) for planned in _PLAN["drafts"])


def test_what_the_knowledge_folder_contradicts_is_found(seen: Seen) -> None:
    """With the entry that says otherwise."""
    told = [f for f in seen.report.findings if f.substantiation is Substantiation.CONTRADICTED]
    found = [(f.rule, f.quote, [e.record_id for e in f.evidence]) for f in told]
    assert found == [(one["rule"], one["quote"], [one["entry"]]) for one in _PLAN["contradicted"]]


@pytest.mark.parametrize(
    "planned",
    [*_PLAN["commitments"], *_PLAN["decisions"]],
    ids=lambda planned: f"{planned['event']} {planned['account']}",
)
def test_promises_fare_as_planned(seen: Seen, planned: dict[str, Any]) -> None:
    """Verdict, event and what it leaves behind."""
    found = seen.standing(planned)
    assert EventKind(planned["event"]) in {event.kind for event in found.events}
    assert found.commitment.verdict == planned.get("then", planned.get("verdict")), found.commitment.why
    for field in ("state", "performer", "modality", "cause"):
        assert field not in planned or getattr(found.commitment, field) == planned[field]


def test_nobody_of_the_quiet_customers_was_let_down(seen: Seen) -> None:
    """Of the promises to those with whom nothing goes wrong every one was kept."""
    quiet_all = {name for name, customer in ACCOUNTS.items() if customer.quiet}
    quiet = [c for c in seen.report.commitments if c.account in quiet_all and c.scored]
    assert len(quiet) >= 40
    assert {c.verdict.value for c in quiet} == {"kept"}
