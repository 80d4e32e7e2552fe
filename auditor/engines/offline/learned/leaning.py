"""A learned second opinion how far a sentence promises: it ranks what the rules found or left, and proposes nothing.

A logistic regression over hashed runs of words (Weinberger et al. 2009), trained by `python -m tools.train_leaning` on
sentences of our own. Its weights are `leaning.b64`: one signed byte a place, in steps of `STEP`, the bias last.
"""

import re
from base64 import b64decode
from functools import cache
from importlib.resources import files
from math import exp
from zlib import crc32

from auditor.engines.offline.words.smooth import smooth

PLACES = 1 << 14
STEP = 1 / 32
_MOST_WORDS = 40
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|\?")
_WHOLE = {
    "i'll": "i will",
    "we'll": "we will",
    "you'll": "you will",
    "he'll": "he will",
    "she'll": "she will",
    "they'll": "they will",
    "it'll": "it will",
    "i'm": "i am",
    "we're": "we are",
    "i've": "i have",
    "i'd": "i would",
    "gonna": "going to",
}
_FILLERS = frozenset("just also well okay ok so and yeah then but oh actually definitely".split())


def leaning(text: str, tier: float) -> float:
    """0 to 1; `tier` is what the forms of the sentence alone make of it, as `hunch` grades them."""
    weights = _weights()
    total = sum(weights[place] for place in places(text, tier)) + weights[PLACES]
    return 1 / (1 + exp(-max(-30.0, min(30.0, total * STEP))))


def places(text: str, tier: float) -> frozenset[int]:
    """Where the weights of a sentence stand: its runs of one to three words, with and without fillers, and its tier."""
    said = ["^", *_words(text), "$"]
    plain = [word for word in said if word not in _FILLERS]
    runs = {" ".join(said[at : at + size]) for size in (1, 2, 3) for at in range(len(said) - size + 1)}
    runs |= {"~" + " ".join(plain[at : at + size]) for size in (2, 3) for at in range(len(plain) - size + 1)}
    runs.add(f"tier {int(tier * 10)}")
    return frozenset(crc32(run.encode()) % PLACES for run in runs)


def _words(text: str) -> list[str]:
    found: list[str] = []
    for written in _WORD.findall(smooth(text).lower()):
        for word in _WHOLE.get(written, "0" if written.isdigit() else written).split():
            if word not in {"uh", "um", *found[-1:]}:
                found.append(word)
    return found[:_MOST_WORDS]


@cache
def _weights() -> tuple[int, ...]:
    packed = b64decode(files("auditor.engines.offline.learned").joinpath("leaning.b64").read_bytes())
    return tuple(byte - 256 if byte > 127 else byte for byte in packed)
