"""GitHub workflow commands: one annotation a finding (`::error file=..,line=..::message`).

Lines and columns are given only where the decoded text is the file itself; suppressed findings say nothing.
"""

from auditor.model.finding import Finding, Level
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.reports.clean import squeezed
from auditor.reports.context import is_file, place

_COMMANDS = {Level.INFO: "notice", Level.SUGGESTION: "notice", Level.WARNING: "warning", Level.ERROR: "error"}


class GithubReport:
    name = "github"

    def render(self, report: Report) -> str:
        documents = {d.id: d for d in report.documents}
        lines = [_annotation(f, documents.get(f.document_id)) for f in report.findings if f.suppressed is None]
        lines += [_skipped(s) for s in report.skipped]
        return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding, document: Document | None) -> str:
    properties = {"title": f"auditor ({finding.rule})"}
    if document is not None:
        properties["file"] = document.origin
    spot = place(document, finding.span) if is_file(document) else None
    if spot is not None:
        properties |= {"line": str(spot.line), "endLine": str(spot.end_line)}
        if spot.line == spot.end_line:  # GitHub refuses columns across lines
            properties |= {"col": str(spot.column), "endColumn": str(spot.end_column)}
    message = f"“{squeezed(finding.quote)}”: {squeezed(finding.message)}"
    if finding.replacements:
        message += f" Instead: {squeezed(finding.replacements[0])}"
    return _command(_COMMANDS[finding.level], properties, message)


def _skipped(skipped: Skipped) -> str:
    return _command("warning", {"title": "auditor (skipped)"}, squeezed(f"{skipped.origin}: {skipped.reason}"))


def _command(name: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    return squeezed(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
