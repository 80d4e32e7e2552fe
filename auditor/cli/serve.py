"""`auditor serve`: the HTTP service on this machine, or with keys for others."""

from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note
from auditor.cli.session import configure, ended_by_a_signal
from auditor.errors import Unavailable

Host = Annotated[str, typer.Option("--host", help="Address to listen at; another than loopback needs keys.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65_535, help="Port to listen at; 0: any that is free.")]


def serve(
    host: Host = "127.0.0.1",
    port: Port = 8000,
    our_domain: opt.Domains = None,
    roster: opt.RosterFile = None,
    knowledge: opt.Knowledge = None,
    baseline: opt.BaselineFile = None,
    tz: opt.Zone = None,
    role: opt.Role = None,
    engine: opt.Engine = None,
    model: opt.Model = None,
    ledger: opt.LedgerPlace = None,
    no_ledger: opt.NoLedger = False,
    config: opt.ConfigFile = None,
) -> None:
    """Serve the HTTP API: reviews as you type for plugins, editors and pages."""
    try:
        from auditor.service.running import Remembering, run
    except ImportError as error:
        raise Unavailable(
            f"the package {error.name} is not installed", hint="pip install 'promise-auditor[service]'"
        ) from error
    settings = configure(
        config,
        our_domains=our_domain,
        roster=roster,
        knowledge=knowledge,
        baseline=baseline,
        tz=tz,
        role=role,
        engine=engine,
        model=model,
        ledger=ledger,
    )
    remembering = Remembering.NOTHING if no_ledger else Remembering.LEDGER
    with ended_by_a_signal():
        run(settings, host=host, port=port, remembering=remembering, told=note)
