"""A story told over several audits: the ledger says of it what one audit over everything would say."""

import json
from collections.abc import Sequence
from itertools import permutations

import pytest

from auditor import wiring
from auditor.config import Config
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import EventKind, Query, Standing
from auditor.model.verdict import Verdict
from auditor.pipeline import audit
from auditor.ports import Input
from auditor.store import Database
from tests.ledger.world import ENGINE, HOTEL, OTHER_REP, REP, SCHOOL, TODAY, Clock, mail, remember, settings, told

_NORA = {"displayName": "Nora Field", "email": "nora@fernhill.example"}
_ADA = {"displayName": "Ada Quill", "email": "ada@quayside.example"}


def _call(said: str) -> Input:
    """A call of Monday 4 May in an export that knows the addresses."""
    call = {
        "id": "01H",
        "title": "Stairs",
        "date": 1777885200000,
        "meeting_attendees": [_NORA, _ADA],
        "sentences": [
            {
                "index": 0,
                "speaker_name": "Ada Quill",
                "text": "When can we see them?",
                "start_time": 1.0,
                "end_time": 3.0,
            },
            {"index": 1, "speaker_name": "Nora Field", "text": said, "start_time": 4.0, "end_time": 7.0},
        ],
    }
    return Input.of("calls/stairs.json", json.dumps({"data": {"transcript": call}}).encode())


_CALL = _call("I'll send you the stair drawings by Friday.")
_FOLLOW_UP = mail(
    11, REP, HOTEL, "Mon, 4 May 2026 16:00:00 +0000", "As discussed, I'll send you the stair drawings by Friday."
)
_TASK = Input.of(
    "records/tasks.csv",
    b"id,kind,title,account,owner,contacts,due_at,done_at,status\n"
    b"T-9,task,Send the stair drawings,quayside.example,Nora Field,ada@quayside.example,2026-05-08,,planned\n",
)
_SENT = mail(
    12,
    REP,
    HOTEL,
    "Thu, 7 May 2026 15:00:00 +0000",
    "As promised, here are the stair drawings: https://share.fernhill.example/stair-drawings.pdf",
    after=11,
)
_MOVE = mail(
    13,
    REP,
    HOTEL,
    "Wed, 6 May 2026 09:00:00 +0000",
    "We need to move the stair drawings to 15 May, is that OK?",
    after=11,
)
_FINE = mail(14, HOTEL, REP, "Wed, 6 May 2026 10:00:00 +0000", "Fine, that works for us.", after=13)
_NO_NEED = mail(
    15, HOTEL, REP, "Wed, 6 May 2026 11:00:00 +0000", "No need to send the stair drawings any more.", after=11
)


def _after(*runs: Sequence[Input]) -> tuple[Standing, ...]:
    """What the ledger holds after one audit a run."""
    database = Database(":memory:")
    try:
        ledger = SqlLedger(database, clock=Clock())
        for run in runs:
            remember(told(*run), ledger, settings(), ENGINE)
        return ledger.find(Query()).items
    finally:
        database.close()


def _at_once(*files: Input) -> dict[str, tuple[Verdict, str]]:
    shop = wiring.workshop(Config(our_domains=("fernhill.example",)), wiring.Run(as_of=TODAY))
    return {c.id: (c.verdict, c.state) for c in audit(files, shop).commitments}


_STORIES = {
    "kept": (_CALL, _FOLLOW_UP, _TASK, _SENT),
    "moved": (_FOLLOW_UP, _MOVE, _FINE),
    "released": (_CALL, _FOLLOW_UP, _NO_NEED),
    "moved alone": (_FOLLOW_UP, _MOVE),
}


@pytest.mark.parametrize("files", _STORIES.values(), ids=_STORIES)
def test_audits_in_any_order_say_what_one_audit_says(files: tuple[Input, ...]) -> None:
    """One mail a run, the last first or the first last: ids, states and verdicts are those of all at once."""
    expected = _at_once(*files)
    assert expected
    for order in permutations(files):
        found = _after(*([one] for one in order))
        assert {s.commitment.id: (s.commitment.verdict, s.commitment.state) for s in found} == expected


def test_call_follow_up_and_task_are_one_promise() -> None:
    """With its mentions; the later mail is its evidence."""
    (one,) = _after([_CALL], [_FOLLOW_UP], [_TASK], [_SENT])
    assert len({m.document_id for m in one.commitment.mentions}) >= 2
    assert one.commitment.verdict is Verdict.KEPT
    kinds = [event.kind for event in one.events]
    assert kinds.index(EventKind.CREATED) < kinds.index(EventKind.REPEATED) < kinds.index(EventKind.DELIVERED)


def test_consent_in_a_later_audit_renegotiates() -> None:
    """The old one gives way to the new one, and says so."""
    before = {s.commitment.verdict for s in _after([_FOLLOW_UP])}
    assert before == {Verdict.UNVERIFIED}
    found = _after([_FOLLOW_UP], [_MOVE], [_FINE])
    old = next(s for s in found if s.commitment.verdict is Verdict.RENEGOTIATED)
    assert EventKind.RENEGOTIATED in [event.kind for event in old.events]
    assert old.commitment.superseded_by in {s.commitment.id for s in found}


def test_a_release_in_a_later_audit_waives() -> None:
    """The customer let it go."""
    (one,) = _after([_FOLLOW_UP], [_NO_NEED])
    assert one.commitment.verdict is Verdict.WAIVED
    assert EventKind.RELEASED in [event.kind for event in one.events]


_PIETS = mail(21, OTHER_REP, SCHOOL, "Mon, 4 May 2026 09:00:00 +0000", "I'll send you the hinge samples by Friday.")
_NORAS = (
    mail(22, REP, HOTEL, "Mon, 4 May 2026 09:00:00 +0000", "I'll send you the stair drawings by Friday."),
    mail(23, REP, HOTEL, "Wed, 20 May 2026 09:00:00 +0000", "The fitters have the keys now."),
)


@pytest.mark.parametrize("mine_first", [True, False])
def test_a_mailbox_that_is_complete_accuses_nobody_else(mine_first: bool) -> None:
    """Nora's whole mailbox shows what she did not send to her account, and nothing of what Piet sent to his."""
    runs = [told(*_NORAS, complete=True), told(_PIETS)]
    database = Database(":memory:")
    ledger = SqlLedger(database, clock=Clock())
    for run in runs if mine_first else reversed(runs):
        remember(run, ledger, settings(), ENGINE)
    verdicts = {s.commitment.quote: s.commitment.verdict for s in ledger.find(Query()).items}
    database.close()
    assert verdicts["I'll send you the stair drawings by Friday"] is Verdict.BROKEN
    assert verdicts["I'll send you the hinge samples by Friday"] is Verdict.UNVERIFIED
