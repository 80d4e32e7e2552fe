"""Lists of the ledger: its tables give what `core.selecting` gives in memory, in the same order, page by page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tried
from hypothesis import strategies as st

from auditor.core.selecting import select
from auditor.errors import NotFound, UsageError
from auditor.ledger.sql import SqlLedger
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.ledger import Group, Outcome, Page, Query, Sort, Standing
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict
from auditor.store import Database

_START = datetime(2026, 3, 2, 9, tzinfo=UTC)
_TENANTS = count(1)
_ACCOUNTS = (
    None,
    "Øresund Bakery",
    "oresund.example",
    "Zinc & Sons Ltd",
    "zinc-sons.example",
    "CRM-00981",
    "CRM-00982",
)
_PEOPLE = (
    None,
    Party(name="Ümit Kaya"),
    Party(name="zoe"),
    Party(name="Zoe", email="zoe@mill.example"),
    Party(name="Ann_B", email="ann_b@mill.example"),
    Party(name="Anna", email="anna@mill.example"),
)


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    yield opened
    opened.close()


def _standing(number: int, **changes: object) -> Standing:
    base = Commitment(
        id=f"c_{number:04}", document_id="d_1", quote="I'll send the oven plan", span=Span(start=0, end=23),
        said_at=_START, modality=Modality.WRITTEN, strength=Strength.FIRM, scored=True, side=Side.OURS, promisor=None,
        promisee=None, action="send the oven plan", act=Act.SEND, confidence=0.9, origin=Origin.RULE, due=None,
        state=State.ACTIVE,
    )  # fmt: skip
    return Standing(commitment=replace(base, **changes), aliases=(base.id,))  # type: ignore[arg-type]


def _due(days: int | None) -> Due | None:
    end = _START + timedelta(days=days) if days is not None else None
    return Due(text=None, start=end, end=end, precision=Precision.DAY) if end else None


_DAYS = st.none() | st.integers(0, 4)
_STANDINGS = st.builds(
    lambda account, who, side, verdict, due, said, gone: replace(
        _standing(0, account=account, promisor=who, side=side, verdict=verdict, due=_due(due), said_at=said),
        dismissed=gone,
    ),
    st.sampled_from(_ACCOUNTS),
    st.sampled_from(_PEOPLE),
    st.sampled_from(Side),
    st.sampled_from(Verdict),
    _DAYS,
    st.none() | st.integers(0, 3).map(lambda days: _START + timedelta(days=days)),
    st.booleans(),
)
_QUERIES = st.builds(
    lambda **told: Query(**told),
    account=st.sampled_from((None, None, *_ACCOUNTS[1:], "nobody.example", "", "!")),
    owner=st.sampled_from((None, None, "ZOE", "zoe@mill.example", "ümit kaya", "nobody")),
    side=st.none() | st.sampled_from(Side),
    verdicts=st.frozensets(st.sampled_from(Verdict), max_size=3),
    due_from=st.none() | st.integers(0, 4).map(lambda days: _START + timedelta(days=days)),
    due_until=st.none() | st.integers(0, 4).map(lambda days: _START + timedelta(days=days)),
    sort=st.sampled_from(Sort),
)


def _settled(database: Database, standings: Sequence[Standing]) -> SqlLedger:
    ledger = SqlLedger(database, tenant=f"t{next(_TENANTS)}")
    ledger.settle(Group(documents=frozenset({"d_1"}), words=frozenset()), Outcome(standings=tuple(standings)))
    return ledger


def _pages(ask: Callable[[Query], Page], query: Query, size: int) -> Iterator[Page]:
    page = ask(replace(query, limit=size))
    yield page
    while page.next_cursor is not None:
        page = ask(replace(query, limit=size, after=page.next_cursor))
        yield page


@tried(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    drawn=st.lists(_STANDINGS, max_size=12), queries=st.lists(_QUERIES, min_size=1, max_size=6), size=st.integers(1, 5)
)
def test_tables_answer_as_a_list_in_memory(
    database: Database, drawn: Sequence[Standing], queries: Sequence[Query], size: int
) -> None:
    """Filters, order and pages; no page is too long, and none but the first is empty."""
    standings = [replace(s, commitment=replace(s.commitment, id=f"c_{n:04}")) for n, s in enumerate(drawn)]
    ledger = _settled(database, standings)
    for query in queries:
        expected = select(standings, query).items
        assert ledger.find(query).items == expected
        for ask in (ledger.find, partial(select, standings)):
            pages = list(_pages(ask, query, size))
            assert tuple(item for page in pages for item in page.items) == expected
            assert all(0 < len(page.items) <= size for page in pages[1:])


def test_settling_again_puts_the_new_in_the_place_of_the_old(database: Database) -> None:
    """Of these documents, and of no others."""
    ledger = _settled(database, [_standing(1), _standing(2)])
    other = Group(documents=frozenset({"d_2"}), words=frozenset())
    ledger.settle(other, Outcome(standings=(_standing(3, document_id="d_2"),)))
    ledger.settle(Group(documents=frozenset({"d_1"}), words=frozenset()), Outcome(standings=(_standing(2),)))
    assert [s.commitment.id for s in ledger.find(Query()).items] == ["c_0002", "c_0003"]


def test_the_beginning_of_an_id_may_stand_for_it_while_no_other_has_it(database: Database) -> None:
    """Signs that a database takes for "anything" are signs."""
    ledger = _settled(database, [_standing(1), _standing(2), _standing(10)])
    assert ledger.get("c_001").commitment.id == "c_0010"
    with pytest.raises(UsageError, match="c_0001, c_0002"):
        ledger.get("c_000")


@pytest.mark.parametrize("text", ["", "x", "abc", "WzFd", "bnVsbA", "ñ", "WyJcdTAwMDAiLCAiXHVkODAwIiwgMV0"])
def test_what_is_no_cursor_is_told(database: Database, text: str) -> None:
    """Never a page from anywhere."""
    with pytest.raises(NotFound, match="no page"):
        _settled(database, []).find(Query(after=text))
    with pytest.raises(NotFound, match="no page"):
        select([], Query(after=text))
