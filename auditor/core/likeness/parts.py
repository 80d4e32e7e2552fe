"""The parts of a sentence that may each be a promise of their own, and what stands beside each.

"The draft is full of typos, so it stays with me tonight and Anneli brings it on Friday": a reason, and two promises. What
joins a part to its neighbours says much about it: what follows "because" is a reason.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_CUT = re.compile(
    r"[.;:!?…](?=\s|$)|\s[–—-]+\s|\s\(|\)|,?\s+(?:and|but|so|because|since|which|although|or|(?<!soon\s)(?<!long\s)(?<!well\s)(?<!far\s)as(?!\s+(?:soon|long|well|far)\b)|while|though)\s+|,\s+",
    re.IGNORECASE,
)
_ENDS = frozenset(".;!?…")
_JOINS = re.compile(r"(?:and|but|so|because|since|which|although|or|as|while|though)$", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_HANGS_ON = re.compile(
    r"(?:at|on|in|by|for|to|with|from|of|until|till|before|after|within|like|same|no|not|please|too|then|sir|madam|which|who"
    r"|that|than|including|plus|per|without)\b",
    re.IGNORECASE,
)
"""How a part begins that belongs to the one before its comma: "on Friday, by courier"."""
_FEWEST, _FEWEST_HANGING = 3, 6
"""Words of a part that stands alone."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence, and signs of what stands beside it."""

    start: int
    end: int
    beside: tuple[str, ...]


def parts(text: str) -> tuple[Part, ...]:
    """In their order, without what joins them; the sentence itself if nothing cuts it, none of a text without letters."""
    places = _places(text)
    if not places:
        return ()
    words = [_first(text, *place) for place in places]
    joints = [_joint(text, start) for start, _ in places]
    before, after = ["^", *words[:-1]], [*words[1:], "$"]
    return tuple(
        Part(start, end, (f"<{joint}", f">{following}", f"P{earlier}", f"N{later}"))
        for (start, end), joint, following, earlier, later in zip(
            places, joints, [*joints[1:], "$"], before, after, strict=True
        )
    )


def _places(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end, cut in _pieces(text):
        if found and cut not in _ENDS and _hangs_on(text[start:end], comma=cut in {",", ""}):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Each between two cuts, with the cut before it."""
    cuts = [(0, 0), *(m.span() for m in _CUT.finditer(text)), (len(text), len(text))]
    for (before, start), (end, _) in pairwise(cuts):
        piece = text[start:end]
        if piece.strip():
            inner = start + len(piece) - len(piece.lstrip())
            yield inner, start + len(piece.rstrip()), text[before:start].strip()


def _hangs_on(piece: str, *, comma: bool) -> bool:
    words = sum(1 for _ in _WORD.finditer(piece))
    return words < _FEWEST or (comma and words < _FEWEST_HANGING and bool(_HANGS_ON.match(piece)))


def _first(text: str, start: int, end: int) -> str:
    found = _WORD.search(text, start, end)
    return found[0].lower() if found else "-"


def _joint(text: str, start: int) -> str:
    """What joins a part to the one before it: a word, a mark, or `^` at the beginning."""
    before = text[:start].rstrip(' "(')
    joins = _JOINS.search(before)
    if joins:
        return joins[0].lower()
    return "^" if not before else "?" if before[-1].isalnum() else before[-1]
