"""Which words give a cause, and which do not: nobody is named for what was not said outright."""

import pytest

from auditor.core.reasons import cause_in, cause_noted

_SAID = {
    "rep": (
        "I forgot.",
        "I forgot to attach it.",
        "It slipped my mind.",
        "I wrote down the wrong day.",
        "I'm sorry, I sent it to the wrong address.",
        "I mixed the two orders up.",
        "It sat in my drafts.",
        "I simply never got round to it.",
        "I’ve overlooked your note of Monday.",
    ),
    "company": (
        "Our billing run slipped.",
        "Our warehouse packed the wrong boxes.",
        "Our order system was down on Thursday.",
        "We ran out of stock.",
        "We were short of fitters.",
        "We forgot to book the crane.",
        "It is late because of a fault in our billing system.",
        "Our legal team took longer than planned.",
        "A colleague forgot to enter it.",
        "Our production is two weeks behind.",
        "Dispatch never told me.",
    ),
    "third_party": (
        "Our supplier shipped late.",
        "Our supplier let us down, there was nothing we could do.",
        "The courier lost the parcel.",
        "Our glass supplier delivered the panes two weeks late.",
        "It is stuck in customs.",
        "DHL did not collect it on Thursday.",
        "The carrier damaged two of the boxes.",
        "Our subcontractor is running late.",
        "The delay was caused by our carrier.",
        "The manufacturer has run out of the left hinge.",
    ),
    None: (
        # Owned, or told, and no cause given.
        "That is on me.",
        "That is my fault.",
        "I missed our call.",
        "The report is late.",
        "We are sorry for the delay.",
        "I was ill.",
        "The storm closed the road.",
        # Asked, denied, supposed, quoted, of another time.
        "Was it our supplier who shipped late?",
        "It was not because of our supplier.",
        "If our supplier ships late, we will tell you.",
        "Our supplier may be late.",
        "It could be that our supplier shipped late.",
        "You wrote that our supplier shipped late.",
        'She said "our supplier shipped late".',
        "Our supplier was late last year.",
        "I didn't forget it.",
        # Of the same words, and no slip.
        "Our supplier ships every Monday.",
        "Our supplier shipped on time.",
        "Our new supplier did not raise prices.",
        "Our warehouse is in Leeds.",
        "Our developers released the new build.",
        "I forgot to mention the fair in May.",
        "Before I forget, the fair is in May.",
        "Add whatever I have overlooked.",
        "Your production is behind.",
        "Production starts in May.",
        # The reader's doing is not for us to say.
        "Your deposit came late.",
        "Your courier lost the parcel.",
        # Two at once.
        "Our supplier shipped late, and I forgot to chase them.",
    ),
}
_NOTED = {
    "rep": ("rep forgot", "owner"),
    "company": ("out of stock", "Warehouse error", "internal", "billing error", "staff shortage"),
    "third_party": ("carrier delay", "supplier", "third_party", "Customs hold", "courier lost parcel"),
    "customer": ("customer request", "client not available", "customer"),
    None: (
        "",
        "unknown",
        "not the carrier",
        "carrier?",
        "customer informed",
        "customer service",
        "supplier and warehouse delay",
        "see notes",
        "the customer called about the colour of the second box",
        "stock photo used in the brochure",
    ),
}


def _cases(table: dict[str | None, tuple[str, ...]]) -> list[tuple[str | None, str]]:
    return [(cause, words) for cause, several in table.items() for words in several]


@pytest.mark.parametrize(("cause", "words"), _cases(_SAID))
def test_a_sentence_says_whose_doing_it_was_or_not(cause: str | None, words: str) -> None:
    """Who, and what went wrong there, outright."""
    assert cause_in(words) == cause


@pytest.mark.parametrize(("cause", "words"), _cases(_NOTED))
def test_a_field_says_whose_doing_it_was_or_not(cause: str | None, words: str) -> None:
    """A name alone, or with what went wrong; one name and no denial."""
    assert cause_noted(words) == cause
