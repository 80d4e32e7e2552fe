"""Answers of a language model to the shipped prompts, without an endpoint: questions as files, answers put back.

python -m tools.record ask FOLDER     writes every question of eval/cases that eval/recorded does not answer yet:
                                      prefix-TASK.md once a task, KEY.md each; whoever answers writes KEY.json
python -m tools.record keep FOLDER    checks each KEY.json against its schema and keeps it in eval/recorded
"""

import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.engines.llm.chat import Answer, Chat, ChatError, Request, Rung, Task, Turn
from auditor.engines.llm.engine import LlmEngine
from auditor.engines.llm.recorded import Replayer, path_of, write
from auditor.engines.llm.sharing import are_joined, may_share
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts import load
from auditor.engines.wire import REPLIES, ExtractedTogether, parse
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.load import load as load_cases
from auditor.evaluation.cases.opener_set import tasks
from auditor.evaluation.cases.openers import question
from auditor.evaluation.cases.schema import DocumentCase
from auditor.evaluation.cases.ties import OnlyWeighing, ties
from auditor.evaluation.cases.world import story
from auditor.model.commitment import Extraction, Failed
from auditor.model.people import Gate
from auditor.model.report import EngineInfo
from auditor.model.text import Reading
from auditor.wiring.model import model_engine_over

_ROOT = Path(__file__).resolve().parent.parent
CASES = _ROOT / "eval" / "cases"
KEPT = _ROOT / "eval" / "recorded"
MODEL = "recorded"
_MESSAGES, _CALLS = 60, 12
SHARED, SHARE = 64, 4
"""Mails that were asked about alone and in company, and how many at most in one question."""
_LETTERS_A_TOKEN = 4
_MARKER = "5d0c1f0e9a7b4c62"


class Asker:
    """Implements `Chat`: writes down what nobody has answered yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known = Replayer(KEPT)
        self.open = 0

    async def ask(self, request: Request) -> Answer:
        try:
            return await self._known.ask(request)
        except ChatError:
            self.open += 1
            self.write(request)
            raise

    def write(self, request: Request) -> None:
        """What never changes once, the question apart."""
        stable = [turn for turn in request.turns if turn in _opening(request)]
        asked = request.turns[len(stable) :]
        (self._folder / f"prefix-{request.task.value}.md").write_text(_page(stable), encoding="utf-8")
        (self._folder / f"{request.key[:32]}.md").write_text(_page(asked), encoding="utf-8")

    async def close(self) -> None:
        """Nothing is open."""


def _opening(request: Request) -> Sequence[Turn]:
    return load().by_task[request.task].opening


def _page(turns: Sequence[Turn]) -> str:
    said = Request(task=Task.EXTRACT, model="", prompt="", turns=tuple(turns), schema=_schema(), max_tokens=1).messages(
        _MARKER
    )
    return "\n\n".join(f"=== {m['role']} ===\n{m['content']}" for m in said) + "\n"


def _schema() -> object:
    return load().by_task[Task.EXTRACT].schema


_LATER = ("hm-", "hq-", "hc-", "hr-", "h3-", "m-k", "m-w", "s-dut")
"""Of `held_out*.yaml`, `clean_by_another_hand.yaml`, `clean_by_a_third_hand.yaml` and `due_by_a_third_hand.yaml`."""


class Listening:
    """Implements `Engine`: the rules, and what they were given to read."""

    def __init__(self) -> None:
        self._rules = OfflineEngine()
        self.readings: list[Reading] = []

    @property
    def info(self) -> EngineInfo:
        return self._rules.info

    def extract(self, reading: Reading) -> Extraction:
        self.readings.append(reading)
        return self._rules.extract(reading)

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        return map(self.extract, readings)


def questions(asker: Asker) -> None:
    """The messages and calls of eval/cases that are drawn by the hash of their ids, alone and in company, and openers."""
    cases = load_cases(CASES)
    alone = asking(asker, share=1)
    shared = sharing_mails()
    bench = Bench(engine=alone)
    asked = (*drawn(cases.messages)[:_MESSAGES], *(case for case, _ in shared), *drawn(cases.calls)[:_CALLS])
    for case in {case.id: case for case in asked}.values():
        story(case, bench)
    alone.close()
    for tie in ties(CASES):
        story(tie, Bench(engine=OnlyWeighing(alone)))
    together = asking(asker, share=SHARE)
    list(together.extract_all(reading for _, reading in shared))
    together.close()
    for request in openers():
        if not path_of(KEPT, request).is_file():
            asker.open += 1
            asker.write(request)


def asking(chat: Chat, *, share: int) -> LlmEngine:
    return model_engine_over(Config(model=MODEL, llm={"gate": Gate.ALL, "share": share}), wiring.engine(Config()), chat)


def drawn(cases: Sequence[DocumentCase]) -> list[DocumentCase]:
    """All that were there when the answers were recorded, in an order that nobody chose."""
    older = [case for case in cases if not case.id.startswith(_LATER)]
    return sorted(older, key=lambda c: hashlib.sha256(c.id.encode()).hexdigest())


def sharing_mails() -> list[tuple[DocumentCase, Reading]]:
    """The first SHARED mails of eval/cases that may share a question, each with its reading."""
    found: list[tuple[DocumentCase, Reading]] = []
    for case in drawn(load_cases(CASES).messages):
        listening = Listening()
        story(case, Bench(engine=listening))
        found += [(case, reading) for reading in listening.readings if may_share(reading)]
    return found[:SHARED]


def openers() -> list[Request]:
    """The opener tasks of eval/cases as questions, with every source: what may not be used tempts."""
    prompts = load()
    asked = (question(task, all_sources=True) for task in tasks(CASES))
    return [
        prompts.request(Task.SUGGEST, model=MODEL, variables=one.variables, data=one.data, max_tokens=2_000)
        for one in asked
    ]


class Keeper(Asker):
    """Keeps the answers that lie beside the questions."""

    def write(self, request: Request) -> None:
        path = self._folder / f"{request.key[:32]}.json"
        if not path.is_file():
            return
        text = path.read_text(encoding="utf-8").strip()
        reply = parse(ExtractedTogether if are_joined(request) else REPLIES[request.task], text)
        if isinstance(reply, str):
            print(f"{path.name}: {reply}")
            return
        size = sum(len(turn.text) for turn in request.turns)
        answer = Answer(
            text=text,
            input_tokens=size // _LETTERS_A_TOKEN,
            output_tokens=len(text) // _LETTERS_A_TOKEN,
            rung=Rung.PLAIN,
        )
        write(KEPT, request, answer)
        self.open -= 1


def main(what: str, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    asker = Keeper(folder) if what == "keep" else Asker(folder)
    questions(asker)
    print(f"{asker.open} questions without an answer; {len(list(KEPT.glob('*.json'))) - 1} answers in {KEPT}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
