"""What mail only announces with a day, what is done in -ing, and what somebody keeps his hands off."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Act
from tests.engines.offline.documents import draft


def _promised(text: str) -> list[str]:
    return [c.quote for c in OfflineEngine().extract(read(draft(text))).candidates if c.scored]


@pytest.mark.parametrize(
    "text",
    [
        "I write further to your letter of 12 March about the harp.",
        "I'm on leave from the 8th to the 19th.",
        "I'm at the Leipzig fair from Tuesday to Thursday, stand F-31.",
        "I get in at 9:40 on Monday.",
        "The piano tuner comes on Wednesday at ten.",
        "The spring concert is on the 6th of July.",
        "Mr Holt returns from leave on the 22nd.",
    ],
)
def test_what_is_announced_is_owed_to_nobody(text: str) -> None:
    assert _promised(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our fitter comes to you on Wednesday at ten.",
        "The drawings reach you on Thursday.",
        "I'm with you on Monday at nine.",
        "We'll be at the Kirkby yard on Monday 9 March at 8:00, Lena included.",
    ],
)
def test_what_the_reader_gets_is_still_owed(text: str) -> None:
    assert len(_promised(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I'm fetching the two doors on Saturday.",
        "I'm having the seam redone at no cost to you.",
        "We're placing the order with the mill today.",
    ],
)
def test_a_deed_in_ing_promises(text: str) -> None:
    assert len(_promised(text)) == 1


@pytest.mark.parametrize(
    "text", ["I'm expecting the twins in May.", "I'm lambing in three weeks.", "I'm having dinner now."]
)
def test_what_one_goes_through_does_not(text: str) -> None:
    assert _promised(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I'm not touching the boiler till you ring.",
        "We won't talk to anyone else about the plot before the 17th.",
        "We will not claim the penalty.",
        "I won't mention your divorce to anyone who views.",
        "I'm not charging you for the second visit.",
        "You're not paying anything on top.",
        "You won't be out of pocket for the return.",
    ],
)
def test_what_one_keeps_from_doing_is_upheld(text: str) -> None:
    found = [c for c in OfflineEngine().extract(read(draft(text))).candidates if c.scored]
    assert [c.act for c in found] == [Act.UPHOLD]


@pytest.mark.parametrize(
    "text",
    ["I won't be able to send it before Friday.", "We won't finish until Friday.", "It won't take long."],
)
def test_what_comes_late_is_no_undertaking(text: str) -> None:
    assert _promised(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("There'll be a credit on your next bill.", Act.PAY),
        ("There will be a letter in the post to you tonight.", Act.SEND),
        ("There'll be no charge for the visit.", Act.PRICE),
    ],
)
def test_what_there_will_be_is_owed(text: str, act: Act) -> None:
    found = [c for c in OfflineEngine().extract(read(draft(text))).candidates if c.scored]
    assert [c.act for c in found] == [act]


@pytest.mark.parametrize("text", ["There will be a lot of people at the fair on Friday.", "There'll be rain tonight."])
def test_what_happens_anyway_is_not(text: str) -> None:
    assert _promised(text) == []
