"""Drafts, openers and rules over HTTP."""

import io
import json

import pytest
from fastapi.testclient import TestClient
from rich.console import Console

from auditor.checks import ALL, CONDUCT
from auditor.reports import Format, renderer
from auditor.service.reviews import reviewed
from auditor.service.services import Services
from tests.service.conftest import NOW

_DRAFT = {
    "id": "reply-17",
    "text": "Hi Sam,\n\nI'll send the revised quote by Friday. The pump never fails, guaranteed.\n\nBest,\nRuth\n",
    "sent_at": "2026-03-10T09:12:00-05:00",
    "to": "sam@harbourmill.example",
    "author": {"name": "Ruth Adeyemi", "email": "ruth@brightpump.example"},
}


def test_a_draft_gets_the_report_of_the_command_line(client: TestClient, house: Services) -> None:
    """Byte for byte what `--format json` writes."""
    answer = client.post("/v1/check", json=_DRAFT)
    report = reviewed(_DRAFT, house.shop, now=NOW)
    written = renderer(Format.JSON, console=Console(file=io.StringIO())).render(report)
    assert answer.status_code == 200
    assert answer.text == written


def test_a_promise_and_an_overpromise_are_told(client: TestClient) -> None:
    """Spans are of the words as they were sent."""
    report = client.post("/v1/check", json=_DRAFT).json()
    (promise,) = report["commitments"]
    (finding,) = report["findings"]
    assert report["documents"][0]["id"] == "reply-17"
    assert promise["due"]["end"] == "2026-03-13T23:59:59-05:00"
    assert finding["rule"] == "absolute-guarantee"
    assert _DRAFT["text"][finding["start"] : finding["end"]] == finding["quote"]  # type: ignore[index]


def test_a_draft_without_a_time_is_of_now(client: TestClient) -> None:
    """In the zone that it names."""
    report = client.post("/v1/check", json={"text": "I'll call you tomorrow.", "tz": "Asia/Tokyo"}).json()
    assert report["as_of"] == "2026-03-10T18:00:00+09:00"
    assert report["commitments"][0]["due"]["end"] == "2026-03-11T23:59:59+09:00"


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, "text"),
        ({"text": "   "}, "text"),
        ({"text": 7}, "text"),
        ({"text": "Hi", "id": 7}, "id"),
        ({"text": "Hi", "tz": "Mars/Olympus"}, "tz"),
        ({"text": "Hi", "sent_at": "soon"}, "sent_at"),
        ({"text": "Hi", "author": {}}, "author"),
        ({"text": "Hi", "to": [3]}, "to"),
    ],
)
def test_what_is_wrong_with_a_draft_is_named(client: TestClient, body: dict[str, object], where: str) -> None:
    """With the field, and what to do next."""
    answer = client.post("/v1/check", json=body)
    problem = answer.json()
    assert answer.status_code == 422
    assert where in problem["detail"]
    assert problem["hint"]


def test_hostile_text_is_only_text(client: TestClient) -> None:
    """Lone surrogates, control characters and markup neither fail nor change anything."""
    body = json.dumps({"text": "Hi \ud800 \u0000 <script>alert(1)</script>\n\nI'll send it by Friday."})
    answer = client.post("/v1/check", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200
    assert answer.json()["commitments"][0]["quote"] == "I'll send it by Friday"


def test_openers_claim_nothing_of_an_unknown_account(client: TestClient) -> None:
    """One honest question, no sources."""
    report = client.post("/v1/openers", json={"account": "Harbour Mill", "day": "2026-03-10"}).json()
    (opener,) = report["openers"]
    assert opener["sources"] == []
    assert "?" in opener["text"]


def test_rules_are_all_there(client: TestClient) -> None:
    """With what they say and where they come from."""
    rules = client.get("/v1/rules").json()["data"]
    assert [rule["id"] for rule in rules] == [*(rule.id for rule in ALL), *(rule.id for rule in CONDUCT)]
    assert all(rule["why"] and rule["source"] and rule["class"] for rule in rules)


@pytest.mark.parametrize("far", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_a_time_that_no_calendar_reaches_is_refused(client: TestClient, far: str) -> None:
    """Its neighbours in other zones would lie outside of all years."""
    answer = client.post("/v1/check", json={"text": "I'll send it on Friday.", "sent_at": far, "tz": "Asia/Tokyo"})
    assert (answer.status_code, answer.json()["errors"][0]["where"]) == (422, "body.sent_at")
