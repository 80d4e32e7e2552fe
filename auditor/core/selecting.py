"""A query over promises in memory: the same answers as the ledger's own tables give (one contract suite holds both)."""

from collections.abc import Iterable

from auditor.core.promisability import person_of
from auditor.core.scope import account_key
from auditor.model.ledger import Page, Query, Sort, Standing

_LAST = (1, "")
"""What has no time or name comes last."""


def select(standings: Iterable[Standing], query: Query) -> Page:
    """The promises of `query` in its order, without those that were dismissed; one page, `after` is not looked at."""
    found = sorted((s for s in standings if _fits(s, query)), key=lambda s: (_place(s, query.sort), s.commitment.id))
    return Page(items=tuple(found[: query.limit]))


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


def _place(standing: Standing, sort: Sort) -> tuple[int, object]:
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
