"""A message that comes clean, worded by a model from facts that code chose; whether it stands is decided elsewhere."""

from dataclasses import dataclass
from string import ascii_uppercase

from auditor.engines.llm.chat import ChatError, Request, Task
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.prompts import Labelled, Prompts
from auditor.engines.wire import Recovered
from auditor.ports.recovery import Retold, ToRecover

_ANSWER = 800
"""Tokens: ninety words, a subject and the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovering:
    ask: Ask
    prompts: Prompts
    voice: Voice
    hide: type[Hide] | None = None

    async def message(self, asked: ToRecover) -> Retold:
        """What the model would write."""
        hide = self.hide() if self.hide else None
        try:
            reply, usage = await self.ask(self._request(asked, hide), Recovered)
        except ChatError as error:
            return Retold(undone="; ".join(filter(None, (str(error), error.hint))))
        shown = hide.shown if hide else str
        return Retold(text=shown(reply.text), subject=shown(reply.subject) if reply.subject else None, usage=usage)

    def _request(self, asked: ToRecover, hide: Hide | None) -> Request:
        hidden = hide.hidden if hide else str
        return self.prompts.request(
            Task.RECOVER,
            model=self.voice.model,
            variables={"state": asked.slip.value, "day": asked.day.isoformat()},
            data={
                "promise": hidden(asked.promise),
                "sentence": hidden(asked.since),
                "people": hidden(asked.people),
                "facts": tuple(
                    Labelled(letter, hidden(fact)) for letter, fact in zip(ascii_uppercase, asked.facts, strict=False)
                ),
            },
            max_tokens=min(self.voice.max_tokens, _ANSWER),
            temperature=self.voice.temperature,
            tenant=self.voice.tenant,
        )
