"""CSV for spreadsheets: one row a commitment, a finding and a skipped input, told apart by the first column.

Columns, in order (empty where they do not apply): see `COLUMNS`. A cell that a spreadsheet would take for a formula
(it begins with = + - @, a tab or a line end, also in full width) gets a leading apostrophe. RFC 4180, UTF-8.
"""

import csv
from dataclasses import dataclass
from datetime import datetime
from io import StringIO

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding
from auditor.model.report import Report
from auditor.model.text import Party, Skipped
from auditor.reports.clean import visible
from auditor.reports.order import Lookup
from auditor.reports.words import evidence_words, verdict_words

COLUMNS = {
    "type": "commitment, finding or skipped",
    "id": "content hash, stable",
    "origin": "file that the words stand in, or that was skipped",
    "subject": "subject of the mail or call",
    "said_at": "when the words were sent or spoken, ISO 8601",
    "account": "the customer",
    "side": "ours, theirs or unknown: whose commitment it is",
    "person": "promisor of a commitment; author of the words of a finding",
    "to": "promisee of a commitment",
    "quote": "the very words",
    "start": "first code point of the quote in the decoded text",
    "end": "one past its last code point",
    "act": "send, meet, ship, ...",
    "action": "the act in plain words",
    "due_text": "the due phrase as it was said",
    "due_start": "first moment of the due window, ISO 8601",
    "due_end": "last moment of the due window, ISO 8601",
    "scored": "yes when it counts in the figures",
    "state": "what became of it in words: active, conditional, superseded, ...",
    "verdict": "kept, kept_late, broken, ...",
    "verdict_words": "the verdict as a sentence would say it",
    "evidence": "records that bear on it",
    "rule": "id of the rule of a finding",
    "class": "promissory, misleading, trust, ...",
    "level": "info, suggestion, warning or error",
    "message": "what the finding says; the reason of a skipped input",
    "why": "why the verdict, or why the rule",
    "replacements": "safer wording",
    "substantiation": "contradicted, unsupported or not_checkable",
    "suppressed": "the reason why it is suppressed",
    "confidence": "0 to 1",
    "commitment_id": "the commitment that a finding is about",
    "document_id": "the document",
    "fingerprint": "for the baseline file",
}
"""Name and meaning of each column."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class CsvReport:
    name = "csv"

    def render(self, report: Report) -> str:
        out = StringIO()
        writer = csv.DictWriter(out, list(COLUMNS), restval="")
        writer.writeheader()
        rows = _Rows(report=report, lookup=Lookup(report))
        writer.writerows(rows.commitment(c) for c in report.commitments)
        writer.writerows(rows.finding(f) for f in report.findings)
        writer.writerows(rows.skipped(s) for s in report.skipped)
        return out.getvalue()


def cell(text: str) -> str:
    """`text` as a cell that no spreadsheet computes."""
    safe = visible(text)
    return f"'{safe}" if safe.lstrip(" ").startswith(_FORMULA) else safe


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    report: Report
    lookup: Lookup

    def commitment(self, one: Commitment) -> dict[str, str]:
        due = one.due
        return self._place(one) | {
            "type": "commitment",
            "said_at": _time(one.said_at),
            "side": one.side.value,
            "to": _name(one.promisee),
            "act": one.act.value,
            "action": cell(one.action),
            "due_text": cell(due.text or "") if due else "",
            "due_start": _time(due.start) if due else "",
            "due_end": _time(due.end) if due else "",
            "scored": "yes" if one.scored else "no",
            "state": one.state.value,
            "verdict": one.verdict.value,
            "verdict_words": cell(verdict_words(one, self.report.as_of)),
            "evidence": cell("; ".join(map(evidence_words, one.evidence))),
            "why": cell(one.why),
            "confidence": f"{one.confidence:.2f}",
        }

    def finding(self, one: Finding) -> dict[str, str]:
        document = self.lookup.document(one)
        return self._place(one) | {
            "type": "finding",
            "said_at": _time(document.sent_at if document else None),
            "evidence": cell("; ".join(f"{c.record_id} in {c.source}: {c.why}" for c in one.evidence)),
            "rule": cell(one.rule),
            "class": one.cls.value,
            "level": one.level.value,
            "message": cell(one.message),
            "why": cell(one.why),
            "replacements": cell(" | ".join(one.replacements)),
            "substantiation": one.substantiation.value,
            "suppressed": cell(one.suppressed.reason) if one.suppressed else "",
            "confidence": f"{one.confidence:.2f}",
            "commitment_id": cell(one.commitment_id or ""),
            "fingerprint": cell(one.fingerprint),
        }

    def skipped(self, one: Skipped) -> dict[str, str]:
        return {"type": "skipped", "origin": cell(one.origin), "message": cell(one.reason)}

    def _place(self, of: Commitment | Finding) -> dict[str, str]:
        document = self.lookup.document(of)
        return {
            "id": cell(of.id),
            "origin": cell(document.origin) if document else "",
            "subject": cell(document.subject or "") if document else "",
            "account": cell(self.lookup.account(of) or ""),
            "person": _name(self.lookup.person(of)),
            "quote": cell(of.quote),
            "start": str(of.span.start),
            "end": str(of.span.end),
            "document_id": cell(of.document_id),
        }


def _name(party: Party | None) -> str:
    return cell(party.label) if party else ""


def _time(value: datetime | None) -> str:
    return value.isoformat() if value else ""
