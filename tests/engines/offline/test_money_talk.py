"""Talk of money: what the one who is asked has promised at the end, and what is no promise of his."""

import pytest

from auditor.core.match.amounts import amount_in
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.sums.moneys import alone, sums_in
from auditor.evaluation.bench import NOON, Bench, talk
from auditor.evaluation.pledged import Pledge, told
from auditor.model.commitment import Act, Speech
from auditor.model.people import Settings

_PAY = "You earn 2 dollars here and may give some of it to the night shelter."


def _promised(*lines: str) -> float | None:
    """What Otto promised in the end; Ida speaks first and they take turns."""
    turns = tuple((("Ida", "Otto")[n % 2], line) for n, line in enumerate(lines))
    pledge = Pledge(
        id="x",
        turns=turns,
        giver="Otto",
        asker="Ida",
        at=NOON,
        currency="USD",
        paid=0,
        promised=None,
        verdict="no_promise",
    )
    return told(pledge, Bench(engine=OfflineEngine())).amount


@pytest.mark.parametrize(
    ("answer", "amount"),
    [
        ("ok i would be happy to donate .50", 0.5),
        ("You can take 0.20 from my payment", 0.2),
        ("I'd like to give 1/2 of it", 1.0),
        ("half", 1.0),
        ("25%", 0.5),
        ("the full two dollars", 2.0),
        ("i will give all", 2.0),
        ("let's do 0.40", 0.4),
        ("i think a quarter would do", 0.25),
        ("5 cents is all I can do", 0.05),
        ("ill do 50c", 0.5),
        ("half a dollar", 0.5),
        ("1 dollar and 25 cents", 1.25),
        ("0,50", 0.5),
    ],
)
def test_every_way_of_naming_a_part_of_what_is_earned(answer: str, amount: float) -> None:
    """Bare figures, shares and coins are sums where somebody is asked for a part of his pay."""
    assert _promised(_PAY, answer, "Thank you.") == amount


@pytest.mark.parametrize(
    ("lines", "amount"),
    [
        (("Can you spare a tenner for the kit?", "only got a fiver, have that", "Cheers."), 5.0),
        (("Would you give 20 dollars again?", "I'll double it", "Wow."), 40.0),
        (("Would you give 20 dollars again?", "I need to cut it to 10", "Fine."), 10.0),
        (("Could you donate 40 dollars?", "cant do 40 but 15 is ok", "Great."), 15.0),
        (("How much would you put in?", "somewhere between 50 and 80 dollars", "Thanks."), 50.0),
        (("What about 10% of your 2 dollars?", "ok", "Thanks."), 0.2),
        (("You owe 100 dollars.", "I'll pay 50 now and 50 next month", "Good."), 100.0),
        (("Your balance is 300 euros.", "I'll pay 100 now and the rest in June.", "Good."), 300.0),
        (("How much can you pay?", "25 dollars a month for three months", "Good."), 75.0),
        (("Are you in for the gift? We need 200 dollars.", "i'm in for 25", "Thanks."), 25.0),
        (("1 dollar?", "nope", "would you give 75 cents?", "nope", "50?", "25, last word", "Fine."), 0.25),
        (("Would you donate?", "I'd like to give $5.", "Could you make it $10?", "No, five is all I have."), 5.0),
        (("Would you donate?", "ok, $5.", "Thank you.", "actually, let me make that $7"), 7.0),
        (("Tickets are 25 dollars each.", "we'll take two tickets please", "Great."), 50.0),
        (("You still owe us 120 pounds for the van.", "I know. You will have it on Friday.", "Thanks."), 120.0),
    ],
)
def test_what_was_settled_on_in_the_end(lines: tuple[str, ...], amount: float) -> None:
    """Raised, lowered, in parts, by price or by what is owed: the last word counts."""
    assert _promised(*lines) == amount


@pytest.mark.parametrize(
    "lines",
    [
        ("Would you give 50 cents?", "ok let me think about it", "Sure."),
        ("Would you give 50 cents?", "sure, but not today", "Alright."),
        ("Would you give 50 cents?", "Ok. What happens to it?", "It goes to a school.", "Ah. Then rather not."),
        ("Would you donate?", "ok, $5.", "Thank you.", "sorry, I take it back"),
        ("Would you donate?", "ok, $5.", "Thank you.", "actually no, forget it"),
        ("Would you donate today?", "I wish I could give 50 dollars but I am broke", "I see."),
        ("Would you donate today?", "I'd give a dollar if I knew who you are", "I see."),
        ("Will you give too?", "My wife gives 50 every year.", "And you?", "no, that's enough from us"),
        ("Would you give 10 dollars for the horses?", "I have two of my own, 8 and 12 years old.", "Lovely."),
        ("Would you give 20 dollars again?", "Ask me in 2 weeks", "Ok."),
        ("Would you like to donate up to 2 dollars?", "how does it work", "You name a sum.", "zero"),
        ("What would you give?", "a million dollars lol", "Haha."),
        ("Raffle for the roof, 2 dollars a ticket.", "three for me", "Here they are."),
    ],
)
def test_what_promises_nothing(lines: tuple[str, ...]) -> None:
    """Put off, taken back, wished, another's gift, other figures and jokes: nobody is held to a sum by these."""
    assert _promised(*lines) is None


def test_a_sum_asked_back_counts_once_it_is_taken() -> None:
    """ "Is 25 cents ok?" waits for the other side, and the one who asked for money promises none by his yes."""
    turns = [("Ida", _PAY), ("Otto", "Is 25 cents ok?"), ("Ida", "Yes, perfect.")]
    found = OfflineEngine().extract(read(talk(turns, identity="x"))).candidates
    assert [(c.quote, c.scored) for c in found if c.act is Act.PAY] == [("Is 25 cents ok", True)]
    alone_asked = OfflineEngine().extract(read(talk(turns[:2], identity="x"))).candidates
    assert not any(c.scored for c in alone_asked)


@pytest.mark.parametrize(
    "turns",
    [
        [("Ida", "How many points does it get?"), ("Otto", "I'd give it a two."), ("Ida", "Two?"), ("Otto", "Yeah.")],
        [("Ida", "It sells for 25 euros."), ("Otto", "25 euros?"), ("Ida", "Yeah."), ("Otto", "Okay.")],
        [("Ida", "And the fee, is it still the eighteen?"), ("Otto", "Eighteen for the chair.")],
    ],
    ids=["marks", "a price", "a fee that is asked after"],
)
def test_figures_among_people_who_want_no_money_of_each_other(turns: list[tuple[str, str]]) -> None:
    """Marks and prices are no gifts, and who answers what the fee is will not pay it."""
    found = OfflineEngine().extract(read(talk(turns, identity="x"))).candidates
    assert not any(c.act is Act.PAY and c.scored for c in found)


def test_a_payment_takes_the_price_of_its_thing() -> None:
    """ "I'll pay for the shade" is the 45 pounds that the shade was said to cost."""
    turns = [("Ida", "The shade was 45 pounds."), ("Otto", "I'll pay for the shade on Monday.")]
    assert _payments(turns) == [(4_500, "GBP")]


def _payments(turns: list[tuple[str, str]]) -> list[tuple[int | None, str | None]]:
    understood = Bench(engine=OfflineEngine()).understand(talk(turns, identity="x"), Settings(as_of=NOON))
    amounts = [amount_in(c) for c in understood.commitments if c.act is Act.PAY]
    return [(a.minor, a.currency) for a in amounts if a is not None]


@pytest.mark.parametrize(("text", "minor"), [("20 from me", 2_000), ("twenty it is", 2_000), ("maybe 5 then", 500)])
def test_a_bare_figure_stands_alone(text: str, minor: int) -> None:
    """Nothing follows that it could count."""
    found = alone(text, None)
    assert found is not None and found.minor == minor


@pytest.mark.parametrize("text", ["20 children", "5 minutes later", "3 pm", "10% off", "4:30"])
def test_a_figure_of_other_things_is_no_money(text: str) -> None:
    """Children, minutes, hours and shares are none."""
    assert alone(text, None) is None and not sums_in(text)


def test_taking_back_is_heard() -> None:
    """Who takes his word back has cancelled it."""
    spoken = OfflineEngine().extract(read(talk([("Otto", "Sorry, I take it back.")], identity="x"))).statements
    assert Speech.CANCEL in {s.speech for s in spoken}
