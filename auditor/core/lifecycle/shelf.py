"""Stories laid down where a later promise of the same thing looks for them, so that not every pair is compared."""

from collections.abc import Hashable, Iterator
from heapq import merge

from auditor.core.lifecycle.same import thing
from auditor.core.lifecycle.story import Story
from auditor.model.commitment import Commitment
from auditor.model.text import Party


class Shelf:
    """Stories in their order, by promisor and by what names their thing.

    What `same.alike` may join is always found; most of what it would refuse is not even looked at.
    """

    def __init__(self) -> None:
        self.stories: list[Story] = []
        self._numbers: dict[int, int] = {}
        self._places: dict[Hashable, list[int]] = {}

    def put(self, story: Story) -> None:
        """Lay down a new story, or one whose commitment has learned something."""
        number = self._numbers.setdefault(id(story), len(self.stories))
        if number == len(self.stories):
            self.stories.append(story)
        for key in _keys(story.commitment, _own_places(story.commitment)):
            places = self._places.setdefault(key, [])
            if not places or places[-1] < number:
                places.append(number)
            elif number not in places:
                places.append(number)
                places.sort()

    def latest_first(self, commitment: Commitment) -> Iterator[Story]:
        """The stories that `commitment` may repeat or move."""
        found = [self._places.get(key, []) for key in _keys(commitment, _looked_at(commitment))]
        last = -1
        for number in merge(*map(reversed, found), reverse=True):
            if number != last:
                yield self.stories[number]
            last = number


def _keys(commitment: Commitment, places: list[Hashable]) -> list[Hashable]:
    return [(commitment.side, who, place) for who in _identities(commitment.promisor) for place in places]


def _identities(party: Party | None) -> list[str]:
    """By what `same.same_person` knows somebody; nobody knows a person without name and address."""
    if party is None:
        return []
    return [*([f"@{party.email}"] if party.email else []), *([party.label.lower()] if party.name else [])]


def _named_by(commitment: Commitment) -> list[Hashable]:
    """The words of the action, each naming word, and a single word's first letter: it may be mistyped."""
    words = thing(commitment).weights
    alone = [("like", next(iter(words))[:1])] if len(words) == 1 else []
    return [("said", commitment.action.lower()), *(("word", word) for word in words), *alone]


def _own_places(commitment: Commitment) -> list[Hashable]:
    nameless = [] if thing(commitment).named else [("nameless", commitment.act, commitment.thread)]
    return [*_named_by(commitment), ("act", commitment.act), *nameless]


def _looked_at(commitment: Commitment) -> list[Hashable]:
    """A nameless "send it" may mean any like act; a named one finds its words, or a nameless act of its thread."""
    if not thing(commitment).named:
        return [("said", commitment.action.lower()), ("act", commitment.act)]
    return [*_named_by(commitment), ("nameless", commitment.act, commitment.thread)]
