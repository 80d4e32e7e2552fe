"""What a draft commits its writer to without "I will": a cut that is given, a thing in place by a day, a gift without an end."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Act, Candidate
from auditor.model.text import Document, DocumentKind

UNDERTAKES = {
    # a cut that is given
    "I can confirm 8 % off the season ticket.": Act.PRICE,
    "I take 4 % off the second boat for you.": Act.PRICE,
    "We give you 6 % discount on the oak boards.": Act.PRICE,
    "We knock another 3 percent off the varnish.": Act.PRICE,
    "I can grant 5 % rebate on the hay.": Act.PRICE,
    # a thing in place by a day
    "The second hive is on by the 14th.": Act.BUILD,
    "The new sails are on by Friday.": Act.BUILD,
    "It will be in the firmware by June.": Act.BUILD,
    "The tide table will be in the next release by May.": Act.BUILD,
    "The gate codes will be in the terminal by Monday.": Act.BUILD,
    # a gift without an end
    "You get unlimited tastings, always.": Act.UPHOLD,
    "You'll have free tuning for life.": Act.UPHOLD,
    "You get unlimited rebinding, for ever.": Act.UPHOLD,
    "You will always have free parking.": Act.UPHOLD,
    "You get free refills for as long as the cellar stands.": Act.UPHOLD,
    # nothing to pay, a price that stays
    "There is no charge for the trial.": Act.PRICE,
    "There's no fee for the demo.": Act.PRICE,
    "There will be no charge for the pilot.": Act.PRICE,
    "The price of 12 euros for the lamb's wool is locked for ever.": Act.PRICE,
    "The rate for the two moorings on the west pier is frozen for good.": Act.PRICE,
    # beside what a named person will do
    "The rental agreement goes out to you today, and Maud from our office will call you on Monday.": Act.SEND,
}
OWES_NOTHING = (
    # a noun that looks like a verb
    "We missed the visit at Quay Street on Monday.",
    "They missed the delivery on Thursday.",
    "We enjoyed your call on Tuesday.",
    "Thank you for the visit on Monday.",
    "I was sorry about our call on Friday.",
    # no cut, no gift, no day
    "I took 4 % off last year.",
    "They take 4 % off the hay.",
    "I can't give you 4 % off.",
    "I give 10 % of it to the lifeboats.",
    "You get free tuning with the concert plan.",
    "The lamp is on the desk by the door.",
    "There is no charge for parking.",
    "You have full control.",
)


def _candidates(text: str) -> tuple[Candidate, ...]:
    return OfflineEngine().extract(read(Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=text))).candidates


@pytest.mark.parametrize(("text", "act"), UNDERTAKES.items())
def test_it_is_undertaken(text: str, act: Act) -> None:
    """One act of the writer, in his words."""
    found = _candidates(text)
    assert act in [one.act for one in found]
    assert all(one.quote in text for one in found)


@pytest.mark.parametrize("text", OWES_NOTHING)
def test_it_owes_nothing(text: str) -> None:
    """The near misses: told of the past, of others, denied, or no undertaking."""
    assert _candidates(text) == ()
