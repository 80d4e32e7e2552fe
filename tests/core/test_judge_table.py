"""Every ruling of contract.md on verdicts, one named case a line."""

from dataclasses import replace
from typing import Any

import pytest

from auditor.core.judge import Lifecycle
from auditor.model.commitment import Act, CommitmentKind, Modality, State, Strength
from auditor.model.record import RecordKind as Kind
from auditor.model.text import Side
from auditor.model.time import Due, Precision
from auditor.model.verdict import Grade, Shows, Verdict

from .judge_world import MAIL, at, covers, due, piece, promise, their_promise, weigh

WHOLE, PART, NOT_DONE, RELATED = Shows.WHOLE, Shows.PART, Shows.NOT_DONE, Shows.RELATED
DIRECT, DERIVED, ASSERTED = Grade.DIRECT, Grade.DERIVED, Grade.ASSERTED

SEND = promise()
NO_DATE = promise(due=None)
INFERRED_DATE = promise(due=replace(due("3-09"), text=None, inferred=True, policy="5 working days are usual"))
INQUIRY = promise(
    "answer the question about spare parts",
    Act.ANSWER,
    modality=Modality.INFERRED,
    due=replace(due("3-05"), text=None, inferred=True, policy="3 working days"),
)
HANGING = promise(
    due=Due(
        text="within 5 days after your data",
        start=None,
        end=None,
        precision=None,
        after="your data",
        offset="5 working days",
    )
)
NO_REFERENCE = promise(said_at=None, due=Due(text="by Friday", start=None, end=None, precision=None))
DEMO = promise("give you the demo", Act.MEET, due=due("3-10 15:00", text="Tuesday at 3pm"))
DEMO_DAY = promise("give you the demo", Act.MEET, due=due("3-10", text="on Tuesday"))
DEMO_BY = promise("give you the demo", Act.MEET, due=due("3-10", text="by Tuesday"))
CALL_AT = promise("call you", Act.CALL, due=due("3-10 15:00", text="Tuesday at 3pm"))
CALL_DAY = promise("call you", Act.CALL, due=due("3-10", text="on Tuesday"))
SHIP = promise("ship the pumps", Act.SHIP, quantity="40 pumps")
BUILD = promise("have the dashboard live", Act.BUILD)
UPTIME = promise(
    "keep uptime at 99.9%", Act.UPHOLD, kind=CommitmentKind.MAINTENANCE, due=due("3-02", "3-13", text="for two weeks")
)
PRICE = promise("give you 20% off", Act.PRICE, quantity="20%")
WEEKLY = promise(
    "send a status note every Monday", due=replace(due("3-09", text="every Monday"), recurrence="FREQ=WEEKLY;BYDAY=MO")
)
WEEKLY_TWICE = promise(
    "send a status note", due=replace(due("3-09", text="two Mondays"), recurrence="FREQ=WEEKLY;BYDAY=MO;COUNT=2")
)
WEEKLY_LONG = promise(
    "send a status note", due=replace(due("3-09", text="ten Mondays"), recurrence="FREQ=WEEKLY;BYDAY=MO;COUNT=10")
)
NOON = promise(due=due("3-06 12:00", text="by Friday noon"))
CONDITIONAL = promise(condition="once you sign", strength=Strength.QUALIFIED, state=State.CONDITIONAL)
THEIRS_SEND = their_promise("send the data", Act.SEND)
THEIRS_SHIP = their_promise("ship the sensors back", Act.SHIP)
THEIRS_SIGN = their_promise("sign the contract", Act.SIGN)
UNKNOWN_SEND = promise(side=Side.UNKNOWN)

CONDITION = Lifecycle(state=State.CONDITIONAL)
MEETINGS = covers(Kind.MEETING, "3-01", "3-31", source="calendar")
CALLS = covers(Kind.CALL, "3-01", "3-31", source="calls")
OPEN_ITEM = piece(RELATED, None, DIRECT)


def life(state: State = State.ACTIVE, **times: Any) -> Lifecycle:
    moments = {k: at(v) if isinstance(v, str) and k.endswith("_at") else v for k, v in times.items()}
    return Lifecycle(state=state, **moments)


V = Verdict
CASES: list[tuple[str, Verdict, Any, tuple[Any, ...], dict[str, Any]]] = [
    # kept, late, and the edges of the window
    ("sent before it was due", V.KEPT, SEND, (piece(WHOLE, "3-05 09:00"),), {}),
    ("sent in the last second", V.KEPT, SEND, (piece(WHOLE, "3-06 23:59"),), {}),
    ("sent the next morning", V.KEPT_LATE, SEND, (piece(WHOLE, "3-07 08:00"),), {}),
    ("done day equals due day", V.KEPT, SEND, (piece(WHOLE, "3-06"),), {}),
    ("done day equals the day of a noon deadline", V.KEPT, NOON, (piece(WHOLE, "3-06"),), {}),
    ("an instant after a noon deadline", V.KEPT_LATE, NOON, (piece(WHOLE, "3-06 12:30"),), {}),
    ("done day after the due day", V.KEPT_LATE, SEND, (piece(WHOLE, "3-07"),), {}),
    ("early is kept", V.KEPT, SEND, (piece(WHOLE, "3-02 10:05"),), {}),
    ("kept before the window ends", V.KEPT, SEND, (piece(WHOLE, "3-03 09:00"),), {"as_of": "3-04 12:00"}),
    (
        "first time late, second later still",
        V.KEPT_LATE,
        SEND,
        (piece(WHOLE, "3-09 08:00"), piece(WHOLE, "3-12 08:00")),
        {},
    ),
    ("derived evidence keeps", V.KEPT, SEND, (piece(WHOLE, "3-05 09:00", DERIVED),), {}),
    (
        "hedged is judged like any other",
        V.KEPT,
        promise(strength=Strength.HEDGED, scored=False),
        (piece(WHOLE, "3-05 09:00"),),
        {},
    ),
    ("hedged and missed", V.BROKEN, promise(strength=Strength.HEDGED, scored=False), (), {"coverage": (MAIL,)}),
    # grades against each other
    ("only a ticked task", V.KEPT, SEND, (piece(WHOLE, "3-05 09:00", ASSERTED),), {}),
    (
        "a ticked task against a direct refusal",
        V.BROKEN,
        SEND,
        (piece(WHOLE, "3-05 09:00", ASSERTED), piece(NOT_DONE, "3-05 10:00")),
        {},
    ),
    (
        "a ticked task against an open shipment",
        V.UNVERIFIED,
        SHIP,
        (piece(WHOLE, "3-05 09:00", ASSERTED), OPEN_ITEM),
        {},
    ),
    (
        "a ticked task in time, the mail late",
        V.KEPT_LATE,
        SEND,
        (piece(WHOLE, "3-05 09:00", ASSERTED), piece(WHOLE, "3-09 09:00")),
        {},
    ),
    (
        "an issue closed in time, the release late",
        V.KEPT_LATE,
        BUILD,
        (piece(WHOLE, "3-05 09:00", DERIVED), piece(WHOLE, "3-09")),
        {},
    ),
    (
        "a mail that says so against a rejection",
        V.BROKEN,
        PRICE,
        (piece(WHOLE, "3-05 09:00", DERIVED), piece(NOT_DONE, "3-04 10:00")),
        {},
    ),
    (
        "a direct record of it beats an earlier refusal",
        V.KEPT,
        PRICE,
        (piece(WHOLE, "3-05 09:00"), piece(NOT_DONE, "3-04 10:00")),
        {},
    ),
    ("done, no record says when", V.UNVERIFIED, SEND, (piece(WHOLE, None),), {"coverage": (MAIL,)}),
    ("done without a time, no date said", V.KEPT, NO_DATE, (piece(WHOLE, None),), {}),
    (
        "evidence from after the day of the audit",
        V.NOT_DUE,
        SEND,
        (piece(WHOLE, "3-05 09:00"),),
        {"as_of": "3-04 12:00"},
    ),
    (
        "a refusal from after the day of the audit",
        V.NOT_DUE,
        SEND,
        (piece(NOT_DONE, "3-05 09:00"),),
        {"as_of": "3-04 12:00"},
    ),
    # broken by a direct record
    ("won't do, before the window ends", V.BROKEN, BUILD, (piece(NOT_DONE, "3-04 09:00"),), {"as_of": "3-05 12:00"}),
    ("won't do, without coverage", V.BROKEN, BUILD, (piece(NOT_DONE, "3-04 09:00"),), {}),
    ("a refusal that is only derived", V.UNVERIFIED, BUILD, (piece(NOT_DONE, "3-04 09:00", DERIVED),), {}),
    ("won't do, then released late", V.KEPT_LATE, BUILD, (piece(NOT_DONE, "3-04 09:00"), piece(WHOLE, "3-09")), {}),
    ("withdrawn without consent", V.BROKEN, SEND, (), {"life": life(State.CANCELLED, cancelled_at="3-04 09:00")}),
    (
        "withdrawn before it was due, at once",
        V.BROKEN,
        SEND,
        (),
        {"life": life(cancelled_at="3-03 09:00"), "as_of": "3-03 12:00"},
    ),
    (
        "withdrawn and yet sent in time",
        V.KEPT,
        SEND,
        (piece(WHOLE, "3-05 09:00"),),
        {"life": life(cancelled_at="3-03 09:00")},
    ),
    (
        "withdrawn and yet sent late",
        V.KEPT_LATE,
        SEND,
        (piece(WHOLE, "3-09 09:00"),),
        {"life": life(cancelled_at="3-03 09:00")},
    ),
    (
        "a withdrawal still to come",
        V.NOT_DUE,
        SEND,
        (),
        {"life": life(cancelled_at="3-05 09:00"), "as_of": "3-04 09:00"},
    ),
    ("an undated promise withdrawn", V.BROKEN, NO_DATE, (), {"life": life(cancelled_at="3-04 09:00")}),
    # appointments
    ("the promisor was absent", V.BROKEN, DEMO, (piece(NOT_DONE, "3-10 15:00"),), {}),
    (
        "nobody says whose no-show",
        V.UNVERIFIED,
        DEMO,
        (piece(RELATED, "3-10 15:00", DERIVED, doubt=True),),
        {"coverage": (MEETINGS,)},
    ),
    (
        "only a slot in the calendar",
        V.UNVERIFIED,
        DEMO,
        (piece(RELATED, "3-10 16:00", DERIVED, doubt=True),),
        {"coverage": (MEETINGS,)},
    ),
    ("held a minute late", V.KEPT, DEMO, (piece(WHOLE, "3-10 15:01"),), {}),
    ("called two hours late on the day", V.KEPT_LATE, CALL_AT, (piece(WHOLE, "3-10 17:05"),), {}),
    ("nothing in a complete calendar", V.BROKEN, DEMO, (), {"coverage": (MEETINGS,)}),
    ("coverage of the day alone is enough", V.BROKEN, DEMO, (), {"coverage": (covers(Kind.MEETING, "3-10", "3-10"),)}),
    (
        "nothing in a calendar that ends before",
        V.UNVERIFIED,
        DEMO,
        (),
        {"coverage": (covers(Kind.MEETING, "3-01", "3-09"),)},
    ),
    ("an appointment still to come", V.NOT_DUE, DEMO, (), {"as_of": "3-10 14:00", "coverage": (MEETINGS,)}),
    ("a meeting by a day, held before", V.KEPT, DEMO_BY, (piece(WHOLE, "3-05 10:00"),), {}),
    ("a call on a day, made before", V.KEPT, CALL_DAY, (piece(WHOLE, "3-09 10:00"),), {}),
    ("a call on a day, made after", V.KEPT_LATE, CALL_DAY, (piece(WHOLE, "3-11 10:00"),), {}),
    ("no call in complete calls", V.BROKEN, CALL_DAY, (), {"coverage": (CALLS,)}),
    # renegotiated and moved
    (
        "a new date agreed before it was due",
        V.RENEGOTIATED,
        SEND,
        (),
        {"life": life(State.SUPERSEDED, consent_at="3-05 09:00", superseded_by="c_2")},
    ),
    (
        "agreed after the breach",
        V.BROKEN,
        SEND,
        (),
        {"life": life(State.SUPERSEDED, consent_at="3-09 09:00"), "coverage": (MAIL,)},
    ),
    ("moved by the promisor alone", V.BROKEN, SEND, (), {"life": life(moved_alone=True), "coverage": (MAIL,)}),
    (
        "superseded, but nobody agreed",
        V.KEPT_LATE,
        SEND,
        (piece(WHOLE, "3-09 09:00"),),
        {"life": life(State.SUPERSEDED, moved_alone=True)},
    ),
    (
        "agreed, yet delivered as first promised",
        V.RENEGOTIATED,
        SEND,
        (piece(WHOLE, "3-05 09:00"),),
        {"life": life(State.SUPERSEDED, consent_at="3-04 09:00")},
    ),
    (
        "consent still to come",
        V.NOT_DUE,
        SEND,
        (),
        {"life": life(State.SUPERSEDED, consent_at="3-05 09:00"), "as_of": "3-04 09:00"},
    ),
    # released
    (
        "released before it was due",
        V.WAIVED,
        SEND,
        (),
        {"life": life(State.RELEASED, released_at="3-05 09:00"), "coverage": (MAIL,)},
    ),
    (
        "released after the breach",
        V.BROKEN,
        SEND,
        (),
        {"life": life(State.RELEASED, released_at="3-09 09:00"), "coverage": (MAIL,)},
    ),
    (
        "released, yet kept",
        V.KEPT,
        SEND,
        (piece(WHOLE, "3-05 09:00"),),
        {"life": life(State.RELEASED, released_at="3-04 09:00")},
    ),
    (
        "released, then sent late",
        V.WAIVED,
        SEND,
        (piece(WHOLE, "3-09 09:00"),),
        {"life": life(State.RELEASED, released_at="3-04 09:00")},
    ),
    ("an undated promise released", V.WAIVED, NO_DATE, (), {"life": life(State.RELEASED, released_at="3-18 09:00")}),
    (
        "withdrawn, and released afterwards",
        V.BROKEN,
        SEND,
        (),
        {"life": life(cancelled_at="3-03 09:00", released_at="3-04 09:00")},
    ),
    ("withdrawn with consent", V.WAIVED, SEND, (), {"life": life(State.CANCELLED, consent_at="3-04 09:00")}),
    # conditions, offers
    (
        "the condition failed",
        V.NOT_DUE,
        SEND,
        (),
        {"life": life(State.EXPIRED, condition_failed=True), "coverage": (MAIL,)},
    ),
    ("the offer lapsed", V.NOT_DUE, SEND, (), {"life": life(State.EXPIRED), "coverage": (MAIL,)}),
    ("tentative", V.NOT_DUE, SEND, (), {"life": life(State.TENTATIVE), "coverage": (MAIL,)}),
    ("the condition has not come true", V.NOT_DUE, CONDITIONAL, (), {"life": CONDITION, "coverage": (MAIL,)}),
    (
        "the condition came true, nothing came",
        V.BROKEN,
        CONDITIONAL,
        (),
        {"life": life(State.CONDITIONAL, condition_met_at="3-03 09:00"), "coverage": (MAIL,)},
    ),
    (
        "the condition came true after the date",
        V.UNVERIFIED,
        CONDITIONAL,
        (),
        {"life": life(condition_met_at="3-09 09:00"), "coverage": (MAIL,)},
    ),
    ("done although the condition is open", V.KEPT, CONDITIONAL, (piece(WHOLE, "3-05 09:00"),), {"life": CONDITION}),
    (
        "refused while the condition is open",
        V.NOT_DUE,
        CONDITIONAL,
        (piece(NOT_DONE, "3-05 09:00"),),
        {"life": CONDITION},
    ),
    (
        "conditional and withdrawn",
        V.BROKEN,
        CONDITIONAL,
        (),
        {"life": life(State.CONDITIONAL, cancelled_at="3-04 09:00")},
    ),
    # no date
    ("no date, inside the usual time", V.NOT_DUE, NO_DATE, (), {"as_of": "3-09 12:00", "coverage": (MAIL,)}),
    ("no date, past the usual time", V.UNVERIFIED, NO_DATE, (), {"as_of": "3-10 12:00", "coverage": (MAIL,)}),
    ("no date, done much later", V.KEPT, NO_DATE, (piece(WHOLE, "3-19 09:00"),), {}),
    ("no date, a direct refusal", V.BROKEN, NO_DATE, (piece(NOT_DONE, "3-04 09:00"),), {}),
    ("an inferred date cannot be broken by absence", V.UNVERIFIED, INFERRED_DATE, (), {"coverage": (MAIL,)}),
    ("an inferred date cannot be late", V.KEPT, INFERRED_DATE, (piece(WHOLE, "3-15 09:00"),), {}),
    ("an inferred date, not over", V.NOT_DUE, INFERRED_DATE, (), {"as_of": "3-09 12:00"}),
    (
        "no date, a part, nothing shows the rest",
        V.UNVERIFIED,
        NO_DATE,
        (piece(PART, "3-04 09:00"),),
        {"coverage": (MAIL,)},
    ),
    ("it hangs on an event", V.NOT_DUE, HANGING, (), {"coverage": (MAIL,)}),
    (
        "the event came, the usual time passed",
        V.UNVERIFIED,
        HANGING,
        (),
        {"life": life(condition_met_at="3-03 09:00"), "coverage": (MAIL,)},
    ),
    ("the document has no date", V.UNVERIFIED, NO_REFERENCE, (), {"coverage": (MAIL,)}),
    ("an unanswered inquiry in complete mail", V.BROKEN, INQUIRY, (), {"coverage": (MAIL,)}),
    ("an unanswered inquiry without coverage", V.UNVERIFIED, INQUIRY, (), {}),
    ("an inquiry answered after the window", V.KEPT_LATE, INQUIRY, (piece(WHOLE, "3-09 09:00", DERIVED),), {}),
    # coverage
    ("nothing found, no coverage", V.UNVERIFIED, SEND, (), {}),
    ("nothing found, complete mail", V.BROKEN, SEND, (), {"coverage": (MAIL,)}),
    ("complete mail, not due yet", V.NOT_DUE, SEND, (), {"coverage": (MAIL,), "as_of": "3-05 12:00"}),
    ("coverage of another kind", V.UNVERIFIED, SEND, (), {"coverage": (covers(Kind.TASK, "3-01", "3-31"),)}),
    (
        "coverage of another account",
        V.UNVERIFIED,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", accounts=["Birch Bakery"]),)},
    ),
    (
        "coverage names the account by its domain",
        V.BROKEN,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", accounts=["oakmere.example"]),)},
    ),
    (
        "coverage names the account by its id",
        V.BROKEN,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", accounts=["crm:company:77"]),)},
    ),
    (
        "coverage begins after the words",
        V.UNVERIFIED,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-03", "3-31"),)},
    ),
    ("coverage ends a day early", V.UNVERIFIED, SEND, (), {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-05"),)}),
    ("coverage ends on the due day", V.BROKEN, SEND, (), {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-06"),)}),
    (
        "two exports cover it together",
        V.BROKEN,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, None, "3-03"), covers(Kind.MESSAGE_SENT, "3-04", None))},
    ),
    (
        "two exports with a day between",
        V.UNVERIFIED,
        SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, None, "3-03"), covers(Kind.MESSAGE_SENT, "3-05", None))},
    ),
    (
        "two accounts' exports do not add up",
        V.UNVERIFIED,
        SEND,
        (),
        {
            "coverage": (
                covers(Kind.MESSAGE_SENT, None, "3-03"),
                covers(Kind.MESSAGE_SENT, "3-04", None, accounts=["Birch Bakery"]),
            )
        },
    ),
    (
        "mere words about it in complete mail",
        V.BROKEN,
        SEND,
        (piece(RELATED, "3-05 09:00", DERIVED),),
        {"coverage": (MAIL,)},
    ),
    (
        "a mail that may hold it, in complete mail",
        V.UNVERIFIED,
        SEND,
        (piece(RELATED, "3-05 09:00", DERIVED, doubt=True),),
        {"coverage": (MAIL,)},
    ),
    (
        "an open issue where issues are complete",
        V.BROKEN,
        BUILD,
        (OPEN_ITEM,),
        {"coverage": (covers(Kind.WORK_ITEM, "3-01", "3-31"),)},
    ),
    (
        "no issue at all where issues are complete",
        V.UNVERIFIED,
        BUILD,
        (),
        {"coverage": (covers(Kind.WORK_ITEM, "3-01", "3-31"),)},
    ),
    (
        "no release where releases are complete",
        V.BROKEN,
        BUILD,
        (),
        {"coverage": (covers(Kind.RELEASE, "3-01", "3-31"),)},
    ),
    (
        "no account known, coverage of one account",
        V.UNVERIFIED,
        promise(account=None, promisee=None),
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", accounts=["Oakmere Dairies"]),)},
    ),
    # not checkable
    (
        "nothing connected could show it",
        V.NOT_CHECKABLE,
        SHIP,
        (),
        {"kinds": frozenset({Kind.MESSAGE_SENT, Kind.MEETING})},
    ),
    ("only ticked tasks are connected", V.UNVERIFIED, SHIP, (), {"kinds": frozenset({Kind.TASK})}),
    (
        "not due comes before not checkable",
        V.NOT_DUE,
        SHIP,
        (),
        {"kinds": frozenset({Kind.MEETING}), "as_of": "3-04 12:00"},
    ),
    ("nothing connected at all", V.NOT_CHECKABLE, SEND, (), {"kinds": frozenset()}),
    # parts
    (
        "a part, and the record says so",
        V.PARTLY_KEPT,
        SHIP,
        (piece(PART, "3-05 09:00", part="38 of 40", rest_missing=True),),
        {},
    ),
    (
        "a part, complete records show no more",
        V.PARTLY_KEPT,
        SHIP,
        (piece(PART, "3-05 09:00", part="38 of 40"),),
        {"coverage": (covers(Kind.SHIPMENT, "3-01", "3-31"),)},
    ),
    ("a part, nothing shows the rest", V.UNVERIFIED, SHIP, (piece(PART, "3-05 09:00", part="38 of 40"),), {}),
    (
        "a part before the window ends",
        V.NOT_DUE,
        SHIP,
        (piece(PART, "3-04 09:00", rest_missing=True),),
        {"as_of": "3-05 12:00"},
    ),
    (
        "a part, and then a refusal",
        V.BROKEN,
        SHIP,
        (piece(PART, "3-04 09:00", rest_missing=True), piece(NOT_DONE, "3-05 09:00")),
        {},
    ),
    (
        "a part, then the whole",
        V.KEPT,
        SHIP,
        (piece(PART, "3-04 09:00", rest_missing=True), piece(WHOLE, "3-05 09:00")),
        {},
    ),
    # series
    (
        "every Monday kept",
        V.KEPT,
        WEEKLY,
        (piece(WHOLE, "3-09 09:00"), piece(WHOLE, "3-16 09:00")),
        {"coverage": (MAIL,)},
    ),
    ("one Monday missed in complete mail", V.PARTLY_KEPT, WEEKLY, (piece(WHOLE, "3-09 09:00"),), {"coverage": (MAIL,)}),
    ("one Monday not seen, no coverage", V.UNVERIFIED, WEEKLY, (piece(WHOLE, "3-09 09:00"),), {}),
    ("all Mondays missed", V.BROKEN, WEEKLY, (), {"coverage": (MAIL,)}),
    ("the first Monday is still to come", V.NOT_DUE, WEEKLY, (), {"coverage": (MAIL,), "as_of": "3-08 12:00"}),
    (
        "a finished series kept",
        V.KEPT,
        WEEKLY_TWICE,
        (piece(WHOLE, "3-09 09:00"), piece(WHOLE, "3-16 09:00")),
        {"coverage": (MAIL,)},
    ),
    ("a finished series kept once", V.PARTLY_KEPT, WEEKLY_TWICE, (piece(WHOLE, "3-16 09:00"),), {"coverage": (MAIL,)}),
    (
        "a running series with an end",
        V.NOT_DUE,
        WEEKLY_LONG,
        (piece(WHOLE, "3-09 09:00"), piece(WHOLE, "3-16 09:00")),
        {"coverage": (MAIL,)},
    ),
    # levels
    ("a level violated", V.BROKEN, UPTIME, (piece(NOT_DONE, "3-05 09:00"),), {}),
    ("a level violated before its end", V.BROKEN, UPTIME, (piece(NOT_DONE, "3-05 09:00"),), {"as_of": "3-06 12:00"}),
    (
        "a level, complete incidents, none",
        V.KEPT,
        UPTIME,
        (),
        {"coverage": (covers(Kind.INCIDENT, "3-01", "3-31", source="status"),)},
    ),
    (
        "a level, small incidents only",
        V.KEPT,
        UPTIME,
        (piece(RELATED, "3-05 09:00", DERIVED),),
        {"coverage": (covers(Kind.INCIDENT, "3-01", "3-31"),)},
    ),
    ("a level without coverage", V.UNVERIFIED, UPTIME, (), {}),
    (
        "a level whose time is not over",
        V.NOT_DUE,
        UPTIME,
        (),
        {"as_of": "3-10 12:00", "coverage": (covers(Kind.INCIDENT, "3-01", "3-31"),)},
    ),
    # the other side
    ("their mail in our complete mail", V.BROKEN, THEIRS_SEND, (), {"coverage": (MAIL,)}),
    (
        "their mail in our CRM",
        V.UNVERIFIED,
        THEIRS_SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", source="crm.csv"),)},
    ),
    (
        "their shipment in our shipments",
        V.UNVERIFIED,
        THEIRS_SHIP,
        (),
        {"coverage": (covers(Kind.SHIPMENT, "3-01", "3-31"),)},
    ),
    (
        "their signature in our envelopes",
        V.BROKEN,
        THEIRS_SIGN,
        (),
        {"coverage": (covers(Kind.DOCUMENT_SIGNED, "3-01", "3-31"),)},
    ),
    ("their promise kept", V.KEPT, THEIRS_SIGN, (piece(WHOLE, "3-05 09:00"),), {}),
    (
        "side unknown, our CRM is complete",
        V.UNVERIFIED,
        UNKNOWN_SEND,
        (),
        {"coverage": (covers(Kind.MESSAGE_SENT, "3-01", "3-31", source="crm.csv"),)},
    ),
    # price
    ("approval rejected", V.BROKEN, PRICE, (piece(NOT_DONE, "3-04 10:00"),), {}),
    (
        "half the discount on the invoice",
        V.PARTLY_KEPT,
        PRICE,
        (piece(PART, "3-05 10:00", part="10 % of 20 %", rest_missing=True),),
        {},
    ),
]


@pytest.mark.parametrize(
    ("expected", "commitment", "evidence", "how"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_ruling(expected: Verdict, commitment: Any, evidence: Any, how: dict[str, Any]) -> None:
    """The case in its name has the verdict that contract.md gives it."""
    found = weigh(commitment, evidence, **how)
    assert found.verdict is expected, found.why


@pytest.mark.parametrize(("commitment", "evidence", "how"), [case[2:] for case in CASES], ids=[c[0] for c in CASES])
def test_every_verdict_says_why_in_one_breath(commitment: Any, evidence: Any, how: dict[str, Any]) -> None:
    """A reason is a sentence with a capital, a full stop, and no word of the machine."""
    why = weigh(commitment, evidence, **how).why
    assert why[0].isupper()
    assert why.endswith(".")
    assert not {"None", "RELATED", "doubt", "!"} & set(why.replace(".", " ").split())
    assert len(why) < 300


def test_case_names_are_different() -> None:
    """No ruling hides another under its name."""
    assert len({case[0] for case in CASES}) == len(CASES)


def test_kept_sentence_names_day_distance_and_reason() -> None:
    """A salesperson reads when it was sent, how far from the date, and what was attached."""
    why = weigh(promise(), (piece(WHOLE, "3-05 09:00"),)).why
    assert why == "Sent on Thu 5 March, a day before it was due: to nora@oakmere.example, with 'report.pdf' attached."


def test_broken_sentence_names_the_complete_source() -> None:
    """What could have been found and was not is said with its source and the due day."""
    why = weigh(promise(), (), coverage=(MAIL,)).why
    assert why == "It was due Fri 6 March; mail is complete for that time and holds no message with it."


def test_asserted_evidence_is_called_so() -> None:
    """A ticked task keeps the promise, and the sentence says that it is only a tick."""
    assert "no system shows it" in weigh(promise(), (piece(WHOLE, "3-05 09:00", ASSERTED),)).why


def test_late_consent_is_noted() -> None:
    """A release after the breach changes nothing and is told."""
    told = weigh(promise(), (), coverage=(MAIL,), life=life(State.RELEASED, released_at="3-09 09:00"))
    assert told.why.endswith("The other side released on Mon 9 March, after it was due.")


def test_deciding_evidence_comes_first() -> None:
    """The piece that decided stands first in the judgement."""
    pieces = (piece(RELATED, "3-03 09:00", DERIVED), piece(WHOLE, "3-05 09:00"))
    assert weigh(promise(), pieces).evidence[0].shows is WHOLE


def test_precision_of_the_clock_is_told() -> None:
    """A due time with a clock is told with it."""
    early = weigh(DEMO, (), as_of="3-09 12:00").why
    assert "Tue 10 March at 15:00" in early
    assert DEMO.due is not None
    assert DEMO.due.precision is Precision.INSTANT
