"""Signs that a model has learned, packed: in their order, as steps from one to the next, which compress well."""

import sys
from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

WIDTH = 4
"""Bytes of a step."""


def steps_of(ordered: Sequence[int]) -> bytes:
    """From each sign to the next, the first from 0; the low byte ahead on every machine."""
    return _little(array("I", [later - earlier for earlier, later in pairwise([0, *ordered])])).tobytes()


def signs_of(steps: bytes) -> Iterator[int]:
    """The signs again."""
    read = array("I")
    read.frombytes(steps)
    return accumulate(_little(read))


def _little(steps: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        steps.byteswap()
    return steps
