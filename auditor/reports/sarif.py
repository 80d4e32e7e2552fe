"""SARIF 2.1.0: findings for code-scanning pages and editors.

Every rule is declared, fired or not, so that closed alerts can close; suppressed findings stay in, marked so. A region
is given only where the decoded text is the file itself (plain drafts); other documents are named without one.
"""

import json
import re
from collections.abc import Iterable
from urllib.parse import quote

from auditor.model.finding import Finding, Level
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.reports.clean import scalar
from auditor.reports.context import is_file, place
from auditor.reports.rules import RuleInfo, undeclared

Json = dict[str, object]

SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json"
_PLACEHOLDER = re.compile(r"\{(\d+)\}")
_LEVELS = {Level.INFO: "note", Level.SUGGESTION: "note", Level.WARNING: "warning", Level.ERROR: "error"}


class SarifReport:
    """Renders the findings of a report; `rules` are the rules that the tool knows."""

    name = "sarif"

    def __init__(self, rules: Iterable[RuleInfo] = ()) -> None:
        self._rules = tuple(rules)

    def render(self, report: Report) -> str:
        descriptors = [_descriptor(rule) for rule in self._rules]
        descriptors += [_bare(finding) for finding in undeclared(report.findings, self._rules).values()]
        index = {str(descriptor["id"]): at for at, descriptor in enumerate(descriptors)}
        documents = {d.id: d for d in report.documents}
        run = {
            "tool": {
                "driver": {
                    "name": "auditor",
                    "version": report.tool_version,
                    "rules": descriptors,
                    "properties": {"rubric_version": report.rubric_version, "engine": report.engine.name},
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation(report)],
            "results": [_result(f, documents.get(f.document_id), index[f.rule]) for f in report.findings],
            "properties": {"as_of": report.as_of.isoformat(), "decision": report.decision.value},
        }
        log = {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run]}
        return scalar(json.dumps(log, ensure_ascii=False, indent=2)) + "\n"


def _descriptor(rule: RuleInfo) -> Json:
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.message or rule.title},
        "help": {
            "text": f"{rule.message}\n\nWhy: {rule.why}\n\nSource: {rule.source}",
            "markdown": f"{rule.message}\n\n**Why:** {rule.why}\n\n**Source:** {rule.source}",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
        "properties": {"tags": [rule.cls.value, rule.trust_element.value]},
    }


def _bare(finding: Finding) -> Json:
    title = finding.rule.replace("-", " ").capitalize()
    return {
        "id": finding.rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": {"text": finding.why or title},
        "defaultConfiguration": {"level": _LEVELS[finding.level]},
        "properties": {"tags": [finding.cls.value, finding.trust_element.value]},
    }


def _result(finding: Finding, document: Document | None, index: int) -> Json:
    result: Json = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.level],
        "message": {"text": _literal(f"{finding.message} “{finding.quote}”")},
        "rank": round(100 * finding.confidence, 1),
        "partialFingerprints": {"auditorFinding/v1": finding.fingerprint},
        "properties": {
            "id": finding.id,
            "class": finding.cls.value,
            "level": finding.level.value,
            "substantiation": finding.substantiation.value,
            "origin": finding.origin.value,
            "why": finding.why,
            "replacements": list(finding.replacements),
        },
    }
    if document is not None:
        result["locations"] = [{"physicalLocation": _location(document, finding)}]
    if finding.suppressed is not None:
        inline = finding.suppressed.source == "inline"
        result["suppressions"] = [
            {
                "kind": "inSource" if inline else "external",
                "status": "accepted",
                "justification": finding.suppressed.reason,
            }
        ]
    fixes = _fixes(finding, document)
    if fixes:
        result["fixes"] = fixes
    return result


def _location(document: Document, finding: Finding) -> Json:
    location: Json = {"artifactLocation": _artifact(document.origin)}
    if is_file(document):
        location["region"] = _region(document, finding)
    return location


def _region(document: Document, finding: Finding) -> Json:
    span = finding.span
    region: Json = {"charOffset": span.start, "charLength": span.end - span.start}
    spot = place(document, span)
    if spot is not None:
        region |= {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
            "snippet": {"text": finding.quote},
        }
    return region


def _fixes(finding: Finding, document: Document | None) -> list[Json]:
    """Replacements that can be put in as they are: a placeholder such as `[date]` is a question, no fix."""
    if document is None or not is_file(document):
        return []
    return [
        {
            "description": {"text": _literal(f"Write instead: {words}")},
            "artifactChanges": [
                {
                    "artifactLocation": _artifact(document.origin),
                    "replacements": [
                        {"deletedRegion": _region(document, finding), "insertedContent": {"text": words}},
                    ],
                }
            ],
        }
        for words in finding.replacements
        if "[" not in words
    ]


def _invocation(report: Report) -> Json:
    return {
        "executionSuccessful": report.complete,
        "toolExecutionNotifications": [_notification(skipped) for skipped in report.skipped],
    }


def _notification(skipped: Skipped) -> Json:
    return {
        "level": "warning",
        "message": {"text": _literal(f"Skipped {skipped.origin}: {skipped.reason}")},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(skipped.origin)}}],
    }


def _literal(text: str) -> str:
    """Message text in which SARIF sees neither a link, `[a](b)`, nor a placeholder, `{0}`."""
    return _PLACEHOLDER.sub(r"{{\1}}", text.replace("](", "\\]("))


def _artifact(origin: str) -> Json:
    """A relative or file URI; what a URI may not hold is percent-encoded."""
    path = scalar(origin).replace("\\", "/")
    if path[1:3] == ":/":
        return {"uri": f"file:///{path[0]}:{quote(path[2:])}"}
    return {"uri": f"file://{quote(path)}" if path.startswith("/") else quote(path)}
