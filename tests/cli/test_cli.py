"""The command line: what it prints where, its formats and its exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.errors import AuditorError

_RUNNER = CliRunner()
_AS_OF = ("--as-of", "2026-05-04T09:00:00+00:00")
_CLEAN = "Hi Ana,\n\nI'll send the floor plan by Friday.\n\nBest,\nTom\n"
_LOUD = "Hi Ana,\n\nOur controller never fails, guaranteed.\n\nBest,\nTom\n"


def _run(*words: str, text: str | None = None) -> Result:
    return _RUNNER.invoke(app, list(words), input=text)


def test_a_clean_draft_exits_with_0_and_names_its_promise() -> None:
    """A rep sees the promise he is about to make, with its date."""
    done = _run("check", "-", *_AS_OF, text=_CLEAN)
    assert done.exit_code == 0
    assert "I'll send the floor plan by Friday" in done.stdout
    assert "8 May 2026" in done.stdout


def test_an_outright_guarantee_exits_with_1() -> None:
    """Findings at or above --fail-on (default: error) set the exit code."""
    assert _run("check", "-", *_AS_OF, text=_LOUD).exit_code == 1


@pytest.mark.parametrize(("level", "code"), [("never", 0), ("error", 1), ("suggestion", 1)])
def test_fail_on_sets_the_level(level: str, code: int) -> None:
    """--fail-on never lets everything pass."""
    assert _run("check", "-", *_AS_OF, "--fail-on", level, text=_LOUD).exit_code == code


def test_json_owns_standard_output() -> None:
    """Machine formats can be piped: notes go to standard error."""
    done = _run("check", "-", *_AS_OF, "--format", "json", text=_CLEAN)
    report = json.loads(done.stdout)
    assert report["schema"] == "auditor.report/1"
    assert report["decision"] == "allow"
    assert report["commitments"][0]["quote"] == "I'll send the floor plan by Friday"


def test_drafts_as_json_lines_give_one_report_a_line(tmp_path: Path) -> None:
    """Each draft has its own time, so the same words are due on different days."""
    drafts = tmp_path / "drafts.jsonl"
    rows = [
        {"id": "a", "text": "I'll call you tomorrow.", "sent_at": "2026-05-04T09:00:00+00:00"},
        {"id": "b", "text": "I'll call you tomorrow.", "sent_at": "2026-06-01T09:00:00+00:00"},
    ]
    drafts.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    done = _run("check", str(drafts), "--format", "jsonl")
    ends = [json.loads(line)["commitments"][0]["due"]["end"][:10] for line in done.stdout.splitlines()]
    assert ends == ["2026-05-05", "2026-06-02"]


def test_a_torn_draft_line_never_loses_the_others(tmp_path: Path) -> None:
    """The good lines are answered, the torn one is told, and the exit code says incomplete."""
    drafts = tmp_path / "drafts.jsonl"
    drafts.write_text(
        '{"text": "I will call Ana tomorrow."\n{"id": "b", "text": "I\'ll call Ana."}\n', encoding="utf-8"
    )
    done = _run("check", str(drafts), *_AS_OF, "--format", "json")
    report = json.loads(done.stdout)
    assert [c["quote"] for c in report["commitments"]] == ["I'll call Ana"]
    assert len(report["skipped"]) == 1
    assert done.exit_code == 4


def test_a_missing_file_exits_with_3() -> None:
    """Nothing could be read; what to do is said."""
    done = _run("check", "no-such-draft.txt")
    assert done.exit_code == 3
    assert "check the path" in done.stdout + done.stderr


def test_an_unknown_rule_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """A typo is answered with what was probably meant."""
    done = _run("explain", "absolute-garantee")
    assert isinstance(done.exception, AuditorError)
    assert "absolute-guarantee" in done.exception.hint


def test_every_rule_can_be_explained() -> None:
    """`rules` lists what `explain` explains."""
    listed = json.loads(_run("rules", "--format", "json").stdout)
    for rule in listed:
        shown = _run("explain", rule["id"])
        assert shown.exit_code == 0
        assert rule["title"] in shown.stdout


def test_a_key_in_the_environment_only_prints_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that merely lies there sends nothing anywhere."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-a-key")
    done = _run("check", "-", *_AS_OF, text=_CLEAN)
    assert done.exit_code == 0
    assert "nothing is sent" in done.stderr


def test_the_llm_engine_is_refused_with_what_to_do() -> None:
    """An engine that this version lacks is an error, not silence."""
    done = _run("check", "-", "--engine", "llm", text=_CLEAN)
    assert isinstance(done.exception, AuditorError)
    assert done.exception.exit_code == 2
    assert "--engine offline" in done.exception.hint


def test_init_writes_a_configuration_that_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `init` writes is read without complaint, and a second run overwrites nothing."""
    monkeypatch.chdir(tmp_path)
    assert _run("init").exit_code == 0
    Path("mail/one.txt").write_text(_CLEAN, encoding="utf-8")
    assert _run("audit", "mail", *_AS_OF).exit_code == 0
    again = _run("init")
    assert isinstance(again.exception, AuditorError)


def test_an_unknown_setting_is_an_error(tmp_path: Path) -> None:
    """A typo in the configuration never goes unnoticed."""
    config = tmp_path / "auditor.toml"
    config.write_text('our_domain = ["x.example"]\n', encoding="utf-8")
    done = _run("check", "-", "--config", str(config), text=_CLEAN)
    assert isinstance(done.exception, AuditorError)
    assert "our_domains" in done.exception.hint


def test_a_baseline_mutes_a_finding_and_keeps_it_counted(tmp_path: Path) -> None:
    """An accepted finding no longer fails the run, and is still there."""
    first = json.loads(_run("check", "-", *_AS_OF, "--format", "json", text=_LOUD).stdout)
    baseline = tmp_path / "accepted.yaml"
    entries = [{"fingerprint": f["fingerprint"], "reason": "agreed with legal"} for f in first["findings"]]
    baseline.write_text(json.dumps(entries), encoding="utf-8")
    done = _run("check", "-", *_AS_OF, "--format", "json", "--baseline", str(baseline), text=_LOUD)
    report = json.loads(done.stdout)
    assert done.exit_code == 0
    assert report["counts"]["suppressed"] == len(first["findings"])
    assert report["findings"][0]["suppressed"]["reason"] == "agreed with legal"


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "sarif", "github", "csv", "markdown", "html"])
def test_every_format_writes_a_file(format_: str, tmp_path: Path) -> None:
    """--output takes the report, standard output stays empty."""
    out = tmp_path / "deep" / f"report.{format_}"
    done = _run("check", "-", *_AS_OF, "--format", format_, "--output", str(out), text=_LOUD)
    assert done.stdout == ""
    assert out.read_text(encoding="utf-8").strip()


def test_help_names_every_exit_code() -> None:
    """A script writer finds the codes where he looks first."""
    shown = _run("--help").stdout
    for code in ("0 clean", "1 findings", "2 wrong usage", "3 nothing readable", "4 incomplete"):
        assert code in " ".join(shown.split())


def test_help_loads_no_engine() -> None:
    """`auditor --help` stays quick: neither the engine nor the rules are imported."""
    script = "import sys, auditor.cli.main; print([m for m in sys.modules if m.startswith(('auditor.engines', 'auditor.checks'))])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_errors_end_in_one_sentence_and_a_next_step() -> None:
    """The installed command never shows a traceback for what a user did."""
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "check", "-", "--as-of", "soon"],
        input="Hi",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "Next:" in done.stderr


@pytest.mark.parametrize(
    "text", ["Witam, prześlę Panu ofertę do piątku.", "Guten Tag, wir schicken Ihnen den Plan am Freitag."]
)
def test_another_language_is_never_good_to_send(text: str) -> None:
    """What the engine cannot read is not called clean."""
    report = json.loads(_run("check", "-", *_AS_OF, "--format", "json", text=text).stdout)
    assert report["decision"] == "warn"
    assert report["counts"]["not_reviewed"] == 1
    assert "Not reviewed" in _run("check", "-", *_AS_OF, text=text).stdout


def test_an_unread_draft_is_never_good_to_send() -> None:
    """Nothing found in nothing read says nothing."""
    report = json.loads(_run("check", "no-such-draft.txt", "--format", "json").stdout)
    assert report["decision"] == "warn"
    assert report["complete"] is False


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    """An audit of nothing is no clean audit."""
    done = _run("audit", str(tmp_path), *_AS_OF)
    assert isinstance(done.exception, AuditorError)
    assert done.exception.exit_code == 3


@pytest.mark.parametrize(("text", "told"), [("- {fingerprint: abc}", "entry 1"), ("{torn", "YAML"), ("- 3", "entry 1")])
def test_a_wrong_baseline_says_which_entry(text: str, told: str, tmp_path: Path) -> None:
    """The message names the entry, not a Python error."""
    baseline = tmp_path / "accepted.yaml"
    baseline.write_text(text, encoding="utf-8")
    done = _run("check", "-", "--baseline", str(baseline), text=_CLEAN)
    assert isinstance(done.exception, AuditorError)
    assert told in str(done.exception)
