"""Weights of a model that tells classes apart: which of several kinds a sentence is most like, and how much.

Packed as little as it goes: the signs in their order as steps from one to the next, then how many weights each has, of
which classes, and the weights, signed bytes in steps of `STEP`; all of it compressed. The bias of each class comes first.
A sign that was not learned counts nothing. The same text gives the same numbers on every machine.
"""

import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from math import exp, sqrt
from zlib import compress, decompress

from auditor.core.likeness.packing import signs_of, steps_of
from auditor.core.likeness.signs import signs

STEP = 1 / 8
_HEAD = struct.Struct("<HIII")
_Row = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ClassedWeights:
    """Of a model, in steps; class 0 is none of the others."""

    biases: tuple[int, ...]
    by_sign: Mapping[int, _Row]
    """The classes that a sign speaks for or against, each with its weight."""

    @classmethod
    def unpacked(cls, packed: bytes) -> "ClassedWeights":
        raw = decompress(b64decode(packed))
        number, rows, entries, size = _HEAD.unpack_from(raw)
        at = _HEAD.size + 2 * number
        biases = struct.unpack_from(f"<{number}h", raw, _HEAD.size)
        counts = raw[at + size : at + size + rows]
        at_classes = at + size + rows
        classes = raw[at_classes : at_classes + entries]
        weights = struct.unpack_from(f"<{entries}b", raw, at_classes + entries)
        pairs = tuple(zip(classes, weights, strict=True))
        ends = tuple(accumulate(counts))
        places = zip(signs_of(raw[at : at + size]), (0, *ends), ends, strict=False)
        return cls(biases, {sign: pairs[start:end] for sign, start, end in places})

    def packed(self) -> bytes:
        ordered = sorted((sign, sorted(row)) for sign, row in self.by_sign.items())
        steps = steps_of([sign for sign, _ in ordered])
        entries = [one for _, row in ordered for one in row]
        head = _HEAD.pack(len(self.biases), len(ordered), len(entries), len(steps))
        body = head + struct.pack(f"<{len(self.biases)}h", *self.biases) + steps
        body += bytes(len(row) for _, row in ordered) + bytes(kind for kind, _ in entries)
        return b64encode(compress(body + struct.pack(f"<{len(entries)}b", *(weight for _, weight in entries)), 9))

    def likest(self, text: str) -> tuple[int, float]:
        """The class other than none that it is most like, and how much, 0 to 1."""
        found = signs(text)
        totals = [0] * len(self.biases)
        row_of = self.by_sign.get
        for sign in found:
            if row := row_of(sign):
                for kind, weight in row:
                    totals[kind] += weight
        share = 1 / sqrt(len(found) or 1)
        sums = [STEP * (bias + total * share) for bias, total in zip(self.biases, totals, strict=True)]
        best = max(range(1, len(sums)), key=sums.__getitem__)
        return best, 1 / sum([exp(min(one - sums[best], 30.0)) for one in sums]) if found else 0.0
