"""Keys, roles and tenants; signatures of HubSpot; requests that are sent twice."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.testclient import TestClient
from starlette.types import Message
from typer.testing import CliRunner

from auditor.cli.main import app as command_line
from auditor.config import Config
from auditor.model.access import Caller, Role
from auditor.ports.access import Keys
from auditor.service.app import create_app
from auditor.service.callers import Ingester
from auditor.service.hubspot import SIGNATURE, TIMESTAMP, Signatures, signature
from auditor.service.opening import opened
from auditor.service.services import Limits, Services
from auditor.testing.access import AnswerShelf, KeyRing
from auditor.wiring.service import new_key
from tests.service.conftest import NOW, Ask

_TEXT = {"text": "I'll send the revised quote by Friday."}
_OPEN = {"/healthz", "/readyz", "/version"}
_VALID: dict[str, dict[str, Any]] = {
    "/v1/check": {"json": _TEXT},
    "/v1/openers": {"json": {"account": "Harbour Mill"}},
    "/v1/records": {"json": {"data": [{"id": "S-1", "kind": "shipment", "title": "Two pumps"}]}},
    "/v1/commitments/{id}/events": {"json": {"kind": "noted", "text": "Sam is away."}},
    "/v1/recoveries": {"json": {"commitment_id": "c_0000"}},
    "/v2/check": {"data": {"language": "en", "text": "Hello"}},
}
"""Requests that are in order, where an empty one is not."""


def _made(keys: Keys, *roles: Role, tenant: str = "north") -> dict[str, str]:
    """The header of a new key."""
    key, secret = new_key(tenant, "test", frozenset(roles), at=NOW)
    keys.add(key)
    return {"authorization": f"Bearer {secret}"}


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing()


@pytest.fixture
def whole(tmp_path: Path, keys: KeyRing) -> Iterator[FastAPI]:
    """The app with a ledger and keys."""
    with opened(Config(ledger=str(tmp_path / "l.db")), lambda: NOW) as services:
        yield create_app(replace(services, keys=keys))


def test_every_route_declares_its_role_and_keeps_to_it(whole: FastAPI, keys: KeyRing) -> None:
    """Route by role: without a key 401, with another role 403, with the right one neither; probes are open."""
    client = TestClient(whole, base_url="https://auditor.example", raise_server_exceptions=False)
    headers = {role: _made(keys, role) for role in Role}
    operations = [
        (method, path, said.get("security"))
        for path, methods in client.get("/openapi.json").json()["paths"].items()
        for method, said in methods.items()
    ]
    assert len(operations) > 10
    for method, path, security in operations:
        if security is None:
            assert path in _OPEN, f"{path} is open to everybody"
            continue
        ((needed,),) = [one["key"] for one in security]
        told = _VALID.get(path, {})
        address = path.replace("{id}", "c_0000").replace("{of}", "account")
        assert client.request(method, address, **told).status_code == 401, path
        for role, header in headers.items():
            code = client.request(method, address, headers=header, **told).status_code
            assert (code not in {401, 403}) == (role.value == needed), (path, role)


@pytest.mark.parametrize("header", ["Bearer wrong", "bearer aud_1_x"])
def test_a_wrong_key_is_refused(serving: Ask, header: str) -> None:
    """401, and how to send one."""
    answer = serving(keys=KeyRing()).post("/v1/check", json=_TEXT, headers={"authorization": header})
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


def test_a_revoked_key_is_refused_at_once(serving: Ask, keys: KeyRing) -> None:
    """The next request already."""
    client, header = serving(keys=keys), _made(keys, Role.REVIEW)
    first = client.post("/v1/check", json=_TEXT, headers=header)
    keys.revoke("north", keys.listed("north")[0].id, at=NOW)
    assert (first.status_code, client.post("/v1/check", json=_TEXT, headers=header).status_code) == (200, 401)


def test_languagetools_clients_send_the_key_in_the_form(serving: Ask, keys: KeyRing) -> None:
    """`apiKey`; the rest of the form is read all the same."""
    client, header = serving(keys=keys), _made(keys, Role.REVIEW)
    form = {"language": "en-US", "text": "It never fails, guaranteed.", "username": "ruth"}
    secret = header["authorization"].removeprefix("Bearer ")
    assert len(client.post("/v2/check", data={**form, "apiKey": secret}).json()["matches"]) == 1
    assert client.post("/v2/check", data=form).status_code == 401


def test_each_key_has_its_own_allowance(serving: Ask, keys: KeyRing) -> None:
    """One that asks too often does not slow down another."""
    client = serving(keys=keys, limits=Limits(a_minute=1))
    one, other = _made(keys, Role.REVIEW), _made(keys, Role.REVIEW)
    codes = [client.get("/v1/rules", headers=header).status_code for header in (one, one, other)]
    assert codes == [200, 429, 200]


def test_a_tenants_promises_are_nobody_elses(whole: FastAPI, keys: KeyRing) -> None:
    """Records of one tenant do not reach another's ledger."""
    client = TestClient(whole, base_url="https://auditor.example")
    north, south = (_made(keys, Role.INGEST, tenant=tenant) for tenant in ("north", "south"))
    record = {"data": [{"id": "S-1", "kind": "shipment", "title": "Two pumps", "status": "done"}]}
    told = [client.post("/v1/records", json=record, headers=header).json()["new"] for header in (north, north, south)]
    assert told == [1, 0, 1]


def test_keys_are_made_listed_and_revoked(tmp_path: Path) -> None:
    """The secret is shown once, and is nowhere on disk."""
    runner, place = CliRunner(), ["--ledger", str(tmp_path / "k" / "l.db")]
    made = runner.invoke(command_line, ["keys", "create", "--name", "Outlook", "--role", "review", *place])
    secret = made.stdout.strip()
    id = "_".join(secret.split("_")[:2])
    listed = runner.invoke(command_line, ["keys", "list", *place]).stdout
    assert id in listed and "Outlook" in listed and secret not in listed
    assert all(secret.encode() not in path.read_bytes() for path in (tmp_path / "k").iterdir())
    assert runner.invoke(command_line, ["keys", "revoke", id, *place]).exit_code == 0
    with opened(Config(ledger=place[1]), lambda: NOW) as services:
        client = TestClient(create_app(services), base_url="https://auditor.example")
        assert client.get("/v1/rules", headers={"authorization": f"Bearer {secret}"}).status_code == 401


def _hubspot(house: Services, at: datetime) -> TestClient:
    caller = Caller(tenant="north", roles=frozenset({Role.REVIEW}), key="hubspot")
    signatures = Signatures("s3cret", caller, public_url="https://auditor.example/", clock=lambda: at)
    return TestClient(create_app(replace(house, keys=KeyRing(), signatures=signatures)), base_url="http://inside")


def _signed(body: bytes, address: str, at: datetime) -> dict[str, str]:
    stamp = str(int(at.timestamp() * 1000))
    told = signature(b"s3cret", "POST", address, body, stamp)
    return {SIGNATURE: told, TIMESTAMP: stamp, "content-type": "application/json"}


def test_hubspot_is_known_by_its_signature(house: Services) -> None:
    """Over method, public address with its query, body and time; the query is decoded as HubSpot does."""
    body = b'{"text": "I will call you tomorrow."}'
    headers = _signed(body, "https://auditor.example/v1/check?who=a@b.example", NOW)
    client = _hubspot(house, NOW)
    assert client.post("/v1/check?who=a%40b.example", content=body, headers=headers).status_code == 200
    assert client.post("/v1/check?who=other", content=body, headers=headers).status_code == 401
    assert client.post("/v1/check?who=a%40b.example", content=body + b" ", headers=headers).status_code == 401


@pytest.mark.parametrize("late", [timedelta(minutes=6), -timedelta(minutes=6)])
def test_an_old_signature_is_void(house: Services, late: timedelta) -> None:
    """Five minutes, either way."""
    body = b'{"text": "I will call you tomorrow."}'
    headers = _signed(body, "https://auditor.example/v1/check", NOW)
    assert _hubspot(house, NOW + late).post("/v1/check", content=body, headers=headers).status_code == 401


class _Counting:
    """A route that does something that must not be done twice."""

    def __init__(self) -> None:
        self.times = 0
        self.router = APIRouter()
        self.hold = threading.Event()
        self.hold.set()
        self.entered = threading.Event()

        @self.router.post("/v1/count")
        def count(_: Ingester, status: int = 200) -> dict[str, int]:
            self.times += 1
            self.entered.set()
            self.hold.wait(30)
            if status >= 500:
                raise RuntimeError
            return {"times": self.times}


@pytest.fixture
def counting() -> _Counting:
    return _Counting()


@pytest.fixture
def twice(house: Services, counting: _Counting) -> TestClient:
    app = create_app(replace(house, answers=AnswerShelf()), more=(counting.router,))
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


def test_a_request_that_is_sent_again_is_not_done_again(twice: TestClient, counting: _Counting) -> None:
    """The first answer comes again, marked; another key is another request."""
    first, again = (twice.post("/v1/count", headers={"idempotency-key": "a"}) for _ in range(2))
    assert first.json() == again.json() == {"times": 1}
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert twice.post("/v1/count", headers={"idempotency-key": "b"}).json() == {"times": 2}


def test_another_body_under_the_same_key_is_refused(twice: TestClient) -> None:
    """422."""
    twice.post("/v1/count", headers={"idempotency-key": "a"})
    refused = twice.post("/v1/count", json={"more": 1}, headers={"idempotency-key": "a"})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:auditor:problem:mismatch")


def test_a_failed_request_may_be_tried_again(twice: TestClient) -> None:
    """A fault of ours is no answer."""
    failed = twice.post("/v1/count?status=500", headers={"idempotency-key": "a"})
    assert failed.status_code == 500
    assert twice.post("/v1/count", headers={"idempotency-key": "a"}).json() == {"times": 2}


def test_a_twin_under_way_is_refused(twice: TestClient, counting: _Counting) -> None:
    """409, while the first still runs."""
    counting.hold.clear()
    first = threading.Thread(target=lambda: twice.post("/v1/count", headers={"idempotency-key": "a"}))
    first.start()
    counting.entered.wait(30)
    refused = twice.post("/v1/count", headers={"idempotency-key": "a"})
    counting.hold.set()
    first.join()
    assert (refused.status_code, counting.times) == (409, 1)


@pytest.mark.parametrize("path", ["/v1/audits", "/audits"])
def test_nobody_without_a_key_sends_files(whole: FastAPI, path: str) -> None:
    """He is told at once: nothing of what he sends is read."""
    told: list[Message] = []

    async def receive() -> Message:
        raise AssertionError("something was read")

    async def send(message: Message) -> None:
        told.append(message)

    headers = [(b"content-type", b"multipart/form-data; boundary=b"), (b"content-length", b"150000000")]
    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": headers}
    asyncio.run(whole(scope, receive, send))
    assert told[0]["status"] == 401
