"""How a report is shown: one file a format, each a `ports.Renderer`; heavy imports wait until a format is wanted."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, assert_never

if TYPE_CHECKING:
    from rich.console import Console

    from auditor.model.people import Thresholds
    from auditor.ports import Renderer
    from auditor.reports.rules import RuleInfo


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    CSV = "csv"
    MARKDOWN = "markdown"
    HTML = "html"


def renderer(
    format: Format,
    *,
    console: Console | None = None,
    everything: bool = False,
    with_text: bool = False,
    rules: Iterable[RuleInfo] = (),
    thresholds: Thresholds | None = None,
) -> Renderer:
    """The renderer of `format`; an argument that a format has no use for is left aside.

    `console` gives text its width and colours, `everything` lists also what needs no action; `with_text` adds decoded
    texts to JSON; `rules` are declared in SARIF; `thresholds` decide each line of JSON lines (None: the defaults).
    """
    match format:
        case Format.TEXT:
            from auditor.reports.text import TextReport

            return TextReport(console, everything=everything)
        case Format.JSON | Format.JSONL:
            from auditor.reports.json_v1 import JsonLines, JsonReport

            whole = format is Format.JSON
            return JsonReport(with_text=with_text) if whole else JsonLines(with_text=with_text, thresholds=thresholds)
        case Format.SARIF:
            from auditor.reports.sarif import SarifReport

            return SarifReport(rules)
        case Format.HTML:
            from auditor.reports.html import HtmlReport

            return HtmlReport()
        case Format.GITHUB | Format.CSV | Format.MARKDOWN:
            return _plain(format)
        case never:
            assert_never(never)


def _plain(format: Literal[Format.GITHUB, Format.CSV, Format.MARKDOWN]) -> Renderer:
    from auditor.reports.csv import CsvReport
    from auditor.reports.github import GithubReport
    from auditor.reports.markdown import MarkdownReport

    match format:
        case Format.GITHUB:
            return GithubReport()
        case Format.CSV:
            return CsvReport()
        case Format.MARKDOWN:
            return MarkdownReport()
