"""What of the knowledge folder could not be used, as the report tells it."""

from dataclasses import replace

from auditor.model.finding import Level
from auditor.model.knowledge import Knowledge, Loss
from auditor.model.report import Report
from auditor.model.text import Skipped

_TOLD = 5
"""Broken entries that are told one by one; `auditor knowledge check` tells all."""


def informed(report: Report, knowledge: Knowledge) -> Report:
    """With a note for each broken entry, and the files that could not be read among what was skipped."""
    lost = tuple(
        Skipped(origin=one.origin, reason="; ".join(filter(None, (one.what, one.hint))))
        for one in knowledge.problems
        if one.loses is Loss.FILE
    )
    wrong = [one for one in knowledge.problems if one.level is Level.ERROR and one.loses is not Loss.FILE]
    notes = [f"Knowledge: {one}{_cost(one.loses)}." for one in wrong[:_TOLD]]
    if len(wrong) > _TOLD:
        notes.append(f"Knowledge: {len(wrong) - _TOLD:,} more; `auditor knowledge check` tells all.")
    return replace(
        report,
        skipped=(*report.skipped, *lost),
        complete=report.complete and not lost,
        notes=(*report.notes, *notes),
    )


def _cost(loss: Loss) -> str:
    return "; this entry is not used" if loss is Loss.ENTRY else ""
