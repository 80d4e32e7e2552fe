"""What a model proposes is held to the text: words, mood, figures, names, speaker."""

import pytest

from auditor.engines.llm.pieces import pieces
from auditor.engines.llm.verify import Fault, Refused, verified
from auditor.engines.wire import CommitmentFound
from auditor.model.commitment import Act, Candidate, CommitmentKind, Owner, State, Strength
from auditor.model.people import DateOrder
from auditor.model.text import Reading
from tests.engines.llm.cases import call, draft, proposal


def _checked(found: CommitmentFound, reading: Reading) -> Candidate | Refused:
    return verified(found, reading, pieces(reading)[0], DateOrder.MONTH_FIRST)


def _kept(found: CommitmentFound, text: str) -> Candidate:
    made = _checked(found, draft(text))
    assert isinstance(made, Candidate), made
    return made


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("We can ship the racks on Friday", "We cannot ship the racks on Friday."),
        ("We can ship the racks on Friday", "We can't ship the racks on Friday."),
        ("We'll ship 40 racks", "We'll ship 4 racks."),
        ("We'll ship by 14 March", "We'll ship by 4 March."),
        ("We'll ship ... on Friday", "We'll ship the racks on Friday."),
        ("I will call Ana", "I will call Ann."),
        ("We should ship on Friday", "We could ship on Friday."),
    ],
)
def test_other_words_are_refused(quote: str, text: str) -> None:
    """One word more, less or other is no quote; it may be asked again."""
    made = _checked(proposal(quote), draft(text))
    assert isinstance(made, Refused)
    assert made.fault is Fault.WORDS


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ship the racks on Friday", "We can't ship the racks on Friday."),
        ("We won't be able to ship on Friday", "We won't be able to ship on Friday."),
        ("we will ship on Friday", "I doubt we will ship on Friday."),
        ("they will ship on Friday", "Rolf said they will ship on Friday."),
        ("we will ship on Friday", "They asked whether we will ship on Friday."),
        ("we'll ship on Friday", 'Your note says "we\'ll ship on Friday", which nobody here wrote.'),
    ],
)
def test_words_without_force_are_refused(quote: str, text: str) -> None:
    """A quote that the sentence denies, doubts, asks or tells of somebody else is thrown out for good."""
    made = _checked(proposal(quote), draft(text))
    assert isinstance(made, Refused)
    assert made.fault is Fault.MEANING


def test_a_promise_not_to_do_something_stands() -> None:
    """A negation that is itself the undertaking is of kind maintenance."""
    made = _kept(
        proposal("we won't bill the second visit", kind=CommitmentKind.MAINTENANCE, action="not bill the second visit"),
        "And we won't bill the second visit.",
    )
    assert made.kind is CommitmentKind.MAINTENANCE


@pytest.mark.parametrize(
    "text", ["You'll have it no later than Friday.", "I'll send it without fail.", "No problem, I'll send it."]
)
def test_idioms_deny_nothing(text: str) -> None:
    """ "No later than", "without fail", "no problem" hold no denial."""
    quote = text.rstrip(".").removeprefix("No problem, ")
    assert isinstance(_checked(proposal(quote), draft(text)), Candidate)


def test_figures_that_are_not_there_are_not_taken_over() -> None:
    """An action with another figure gives way to the words themselves, and costs confidence."""
    made = _kept(
        proposal("I'll send 12 samples", action="send 15 samples", quantity="15 samples"), "I'll send 12 samples."
    )
    assert "15" not in made.action
    assert made.quantity == "12 samples"
    assert made.confidence < _kept(proposal("I'll send 12 samples"), "I'll send 12 samples.").confidence


@pytest.mark.parametrize(
    ("due", "taken"),
    [("by Friday", "by Friday"), ("by Monday", "by Friday"), ("soon", "by Friday"), (None, "by Friday")],
)
def test_the_due_phrase_is_one_of_the_text(due: str | None, taken: str) -> None:
    """A day that nobody wrote is not taken; the day that stands in the quote is."""
    assert _kept(proposal("I'll send it by Friday", due=due), "I'll send it by Friday.").due_text == taken


def test_a_due_phrase_of_the_question_counts_for_its_answer() -> None:
    """ "Yes" to "by Friday?" is due on Friday: the context is the mail's own quoted question."""
    reading = draft("Will do.\n\n> Could you send the plan by Friday?")
    made = _checked(proposal("Will do", action="send the plan", due="by Friday"), reading)
    assert isinstance(made, Candidate)
    assert made.due_text == "by Friday"


def test_a_hedge_in_the_words_wins() -> None:
    """A model cannot make a promise firmer than its words, but it can make it weaker."""
    hedged = _kept(proposal("I should have it by Friday"), "I should have it by Friday.")
    said = _kept(proposal("I'll have it by Friday", strength=Strength.HEDGED), "I'll have it by Friday.")
    assert (hedged.strength, hedged.scored) == (Strength.HEDGED, False)
    assert (said.strength, said.scored) == (Strength.HEDGED, False)


def test_the_month_of_may_is_no_hedge() -> None:
    """ "4 May" is a day; "we may" is a hedge."""
    assert _kept(proposal("We'll be there on 4 May"), "We'll be there on 4 May.").scored
    assert not _kept(proposal("We may be there on Friday"), "We may be there on Friday.").scored


def test_an_offer_waits() -> None:
    """What waits for a yes is tentative and not scored, whoever says that it is an offer."""
    for found, text in (
        (proposal("I can send the list if you like"), "I can send the list if you like."),
        (proposal("I'll send the list", offer=True), "I'll send the list."),
    ):
        made = _kept(found, text)
        assert (made.state, made.scored) == (State.TENTATIVE, False)


def test_what_another_owes_is_refused() -> None:
    """What we say that the reader will do is no promise of his."""
    made = _checked(proposal("you will sign by Friday", owner=Owner.ADDRESSEE), draft("Then you will sign by Friday."))
    assert isinstance(made, Refused)


def test_the_speaker_must_be_the_one_who_spoke() -> None:
    """On a call words are put into nobody's mouth."""
    reading = call(("Ida Holm", "We'll ship on Friday."), ("Otto Kern", "Fine."))
    wrong = _checked(proposal("We'll ship on Friday", speaker="Otto Kern", act=Act.SHIP), reading)
    right = _checked(proposal("We'll ship on Friday", speaker="Ida", act=Act.SHIP), reading)
    assert isinstance(wrong, Refused)
    assert isinstance(right, Candidate)
    assert reading.segments[right.segment].author is not None


def test_a_performer_must_be_named_in_the_text() -> None:
    """A name that the text does not hold is left out."""
    assert _kept(proposal("Sam will ring you", performer="Sam"), "Sam will ring you.").performer == "Sam"
    assert _kept(proposal("Sam will ring you", performer="Pam"), "Sam will ring you.").performer is None


def test_invisible_letters_do_not_hide_a_denial() -> None:
    """ "can" with an unseen mark before "not" is "cannot", and is read as a person reads it."""
    made = _checked(proposal("we can"), draft("Sadly we can\u200bnot ship."))
    assert isinstance(made, Refused)
    seen = _checked(proposal("I'll send the plan by Friday"), draft("I'll se\u200bnd the pl\xadan by Friday."))
    assert isinstance(seen, Candidate)
    assert seen.quote == "I'll se\u200bnd the pl\xadan by Friday"


@pytest.mark.parametrize(
    ("kind", "due"), [(CommitmentKind.MAINTENANCE, "for 30 days"), (CommitmentKind.ACHIEVEMENT, None)]
)
def test_a_length_of_time_dates_only_what_is_kept(kind: CommitmentKind, due: str | None) -> None:
    """ "We hold the price for 30 days" has a last day, work of 30 days has none."""
    found = proposal("We hold the price for 30 days", action="hold the price", due="for 30 days", kind=kind)
    assert _kept(found, "We hold the price for 30 days.").due_text == due
