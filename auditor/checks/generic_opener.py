"""Generic opener: first words that would fit any reader, and the kinds of it that were found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.checks._language import View, ours, quoted
from auditor.checks._opener_kinds import GREETING, KINDS, REASON, Kind
from auditor.checks._rewording import instead
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import Pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import DocumentKind, Reading, Sentence

_OPENING_SENTENCES = 4
"""An opener is what stands before the first reason to read on; the greeting is not counted."""
_ANYWHERE = tuple((kind, kind.says) for kind in KINDS)
_AT_FIRST = (*_ANYWHERE, *((kind, kind.first) for kind in KINDS))
_INSTEAD = "Open with what you know of this reader, and why you write today."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    kind: Kind
    sentence: Sentence
    view: View
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.view.text[self.start : self.end]


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.document.kind is DocumentKind.TRANSCRIPT:
        return
    found = list(_opening(reading))
    if found:
        first = found[0]
        yield Hit(
            span=first.view.span(first.sentence, first.start, first.end), message=_message(found), confidence=0.85
        )


def _opening(reading: Reading) -> Iterator[_Seen]:
    """What is generic in the first sentences, up to the first that gives this reader a reason; each kind once."""
    told: set[str] = set()
    said = 0
    for sentence, view in ours(reading):
        greets = GREETING.fullmatch(view.lower) is not None
        cues = _AT_FIRST if said == 0 or told else _ANYWHERE
        found = [one for one in _in_sentence(sentence, view, cues) if one.kind.name not in told]
        yield from found
        told.update(one.kind.name for one in found)
        said += not greets
        if said == _OPENING_SENTENCES or (not found and not greets and REASON.search(view.lower)):
            return


def _in_sentence(sentence: Sentence, view: View, cues: Iterable[tuple[Kind, Pattern]]) -> Iterator[_Seen]:
    """Each kind of it, in the order of the text; words that two kinds fit belong to the first of them."""
    taken: list[_Seen] = []
    reason = REASON.search(view.lower)
    for kind, cue in cues:
        found = view.find(cue)
        if found is None or quoted(view, *found.span()) or kind.unless.search(view.lower):
            continue
        start, end = trim(view.lower, found.start(), _word_end(view.lower, found.end()))
        behind = reason is not None and reason.end() <= start
        if not behind and not any(kind is one.kind or (start < one.end and one.start < end) for one in taken):
            taken.append(_Seen(kind=kind, sentence=sentence, view=view, start=start, end=end))
    yield from sorted(taken, key=lambda one: one.start)


def _word_end(text: str, end: int) -> int:
    """Where the word ends that `end` stands in."""
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return end


def _message(found: list[_Seen]) -> str:
    """Why the first words fit anybody, and what else does, with its words."""
    others = "; ".join(f'{one.kind.name} ("{one.words}")' for one in found[1:])
    return " ".join(filter(None, (found[0].kind.message, others and f"Also {others}.", _INSTEAD)))


GENERIC_OPENER = Rule(
    id="generic-opener",
    title="Opener that fits anybody",
    cls=FindingClass.STYLE,
    level=Level.SUGGESTION,
    trust_element=TrustElement.EMPATHY,
    message="These first words would fit any reader. Open with what you know of this one, and why you write today.",
    why="The first line decides whether the rest is read. A reason that belongs to the reader shows that you did your homework. "
    "Six things make an opening fit anybody: it is about us, gives no reason for this reader, is more familiar than the "
    "two of you are, asks for a meeting before it gives anything, puts the product first, or flatters.",
    source="Miller Heiman: valid business reason",
    find=_find,
    flags=tuple(text for kind in KINDS for text in kind.flags),
    passes=tuple(text for kind in KINDS for text in kind.passes),
    ways=(
        instead(
            "I would like to talk about [reason]",
            where=r"^i(?:'d| would) .*\b(?:meeting|call|demo|chat|brain|minutes)\b",
        ),
        instead(
            "I read about [reason] and have a question", where=r"impress|amaz|inspir|\blove (?:what|your)\b|\bfan of\b"
        ),
        instead("I am writing because [reason]"),
    ),
)
