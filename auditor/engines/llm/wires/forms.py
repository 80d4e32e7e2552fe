"""The body of a chat completion, and what is read of its answer: the same for every client that speaks it."""

import secrets
from collections.abc import Mapping

from auditor.engines.llm.chat import Finish, Request, Rung

_BYTES = 16
"""Of the marker around what is read: 128 bits that nobody who wrote the text could know."""
_TOOL = "answer"
_FINISH = {"stop": Finish.STOP, "tool_calls": Finish.STOP, "function_call": Finish.STOP, "length": Finish.LENGTH}


def messages(request: Request) -> list[dict[str, str]]:
    """With a fresh marker that does not stand in the text."""
    while True:
        marker = secrets.token_hex(_BYTES)
        if not any(marker in turn.text for turn in request.turns):
            return request.messages(marker)


def forced(request: Request, rung: Rung) -> dict[str, object]:
    """The part of the body that holds the answer to its schema."""
    schema = request.schema
    match rung:
        case Rung.JSON_SCHEMA:
            held = {"name": schema.name, "strict": True, "schema": dict(schema.body)}
            return {"response_format": {"type": "json_schema", "json_schema": held}}
        case Rung.TOOL:
            function = {"name": _TOOL, "description": schema.name, "strict": True, "parameters": dict(schema.body)}
            return {
                "tools": [{"type": "function", "function": function}],
                "tool_choice": {"type": "function", "function": {"name": _TOOL}},
            }
        case Rung.JSON_MODE:
            return {"response_format": {"type": "json_object"}}
        case Rung.PLAIN:
            return {}


def finish_of(reason: str | None, refusal: object) -> Finish:
    """How the answer ended; what is not known counts as an ordinary end."""
    if refusal or reason == "content_filter":
        return Finish.REFUSAL
    return _FINISH.get(reason or "stop", Finish.STOP)


def place_of(base_url: str | None) -> str:
    """The address as it may be shown: no user, no query."""
    from urllib.parse import urlsplit

    if base_url is None:
        return "api.openai.com"
    parts = urlsplit(base_url)
    return f"{parts.hostname or 'the endpoint'}{f':{parts.port}' if parts.port else ''}"


def tokens(usage: Mapping[str, object] | None, *names: str) -> int | None:
    """The first of `names` that `usage` tells as a whole number."""
    for name in names:
        value = (usage or {}).get(name)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
    return None
