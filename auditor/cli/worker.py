"""`auditor worker`: works on the audits that `auditor serve` takes in, on this machine or another."""

from dataclasses import replace
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note
from auditor.cli.session import configure, ended_by_a_signal

Ray = Annotated[
    str | None,
    typer.Option("--ray", metavar="ADDRESS", help="Do parts on a Ray cluster: auto, local or ray://HOST:PORT."),
]
UntilIdle = Annotated[bool, typer.Option("--until-idle", help="Stop when nothing is left to do.")]


def worker(
    until_idle: UntilIdle = False,
    ray: Ray = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Work on audits in the background; any number of workers share one PostgreSQL database."""
    from auditor.store import Database
    from auditor.wiring.jobs import AuditSteps, queue_in
    from auditor.wiring.jobs import worker as working
    from auditor.wiring.ledger import books_in, place
    from auditor.wiring.webhooks import telling

    settings = configure(config, ledger=ledger)
    database, one = Database(place(settings)), None
    try:
        queue = queue_in(database)
        steps = AuditSteps(queue=queue, config=settings, books=lambda tenant: books_in(database, settings, tenant))
        at_once = 1
        if ray is not None:
            from auditor.wiring.cluster import joined

            cluster = joined(ray)
            steps, at_once = replace(steps, understood=cluster.understood), cluster.processors
            note(f"Parts are done on {at_once} processors of the Ray cluster")
        one = working(queue, steps, at_once=at_once)
        note(f"Working on audits in {database.place} (stop with Ctrl-C)")
        if until_idle:
            note(f"Nothing is left to do; {one.until_idle()} steps were done.")
        else:
            with telling(database, lambda tenant: books_in(database, settings, tenant)), ended_by_a_signal():
                one.run()
    finally:
        if one is not None:
            one.end()
        database.close()
