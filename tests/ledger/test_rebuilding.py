"""What is listed follows from the facts, and is made anew from them."""

import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app
from auditor.config import Config
from auditor.model.ledger import Query
from auditor.wiring.ledger import books
from tests.ledger.world import facts

_CHANGES = {
    "a verdict": 'UPDATE promises SET body = replace(body, \'"verdict":"kept"\', \'"verdict":"waived"\')',
    "a promise that goes": "DELETE FROM promises WHERE id = (SELECT min(id) FROM promises)",
    "a promise that comes": "UPDATE promises SET document_id = 'd_0', id = 'c_0', body = replace(body, id, 'c_0') "
    "WHERE id = (SELECT min(id) FROM promises)",
}


def _run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["ledger", *arguments])
    return done.exit_code, done.output


@pytest.mark.parametrize("change", _CHANGES.values(), ids=_CHANGES.keys())
def test_what_was_changed_in_the_lists_is_told_and_mended(change: str, tmp_path: Path) -> None:
    """`verify` tells it, `rebuild` makes the lists anew, twice to the same; the facts stay as they are."""
    place = tmp_path / "ledger.db"
    config = Config(ledger=str(place), our_domains=("fernhill.example",))
    with books(config) as opened:
        opened.keep(facts())
        before, exported = opened.ledger.find(Query()), list(opened.export())
    assert _run("verify", "--ledger", str(place))[0] == 0
    connection = sqlite3.connect(place)
    assert connection.execute(change).rowcount
    connection.commit()
    connection.close()
    code, told = _run("verify", "--ledger", str(place))
    assert code == 1
    assert "ledger rebuild" in told
    for _ in range(2):
        assert _run("rebuild", "--ledger", str(place))[0] == 0
        code, told = _run("verify", "--ledger", str(place))
        assert (code, "follows from the facts" in told) == (0, True)
        with books(config) as opened:
            assert [s.commitment for s in opened.ledger.find(Query()).items] == [s.commitment for s in before.items]
            assert list(opened.export()) == exported
