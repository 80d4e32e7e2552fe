"""The pages in process: what they show, whom they let in, and that mail is only ever text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from auditor.model.access import Role
from auditor.testing.access import KeyRing
from auditor.wiring.service import new_key
from tests.pages_house import HOSTILE, NOW, open_house

_PEOPLE = {"accept": "text/html"}
_PLACES = ("/", "/board", "/board?view=all&side=", "/accounts", "/people", "/rules", "/rules/puffery", "/knowledge")
_PLACES += ("/audits", "/keys", "/webhooks")


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[TestClient]:
    """Somebody at this machine, where no keys are used."""
    with open_house(tmp_path) as app, TestClient(app, base_url="http://localhost", headers=_PEOPLE) as client:
        yield client


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing()


@pytest.fixture
def stranger(tmp_path: Path, ring: KeyRing) -> Iterator[TestClient]:
    """Somebody in a browser, where keys are needed."""
    with (
        open_house(tmp_path, ring) as app,
        TestClient(app, base_url="https://auditor.example", headers=_PEOPLE, follow_redirects=False) as client,
    ):
        yield client


def _key(ring: KeyRing, *roles: Role, tenant: str = "default") -> str:
    key, secret = new_key(tenant, "a rep", frozenset(roles), at=NOW)
    ring.add(key)
    return secret


def _sign_in(client: TestClient, secret: str, to: str = "/") -> str:
    answer = client.post("/sign-in", data={"key": secret, "to": to}, headers={"origin": "https://auditor.example"})
    assert answer.status_code == 303
    return answer.headers["location"]


def _ids(client: TestClient) -> list[str]:
    return re.findall(r'href="/board/(c_\w+)"', client.get("/board?view=all&side=").text)


def _token(page: str) -> str:
    found = re.search(r'name="token" value="(\w+)"', page)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("place", _PLACES)
def test_pages_run_nothing_but_our_own_files(visitor: TestClient, place: str) -> None:
    """A strict policy, and no script, style or handler in the page itself."""
    answer = visitor.get(place)
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert not re.search(r"<script(?![^>]*\ssrc=\"/assets/)|<style|\sstyle=|<[^>]+\son\w+=", answer.text)


def test_hostile_mail_is_text(visitor: TestClient) -> None:
    """Tags in names, subjects and quotes show as they were written, on every page that shows them."""
    ids = _ids(visitor)
    pages = ["/board?view=all&side=", *(f"/board/{one}" for one in ids), "/accounts", "/people"]
    pages += re.findall(r'href="(/people/[^"]+)"', visitor.get("/people").text)
    texts = [visitor.get(page).text for page in pages]
    assert len(ids) == 2
    assert any("&lt;script&gt;" in text for text in texts)
    assert not any(HOSTILE in text or "<img" in text for text in texts)


def test_the_board_filters_by_its_address(visitor: TestClient) -> None:
    """Broken ones, coming ones, and nobody's."""
    assert "Broken" in visitor.get("/board?view=broken").text
    assert "call you" in visitor.get("/board?view=due").text
    assert "No promises here" in visitor.get("/board?view=due&owner=nobody").text


def test_a_word_needs_the_token_of_its_form(visitor: TestClient) -> None:
    """Without it nothing is kept; with it the reason stands in the history, as text."""
    (one, *_) = _ids(visitor)
    said = {"kind": "noted", "text": f"Asked for more time {HOSTILE}"}
    refused = visitor.post(f"/board/{one}", data={**said, "token": "0" * 64})
    assert refused.status_code == 403
    assert "Asked for more time" not in visitor.get(f"/board/{one}").text
    kept = visitor.post(f"/board/{one}", data={**said, "token": _token(visitor.get(f"/board/{one}").text)})
    assert "Asked for more time &lt;script&gt;" in kept.text


def test_a_person_decides_what_became_of_a_promise(visitor: TestClient) -> None:
    """The verdict is the person's from then on."""
    found = re.search(r'href="/board/(c_\w+)"', visitor.get("/board?view=broken").text)
    assert found is not None
    token = _token(visitor.get(f"/board/{found[1]}").text)
    decided = {"kind": "overridden", "verdict": "kept", "text": "Handed over on paper.", "token": token}
    page = visitor.post(f"/board/{found[1]}", data=decided).text
    assert "badge-good" in page
    assert "Handed over on paper." in page


def test_a_broken_promise_gets_its_message(visitor: TestClient) -> None:
    """The page that comes clean quotes the promise."""
    found = re.search(r'href="/board/(c_\w+)"', visitor.get("/board?view=broken").text)
    assert found is not None
    page = visitor.get(f"/board/{found[1]}/recover").text
    assert "comes clean" in page
    assert HOSTILE not in page


def test_the_writer_says_more_in_the_message(visitor: TestClient) -> None:
    """What only he knows stands in it; words that blame are told above a message without them."""
    found = re.search(r'href="/board/(c_\w+)"', visitor.get("/board?view=broken").text)
    assert found is not None
    address = f"/board/{found[1]}/recover"
    said = {"cause": "the glaze ran out", "next_step": "", "by": ""}
    assert "The glaze ran out." in _message(visitor.get(address, params=said).text)
    page = visitor.get(address, params={**said, "cause": "your office sent the wrong form"}).text
    assert "puts it on somebody" in page
    assert "wrong form" not in _message(page)
    assert "is no day" in visitor.get(address, params={"by": "Friday"}).text


def _message(page: str) -> str:
    return page.partition('id="message">')[2].partition("</div>")[0]


def test_problems_are_pages_for_people_and_documents_for_programs(visitor: TestClient) -> None:
    """The same address, asked by a browser and by a program."""
    page = visitor.get("/rules/puffry")
    assert page.status_code == 404
    assert "Did you mean puffery" in page.text
    assert visitor.get("/rules/puffry", headers={"accept": "*/*"}).headers["content-type"] == "application/problem+json"


def test_assets_are_a_fixed_list(visitor: TestClient) -> None:
    """Nothing else of the folder is served, and what is known need not be sent again."""
    script = visitor.get("/assets/review.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert visitor.get("/assets/review.js", headers={"if-none-match": script.headers["etag"]}).status_code == 304
    assert visitor.get("/assets/report.html").status_code == 404


@pytest.mark.parametrize("place", _PLACES)
def test_without_a_key_a_page_leads_to_the_way_in(stranger: TestClient, place: str) -> None:
    """And comes back to where one wanted to go."""
    answer = stranger.get(place)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/sign-in?to=")


def test_a_key_opens_the_pages(stranger: TestClient, ring: KeyRing) -> None:
    """In a cookie that no script can read; revoked, it opens nothing."""
    secret = _key(ring, *Role)
    assert _sign_in(stranger, secret, "/board?view=all") == "/board?view=all"
    assert stranger.get("/board").status_code == 200
    (key,) = ring.listed("default")
    ring.revoke("default", key.id, at=NOW)
    assert stranger.get("/board").status_code == 303


def test_the_cookie_is_kept_from_scripts_and_other_pages(stranger: TestClient, ring: KeyRing) -> None:
    """HttpOnly, Secure, SameSite."""
    data = {"key": _key(ring, Role.REVIEW)}
    flags = stranger.post("/sign-in", data=data).headers["set-cookie"].lower()
    assert all(flag in flags for flag in ("httponly", "secure", "samesite=lax"))


def test_a_wrong_key_is_told(stranger: TestClient) -> None:
    """With the form again, and no cookie."""
    answer = stranger.post("/sign-in", data={"key": "aud_nothing"})
    assert answer.status_code == 401
    assert "not known" in answer.text
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil.example", "evil"])
def test_signing_in_leads_nowhere_else(stranger: TestClient, ring: KeyRing, to: str) -> None:
    """An address of another host is not followed."""
    assert _sign_in(stranger, _key(ring, Role.REVIEW), to) == "/"


def test_a_page_elsewhere_cannot_use_the_cookie(stranger: TestClient, ring: KeyRing) -> None:
    """What it sends is treated as if nobody were signed in."""
    _sign_in(stranger, _key(ring, *Role))
    draft = {"text": "I'll send it on Friday."}
    program = {"accept": "*/*"}
    here, elsewhere = {"origin": "https://auditor.example"}, {"origin": "https://evil.example"}
    assert stranger.post("/v1/check", json=draft, headers=program | here).status_code == 200
    assert stranger.post("/v1/check", json=draft, headers=program | elsewhere).status_code == 401
    assert stranger.post("/v1/check", json=draft, headers=program).status_code == 401


def test_a_key_opens_what_its_roles_allow(stranger: TestClient, ring: KeyRing) -> None:
    """A reviewer sees no board, and a reader has no forms."""
    _sign_in(stranger, _key(ring, Role.REVIEW))
    assert 'href="/board"' not in stranger.get("/").text
    assert stranger.get("/board").status_code == 403
    _sign_in(stranger, _key(ring, Role.READ))
    (one, *_) = _ids(stranger)
    assert "What you know about it" not in stranger.get(f"/board/{one}").text


def test_promises_of_another_house_are_not_there(stranger: TestClient, ring: KeyRing) -> None:
    """Neither listed nor opened."""
    _sign_in(stranger, _key(ring, *Role))
    (one, *_) = _ids(stranger)
    _sign_in(stranger, _key(ring, *Role, tenant="other"))
    assert _ids(stranger) == []
    assert stranger.get(f"/board/{one}").status_code == 404


def test_signing_out_forgets_the_key(stranger: TestClient, ring: KeyRing) -> None:
    """Only by a form of ours."""
    _sign_in(stranger, _key(ring, *Role))
    token = _token(stranger.get("/").text)
    here = {"origin": "https://auditor.example"}
    assert stranger.post("/sign-out", data={"token": "0"}, headers=here).status_code == 403
    assert stranger.post("/sign-out", data={"token": token}, headers=here).status_code == 303
    assert stranger.get("/").status_code == 303


def test_each_counted_event_leads_to_its_promise(visitor: TestClient) -> None:
    """From the scorecard of an account to the page of a promise of it."""
    account = re.findall(r'href="(/accounts/[^"]+)"', visitor.get("/accounts").text)[0]
    links = re.findall(r'href="(/board/c_\w+)"', visitor.get(account).text)
    assert links
    assert all(visitor.get(link).status_code == 200 for link in links)
