"""Places counted as JavaScript counts them (UTF-16 code units), and texts with markup between their words."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.text import Span


def units(text: str) -> int:
    """The length of `text` in UTF-16 code units."""
    return len(text) if text.isascii() else sum(2 if char > "\uffff" else 1 for char in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Words, or markup and what it stands for in the text (`<p>`: an empty line)."""

    text: str = ""
    markup: str = ""
    interpret_as: str = ""


class Annotated:
    """A text with markup: what is read, and where each place of it was in the whole."""

    def __init__(self, parts: Iterable[Part]) -> None:
        read: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        at = 0
        for part in parts:
            for char in part.text:
                self._put(at, at := at + units(char))
            read.append(part.text)
            after = at + units(part.markup)
            for _ in part.interpret_as:
                self._put(at, after)
            read.append(part.interpret_as)
            at = after
        self.text = "".join(read)

    @classmethod
    def plain(cls, text: str) -> "Annotated":
        return cls((Part(text=text),))

    def place(self, span: Span) -> tuple[int, int]:
        """Offset and length of a span of `text` in the whole with its markup, in code units."""
        start, end = self._starts[span.start], self._ends[span.end - 1]
        return start, end - start

    def _put(self, start: int, end: int) -> None:
        self._starts.append(start)
        self._ends.append(end)
