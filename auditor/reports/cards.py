"""Commitments and findings as cards: every word that the HTML report shows of them, ready for the template."""

from dataclasses import dataclass

from auditor.model.commitment import Commitment, Modality
from auditor.model.finding import Finding, Substantiation
from auditor.model.report import Report
from auditor.model.text import Party, Side
from auditor.reports.context import Context, around
from auditor.reports.counting import uncounted_words
from auditor.reports.model_words import seen_by
from auditor.reports.order import Lookup, items
from auditor.reports.words import (
    GRADE_NAMES,
    LEVEL_TONES,
    SIDE_NAMES,
    VERDICT_TONES,
    cause_words,
    day,
    day_time,
    due_words,
    name,
    next_step,
    verdict_words,
    who_words,
)

_BASES = {
    Substantiation.CONTRADICTED: "contradicted by what is on file",
    Substantiation.UNSUPPORTED: "nothing on file supports it",
    Substantiation.NOT_CHECKABLE: "",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A record or registry entry beside the quote."""

    head: str
    detail: str
    aside: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    id: str
    is_promise: bool
    person: str
    account: str
    status: str
    """Verdict of a promise, level of a finding: what the filter asks for."""
    side: str
    tone: str
    badge: str
    title: str
    """Who owes whom; what is wrong with the words."""
    facts: tuple[tuple[str, str], ...]
    context: Context
    why: str
    proofs: tuple[Proof, ...]
    notes: tuple[str, ...]
    next: str
    instead: tuple[str, ...]
    tags: tuple[str, ...]
    where: str


def cards(report: Report) -> list[Card]:
    """Every commitment and every open finding, the most urgent first."""
    lookup = Lookup(report)
    about: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.commitment_id and not finding.suppressed:
            about.setdefault(finding.commitment_id, []).append(finding)
    return [
        _promise(item.of, about.get(item.of.id, []), lookup, report)
        if isinstance(item.of, Commitment)
        else _finding(item.of, lookup)
        for item in items(report, lookup)
    ]


def _promise(one: Commitment, about: list[Finding], lookup: Lookup, report: Report) -> Card:
    facts = [("Due", due_words(one.due))]
    facts += [("Said", day_time(one.said_at))] if one.said_at else []
    facts += [("Condition", one.condition)] if one.condition else []
    facts += [("Through", one.performer)] if one.performer else []
    facts += [("Cause given", cause_words(one.cause, one.reason))] if one.cause else []
    facts += [("Said again", f"{len(one.mentions) - 1} more times")] if len(one.mentions) > 2 else []
    return Card(
        id=one.id,
        is_promise=True,
        person=name(one.promisor),
        account=one.account or "",
        status=one.verdict.value,
        side=one.side.value,
        tone=VERDICT_TONES[one.verdict].value,
        badge=verdict_words(one, report.as_of),
        title=who_words(one),
        facts=tuple(facts),
        context=around(lookup.document(one), one.span, one.quote),
        why=one.why,
        proofs=tuple(
            Proof(
                head=f"{e.record_id} in {e.source}",
                detail=e.why,
                aside=", ".join([GRADE_NAMES[e.grade], *([day(e.at)] if e.at else [])]),
            )
            for e in one.evidence
        ),
        notes=tuple(f"{f.level.value.capitalize()}: {f.message}" for f in about),
        next=next_step(one, report.as_of),
        instead=(),
        tags=_tags(one),
        where=_where(one, lookup),
    )


def _tags(one: Commitment) -> tuple[str, ...]:
    marks = (
        (SIDE_NAMES[one.side], one.side is not Side.OURS),
        ("internal", one.internal),
        (uncounted_words(one), not one.scored),
        (one.modality.value, one.modality is not Modality.WRITTEN),
        (seen_by(one.origin), bool(seen_by(one.origin))),
    )
    return tuple(tag for tag, holds in marks if holds)


def _finding(one: Finding, lookup: Lookup) -> Card:
    person: Party | None = lookup.person(one)
    return Card(
        id=one.id,
        is_promise=False,
        person=name(person),
        account=lookup.account(one) or "",
        status=one.level.value,
        side=person.side.value if person else Side.UNKNOWN.value,
        tone=LEVEL_TONES[one.level].value,
        badge=one.level.value.capitalize(),
        title=one.message,
        facts=(("Words of", name(person)),),
        context=around(lookup.document(one), one.span, one.quote),
        why=one.why,
        proofs=tuple(Proof(head=f"{c.record_id} in {c.source}", detail=c.why, aside="") for c in one.evidence),
        notes=(),
        next="",
        instead=one.replacements,
        tags=tuple(tag for tag in (one.rule, _BASES[one.substantiation], seen_by(one.origin)) if tag),
        where=_where(one, lookup),
    )


def _where(of: Commitment | Finding, lookup: Lookup) -> str:
    document = lookup.document(of)
    if document is None:
        return of.document_id
    parts = [document.origin, document.subject or "", day(document.sent_at) if document.sent_at else ""]
    return " · ".join(part for part in parts if part)
