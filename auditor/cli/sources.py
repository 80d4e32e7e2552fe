"""`auditor sources`: what can be read, from which product, and how to export it there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from auditor.cli.output import write
from auditor.cli.rules import ListFormat, ListFormatOption
from auditor.errors import NotFound
from auditor.model.guide import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.model.guide import Guide
    from auditor.ports import RecordsSource, Source

PAGE = "docs/inputs.md"
Name = Annotated[
    str | None,
    typer.Argument(metavar="[NAME]", help="A product or format, such as gong: how to export it, and its traps."),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that is read: the guide and the format that it comes in."""

    format: str
    guide: Guide
    home: Section
    """Where the product stands, with all that it exports: the first section that it has something in."""


def sources(name: Name = None, format_: ListFormatOption = ListFormat.TEXT) -> None:
    """List what is read, by product: mail, calls, drafts, then delivery records."""
    from auditor import wiring
    from auditor.config import Config

    entries = _entries(wiring.readers(Config()))
    chosen = _named(entries, name) if name else entries
    match format_:
        case ListFormat.JSON:
            write(json.dumps([_as_dict(entry) for entry in chosen], indent=2, ensure_ascii=False) + "\n")
        case ListFormat.MARKDOWN:
            write(_page(chosen))
        case ListFormat.TEXT:
            _print(chosen, detailed=name is not None)


def _entries(readers: Sequence[Source | RecordsSource]) -> list[Entry]:
    """By section, then by product where it is first named; whatever one product exports stands together."""
    pairs = [(reader.name, guide) for reader in readers for guide in reader.guides]
    order = list(Section)
    homes: dict[str, Section] = {}
    place: dict[str, int] = {}
    for number, (_, guide) in enumerate(pairs):
        place.setdefault(guide.product, number)
        known = homes.setdefault(guide.product, guide.section)
        homes[guide.product] = min(known, guide.section, key=order.index)
    found = [Entry(format=name, guide=guide, home=homes[guide.product]) for name, guide in pairs]
    return sorted(
        found, key=lambda e: (order.index(e.home), place[e.guide.product], order.index(e.guide.section), e.format)
    )


def _named(entries: Sequence[Entry], name: str) -> list[Entry]:
    wanted = name.casefold()
    exact = [e for e in entries if wanted in (e.format, e.guide.product.casefold(), e.guide.anchor)]
    chosen = exact or [e for e in entries if wanted in f"{e.format} {e.guide.product} {e.guide.what}".casefold()]
    if not chosen:
        hint = "`auditor sources` lists all; a table of your own is described in a records.yaml"
        raise NotFound(f"nothing called {name!r} is read", hint=hint)
    return chosen


def _print(entries: Sequence[Entry], *, detailed: bool) -> None:
    console = Console(highlight=False)
    section: Section | None = None
    for entry in entries:
        guide = entry.guide
        if entry.home is not section:
            section = entry.home
            console.print(f"[bold underline]{section.value.capitalize()}[/]\n")
        console.print(f"[bold]{escape(guide.product)}[/]  [cyan]{entry.format}[/]")
        lines = [escape(guide.what), f"[dim]{escape(guide.export)}[/]"]
        if detailed:
            lines += [*(f"· {escape(note)}" for note in guide.notes), f"{PAGE}#{guide.anchor}"]
        console.print(*(Padding(line, (0, 0, 0, 2)) for line in lines), "")
    if not detailed:
        console.print(f"More on each: `auditor sources NAME`, or {PAGE}#product (such as {PAGE}#gong).")


def _as_dict(entry: Entry) -> dict[str, object]:
    guide = entry.guide
    return {
        "section": guide.section.value,
        "product": guide.product,
        "format": entry.format,
        "what": guide.what,
        "export": guide.export,
        "notes": list(guide.notes),
        "page": f"{PAGE}#{guide.anchor}",
    }


def _page(entries: Sequence[Entry]) -> str:
    """docs/inputs.md: the words of templates/inputs.md, then a section a product."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from auditor.resources import folder

    products: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        products.setdefault(entry.home.value, {}).setdefault(entry.guide.product, []).append(entry)
    # Markdown, not HTML: nothing is to be escaped.
    loader = FileSystemLoader(folder("templates"))
    markdown = Environment(loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)  # noqa: S701
    return markdown.get_template("inputs.md").render(products=products)
