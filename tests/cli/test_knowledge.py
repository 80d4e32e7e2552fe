"""`auditor knowledge`: the starter, its check, the list."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.errors import UsageError

_RUN = CliRunner()


def _run(*arguments: str | Path) -> Result:
    return _RUN.invoke(app, ["knowledge", *map(str, arguments)])


def test_the_starter_is_sound_and_has_every_kind(tmp_path: Path) -> None:
    """What `init` writes passes `check`, and shows each kind once."""
    folder = tmp_path / "knowledge"
    assert _run("init", folder).exit_code == 0
    checked = _run("check", folder, "--as-of", "2030-05-01")
    assert checked.exit_code == 0
    assert "0 errors, 0 warnings" in checked.stdout
    listed = json.loads(_run("list", folder, "--format", "json").stdout)
    kinds = "capability service_level price authority lead_time certificate proof"
    assert {one["kind"] for one in listed} >= {*kinds.split(), *"case_study testimonial account trigger".split()}


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A second `init` changes nothing and says so."""
    _run("init", tmp_path)
    (tmp_path / "claims.yaml").write_text("mine", encoding="utf-8")
    again = _run("init", tmp_path)
    assert isinstance(again.exception, UsageError)
    assert (tmp_path / "claims.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("{id: a, kind: price, subject: Probe, value: 4, statement: x, source: y}", "the figure has no unit"),
        ("{id: a, kind: capability, subject: Map, status: avialable}", "available"),
        ("{id: a, kind: capability, subject: Map, status: beta, valid_to: 2026-13-01}", "2026-13-01"),
        ("{id: a, kind: capability, subject: Map, statuss: beta}", "status"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(entry: str, words: str, tmp_path: Path) -> None:
    """File, line and entry; exit 1."""
    (tmp_path / "claims.yaml").write_text(f"# ours\n- {entry}\n", encoding="utf-8")
    done = _run("check", tmp_path, "--as-of", "2026-05-01")
    assert done.exit_code == 1
    assert "claims.yaml, line 2" in done.stdout
    assert words in done.stdout


def test_the_shipped_example_is_sound() -> None:
    """examples/knowledge on a day of its story."""
    done = _run("check", Path(__file__).resolve().parents[2] / "examples" / "knowledge", "--as-of", "2026-04-20")
    assert done.exit_code == 0, done.stdout


_EXPIRED = "- {id: a, kind: capability, subject: Map, status: beta, statement: x, source: y, valid_to: 2026-01-31}\n"


def test_the_folder_of_the_settings_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an argument the settings say which folder is checked and listed."""
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "claims.yaml").write_text(_EXPIRED, encoding="utf-8")
    (tmp_path / "auditor.toml").write_text('knowledge = "facts"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert "1 claim " in _run("check", "--as-of", "2026-01-05").stdout
    assert "Map" in _run("list").stdout


@pytest.mark.parametrize(("level", "code"), [("warning", 1), ("error", 0), ("never", 0)])
def test_fail_on_says_what_counts(level: str, code: int, tmp_path: Path) -> None:
    """An expired entry is a warning, which fails the check only where it is asked to."""
    (tmp_path / "claims.yaml").write_text(_EXPIRED, encoding="utf-8")
    done = _run("check", tmp_path, "--as-of", "2026-05-01", "--fail-on", level)
    assert (done.exit_code, "warning" in done.stdout) == (code, True)


def test_json_names_its_form(tmp_path: Path) -> None:
    """The JSON says which schema it has; each problem with file, line and next step."""
    (tmp_path / "claims.yaml").write_text(_EXPIRED, encoding="utf-8")
    told = json.loads(_run("check", tmp_path, "--as-of", "2026-05-01", "--format", "json").stdout)
    assert told["schema"] == "auditor.knowledge-check/1"
    assert told["problems"][0]["line"] == 1
