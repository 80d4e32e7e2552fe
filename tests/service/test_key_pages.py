"""The page of keys in process: made and shown once, told apart by their roles, revoked at once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response

from auditor.model.access import ApiKey, Role
from auditor.testing.access import KeyRing
from auditor.wiring.service import digest, new_key
from tests.pages_house import HOSTILE, NOW, open_house

_PEOPLE = {"accept": "text/html", "origin": "https://auditor.example"}


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing()


@pytest.fixture
def boss(ring: KeyRing) -> tuple[ApiKey, str]:
    key, secret = new_key("default", "The boss", frozenset(Role), at=NOW)
    ring.add(key)
    return key, secret


@pytest.fixture
def admin(tmp_path: Path, ring: KeyRing, boss: tuple[ApiKey, str]) -> Iterator[TestClient]:
    """Signed in with every role."""
    with (
        open_house(tmp_path, ring) as app,
        TestClient(app, base_url="https://auditor.example", headers=_PEOPLE) as client,
    ):
        client.post("/sign-in", data={"key": boss[1]})
        yield client


def _token(client: TestClient) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get("/keys").text)
    assert found is not None
    return found[1]


def _make(client: TestClient, name: str, *roles: str) -> Response:
    return client.post("/keys", data={"token": _token(client), "name": name, "roles": list(roles)})


def _secret(page: str) -> str:
    found = re.search(r'<code id="secret">(\w[\w-]+)</code>', page)
    assert found is not None
    return found[1]


def test_a_key_is_shown_once_and_opens_what_it_may(admin: TestClient, ring: KeyRing) -> None:
    """In the answer to its form and on no later page; only its digest is kept."""
    made = _make(admin, "Nora Lind", "review", "read")
    secret = _secret(made.text)
    assert made.headers["cache-control"] == "no-store"
    assert secret not in admin.get("/keys").text
    found = ring.by_digest(digest(secret))
    assert found is not None
    assert (found.name, found.roles) == ("Nora Lind", {Role.REVIEW, Role.READ})


def test_sending_the_form_again_makes_no_second_key(admin: TestClient, ring: KeyRing) -> None:
    """A page that is loaded again sends its form again."""
    _make(admin, "Nora Lind", "review")
    assert _make(admin, "Nora Lind", "review").status_code == 409
    assert len(ring.listed("default")) == 2


def test_a_revoked_key_opens_nothing(admin: TestClient, ring: KeyRing) -> None:
    """From the next request on."""
    secret = _secret(_make(admin, "Nora Lind", "review").text)
    key = ring.by_digest(digest(secret))
    assert key is not None
    page = admin.post(f"/keys/{key.id}/revoke", data={"token": _token(admin)}).text
    assert "revoked" in page
    assert ring.by_digest(digest(secret)) is None


def test_whoever_revokes_his_own_key_is_told_before(admin: TestClient, boss: tuple[ApiKey, str]) -> None:
    """And is signed out by it."""
    assert "revoking it signs you out" in admin.get("/keys").text
    out = admin.post(f"/keys/{boss[0].id}/revoke", data={"token": _token(admin)})
    assert out.url.path == "/sign-in"


@pytest.mark.parametrize(("name", "roles"), [("", ["review"]), ("  ", ["review"]), ("Nora", [])])
def test_a_key_of_nobody_or_for_nothing_is_not_made(admin: TestClient, name: str, roles: list[str]) -> None:
    """It says what is missing."""
    assert _make(admin, name, *roles).status_code == 400


def test_forms_need_their_token(admin: TestClient, ring: KeyRing, boss: tuple[ApiKey, str]) -> None:
    """A page elsewhere makes and revokes nothing."""
    wrong = {"token": "0" * 64}
    assert admin.post("/keys", data={**wrong, "name": "Nora", "roles": "admin"}).status_code == 403
    assert admin.post(f"/keys/{boss[0].id}/revoke", data=wrong).status_code == 403
    assert [key.revoked_at for key in ring.listed("default")] == [None]


def test_names_are_text(admin: TestClient) -> None:
    """Tags in a name show as they were written."""
    page = _make(admin, f"Nora {HOSTILE}", "review").text + admin.get("/keys").text
    assert "&lt;script&gt;" in page
    assert HOSTILE not in page


def test_only_admins_see_the_page(admin: TestClient, ring: KeyRing) -> None:
    """Of their own house; others have not even the way to it."""
    other, secret = new_key("other", "Another boss", frozenset(Role), at=NOW)
    ring.add(other)
    admin.post("/sign-in", data={"key": secret})
    assert "The boss" not in admin.get("/keys").text
    foreign = next(key for key in ring.listed("default"))
    assert admin.post(f"/keys/{foreign.id}/revoke", data={"token": _token(admin)}).status_code == 404
    rep, secret = new_key("default", "A rep", frozenset({Role.REVIEW, Role.READ}), at=NOW)
    ring.add(rep)
    admin.post("/sign-in", data={"key": secret})
    assert 'href="/keys"' not in admin.get("/").text
    assert admin.get("/keys").status_code == 403


def test_the_first_key_is_an_admins(tmp_path: Path) -> None:
    """Else nobody could make the second; what it means is told before."""
    with (
        open_house(tmp_path) as app,
        TestClient(app, base_url="http://localhost", headers={"accept": "text/html"}) as client,
    ):
        assert "There is none yet" in client.get("/keys").text
        assert _make(client, "Nora Lind", "review").status_code == 400
        assert "restart the service" in _make(client, "Nora Lind", "review", "admin").text
