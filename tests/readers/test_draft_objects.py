"""Drafts as objects."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from auditor.errors import Unreadable
from auditor.model.text import DocumentKind, Party
from auditor.readers.draft import draft, parse_draft

NOW = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)


def test_every_field_is_taken_over() -> None:
    """Id, text, time, role and people as given."""
    found = parse_draft(
        {
            "id": "m-7",
            "text": "I'll send it.\r\nDana",
            "sent_at": "2026-03-10T09:00:00-05:00",
            "role": "ae",
            "to": ["Sam Poole <sam@buyer.example>", {"name": "Kim", "email": "KIM@buyer.example"}],
            "author": {"name": "Nora Vance", "email": "Nora@seller.example"},
            "label": "ignored",
        },
        origin="drafts.jsonl#line 1",
    )
    assert (found.id, found.text, found.kind) == ("m-7", "I'll send it.\r\nDana", DocumentKind.DRAFT)
    assert found.sent_at is not None
    assert found.sent_at.utcoffset() == timedelta(hours=-5)
    assert found.author == Party(name="Nora Vance", email="nora@seller.example", role="ae")
    assert [p.email for p in found.recipients] == ["sam@buyer.example", "kim@buyer.example"]


def test_account_name_is_a_recipient() -> None:
    """`to` may name the account."""
    assert parse_draft({"text": "Hi", "to": "Harvest Foods"}, origin="-").recipients == (Party(name="Harvest Foods"),)


def test_zone_gives_the_time_its_offset() -> None:
    """A time without an offset is in `tz`; one with an offset is moved there; no time is `now` there."""
    zone = ZoneInfo("America/New_York")
    naive = parse_draft({"text": "x", "sent_at": "2026-03-06T09:00:00", "tz": "America/New_York"}, origin="-")
    moved = parse_draft({"text": "x", "sent_at": "2026-03-06T14:00:00Z", "tz": "America/New_York"}, origin="-")
    without = parse_draft({"text": "x", "tz": "America/New_York"}, origin="-", now=NOW)
    assert naive.sent_at == moved.sent_at == datetime(2026, 3, 6, 9, 0, tzinfo=zone)
    assert without.sent_at is not None
    assert (without.sent_at, without.sent_at.utcoffset()) == (NOW, timedelta(hours=-4))


def test_id_is_made_of_the_content_when_there_is_none() -> None:
    """The same draft has the same id, another time has another."""
    one, two = ({"text": "x", "sent_at": f"2026-03-0{day}T09:00:00Z"} for day in (6, 7))
    assert parse_draft(one, origin="a").id == parse_draft(one, origin="b").id
    assert parse_draft(one, origin="a").id != parse_draft(two, origin="a").id


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        ({}, "text"),
        ({"text": ""}, "text"),
        ({"text": 7}, "text"),
        ({"text": "x", "sent_at": "yesterday"}, "sent_at"),
        ({"text": "x", "sent_at": 5}, "sent_at"),
        ({"text": "x", "sent_at": "2026-03-06T09:00:00"}, "sent_at"),
        ({"text": "x", "tz": "Mars/Base"}, "tz"),
        ({"text": "x", "tz": "../../etc/passwd"}, "tz"),
        ({"text": "x", "to": 7}, "to"),
        ({"text": "x", "to": {"phone": "1"}}, "to"),
        ({"text": "x", "author": ["a"]}, "author"),
        ({"text": "x", "id": ["a"]}, "id"),
        ({"text": "x", "role": {}}, "role"),
    ],
)
def test_a_wrong_field_is_named(bad: dict[str, object], field: str) -> None:
    """The message says which field, the hint what to write."""
    with pytest.raises(Unreadable, match=field) as caught:
        parse_draft(bad, origin="-")
    assert caught.value.hint


def test_pasted_text_is_kept_as_given() -> None:
    """Line ends, spaces and marks of direction stay."""
    assert draft(" a\r\n\u200eb\n", origin="-").text == " a\r\n\u200eb\n"
