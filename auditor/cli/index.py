"""`auditor index`: what the company knows, made searchable, searched and erased."""

from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.session import configure
from auditor.model.search import ItemKind

index = typer.Typer(help="Search in what the company knows: build, search, status, erase.", no_args_is_help=True)

Words = Annotated[str, typer.Argument(metavar="WORDS", help="What is looked for, in plain words.")]
Kinds = Annotated[list[ItemKind] | None, typer.Option("--kind", help="Only this kind; repeatable.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, max=100, help="How many at most.")]
Ids = Annotated[list[str], typer.Argument(metavar="ID ...", help="Ids of what is to be erased.")]


@index.command()
def build(knowledge: opt.Knowledge = None, config: opt.ConfigFile = None) -> None:
    """Bring the kept vectors up to date with the knowledge folder; what is unchanged is not embedded again."""
    from auditor.cli.indexing import brought_up_to_date, told

    told(brought_up_to_date(configure(config, knowledge=knowledge)))


@index.command()
def search(
    words: Words,
    knowledge: opt.Knowledge = None,
    kind: Kinds = None,
    limit: Limit = 5,
    config: opt.ConfigFile = None,
) -> None:
    """Find claims, proof, events and background in the knowledge folder."""
    from auditor.cli.indexing import found, show

    show(found(words, configure(config, knowledge=knowledge), frozenset(kind or ()), limit))


@index.command()
def status(config: opt.ConfigFile = None) -> None:
    """Say where vectors are kept, by which embeddings, and how many."""
    from auditor.cli.indexing import state, told

    told(state(configure(config)))


@index.command()
def erase(ids: Ids, config: opt.ConfigFile = None) -> None:
    """Remove items with their bytes: the rest is copied into a new database, and the old one is removed."""
    from auditor.cli.indexing import erased, told

    told(erased(ids, configure(config)))
