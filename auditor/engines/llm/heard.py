"""What a model said of one piece, after code looked at it: what stands, and what was refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from auditor.engines.llm.pieces import Piece
from auditor.engines.llm.verify import Fault, Refused, grounded, verified
from auditor.engines.llm.voice import Hide
from auditor.engines.wire import Extracted, OverpromiseFound
from auditor.model.commitment import Candidate, Claim
from auditor.model.people import DateOrder
from auditor.model.text import Reading, Span

_CLAIM = 0.6
"""Confidence in an overpromise that a model names."""


@dataclass(slots=True, kw_only=True)
class Heard:
    """What a model said of one piece."""

    candidates: list[Candidate]
    claims: list[Claim]
    refused: list[Refused]

    @property
    def lost(self) -> list[Refused]:
        return [r for r in self.refused if r.fault is Fault.WORDS]


def heard(reply: Extracted, reading: Reading, piece: Piece, order: DateOrder) -> Heard:
    checked = [verified(found, reading, piece, order) for found in reply.commitments]
    claims = [_claim(found, reading, piece) for found in reply.overpromises]
    return Heard(
        candidates=_apart([c for c in checked if isinstance(c, Candidate)]),
        claims=[c for c in claims if isinstance(c, Claim)],
        refused=[r for r in (*checked, *claims) if isinstance(r, Refused)],
    )


def _claim(found: OverpromiseFound, reading: Reading, piece: Piece) -> Claim | Refused:
    place = grounded(found.quote, reading, piece)
    if isinstance(place, Refused):
        return place
    span, segment = place
    quote = span.of(reading.document.text)
    return Claim(rule=found.rule.value, quote=quote, segment=segment, at=span.start, confidence=_CLAIM)


def _apart(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Each act once, however often a model says it."""
    kept: dict[tuple[int | None, int, str], Candidate] = {}
    for one in candidates:
        kept.setdefault((one.at, len(one.quote), one.act), one)
    return list(kept.values())


def mended(first: Heard, second: Heard) -> Heard:
    """The first answer with what the second found of its lost quotes; what is lost again stays lost."""
    known = [Span(start=c.at or 0, end=(c.at or 0) + len(c.quote)) for c in first.candidates]
    new = [
        c
        for c in second.candidates
        if not any(k.overlaps(Span(start=c.at or 0, end=(c.at or 0) + len(c.quote))) for k in known)
    ]
    claims = [c for c in second.claims if c not in first.claims]
    found = len(new) + len(claims)
    return Heard(
        candidates=[*first.candidates, *new],
        claims=[*first.claims, *claims],
        refused=[*(r for r in first.refused if r.fault is Fault.MEANING), *first.lost[found:]],
    )


def shown(reply: Extracted, hide: Hide | None) -> Extracted:
    """`reply` with what was hidden put back."""
    if hide is None:
        return reply
    return Extracted.model_validate(_each_text(reply.model_dump(), hide))


def _each_text(value: object, hide: Hide) -> object:
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return hide.shown(value)
    if isinstance(value, dict):
        return {key: _each_text(part, hide) for key, part in value.items()}
    return tuple(_each_text(part, hide) for part in value) if isinstance(value, tuple | list) else value
