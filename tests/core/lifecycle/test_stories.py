"""What became of promises by what people said afterwards: contract.md's rulings, told as stories."""

import pytest

from ..stories import Story, told
from . import cases_agreed as agreed
from . import cases_ended as ended
from . import cases_moved as moved
from . import cases_same as same

STORIES = (
    *same.REPEATED,
    *agreed.AGREED,
    *moved.ALONE,
    *same.APART,
    *ended.RELEASED,
    *ended.WITHDRAWN,
    *ended.CONDITIONAL,
    *ended.DELEGATED,
)


@pytest.mark.parametrize("story", STORIES, ids=lambda s: s.name)
def test_story(story: Story) -> None:
    """Every promise of the story has its verdict, and none is joined with another or lost."""
    tale = told(story.documents, *story.records)
    for words, verdict in story.verdicts.items():
        assert verdict is None or tale.of(words).verdict == verdict, (words, tale.of(words).why)
    for words, state in story.state.items():
        assert tale.of(words).state == state
    for words, count in story.mentions.items():
        assert len(tale.of(words).mentions) == count
    for words, performer in story.performer.items():
        assert tale.of(words).performer == performer
    assert story.ours is None or len(tale.ours()) == story.ours, tale.ours()


def test_names_are_unique() -> None:
    """A failing story can be told by its name."""
    names = [s.name for s in STORIES]
    assert len(set(names)) == len(names) >= 60
