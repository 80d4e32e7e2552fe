"""Erasing a person: nothing of her stays on disk, what others said stays, and the chain still holds."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.errors import NotFound, UsageError
from auditor.ledger.codec import encode
from auditor.ledger.sql import SqlLedger
from auditor.model.job import JobFile
from auditor.model.ledger import TENANT, DocumentFact, Query, WordKind
from auditor.model.people import Person
from auditor.model.record import Record, RecordKind
from auditor.store import Database
from auditor.wiring.jobs import queue_in
from tests.ledger.world import DELIVERY, ENGINE, PROMISE, SECOND, Clock, facts, remember, settings, settle, told, word
from tests.postgres import Cluster

_ADA = "ada@quayside.example"
_TRACES = (b"ada@quayside", b"Ada Quill", b"ada quill", b"stair drawings", b"stair-drawings")


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    yield opened
    opened.close()


@pytest.fixture
def files(place: str, request: pytest.FixtureRequest) -> Callable[[], list[Path]]:
    """All files of the database, as they are on disk."""
    if "://" not in place:
        return lambda: [path for path in Path(place).parent.iterdir() if path.is_file()]
    cluster: Cluster = request.getfixturevalue("cluster")
    return lambda: cluster.flushed(place)


@pytest.fixture
def ledger(database: Database) -> SqlLedger:
    return SqlLedger(database, clock=Clock())


def _traces(files: Callable[[], list[Path]]) -> set[bytes]:
    contents = [path.read_bytes() for path in files()]
    return {trace for trace in _TRACES if any(trace in content for content in contents)}


def test_nothing_stays_on_disk(ledger: SqlLedger, files: Callable[[], list[Path]]) -> None:
    """Not her address, not her name, not a word of what she was promised; every byte of every file is looked at."""
    remember(facts(), ledger, settings(), ENGINE)
    assert {b"ada@quayside", b"Ada Quill", b"stair drawings"} <= _traces(files)
    gone = ledger.erase(_ADA)
    assert gone.facts["document"] == 3
    assert gone.names == ("Ada Quill",)
    assert not _traces(files)
    settle(ledger, settings(), ENGINE)
    assert not _traces(files)


def test_files_of_audits_go_too(ledger: SqlLedger, database: Database, files: Callable[[], list[Path]]) -> None:
    """An audit that waits, or is over, holds whole mails; what they told is in the facts."""
    queue = queue_in(database)
    job = queue.submit(TENANT, [JobFile(name="a.eml", content=f"To: {_ADA}".encode())], {})
    assert b"ada@quayside" in _traces(files)
    ledger.erase(_ADA)
    assert not _traces(files)
    with pytest.raises(NotFound):
        queue.get(TENANT, job.id)


def test_nothing_stays_of_what_was_never_settled(ledger: SqlLedger, files: Callable[[], list[Path]]) -> None:
    """A run that was killed leaves marks behind; they go too."""
    alone = told(PROMISE)
    private = [replace(one, account=None) if isinstance(one, DocumentFact) else one for one in alone]
    ledger.append(private)
    assert b"ada@quayside" in _traces(files)
    ledger.erase(_ADA)
    assert not _traces(files)


def test_the_chain_holds_and_the_rest_stays(ledger: SqlLedger) -> None:
    """Digests with salt stay where facts were; an entry tells which went, and nobody else's words went."""
    remember(facts(), ledger, settings(), ENGINE)
    before = ledger.verify()
    kept = [
        encode(fact) for fact in ledger.export() if "quayside" not in encode(fact) and "drawings" not in encode(fact)
    ]
    gone = ledger.erase(_ADA)
    after = ledger.verify()
    assert not after.broken
    assert after.erased == sum(gone.facts.values())
    assert after.entries == before.entries + 1
    assert set(kept) <= {encode(fact) for fact in ledger.export()}
    quotes = [s.commitment.quote for s in ledger.find(Query()).items]
    assert len(quotes) == 2
    assert not any("drawings" in quote for quote in quotes)


def test_erasing_again_finds_nothing(ledger: SqlLedger) -> None:
    """And leaves the chain as it is."""
    remember(facts(), ledger, settings(), ENGINE)
    ledger.erase(_ADA)
    before = ledger.verify()
    assert not ledger.erase(_ADA).facts
    assert ledger.verify() == before


def test_what_she_showed_is_no_evidence_any_more(ledger: SqlLedger) -> None:
    """Promises that her records bore on are judged again, without them; also by a record of nobody's account."""
    delivery = next(one for one in told(DELIVERY) if isinstance(one, DocumentFact)).record
    assert delivery is not None
    shown = replace(delivery, account=None, contacts=(), owner="Zoe Lang", body=f"for Zoe Lang. {delivery.body}")
    remember([*told(PROMISE), shown], ledger, settings(), ENGINE)
    remember([_record("Zoe\tLang")], ledger, settings(), ENGINE)
    assert ledger.erase("Zoe Lang").facts == {"record": 2}
    settle(ledger, settings(), ENGINE)
    (standing,) = ledger.find(Query()).items
    assert shown.id not in encode(standing)


def _record(title: str) -> Record:
    return Record(id=f"crm:task:{title}", source="crm", kind=RecordKind.TASK, title=title)


@pytest.mark.parametrize(
    "text", ["Ann Lee", "ANN\nLEE", "with\tAnn Lee", 'the "Ann Lee" file', "Ann\u00a0Lee.", "c:\\Ann Lee"]
)
def test_a_name_is_found_however_it_is_laid_out(ledger: SqlLedger, text: str) -> None:
    """Signs that JSON writes otherwise hide nothing."""
    ledger.append([_record(text)])
    assert ledger.erase("Ann Lee").facts == {"record": 1}


@pytest.mark.parametrize("text", ["Joann Lee", "Ann Leeds", "joann@lee.example", "Ann, Lee"])
def test_other_peoples_names_are_others(ledger: SqlLedger, text: str) -> None:
    """A name is a whole name."""
    ledger.append([_record(text)])
    assert not ledger.erase("Ann Lee").facts
    assert not ledger.erase("ann@lee.example").facts


def test_the_roster_and_peoples_words_go_too(ledger: SqlLedger) -> None:
    """Every kind of fact."""
    remember(told(SECOND), ledger, settings(), ENGINE)
    (standing,) = ledger.find(Query()).items
    ledger.append([Person(name="Ada Quill", addresses=(_ADA,)), word(standing, WordKind.NOTED, "Told Ada Quill.")])
    assert ledger.erase("ada quill").facts == {"person": 1, "word": 1}
    assert not re.search("Ada", "".join(map(encode, ledger.export())))


def test_a_word_that_is_too_short_erases_nothing(ledger: SqlLedger) -> None:
    """It would stand in half of the ledger."""
    with pytest.raises(UsageError, match="too short"):
        ledger.erase(" Al ")
