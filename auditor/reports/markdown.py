"""Markdown for pull requests, wikis and notes: a summary table and sections; text from outside stays text.

What is quoted is escaped so that no reader of Markdown makes a link, an image, a mention or HTML of it.
"""

import re
from collections.abc import Iterable

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, Level
from auditor.model.report import Purpose, Report
from auditor.model.verdict import Verdict
from auditor.reports.clean import squeezed
from auditor.reports.model_words import model_words, seen_by
from auditor.reports.notes import notes
from auditor.reports.openers import source_words
from auditor.reports.order import Item, Lookup, grouped, is_review, items
from auditor.reports.words import (
    VERDICT_NAMES,
    conclusion,
    coverage_lines,
    day,
    due_words,
    evidence_words,
    next_step,
    plural,
    verdict_words,
    who_words,
)

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_MARKS = re.compile(r"([\\`*_{}\[\]()#|~!:$^=])")
_ITEM = re.compile(r"^(\d{0,9})([-+.])(?=\s|$)")
_MENTION = re.compile(r"(?<!\w)@(?=\w)")
_WWW = re.compile(r"(www)\.", re.IGNORECASE)


class MarkdownReport:
    name = "markdown"

    def render(self, report: Report) -> str:
        if report.purpose is Purpose.OPENERS:
            return (
                "\n\n".join(["# Openers", *_openers(report, "##"), *(f"- {text(line)}" for line in report.notes)])
                + "\n"
            )
        review = is_review(report)
        lookup = Lookup(report)
        title = "Review before sending" if review else "Promise audit"
        blocks = [f"# {title}", f"**{conclusion(report, before_sending=review)}.** {_scope(report)}"]
        blocks += [_summary(report)]
        blocks += [f"- {text(line)}" for line in (*coverage_lines(report), *notes(report))]
        for group, placed in grouped(items(report, lookup)).items():
            blocks += [f"## {text(group)}", *(_item(item, lookup, report) for item in placed)]
        blocks += ["## Openers", *_openers(report, "###")] if report.openers else []
        blocks += _rest(report)
        return "\n\n".join(block for block in blocks if block) + "\n"


def text(words: str) -> str:
    """`words` on one line, as text for every reader of Markdown."""
    safe = _MARKS.sub(r"\\\1", squeezed(words).translate(_ENTITIES))
    safe = _ITEM.sub(r"\1\\\2", safe)
    return _WWW.sub(r"\1\\.", _MENTION.sub("@\u200b", safe))


def _scope(report: Report) -> str:
    said = f"{plural(len(report.documents), 'document')}, as of {day(report.as_of)}, {text(report.engine.name)} engine"
    asked = model_words(report)
    model = f" {text(asked)}." if asked else ""
    return f"{said}.{model}" if report.complete else f"{said}; not complete.{model}"


def _summary(report: Report) -> str:
    counts = report.counts
    rows = [(VERDICT_NAMES[v], counts.verdicts[v]) for v in Verdict if counts.verdicts.get(v)]
    rows += [(f"Findings: {lv.value}", counts.levels[lv]) for lv in reversed(Level) if counts.levels.get(lv)]
    rows += [
        ("Findings: suppressed", counts.suppressed),
        ("Promises to us", counts.sides.get("theirs", 0)),
        ("Promises whose side is not known", counts.sides.get("unknown", 0)),
        ("Not sent or automatic", counts.not_sent),
        ("Not reviewed, language not known", counts.not_reviewed),
        ("Inputs skipped", len(report.skipped)),
    ]
    shown = [f"| {label} | {count:,} |" for label, count in rows if count]
    return "\n".join(["| What | Count |", "| --- | ---: |", *shown]) if shown else "Nothing to report."


def _item(item: Item, lookup: Lookup, report: Report) -> str:
    match item.of:
        case Commitment() as commitment:
            return _commitment(commitment, lookup, report)
        case Finding() as finding:
            return _finding(finding, lookup)


def _commitment(one: Commitment, lookup: Lookup, report: Report) -> str:
    who = text(who_words(one))
    counted = "" if one.scored else " (tracked, not counted)"
    lines = [f"### {text(verdict_words(one, report.as_of))}", f"> {text(one.quote)}"]
    facts = [f"- {who}, due {text(due_words(one.due))}{counted}"]
    facts += [f"- {text(one.why)}"] if one.why else []
    facts += [f"- {seen_by(one.origin).capitalize()}"] if seen_by(one.origin) else []
    facts += [f"- Evidence: {text(evidence_words(e))}" for e in one.evidence]
    step = next_step(one, report.as_of)
    facts += [f"- Next: {text(step)}"] if step else []
    return "\n\n".join([*lines, "\n".join([*facts, _where(one, lookup)])])


def _finding(one: Finding, lookup: Lookup) -> str:
    lines = [f"### {one.level.value.capitalize()}: {text(one.rule)}", f"> {text(one.quote)}"]
    facts = [f"- {text(one.message)}", *([f"- Why: {text(one.why)}"] if one.why else [])]
    facts += [f"- Instead: {text(words)}" for words in one.replacements]
    facts += [f"- Basis: {text(f'{c.record_id} in {c.source}: {c.why}')}" for c in one.evidence]
    return "\n\n".join([*lines, "\n".join([*facts, _where(one, lookup)])])


def _openers(report: Report, mark: str) -> list[str]:
    """Each under what it leads with, its sources and what to find out below."""
    blocks: list[str] = []
    for one in report.openers:
        facts = [f"- Rests on {text(source_words(source))}" for source in one.sources]
        facts += [f"- Find out: {text(words)}" for words in one.research]
        blocks += [f"{mark} {text(one.leads_with)}", f"> {text(one.text)}", "\n".join(facts)]
    return [block for block in blocks if block]


def _where(of: Commitment | Finding, lookup: Lookup) -> str:
    document = lookup.document(of)
    sent = f", {day(document.sent_at)}" if document and document.sent_at else ""
    return f"- In {text(document.origin if document else of.document_id)}{sent}"


def _rest(report: Report) -> list[str]:
    suppressed = [f for f in report.findings if f.suppressed]
    return [
        *_section(
            "Supported by what is on file",
            (
                f"{text(s.quote)}: {text(f'{c.record_id} in {c.source}: {c.why}')}"
                for s in report.supported
                for c in s.evidence
            ),
        ),
        *_section("Suppressed", (f"{text(f.quote)} ({text(f.rule)}): {text(_reason(f))}" for f in suppressed)),
        *_section("Skipped", (f"{text(s.origin)}: {text(s.reason)}" for s in report.skipped)),
        *_section("Not in the text, set aside", (f"{text(u.quote)}: {text(u.reason)}" for u in report.ungrounded)),
    ]


def _reason(finding: Finding) -> str:
    return finding.suppressed.reason if finding.suppressed else ""


def _section(title: str, lines: Iterable[str]) -> list[str]:
    rows = [f"- {line}" for line in lines]
    return [f"## {title}", "\n".join(rows)] if rows else []
