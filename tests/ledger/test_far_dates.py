"""Dates at the ends of the calendar: nothing falls over, and nothing else is lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.config import Config
from auditor.core.digest import digest
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import DocumentFact, Fact, Query, Sort
from auditor.model.record import Record
from auditor.model.time import Precision
from auditor.pipeline.remembering import as_of, remember
from auditor.ports import Input
from auditor.reports.ics import feed
from auditor.reports.ledger_text import listing
from auditor.reports.ledger_v1 import csv_of, page_v1
from auditor.store import Database
from auditor.store.times import moment_of, stamp
from tests.ledger.world import ENGINE, HOTEL, REP, TODAY, Clock, facts, later, mail, settings, told

_OURS = ("fernhill.example",)
_EAST, _WEST = timezone(timedelta(hours=14)), timezone(-timedelta(hours=12))
_FAR = (datetime.min.replace(tzinfo=UTC), datetime(1899, 12, 30, tzinfo=_EAST), datetime.max.replace(tzinfo=UTC))


def _moved(fact: Fact, far: datetime, precision: Precision) -> Iterator[Fact]:
    """`fact`, and where it promises something, the promise of another thing at the end of the calendar."""
    yield fact
    if isinstance(fact, DocumentFact) and fact.commitments and (due := fact.commitments[0].due) is not None:
        document = replace(fact.document, id=f"{fact.document.id}f", message_id="far@fernhill.example")
        due = replace(due, start=far, end=far, precision=precision)
        twin = replace(
            fact.commitments[0], id=f"{document.id}c", document_id=document.id, due=due, action="hang the doors"
        )
        yield replace(fact, document=document, commitments=(twin,), record=None)


@pytest.mark.parametrize("far", _FAR, ids=str)
@pytest.mark.parametrize("precision", [Precision.DAY, Precision.INSTANT])
def test_a_due_date_at_the_end_of_the_calendar_loses_nothing(far: datetime, precision: Precision) -> None:
    """Settled, listed in every order, as of a day, as a digest, a calendar and a table; the others stand as without it."""
    database = Database(":memory:")
    ledger = SqlLedger(database, clock=Clock())
    remember(facts(), ledger, settings(), ENGINE)
    plain = {s.commitment.id: s.commitment.verdict for s in ledger.find(Query()).items}
    remember([twin for fact in facts() for twin in _moved(fact, far, precision)], ledger, settings(), ENGINE)
    page = ledger.find(Query())
    assert plain.keys() < {s.commitment.id for s in page.items}
    assert {len(ledger.find(Query(sort=sort)).items) for sort in Sort} == {len(page.items)}
    assert ledger.find(Query(due_until=TODAY, due_from=far)).items or far > TODAY
    assert len(as_of(ledger, settings(later(30)), ENGINE).standings) == len(page.items)
    assert digest((s.commitment for s in page.items), (), since=later(-9), as_of=TODAY, until=later(9)).as_of == TODAY
    dated = [s for s in page.items if s.commitment.due is not None and s.commitment.due.end is not None]
    assert feed(page.items, at=TODAY).count("BEGIN:VEVENT") == len(dated)
    assert listing(page.items, TODAY)
    assert csv_of(page.items).count("\n") > len(page.items)
    assert len(page_v1(page).data) == len(page.items)
    database.close()


@pytest.mark.parametrize(
    "sent", ["Mon, 1 Jan 0001 00:10:00 +1400", "Fri, 1 Dec 1899 09:00:00 +0000", "Fri, 31 Dec 9999 23:50:00 -1200"]
)
@pytest.mark.parametrize("tz", ["America/New_York", "Pacific/Kiritimati"])
def test_a_mail_or_a_record_of_another_age_loses_nothing(sent: str, tz: str) -> None:
    """It is kept, and so is every other; a record that is due "never" has no due date, one of another age is told."""
    odd = mail(8, REP, HOTEL, sent, "Hi Ada,\n\nI'll send you the banister sketch by Friday.")
    rows = (
        b"id,kind,title,account,due_at,done_at\nT-8,task,Send banister sketch,quayside.example,9999-12-31,2026-05-05\n"
    )
    plain = mail(9, REP, HOTEL, "Mon, 4 May 2026 09:00:00 +0000", "I'll send you the newel sketch by Friday.")
    late = mail(10, REP, HOTEL, "Thu, 31 Dec 2026 23:00:00 -1200", "I'll send you the rail sketch in 7973 years.")
    found = told(odd, plain, late, Input.of("records/tasks.csv", rows), config=Config(our_domains=_OURS, tz=tz))
    database = Database(":memory:")
    ledger = SqlLedger(database, clock=Clock())
    remember(found, ledger, settings(later(300)), ENGINE)
    assert [r.due for r in found if isinstance(r, Record)] == [None]
    assert sum(isinstance(fact, DocumentFact) for fact in found) == 3
    assert any("newel" in s.commitment.quote for s in ledger.find(Query()).items)
    database.close()


@given(st.lists(st.datetimes(timezones=st.sampled_from([UTC, _EAST, _WEST])), min_size=2))
def test_columns_sort_as_time_does(times: list[datetime]) -> None:
    """All of one width; what no calendar holds is the first or the last that it does."""
    columns = [stamp(one) for one in sorted(times)]
    assert columns == sorted(columns)
    assert {len(column) for column in columns} == {27}
    assert all(moment_of(column).tzinfo is not None for column in columns)
