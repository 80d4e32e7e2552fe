"""Vectors as an embedding model gives them, made from words: texts that share words lie near each other."""

import math
import re
from collections.abc import Mapping
from zlib import crc32

_OWN = 64
"""Numbers of a vector, when the request does not say how many."""


def embeddings(body: Mapping[str, object]) -> dict[str, object]:
    """The answer to a request for embeddings; the same text always gets the same vector."""
    given, asked = body.get("input"), body.get("dimensions")
    texts = [str(text) for text in given] if isinstance(given, list) else [str(given)]
    size = asked if isinstance(asked, int) else _OWN
    data = [{"object": "embedding", "index": n, "embedding": _vector(text, size)} for n, text in enumerate(texts)]
    tokens = sum(map(len, texts)) // 4
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    # The order is told by `index`, and nobody promises that of the list.
    return {"object": "list", "model": body.get("model", "fake-model"), "data": data[::-1], "usage": usage}


def _vector(text: str, size: int) -> list[float]:
    numbers = [0.0] * size
    for word in re.findall(r"\w+", text.lower()) or [""]:
        numbers[crc32(word.encode("utf-8", "replace")) % size] += 1.0
    length = math.hypot(*numbers)
    return [number / length for number in numbers]
