"""The ledger of one tenant over SQLite or PostgreSQL."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import delete, func, select, text

from auditor.core.scope import name_of_document
from auditor.ledger import promises
from auditor.ledger.chain import ERASURE, START, faults
from auditor.ledger.erasing import erase, erased_numbers
from auditor.ledger.facts import append, batches, facts_where, in_order, last_seq, mark, row_of, unentered
from auditor.ledger.past import Past
from auditor.ledger.recall import groups_of, recalled
from auditor.ledger.words import EVERYTHING
from auditor.model.commitment import Act
from auditor.model.ledger import (
    TENANT,
    Checked,
    Erased,
    Fact,
    Group,
    LedgerInfo,
    Noted,
    Outcome,
    Page,
    Query,
    Recalled,
    Standing,
    Work,
)
from auditor.model.past import PastPromise, PastQuestion
from auditor.store import Database
from auditor.store.tables import FACTS, MARKS, PROMISES, TENANTS
from auditor.store.times import stamp
from auditor.store.versions import version_of

_AT_ONCE = 1_000
"""Facts in one transaction: a run that is killed keeps all but the last of these."""
_NOW = partial(datetime.now, UTC)


class SqlLedger:
    """A Ledger in `database`; `clock` dates what becomes known."""

    def __init__(self, database: Database, *, tenant: str = TENANT, clock: Callable[[], datetime] = _NOW) -> None:
        self._database = database
        self._tenant = tenant
        self._clock = clock
        self._past = Past(self._ask, tenant)

    def now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def head(self) -> str:
        with self._database.read() as connection:
            found = connection.execute(select(TENANTS.c.head).where(TENANTS.c.tenant == self._tenant)).scalar()
        return str(found or START)

    def append(self, facts: Iterable[Fact]) -> int:
        new = 0
        for some in batches(map(row_of, facts), _AT_ONCE):
            with self._database.write() as connection:
                new += append(connection, self._tenant, some, stamp(self.now()))
        return new

    def work(self, *, at: datetime) -> Work:
        with self._database.read() as connection:
            seq = last_seq(connection, self._tenant)
            marked = set(connection.execute(select(MARKS.c.word).where(MARKS.c.tenant == self._tenant)).scalars())
            turned = select(PROMISES.c.document_id).distinct()
            turned = turned.where(PROMISES.c.tenant == self._tenant, PROMISES.c.turns_at <= stamp(at))
            words = marked | {name_of_document(one) for one in connection.execute(turned).scalars()}
            groups = groups_of(connection, self._tenant, None if EVERYTHING in marked else words) if words else ()
        return Work(groups=groups, words=frozenset(marked), seq=seq)

    def groups(self, words: frozenset[str] | None = None) -> tuple[Group, ...]:
        with self._database.read() as connection:
            return groups_of(connection, self._tenant, words)

    def recall(self, group: Group, *, known_by: datetime | None = None) -> Recalled:
        with self._database.read() as connection:
            until = last_seq(connection, self._tenant, stamp(known_by) if known_by else None)
            return recalled(connection, self._tenant, group, until)

    def settle(self, group: Group, outcome: Outcome) -> None:
        with self._database.write() as connection:
            promises.settle(connection, self._tenant, group, outcome, self.now())

    def soon(self) -> None:
        with self._database.write() as connection:
            promises.soon(connection, self._tenant, self.now())

    def done(self, work: Work) -> None:
        with self._database.write() as connection:
            for some in batches(sorted(work.words)):
                mine = MARKS.c.tenant == self._tenant, MARKS.c.word.in_(some), MARKS.c.seq <= work.seq
                connection.execute(delete(MARKS).where(*mine))

    def again(self) -> None:
        with self._database.write() as connection:
            promises.sweep(connection, self._tenant)
            mark(connection, self._tenant, {EVERYTHING}, last_seq(connection, self._tenant))

    def find(self, query: Query) -> Page:
        with self._database.read() as connection:
            return promises.find(connection, self._tenant, query)

    def get(self, prefix: str) -> Standing:
        with self._database.read() as connection:
            return promises.get(connection, self._tenant, prefix)

    def noted(self, *, account: str | None = None, person: str | None = None) -> Sequence[Noted]:
        with self._database.read() as connection:
            return promises.noted(connection, self._tenant, account, person)

    def export(self) -> Iterator[Fact]:
        with self._database.read() as connection:
            mine = FACTS.c.tenant == self._tenant, FACTS.c.kind != ERASURE
            yield from facts_where(connection, *mine, order=[FACTS.c.kind, FACTS.c.key])

    def erase(self, person: str) -> Erased:
        with self._database.write() as connection:
            gone = erase(connection, self._tenant, person, stamp(self.now()))
        self._database.wipe()
        return gone

    def verify(self) -> Checked:
        with self._database.read() as connection:
            query = select(TENANTS.c.seq, TENANTS.c.head).where(TENANTS.c.tenant == self._tenant)
            seq, head = connection.execute(query).one_or_none() or (0, START)
            erased = erased_numbers(connection, self._tenant)
            broken = (
                *faults(in_order(connection, self._tenant), erased, head),
                *(
                    f"the fact {seq} has no entry: it was put in from outside"
                    for seq in unentered(connection, self._tenant)
                ),
            )
        return Checked(entries=seq, erased=len(erased), head=head, broken=broken)

    def info(self) -> LedgerInfo:
        with self._database.read() as connection:
            kinds = select(FACTS.c.kind, func.count()).where(FACTS.c.tenant == self._tenant).group_by(FACTS.c.kind)
            facts = {str(row[0]): int(row[1]) for row in connection.execute(kinds)}
            known = select(func.count()).select_from(PROMISES).where(PROMISES.c.tenant == self._tenant)
            return LedgerInfo(
                place=self._database.place,
                version=version_of(connection) or "",
                facts=dict(sorted(facts.items())),
                commitments=int(connection.execute(known).scalar_one()),
                bytes=self._database.size(),
            )

    def outcomes(self, *, person: str | None, act: Act, limit: int = 200) -> Sequence[PastPromise]:
        return self._past.outcomes(person=person, act=act, limit=limit)

    def open_of(self, *, person: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._past.open_of(person=person, limit=limit)

    def told(self, *, account: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._past.told(account=account, limit=limit)

    def asked(self, *, account: str, limit: int = 50) -> Sequence[PastQuestion]:
        return self._past.asked(account=account, limit=limit)

    def _ask(self, query: str, given: Mapping[str, object]) -> Iterable[Sequence[object]]:
        with self._database.read() as connection:
            return [tuple(row) for row in connection.execute(text(query), dict(given))]
