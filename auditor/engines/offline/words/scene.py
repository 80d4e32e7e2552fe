"""What is weighed: a head with its clause, and what its surroundings tell."""

import re
from dataclasses import dataclass, replace

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase, find
from auditor.engines.offline.words.cues import Cue
from auditor.model.people import DateOrder

_WORDS = re.compile(r"[a-z]+")
_NOT_LETTER = pattern(r"[^a-z]+")
_SHORTEST_NAME = 4
_OVER = pattern(r"over\s+(?!the\b|a\b|this\b|next\b|\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A head that fits, still to be weighed. All places are in the sentence's own text."""

    cue: Cue
    start: int
    verb: int
    end: int
    reach: int
    """Where the next head begins: a date behind a remark still belongs to the clause before it."""
    who: str | None
    head: str
    """The words of the head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a sentence's surroundings tell: was something asked just before, is this talk or mail."""

    answers: bool
    accepts: bool = False
    """The sentence opens an answering mail with a yes."""
    asked: str | None = None
    """The request that is answered, when its words are there."""
    question: str | None = None
    """The whole sentence that is answered."""
    talk: bool = False
    """Spoken: half sentences, thinking aloud, plans of the moment."""
    across: bool = False
    """Spoken between two houses: there "we" leaves the listener out, among colleagues it takes him in."""
    circular: bool = False
    """Written to everybody on a list: announces, and owes nobody in particular."""
    house: str | None = None
    """The author's organisation by its mail domain, lower case: who speaks of it speaks of himself."""
    order: DateOrder = DateOrder.MONTH_FIRST

    def speaks_for(self, who: str) -> bool:
        """Whether `who` is the author's own organisation: "Fennick" at fennick-pumps.example."""
        name, house = (_NOT_LETTER.sub("", words.lower()) for words in (who, self.house or ""))
        return (
            len(name) >= _SHORTEST_NAME
            and len(house) >= _SHORTEST_NAME
            and (house.startswith(name) or name.startswith(house))
        )


class Clues:
    """What is looked up once a sentence: its words, and its time phrases when somebody asks for them."""

    def __init__(self, text: str, order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._text = text
        self._order = order
        self._times: tuple[TimePhrase, ...] | None = None
        self.words = frozenset(_WORDS.findall(text.lower()))
        """Runs of letters, lower case: "I'll" is "i" and "ll"."""

    def times(self) -> tuple[TimePhrase, ...]:
        if self._times is None:
            self._times = tuple(_bare(p) for p in find(self._text, date_order=self._order))
        return self._times

    def days(self) -> tuple[TimePhrase, ...]:
        """Those of them that may date a deed."""
        return tuple(p for p in self.times() if p.role in _DATING)


_DATING = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER, DueRole.RECURRING})


def _bare(phrase: TimePhrase) -> TimePhrase:
    """In "send it over tomorrow" the "over" is the verb's."""
    particle = _OVER.match(phrase.text)
    if particle is None:
        return phrase
    return replace(phrase, start=phrase.start + particle.end(), text=phrase.text[particle.end() :])
