"""LangChain's chat models: OpenAI-compatible endpoints, and any other provider whose package is installed."""

import json
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from auditor.engines.llm.chat import Answer, ChatError, Request, Role, Rung, Trouble
from auditor.engines.llm.wires.forms import finish_of, forced, messages, place_of, tokens
from auditor.engines.llm.wires.openai_client import connected
from auditor.engines.llm.wires.troubles import trouble_of

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import AIMessage, BaseMessage
    from langchain_core.runnables import Runnable
    from openai.resources.chat.completions import AsyncCompletions


class LangChainWire:
    """Implements `chat.Wire` over `langchain_openai.ChatOpenAI`, with the schema built once and an aiohttp transport."""

    rungs = (Rung.JSON_SCHEMA, Rung.TOOL, Rung.JSON_MODE, Rung.PLAIN)

    def __init__(self, *, key: str, base_url: str | None = None, read_timeout: float = 60.0) -> None:
        self._key = key
        self._base_url = base_url
        self._read_timeout = read_timeout
        self._models: dict[tuple[str, float | None], BaseChatModel] = {}
        self._bound: dict[tuple[str, float | None, int, str, Rung], Runnable[Any, AIMessage]] = {}

    async def send(self, request: Request, rung: Rung) -> Answer:
        from langchain_core.exceptions import LangChainException
        from openai import APIError

        where = place_of(self._base_url)
        try:
            message = await self._ready(request, rung).ainvoke(list(map(_spoken, messages(request))))
        except APIError as error:
            raise trouble_of(error, rung, where) from error
        except (LangChainException, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            raise ChatError(Trouble.INVALID, f"{where} answered with something that is no chat answer") from error
        return _answer(message, rung)

    async def close(self) -> None:
        for model in self._models.values():
            client = getattr(model, "root_async_client", None)
            if client is not None:
                await client.close()
        self._models.clear()
        self._bound.clear()

    def _ready(self, request: Request, rung: Rung) -> "Runnable[Any, AIMessage]":
        key = (request.model, request.temperature, request.max_tokens, request.schema.name, rung)
        if key not in self._bound:
            model = self._model(request.model, request.temperature)
            # As extra_body: given as an argument, LangChain parses the answer against it once more, and raises on a cut one.
            self._bound[key] = model.bind(**self._length(request), extra_body=forced(request, rung))
        return self._bound[key]

    def _length(self, request: Request) -> dict[str, int]:
        return {"max_completion_tokens" if self._base_url is None else "max_tokens": request.max_tokens}

    def _model(self, name: str, temperature: float | None) -> "BaseChatModel":
        from langchain_openai import ChatOpenAI
        from langchain_openai.chat_models.base import BaseChatOpenAI
        from pydantic import SecretStr

        key = (name, temperature)
        if key not in self._models:
            # The ladder goes one rung down by itself; the user is told in the report, not by a warning.
            warnings.filterwarnings("ignore", message="This model does not support OpenAI's structured output")
            client = connected(self._key, self._base_url, self._read_timeout)
            # ChatOpenAI renames max_tokens as only OpenAI's own endpoint knows it; compatible servers want the old name.
            kind = ChatOpenAI if self._base_url is None else BaseChatOpenAI
            self._models[key] = kind(
                model=name,
                api_key=SecretStr(self._key),
                base_url=self._base_url,
                temperature=temperature,
                root_async_client=client,
                async_client=_Straight(client.chat.completions),
                disable_streaming=True,
                use_responses_api=False,
            )
        return self._models[key]


@lru_cache(maxsize=64)
def _made(role: str, text: str) -> "BaseMessage":
    from langchain_core.messages import AIMessage, HumanMessage, SystemMessage

    match Role(role):
        case Role.SYSTEM:
            return SystemMessage(text)
        case Role.USER:
            return HumanMessage(text)
        case Role.ASSISTANT:
            return AIMessage(text)


def _spoken(message: Mapping[str, str]) -> "BaseMessage":
    """One turn as LangChain's own object; those of the prompt are the same in every question and made once."""
    return _made(message["role"], message["content"])


class _Straight:
    """openai's completions as LangChain calls them, without the walk of every message over the types of all kinds of
    messages (a third of the processor time of a call): what is in `extra_body` is sent as it is."""

    def __init__(self, completions: "AsyncCompletions") -> None:
        self._create = completions.with_raw_response.create

    @property
    def with_raw_response(self) -> "_Straight":
        return self

    async def create(self, *, messages: Sequence[Any], extra_body: Mapping[str, Any], **rest: Any) -> object:
        return await self._create(messages=(), extra_body={**extra_body, "messages": messages}, **rest)


class ProviderWire:
    """Implements `chat.Wire` over any LangChain chat model named `provider:model`."""

    rungs = (Rung.TOOL, Rung.PLAIN)

    def __init__(self, *, read_timeout: float = 60.0) -> None:
        self._read_timeout = read_timeout
        self._models: dict[tuple[str, float | None, int], BaseChatModel] = {}

    async def send(self, request: Request, rung: Rung) -> Answer:
        from langchain_core.exceptions import LangChainException

        provider = request.model.partition(":")[0]
        model = self._model(request)
        asked = model if rung is Rung.PLAIN else model.bind_tools([_tool(request)], tool_choice=_TOOL)
        try:
            message = await asked.ainvoke(messages(request))
        except NotImplementedError as error:
            raise ChatError(Trouble.RUNG, f"{provider} does not know {rung.value}") from error
        except (LangChainException, OSError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            raise ChatError(Trouble.OUTAGE, f"{provider} gave no answer ({type(error).__name__})") from error
        return _answer(message, rung)

    async def close(self) -> None:
        self._models.clear()

    def _model(self, request: Request) -> "BaseChatModel":
        from langchain.chat_models import init_chat_model

        key = (request.model, request.temperature, request.max_tokens)
        if key not in self._models:
            settings: dict[str, Any] = {"max_tokens": request.max_tokens, "timeout": self._read_timeout}
            if request.temperature is not None:
                settings["temperature"] = request.temperature
            try:
                self._models[key] = init_chat_model(request.model, **settings)
            except (ImportError, ValueError) as error:
                name = request.model.partition(":")[0]
                hint = f"install its LangChain package (pip install langchain-{name}) and check the model's name"
                raise ChatError(Trouble.KEY, f"no model {request.model!r} can be made", hint=hint) from error
        return self._models[key]


_TOOL = "answer"


def _tool(request: Request) -> dict[str, Any]:
    return {
        "type": "function",
        "function": {"name": _TOOL, "description": request.schema.name, "parameters": dict(request.schema.body)},
    }


def _answer(message: "AIMessage", rung: Rung) -> Answer:
    """The text of a message, or the arguments of its forced call."""
    calls = message.tool_calls if rung is Rung.TOOL else []
    broken = message.invalid_tool_calls if rung is Rung.TOOL else []
    text = json.dumps(calls[0]["args"]) if calls else str(broken[0].get("args") or "") if broken else message.text
    usage = message.usage_metadata
    spent = (tokens(usage, "input_tokens"), tokens(usage, "output_tokens"))
    reason = message.response_metadata.get("finish_reason") or message.response_metadata.get("stop_reason")
    finish = finish_of(_REASONS.get(str(reason), str(reason)), message.additional_kwargs.get("refusal"))
    return Answer(
        text=text,
        finish=finish,
        input_tokens=spent[0] or 0,
        output_tokens=spent[1] or 0,
        cached_tokens=tokens(dict(usage.get("input_token_details") or {}) if usage else None, "cache_read") or 0,
        rung=rung,
        counted=None not in spent and bool(spent[0]),
    )


_REASONS = {"max_tokens": "length", "MAX_TOKENS": "length", "refusal": "content_filter", "SAFETY": "content_filter"}
"""How other providers than OpenAI call the end of an answer."""
