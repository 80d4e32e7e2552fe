"""The real clients over real HTTP: each fault becomes the trouble that it is, and the key goes nowhere else."""

import asyncio
import secrets
from collections.abc import Callable

import pytest

from auditor.engines.llm.chat import (
    MARKER,
    Answer,
    ChatError,
    Finish,
    Request,
    Role,
    Rung,
    Schema,
    Task,
    Trouble,
    Turn,
    Wire,
)
from auditor.engines.llm.wires.langchain_chat import LangChainWire
from auditor.engines.llm.wires.openai_client import OpenAIWire
from auditor.testing import Dialect, FakeEndpoint, Fault, Reply, Usage

_SCHEMA = Schema(
    name="word_v1",
    body={
        "type": "object",
        "properties": {"word": {"type": "string"}},
        "required": ["word"],
        "additionalProperties": False,
    },
)
_REQUEST = Request(
    task=Task.EXTRACT,
    model="fake",
    prompt="p",
    turns=(Turn(Role.SYSTEM, "Answer in JSON."), Turn(Role.USER, f"<<<{MARKER}\nI'll send it.\n{MARKER}>>>")),
    schema=_SCHEMA,
    max_tokens=100,
)
_RIGHT = Reply('{"word": "yes"}', usage=Usage(input=20, output=5, cached=8))
Make = Callable[[str], Wire]
WIRES: dict[str, Make] = {
    "openai": lambda url: OpenAIWire(key="sk-secret", base_url=url, read_timeout=1.0),
    "langchain": lambda url: LangChainWire(key="sk-secret", base_url=url, read_timeout=1.0),
}
each = pytest.mark.parametrize("make", WIRES.values(), ids=WIRES)


def _send(make: Make, url: str, rung: Rung = Rung.JSON_SCHEMA, deadline: float = 30.0) -> Answer:
    async def once() -> Answer:
        wire = make(url)
        try:
            async with asyncio.timeout(deadline):
                return await wire.send(_REQUEST, rung)
        finally:
            await wire.close()

    return asyncio.run(once())


@each
@pytest.mark.parametrize("rung", list(Rung))
def test_an_answer_on_every_rung(make: Make, rung: Rung) -> None:
    """Text, end and tokens come back; the schema travels as the rung has it."""
    with FakeEndpoint(_RIGHT) as endpoint:
        answer = _send(make, endpoint.url, rung)
    body = endpoint.chats[0].body
    assert (answer.finish, answer.input_tokens, answer.output_tokens, answer.counted) == (Finish.STOP, 20, 5, True)
    assert answer.cached_tokens == 8
    assert answer.text.replace(" ", "") == '{"word":"yes"}'
    kind = body.get("response_format", {})
    assert isinstance(kind, dict)
    assert (kind.get("type"), "tools" in body) == {
        Rung.JSON_SCHEMA: ("json_schema", False),
        Rung.TOOL: (None, True),
        Rung.JSON_MODE: ("json_object", False),
        Rung.PLAIN: (None, False),
    }[rung]


@each
def test_each_call_has_a_marker_of_its_own(make: Make) -> None:
    """128 random bits around what is read, and never the placeholder."""
    with FakeEndpoint(_RIGHT) as endpoint:
        for _ in range(3):
            _send(make, endpoint.url)
    texts = [str(call.body["messages"]) for call in endpoint.chats]
    assert len(set(texts)) == 3
    assert not any("marker" in text for text in texts)


def test_a_marker_that_stands_in_the_text_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """However unlikely, a guessed marker is drawn again."""
    from auditor.engines.llm.wires.forms import messages

    drawn = iter(["I'll send", "fresh"])
    monkeypatch.setattr(secrets, "token_hex", lambda _: next(drawn))
    assert "<<<fresh" in messages(_REQUEST)[1]["content"]


_TROUBLES = {
    Trouble.OUTAGE: "DNS REFUSED TLS_CUT RESET CLOSED TIMEOUT_408 CONFLICT_409 ERROR_500 GATEWAY_502 UNAVAILABLE_503 GATEWAY_504",
    Trouble.SLOW: "HEADER_STALL NEVER_CLOSED",
    Trouble.KEY: "KEY_401 PAYMENT_402 FORBIDDEN_403 MODEL_404 QUOTA_429 REDIRECT_307 REDIRECT_308",
    Trouble.REQUEST: "BAD_REQUEST_400 CONTEXT_400 FILTER_400 TOO_LARGE_413",
    Trouble.LIMIT: "LIMIT_429 OVERLOADED_529",
    Trouble.INVALID: "HTML_200 EMPTY_200 ERROR_200 SSE_200 CUT_JSON BAD_CHARSET NO_CHOICES NULL_CHOICES",
}
_FAULTS = [(Fault[name], trouble) for trouble, names in _TROUBLES.items() for name in names.split()]


@each
@pytest.mark.parametrize(("fault", "trouble"), _FAULTS, ids=[f.value for f, _ in _FAULTS])
def test_each_fault_is_told_as_what_it_is(make: Make, fault: Fault, trouble: Trouble) -> None:
    """One kind of trouble, a message without the text that was sent and without the key, and what to do next."""
    with FakeEndpoint(_RIGHT, interval=0.02) as endpoint, endpoint.failing(fault) as url:
        with pytest.raises(ChatError) as caught:
            _send(make, url)
        assert caught.value.trouble is trouble
        said = f"{caught.value} {caught.value.hint}"
        assert "sk-secret" not in said
        assert "I'll send" not in said


@each
@pytest.mark.parametrize(
    "fault", [Fault.RESET_IN_BODY, Fault.CUT_BODY, Fault.CUT_CHUNKED, Fault.GZIP_BROKEN], ids=lambda f: f.value
)
def test_a_torn_answer_may_have_been_billed(make: Make, fault: Fault) -> None:
    """Nobody knows whether the provider worked: the reserved price is kept."""
    with FakeEndpoint(_RIGHT) as endpoint, endpoint.failing(fault) as url, pytest.raises(ChatError) as caught:
        _send(make, url)
    assert caught.value.trouble in {Trouble.OUTAGE, Trouble.INVALID, Trouble.SLOW}
    assert caught.value.billed is None


@each
@pytest.mark.parametrize(
    "fault", [Fault.DRIBBLE, Fault.DRIBBLE_HEADERS, Fault.KEEP_ALIVE_FOREVER], ids=lambda f: f.value
)
def test_only_a_total_deadline_ends_a_dribble(make: Make, fault: Fault) -> None:
    """Each byte comes in time, the whole never does: the pace's deadline cancels the call cleanly."""
    with FakeEndpoint(_RIGHT, interval=0.02) as endpoint, endpoint.failing(fault) as url, pytest.raises(TimeoutError):
        _send(make, url, deadline=0.5)


@each
@pytest.mark.parametrize("fault", [Fault.GZIP_BOMB, Fault.HUGE], ids=lambda f: f.value)
def test_a_bomb_is_not_unpacked(make: Make, fault: Fault) -> None:
    """What is packed though plain was asked for, or too large, is an outage of that endpoint."""
    with FakeEndpoint(_RIGHT) as endpoint, endpoint.failing(fault) as url, pytest.raises(ChatError) as caught:
        _send(make, url)
    assert caught.value.trouble in {Trouble.OUTAGE, Trouble.SLOW}


@each
@pytest.mark.parametrize(
    ("fault", "finish"),
    [
        (Fault.REFUSAL, Finish.REFUSAL),
        (Fault.CONTENT_FILTER, Finish.REFUSAL),
        (Fault.LENGTH, Finish.LENGTH),
        (Fault.PROSE, Finish.STOP),
    ],
    ids=lambda v: v.value,
)
def test_the_end_of_an_answer_is_told(make: Make, fault: Fault, finish: Finish) -> None:
    """Refused, filtered, cut and ordinary ends are four things."""
    with FakeEndpoint(_RIGHT) as endpoint, endpoint.failing(fault) as url:
        assert _send(make, url).finish is finish


@each
def test_tokens_that_nobody_counted_are_said_to_be_unknown(make: Make) -> None:
    """Then they are taken as reserved."""
    with FakeEndpoint(_RIGHT) as endpoint, endpoint.failing(Fault.NO_USAGE) as url:
        assert not _send(make, url).counted


@each
@pytest.mark.parametrize("rung", [Rung.JSON_SCHEMA, Rung.TOOL, Rung.JSON_MODE])
@pytest.mark.parametrize("dialect", list(Dialect), ids=lambda d: d.value)
def test_a_rung_that_is_not_known_is_told(make: Make, rung: Rung, dialect: Dialect) -> None:
    """In the words of each kind of server: the ladder goes one down and does not give up."""
    with FakeEndpoint(_RIGHT, refuses={rung.value}, dialect=dialect) as endpoint, pytest.raises(ChatError) as caught:
        _send(make, endpoint.url, rung)
    assert caught.value.trouble in {Trouble.RUNG, Trouble.REQUEST}


@each
def test_nothing_goes_to_another_host(make: Make) -> None:
    """A redirect is not followed: neither key nor text arrives there."""
    with FakeEndpoint(_RIGHT) as other, FakeEndpoint(_RIGHT, elsewhere=other.url) as endpoint:
        with endpoint.failing(Fault.REDIRECT_307) as url, pytest.raises(ChatError):
            _send(make, url)
        assert not other.calls
