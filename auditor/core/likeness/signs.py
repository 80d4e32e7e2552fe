"""The signs of a sentence: its words with their endings and classes, its pairs, and who is spoken of in it."""

import re
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from auditor.core.likeness.kinds import TIMES, US, YOU, form, kind, word_class

_MOST_WORDS = 60
_SUFFIXES = (3, 4)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?:;!,]")


@lru_cache(maxsize=2048)
def signs(text: str, beside: tuple[str, ...] = ()) -> frozenset[int]:
    """What is learned from a sentence: its words with their endings and classes, its pairs, with a gap too, and their forms.

    And who is spoken of in it, with a day or without one; of a part of a sentence also what stands `beside` it (`parts`).
    Each sign is the upper 24 bits of its check sum.
    """
    said = [kind(word) for word in _WORD.findall(text.lower().replace("’", "'"))[:_MOST_WORDS]]
    if not said:
        return frozenset()
    alone = [_alone(word) for word in said]
    whole = f"={not US.isdisjoint(said)} {not YOU.isdisjoint(said)} {not TIMES.isdisjoint(said)}"
    said = ["^", *said, "$"]
    forms = ["^", *[one[0] for one in alone], "$"]
    pairs = [whole, *beside, *(f"{one} {other}" for one, other in pairwise(said))]
    pairs += [f"{one}_{other}" for one, other in zip(said, said[2:], strict=False)]
    pairs += [f"%{one} {other}" for one, other in pairwise(forms)]
    return frozenset([crc32(pair.encode()) >> 8 for pair in pairs]).union(*[one[1] for one in alone])


@lru_cache(maxsize=8192)
def _alone(word: str) -> tuple[str, tuple[int, ...]]:
    """Its form, and the signs that it is whatever stands beside it."""
    found = [word]
    if word[0].isalpha():
        found += [f"-{word[-size:]}" for size in _SUFFIXES if len(word) > size + 1]
        number = word_class(word.removesuffix("'s"))
        found += [f"@{number}"] if number is not None else []
    return form(word), tuple(crc32(sign.encode()) >> 8 for sign in found)
