"""`make bench-ledger`: the ledger with 100,000 messages, 20,000 commitments and 50,000 records of 500 accounts.

The facts are made here, not read from mail, so that only the ledger is measured: appending, judging and settling, memory,
size on disk, growth from 1,000 messages on, one more mail into the full ledger, lists, and what a review asks of it.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from auditor.engines.offline.engine import OfflineEngine
from auditor.ledger.past import read_only
from auditor.ledger.sql import SqlLedger
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.ledger import DocumentFact, Fact, Query
from auditor.model.people import Settings
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.text import Document, DocumentKind, Party, Side, Span
from auditor.model.time import Due, Moment, Precision
from auditor.pipeline.remembering import settle
from auditor.store import Database

_START = datetime(2025, 1, 6, 9, tzinfo=UTC)
_TODAY = _START + timedelta(days=365)
_THINGS = ("price list", "floor plan", "sample box", "safety sheet", "test report", "fitting guide", "colour card")
_SIZES = (1_000, 10_000, 100_000)
_QUOTE = "I'll send you the {} by {:%d %B}"


def facts(messages: int) -> Iterator[Fact]:
    """A fifth of the messages promise something; half as many records, of which some show that it was done."""
    accounts = max(5, messages // 200)
    kinds = frozenset({RecordKind.TASK})
    yield Coverage(source="crm.csv", kinds=kinds, since=_START.date(), until=_TODAY.date())
    for number in range(messages):
        yield _message(number, accounts, _START + timedelta(minutes=number * 500_000 // messages))
    for number in range(messages // 2):
        yield _record(number, accounts, _START + timedelta(minutes=number * 1_000_000 // messages))


def _message(number: int, accounts: int, sent: datetime) -> DocumentFact:
    talk = number // 7
    account = f"account{talk % accounts}.example"
    rep = Party(name=f"Rep {talk % 40}", email=f"rep{talk % 40}@ours.example", side=Side.OURS)
    buyer = Party(name=f"Buyer {talk % accounts}", email=f"buyer@{account}", side=Side.THEIRS)
    identity = f"d_{sha256(str(number).encode()).hexdigest()[:16]}"
    document = Document(
        id=identity, origin="", kind=DocumentKind.EMAIL, text="", subject=f"Order {talk}", sent_at=sent,
        author=rep, recipients=(buyer,), participants=(rep, buyer), message_id=f"{number}@ours.example",
        references=(f"{number - number % 7}@ours.example",) if number % 7 else (),
    )  # fmt: skip
    owed = (_promise(number, identity, account, sent, rep, buyer),) if number % 5 == 0 else ()
    record = Record(
        id=f"email:{number}@ours.example", source="email", kind=RecordKind.MESSAGE_SENT, title=document.subject or "",
        body=f"Hello, a word on order {talk}. " + (owed[0].quote if owed else "The lorry left at noon. ") * 3,
        account=account, contacts=(f"buyer@{account}",), owner=rep.email, done=Moment(value=sent),
        status=RecordStatus.DONE,
    )  # fmt: skip
    return DocumentFact(document=document, commitments=owed, record=record, account=account, size=600, rubric="1.0.0")


def _promise(number: int, identity: str, account: str, sent: datetime, rep: Party, buyer: Party) -> Commitment:
    thing, end = _THINGS[number // 5 % len(_THINGS)], sent + timedelta(days=4)
    quote = _QUOTE.format(thing, end)
    return Commitment(
        id=f"c_{sha256(quote.encode() + identity.encode()).hexdigest()[:16]}", document_id=identity, quote=quote,
        span=Span(start=40, end=40 + len(quote)), said_at=sent, modality=Modality.WRITTEN, strength=Strength.FIRM,
        scored=True, side=Side.OURS, promisor=rep, promisee=buyer, account=account, action=f"send the {thing}",
        act=Act.SEND, confidence=0.9, origin=Origin.RULE, state=State.ACTIVE,
        due=Due(text=f"by {end:%d %B}", start=sent, end=end, precision=Precision.DAY),
    )  # fmt: skip


def _record(number: int, accounts: int, at: datetime) -> Record:
    thing = _THINGS[number % len(_THINGS)]
    account = f"account{number % accounts}.example"
    return Record(
        id=f"crm:task:{number}", source="crm.csv", kind=RecordKind.TASK, title=f"Send the {thing}", account=account,
        contacts=(f"buyer@{account}",), owner=f"rep{number % 40}@ours.example", due=Moment(value=at),
        done=Moment(value=at + timedelta(days=2)), status=RecordStatus.DONE, origin="crm.csv",
    )  # fmt: skip


def main(arguments: list[str]) -> int:
    """Each size in SQLite, and in every database whose URL is given: an empty one for each size."""
    sizes = [int(one) for one in arguments if one.isdigit()] or list(_SIZES)
    urls = [one for one in arguments if not one.isdigit()]
    print(
        "database    messages  append/s  settle/s    wall s     cpu s  peak MB  disk MB  one more s  find s  review s"
    )
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            _measured("sqlite", str(Path(folder) / f"{size}.db"), size)
            if urls:
                _measured("postgres", urls.pop(0), size)
    return 0


def _measured(name: str, place: str, size: int) -> None:
    database, engine = Database(place), OfflineEngine()
    ledger, told = SqlLedger(database), Settings(as_of=_TODAY, our_domains=frozenset({"ours.example"}))
    used = time.process_time()
    appended = _seconds(lambda: ledger.append(facts(size)))
    settled = _seconds(lambda: settle(ledger, told, engine))
    used = time.process_time() - used
    extra = _message(size * 5, max(5, size // 200), _TODAY - timedelta(days=9))

    def one_more() -> None:
        ledger.append([extra])
        settle(ledger, told, engine)

    more = _seconds(one_more)
    found = _seconds(lambda: ledger.find(Query(account="account3.example", limit=50)))
    memory = read_only(Path(place)) if database.is_sqlite else ledger
    asked = _seconds(lambda: (memory.open_of(person="rep3@ours.example"), memory.told(account="account3.example")))
    disk = (database.size() or 0) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    rates = f"{size / appended:9,.0f} {size / settled:9,.0f} {appended + settled:9.1f} {used:9.1f}"
    print(f"{name:10} {size:9,} {rates} {peak:8.0f} {disk:8.1f} {more:11.2f} {found:7.3f} {asked:9.3f}", flush=True)
    database.close()


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
