"""Text for a terminal: quotes with the words marked, verdict, evidence and next step; quiet when all is well.

The view of a review (`check`: drafts alone) lists the promises about to be made and safer wording. The view of an
audit lists what needs action first, by account or person, and counts the rest. Everything from outside is printed
through `clean.printable`: a mail cannot send the terminal a command.
"""

from rich.console import Console, RenderableType
from rich.text import Text

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, FindingClass
from auditor.model.report import Purpose, Report
from auditor.model.text import Document
from auditor.reports.clean import squeezed
from auditor.reports.openers import opener_lines
from auditor.reports.order import Item, Lookup, grouped, is_review, items
from auditor.reports.text_parts import commitment_lines, finding_lines, promise_lines
from auditor.reports.text_summary import summary_lines
from auditor.reports.words import plural

_MOST_GROUPS = 40
_MOST_ITEMS = 12
"""Accounts, and items of one account, that are shown; a terminal is no place for a thousand."""


class TextReport:
    """Renders for `console`: its width and colours (none when it is no terminal or NO_COLOR is set).

    `everything` also shows what needs no action: kept, open and not checkable promises.
    """

    name = "text"

    def __init__(self, console: Console | None = None, *, everything: bool = False) -> None:
        self._console = console or Console()
        self._everything = everything

    def render(self, report: Report) -> str:
        review = is_review(report)
        if report.purpose is Purpose.OPENERS:
            return self._printed([*opener_lines(report), *(Text(squeezed(note), style="dim") for note in report.notes)])
        lines = self._review(report) if review else self._audit(report)
        return self._printed([*lines, *opener_lines(report), *summary_lines(report, before_sending=review)])

    def _printed(self, lines: list[RenderableType]) -> str:
        with self._console.capture() as captured:
            for line in lines:
                self._console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=False)
        return "\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n"

    def _review(self, report: Report) -> list[RenderableType]:
        lookup = Lookup(report)
        lines: list[RenderableType] = []
        for document in report.documents:
            findings = sorted(
                (f for f in report.findings if f.document_id == document.id and f.suppressed is None),
                key=lambda f: (-f.level.rank, f.span.start),
            )
            promises = [c for c in report.commitments if c.document_id == document.id]
            if findings or promises:
                lines += self._draft(report, lookup, document, findings, promises)
        return [*lines, *_supported(report)]

    def _draft(
        self, report: Report, lookup: Lookup, document: Document, findings: list[Finding], promises: list[Commitment]
    ) -> list[RenderableType]:
        lines: list[RenderableType] = []
        if len(report.documents) > 1:
            lines += [Text(squeezed(document.origin), style="bold underline"), Text("")]
        for finding in findings:
            lines += finding_lines(finding, lookup, self._console.width)
        if promises:
            heading = plural(len(promises), "promise about to be made", "promises about to be made")
            lines += [Text(heading, style="bold"), Text("")]
            for promise in sorted(promises, key=lambda c: c.span.start):
                lines += promise_lines(promise, lookup, self._console.width)
        return lines

    def _audit(self, report: Report) -> list[RenderableType]:
        lookup = Lookup(report)
        shown = [i for i in items(report, lookup) if self._everything or i.urgency.needs_action]
        groups = grouped(shown)
        lines: list[RenderableType] = []
        for group in list(groups)[:_MOST_GROUPS]:
            lines += self._group(group, groups[group], lookup, report)
        if len(groups) > _MOST_GROUPS:
            left = plural(len(groups) - _MOST_GROUPS, "more account or person", "more accounts or people")
            lines += [Text(f"{left} with something to do: see --format html or json.", style="dim"), Text("")]
        return lines

    def _group(self, group: str, placed: list[Item], lookup: Lookup, report: Report) -> list[RenderableType]:
        title = Text.assemble((squeezed(group), "bold underline"), (f"  {plural(len(placed), 'item')}", "dim"))
        lines: list[RenderableType] = [title, Text("")]
        shown = {item.of.id for item in placed[:_MOST_ITEMS] if isinstance(item.of, Commitment)}
        on_conduct: dict[str, list[Finding]] = {}
        for item in placed:
            if isinstance(item.of, Finding) and _is_aside(item.of, shown):
                on_conduct.setdefault(item.of.commitment_id or "", []).append(item.of)
        for item in placed[:_MOST_ITEMS]:
            match item.of:
                case Commitment() as commitment:
                    about = on_conduct.get(commitment.id, [])
                    lines += commitment_lines(commitment, about, lookup, report.as_of, width=self._console.width)
                case Finding() as finding if not _is_aside(finding, shown):
                    lines += finding_lines(finding, lookup, self._console.width)
                case Finding():
                    pass  # said beside its commitment
        if len(placed) > _MOST_ITEMS:
            lines += [
                Text(f"  and {len(placed) - _MOST_ITEMS:,} more (--format html shows all)", style="dim"),
                Text(""),
            ]
        return lines


def _is_aside(finding: Finding, shown: set[str]) -> bool:
    """Whether it is about a promise that is shown, and has no wording of its own to offer: a slip, a conflict."""
    return finding.commitment_id in shown and finding.cls is FindingClass.TRUST and not finding.replacements


def _supported(report: Report) -> list[RenderableType]:
    """What the registry stands behind, each with its entry: words that a rep need not soften."""
    rows = [
        Text.assemble(("  ✓ ", "green"), squeezed(one.quote), (f"  {entry.record_id}: {squeezed(entry.why)}", "dim"))
        for one in report.supported
        for entry in one.evidence
    ]
    return [Text("Supported by what is on file", style="bold"), *rows, Text("")] if rows else []
