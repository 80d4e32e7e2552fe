"""What the ledger remembers, for the review of a draft: four questions, each bounded, over any SQL connection.

`auditor check` asks them through `sqlite3` alone, so that a rep waits for no SQL library.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path

from auditor.core.promisability import person_of
from auditor.core.scope import account_key
from auditor.ledger.codec import decode
from auditor.ledger.words import column
from auditor.model.commitment import Act
from auditor.model.ledger import TENANT, Noted, Standing
from auditor.model.past import PastPromise, PastQuestion
from auditor.model.report import Concern

Ask = Callable[[str, Mapping[str, object]], Iterable[Sequence[object]]]
"""Runs a query with `:named` parameters."""

_OURS = (
    "SELECT body FROM promises WHERE tenant = :tenant AND side = 'ours' AND NOT dismissed "
    "AND said_at IS NOT NULL AND owner IS NOT NULL"
)
_NEWEST = "ORDER BY said_at DESC, id DESC LIMIT :limit"
_KNOWN = "scored AND verdict IN ('kept', 'kept_late', 'partly_kept', 'broken')"
_OUTCOMES = {
    True: f"{_OURS} AND owner = :person AND act = :act AND {_KNOWN} {_NEWEST}",
    False: f"{_OURS} AND act = :act AND {_KNOWN} {_NEWEST}",
}
_OPEN = (
    f"{_OURS} AND owner = :person AND scored AND verdict IN ('not_due', 'unverified', 'not_checkable', 'partly_kept') "
    f"AND state IN ('active', 'conditional') {_NEWEST}"
)
_TOLD = f"{_OURS} AND account_key = :account {_NEWEST}"
_CONCERNS = (
    "SELECT body, id FROM noted WHERE tenant = :tenant AND account_key = :account AND at IS NOT NULL "
    "AND id NOT LIKE 'f!_%' ESCAPE '!' ORDER BY at DESC, id DESC LIMIT :limit"
)
"""Findings lie in the same table, under ids of their own."""
_LOOKED_AT = 500
"""The newest concerns of one account, answered or not."""


class Past:
    """Remembers for one tenant."""

    def __init__(self, ask: Ask, tenant: str = TENANT) -> None:
        self._ask = ask
        self._tenant = tenant

    def outcomes(self, *, person: str | None, act: Act, limit: int = 200) -> Sequence[PastPromise]:
        query = _OUTCOMES[person is not None]
        return self._promises(query, limit, person=person and column(person.casefold()), act=act.value)

    def open_of(self, *, person: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._promises(_OPEN, limit, person=column(person.casefold()))

    def told(self, *, account: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._promises(_TOLD, limit, account=column(account_key(account)))

    def asked(self, *, account: str, limit: int = 50) -> Sequence[PastQuestion]:
        given = {"tenant": self._tenant, "account": column(account_key(account)), "limit": _LOOKED_AT}
        rows = self._ask(_CONCERNS, given)
        found = (_question(decode(Noted, str(body)), str(identity)) for body, identity in rows)
        return tuple(islice((one for one in found if one is not None), limit))

    def _promises(self, query: str, limit: int, **given: object) -> tuple[PastPromise, ...]:
        rows = self._ask(query, {"tenant": self._tenant, "limit": limit, **given})
        read = (decode(Standing, str(row[0])) for row in rows)
        return tuple(past for standing in read if (past := _past(standing)) is not None)


def _past(standing: Standing) -> PastPromise | None:
    """A promise without a time of its own teaches nothing about times."""
    one = standing.commitment
    person = person_of(one.promisor)
    if one.said_at is None or person is None:
        return None
    return PastPromise(
        id=one.id,
        person=person,
        account=one.account,
        act=one.act,
        action=one.action,
        quote=one.quote,
        quantity=one.quantity,
        promised_at=one.said_at,
        due_start=one.due.start if one.due else None,
        due_end=one.due.end if one.due else None,
        done_at=standing.done_at,
        verdict=one.verdict,
        state=one.state,
        document_id=one.document_id,
        scored=one.scored,
        modality=one.modality,
    )


def _question(noted: Noted, identity: str) -> PastQuestion | None:
    concern = noted.about
    if not isinstance(concern, Concern) or concern.answered or noted.account is None or noted.at is None:
        return None
    return PastQuestion(
        id=f"q_{identity[:16]}",
        account=noted.account,
        quote=concern.quote,
        asked_at=noted.at,
        document_id=concern.document_id,
    )


def read_only(path: Path, tenant: str = TENANT) -> Past:
    """The memory in an SQLite file, which stays as it is; one that is not there, or not of this shape, remembers nothing."""

    def ask(query: str, given: Mapping[str, object]) -> Iterable[Sequence[object]]:
        if not path.is_file():
            return ()
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                return connection.execute(query, dict(given)).fetchall()
            finally:
                connection.close()
        except sqlite3.Error:
            return ()

    return Past(ask, tenant)
