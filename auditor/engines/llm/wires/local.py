"""A model in a file on this machine, run inside this process: no key, no server, nothing leaves the machine."""

import asyncio
import json
from pathlib import Path
from typing import Any

from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.wires.forms import finish_of, forced, messages, tokens

_CONTEXT = 16_384
"""Tokens that the model may see at once: the prompt, a piece and the answer."""


class LocalWire:
    """Implements `chat.Wire` over xllamacpp; answers are held to their schema by llama.cpp's grammar."""

    rungs = (Rung.JSON_SCHEMA, Rung.JSON_MODE, Rung.PLAIN)

    def __init__(self, path: Path, *, threads: int | None = None) -> None:
        self._path = path
        self._threads = threads
        self._server: Any = None

    async def send(self, request: Request, rung: Rung) -> Answer:
        body = {
            "messages": messages(request),
            "max_tokens": request.max_tokens,
            "temperature": request.temperature or 0.0,
            **forced(request, rung),
        }
        reply = await asyncio.to_thread(self._complete, json.dumps(body))
        return _answer(reply, rung)

    async def close(self) -> None:
        self._server = None

    def _complete(self, body: str) -> dict[str, Any]:
        try:
            if self._server is None:
                self._server = self._loaded()
            reply = self._server.handle_chat_completions(body)
        except RuntimeError as error:
            raise ChatError(
                Trouble.KEY, f"the model {self._path} cannot be used", hint="give the path of a GGUF file"
            ) from error
        return reply if isinstance(reply, dict) else dict(json.loads(reply))

    def _loaded(self) -> Any:
        import xllamacpp

        settings = xllamacpp.CommonParams()
        settings.model.path = str(self._path)
        settings.n_ctx = _CONTEXT
        settings.n_parallel = 1
        settings.use_jinja = True
        if self._threads is not None:
            settings.cpuparams.n_threads = self._threads
        return xllamacpp.Server(settings)


def _answer(reply: dict[str, Any], rung: Rung) -> Answer:
    if "choices" not in reply:
        raise ChatError(Trouble.RUNG if rung is not Rung.PLAIN else Trouble.INVALID, "the local model gave no answer")
    choice = reply["choices"][0]
    usage = reply.get("usage")
    return Answer(
        text=choice["message"].get("content") or "",
        finish=finish_of(choice.get("finish_reason"), None),
        input_tokens=tokens(usage, "prompt_tokens") or 0,
        output_tokens=tokens(usage, "completion_tokens") or 0,
        rung=rung,
        counted=usage is not None,
    )
