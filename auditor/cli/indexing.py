"""What `auditor index` does; imported only when it runs."""

from collections.abc import Sequence

from rich.console import Console

from auditor import wiring
from auditor.cli.output import note, write
from auditor.config import Config, SearchMode
from auditor.core.findable import findable
from auditor.errors import UsageError
from auditor.index.chroma import ChromaIndex
from auditor.index.chroma_folder import ChromaFolder
from auditor.model.search import Hit, Item, ItemKind
from auditor.ports import Closes
from auditor.wiring.search import index, kept

_WORDS = 100
"""Characters of an item that are shown."""


def brought_up_to_date(config: Config) -> str:
    items = _items(config)
    store = _kept(config)
    gone = store.ids() - {item.id for item in items}
    store.drop(gone)
    changed = store.put(items)
    _closed(store)
    return f"{len(items)} items: {changed} embedded, {len(items) - changed} unchanged, {len(gone)} no longer found."


def found(words: str, config: Config, kinds: frozenset[ItemKind], limit: int) -> Sequence[tuple[Hit, Item]]:
    items = {item.id: item for item in _items(config)}
    searched = index(config)
    searched.drop(searched.ids() - items.keys())
    searched.put(tuple(items.values()))
    hits = [(hit, items[hit.id]) for hit in searched.search(words, kinds=kinds, limit=limit)]
    _closed(searched)
    return hits


def state(config: Config) -> str:
    where = config.search.url or config.search.path
    if config.search.mode is SearchMode.LEXICAL:
        return "search.mode is lexical: nothing is kept, the knowledge folder is read at each search."
    store = _kept(config)
    held = len(store.ids())
    _closed(store)
    return (
        f"{held} items at {where}, embeddings {config.search.embeddings.value}, search by {config.search.mode.value}."
    )


def erased(ids: Sequence[str], config: Config) -> str:
    store = _kept(config)
    if isinstance(store, ChromaIndex):
        raise UsageError(
            "a Chroma server keeps the bytes of what it deleted; they cannot be erased from here",
            hint="stop the server, remove its folder, start it, and run `auditor index build`",
        )
    gone = store.erase(ids)
    store.close()
    return (
        f"{gone} of {len(set(ids))} erased. What still stands in the knowledge folder comes back with the next build."
    )


def show(hits: Sequence[tuple[Hit, Item]]) -> None:
    console = Console(highlight=False)
    with console.capture() as shown:
        for hit, item in hits:
            text = item.text if len(item.text) <= _WORDS else f"{item.text[:_WORDS].rstrip()} ..."
            console.print(f"{hit.id}  ({item.kind.value})\n  {text}", markup=False, soft_wrap=True)
    write(shown.get() if hits else "Nothing found.\n")


def told(sentence: str) -> None:
    write(f"{sentence}\n")


def _items(config: Config) -> tuple[Item, ...]:
    if config.knowledge is None:
        raise UsageError(
            "there is nothing to search in", hint="give --knowledge DIR, or set `knowledge` in auditor.toml"
        )
    known = wiring.knowledge(config)
    for problem in known.problems:
        note(str(problem))
    return tuple(findable(known))


def _kept(config: Config) -> ChromaFolder | ChromaIndex:
    if config.search.mode is SearchMode.LEXICAL:
        raise UsageError("search.mode is lexical: no vectors are kept", hint="set it to vectors or hybrid")
    return kept(config)


def _closed(store: object) -> None:
    if isinstance(store, Closes):
        store.close()
