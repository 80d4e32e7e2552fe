"""What makes a question the same question: each part of it, and nothing else."""

import random
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from auditor.engines.llm.chat import Answer, Request, Role, Schema, Task, Turn
from tests.virtual import SCHEMA, Script, answer, gather, replies, request, run, stack

_SYSTEM, _USER = request().turns
_FLIPS: dict[str, Callable[[Request], Request]] = {
    "task": lambda one: replace(one, task=Task.WEIGH),
    "model": lambda one: replace(one, model="large"),
    "prompt digest": lambda one: replace(one, prompt="p2"),
    "text": lambda one: replace(one, turns=(_SYSTEM, Turn(Role.USER, "Read that."))),
    "case of the text": lambda one: replace(one, turns=(_SYSTEM, Turn(Role.USER, "read this."))),
    "space in the text": lambda one: replace(one, turns=(_SYSTEM, Turn(Role.USER, "Read this. "))),
    "role of a turn": lambda one: replace(one, turns=(_SYSTEM, Turn(Role.ASSISTANT, "Read this."))),
    "order of turns": lambda one: replace(one, turns=(_USER, _SYSTEM)),
    "one turn more": lambda one: replace(one, turns=(*one.turns, Turn(Role.USER, ""))),
    "border of turns": lambda one: replace(
        one, turns=(Turn(Role.SYSTEM, "Find promises.Read"), Turn(Role.USER, " this."))
    ),
    "name of the schema": lambda one: replace(one, schema=Schema(name="other", body=SCHEMA.body)),
    "body of the schema": lambda one: replace(one, schema=Schema(name="reply", body={**SCHEMA.body, "required": []})),
    "room": lambda one: replace(one, max_tokens=51),
    "temperature": lambda one: replace(one, temperature=0.1),
    "no temperature": lambda one: replace(one, temperature=None),
    "tenant": lambda one: replace(one, tenant="b"),
}


async def _twice(path: Path, script: Script, first: Request, second: Request) -> list[Answer]:
    keeper, _ = stack(path, script)
    try:
        return [await keeper.ask(first), await keeper.ask(second)]
    finally:
        await keeper.close()


@pytest.mark.parametrize("part", _FLIPS)
def test_a_change_of_any_part_misses(tmp_path: Path, part: str) -> None:
    """Each part that could change the answer makes another question, which is asked and paid."""
    script = Script(replies(answer()))
    both = run(_twice(tmp_path / "books", script, request(), _FLIPS[part](request())))
    assert [one.paid for one in both] == [True, True]
    assert len(script.calls) == 2


def test_every_part_is_flipped_here() -> None:
    """A field that is added to Request must be added to its key, or told here why not."""
    changed = {
        field.name
        for field in fields(Request)
        if any(getattr(flip(request()), field.name) != getattr(request(), field.name) for flip in _FLIPS.values())
    }
    assert changed == {field.name for field in fields(Request)}


def test_endpoints_never_share(tmp_path: Path) -> None:
    """Two servers that call different models by the same name."""
    script = Script(replies(answer()))

    async def story(endpoint: str) -> bool:
        keeper, _ = stack(tmp_path / "books", script, endpoint=endpoint)
        try:
            return (await keeper.ask(request())).paid
        finally:
            await keeper.close()

    assert [run(story(one)) for one in ("https://a/v1", "https://b/v1", "https://a/v1")] == [True, True, False]


def _shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        names = list(value)
        chance.shuffle(names)
        return {name: _shuffled(value[name], chance) for name in names}
    return [_shuffled(part, chance) for part in value] if isinstance(value, list) else value


def test_the_order_of_keys_hits(tmp_path: Path) -> None:
    """1,000 orders of the keys of a schema are one question."""
    chance = random.Random(5)
    body = {
        "type": "object",
        "properties": {name: {"type": "string", "title": name, "minLength": 1} for name in "abcdef"},
        "required": ["a", "b"],
        "additionalProperties": False,
        "$defs": {"X": {"enum": ["p", "q"], "type": "string"}},
    }
    asked = [request(schema=Schema(name="reply", body=_shuffled(body, chance))) for _ in range(1_000)]
    assert len({str(one.schema.body) for one in asked}) > 900
    script = Script(replies(answer('{"a": "1", "b": "2"}')))

    async def story() -> int:
        keeper, _ = stack(tmp_path / "books", script)
        done = await gather(keeper, [asked[0]]) + await gather(keeper, asked[1:])
        await keeper.close()
        return sum(isinstance(one, Answer) and one.paid for one in done)

    assert run(story()) == 1
    assert len(script.calls) == 1


@pytest.mark.parametrize("number", range(20))
def test_tenants_never_share(tmp_path: Path, number: int) -> None:
    """Whatever their names: the same question of two tenants is asked twice, and each has its own answer."""
    names = ["", " ", "a", "A", "a ", "á", "\x00", "' OR 1=1 --", "%", "_", "a\nb", '"', "a,b", "0", "null", "🙂"]
    chance = random.Random(number)
    one, other = chance.sample(names, 2)
    script = Script(lambda asked, _rung, _number: answer(f'{{"word": "{asked.tenant.encode().hex()}"}}'))
    path = tmp_path / "books"
    for _ in range(2):
        both = run(_twice(path, script, request(tenant=one), request(tenant=other)))
        assert [found.text for found in both] == [f'{{"word": "{name.encode().hex()}"}}' for name in (one, other)]
    assert len(script.calls) == 2
    hostile = run(_twice(path, script, request(tenant=one + other), request(tenant=other + one)))
    assert all(found.paid for found in hostile) or one + other in (one, other)


def test_a_key_is_a_digest() -> None:
    """It tells nothing of the text, and any text has one."""
    keys = {request(text).key for text in ("", "Secret", "\ud800", "🙂", "x" * 1_000_000)}
    assert len(keys) == 5
    assert all(len(key) == 64 and set(key) <= set("0123456789abcdef") for key in keys)
