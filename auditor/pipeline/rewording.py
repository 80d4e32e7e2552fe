"""Safer words for a draft's findings: the finding's own, then those of its rule, then a model's; one gate for all of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from auditor.checks import ALL, SPECIFIC_FIRST, Ground, Place, Rule, by_id
from auditor.core.reading import read
from auditor.model.finding import Finding, Level, Substantiation
from auditor.model.knowledge import Claim
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.pipeline.assemble import cost_of
from auditor.pipeline.understand import Understood
from auditor.ports import Engine, Rewords

_WORDING = frozenset(SPECIFIC_FIRST)
_MOST = 2
"""Offers a finding without a model."""


def reworded(
    report: Report,
    understood: Sequence[Understood],
    engine: Engine,
    gauge: Engine | None,
    claims: Sequence[Claim] = (),
) -> Report:
    """`report` with replacements for its findings; whole all the same when a model could not be asked."""
    entries = {claim.id: f"{claim.statement} {claim.say_instead or ''}" for claim in claims}
    for one in understood:
        if gauge is not None and one.reviewed:
            report = replace(report, findings=_by_rules(report.findings, one.document, gauge, entries))
        if isinstance(engine, Rewords):
            report = _by_model(report, one.document, engine)
    return report


def _by_rules(
    findings: Sequence[Finding], document: Document, gauge: Engine, entries: Mapping[str, str]
) -> tuple[Finding, ...]:
    """`findings` with the words that stand; those that a finding brought along and that do not stand are left out."""
    if not any(f.document_id == document.id for f in findings):
        return tuple(findings)
    ground = Ground(reading=read(document), promises=lambda reading: gauge.extract(reading).candidates, rules=ALL)
    return tuple(
        replace(f, replacements=tuple(_standing(f, ground, entries))) if f.document_id == document.id else f
        for f in findings
    )


def _standing(finding: Finding, ground: Ground, entries: Mapping[str, str]) -> Iterator[str]:
    place = Place.of(finding, ground, facts=_facts(finding, entries))
    if place is None or finding.suppressed is not None:
        return
    rule = by_id(finding.rule)
    # What an entry contradicts is not mended by aiming at it: only the entry's own words will do.
    contradicted = finding.substantiation is Substantiation.CONTRADICTED
    made = (way(place.spot) for way in rule.ways) if isinstance(rule, Rule) and not contradicted else ()
    given = 0
    for words in dict.fromkeys((*finding.replacements, *filter(None, made))):
        if given < _MOST and place.takes(words):
            given += 1
            yield words


def _facts(finding: Finding, entries: Mapping[str, str]) -> str:
    """What the finding rests on: the entries that it cites, and what it tells of them."""
    cited = (f"{citation.why} {entries.get(citation.record_id, '')}" for citation in finding.evidence)
    return " ".join((finding.message, *cited)) if finding.evidence else ""


def _by_model(report: Report, document: Document, engine: Rewords) -> Report:
    asked = [f for f in report.findings if f.document_id == document.id and _wants_words(f)]
    if not asked:
        return report
    found = engine.reword(asked, read(document))
    undone = (Skipped(origin=document.origin, reason=found.undone),) if found.undone else ()
    return replace(
        report,
        findings=tuple(
            replace(f, replacements=found.replacements[f.id]) if f.id in found.replacements else f
            for f in report.findings
        ),
        cost=report.cost + cost_of(found.usage),
        undone=(*report.undone, *undone),
        notes=(*report.notes, *(f"No safer words from the model: {found.undone}." for _ in undone)),
    )


def _wants_words(finding: Finding) -> bool:
    """On wording, at least a warning, not suppressed, and without words of the rule's own."""
    weighty = finding.rule in _WORDING and finding.level.rank >= Level.WARNING.rank
    return weighty and not finding.replacements and finding.suppressed is None
