"""Mail as Outreach exports it."""

from typing import Any

import pytest

from auditor.model.text import Delivery, Party, Side
from auditor.sources.outreach import Outreach
from tests.mail_exports import SENT, one, outreach, reason


def test_outreach_counts_from_delivery_and_names_the_prospect() -> None:
    """Not from when it was created; the prospect and the user come with the answer."""
    included = [
        {
            "type": "prospect",
            "id": 31,
            "attributes": {"firstName": "Otto", "lastName": "Kern", "emails": ["otto@kernfarm.example"]},
        },
        {"type": "user", "id": 7, "attributes": {"name": "Ida Holm"}},
    ]
    found = one(Outreach(), {"data": [outreach()], "included": included, "links": {"next": "https://o.example"}})
    assert found.sent_at == SENT
    assert found.author == Party(name="Ida Holm", email="ida@brightlab.example", side=Side.OURS)
    assert found.recipients == (Party(name="Otto Kern", email="otto@kernfarm.example"),)
    assert any("not the last page" in note for note in found.notes)


def test_outreach_prospect_without_an_address_is_an_id() -> None:
    """The roster may say who it is."""
    assert one(Outreach(), {"data": outreach()}).recipients == (Party(id="outreach:prospect:31"),)


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({"state": "replied"}, Delivery.SENT),
        ({"state": "drafted", "deliveredAt": None}, Delivery.DRAFT),
        ({"state": "scheduled", "deliveredAt": None, "scheduledAt": "2026-05-06T09:00:00Z"}, Delivery.SCHEDULED),
        ({"state": "queued", "deliveredAt": None}, Delivery.SCHEDULED),
        ({"state": "bounced", "bouncedAt": "2026-05-04T09:01:00Z"}, Delivery.BOUNCED),
        ({"state": "delivered", "bouncedAt": "2026-05-04T09:01:00Z"}, Delivery.BOUNCED),
        ({"state": "failed", "deliveredAt": None, "errorReason": "mailbox is full"}, Delivery.BOUNCED),
        ({"subject": "Automatic reply: Panels"}, Delivery.AUTOMATIC),
    ],
)
def test_outreach_state(more: dict[str, Any], state: Delivery) -> None:
    """Only what was delivered counts; a bounce after delivery is a bounce."""
    assert one(Outreach(), {"data": [outreach(**more)]}).delivery is state


def test_outreach_unknown_state_is_told() -> None:
    """A state without a time of delivery says nothing."""
    assert "'paused'" in reason(Outreach(), {"data": [outreach(state="paused", deliveredAt=None)]})
