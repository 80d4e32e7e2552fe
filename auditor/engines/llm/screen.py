"""Which pieces a model is asked about at all. What it costs is decided here, before anything is sent."""

from collections.abc import Sequence

from auditor.engines.llm.pieces import Piece
from auditor.model.commitment import Candidate
from auditor.model.people import Gate
from auditor.model.text import Reading, Span
from auditor.ports import Engine, Guesses

_FEW_WORDS = 3
"""Fewer words than this promise nothing that the rules would not know ("Will do.", "Thanks")."""
_HUNCH = 0.05
_SURE = 0.85
_ADDRESS = ("you", "your", "we", "our", "us", "i'll", "i ")


def wanted(piece: Piece, reading: Reading, found: Sequence[Candidate], rules: Engine, gate: Gate) -> bool:
    """Whether a model should read `piece`, in which the rules `found` what they found in the whole document."""
    if len(piece.text.split()) < _FEW_WORDS:
        return False
    here = [c for c in found if c.at is not None and piece.span.start <= c.at < piece.span.end]
    match gate:
        case Gate.ALL:
            return True
        case Gate.CANDIDATES:
            lower = piece.text.lower()
            return bool(here) or _guessed(piece.span, reading, rules) or any(word in lower for word in _ADDRESS)
        case Gate.HARD:
            return any(c.confidence < _SURE for c in here) or (not here and _guessed(piece.span, reading, rules))


def _guessed(span: Span, reading: Reading, rules: Engine) -> bool:
    if not isinstance(rules, Guesses):
        return False
    return any(rules.guess(s) >= _HUNCH for s in reading.own() if span.start <= s.span.start < span.end)
