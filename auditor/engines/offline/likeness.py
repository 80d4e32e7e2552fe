"""How like a promise the words of a sentence are: a learned opinion, for promises that no form gives away.

"The rental unit gets collected on Tuesday", "Drawings: Friday at the latest", "nobody touches the file until you say so":
no list of forms is ever long enough. A logistic regression over words, pairs of words and of their forms, endings and
classes of meaning (`core/likeness`), trained by `python -m tools.train_likeness` on invented sentences. The weights are
`likeness.b64`: the bias, then a sign (the upper 24 bits of its check sum) with its weight (a signed byte) each, in steps of
`STEP`. A sign that was not learned counts nothing. The same text gives the same number on every machine.
"""

import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, sqrt

from auditor.core.likeness import signs

STEP = 1 / 16


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


@cache
def _shipped() -> Weights:
    return Weights.unpacked((files("auditor.engines.offline") / "likeness.b64").read_bytes())
