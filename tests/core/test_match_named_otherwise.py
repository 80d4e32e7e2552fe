"""Small stories of records that name the thing or the person in other words than the promise does."""

from typing import Any

import pytest

from auditor.model.commitment import Act, Commitment, CommitmentKind, Modality
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.text import Party, Side
from auditor.model.verdict import Verdict as V

from .judge_world import MAIL, audit, covers, due, mail, promise, record

SEAL = promise("ship the new door seal with the overnight courier", Act.SHIP)
VOICE = Party(name="Edna Pring", side=Side.THEIRS)
ON_CALL: dict[str, Any] = {"promisee": VOICE, "account": None, "modality": Modality.VERBAL, "thread": None}
RING = promise("ring you with the exact hour", Act.CALL, **ON_CALL)
VISIT = promise("bring the demo rig to your plant", Act.MEET, **ON_CALL)
NO_CHARGE = promise(
    "not charge you for deliveries within the city",
    Act.UPHOLD,
    quote="We will not charge you for deliveries within the city",
    kind=CommitmentKind.MAINTENANCE,
    due=due("3-02", "3-31", text="until the end of March"),
)
GOODS = covers(Kind.SHIPMENT, "3-01", "3-31", source="warehouse.csv")
CALLS = covers(Kind.CALL, "3-01", "3-31", source="phone.csv")
MEETINGS = covers(Kind.MEETING, "3-01", "3-31", source="visits.csv")


def call(**more: Any) -> Any:
    return record(Kind.CALL, "Outgoing call, 2 min", done="3-05 15:00", **more)


DANISH = promise("ship the Danish", Act.SHIP, quote="You get the Danish on Friday")
ROTOR = promise("ship the rotor", Act.SHIP, quote="The rotor ships to you on Friday")
TIDES = promise("send the tide table", quote="The tide table lands in your inbox on Friday")
OFFER = promise("send the quote for the awning", quote="The quote for the awning lands with you on Friday")
LINK = promise("get the link from me", quote="You'll get the link from me on Friday")


STORIES: list[tuple[str, V, Commitment, list[Any], dict[str, Any]]] = [
    (
        "no list of shipments speaks of the courier",
        V.KEPT_LATE,
        SEAL,
        [record(Kind.SHIPMENT, "Door seal, autoclave 23 l", done="3-10")],
        {"coverage": (GOODS,)},
    ),
    (
        "what went with the same courier is another thing",
        V.BROKEN,
        SEAL,
        [record(Kind.SHIPMENT, "Drum heater, overnight courier", done="3-10")],
        {"coverage": (GOODS,)},
    ),
    (
        "a person is filed under the family name",
        V.KEPT,
        RING,
        [call(account="Mrs E. Pring")],
        {"coverage": (CALLS,)},
    ),
    (
        "a call of that day to a name that may be the same person's",
        V.UNVERIFIED,
        RING,
        [call(account="Upper Landing Ltd")],
        {"coverage": (CALLS,)},
    ),
    ("no call at all that day", V.BROKEN, RING, [], {"coverage": (CALLS,)}),
    (
        "called off by us, in the file of the family",
        V.BROKEN,
        VISIT,
        [
            record(
                Kind.MEETING,
                "Demo rig",
                account="Pring Foods",
                due_on="3-06",
                status=Status.CANCELLED,
                outcome="cancelled by host",
            )
        ],
        {"coverage": (MEETINGS,)},
    ),
    (
        "a link is given by giving one",
        V.KEPT,
        LINK,
        [mail("Demo", "3-05 09:00", body="Nora, the link for tomorrow: https://meet.fernleigh.example/9")],
        {},
    ),
    (
        "another page is not the promised link",
        V.UNVERIFIED,
        LINK,
        [mail("News", "3-05 09:00", body="We won a prize: https://fernleigh.example/news")],
        {"coverage": (MAIL,)},
    ),
    (
        "a verb that says nothing of the way: a mail with the file shows it",
        V.KEPT_LATE,
        DANISH,
        [mail("Leaflets", "3-10 09:00", body="Good morning, here is the Danish.", files=("leaflet_da.pdf",))],
        {"coverage": (GOODS,)},
    ),
    (
        "what goes by lorry is not shown by a mail",
        V.BROKEN,
        ROTOR,
        [mail("Rotor", "3-06 09:00", body="Here is the rotor.", files=("rotor.pdf",))],
        {"coverage": (GOODS,)},
    ),
    (
        "the name of a file in one word",
        V.KEPT,
        TIDES,
        [mail("Week 10", "3-06 09:00", files=("tidetable_w10.xlsx",))],
        {},
    ),
    (
        "another file with one of its words",
        V.UNVERIFIED,
        TIDES,
        [mail("Week 10", "3-06 09:00", files=("timetable_w10.xlsx",))],
        {"coverage": (covers(Kind.CALL, "3-01", "3-31"),)},
    ),
    (
        "a quote that stands in the mail",
        V.KEPT,
        OFFER,
        [mail("AW-19", "3-06 09:00", body="Nora, quote for the awning: 940 euros in canvas, 1,120 in acrylic.")],
        {},
    ),
    (
        "a quote that is spoken of",
        V.UNVERIFIED,
        OFFER,
        [mail("AW-19", "3-06 09:00", body="Nora, the quote for the awning is a matter of the canvas.")],
        {"coverage": (MAIL,)},
    ),
    (
        "a quote that is still to come, with a price",
        V.BROKEN,
        OFFER,
        [mail("AW-19", "3-06 09:00", body="The quote for the awning will not be above 940 euros.")],
        {"coverage": (MAIL,)},
    ),
    (
        "an invoice for what was to be free",
        V.BROKEN,
        NO_CHARGE,
        [record(Kind.BILLING, "Delivery charge, city, 14 March", done="3-16", amount_minor=1800, currency="GBP")],
        {"as_of": "4-20 12:00"},
    ),
]


@pytest.mark.parametrize(
    ("expected", "commitment", "records", "how"), [s[1:] for s in STORIES], ids=[s[0] for s in STORIES]
)
def test_story(expected: V, commitment: Commitment, records: list[Any], how: dict[str, Any]) -> None:
    """The story in its name ends with its verdict."""
    found = audit(commitment, *records, **how)
    assert found.verdict is expected, (found.why, found.evidence)
