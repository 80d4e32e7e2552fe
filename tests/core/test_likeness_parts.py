"""How a sentence falls into parts that may each be a promise."""

import pytest

from auditor.core.likeness.parts import parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We ship the lamps.", ["We ship the lamps"]),
        (
            "The draft is full of typos, so it stays with me and Anneli brings it on Friday.",
            ["The draft is full of typos", "it stays with me", "Anneli brings it on Friday"],
        ),
        ("The lamps leave on Monday, by courier.", ["The lamps leave on Monday, by courier"]),
        ("Lamps: Monday. Shades: Tuesday.", ["Lamps: Monday", "Shades: Tuesday"]),
        ("", []),
    ],
)
def test_what_joins_them_is_left_out(text: str, expected: list[str]) -> None:
    """What hangs on the part before it stays with it."""
    assert [text[part.start : part.end] for part in parts(text)] == expected


def test_each_tells_what_stands_beside_it() -> None:
    """The joint before and after, and the first word of each neighbour."""
    first, second = parts("I was ill, because the soup was cold")
    assert first.beside == ("<^", ">because", "P^", "Nthe")
    assert second.beside == ("<because", ">$", "Pi", "N$")
