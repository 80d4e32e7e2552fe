"""`auditor worker`: works on the audits that `auditor serve` takes in, on this machine or another."""

from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note
from auditor.cli.session import configure, ended_by_a_signal

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
    database = Database(place(settings))
    queue = SqlQueue(database)
    one = working(
        queue, AuditSteps(queue=queue, config=settings, books=lambda tenant: books_in(database, settings, tenant))
    )
    try:
        with ended_by_a_signal():
            note(f"Working on audits in {database.place} (stop with Ctrl-C)")
            if until_idle:
                note(f"Nothing is left to do; {one.until_idle()} steps were done.")
            else:
                with telling(database, lambda tenant: books_in(database, settings, tenant)):
                    one.run()
    finally:
        one.hand_back()
        database.close()
