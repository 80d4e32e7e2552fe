"""Openers as lines for a terminal and as Markdown: the words to send, what they rest on, what to find out first."""

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from auditor.model.opener import Cited, Opener
from auditor.model.report import Report
from auditor.reports.clean import squeezed
from auditor.reports.words import day, plural

_INDENT = 4


def opener_lines(report: Report) -> list[RenderableType]:
    """Each opener with its sources; nothing when there is none."""
    if not report.openers:
        return []
    heading = plural(len(report.openers), "opener that you could use", "openers that you could use")
    lines: list[RenderableType] = [Text(heading, style="bold"), Text("")]
    for number, one in enumerate(report.openers, 1):
        lines.append(Text.assemble((f"{number}. ", "bold"), (squeezed(one.leads_with), "dim")))
        lines.append(Padding(Text(squeezed(one.text), style="green"), (0, 0, 0, _INDENT)))
        rows = [*(f"rests on  {source_words(source)}" for source in one.sources), *_research(one)]
        lines += [Padding(Text(squeezed(row), style="dim"), (0, 0, 0, _INDENT)) for row in rows]
        lines.append(Text(""))
    return lines


def source_words(source: Cited) -> str:
    """ "trig-1: Annual report, 27 Mar 2026, https://..." """
    parts = (f"{source.id}: {source.title}", day(source.dated) if source.dated else "", source.where)
    return ", ".join(part for part in parts if part)


def _research(one: Opener) -> list[str]:
    return [f"find out  {words}" for words in one.research]
