"""Audits in the background: files in, progress, a report that is the one of the command line."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from auditor import wiring
from auditor.config import Config, ServiceFile
from auditor.jobs.worker import LeaseWorker
from auditor.pipeline import audit
from auditor.reports.json_v1 import JsonReport
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.services import Services
from auditor.store import Database
from auditor.wiring.jobs import AuditSteps, queue_in, worker
from auditor.wiring.ledger import books_in
from auditor.wiring.parts import safe_name
from tests.service.conftest import NOW, Ask

_EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
_ASKED = {"as_of": "2026-04-20T12:00:00+01:00", "tz": "Europe/London", "our_domains": "brackenfold.example"}


@pytest.fixture
def at_work(tmp_path: Path, serving: Ask) -> Iterator[tuple[TestClient, LeaseWorker]]:
    """A client, and the worker that does what it asks for."""
    database = Database(str(tmp_path / "jobs.db"))
    queue = queue_in(database)
    steps = AuditSteps(queue=queue, config=Config(), books=lambda tenant: books_in(database, Config(), tenant))
    yield serving(queue=queue), worker(queue, steps)
    database.close()


def _files(*folders: str) -> list[tuple[str, tuple[str, bytes]]]:
    paths = [p for folder in folders for p in sorted((_EXAMPLES / folder).rglob("*")) if p.is_file()]
    paths.append(_EXAMPLES / "roster.yaml")
    return [("files", (str(p.relative_to(_EXAMPLES)), p.read_bytes())) for p in paths]


def test_the_report_is_that_of_one_process(
    at_work: tuple[TestClient, LeaseWorker], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut into parts and put together again, nothing is added, lost or judged otherwise."""
    client, working = at_work
    begun = client.post("/v1/audits", files=_files("mail", "records"), data=_ASKED)
    assert begun.status_code == 202, begun.text
    place = begun.headers["location"]
    assert client.get(f"{place}/report").status_code == 404
    assert working.until_idle() == 3
    done = client.get(place).json()
    assert (done["state"], done["documents_done"]) == ("done", done["documents"])
    monkeypatch.chdir(_EXAMPLES)
    config = Config(our_domains=("brackenfold.example",), tz="Europe/London")
    paths = ("mail", "records", "roster.yaml")
    side = wiring.side_files(paths, config)
    shop = wiring.workshop(config, wiring.Run(as_of=datetime.fromisoformat(_ASKED["as_of"])), side)
    alone = json.loads(JsonReport().render(audit(wiring.inputs(paths, side), shop)))
    assert client.get(f"{place}/report").json() == alone


def test_progress_is_streamed_until_the_end(at_work: tuple[TestClient, LeaseWorker]) -> None:
    """Who listens hears how far it is, and that it is over."""
    client, working = at_work
    place = client.post("/v1/audits", files=_files("drafts"), data=_ASKED).headers["location"]
    working.until_idle()
    told = client.get(f"{place}/events").text
    assert told.startswith("event: end\ndata: ")
    assert json.loads(told.partition("data: ")[2])["state"] == "done"


def test_what_cannot_be_is_told_before_it_begins(at_work: tuple[TestClient, LeaseWorker]) -> None:
    """A time that is none is a problem of the request, not of a job that fails later."""
    client, _ = at_work
    refused = client.post("/v1/audits", files=_files(), data={"as_of": "soon"})
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
    assert client.get("/v1/audits").json() == {"data": []}
    assert client.get("/v1/audits/a_none").status_code == 404


def test_a_cancelled_audit_can_go_on(at_work: tuple[TestClient, LeaseWorker]) -> None:
    """What was finished is kept."""
    client, working = at_work
    place = client.post("/v1/audits", files=_files("drafts"), data=_ASKED).headers["location"]
    assert working.once()
    assert client.post(f"{place}/cancel").json()["state"] == "cancelled"
    assert not working.once()
    assert client.get(f"{place}/report").json()["hint"] == "retry goes on from where it stopped"
    assert client.post(f"{place}/retry").json()["steps_done"] == 1
    working.until_idle()
    assert client.get(place).json()["state"] == "done"


def test_what_is_wrong_with_a_file_is_told_by_the_name_that_it_was_sent_under(
    at_work: tuple[TestClient, LeaseWorker],
) -> None:
    """No path of the machine that works on it."""
    client, working = at_work
    sent = [("files", ("who/roster.yaml", b"people:\n- {nom: Maud}\n"))]
    place = client.post("/v1/audits", files=sent, data=_ASKED).headers["location"]
    working.until_idle()
    failed = client.get(place).json()
    assert failed["state"] == "failed"
    assert failed["error"].startswith("who/roster.yaml: people, entry 1")


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("mail/a.eml", "mail/a.eml"),
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\mail\\a.eml", "C_/mail/a.eml"),
        ("", "unnamed"),
        ("..", "unnamed"),
    ],
)
def test_a_name_never_leaves_its_folder(sent: str, kept: str) -> None:
    """No path of the server can be named by a caller."""
    assert safe_name(sent) == kept


def test_without_a_queue_there_are_no_audits(house: Services, serving: Ask) -> None:
    """A service without a ledger has no such route."""
    assert house.queue is None
    assert serving().get("/v1/audits").status_code == 404


def test_more_than_the_service_takes_is_refused_unread(tmp_path: Path) -> None:
    """`[service] upload`; how to send it all the same is said."""
    config = Config(ledger=str(tmp_path / "l.db"), service=ServiceFile(upload=2_000))
    with opened(config, lambda: NOW) as services:
        client = TestClient(create_app(services), base_url="http://localhost")
        refused = client.post("/v1/audits", files=[("files", ("a.txt", b"x" * 3_000))])
        assert (refused.status_code, client.get("/v1/audits").json()) == (413, {"data": []})
        assert ".zip" in refused.json()["hint"]
