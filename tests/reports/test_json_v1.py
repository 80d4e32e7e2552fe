"""`auditor.report/1`."""

import json
from dataclasses import replace

import jsonschema

from auditor.model.report import Decision
from auditor.reports.json_v1 import JsonLines, JsonReport, ReportV1, schema, split, to_wire
from tests.reports.documents import RTL
from tests.reports.factory import empty_report, full_report, review_report
from tests.reports.snapshot import matches

TOP = [
    "schema",
    "tool_version",
    "rubric_version",
    "as_of",
    "engine",
    "complete",
    "decision",
    "documents",
    "commitments",
    "findings",
    "supported",
    "openers",
    "coverage",
    "skipped",
    "ungrounded",
    "cost",
    "counts",
]
COMMITMENT = [
    "id",
    "document_id",
    "quote",
    "start",
    "end",
    "mentions",
    "kind",
    "modality",
    "strength",
    "scored",
    "side",
    "promisor",
    "promisee",
    "performer",
    "account",
    "action",
    "act",
    "quantity",
    "condition",
    "confidence",
    "origin",
    "internal",
    "due",
    "state",
    "verdict",
    "why",
    "cause",
    "reason",
    "superseded_by",
    "evidence",
]
FINDING = [
    "id",
    "rule",
    "class",
    "level",
    "confidence",
    "document_id",
    "quote",
    "start",
    "end",
    "message",
    "why",
    "replacements",
    "substantiation",
    "evidence",
    "also",
    "suppressed",
    "trust_element",
    "commitment_id",
    "origin",
    "fingerprint",
]
DOCUMENT = [
    "id",
    "origin",
    "kind",
    "subject",
    "sent_at",
    "author",
    "thread",
    "participants",
    "language",
    "duplicates",
    "talk_share",
    "questions_asked",
    "concerns",
]
DUE = ["text", "start", "end", "precision", "inferred", "after", "offset", "recurrence"]
EVIDENCE = ["record_id", "source", "grade", "at", "score", "why"]


def wire(report) -> dict:
    return json.loads(JsonReport().render(report))


def test_every_field_of_the_contract_is_there() -> None:
    """Fields with nothing in them are null, never absent."""
    shown = wire(full_report())
    assert set(TOP) <= set(shown)
    assert all(set(DOCUMENT) <= set(d) for d in shown["documents"])
    assert all(set(COMMITMENT) <= set(c) for c in shown["commitments"])
    assert all(set(FINDING) <= set(f) for f in shown["findings"])
    assert all(set(DUE) <= set(c["due"]) for c in shown["commitments"] if c["due"])
    assert all(set(EVIDENCE) <= set(e) for c in shown["commitments"] for e in c["evidence"])
    assert set(shown["counts"]) >= {"verdicts", "levels", "sides", "suppressed", "undated", "rejected"}
    assert set(shown["coverage"][0]) == {"source", "kinds", "from", "to", "accounts"}


def test_reading_it_back_gives_the_same() -> None:
    """What is written can be read by the same model, loss-free."""
    report = full_report()
    assert ReportV1.model_validate_json(JsonReport().render(report)) == to_wire(report)


def test_the_schema_describes_what_is_written() -> None:
    """The published JSON schema accepts a full and an empty report."""
    for report in (full_report(), empty_report(), review_report()):
        jsonschema.validate(wire(report), schema())


def test_the_schema_has_not_changed() -> None:
    """`auditor.report/1` may grow, never shrink: a change shows in this file's diff."""
    assert matches("report_v1.schema.json", json.dumps(schema(), indent=1, sort_keys=True) + "\n")


def test_a_full_report_has_not_changed() -> None:
    """The wire form of a full report is a committed file."""
    assert matches("full.json", JsonReport().render(full_report()))


def test_text_comes_only_when_asked_for() -> None:
    """Decoded text is private and long: `--with-text` adds it, and quotes are found in it by code points."""
    assert "text" not in wire(full_report())["documents"][0]
    shown = json.loads(JsonReport(with_text=True).render(full_report()))
    texts = {d["id"]: d["text"] for d in shown["documents"]}
    for item in shown["commitments"] + shown["findings"]:
        assert texts[item["document_id"]][item["start"] : item["end"]] == item["quote"]


def test_words_are_not_ascii_escaped() -> None:
    """Names and quotes stay readable in every script."""
    assert "שלום 🚀" in JsonReport().render(full_report())
    assert any(RTL in c["quote"] for c in wire(full_report())["commitments"])


def test_times_keep_their_offset() -> None:
    """A time is ISO 8601 with the offset of its document."""
    assert wire(full_report())["as_of"] == "2026-03-20T12:00:00-05:00"


def test_a_line_is_a_whole_report_of_one_document() -> None:
    """JSON lines: one report a document, and what could not be read on a last line of its own."""
    report = full_report()
    lines = [json.loads(line) for line in JsonLines().render(report).splitlines()]
    assert [[d["id"] for d in line["documents"]] for line in lines] == [["d_mail"], ["d_call"], ["d_hostile"], []]
    assert all(line["schema"] == "auditor.report/1" for line in lines)
    for line in lines[:-1]:
        (document,) = line["documents"]
        assert {c["document_id"] for c in line["commitments"]} <= {document["id"]}
        assert line["skipped"] == []
        assert line["complete"] is True
    assert len(lines[-1]["skipped"]) == 2
    assert lines[-1]["complete"] is False


def test_lines_together_hold_everything() -> None:
    """Splitting loses no commitment, finding, concern or cost."""
    report = full_report()
    parts = list(split(report))
    for field in ("commitments", "findings", "concerns", "supported", "ungrounded", "skipped"):
        assert sorted(map(repr, getattr(report, field))) == sorted(repr(x) for p in parts for x in getattr(p, field))
    assert sum(p.cost.calls for p in parts) == report.cost.calls


def test_a_line_decides_for_its_own_document() -> None:
    """One bad draft does not block the others."""
    decisions = [part.decision for part in split(full_report())]
    assert decisions == [Decision.BLOCK, Decision.WARN, Decision.ALLOW, Decision.ALLOW]


def test_what_points_at_no_document_is_kept() -> None:
    """A finding whose document is not in the report comes on the last line."""
    report = full_report()
    alone = replace(report, documents=report.documents[:1])
    *_, last = split(alone)
    assert {f.document_id for f in last.findings} == {"d_call", "d_hostile"}


def test_one_draft_is_one_line() -> None:
    """`check` on one draft answers with that draft's report and nothing else."""
    assert list(split(review_report())) == [review_report()]
