"""Sentences in which every promise stands in square brackets, and their parts as the learned part reads them.

They lie in `tools/clauses/`, a file a writer, and in `tools/messages/`: there as whole mails and calls, an empty line between two,
with as few promises as people make. A part that a bracket covers is a promise; one that it touches is neither; nor
is a condition, which alone promises nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.core.likeness.parts import parts

SENTENCES = Path(__file__).parent / "clauses"
MESSAGES = Path(__file__).parent / "messages"
_COVERED, _UNTOUCHED = 0.6, 0.2
"""Shares of a part's letters."""
_CONDITION = re.compile(
    r"(?:if|once|when|whenever|as soon as|unless|until|after|should|provided|subject|depending|assuming|the (?:moment|minute|day))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence without its brackets, and the places that they enclosed."""

    text: str
    promises: tuple[tuple[int, int], ...]

    def parts(self) -> Iterator[tuple[str, tuple[str, ...], tuple[int, int], bool]]:
        """Each that is plainly a promise or none: its words, what stands beside it, its place, and whether it is one."""
        for part in parts(self.text):
            words = self.text[part.start : part.end]
            covered = self._covered(part.start, part.end)
            promises = covered >= _COVERED
            if (promises and not _CONDITION.match(words)) or covered <= _UNTOUCHED:
                yield words, part.beside, (part.start, part.end), promises

    def _covered(self, start: int, end: int) -> float:
        most = max((min(end, b) - max(start, a) for a, b in self.promises), default=0)
        return max(most, 0) / max(end - start, 1)


def written(folder: Path = SENTENCES) -> dict[str, list[Marked]]:
    """By writer: a file each, a sentence a line."""
    return {
        path.stem: [marked(line.strip()) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for path in sorted(folder.glob("*.txt"))
    }


def marked(line: str) -> Marked:
    """Of a line with brackets."""
    text, places, opened = "", [], 0
    for letter in line:
        if letter == "[":
            opened = len(text)
        elif letter == "]":
            places.append((opened, len(text)))
        else:
            text += letter
    return Marked(text, tuple(places))
