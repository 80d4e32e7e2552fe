"""Every known set is found by its folder's name and run; what comes out can be written, read and compared."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app
from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import ConfigError, NothingToRead
from auditor.evaluation.compare import compare
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Evaluation, Figure, SetResult
from auditor.evaluation.page import to_html
from auditor.evaluation.run import Plan, evaluate
from auditor.evaluation.sets import ALL
from auditor.evaluation.written import read, to_json
from tests.evaluation import sample_data


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_data.write(tmp_path_factory.mktemp("eval"))


@pytest.fixture(scope="module")
def found(data: Path) -> Evaluation:
    return evaluate(Plan(data=(data,)), [OfflineEngine()])


def _set(found: Evaluation, name: str) -> SetResult:
    return next(result for result in found.results if result.name == name)


def test_every_set_is_recognised_by_its_folder(found: Evaluation) -> None:
    """One result a folder, in the order of the list; nothing is left out."""
    assert [result.name for result in found.results] == [labelled.name for labelled in ALL]
    assert not found.skipped
    assert all(result.units and result.figures for result in found.results)


@pytest.mark.parametrize(
    ("name", "figure", "value"),
    [
        ("mailex_test", "first person F1", 1.0),
        ("mailex_test", "any person F1", 1.0),
        ("parakweet_intent", "requests F1", 1.0),
        ("ami_dialogue_acts", "offers F1", 1.0),
        ("mrda_dialogue_acts", "average precision", 1.0),
        ("persuasion_promises", "amount", 1.0),
        ("persuasion_promises", "verdict accuracy", 1.0),
        ("persuasion_promises", "false broken", 0.0),
        ("deadline_recognizers", "single dates", 1.0),
        ("deadline_recognizers", "dates found where there is none", 0.0),
        ("deadline_duckling", "phrases", 1.0),
        ("email_reply_fixtures", "signature never the sender's words", 1.0),
        ("enron_raw", "messages lost", 0.0),
        ("injection", "true promise of the carrier mail kept", 1.0),
        ("badinput", "uncaught errors", 0.0),
    ],
)
def test_plain_rows_are_scored_as_they_are_labelled(found: Evaluation, name: str, figure: str, value: float) -> None:
    """On rows that leave no doubt each figure is what one counts by hand."""
    measured = _set(found, name).figure(figure)
    assert measured is not None and measured.value == value


def test_one_split_only(data: Path) -> None:
    """`--split` takes rows of that split, and rows that have none."""
    chosen = evaluate(
        Plan(data=(data,), only=frozenset({"mailex_test"}), choice=Choice(split="secret")), [OfflineEngine()]
    )
    assert [(r.name, r.units, r.split) for r in chosen.results] == [("mailex_test", 1, "secret")]


def test_a_torn_set_is_told_and_loses_no_other(tmp_path: Path) -> None:
    """A file that is not whole JSON is named with its reason."""
    torn = sample_data.write(tmp_path)
    (torn / "mailex_test" / "sentences.jsonl").write_text('{"id": ', encoding="utf-8")
    result = evaluate(Plan(data=(torn,)), [OfflineEngine()])
    assert len(result.results) == len(ALL) - 1
    assert [reason.startswith(str(torn / "mailex_test")) for _, reason in result.skipped] == [True]


def test_a_folder_without_a_set_names_those_that_are_known(tmp_path: Path) -> None:
    """The error says by which names sets are found."""
    with pytest.raises(NothingToRead) as raised:
        evaluate(Plan(data=(tmp_path,)), [OfflineEngine()])
    assert "mailex_test" in raised.value.hint


def test_no_words_of_public_sets_are_written(found: Evaluation) -> None:
    """JSON and page hold ids and counts; words are of our own cases only."""
    wrong = replace(_set(found, "mailex_test"), misses=())
    for shown in (to_json(found), to_html(found), to_html(replace(found, results=(wrong,)))):
        assert "send you the report" not in shown
        assert "donate" not in shown.replace("Promised against delivered: donations", "")


def test_written_figures_can_be_read_again(found: Evaluation, tmp_path: Path) -> None:
    """What was written as JSON is read with its figures."""
    path = tmp_path / "now.json"
    path.write_text(to_json(found), encoding="utf-8")
    again = read(path)
    assert [r.name for r in again.results] == [r.name for r in found.results]
    assert not [c for c in compare(found, again) if c.worse]


def test_a_file_of_another_kind_is_no_baseline(tmp_path: Path) -> None:
    """A report of an audit is refused with what to give."""
    path = tmp_path / "report.json"
    path.write_text('{"schema": "auditor.report/1"}', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"auditor\.evaluation/1"):
        read(path)


def _one(value: float | None, **more: object) -> Evaluation:
    figure = Figure(name="F1", value=value, low=0.7, high=0.9, **more)  # type: ignore[arg-type]
    result = SetResult(name="s", title="S", engine="offline", units=1, unit_name="rows", figures=(figure,))
    return Evaluation(tool_version="0", rubric_version="1", results=(result,))


@pytest.mark.parametrize(
    ("now", "lower", "worse"), [(0.75, False, False), (0.65, False, True), (0.95, False, False), (0.95, True, True)]
)
def test_a_figure_may_fall_within_its_interval(now: float, lower: bool, worse: bool) -> None:
    """From .80 with an interval of .70 to .90, only what leaves it on the bad side is a fall."""
    (change,) = compare(_one(now, lower_is_better=lower), _one(0.8, lower_is_better=lower))
    assert change.worse is worse


def test_a_figure_that_vanished_is_worse_and_a_time_never_is() -> None:
    """What is not measured any more fails; seconds hang on the machine."""
    (gone,) = compare(_one(None), _one(0.8))
    assert gone.worse
    assert compare(_one(9.0, unit="s"), _one(0.8, unit="s")) == ()


def test_the_command_prints_figures_and_compares(data: Path, tmp_path: Path) -> None:
    """`auditor eval` shows intervals and aims, writes JSON, and exits with 1 when a figure fell."""
    base = tmp_path / "base.json"
    one = ["eval", "--data", str(data), "--set", "mailex_test"]
    assert CliRunner().invoke(app, [*one, "--format", "json", "--output", str(base)]).exit_code == 0
    shown = CliRunner().invoke(app, [*one, "--compare", str(base)])
    assert shown.exit_code == 0 and "first person F1" in shown.stdout and "at least 0.82" in shown.stdout
    written = json.loads(base.read_text(encoding="utf-8"))
    for figure in written["results"][0]["figures"]:
        figure.update(value=1.0, low=0.99, high=1.0) if figure["name"] == "average precision" else None
        figure.update(name="vanished") if figure["name"] == "first person F1" else None
    base.write_text(json.dumps(written), encoding="utf-8")
    assert CliRunner().invoke(app, [*one, "--compare", str(base)]).exit_code == 1
