"""SARIF 2.1.0."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import jsonschema
import pytest

from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.reports.sarif import SarifReport
from tests.reports.documents import DRAFT
from tests.reports.factory import clean_review, empty_report, finding, full_report, review_report

SCHEMA = Path(__file__).resolve().parent.parent / "fixtures" / "sarif-2.1.0-rtm.5.schema.json"


@dataclass(frozen=True)
class Card:
    id: str = "never-fired"
    title: str = "Never fired"
    cls: FindingClass = FindingClass.STYLE
    level: Level = Level.SUGGESTION
    trust_element: TrustElement = TrustElement.EMPATHY
    message: str = "Say it plainly."
    why: str = "Plain words are believed."
    source: str = "House style"


def run(report, rules=()) -> dict:
    (only,) = json.loads(SarifReport(rules).render(report))["runs"]
    return only


@pytest.mark.parametrize("report", [full_report(), review_report(), clean_review(), empty_report()])
def test_it_fits_the_official_schema(report) -> None:
    """Code-scanning pages accept it."""
    log = json.loads(SarifReport([Card()]).render(report))
    jsonschema.Draft4Validator(json.loads(SCHEMA.read_text())).validate(log)


def test_rules_are_declared_fired_or_not() -> None:
    """A rule that no longer fires must stay known, so that its alerts can close; each result points at its rule."""
    shown = run(full_report(), [Card()])
    rules = shown["tool"]["driver"]["rules"]
    assert rules[0]["id"] == "never-fired"
    assert "Plain words are believed." in rules[0]["help"]["text"]
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in shown["results"])


def test_levels_are_those_of_sarif() -> None:
    """info and suggestion are notes."""
    levels = {r["properties"]["level"]: r["level"] for r in run(full_report())["results"]}
    assert levels == {"error": "error", "warning": "warning", "suggestion": "note", "info": "note"}


def test_a_region_is_given_only_for_plain_drafts() -> None:
    """Mail and calls are decoded: a line of them is no line of the file."""
    assert not [r for r in run(full_report())["results"] if "region" in r["locations"][0]["physicalLocation"]]
    first = run(review_report())["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "drafts/offer.md"
    region = first["region"]
    line = DRAFT.text.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
    end = region["charOffset"] + region["charLength"]
    assert DRAFT.text[region["charOffset"] : end] == region["snippet"]["text"]


@pytest.mark.parametrize("origin", ["-", "<stdin>", "drafts.jsonl", "drafts.jsonl#3", "offer.eml", "page.html"])
def test_what_is_no_file_of_its_own_has_no_region(origin: str) -> None:
    """Standard input, JSON lines and mail files are not the decoded text."""
    report = replace(review_report(), documents=(replace(DRAFT, origin=origin),))
    assert not [r for r in run(report)["results"] if "region" in r["locations"][0]["physicalLocation"]]


def test_columns_are_code_points() -> None:
    """A rocket before the words counts as one column, and the run says so."""
    report = replace(review_report(), findings=(finding(DRAFT, "the contract", "x", Level.INFO),))
    shown = run(report)
    assert shown["columnKind"] == "unicodeCodePoints"
    region = shown["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startColumn"] == DRAFT.text.split("\n")[2].index("the contract") + 1


def test_a_suppressed_finding_stays_in() -> None:
    """It is marked with its reason, never dropped."""
    (marked,) = [r for r in run(full_report())["results"] if "suppressions" in r]
    assert marked["suppressions"][0]["kind"] == "external"
    assert marked["suppressions"][0]["justification"].startswith("agreed with legal")


def test_a_fix_has_no_placeholder() -> None:
    """`[customer]` is a question to the writer, not something to put in."""
    fixes = run(review_report())["results"][0]["fixes"]
    inserted = [f["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for f in fixes]
    assert inserted == ["built to lower your costs"]


def test_fingerprints_are_our_own() -> None:
    """An edit elsewhere in the text does not make a new alert."""
    prints = [r["partialFingerprints"]["auditorFinding/v1"] for r in run(full_report())["results"]]
    assert prints == [f.fingerprint for f in full_report().findings]


def test_a_message_holds_no_link_and_no_placeholder() -> None:
    """SARIF reads `[a](b)` and `{0}` in messages; words of a mail stay words."""
    report = replace(review_report(), findings=(finding(DRAFT, "Ruth", "x", Level.INFO, message="[a](b) {0}"),))
    assert run(report)["results"][0]["message"]["text"].startswith(r"[a\](b) {{0}}")


def test_skipped_inputs_are_notifications() -> None:
    """A run that could not read everything says so."""
    (invocation,) = run(full_report())["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 2
