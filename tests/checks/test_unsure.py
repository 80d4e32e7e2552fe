"""What the words alone cannot tell is a suggestion at most; the same claim pressed, or without an end, warns."""

import pytest

from auditor.checks import run
from auditor.model.finding import Level
from tests.checks.texts import draft, mail

_MARKED = frozenset({Level.WARNING, Level.ERROR})
_PLAIN_AND_PRESSED = {
    "one piece of work": (
        "I'll have the badges cut by Monday.",
        "All forty branches will be live by Monday, full stop.",
    ),
    "a closed door": ("The whole floor will be closed on Monday.", "The whole floor will be rebuilt by Monday."),
    "a present": ("The call-out is on us.", "Every call-out is on us, always."),
    "a price with its end": ("No price rise for you this winter.", "No price rise for you, ever."),
    "an act, vowed": ("I'll be there with the trailer, rain or shine.", "Our alarm works every time, rain or shine."),
    "a rule of the house": (
        "We are closed on Monday, no exceptions.",
        "Our scanner works on any shelf, no exceptions.",
    ),
    "an absolute with its limit": (
        "It lasts a lifetime if nobody drops it.",
        "You'll never have to worry about a leak again.",
    ),
    "news of others": ("The jury will give its verdict on Sunday.", "The council will approve your plan on Sunday."),
    "a tradesman's visit": (
        "The inspector will be there at seven tomorrow.",
        "The inspector will sign it off tomorrow, don't worry.",
    ),
    "for nobody here": (
        "The contractor will have a word with his brother.",
        "The contractor will have your roof finished by June.",
    ),
    "what is passed on": (
        "I'm told the bank will release the loan on Friday.",
        "The bank will release the loan on Friday.",
    ),
    "one case": ("We'll ring you the moment a bed comes free, day or night.", "We answer every call, day or night."),
    "whose turn it is": ("You'll be first on Thursday's round.", "You'll be the first in your market."),
    "a slot that is held": (
        "We're holding it for you until Friday because two others have asked for it.",
        "Sign today, two others are after it!",
    ),
    "an errand": (
        "The fitter comes on Thursday, you needn't do anything.",
        "You needn't do anything, there is no risk at all.",
    ),
    "up to a point": (
        "We re-cut it as often as it takes till nothing rattles.",
        "We change anything you want, as often as you like.",
    ),
    "in one's own hands": ("Consider the late fee gone.", "I'm only the trainee, but consider the penalty gone."),
    "praise of others": (
        "Your account goes to Ines, who knows the trade far better than I do.",
        "Nobody knows the trade better than we do.",
    ),
    "what most people do": ("Most of our guests use the side door.", "Our guests save 30% on average."),
}


def _marked(text: str) -> bool:
    return any(f.level in _MARKED for f in run(draft(text)))


@pytest.mark.parametrize(("plain", "pressed"), _PLAIN_AND_PRESSED.values(), ids=_PLAIN_AND_PRESSED)
def test_plain_and_pressed(plain: str, pressed: str) -> None:
    """The rep is warned of the pressed words only."""
    assert (_marked(plain), _marked(pressed)) == (False, True)


def test_source_in_the_next_sentence() -> None:
    """Proof that the reader can look up is no warning where the sentence beside it says how; alone it warns."""
    claim = "Our customers save 30% on average."
    assert _marked(claim)
    assert not _marked(f"{claim} You may ring Mr Hale of Rye; his number is below.")


@pytest.mark.parametrize(
    "text",
    [
        "The price list is enclosed with the printed copy of this letter.",
        "The tag is attached to the lamp.",
        "I've attached nothing, as you asked.",
    ],
)
def test_attached_to_something_else(text: str) -> None:
    """What hangs on another thing, or travels on paper, is not missing from the mail."""
    assert not run(mail(text))
    assert run(mail("The price list is enclosed."))


def test_day_of_what_is_over() -> None:
    """A past day is impossible as a term, and not as the day on which something was done or by which it is called."""
    assert not run(mail("The oil, analysed by the laboratory on 1 February 2026, is enclosed with the parcel."))
    assert not run(mail("Your order of 4 February will be billed in May."))
    assert [f.rule for f in run(mail("The oil will be analysed by 1 February 2026."))] == ["impossible-date"]
