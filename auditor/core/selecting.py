"""A query over promises in memory: the same answers as the ledger's own tables give (one contract suite holds both)."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import Any

from auditor.core.promisability import person_of
from auditor.core.scope import account_key
from auditor.errors import NotFound
from auditor.model.ledger import Page, Query, Sort, Standing

_LAST = (1, "")
"""What has no time or name comes last."""
_TIMES = frozenset({Sort.DUE, Sort.SAID})


def select(standings: Iterable[Standing], query: Query) -> Page:
    """The promises of `query` in its order, less those that were dismissed; a page. Raises NotFound for a wrong cursor."""
    found = sorted(((_place(s, query.sort), s.commitment.id, s) for s in standings if _fits(s, query)), key=_before)
    if query.after is not None:
        last = _cursor(query.after, query.sort)
        found = [one for one in found if _before(one) > last]
    shown = found[: query.limit]
    more = (
        cursor_at(shown[-1][0][1] if shown[-1][0] != _LAST else None, shown[-1][1]) if len(found) > len(shown) else None
    )
    return Page(items=tuple(standing for *_, standing in shown), next_cursor=more)


_Place = tuple[int, Any]
"""Whether it comes last, and the time or name."""


def _before(found: tuple[_Place, str, Standing]) -> tuple[_Place, str]:
    return found[:2]


def cursor_at(place: str | float | None, identity: str) -> str:
    """A cursor behind the promise `identity`, whose time or name is `place`."""
    return urlsafe_b64encode(json.dumps([place, identity]).encode()).decode().rstrip("=")


def cursor_of(text: str) -> tuple[object, str]:
    """What `cursor_at` made of it. Raises NotFound."""
    try:
        place, identity = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (TypeError, ValueError, RecursionError) as error:
        raise no_page() from error
    return place, str(identity)


def no_page() -> NotFound:
    return NotFound("there is no page at this cursor", hint="give next_cursor of the page before, as it is")


def _cursor(text: str, sort: Sort) -> tuple[_Place, str]:
    place, identity = cursor_of(text)
    if place is None:
        return _LAST, identity
    if not isinstance(place, float if sort in _TIMES else str):
        raise no_page()
    return (0, place), identity


def listing_of(standing: Standing) -> tuple[object, ...]:
    """What a list tells of a promise: all but the words that change as time goes by."""
    one = standing.commitment
    return one.quote, one.account, one.promisor, one.promisee, one.due, one.verdict, one.state, standing.done_at


def _fits(standing: Standing, query: Query) -> bool:
    one = standing.commitment
    end = one.due.end if one.due else None
    wanted = (
        not standing.dismissed,
        query.account is None or (one.account is not None and account_key(one.account) == account_key(query.account)),
        query.owner is None or query.owner.casefold() in _names(standing),
        query.side is None or one.side is query.side,
        not query.verdicts or one.verdict in query.verdicts,
        query.due_from is None or (end is not None and end >= query.due_from),
        query.due_until is None or (end is not None and end <= query.due_until),
    )
    return all(wanted)


def _names(standing: Standing) -> set[str]:
    who = standing.commitment.promisor
    return {name for name in (person_of(who), who.name.casefold() if who and who.name else None) if name}


def _place(standing: Standing, sort: Sort) -> _Place:
    one = standing.commitment
    match sort:
        case Sort.DUE:
            value: object = one.due.end.timestamp() if one.due and one.due.end else None
        case Sort.SAID:
            value = one.said_at.timestamp() if one.said_at else None
        case Sort.ACCOUNT:
            value = account_key(one.account) if one.account else None
        case Sort.OWNER:
            value = (person_of(one.promisor) or "").casefold() or None
        case Sort.VERDICT:
            value = one.verdict.value
    return _LAST if value is None else (0, value)
