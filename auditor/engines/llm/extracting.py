"""Commitments and overpromises asked of a model: one piece alone, or several short messages in one question."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from auditor.engines.llm.chat import MARKER, ChatError, Request, Role, Task, Trouble, Turn
from auditor.engines.llm.heard import Heard, heard, mended, shown
from auditor.engines.llm.pieces import Piece
from auditor.engines.llm.sharing import LETTERS, joined
from auditor.engines.llm.verify import Refused
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.prompts import Prompts
from auditor.engines.wire import Extracted, ExtractedTogether
from auditor.model.commitment import Usage
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading

_LONGEST_QUOTE = 300
"""Characters of a failed quote that are shown to the model again."""
_AGAIN = (
    "These quotes do not stand in the text word for word:\n{quotes}\n"
    "Answer once more for these only, in the same form: copy each quote exactly as it stands in the text, or leave it out."
)
_BETTER_ALONE = frozenset({Trouble.INVALID, Trouble.REQUEST, Trouble.BUDGET, Trouble.UNKNOWN})
"""What may be wrong with several in one question and right with each: too long, refused, too dear, not recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Of one piece: what the model said, what that took, and why there is nothing when there is nothing."""

    heard: Heard | None = None
    usage: Usage = field(default_factory=Usage)
    undone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracting:
    ask: Ask
    prompts: Prompts
    voice: Voice
    order: DateOrder
    hide: type[Hide] | None = None

    async def alone(self, reading: Reading, piece: Piece) -> Outcome:
        """One question, and one more for quotes that do not stand in the text. Raises ChatError for a refused key."""
        hide = self.hide() if self.hide else None
        request = self._request(reading, piece, hide)
        try:
            reply, usage = await self.ask(request, Extracted)
        except ChatError as error:
            return _undone(error)
        first = heard(shown(reply, hide), reading, piece, self.order)
        if not first.lost:
            return Outcome(heard=first, usage=usage)
        try:
            second, more = await self.ask(_again(request, reply, first.lost, hide), Extracted)
        except ChatError:
            return Outcome(heard=first, usage=usage)
        found = mended(first, heard(shown(second, hide), reading, piece, self.order))
        return Outcome(heard=found, usage=usage + more)

    async def several(self, some: Sequence[tuple[Reading, Piece]]) -> list[Outcome]:
        """The same of each of `some`, in one question. What is not answered, or with words of another, is asked alone."""
        if len(some) < 2:
            return [await self.alone(*one) for one in some]
        hides = [self.hide() if self.hide else None for _ in some]
        requests = [self._request(*one, hide) for one, hide in zip(some, hides, strict=True)]
        try:
            reply, usage = await self.ask(joined(requests), ExtractedTogether)
        except ChatError as error:
            if error.trouble not in _BETTER_ALONE:
                return [_undone(error)] * len(some)
            reply, usage = ExtractedTogether(documents=()), Usage()
        answered = {one.document: one for one in reply.documents}
        clear = len(answered) == len(reply.documents)
        found: list[Heard | None] = []
        for letter, one, hide in zip(LETTERS, some, hides, strict=False):
            said = answered.get(letter) if clear else None
            taken = heard(shown(said.alone, hide), *one, self.order) if said else None
            found.append(taken if taken and not taken.lost else None)
        outcomes = await asyncio.gather(*(self._or_alone(taken, one) for taken, one in zip(found, some, strict=True)))
        return [replace(outcomes[0], usage=usage + outcomes[0].usage), *outcomes[1:]]

    async def _or_alone(self, taken: Heard | None, one: tuple[Reading, Piece]) -> Outcome:
        return Outcome(heard=taken) if taken else await self.alone(*one)

    def _request(self, reading: Reading, piece: Piece, hide: Hide | None) -> Request:
        document = reading.document
        hidden = hide.hidden if hide else str
        talk = document.kind is DocumentKind.TRANSCRIPT
        author = reading.segments[piece.first].author or document.author
        return self.prompts.request(
            Task.EXTRACT,
            model=self.voice.model,
            variables={
                "kind": "call" if talk else document.kind.value,
                "sent_at": f"{document.sent_at.isoformat()} ({document.sent_at:%A})" if document.sent_at else "unknown",
            },
            data={
                "author": "" if talk or author is None else _one_line(hidden(author.label)),
                "context": hidden(piece.context),
                "text": hidden(piece.text),
            },
            max_tokens=self.voice.max_tokens,
            temperature=self.voice.temperature,
            tenant=self.voice.tenant,
        )


def _undone(error: ChatError) -> Outcome:
    if error.trouble is Trouble.KEY:
        raise error
    return Outcome(undone="; ".join(filter(None, (str(error), error.hint))))


def _again(request: Request, reply: Extracted, lost: Sequence[Refused], hide: Hide | None) -> Request:
    """The same question, with the answer and the quotes in it that do not stand in the text."""
    hidden = hide.hidden if hide else str
    quotes = "\n".join(f"- {hidden(r.quote)[:_LONGEST_QUOTE]}" for r in lost).replace(MARKER, " ")
    said = reply.model_dump_json().replace(MARKER, " ")
    turns = (Turn(Role.ASSISTANT, said), Turn(Role.USER, _AGAIN.format(quotes=quotes)))
    return replace(request, turns=(*request.turns, *turns))


def _one_line(text: str) -> str:
    return " ".join(text.split())[:120]
