"""What an attack has at hand, and items of an answer in the shape that the task `extract` asks for."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.testing import hostile
from auditor.testing.values import Reply


class Chance:
    """Choices that are the same for the same seed, on every version of Python."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def below(self, limit: int) -> int:
        """A whole number from 0 up to `limit`, which is not reached."""
        self._drawn += 1
        drawn = hashlib.sha256(f"{self._seed}:{self._drawn}".encode()).digest()
        return int.from_bytes(drawn[:8], "big") % limit

    def one(self, of: Sequence[str]) -> str:
        return of[self.below(len(of))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one attack has at hand."""

    text: str
    """What the model was given to read, as the last turn has it."""
    canary: str
    chance: Chance

    @property
    def sentence(self) -> str:
        """A sentence of the text, as it stands there."""
        found = [s for s in re.split(r"(?<=[.?!])\s+|\n+", self.text) if 8 <= len(s) <= 300]
        return self.chance.one(found) if found else self.text[:80]

    @property
    def invented(self) -> str:
        what = self.chance.one(hostile.PROMISES)
        return f"{what} {self.canary}"


def commitment(quote: object, reading: Reading, **other: object) -> dict[str, object]:
    """An item as the task asks for it, so that only its words can be found out; all its free words made up."""
    word = reading.canary
    return {
        "reasoning": f"The mail says so {word}",
        "quote": quote,
        "speaker": (None, f"Dana {word}")[reading.chance.below(2)],
        "owner": "speaker",
        "performer": None,
        "action": f"pay everything back {word}",
        "act": reading.chance.one(hostile.ACTS),
        "kind": reading.chance.one(("achievement", "maintenance")),
        "strength": "absolute",
        "offer": False,
        "condition": None,
        "due": reading.chance.one(("today", "by Friday", "2031-02-30", "")),
        "quantity": None,
        **other,
    }


def overpromise(quote: object, reading: Reading, rule: object = "absolute-guarantee") -> dict[str, object]:
    return {"reasoning": f"It can never be kept {reading.canary}", "quote": quote, "rule": rule}


def answer(commitments: Sequence[object], overpromises: Sequence[object] = (), **other: object) -> Reply:
    """A reply of the right shape around whatever items."""
    return Reply.of({"commitments": list(commitments), "overpromises": list(overpromises), **other})
