"""`auditor prompts`: what is sent is shown whole, a folder is checked, and its changes are compared."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.engines.llm.chat import Task
from auditor.engines.prompts import load
from auditor.errors import AuditorError, ConfigError, NotFound, UsageError
from auditor.resources import folder
from tests.reports.snapshot import matches

_SHIPPED = folder("prompts")


def _run(*words: str) -> Result:
    return CliRunner().invoke(app, ["prompts", *words])


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `mine` with one changed prompt; the working directory is above it."""
    mine = tmp_path / "mine"
    mine.mkdir()
    text = (_SHIPPED / "weigh.md").read_text("utf-8")
    (mine / "weigh.md").write_text(
        text.replace("version: 1", "version: 2").replace("never guess", "do not guess"), "utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return mine


@pytest.mark.parametrize("task", list(Task))
def test_the_whole_prompt_is_shown(task: Task) -> None:
    """System text, examples and a sample question, as they are sent; the file in tests/snapshots is what a review reads."""
    shown = _run("show", task.value)
    assert shown.exit_code == 0
    assert "\x00" not in shown.stdout
    assert "<<<MARKER" in shown.stdout
    assert matches(f"prompt_{task.value}.txt", shown.stdout)


def test_an_own_prompt_is_shown(own: Path) -> None:
    """With --prompts the words of the folder are shown, with its digest."""
    shown = _run("show", "weigh", "--prompts", "mine").stdout
    assert "do not guess from the dates" in shown
    assert load(own).by_task[Task.WEIGH].digest_shown in shown


def test_an_unknown_task() -> None:
    """A task that is not there is answered with those that are."""
    failed = _run("show", "extrakt")
    assert isinstance(failed.exception, NotFound)
    assert "extract, weigh" in failed.exception.hint


def test_the_shipped_prompts_are_sound() -> None:
    """Without a folder the shipped prompts are checked, each with version, digest and size."""
    done = _run("check")
    assert done.exit_code == 0
    assert [line.split()[0] for line in done.stdout.splitlines()[:-1]] == list(Task)
    assert f"Digest of all: {load().digest}" in done.stdout
    assert "hard negatives" not in done.output


def test_a_sound_folder(own: Path) -> None:
    """What is one's own and what is shipped is told apart, and the digests are those that a report will name."""
    done = _run("check", "mine")
    lines = {line.split()[0]: line for line in done.stdout.splitlines()}
    assert lines["weigh"].endswith("own weigh.md")
    assert lines["extract"].endswith("shipped")
    assert load(own).digest in done.stdout


def test_a_faulty_folder(own: Path) -> None:
    """The first fault ends the check with file and line."""
    (own / "weigh.md").write_text((own / "weigh.md").read_text("utf-8").replace("weigh_v1", "weigh_v9"), "utf-8")
    failed = _run("check", "mine")
    assert isinstance(failed.exception, ConfigError)
    assert "weigh.md, line 5" in str(failed.exception)


def test_too_few_hard_negatives_are_told(own: Path) -> None:
    """Examples that only find are allowed and remarked on."""
    (own / "examples").mkdir()
    text = (
        (_SHIPPED / "examples" / "extract.yaml")
        .read_text("utf-8")
        .replace("hard_negatives:", "hard_negatives: []\n  x:")
    )
    kept = [line for line in text.splitlines() if not line.startswith(("  x:", "  - "))]
    (own / "examples" / "extract.yaml").write_text("\n".join(kept), "utf-8")
    done = _run("check", "mine")
    assert done.exit_code == 0
    assert "fewer hard negatives than finds" in done.stderr


def test_changes_are_shown(own: Path) -> None:
    """A unified diff of what is one's own, under both digests."""
    done = _run("diff", "mine")
    before, after = (prompts.by_task[Task.WEIGH].digest_shown for prompts in (load(), load(own)))
    assert done.stdout.splitlines()[:3] == [f"weigh: {before} -> {after}", "--- shipped/weigh.md", "+++ mine/weigh.md"]
    assert "-version: 1\n+version: 2\n" in done.stdout
    assert "extract" not in done.stdout


def test_no_changes(own: Path) -> None:
    """A copy of a shipped prompt changes nothing, and that is said."""
    (own / "weigh.md").write_bytes((_SHIPPED / "weigh.md").read_bytes())
    done = _run("diff", "mine")
    assert done.stdout == ""
    assert "changes nothing" in done.stderr


@pytest.mark.parametrize(
    ("words", "kind"), [(("diff",), UsageError), (("diff", "none"), ConfigError), (("check", "none"), ConfigError)]
)
def test_a_folder_that_is_not_there(words: tuple[str, ...], kind: type[AuditorError]) -> None:
    """It is asked for, with what to write."""
    failed = _run(*words)
    assert isinstance(failed.exception, kind)
    assert failed.exception.hint
