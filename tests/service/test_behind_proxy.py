"""Behind a proxy with TLS: whose word on client and scheme is believed, and what follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from auditor.config import Config
from auditor.model.access import Role
from auditor.service.app import create_app
from auditor.service.opening import opened
from auditor.service.pages.site import with_pages
from auditor.service.running import server_settings
from auditor.service.services import Limits, Services
from auditor.wiring.service import new_key
from tests.service.conftest import NOW

_OUTSIDE = "https://auditor.example"
_PROXY, _ELSEWHERE = "10.9.8.7", "192.0.2.66"


@dataclass(frozen=True, slots=True)
class House:
    """One service with a key, asked by whoever connects to it."""

    services: Services
    secret: str

    def seen_from(self, peer: str, *, proxies: tuple[str, ...]) -> TestClient:
        """A client of the whole stack as the server runs it, over plain HTTP from `peer`."""
        settings = server_settings(with_pages(create_app(self.services), self.services), proxies)
        settings.load()
        return TestClient(
            settings.loaded_app,  # type: ignore[arg-type]
            base_url="http://auditor.example",
            client=(peer, 40_000),
            follow_redirects=False,
            headers={"x-forwarded-proto": "https"},
        )


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    key, secret = new_key("north", "test", frozenset(Role), at=NOW)
    with opened(Config(ledger=str(tmp_path / "l.db")), lambda: NOW) as services:
        assert services.ring is not None
        services.ring.add(key)
        yield House(replace(services, keys=services.ring, limits=Limits(a_minute=1)), secret)


@pytest.mark.parametrize(
    ("peer", "proxies", "believed"),
    [
        ("127.0.0.1", (), True),
        ("::1", (), True),
        (_PROXY, (), False),
        (_PROXY, (_PROXY,), True),
        (_PROXY, ("10.9.0.0/16",), True),
        (_ELSEWHERE, ("10.9.0.0/16",), False),
        ("127.0.0.1", (_PROXY,), False),
    ],
)
def test_the_cookie_is_for_tls_only_where_the_proxy_says_so(
    house: House, peer: str, proxies: tuple[str, ...], believed: bool
) -> None:
    """The proxy's word counts; nobody else's does."""
    answer = house.seen_from(peer, proxies=proxies).post("/sign-in", data={"key": house.secret, "to": "/"})
    cookie = answer.headers["set-cookie"]
    assert answer.status_code == 303
    assert "HttpOnly" in cookie
    assert ("; Secure" in cookie) == believed


def test_the_environment_can_name_proxies(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A container needs no file of settings for it; what the file says counts more."""
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", _PROXY)
    form = {"key": house.secret, "to": "/"}
    assert "Secure" in house.seen_from(_PROXY, proxies=()).post("/sign-in", data=form).headers["set-cookie"]
    other = house.seen_from(_PROXY, proxies=(_ELSEWHERE,)).post("/sign-in", data=form)
    assert "Secure" not in other.headers["set-cookie"]


def test_absolute_addresses_are_those_from_outside(house: House) -> None:
    """A redirect to another way of writing an address keeps scheme, host and port of the visitor."""
    client = house.seen_from(_PROXY, proxies=(_PROXY,))
    told = client.get("/rules/", headers={"authorization": f"Bearer {house.secret}", "host": "auditor.example:8443"})
    assert told.headers["location"] == f"{_OUTSIDE}:8443/rules"


def test_limits_count_the_visitor_and_not_the_proxy(house: House) -> None:
    """Two visitors through one proxy have an allowance each; whoever writes the header himself has one in all."""
    through = house.seen_from(_PROXY, proxies=(_PROXY,))
    by = [{"x-forwarded-for": one} for one in ("198.51.100.1", "198.51.100.2", f"203.0.113.9, {_ELSEWHERE}")]
    assert [through.get("/v1/rules", headers=one).status_code for one in (*by, *by)] == [401] * 3 + [429] * 3
    alone = house.seen_from("198.51.100.7", proxies=(_PROXY,))
    assert [alone.get("/v1/rules", headers=one).status_code for one in by] == [401, 429, 429]


def test_a_page_of_ours_is_known_by_the_host_from_outside(house: House) -> None:
    """A form is sent with the port that the visitor sees; one from a page elsewhere has no cookie."""
    client = house.seen_from(_PROXY, proxies=(_PROXY,))
    headers = {"cookie": f"auditor_key={house.secret}", "host": "auditor.example:8443"}
    draft = {"text": "It never fails, guaranteed."}
    ours = client.post("/v1/check", json=draft, headers={**headers, "origin": f"{_OUTSIDE}:8443"})
    foreign = client.post("/v1/check", json=draft, headers={**headers, "origin": "https://elsewhere.example"})
    assert (ours.status_code, foreign.status_code) == (200, 401)
