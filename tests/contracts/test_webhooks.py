"""What every keeper of webhooks promises: told in the transaction of what happened, sent at least once, one sender each."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from auditor.errors import NotFound
from auditor.jobs.kept import KeptJobs
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import Query, WordKind
from auditor.model.verdict import Verdict
from auditor.model.webhook import DeliveryState, Endpoint, EventType, Parcel, Reply
from auditor.store import Database
from auditor.webhooks.sql import LEASE, SCHEDULE, SqlWebhooks
from tests.ledger.world import (
    ENGINE,
    PROMISE,
    THIRD,
    TODAY,
    Clock,
    facts,
    later,
    remember,
    settings,
    settle,
    told,
    word,
)

_NOW = datetime(2026, 7, 1, tzinfo=UTC)
_FINE = Reply(status=204, told="answered 204")
_BAD = Reply(status=500, told="answered 500")


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    yield opened
    opened.close()


@pytest.fixture
def hooks(database: Database) -> SqlWebhooks:
    kept = SqlWebhooks(database)
    kept.add(_endpoint(), "whsec_c2VjcmV0")
    return kept


@pytest.fixture
def ledger(database: Database) -> SqlLedger:
    return SqlLedger(database, clock=Clock())


def _endpoint(id: str = "wh_1", tenant: str = "default", *events: EventType) -> Endpoint:
    wanted = frozenset(events) or frozenset(EventType)
    return Endpoint(id=id, tenant=tenant, url="https://crm.example/in", events=wanted, created_at=TODAY)


def _claimed(hooks: SqlWebhooks, at: datetime = _NOW) -> Parcel:
    parcel = hooks.claim(at=at)
    assert parcel is not None
    return parcel


def _types(hooks: SqlWebhooks, id: str = "wh_1", tenant: str = "default") -> list[EventType]:
    return [one.type for one in hooks.deliveries(tenant, id)]


def test_each_new_promise_is_told_once(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """However often the same facts come in; and no word of a mail goes along."""
    remember(facts(), ledger, settings(), ENGINE)
    promises = ledger.find(Query()).items
    assert _types(hooks) == [EventType.CREATED] * len(promises)
    remember(facts(), ledger, settings(), ENGINE)
    assert len(_types(hooks)) == len(promises)
    while (parcel := hooks.claim(at=_NOW)) is not None:
        assert not any(w in parcel.notice.body for w in ("drawings", "Nora", "@", "hinge", "lockers"))
        hooks.settle(parcel, _FINE, at=_NOW)


def test_another_verdict_is_told_with_the_one_before(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """Here by a person's decision."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    (promise,) = ledger.find(Query()).items
    remember(
        [word(promise, WordKind.OVERRIDDEN, "It came by post.", later(0), Verdict.KEPT)], ledger, settings(), ENGINE
    )
    assert sorted(_types(hooks)) == [EventType.CREATED, EventType.VERDICT_CHANGED]
    bodies = [_claimed(hooks).notice.body for _ in range(2)]
    assert any(
        '"verdict": "kept"' in one and f'"previous_verdict": "{promise.commitment.verdict}"' in one for one in bodies
    )


def test_what_falls_due_is_told_once_as_time_passes(hooks: SqlWebhooks, database: Database) -> None:
    """Two days before its end, not earlier."""
    clock = Clock(datetime(2026, 5, 14, 12, tzinfo=UTC))
    ledger = SqlLedger(database, clock=clock)
    remember(told(THIRD), ledger, settings(clock.now), ENGINE)
    ledger.soon()
    assert _types(hooks) == [EventType.CREATED]
    for _ in range(2):
        clock.now = datetime(2026, 5, 19, 12, tzinfo=UTC)
        settle(ledger, settings(clock.now), ENGINE)
        ledger.soon()
    assert sorted(_types(hooks)) == [EventType.CREATED, EventType.DUE_SOON]


def test_the_end_of_an_audit_is_told(hooks: SqlWebhooks, database: Database) -> None:
    """In whichever way it ended."""
    queue = KeptJobs(database, clock=Clock())
    job = queue.submit("default", [], {})
    queue.cancel("default", job.id)
    assert _claimed(hooks).notice.body == f'{{"id": "{job.id}", "state": "cancelled"}}'


def test_only_what_was_asked_for_and_only_ones_own(hooks: SqlWebhooks, database: Database, ledger: SqlLedger) -> None:
    """By kind of event, and by tenant."""
    hooks.add(_endpoint("wh_2", "default", EventType.AUDIT_FINISHED), "whsec_c2VjcmV0")
    hooks.add(_endpoint("wh_3", "other"), "whsec_c2VjcmV0")
    remember(told(PROMISE), ledger, settings(), ENGINE)
    assert _types(hooks) == [EventType.CREATED]
    assert not _types(hooks, "wh_2")
    assert not _types(hooks, "wh_3", "other")
    assert [one.id for one in hooks.listed("other")] == ["wh_3"]
    for asked in (hooks.deliveries, hooks.remove):
        with pytest.raises(NotFound):
            asked("other", "wh_1")


def test_one_sender_has_a_parcel_until_his_lease_runs_out(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """Who died with it is followed by another, under the same id; his late word changes nothing."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    dead = _claimed(hooks)
    assert hooks.claim(at=_NOW) is None
    after = _NOW + LEASE
    other = _claimed(hooks, after)
    assert other.notice.id == dead.notice.id
    hooks.settle(dead, _FINE, at=after)
    assert hooks.deliveries("default", "wh_1")[0].state is DeliveryState.WAITING
    hooks.settle(other, _FINE, at=after)
    assert hooks.deliveries("default", "wh_1")[0].state is DeliveryState.DELIVERED
    assert hooks.claim(at=after + timedelta(days=9)) is None


def test_it_is_tried_over_the_schedule_and_then_switched_off(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """Each time under the same id; a replay switches it on and sends what it missed."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    at, ids = _NOW, set()
    for wait in (*SCHEDULE, None):
        parcel = _claimed(hooks, at)
        ids.add(parcel.notice.id)
        hooks.settle(parcel, _BAD, at=at)
        if wait is not None:
            assert hooks.claim(at=at + wait - timedelta(seconds=1)) is None
            at += wait
    assert len(ids) == 1
    (off,) = hooks.listed("default")
    assert (off.disabled_at, off.reason) == (at, "answered 500")
    assert not hooks.tenants()
    assert hooks.replay("default", "wh_1", at=at) == 1
    assert _claimed(hooks, at).notice.id in ids
    assert hooks.listed("default")[0].disabled_at is None


def test_gone_switches_it_off_at_once(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """And what comes meanwhile is kept for a replay."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    hooks.settle(_claimed(hooks), Reply(status=410, told="answered 410"), at=_NOW)
    assert hooks.listed("default")[0].disabled_at == _NOW
    remember(told(THIRD), ledger, settings(), ENGINE)
    assert hooks.claim(at=_NOW) is None
    assert hooks.replay("default", "wh_1", at=_NOW) == 2


def test_who_asks_for_patience_gets_it(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """Retry-After is kept when it is longer than the schedule."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    hooks.settle(_claimed(hooks), Reply(status=429, told="answered 429", retry_after=3_600), at=_NOW)
    assert hooks.claim(at=_NOW + timedelta(seconds=3_599)) is None
    assert hooks.claim(at=_NOW + timedelta(seconds=3_600)) is not None


def test_one_message_is_sent_again_even_if_it_was_taken(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """By its id; one that was never sent is told."""
    remember(told(PROMISE), ledger, settings(), ENGINE)
    first = _claimed(hooks)
    hooks.settle(first, _FINE, at=_NOW)
    assert hooks.replay("default", "wh_1", at=_NOW) == 0
    assert hooks.replay("default", "wh_1", at=_NOW, notice=first.notice.id) == 1
    assert _claimed(hooks).notice == first.notice
    with pytest.raises(NotFound):
        hooks.replay("default", "wh_1", at=_NOW, notice="msg_none")


def test_erasure_reaches_what_is_told(hooks: SqlWebhooks, ledger: SqlLedger) -> None:
    """Notices of her promises go, sent or not; those of others stay."""
    remember(told(PROMISE, THIRD), ledger, settings(), ENGINE)
    hooks.settle(_claimed(hooks), _FINE, at=_NOW)
    hers = next(s.commitment.id for s in ledger.find(Query()).items if "drawings" in s.commitment.quote)
    ledger.erase("ada@quayside.example")
    rest = (
        _claimed(hooks, _NOW + timedelta(days=1))
        if hooks.replay("default", "wh_1", at=_NOW, notice=hooks.deliveries("default", "wh_1")[0].notice)
        else None
    )
    assert len(hooks.deliveries("default", "wh_1")) == 1
    assert rest is not None
    assert rest.notice.subject != hers
