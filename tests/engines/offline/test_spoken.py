"""On a call people promise without "I'll", and say "I'll" of what they do while they speak."""

from dataclasses import replace

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Act
from auditor.model.text import Document, Side
from tests.engines.offline.documents import BUYER, SELLER, call


def _between_houses(*turns: str) -> Document:
    sides = {
        SELLER.name: replace(SELLER, side=Side.OURS),
        BUYER.name: replace(BUYER, side=Side.THEIRS),
    }
    plain = call(*turns)
    segments = tuple(replace(s, author=sides[s.author.name]) for s in plain.segments if s.author)
    return replace(plain, participants=tuple(sides.values()), segments=segments)


def _promised(*turns: str) -> list[str]:
    document = _between_houses(*turns)
    return [c.quote for c in OfflineEngine().extract(read(document)).candidates if c.scored]


@pytest.mark.parametrize(
    ("before", "said", "promised"),
    [
        ("And the sketch of the porch?", "I mail it to you.", "I mail it to you"),
        ("The old one has a crack.", "Okay, then I make you a new one.", "I make you a new one"),
        ("Who draws up the key list?", "The key list, that's me.", "The key list, that's me"),
        ("How fast could you have the hinges?", "Give me three working days.", "Give me three working days"),
        ("And if the gate opens in the wind?", "The gate stays locked.", "The gate stays locked"),
        ("Would it be hung by the fair?", "It'll be finished.", "It'll be finished"),
        ("So whose round is lunch?", "Lunch is on us.", "Lunch is on us"),
        ("Can you pin down a day for the survey?", "The survey I can do.", "The survey I can do"),
    ],
)
def test_short_forms_promise(before: str, said: str, promised: str) -> None:
    assert _promised(before, said) == [promised]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("How do you pack them?", "We put them in straw, usually, and take the lid off."),
        ("Where do the rooms stand?", "We keep the small ones for people with dogs, usually."),
        ("Who is calling?", "Hi, it's me again about the boiler."),
        ("And what did you do then?", "I called it a day and went home."),
        ("Where will I find the number?", "It'll be on the certificate."),
    ],
)
def test_how_things_are_done_promises_nothing(before: str, said: str) -> None:
    assert _promised(before, said) == []


@pytest.mark.parametrize(
    "turns",
    [
        ("I have been billed twice.", "Let me have a look."),
        ("Can you see my screen?", "Yes.", "Now click on the tab on the left.", "I'll open the first one."),
        ("If I scroll down you see it turn red.", "I see it.", "So I'll log out and come back as you."),
    ],
)
def test_what_is_done_at_once_is_no_promise(turns: tuple[str, ...]) -> None:
    assert _promised(*turns) == []


def test_asking_first_is_not_counted_beside_the_promise() -> None:
    assert _promised("Is it insured?", "Let me ask our broker first. I'll send you a text either way.") == [
        "I'll send you a text either way"
    ]


def test_names_begin_with_any_capital() -> None:
    assert _promised("And who looks at the roof?", "Øyvind will call you.") == ["Øyvind will call you"]
    assert _promised("And who looks at the roof?", "Łukasz will send you the plan.") == [
        "Łukasz will send you the plan"
    ]


def test_a_sentence_may_end_in_a_small_word() -> None:
    assert _promised("Nobody has heard of him since.", "I'll ask her where he's got to.") == [
        "I'll ask her where he's got to"
    ]


def test_what_is_denied_tells_nothing_of_the_deed() -> None:
    """ "No money" beside what is brought made a payment of it, which the books of payments then called broken."""
    document = _between_houses(
        "Would seedlings do in place of a cheque?", "I bring you a crate on Monday, no money from me."
    )
    (promise,) = OfflineEngine().extract(read(document)).candidates
    assert promise.act is not Act.PAY
