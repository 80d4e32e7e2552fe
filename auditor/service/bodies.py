"""The body of a request, read by a layer and handed on as if it had just come in."""

from starlette.types import Message, Receive


async def whole(receive: Receive) -> bytes:
    """All of it; how much that may be was decided by `limits.Sized` further out."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def again(body: bytes, receive: Receive) -> Receive:
    """A `receive` that first gives `body`, then what comes after it: that the caller hung up."""
    given = False

    async def replayed() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed
