"""Every rule over a message of ours before it is shown, whoever worded it."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks import ALL, against_registry, run
from auditor.core.facts.registry import Registry
from auditor.core.reading import read
from auditor.core.recovery import MARKS
from auditor.core.when import WorkCalendar
from auditor.model.finding import Finding, Level
from auditor.model.knowledge import Claim
from auditor.model.people import Settings
from auditor.model.text import Document, DocumentKind, Reading, Segment, SegmentKind, Span
from auditor.ports import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What a message has to pass."""

    gauge: Engine
    """Finds promises by rules alone."""
    settings: Settings
    claims: tuple[Claim, ...]
    calendar: WorkCalendar

    def findings(self, text: str, quoted: str) -> Iterator[Finding]:
        """What rules and registry find in `text`, beside the words of the promise itself, which it only repeats."""
        reading = _draft(text)
        registry = Registry(claims=self.claims, role=self.settings.sender_role)
        checked = against_registry(reading, registry, self.calendar, ALL, as_of=self.settings.as_of)
        repeated = _places(text, quoted)
        for finding in checked.substantiated(run(reading, ALL, checked.hits)):
            ours = finding.level is not Level.INFO and finding.quote not in MARKS
            if ours and not any(place.overlaps(finding.span) for place in repeated):
                yield finding

    def promises(self, text: str, quoted: str) -> Iterator[str]:
        """The words in which `text` undertakes something that would count."""
        for candidate in self.gauge.extract(_draft(text)).candidates:
            if candidate.scored and candidate.quote not in quoted and quoted not in candidate.quote:
                yield candidate.quote


def _draft(text: str) -> Reading:
    whole = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)))
    return read(Document(id="message", origin="message", kind=DocumentKind.DRAFT, text=text, segments=(whole,)))


def _places(text: str, quoted: str) -> list[Span]:
    start, found = text.find(quoted), list[Span]()
    while quoted and start >= 0:
        found.append(Span(start=start, end=start + len(quoted)))
        start = text.find(quoted, start + 1)
    return found
