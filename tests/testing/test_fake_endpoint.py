"""The fake endpoint itself, driven by the real openai client and by raw bytes."""

import json
import socket
import time
from collections.abc import Callable
from contextlib import ExitStack

import openai
import pytest

from auditor.testing import EndpointApart, FakeEndpoint, Fault, Reply, Usage
from tests.testing.clients import FORCED, KEY, MESSAGES, ask, using


def test_answers_come_one_after_the_other_and_then_it_is_over() -> None:
    """A script that is too short shows itself, and no client tries again for it."""
    with FakeEndpoint(["one", Reply("two")]) as endpoint:
        assert [ask(endpoint).choices[0].message.content for _ in range(2)] == ["one", "two"]
        with pytest.raises(openai.APIStatusError, match="script of this endpoint is over"):
            ask(endpoint)


def test_an_answer_is_made_from_the_request() -> None:
    """The function sees the body as the client sent it."""
    with FakeEndpoint(lambda body: Reply.of({"said": body["messages"], "seed": body.get("seed")})) as endpoint:
        told = json.loads(ask(endpoint, seed=7).choices[0].message.content)
    assert told == {"said": MESSAGES, "seed": 7}


def test_what_a_function_raises_is_raised_at_the_end() -> None:
    """A failed assertion in an answering function fails the test, not only the call."""

    def refuse(_: dict[str, object]) -> Reply:
        raise AssertionError("asked in the wrong way")

    def calling() -> None:
        with FakeEndpoint(refuse) as endpoint, pytest.raises(openai.APIConnectionError):
            ask(endpoint)

    with pytest.raises(AssertionError, match="wrong way"):
        calling()


def test_every_request_is_kept_and_its_key_not_shown() -> None:
    """Tests can look at headers and body; a failed assertion does not print the key."""
    with FakeEndpoint() as endpoint:
        ask(endpoint)
        [call] = endpoint.chats
    assert (call.method, call.path) == ("POST", "/v1/chat/completions")
    assert call.headers["authorization"] == f"Bearer {KEY}"
    assert call.body["messages"] == MESSAGES
    assert KEY not in repr(call)
    assert "json" not in repr(call)


def test_many_calls_share_a_connection() -> None:
    """Connections are kept, and counted."""

    async def work(client: openai.AsyncOpenAI) -> None:
        for _ in range(5):
            await client.chat.completions.create(model="m", messages=MESSAGES)

    with FakeEndpoint(keep_calls=False) as endpoint:
        using(endpoint, work)
        assert (endpoint.served, endpoint.connections, endpoint.calls) == (5, 1, [])


def test_calls_at_the_same_time_are_counted() -> None:
    """What limits concurrency can be measured by the most that were under way; who goes away is under way no more."""
    with FakeEndpoint(Reply("{}", delay=60)) as endpoint:
        for _ in range(3):
            with ExitStack() as lines:
                for _ in range(4):
                    line = lines.enter_context(socket.create_connection(("127.0.0.1", _port(endpoint))))
                    line.sendall(_HEAD + b"Content-Length: 2\r\n\r\n{}")
                _until(lambda: endpoint.under_way == 4)
            _until(lambda: endpoint.under_way == 0)
        assert (endpoint.served, endpoint.most_under_way) == (12, 4)


def _port(endpoint: FakeEndpoint) -> int:
    return int(endpoint.url.split(":")[2].split("/")[0])


def _until(true: Callable[[], bool]) -> None:
    """Waits for the thread of the server; the limit is only there so that a broken test ends."""
    for _ in range(10_000):
        if true():
            return
        time.sleep(0.002)
    raise AssertionError("it never became true")


def test_only_its_key_opens_it() -> None:
    """With a key set, another is refused as OpenAI refuses it."""
    with FakeEndpoint(key="sk-another") as endpoint, pytest.raises(openai.AuthenticationError):
        ask(endpoint)
    with FakeEndpoint(key=KEY) as endpoint:
        assert ask(endpoint).choices[0].message.content == "{}"


def test_models_are_listed() -> None:
    """What a client asks to see whether it talks to the right server."""

    async def names(client: openai.AsyncOpenAI) -> list[str]:
        return [model.id async for model in client.models.list()]

    with FakeEndpoint(models=("small", "large")) as endpoint:
        assert using(endpoint, names) == ["small", "large"]


def test_an_unknown_address_is_not_found() -> None:
    """A wrong base URL shows itself as with OpenAI."""
    with FakeEndpoint() as endpoint, pytest.raises(openai.NotFoundError, match="Unknown request URL"):
        using(endpoint, lambda client: client.images.generate(prompt="a sheep"))


def test_a_forced_tool_call_is_answered_by_one() -> None:
    """The text of the reply is the arguments."""
    with FakeEndpoint('{"a": "b"}') as endpoint:
        choice = ask(endpoint, **FORCED).choices[0]
    assert choice.message.content is None
    assert [(c.function.name, c.function.arguments) for c in choice.message.tool_calls] == [("note", '{"a": "b"}')]


def test_usage_is_told_as_scripted() -> None:
    """Tokens are what the script says, cached ones too."""
    with FakeEndpoint(Reply("{}", usage=Usage(input=1000, output=7, cached=900))) as endpoint:
        usage = ask(endpoint).usage
    assert (usage.prompt_tokens, usage.completion_tokens, usage.prompt_tokens_details.cached_tokens) == (1000, 7, 900)


def test_a_status_and_headers_are_as_scripted() -> None:
    """Any status, any header, any body."""
    busy = Reply("busy", status=429, headers={"retry-after": "20"})
    with FakeEndpoint(busy) as endpoint, pytest.raises(openai.RateLimitError, match="busy") as caught:
        ask(endpoint)
    assert caught.value.response.headers["retry-after"] == "20"


def test_one_reply_can_fail_among_others() -> None:
    """The first, one in the middle, the last: a fault is part of a reply."""
    with FakeEndpoint(["{}", Reply("{}", fault=Fault.RESET), "{}"]) as endpoint:
        ask(endpoint)
        with pytest.raises(openai.APIConnectionError):
            ask(endpoint)
        assert ask(endpoint).choices[0].message.content == "{}"


def test_no_reply_can_hold_a_fault_that_comes_before_it() -> None:
    """A refused connection has no request, so the mistake is told where it is made."""
    with pytest.raises(ValueError, match=r"endpoint\.failing"):
        Reply(fault=Fault.REFUSED)


def _raw(endpoint: FakeEndpoint, *pieces: bytes) -> bytes:
    """Sends the pieces one after the other, reads until the server closes or a whole answer is there."""
    with socket.create_connection(("127.0.0.1", _port(endpoint)), timeout=30) as line:
        for piece in pieces:
            line.sendall(piece)
        got = b""
        while not got.endswith(b"}"):
            piece = line.recv(65536)
            if not piece:
                break
            got += piece
        return got


_HEAD = b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.parametrize(
    "pieces",
    [
        (_HEAD + b'Content-Length: 14\r\n\r\n{"model": "m"}',),
        (_HEAD[:9], _HEAD[9:] + b"Content-Length: 14\r\n\r\n", b'{"model"', b': "m"}'),
        (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b'8\r\n{"model"\r\n', b'6;x=y\r\n: "m"}\r\n', b"0\r\n\r\n"),
    ],
    ids=["whole", "in pieces", "chunked"],
)
def test_a_request_may_come_in_any_pieces(pieces: tuple[bytes, ...]) -> None:
    """Clients differ in how they send a body."""
    with FakeEndpoint("yes") as endpoint:
        assert b'"content":"yes"' in _raw(endpoint, *pieces)
        assert endpoint.chats[0].body == {"model": "m"}


def test_it_comes_back_on_the_same_port() -> None:
    """An outage ends: what was refused is answered, at the same address."""
    with FakeEndpoint() as endpoint:
        before = endpoint.url
        for _ in range(3):
            with endpoint.failing(Fault.REFUSED) as url:
                assert url == before
                with pytest.raises(openai.APIConnectionError):
                    ask(endpoint)
            assert ask(endpoint).choices
        assert endpoint.served == 3


def test_it_can_run_in_a_process_of_its_own() -> None:
    """For benchmarks: same answers, counted, and its processor time told apart from the client's."""
    with EndpointApart(Reply("{}", usage=Usage(input=3, output=2))) as endpoint:
        assert [ask(endpoint).usage.total_tokens for _ in range(3)] == [5, 5, 5]
        tally = endpoint.tally()
    assert (tally.served, tally.connections, tally.most_under_way) == (3, 3, 1)
    assert tally.cpu > 0
