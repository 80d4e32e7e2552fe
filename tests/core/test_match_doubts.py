"""Small stories of what may be the promised thing: while it may, nobody is accused."""

from dataclasses import replace
from typing import Any

import pytest

from auditor.model.commitment import Act, Commitment, Modality
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.verdict import Verdict as V

from .judge_world import MAIL, audit, covers, due, mail, promise, record

RECAP = promise("send you a recap")
IT = promise("send it over")
FIND_OUT = promise("find out from Meera and email you", Act.ANSWER, quote="I'll find out from Meera and email you")
LOG = promise("send the pressure log for January")
CALL = promise("ring you", Act.CALL, due=due("3-06", text="on Friday"))
SWAP = promise("swap the two of them", Act.SHIP)
THEY = promise("They'll be with you", Act.SHIP, antecedent="I owe you the wiring drawings.")
EXPORT = promise("fix the export", Act.BUILD)
WARRANTY = promise("let you know about the warranty terms", Act.ANSWER)
SAMPLE = promise("send you a sample pump")
DESK = promise(
    "get back to you with an answer", Act.ANSWER, antecedent="I opened a ticket for the valve at the cold store."
)
UNDATED = promise(said_at=None, due=replace(due("3-06"), start=None, end=None, precision=None))
CALLS = covers(Kind.CALL, "3-01", "3-31", source="calls")
GOODS = covers(Kind.SHIPMENT, "3-01", "3-31", source="warehouse.csv")


def ticket(title: str, **more: Any) -> Any:
    return record(Kind.TICKET, title, contacts=("nora@oakmere.example",), **more)


STORIES: list[tuple[str, V, Commitment, list[Any], dict[str, Any]]] = [
    (
        "a recap that does not say so",
        V.KEPT,
        RECAP,
        [mail("Our call, in writing", "3-05 09:00", body="What I took away: two pumps stay, one goes.")],
        {"coverage": (MAIL,)},
    ),
    (
        "some mail where a recap was promised",
        V.UNVERIFIED,
        RECAP,
        [mail("Thursday", "3-05 09:00", body="Two pumps stay, one goes to the south hall.")],
        {"coverage": (MAIL,)},
    ),
    ("no mail at all where a recap was promised", V.BROKEN, RECAP, [], {"coverage": (MAIL,)}),
    (
        "a recap for somebody else",
        V.BROKEN,
        RECAP,
        [mail("Our call, in writing", "3-05 09:00", body="Recap", contacts=("bo@birch-bakery.example",))],
        {"coverage": (MAIL,)},
    ),
    (
        "it was promised, and a mail without a file came",
        V.UNVERIFIED,
        IT,
        [mail("Numbers", "3-05 09:00", body="Seven for the small hall, nine for the large one.")],
        {"coverage": (MAIL,)},
    ),
    (
        "it was promised, and only put off",
        V.BROKEN,
        IT,
        [mail("Sorry", "3-05 09:00", body="Bear with me, I need more time.")],
        {"coverage": (MAIL,)},
    ),
    (
        "the people asked are not the thing",
        V.UNVERIFIED,
        FIND_OUT,
        [mail("The missing gaskets", "3-05 09:00", body="The supplier says the end of April.")],
        {"coverage": (MAIL,)},
    ),
    (
        "a file of another kind with another month's date",
        V.BROKEN,
        LOG,
        [
            mail(
                "Re: Reports and the January log",
                "3-05 09:00",
                body="Usage report attached.",
                files=("usage-2026-01.csv",),
            )
        ],
        {"coverage": (MAIL,)},
    ),
    (
        "the log under its own name",
        V.KEPT,
        LOG,
        [mail("Re: Reports", "3-05 09:00", body="Attached.", files=("pressure-log-january.csv",))],
        {"coverage": (MAIL,)},
    ),
    (
        "a named thing, and a mail of something else",
        V.BROKEN,
        LOG,
        [mail("Visit", "3-05 09:00", body="The fitters come on Tuesday.")],
        {"coverage": (MAIL,)},
    ),
    (
        "half of its name beside a link",
        V.UNVERIFIED,
        promise("send the pressure history of the cold store"),
        [mail("Pressure", "3-05 09:00", body="Have a look: https://files.example/p7")],
        {"coverage": (MAIL,)},
    ),
    (
        "a meeting weeks later is no call",
        V.BROKEN,
        CALL,
        [record(Kind.MEETING, "Cold store visit", started="3-18 09:00", done="3-18 10:00")],
        {"coverage": (CALLS,)},
    ),
    (
        "a meeting on the day may have been by phone",
        V.UNVERIFIED,
        CALL,
        [record(Kind.MEETING, "Catch-up", started="3-06 09:00", done="3-06 10:00")],
        {"coverage": (CALLS,)},
    ),
    (
        "a meeting that says it was on the phone",
        V.KEPT,
        CALL,
        [record(Kind.MEETING, "Phone catch-up", started="3-06 09:00", done="3-06 10:00")],
        {"coverage": (CALLS,)},
    ),
    (
        "the next call, weeks later, is another",
        V.BROKEN,
        CALL,
        [record(Kind.CALL, "Call", started="3-18 09:00", done="3-18 09:10")],
        {"coverage": (CALLS,)},
    ),
    (
        "another recording of the call in which it was promised",
        V.BROKEN,
        promise("ring you", Act.CALL, modality=Modality.VERBAL),
        [record(Kind.CALL, "Call", started="3-02 10:01", done="3-02 10:30")],
        {"coverage": (CALLS,)},
    ),
    (
        "what is swapped goes out as a replacement",
        V.KEPT,
        SWAP,
        [record(Kind.SHIPMENT, "2 × Pump P4 (warranty replacement)", done="3-05 09:00", quantity=2)],
        {"coverage": (GOODS,)},
    ),
    (
        "something went out to them where a swap was promised",
        V.UNVERIFIED,
        SWAP,
        [record(Kind.SHIPMENT, "2 × Pump P4", done="3-05 09:00", quantity=2)],
        {"coverage": (GOODS,)},
    ),
    ("nothing went out where a swap was promised", V.BROKEN, SWAP, [], {"coverage": (GOODS,)}),
    (
        "what will be with them comes by mail",
        V.KEPT,
        THEY,
        [mail("Drawings", "3-05 09:00", body="All of them attached.", files=("wiring-drawings.pdf",))],
        {"coverage": (GOODS, MAIL)},
    ),
    ("it may come by mail, and only parcels are complete", V.UNVERIFIED, THEY, [], {"coverage": (GOODS,)}),
    ("neither by mail nor as a parcel", V.BROKEN, THEY, [], {"coverage": (GOODS, MAIL)}),
    ("goods are not missing because no mail holds them", V.UNVERIFIED, SAMPLE, [], {"coverage": (MAIL,)}),
    (
        "goods that are sent are seen as a parcel",
        V.KEPT,
        SAMPLE,
        [record(Kind.SHIPMENT, "Sample pump", done="3-05 09:00")],
        {"coverage": (MAIL,)},
    ),
    (
        "a refusal without a date, after the due time",
        V.BROKEN,
        EXPORT,
        [record(Kind.WORK_ITEM, "Export swaps columns", status=Status.REJECTED, outcome="Won't Do")],
        {},
    ),
    (
        "a refusal without a date, before the due time",
        V.NOT_DUE,
        EXPORT,
        [record(Kind.WORK_ITEM, "Export swaps columns", status=Status.REJECTED, outcome="Won't Do")],
        {"as_of": "3-05 12:00"},
    ),
    (
        "a refusal that names half of it",
        V.UNVERIFIED,
        promise("have the pressure dashboard live", Act.BUILD),
        [record(Kind.WORK_ITEM, "Dashboard colours", done="3-05 09:00", status=Status.REJECTED, outcome="Won't Do")],
        {},
    ),
    (
        "the desk solved the ticket in time",
        V.KEPT,
        DESK,
        [
            ticket("Valve at the cold store leaks", started="3-02 09:55", done="3-05 15:00"),
            mail("Re: Valve", "3-18 09:00", body="The drawings are late, I am sorry.", refs=("thread-1",)),
        ],
        {"coverage": (MAIL,)},
    ),
    (
        "a mail of the thread weeks later is no answer",
        V.BROKEN,
        DESK,
        [mail("Re: Valve", "3-18 09:00", body="The drawings are late, I am sorry.", refs=("thread-1",))],
        {"coverage": (MAIL,)},
    ),
    (
        "a call may have held the answer",
        V.UNVERIFIED,
        WARRANTY,
        [record(Kind.CALL, "Call", started="3-05 10:00", done="3-05 10:20", contacts=("nora@oakmere.example",))],
        {"coverage": (MAIL,)},
    ),
    (
        "a call whose words are known was about something else",
        V.BROKEN,
        WARRANTY,
        [record(Kind.CALL, "Call", started="3-05 10:00", done="3-05 10:20", body="The lorry comes at nine.")],
        {"coverage": (MAIL,)},
    ),
    (
        "what is owed in writing is not said on a call",
        V.BROKEN,
        promise("confirm in writing", Act.ANSWER, quote="I'll confirm in writing"),
        [record(Kind.CALL, "Call", started="3-05 10:00", done="3-05 10:20", body="The lorry comes at nine.")],
        {"coverage": (MAIL,)},
    ),
    (
        "a shipment to an account that nothing explains",
        V.UNVERIFIED,
        promise("ship the store pumps", Act.SHIP),
        [record(Kind.SHIPMENT, "Pumps", done="3-05 09:00", account="crm:company:991")],
        {"coverage": (GOODS,)},
    ),
    (
        "the words have no date",
        V.UNVERIFIED,
        UNDATED,
        [mail("Report", "3-05 09:00", files=("security-report.pdf",))],
        {"coverage": (MAIL,)},
    ),
    (
        "an answer in words nine weeks late may be about something new",
        V.UNVERIFIED,
        WARRANTY,
        [mail("Warranty", "5-14 09:00", body="The warranty terms now cover the seals.")],
        {"as_of": "6-01 12:00"},
    ),
    (
        "an answer in words two weeks late is late",
        V.KEPT_LATE,
        WARRANTY,
        [mail("Warranty", "3-20 09:00", body="The warranty terms cover the seals for two years.")],
        {"as_of": "6-01 12:00"},
    ),
    (
        "the very file nine weeks late is late",
        V.KEPT_LATE,
        LOG,
        [mail("As promised", "5-14 09:00", body="Here it is.", files=("pressure-log-january.pdf",))],
        {"as_of": "6-01 12:00"},
    ),
]


@pytest.mark.parametrize(
    ("expected", "commitment", "records", "how"), [s[1:] for s in STORIES], ids=[s[0] for s in STORIES]
)
def test_story(expected: V, commitment: Commitment, records: list[Any], how: dict[str, Any]) -> None:
    """The story in its name ends with its verdict."""
    found = audit(commitment, *records, **how)
    assert found.verdict is expected, (found.why, found.evidence)
