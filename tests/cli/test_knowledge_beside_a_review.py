"""A knowledge folder beside a review or an audit: what of it is broken is told, and the rest is used."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app

_RUNNER = CliRunner()
_AS_OF = ("--as-of", "2026-05-04T09:00:00+00:00")
_DRAFT = "Hi Ana,\n\nI'll send the floor plan by Friday.\n\nBest,\nTom\n"
_GOOD = "- {id: lead-doors, kind: lead_time, subject: Doors, value: 3, unit: week, bound: at_least, source: Works}\n"


def _run(*words: str, text: str | None = None) -> Result:
    return _RUNNER.invoke(app, list(words), input=text)


def _report(*words: str) -> dict[str, Any]:
    report = json.loads(_run("check", *words, *_AS_OF, "--format", "json", text=_DRAFT).stdout)
    assert isinstance(report, dict)
    return report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder with one good entry."""
    (tmp_path / "claims.yaml").write_text(_GOOD, encoding="utf-8")
    return tmp_path


def test_a_sound_folder_adds_nothing_to_a_review(folder: Path) -> None:
    """No note, and the review is complete."""
    report = _report("-", "--knowledge", str(folder))
    assert report["complete"] and report["notes"] == []


def test_a_broken_entry_is_a_note_and_the_review_goes_on(folder: Path) -> None:
    """The promise is found as ever, and the note names file, line and field."""
    (folder / "more.yaml").write_text(_GOOD.replace("value: 3", "value: three"), encoding="utf-8")
    report = _report("-", "--knowledge", str(folder))
    assert len(report["commitments"]) == 1
    assert report["complete"]
    assert report["notes"] == [
        "Knowledge: more.yaml, line 1, lead-doors: value: 'three' is no number; this entry is not used."
    ]


def test_many_broken_entries_are_counted_beyond_the_fifth(folder: Path) -> None:
    """A report is no list of typing mistakes; the command that tells all is named."""
    (folder / "more.yaml").write_text("- {kind: prise}\n" * 9, encoding="utf-8")
    notes = _report("-", "--knowledge", str(folder))["notes"]
    assert len(notes) == 6
    assert notes[-1] == "Knowledge: 4 more; `auditor knowledge check` tells all."


def test_a_file_that_cannot_be_read_leaves_the_review_incomplete(folder: Path, tmp_path: Path) -> None:
    """Once, however many drafts are reviewed: a registry that is not there would let everything pass."""
    (folder / "torn.yaml").write_text("- {id: [\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text(_DRAFT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(_DRAFT.replace("Friday", "Monday"), encoding="utf-8")
    report = _report(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--knowledge", str(folder))
    assert [one["origin"] for one in report["skipped"]] == ["torn.yaml"]
    assert not report["complete"]


def test_an_audit_does_not_take_the_knowledge_folder_for_mail(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`auditor audit .` beside the folder reads it as what it is."""
    monkeypatch.chdir(folder)
    (folder / "knowledge").mkdir()
    (folder / "claims.yaml").rename(folder / "knowledge" / "claims.yaml")
    (folder / "one.eml").write_text(f"From: tom@a.example\nTo: ana@b.example\n\n{_DRAFT}", encoding="utf-8")
    words = ("audit", ".", "--knowledge", "knowledge", "--our-domain", "a.example", *_AS_OF, "--format", "json")
    report = json.loads(_run(*words).stdout)
    assert report["skipped"] == []
    assert len(report["documents"]) == 1


def test_what_is_supported_is_shown_with_its_entry(tmp_path: Path) -> None:
    """A rep sees what he may say, and why, in text and in Markdown."""
    entry = "- {id: lead-doors, kind: lead_time, subject: Doors, value: 3, unit: week, bound: at_least, statement: Three weeks.}\n"
    (tmp_path / "claims.yaml").write_text(entry, encoding="utf-8")
    for way in ("text", "markdown"):
        words = ("check", "-", "--knowledge", str(tmp_path), *_AS_OF, "--format", way)
        shown = _run(*words, text="We will deliver the doors in four weeks.\n").stdout
        assert "Supported by what is on file" in shown
        assert "lead-doors" in shown and "Three weeks." in shown


@pytest.mark.parametrize(("role", "words"), [("managre", "did you mean manager?"), ("pilot", "known are ae, manager.")])
def test_a_role_that_no_entry_names_is_told(role: str, words: str, folder: Path) -> None:
    """A slip of the pen must not look like a lack of authority."""
    (folder / "more.yaml").write_text("- {id: a, kind: authority, subject: Rebate, roles: [ae, manager]}\n", "utf-8")
    notes = _report("-", "--knowledge", str(folder), "--role", role)["notes"]
    assert notes == [f'Knowledge: no entry names the role "{role}"; {words}']
    assert _report("-", "--knowledge", str(folder), "--role", "ae")["notes"] == []
