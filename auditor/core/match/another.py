"""Records of another thing with the same modifier: shelves of oak are no sample of oak.

The head noun says what a thing is; what stands before it only says which. A record that shares the modifier alone and
names another thing may be filed under a strange name, so it stays a doubt: neither proof nor accusation.
"""

from dataclasses import replace

from auditor.core.match.sight import Sight, named_by_ref
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit, naming_words, terms, thing_of
from auditor.core.patterns import pattern
from auditor.model.commitment import Act
from auditor.model.record import RecordKind
from auditor.model.verdict import Grade, Shows

_THINGS = frozenset({Act.SHIP, Act.SEND, Act.BUILD, Act.SIGN})
"""What these acts are done to has a head noun; "look into the outage" may be filed under its cause."""
_FILED_BY_NAME = frozenset(
    {RecordKind.SHIPMENT, RecordKind.RELEASE, RecordKind.DOCUMENT_SIGNED, RecordKind.TASK, RecordKind.WORK_ITEM}
)
"""Records whose title names one thing."""
_BEHIND = pattern(
    r"[,;:(]|\s(?:of|for|with|to|in|on|at|by|from|about|into|onto|via|that|which|who|when|where|before|after|and|or|as|so)\s"
)
"""Where the noun ends and what tells more of it begins."""
_NO_NOUNS = frozenset(
    "live ready working online running available early late straight free again together abroad overnight".split()
)
"""Said behind a thing, of its state: "have the export live"."""


def of_another(wanted: Wanted, sight: Sight) -> Sight:
    """`sight`, or a doubt where the record holds the modifier of the promised thing and the head noun of another."""
    entry = sight.entry
    if wanted.commitment.act not in _THINGS or entry.record.kind not in _FILED_BY_NAME or sight.doubt:
        return sight
    head = _head(wanted)
    if head is None or wanted.items or named_by_ref(wanted, entry) or _held(head, entry.words | entry.head):
        return sight
    others = naming_words(entry.head) - wanted.thing.naming - wanted.names - _NO_NOUNS
    if not others:
        return sight
    why = f"{sight.why}; it may be another thing"
    return replace(
        sight, shows=Shows.RELATED, grade=Grade.DERIVED, why=why, doubt=True, part=None, rest_missing=False, count=None
    )


def _head(wanted: Wanted) -> str | None:
    """The last naming word of the promised noun, when a modifier stands before it: "sample" of "the oak sample"."""
    text = wanted.thing.text.strip()
    behind = _BEHIND.search(text)
    first = terms(text[: behind.start()] if behind else text)
    naming = [term for term in first if term in wanted.thing.naming and term not in _NO_NOUNS]
    return naming[-1] if len(naming) > 1 and first[-1] in (naming[-1], *_NO_NOUNS) else None


def _held(term: str, words: frozenset[str]) -> bool:
    return fit(thing_of(term, frozenset()), words) > 0.0
