"""A house with pages: a ledger made from hostile mail, at a fixed time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from fastapi import FastAPI
from typer.testing import CliRunner

from auditor.cli.main import app as command
from auditor.config import Config, ServiceFile
from auditor.jobs.worker import LeaseWorker
from auditor.ports.access import Keys
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.pages.site import with_pages
from auditor.wiring.jobs import AuditSteps, worker

NOW = datetime(2026, 5, 20, 9, tzinfo=UTC)
HOSTILE = "<script>alert(1)</script>"
_MAIL = """\
From: "Nora {name}" <nora@kilnandco.example>
To: "Piet <img src=x onerror=alert(2)>" <piet@vossbakeries.example>
Date: Tue, 05 May 2026 09:00:00 +0000
Message-ID: <kiln-1@kilnandco.example>
Subject: Ovens {name}
Content-Type: text/plain; charset=utf-8

Hi Piet,

I'll send the {name} drawings by Friday 8 May. I'll call you on 4 May 2099.

Nora
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    app: FastAPI
    worker: LeaseWorker
    """Does what the pages ask for, when the test says so."""
    shared: Path
    """A folder of the server that may be audited, under the name "Shared mail"."""


@contextmanager
def open_house(folder: Path, keys: Keys | None = None) -> Iterator[FastAPI]:
    """The app with pages over a ledger with two promises, one of them broken."""
    with staffed_house(folder, keys) as house:
        yield house.app


@contextmanager
def staffed_house(folder: Path, keys: Keys | None = None) -> Iterator[House]:
    """The same, and who works on its audits."""
    mail = folder / "mail"
    mail.mkdir(exist_ok=True)
    (mail / "one.eml").write_text(_MAIL.format(name=HOSTILE), encoding="utf-8")
    ledger = str(folder / "ledger.db")
    words = ["audit", str(mail), "--our-domain", "kilnandco.example", "--mail-is-complete", "--ledger", ledger]
    done = CliRunner().invoke(command, [*words, "--as-of", NOW.isoformat(), "--format", "json"])
    assert done.exit_code in (0, 1), done.output
    knowledge = Path(__file__).resolve().parent.parent / "examples" / "knowledge"
    shared = folder / "shared"
    shared.mkdir(exist_ok=True)
    config = Config(
        ledger=ledger,
        our_domains=("kilnandco.example",),
        knowledge=str(knowledge),
        service=ServiceFile(folders={"Shared mail": str(shared)}),
    )
    with opened(config, lambda: NOW) as services:
        assert services.queue is not None
        assert services.books is not None
        kept = replace(services, keys=keys, ring=keys or services.ring)
        steps = AuditSteps(queue=services.queue, config=config, books=services.books)
        app = with_pages(create_app(kept), kept)
        yield House(app=app, worker=worker(services.queue, steps), shared=shared)
