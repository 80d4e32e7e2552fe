"""Cuts a report into one report a document, for JSON lines."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Protocol, TypeVar

from auditor.core.tally import count, decide
from auditor.model.people import Thresholds
from auditor.model.report import Cost, Counts, Decision, Report
from auditor.model.text import Document


class _OfDocument(Protocol):
    @property
    def document_id(self) -> str: ...


_DEFAULTS = Thresholds()
_Part = TypeVar("_Part", bound=_OfDocument)
_Figure = TypeVar("_Figure", int, float)


def split(report: Report, *, thresholds: Thresholds = _DEFAULTS) -> Iterator[Report]:
    """One report a document, in order, and a last one without documents for what belongs to none.

    Counts and decision of a part are those of its own content (`thresholds` as in the settings of the run).
    Skipped inputs, the cost of the run, unsent and unreviewed counts stand on the last one; it is left out when it
    would say nothing. A report of one document that has no such rest keeps everything, cost included.
    """
    rest = _rest(report, thresholds)
    if len(report.documents) <= 1 and rest is None:
        yield report
        return
    groups = _Groups(report)
    for document in report.documents:
        yield _part(report, groups, document, thresholds)
    if rest is None and (report.cost != Cost() or report.counts.not_sent or report.counts.not_reviewed):
        rest = _bare(report)
    if rest is not None:
        yield rest


class _Groups:
    """The parts of a report by document id, found once."""

    def __init__(self, report: Report) -> None:
        self.commitments = _grouped(report.commitments)
        self.findings = _grouped(report.findings)
        self.concerns = _grouped(report.concerns)
        self.supported = _grouped(report.supported)
        self.ungrounded = _grouped(report.ungrounded)


def _part(report: Report, groups: _Groups, document: Document, thresholds: Thresholds) -> Report:
    findings = tuple(groups.findings.get(document.id, ()))
    part = replace(
        report,
        documents=(document,),
        talk_share=_only(report.talk_share, document.id),
        questions_asked=_only(report.questions_asked, document.id),
        commitments=tuple(groups.commitments.get(document.id, ())),
        findings=findings,
        concerns=tuple(groups.concerns.get(document.id, ())),
        supported=tuple(groups.supported.get(document.id, ())),
        ungrounded=tuple(groups.ungrounded.get(document.id, ())),
        openers=tuple(o for o in report.openers if o.document_id == document.id),
        undone=tuple(u for u in report.undone if u.origin == document.origin),
        skipped=(),
        cost=Cost(),
        complete=report.complete or bool(report.skipped),
        decision=decide(findings, thresholds),
    )
    return replace(part, counts=_counts(part))


def _rest(report: Report, thresholds: Thresholds) -> Report | None:
    """What belongs to no document of the report, or None when that is nothing."""
    known = {d.id for d in report.documents}
    rest = replace(
        _bare(report),
        commitments=_strays(report.commitments, known),
        findings=_strays(report.findings, known),
        concerns=_strays(report.concerns, known),
        supported=_strays(report.supported, known),
        ungrounded=_strays(report.ungrounded, known),
        skipped=report.skipped,
        complete=report.complete,
    )
    rest = replace(
        rest,
        decision=decide(rest.findings, thresholds),
        counts=replace(_counts(rest), not_sent=report.counts.not_sent, not_reviewed=report.counts.not_reviewed),
    )
    held = rest.skipped or rest.commitments or rest.findings or rest.concerns or rest.supported or rest.ungrounded
    return rest if held else None


def _bare(report: Report) -> Report:
    return Report(
        tool_version=report.tool_version,
        rubric_version=report.rubric_version,
        as_of=report.as_of,
        engine=report.engine,
        complete=report.complete,
        decision=Decision.ALLOW,
        openers=tuple(o for o in report.openers if o.document_id is None),
        coverage=report.coverage,
        cost=report.cost,
        counts=Counts(not_sent=report.counts.not_sent, not_reviewed=report.counts.not_reviewed),
        notes=report.notes,
    )


def _counts(report: Report) -> Counts:
    return count(report.documents, report.commitments, report.findings, rejected=len(report.ungrounded), not_reviewed=0)


def _grouped(parts: Iterable[_Part]) -> dict[str, list[_Part]]:
    groups: dict[str, list[_Part]] = {}
    for part in parts:
        groups.setdefault(part.document_id, []).append(part)
    return groups


def _strays(parts: Iterable[_Part], known: set[str]) -> tuple[_Part, ...]:
    return tuple(part for part in parts if part.document_id not in known)


def _only(figures: Mapping[str, _Figure], document: str) -> dict[str, _Figure]:
    return {document: figures[document]} if document in figures else {}
