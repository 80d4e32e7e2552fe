"""How the words of facts are looked up."""

from sqlalchemy import Connection, event, text

from auditor.ledger.sql import SqlLedger
from auditor.pipeline.remembering import remember
from auditor.store import Database
from tests.ledger.world import ENGINE, Clock, facts, settings


def test_no_lookup_reads_all_words_of_a_tenant() -> None:
    """Each goes by key, by word or by kind, so that one more mail costs what bears on it, however many there are."""
    database, asked = Database(":memory:"), set[str]()

    @event.listens_for(database.engine, "before_cursor_execute")
    def _note(connection: Connection, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT") and "fact_words" in statement:
            asked.add(statement)

    ledger = SqlLedger(database, clock=Clock())
    remember(facts(), ledger, settings(), ENGINE)
    with database.read() as connection:
        plans = {
            query: [str(row[-1]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", _given(query))]
            for query in asked
            if " IN (" in query or "EXISTS" in query  # The others ask for everything.
        }
        assert connection.execute(text("SELECT count(*) FROM fact_words")).scalar_one()
    assert plans
    whole = {query: plan for query, plan in plans.items() if any("fact_words" in p and "(tenant=?)" in p for p in plan)}
    assert not whole
    database.close()


def _given(query: str) -> tuple[str, ...]:
    return ("",) * query.count("?")
