"""What follows from the facts, in tables of its own: promises as they stand, findings and concerns; made anew at any time."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, insert, or_, select

from auditor.core.notices import SOON, changes, coming
from auditor.core.promisability import person_of
from auditor.core.scope import account_key
from auditor.core.selecting import cursor_at, cursor_of
from auditor.errors import NotFound, UsageError
from auditor.ledger.codec import decode, encode
from auditor.ledger.facts import batches
from auditor.ledger.words import column
from auditor.model.finding import Finding
from auditor.model.ledger import Group, Noted, Outcome, Page, Query, Sort, Standing
from auditor.model.verdict import Verdict
from auditor.store.outbox import heard, tell
from auditor.store.tables import ALIASES, FACTS, NOTED, PROMISES, TENANTS
from auditor.store.times import stamp, stamped

_SHORTEST = 4
"""Characters of an id that may stand for it."""


def settle(connection: Connection, tenant: str, group: Group, outcome: Outcome, at: datetime) -> None:
    """Put `outcome` into the place of all that was there for the documents of `group`, and tell what is new in it."""
    # One after the other: two that settled at once would both tell what is new.
    connection.execute(select(TENANTS.c.seq).where(TENANTS.c.tenant == tenant).with_for_update())
    before = _known(connection, tenant, group) if heard(connection, tenant) else {}
    for some in batches(sorted(group.documents)):
        gone = select(PROMISES.c.id).where(PROMISES.c.tenant == tenant, PROMISES.c.document_id.in_(some))
        connection.execute(delete(ALIASES).where(ALIASES.c.tenant == tenant, ALIASES.c.id.in_(gone)))
        for table in (PROMISES, NOTED):
            connection.execute(delete(table).where(table.c.tenant == tenant, table.c.document_id.in_(some)))
    rows = [_promise(tenant, standing) for standing in outcome.standings]
    aliases = [
        {"tenant": tenant, "alias": alias, "id": s.commitment.id} for s in outcome.standings for alias in s.aliases
    ]
    noted = {row["id"]: row for row in (_noted(tenant, one) for one in outcome.noted)}
    for table, values in ((PROMISES, rows), (ALIASES, aliases), (NOTED, list(noted.values()))):
        if values:
            connection.execute(insert(table), values)
    tell(connection, tenant, changes(before, outcome.standings, at=at))


def sweep(connection: Connection, tenant: str) -> None:
    """Drop what belongs to no document that is known."""
    known = select(FACTS.c.name).where(FACTS.c.tenant == tenant, FACTS.c.kind == "document")
    for table in (PROMISES, NOTED):
        connection.execute(delete(table).where(table.c.tenant == tenant, table.c.document_id.not_in(known)))
    kept = select(PROMISES.c.id).where(PROMISES.c.tenant == tenant)
    connection.execute(delete(ALIASES).where(ALIASES.c.tenant == tenant, ALIASES.c.id.not_in(kept)))


def _known(connection: Connection, tenant: str, group: Group) -> dict[str, str]:
    """The verdict under each id by which a promise of `group` was known."""
    found: dict[str, str] = {}
    same = (ALIASES.c.tenant == PROMISES.c.tenant) & (ALIASES.c.id == PROMISES.c.id)
    for some in batches(sorted(group.documents)):
        query = select(PROMISES.c.id, ALIASES.c.alias, PROMISES.c.verdict).join(ALIASES, same)
        for row in connection.execute(query.where(PROMISES.c.tenant == tenant, PROMISES.c.document_id.in_(some))):
            found[row.alias] = found[row.id] = row.verdict
    return found


def soon(connection: Connection, tenant: str, at: datetime) -> None:
    """Tell of what falls due soon; told before, it is not told again."""
    ahead = PROMISES.c.due_end > stamp(at), PROMISES.c.due_end <= stamp(at + SOON)
    query = select(PROMISES.c.body).where(PROMISES.c.tenant == tenant, PROMISES.c.verdict == Verdict.NOT_DUE.value)
    standings = [decode(Standing, body) for body in connection.execute(query.where(*ahead)).scalars()]
    tell(connection, tenant, coming(standings, at=at))


def _promise(tenant: str, standing: Standing) -> dict[str, object]:
    one = standing.commitment
    return {
        "tenant": tenant,
        "id": one.id,
        "document_id": one.document_id,
        "account_key": _key(one.account),
        "owner": _column(person_of(one.promisor)),
        "owner_name": _column(one.promisor.name if one.promisor else None),
        "side": one.side.value,
        "act": one.act.value,
        "verdict": one.verdict.value,
        "state": one.state.value,
        "scored": one.scored,
        "dismissed": standing.dismissed,
        "said_at": stamped(one.said_at),
        "due_end": stamped(one.due.end if one.due else None),
        "turns_at": stamped(standing.turns_at),
        "body": encode(standing),
    }


def _noted(tenant: str, one: Noted) -> dict[str, object]:
    about, body = one.about, encode(one)
    return {
        "tenant": tenant,
        "id": about.id if isinstance(about, Finding) else sha256(body.encode()).hexdigest(),
        "document_id": about.document_id,
        "account_key": _key(one.account),
        "person": _column(one.person),
        "at": stamped(one.at),
        "body": body,
    }


def _column(name: str | None) -> str | None:
    """In any case, as a column."""
    return column(name.casefold()) if name else None


def _key(account: str | None) -> str | None:
    return column(account_key(account)) if account else None


def find(connection: Connection, tenant: str, query: Query) -> Page:
    """A page of promises; raises NotFound for a cursor that is none."""
    sort = _SORTS[query.sort]
    statement = select(PROMISES.c.body, PROMISES.c.id, sort.label("place"))
    statement = statement.where(PROMISES.c.tenant == tenant, ~PROMISES.c.dismissed, *_filters(query))
    statement = statement.order_by(sort.is_(None), sort, PROMISES.c.id)
    if query.after is not None:
        statement = statement.where(_behind(sort, *_cursor(query.after)))
    if query.limit is not None:
        statement = statement.limit(query.limit + 1)
    rows = connection.execute(statement).all()
    shown = rows[: query.limit]
    more = len(rows) > len(shown)
    return Page(
        items=tuple(decode(Standing, row.body) for row in shown),
        next_cursor=cursor_at(shown[-1].place, shown[-1].id) if more else None,
    )


_SORTS: dict[Sort, ColumnElement[str | None]] = {
    Sort.DUE: PROMISES.c.due_end,
    Sort.SAID: PROMISES.c.said_at,
    Sort.ACCOUNT: PROMISES.c.account_key,
    Sort.OWNER: PROMISES.c.owner,
    Sort.VERDICT: PROMISES.c.verdict,
}


def _behind(sort: ColumnElement[str | None], place: str | None, last: str) -> ColumnElement[bool]:
    """What comes after a place; what has none comes last."""
    if place is None:
        return and_(sort.is_(None), PROMISES.c.id > last)
    return or_(sort.is_(None), sort > place, and_(sort == place, PROMISES.c.id > last))


def _filters(query: Query) -> Iterable[ColumnElement[bool]]:
    if query.account is not None:
        yield PROMISES.c.account_key == column(account_key(query.account))
    if query.owner is not None:
        name = column(query.owner.casefold())
        yield or_(PROMISES.c.owner == name, PROMISES.c.owner_name == name)
    if query.side is not None:
        yield PROMISES.c.side == query.side.value
    if query.verdicts:
        yield PROMISES.c.verdict.in_(sorted(v.value for v in query.verdicts))
    if query.due_from is not None:
        yield PROMISES.c.due_end >= stamp(query.due_from)
    if query.due_until is not None:
        yield PROMISES.c.due_end <= stamp(query.due_until)


def _cursor(text: str) -> tuple[str | None, str]:
    place, identity = cursor_of(text)
    return None if place is None else column(str(place)), column(identity)


def get(connection: Connection, tenant: str, prefix: str) -> Standing:
    """The promise under an id, or under the beginning of one that no other has."""
    if len(prefix) < _SHORTEST:
        raise UsageError(f"{prefix!r} is too short for an id", hint=f"give at least {_SHORTEST} characters of it")
    query = select(ALIASES.c.id).distinct().where(ALIASES.c.tenant == tenant)
    prefix = column(prefix)
    ids = connection.execute(query.where(ALIASES.c.alias.startswith(prefix, autoescape=True)).limit(6)).scalars().all()
    if len(ids) > 1:
        ids = connection.execute(query.where(ALIASES.c.alias == prefix)).scalars().all() or ids
    if len(ids) > 1:
        raise UsageError(f"several promises begin with {prefix}: {', '.join(sorted(ids))}", hint="give more of the id")
    if not ids:
        raise NotFound(f"no promise {prefix} in the ledger", hint="`auditor commitments` lists what is there")
    body = select(PROMISES.c.body).where(PROMISES.c.tenant == tenant, PROMISES.c.id == ids[0])
    return decode(Standing, connection.execute(body).scalar_one())


def noted(connection: Connection, tenant: str, account: str | None, person: str | None) -> Sequence[Noted]:
    """Findings and concerns in the order of time."""
    query: Select[Any] = select(NOTED.c.body).where(NOTED.c.tenant == tenant)
    if account is not None:
        query = query.where(NOTED.c.account_key == column(account_key(account)))
    if person is not None:
        query = query.where(NOTED.c.person == column(person.casefold()))
    query = query.order_by(NOTED.c.at.is_(None), NOTED.c.at, NOTED.c.id)
    return tuple(decode(Noted, body) for body in connection.execute(query).scalars())
