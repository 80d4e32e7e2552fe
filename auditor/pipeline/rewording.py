"""Safer words for a draft's findings, from an engine that has some."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.checks import SPECIFIC_FIRST
from auditor.core.reading import read
from auditor.model.finding import Finding, Level
from auditor.model.report import Report
from auditor.model.text import Skipped
from auditor.pipeline.assemble import cost_of
from auditor.pipeline.understand import Understood
from auditor.ports import Engine, Rewords

_WORDING = frozenset(SPECIFIC_FIRST)


def reworded(report: Report, understood: Sequence[Understood], engine: Engine) -> Report:
    """`report` with replacements where its findings have none; whole all the same when the engine could not be asked."""
    if not isinstance(engine, Rewords):
        return report
    for one in understood:
        document = one.document
        asked = [f for f in report.findings if f.document_id == document.id and _wants_words(f)]
        if not asked:
            continue
        found = engine.reword(asked, read(document))
        undone = (Skipped(origin=document.origin, reason=found.undone),) if found.undone else ()
        report = replace(
            report,
            findings=tuple(
                replace(f, replacements=found.replacements[f.id]) if f.id in found.replacements else f
                for f in report.findings
            ),
            cost=report.cost + cost_of(found.usage),
            undone=(*report.undone, *undone),
            notes=(*report.notes, *(f"No safer words from the model: {found.undone}." for _ in undone)),
        )
    return report


def _wants_words(finding: Finding) -> bool:
    """On wording, at least a warning, not suppressed, and without words of the rule's own."""
    weighty = finding.rule in _WORDING and finding.level.rank >= Level.WARNING.rank
    return weighty and not finding.replacements and finding.suppressed is None
