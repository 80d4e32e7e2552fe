"""Signs that a model has learned, packed: in their order, as steps from one to the next, which compress well."""

import struct
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

WIDTH = 4
"""Bytes of a step."""


def steps_of(ordered: Sequence[int]) -> bytes:
    """From each sign to the next, the first from 0; the low byte ahead on every machine."""
    return struct.pack(f"<{len(ordered)}I", *(later - earlier for earlier, later in pairwise([0, *ordered])))


def signs_of(steps: bytes) -> Iterator[int]:
    """The signs again."""
    return accumulate(struct.unpack(f"<{len(steps) // WIDTH}I", steps))
