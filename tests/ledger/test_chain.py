"""Whoever changes the ledger behind its back is seen by `verify`."""

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import Checked
from auditor.store import Database
from tests.ledger.world import Clock, facts


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    SqlLedger(opened, clock=Clock()).append(facts())
    yield opened
    opened.close()


def _after(database: Database, *statements: str) -> Checked:
    """What `verify` says when `statements` were run by somebody else."""
    with database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))
    return SqlLedger(database).verify()


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (["UPDATE facts SET body = replace(body, 'Friday', 'Monday')"], "was changed"),
        (["UPDATE facts SET salt = (SELECT salt FROM facts WHERE seq = 1) WHERE seq = 2"], "entry 2 .* was changed"),
        (["UPDATE facts SET kind = 'record' WHERE seq = (SELECT max(seq) FROM facts)"], "filed as something else"),
        (["UPDATE facts SET key = 'other' WHERE seq = 3"], "entry 3 .* filed as something else"),
        (["UPDATE entries SET known_at = '2020-01-01T00:00:00.000000Z' WHERE seq = 2"], "entry 2 does not follow"),
        (["UPDATE entries SET digest = (SELECT digest FROM entries WHERE seq = 1) WHERE seq = 2"], "entry 2 does not"),
        (["DELETE FROM entries WHERE seq = 3"], "entry 3 is missing"),
        (["DELETE FROM entries WHERE seq = 3", "DELETE FROM facts WHERE seq = 3"], "entry 3 is missing"),
        (["DELETE FROM entries WHERE seq = 1", "UPDATE entries SET seq = seq - 1000"], "entry 1 is missing"),
        (["DELETE FROM facts WHERE seq = 4"], "entry 4 .* is gone"),
        (["DELETE FROM entries WHERE seq > 8", "DELETE FROM facts WHERE seq > 8"], "not the one that the ledger ends"),
        (["UPDATE facts SET seq = 900 WHERE seq = 5"], "900 .* no entry"),
        (
            [
                "UPDATE entries SET seq = 901 WHERE seq = 2",
                "UPDATE entries SET seq = 2 WHERE seq = 3",
                "UPDATE entries SET seq = 3 WHERE seq = 901",
            ],
            "entry 2 does not follow",
        ),
        (["DELETE FROM tenants"], "not the one that the ledger ends"),
        (["DELETE FROM tenants", "DELETE FROM entries"], "no entry"),
    ],
)
def test_tampering_shows(database: Database, statements: list[str], told: str) -> None:
    """A changed body, a changed, removed or swapped entry, a cut tail, a fact put in: each with its place."""
    assert not SqlLedger(database).verify().broken
    broken = "\n".join(_after(database, *statements).broken)
    assert re.search(told, broken), broken


def test_the_same_ledger_has_another_head_when_it_was_written_anew(database: Database) -> None:
    """A chain that was made up from the start is whole in itself: the head, written down elsewhere, shows it."""
    head = SqlLedger(database).verify().head
    tables = ("tenants", "entries", "facts", "fact_words")
    with database.write() as connection:
        for table in tables:
            connection.execute(text(f"DELETE FROM {table}"))
    SqlLedger(database, clock=Clock()).append(facts())
    again = SqlLedger(database).verify()
    assert not again.broken
    assert again.head != head
