"""Two searches as one."""

from auditor.index.hybrid import HybridIndex
from auditor.index.lexical import LexicalIndex
from auditor.model.search import Item, ItemKind

_OLD = Item(id="c-old", kind=ItemKind.CLAIM, text="Looms are oiled every month.")


def test_what_only_one_part_holds_can_be_dropped() -> None:
    """A kept part may hold an entry that was since deleted from the folder; it is told and can be removed."""
    kept = LexicalIndex()
    kept.put([_OLD])
    both = HybridIndex(LexicalIndex(), kept)
    assert both.ids() == {"c-old"}
    both.drop(both.ids())
    assert list(both.search("oiled looms")) == []


def test_what_both_find_goes_before_what_one_finds() -> None:
    """Ranks are added."""
    first, second = LexicalIndex(), LexicalIndex()
    shared = Item(id="c-both", kind=ItemKind.CLAIM, text="Looms are cleaned each week, by hand, after work.")
    first.put([_OLD, shared])
    second.put([shared])
    assert HybridIndex(first, second).search("looms")[0].id == "c-both"
