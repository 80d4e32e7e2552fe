"""The present tense with a date to come undertakes; without one, or of somebody else, it does not."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Act, Candidate
from auditor.model.text import Document, DocumentKind

UNDERTAKES = {
    "The 90 crates leave our yard on Tuesday.": Act.SHIP,
    "Your revised drawings come over by Thursday.": Act.SEND,
    "Our fitter is at your bakery on Monday at 8:00.": Act.MEET,
    "I'm calling you on Friday at ten.": Act.CALL,
    "We credit you the two bags by 30 June.": Act.PAY,
    "The new ledger goes live on 4 May.": Act.BUILD,
    "On Friday you get from us the certificate and the policy.": Act.SEND,
    "It will be with the courier on Wednesday.": Act.SHIP,
    "Your 90 crates will now leave on Tuesday because the dock is closed.": Act.SHIP,
    "We're driving 20 tons of barley to you on Tuesday.": Act.SHIP,
    "I'm showing you the new screens on Thursday at 14:00.": Act.MEET,
    "If the ground holds, we start digging on the 16th.": Act.OTHER,
    "We pay the second half on Monday.": Act.PAY,
    "Our office pays the deposit on Monday.": Act.PAY,
    "They leave tomorrow, in two boxes.": Act.SHIP,
    "Our quality lead Mr Osei joins the audit on Monday at ten.": Act.MEET,
    "By 7 am all 30 tills are in the vans.": Act.SHIP,
    "The Danish menus go live on 4 May.": Act.BUILD,
    "The rate of 3.40 holds until 30 June.": Act.PRICE,
    "My colleague Ruth emails you the readings by noon tomorrow.": Act.SEND,
}
OWES_NOTHING = (
    "We usually dig on Monday.",
    "I leave on Friday.",
    "I take the train at nine.",
    "We open at ten.",
    "I'm in the office on Thursday.",
    "We have no price until 30 June.",
    "The new catalogue comes out on 4 May.",
    "We're looking forward to meeting with you on Tuesday.",
    "The crates left our yard on Tuesday.",
    "The fair opens on Tuesday.",
    "Your driver comes to us on Tuesday.",
    "The crates do not leave before Tuesday.",
    "Do the crates leave on Tuesday?",
    "If the crates leave on Tuesday, there is room at noon.",
    "The supplier says the crates leave on Tuesday.",
    "You have until Friday.",
    "Our office is in Leeds.",
    "They visit you every year, she wrote on Monday.",
)


def _found(text: str) -> tuple[Candidate, ...]:
    document = Document(id="d", origin="d", kind=DocumentKind.EMAIL, text=text)
    return OfflineEngine().extract(read(document)).candidates


@pytest.mark.parametrize(("text", "act"), UNDERTAKES.items())
def test_a_settled_time_undertakes(text: str, act: Act) -> None:
    """One candidate with its act and its date, in the words of the sentence."""
    (found,) = _found(text)
    assert found.act is act
    assert found.due_text is not None and found.due_text in text
    assert found.quote in text and found.scored


@pytest.mark.parametrize("text", OWES_NOTHING)
def test_what_is_past_asked_denied_or_anothers_owes_nothing(text: str) -> None:
    """The same verbs without an undertaking give nothing."""
    assert [c.quote for c in _found(text)] == []


def test_an_action_names_the_thing_not_the_place() -> None:
    """What is looked for among the records is the thing that was handed over."""
    (found,) = _found("The media plan for spring will be in your inbox on Wednesday.")
    assert found.action == "send The media plan for spring"
