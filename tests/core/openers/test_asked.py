"""What somebody waits for goes first: what we owe, then what he asked."""

from datetime import UTC, date, datetime, timedelta

from auditor.core.brief import Asked, Owed, brief
from auditor.core.openers import lead_of
from auditor.model.commitment import Act, Modality, State
from auditor.model.knowledge import Entry, EntryKind, Knowledge
from auditor.model.opener import Lead, OpenerTask
from auditor.model.past import PastPromise, PastQuestion
from auditor.model.verdict import Verdict
from auditor.pipeline.openers import offered

_AT = datetime(2026, 4, 20, 9, tzinfo=UTC)
_TASK = OpenerTask(account="Finch Orchards", day=date(2026, 5, 4))
_EVENT = Entry(
    id="e1",
    kind=EntryKind.TRIGGER,
    title="A third hall",
    account="Finch Orchards",
    published=date(2026, 4, 28),
    source="growers' union",
    quote="the third hall opens in autumn",
)


def _question(quote: str, *, days: int = 0, account: str = "finchorchards.example") -> PastQuestion:
    at = _AT + timedelta(days=days)
    return PastQuestion(id=f"q_{days}", account=account, quote=quote, asked_at=at, document_id="d")


def _promise(**changes: object) -> PastPromise:
    told: dict[str, object] = {
        "id": "c_1",
        "person": "jo@sprayer.example",
        "account": "finchorchards.example",
        "act": Act.SEND,
        "action": "send the nozzle chart",
        "quote": "I'll send the nozzle chart by Friday",
        "promised_at": _AT,
        "due_start": _AT,
        "due_end": _AT + timedelta(days=4),
        "done_at": None,
        "verdict": Verdict.BROKEN,
        "state": State.ACTIVE,
        "document_id": "d",
    }
    return PastPromise(**{**told, **changes})  # type: ignore[arg-type]


def test_owed_then_asked_then_what_happened_there() -> None:
    """The order in which a customer would want to hear it."""
    known = brief(
        Knowledge(entries=(_EVENT,)), _TASK, past=(_promise(),), asked=(_question("Does it fit the old boom?"),)
    )
    assert [lead_of(one) for one in known.reasons] == [Lead.OWED, Lead.ASKED, Lead.EVENT]
    assert offered(known).openers[0].lead is Lead.OWED


def test_an_inquiry_is_asked_and_not_owed() -> None:
    """The ledger holds it as an answer that is owed; nobody said a promise."""
    inquiry = _promise(modality=Modality.INFERRED, quote="Which nozzle is it?", action="answer the inquiry")
    (only,) = brief(Knowledge(), _TASK, past=(inquiry,)).reasons
    assert isinstance(only, Asked)
    assert only.quote == "Which nozzle is it?"


def test_the_newest_first_and_the_same_once() -> None:
    """Who asks twice is told once."""
    asked = (_question("Does it drip?"), _question("does it drip", days=2), _question("Is it loud?", days=1))
    reasons = brief(Knowledge(), _TASK, asked=asked).reasons
    assert [one.quote for one in reasons if isinstance(one, Asked)] == ["does it drip", "Is it loud?"]


def test_what_is_not_of_this_account_or_day_is_left_out() -> None:
    """Another's question, one that comes after the day, one of years ago."""
    asked = (_question("A?", account="else.example"), _question("B?", days=30), _question("C?", days=-500))
    assert not brief(Knowledge(), _TASK, asked=asked).reasons


def test_a_promise_of_another_account_is_not_owed() -> None:
    """A name that only begins alike is another company."""
    past = (_promise(account="finchorchardsupply.example"),)
    assert not [one for one in brief(Knowledge(), _TASK, past=past).reasons if isinstance(one, Owed)]


def test_a_long_question_is_told_of_and_not_repeated() -> None:
    """With its day."""
    asked = (_question(f"Does it fit {'and the next one ' * 20}?"),)
    openers = offered(brief(Knowledge(), _TASK, asked=asked)).openers
    assert openers
    assert all("20 April" in one.text and "the next one" not in one.text for one in openers)
