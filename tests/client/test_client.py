"""The Python client against the real service over loopback."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app as command_line
from auditor.client import Auditor
from auditor.config import Config
from auditor.errors import (
    AuditorError,
    Mismatch,
    NotFound,
    NothingToRead,
    NotSignedIn,
    Refused,
    TooLarge,
    TooMany,
    Unavailable,
    UsageError,
)
from auditor.model.access import Role
from auditor.model.finding import FindingClass
from auditor.model.job import JobState
from auditor.model.ledger import Sort, WordKind
from auditor.model.report import Decision
from auditor.model.verdict import Verdict
from auditor.service.app import create_app
from auditor.service.opening import opened, working
from auditor.service.services import Limits, Services
from auditor.testing.access import KeyRing
from auditor.wiring.service import new_key
from tests.loopback import Stumbling, at_a_port, cut, garbled, lost, refused

_NOW = datetime(2026, 5, 20, 9, tzinfo=UTC)
_EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
_MAIL = """From: Ruth Adeyemi <ruth@brightpump.example>
To: Sam Okafor <sam@harbourmill.example>
Subject: {thing}
Date: Mon, {day} May 2026 09:00:00 +0000
Message-ID: <{day}@brightpump.example>

Hi Sam,

I'll send you the {thing} by tomorrow.

Best,
Ruth
"""
_THINGS = {4: "pump curve", 11: "spare parts list", 18: "service plan"}
_RECORD = {"id": "S-1", "kind": "shipment", "title": "Two pumps", "done_at": datetime(2026, 5, 12, 16, tzinfo=UTC)}


@dataclass(frozen=True)
class House:
    """A service, what it may stumble over, and how long the client waited each time."""

    address: str
    before: Stumbling
    services: Services
    waits: list[float]

    def client(self, **told: object) -> Auditor:
        return Auditor(self.address, sleep=self.waits.append, **told)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """`auditor serve` over a ledger with three promises whose day has passed, with a worker, at a port."""
    folder = tmp_path_factory.mktemp("house")
    place = str(folder / "ledger.db")
    for day, thing in _THINGS.items():
        (folder / f"{day}.eml").write_text(_MAIL.format(day=f"{day:02}", thing=thing))
    words = ["audit", *map(str, folder.glob("*.eml")), "--our-domain", "brightpump.example", "--ledger", place]
    assert CliRunner().invoke(command_line, words).exit_code in {0, 1}
    config = Config(ledger=place, our_domains=("brightpump.example",), knowledge=str(_EXAMPLES / "knowledge"))
    with ExitStack() as held:
        services = held.enter_context(opened(config, lambda: _NOW))
        held.enter_context(working(config, services))
        before = Stumbling(create_app(services))
        yield House(held.enter_context(at_a_port(before)), before, services, [])


@pytest.fixture
def auditor(house: House) -> Iterator[Auditor]:
    house.waits.clear()
    house.before.asked.clear()
    with house.client() as client:
        yield client


def test_a_draft_is_reviewed(auditor: Auditor) -> None:
    """With who writes to whom, and when; the answer is the report in its types."""
    report = auditor.check(
        "Hi Laura,\n\nOur controllers never fail, guaranteed. I'll call you tomorrow.",
        to=["laura@pennywell.example", "Tom"],
        author="ruth@brightpump.example",
        role="ae",
        sent_at=datetime(2026, 5, 19, 10),  # noqa: DTZ001 - the zone is told beside it
        tz="Europe/London",
        id="reply-7",
    )
    (promise,) = report.commitments
    assert report.decision in {Decision.WARN, Decision.BLOCK}
    assert report.findings[0].rule == "absolute-guarantee"
    assert report.documents[0].id == "reply-7"
    assert promise.due and promise.due.end
    assert promise.due.end.isoformat() == "2026-05-20T23:59:59+01:00"


def test_text_that_is_no_unicode_loses_nothing(auditor: Auditor) -> None:
    """Half a character, as some clipboards give it."""
    assert auditor.check("It never fails \ud83d, guaranteed.").findings


def test_openers_rest_on_sources(auditor: Auditor) -> None:
    """For an account that the knowledge folder has."""
    found = auditor.openers("Pennywell Garden Centres", goal="a visit", day=date(2026, 5, 20)).openers
    assert found and all(one.sources for one in found if not one.research)


def test_rules_are_explained(auditor: Auditor) -> None:
    """Each with its class, its reason and examples."""
    rules = {rule.id: rule for rule in auditor.rules()}
    assert rules["puffery"].cls is FindingClass.EXAGGERATED
    assert rules["puffery"].flags and rules["puffery"].why


def test_promises_come_page_after_page(auditor: Auditor, house: House) -> None:
    """Every one once, and only those that were asked for."""
    whole = [one.id for one in auditor.commitments.list(sort=Sort.DUE)]
    assert len(whole) == len(_THINGS)
    house.before.asked.clear()
    assert [one.id for one in auditor.commitments.list(sort=Sort.DUE, page=2)] == whole
    assert len(house.before.asked) == 2
    late = auditor.commitments.list(owner="ruth@brightpump.example", due_from=date(2026, 5, 15))
    assert [one.quote for one in late] == ["I'll send you the service plan by tomorrow"]
    assert not list(auditor.commitments.list(verdicts=[Verdict.KEPT], account="nowhere.example"))
    then = auditor.commitments.list(as_of=datetime(2026, 5, 5, 12, tzinfo=UTC))
    assert [one.verdict for one in then] == [Verdict.NOT_DUE]


def test_a_person_decides(auditor: Auditor) -> None:
    """The story of the promise tells it, the scorecard counts it, and a message comes clean about it."""
    first = next(auditor.commitments.list())
    told = auditor.commitments.say(first.id, WordKind.OVERRIDDEN, "Forgotten.", verdict=Verdict.BROKEN, by="Ruth")
    assert told.verdict is Verdict.BROKEN
    assert auditor.commitments.get(first.id[:8]).events[-1].by == "Ruth"
    assert auditor.owner_scorecard("ruth@brightpump.example").verdicts["broken"] == 1
    assert auditor.account_scorecard("harbourmill.example").on_time.cases >= 1
    message = auditor.recovery(first.id, cause="I lost sight of it", by=datetime.now(UTC).date() + timedelta(days=30))
    assert message.commitment.id == first.id
    assert "I lost sight of it" in message.text


def test_records_are_taken_once(auditor: Auditor) -> None:
    """A time may be one of Python's; what is not understood is told."""
    wrong = {"id": "S-2", "kind": "task", "title": "Call", "done_at": "the day before yesterday"}
    got = auditor.records([_RECORD, wrong])
    assert (got.received, got.new, got.skipped[0].origin) == (1, 1, "records#row 2")
    assert auditor.records([_RECORD]).new == 0


def test_an_audit_is_followed_to_its_report(auditor: Auditor) -> None:
    """Files and folders in, progress, the report; it is listed then."""
    begun = auditor.audits.start(
        [_EXAMPLES / "drafts", _EXAMPLES / "roster.yaml"],
        as_of=datetime(2026, 4, 20, 12, tzinfo=UTC),
        our_domains=["brackenfold.example"],
    )
    *_, last = auditor.audits.follow(begun.id)
    assert last.state is JobState.DONE
    assert last == auditor.audits.get(begun.id)
    assert begun.id in {job.id for job in auditor.audits.list()}
    origins = {one.origin for one in auditor.audits.report(begun.id).documents}
    assert "drafts/closing-push.txt" in origins


def test_a_stream_that_breaks_is_taken_up_again(auditor: Auditor, house: House) -> None:
    """A refusal and a broken connection in between cost nothing but a wait."""
    begun = auditor.audits.start([_EXAMPLES / "drafts"])
    house.before.troubles[:] = [refused(503, **{"retry-after": "3"}), cut]
    *_, last = auditor.audits.follow(begun.id)
    assert last.state is JobState.DONE
    assert house.waits[0] == 3
    assert 0.25 <= house.waits[1] <= 0.5


def test_cancelled_and_taken_up_again(auditor: Auditor) -> None:
    """An audit that is over cannot be cancelled into something else."""
    begun = auditor.audits.start([_EXAMPLES / "drafts"])
    list(auditor.audits.follow(begun.id))
    assert auditor.audits.cancel(begun.id).state is JobState.DONE
    with pytest.raises(AuditorError):
        auditor.audits.retry(begun.id)


def test_nothing_to_send_is_told_before_it_is_asked(auditor: Auditor, tmp_path: Path) -> None:
    """A path that is not there, and an empty folder."""
    with pytest.raises(NothingToRead, match=r"mail\.zip"):
        auditor.audits.start([tmp_path / "mail.zip"])
    (tmp_path / "mail").mkdir()
    with pytest.raises(NothingToRead, match="no file to send"):
        auditor.audits.start([tmp_path / "mail"])


def test_errors_say_what_and_what_next(auditor: Auditor) -> None:
    """Problems of the service are the errors of the command line."""
    with pytest.raises(NotFound) as missing:
        auditor.commitments.get("c_nowhere")
    assert "c_nowhere" in str(missing.value)
    with pytest.raises(UsageError, match=r"body\.text"):
        auditor.check(" ")
    with pytest.raises(AuditorError, match=r"body\.tz: not a time zone") as zone:
        auditor.check("Hello", tz="Mars/Base")
    assert "Europe/London" in str(zone.value)
    with pytest.raises(TooLarge):
        auditor.check("a" * 1_100_000)
    with pytest.raises(UsageError, match="object cannot be sent"):
        auditor.records([{"id": object()}])


def test_a_key_opens_what_its_role_allows(house: House) -> None:
    """And shows up nowhere."""
    ring = KeyRing()
    key, secret = new_key("default", "plugin", frozenset({Role.REVIEW}), at=_NOW)
    ring.add(key)
    with at_a_port(create_app(replace(house.services, keys=ring))) as address:
        with Auditor(address, key=f"{secret}\n") as client:
            assert client.rules()
            assert secret not in repr(vars(client))
            with pytest.raises(Refused, match="role read"):
                list(client.commitments.list())
        with Auditor(address) as nobody, pytest.raises(NotSignedIn, match="No key"):
            nobody.rules()


def test_it_waits_as_long_as_it_is_asked_to(auditor: Auditor, house: House) -> None:
    """429 and 503 with Retry-After; the request is then the same."""
    house.before.troubles[:] = [refused(503, "busy", **{"retry-after": "2"}), refused(429, **{"retry-after": "7"})]
    assert auditor.check("Hello Sam").decision is Decision.ALLOW
    assert house.waits == [2, 7]
    assert len({asked["idempotency-key"] for asked in house.before.asked}) == 1


def test_work_whose_answer_was_lost_is_not_done_twice(auditor: Auditor, house: House) -> None:
    """The second attempt gets the first answer, also when the first is still at work at that time."""
    house.before.troubles[:] = [lost, refused(409, "conflict")]
    assert auditor.records([{**_RECORD, "id": "S-9"}]).new == 1
    first, second = house.waits
    assert 0.125 <= first <= 0.25 <= second <= 0.5


def test_two_calls_are_two(auditor: Auditor, house: House) -> None:
    """Each has a key of its own."""
    auditor.check("Hello Sam")
    auditor.check("Hello Sam")
    assert len({asked["idempotency-key"] for asked in house.before.asked}) == 2


def test_patience_has_an_end(house: House) -> None:
    """Where the service asks for more time than the caller has, the caller is told at once."""
    house.waits.clear()
    house.before.troubles[:] = [refused(429, **{"retry-after": "60"})]
    with house.client(patience=10) as client, pytest.raises(TooMany) as told:
        client.check("Hello Sam")
    assert told.value.retry_after == 60
    assert house.waits == []


def test_limits_of_the_service_are_met(house: House) -> None:
    """The real limit of requests a minute, its own Retry-After."""
    house.waits.clear()
    app = create_app(replace(house.services, limits=Limits(a_minute=1)))
    with at_a_port(app) as address, Auditor(address, patience=5, sleep=house.waits.append) as client:
        client.rules()
        with pytest.raises(TooMany, match="More than 1 requests a minute"):
            client.rules()


def test_a_service_that_is_away_is_told(house: House) -> None:
    """After some attempts, with the address."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{held.getsockname()[1]}"
        waits: list[float] = []
        with Auditor(address, patience=1, sleep=waits.append) as client, pytest.raises(Unavailable, match=address):
            client.rules()
        assert len(waits) >= 2
        assert all(0.125 * 2**at <= wait <= 0.25 * 2**at for at, wait in enumerate(waits))


def test_many_clients_do_not_come_back_at_the_same_moment(house: House) -> None:
    """They lost the service together; a wait of the same length would bring them back together."""
    firsts = set()
    for _ in range(8):
        house.waits.clear()
        house.before.troubles[:] = [lost]
        with house.client() as client:
            client.rules()
        firsts.add(house.waits[0])
    assert len(firsts) > 1


def test_silence_is_told(tmp_path: Path) -> None:
    """A port that takes a request and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as held:
        address = f"http://127.0.0.1:{held.getsockname()[1]}"
        with Auditor(address, timeout=0.2, patience=0) as client, pytest.raises(Unavailable, match=r"within 0\.2 s"):
            client.rules()


@pytest.mark.parametrize(
    ("content", "media_type", "status", "told"),
    [
        ("<html>", "text/html", 200, Mismatch),
        ('{"data": [{"id": 5}]}', "application/json", 200, Mismatch),
        ("<h1>Sign in</h1>", "text/html", 302, AuditorError),
        ("not json", "application/problem+json", 404, NotFound),
        ("nginx", "text/plain", 403, Refused),
    ],
)
def test_an_answer_of_somebody_else_is_told(
    auditor: Auditor, house: House, content: str, media_type: str, status: int, told: type[AuditorError]
) -> None:
    """With a hint to look at the address."""
    house.before.troubles[:] = [garbled(content, media_type, status)]
    with pytest.raises(told) as error:
        auditor.rules()
    assert "auditor serve" in error.value.hint


def test_an_answer_may_grow(auditor: Auditor, house: House) -> None:
    """Fields of a newer service are left aside."""
    house.before.troubles[:] = [garbled('{"data": [], "next": {"page": 2}}', "application/json")]
    assert auditor.rules() == ()


@pytest.mark.parametrize("address", ["127.0.0.1:8000", "", "ftp://host", "http://", "http://[1", "http://a b"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    """Before anything is sent."""
    with pytest.raises(UsageError, match="no address"):
        Auditor(address)


@pytest.mark.parametrize("key", ["", "two words", "schlüssel", "a\nb"])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    """And not told."""
    with pytest.raises(UsageError, match="no key"):
        Auditor("http://127.0.0.1:8000", key=key)
