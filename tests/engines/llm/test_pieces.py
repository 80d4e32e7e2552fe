"""What a model is given: a cut neither loses words nor doubles them."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.engines.llm.pieces import pieces
from tests.engines.llm.cases import Scripted, call, draft, engine, proposal, reply, text_of

_WORDS = st.lists(st.sampled_from(["panels", "we", "roof", "on", "Monday", "the", "plan"]), min_size=1, max_size=9)
_SENTENCES = st.lists(_WORDS, min_size=1, max_size=14)


@settings(max_examples=150, deadline=None)
@given(sentences=_SENTENCES, gaps=st.lists(st.booleans(), min_size=14, max_size=14), limit=st.integers(30, 400))
def test_every_promise_is_found_once_wherever_the_text_is_cut(
    sentences: list[list[str]], gaps: list[bool], limit: int
) -> None:
    """Over any length of piece: a model that names each promise it is shown gives each exactly once."""
    promised = [f"I'll send item {n} of {' '.join(words)}" for n, words in enumerate(sentences)]
    ends = ("\n\n" if gap else " " for gap in gaps)
    text = "".join(f"{p}.{end}" for p, end in zip(promised, ends, strict=False))
    chat = Scripted(lambda request: reply(*(proposal(p) for p in promised if p in text_of(request))))
    one = engine(chat, limit=limit)
    found = one.extract(draft(text))
    one.close()
    said = [c.quote for c in found.candidates if c.origin.value != "rule"]
    assert sorted(said) == sorted(promised)
    assert not found.ungrounded


def test_a_long_call_is_cut_between_utterances() -> None:
    """Three hours of talk: each utterance stands whole in one piece, and the one before travels along as context."""
    turns = [
        (f"Speaker {n % 2}", f"I'll send item {n} by Friday, with the drawings and the price list.") for n in range(900)
    ]
    reading = call(*turns)
    cut = pieces(reading)
    assert len(cut) > 5
    assert sum(piece.text.count("I'll send item") for piece in cut) == 900
    assert all(before.text.splitlines()[-1] in after.context for before, after in pairwise(cut))


def test_quoted_text_is_sent_once_as_context() -> None:
    """Of the mail that is answered the nearest words travel along; signature and older quotes do not."""
    quoted = "> Could you send the plan?\n> > I asked on Friday.\n"
    reading = draft(f"Yes, by Friday.\n\nOn Mon, 2 Mar 2026 at 09:12, Otto Kern wrote:\n{quoted}")
    (piece,) = pieces(reading)
    assert piece.text == "Yes, by Friday."
    assert "Could you send the plan?" in piece.context


@pytest.mark.parametrize("text", ["", "\n\n", "> only quoted", "---", "12 34"])
def test_nothing_said_is_nothing_asked(text: str) -> None:
    """No words of the author's own, no piece."""
    assert pieces(draft(text)) == ()


def test_hidden_letters_are_not_given_to_read() -> None:
    """What a person cannot see is not sent, and is counted."""
    (piece,) = pieces(draft("I'll send\u200b it \U000e0041\U000e0042today."))
    assert piece.text == "I'll send it today."
    assert piece.hidden == 3
