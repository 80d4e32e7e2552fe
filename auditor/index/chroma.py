"""Search by meaning with Chroma: vectors, ids, a short kind and a digest of the text; never words.

The vectors are ours (`embedding_function=None`); whose they are stands in the collection's metadata, and other embeddings
begin an empty collection instead of mixing. An item whose digest is the same is not embedded again.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from auditor.errors import Unavailable, UsageError
from auditor.model.search import Hit, Item, ItemKind
from auditor.ports import Embeds

if TYPE_CHECKING:
    import chromadb
    from chromadb.api import ClientAPI
    from chromadb.api.client import Client
    from chromadb.api.types import Where
    from chromadb.config import Settings

_T = TypeVar("_T")
_EMBEDS = "embeds"
_KIND = "kind"
_DIGEST = "digest"
_PAGE = 2_000
"""Ids that are asked for at once."""


class ChromaIndex:
    """One collection. Whoever makes the client closes it."""

    def __init__(self, client: "ClientAPI", name: str, embeds: Embeds) -> None:
        self._client = client
        self._embeds = embeds
        self._collection = _opened(client, name, embeds.identity)

    def put(self, items: Sequence[Item]) -> int:
        changed = list(self._changed({item.id: item for item in items}.values()))
        for batch in _batches(changed, self._client.get_max_batch_size()):
            self._collection.upsert(
                ids=[item.id for item in batch],
                embeddings=list(self._embeds.vectors([item.text for item in batch])),
                metadatas=[{_KIND: item.kind.value, _DIGEST: _digest(item)} for item in batch],
            )
        return len(changed)

    def drop(self, ids: Collection[str]) -> None:
        """No longer found. Chroma keeps the bytes: `ChromaFolder.erase` removes them."""
        for batch in _batches(sorted(self.ids() & set(ids)), self._client.get_max_batch_size()):
            self._collection.delete(ids=batch)

    def ids(self) -> frozenset[str]:
        starts = range(0, self._collection.count(), _PAGE)
        return frozenset(
            i for start in starts for i in self._collection.get(include=[], limit=_PAGE, offset=start)["ids"]
        )

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        held = self._collection.count()
        vector = self._embeds.vectors([query])[0]
        if not held or not any(vector):
            return []
        # One condition a kind: Chroma's type of a list of words cannot be written down.
        each: list[Where] = [{_KIND: kind.value} for kind in sorted(kinds)]
        where: Where | None = {"$or": each} if len(each) > 1 else each[0] if each else None
        found = self._collection.query(
            query_embeddings=[vector], n_results=min(limit, held), where=where, include=["distances"]
        )
        distances = (found["distances"] or [[]])[0]
        hits = (Hit(id=i, score=1 - d) for i, d in zip(found["ids"][0], distances, strict=True) if d < 1)
        return sorted(hits, key=lambda hit: (-hit.score, hit.id))

    def held(self, *, without: Collection[str]) -> Iterator[dict[str, object]]:
        """What is held, but for some, in batches as Chroma takes them; no text is needed."""
        for batch in _batches(sorted(self.ids() - set(without)), _PAGE):
            found = self._collection.get(ids=batch, include=["embeddings", "metadatas"])
            vectors = found["embeddings"]
            assert vectors is not None
            plain = [[float(one) for one in vector] for vector in vectors]
            yield {"ids": found["ids"], "embeddings": plain, "metadatas": found["metadatas"]}

    def _changed(self, items: Iterable[Item]) -> Iterator[Item]:
        for batch in _batches(items, _PAGE):
            found = self._collection.get(ids=[item.id for item in batch], include=["metadatas"])
            marks = found["metadatas"] or []
            known = {i: str(m[_DIGEST]) for i, m in zip(found["ids"], marks, strict=True)}
            yield from (item for item in batch if known.get(item.id) != _digest(item))


def server(url: str) -> "ClientAPI":
    """A client of a running `chroma run`. Raises UsageError for a URL that is none, Unavailable when nobody answers."""
    import chromadb
    from httpx import HTTPError

    place = urlsplit(url)
    if place.scheme not in {"http", "https"} or not place.hostname:
        raise UsageError(f"search.url {url!r} is no address", hint="give one such as http://localhost:8000")
    secure = place.scheme == "https"
    try:
        return chromadb.HttpClient(
            host=place.hostname, port=place.port or (443 if secure else 8000), ssl=secure, settings=quiet()
        )
    except (HTTPError, ValueError, chromadb.errors.ChromaError) as error:
        raise Unavailable(
            f"no Chroma server answers at {url}", hint="start it with `chroma run`, or leave search.url out"
        ) from error


def opened_folder(place: Path) -> "Client":
    """A client of the database that Chroma keeps at `place`, made if it is not there. Raises Unavailable."""
    import chromadb
    from chromadb.api.client import Client

    # As PersistentClient does, whose declared type cannot be closed.
    settings = quiet()
    settings.persist_directory = str(place)
    settings.is_persistent = True
    try:
        return Client(settings=settings)
    except (OSError, ValueError, chromadb.errors.ChromaError) as error:
        raise Unavailable(
            f"the search index in {place} cannot be opened",
            hint="remove the folder, then `auditor index build` makes it again",
        ) from error


def quiet() -> "Settings":
    """Nothing is told to anybody."""
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)


def _opened(client: "ClientAPI", name: str, identity: str) -> "chromadb.Collection":
    """The collection, emptied when its vectors are of other embeddings."""
    held = made(client, name, identity)
    if (held.metadata or {}).get(_EMBEDS) != identity:
        client.delete_collection(name)
        held = made(client, name, identity)
    return held


def made(client: "ClientAPI", name: str, identity: str) -> "chromadb.Collection":
    """The collection of that name, made if it is not there."""
    return client.get_or_create_collection(
        name, metadata={_EMBEDS: identity}, configuration={"hnsw": {"space": "cosine"}}, embedding_function=None
    )


def _digest(item: Item) -> str:
    return hashlib.sha256(f"{item.kind.value}\0{item.text}".encode()).hexdigest()[:32]


def _batches(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
