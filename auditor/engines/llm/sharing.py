"""Short messages that share a question: only such as our own side wrote, each between markers of its own.

What every question begins with is many times longer than a short message, so four in one cost about a third. A
customer's or a stranger's words never share: whoever obeys them could bend the answers for the others.
"""

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from zlib import crc32

from auditor.engines.llm.chat import MARKER, Request, Role, Turn
from auditor.engines.llm.pieces import Piece
from auditor.engines.wire import ExtractedTogether, schema_of
from auditor.model.commitment import Extraction, Failed
from auditor.model.text import DocumentKind, Reading, SegmentKind, Side

if TYPE_CHECKING:
    from auditor.engines.llm.extracting import Outcome

LETTERS = "ABCDEFGH"
MOST = len(LETTERS)
_SHORT = 1_200
"""Characters of a message that may share."""
_HELD = 64
"""Documents that wait for a car to fill."""
_PAUSE = 16
"""One message in so many ends its car by its own words, so that a mail more or less changes the next few cars only, and
what was answered for the others is not paid for again."""
_TOGETHER = (
    "Here are {count} messages, which have nothing to do with each other. Read each as if it were alone. Answer as JSON"
    ' {{"documents": [...]}}: one entry a message in the order given, each with "document" (its letter) and then'
    ' "commitments" and "overpromises" of that message alone, as before; empty lists where there are none.'
)


@dataclass(slots=True, eq=False)
class Car:
    """Those who share a question; complete before the first of its seats is given out."""

    seats: "list[Seat]" = field(default_factory=list)
    answers: "asyncio.Task[list[tuple[Seat, Piece, Outcome]]] | None" = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Seat:
    """A document with what the rules found in it, and the car that it shares with others."""

    reading: Reading
    rules: Extraction | Failed
    car: Car | None = None


def seated(begun: Iterable[tuple[Reading, Extraction | Failed]], most: int) -> Iterator[Seat]:
    """All of `begun` in their order, at most `most` of those that may share in one car."""
    waiting: deque[Seat] = deque()
    filling = Car()
    for reading, rules in begun:
        shares = most > 1 and isinstance(rules, Extraction) and may_share(reading)
        seat = Seat(reading=reading, rules=rules, car=filling if shares else None)
        waiting.append(seat)
        if shares:
            filling.seats.append(seat)
            ends = crc32(reading.document.text.encode("utf-8", "surrogatepass")) % _PAUSE == 0
            filling = Car() if ends or len(filling.seats) == min(most, MOST) else filling
        if len(waiting) > _HELD:
            filling = Car()
        while waiting and waiting[0].car is not filling:
            yield waiting.popleft()
    yield from waiting


def may_share(reading: Reading) -> bool:
    """A short mail or draft of our own side, with nobody else's words in it and nothing hidden."""
    document = reading.document
    ours = document.author is not None and document.author.side is Side.OURS
    alien = any(part.kind in (SegmentKind.QUOTED, SegmentKind.FORWARDED) for part in reading.segments)
    written = document.kind in (DocumentKind.EMAIL, DocumentKind.DRAFT)
    return written and ours and not alien and not document.notes and len(document.text) <= _SHORT


def joined(requests: Sequence[Request]) -> Request:
    """One question of several that differ in their last turn only; the letter makes each one's marker its own."""
    parts = [_TOGETHER.format(count=len(requests))]
    for letter, request in zip(LETTERS, requests, strict=False):
        parts.append(f"Message {letter}\n{request.turns[-1].text.replace(MARKER, f'{MARKER}{letter}')}")
    turn = Turn(Role.USER, "\n\n".join(parts))
    return replace(requests[0], turns=(*requests[0].turns[:-1], turn), schema=schema_of(ExtractedTogether))


def are_joined(request: Request) -> bool:
    """Whether several share it."""
    return request.schema is schema_of(ExtractedTogether)
