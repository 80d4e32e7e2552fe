"""Every route, every role, another tenant's key: nothing of ours is seen, nothing of ours changes."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from auditor.config import Config
from auditor.model.access import Role
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.pages.site import with_pages
from auditor.service.services import Limits
from auditor.store import Database
from auditor.testing.access import KeyRing
from auditor.webhooks.sql import SqlWebhooks
from auditor.wiring.jobs import AuditSteps, worker
from auditor.wiring.service import new_key
from auditor.wiring.webhooks import new_endpoint
from tests.service.conftest import NOW

_SECRETS = ("zirconium", "quarrymill", "haldane")
"""Words of the promise, of the customer, of the writer: the owner sees them all."""
_MAIL = b"""From: Ines Haldane <ines@brightpump.example>
To: Otto Berg <otto@quarrymill.example>
Date: Mon, 02 Mar 2026 09:12:00 +0000
Message-ID: <1@brightpump.example>
Subject: The zirconium valves

Hi Otto,

I'll send the zirconium valves by Friday.

Best,
Ines
"""
_OPEN = {"/healthz", "/readyz", "/version", "/metrics", "/openapi.json", "/assets/{name}", "/sign-in", "/sign-out"}
_SAME_FOR_ALL = {"/", "/rules", "/rules/{id}", "/knowledge", "/v1/rules", "/v1/check", "/v1/openers", "/v2/check"}
_SAME_FOR_ALL |= {"/v2/languages"}
"""Of the house, not of a tenant; what is told of a draft may rest on the ledger, which is the caller's."""
_LISTS = {
    "/v1/audits",
    "/v1/commitments",
    "/v1/records",
    "/board",
    "/accounts",
    "/people",
    "/audits",
    "/keys",
    "/webhooks",
}
_AUDITS = ("/v1/audits/{job_id}", "/audits/{id}")
_OF_AUDITS = {f"{one}{more}" for one in _AUDITS for more in ("", "/events", "/report", "/cancel", "/retry")}
_OF_PROMISES = {"/v1/commitments/{id}", "/v1/commitments/{id}/events", "/board/{id}", "/board/{id}/recover"}
_OF_NAMES = {"/v1/scorecards/{of}/{id}", "/accounts/{name:path}", "/people/{name:path}"}
_OF_KEYS = {"/keys/{id}/revoke"}
_OF_WEBHOOKS = {"/webhooks/{id}", "/webhooks/{id}/replay", "/webhooks/{id}/remove"}
_BODIES: dict[str, dict[str, Any]] = {
    "/v1/check": {"json": {"text": "I'll send the quote by Friday."}},
    "/v1/openers": {"json": {"account": "Harbour Mill"}},
    "/v1/records": {"json": {"data": [{"id": "S-1", "kind": "shipment", "title": "Two pumps"}]}},
    "/v1/commitments/{id}/events": {"json": {"kind": "dismissed", "text": "Not ours."}},
    "/v2/check": {"data": {"language": "en", "text": "Hello"}},
    "/v1/audits": {"files": [("files", ("b.eml", b"From: a@b.example\n\nHello"))]},
}
_FORMS: dict[str, dict[str, Any]] = {
    "/board/{id}": {"kind": "dismissed", "text": "Not ours."},
    "/keys": {"name": "South", "roles": ["admin"]},
    "/webhooks": {"url": "https://south.example/in", "events": ["audit.finished"]},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Two tenants of one service; north has everything that can be had."""

    app: FastAPI
    keys: KeyRing
    north: TestClient
    ids: dict[str, str]
    """What stands in the place of a path's parameter, by the path."""
    bodies: dict[str, dict[str, Any]]
    """What is sent to routes of the API, by the path."""

    def key(self, tenant: str, *roles: Role) -> str:
        key, secret = new_key(tenant, f"{tenant} {len(self.keys.listed(tenant))}", frozenset(roles), at=NOW)
        self.keys.add(key)
        return secret

    def visitor(self, tenant: str, *roles: Role) -> TestClient:
        """With the key in the header, as a program sends it, and in the cookie, as a browser does."""
        return _visitor(self.app, self.key(tenant, *roles))

    def address(self, path: str) -> str:
        return self.ids[path] if "{" in path else path


def _visitor(app: FastAPI, secret: str) -> TestClient:
    client = TestClient(app, base_url="https://auditor.example", raise_server_exceptions=False, follow_redirects=False)
    client.headers["origin"] = "https://auditor.example"
    assert client.post("/sign-in", data={"key": secret, "token": _token(client)}).status_code == 303
    client.headers["authorization"] = f"Bearer {secret}"
    return client


def _token(client: TestClient) -> str:
    for place in ("/", "/board", "/audits", "/keys", "/sign-in"):
        found = re.search(r'name="token" value="(\w+)"', client.get(place, headers={"accept": "text/html"}).text)
        if found is not None:
            return found[1]
    return ""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder: Path = tmp_path_factory.mktemp("tenants")
    config, keys = Config(ledger=str(folder / "l.db")), KeyRing()
    boss, secret = new_key("north", "Boss of Haldane", frozenset(Role), at=NOW)
    keys.add(boss)
    elsewhere = Database(str(folder / "hooks.db"))
    with closing(elsewhere), opened(config, lambda: NOW) as services:
        assert services.queue is not None and services.books is not None
        # In a database of their own: what sends them does not know it, and nothing leaves this machine.
        hooks = SqlWebhooks(elsewhere)
        kept = replace(services, keys=keys, ring=keys, webhooks=hooks, limits=Limits(a_minute=0))
        app = with_pages(create_app(kept), kept)
        north = _visitor(app, secret)
        form = {"our_domains": "brightpump.example", "as_of": "2026-03-20"}
        audit = north.post("/v1/audits", files=[("files", ("a.eml", _MAIL))], data=form).json()["id"]
        worker(services.queue, AuditSteps(queue=services.queue, config=config, books=services.books)).until_idle()
        (promise,) = north.get("/v1/commitments").json()["data"]
        hook, hidden = new_endpoint("north", "https://haldane.example/in", frozenset(), at=NOW)
        hooks.add(hook, hidden)
        ids = {path: re.sub(r"{\w+}", audit, path) for path in _OF_AUDITS}
        ids |= {path: path.replace("{id}", promise["id"]) for path in _OF_PROMISES}
        ids |= {path: path.replace("{id}", boss.id) for path in _OF_KEYS}
        ids |= {path: path.replace("{id}", hook.id) for path in _OF_WEBHOOKS}
        ids |= {
            "/v1/scorecards/{of}/{id}": "/v1/scorecards/account/quarrymill.example",
            "/accounts/{name:path}": "/accounts/quarrymill.example",
            "/people/{name:path}": "/people/ines@brightpump.example",
            "/rules/{id}": "/rules/puffery",
            "/assets/{name}": "/assets/pages.css",
        }
        bodies = {**_BODIES, "/v1/recoveries": {"json": {"commitment_id": promise["id"]}}}
        yield World(app=app, keys=keys, north=north, ids=ids, bodies=bodies)


def _routes(app: FastAPI) -> Iterator[tuple[str, str]]:
    for one in app.routes:
        for route in getattr(getattr(one, "original_router", None), "routes", [one]):
            for method in route.methods or ():
                if method not in {"HEAD", "OPTIONS"}:
                    yield method, route.path


def _ask(client: TestClient, world: World, method: str, path: str, token: str) -> tuple[int, str]:
    told = world.bodies.get(path, {})
    if method == "POST" and not path.startswith(("/v1/", "/v2/")):
        told = {"data": {"token": token, **_FORMS.get(path, {})}}
    answer = client.request(method, world.address(path), **told)
    return answer.status_code, answer.text.lower()


def _seen_by_the_owner(world: World) -> list[str]:
    places = [
        "/v1/audits",
        "/v1/commitments",
        "/board?view=all&side=",
        "/accounts",
        "/people",
        "/audits",
        "/keys",
        "/webhooks",
    ]
    singles = ("/v1/commitments/{id}", "/board/{id}", "/audits/{id}", "/v1/audits/{job_id}/report", "/webhooks/{id}")
    return [world.north.get(place).text for place in (*places, *(world.ids[one] for one in singles))]


def test_every_route_is_known_here(world: World) -> None:
    """A new one belongs into a table of this file, so that somebody thinks of whose it is."""
    known = _OPEN | _SAME_FOR_ALL | _LISTS | _OF_AUDITS | _OF_PROMISES | _OF_NAMES | _OF_KEYS | _OF_WEBHOOKS
    routes = {path for _, path in _routes(world.app)}
    assert len(routes) > 30
    assert routes - known == {"/v1/recoveries"}


def test_the_owner_sees_all_of_it(world: World) -> None:
    """What others must not see is there to be seen."""
    seen = " ".join(_seen_by_the_owner(world)).lower()
    assert [word for word in _SECRETS if word not in seen] == []


@pytest.mark.parametrize("roles", [*((role,) for role in Role), tuple(Role)], ids=lambda roles: "+".join(roles))
def test_another_tenant_sees_and_changes_nothing(world: World, roles: tuple[Role, ...]) -> None:
    """Not by an id that it knows, not in a list; where its own things would be shown, there are none of ours."""
    before = _seen_by_the_owner(world)
    client = world.visitor("south", *roles)
    token = _token(client)
    for method, path in sorted(_routes(world.app)):
        if path in {"/sign-out", "/sign-in"}:
            continue
        status, text = _ask(client, world, method, path, token)
        asked = world.address(path).lower()
        assert status < 500, (method, path)
        assert [word for word in _SECRETS if word in text.replace(asked.rpartition("/")[2], "")] == [], (method, path)
        if path in _OF_AUDITS | _OF_PROMISES | _OF_KEYS | _OF_WEBHOOKS | {"/v1/recoveries"}:
            assert status in {403, 404, 405}, (method, path, status)
            assert status == 404 or roles != tuple(Role), (method, path, status)
    assert _seen_by_the_owner(world) == before


def test_without_a_key_only_the_open_routes_answer(world: World) -> None:
    """Everything else is 401."""
    client = TestClient(world.app, base_url="https://auditor.example", follow_redirects=False)
    for method, path in sorted(_routes(world.app)):
        if path not in _OPEN:
            assert _ask(client, world, method, path, "")[0] == 401, (method, path)
