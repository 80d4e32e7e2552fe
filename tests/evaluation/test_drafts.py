"""Drafts of our own are reviewed beside their registry, and what becomes of each is scored."""

from pathlib import Path

import yaml

from auditor.engines.offline.engine import OfflineEngine
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.drafts import draft_results

_CLAIM = (
    "- {id: lead-kiln, kind: lead_time, subject: Kiln, value: 8, unit: week, bound: at_least,"
    " statement: Eight weeks., source: works}\n"
)
_DRAFT = {
    "id": "d-1",
    "knowledge": "kilns",
    "sent_at": "2026-03-03T09:12:00+00:00",
    "text": "Hi Ana,\n\nWe deliver the kiln in three weeks.\n",
    "commitments": [{"quote": "We deliver the kiln in three weeks", "side": "ours", "act": "ship"}],
    "findings": [
        {
            "rule": "unqualified-deadline",
            "quote": "We deliver the kiln in three weeks",
            "substantiation": "contradicted",
        }
    ],
    "decision": "block",
}


def _run(folder: Path, **changes: object) -> dict[str, float | None]:
    (folder / "drafts" / "knowledge" / "kilns").mkdir(parents=True)
    (folder / "drafts" / "knowledge" / "kilns" / "claims.yaml").write_text(_CLAIM, encoding="utf-8")
    (folder / "drafts" / "cases.yaml").write_text(yaml.safe_dump([{**_DRAFT, **changes}]), encoding="utf-8")
    (result,) = draft_results(folder, Bench(engine=OfflineEngine()))
    return {figure.name: figure.value for figure in result.figures}


def test_a_draft_that_is_read_as_labelled(tmp_path: Path) -> None:
    """Promise, finding, what the registry says and the decision are counted as right."""
    figures = _run(tmp_path)
    names = ("decision", "substantiation", "commitments recall", "rule unqualified-deadline F1")
    assert [figures[name] for name in names] == [1.0] * 4


def test_a_draft_that_is_read_otherwise(tmp_path: Path) -> None:
    """A wrong decision and a wrong substantiation are counted as wrong."""
    labels = [{**_DRAFT["findings"][0], "substantiation": "unsupported"}]  # type: ignore[index]
    figures = _run(tmp_path, decision="allow", findings=labels)
    assert (figures["decision"], figures["substantiation"]) == (0.0, 0.0)


def test_drafts_that_were_labelled_later_are_a_set_of_their_own(tmp_path: Path) -> None:
    """Their figures are not mixed with those of the drafts that were read while the rules were mended."""
    _run(tmp_path)
    (tmp_path / "drafts" / "fresh").mkdir()
    later = {**_DRAFT, "id": "d-2", "decision": "allow"}
    (tmp_path / "drafts" / "fresh" / "cases.yaml").write_text(yaml.safe_dump([later]), encoding="utf-8")
    found = list(draft_results(tmp_path, Bench(engine=OfflineEngine())))
    told = {one.name: next(f.value for f in one.figures if f.name == "decision") for one in found}
    assert told == {"own-drafts": 1.0, "own-drafts-fresh": 0.0}
    (only,) = draft_results(tmp_path, Bench(engine=OfflineEngine()), frozenset({"own-drafts-fresh"}))
    assert only.name == "own-drafts-fresh"


def test_no_drafts(tmp_path: Path) -> None:
    """A folder of cases without drafts has no such set."""
    assert not list(draft_results(tmp_path, Bench(engine=OfflineEngine())))


def test_a_second_person_s_labels_make_the_agreement(tmp_path: Path) -> None:
    """The decision and what the registry says are compared as well, and what stood before somebody decided counts."""
    (tmp_path / "second").mkdir()
    second = {key: _DRAFT[key] for key in ("id", "commitments", "findings")} | {"decision": "warn"}
    (tmp_path / "second" / "drafts.yaml").write_text(yaml.safe_dump([second]), encoding="utf-8")
    figures = _run(tmp_path)
    assert figures["agreement: substantiation (kappa)"] == 1.0
    assert figures["agreement: decision (kappa)"] == 0.0


def test_without_a_second_person_there_is_no_agreement(tmp_path: Path) -> None:
    """No kappa is made up."""
    assert not [name for name in _run(tmp_path) if name.startswith("agreement")]
