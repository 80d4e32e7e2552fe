"""The engine with a model: rules first, then what a model reads beside them; code decides what of it stands."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from auditor.engines.guard import attempt, failed
from auditor.engines.llm.agree import claims_apart, together
from auditor.engines.llm.chat import MARKER, ChatError, Request, Role, Rung, Task, Trouble, Turn
from auditor.engines.llm.many import Background, in_order
from auditor.engines.llm.pieces import LIMIT, Piece, pieces
from auditor.engines.llm.rewording import Rewording
from auditor.engines.llm.screen import wanted
from auditor.engines.llm.suggesting import Suggesting
from auditor.engines.llm.verify import Fault, Refused, grounded, verified
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.llm.weighing import Weighing
from auditor.engines.prompts import Prompts
from auditor.engines.wire import Extracted, OverpromiseFound
from auditor.errors import AuditorError
from auditor.model.commitment import Candidate, Claim, Extraction, Failed, Ungrounded, Usage
from auditor.model.finding import Finding
from auditor.model.people import DateOrder, Gate
from auditor.model.report import EngineInfo
from auditor.model.text import DocumentKind, Reading, Sentence, Span
from auditor.ports import Engine, Guesses, Reworded, Suggestions, Tie, ToSuggest, Weighed

_CLAIM = 0.6
"""Confidence in an overpromise that a model names."""
_LONGEST_QUOTE = 300
"""Characters of a failed quote that are shown to the model again."""
_AGAIN = (
    "These quotes do not stand in the text word for word:\n{quotes}\n"
    "Answer once more for these only, in the same form: copy each quote exactly as it stands in the text, or leave it out."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What is sent, and how much of it at once."""

    gate: Gate = Gate.CANDIDATES
    limit: int = LIMIT
    """Characters of one piece."""
    ahead: int = 256
    """Documents that may be under way."""
    order: DateOrder = DateOrder.MONTH_FIRST


@dataclass(slots=True, kw_only=True)
class _Heard:
    """What a model said of one piece."""

    candidates: list[Candidate]
    claims: list[Claim]
    refused: list[Refused]

    @property
    def lost(self) -> list[Refused]:
        return [r for r in self.refused if r.fault is Fault.WORDS]


class LlmEngine:
    """Implements `ports.Engine`. `rules` is the engine that works without a model; `ask` and `close` are the way to one."""

    def __init__(
        self,
        *,
        rules: Engine,
        ask: Ask,
        prompts: Prompts,
        voice: Voice,
        habits: Habits | None = None,
        hide: type[Hide] | None = None,
        rung: "RungOf | None" = None,
    ) -> None:
        self._rules = rules
        self._ask = ask
        self._prompts = prompts
        self._voice = voice
        self._habits = habits or Habits()
        self._hide = hide
        self._rung = rung
        self._background = Background()

    @property
    def info(self) -> EngineInfo:
        rung = self._rung() if self._rung else None
        digest = self._prompts.by_task[Task.EXTRACT].digest
        return EngineInfo(
            name="llm", model=self._voice.model, prompt_digest=digest, answers=rung.value if rung else None
        )

    def extract(self, reading: Reading) -> Extraction:
        """Both engines on one document. Raises ChatError only where no document could ever be read (a refused key)."""
        return self._background.start(self._read((reading, self._rules.extract(reading)))).result()

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        """Many documents at once, answers in their order."""
        begun = ((reading, attempt(self._rules.extract, reading)) for reading in readings)
        for future in in_order(self._background, self._read_or_failed, begun, ahead=self._habits.ahead):
            error = future.exception()
            if isinstance(error, AuditorError):
                raise error
            yield failed(error) if error is not None else future.result()

    def guess(self, sentence: Sentence) -> float:
        """As the rules guess."""
        return self._rules.guess(sentence) if isinstance(self._rules, Guesses) else 0.0

    def reword(self, findings: Sequence[Finding], reading: Reading) -> Reworded:
        """Safer words for `findings`, all asked for at once; only such as code lets stand."""
        way = Rewording(ask=self._ask, prompts=self._prompts, voice=self._voice, rules=self._rules, hide=self._hide)
        return self._background.start(way.all(findings, reading)).result()

    def weigh(self, ties: Iterable[Tie]) -> Iterator[Weighed]:
        """What the model says of each tie; as many at once as there are documents under way."""
        way = Weighing(ask=self._ask, prompts=self._prompts, voice=self._voice, hide=self._hide)
        for future in in_order(self._background, way.one, ties, ahead=self._habits.ahead):
            yield future.result()

    def suggest(self, asked: ToSuggest) -> Suggestions:
        """Openers for one reader; what they promise or cite wrongly is for code to see."""
        way = Suggesting(ask=self._ask, prompts=self._prompts, voice=self._voice, rules=self._rules, hide=self._hide)
        return self._background.start(way.openers(asked)).result()

    def close(self) -> None:
        """Connections, the books of answers, and the thread."""
        self._background.start(self._ask.close()).result()
        self._background.stop()

    async def _read_or_failed(self, begun: tuple[Reading, Extraction | Failed]) -> Extraction | Failed:
        reading, rules = begun
        return rules if isinstance(rules, Failed) else await self._read((reading, rules))

    async def _read(self, begun: tuple[Reading, Extraction]) -> Extraction:
        reading, rules = begun
        chosen = [
            p
            for p in pieces(reading, self._habits.limit)
            if wanted(p, reading, rules.candidates, self._rules, self._habits.gate)
        ]
        answers = await asyncio.gather(*(self._piece(reading, piece) for piece in chosen))
        heard = [(piece, one) for piece, (one, _, _) in zip(chosen, answers, strict=True) if one is not None]
        return replace(
            rules,
            candidates=together(
                rules.candidates, [c for _, one in heard for c in one.candidates], [piece.span for piece, _ in heard]
            ),
            claims=claims_apart([c for _, one in heard for c in one.claims]),
            rejected=rules.rejected + sum(r.fault is Fault.MEANING for _, one in heard for r in one.refused),
            ungrounded=tuple(
                Ungrounded(document_id=reading.document.id, quote=r.quote, reason=r.reason)
                for _, one in heard
                for r in one.lost
            ),
            usage=sum((usage for _, usage, _ in answers), Usage()),
            undone=next((undone for _, _, undone in answers if undone), ""),
        )

    async def _piece(self, reading: Reading, piece: Piece) -> tuple[_Heard | None, Usage, str]:
        """What a model says of one piece, what that took, and why there is nothing when there is nothing."""
        hide = self._hide() if self._hide else None
        request = self._request(reading, piece, hide)
        try:
            reply, usage = await self._ask(request, Extracted)
        except ChatError as error:
            if error.trouble is Trouble.KEY:
                raise
            return None, Usage(), "; ".join(filter(None, (str(error), error.hint)))
        heard = self._heard(_shown(reply, hide), reading, piece)
        if not heard.lost:
            return heard, usage, ""
        try:
            second, more = await self._ask(_again(request, reply, heard.lost, hide), Extracted)
        except ChatError:
            return heard, usage, ""
        return _mended(heard, self._heard(_shown(second, hide), reading, piece)), usage + more, ""

    def _request(self, reading: Reading, piece: Piece, hide: Hide | None) -> Request:
        document = reading.document
        hidden = hide.hidden if hide else str
        talk = document.kind is DocumentKind.TRANSCRIPT
        author = reading.segments[piece.first].author or document.author
        return self._prompts.request(
            Task.EXTRACT,
            model=self._voice.model,
            variables={
                "kind": "call" if talk else document.kind.value,
                "sent_at": f"{document.sent_at.isoformat()} ({document.sent_at:%A})" if document.sent_at else "unknown",
            },
            data={
                "author": "" if talk or author is None else _one_line(hidden(author.label)),
                "context": hidden(piece.context),
                "text": hidden(piece.text),
            },
            max_tokens=self._voice.max_tokens,
            temperature=self._voice.temperature,
            tenant=self._voice.tenant,
        )

    def _heard(self, reply: Extracted, reading: Reading, piece: Piece) -> _Heard:
        checked = [verified(found, reading, piece, self._habits.order) for found in reply.commitments]
        claims = [_claim(found, reading, piece) for found in reply.overpromises]
        return _Heard(
            candidates=_apart([c for c in checked if isinstance(c, Candidate)]),
            claims=[c for c in claims if isinstance(c, Claim)],
            refused=[r for r in (*checked, *claims) if isinstance(r, Refused)],
        )


class RungOf(Protocol):
    """How answers are held to their shape, once that is known."""

    def __call__(self) -> Rung | None: ...


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


def _again(request: Request, reply: Extracted, lost: Sequence[Refused], hide: Hide | None) -> Request:
    """The same question, with the answer and the quotes in it that do not stand in the text."""
    hidden = hide.hidden if hide else str
    quotes = "\n".join(f"- {hidden(r.quote)[:_LONGEST_QUOTE]}" for r in lost).replace(MARKER, " ")
    said = reply.model_dump_json().replace(MARKER, " ")
    turns = (Turn(Role.ASSISTANT, said), Turn(Role.USER, _AGAIN.format(quotes=quotes)))
    return replace(request, turns=(*request.turns, *turns))


def _mended(first: _Heard, second: _Heard) -> _Heard:
    """The first answer with what the second found of its lost quotes; what is lost again stays lost."""
    known = [Span(start=c.at or 0, end=(c.at or 0) + len(c.quote)) for c in first.candidates]
    new = [
        c
        for c in second.candidates
        if not any(k.overlaps(Span(start=c.at or 0, end=(c.at or 0) + len(c.quote))) for k in known)
    ]
    claims = [c for c in second.claims if c not in first.claims]
    found = len(new) + len(claims)
    return _Heard(
        candidates=[*first.candidates, *new],
        claims=[*first.claims, *claims],
        refused=[*(r for r in first.refused if r.fault is Fault.MEANING), *first.lost[found:]],
    )


def _shown(reply: Extracted, hide: Hide | None) -> Extracted:
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


def _one_line(text: str) -> str:
    return " ".join(text.split())[:120]
