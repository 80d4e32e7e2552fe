"""The last lines of the text report: counts, decision, what could not be checked, what was skipped and why."""

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from auditor.model.finding import Level
from auditor.model.report import Decision, Report
from auditor.model.verdict import Verdict
from auditor.reports.clean import squeezed
from auditor.reports.model_words import model_words
from auditor.reports.notes import notes
from auditor.reports.text_parts import STYLES
from auditor.reports.words import (
    LEVEL_TONES,
    VERDICT_NAMES,
    VERDICT_TONES,
    Tone,
    conclusion,
    coverage_lines,
    plural,
)

_MOST_SKIPPED = 10
_DECISION_TONES = {Decision.ALLOW: Tone.GOOD, Decision.WARN: Tone.LATE, Decision.BLOCK: Tone.BAD}


def summary_lines(report: Report, *, before_sending: bool) -> list[RenderableType]:
    """One line when there is nothing to say; else a small table."""
    read = plural(len(report.documents), "draft" if before_sending else "document")
    if _is_clean(report):
        return [Text.assemble(("✓ ", STYLES[Tone.GOOD]), f"Nothing to report in {read}.")]
    if not report.documents and not report.skipped and not report.commitments:
        return [Text("Nothing to report: there was no document to read.")]
    rows: list[tuple[str, Text]] = []
    if report.commitments and not before_sending:
        rows.append(("Promises", _verdicts(report)))
    rows.append(("Findings", _levels(report)))
    words = conclusion(report, before_sending=before_sending)
    rows.append(("Decision", Text(words, style=STYLES[_DECISION_TONES[report.decision]])))
    if not before_sending:
        rows += [("Coverage", Text(line)) for line in coverage_lines(report)]
    rows.append(("Read", Text(_read(report, read))))
    asked = model_words(report)
    if asked:
        rows.append(("Model", Text(squeezed(asked))))
    rows += [("Note", Text(squeezed(note))) for note in notes(report)]
    rows += _skipped(report)
    return [_table(rows)]


def _is_clean(report: Report) -> bool:
    counts = report.counts
    return (
        not any((report.commitments, report.findings, report.skipped, notes(report)))
        and not (counts.not_sent or counts.not_reviewed)
        and report.complete
        and bool(report.documents)
    )


def _verdicts(report: Report) -> Text:
    counts = report.counts
    parts = [
        Text(f"{counts.verdicts[verdict]:,} {VERDICT_NAMES[verdict].lower()}", style=STYLES[VERDICT_TONES[verdict]])
        for verdict in Verdict
        if counts.verdicts.get(verdict)
    ]
    scored = Text(" · ").join(parts) if parts else Text("none of ours is counted")
    aside = [
        plural(counts.sides.get("theirs", 0), "promise to us", "promises to us"),
        plural(counts.sides.get("unknown", 0), "promise whose side is not known", "promises whose side is not known"),
        f"{sum(not c.scored for c in report.commitments):,} tracked, not counted",
    ]
    said = [words for words in aside if not words.startswith("0 ")]
    return Text.assemble(scored, (f"  (also {', '.join(said)})" if said else "", "dim"))


def _levels(report: Report) -> Text:
    parts = [
        Text(plural(count, level.value, level.value if level is Level.INFO else ""), style=STYLES[LEVEL_TONES[level]])
        for level in reversed(Level)
        if (count := report.counts.levels.get(level, 0))
    ]
    if report.counts.suppressed:
        parts.append(Text(f"{report.counts.suppressed:,} suppressed", style="dim"))
    return Text(" · ").join(parts) if parts else Text("none")


def _read(report: Report, read: str) -> str:
    counts = report.counts
    duplicates = sum(len(d.duplicates) for d in report.documents)
    parts = [
        (counts.not_sent, f"{counts.not_sent:,} not sent or automatic"),
        (counts.not_reviewed, f"{counts.not_reviewed:,} not reviewed (language not known to the engine)"),
        (duplicates, plural(duplicates, "further copy", "further copies")),
        (counts.undated, f"{plural(counts.undated, 'due date')} without a reference date"),
        (counts.rejected, f"{plural(counts.rejected, 'candidate')} weighed and set aside"),
    ]
    said = ", ".join([read, *(words for count, words in parts if count)])
    return said if report.complete else f"{said}; not complete"


def _skipped(report: Report) -> list[tuple[str, Text]]:
    if not report.skipped:
        return []
    rows = [("Skipped", Text(plural(len(report.skipped), "input"), style=STYLES[Tone.LATE]))]
    rows += [
        ("", Text.assemble((squeezed(s.origin), "bold"), f": {squeezed(s.reason)}"))
        for s in report.skipped[:_MOST_SKIPPED]
    ]
    left = len(report.skipped) - _MOST_SKIPPED
    if left > 0:
        rows.append(("", Text(f"and {left:,} more (--format json lists them all)", style="dim")))
    return rows


def _table(rows: list[tuple[str, Text]]) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for label, words in rows:
        table.add_row(label, words)
    return Padding(table, 0)
