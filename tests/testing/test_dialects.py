"""Servers that refuse a way of holding answers to a schema, each in its own words, or pass it over."""

from typing import Any

import openai
import pytest

from auditor.testing import Dialect, FakeEndpoint
from tests.testing.clients import RUNGS, SCHEMA, ask, held

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
_LOOSE = {**SCHEMA, "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}
_INNER = {**SCHEMA, "properties": {"a": {"type": "array", "items": _OPEN}}}


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
