"""Whose "he" it is: a colleague who was named right before binds his house, an unknown third person does not.

"I've asked Theo to set up the contract. He will have it in your inbox tomorrow" is our word; "he will send it", of nobody
that was named, may be the reader's own man.
"""

import re
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.model.commitment import Candidate, State, Strength

_SINGLE = frozenset({"he", "she"})
_NAME = r"(?-i:[A-Z][a-z]+)"
_OURS = pattern(
    rf"\b(?:I|we)(?:'ve|\s+have|\s+had)?(?:\s+(?:just|already|now|also))?\s+(?:asked|told|booked|instructed|put)\s+(?:(?:our|my)\s+(?:\w+\s+)?)?{_NAME}\b"
    rf"|\b(?:our|my)\s+(?:\w+\s+)?(?:colleague|engineer|technician|fitter|driver|electrician|plumber|surveyor|trainer|planner|consultant|lead|foreman)\b"
    rf"|\b{_NAME}\s+(?:from|in|of|on)\s+our\s",
    re.IGNORECASE,
)
_READERS = pattern(r"\byour\s+(?!\w*(?:request|order|question|case|account|quote|contract|offer)\b)", re.IGNORECASE)


def vouched(candidate: Candidate, before: str | None) -> Candidate:
    """Counted after all, when the last sentence before named a colleague and nobody of the reader's."""
    who = (candidate.performer or "").lower()
    if candidate.scored or who not in _SINGLE or candidate.strength is Strength.HEDGED or before is None:
        return candidate
    if candidate.state is State.TENTATIVE or not _OURS.search(before) or _READERS.search(before):
        return candidate
    return replace(candidate, scored=True)
