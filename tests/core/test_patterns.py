"""A pattern that waits for its words finds exactly what it would find without them."""

import re

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as sampled
from hypothesis import strategies as st

from auditor import checks
from auditor.checks._scan import Cue
from auditor.core.patterns import given, pattern
from auditor.core.patterns.pattern import MADE, Pattern
from auditor.core.patterns.words import pieces
from auditor.engines.offline.headless.outright_ways import WAYS
from auditor.engines.offline.talk.speech_cues import SPEECH_CUES
from auditor.engines.offline.words.cues import CUES
from tools.pattern_needs import required

_EXAMPLES = (
    *(text.lower() for rule in checks.ALL for text in (*rule.flags, *rule.passes)),
    *(text for one in (*CUES, *SPEECH_CUES, *WAYS) for text in (*one.matches, *one.passes)),
)


def _has_all(text: str, source: str, flags: int = 0) -> bool:
    """Whether `text` has what the tool finds that `source` requires."""
    found = {piece for word in text.lower().split() for piece in pieces(word)}
    return all(not choice.isdisjoint(found) for choice in required(source, flags))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\bnever (?:fails?|breaks?)\b", "it never fails"),
        (r"(?:we|i)(?:'ll| will) (?:call|write)", "i'll write tomorrow"),
        (r"(?:a|an)? ?offer", "offer"),
        (r"(?:save|cut) [^.]{0,20}?(?:half|\d+%)", "cut it by 30%"),
        (r"free\*+", "free**"),
        (r"x(?=yz)", "xyz"),
        (r"(?<=pre)paid", "prepaid"),
        (r"extraordinarily-long-piece", "an extraordinarily-long-piece here"),
        (r"(?:very )?(?:cheap){0,2}(?: price)* ?here", "here"),
        (r"now(?! or never)", "now"),
        (r"(?P<w>\w+) and (?P=w)", "on and on"),
        (r"9\.5? ?\$?[)\]|] or \(less\)", "9.5) or (less)"),
        (r"(?:an?|the) off|sale", "sale"),
        (r"colou?r{1,2}s?", "colors"),
        (r"(?:re)?send(?:ing)?", "resending"),
        (r"(?:un)?paid\b", "unpaid"),
        (r"(?:\w+ )?fee(?: waived)?\b", "a fee"),
        (r"\bin(?:-house)? team", "in-house team"),
        (r"(?:no )*no\b", "no no no"),
        (r"[Ww]e(?:'ll|\s+will)\s+call", "We will\ncall"),
        (r"a{2}b+", "xaabby"),
        (r"(?:the|our) \d+(?:st|th)", "the 15th"),
        (r"\Bday", "monday"),
        (r"(?:day|s)+ off", "days off"),
    ],
)
def test_what_matches_has_what_is_required(source: str, text: str) -> None:
    """Groups, repeats, looks ahead and back, edges of words: a text that matches is let through."""
    assert re.search(source, text)
    assert _has_all(text, source)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\b(?:unlimited|endless) (?:support|training)\b", "the meeting is on friday"),
        (r"\b(?:or|and) nothing\b", "nothing for you"),
        (r"(?:cut|save) \d+", "we cut your costs"),
        (r"(?:best price|full service) ever", "best offer ever"),
    ],
)
def test_what_cannot_match_is_held_back(source: str, text: str) -> None:
    """A text without the words of a pattern lacks what it requires; half a word is no word."""
    assert not _has_all(text, source)


def test_a_letter_of_another_alphabet_may_stand_for_its_ascii_twin() -> None:
    """Without regard to case, `re` takes a dotless i for an i and a long s for an s; so does the gate."""
    for one in (p for p in MADE.values() if p.flags & re.IGNORECASE and re.search(r"\bsend", p.source)):
        for word in ("ſend", "SEND", "send"):
            assert given(word) & one.needs == given("send") & one.needs
    assert given("prıce lİst") == given("price list")


@settings(deadline=None)
@sampled(st.sampled_from(_EXAMPLES), st.sampled_from(_EXAMPLES), st.integers(0, 60), st.integers(0, 60))
def test_no_pattern_of_ours_is_held_back_where_it_matches(one: str, other: str, start: int, end: int) -> None:
    """Over our own examples, cut and joined anyhow, every pattern that finds something is let through."""
    text = f"{one[start:]} {other[: -end or None]}"
    bits = given(text)
    assert not [p.source for p in MADE.values() if not p.fits(bits) and p.compiled.search(text)]


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@sampled(st.data())
def test_whatever_a_pattern_could_match_is_let_through(data: st.DataObject) -> None:
    """Of texts that are made from a pattern, none is held back."""
    one = data.draw(st.sampled_from(sorted(MADE.values(), key=lambda p: p.key)))
    text = data.draw(st.from_regex(one.compiled))
    assert one.fits(given(text))


def test_a_pattern_is_compiled_when_a_text_has_its_words() -> None:
    """Until then it answers that nothing is found, without being compiled."""
    known = next(p for p in MADE.values() if p.needs and not p.flags)
    one = Pattern(known.source, known.flags)
    assert one.search("") is one.match("") is one.fullmatch("") is None
    assert (list(one.finditer("")), one.sub(r"\1", "")) == ([], "")
    assert one._compiled is None
    assert one.compiled.pattern == known.source


def test_a_pattern_of_which_nothing_is_known_is_always_tried() -> None:
    """The table makes it quicker, never different."""
    one = pattern(r"qu[aeiou]+x")
    try:
        assert one.needs == 0
        assert one.search("a quix").span() == (2, 6)  # type: ignore[union-attr]
        assert one.match("quax") and one.fullmatch("quax") and one.sub("o", "quix!") == "o!"
        assert [m[0] for m in one.finditer("quax quex")] == ["quax", "quex"]
    finally:
        del MADE[one.key]


def test_cues_are_made_of_such_patterns() -> None:
    """The hundreds of the wording rules are among those that wait."""
    assert Cue.__dataclass_fields__["pattern"].type is Pattern
    assert sum(bool(p.needs) for p in MADE.values()) > 1_000
