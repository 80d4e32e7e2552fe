"""A folder of Chroma: erased for good, never stale, never mixed."""

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from auditor.errors import Unavailable, UsageError
from auditor.index.chroma import server
from auditor.index.chroma_folder import ChromaFolder
from auditor.index.copying import copied
from auditor.index.static import StaticVectors
from auditor.model.search import Item, ItemKind

_WORDS = ("walnut", "larch", "cedar", "maple", "birch", "poplar", "willow", "beech")
_ITEMS = [Item(id=f"i-{word}", kind=ItemKind.PROOF, text=f"A joiner made stairs of {word}.") for word in _WORDS]


class _Counted:
    """The shipped embeddings under another name, which count what they embed."""

    def __init__(self, identity: str) -> None:
        self.identity = identity
        self.texts: list[str] = []

    def vectors(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        self.texts += texts
        return StaticVectors().vectors(texts)


def _bytes(place: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(place.rglob("*")) if path.is_file())


def _vector(item: Item) -> bytes:
    """The first numbers of its vector, as they lie in a file of floats."""
    return struct.pack("<8f", *StaticVectors().vectors([item.text])[0][:8])


def test_erasing_removes_the_bytes(tmp_path: Path) -> None:
    """Dropping leaves id and vector in the files, erasing leaves neither, and the rest is still found."""
    folder = ChromaFolder(tmp_path, StaticVectors())
    folder.put(_ITEMS)
    gone, *rest = _ITEMS
    folder.drop([gone.id])
    assert _vector(gone) in _bytes(tmp_path)
    folder.put(_ITEMS)
    assert folder.erase([gone.id, "nobody"]) == 1
    left = _bytes(tmp_path)
    folder.close()
    assert _vector(gone) not in left
    assert gone.id.encode() not in left
    assert _vector(rest[0]) in left
    assert folder.ids() == {item.id for item in rest}
    assert folder.search("larch stairs", limit=1)[0].id == "i-larch"
    folder.close()


def test_a_copy_that_fails_is_told(tmp_path: Path) -> None:
    """With what to do, and the old database stays."""
    (tmp_path / "no-folder").write_text("")
    with pytest.raises(Unavailable, match="cannot be written anew") as told:
        copied(
            [{"ids": ["a"], "embeddings": [[1.0, 0.0]], "metadatas": [{"kind": "proof"}]}],
            tmp_path / "no-folder",
            "n",
            "e",
        )
    assert "the old one is still there" in (told.value.hint or "")


def test_no_words_are_kept(tmp_path: Path) -> None:
    """Vectors, ids, a kind and a digest; the text is nowhere."""
    folder = ChromaFolder(tmp_path, StaticVectors())
    folder.put(_ITEMS)
    folder.close()
    assert b"joiner" not in _bytes(tmp_path)


def test_a_second_handle_sees_what_the_first_wrote(tmp_path: Path) -> None:
    """A handle that was open before opens again, also after an erasure."""
    writer, reader = ChromaFolder(tmp_path, StaticVectors()), ChromaFolder(tmp_path, StaticVectors())
    writer.put(_ITEMS[:2])
    assert len(reader.ids()) == 2
    writer.put(_ITEMS)
    assert len(reader.ids()) == len(_ITEMS)
    writer.erase([_ITEMS[0].id])
    assert len(reader.ids()) == len(_ITEMS) - 1
    writer.close()
    reader.close()


def test_other_embeddings_begin_anew(tmp_path: Path) -> None:
    """Vectors of two models never stand in one collection."""
    first = ChromaFolder(tmp_path, _Counted("one"))
    first.put(_ITEMS)
    first.close()
    other = _Counted("two")
    second = ChromaFolder(tmp_path, other)
    assert second.ids() == frozenset()
    assert second.put(_ITEMS[:3]) == 3
    second.close()


def test_what_is_unchanged_is_not_embedded_again(tmp_path: Path) -> None:
    """A second run over the same items asks for no vector."""
    for expected in (len(_ITEMS), 0):
        counted = _Counted("one")
        folder = ChromaFolder(tmp_path, counted)
        folder.put(_ITEMS)
        folder.close()
        assert len(counted.texts) == expected


@pytest.mark.parametrize("url", ["", "localhost", "ftp://search.example"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    """Before anything is sent."""
    with pytest.raises(UsageError, match=r"search\.url"):
        server(url)
