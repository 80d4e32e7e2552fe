"""`make bench-check`: how fast a draft is answered, beside 2,000 knowledge items and a long memory of promises.

Cold is the whole command, from the shell and back; warm is one review in a process that has the knowledge read. The past is
written straight into the ledger's own table (2,000 promises over and over, of 40 people and 500 accounts), so that a
million of them takes a minute. At the end it says whether Chroma or SQLAlchemy was imported by the cold command.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path

from sqlalchemy import insert

from auditor import wiring
from auditor.config import Config
from auditor.core.identity import document_id
from auditor.ledger.codec import encode
from auditor.ledger.past import read_only
from auditor.ledger.words import column
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.ledger import TENANT, Standing
from auditor.model.text import Document, DocumentKind, Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict
from auditor.pipeline import review
from auditor.store import Database
from auditor.store.tables import PROMISES
from auditor.store.times import stamped

_SIZES = (10_000, 50_000, 100_000, 1_000_000)
_ITEMS = 2_000
_DIFFERENT = 2_000
"""Promises whose text differs; they come again with other ids and times."""
_BATCH = 20_000
_TIMES = 5
_START = datetime(2024, 1, 8, 9, tzinfo=UTC)
_TODAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
_ME = "rep3@ours.example"
_TO = "account3.example"
_DRAFT = """Hi Ines,

you asked how the harbour module handles night shifts. Module 17 is ready, and delivery of part 40 takes two weeks.

I'll send you the price list by Friday, and our fitter will call you on Monday at ten. We guarantee 99.99 % availability.

Best regards
Ann
"""


def main(arguments: list[str]) -> int:
    """One line for each number of past promises."""
    sizes = [int(one) for one in arguments] or list(_SIZES)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "draft.txt").write_text(_DRAFT, encoding="utf-8")
        _knowledge(home / "knowledge")
        print(f"best of {_TIMES}, {_ITEMS:,} knowledge items")
        print("  promises    rows/s  cold s  cpu s  warm s  cpu s")
        for size in sizes:
            _measured(home, size)
        print(f"imported by the cold command: {_heavy(home) or 'neither chromadb nor sqlalchemy'}")
    return 0


def _measured(home: Path, size: int) -> None:
    ledger = home / f"{size}.db"
    filled = _seconds(partial(_fill, ledger, size))
    used = _used()
    cold = min(_seconds(partial(_cold, home, ledger)) for _ in range(_TIMES))
    each = (_used() - used) / _TIMES
    warm, own = _warm(home, ledger)
    print(f"{size:10,} {size / filled:9,.0f} {cold:7.2f} {each:6.2f} {warm:7.3f} {own:6.3f}", flush=True)
    ledger.unlink()


def _knowledge(folder: Path) -> None:
    """Half entries of the registry, half case studies."""
    folder.mkdir()
    kinds = (
        "kind: capability, subject: Module {n}, status: available, statement: In every plan.",
        "kind: lead_time, subject: Delivery of part {n}, value: 4, unit: week, bound: at_least, statement: Four weeks.",
        "kind: price, subject: Spare wheel {n}, value: {n}, unit: EUR, bound: at_least, statement: The list price.",
        "kind: service_level, subject: Uptime of hall {n}, value: 99.5, unit: percent, bound: at_least, statement: A month.",
    )
    rows = [f"- {{id: claim-{n}, {kinds[n % 4].format(n=n)}, source: handbook}}" for n in range(_ITEMS // 2)]
    (folder / "claims.yaml").write_text("\n".join(rows) + "\n", encoding="utf-8")
    for n in range(_ITEMS // 2):
        text = (
            f"---\nid: cs-{n}\nkind: case_study\ntitle: Night shifts at quay {n}\ncustomer: Quay {n}\nindustry: harbours\n"
            f"published: 2025-06-01\nmay_name_customer: true\nsource: interview\n---\n"
            f"Quay {n} moved its night shifts into one plan. Changes fell from {n} to 12 a week.\n"
        )
        (folder / f"cs-{n}.md").write_text(text, encoding="utf-8")


def _fill(place: Path, size: int) -> None:
    database = Database(str(place))
    bodies = [_standing(n) for n in range(_DIFFERENT)]
    rows: list[dict[str, object]] = []
    with database.engine.begin() as connection:
        for row in _rows(bodies, size):
            rows.append(row)
            if len(rows) == _BATCH:
                connection.execute(insert(PROMISES), rows)
                rows = []
        if rows:
            connection.execute(insert(PROMISES), rows)
    database.close()


def _rows(bodies: list[tuple[Standing, str]], size: int) -> Iterator[dict[str, object]]:
    step = (_TODAY - _START - timedelta(days=20)) / size
    for number in range(size):
        standing, body = bodies[number % _DIFFERENT]
        one, said = standing.commitment, _START + step * number
        yield {
            "tenant": TENANT, "id": f"c_{sha256(str(number).encode()).hexdigest()[:16]}", "document_id": f"d_{number}",
            "account_key": column(one.account or ""), "owner": column(_person(number)), "owner_name": None,
            "side": one.side.value, "act": one.act.value, "verdict": one.verdict.value, "state": one.state.value,
            "scored": True, "dismissed": False, "said_at": stamped(said), "due_end": stamped(said + timedelta(days=4)),
            "turns_at": None, "body": body,
        }  # fmt: skip


def _standing(number: int) -> tuple[Standing, str]:
    said = _START + timedelta(hours=8 * number)
    rep = Party(name=f"Rep {number % 40}", email=_person(number), side=Side.OURS)
    quote = f"I'll send you the price list for hall {number} within four days"
    verdict = (Verdict.KEPT, Verdict.KEPT, Verdict.KEPT_LATE, Verdict.NOT_DUE)[number % 4]
    commitment = Commitment(
        id=f"c_{number}", document_id=f"d_{number}", quote=quote, span=Span(start=0, end=len(quote)), said_at=said,
        modality=Modality.WRITTEN, strength=Strength.FIRM, scored=True, side=Side.OURS, promisor=rep, promisee=None,
        account=f"account{number % 500}.example", action=f"send the price list for hall {number}",
        act=(Act.SEND, Act.CALL)[number % 2], confidence=0.9, origin=Origin.RULE, state=State.ACTIVE, verdict=verdict,
        due=Due(text="within four days", start=said, end=said + timedelta(days=4), precision=Precision.DAY),
    )  # fmt: skip
    standing = Standing(commitment=commitment, done_at=said + timedelta(days=2 + number % 5))
    return standing, encode(standing)


def _person(number: int) -> str:
    return f"rep{number % 40}@ours.example"


def _command(home: Path, ledger: Path) -> list[str]:
    given = ["check", str(home / "draft.txt"), "--knowledge", str(home / "knowledge"), "--role", "ae", "--to", _TO]
    return [
        "-m",
        "auditor",
        *given,
        "--as-of",
        _TODAY.isoformat(),
        "--format",
        "json",
        "--config",
        str(_config(home, ledger)),
    ]


def _config(home: Path, ledger: Path) -> Path:
    path = home / "auditor.toml"
    path.write_text(f'ledger = "{ledger.as_posix()}"\n', encoding="utf-8")
    return path


def _cold(home: Path, ledger: Path) -> None:
    done = subprocess.run([sys.executable, *_command(home, ledger)], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode(errors="replace"))
    json.loads(done.stdout)


def _used() -> float:
    """Processor time of the commands so far, which a busy machine changes less than the clock."""
    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime


def _warm(home: Path, ledger: Path) -> tuple[float, float]:
    """The best review after the knowledge was read, and the processor time of one; the memory is a file that is opened
    for each question."""
    run = wiring.Run(as_of=_TODAY, keep_text=True)
    shop = wiring.review_shop(Config(knowledge=str(home / "knowledge"), role="ae"), run)
    shop = replace(shop, memory=read_only(ledger))

    draft = Document(
        id=document_id("bench", _DRAFT), origin="draft", kind=DocumentKind.DRAFT, text=_DRAFT, sent_at=_TODAY
    )
    own = wiring.own_draft(draft, sender=_ME, to=_TO, as_of=_TODAY)
    used = time.process_time()
    best = min(_seconds(partial(review, own, shop)) for _ in range(_TIMES))
    return best, (time.process_time() - used) / _TIMES


def _heavy(home: Path) -> str:
    """The heavy libraries that the command imports, by Python's own record of imports."""
    command = [sys.executable, "-X", "importtime", *_command(home, home / "none.db")]
    told = subprocess.run(command, capture_output=True, check=False, text=True).stderr
    names = {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines() if "|" in line}
    return ", ".join(sorted(names & {"chromadb", "sqlalchemy", "numpy", "langchain", "langchain_core"}))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
