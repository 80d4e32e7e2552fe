"""What to do about promises, out of the ledger of the settings: for the command line, the service and whoever else asks."""

from collections import Counter
from datetime import datetime

from auditor import wiring
from auditor.core.digest import digest, hand_over
from auditor.core.scorecard import scorecard
from auditor.errors import NotFound, UsageError
from auditor.model.digest import Digest, HandOver
from auditor.model.ledger import Outcome, Query
from auditor.model.recovery import ComeClean, Recovered
from auditor.model.scorecard import Scorecard, Subject
from auditor.pipeline.recovering import Circle, recovering
from auditor.ports import Engine
from auditor.wiring.ledger import Books

_NEAR = 5
"""Names that are proposed for one that is not known."""


def recover(
    books: Books, commitment_id: str, asked: ComeClean, *, engine: Engine, day: datetime | None = None
) -> Recovered:
    """A message about the promise whose id begins so, now or as of `day`. Raises NotFound, UsageError."""
    circle = Circle(settings=books.settings(day), memory=books.ledger, knowledge=wiring.knowledge(books.config))
    return recovering(books.one(commitment_id, day), asked, circle, engine, books.engine)


def card(books: Books, subject: Subject, name: str | None, *, at: datetime, day: datetime | None = None) -> Scorecard:
    """Of one account, one person or the team, told as of `at`. Raises NotFound for a name that the ledger does not hold."""
    known = books.known(_query(subject, name), day)
    if not known.standings and not known.noted:
        raise _unknown(name, books)
    promises = [standing.commitment for standing in known.standings]
    return scorecard(subject, _called(subject, name, known), promises, known.noted, as_of=at)


def sheet(books: Books, account: str, *, signed_at: datetime, to: str, day: datetime | None = None) -> HandOver:
    """What was promised to `account` by `signed_at`. Raises NotFound for an account that the ledger does not hold."""
    known = books.known(Query(account=account), day)
    if not known.standings:
        raise _unknown(account, books)
    name = _called(Subject.ACCOUNT, account, known)
    return hand_over(name, [s.commitment for s in known.standings], signed_at=signed_at, to=to)


def summary(
    books: Books, query: Query, *, since: datetime, at: datetime, until: datetime, day: datetime | None = None
) -> Digest:
    """What became of the promises of `query` from `since` to `at`, and what falls due by `until`."""
    known = books.known(query, day)
    return digest((s.commitment for s in known.standings), known.noted, since=since, as_of=at, until=until)


def _unknown(name: str | None, books: Books) -> NotFound:
    """With the names in the ledger that hold the one that was given."""
    promises = [standing.commitment for standing in books.ledger.find(Query()).items]
    names = {one.account for one in promises if one.account} | {one.promisor.label for one in promises if one.promisor}
    near = sorted(known for known in names if name and name.casefold() in known.casefold())[:_NEAR]
    hint = f"did you mean {' or '.join(near)}?" if near else "`auditor commitments` lists what there is"
    return NotFound(f"nothing is known of {name or 'any promise'}", hint=hint)


def _query(subject: Subject, name: str | None) -> Query:
    match subject:
        case Subject.TEAM:
            return Query()
        case _ if not (name or "").strip():
            raise UsageError(
                f"no {subject.value} is named", hint=f"say whose card: auditor scorecard {subject.value} NAME"
            )
        case Subject.ACCOUNT:
            return Query(account=name)
        case Subject.OWNER:
            return Query(owner=name)


def _called(subject: Subject, name: str | None, known: Outcome) -> str:
    """The name that stands most often in the ledger, as people there are called."""
    found: Counter[str] = Counter()
    for one in (standing.commitment for standing in known.standings):
        match subject:
            case Subject.ACCOUNT:
                found.update([one.account] if one.account else [])
            case Subject.OWNER:
                found.update([one.promisor.label] if one.promisor else [])
            case Subject.TEAM:
                return "Our team"
    return found.most_common(1)[0][0] if found else name or "Our team"
