"""Putting safer words into a draft: which may go in without its writer, and what is left to him."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model.finding import Finding, Level
from auditor.model.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """New words for the quote of a finding."""

    finding: Finding
    words: str

    @property
    def span(self) -> Span:
        return self.finding.span


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A finding that stays as it is, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is changed, in order of the text, and what is left."""

    edits: tuple[Edit, ...]
    left: tuple[Left, ...]


def mendable(findings: Iterable[Finding], within: Span) -> tuple[Finding, ...]:
    """Findings that ask for other words: inside the text that is given back, not suppressed, not praise; the gravest first."""
    asked = (f for f in findings if f.suppressed is None and f.level is not Level.INFO and within.covers(f.span))
    return tuple(sorted(asked, key=lambda f: (-f.level.rank, -f.confidence, f.span.start, f.span.end, f.rule)))


def plan(findings: Sequence[Finding]) -> Plan:
    """The first words of each finding that need nothing filled in; where two overlap, the graver finding's."""
    edits: list[Edit] = []
    left: list[Left] = []
    for finding in findings:
        ready = next((words for words in finding.replacements if "[" not in words), None)
        if ready is None:
            left.append(Left(finding=finding, reason=_why_not(finding)))
        elif any(edit.span.overlaps(finding.span) for edit in edits):
            left.append(Left(finding=finding, reason="the same words were changed for another finding"))
        else:
            edits.append(Edit(finding=finding, words=ready))
    return Plan(edits=tuple(sorted(edits, key=lambda e: e.span.start)), left=tuple(left))


def _why_not(finding: Finding) -> str:
    if finding.replacements:
        return f'only you can fill in "{finding.replacements[0]}"'
    return "no safer words are known; write your own"


def mended(text: str, edits: Iterable[Edit]) -> str:
    """`text` with the words of `edits`, which do not overlap; all else stays letter for letter."""
    for edit in sorted(edits, key=lambda e: e.span.start, reverse=True):
        text = text[: edit.span.start] + edit.words + text[edit.span.end :]
    return text
