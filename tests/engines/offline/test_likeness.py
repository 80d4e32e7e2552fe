"""The learned part: it orders, its sentences are its own, and what it opens the door for is still weighed by the rules."""

from math import exp
from pathlib import Path

import pytest

from auditor.core.likeness import signs
from auditor.core.likeness.kinds import form, word_class
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.learned import unformed as door
from auditor.engines.offline.learned.likeness import STEP, Weights, likeness
from auditor.engines.offline.learned.unformed import DENIED, DOUBTED, ENOUGH
from auditor.engines.offline.words.scene import Clues
from auditor.evaluation.cases.load import load
from auditor.model.people import DateOrder
from tools import marked
from tools.train_likeness import sentences, trained

from .documents import draft

_CASES = Path(__file__).resolve().parents[3] / "eval" / "cases"


@pytest.mark.parametrize(
    ("promise", "other"),
    [
        ("The skip is gone from your drive by Monday.", "The skip was gone from your drive on Monday."),
        ("Keys at your neighbour's on Friday, promise.", "Keys were at your neighbour's, he told us."),
        ("Petra drops the proofs at your desk on Thursday.", "Could Petra drop the proofs at my desk on Thursday?"),
        ("Nobody opens the crate until you are there.", "Nobody knows what is in the crate."),
    ],
)
def test_a_promise_is_likelier_than_its_neighbour(promise: str, other: str) -> None:
    """Nearly the same words; only one is owed."""
    assert likeness(promise) > likeness(other)


@pytest.mark.parametrize("text", ["", "?", "by Friday " * 400, "\ud800", "2 + 2", "ÄÖ"])
def test_odd_text_has_a_likeness_all_the_same(text: str) -> None:
    """Between 0 and 1, whatever is read."""
    assert 0.0 <= likeness(text) <= 1.0


@pytest.mark.parametrize("text", ["the keys, on Friday", "THE KEYS, ON MONDAY", "the keys, on sunday"])
def test_a_day_counts_as_a_day(text: str) -> None:
    """Not by its name, nor by how it is written."""
    assert signs(text) == signs("The keys, on Friday")


def test_a_comma_parts_what_stands_beside_it() -> None:
    """It tells one clause from the next."""
    assert signs("The keys, on Friday") != signs("The keys on Friday")


def test_a_word_shares_its_ending_and_its_class_with_others() -> None:
    """So what was learned of one says something of the other."""
    assert form("delivering") == form("welding") == "~ing"
    assert form("red") == "~", "too little would be left of it"
    assert form("will") == "will"
    assert word_class("truck") == word_class("trucks") is not None
    assert word_class("zyxqwv") is None
    assert (signs("truck") & signs("trucks")) - signs("invoice")


def test_a_sign_that_was_never_learned_counts_nothing() -> None:
    """Only the bias and the length of the sentence speak."""
    known = Weights(-4, {next(iter(signs("keys"))): 10})
    assert known.likeness("harbour") == known.likeness("lantern") == 1 / (1 + exp(4 * STEP))


def test_weights_are_read_as_they_were_written() -> None:
    """Signed, each at its sign."""
    weights = Weights(-3, {1: -127, (1 << 24) - 1: 127, 70_000: 5})
    assert Weights.unpacked(weights.packed()) == weights


def test_what_one_sentence_alone_shows_is_not_kept() -> None:
    """It is learned beside the rest, and left out of the file; the same sentences give the same weights."""
    rows = [("we bring the lamp", 1.0), ("we bring the ladder", 1.0), ("rain fell", 0.0), ("rain stopped", 0.0)]
    made = trained(rows)
    assert signs("bring") & made.by_sign.keys()
    assert not signs("ladder") - signs("bring") - signs("lamp") & made.by_sign.keys()
    assert made == trained(rows)


def test_no_case_that_is_measured_was_learned() -> None:
    """What is trained on is no text of ours to measure with."""
    cases = load(_CASES)
    measured = {" ".join(case.text.split()).casefold() for case in cases.sentences}
    marks = [
        one.text
        for folder in (marked.SENTENCES, marked.MESSAGES)
        for rows in marked.written(folder).values()
        for one in rows
    ]
    learned = [" ".join(text.split()).casefold() for text in [*marks, *(text for text, _ in sentences())]]
    assert len(learned) > 3_500
    assert len(marks) > 3_500
    assert not measured & set(learned)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Skip off your drive by Monday, promise", "Skip off your drive by Monday, promise"),
        ("Petra drops the proofs at your desk on Thursday.", "Petra drops the proofs at your desk on Thursday"),
        ("As for the tiles, Iqbal is at yours with them on Friday.", "Iqbal is at yours with them on Friday"),
    ],
)
def test_a_promise_without_a_usual_form_is_heard(text: str, quote: str) -> None:
    """With its day, and less sure than one that a rule has read."""
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert quote in found.quote
    assert found.due_text
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Does Petra drop the proofs at your desk on Thursday?",
        "He said the skip is gone from your drive by Monday.",
        '"The skip is gone from your drive by Monday," your last firm wrote.',
        "The skip is not gone from your drive before Monday.",
        "The tiles were at yours on Friday.",
        "Your driver is at ours with them on Friday.",
        "Petra drops [what] at your desk on Thursday.",
    ],
)
def test_what_is_asked_reported_denied_past_or_unfilled_stays_outside(text: str) -> None:
    """However like a promise it sounds."""
    assert OfflineEngine().extract(read(draft(text))).candidates == ()


@pytest.mark.parametrize(
    "text",
    [
        "No charge for the second visit, that one's on us.",
        "The old pump goes home with our driver at no charge.",
        "The extra hours don't go on your bill.",
    ],
)
def test_a_sure_promise_needs_no_day(text: str) -> None:
    """Nor does a denial speak against it, where the whole is very like one."""
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert found.due_text is None


@pytest.mark.parametrize(
    ("text", "asked", "least"),
    [
        ("Petra drops the proofs at your desk on Thursday.", ENOUGH, ENOUGH),
        ("Petra drops the proofs at your desk.", ENOUGH, ENOUGH),
        ("The proofs were not at your desk on Thursday.", ENOUGH, DENIED),
        ("Petra drops the proofs at your desk on Thursday.", DOUBTED, DOUBTED),
    ],
)
def test_the_less_speaks_for_a_promise_the_liker_it_must_be(
    text: str, asked: float, least: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word against it, or a rule that has heard something else."""
    clues = Clues(text, DateOrder.MONTH_FIRST)
    for like, heard in ((least, True), (least - 0.01, False)):
        monkeypatch.setattr(door, "likeness", lambda *_, like=like: like)
        assert bool(list(door.unformed(text, (0, 0), clues, least=asked))) is heard


@pytest.mark.parametrize(
    "text",
    [
        "That is ours to put right.",
        "Petra said that the proofs are at your desk on Thursday.",
        "Brightline will drop the proofs at your desk on Thursday.",
        "I'll let you go.",
        "We do whatever it takes.",
        "You have my word.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However like one it is."""
    monkeypatch.setattr(door, "likeness", lambda *_: 1.0)
    assert not list(door.unformed(text, (0, 0), Clues(text, DateOrder.MONTH_FIRST)))


def test_a_part_counts_with_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither alone is enough, unless the whole is very like one; beside another promise the part speaks for itself."""
    text = "The tiles came late, and Petra drops the proofs at your desk."
    clues = Clues(text, DateOrder.MONTH_FIRST)
    taken = [(0, 19)]
    for whole, part, alone, beside in ((0.9, 0.9, True, True), (0.3, 0.6, False, True), (0.5, 0.2, False, False)):
        like = {text: whole, "Petra drops the proofs at your desk": part}
        monkeypatch.setattr(door, "likeness", lambda words, _=(), like=like: like.get(words, 0.0))
        assert bool(list(door.unformed(text, (0, 0), clues))) is alone
        assert bool(list(door.unformed(text, (0, 0), clues, taken, least=door.BESIDES_ANOTHER))) is beside


def test_the_day_of_a_condition_is_not_that_of_the_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the condition stands inside the part or before it."""
    text = "If the sheds are up by the 15th, Petra drops the proofs at your desk."
    monkeypatch.setattr(door, "likeness", lambda *_: 1.0)
    (found,) = door.unformed(text, (0, 0), Clues(text, DateOrder.MONTH_FIRST))
    assert (found.due_text, found.condition) == (None, "If the sheds are up by the 15th")
