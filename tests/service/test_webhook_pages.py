"""The pages of webhooks in process: added with a secret that is shown once, looked into, sent again, removed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response

from auditor.config import Config
from auditor.core.notices import finished
from auditor.model.job import JobState
from auditor.model.webhook import EventType, Reply
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.pages.site import with_pages
from auditor.store import Database
from auditor.store.outbox import tell
from auditor.webhooks.sql import SCHEDULE, SqlWebhooks
from auditor.wiring.webhooks import new_endpoint
from tests.pages_house import HOSTILE, NOW

_URL = "https://crm.example/promises"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    kept = Database(str(tmp_path / "l.db"))
    yield kept
    kept.close()


@pytest.fixture
def hooks(database: Database) -> SqlWebhooks:
    return SqlWebhooks(database)


@pytest.fixture
def client(tmp_path: Path, database: Database, hooks: SqlWebhooks) -> Iterator[TestClient]:
    """Somebody at this machine, where no keys are used; nothing goes out."""
    config = Config(ledger=str(tmp_path / "other.db"))
    with opened(config, lambda: NOW) as services:
        kept = replace(services, webhooks=hooks)
        app = with_pages(create_app(kept), kept)
        with TestClient(app, base_url="http://localhost", headers={"accept": "text/html"}) as client:
            yield client


def _token(client: TestClient) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get("/webhooks").text)
    assert found is not None
    return found[1]


def _add(client: TestClient, url: str = _URL, *events: EventType) -> Response:
    wanted = [event.value for event in events or EventType]
    return client.post("/webhooks", data={"token": _token(client), "url": url, "events": wanted})


def _told(database: Database, audit: str = "a_1") -> None:
    with database.write() as connection:
        tell(connection, "default", [finished(audit, JobState.DONE, at=NOW)])


def test_a_webhook_is_added_and_its_secret_shown_once(client: TestClient, hooks: SqlWebhooks) -> None:
    """In the answer to its form and on no later page."""
    page = _add(client, _URL, EventType.AUDIT_FINISHED)
    found = re.search(r'<code id="secret">(whsec_[^<]+)</code>', page.text)
    assert found is not None
    assert page.headers["cache-control"] == "no-store"
    (one,) = hooks.listed("default")
    assert (one.url, one.events) == (_URL, {EventType.AUDIT_FINISHED})
    later = client.get("/webhooks").text + client.get(f"/webhooks/{one.id}").text
    assert _URL in later
    assert found[1] not in later


@pytest.mark.parametrize(("url", "status"), [("https://10.0.0.1/in", 403), ("http://crm.example/in", 400), ("", 400)])
def test_an_address_that_may_not_be_told_is_refused(
    client: TestClient, hooks: SqlWebhooks, url: str, status: int
) -> None:
    """As the command refuses it."""
    assert _add(client, url).status_code == status
    assert hooks.listed("default") == ()


def test_what_was_sent_is_shown_and_sent_again(client: TestClient, hooks: SqlWebhooks, database: Database) -> None:
    """How the last attempt ended and when the next is due; one message, or all that were not taken."""
    _add(client)
    (one,) = hooks.listed("default")
    assert "Nothing was sent yet" in client.get(f"/webhooks/{one.id}").text
    _told(database)
    parcel = hooks.claim(at=NOW)
    assert parcel is not None
    hooks.settle(parcel, Reply(status=503, told="answered 503"), at=NOW)
    page = client.get(f"/webhooks/{one.id}").text
    assert "answered 503" in page
    assert "Next attempt" in page
    assert hooks.claim(at=NOW) is None
    again = {"token": _token(client), "message": parcel.notice.id}
    assert client.post(f"/webhooks/{one.id}/replay", data=again).status_code == 200
    taken = hooks.claim(at=NOW)
    assert taken is not None
    hooks.settle(taken, Reply(status=204, told="answered 204"), at=NOW)
    page = client.get(f"/webhooks/{one.id}").text
    assert "Taken" in page
    assert "what it did not take" not in page


def test_one_that_was_switched_off_is_switched_on(client: TestClient, hooks: SqlWebhooks, database: Database) -> None:
    """The page says why it is off, and one button sends what it missed."""
    _add(client)
    (one,) = hooks.listed("default")
    _told(database)
    at = NOW
    for wait in (timedelta(), *SCHEDULE):
        at += wait
        parcel = hooks.claim(at=at)
        assert parcel is not None
        hooks.settle(parcel, Reply(status=500, told="answered 500"), at=at)
    assert "witched off" in client.get("/webhooks").text
    assert "Given up" in client.get(f"/webhooks/{one.id}").text
    client.post(f"/webhooks/{one.id}/replay", data={"token": _token(client), "message": ""})
    assert hooks.listed("default")[0].disabled_at is None
    assert hooks.claim(at=at) is not None


def test_a_webhook_is_removed_with_all_that_waits(client: TestClient, hooks: SqlWebhooks, database: Database) -> None:
    """And its page is gone."""
    _add(client)
    (one,) = hooks.listed("default")
    _told(database)
    client.post(f"/webhooks/{one.id}/remove", data={"token": _token(client)})
    assert hooks.listed("default") == ()
    assert hooks.claim(at=NOW) is None
    assert client.get(f"/webhooks/{one.id}").status_code == 404


def test_forms_of_others_change_nothing(client: TestClient, hooks: SqlWebhooks) -> None:
    """Without the token of a page of ours."""
    _add(client)
    (one,) = hooks.listed("default")
    wrong = {"token": "x" * 64}
    assert client.post("/webhooks", data={**wrong, "url": _URL, "events": "audit.finished"}).status_code == 403
    assert client.post(f"/webhooks/{one.id}/replay", data=wrong).status_code == 403
    assert client.post(f"/webhooks/{one.id}/remove", data=wrong).status_code == 403
    assert len(hooks.listed("default")) == 1


def test_a_hostile_address_is_text(client: TestClient) -> None:
    """Wherever it is shown."""
    page = _add(client, f"https://crm.example/{HOSTILE}").text + client.get("/webhooks").text
    assert HOSTILE not in page


def test_nobody_sees_those_of_another_tenant(client: TestClient, hooks: SqlWebhooks) -> None:
    """Neither listed nor opened nor removed."""
    foreign, secret = new_endpoint("south", "https://south.example/in", frozenset(), at=NOW)
    hooks.add(foreign, secret)
    assert "south.example" not in client.get("/webhooks").text
    token = {"token": _token(client)}
    assert client.get(f"/webhooks/{foreign.id}").status_code == 404
    assert client.post(f"/webhooks/{foreign.id}/replay", data=token).status_code == 404
    assert client.post(f"/webhooks/{foreign.id}/remove", data=token).status_code == 404
    assert len(hooks.listed("south")) == 1
