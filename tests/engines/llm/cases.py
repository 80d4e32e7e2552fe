"""Documents, proposals and scripted answers for the tests of the engine with a model."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from auditor.core.calls import Turn as Said
from auditor.core.calls import compose
from auditor.core.reading import read
from auditor.engines.llm.chat import Answer, Chat, ChatError, Request
from auditor.engines.llm.engine import Habits, LlmEngine
from auditor.engines.llm.stack import Asking
from auditor.engines.llm.voice import Voice
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts import load
from auditor.engines.wire import CommitmentFound, Extracted, OverpromiseFound, WordingRule
from auditor.model.commitment import Act, CommitmentKind, Owner, Strength
from auditor.model.people import Gate
from auditor.model.text import Document, DocumentKind, Party, Reading

PROMPTS = load()


def draft(text: str) -> Reading:
    return read(Document(id="d_1", origin="draft", kind=DocumentKind.DRAFT, text=text, author=Party(name="Ida Holm")))


def call(*turns: tuple[str, str]) -> Reading:
    text, segments = compose((Said(speaker=Party(name=who), words=words) for who, words in turns), None)
    return read(Document(id="c_1", origin="call", kind=DocumentKind.TRANSCRIPT, text=text, segments=segments))


def proposal(quote: str, **labels: object) -> CommitmentFound:
    """A commitment as a model proposes it: the given quote and labels, plain ones else."""
    plain: dict[str, object] = {
        "reasoning": "r",
        "quote": quote,
        "speaker": None,
        "owner": Owner.SPEAKER,
        "performer": None,
        "action": quote,
        "act": Act.SEND,
        "kind": CommitmentKind.ACHIEVEMENT,
        "strength": Strength.FIRM,
        "offer": False,
        "condition": None,
        "due": None,
        "quantity": None,
    }
    return CommitmentFound.model_validate({**plain, **labels})


def claim(quote: str, rule: WordingRule = WordingRule.RISK_DENIAL) -> OverpromiseFound:
    return OverpromiseFound(reasoning="r", quote=quote, rule=rule)


def reply(*commitments: CommitmentFound, claims: Iterable[OverpromiseFound] = ()) -> str:
    return Extracted(commitments=commitments, overpromises=tuple(claims)).model_dump_json()


@dataclass(slots=True)
class Scripted:
    """Implements `Chat`: answers by a function of the request, and remembers what it was asked."""

    answer: Callable[[Request], str | ChatError]
    asked: list[Request] = field(default_factory=list)

    async def ask(self, request: Request) -> Answer:
        self.asked.append(request)
        said = self.answer(request)
        if isinstance(said, ChatError):
            raise said
        return Answer(text=said, input_tokens=100, output_tokens=10)

    async def close(self) -> None:
        """Nothing is open."""


def engine(chat: Chat, *, gate: Gate = Gate.ALL, limit: int = 8_000, ahead: int = 8) -> LlmEngine:
    return LlmEngine(
        rules=OfflineEngine(),
        ask=Asking(chat),
        prompts=PROMPTS,
        voice=Voice(model="scripted"),
        habits=Habits(gate=gate, limit=limit, ahead=ahead),
    )


def text_of(request: Request) -> str:
    """What the model is given to read in the last turn."""
    return request.turns[-1].text
