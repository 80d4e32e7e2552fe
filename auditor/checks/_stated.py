"""An entry told without its name: its very figure, and two further words of its own.

"Between May and July we answer within 4 hours" is what "Within 4 hours, May to July" says of the hotline, and no finding.
Words like these only support: whoever means something else by the same figure is not accused.
"""

from collections.abc import Iterator
from datetime import date

from auditor.checks._language import View
from auditor.checks._scene import Scene
from auditor.checks._statement import is_past, is_said
from auditor.core.facts import Mention, figures_in
from auditor.core.facts.registry import Registry
from auditor.core.facts.subjects import own_words
from auditor.core.when import WorkCalendar
from auditor.model.knowledge import Claim

_FEW = 2


def stated(seen: View, registry: Registry, day: date, calendar: WorkCalendar) -> Iterator[Scene]:
    """The places of `seen` where an entry that it does not name is told with its figure; the first such entry of each."""
    for figure in figures_in(seen.lower):
        place = figure.start, figure.end
        told = registry.measured(figure.quantity)
        if told and is_said(seen, *place) and not is_past(seen, *place):
            said = own_words(seen.text)
            claim = next((c for c in told if c.holds_on(day) and len(said & _words_of(c)) >= _FEW), None)
            if claim is not None:
                mention = Mention(claim=claim, start=figure.start, end=figure.end)
                yield Scene(
                    seen=seen,
                    mention=mention,
                    registry=registry,
                    day=day,
                    calendar=calendar,
                    dated=None,
                    dated_here=None,
                )


def _words_of(claim: Claim) -> frozenset[str]:
    return own_words(" ".join((claim.subject, *claim.aliases, claim.statement)))
