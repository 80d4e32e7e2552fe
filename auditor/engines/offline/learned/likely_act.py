"""Which kind of act a promise undertakes: a learned opinion beside the verb and its object, which often do not tell.

"The mare's teeth get rasped Friday", "consider the invoice gone", "a taxi brings the violin to your house": what is done
shows in the things that are named. One linear reading an act over the words of the quote, trained by
`python -m tools.train_acts` on invented sentences. What the rules have said has a vote of its own, a small one if they
found no verb that tells. The weights are `likely_act.b64`: a step for each act and then, for each word, the upper 24 bits of
its check sum and a signed byte an act, in steps of `STEP`. A word that was not learned counts nothing.
"""

import re
import struct
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from zlib import crc32

from auditor.core.patterns import pattern
from auditor.model.commitment import Act

ACTS = tuple(Act)
STEP = 1 / 64
_VOTE, _VOTE_OF_OTHER = 0.3, 0.1
_MONEY = frozenset({Act.PAY, Act.PRICE})
_FEWEST, _MOST = 4, 60
"""Words of a quote: fewer only point at what was asked for."""
_KEPT = frozenset({Act.PAY, Act.BUILD})
"""Read from the thing already."""
_SHIPS = pattern(r"\b(?:ships?|shipped|shipping|dispatch(?:es|ed)?|leaves?|leaving)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[£$€%]")
_ROW = struct.Struct(f"<I{len(ACTS)}b")
_HEAD = struct.Struct(f"<{len(ACTS)}h")


@dataclass(frozen=True, slots=True)
class ActWeights:
    """Of a model, in steps, in the order of `ACTS`."""

    bias: tuple[int, ...]
    by_sign: Mapping[int, tuple[int, ...]]

    @classmethod
    def unpacked(cls, packed: bytes) -> "ActWeights":
        raw = b64decode(packed)
        rows = {sign: tuple(steps) for sign, *steps in _ROW.iter_unpack(raw[_HEAD.size :])}
        return cls(_HEAD.unpack_from(raw), rows)

    def packed(self) -> bytes:
        rows = b"".join(_ROW.pack(sign, *steps) for sign, steps in sorted(self.by_sign.items()))
        return b64encode(_HEAD.pack(*self.bias) + rows)

    def likely(self, quote: str, ruled: Act) -> Act:
        """The likeliest act of a quote of which the rules have said `ruled`.

        What is paid or built stays so, what ships or leaves is goods, and a price becomes no payment: the amount was read for
        what it is.
        """
        found = signs(quote)
        if ruled in _KEPT or len(found) < _FEWEST or (ruled is Act.SHIP and _SHIPS.search(quote)):
            return ruled
        known = [self.by_sign[sign] for sign in found if sign in self.by_sign]
        share = STEP / sqrt(len(found))
        sums = [sum(steps) for steps in zip(*known, strict=True)] if known else [0] * len(ACTS)
        totals = [share * one + STEP * bias for one, bias in zip(sums, self.bias, strict=True)]
        totals[ACTS.index(ruled)] += _VOTE_OF_OTHER if ruled is Act.OTHER else _VOTE
        likeliest = ACTS[max(range(len(ACTS)), key=totals.__getitem__)]
        return ruled if {ruled, likeliest} == _MONEY else likeliest


def likely_act(quote: str, ruled: Act) -> Act:
    """By the weights that are shipped."""
    return _shipped().likely(quote, ruled)


def signs(quote: str) -> frozenset[int]:
    """Of the words that it holds; a number is one like another."""
    words = _WORD.findall(quote.lower().replace("’", "'"))[:_MOST]
    return frozenset(crc32(("#" if word.isdigit() else word).encode()) >> 8 for word in words)


@cache
def _shipped() -> ActWeights:
    return ActWeights.unpacked((files("auditor.engines.offline.learned") / "likely_act.b64").read_bytes())
