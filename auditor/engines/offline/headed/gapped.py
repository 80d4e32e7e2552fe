"""A second thing and a second day behind one verb: "I'll send the plan today and the permit on Thursday"."""

from itertools import pairwise

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase

_ANOTHER = pattern(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:then\s+|also\s+)?"
    r"(?P<what>(?:the|your|our|my|his|her|their|its|an?|all|both|those|these|another|one|two|three|four|five|six|\d+)\s+"
    r"(?:(?!(?:that|which|who|whom|is|are|was|were|will|can|must|to|from|if|when|and|or|but|so|I|we|you|he|she|they|it|whole|rest"
    r"|days?|mornings?|afternoons?|evenings?|nights?|weeks?|hours?|time|same|following|next|way|latest|in|up|out|off|down|over|back|on|at|by"
    r"|go|goes|comes?|gets?|leaves?|follows?|arrives?|starts?|ships?|lands?|stays?|runs?|takes?|needs?|ha[sd]|have|do|does|closes|opens|ends"
    r"|begins?|moves?|returns?|fits|meets?|sits|works)\b)"
    r"[\w'-]+\s+){1,4})"
)
_STOPS = pattern(r"\s*(?:\Z|[.,;:!?)–—-]|(?:and|but|or|so|then)\b)")
_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE, DueRole.SPAN})


def gapped(text: str, place: tuple[int, int, int], days: tuple[TimePhrase, ...]) -> list[tuple[int, int]]:
    """The places of things with a day of their own, one behind the other.

    `place`: where the verb stands, where its clause ends, and how far the words behind that reach.
    """
    verb, end, reach = place
    mine = [p for p in days if p.role in _DAYS and verb < p.start and p.end <= reach]
    found: list[tuple[int, int]] = []
    for day, after in pairwise(mine):
        between = _ANOTHER.match(text, day.end, after.start) if found or day.end <= end else None
        if between and between.end() == after.start and _STOPS.match(text, after.end):
            found.append((between.start("what"), after.end))
        elif found:
            break
    return found
