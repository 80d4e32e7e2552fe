"""A model in a file on this machine, run inside this process: no key, no server, nothing leaves the machine.

llama.cpp comes with its own HTTP server and cannot be loaded without it. So it is bound to a Unix socket in a folder
that only this user can open, and the socket's name is removed as soon as the model is there: no port listens, and
nobody can connect.
"""

import asyncio
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.wires.forms import finish_of, forced, messages, tokens

Load = Callable[[Path, int | None], Any]

_CONTEXT = 16_384
"""Tokens that the model may see at once (prompt, piece and answer); fewer where it was trained for fewer."""
_MAGIC = b"GGUF"
_SOCKET = "unused.sock"
_TOO_LONG = "exceed_context_size_error"


class LocalWire:
    """Implements `chat.Wire` over xllamacpp; answers are held to their schema by llama.cpp's grammar.

    Loads the model with the first question. Questions are answered one after the other; one whose asker has gone away
    is stopped at its next token. `threads` of None leaves their number to llama.cpp. `load` gives the server of
    xllamacpp for a file and a number of threads.
    """

    rungs = (Rung.JSON_SCHEMA, Rung.JSON_MODE, Rung.PLAIN)

    def __init__(self, path: Path, *, threads: int | None = None, load: Load | None = None) -> None:
        self._path = path
        self._threads = threads
        self._load = load or loaded
        self._server: Any = None
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="local-model")

    async def send(self, request: Request, rung: Rung) -> Answer:
        body = {
            "messages": messages(request),
            "max_tokens": request.max_tokens,
            "temperature": request.temperature or 0.0,
            "stream": True,
            "stream_options": {"include_usage": True},
            "chat_template_kwargs": {"enable_thinking": False},
            **forced(request, rung),
        }
        gone = Event()
        try:
            return await asyncio.get_running_loop().run_in_executor(self._worker, self._complete, body, rung, gone)
        finally:
            gone.set()

    async def close(self) -> None:
        """Waits for the question under way and frees the model."""
        await asyncio.to_thread(self._worker.shutdown)
        self._server = None

    def _complete(self, body: Mapping[str, object], rung: Rung, gone: Event) -> Answer:
        if self._server is None:
            self._server = self._load(self._path, self._threads)
        told: list[dict[str, Any]] = []

        def heard(part: dict[str, Any]) -> bool:
            """True stops the model."""
            told.append(part)
            return gone.is_set()

        if gone.is_set():
            raise ChatError(Trouble.SLOW, "the local model did not come to this question in time", billed=False)
        try:
            self._server.handle_chat_completions(dict(body), heard)
        except (ValueError, RuntimeError) as error:
            raise _refused(rung) from error
        return _answer(told, rung)


def loaded(path: Path, threads: int | None) -> Any:
    """The server of xllamacpp with the model at `path`, not reachable from outside. Raises ChatError KEY."""
    import xllamacpp

    _look_at(path)
    with tempfile.TemporaryDirectory(prefix="auditor-") as private:
        settings = xllamacpp.CommonParams()
        settings.model.path = str(path)
        settings.n_ctx = _CONTEXT
        settings.n_parallel = 1
        settings.cache_ram_mib = 0
        settings.use_jinja = True
        settings.hostnames = [str(Path(private) / _SOCKET)]
        settings.ui = False
        settings.verbosity = -1
        if threads is not None:
            settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = threads
        try:
            server = xllamacpp.Server(settings)
            # Stopped before its loop has begun, llama.cpp waits for ever; after one token it has begun.
            server.handle_completions({"prompt": "a", "max_tokens": 1, "stream": True}, lambda _: False)
        except RuntimeError as error:
            raise ChatError(
                Trouble.KEY,
                f"llama.cpp cannot load the model {path}",
                hint="the file may be cut, too large for the memory, or newer than the package (pip install -U xllamacpp)",
                billed=False,
            ) from error
    return server


def _look_at(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise ChatError(
            Trouble.KEY,
            f"the model {path} cannot be read: {error.strerror}",
            hint="give the path of a GGUF file after gguf:",
            billed=False,
        ) from error
    if magic != _MAGIC:
        raise ChatError(
            Trouble.KEY, f"{path} is no GGUF file", hint="give the path of a model in the GGUF format", billed=False
        )


def _refused(rung: Rung) -> ChatError:
    if rung is Rung.PLAIN:
        return ChatError(Trouble.REQUEST, "the local model cannot take this question", billed=False)
    return ChatError(Trouble.RUNG, f"the local model does not know {rung.value}", billed=False)


def _answer(told: list[dict[str, Any]], rung: Rung) -> Answer:
    """Of the parts of a streamed answer."""
    failed = next((part["error"] for part in told if part.get("error")), None)
    if failed is not None:
        raise _failed(failed)
    choices = [choice for part in told for choice in part.get("choices") or ()]
    reasons = [choice["finish_reason"] for choice in choices if choice.get("finish_reason")]
    if not reasons:
        raise ChatError(Trouble.SLOW, "the local model was stopped before the end of its answer", billed=False)
    usage: Mapping[str, object] | None = next((part["usage"] for part in reversed(told) if part.get("usage")), None)
    details: Any = (usage or {}).get("prompt_tokens_details")
    spent = (tokens(usage, "prompt_tokens"), tokens(usage, "completion_tokens"))
    return Answer(
        text="".join(choice["delta"].get("content") or "" for choice in choices),
        finish=finish_of(reasons[-1], None),
        input_tokens=spent[0] or 0,
        cached_tokens=tokens(details, "cached_tokens") or 0,
        output_tokens=spent[1] or 0,
        rung=rung,
        counted=None not in spent,
    )


def _failed(error: Mapping[str, object]) -> ChatError:
    if error.get("type") == _TOO_LONG:
        return ChatError(
            Trouble.REQUEST,
            f"the question does not fit into the {error.get('n_ctx')} tokens that the local model can see",
            hint="use a model that can see more",
            billed=False,
        )
    return ChatError(Trouble.OUTAGE, "the local model failed at this question", billed=False)
