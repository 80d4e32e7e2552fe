"""Words that blame somebody, and causes that do not."""

import pytest

from auditor.core.blame import blame_in, culprit_in

_BLAMES = (
    "Petra forgot to book the van",
    "the warehouse dropped the ball",
    "our printer let us down",
    "the carrier is to blame",
    "it was the installer's fault",
    "the night shift was careless",
    "your drawings came too late",
    "you never sent the measurements",
    "because of your late approval",
    "you changed the order at the last minute",
    "it is not our fault",
    "this was out of our hands",
    "marketing failed to pass it on",
    "you should have told us",
    "Petra failed to pass it on",
    "our carrier has failed us",
    "your people did not sign the drawing",
    "you were too late with the order",
    "your office sent the wrong form",
    "your purchasing department confirmed the order too late",
)
_CAUSES = (
    "the lab ran the wrong batch",
    "we had measured the balcony wrong",
    "I forgot",
    "we dropped the ball",
    "the boiler that we ordered is still at sea",
    "that is my fault",
    "it was our own mistake",
    "your firing waits for it",
    "you need them for the permit meeting",
    "two of three fitters were ill",
    "you have had no answer from us",
    "you did not get it",
    "the customs office asked for another form",
    "the export failed to finish",
    "the scale was unreliable",
    "your people could not start on Monday",
    "your order is not complete without it",
    "your line stands still",
    "your office sent the form, and we misread it",
    "your mail went to a shared mailbox that nobody reads",
    "the truck broke down near Lyon",
    "we sent your parcel to the wrong branch",
)


@pytest.mark.parametrize("text", _BLAMES)
def test_a_culprit_is_seen(text: str) -> None:
    """The reader, a colleague, a supplier, or fate."""
    found = blame_in(text)
    assert found is not None
    assert found in text


@pytest.mark.parametrize("text", _CAUSES)
def test_a_cause_is_no_blame(text: str) -> None:
    """What went wrong, what it means, and what the writer takes on himself."""
    assert blame_in(text) is None


def test_what_the_reader_cannot_do_now_names_no_culprit() -> None:
    """It is what the slip means to him; a culprit is one wherever he is named."""
    assert culprit_in("your team did not order the crane because of it") is None
    assert culprit_in("you lose a week because the carrier let us down") == "let us down"
