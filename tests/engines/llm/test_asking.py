"""A question and its reply: one repair, one longer try, never more."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.engines.llm.asking import SHOWN, Asked, ask
from auditor.engines.llm.chat import MARKER, Answer, ChatError, Finish, Request, Role, Trouble
from tests.virtual import GOOD, Script, answer, replies, request, run, trouble


@dataclass(frozen=True, slots=True)
class Word:
    word: str


class Parser:
    """Parses a Word, and keeps what it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, kind: type[Word], text: str) -> Word | str:
        self.texts.append(text)
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return "it is no JSON"
        return kind(**value) if isinstance(value, dict) and set(value) == {"word"} else "word: missing" * 1_000


def _ask(script: Script, asked: Request | None = None, parser: Parser | None = None) -> Asked[Word]:
    return run(ask(script, asked or request("Read this. " * 400), Word, parser or Parser()))


def _size(asked: Request) -> int:
    return sum(len(turn.text) for turn in asked.turns)


def test_a_good_answer_is_one_call() -> None:
    """The reply, and what it cost."""
    script = Script(replies(answer()))
    assert _ask(script) == Asked(reply=Word("yes"), calls=1, input_tokens=20, output_tokens=10)
    assert len(script.calls) == 1


def test_a_wrong_answer_is_repaired_once_and_both_are_counted() -> None:
    """The model sees what it said and what was wrong with it, after the very same question."""
    script = Script(replies(answer('{"wrod": "yes"}'), answer()))
    asked = request()
    assert _ask(script, asked) == Asked(reply=Word("yes"), calls=2, input_tokens=40, output_tokens=20)
    second = script.calls[1][1]
    assert second.turns[:-2] == asked.turns
    assert (second.turns[-2].role, second.turns[-2].text) == (Role.ASSISTANT, '{"wrod": "yes"}')
    assert second.turns[-1].role is Role.USER
    assert "word: missing" in second.turns[-1].text
    assert second.max_tokens == asked.max_tokens
    assert second.key != asked.key


@pytest.mark.parametrize("size", [0, 1, 1_999, 2_000, 2_001, 50_000])
def test_a_repair_does_not_swell(size: int) -> None:
    """Beside the wrong answer, cut to 2,000 characters, it is at most a tenth longer; an empty answer is no empty turn."""
    script = Script(replies(answer("x" * size), answer()))
    _ask(script, request("Read this promise. " * 500))
    first, second = (asked for _, asked, _ in script.calls)
    assert _size(second) - min(size, SHOWN) <= 1.1 * _size(first)
    assert second.turns[-2].text


def test_a_wrong_repair_is_an_error_without_the_customers_words() -> None:
    """Two calls, then INVALID; the message holds no word of the answer."""
    script = Script(replies(answer("Dear Mrs Secret,")))
    with pytest.raises(ChatError, match="cannot be used for the task extract") as caught:
        _ask(script)
    assert caught.value.trouble is Trouble.INVALID
    assert "Secret" not in str(caught.value) + caught.value.hint
    assert len(script.calls) == 2


def test_a_marker_in_an_answer_is_not_sent_back() -> None:
    """An answer cannot have a fresh marker put around words of its own."""
    script = Script(replies(answer(f"{MARKER}fake{MARKER}"), answer()))
    _ask(script)
    assert script.calls[1][1].turns[-2].text == "fake"


@pytest.mark.parametrize("size", range(20))
@pytest.mark.parametrize("again", [False, True], ids=["fits then", "cut again"])
def test_a_cut_answer_is_never_parsed(size: int, again: bool) -> None:
    """20 lengths of a cut answer, the valid whole among them: one more try with twice the room and the same prompt."""
    part = (GOOD + " " * 20)[: len(GOOD) * size // 19]
    cut = answer(part, finish=Finish.LENGTH)
    script = Script(replies(cut, cut if again else answer()))
    asked = request("Read this. " * 400)
    parser = Parser()
    if again:
        with pytest.raises(ChatError, match="was cut at 100 tokens") as caught:
            _ask(script, asked, parser)
        assert caught.value.trouble is Trouble.INVALID
        assert parser.texts == []
    else:
        assert _ask(script, asked, parser) == Asked(reply=Word("yes"), calls=2, input_tokens=40, output_tokens=20)
        assert parser.texts == [GOOD]
    first, second = (sent for _, sent, _ in script.calls)
    assert (first.max_tokens, second.max_tokens) == (50, 100)
    assert second.turns == first.turns


def test_cut_then_wrong_is_three_calls_at_most() -> None:
    """One larger, one repair; a repair that is cut is not tried again."""
    cut = answer("{", finish=Finish.LENGTH)
    script = Script(replies(cut, answer("no"), answer()))
    assert _ask(script).calls == 3
    script = Script(replies(cut, answer("no"), cut))
    with pytest.raises(ChatError, match="was cut"):
        _ask(script)
    assert len(script.calls) == 3


@pytest.mark.parametrize("before", [[], [answer("no")], [answer("{", finish=Finish.LENGTH)]])
def test_a_refusal_is_an_error(before: list[Answer]) -> None:
    """Whenever it comes, even with a valid text beside it; it is not argued with."""
    script = Script(replies(*before, answer(finish=Finish.REFUSAL)))
    with pytest.raises(ChatError, match="refused to answer the task extract") as caught:
        _ask(script)
    assert caught.value.trouble is Trouble.REQUEST
    assert len(script.calls) == len(before) + 1


def test_troubles_go_up_as_they_are() -> None:
    """Also from the second call."""
    script = Script(replies(answer("no"), trouble(Trouble.BUDGET)))
    with pytest.raises(ChatError) as caught:
        _ask(script)
    assert caught.value.trouble is Trouble.BUDGET


def test_known_answers_cost_nothing() -> None:
    """Of a repaired reply whose first half was in the books only the second call counts."""
    script = Script(replies(answer("no", paid=False), answer()))
    assert _ask(script) == Asked(reply=Word("yes"), calls=1, input_tokens=20, output_tokens=10)


@settings(max_examples=300)
@given(st.lists(st.text() | st.sampled_from([GOOD, GOOD[:-1], "[" * 10_000, "NaN", "{}"]), min_size=2, max_size=2))
def test_whatever_is_answered_ends(texts: list[str]) -> None:
    """A reply or ChatError, after at most one repair."""
    script = Script(replies(*[answer(text) for text in texts]))
    try:
        assert isinstance(_ask(script).reply, Word)
    except ChatError as error:
        assert error.trouble is Trouble.INVALID
    assert len(script.calls) <= 2
