"""Facts in their tables: appended under the hash chain, found again by their words."""

import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, exists, func, insert, select, update
from sqlalchemy import Row as SqlRow

from auditor.ledger.chain import START, Entry, Kept, digest_of, key_of, linked
from auditor.ledger.codec import decode_fact, encode, kind_of, name_of, placeless
from auditor.ledger.words import EVERYTHING, column, words_of
from auditor.model.ledger import Fact
from auditor.store.tables import ENTRIES, FACT_WORDS, FACTS, MARKS, TENANTS

T = TypeVar("T")
AT_ONCE = 1_000
"""Rows that are fetched at once from a long answer. An option of the query: of the connection it would stay on."""
MANY = 400
"""Values in one IN list; SQLite takes no more than 999 in older builds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A fact on its way into its table."""

    kind: str
    name: str
    key: str
    body: str
    words: frozenset[str]


def row_of(fact: Fact) -> Row:
    plain = placeless(fact)
    kind, body = kind_of(plain), encode(plain)
    return Row(kind=kind, name=column(name_of(plain)), key=key_of(kind, body), body=body, words=words_of(plain))


def batches(items: Iterable[T], size: int = MANY) -> Iterator[list[T]]:
    """`items` in lists of at most `size`."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def append(connection: Connection, tenant: str, rows: Sequence[Row], known_at: str) -> int:
    """Keep those of `rows` that are new, each with an entry, and mark what they may change. How many were new."""
    before = _end_of_chain(connection, tenant)  # Locked before anything is looked up: nobody else adds meanwhile.
    known = _known(connection, tenant, [row.key for row in rows])
    new = {row.key: row for row in rows if row.key not in known}
    if new:
        seq = _enter(connection, tenant, new.values(), known_at, before)
        words = [
            {"tenant": tenant, "word": w, "key": r.key, "kind": r.kind} for r in new.values() for w in sorted(r.words)
        ]
        if words:
            connection.execute(insert(FACT_WORDS), words)
        mark(connection, tenant, _touched(connection, tenant, new.values()), seq)
    return len(new)


def enter(connection: Connection, tenant: str, row: Row, known_at: str) -> None:
    """Put one fact at the end of the chain, whatever is known already; nothing is marked."""
    _enter(connection, tenant, [row], known_at, _end_of_chain(connection, tenant))


def _enter(connection: Connection, tenant: str, rows: Iterable[Row], known_at: str, before: tuple[int, str]) -> int:
    """The facts with their entries; the number of the last."""
    seq, head = before
    entries: list[Entry] = []
    facts: list[dict[str, object]] = []
    for row in rows:
        entry, fact = _kept(row, tenant, known_at, before=(seq, head))
        seq, head = entry.seq, entry.hash
        entries.append(entry)
        facts.append(fact)
    connection.execute(insert(ENTRIES), [{"tenant": tenant, **asdict(entry)} for entry in entries])
    connection.execute(insert(FACTS), facts)
    connection.execute(update(TENANTS).where(TENANTS.c.tenant == tenant).values(seq=seq, head=head))
    return seq


def _end_of_chain(connection: Connection, tenant: str) -> tuple[int, str]:
    """Number and hash of the last entry; its row stays locked until the transaction ends."""
    query = select(TENANTS.c.seq, TENANTS.c.head).where(TENANTS.c.tenant == tenant).with_for_update()
    found = connection.execute(query).first()
    if found is None:
        if connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert as put

            connection.execute(put(TENANTS).values(tenant=tenant, seq=0, head=START).on_conflict_do_nothing())
        else:
            connection.execute(insert(TENANTS).values(tenant=tenant, seq=0, head=START))
        found = connection.execute(query).one()
    return int(found.seq), str(found.head)


def _known(connection: Connection, tenant: str, keys: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for some in batches(keys):
        query = select(FACTS.c.key).where(FACTS.c.tenant == tenant, FACTS.c.key.in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _kept(row: Row, tenant: str, known_at: str, before: tuple[int, str]) -> tuple[Entry, dict[str, object]]:
    salt = secrets.token_bytes(16)
    entry = linked(before[1], seq=before[0] + 1, known_at=known_at, kind=row.kind, digest=digest_of(salt, row.body))
    fact: dict[str, object] = {"tenant": tenant, "key": row.key, "seq": entry.seq, "kind": row.kind}
    return entry, {**fact, "name": row.name, "salt": salt, "body": row.body}


def _touched(connection: Connection, tenant: str, rows: Iterable[Row]) -> set[str]:
    """The words that the new facts speak of; a fact whose words no document has may be about any."""
    touched: set[str] = set()
    elsewhere: set[str] = set()
    for row in rows:
        if row.kind == "document":
            touched |= row.words
        else:
            elsewhere |= row.words or {EVERYTHING}
    found = set(_documented(connection, tenant, elsewhere))
    return touched | found | ({EVERYTHING} if elsewhere - found else set())


def _documented(connection: Connection, tenant: str, words: Collection[str]) -> Iterator[str]:
    """Those of `words` that some document has."""
    for some in batches(sorted(words)):
        query = select(FACT_WORDS.c.word).distinct()
        query = query.where(FACT_WORDS.c.tenant == tenant, FACT_WORDS.c.word.in_(some), FACT_WORDS.c.kind == "document")
        yield from connection.execute(query).scalars()


def mark(connection: Connection, tenant: str, words: Collection[str], seq: int) -> None:
    """What has one of `words` is to be judged anew."""
    for some in batches(sorted(words)):
        connection.execute(delete(MARKS).where(MARKS.c.tenant == tenant, MARKS.c.word.in_(some)))
        connection.execute(insert(MARKS), [{"tenant": tenant, "word": word, "seq": seq} for word in some])


def last_seq(connection: Connection, tenant: str, known_by: str | None = None) -> int:
    """Number of the last entry, or of the last that was known at a time."""
    query = select(func.coalesce(func.max(ENTRIES.c.seq), 0)).where(ENTRIES.c.tenant == tenant)
    if known_by is not None:
        query = query.where(ENTRIES.c.known_at <= known_by)
    return int(connection.execute(query).scalar_one())


def in_order(connection: Connection, tenant: str) -> Iterator[tuple[Entry, Kept | None]]:
    """The chain, with what is still there of what it stands for."""
    joined = ENTRIES.outerjoin(FACTS, (FACTS.c.tenant == ENTRIES.c.tenant) & (FACTS.c.seq == ENTRIES.c.seq))
    query = select(ENTRIES, FACTS.c.key, FACTS.c.kind.label("filed"), FACTS.c.salt, FACTS.c.body).select_from(joined)
    query = query.where(ENTRIES.c.tenant == tenant).order_by(ENTRIES.c.seq)
    for row in connection.execute(query.execution_options(yield_per=AT_ONCE)):
        entry = Entry(seq=row.seq, known_at=row.known_at, kind=row.kind, digest=row.digest, hash=row.hash)
        yield entry, (_as_kept(row) if row.body is not None else None)


def _as_kept(row: SqlRow[Any]) -> Kept:
    return Kept(key=row.key, kind=row.filed, salt=bytes(row.salt), body=row.body)


def unentered(connection: Connection, tenant: str) -> Iterator[int]:
    """Numbers of facts that no entry stands for."""
    mine = (ENTRIES.c.tenant == FACTS.c.tenant) & (ENTRIES.c.seq == FACTS.c.seq)
    query = select(FACTS.c.seq).where(FACTS.c.tenant == tenant, ~exists().where(mine)).order_by(FACTS.c.seq)
    yield from connection.execute(query).scalars()


def facts_where(connection: Connection, *conditions: object, order: Sequence[object] = ()) -> Iterator[Fact]:
    """Facts that fulfil all `conditions` on FACTS."""
    query = select(FACTS.c.kind, FACTS.c.body).where(*conditions).order_by(*order)  # type: ignore[arg-type]
    for row in connection.execute(query.execution_options(yield_per=AT_ONCE)):
        yield decode_fact(row.kind, row.body)
