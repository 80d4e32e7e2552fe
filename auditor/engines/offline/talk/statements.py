"""Sentences that ask, agree, move, release, cancel or report: what they do to commitments made elsewhere."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.core.patterns import pattern
from auditor.core.when import DueRole
from auditor.engines.offline.talk.speech_cues import SPEECH_CUES
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Speech, Statement

_FUTURE = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN})
_REQUEST = next(cue for cue in SPEECH_CUES if cue.speech is Speech.REQUEST)
_ASKS_BACK = pattern(r"\?[\"')\s]*$")


def speak(text: str, offset: int, segment: int, clues: Clues) -> Iterator[Statement]:
    """The speech acts of one sentence; one sentence may do several things."""
    for cue in SPEECH_CUES:
        if cue.hints.isdisjoint(clues.words):
            continue
        match = cue.pattern.seek(text)
        if match is None or (cue.speech in _FACTS and _UNREAL.search(text[: match.start()])):
            continue
        due = _new_date(clues) if cue.speech in _DATED else None
        yield Statement(
            speech=cue.speech, quote=text, segment=segment, at=offset, due_text=due, confidence=cue.confidence
        )


_DATED = frozenset({Speech.MOVE, Speech.SLIP, Speech.CONSENT, Speech.REQUEST})
"""A request with a date may propose a new one for what was promised: "Could it come on 1 October?"."""
_FACTS = frozenset({Speech.MET, Speech.DONE})
_UNREAL = pattern(
    r"\b(?:once|if|when|as\s+soon\s+as|after|unless|until|before|will|'ll|shall|not|n't)\b", re.IGNORECASE
)
"""Words before a deed that make it no fact yet: "as soon as you have signed"."""


def _new_date(clues: Clues) -> str | None:
    """The last date that lies ahead: "from Monday to Thursday" moves to Thursday."""
    phrases = [p for p in clues.times() if p.role in _FUTURE]
    return phrases[-1].text if phrases else None


@lru_cache(maxsize=1_024)
def asks(text: str) -> bool:
    """Whether a sentence asks the other side for something. Remembered: each of its answers asks again."""
    return bool(_ASKS_BACK.seek(text)) or bool(_REQUEST.pattern.seek(text))
