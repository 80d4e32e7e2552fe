"""Safer words from a model for what a draft says too strongly: all findings asked for at once, each answer checked by code."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.checks import ALL, Ground, Place, by_id
from auditor.engines.llm.chat import ChatError, Request, Task
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.prompts import Prompts
from auditor.engines.wire import Rewritten
from auditor.model.commitment import Usage
from auditor.model.finding import Finding
from auditor.model.text import Reading
from auditor.ports import Engine, Reworded

_MOST = 3
_LONGER = 2
"""Times the quote's length: what goes on and on is no rewording."""
_ANSWER = 600
"""Tokens: three short replacements and their reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """`rules` is the engine without a model: it says whether new words promise something new."""

    ask: Ask
    prompts: Prompts
    voice: Voice
    rules: Engine
    hide: type[Hide] | None = None

    async def all(self, findings: Sequence[Finding], reading: Reading) -> Reworded:
        """For each of `findings`, which stand in `reading`, the replacements that stand; no answer leaves one as it is."""
        ground = Ground(reading=reading, promises=lambda one: self.rules.extract(one).candidates, rules=ALL)
        answers = await asyncio.gather(*(self._one(finding, ground) for finding in findings))
        return Reworded(
            replacements={finding.id: stand for finding, (stand, _, _) in zip(findings, answers, strict=True) if stand},
            usage=sum((usage for _, usage, _ in answers), Usage()),
            undone=next((why for _, _, why in answers if why), ""),
        )

    async def _one(self, finding: Finding, ground: Ground) -> tuple[tuple[str, ...], Usage, str]:
        """What stands of the answer, what it took, and why there is none when there is none."""
        place = Place.of(finding, ground)
        if place is None:
            return (), Usage(), ""
        hide = self.hide() if self.hide else None
        try:
            reply, usage = await self.ask(self._request(finding, place, hide), Rewritten)
        except ChatError as error:
            return (), Usage(), "; ".join(filter(None, (str(error), error.hint)))
        proposed = ((hide.shown(words) if hide else words).strip() for words in reply.replacements)
        brief = (words for words in proposed if len(words) <= _LONGER * len(finding.quote))
        return tuple(dict.fromkeys(filter(place.takes, brief)))[:_MOST], usage, ""

    def _request(self, finding: Finding, place: Place, hide: Hide | None) -> Request:
        hidden = hide.hidden if hide else str
        return self.prompts.request(
            Task.REWRITE,
            model=self.voice.model,
            # The rule's own sentence: that of the finding may repeat words of the draft, and stands outside the markers.
            variables={"rule": finding.rule, "problem": by_id(finding.rule).message},
            data={"quote": hidden(finding.quote), "sentence": hidden(place.passage), "facts": ()},
            max_tokens=min(self.voice.max_tokens, _ANSWER),
            temperature=self.voice.temperature,
            tenant=self.voice.tenant,
        )
