"""One suite for whatever keeps the service's keys and its first answers."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor.errors import Conflict, Mismatch, NotFound
from auditor.model.access import ApiKey, Role
from auditor.model.answer import KeptAnswer
from auditor.ports.access import Answers, Keys
from auditor.store import Database
from auditor.store.answers import SqlAnswers
from auditor.store.keys import SqlKeys
from auditor.testing.access import AnswerShelf, KeyRing

_NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
_ANSWER = KeptAnswer(status=201, media_type="application/json", body=b'{"new":1}')


def _key(id: str = "aud_1", **changes: object) -> ApiKey:
    told: dict[str, object] = {
        "id": id,
        "tenant": "north",
        "name": "Ruth's editor",
        "roles": frozenset({Role.REVIEW, Role.READ}),
        "digest": f"digest of {id}",
        "created_at": _NOW,
    }
    return ApiKey(**{**told, **changes})  # type: ignore[arg-type]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(tmp_path / "keys.db"))
    yield opened
    opened.close()


@pytest.fixture(params=["memory", "sql"])
def keys(request: pytest.FixtureRequest, database: Database) -> Keys:
    return KeyRing() if request.param == "memory" else SqlKeys(database)


@pytest.fixture(params=["memory", "sql"])
def answers(request: pytest.FixtureRequest, database: Database) -> Answers:
    return AnswerShelf() if request.param == "memory" else SqlAnswers(database)


def test_a_key_is_found_by_its_digest_alone(keys: Keys) -> None:
    """With tenant and roles; nobody else's digest fits."""
    keys.add(_key())
    assert keys.by_digest("digest of aud_1") == _key()
    assert keys.by_digest("digest of aud_2") is None


def test_a_revoked_key_opens_nothing_at_once_and_stays_listed(keys: Keys) -> None:
    """Revoking twice keeps the first time."""
    keys.add(_key())
    keys.revoke("north", "aud_1", at=_NOW)
    again = keys.revoke("north", "aud_1", at=_NOW + timedelta(days=1))
    assert keys.by_digest("digest of aud_1") is None
    assert again.revoked_at == _NOW
    assert keys.listed("north") == (again,)
    assert keys.exist()


def test_tenants_do_not_see_each_others_keys(keys: Keys) -> None:
    """Neither listed nor revoked."""
    keys.add(_key())
    keys.add(_key("aud_2", tenant="south"))
    assert [one.id for one in keys.listed("south")] == ["aud_2"]
    with pytest.raises(NotFound):
        keys.revoke("south", "aud_1", at=_NOW)
    assert keys.by_digest("digest of aud_1") is not None


def test_an_id_is_given_once(keys: Keys) -> None:
    """By whichever tenant."""
    assert not keys.exist()
    keys.add(_key())
    with pytest.raises(Conflict):
        keys.add(_key(tenant="south", digest="another"))


def test_the_first_answer_is_given_again_for_a_day(answers: Answers) -> None:
    """Then the key is new."""
    assert answers.begin("north", "k", "request", at=_NOW) is None
    answers.finish("north", "k", _ANSWER)
    assert answers.begin("north", "k", "request", at=_NOW + timedelta(hours=23)) == _ANSWER
    assert answers.begin("north", "k", "request", at=_NOW + timedelta(hours=24)) is None


def test_another_request_under_the_same_key_is_refused(answers: Answers) -> None:
    """While the first runs, and after."""
    answers.begin("north", "k", "request", at=_NOW)
    with pytest.raises(Mismatch):
        answers.begin("north", "k", "another", at=_NOW)
    answers.finish("north", "k", _ANSWER)
    with pytest.raises(Mismatch):
        answers.begin("north", "k", "another", at=_NOW)


def test_a_twin_of_a_request_under_way_is_refused(answers: Answers) -> None:
    """Until it counts as lost with its process."""
    answers.begin("north", "k", "request", at=_NOW)
    with pytest.raises(Conflict):
        answers.begin("north", "k", "request", at=_NOW + timedelta(minutes=9))
    assert answers.begin("north", "k", "request", at=_NOW + timedelta(minutes=10)) is None


def test_a_dropped_request_may_be_tried_again(answers: Answers) -> None:
    """There was no answer worth keeping."""
    answers.begin("north", "k", "request", at=_NOW)
    answers.drop("north", "k")
    assert answers.begin("north", "k", "another", at=_NOW) is None


def test_tenants_may_use_the_same_idempotency_key(answers: Answers) -> None:
    """Each has his own."""
    answers.begin("north", "k", "request", at=_NOW)
    assert answers.begin("south", "k", "another", at=_NOW) is None
