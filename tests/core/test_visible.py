"""What a reader sees: invisible marks are left out, every place is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.visible import is_hidden, mixed_scripts, visible

_HIDDEN = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\xad", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"]
_HIDDEN += [
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
    "\u061c",
    "\u180e",
    "\u034f",
    "\u115f",
    "\u1160",
]
_HIDDEN += [
    "\u3164",
    "\uffa0",
    "\ufe0f",
    "\U000e0100",
    *map(chr, range(0xE0041, 0xE0051)),
    "\x00",
    "\x1b",
    "\x7f",
    "\ue000",
]


@pytest.mark.parametrize("mark", _HIDDEN, ids=lambda m: f"{ord(m):04X}")
def test_marks_that_nobody_sees_are_left_out(mark: str) -> None:
    """Between letters, at the borders and in rows."""
    shown = visible(f"{mark}we can{mark}{mark}not ship{mark}")
    assert shown.text == "we cannot ship"


@pytest.mark.parametrize(
    "text", ["naïve café", "日本語の約束", "वादा", "وعد", "🚚 on Friday", "a\tb\nc", "50 €", "e\u0301"]
)
def test_what_is_seen_stays(text: str) -> None:
    """Letters of every script, accents, signs and line ends."""
    assert visible(text).text == text.replace("\t", "\t")


@given(st.text(max_size=200))
def test_every_place_is_kept(text: str) -> None:
    """The places grow, and each visible letter stands where it says."""
    shown = visible(text)
    assert len(shown.places) == len(shown.text)
    assert list(shown.places) == sorted(set(shown.places))
    assert all(text[p] == c or not text[p].isalnum() for c, p in zip(shown.text, shown.places, strict=True))
    assert not any(is_hidden(text[p]) for p in shown.places)


def test_look_alikes_are_named() -> None:
    """A word of two scripts is told; words of one script are not."""
    assert mixed_scripts("Your p\u0430yment is safe") == ("p\u0430yment",)
    assert mixed_scripts("Платёж принят, naïve café") == ()
