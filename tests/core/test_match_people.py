"""Small stories of mail, meetings and calls, with records that look alike: matched and judged together."""

from dataclasses import replace
from typing import Any

import pytest

from auditor.model.commitment import Act, Commitment
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.verdict import Verdict as V

from .judge_world import MAIL, audit, covers, due, mail, promise, record

REPORT = promise("send the security report")
QUOTE = promise("send you the revised quote")
DEMO = promise("walk you through the dashboard demo", Act.MEET, due=due("3-10 15:00", text="Tuesday at 3pm"))
CALL = promise("call you about the rollout", Act.CALL, due=due("3-06", text="on Friday"))
BOTH = promise("send the contract and the security report")
COMPLETE_MEETINGS = covers(Kind.MEETING, "3-01", "3-31", source="calendar")
SENT = mail("Security report", "3-05 09:00", files=("Fernleigh-Security-Report.pdf",))


def meeting(title: str, start: str, **more: Any) -> Any:
    more.setdefault("contacts", ("nora@oakmere.example",))
    return record(Kind.MEETING, title, started=start, done=more.pop("done", start), **more)


STORIES: list[tuple[str, V, Commitment, list[Any], dict[str, Any]]] = [
    ("the report as an attachment", V.KEPT, REPORT, [SENT], {}),
    ("the report after the date", V.KEPT_LATE, REPORT, [replace(SENT, done=mail("", "3-09 08:00").done)], {}),
    (
        "the report sent to another customer",
        V.BROKEN,
        REPORT,
        [replace(SENT, contacts=("bo@birch-bakery.example",))],
        {"coverage": (MAIL,)},
    ),
    (
        "the report sent before the promise",
        V.BROKEN,
        REPORT,
        [replace(SENT, done=mail("", "3-01 08:00").done)],
        {"coverage": (MAIL,)},
    ),
    (
        "another attachment to the same person",
        V.BROKEN,
        REPORT,
        [mail("Pricing", "3-05 09:00", files=("price-sheet.xlsx",))],
        {"coverage": (MAIL,)},
    ),
    (
        "the report to a colleague at the account",
        V.KEPT,
        REPORT,
        [replace(SENT, contacts=("ivo@oakmere.example",))],
        {},
    ),
    (
        "a mail that puts the report off",
        V.BROKEN,
        REPORT,
        [mail("Security report", "3-05 09:00", body="The security report will follow next week.")],
        {"coverage": (MAIL,)},
    ),
    (
        "a mail that says attached, with nothing attached",
        V.UNVERIFIED,
        REPORT,
        [mail("Report", "3-05 09:00", body="The security report is attached.")],
        {"coverage": (MAIL,)},
    ),
    (
        "the report behind a link",
        V.KEPT,
        REPORT,
        [mail("Hello", "3-05 09:00", body="Here is the security report: https://files.example/x1")],
        {},
    ),
    (
        "attached as promised, with a name that says nothing",
        V.KEPT,
        REPORT,
        [mail("Hello", "3-05 09:00", body="As promised, attached.", files=("scan_004.pdf",))],
        {},
    ),
    ("only a ticked task", V.KEPT, REPORT, [record(Kind.TASK, "Send security report", done="3-05 10:00")], {}),
    (
        "a task of another customer is ticked",
        V.UNVERIFIED,
        REPORT,
        [record(Kind.TASK, "Send security report", done="3-05 10:00", account="Birch Bakery")],
        {},
    ),
    (
        "a ticked task about calling",
        V.UNVERIFIED,
        REPORT,
        [record(Kind.TASK, "Call about security report", done="3-05 10:00")],
        {},
    ),
    (
        "the customer sends us a report",
        V.BROKEN,
        REPORT,
        [replace(SENT, owner="nora@oakmere.example")],
        {"coverage": (MAIL,)},
    ),
    (
        "proposal and quote are one",
        V.KEPT,
        QUOTE,
        [mail("Numbers", "3-05 09:00", files=("Oakmere_Proposal_rev2.pdf",))],
        {},
    ),
    (
        "a deck is no quote",
        V.BROKEN,
        QUOTE,
        [mail("Slides", "3-05 09:00", files=("Oakmere_Deck.pptx",))],
        {"coverage": (MAIL,)},
    ),
    (
        "the report of another quarter",
        V.BROKEN,
        promise("send the Q3 usage report"),
        [mail("Usage", "3-05 09:00", files=("usage-report-Q2.pdf",))],
        {"coverage": (MAIL,)},
    ),
    (
        "the report of the right quarter among others",
        V.KEPT,
        promise("send the Q3 usage report"),
        [
            mail("Usage", "3-04 09:00", files=("usage-report-Q2.pdf",), id="q2"),
            mail("Usage", "3-05 09:00", files=("usage-report-Q3.pdf",), id="q3"),
        ],
        {},
    ),
    (
        "two things, both in one mail",
        V.KEPT,
        BOTH,
        [mail("Papers", "3-05 09:00", files=("contract.pdf", "security-report.pdf"))],
        {},
    ),
    (
        "two things, in two mails",
        V.KEPT,
        BOTH,
        [
            mail("A", "3-04 09:00", files=("contract.pdf",), id="a"),
            mail("B", "3-05 09:00", files=("security-report.pdf",), id="b"),
        ],
        {},
    ),
    (
        "two things, the second late",
        V.KEPT_LATE,
        BOTH,
        [
            mail("A", "3-04 09:00", files=("contract.pdf",), id="a"),
            mail("B", "3-09 09:00", files=("security-report.pdf",), id="b"),
        ],
        {},
    ),
    (
        "two things, one missing in complete mail",
        V.PARTLY_KEPT,
        BOTH,
        [mail("A", "3-04 09:00", files=("contract.pdf",))],
        {"coverage": (MAIL,)},
    ),
    (
        "two things, one missing, mail not complete",
        V.UNVERIFIED,
        BOTH,
        [mail("A", "3-04 09:00", files=("contract.pdf",))],
        {},
    ),
    ("the demo was attended", V.KEPT, DEMO, [meeting("Dashboard demo", "3-10 15:02", outcome="held")], {}),
    (
        "the demo stands in the calendar only",
        V.UNVERIFIED,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", status=Status.SCHEDULED_PAST)],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    (
        "the demo held a week later is a new one",
        V.BROKEN,
        DEMO,
        [meeting("Dashboard demo", "3-17 15:00", outcome="held")],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    (
        "a no-show that names nobody",
        V.UNVERIFIED,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", outcome="no_show")],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    ("our own no-show", V.BROKEN, DEMO, [meeting("Dashboard demo", "3-10 15:00", outcome="no_show_rep")], {}),
    (
        "the customer's no-show",
        V.UNVERIFIED,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", outcome="customer no-show")],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    (
        "cancelled by us",
        V.BROKEN,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", done=None, status=Status.CANCELLED, outcome="cancelled by host")],
        {},
    ),
    (
        "cancelled, nobody says by whom",
        V.UNVERIFIED,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", done=None, status=Status.CANCELLED)],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    (
        "another meeting on that day",
        V.BROKEN,
        DEMO,
        [meeting("Billing review", "3-10 09:00", outcome="held")],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    (
        "the same demo with another customer",
        V.BROKEN,
        DEMO,
        [meeting("Dashboard demo", "3-10 15:00", contacts=("bo@birch-bakery.example",), account="Birch Bakery")],
        {"coverage": (COMPLETE_MEETINGS,)},
    ),
    ("called on the day", V.KEPT, CALL, [record(Kind.CALL, "Call", started="3-06 10:00", done="3-06 10:20")], {}),
    (
        "called, nobody picked up",
        V.UNVERIFIED,
        CALL,
        [record(Kind.CALL, "Call", started="3-06 10:00", done="3-06 10:01", outcome="no answer")],
        {"coverage": (covers(Kind.CALL, "3-01", "3-31", source="calls"),)},
    ),
    (
        "the call in which it was promised",
        V.BROKEN,
        CALL,
        [record(Kind.CALL, "Call", started="3-02 09:40", done="3-02 10:15")],
        {"coverage": (covers(Kind.CALL, "3-01", "3-31", source="calls"),)},
    ),
]


@pytest.mark.parametrize(
    ("expected", "commitment", "records", "how"), [s[1:] for s in STORIES], ids=[s[0] for s in STORIES]
)
def test_story(expected: V, commitment: Commitment, records: list[Any], how: dict[str, Any]) -> None:
    """The story in its name ends with its verdict."""
    found = audit(commitment, *records, **how)
    assert found.verdict is expected, (found.why, found.evidence)
