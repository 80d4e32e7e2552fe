"""The pages of audits in process: files in, how far it is, what came of it, in plain words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response

from auditor.model.access import Role
from auditor.testing.access import KeyRing
from auditor.wiring.service import new_key
from tests.pages_house import HOSTILE, NOW, House, staffed_house

_PEOPLE = {"accept": "text/html"}
_NOTHING = ("none", ("none", b""))
"""Of a field that the page does not have: without any file no multipart form is sent."""
_MAIL = f"""\
From: "Nora {HOSTILE}" <nora@kilnandco.example>
To: Ilse <ilse@hofbrot.example>
Date: Mon, 11 May 2026 09:00:00 +0000
Message-ID: <kiln-7@kilnandco.example>
Subject: Trays
Content-Type: text/plain; charset=utf-8

Hi Ilse,

I'll send the tray drawings by Wednesday 13 May. Our kilns never fail.

Nora
""".encode()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with staffed_house(tmp_path) as house:
        yield house


@pytest.fixture
def visitor(house: House) -> Iterator[TestClient]:
    """Somebody at this machine, where no keys are used."""
    with TestClient(house.app, base_url="http://localhost", headers=_PEOPLE) as client:
        yield client


def _token(client: TestClient) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get("/audits").text)
    assert found is not None
    return found[1]


def _begin(client: TestClient, *files: tuple[str, tuple[str, bytes]], **fields: str) -> Response:
    data = {"token": _token(client), "mail_is_complete": "true", **fields}
    return client.post("/audits", data=data, files=files or [("mail", ("one.eml", _MAIL))])


def _place(answer: Response) -> str:
    assert answer.status_code == 200, answer.text
    return answer.url.path


def test_files_become_a_report(house: House, visitor: TestClient) -> None:
    """Handed in, read by a worker, told on the page, and open as a page of its own."""
    begun = _begin(visitor)
    assert "Waiting for its turn" in begun.text
    house.worker.until_idle()
    done = visitor.get(_place(begun)).text
    assert "need action, at 1 account" in done
    assert "1 file, handed in by somebody at this machine" in done
    report = visitor.get(f"{_place(begun)}/report")
    assert "send the tray drawings" in report.text
    assert "frame-ancestors 'none'" in report.headers["content-security-policy"]
    assert "unsafe" not in report.headers["content-security-policy"]


def test_hostile_mail_is_text(house: House, visitor: TestClient) -> None:
    """In its words and in the names of its files, on the page and in the report."""
    place = _place(_begin(visitor, ("mail", (f"{HOSTILE}.eml", _MAIL)), ("mail", (f"{HOSTILE}.dat", b"\x00\x01"))))
    house.worker.until_idle()
    texts = [visitor.get(path).text for path in (place, f"{place}/report", "/audits")]
    assert any("&lt;script&gt;" in text for text in texts)
    assert not any(HOSTILE in text for text in texts)


@pytest.mark.parametrize(
    ("format", "kind"), [("json", "application/json"), ("csv", "text/csv"), ("markdown", "text/markdown")]
)
def test_a_report_is_taken_home(house: House, visitor: TestClient, format: str, kind: str) -> None:
    """As a file, in the formats of the command line."""
    place = _place(_begin(visitor))
    house.worker.until_idle()
    answer = visitor.get(f"{place}/report?format={format}")
    assert answer.headers["content-type"].startswith(kind)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "tray drawings" in answer.text


def test_a_report_that_is_not_there_yet_is_told(visitor: TestClient) -> None:
    """Neither an empty page nor a fault."""
    answer = visitor.get(f"{_place(_begin(visitor))}/report")
    assert answer.status_code == 404
    assert "no report yet" in answer.text


def test_what_could_not_be_read_is_told(house: House, visitor: TestClient) -> None:
    """By name and with the reason; the rest is there."""
    place = _place(_begin(visitor, ("mail", ("one.eml", _MAIL)), ("mail", ("torn.zip", b"PK\x03\x04torn"))))
    house.worker.until_idle()
    page = visitor.get(place).text
    assert "Not complete" in page
    assert "mail/torn.zip" in page


def test_what_is_handed_in_as_knowledge_is_no_mail(house: House, visitor: TestClient) -> None:
    """Drafts and mails are held against it, in each part of the audit."""
    claims = b"- {id: cap-kiln, kind: capability, subject: kilns, status: available, statement: Kilns fire evenly., source: tests}\n"
    place = _place(_begin(visitor, ("mail", ("one.eml", _MAIL)), ("knowledge", ("claims.yaml", claims))))
    house.worker.until_idle()
    report = visitor.get(f"{place}/report?format=json").json()
    assert [document["origin"] for document in report["documents"]] == ["mail/one.eml"]
    (finding,) = [one for one in report["findings"] if one["rule"] == "absolute-guarantee"]
    assert finding["substantiation"] == "unsupported", "with a registry it is known that nothing supports it"


def test_a_folder_of_the_server_is_read_by_its_name(house: House, visitor: TestClient) -> None:
    """Its path is told to nobody."""
    (house.shared / "kept.eml").write_bytes(_MAIL)
    place = _place(_begin(visitor, _NOTHING, folder="Shared mail"))
    house.worker.until_idle()
    assert "The folder Shared mail" in visitor.get(place).text
    report = visitor.get(f"{place}/report?format=json")
    assert [document["origin"] for document in report.json()["documents"]] == ["kept.eml"]
    assert str(house.shared) not in report.text


@pytest.mark.parametrize("folder", ["/etc", "..", "Shared mail/.."])
def test_no_other_folder_can_be_named(visitor: TestClient, folder: str) -> None:
    """A name that is not in the settings is none, whatever it looks like."""
    assert _begin(visitor, folder=folder).status_code == 404


def test_nothing_chosen_is_told(visitor: TestClient) -> None:
    """Knowledge alone promises nothing."""
    assert _begin(visitor, ("knowledge", ("claims.yaml", b"[]"))).status_code == 400


def test_a_day_that_is_none_is_told_before_it_begins(visitor: TestClient) -> None:
    """And nothing is begun."""
    assert _begin(visitor, as_of="soon").status_code == 400
    assert "No audits yet" in visitor.get("/audits").text


def test_one_is_stopped_and_goes_on(house: House, visitor: TestClient) -> None:
    """What was read is kept."""
    place = _place(_begin(visitor))
    assert house.worker.once()
    token = {"token": _token(visitor)}
    assert "0 of 1 document read" in visitor.post(f"{place}/cancel", data=token).text
    assert "begins there" in visitor.get(place).text
    visitor.post(f"{place}/retry", data=token)
    house.worker.until_idle()
    assert "Open the report" in visitor.get(place).text


def test_one_that_fails_says_why(house: House, visitor: TestClient) -> None:
    """With what to do next."""
    place = _place(_begin(visitor, _NOTHING, folder="Shared mail"))
    house.shared.rmdir()
    house.worker.until_idle()
    page = visitor.get(place).text
    assert "could not be finished" in page
    assert "send its files" in page


@pytest.mark.parametrize("what", ["cancel", "retry"])
def test_forms_need_their_token(visitor: TestClient, what: str) -> None:
    """Without it nothing is begun, stopped or gone on with."""
    place = _place(_begin(visitor))
    assert visitor.post(f"{place}/{what}", data={"token": "0" * 64}).status_code == 403
    assert _begin(visitor, token="0" * 64).status_code == 403
    assert visitor.get("/audits").text.count("<li data-audit") == 1


def test_roles_and_houses_are_kept_apart(tmp_path: Path) -> None:
    """A reader begins nothing, a key of another house sees nothing, and each audit says whose it is."""
    ring = KeyRing()
    with (
        staffed_house(tmp_path, ring) as house,
        TestClient(house.app, base_url="https://auditor.example", headers=_PEOPLE) as client,
    ):

        def sign_in(name: str, *roles: Role, tenant: str = "default") -> None:
            key, secret = new_key(tenant, name, frozenset(roles), at=NOW)
            ring.add(key)
            client.post("/sign-in", data={"key": secret})

        client.headers["origin"] = "https://auditor.example"
        sign_in("Nora Lind", Role.READ, Role.INGEST)
        place = _place(_begin(client))
        assert "by Nora Lind" in client.get("/audits").text
        sign_in("A reader", Role.READ)
        assert "Begin an audit" not in client.get("/audits").text
        assert client.post(f"{place}/cancel", data={"token": _token(client)}).status_code == 403
        sign_in("Another house", *Role, tenant="other")
        assert "No audits yet" in client.get("/audits").text
        assert [client.get(path).status_code for path in (place, f"{place}/report")] == [404, 404]
