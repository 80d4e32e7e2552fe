"""What `auditor check` reads of a ledger: by name in any case, and nothing where there is none."""

from pathlib import Path

from auditor.ledger.past import read_only
from auditor.ledger.sql import SqlLedger
from auditor.model.commitment import Act
from auditor.store import Database
from tests.ledger.world import ENGINE, Clock, facts, remember, settings


def test_people_and_accounts_are_known_in_any_spelling(tmp_path: Path) -> None:
    """As in the draft's own header or on the command line."""
    file = tmp_path / "ledger.db"
    database = Database(str(file))
    remember(facts(), SqlLedger(database, clock=Clock()), settings(), ENGINE)
    database.close()
    memory = read_only(file)
    assert memory.outcomes(person="Nora@Fernhill.Example", act=Act.SEND)
    assert memory.told(account="Quayside Ltd") == memory.told(account="quayside.example") != ()


def test_a_file_that_is_no_ledger_remembers_nothing_and_stays_as_it_is(tmp_path: Path) -> None:
    """A review is never lost to a broken memory, and makes no file."""
    assert not read_only(tmp_path / "none.db").told(account="quayside.example")
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "text.db").write_text("a shopping list")
    assert not read_only(tmp_path / "text.db").open_of(person="nora@fernhill.example")
    assert (tmp_path / "text.db").read_text() == "a shopping list"
