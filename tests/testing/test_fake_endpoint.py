"""The fake endpoint itself, driven by the real openai client and by raw bytes."""

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import openai
import pytest

from auditor.testing import Dialect, EndpointApart, FakeEndpoint, Fault, Reply, Usage
from tests.testing.clients import KEY, MESSAGES, Client, http_client, openai_client

_SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
_TOOL = {"type": "function", "function": {"name": "note", "strict": True, "parameters": _SCHEMA}}
FORCED: dict[str, Any] = {"tools": [_TOOL], "tool_choice": {"type": "function", "function": {"name": "note"}}}


def held(schema: object = _SCHEMA, name: str = "note") -> dict[str, Any]:
    return {"response_format": {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": schema}}}


RUNGS: dict[str, dict[str, Any]] = {
    "json_schema": held(),
    "tool": FORCED,
    "json_mode": {"response_format": {"type": "json_object"}},
    "plain": {},
}


def ask(endpoint: FakeEndpoint | EndpointApart, *, messages: Any = MESSAGES, **more: Any) -> Any:
    return using(endpoint, lambda c: c.chat.completions.create(model="fake-model", messages=messages, **more))


def using(endpoint: FakeEndpoint | EndpointApart, work: Callable[[openai.AsyncOpenAI], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with http_client(Client.OPENAI) as http:
            return await work(openai_client(endpoint.url, http))

    return asyncio.run(run())


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
    """What limits concurrency can be measured by the most that were under way."""

    async def work(client: openai.AsyncOpenAI) -> None:
        await asyncio.gather(*(client.chat.completions.create(model="m", messages=MESSAGES) for _ in range(6)))

    with FakeEndpoint(latency=0.05) as endpoint:
        using(endpoint, work)
        assert 1 < endpoint.most_under_way <= 6
        assert endpoint.under_way == 0


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


REFUSALS: dict[tuple[Dialect, str], tuple[int, str]] = {
    (Dialect.OPENAI, "json_schema"): (400, "'response_format' of type 'json_schema' is not supported with this model"),
    (Dialect.OPENAI, "json_mode"): (400, "'response_format' of type 'json_object' is not supported"),
    (Dialect.OPENAI, "tool"): (400, "'tools' is not supported"),
    (Dialect.AZURE, "json_schema"): (400, "enabled only for api versions 2024-08-01-preview"),
    (Dialect.AZURE, "json_mode"): (400, "json_object is enabled only"),
    (Dialect.AZURE, "tool"): (400, "tools is enabled only"),
    (Dialect.VLLM, "json_schema"): (400, "Input should be 'text' or 'json_object'"),
    (Dialect.VLLM, "json_mode"): (400, "literal_error"),
    (Dialect.VLLM, "tool"): (400, "requires --enable-auto-tool-choice"),
    (Dialect.LLAMA_CPP, "json_schema"): (500, 'must be one of "text" or "json_object", but got: json_schema'),
    (Dialect.LLAMA_CPP, "json_mode"): (500, "but got: json_object"),
    (Dialect.LLAMA_CPP, "tool"): (500, "requires --jinja"),
    (Dialect.OLLAMA, "json_schema"): (400, 'invalid format: "json_schema"'),
    (Dialect.OLLAMA, "json_mode"): (400, 'invalid format: "json_object"'),
    (Dialect.OLLAMA, "tool"): (400, "does not support tools"),
    (Dialect.LM_STUDIO, "json_schema"): (400, "must be 'text'"),
    (Dialect.LM_STUDIO, "json_mode"): (400, "must be 'json_schema' or 'text'"),
    (Dialect.LM_STUDIO, "tool"): (400, "does not support tools"),
    (Dialect.OPENROUTER, "json_schema"): (404, "No endpoints found that support"),
    (Dialect.OPENROUTER, "json_mode"): (404, "No endpoints found that support"),
    (Dialect.OPENROUTER, "tool"): (404, "No endpoints found that support tool use"),
}


@pytest.mark.parametrize("rung", ["json_schema", "tool", "json_mode"])
@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_rung_is_refused_in_the_words_of_a_server(dialect: Dialect, rung: str) -> None:
    """Status and words differ; every other rung is answered."""
    status, words = REFUSALS[dialect, rung]
    with FakeEndpoint(refuses={rung}, dialect=dialect) as endpoint:
        with pytest.raises(openai.APIStatusError) as caught:
            ask(endpoint, **RUNGS[rung])
        assert caught.value.status_code == status
        assert words.replace('"', '\\"') in caught.value.response.text
        for other in RUNGS.keys() - {rung}:
            assert ask(endpoint, **RUNGS[other]).choices


@pytest.mark.parametrize("rung", ["json_schema", "tool", "json_mode"])
def test_an_ignored_rung_is_answered_in_prose(rung: str) -> None:
    """As of a server that never heard of it: status 200, no JSON, no call of a tool."""
    with FakeEndpoint('{"a": "b"}', ignores={rung}) as endpoint:
        message = ask(endpoint, **RUNGS[rung]).choices[0].message
        assert message.content.startswith("They promised")
        assert message.tool_calls is None
        for other in RUNGS.keys() - {rung, "tool"}:
            assert ask(endpoint, **RUNGS[other]).choices[0].message.content == '{"a": "b"}'


@pytest.mark.parametrize(("parameter", "value"), [("max_tokens", 5), ("temperature", 0.0)])
def test_a_parameter_can_be_refused(parameter: str, value: float) -> None:
    """Reasoning models take neither; without it the same call is answered."""
    with FakeEndpoint(refuses={parameter}) as endpoint:
        with pytest.raises(openai.BadRequestError, match=f"'{parameter}'") as caught:
            ask(endpoint, **{parameter: value})
        assert caught.value.param == parameter
        assert ask(endpoint).choices


_OPEN = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
_LOOSE = {**_SCHEMA, "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
_INNER = {**_SCHEMA, "properties": {"a": {"type": "array", "items": _OPEN}}}


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (held(_OPEN), "'additionalProperties' is required"),
        (held(_LOOSE), "including every key in properties"),
        (held(_INNER), "'additionalProperties' is required"),
        (held(name="what is this"), "string does not match pattern"),
        (
            {"tools": [{"type": "function", "function": {"name": "n", "strict": True, "parameters": _OPEN}}]},
            "function 'n'",
        ),
        ({**RUNGS["json_mode"], "messages": [{"role": "user", "content": "Answer."}]}, "must contain the word 'json'"),
    ],
)
def test_it_refuses_what_openai_refuses(request_: dict[str, Any], words: str) -> None:
    """A schema that is not closed would fail there, so it fails here; other servers take it."""
    with FakeEndpoint() as endpoint, pytest.raises(openai.BadRequestError, match=words):
        ask(endpoint, **request_)
    with FakeEndpoint(dialect=Dialect.VLLM) as endpoint:
        assert ask(endpoint, **request_).choices


def _raw(endpoint: FakeEndpoint, *pieces: bytes) -> bytes:
    """Sends the pieces one after the other, reads until the server closes or a whole answer is there."""
    with socket.create_connection(("127.0.0.1", int(endpoint.url.split(":")[2].split("/")[0])), timeout=30) as line:
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
