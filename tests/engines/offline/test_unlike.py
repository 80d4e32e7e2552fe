"""Weak forms of a promise count only in a sentence that could be one."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.learned.likeness import MOST
from auditor.engines.offline.learned.unlike import DOUBTFUL, UNLIKE

from .documents import draft


@pytest.mark.parametrize(
    "text",
    [
        "Baz is going to propose to her at the top of the hill.",
        "Marketing will ask everybody for the form in May.",
    ],
)
def test_a_form_alone_is_no_promise(text: str) -> None:
    """The rules alone hear one."""
    assert OfflineEngine(learned=False).extract(read(draft(text))).candidates
    assert not [one for one in OfflineEngine().extract(read(draft(text))).candidates if one.scored]


@pytest.mark.parametrize("text", ["I'll write a book about garden sheds.", "You will always have free sheds."])
def test_who_says_that_he_will_is_taken_at_his_word(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However unlike one it is; and so is what is promised of a thing."""
    monkeypatch.setattr("auditor.engines.offline.learned.unlike.likeness", lambda *_: 0.0)
    assert OfflineEngine().extract(read(draft(text))).candidates


def test_one_part_that_is_like_a_promise_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest may be about anything, if the sentence as a whole is like one too."""
    text = "Marketing will ask everybody for the form in May, they always do."
    like = {text: 0.5, text.partition(",")[0]: UNLIKE}
    monkeypatch.setattr("auditor.engines.offline.learned.unlike.likeness", lambda words, _=(): like.get(words, 0.0))
    assert OfflineEngine().extract(read(draft(text))).candidates
    like[text] = 0.05
    assert not OfflineEngine().extract(read(draft(text))).candidates


@pytest.mark.parametrize(("like", "sure"), [(DOUBTFUL, True), (DOUBTFUL - 0.01, False)])
def test_what_is_hardly_like_one_has_the_least_trust(like: float, sure: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that silence of records does not break it."""
    monkeypatch.setattr("auditor.engines.offline.learned.unlike.likeness", lambda *_: like)
    (found,) = OfflineEngine().extract(read(draft("Marketing will ask everybody for the form in May."))).candidates
    assert (found.confidence > MOST) is sure
