"""The offline engine: commitments by linguistic rules, with no key, no network and no model."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from auditor.core.when import find
from auditor.engines.offline.clauses import act_of
from auditor.engines.offline.commitments import weigh
from auditor.engines.offline.scene import Scene
from auditor.engines.offline.statements import asks, speak
from auditor.model.commitment import Act, Candidate, Extraction, State, Statement
from auditor.model.people import DateOrder
from auditor.model.report import EngineInfo
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

_YES = re.compile(
    r"^\W*(?:yes|yep|yeah|sure|ok|okay|absolutely|certainly|of\s+course|no\s+problem|definitely|gladly|will\s+do|done|correct|right|that's\s+right)\b[\s,.!:;-]*",
    re.IGNORECASE,
)
_REQUESTED = re.compile(
    r"\b(?:(?:can|could|would|will)\s+(?:you|we|I|your\s+\w+)|please|need\s+you\s+to|like\s+you\s+to|want\s+you\s+to|(?:do|are|will)\s+you(?:\s+going\s+to)?)\s+(?:also\s+|just\s+|please\s+|be\s+able\s+to\s+|possibly\s+)*(?P<act>[a-z][^?.;!]*)",
    re.IGNORECASE,
)
_ON_PRONOUN = re.compile(r"\b(?:it|them|those|these|one|both|this|that)\b", re.IGNORECASE)
_LAST = 3
"""How many sentences back a question is still being answered."""


class OfflineEngine:
    """Implements `ports.Engine`. `order` says how 3/4 is meant."""

    def __init__(self, *, order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._order = order
        self.info = EngineInfo(name="offline")

    def extract(self, reading: Reading) -> Extraction:
        """Candidates and speech acts of everybody's own words in `reading`."""
        candidates: list[Candidate] = []
        statements: list[Statement] = []
        rejected = 0
        for number, sentence in enumerate(reading.sentences):
            if reading.segments[sentence.segment].kind is not SegmentKind.OWN:
                continue
            scene = self._scene(reading, number)
            weighed = weigh(sentence.text, sentence.span.start, sentence.segment, scene)
            answers = () if weighed.candidates else self._bare_answer(sentence, scene)
            before = self._before(reading, number)
            candidates.extend(
                replace(c, antecedent=before) if _ON_PRONOUN.search(c.action) else c
                for c in chain(weighed.candidates, answers)
            )
            rejected += weighed.rejected
            statements.extend(speak(sentence.text, sentence.span.start, sentence.segment, order=self._order))
        return Extraction(candidates=tuple(candidates), statements=tuple(statements), rejected=rejected)

    def _scene(self, reading: Reading, number: int) -> Scene:
        sentence = reading.sentences[number]
        asked = next(_asked_before(reading, number), None)
        starts_reply = sentence.paragraph <= 2 and bool(reading.document.references)
        reply = (
            reading.document.kind is not DocumentKind.TRANSCRIPT and starts_reply and bool(_YES.match(sentence.text))
        )
        return Scene(answers=asked is not None or reply, asked=_request_in(asked) if asked else None, order=self._order)

    @staticmethod
    def _before(reading: Reading, number: int) -> str | None:
        """The few sentences before that the same person said."""
        here = reading.sentences[number].segment
        earlier = [s.text for s in reading.sentences[max(0, number - _LAST) : number] if s.segment == here]
        return " ".join(earlier) or None

    def _bare_answer(self, sentence: Sentence, scene: Scene) -> Iterator[Candidate]:
        """ "Yes, by Friday" to a request: the date is the promise, the act stands in the question."""
        yes = _YES.match(sentence.text)
        if yes is None or not scene.answers:
            return
        rest = sentence.text[yes.end() :].rstrip(" .!")
        phrases = find(rest, date_order=self._order)
        if len(phrases) != 1 or len(rest) - len(phrases[0].text) > 3:
            return
        quote = sentence.text.rstrip(" .!,;")
        lead = len(quote) - len(quote.lstrip(" -*\"'>"))
        yield Candidate(
            quote=quote[lead:],
            segment=sentence.segment,
            at=sentence.span.start + lead,
            action=scene.asked or quote[lead:],
            act=(act_of(scene.asked) if scene.asked else None) or Act.OTHER,
            state=State.ACTIVE,
            due_text=phrases[0].text,
            confidence=0.8 if scene.asked else 0.6,
        )


def _asked_before(reading: Reading, number: int) -> Iterator[str]:
    """Requests by somebody else among the last sentences before: on a call the turn before, in mail a quote above."""
    here = reading.segments[reading.sentences[number].segment]
    seen = 0
    for earlier in reversed(reading.sentences[max(0, number - 8) : number]):
        segment = reading.segments[earlier.segment]
        if segment.kind not in {SegmentKind.OWN, SegmentKind.QUOTED}:
            continue
        other = segment.kind is SegmentKind.QUOTED or (segment.author != here.author)
        if not other:
            if (
                reading.document.kind is not DocumentKind.TRANSCRIPT
                and here.kind is segment.kind
                and segment is not here
            ):
                return
            continue
        seen += 1
        if asks(earlier.text):
            yield earlier.text
        if seen >= _LAST:
            return


def _request_in(text: str) -> str | None:
    """The act that is asked for, as a bare verb phrase: "send the plan"."""
    match = _REQUESTED.search(text)
    return " ".join(match["act"].strip(" ,").split()) if match else None
