"""One finding or one commitment as lines for a terminal."""

from datetime import datetime

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, Level
from auditor.model.text import Side
from auditor.model.verdict import Shows
from auditor.reports.clean import squeezed
from auditor.reports.context import around, is_file, place
from auditor.reports.counting import uncounted_words
from auditor.reports.marked import marked
from auditor.reports.model_words import seen_by
from auditor.reports.order import Lookup
from auditor.reports.words import (
    LEVEL_TONES,
    VERDICT_TONES,
    Tone,
    day,
    due_words,
    evidence_words,
    is_named,
    next_step,
    verdict_words,
    who_words,
)

STYLES = {
    Tone.GOOD: "bold green",
    Tone.LATE: "bold yellow",
    Tone.PART: "bold yellow",
    Tone.BAD: "bold red",
    Tone.OPEN: "bold cyan",
    Tone.UNSURE: "bold magenta",
    Tone.QUIET: "dim",
}
_INDENT = 4
_LABEL = 10
_MOST_REPLACEMENTS = 3
_MOST_EVIDENCE = 3


def finding_lines(finding: Finding, lookup: Lookup, width: int) -> list[RenderableType]:
    """Level and message, the marked words, why, safer wording, where."""
    style = STYLES[LEVEL_TONES[finding.level]]
    document = lookup.document(finding)
    head = Text.assemble((finding.level.value, style), "  ", squeezed(finding.message), (f"  {finding.rule}", "dim"))
    rows: list[tuple[str, Text]] = []
    if finding.level is not Level.INFO and finding.why:
        rows.append(("why", Text(squeezed(finding.why))))
    rows += [("basis", Text(squeezed(f"{c.record_id} in {c.source}: {c.why}"))) for c in finding.evidence]
    rows += [
        ("instead" if not index else "or", Text(squeezed(words), style="green"))
        for index, words in enumerate(finding.replacements[:_MOST_REPLACEMENTS])
    ]
    rows.append(("where", Text(_where(finding, lookup), style="dim")))
    quote = marked(around(document, finding.span, finding.quote), width - _INDENT - 2, style)
    return [_hanging(head, 2), *_barred(quote), _rows(rows), Text("")]


def commitment_lines(
    commitment: Commitment, about: list[Finding], lookup: Lookup, as_of: datetime, *, width: int
) -> list[RenderableType]:
    """Verdict, who owes whom, the marked words, due time, why, evidence, findings `about` it, next step, where."""
    style = STYLES[VERDICT_TONES[commitment.verdict]]
    head = Text.assemble((squeezed(verdict_words(commitment, as_of)), style), "  ", _who(commitment))
    rows = [("due", Text(squeezed(_due(commitment))))]
    if commitment.why:
        rows.append(("why", Text(squeezed(commitment.why))))
    telling = [e for e in commitment.evidence if e.shows is not Shows.RELATED] or list(commitment.evidence)
    rows += [("evidence", Text(squeezed(evidence_words(e)))) for e in telling[:_MOST_EVIDENCE]]
    rows += [
        (finding.level.value, Text.assemble(squeezed(finding.message), (f"  {finding.rule}", "dim")))
        for finding in about
    ]
    if seen := seen_by(commitment.origin):
        rows.append(("origin", Text(seen, style="dim")))
    step = next_step(commitment, as_of)
    if step:
        rows.append(("next", Text(squeezed(step), style="bold")))
    rows.append(("where", Text(_where(commitment, lookup), style="dim")))
    quote = marked(around(lookup.document(commitment), commitment.span, commitment.quote), width - _INDENT - 2, style)
    return [_hanging(head, 2), *_barred(quote), _rows(rows), Text("")]


def promise_lines(commitment: Commitment, lookup: Lookup, width: int) -> list[RenderableType]:
    """A promise in a draft: the marked words and what sending them would commit to."""
    quote = marked(
        around(lookup.document(commitment), commitment.span, commitment.quote), width - _INDENT - 2, "bold cyan"
    )
    rows = [("due", Text(squeezed(_due(commitment))))]
    if seen := seen_by(commitment.origin):
        rows.append(("origin", Text(seen, style="dim")))
    return [*_barred(quote), _rows(rows), Text("")]


def _who(commitment: Commitment) -> Text:
    who = who_words(commitment)
    if commitment.performer:
        who += f", through {commitment.performer}"
    marks = [
        mark
        for mark, holds in (
            ("promised to us", commitment.side is Side.THEIRS),
            ("side not known", commitment.side is Side.UNKNOWN),
            ("internal", commitment.internal),
            ("not counted", not commitment.scored),
        )
        if holds
    ]
    return Text(squeezed(who) + (f" ({', '.join(marks)})" if marks else ""))


def _due(commitment: Commitment) -> str:
    words = due_words(commitment.due)
    if commitment.condition:
        words += f", on condition: {commitment.condition}"
    return words if commitment.scored else f"{words} (tracked, {uncounted_words(commitment)})"


def _where(of: Commitment | Finding, lookup: Lookup) -> str:
    document = lookup.document(of)
    if document is None:
        return of.document_id
    spot = place(document, of.span) if is_file(document) else None
    where = f"{document.origin}:{spot.line}:{spot.column}" if spot else document.origin
    person = lookup.person(of)
    said = [person.label] if person and is_named(person) and isinstance(of, Finding) else []
    said += [day(document.sent_at)] if document.sent_at and not spot else []
    said.append(of.id)
    return squeezed(", ".join((where, *said)))


def _hanging(line: Text, indent: int) -> Padding:
    return Padding(line, (0, 0, 0, indent))


def _barred(rows: list[Text]) -> list[RenderableType]:
    return [Padding(Text.assemble(("│ ", "dim"), row), (0, 0, 0, _INDENT)) for row in rows]


def _rows(rows: list[tuple[str, Text]]) -> RenderableType:
    table = Table.grid(padding=(0, 1))
    table.add_column(width=_LABEL, style="dim", no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for label, words in rows:
        table.add_row(label, words)
    return Padding(table, (0, 0, 0, _INDENT))
