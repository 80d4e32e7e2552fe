"""One suite for whatever finds items again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.index.chroma import ChromaIndex
from auditor.index.chroma_folder import ChromaFolder
from auditor.index.hybrid import HybridIndex
from auditor.index.lexical import LexicalIndex
from auditor.index.nearest import NearestIndex
from auditor.index.static import StaticVectors
from auditor.model.search import Item, ItemKind
from auditor.ports import Closes, Index

_MODEL = StaticVectors()
_ITEMS = (
    Item(id="c-kiln", kind=ItemKind.CLAIM, text="The kiln reaches 1,280 degrees in four hours."),
    Item(id="c-glaze", kind=ItemKind.CLAIM, text="Every glaze is free of lead."),
    Item(id="p-oven", kind=ItemKind.PROOF, text="A pottery school fires twice as many pots since it has the kiln."),
    Item(id="t-move", kind=ItemKind.TRIGGER, text="Orchard Ceramics moves to a larger workshop."),
)
_MAKERS: dict[str, Callable[[Path], Index]] = {
    "lexical": lambda place: LexicalIndex(),
    "nearest": lambda place: NearestIndex(_MODEL),
    "hybrid": lambda place: HybridIndex(LexicalIndex(), NearestIndex(_MODEL)),
    "chroma folder": lambda place: ChromaFolder(place / "search", _MODEL),
    "hybrid over chroma": lambda place: HybridIndex(LexicalIndex(), ChromaFolder(place / "search", _MODEL)),
    "chroma client": lambda place: ChromaIndex(_persistent(place), "items", _MODEL),
}


def _persistent(place: Path):  # type: ignore[no-untyped-def]
    import chromadb

    from auditor.index.chroma import quiet

    return chromadb.PersistentClient(path=str(place / "client"), settings=quiet())


@pytest.fixture(params=_MAKERS)
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Index]:
    """An empty index."""
    made = _MAKERS[request.param](tmp_path)
    yield made
    if isinstance(made, Closes):
        made.close()


def test_what_is_put_is_found(index: Index) -> None:
    """The item whose words are asked for comes first."""
    assert index.put(_ITEMS) == len(_ITEMS)
    assert index.search("a glaze without lead")[0].id == "c-glaze"


def test_an_empty_index_finds_nothing(index: Index) -> None:
    """Nothing held, nothing found, and no error."""
    assert list(index.search("kiln")) == []
    assert index.ids() == frozenset()


def test_only_the_kinds_asked_for(index: Index) -> None:
    """Other kinds are left out, however near they are."""
    index.put(_ITEMS)
    assert {hit.id for hit in index.search("the kiln", kinds=frozenset({ItemKind.PROOF}))} == {"p-oven"}


def test_several_kinds_may_be_asked_for(index: Index) -> None:
    """Any of them will do."""
    index.put(_ITEMS)
    found = index.search("the kiln of a larger workshop", kinds=frozenset({ItemKind.PROOF, ItemKind.TRIGGER}))
    assert {hit.id for hit in found} == {"p-oven", "t-move"}


def test_at_most_as_many_as_asked_for(index: Index) -> None:
    """The limit holds, and the best comes first."""
    index.put(_ITEMS)
    hits = index.search("the kiln", limit=2)
    assert len(hits) <= 2
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_what_is_dropped_is_not_found(index: Index) -> None:
    """An unknown id beside it does no harm."""
    index.put(_ITEMS)
    index.drop(["c-glaze", "nobody"])
    assert "c-glaze" not in index.ids()
    assert "c-glaze" not in {hit.id for hit in index.search("a glaze without lead")}


def test_an_unchanged_item_is_not_put_again(index: Index) -> None:
    """Only what is new or changed counts; a changed one is found by its new words."""
    index.put(_ITEMS)
    assert index.put(_ITEMS) == 0
    changed = Item(id="c-kiln", kind=ItemKind.CLAIM, text="Clay is delivered on pallets.")
    assert index.put([*_ITEMS[1:], changed]) == 1
    assert index.search("clay delivered on pallets")[0].id == "c-kiln"


def test_a_query_without_a_word_finds_nothing(index: Index) -> None:
    """No words, no hits."""
    index.put(_ITEMS)
    assert list(index.search("")) == []
