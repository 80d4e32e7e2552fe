"""The faults that a whole HTTP answer can have: a status, an error in its body, an answer that is none."""

import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from auditor.testing.bodies import JSON_TYPE, Message, encoded, error
from auditor.testing.faults import Fault
from auditor.testing.values import Reply

_MEBIBYTE = 1024 * 1024
HEAVY = 50 * _MEBIBYTE
"""Bytes of a huge body, and of what a gzip bomb unpacks to; of the bomb a thousandth is sent."""
_DEPTH = 10_000
_PAGE = b"<!doctype html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
_HTML = {"content-type": "text/html; charset=utf-8"}
_WORDS = "I'm sorry, but I can't help with that."


def _statuses() -> dict[Fault, Message]:
    """Faults that are a status, worded as the providers word them."""
    server, limit = "server_error", "rate_limit_error"
    return {
        Fault.BAD_REQUEST_400: error(400, "Invalid value: 'messages' is not valid.", param="messages"),
        Fault.CONTEXT_400: error(
            400,
            "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens. "
            "Please reduce the length of the messages.",
            code="context_length_exceeded",
            param="messages",
        ),
        Fault.FILTER_400: error(
            400,
            "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
            kind="",
            code="content_filter",
            param="prompt",
        ),
        Fault.KEY_401: error(401, "Incorrect API key provided.", code="invalid_api_key"),
        Fault.PAYMENT_402: error(402, "Insufficient credits.", kind="payment_required", code=402),
        Fault.FORBIDDEN_403: error(403, "Your organization does not have access.", code="unsupported_country"),
        Fault.MODEL_404: error(404, "The model `fake-model` does not exist.", code="model_not_found", param="model"),
        Fault.TIMEOUT_408: error(408, "Request timed out.", server),
        Fault.CONFLICT_409: error(409, "The resource is locked.", "conflict"),
        Fault.TOO_LARGE_413: Message(status=413, body=b"<html><h1>413 Request Entity Too Large</h1>", headers=_HTML),
        Fault.LIMIT_429: error(429, "Rate limit reached for requests.", limit, code="rate_limit_exceeded"),
        Fault.QUOTA_429: error(
            429, "You exceeded your current quota.", "insufficient_quota", code="insufficient_quota"
        ),
        Fault.ERROR_500: error(500, "The server had an error while processing your request.", server),
        Fault.GATEWAY_502: Message(status=502, body=_PAGE, headers=_HTML),
        Fault.UNAVAILABLE_503: error(503, "The engine is currently overloaded.", server),
        Fault.GATEWAY_504: Message(
            status=504, body=b"upstream request timeout", headers={"content-type": "text/plain"}
        ),
        Fault.OVERLOADED_529: error(529, "Overloaded", "overloaded_error"),
    }


STATUSES = _statuses()


def spoilt_reply(fault: Fault, reply: Reply) -> Reply:
    """`reply` with a fault of what the model says; the same reply for a fault of another kind."""
    text = reply.text
    match fault:
        case Fault.REFUSAL:
            return replace(reply, refusal=_WORDS)
        case Fault.REFUSAL_IN_WORDS:
            return replace(reply, text=_WORDS)
        case Fault.CONTENT_FILTER:
            return replace(reply, text=text[: len(text) // 2], finish="content_filter")
        case Fault.LENGTH:
            return replace(reply, text=text[: len(text) // 2], finish="length")
        case Fault.CUT_ANSWER:
            return replace(reply, text=text[: len(text) // 2])
        case Fault.EMPTY_CONTENT:
            return replace(reply, text="")
        case _:
            return replace(reply, text=_MISSPELT[fault](text)) if fault in _MISSPELT else reply


_MISSPELT: dict[Fault, Callable[[str], str]] = {
    Fault.FENCED: lambda text: f"Here is the JSON:\n```json\n{text}\n```\nLet me know if you need more.",
    Fault.PROSE: lambda _: "They promised to send the quote by Friday. I found nothing else of note.",
    Fault.NOT_A_NUMBER: lambda text: f'{{"confidence": NaN, {text[1:]}',
    Fault.DOUBLE_KEYS: lambda text: '{"commitments": [], ' + text[1:],
    Fault.DEEP: lambda _: '{"commitments": ' + "[" * _DEPTH + "]" * _DEPTH + "}",
    Fault.LONE_SURROGATE: lambda _: '{"commitments": [], "overpromises": [{"quote": "\\ud83d", "rule": "\ud83d"}]}',
}


def spoilt_message(fault: Fault, message: Message, heavy: int = HEAVY) -> Message:
    """`message` with a fault of its status or body; the same message for a fault of another kind.

    `heavy` in bytes, whole mebibytes, is how much a huge body and a bomb hold.
    """
    if fault is Fault.HUGE:
        return replace(message, body=message.body + b" " * heavy)
    if fault is Fault.GZIP_BOMB:
        return _bomb(message, heavy)
    if fault in STATUSES:
        return replace(STATUSES[fault], delay=message.delay)
    if fault in _BODIES:
        return _BODIES[fault](message)
    return message


def _without(message: Message, *path: str | int, value: object = None) -> Message:
    """With the value at `path` taken out, or set to `value` where that is not None; a null is written as "null"."""
    whole = json.loads(message.body)
    place = whole
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = None if value == "null" else value
    return replace(message, body=encoded(whole))


def _gzipped(message: Message, body: bytes) -> Message:
    return replace(message, body=body, headers={"content-type": JSON_TYPE, "content-encoding": "gzip"})


@cache
def _blank(size: int) -> tuple[bytes, int]:
    """`size` spaces (whole mebibytes) as a deflated stream that goes on, and their checksum; made once, from one block many times."""
    block = b" " * _MEBIBYTE
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    pressed = press.compress(block) + press.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(size // _MEBIBYTE):
        checksum = zlib.crc32(block, checksum)
    return pressed * (size // _MEBIBYTE), checksum


def _bomb(message: Message, size: int) -> Message:
    """The answer behind very much white space, packed: who unpacks it all finds nothing wrong with it."""
    blank, checksum = _blank(size)
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    rest = press.compress(message.body) + press.flush()
    trailer = struct.pack("<II", zlib.crc32(message.body, checksum), size + len(message.body))
    return _gzipped(message, b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + blank + rest + trailer)


def _wrong_charset(message: Message) -> Message:
    """One byte of Latin-1 where UTF-8 was announced."""
    return replace(
        message,
        body=message.body.replace(b'"content":"', b'"content":"\xe9\xff', 1),
        headers={"content-type": "application/json; charset=utf-8"},
    )


def _stream(message: Message) -> Message:
    event = b'data: {"choices":[{"delta":{"content":"{"}}]}\n\ndata: {"choi'
    return replace(message, body=event, headers={"content-type": "text/event-stream"})


_ERROR_200 = encoded({"error": {"message": "Provider returned error", "code": 502, "metadata": {"raw": "upstream"}}})

_BODIES: dict[Fault, Callable[[Message], Message]] = {
    Fault.HTML_200: lambda m: replace(m, body=_PAGE, headers=_HTML),
    Fault.EMPTY_200: lambda m: replace(m, body=b""),
    Fault.ERROR_200: lambda m: replace(m, body=_ERROR_200),
    Fault.SSE_200: _stream,
    Fault.CUT_JSON: lambda m: replace(m, body=m.body[: len(m.body) // 2]),
    Fault.BAD_CHARSET: _wrong_charset,
    Fault.GZIP_BROKEN: lambda m: _gzipped(m, b"\x1f\x8b\x08\x00" + m.body),
    Fault.NO_USAGE: lambda m: _without(m, "usage"),
    Fault.NULL_CONTENT: lambda m: _without(m, "choices", 0, "message", "content", value="null"),
    Fault.NO_CHOICES: lambda m: _without(m, "choices", value=[]),
    Fault.NULL_CHOICES: lambda m: _without(m, "choices", value="null"),
}

FOR_ANY = frozenset(
    {
        Fault.HTML_200,
        Fault.EMPTY_200,
        Fault.ERROR_200,
        Fault.SSE_200,
        Fault.CUT_JSON,
        Fault.GZIP_BOMB,
        Fault.GZIP_BROKEN,
        Fault.HUGE,
    }
)
"""Faults of a body, whatever it was to hold."""
