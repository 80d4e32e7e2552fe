"""`auditor records preview`: how a file of records will be read, before an audit uses it."""

import json
import shutil
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.errors import AuditorError
from auditor.readers.mapping_file import read_mapping
from tests.reports.snapshot import matches

_TESTS = Path(__file__).resolve().parents[1]
_MAPPED = _TESTS / "fixtures" / "mapped"
_NATIVE = _TESTS / "fixtures" / "records"
_RUNNER = CliRunner()


def _run(*words: str) -> Result:
    return _RUNNER.invoke(app, ["records", "preview", *words])


def _file(*words: str) -> dict[str, Any]:
    done = _run(*words, "--format", "json")
    whole = json.loads(done.stdout)
    assert whole["schema"] == "auditor.preview/1"
    (one,) = whole["files"]
    assert isinstance(one, dict)
    return one


@pytest.fixture
def despatch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A records folder with a table of one's own and its mapping; the working directory is above it."""
    shutil.copytree(_MAPPED, tmp_path / "records")
    monkeypatch.chdir(tmp_path)
    return Path("records")


def test_the_preview_as_a_terminal_shows_it(despatch: Path) -> None:
    """Rows with the columns they come from, dates, words of the status, what is missing, what was not understood."""
    done = _run("records/parcels_2026-03.csv", "--rows", "2")
    assert done.exit_code == 4
    assert matches("records_preview.txt", done.stdout)


def test_an_unknown_table_gets_an_entry_to_begin_with(despatch: Path) -> None:
    """Columns, and a guess that is marked to be checked, can be read as it stands, and is applied by nobody."""
    (despatch / "records.yaml").unlink()
    done = _run("records/parcels_2026-03.csv")
    assert done.exit_code == 3
    assert matches("records_starter.txt", done.stdout)
    starter = _file("records/parcels_2026-03.csv")["starter"]
    (mapping,) = read_mapping(starter.encode(), origin="records.yaml")
    assert mapping.cells["done_at"].columns == ("Left on",)
    guessed = starter.partition("  columns:\n")[2].partition("    # ")[0]
    assert all(line.endswith("  # check") for line in guessed.splitlines())


def test_the_starter_reads_the_file_that_it_was_made_from(despatch: Path) -> None:
    """Pasted as it stands, it gives records; what to correct is then seen in the preview."""
    (despatch / "records.yaml").unlink()
    starter = _file("records/parcels_2026-03.csv")["starter"]
    (despatch / "records.yaml").write_text(starter, encoding="utf-8")
    after = _file("records/parcels_2026-03.csv", "--rows", "1")
    assert after["counts"]["records"] >= 4
    assert after["rows"][0]["done_at"] == "2026-03-04T16:10:00+00:00"


def test_json_owns_standard_output(despatch: Path) -> None:
    """The same for a program: counts, kinds with what they prove, gaps, rows in the normalized form."""
    one = _file("records/parcels_2026-03.csv", "--rows", "1")
    assert one["reader"] == "mapped (records/records.yaml, line 2)"
    assert one["counts"] == {"records": 4, "coverage": 0, "skipped": 3, "left_out": 1}
    assert one["dates"] == {"order": "dmy", "basis": "said", "zone": "Europe/London"}
    assert {"kind": "shipment", "count": 3, "shows": ["ship"], "says_so_only": []} in one["kinds"]
    assert {"raw": "gone fishing", "status": "unknown", "count": 1} in one["statuses"]
    assert [row["id"] for row in one["rows"]] == ["despatch:shipment:P-801"]
    assert one["rows"][0]["done_precision"] == "instant"
    assert {gap["field"] for gap in one["missing"]} == {"contacts", "status"}


@pytest.mark.parametrize("path", sorted(_NATIVE.iterdir()), ids=lambda path: path.name)
def test_every_native_format_can_be_previewed(path: Path) -> None:
    """What a product exports is shown as it will be read, with its reader's name."""
    one = _file(str(path))
    assert one["reads_as"] == "records"
    assert one["counts"]["records"] or one["counts"]["coverage"]
    assert one["reader"]
    assert len(one["rows"]) == min(5, one["counts"]["records"])


def test_a_mapping_by_another_name_is_given(despatch: Path) -> None:
    """--mapping takes any file, wherever it lies."""
    (despatch / "records.yaml").rename("own.yaml")
    assert _file("records/parcels_2026-03.csv")["reader"] is None
    assert _file("records/parcels_2026-03.csv", "--mapping", "own.yaml")["counts"]["records"] == 4


def test_a_folder_is_previewed_file_by_file(despatch: Path) -> None:
    """The mapping is a side file; mail among the records is named as such."""
    (despatch / "note.eml").write_text("From: a@b.example\nTo: c@d.example\nSubject: x\n\nHi\n", encoding="utf-8")
    files = json.loads(_run("records", "--format", "json").stdout)["files"]
    assert [(f["origin"], f["reads_as"]) for f in files] == [
        ("records/note.eml", "words"),
        ("records/parcels_2026-03.csv", "records"),
    ]


def test_a_workbook_is_told_how_to_save_it(despatch: Path) -> None:
    """Excel's own format is the most common thing that is given by mistake."""
    with ZipFile(despatch / "list.xlsx", "w") as book:
        book.writestr("[Content_Types].xml", "")
        book.writestr("xl/workbook.xml", "")
    done = _run("records/list.xlsx")
    assert done.exit_code == 3
    assert "CSV UTF-8" in done.stdout


def test_a_missing_file_and_a_picture_exit_with_3(tmp_path: Path) -> None:
    """Nothing could be read; what to do is said."""
    assert _run(str(tmp_path / "gone.csv")).exit_code == 3
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x00\x00")
    done = _run(str(tmp_path / "picture.png"))
    assert done.exit_code == 3
    assert "a picture" in done.stdout


def test_an_empty_folder_is_nothing_to_read(tmp_path: Path) -> None:
    """No file at all is an error with a next step."""
    done = _run(str(tmp_path))
    assert isinstance(done.exception, AuditorError)
    assert done.exception.exit_code == 3


def test_a_mistake_in_the_mapping_stops_with_its_line(despatch: Path) -> None:
    """Wrong usage, exit code 2: nothing is read by half a mapping."""
    mapping = despatch / "records.yaml"
    mapping.write_text(mapping.read_text("utf-8").replace("due_at", "due_on"), encoding="utf-8")
    done = _run("records/parcels_2026-03.csv")
    assert isinstance(done.exception, AuditorError)
    assert done.exception.exit_code == 2
    assert str(done.exception).startswith("records/records.yaml, line 10: unknown field 'due_on'")


def test_nothing_that_a_terminal_obeys_comes_out(tmp_path: Path) -> None:
    """A cell or a column's name cannot send the terminal a command, nor break out of the starter's comments."""
    table = tmp_path / "a.csv"
    table.write_text('Ref,"Item\n  source: x",\x1b[31mOther\n1,Shelf,\x1b]0;x\x07\n', encoding="utf-8")
    done = _run(str(table))
    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout
    assert "\n  source: x" not in done.stdout


def test_an_audit_uses_the_mapping_that_was_previewed(despatch: Path) -> None:
    """The promise is kept by a parcel of the mapped table, and the mapping itself is not skipped."""
    Path("promise.eml").write_text(
        "From: Tom Bell <tom@kilnworks.example>\nTo: Ada Quill <ada@fernhythe.example>\n"
        "Date: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: Plates\nMessage-ID: <1@kilnworks.example>\n\n"
        "Hi Ada,\n\nWe will ship the 40 kiln plates by Thursday.\n\nTom\n",
        encoding="utf-8",
    )
    words = ("audit", "promise.eml", "--records", "records", "--our-domain", "kilnworks.example", "--format", "json")
    report = json.loads(_RUNNER.invoke(app, [*words, "--as-of", "2026-04-10"]).stdout)
    (promise,) = report["commitments"]
    assert (promise["verdict"], promise["evidence"][0]["record_id"]) == ("kept", "despatch:shipment:P-801")
    assert {s["origin"].partition("#")[0] for s in report["skipped"]} == {"records/parcels_2026-03.csv"}
