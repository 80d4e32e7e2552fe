"""`auditor mcp`: read-only tools for an assistant that speaks the Model Context Protocol."""

from auditor.cli import options as opt
from auditor.cli.session import configure
from auditor.errors import Unavailable


def mcp(
    our_domain: opt.Domains = None,
    roster: opt.RosterFile = None,
    knowledge: opt.Knowledge = None,
    baseline: opt.BaselineFile = None,
    tz: opt.Zone = None,
    role: opt.Role = None,
    engine: opt.Engine = None,
    model: opt.Model = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Answer an assistant over standard input and output (MCP); its four tools only read."""
    try:
        from auditor.service.assistant import run
    except ImportError as error:
        raise Unavailable(
            f"the package {error.name} is not installed", hint="pip install 'promise-auditor[service]'"
        ) from error
    run(
        configure(
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
    )
