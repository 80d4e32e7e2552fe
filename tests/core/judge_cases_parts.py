"""Cases of parts, series, levels, and of the other side."""

from auditor.model.record import RecordKind as Kind

from .judge_subjects import (
    DERIVED,
    NOT_DONE,
    PART,
    PRICE,
    RELATED,
    SEND,
    SHIP,
    THEIRS_SEND,
    THEIRS_SHIP,
    THEIRS_SIGN,
    UNKNOWN_SEND,
    UPTIME,
    WEEKLY,
    WEEKLY_LONG,
    WEEKLY_TWICE,
    WHOLE,
    Case,
    V,
)
from .judge_world import MAIL, covers, piece

CASES: list[Case] = [
    # not checkable
    (
        "nothing connected could show it",
        V.NOT_CHECKABLE,
        SHIP,
        (),
        {"kinds": frozenset({Kind.MESSAGE_SENT, Kind.MEETING})},
    ),
    ("only ticked tasks are connected", V.NOT_CHECKABLE, SHIP, (), {"kinds": frozenset({Kind.TASK})}),
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
