"""How a call went, in figures: the questions that our side asked. Its share of the talk is in `core.sides`.

Founding source: field notes on trust in sales (who asks learns what the customer fears; who talks does not).
"""

import re

from auditor.model.text import DocumentKind, Reading, SegmentKind, Side

_ASKS = re.compile(r"\?[\"')\s]*$")
_MARKS = re.compile(r"[.?!]")


def questions_asked(reading: Reading) -> int | None:
    """Sentences of our side on a call that end in a question mark.

    None for mail, where nobody's side is known, and where the transcript has no punctuation at all.
    """
    document = reading.document
    spoken = [s for s in reading.segments if s.kind is SegmentKind.OWN and s.author]
    known = any(s.author and s.author.side is not Side.UNKNOWN for s in spoken)
    call = document.kind is DocumentKind.TRANSCRIPT and not document.voicemail
    if not call or not known or not any(_MARKS.search(s.span.of(document.text)) for s in spoken):
        return None
    ours = {n for n, s in enumerate(reading.segments) if s.author and s.author.side is Side.OURS}
    return sum(s.segment in ours and _ASKS.search(s.text) is not None for s in reading.own())
