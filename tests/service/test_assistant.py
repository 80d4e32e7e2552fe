"""`auditor mcp`: its tools, asked by the client of the official SDK."""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from mcp import Client, StdioServerParameters
from mcp.server.mcpserver import MCPServer
from mcp.types import CallToolResult, TextContent

from auditor.config import Config
from auditor.service.assistant import assistant
from auditor.service.services import Services
from auditor.wiring.ledger import books
from tests.ledger.world import PROMISE, told

Ask = Callable[..., CallToolResult]


@pytest.fixture
def ask(house: Services, tmp_path: Path) -> Ask:
    """Calls one tool of a server whose ledger holds one promise."""
    config = Config(ledger=str(tmp_path / "ledger.db"), our_domains=("fernhill.example",))
    with books(config) as opened:
        opened.keep(told(PROMISE))

    server = assistant(house, lambda: books(config))

    def call(tool: str, **arguments: object) -> CallToolResult:
        return asyncio.run(_called(server, tool, arguments))

    return call


async def _called(server: MCPServer | StdioServerParameters, tool: str, arguments: dict[str, object]) -> CallToolResult:
    async with Client(server) as client:
        return await client.call_tool(tool, arguments)


def text_of(result: CallToolResult) -> str:
    (part,) = result.content
    assert isinstance(part, TextContent)
    return part.text


def test_every_tool_says_that_it_only_reads(house: Services) -> None:
    """Four tools, each described, none of which changes anything."""

    async def listed() -> dict[str, bool | None]:
        async with Client(assistant(house, lambda: books(Config()))) as client:
            tools = (await client.list_tools()).tools
        return {t.name: t.annotations.read_only_hint for t in tools if t.description and t.annotations}

    assert asyncio.run(listed()) == dict.fromkeys(
        ("check_draft", "suggest_openers", "list_commitments", "explain_rule"), True
    )


def test_a_draft_is_reviewed(ask: Ask) -> None:
    """The report of the command line, with a quote from the draft itself."""
    report = json.loads(text_of(ask("check_draft", text="Hi Ada,\n\nOur stairs never fail, guaranteed.\n\nNora")))
    assert report["schema"] == "auditor.report/1"
    assert report["decision"] == "warn"
    assert all(f["quote"] in "Our stairs never fail, guaranteed." for f in report["findings"])


def test_promises_are_listed_by_account(ask: Ask) -> None:
    """The promise in its own words; another account has none."""
    page = json.loads(text_of(ask("list_commitments", owner="nora@fernhill.example")))
    other = json.loads(text_of(ask("list_commitments", owner="piet@fernhill.example")))
    assert [one["quote"] for one in page["data"]] == ["I'll send you the stair drawings by Friday"]
    assert other["data"] == []


def test_a_rule_is_explained_and_a_slip_of_the_pen_answered(ask: Ask) -> None:
    """Why and where it comes from; for an unknown rule the nearest one."""
    rule = json.loads(text_of(ask("explain_rule", rule="puffery")))
    unknown = ask("explain_rule", rule="pufery")
    assert rule["why"]
    assert rule["source"]
    assert unknown.is_error
    assert "puffery" in text_of(unknown)


def test_openers_come_as_a_report(ask: Ask) -> None:
    """Without knowledge there is nothing to rest on, and nothing is made up."""
    report = json.loads(text_of(ask("suggest_openers", account="Quayside Hotel", persona="owner")))
    assert report["schema"] == "auditor.report/1"
    assert all(not one["sources"] for one in report["openers"])


def test_a_value_that_cannot_be_is_refused_by_name(ask: Ask) -> None:
    """A time that is none is an error of the tool that names the field."""
    result = ask("check_draft", text="Hi Ada", sent_at="tomorrow-ish")
    assert result.is_error
    assert "sent_at" in text_of(result)


def test_the_command_answers_over_standard_input_and_output(tmp_path: Path) -> None:
    """A process of its own, as an assistant starts it."""
    process = StdioServerParameters(
        command=sys.executable,
        args=["-m", "auditor", "mcp", "--ledger", str(tmp_path / "l.db")],
        env=dict(os.environ),
        cwd=tmp_path,
    )
    result = asyncio.run(_called(process, "list_commitments", {}))
    assert json.loads(text_of(result))["data"] == []
