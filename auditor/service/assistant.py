"""`auditor mcp`: the review, the promises, the rules and the openers as tools of an assistant, over MCP.

Every tool only reads: nothing is sent, kept or decided for anybody.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import partial
from typing import Annotated, Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import ToolAnnotations
from pydantic import Field

from auditor import __version__, wiring
from auditor.checks import by_id
from auditor.config import Config
from auditor.errors import AuditorError
from auditor.model.ledger import Query
from auditor.model.opener import OpenerTask
from auditor.model.report import Report
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.reports import Format, renderer
from auditor.reports.ledger_v1 import page_v1
from auditor.service import opening
from auditor.service.callers import EVERYTHING
from auditor.service.reviews import Reviews
from auditor.service.routes.rules import told
from auditor.service.services import Services
from auditor.wiring.ledger import Books, books

_MOST: Final = 200
_READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
_ABOUT = (
    "Reviews sales drafts for overpromises and knows which promises are open. Quote findings with their own words and "
    "sources; a verdict 'unverified' means that nobody knows, never that somebody failed."
)
Text = Annotated[str, Field(min_length=1, max_length=500_000, description="The draft, exactly as it will be sent.")]
Role = Annotated[str | None, Field(description="The sender's role, by which he may promise things: ae, csm.")]
To = Annotated[str | None, Field(description="Whom or which account it goes to: a name or a mail address.")]
Author = Annotated[str | None, Field(description="Who sends it: a name or a mail address.")]
SentAt = Annotated[str | None, Field(description="When it will be sent, ISO 8601. Left out: now.")]
Limit = Annotated[int, Field(ge=1, le=_MOST, description="How many at most.")]
Cursor = Annotated[str | None, Field(description="The next_cursor of the page before.")]
Verdicts = Annotated[list[Verdict] | None, Field(description="Only these verdicts. Left out: all.")]
RuleId = Annotated[str, Field(description="A rule id such as absolute-guarantee, as a finding names it.")]
Account = Annotated[str, Field(min_length=1, description="The account, as the knowledge folder names it.")]


def assistant(services: Services, ledger: Callable[[], AbstractContextManager[Books]]) -> MCPServer:
    """The server with its four tools; answers are the JSON that the command line writes."""
    server = MCPServer("auditor", version=__version__, instructions=_ABOUT, log_level="WARNING")
    _reviewing(server, Reviews(services))
    _knowing(server, ledger)
    return server


def run(config: Config) -> None:
    """Answers one assistant over standard input and output until it hangs up. Raises ConfigError, Unavailable.

    Reviews remember the ledger, which is made where there is none.
    """
    with opening.opened(config, opening.clock_of(config)) as services, wiring.running(services.shop.engine):
        assistant(services, partial(books, config, clock=opening.clock_of(config))).run("stdio")


def _reviewing(server: MCPServer, reviews: Reviews) -> None:
    @server.tool(annotations=_READS, structured_output=False)
    async def check_draft(
        text: Text, to: To = None, author: Author = None, role: Role = None, sent_at: SentAt = None
    ) -> str:
        """Review a draft before it is sent: `decision` allow, warn or block, promises, findings, safer wording."""
        given = {"text": text, "to": to, "author": author, "role": role, "sent_at": sent_at}
        with _plainly():
            fields = {key: value for key, value in given.items() if value is not None}
            return _json(await reviews.of_draft(fields, EVERYTHING))

    @server.tool(annotations=_READS, structured_output=False)
    async def suggest_openers(
        account: Account, persona: str | None = None, goal: str | None = None, day: date | None = None
    ) -> str:
        """Suggest openers for a message to an account; each rests on facts and names its sources."""
        with _plainly():
            asked = OpenerTask(account=account.strip(), day=day or reviews.today(), persona=persona, goal=goal)
            return _json(await reviews.openers_for(asked, EVERYTHING))


def _knowing(server: MCPServer, ledger: Callable[[], AbstractContextManager[Books]]) -> None:
    @server.tool(annotations=_READS, structured_output=False)
    def list_commitments(
        account: str | None = None,
        owner: str | None = None,
        side: Side | None = None,
        verdicts: Verdicts = None,
        limit: Limit = 20,
        cursor: Cursor = None,
    ) -> str:
        """List promises as they stand now, with their words, due dates, verdicts and evidence."""
        asked = Query(
            account=account,
            owner=owner,
            side=side,
            verdicts=frozenset(verdicts or ()),
            limit=limit,
            after=cursor,
        )
        with _plainly(), ledger() as mine:
            return page_v1(mine.stood(asked, mine.ledger.now())).model_dump_json(by_alias=True)

    @server.tool(annotations=_READS, structured_output=False)
    def explain_rule(rule: RuleId) -> str:
        """Explain a rule: what it says, why, where it comes from, and examples of both kinds."""
        with _plainly():
            return told(by_id(rule)).model_dump_json(by_alias=True)


def _json(report: Report) -> str:
    return renderer(Format.JSON).render(report)


@contextmanager
def _plainly() -> Iterator[None]:
    """Our own errors as a tool tells them: what and where, and what to do next."""
    try:
        yield
    except AuditorError as error:
        raise ToolError(f"{error} Next: {error.hint}." if error.hint else str(error)) from error
