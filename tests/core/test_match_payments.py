"""What was paid against what was promised: less than "up to" keeps it, a bare sum is in the money of the record."""

import pytest

from auditor.core.match.amounts import parse_amount
from auditor.model.commitment import Act
from auditor.model.record import RecordKind as Kind
from auditor.model.verdict import Verdict as V

from .judge_world import audit, covers, record, their_promise

_BOOKS = covers(Kind.BILLING, "3-01", "3-31", source="books")


def _verdict(action: str, quantity: str | None, *payments: int, quote: str | None = None) -> V:
    promise = their_promise(action, Act.PAY, quantity=quantity, quote=quote or f"I'll {action}")
    paid = [
        record(
            Kind.BILLING,
            "Payment",
            id=f"r{n}",
            done=f"3-0{n + 3} 09:00",
            amount_minor=minor,
            currency="EUR",
            refs=(f"p{n}",),
        )
        for n, minor in enumerate(payments)
    ]
    return audit(promise, *paid, coverage=(_BOOKS,)).verdict


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [("I can go up to €20", V.KEPT), ("I'll pay €20", V.PARTLY_KEPT), ("at most €20 from me", V.KEPT)],
)
def test_less_than_the_most_keeps_it(quote: str, verdict: V) -> None:
    """Twelve of "up to twenty" is no shortfall, twelve of twenty is."""
    assert _verdict("pay €20", "€20", 1_200, quote=quote) is verdict


@pytest.mark.parametrize(("payments", "verdict"), [((2_000,), V.KEPT), ((500,), V.PARTLY_KEPT), ((1_200, 800), V.KEPT)])
def test_a_bare_sum_is_in_the_money_of_the_record(payments: tuple[int, ...], verdict: V) -> None:
    """ "20 it is" of whatever money they pay in; several payments add up."""
    assert _verdict("pay 20", "20", *payments) is verdict


def test_a_payment_nobody_named_a_sum_for_is_not_missing() -> None:
    """Something was paid and the promise named no sum: it may be that, so nobody is accused."""
    assert _verdict("pay for one robe", None, 1_000) is V.UNVERIFIED
    assert _verdict("pay for one robe", None) is V.BROKEN


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("a tenner", 1_000),
        ("a fiver", 500),
        ("half a dollar", 50),
        ("a couple of dollars", 200),
        ("2,50 euros", 250),
        ("1,250 euros", 125_000),
        ("1 dollar and 25 cents", 125),
        ("50c", 50),
        ("a buck", 100),
    ],
)
def test_money_as_people_write_it(text: str, minor: int) -> None:
    """Notes by their nicknames, cents behind a comma, halves."""
    found = parse_amount(text, counts=False)
    assert found is not None and found.minor == minor
