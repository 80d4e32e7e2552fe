"""The gate before matching never loses a match."""

import re

import pytest
from hypothesis import given as sampled
from hypothesis import settings
from hypothesis import strategies as st

from auditor.checks._needs import given, required


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bnever (?:fails?|breaks?)\b", "it never fails"),
        (r"(?:we|i)(?:'ll| will) (?:call|write)", "i'll write tomorrow"),
        (r"(?:a|an)? ?offer", "offer"),
        (r"(?:save|cut) [^.]{0,20}?(?:half|\d+%)", "cut it by 30%"),
        (r"free\*+", "free**"),
        (r"x(?=yz)", "xyz"),
        (r"extraordinarily-long-piece", "an extraordinarily-long-piece here"),
        (r"(?:very )?(?:cheap){0,2}(?: price)* ?here", "here"),
        (r"now(?! or never)", "now"),
        (r"(?P<w>\w+) and (?P=w)", "on and on"),
        (r"9\.5? ?\$?[)\]|] or \(less\)", "9.5) or (less)"),
        (r"(?:an?|the) off|sale", "sale"),
        (r"colou?r{1,2}s?", "colors"),
    ],
)
def test_what_matches_is_let_through(pattern: str, text: str) -> None:
    """A text that matches has all that the pattern requires."""
    bits = required(pattern)
    assert re.search(pattern, text)
    assert given(text) & bits == bits


def test_what_cannot_match_is_held_back() -> None:
    """A text without the words of a pattern lacks its bits."""
    bits = required(r"\b(?:unlimited|endless) (?:support|training)\b")
    assert bits
    assert given("the meeting is on friday") & bits != bits


_WORDS = st.sampled_from(["we", "will", "save", "cut", "never", "fails", "costs", "half", "30%", "your", "it", "in"])


@settings(deadline=None)
@sampled(st.lists(_WORDS, max_size=8).map(" ".join))
def test_gate_agrees_with_the_pattern(text: str) -> None:
    """Whatever the words, a match is never held back."""
    pattern = r"\b(?:(?:we|it) (?:will )?(?:save|cut) (?:your )?costs|never (?:ever )?fails|in half)\b"
    bits = required(pattern)
    if re.search(pattern, text):
        assert given(text) & bits == bits
