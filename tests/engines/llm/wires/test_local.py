"""A GGUF file in this process: llama.cpp itself, with a model of random weights."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import jsonschema
import pytest

from auditor.engines.llm.chat import Answer, ChatError, Finish, Request, Role, Rung, Schema, Task, Trouble, Turn
from auditor.engines.llm.wires.local import LocalWire, loaded

_SCHEMA = {
    "type": "object",
    "properties": {"quote": {"type": "string", "maxLength": 40}, "act": {"enum": ["send", "meet"]}},
    "required": ["quote", "act"],
    "additionalProperties": False,
}
_REQUEST = Request(
    task=Task.EXTRACT,
    model="gguf:tiny",
    prompt="p",
    turns=(Turn(Role.SYSTEM, "Answer in JSON."), Turn(Role.USER, "I'll send the quote by Friday.")),
    schema=Schema(name="promise", body=_SCHEMA),
    max_tokens=300,
)


def _with(path: Path, work: Callable[[LocalWire], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        wire = LocalWire(path, threads=1)
        try:
            return await work(wire)
        finally:
            await wire.close()

    return asyncio.run(run())


def _asked(path: Path, request: Request, rung: Rung = Rung.JSON_SCHEMA) -> Answer:
    answer: Answer = _with(path, lambda wire: wire.send(request, rung))
    return answer


def _own_sockets() -> set[str]:
    """The rows of this process in the kernel's tables of TCP sockets, by address and state."""
    links = []
    for number in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            links.append(str(number.readlink()))
    own = {found[1] for link in links if (found := re.match(r"socket:\[(\d+)\]", link))}
    rows = [row.split() for kind in ("tcp", "tcp6") for row in Path(f"/proc/net/{kind}").read_text().splitlines()[1:]]
    return {f"{row[1]} {row[3]}" for row in rows if row[9] in own}


def test_answers_fit_the_schema(tiny_model: Path) -> None:
    """Whatever the weights want to say, and with what it took."""

    async def several(wire: LocalWire) -> list[Answer]:
        hot = replace(_REQUEST, temperature=1.0)
        return list(await asyncio.gather(*(wire.send(hot, Rung.JSON_SCHEMA) for _ in range(6))))

    answers = _with(tiny_model, several)
    for answer in answers:
        assert (answer.finish, answer.rung, answer.counted) == (Finish.STOP, Rung.JSON_SCHEMA, True)
        assert answer.input_tokens > 0 < answer.output_tokens
        jsonschema.validate(json.loads(answer.text), _SCHEMA)
    assert len({answer.text for answer in answers}) > 1


def test_the_same_question_has_the_same_answer(tiny_model: Path) -> None:
    """At temperature 0, as the books expect it."""
    assert _asked(tiny_model, _REQUEST).text == _asked(tiny_model, _REQUEST).text


def test_json_mode_gives_an_object_and_plain_gives_words(tiny_model: Path) -> None:
    """The lower rungs work too."""
    assert isinstance(json.loads(_asked(tiny_model, replace(_REQUEST, temperature=1.0), Rung.JSON_MODE).text), dict)
    assert _asked(tiny_model, _REQUEST, Rung.PLAIN).text


def test_a_cut_answer_says_so(tiny_model: Path) -> None:
    """Held to a schema and yet no JSON."""
    answer = _asked(tiny_model, replace(_REQUEST, max_tokens=3))
    assert (answer.finish, answer.output_tokens) == (Finish.LENGTH, 3)


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="reads the tables of a Linux kernel")
def test_nothing_listens_and_nothing_is_left_behind(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No TCP socket in this process while the model is loaded, no Unix socket that has a name."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    async def look(wire: LocalWire) -> tuple[set[str], list[Path]]:
        before = _own_sockets()
        await wire.send(_REQUEST, Rung.JSON_SCHEMA)
        return _own_sockets() - before, list(tmp_path.iterdir())

    assert _with(tiny_model, look) == (set(), [])


class _Endless:
    """A server whose answers never end by themselves."""

    def __init__(self) -> None:
        self.begun = Event()
        self.stopped = 0

    def handle_chat_completions(self, body: dict[str, Any], heard: Callable[[dict[str, Any]], bool]) -> None:
        while not heard({"choices": [{"delta": {"content": "x"}, "finish_reason": None}]}):
            self.begun.set()
        self.stopped += 1


def test_an_asker_who_goes_away_stops_the_model(tmp_path: Path) -> None:
    """An answer without end is stopped where it is, and a question that waited behind it is not begun."""
    endless = _Endless()

    async def leave() -> None:
        wire = LocalWire(tmp_path, load=lambda path, threads: endless)
        gone = [asyncio.create_task(wire.send(_REQUEST, Rung.JSON_SCHEMA)) for _ in range(3)]
        await asyncio.to_thread(endless.begun.wait, 10)
        for task in reversed(
            gone
        ):  # the first last: the model is free as soon as it is gone, and takes who still waits
            task.cancel()
        ends = await asyncio.gather(*gone, return_exceptions=True)
        assert all(isinstance(end, asyncio.CancelledError) for end in ends)
        await wire.close()

    asyncio.run(leave())
    assert endless.stopped == 1


def test_the_next_question_is_answered_after_one_that_was_left(tiny_model: Path) -> None:
    """llama.cpp itself is none the worse for it."""
    item = {"type": "string", "minLength": 20}
    body = {"type": "array", "items": item, "minItems": 150}
    long = replace(_REQUEST, max_tokens=12_000, temperature=1.0, schema=Schema(name="long", body=body))

    async def leave(wire: LocalWire) -> Answer:
        await wire.send(_REQUEST, Rung.JSON_SCHEMA)
        left = asyncio.create_task(wire.send(long, Rung.JSON_SCHEMA))
        await asyncio.sleep(0.03)
        left.cancel()
        return await wire.send(_REQUEST, Rung.JSON_SCHEMA)

    answer = _with(tiny_model, leave)
    jsonschema.validate(json.loads(answer.text), _SCHEMA)


def test_what_does_not_fit_is_refused_for_good(tiny_model: Path) -> None:
    """No other rung would help, and the message says nothing of the text."""
    long = replace(_REQUEST, turns=(Turn(Role.USER, "secret " * 4_000),))
    with pytest.raises(ChatError, match="16384 tokens") as caught:
        _asked(tiny_model, long)
    assert (caught.value.trouble, caught.value.billed) == (Trouble.REQUEST, False)
    assert "secret" not in str(caught.value)


def test_a_schema_that_llama_cannot_hold_goes_one_rung_down(tiny_model: Path) -> None:
    """As an endpoint that does not know it."""
    odd = replace(_REQUEST, schema=Schema(name="odd", body={"type": "nonsense"}))
    with pytest.raises(ChatError) as caught:
        _asked(tiny_model, odd)
    assert caught.value.trouble is Trouble.RUNG


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "cannot be read: No such file"),
        (b"PK\x03\x04junk", "is no GGUF file"),
        (b"GGUF" + b"\x03" * 400, "cannot load"),
    ],
)
def test_a_model_that_is_none_ends_everything_with_a_hint(tmp_path: Path, content: bytes | None, told: str) -> None:
    """A missing file, another file, a broken one: said once, with the path."""
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ChatError, match=told) as caught:
        _asked(path, _REQUEST)
    assert caught.value.trouble is Trouble.KEY
    assert str(path) in str(caught.value)
    assert caught.value.hint


def test_a_model_that_was_hardly_there_is_freed(tiny_model: Path) -> None:
    """Loaded and let go again and again: llama.cpp is not stopped before it has begun, which would never end."""
    for _ in range(20):
        assert loaded(tiny_model, 1) is not None
