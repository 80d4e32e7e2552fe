"""The wire against software that is not ours: llama.cpp's server and a model of random weights."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import jsonschema
import openai
import pytest

from auditor.testing import Dialect, FakeEndpoint
from tests.engines.llm.tiny import write_model
from tests.testing.clients import Client, http_client, langchain_client, openai_client

_MESSAGES: list[Any] = [{"role": "user", "content": "I'll send the quote by Friday. Answer in json."}]
_ITEM = {
    "type": "object",
    "properties": {"quote": {"type": "string"}, "act": {"enum": ["send", "meet"]}, "due": {"type": ["string", "null"]}},
    "required": ["quote", "act", "due"],
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "properties": {"commitments": {"type": "array", "items": _ITEM}},
    "required": ["commitments"],
    "additionalProperties": False,
}
HELD: dict[str, Any] = {
    "type": "json_schema",
    "json_schema": {"name": "commitments", "strict": True, "schema": SCHEMA},
}


def _with(url: str, work: Callable[[openai.AsyncOpenAI], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with http_client(Client.OPENAI) as http:
            return await work(openai_client(url, http))

    return asyncio.run(run())


def _ask(url: str, **more: Any) -> Any:
    return _with(url, lambda c: c.chat.completions.create(model="tiny", messages=_MESSAGES, **more))


def test_the_model_is_small_and_always_the_same(tiny_model: Path, tmp_path: Path) -> None:
    """Half a megabyte, written anew in each session with the same bytes."""
    again = tmp_path / "again.gguf"
    write_model(again)
    assert again.read_bytes() == tiny_model.read_bytes()
    assert again.stat().st_size < 600_000


def test_every_answer_fits_the_schema(tiny_server: str, pytestconfig: pytest.Config) -> None:
    """Whatever the weights want to say: a few answers in `make test`, a hundred in `make test-all`."""
    number = 4 if pytestconfig.getoption("--fuzz-examples") <= 25 else 100

    async def several(client: openai.AsyncOpenAI) -> list[Any]:
        create = client.chat.completions.create
        return [
            await create(
                model="tiny", messages=_MESSAGES, response_format=HELD, seed=seed, temperature=1.0, max_tokens=2000
            )
            for seed in range(number)
        ]

    answers = _with(tiny_server, several)
    assert [answer.choices[0].finish_reason for answer in answers] == ["stop"] * number
    told = [answer.choices[0].message.content for answer in answers]
    for text in told:
        jsonschema.validate(json.loads(text), SCHEMA)
    assert len(set(told)) > 1


def test_langchain_gets_one_that_fits_too(tiny_server: str) -> None:
    """Bound once, as the engine binds it."""

    async def run() -> Any:
        async with http_client(Client.LANGCHAIN) as http:
            with openai.DefaultHttpxClient(verify=False) as unused:
                bound = langchain_client(tiny_server, http, unused).bind(response_format=HELD, max_tokens=2000)
                return await bound.ainvoke(_MESSAGES)

    message = asyncio.run(run())
    jsonschema.validate(json.loads(message.content), SCHEMA)
    assert message.usage_metadata["output_tokens"] > 0


def test_json_mode_gives_an_object(tiny_server: str) -> None:
    """Any object, held to no schema."""
    choice = _ask(tiny_server, response_format={"type": "json_object"}, max_tokens=2000).choices[0]
    assert isinstance(json.loads(choice.message.content), dict)


def test_a_forced_tool_is_passed_over_without_a_word(tiny_server: str) -> None:
    """No error, no call: only a look at the answer shows that this way does not work here."""
    tool: Any = {"type": "function", "function": {"name": "note", "parameters": SCHEMA}}
    forced: Any = {"type": "function", "function": {"name": "note"}}
    choice = _ask(tiny_server, tools=[tool], tool_choice=forced, max_tokens=200, temperature=0.0).choices[0]
    assert not choice.message.tool_calls
    assert choice.message.content


def test_an_answer_is_cut_at_its_length_and_says_so(tiny_server: str) -> None:
    """Held to a schema and yet no JSON: the finish tells, and the tokens are those allowed."""
    answer = _ask(tiny_server, response_format=HELD, max_tokens=3)
    assert (answer.choices[0].finish_reason, answer.usage.completion_tokens) == ("length", 3)
    with pytest.raises(ValueError, match="line 1"):
        json.loads(answer.choices[0].message.content)


def test_what_does_not_fit_its_context_is_refused(tiny_server: str) -> None:
    """A status 400 with a type of its own, so that it is not asked again."""
    long: Any = [{"role": "user", "content": "x" * 40_000}]
    with pytest.raises(openai.BadRequestError) as caught:
        _with(tiny_server, lambda c: c.chat.completions.create(model="tiny", messages=long, max_tokens=5))
    assert caught.value.type == "exceed_context_size_error"


def test_the_fake_refuses_in_the_words_of_the_real_server(tiny_server: str) -> None:
    """What the fake says in the name of llama.cpp is what llama.cpp says of a format that it does not know."""
    unknown: Any = {"type": "yaml"}
    with pytest.raises(openai.BadRequestError) as real:
        _ask(tiny_server, response_format=unknown)
    refusing = FakeEndpoint(refuses={"json_schema"}, dialect=Dialect.LLAMA_CPP)
    with refusing as endpoint, pytest.raises(openai.InternalServerError) as fake:
        _ask(endpoint.url, response_format=HELD)
    assert real.value.body["message"].replace("yaml", "json_schema") == fake.value.body["message"]
