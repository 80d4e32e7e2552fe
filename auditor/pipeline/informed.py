"""What of the knowledge folder could not be used, and what does not fit it, as the report tells it."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from auditor.model.finding import Level
from auditor.model.knowledge import Knowledge, Loss
from auditor.model.report import Report
from auditor.model.text import Skipped

_TOLD = 5
"""Broken entries that are told one by one; `auditor knowledge check` tells all."""


def informed(report: Report, knowledge: Knowledge, role: str | None = None) -> Report:
    """With a note for each broken entry and for a `role` that no entry names, and the files that could not be read among
    what was skipped."""
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
        notes=(*report.notes, *notes, *_strange_role(role, knowledge)),
    )


def _strange_role(role: str | None, knowledge: Knowledge) -> Iterator[str]:
    """A slip of the pen in the role would make a permitted discount look forbidden."""
    known = sorted({one for claim in knowledge.claims for one in claim.roles})
    if role is not None and known and role not in known:
        near = get_close_matches(role, known, n=1)
        meant = f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}."
        yield f'Knowledge: no entry names the role "{role}"; {meant}'


def _cost(loss: Loss) -> str:
    return "; this entry is not used" if loss is Loss.ENTRY else ""
