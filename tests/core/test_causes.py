"""To which slip a given cause belongs; where that is open it stays unknown."""

from dataclasses import replace

import pytest

from auditor.model.commitment import Commitment
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Document, Party
from auditor.model.time import Moment
from auditor.model.verdict import Cause
from auditor.reports.words import cause_words

from .stories import DORA, IRA, LENA, UGO, at, call, mail, meeting, told

PLAN = mail(IRA, "3-02", "I'll send you the site plan by Friday 6 March.")
LIST = mail(IRA, "3-02 11:00", "I'll send you the price list by Friday 6 March.")
SENT = mail(IRA, "3-12", "Attached is the site plan.", files=("site plan.pdf",))
SUPPLIER = "Our supplier shipped late."


def slip(*later: Document, records: tuple[Record, ...] = (), first: tuple[Document, ...] = (PLAN,)) -> Commitment:
    return told([*first, *later], *records).of("site plan by Friday 6")


def late(words: str, by: Party = IRA, **more: object) -> Document:
    """A mail of ours after the date."""
    return mail(by, "3-09", words, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        (f"The site plan is late. {SUPPLIER}", Cause.THIRD_PARTY),
        ("I'm sorry, the site plan is late. I forgot to post it.", Cause.REP),
        ("We missed Friday with the site plan. Our order system was down.", Cause.COMPANY),
        ("I haven't sent the site plan because our plotting software crashed.", Cause.COMPANY),
    ],
)
def test_the_message_that_tells_of_the_slip_gives_its_cause(words: str, cause: Cause) -> None:
    """With the sentence, verbatim, where it stands; the verdict stays what it was."""
    message = late(words)
    found = slip(message)
    assert found.cause is cause
    assert found.reason is not None and found.reason.span is not None
    assert found.reason.source == message.id
    assert found.reason.span.of(message.text) == found.reason.quote
    assert found.verdict == slip(late("The site plan is late.")).verdict


def test_a_cause_told_beside_the_late_delivery_counts() -> None:
    """ "Here it is, at last", and why."""
    found = slip(mail(IRA, "3-12", f"Attached is the site plan. {SUPPLIER}", files=("site plan.pdf",)))
    assert found.cause is Cause.THIRD_PARTY


def test_a_colleague_may_give_the_cause() -> None:
    """It is ours, whoever writes it."""
    assert slip(late(f"The site plan is late. {SUPPLIER}", LENA)).cause is Cause.THIRD_PARTY


def test_a_cause_told_on_a_call_counts() -> None:
    """Spoken words are grounded as written ones are."""
    talk = call("3-09 10:00", (IRA, f"I haven't sent the site plan yet. {SUPPLIER}"), (DORA, "Fine."))
    assert slip(talk).cause is Cause.THIRD_PARTY


@pytest.mark.parametrize(
    "later",
    [
        (late("The site plan is late."),),
        (late("The site plan is late, that is on me."),),
        (late(f"The brochure is late. {SUPPLIER}"),),
        (late(f"The fair is in hall 3. {SUPPLIER}", thread="fair", about="Fair"),),
        (mail(DORA, "3-09", f"The site plan is late. {SUPPLIER}"),),
        (late(f"The site plan is late. {SUPPLIER}", to=UGO, thread="pin"),),
        (late(f"The site plan is late. {SUPPLIER}"), mail(IRA, "3-10", "The site plan is late. I forgot to post it.")),
        (late("The site plan is late. It was not because of our supplier."),),
        (mail(IRA, "2-25", f"The site plan is late. {SUPPLIER}"),),
    ],
    ids=["none given", "owned only", "of another thing", "of nothing here", "the customer's words", "told another customer",
         "two causes", "denied", "said before the promise"],
)  # fmt: skip
def test_in_doubt_it_stays_unknown(later: tuple[Document, ...]) -> None:
    """No cause, and no words for one."""
    found = slip(*later)
    assert (found.cause, found.reason) == (None, None)


def test_one_cause_for_two_slips_belongs_to_neither() -> None:
    """ "The site plan and the price list are late": whose supplier it was nobody said."""
    words = f"The site plan is late. The price list is late too. {SUPPLIER}"
    assert slip(late(words), first=(PLAN, LIST)).cause is None


def test_of_two_slips_the_one_that_is_named_gets_it() -> None:
    """The sentence itself says which."""
    words = "The site plan is late because our plotting software crashed. The price list is late too."
    tale = told([PLAN, LIST, late(words)])
    assert tale.of("site plan by Friday 6").cause is Cause.COMPANY
    assert tale.of("price list by Friday 6").cause is None


def test_what_was_kept_has_no_cause() -> None:
    """A supplier who was late did not make it late."""
    kept = mail(IRA, "3-05", f"Attached is the site plan. {SUPPLIER}", files=("site plan.pdf",))
    assert slip(kept).cause is None


def test_a_promise_of_the_customer_has_none() -> None:
    """Its split is of our side."""
    owed = mail(DORA, "3-02", "I'll send you the floor drawing by Friday 6 March.")
    tale = told([owed, mail(DORA, "3-09", "The floor drawing is late. I forgot to post it.")])
    assert tale.of("floor drawing by Friday").cause is None
    ours = told([owed, mail(IRA, "3-09", f"The floor drawing is late. {SUPPLIER}")])
    assert ours.of("floor drawing by Friday").verdict == "broken"
    assert ours.of("floor drawing by Friday").cause is None


def test_what_is_said_after_the_day_of_the_audit_is_not_known_yet() -> None:
    """As of the Sunday between."""
    tale = [PLAN, late(f"The site plan is late. {SUPPLIER}")]
    assert told(tale, as_of="3-08 12:00").of("site plan by Friday 6").cause is None
    assert told(tale, as_of="3-10 12:00").of("site plan by Friday 6").cause is Cause.THIRD_PARTY


def test_a_record_that_may_be_of_something_else_gives_none() -> None:
    """Beside the one that shows the miss, a slot of which nobody knows what became of it."""
    visit = mail(IRA, "3-02", "I'll visit you on Thursday 12 March at 14:00.")
    missed = meeting("Hazelbank visit", "3-12 14:00", outcome="no_show_rep", status=RecordStatus.SCHEDULED_PAST)
    open_slot = meeting(
        "Hazelbank visit", "3-12 14:00", id="m2", status=RecordStatus.SCHEDULED_PAST, reason="customer request"
    )
    found = told([visit], missed, open_slot).of("visit you")
    assert (found.verdict, found.cause) == ("broken", None)
    assert told([visit], replace(missed, reason="rep forgot")).of("visit you").cause is Cause.REP


SCALES = mail(IRA, "3-02", "We'll ship the floor scales by Friday 6 March.")


def _shipment(reason: str | None) -> Record:
    return Record(
        id="s1", source="shop", kind=RecordKind.SHIPMENT, title="Floor scales", account="Hazelbank Mills",
        contacts=("dora@hazelbank.example",), done=Moment(value=at("3-10")), status=RecordStatus.DONE, reason=reason,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "cause"),
    [("carrier delay", Cause.THIRD_PARTY), ("out of stock", Cause.COMPANY), ("customer request", Cause.CUSTOMER),
     ("see notes", None), (None, None)],
)  # fmt: skip
def test_the_record_of_the_late_delivery_gives_a_cause(reason: str | None, cause: Cause | None) -> None:
    """What stands in its own field, quoted."""
    found = told([SCALES], _shipment(reason)).of("floor scales by Friday")
    assert found.verdict == "kept_late"
    assert found.cause is cause
    assert (found.reason.quote if found.reason else None) == (reason if cause else None)


def test_record_and_message_that_disagree_leave_it_unknown() -> None:
    """One of them is wrong, and nobody knows which."""
    words = "The floor scales are late. I forgot to book them."
    assert told([SCALES, late(words)], _shipment("carrier delay")).of("floor scales by Friday").cause is None
    assert told([SCALES, late(words)], _shipment(None)).of("floor scales by Friday").cause is Cause.REP


def test_a_record_of_another_thing_gives_none() -> None:
    """Its reason is not ours."""
    other = replace(_shipment("carrier delay"), title="Wall brackets", id="s2")
    assert told([SCALES], _shipment(None), other).of("floor scales by Friday").cause is None


def test_the_words_are_shown_with_the_cause() -> None:
    """A manager reads what was said, not only a label."""
    found = slip(late(f"The site plan is late. {SUPPLIER}"))
    assert found.cause is not None
    assert cause_words(found.cause, found.reason) == 'a third party: "Our supplier shipped late."'
