"""What holds for every route: ids, problems, limits, logs, figures, and who is answered."""

import json
import logging
import re
from collections.abc import Iterator

import pytest
from fastapi import APIRouter
from fastapi.testclient import TestClient

from auditor.errors import Busy, TooMany, Unavailable, UsageError
from auditor.service.app import create_app
from auditor.service.hosts import must_be_loopback
from auditor.service.limits import Meter
from auditor.service.logs import JsonLines
from auditor.service.services import Limits, Services
from tests.service.conftest import Ask

_PROBLEM = "application/problem+json"
_TEXT = {"text": "Dear Ines, my number is 020 7946 0958, write to ines@cloverdale.example."}


def test_each_answer_has_an_id(client: TestClient) -> None:
    """The caller's own, where it is a plain word; problems name it too."""
    assert re.fullmatch("[0-9a-f]{32}", client.get("/healthz").headers["x-request-id"])
    assert client.get("/healthz", headers={"x-request-id": "abc-1"}).headers["x-request-id"] == "abc-1"
    refused = client.get("/nowhere", headers={"x-request-id": "a b\x7f"})
    assert refused.json()["request_id"] == refused.headers["x-request-id"] != "a b\x7f"


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nowhere", 404), ("GET", "/v1/check", 405), ("DELETE", "/v1/rules", 405)]
)
def test_wrong_addresses_are_problems(client: TestClient, method: str, path: str, status: int) -> None:
    """With what is wrong and what to do."""
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, _PROBLEM)
    assert answer.json()["detail"]
    assert ("allow" in answer.headers) == (status == 405)


def test_no_json_is_told_from_wrong_json(client: TestClient) -> None:
    """400, not 422."""
    answer = client.post("/v1/check", content=b"{", headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["type"]) == (400, "urn:auditor:problem:not-json")


def test_problems_repeat_nothing_that_was_sent(client: TestClient) -> None:
    """A draft with a wrong field does not come back in the problem."""
    assert "ines@" not in client.post("/v1/check", json={**_TEXT, "id": 5}).text


def test_large_requests_are_refused_before_they_are_read(serving: Ask) -> None:
    """By the length that is announced, and by what really comes."""
    small = serving(limits=Limits(body=1_000))
    assert small.post("/v1/check", json={"text": "x" * 2_000}).status_code == 413

    def pieces() -> Iterator[bytes]:
        yield b'{"text": "'
        yield from (b"x" * 500 for _ in range(5))
        yield b'"}'

    answer = small.post("/v1/check", content=pieces(), headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["type"]) == (413, "urn:auditor:problem:too-large")


def test_a_caller_sees_what_is_left_and_when_to_come_again(serving: Ask) -> None:
    """`RateLimit-*` with each answer, 429 with `Retry-After` beyond it; probes are not counted."""
    client = serving(limits=Limits(a_minute=2))
    left = [client.get("/v2/languages").headers["ratelimit-remaining"] for _ in range(2)]
    refused = client.get("/v2/languages")
    assert left == ["1", "0"]
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 30
    assert client.get("/healthz").status_code == 200


def test_the_meter_lets_through_what_it_says() -> None:
    """So many at once, then one each time that one's share of the minute has passed."""
    meter = Meter(3)
    assert [meter.take("a", 100.0).remaining for _ in range(3)] == [2, 1, 0]
    with pytest.raises(TooMany) as refused:
        meter.take("a", 100.0)
    assert refused.value.retry_after == 20
    assert meter.take("b", 100.0).remaining == 2
    assert meter.take("a", 120.0).remaining == 0


def test_whoever_finds_all_hands_full_is_asked_to_come_again(serving: Ask) -> None:
    """503 with `Retry-After`."""
    answer = serving(limits=Limits(at_once=1, waiting=0)).post("/v1/check", json=_TEXT)
    assert (answer.status_code, "retry-after" in answer.headers) == (503, True)


class _Gone:
    name = "ledger"

    def check(self) -> None:
        raise Unavailable("the ledger cannot be reached", hint="start its database")


def test_readiness_says_what_is_missing(serving: Ask) -> None:
    """It lives, and is not ready."""
    client = serving(needed=(_Gone(),))
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").json()["detail"] == "the ledger cannot be reached"
    assert client.get("/readyz").status_code == 503


def test_a_fault_costs_one_request_and_tells_nothing(house: Services, caplog: pytest.LogCaptureFixture) -> None:
    """500 with an id; the log has the place, and not the words."""
    router = APIRouter()

    @router.get("/broken")
    async def broken() -> None:
        raise RuntimeError("ines@cloverdale.example")

    client = TestClient(create_app(house, more=(router,)), base_url="http://localhost", raise_server_exceptions=False)
    with caplog.at_level(logging.INFO):
        answer = client.get("/broken")
    lines = [json.loads(JsonLines().format(record)) for record in caplog.records if record.name == "auditor.service"]
    assert (answer.status_code, answer.headers["content-type"]) == (500, _PROBLEM)
    assert "ines@" not in answer.text + str(lines)
    assert [line["event"] for line in lines] == ["fault", "request"]
    assert "broken" in lines[0]["at"][-1]


def test_logs_hold_no_words_and_no_addresses(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """One line a request: route, status, time."""
    with caplog.at_level(logging.INFO):
        client.post("/v1/check?note=ines@cloverdale.example", json=_TEXT)
    (line,) = [json.loads(JsonLines().format(r)) for r in caplog.records if r.name == "auditor.service"]
    assert (line["route"], line["status"], line["method"]) == ("/v1/check", 200, "POST")
    assert not {"ines", "cloverdale", "7946"} & set(re.findall(r"\w+", str(line)))


def test_figures_count_by_route(client: TestClient) -> None:
    """What Prometheus reads."""
    client.post("/v1/check", json=_TEXT)
    page = client.get("/metrics").text
    assert 'auditor_requests_total{method="POST",route="/v1/check",status="200"} 1.0' in page
    assert 'auditor_decisions_total{decision="allow"} 1.0' in page


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000"])
def test_this_machine_is_answered(client: TestClient, host: str) -> None:
    """By each of its names."""
    assert client.get("/version", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "rebound.example"},
        {"host": ""},
        {"host": "127.0.0.1.rebound.example"},
        {"origin": "https://shop.example"},
        {"origin": "null"},
        {"origin": "http://localhost.shop.example"},
    ],
)
def test_pages_of_others_are_refused_without_keys(client: TestClient, headers: dict[str, str]) -> None:
    """DNS rebinding shows in `Host`, a form that another page posts in `Origin`."""
    assert client.post("/v2/check", data={"language": "en", "text": "Hi"}, headers=headers).status_code == 403


@pytest.mark.parametrize("origin", ["http://localhost:8000", "chrome-extension://abcdef", "https://crm.example"])
def test_own_pages_extensions_and_named_pages_are_answered(serving: Ask, origin: str) -> None:
    """`origins` names pages; an extension was installed by its user."""
    answer = serving(origins=("https://crm.example",)).get("/v2/languages", headers={"origin": origin})
    assert answer.status_code == 200
    assert ("access-control-allow-origin" in answer.headers) == (origin == "https://crm.example")


def test_a_browser_may_read_problems_too(serving: Ask) -> None:
    """CORS lies around everything."""
    client = serving(origins=("https://crm.example",))
    answer = client.post("/v1/check", json={}, headers={"origin": "https://crm.example"})
    assert answer.status_code == 422
    assert answer.headers["access-control-allow-origin"] == "https://crm.example"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "crm.example"])
def test_others_are_not_served_without_keys(host: str) -> None:
    """Refused before anything listens, with what to do."""
    with pytest.raises(UsageError, match="no keys exist") as refused:
        must_be_loopback(host)
    assert "auditor keys create" in refused.value.hint


def test_the_description_is_whole(client: TestClient) -> None:
    """Each operation says what it does, gives examples, and declares its problems."""
    document = client.get("/openapi.json").json()
    operations = [one for path in document["paths"].values() for one in path.values()]
    assert {"/v1/check", "/v1/openers", "/v1/rules", "/v2/check", "/v2/languages", "/healthz"} <= set(document["paths"])
    assert all(one["description"] for one in operations)
    check = document["paths"]["/v1/check"]["post"]
    assert {"200", "400", "413", "422", "429", "503"} <= set(check["responses"])
    assert document["components"]["schemas"]["DraftIn"]["examples"]
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_busy_is_a_kind_of_unavailable() -> None:
    """So both tell when to come again."""
    assert Busy("full").retry_after > 0
