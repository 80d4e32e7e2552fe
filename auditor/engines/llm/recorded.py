"""Answers kept in a folder, one JSON file a question: for judging prompts again without asking again."""

import json
from pathlib import Path

from auditor.engines.llm.chat import Answer, Chat, ChatError, Finish, Request, Rung, Trouble
from auditor.errors import ConfigError


class Recorder:
    """Implements `Chat`: asks `chat` and keeps what it answers."""

    def __init__(self, chat: Chat, folder: Path) -> None:
        self._chat = chat
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def ask(self, request: Request) -> Answer:
        answer = await self._chat.ask(request)
        write(self._folder, request, answer)
        return answer

    async def close(self) -> None:
        await self._chat.close()


class Replayer:
    """Implements `Chat`: answers from a folder; a question that was not recorded is told, never guessed."""

    def __init__(self, folder: Path, *, paid: bool = False) -> None:
        """`paid`: count what the answers took when they were recorded."""
        if not folder.is_dir():
            raise ConfigError(f"there is no folder of recorded answers at {folder}", hint="check --replay")
        self._folder = folder
        self._paid = paid

    async def ask(self, request: Request) -> Answer:
        path = path_of(self._folder, request)
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            return Answer(
                text=kept["answer"],
                finish=Finish(kept["finish"]),
                input_tokens=int(kept["input_tokens"]),
                output_tokens=int(kept["output_tokens"]),
                rung=Rung(kept["rung"]),
                paid=self._paid,
            )
        except FileNotFoundError as error:
            raise ChatError(
                Trouble.UNKNOWN,
                "no answer to this question was recorded",
                hint="record it with --record, or the prompt has changed since",
            ) from error
        except (ValueError, KeyError, TypeError, OSError) as error:
            raise ChatError(Trouble.INVALID, f"the recorded answer {path.name} cannot be read") from error

    async def close(self) -> None:
        """Nothing is open."""


def write(folder: Path, request: Request, answer: Answer) -> None:
    """Keeps `answer` under the question's key; the question itself is not kept, the prompt's digest is."""
    kept = {
        "task": request.task.value,
        "model": request.model,
        "prompt": request.prompt,
        "finish": answer.finish.value,
        "rung": answer.rung.value,
        "input_tokens": answer.input_tokens,
        "output_tokens": answer.output_tokens,
        "answer": answer.text,
    }
    path_of(folder, request).write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def path_of(folder: Path, request: Request) -> Path:
    return folder / f"{request.key[:32]}.json"
