"""From a candidate to a commitment: grounded words, who owes whom, and by when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from auditor.core.commit import commit
from auditor.core.reading import read
from auditor.core.sides import with_sides
from auditor.model.commitment import Act, Candidate, Commitment, CommitmentKind, Modality, Owner, Ungrounded
from auditor.model.people import Person, Roster, Settings
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side, Span

EAST = timezone(timedelta(hours=-5))
SENT = datetime(2026, 3, 3, 9, 0, tzinfo=EAST)
NOOR = Party(name="Noor Adebayo", email="noor@fennick.example")
LENA = Party(name="Lena Ostrow", email="lena@marlhouse.example")
SETTINGS = Settings(as_of=datetime(2026, 4, 1, tzinfo=UTC), our_domains=frozenset({"fennick.example"}))
PROMISE = Candidate(
    quote="I'll send the plan by Friday", segment=0, action="send the plan", act=Act.SEND, due_text="by Friday",
    confidence=0.9,
)  # fmt: skip


def _mail(body: str, *, author: Party = NOOR, to: tuple[Party, ...] = (LENA,)) -> Document:
    return Document(
        id="m", origin="m.eml", kind=DocumentKind.EMAIL, text=body, sent_at=SENT, author=author, recipients=to,
        participants=(author, *to),
    )  # fmt: skip


def _made(document: Document, candidate: Candidate = PROMISE, settings: Settings = SETTINGS) -> Commitment:
    made = commit(candidate, read(with_sides(document, settings)), settings)
    assert isinstance(made, Commitment), made
    return made


def test_words_date_and_people_come_from_the_document() -> None:
    """The span holds the quote; our writer owes his reader; the date counts from the sent time."""
    made = _made(_mail("Hello.\nI'll send the plan by Friday."))
    assert made.span.of("Hello.\nI'll send the plan by Friday.") == made.quote == PROMISE.quote
    assert (made.promisor and made.promisor.email, made.promisee and made.promisee.email) == (NOOR.email, LENA.email)
    assert made.side is Side.OURS
    assert made.modality is Modality.WRITTEN
    assert made.due is not None
    assert made.due.end == datetime(2026, 3, 6, 23, 59, 59, tzinfo=EAST)
    assert made.said_at == SENT
    assert [m.quote for m in made.mentions] == [made.quote]


def test_the_customers_promise_is_theirs() -> None:
    """The side is the promisor's."""
    made = _made(_mail("I'll send the plan by Friday.", author=LENA, to=(NOOR,)))
    assert made.side is Side.THEIRS
    assert made.promisee is not None
    assert made.promisee.email == NOOR.email


def test_words_that_are_not_there_become_no_commitment() -> None:
    """A candidate whose quote does not stand in the text is reported, with its reason."""
    made = commit(PROMISE, read(_mail("I'll send the car by Friday.")), SETTINGS)
    assert made == Ungrounded(document_id="m", quote=PROMISE.quote, reason="the words are not in the text")


def test_no_phrase_no_date() -> None:
    """A missing date is never invented."""
    assert _made(_mail("I'll send the plan by Friday."), replace(PROMISE, due_text=None)).due is None


def test_a_delegated_act_keeps_its_promisor() -> None:
    """Who says that a colleague will do it still owes it; the colleague is named."""
    candidate = replace(PROMISE, quote="Sam will send the plan", performer="Sam", due_text=None)
    made = _made(_mail("Sam will send the plan."), candidate)
    assert made.promisor is not None
    assert (made.promisor.email, made.performer, made.scored) == (NOOR.email, "Sam", True)


@pytest.mark.parametrize("name", ["Lena", "Lena Ostrow"])
def test_what_we_say_of_the_customer_is_his_and_not_counted(name: str) -> None:
    """A named person of the other side would owe it himself, but has not said so."""
    candidate = replace(PROMISE, quote=f"{name} will send the plan", performer=name, due_text=None)
    made = _made(_mail(f"{name} will send the plan."), candidate)
    assert made.promisor is not None
    assert (made.promisor.email, made.side, made.scored) == (LENA.email, Side.THEIRS, False)


def test_an_act_of_the_addressee_turns_the_parties_round() -> None:
    """ "You will send us the plan, as agreed" is owed by the reader."""
    candidate = replace(PROMISE, quote="you will send us the plan", owner=Owner.ADDRESSEE, due_text=None)
    made = _made(_mail("As agreed, you will send us the plan."), candidate)
    assert made.promisor is not None
    assert made.promisee is not None
    assert (made.promisor.email, made.promisee.email) == (LENA.email, NOOR.email)


def test_colleague_to_colleague_is_internal() -> None:
    """Nobody outside is promised anything."""
    made = _made(_mail("I'll send the plan by Friday.", to=(Party(name="Sam", email="sam@fennick.example"),)))
    assert made.internal


def test_on_a_call_the_speaker_of_the_words_promises() -> None:
    """The utterance decides who speaks and when; the modality is verbal."""
    text = "Lena Ostrow: Can you?\nNoor Adebayo: I'll send the plan by Friday.\n"
    at = SENT + timedelta(minutes=4)
    parts = (
        Segment(kind=SegmentKind.OWN, span=Span(start=13, end=21), author=LENA),
        Segment(kind=SegmentKind.OWN, span=Span(start=36, end=len(text) - 1), author=NOOR, at=at),
    )
    call = Document(
        id="c", origin="c.vtt", kind=DocumentKind.TRANSCRIPT, text=text, sent_at=SENT, participants=(LENA, NOOR),
        segments=parts,
    )  # fmt: skip
    made = _made(call, replace(PROMISE, segment=1))
    assert made.promisor is not None
    assert made.promisor.email == NOOR.email
    assert made.promisee is not None
    assert made.promisee.email == LENA.email
    assert (made.modality, made.said_at) == (Modality.VERBAL, at)
    assert _made(replace(call, typed=True), replace(PROMISE, segment=1)).modality is Modality.WRITTEN


def test_the_promisors_region_moves_the_end_of_the_week() -> None:
    """Two colleagues promise the same words; a holiday in one region only changes that one's window."""
    body = "I'll send the plan by the end of the week."
    candidate = replace(PROMISE, quote=body[:-1], due_text="by the end of the week")
    ends = {}
    for region in ("GB", "US"):
        roster = Roster(people=(Person(name="Noor Adebayo", addresses=(NOOR.email or "",), region=region),))
        document = replace(_mail(body), sent_at=datetime(2026, 3, 31, 9, tzinfo=UTC))
        due = _made(document, candidate, replace(SETTINGS, roster=roster)).due
        assert due is not None
        assert due.end is not None
        ends[region] = due.end.date().isoformat()
    assert ends == {"GB": "2026-04-02", "US": "2026-04-03"}


def test_the_same_words_have_the_same_id() -> None:
    """Ids are content hashes: a second reading gives the same, another place gives another."""
    twice = "I'll send the plan by Friday. Yes, I'll send the plan by Friday."
    first, again = _made(_mail(twice)), _made(_mail(twice))
    second = _made(_mail(twice), replace(PROMISE, at=35))
    assert first.id == again.id != second.id
    assert second.span.start == 35


def test_a_span_after_an_event_has_no_day_yet() -> None:
    """ "Once you've signed, we start within 5 days" hangs on the signature; a wrong weekday names no day at all."""
    waits = replace(
        PROMISE,
        quote="we'll start within 5 working days",
        action="start",
        condition="Once you've signed the plan",
        due_text="within 5 working days",
    )
    made = _made(_mail("Once you've signed the plan, we'll start within 5 working days."), waits)
    assert made.due is not None
    assert (made.due.end, made.due.after, made.due.offset) == (None, "you've signed the plan", "within 5 working days")
    clash = replace(PROMISE, quote="I'll ring on Monday 4 March 2026", action="ring", due_text="on Monday 4 March 2026")
    made = _made(_mail("I'll ring on Monday 4 March 2026."), clash)
    assert made.due is not None
    assert made.due.end is None


def test_a_span_that_counts_from_a_condition_has_no_day_yet() -> None:
    """Two days after an "if" begin when it comes true, not when it is said."""
    candidate = replace(
        PROMISE,
        quote="If you pick the oak, I'll send the plan within two days",
        condition="If you pick the oak",
        due_text="within two days",
    )
    due = _made(_mail("If you pick the oak, I'll send the plan within two days."), candidate).due
    assert due is not None
    assert (due.start, due.end, due.after, due.offset) == (None, None, "you pick the oak", "within two days")


def test_what_is_kept_for_a_time_is_due_through_it() -> None:
    """ "We hold the price for 30 days" lasts from when it is said to its 30th day; of a deed the words tell no day."""
    mail = _mail("We hold the price for 30 days.")
    held = replace(PROMISE, quote="We hold the price for 30 days", action="hold the price", due_text="for 30 days")
    due = _made(mail, replace(held, kind=CommitmentKind.MAINTENANCE)).due
    assert due is not None
    assert mail.sent_at is not None
    assert due.end is not None
    assert (due.start, (due.end.date() - mail.sent_at.date()).days) == (mail.sent_at, 30)
    assert _made(mail, held).due is None
