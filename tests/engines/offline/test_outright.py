"""Undertakings without a modal: a deed of the speaker's side and words that tie it to this reader, never one alone."""

from collections.abc import Iterator

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.headless.outright import outright
from auditor.engines.offline.headless.outright_ways import WAYS
from auditor.engines.offline.words.evidence import Way
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Act, Candidate, CommitmentKind, Strength
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side, Span

MATCHES = [(way, text) for way in WAYS for text in way.matches]
PASSES = [(way, text) for way in WAYS for text in way.passes]


def _found(text: str) -> list[Candidate]:
    return list(outright(text, 0, 0, Clues(text), []))


@pytest.mark.parametrize(("way", "text"), MATCHES, ids=[f"{w.id}: {t}" for w, t in MATCHES])
def test_what_a_form_matches_is_undertaken(way: Way, text: str) -> None:
    """Form and evidence together make a candidate."""
    assert _found(text)


@pytest.mark.parametrize(("way", "text"), PASSES, ids=[f"{w.id}: {t}" for w, t in PASSES])
def test_form_or_evidence_alone_undertakes_nothing(way: Way, text: str) -> None:
    """A description, a habit or somebody else's doing stays one."""
    assert not _found(text)


def test_what_is_kept_for_ever_is_upheld() -> None:
    """A price without an end is a price, kept; a condition makes it qualified."""
    frozen = _found("Your rent is frozen for good.")[0]
    assert (frozen.act, frozen.kind, frozen.strength) == (Act.PRICE, CommitmentKind.MAINTENANCE, Strength.ABSOLUTE)
    deal = _found("If you take both, the stand comes free.")[0]
    assert (deal.act, deal.strength, deal.condition) == (Act.SHIP, Strength.QUALIFIED, "If you take both")


def test_words_that_another_rule_has_taken_are_left() -> None:
    """One stretch of words is one candidate."""
    text = "Your rent is frozen for good."
    assert not list(outright(text, 0, 0, Clues(text), [(0, 9)]))


def _call(sides: tuple[Side, Side], words: str) -> Document:
    mine, other = Party(name="Ola", side=sides[0]), Party(name="Pim", side=sides[1])
    text = f"Ola: {words}\n"
    own = Segment(kind=SegmentKind.OWN, span=Span(start=5, end=5 + len(words)), author=mine)
    people = (mine, other)
    return Document(
        id="c", origin="c.txt", kind=DocumentKind.TRANSCRIPT, text=text, participants=people, segments=(own,)
    )


def _heard(sides: tuple[Side, Side], words: str) -> Iterator[str]:
    extraction = OfflineEngine().extract(read(_call(sides, words)))
    return (candidate.quote for candidate in extraction.candidates)


@pytest.mark.parametrize("words", ["We'll take care of the parking.", "We'll make up a second set."])
def test_between_two_houses_we_leaves_the_listener_out(words: str) -> None:
    """Among colleagues the same words speak of everybody in the room."""
    assert list(_heard((Side.OURS, Side.THEIRS), words))
    assert not list(_heard((Side.OURS, Side.OURS), words))


@pytest.mark.parametrize("words", ["We'll see.", "We'll talk about that later.", "We'll come to that."])
def test_what_takes_two_stays_talk(words: str) -> None:
    """What both do together is owed by nobody, whoever is on the call."""
    assert not list(_heard((Side.OURS, Side.THEIRS), words))
