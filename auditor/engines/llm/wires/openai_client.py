"""The openai client itself: cheaper by call than LangChain, for endpoints that speak chat completions."""

from typing import TYPE_CHECKING, Any

from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.wires.forms import finish_of, forced, messages, place_of
from auditor.engines.llm.wires.troubles import trouble_of

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletion


class OpenAIWire:
    """Implements `chat.Wire`. `read_timeout` is seconds between two bytes; the total is bounded by `pace`."""

    rungs = (Rung.JSON_SCHEMA, Rung.TOOL, Rung.JSON_MODE, Rung.PLAIN)

    def __init__(self, *, key: str, base_url: str | None = None, read_timeout: float = 60.0) -> None:
        self._key = key
        self._base_url = base_url
        self._read_timeout = read_timeout
        self._client: AsyncOpenAI | None = None

    async def send(self, request: Request, rung: Rung) -> Answer:
        from openai import APIError
        from openai.types.chat import ChatCompletion

        body = chat_body(request, rung, self._base_url)
        try:
            # `chat.completions.create` walks every message over the types of all kinds of messages first, a third of
            # the processor time of a call; `post` is what it calls then.
            completion = await self._connected().post("/chat/completions", cast_to=ChatCompletion, body=body)
        except APIError as error:
            raise trouble_of(error, rung, place_of(self._base_url)) from error
        except (ValueError, UnicodeError, TypeError, KeyError) as error:
            raise _nonsense(self._base_url) from error
        return answer_of(completion, rung, self._base_url)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _connected(self) -> "AsyncOpenAI":
        if self._client is None:
            self._client = connected(self._key, self._base_url, self._read_timeout)
        return self._client


def connected(key: str, base_url: str | None, read_timeout: float) -> "AsyncOpenAI":
    """A client that tries once: `pace` decides what is tried again. The first connection may wait for more than the
    time between two bytes: it is made while libraries are still being loaded."""
    from openai import AsyncOpenAI, Timeout

    return AsyncOpenAI(
        api_key=key,
        base_url=base_url,
        max_retries=0,
        timeout=Timeout(read_timeout, connect=max(read_timeout, _CONNECT)),
        http_client=plain_client(read_timeout),
    )


def chat_body(request: Request, rung: Rung, base_url: str | None) -> dict[str, Any]:
    """What is sent for `request`, over the line or in a file of many."""
    length = "max_completion_tokens" if base_url is None else "max_tokens"
    body: dict[str, Any] = {
        "model": request.model,
        "messages": messages(request),
        length: request.max_tokens,
        **forced(request, rung),
    }
    if request.temperature is not None:
        body["temperature"] = request.temperature
    return body


_CONNECT = 10.0
"""Seconds to a connection, at least."""
_LARGEST = 20_000_000
"""Bytes of an answer; a model's longest are a hundredth of it."""


def plain_client(read_timeout: float) -> Any:
    """Many connections cheaply. No redirects: a key goes to the host that was configured and nowhere else. Nothing
    packed and nothing huge: unpacking a bomb would hold up every other call."""
    from openai import DefaultAioHttpClient

    return DefaultAioHttpClient(
        follow_redirects=False,
        timeout=read_timeout,
        headers={"accept-encoding": "identity"},
        event_hooks={"response": [_bounded]},
    )


async def _bounded(response: Any) -> None:
    from httpx2 import ReadError

    packed = response.headers.get("content-encoding", "identity").lower() != "identity"
    length = response.headers.get("content-length", "0")
    if packed or not length.isdigit() or int(length) > _LARGEST:
        raise ReadError("an answer that is packed or too large", request=response.request)


def answer_of(completion: "ChatCompletion", rung: Rung, base_url: str | None) -> Answer:
    """What a completion says. Raises ChatError INVALID for one without a message."""
    choices = getattr(completion, "choices", None)
    if not choices or getattr(choices[0], "message", None) is None:
        raise _nonsense(base_url)
    choice = choices[0]
    message = choice.message
    calls = message.tool_calls if rung is Rung.TOOL else None
    text = calls[0].function.arguments if calls and calls[0].type == "function" else message.content
    usage = completion.usage
    details = usage.prompt_tokens_details if usage else None
    return Answer(
        text=text or "",
        finish=finish_of(choice.finish_reason, message.refusal),
        input_tokens=usage.prompt_tokens if usage else 0,
        output_tokens=usage.completion_tokens if usage else 0,
        cached_tokens=(details.cached_tokens or 0) if details else 0,
        rung=rung,
        counted=usage is not None,
    )


def _nonsense(base_url: str | None) -> ChatError:
    return ChatError(Trouble.INVALID, f"{place_of(base_url)} answered with something that is no chat answer")
