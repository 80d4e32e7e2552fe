"""Sentences with their promises in brackets."""

from tools.marked import marked, written


def test_brackets_are_places_in_the_text_without_them() -> None:
    """More than one promise, and words that are none."""
    one = marked("It rained, so [the lamp stays here] and [Ann brings it on Monday].")
    assert one.text == "It rained, so the lamp stays here and Ann brings it on Monday."
    assert [one.text[start:end] for start, end in one.promises] == ["the lamp stays here", "Ann brings it on Monday"]
    assert [(words, promises) for words, _, _, promises in one.parts()] == [
        ("It rained", False),
        ("the lamp stays here", True),
        ("Ann brings it on Monday", True),
    ]


def test_a_condition_is_neither_a_promise_nor_none() -> None:
    """It belongs to one, and alone promises nothing."""
    one = marked("[If the shop opens, we bring the lamp].")
    assert [(words, promises) for words, _, _, promises in one.parts()] == [("we bring the lamp", True)]


def test_every_shipped_line_is_whole() -> None:
    """No bracket is left in a text, and each encloses words."""
    for rows in written().values():
        for one in rows:
            assert "[" not in one.text
            assert "]" not in one.text
            assert all(one.text[start:end].strip() for start, end in one.promises)
