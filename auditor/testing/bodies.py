"""The JSON that an OpenAI-compatible endpoint answers with."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.testing.values import Reply, Usage

JSON_TYPE = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An HTTP answer before it is bytes."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: {"content-type": JSON_TYPE})
    delay: float = 0.0


def encoded(value: object) -> bytes:
    """As JSON. A lone surrogate is escaped, so that it arrives as one."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def error(
    status: int, message: str, kind: str = "invalid_request_error", *, code: str | int | None = None, param: str = ""
) -> Message:
    """An error as OpenAI words it."""
    inner = {"message": message, "type": kind, "param": param or None, "code": code}
    return Message(status=status, body=encoded({"error": inner}))


def completion(reply: Reply, request: Mapping[str, object], number: int) -> dict[str, object]:
    """The chat completion that holds `reply`; `number` makes its id."""
    tool = _forced_tool(request)
    arguments = reply.text if reply.arguments is None else reply.arguments
    calls = tool is not None and reply.refusal is None
    message: dict[str, object] = {"role": "assistant", "content": None, "refusal": reply.refusal}
    if calls or reply.arguments is not None:
        function = {"name": tool or "answer", "arguments": arguments}
        message["tool_calls"] = [{"id": f"call_{number}", "type": "function", "function": function}]
    elif reply.refusal is None:
        message["content"] = reply.text
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": reply.finish}
    return {
        "id": f"chatcmpl-{number}",
        "object": "chat.completion",
        "created": 1_750_000_000 + number,
        "model": request.get("model", "fake-model"),
        "choices": [choice],
        "usage": _told(reply.usage or _guess(request, arguments)),
        "system_fingerprint": "fp_fake",
    }


def _forced_tool(request: Mapping[str, object]) -> str | None:
    """The tool that must be called: the named one, or the first where any must be."""
    match request:
        case {"tools": [*_], "tool_choice": {"function": {"name": str(name)}}}:
            return name
        case {"tools": [{"function": {"name": str(name)}}, *_], "tool_choice": "required" | "any"}:
            return name
        case _:
            return None


def _guess(request: Mapping[str, object], text: str) -> Usage:
    messages = request.get("messages")
    said = sum(len(str(m.get("content"))) for m in messages if isinstance(m, dict)) if isinstance(messages, list) else 0
    return Usage(input=said // 4 + 1, output=len(text) // 4 + 1)


def _told(usage: Usage) -> dict[str, object]:
    return {
        "prompt_tokens": usage.input,
        "completion_tokens": usage.output,
        "total_tokens": usage.input + usage.output,
        "prompt_tokens_details": {"cached_tokens": usage.cached},
    }
