"""Promises of the ledger over HTTP: listed page by page, shown, decided about, and judged by records that are sent."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from auditor.cli.main import app as command_line
from auditor.config import Config
from auditor.ports import Input
from auditor.service.app import create_app
from auditor.service.opening import clock_of, opened
from tests.ledger.world import told

_DAY = (datetime.now(UTC) - timedelta(days=40)).replace(microsecond=0)
_MAIL = """From: Ruth Adeyemi <ruth@brightpump.example>
To: Sam Okafor <sam@harbourmill.example>
Subject: {subject}
Date: {date:%a, %d %b %Y %H:%M:%S +0000}
Message-ID: <{id}@brightpump.example>

Hi Sam,

I'll send you the {thing} by tomorrow.

Best,
Ruth
"""
_THINGS = ("pump curve", "spare parts list", "service plan")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """A service over a ledger of three promises whose day has passed."""
    place, mail = str(tmp_path / "ledger.db"), tmp_path / "mail"
    mail.mkdir()
    for number, thing in enumerate(_THINGS):
        text = _MAIL.format(subject=thing, date=_DAY + timedelta(days=number), id=number, thing=thing)
        (mail / f"{number}.eml").write_text(text)
    command = ["audit", str(mail), "--our-domain", "brightpump.example", "--ledger", place, "--format", "json"]
    assert CliRunner().invoke(command_line, command).exit_code in {0, 1}
    config = Config(ledger=place, our_domains=("brightpump.example",))
    with opened(config, clock_of(config)) as services:
        yield TestClient(create_app(services), base_url="http://localhost", raise_server_exceptions=False)


def test_one_clock_goes_through(tmp_path: Path) -> None:
    """The time of the service judges promises and dates what people say."""
    now, config = [_DAY], Config(ledger=str(tmp_path / "ledger.db"), our_domains=("brightpump.example",))
    with opened(config, lambda: now[0]) as services:
        client = TestClient(create_app(services), base_url="http://localhost", raise_server_exceptions=False)
        assert services.books is not None
        books = services.books("default")
        books.keep(
            told(
                Input.of("0.eml", _MAIL.format(subject="a", date=_DAY, id=0, thing="pump curve").encode()),
                config=config,
            )
        )
        (one,) = client.get("/v1/commitments").json()["data"]
        assert one["verdict"] == "not_due"
        now[0] = _DAY + timedelta(days=5)
        (one,) = client.get("/v1/commitments").json()["data"]
        assert one["verdict"] == "unverified"
        story = client.post(f"/v1/commitments/{one['id']}/events", json={"kind": "noted", "text": "He rang."}).json()
        assert datetime.fromisoformat(story["events"][-1]["at"]) == now[0]


def test_pages_of_a_day_share_what_was_judged(tmp_path: Path) -> None:
    """Each request opens the ledger anew; the days that were judged are the service's."""
    config = Config(ledger=str(tmp_path / "ledger.db"))
    with opened(config, clock_of(config)) as services:
        assert services.books is not None
        first, second = services.books("one").days, services.books("two").days
        assert first is not None and first is second


def _ids(client: TestClient, **asked: object) -> list[str]:
    return [one["id"] for one in client.get("/v1/commitments", params=asked).json()["data"]]  # type: ignore[arg-type]


def test_promises_are_listed_page_by_page(client: TestClient) -> None:
    """Each once, in the order that was asked for; the last page has no cursor."""
    whole = _ids(client)
    seen, cursor = [], None
    while True:
        page = client.get("/v1/commitments", params={"limit": 2, **({"cursor": cursor} if cursor else {})}).json()
        seen += [one["id"] for one in page["data"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == whole
    assert len(whole) == len(_THINGS)


def test_promises_are_listed_as_they_stood_on_a_day(client: TestClient) -> None:
    """Those that had been made by then, judged by then; page by page."""
    day = (_DAY + timedelta(days=1)).isoformat().replace("+00:00", "Z")
    page = client.get("/v1/commitments", params={"as_of": day, "limit": 1}).json()
    rest = client.get("/v1/commitments", params={"as_of": day, "cursor": page["next_cursor"]}).json()
    assert [one["verdict"] for one in (*page["data"], *rest["data"])] == ["not_due", "not_due"]
    assert rest["next_cursor"] is None
    assert client.get("/v1/commitments", params={"as_of": "0001-01-01"}).status_code == 422


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"owner": "ruth@brightpump.example"}, 3),
        ({"owner": "sam@harbourmill.example"}, 0),
        ({"side": "theirs"}, 0),
        ({"verdict": ["unverified", "broken", "not_checkable"]}, 3),
        ({"verdict": "kept"}, 0),
        ({"due_until": _DAY.date().isoformat()}, 0),
        ({"due_until": (_DAY + timedelta(days=1)).date().isoformat()}, 1),
    ],
)
def test_filters_must_all_hold(client: TestClient, asked: dict[str, object], count: int) -> None:
    """By owner, side, verdict and due day."""
    assert len(_ids(client, **asked)) == count


def test_what_is_asked_wrongly_is_told(client: TestClient) -> None:
    """A filter that does not exist, a verdict that does not, a cursor that leads nowhere."""
    assert client.get("/v1/commitments", params={"colour": "red"}).status_code == 422
    assert client.get("/v1/commitments", params={"verdict": "nearly"}).status_code == 422
    assert client.get("/v1/commitments", params={"cursor": "5"}).status_code == 404
    assert client.get("/v1/commitments/c_none").status_code == 404


def test_a_person_decides_and_the_story_tells_it(client: TestClient) -> None:
    """The verdict is his from then on; a note changes nothing."""
    one = _ids(client)[0]
    event = {"kind": "overridden", "verdict": "kept", "text": "Handed over at the fair.", "by": "Ruth"}
    answer = client.post(f"/v1/commitments/{one}/events", json=event)
    assert (answer.status_code, answer.json()["verdict"]) == (201, "kept")
    client.post(f"/v1/commitments/{one}/events", json={"kind": "noted", "text": "Sam liked it."})
    shown = client.get(f"/v1/commitments/{one[:8]}").json()
    assert shown["verdict"] == "kept"
    assert [(e["kind"], e["by"]) for e in shown["events"]][-2:] == [("overridden", "Ruth"), ("noted", "this machine")]


@pytest.mark.parametrize(
    "event", [{"kind": "overridden", "text": "Why"}, {"kind": "noted", "text": "a", "verdict": "kept"}]
)
def test_a_verdict_belongs_to_a_decision(client: TestClient, event: dict[str, str]) -> None:
    """And to nothing else."""
    assert client.post(f"/v1/commitments/{_ids(client)[0]}/events", json=event).status_code == 422


def test_records_judge_promises_at_once(client: TestClient) -> None:
    """What was sent in time is kept; what is not understood is told by line."""
    sent = {
        "id": "M-1",
        "kind": "message_sent",
        "title": "The pump curve",
        "body": "Here is the pump curve.",
        "account": "harbourmill.example",
        "owner": "ruth@brightpump.example",
        "contacts": ["sam@harbourmill.example"],
        "attachments": ["pump-curve.pdf"],
        "done_at": (_DAY + timedelta(hours=5)).isoformat(),
        "status": "done",
    }
    wrong = {"id": "M-2", "kind": "task", "title": "Call", "done_at": "the day before yesterday"}
    answer = client.post("/v1/records", json={"data": [sent, wrong]}).json()
    assert (answer["received"], answer["new"]) == (1, 1)
    assert [one["origin"] for one in answer["skipped"]] == ["records#row 2"]
    verdicts = {one["quote"]: one["verdict"] for one in client.get("/v1/commitments").json()["data"]}
    assert verdicts["I'll send you the pump curve by tomorrow"] == "kept"
    assert client.post("/v1/records", json={"data": [sent]}).json()["new"] == 0


def test_a_scorecard_counts_what_was_judged(client: TestClient) -> None:
    """By person; of a stranger nothing is known."""
    client.post(
        f"/v1/commitments/{_ids(client)[0]}/events", json={"kind": "overridden", "verdict": "kept", "text": "Yes."}
    )
    card = client.get("/v1/scorecards/owner/ruth@brightpump.example").json()
    assert card["schema"] == "auditor.scorecard/1"
    assert card["verdicts"]["kept"] == 1
    assert client.get("/v1/scorecards/owner/nobody@brightpump.example").status_code == 404


def test_a_message_comes_clean(client: TestClient) -> None:
    """It quotes the promise; where there is nothing to own, it says so."""
    one = _ids(client)[0]
    broken = {"kind": "overridden", "verdict": "broken", "text": "Forgotten."}
    client.post(f"/v1/commitments/{one}/events", json=broken)
    message = client.post("/v1/recoveries", json={"commitment_id": one, "cause": "I lost sight of it"}).json()
    assert message["schema"] == "auditor.recovery/1"
    client.post(f"/v1/commitments/{one}/events", json={**broken, "verdict": "kept"})
    problem = client.post("/v1/recoveries", json={"commitment_id": one}).json()
    assert (problem["status"], problem["type"]) == (409, "urn:auditor:problem:conflict")
    assert "auditor " not in problem["hint"]


@pytest.mark.parametrize(
    ("given", "starts"),
    [
        ({"cause": "the courier let us down"}, "the cause: "),
        ({"next_step": "the courier let us down"}, "the next step: "),
        ({"remedy": "your team forgot it, so we do it again"}, "the remedy: "),
        ({"meaning": "the courier let you down"}, "the meaning: "),
        ({"by": _DAY.date().isoformat()}, f"the new date {_DAY.date()}: "),
    ],
    ids=lambda value: "".join(value) if isinstance(value, dict) else "",
)
def test_a_refused_message_names_what_was_given(client: TestClient, given: dict[str, str], starts: str) -> None:
    """In plain words, and no flag of the command line."""
    one = _ids(client)[0]
    client.post(f"/v1/commitments/{one}/events", json={"kind": "overridden", "verdict": "broken", "text": "Forgotten."})
    problem = client.post("/v1/recoveries", json={"commitment_id": one, **given}).json()
    assert problem["status"] == 400
    assert problem["detail"].startswith(starts)
    assert "--" not in problem["detail"] + problem["hint"]


def test_a_day_that_the_past_speaks_against_is_refused(tmp_path: Path) -> None:
    """Ten promises like it, made on Mondays for the day after, were not kept; no flag of the command line is named."""
    config = Config(ledger=str(tmp_path / "ledger.db"), our_domains=("brightpump.example",))
    monday = datetime(2026, 1, 5, 9, tzinfo=UTC)
    now = monday + timedelta(weeks=12)
    with opened(config, lambda: now) as services:
        client = TestClient(create_app(services), base_url="http://localhost", raise_server_exceptions=False)
        assert services.books is not None
        texts = (
            _MAIL.format(subject=f"Drawing {n}", date=monday + timedelta(weeks=n), id=n, thing=f"drawing {n}")
            for n in range(10)
        )
        mails = [Input.of(f"{n}.eml", text.encode()) for n, text in enumerate(texts)]
        services.books("default").keep(told(*mails, config=config, day=now))
        for identity in _ids(client):
            event = {"kind": "overridden", "verdict": "broken", "text": "Forgotten."}
            client.post(f"/v1/commitments/{identity}/events", json=event)
        by = (now + timedelta(days=1)).date().isoformat()
        problem = client.post("/v1/recoveries", json={"commitment_id": _ids(client)[0], "by": by}).json()
    assert problem["status"] == 400
    assert problem["detail"].startswith(f"the new date {by}: ")
    assert "--" not in problem["detail"] + problem["hint"]


def test_openers_begin_with_what_is_owed(client: TestClient) -> None:
    """Only what is known to be broken or is not due yet; of what nobody knows the openers say nothing."""
    identity = _ids(client)[0]
    event = {"kind": "overridden", "by": "Ruth", "text": "It was never sent.", "verdict": "broken"}
    assert client.post(f"/v1/commitments/{identity}/events", json=event).status_code in {200, 201}
    report = client.post("/v1/openers", json={"account": "Harbour Mill"}).json()
    assert report["openers"][0]["leads_with"] == "a promise that we missed"
