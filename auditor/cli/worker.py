"""`auditor worker`: works on the audits that `auditor serve` takes in, on this machine or another."""

import signal
import sys
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note
from auditor.cli.session import configure

UntilIdle = Annotated[bool, typer.Option("--until-idle", help="Stop when nothing is left to do.")]


def worker(until_idle: UntilIdle = False, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Work on audits in the background; any number of workers share one PostgreSQL database."""
    from auditor.jobs.sql import SqlQueue
    from auditor.store import Database
    from auditor.wiring.jobs import AuditSteps
    from auditor.wiring.jobs import worker as working
    from auditor.wiring.ledger import books_in, place
    from auditor.wiring.webhooks import telling

    settings = configure(config, ledger=ledger)
    database, one = Database(place(settings)), None
    try:
        queue = SqlQueue(database)
        one = working(
            queue,
            AuditSteps(queue=queue, config=settings, books=lambda tenant: books_in(database, settings, tenant)),
        )
        note(f"Working on audits in {database.place} (stop with Ctrl-C)")
        if until_idle:
            note(f"Nothing is left to do; {one.until_idle()} steps were done.")
        else:
            with telling(database, lambda tenant: books_in(database, settings, tenant)):
                signal.signal(signal.SIGTERM, _ended)
                one.run()
    finally:
        if one is not None:
            one.hand_back()
        database.close()


def _ended(*_: object) -> None:
    """`systemctl stop` and the like: an end as with Ctrl-C, and no failure."""
    sys.exit(0)
