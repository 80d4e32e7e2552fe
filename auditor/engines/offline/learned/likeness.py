"""How like a promise the words of a sentence are: a learned opinion, for promises that no form gives away.

"The rental unit gets collected on Tuesday", "Drawings: Friday at the latest", "nobody touches the file until you say so":
no list of forms is ever long enough. A logistic regression over words, pairs of words and of their forms, endings and
classes of meaning (`core/likeness`), trained by `python -m tools.train_likeness` on invented sentences and parts of them.
The weights are `likeness.b64`: the bias, how many signs, a weight (a signed byte) each in steps of `STEP`, and the signs
(`packing`), compressed. A sign that was not learned counts nothing. The same text gives the same number on every machine.
"""

import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, sqrt
from zlib import compress, decompress

from auditor.core.likeness import signs
from auditor.core.likeness.packing import signs_of, steps_of

STEP = 1 / 16
MOST = 0.44
"""Confidence of what is only heard by likeness: below every form that rules read, and too little for the silence of records to break it."""
_HEAD = struct.Struct("<iI")


@dataclass(frozen=True, slots=True)
class Weights:
    """Of a model, in steps."""

    bias: int
    by_sign: Mapping[int, int]

    @classmethod
    def unpacked(cls, packed: bytes) -> "Weights":
        raw = decompress(b64decode(packed))
        bias, number = _HEAD.unpack_from(raw)
        weights = struct.unpack_from(f"<{number}b", raw, _HEAD.size)
        return cls(bias, dict(zip(signs_of(raw[_HEAD.size + number :]), weights, strict=True)))

    def packed(self) -> bytes:
        ordered = sorted(self.by_sign.items())
        weights = struct.pack(f"<{len(ordered)}b", *(weight for _, weight in ordered))
        steps = steps_of([sign for sign, _ in ordered])
        return b64encode(compress(_HEAD.pack(self.bias, len(ordered)) + weights + steps, 9))

    def likeness(self, text: str, beside: tuple[str, ...] = ()) -> float:
        """0 to 1."""
        found = signs(text, beside)
        if not found:
            return 0.0
        weight = self.by_sign.get
        total = self.bias + sum([weight(sign, 0) for sign in found]) / sqrt(len(found))
        return 1 / (1 + exp(-max(-30.0, min(30.0, total * STEP))))


@lru_cache(maxsize=8192)
def likeness(text: str, beside: tuple[str, ...] = ()) -> float:
    """0 to 1; of a part of a sentence with what stands `beside` it."""
    return _shipped().likeness(text, beside)


def together(sentence: float, part: float) -> float:
    """How like a promise a part is that seems so by itself, in a sentence that seems so as a whole; each counts alike.

    A part shows what is done and a sentence who speaks, of what, and in which mood; either alone is wrong more often
    (of what no rule hears, average precision .53 by the part, .50 by the sentence, .62 by both).
    """
    speaks, denies = sqrt(sentence * part), sqrt((1 - sentence) * (1 - part))
    return speaks / (speaks + denies) if speaks else 0.0


@cache
def _shipped() -> Weights:
    return Weights.unpacked((files("auditor.engines.offline.learned") / "likeness.b64").read_bytes())
