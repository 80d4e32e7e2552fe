"""Lists as of a day in the past: no more is judged than has to be, and nothing is told that is no longer so."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from auditor.config import Config
from auditor.core.selecting import select
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import Group, Page, Query, Recalled, Sort, WordKind
from auditor.pipeline.remembering import as_of
from auditor.store import Database
from auditor.wiring.ledger import Books, Days
from tests.ledger.world import DELIVERY, ENGINE, PROMISE, QUESTION, SECOND, TASKS, THIRD, TODAY, Clock, told, word

_DAY = datetime(2026, 5, 25, 12, tzinfo=UTC)
_ACCOUNTS = ("quayside.example", "Quayside", "marlow-school.example", "crm:company:9", "nobody.example")


class Counting(SqlLedger):
    """Counts the documents that are looked at."""

    recalled = 0

    def recall(self, group: Group, *, known_by: datetime | None = None) -> Recalled:
        self.recalled += len(group.documents)
        return super().recall(group, known_by=known_by)


@pytest.fixture
def books() -> Iterator[Books]:
    """Five mails with two customers."""
    database = Database(":memory:")
    ledger = Counting(database, clock=Clock())
    made = Books(
        ledger=ledger, config=Config(our_domains=("fernhill.example",)), engine=ENGINE, tenant="default", days=Days()
    )
    made.keep(told(PROMISE, DELIVERY, QUESTION, SECOND, THIRD, TASKS))
    ledger.recalled = 0
    yield made
    database.close()


def _whole(books: Books) -> Page:
    return select(as_of(books.ledger, books.settings(_DAY), ENGINE).standings, Query())


def _looked_at(books: Books) -> int:
    assert isinstance(books.ledger, Counting)
    return books.ledger.recalled


@pytest.mark.parametrize("account", _ACCOUNTS)
def test_the_list_of_an_account_is_that_part_of_the_whole_list(books: Books, account: str) -> None:
    """Whatever the account is called by, and whether it is known."""
    asked = Query(account=account)
    assert books.stood(asked, _DAY).items == select(_whole(books).items, asked).items


def test_what_is_off_the_list_today_was_on_it_then(books: Books) -> None:
    """All that the school was promised is dismissed later; that day it stood."""
    asked = Query(account="marlow-school.example")
    then = books.stood(asked, _DAY).items
    books.keep([word(one, WordKind.DISMISSED, "The school has closed.", at=TODAY) for one in then])
    assert books.ledger.find(asked).items == ()
    assert books.stood(asked, _DAY).items == then


def test_the_list_of_an_account_looks_at_nobody_else(books: Books) -> None:
    """Of five mails the two to the school."""
    assert sum(len(group.documents) for group in books.ledger.groups()) == 5
    assert len(books.stood(Query(account="marlow-school.example"), _DAY).items) == 2
    assert _looked_at(books) == 2


def test_the_next_page_is_not_judged_again(books: Books) -> None:
    """All pages of a list are those of the whole list, in any order; judged once."""
    for sort in Sort:
        seen, cursor = [], None
        while True:
            page = books.stood(Query(sort=sort, limit=1, after=cursor), _DAY)
            seen += [one.commitment.id for one in page.items]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert seen == [one.commitment.id for one in select(_whole(books).items, Query(sort=sort)).items]
    assert _looked_at(books) == 5 * (1 + len(Sort))  # for all pages once, and for each comparison


def test_what_comes_in_is_seen_at_once(books: Books) -> None:
    """A decision between two pages, and a person who is erased, are on the next."""
    first = books.stood(Query(), _DAY).items[0]
    books.keep([word(first, WordKind.DISMISSED, "Said in jest.", at=_DAY)])
    after = books.stood(Query(), _DAY).items
    assert first.commitment.id not in {one.commitment.id for one in after}
    books.ledger.erase("ben@marlow-school.example")
    assert all(one.commitment.account != "marlow-school.example" for one in books.stood(Query(), _DAY).items)


def test_another_tenant_has_its_own_days() -> None:
    """The same question of two ledgers with the same head gets two answers."""
    days = Days()
    assert days.get("one", "h", (), lambda: ()) == ()
    asked: list[str] = []
    days.get("two", "h", (), lambda: asked.append("two") or ())  # type: ignore[func-returns-value]
    assert asked == ["two"]


def test_only_few_days_are_held() -> None:
    """The oldest goes first."""
    days, judged = Days(most=2), list[int]()
    for day in (1, 2, 3, 3, 2, 1):
        days.get("one", "h", (day,), lambda day=day: judged.append(day) or ())  # type: ignore[misc]
    assert judged == [1, 2, 3, 1]
