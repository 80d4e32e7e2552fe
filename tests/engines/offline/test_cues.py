"""Every cue of the offline engine does what its own examples say, in the engine and not only as a pattern."""

import pytest

from auditor.core.when import DueRole
from auditor.engines.offline.headed.commitments import weigh
from auditor.engines.offline.headed.heads import clauses, heads_in
from auditor.engines.offline.talk.speech_cues import SPEECH_CUES, SpeechCue
from auditor.engines.offline.talk.statements import speak
from auditor.engines.offline.words.cues import CUES, Cue
from auditor.engines.offline.words.scene import Clues, Scene

ASKED = Scene(answers=True, asked="send it")
"""A cue may need that something was asked."""


def _heads(text: str) -> set[str]:
    clues = Clues(text)
    phrases = tuple(p for p in clues.times() if p.role is not DueRole.PAST)
    return {clause.cue.id for clause in clauses(text, heads_in(text, clues), phrases, ASKED)[0]}


def _spoken(text: str) -> set[str]:
    return {s.speech.value for s in speak(text, 0, 0, Clues(text))}


MATCHES = [(cue, text) for cue in CUES for text in cue.matches]
PASSES = [(cue, text) for cue in CUES for text in cue.passes]
SPOKEN = [(cue, text) for cue in SPEECH_CUES for text in cue.matches]
UNSPOKEN = [(cue, text) for cue in SPEECH_CUES for text in cue.passes]


@pytest.mark.parametrize(("cue", "text"), MATCHES, ids=[f"{c.id}: {t}" for c, t in MATCHES])
def test_what_a_cue_matches_becomes_a_commitment_with_its_head(cue: Cue, text: str) -> None:
    """The candidate comes from this cue, not from another that happens to fit."""
    assert weigh(text, 0, 0, ASKED).candidates
    assert cue.id in _heads(text)


@pytest.mark.parametrize(("cue", "text"), PASSES, ids=[f"{c.id}: {t}" for c, t in PASSES])
def test_what_a_cue_passes_is_no_commitment(cue: Cue, text: str) -> None:
    """No cue at all makes a commitment of it."""
    assert [c.quote for c in weigh(text, 0, 0, Scene(answers=False)).candidates] == []


@pytest.mark.parametrize(("cue", "text"), SPOKEN, ids=[f"{c.speech}: {t}" for c, t in SPOKEN])
def test_what_a_speech_cue_matches_is_spoken(cue: SpeechCue, text: str) -> None:
    """The engine gives the statement, with the whole sentence as its words."""
    assert cue.speech.value in _spoken(text)


@pytest.mark.parametrize(("cue", "text"), UNSPOKEN, ids=[f"{c.speech}: {t}" for c, t in UNSPOKEN])
def test_what_a_speech_cue_passes_is_not_spoken(cue: SpeechCue, text: str) -> None:
    """The engine does not take it for this speech act."""
    assert cue.speech.value not in _spoken(text)


def test_cues_have_names_and_examples_of_both_kinds() -> None:
    """Ids are different; a cue without an example that it must not match says too little."""
    assert len({cue.id for cue in CUES}) == len(CUES)
    assert all(cue.matches and cue.passes for cue in CUES)
    assert all(cue.matches and cue.passes for cue in SPEECH_CUES)


@pytest.mark.parametrize(("cue", "text"), MATCHES, ids=[f"{c.id}: {t}" for c, t in MATCHES])
def test_the_hints_of_a_cue_let_its_examples_through(cue: Cue, text: str) -> None:
    """The words that spare most sentences the pattern never spare one that it matches."""
    assert not cue.hints.isdisjoint(Clues(text).words)


@pytest.mark.parametrize(("cue", "text"), SPOKEN, ids=[f"{c.speech}: {t}" for c, t in SPOKEN])
def test_the_hints_of_a_speech_cue_let_its_examples_through(cue: SpeechCue, text: str) -> None:
    """The same for speech acts."""
    assert not cue.hints.isdisjoint(Clues(text).words)
