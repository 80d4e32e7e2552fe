"""Small stories of goods, software, money and levels: matched and judged together."""

from typing import Any

import pytest

from auditor.model.commitment import Act, Commitment, CommitmentKind
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.verdict import Verdict as V

from .judge_world import MAIL, audit, covers, due, mail, promise, record, their_promise

PUMPS = promise("ship the 40 pumps", Act.SHIP, quantity="40 pumps", quote="We'll ship the 40 pumps")
SSO = promise("have single sign-on live", Act.BUILD, due=due("3-13"))
DISCOUNT = promise("give you 20% off", Act.PRICE, quantity="20%")
CREDIT = promise(
    "credit you £500 for the outage", Act.PAY, quantity="£500", quote="We'll credit you £500 for the outage"
)
ANSWER = promise("let you know about the warranty terms", Act.ANSWER)
UPTIME = promise(
    "keep uptime at 99.9%",
    Act.UPHOLD,
    kind=CommitmentKind.MAINTENANCE,
    quantity="99.9%",
    quote="We'll keep uptime at 99.9% every month",
    due=due("3-02", "3-15", text="until 15 March"),
)
SIGN = their_promise("sign the pump contract", Act.SIGN)
FREE = promise(
    "not charge for the redelivery",
    Act.UPHOLD,
    kind=CommitmentKind.MAINTENANCE,
    quote="We won't charge for the redelivery",
    due=due("3-02", "3-13", text="until the 13th"),
)
COMPLETE_SHIPMENTS = covers(Kind.SHIPMENT, "3-01", "3-31", source="warehouse.csv")


STORIES: list[tuple[str, V, Commitment, list[Any], dict[str, Any]]] = [
    ("all pumps shipped", V.KEPT, PUMPS, [record(Kind.SHIPMENT, "40 x Pump P4", done="3-06 09:00", quantity=40)], {}),
    (
        "38 of 40, warehouse complete",
        V.PARTLY_KEPT,
        PUMPS,
        [record(Kind.SHIPMENT, "38 x Pump P4", done="3-06 09:00", quantity=38)],
        {"coverage": (COMPLETE_SHIPMENTS,)},
    ),
    (
        "38 of 40, nothing shows the rest",
        V.UNVERIFIED,
        PUMPS,
        [record(Kind.SHIPMENT, "38 x Pump P4", done="3-06 09:00", quantity=38)],
        {},
    ),
    (
        "38 of 40, marked partial",
        V.PARTLY_KEPT,
        PUMPS,
        [record(Kind.SHIPMENT, "Pumps", done="3-06 09:00", quantity=38, status=Status.PARTIAL)],
        {},
    ),
    (
        "38 and then 2",
        V.KEPT,
        PUMPS,
        [
            record(Kind.SHIPMENT, "Pumps", done="3-04 09:00", quantity=38, id="a"),
            record(Kind.SHIPMENT, "Pumps", done="3-06 09:00", quantity=2, id="b"),
        ],
        {},
    ),
    (
        "38 in time and 2 late",
        V.KEPT_LATE,
        PUMPS,
        [
            record(Kind.SHIPMENT, "Pumps", done="3-04 09:00", quantity=38, id="a"),
            record(Kind.SHIPMENT, "Pumps", done="3-09 09:00", quantity=2, id="b"),
        ],
        {},
    ),
    (
        "another product was shipped",
        V.BROKEN,
        PUMPS,
        [record(Kind.SHIPMENT, "40 x Valve V2", done="3-06 09:00", quantity=40)],
        {"coverage": (COMPLETE_SHIPMENTS,)},
    ),
    (
        "shipped by the date, delivered after",
        V.KEPT,
        PUMPS,
        [record(Kind.SHIPMENT, "Pumps", started="3-06 09:00", done="3-09 09:00", quantity=40)],
        {},
    ),
    (
        "a ticked task, the shipment still open",
        V.UNVERIFIED,
        PUMPS,
        [
            record(Kind.TASK, "Ship pumps", done="3-05 10:00", id="t"),
            record(Kind.SHIPMENT, "Pumps", status=Status.IN_PROGRESS, quantity=40),
        ],
        {},
    ),
    (
        "released in time",
        V.KEPT,
        SSO,
        [record(Kind.RELEASE, "4.2.0: SAML single sign-on", done="3-12", account=None)],
        {},
    ),
    (
        "issue done in time, release a day late",
        V.KEPT_LATE,
        SSO,
        [
            record(Kind.WORK_ITEM, "SAML SSO", done="3-12 09:00", id="i"),
            record(Kind.RELEASE, "4.2.0: single sign-on", done="3-14", account=None),
        ],
        {},
    ),
    (
        "the issue was closed as won't do",
        V.BROKEN,
        SSO,
        [record(Kind.WORK_ITEM, "Single sign-on", done="3-05 09:00", status=Status.REJECTED, outcome="Won't Do")],
        {},
    ),
    (
        "the issue was a duplicate",
        V.UNVERIFIED,
        SSO,
        [record(Kind.WORK_ITEM, "Single sign-on", done="3-05 09:00", status=Status.CANCELLED, outcome="Duplicate")],
        {},
    ),
    (
        "a release of something else",
        V.UNVERIFIED,
        SSO,
        [record(Kind.RELEASE, "4.2.0: faster exports", done="3-12", account=None)],
        {},
    ),
    (
        "only a beta of it",
        V.PARTLY_KEPT,
        SSO,
        [record(Kind.RELEASE, "4.2.0: single sign-on (beta)", done="3-12", account=None)],
        {},
    ),
    (
        "the discount on the invoice",
        V.KEPT,
        DISCOUNT,
        [record(Kind.BILLING, "First year", done="3-06 10:00", percent=20.0)],
        {},
    ),
    (
        "half of the discount on the invoice",
        V.PARTLY_KEPT,
        DISCOUNT,
        [record(Kind.BILLING, "First year", done="3-06 10:00", percent=10.0)],
        {},
    ),
    (
        "the discount was refused",
        V.BROKEN,
        DISCOUNT,
        [record(Kind.APPROVAL, "20% for a year", done="3-04 10:00", percent=20.0, status=Status.REJECTED)],
        {},
    ),
    (
        "a larger discount was refused",
        V.UNVERIFIED,
        DISCOUNT,
        [record(Kind.APPROVAL, "30% for a year", done="3-04 10:00", percent=30.0, status=Status.REJECTED)],
        {},
    ),
    (
        "a ticked task, the discount refused",
        V.BROKEN,
        DISCOUNT,
        [
            record(Kind.TASK, "Give 20% off", done="3-05 10:00", id="t"),
            record(Kind.APPROVAL, "20%", done="3-04 10:00", percent=20.0, status=Status.REJECTED),
        ],
        {},
    ),
    (
        "the credit note was issued",
        V.KEPT,
        CREDIT,
        [record(Kind.CREDIT, "Outage", done="3-05 10:00", amount_minor=50_000, currency="GBP")],
        {},
    ),
    (
        "a smaller credit note",
        V.UNVERIFIED,
        CREDIT,
        [record(Kind.CREDIT, "Outage", done="3-05 10:00", amount_minor=30_000, currency="GBP")],
        {},
    ),
    (
        "an invoice is no credit",
        V.UNVERIFIED,
        CREDIT,
        [record(Kind.BILLING, "Outage", done="3-05 10:00", amount_minor=50_000, currency="GBP")],
        {},
    ),
    (
        "the answer came by mail",
        V.KEPT,
        ANSWER,
        [mail("Warranty", "3-05 09:00", body="The warranty terms are two years on parts.")],
        {},
    ),
    (
        "an answer that puts it off",
        V.BROKEN,
        ANSWER,
        [mail("Warranty", "3-05 09:00", body="Still waiting on the warranty team, bear with me.")],
        {"coverage": (MAIL,)},
    ),
    (
        "a logged copy of the promise is no answer",
        V.BROKEN,
        ANSWER,
        [mail("Hi", "3-02 10:01", body="I'll let you know about the warranty terms by Friday.", refs=("thread-1",))],
        {"coverage": (MAIL,)},
    ),
    ("they signed", V.KEPT, SIGN, [record(Kind.DOCUMENT_SIGNED, "Pump contract", done="3-05 10:00")], {}),
    (
        "they declined to sign",
        V.BROKEN,
        SIGN,
        [record(Kind.DOCUMENT_SIGNED, "Pump contract", done="3-05 10:00", status=Status.REJECTED)],
        {},
    ),
    (
        "the envelope is still out",
        V.UNVERIFIED,
        SIGN,
        [record(Kind.DOCUMENT_SIGNED, "Pump contract", status=Status.IN_PROGRESS)],
        {},
    ),
    (
        "a long outage against the level",
        V.BROKEN,
        UPTIME,
        [record(Kind.INCIDENT, "Console down", started="3-05 03:00", done="3-05 09:00", outcome="major", account=None)],
        {},
    ),
    (
        "a minute of outage within the level",
        V.KEPT,
        UPTIME,
        [record(Kind.INCIDENT, "Console down", started="3-05 03:00", done="3-05 03:01", outcome="major", account=None)],
        {"coverage": (covers(Kind.INCIDENT, "3-01", "3-31", source="status"),)},
    ),
    (
        "an outage before the promise",
        V.KEPT,
        UPTIME,
        [record(Kind.INCIDENT, "Console down", started="3-01 03:00", done="3-01 09:00", outcome="major", account=None)],
        {"coverage": (covers(Kind.INCIDENT, "3-01", "3-31", source="status"),)},
    ),
    (
        "the redelivery was billed",
        V.BROKEN,
        FREE,
        [record(Kind.BILLING, "Redelivery", done="3-09 10:00", amount_minor=9_000, currency="EUR")],
        {},
    ),
    (
        "the redelivery was not billed",
        V.KEPT,
        FREE,
        [record(Kind.BILLING, "Pump P4", done="3-09 10:00", amount_minor=9_000, currency="EUR")],
        {"coverage": (covers(Kind.BILLING, "3-01", "3-31", source="invoices"),)},
    ),
    (
        "filed as an issue, refused for good",
        V.BROKEN,
        PUMPS,
        [record(Kind.WORK_ITEM, "Ship pumps to Oakmere", due_on="3-06", done="3-04", status=Status.REJECTED)],
        {},
    ),
    (
        "an issue about other pumps, refused, of another day",
        V.UNVERIFIED,
        PUMPS,
        [record(Kind.WORK_ITEM, "Pumps catalogue", due_on="5-06", done="3-04", status=Status.REJECTED)],
        {},
    ),
    (
        "cancelled, nobody says by whom",
        V.UNVERIFIED,
        SSO,
        [record(Kind.WORK_ITEM, "Single sign-on", done="3-05 09:00", status=Status.CANCELLED)],
        {},
    ),
    (
        "a release that says it is half there",
        V.PARTLY_KEPT,
        SSO,
        [record(Kind.RELEASE, "Single sign-on", done="3-12", status=Status.PARTIAL)],
        {},
    ),
    (
        "six of nine bags credited",
        V.PARTLY_KEPT,
        promise(
            "credit you the nine bags, £270", Act.PAY, quantity="nine bags", quote="We credit you the nine bags, £270"
        ),
        [record(Kind.CREDIT, "Credit bags (6)", done="3-05", amount_minor=18_000, currency="GBP")],
        {"coverage": (covers(Kind.CREDIT, "3-01", "3-31", source="credits"),)},
    ),
    (
        "an issue key names the work",
        V.KEPT,
        promise("close PMP-118", Act.OTHER, quote="We'll close PMP-118"),
        [record(Kind.WORK_ITEM, "Seal leaks", id="jira:PMP-118", done="3-05 09:00", account=None)],
        {},
    ),
]


@pytest.mark.parametrize(
    ("expected", "commitment", "records", "how"), [s[1:] for s in STORIES], ids=[s[0] for s in STORIES]
)
def test_story(expected: V, commitment: Commitment, records: list[Any], how: dict[str, Any]) -> None:
    """The story in its name ends with its verdict."""
    found = audit(commitment, *records, **how)
    assert found.verdict is expected, (found.why, found.evidence)
