"""`auditor rules` and `auditor explain`: every rule, what it says, why, and where it comes from."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.cli.output import write

if TYPE_CHECKING:
    from auditor.checks.rule import ConductRule, Rule


class ListFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


ListFormatOption = Annotated[ListFormat, typer.Option("--format", "-f", help="How it is written.")]
RuleId = Annotated[str, typer.Argument(metavar="RULE", help="A rule id such as absolute-guarantee.")]


def rules(format_: ListFormatOption = ListFormat.TEXT) -> None:
    """List every rule with its level and what it says."""
    from auditor.checks import ALL, CONDUCT

    everything: tuple[Rule | ConductRule, ...] = (*ALL, *CONDUCT)
    match format_:
        case ListFormat.JSON:
            write(json.dumps([_as_dict(rule) for rule in everything], indent=2, ensure_ascii=False) + "\n")
        case ListFormat.MARKDOWN:
            write("# Rules\n\n" + "\n".join(map(_as_markdown, everything)))
        case ListFormat.TEXT:
            table = Table(box=None, pad_edge=False, header_style="bold")
            for column in ("rule", "level", "class", "what it says"):
                table.add_column(column, no_wrap=column != "what it says")
            for rule in everything:
                table.add_row(rule.id, rule.level.value, rule.cls.value, escape(rule.message))
            Console(highlight=False).print(table)


def explain(rule: RuleId) -> None:
    """Explain one rule: what, why, founding source, examples."""
    from auditor.checks import Rule, by_id

    one = by_id(rule)
    console = Console(highlight=False)
    console.print(
        f"[bold]{escape(one.title)}[/bold]  {one.id} · {one.level.value} · {one.cls.value} · {one.trust_element.value}\n"
    )
    console.print(escape(one.message))
    console.print(f"\n[bold]Why[/bold]  {escape(one.why)}\n[bold]Source[/bold]  {escape(one.source)}\n")
    if isinstance(one, Rule) and one.claims:
        console.print("[bold]With a registry that says[/bold]")
        for claim in one.claims:
            console.print(f"  · {escape(claim.statement)}", soft_wrap=True)
    for title, examples in (("Flags", one.flags), ("Passes", one.passes)):
        console.print(f"[bold]{title}[/bold]")
        for example in examples:
            console.print(f"  · {escape(example)}", soft_wrap=True)


def _as_dict(rule: Rule | ConductRule) -> dict[str, object]:
    return {
        "id": rule.id,
        "title": rule.title,
        "class": rule.cls.value,
        "level": rule.level.value,
        "trust_element": rule.trust_element.value,
        "message": rule.message,
        "why": rule.why,
        "source": rule.source,
        "flags": list(rule.flags),
        "passes": list(rule.passes),
    }


def _as_markdown(rule: Rule | ConductRule) -> str:
    """One section of docs/rules.md."""
    from auditor.checks import Rule

    statements = rule.claims if isinstance(rule, Rule) else ()
    under = "".join(f"- {_cell(claim.statement)}\n" for claim in statements)
    registry = f"**With a registry that says**\n\n{under}\n" if under else ""
    flags = "\n".join(f"- {_cell(text)}" for text in rule.flags)
    passes = "\n".join(f"- {_cell(text)}" for text in rule.passes)
    return (
        f"## {rule.id}\n\n{rule.title}. {rule.cls.value}, {rule.level.value}, {rule.trust_element.value}.\n\n"
        f"{rule.message}\n\n**Why.** {rule.why}\n\n**Source.** {rule.source}\n\n"
        f"{registry}**Flags**\n\n{flags}\n\n**Passes**\n\n{passes}\n"
    )


def _cell(text: str) -> str:
    return "`" + " ".join(text.replace("`", "'").split()) + "`"
