"""`auditor index` from the shell: what is found, what is embedded again, and what is gone from the disk after an erasure."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from auditor.cli.main import app
from auditor.errors import UsageError

_LOOM = (
    "- {id: c-loom, kind: capability, subject: Loom service, status: available, statement: Looms are oiled monthly.}\n"
)
_DYE = """- id: c-dye
  kind: lead_time
  subject: Dyed cloth
  value: 3
  unit: week
  bound: at_least
  statement: Dyeing takes three weeks.
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A knowledge folder of two claims, and settings that keep vectors beside it."""
    (tmp_path / "knowledge").mkdir()
    (tmp_path / "knowledge" / "claims.yaml").write_text(_LOOM + _DYE)
    (tmp_path / "auditor.toml").write_text(
        f'knowledge = "{(tmp_path / "knowledge").as_posix()}"\n[search]\nmode = "hybrid"\npath = "{(tmp_path / "kept").as_posix()}"\n'
    )
    return tmp_path


def _index(shop: Path, *words: str) -> Result:
    return CliRunner().invoke(app, ["index", *words, "--config", str(shop / "auditor.toml")])


def test_unchanged_items_are_not_embedded_again(shop: Path) -> None:
    """Nor is what is gone from the folder kept."""
    assert "2 items: 2 embedded, 0 unchanged, 0 no longer found." in _index(shop, "build").output
    (shop / "knowledge" / "claims.yaml").write_text(_LOOM)
    assert "1 items: 0 embedded, 1 unchanged, 1 no longer found." in _index(shop, "build").output
    assert _index(shop, "status").output.startswith("1 items at ")


def test_the_nearest_entry_is_told_first(shop: Path) -> None:
    """By its words, and by its meaning where no word is shared."""
    assert _index(shop, "search", "oiled looms").output.startswith("c-loom")
    assert _index(shop, "search", "how long does colouring fabric last", "-n", "1").output.startswith("c-dye")
    assert _index(shop, "search", "oiled looms", "--kind", "trigger").output == "Nothing found.\n"


def test_an_erased_item_leaves_no_bytes(shop: Path) -> None:
    """The database is a new one, written by a process that never saw the item, and so is whatever a later command opens."""
    for words in (["build"], ["erase", "c-dye"], ["status"]):
        _apart(shop, *words)
    left = b"".join(path.read_bytes() for path in (shop / "kept").rglob("*") if path.is_file())
    assert b"c-loom" in left
    assert b"c-dye" not in left
    assert b"Dyeing" not in left
    assert _index(shop, "status").output.startswith("1 items at ")


def _apart(shop: Path, *words: str) -> None:
    """As from a shell: in a process of its own."""
    command = [sys.executable, "-m", "auditor", "index", *words, "--config", str(shop / "auditor.toml")]
    subprocess.run(command, check=True, capture_output=True)


def test_without_a_folder_it_says_what_to_give(tmp_path: Path) -> None:
    """There is nothing to search in."""
    (tmp_path / "auditor.toml").write_text("")
    told = _index(tmp_path, "search", "looms").exception
    assert isinstance(told, UsageError)
    assert "--knowledge" in (told.hint or "")
