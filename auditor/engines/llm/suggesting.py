"""Openers from a model, in better prose than code writes: asked once, answered with the letters of the sources."""

from dataclasses import dataclass
from string import ascii_uppercase

from auditor.core.reading import read
from auditor.engines.llm.chat import ChatError, Request, Task
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.prompts import Labelled, Prompts
from auditor.engines.wire import Suggested
from auditor.model.text import Document, DocumentKind, Segment, SegmentKind, Span
from auditor.ports import Engine, Proposed, Suggestions, ToSuggest

_ANSWER = 2_000
"""Tokens: three short openers with their reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggesting:
    """`rules` is the engine without a model: it says whether an opener promises something."""

    ask: Ask
    prompts: Prompts
    voice: Voice
    rules: Engine
    hide: type[Hide] | None = None

    async def openers(self, asked: ToSuggest) -> Suggestions:
        """What the model proposes and what promises nothing new; which of it stands is decided by the pipeline."""
        hide = self.hide() if self.hide else None
        sources = dict(zip(ascii_uppercase, asked.sources, strict=False))
        try:
            reply, usage = await self.ask(self._request(asked, sources, hide), Suggested)
        except ChatError as error:
            return Suggestions(undone="; ".join(filter(None, (str(error), error.hint))))
        shown = hide.shown if hide else str
        proposed = (
            Proposed(
                text=shown(one.text),
                leads_with=shown(one.leads_with),
                sources=tuple(sources[label][0] if label in sources else label for label in one.sources),
            )
            for one in reply.openers
        )
        return Suggestions(
            proposed=tuple(one for one in proposed if not self._promises(one.text)),
            research=tuple(map(shown, reply.research)),
            usage=usage,
        )

    def _request(self, asked: ToSuggest, sources: dict[str, tuple[str, str]], hide: Hide | None) -> Request:
        hidden = hide.hidden if hide else str
        return self.prompts.request(
            Task.SUGGEST,
            model=self.voice.model,
            variables={"day": asked.day.isoformat(), "count": str(asked.count)},
            data={
                "brief": hidden(asked.brief),
                "sources": tuple(Labelled(label, hidden(words)) for label, (_, words) in sources.items()),
            },
            max_tokens=min(self.voice.max_tokens, _ANSWER),
            temperature=self.voice.temperature,
            tenant=self.voice.tenant,
        )

    def _promises(self, text: str) -> bool:
        """Whether it undertakes something that would count."""
        whole = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)))
        draft = Document(id="opener", origin="opener", kind=DocumentKind.DRAFT, text=text, segments=(whole,))
        return any(candidate.scored for candidate in self.rules.extract(read(draft)).candidates)
