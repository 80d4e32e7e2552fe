"""A Chroma database in a folder of our own: erased for good, and never read stale.

    FOLDER/current    name of the generation that holds
    FOLDER/written    grows with every change, so that a reader in another process sees that it must open again
    FOLDER/lock       exists while somebody writes
    FOLDER/g000001/   what Chroma writes

Chroma does not erase: what was deleted stays in its queue and in the vector file. So `erase` writes what remains into a
new generation, by a process that never saw the rest (`copying`), and removes the old one with its bytes. Opening a
database writes its vector file anew, with whatever lies in memory: a process that has erased should end before it opens the
folder again, as `auditor index erase` does. Two processes on one folder would read stale answers without an
error: each search looks at `written` first. Many writers belong on a server.
"""

import os
import shutil
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import Unavailable
from auditor.index.chroma import ChromaIndex, opened_folder
from auditor.index.copying import copied
from auditor.model.search import Hit, Item, ItemKind
from auditor.ports import Embeds

if TYPE_CHECKING:
    from chromadb.api.client import Client

_NAME = "items"
_WAIT = 30.0
"""Seconds that another writer is waited for."""


class ChromaFolder:
    """An Index over one folder, of one tenant."""

    def __init__(self, folder: Path, embeds: Embeds) -> None:
        self._folder = folder
        self._embeds = embeds
        folder.mkdir(parents=True, exist_ok=True)
        self._seen = ""
        self._client: Client | None = None
        self._index: ChromaIndex | None = None

    def put(self, items: Sequence[Item]) -> int:
        with self._writing() as index:
            return index.put(items)

    def drop(self, ids: Collection[str]) -> None:
        with self._writing() as index:
            index.drop(ids)

    def ids(self) -> frozenset[str]:
        return self._fresh().ids()

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        return self._fresh().search(query, kinds=kinds, limit=limit)

    def erase(self, ids: Collection[str]) -> int:
        """Remove them with their bytes; how many there were. The rest is copied, nothing is embedded again. Raises Unavailable."""
        with self._writing() as index:
            gone = index.ids() & set(ids)
            old = self._generation()
            new = f"g{int(old[1:]) + 1:06}"
            shutil.rmtree(self._folder / new, ignore_errors=True)
            copied(index.held(without=gone), self._folder / new, _NAME, self._embeds.identity)
            self._mark("current", new)
            self.close()
            shutil.rmtree(self._folder / old)
            return len(gone)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
        self._client = self._index = None

    def _fresh(self) -> ChromaIndex:
        """Opened again when somebody wrote since."""
        written = self._read("written")
        if self._index is None or written != self._seen:
            self.close()
            self._client = opened_folder(self._folder / self._generation())
            self._index = ChromaIndex(self._client, _NAME, self._embeds)
            self._seen = written
        return self._index

    @contextmanager
    def _writing(self) -> Iterator[ChromaIndex]:
        with _locked(self._folder / "lock"):
            yield self._fresh()
            self._seen = str(int(self._read("written") or 0) + 1)
            self._mark("written", self._seen)

    def _generation(self) -> str:
        return self._read("current") or "g000001"

    def _read(self, name: str) -> str:
        path = self._folder / name
        return path.read_text(encoding="ascii") if path.exists() else ""

    def _mark(self, name: str, value: str) -> None:
        fresh = self._folder / f"{name}.new"
        fresh.write_text(value, encoding="ascii")
        fresh.replace(self._folder / name)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One writer at a time, over processes. Raises Unavailable when another one does not end."""
    until = time.monotonic() + _WAIT
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError as error:
            if time.monotonic() > until:
                raise Unavailable(
                    f"another process writes the search index ({path})",
                    hint="wait for it; if none runs any more, remove that file",
                ) from error
            time.sleep(0.05)
    try:
        yield
    finally:
        path.unlink()
