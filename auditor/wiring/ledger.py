"""The ledger of the settings: where it is, and what brings it up to date."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from auditor.config import Config
from auditor.core.promisability import person_of
from auditor.core.scope import account_key, name_of_document, words_of_account
from auditor.core.scorecard import concerning
from auditor.core.selecting import listing_of, select
from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import NotFound
from auditor.ledger.past import read_only
from auditor.model.ledger import TENANT, Fact, Noted, Outcome, Page, Query, Standing
from auditor.model.people import Roster, Settings
from auditor.pipeline.remembering import as_of, remember, settle
from auditor.ports import Engine, Progress
from auditor.ports.ledger import Ledger
from auditor.ports.memory import Remembers
from auditor.wiring import Run, settings

if TYPE_CHECKING:
    from auditor.store import Database

FILE = "ledger.db"
Clock = Callable[[], datetime]
"""Now, aware; to the microsecond, so that what is said later comes later."""
_NOW: Clock = partial(datetime.now, UTC)


def place(config: Config) -> str:
    """A path, or the URL of a PostgreSQL database."""
    return config.ledger or str(user_data_path("auditor", appauthor=False) / FILE)


@dataclass(frozen=True, slots=True)
class _Day:
    tenant: str
    head: str
    asked: tuple[object, ...]
    standings: tuple[Standing, ...]


class Days:
    """Days that were judged, for the next pages of the same list; another head of the ledger makes them useless.

    Few, because each holds all promises of a ledger. Never for `drifted`, which is there to see what changed unasked.
    """

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._kept: tuple[_Day, ...] = ()

    def get(
        self, tenant: str, head: str, asked: tuple[object, ...], judge: Callable[[], tuple[Standing, ...]]
    ) -> tuple[Standing, ...]:
        """What was judged for `asked`, else what `judge` gives. Two who ask at once may both judge."""
        fresh = tuple(day for day in self._kept if day.tenant != tenant or day.head == head)
        found = next((day.standings for day in fresh if (day.tenant, day.asked) == (tenant, asked)), None)
        if found is None:
            found = judge()
            fresh = (*fresh, _Day(tenant, head, asked, found))
        self._kept = fresh[-self._most :]
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """A ledger with what judges its promises: rules alone, so that a list never waits for a model or costs anything."""

    ledger: Ledger
    config: Config
    engine: Engine
    tenant: str = TENANT
    days: Days | None = None
    """None: each list judges anew."""

    def keep(self, facts: Iterable[Fact], watch: Progress | None = None) -> int:
        """Facts of an audit; how many were new."""
        return remember(facts, self.ledger, self.settings(), self.engine, watch)

    def bring_up_to_date(self, watch: Progress | None = None) -> None:
        """Judge anew what the time that has passed may have changed."""
        settle(self.ledger, self.settings(), self.engine, watch)

    def stood(self, query: Query, day: datetime, *, known_by: datetime | None = None) -> Page:
        """The promises of `query` as they stood on `day`; with `known_by` from what was known then. Nothing is written."""
        if self.days is None:
            return select(self._judged(query.account, day, known_by), query)
        asked = (query.account, day, known_by)
        return select(self.days.get(self.tenant, self.ledger.head(), asked, lambda: self._judged(*asked)), query)

    def _judged(self, account: str | None, day: datetime, known_by: datetime | None) -> tuple[Standing, ...]:
        """All promises, or at least all those to `account`: those it has now, and whatever is filed under its name."""
        filed = words_of_account(account) if account is not None else frozenset[str]()
        near = filed | _around(self.ledger.find(Query(account=account)).items) if filed else None
        return as_of(self.ledger, self.settings(day), self.engine, known_by=known_by, around=near).standings

    def one(self, prefix: str, day: datetime | None = None) -> Standing:
        """The promise whose id begins so, as it stands now or as it stood on `day`. Raises NotFound, UsageError."""
        now = self.ledger.get(prefix)
        if day is None:
            return now
        then = as_of(self.ledger, self.settings(day), self.engine, around=_around([now]))
        found = (s for s in then.standings if set(now.aliases) & set(s.aliases))
        if (standing := next(found, None)) is not None:
            return standing
        raise NotFound(
            f"{prefix} had not been promised by {day:%d %B %Y}", hint="leave --as-of out, or give a later day"
        )

    def known(self, query: Query, day: datetime | None = None) -> Outcome:
        """The promises of `query`, and all that was noted of their accounts and people; now, or as it was on `day`."""
        found = self.ledger.find(query).items
        noted = self._noted(query, found)
        if day is not None:
            near = _around(found) | {name_of_document(one.about.document_id) for one in noted}
            whole = as_of(self.ledger, self.settings(day), self.engine, around=near)
            found, noted = select(whole.standings, query).items, list(whole.noted)
        if query.account is not None:
            key = account_key(query.account)
            noted = [n for n in noted if n.account is not None and account_key(n.account) == key]
        if query.owner is not None:
            noted = list(concerning([s.commitment for s in found], noted))
        return Outcome(standings=found, noted=tuple(noted))

    def _noted(self, query: Query, found: Sequence[Standing]) -> list[Noted]:
        if query.owner is None:
            return list(self.ledger.noted(account=query.account))
        people = {person for s in found if (person := person_of(s.commitment.promisor))}
        accounts = {s.commitment.account for s in found if s.commitment.account}
        rows = (
            *(n for one in sorted(people) for n in self.ledger.noted(person=one)),
            *(n for one in sorted(accounts) for n in self.ledger.noted(account=one)),
        )
        return list(dict.fromkeys(rows))

    def drifted(self) -> Iterator[str]:
        """What is listed and does not follow from the facts, in words; nothing when all does."""
        self.bring_up_to_date()
        listed = {s.commitment.id: s for s in self.ledger.find(Query()).items}
        made = {s.commitment.id: s for s in self.stood(Query(), self.ledger.now()).items}
        yield from (f"{one} is listed, and no fact gives it" for one in sorted(listed.keys() - made.keys()))
        yield from (f"{one} is not listed, and the facts give it" for one in sorted(made.keys() - listed.keys()))
        for one in sorted(listed.keys() & made.keys()):
            if listing_of(listed[one]) != listing_of(made[one]):
                yield f"{one} is listed otherwise than the facts give it"

    def rebuild(self, watch: Progress | None = None) -> int:
        """Make all that is listed anew from the facts; how many promises that are."""
        self.ledger.again()
        return settle(self.ledger, self.settings(), self.engine, watch)

    def export(self) -> Iterator[str]:
        """Every fact as a line of JSON, in the order of their content."""
        from auditor.ledger.codec import encode, kind_of

        return (f'{{"kind":"{kind_of(fact)}","fact":{encode(fact)}}}\n' for fact in self.ledger.export())

    def settings(self, day: datetime | None = None) -> Settings:
        return settings(self.config, Run(as_of=day or self.ledger.now()), Roster())


def _around(standings: Iterable[Standing]) -> frozenset[str]:
    return frozenset(name_of_document(one.commitment.document_id) for one in standings)


@contextmanager
def books(config: Config, tenant: str = TENANT, *, clock: Clock = _NOW) -> Iterator[Books]:
    """The ledger, opened; its tables are made the first time. Raises Unavailable, ConfigError."""
    from auditor.store import Database

    database = Database(place(config))
    try:
        yield books_in(database, config, tenant, clock=clock)
    finally:
        database.close()


def books_in(
    database: "Database", config: Config, tenant: str = TENANT, *, clock: Clock = _NOW, days: Days | None = None
) -> Books:
    """The same in a database that is open already; `clock` dates what becomes known, and verdicts are of its time."""
    from auditor.ledger.sql import SqlLedger

    return Books(
        ledger=SqlLedger(database, tenant=tenant, clock=clock),
        config=config,
        engine=OfflineEngine(order=config.date_order),
        tenant=tenant,
        days=days,
    )


@contextmanager
def memory(config: Config) -> Iterator[Remembers]:
    """What a review remembers; of an SQLite file without any SQL library, and without making one."""
    where = place(config)
    if "://" in where:
        with books(config) as opened:
            yield opened.ledger
    else:
        yield read_only(Path(where).expanduser())
