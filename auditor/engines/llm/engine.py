"""The engine with a model: rules first, then what a model reads beside them; code decides what of it stands."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from auditor.engines.guard import attempt, failed
from auditor.engines.llm.agree import beside, claims_apart, together
from auditor.engines.llm.chat import Rung, Task
from auditor.engines.llm.extracting import Extracting, Outcome
from auditor.engines.llm.many import Background, in_order
from auditor.engines.llm.pieces import LIMIT, Piece, pieces
from auditor.engines.llm.recovering import Recovering
from auditor.engines.llm.rewording import Rewording
from auditor.engines.llm.screen import wanted
from auditor.engines.llm.sharing import Car, Seat, seated
from auditor.engines.llm.steering import steers
from auditor.engines.llm.suggesting import Suggesting
from auditor.engines.llm.verify import Fault
from auditor.engines.llm.voice import Ask, Hide, Voice
from auditor.engines.llm.weighing import Weighing
from auditor.engines.prompts import Prompts
from auditor.errors import AuditorError
from auditor.model.commitment import Extraction, Failed, Ungrounded, Usage
from auditor.model.finding import Finding
from auditor.model.people import DateOrder, Gate
from auditor.model.report import EngineInfo
from auditor.model.text import Reading, Sentence
from auditor.ports import Engine, Guesses, Reworded, Suggestions, Tie, ToSuggest, Weighed
from auditor.ports.recovery import Retold, ToRecover


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What is sent, and how much of it at once."""

    gate: Gate = Gate.CANDIDATES
    limit: int = LIMIT
    """Characters of one piece."""
    ahead: int = 256
    """Documents that may be under way."""
    order: DateOrder = DateOrder.MONTH_FIRST
    share: int = 1
    """Short messages of our own side that go into one question, at most."""


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
        self._extracting = Extracting(ask=ask, prompts=prompts, voice=voice, order=self._habits.order, hide=hide)
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
        rules = self._rules.extract(reading)
        answers = self._background.start(self._answers(Seat(reading=reading, rules=rules))).result()
        return _joined(reading, rules, answers)

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        """Many documents at once, answers in their order."""
        begun = ((reading, attempt(self._rules.extract, reading)) for reading in readings)
        seats = seated(begun, self._habits.share)
        for future in in_order(self._background, self._read_or_failed, seats, ahead=self._habits.ahead):
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

    def recover(self, asked: ToRecover) -> Retold:
        """A message that comes clean; what of it stands is for code to see."""
        way = Recovering(ask=self._ask, prompts=self._prompts, voice=self._voice, hide=self._hide)
        return self._background.start(way.message(asked)).result()

    def close(self) -> None:
        """Connections, the books of answers, and the thread."""
        self._background.start(self._ask.close()).result()
        self._background.stop()

    async def _read_or_failed(self, seat: Seat) -> Extraction | Failed:
        if isinstance(seat.rules, Failed):
            return seat.rules
        answers = await self._answers(seat)
        return _joined(seat.reading, seat.rules, answers)

    async def _answers(self, seat: Seat) -> list[tuple[Piece, Outcome]]:
        """What the model says of each piece that it is to read; those in one car are asked about once, by the first."""
        car = seat.car
        if car is None or len(car.seats) < 2:
            chosen = self._chosen(seat)
            heard = await asyncio.gather(*(self._extracting.alone(seat.reading, piece) for piece in chosen))
            return list(zip(chosen, heard, strict=True))
        if car.answers is None:
            car.answers = asyncio.create_task(self._car(car))
        return [(piece, outcome) for at, piece, outcome in await car.answers if at is seat]

    async def _car(self, car: Car) -> list[tuple[Seat, Piece, Outcome]]:
        chosen = [(seat, piece) for seat in car.seats for piece in self._chosen(seat)]
        heard = await self._extracting.several([(seat.reading, piece) for seat, piece in chosen])
        return [(seat, piece, outcome) for (seat, piece), outcome in zip(chosen, heard, strict=True)]

    def _chosen(self, seat: Seat) -> list[Piece]:
        known = seat.rules.candidates if isinstance(seat.rules, Extraction) else ()
        return [
            piece
            for piece in pieces(seat.reading, self._habits.limit)
            if wanted(piece, seat.reading, known, self._rules, self._habits.gate)
        ]


def _joined(reading: Reading, rules: Extraction, answers: Sequence[tuple[Piece, Outcome]]) -> Extraction:
    """What both engines found."""
    heard = [(piece, one.heard) for piece, one in answers if one.heard is not None]
    seen = [c for _, one in heard for c in one.candidates]
    steered = steers(reading.document.text)
    return replace(
        rules,
        candidates=beside(rules.candidates, seen)
        if steered
        else together(rules.candidates, seen, [piece.span for piece, _ in heard]),
        claims=claims_apart([c for _, one in heard for c in one.claims]),
        rejected=rules.rejected + sum(r.fault is Fault.MEANING for _, one in heard for r in one.refused),
        ungrounded=tuple(
            Ungrounded(document_id=reading.document.id, quote=r.quote, reason=r.reason)
            for _, one in heard
            for r in one.lost
        ),
        usage=sum((one.usage for _, one in answers), Usage()),
        undone=next((one.undone for _, one in answers if one.undone), ""),
    )


class RungOf(Protocol):
    """How answers are held to their shape, once that is known."""

    def __call__(self) -> Rung | None: ...
