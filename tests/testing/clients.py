"""The four real clients that a fake endpoint is tried with, and what each makes of an answer, in one word or two."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

import openai
from langchain_openai import ChatOpenAI

from auditor.testing import EndpointApart, FakeEndpoint

MESSAGES: list[Any] = [{"role": "user", "content": "Answer in json."}]
KEY = "sk-only-for-tests"


class Client(StrEnum):
    OPENAI = "openai"
    OPENAI_AIOHTTP = "openai over aiohttp"
    LANGCHAIN = "langchain"
    LANGCHAIN_AIOHTTP = "langchain over aiohttp"


SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
_TOOL = {"type": "function", "function": {"name": "note", "strict": True, "parameters": SCHEMA}}
FORCED: dict[str, Any] = {"tools": [_TOOL], "tool_choice": {"type": "function", "function": {"name": "note"}}}


def held(schema: object = SCHEMA, name: str = "note") -> dict[str, Any]:
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


def http_client(client: Client, **options: Any) -> Any:
    """As openai makes it, but without the certificates, whose reading takes longer than the calls."""
    over_aiohttp = client in (Client.OPENAI_AIOHTTP, Client.LANGCHAIN_AIOHTTP)
    return (openai.DefaultAioHttpClient if over_aiohttp else openai.DefaultAsyncHttpxClient)(verify=False, **options)


def openai_client(url: str, http: Any) -> openai.AsyncOpenAI:
    return openai.AsyncOpenAI(base_url=url, api_key=KEY, max_retries=0, timeout=30, http_client=http)


def langchain_client(url: str, http: Any, unused: Any) -> ChatOpenAI:
    """`unused` is for calls without asyncio, which no test makes."""
    given: Any = {"http_async_client": http, "http_client": unused}
    return ChatOpenAI(model="fake-model", base_url=url, api_key=KEY, max_retries=0, timeout=30, **given)


async def outcome(client: Client, url: str, *, timeout: float = 30, deadline: float = 60, **options: Any) -> str:
    """What one call ends in. A new client each time, so that no call sees the connections of another."""
    async with http_client(client, **options) as http:
        if client in (Client.OPENAI, Client.OPENAI_AIOHTTP):
            call = openai_client(url, http).chat.completions.create(
                model="fake-model", messages=MESSAGES, timeout=timeout
            )
            return await _ended(call, _completion, deadline)
        with openai.DefaultHttpxClient(verify=False) as unused:
            call = langchain_client(url, http, unused).ainvoke(MESSAGES, timeout=timeout)
            return await _ended(call, _message, deadline)


async def _ended(call: Awaitable[Any], told: Callable[[Any], str], deadline: float) -> str:
    task = asyncio.ensure_future(call)
    done, _ = await asyncio.wait({task}, timeout=deadline)
    if not done:
        task.cancel()
        await asyncio.wait({task})
        return "deadline"
    error = task.exception()
    return _raised(error) if error is not None else told(task.result())


def _raised(error: BaseException) -> str:
    """The class, and the status where there is one."""
    status = getattr(error, "status_code", None)
    return f"{type(error).__name__} {status}" if status else type(error).__name__


def _completion(value: Any) -> str:
    """What the openai client gives; a body that is no JSON comes as text."""
    if isinstance(value, str):
        return "text"
    if not value.choices:
        return "no choices"
    message = value.choices[0].message
    return _told(value.choices[0].finish_reason, message.content, message.refusal, value.usage)


def _message(value: Any) -> str:
    return _told(
        value.response_metadata["finish_reason"],
        value.content,
        value.additional_kwargs.get("refusal"),
        value.usage_metadata,
    )


def _told(finish: str, text: str | None, refusal: str | None, usage: object) -> str:
    words = [finish, *(["refusal"] if refusal else []), *([] if text or refusal else ["nothing said"])]
    return ", ".join([*words, *([] if usage else ["no usage"])])


@contextmanager
def no_names(monkeypatch: Any) -> Iterator[None]:
    """No host name is known, as where the network's own name server is away."""
    import socket

    with monkeypatch.context() as patch:

        def unknown(host: Any, *_: Any, **__: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        patch.setattr(socket, "getaddrinfo", unknown)
        yield
