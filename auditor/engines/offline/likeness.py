"""How like a promise the words of a sentence are: a learned opinion, for promises that no form gives away.

"The rental unit gets collected on Tuesday", "Drawings: Friday at the latest", "nobody touches the file until you say so":
no list of forms is ever long enough. A logistic regression over hashed runs of words (Weinberger et al. 2009), trained by
`python -m tools.train_likeness` on invented sentences; days, months and numbers count as such and not by their names.
The weights are `likeness.b64`: one signed byte a place, in steps of `STEP`, the bias last. The same text gives the same
number on every machine.
"""

import re
from base64 import b64decode
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, sqrt
from zlib import crc32

PLACES = 1 << 15
STEP = 1 / 16
_MOST_WORDS = 60
_SUFFIX = 3
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?:;!]")
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun".split()
)
_MONTHS = frozenset(
    """january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec""".split()
)
"""May is left out: it is a verb more often."""


@lru_cache(maxsize=8192)
def likeness(text: str) -> float:
    """0 to 1."""
    return likeness_by(text, _weights())


def likeness_by(text: str, weights: Sequence[int]) -> float:
    """The same by other weights: those of a model that is only measured."""
    found = places(text)
    if not found:
        return 0.0
    total = weights[PLACES] + sum(weights[place] for place in found) / sqrt(len(found))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total * STEP))))


def places(text: str) -> frozenset[int]:
    """Where the weights of a sentence stand: its runs of one to three words, pairs with a gap, and endings of words."""
    bare = [_kind(word) for word in _WORD.findall(text.lower().replace("’", "'"))[:_MOST_WORDS]]
    if not bare:
        return frozenset()
    said = ["^", *bare, "$"]
    runs = {" ".join(said[at : at + size]) for size in (1, 2, 3) for at in range(len(said) - size + 1)}
    runs |= {f"{one}_{other}" for one, other in zip(said, said[2:], strict=False)}
    runs |= {f"-{word[-_SUFFIX:]}" for word in bare if len(word) > _SUFFIX + 1 and word[0] != "#"}
    return frozenset(crc32(run.encode()) & (PLACES - 1) for run in runs)


def _kind(word: str) -> str:
    if word.isdigit():
        return "#"
    return "#day" if word in _DAYS else "#month" if word in _MONTHS else word


@cache
def _weights() -> tuple[int, ...]:
    packed = b64decode((files("auditor.engines.offline") / "likeness.b64").read_bytes())
    return tuple(one - 256 if one > 127 else one for one in packed)
