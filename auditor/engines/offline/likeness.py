"""How like a promise the words of a sentence are: a learned opinion, for promises that no form gives away.

"The rental unit gets collected on Tuesday", "Drawings: Friday at the latest", "nobody touches the file until you say so":
no list of forms is ever long enough. A logistic regression over words, pairs of words and of their forms, endings and
classes of meaning (`kinds`), trained by `python -m tools.train_likeness` on invented sentences. The weights are
`likeness.b64`: the bias, then a sign (the upper 24 bits of its check sum) with its weight (a signed byte) each, in steps of
`STEP`. A sign that was not learned counts nothing. The same text gives the same number on every machine.
"""

import re
import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import exp, sqrt
from zlib import crc32

from auditor.engines.offline.kinds import TIMES, US, YOU, form, kind, word_class

STEP = 1 / 16
_MOST_WORDS = 60
_SUFFIXES = (3, 4)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?:;!,]")


@dataclass(frozen=True, slots=True)
class Weights:
    """Of a model, in steps."""

    bias: int
    by_sign: Mapping[int, int]

    @classmethod
    def unpacked(cls, packed: bytes) -> "Weights":
        raw = b64decode(packed)
        (bias,) = struct.unpack_from("<i", raw)
        signs = struct.unpack_from(f"<{len(raw) // 4 - 1}I", raw, 4)
        return cls(bias, {one >> 8: (one & 0xFF) - ((one & 0x80) << 1) for one in signs})

    def packed(self) -> bytes:
        signs = [sign << 8 | weight & 0xFF for sign, weight in sorted(self.by_sign.items())]
        return b64encode(struct.pack(f"<i{len(signs)}I", self.bias, *signs))

    def likeness(self, text: str) -> float:
        """0 to 1."""
        found = signs(text)
        if not found:
            return 0.0
        weight = self.by_sign.get
        total = self.bias + sum([weight(sign, 0) for sign in found]) / sqrt(len(found))
        return 1 / (1 + exp(-max(-30.0, min(30.0, total * STEP))))


@lru_cache(maxsize=8192)
def likeness(text: str) -> float:
    """0 to 1."""
    return _shipped().likeness(text)


def signs(text: str) -> frozenset[int]:
    """What is learned from a sentence: its words with their endings and classes, its pairs, with a gap too, and their forms.

    And who is spoken of in it, with a day or without one.
    """
    said = [kind(word) for word in _WORD.findall(text.lower().replace("’", "'"))[:_MOST_WORDS]]
    if not said:
        return frozenset()
    alone = [_alone(word) for word in said]
    whole = f"={not US.isdisjoint(said)} {not YOU.isdisjoint(said)} {not TIMES.isdisjoint(said)}"
    said = ["^", *said, "$"]
    forms = ["^", *[one[0] for one in alone], "$"]
    pairs = [whole, *(f"{one} {other}" for one, other in pairwise(said))]
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


@cache
def _shipped() -> Weights:
    return Weights.unpacked((files("auditor.engines.offline") / "likeness.b64").read_bytes())
