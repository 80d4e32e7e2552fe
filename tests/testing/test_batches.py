"""The Batch API of the fake endpoint, by the real openai client."""

import asyncio
import json
from typing import Any

import openai
import pytest
from openai.types.chat import ChatCompletion

from auditor.testing import BatchEnd, BatchManner, FakeEndpoint, Fault, Reply
from tests.testing.clients import MESSAGES, using

_PATH = "/v1/chat/completions"


def rows(count: int) -> list[dict[str, Any]]:
    bodies = ({"model": "m", "messages": MESSAGES, "seed": number} for number in range(count))
    return [{"custom_id": f"r{n}", "method": "POST", "url": _PATH, "body": body} for n, body in enumerate(bodies)]


def lines(items: list[Any]) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in items)


async def started(client: openai.AsyncOpenAI, data: bytes) -> Any:
    up = await client.files.create(file=("calls.jsonl", data), purpose="batch")
    return await client.batches.create(
        input_file_id=up.id, endpoint=_PATH, completion_window="24h", metadata={"run": "7"}
    )


async def ended(client: openai.AsyncOpenAI, batch: Any) -> tuple[Any, list[str]]:
    """The batch at its end, and the statuses on the way."""
    seen = [batch.status]
    while batch.status not in ("completed", "failed", "expired", "cancelled"):
        batch = await client.batches.retrieve(batch.id)
        seen.append(batch.status)
    return batch, seen


async def read(client: openai.AsyncOpenAI, name: str | None) -> list[dict[str, Any]]:
    if name is None:
        return []
    return [json.loads(line) for line in (await client.files.content(name)).text.splitlines()]


def run(endpoint: FakeEndpoint, data: bytes) -> tuple[Any, list[str], list[dict[str, Any]], list[dict[str, Any]]]:
    async def work(client: openai.AsyncOpenAI) -> Any:
        batch, seen = await ended(client, await started(client, data))
        return batch, seen, await read(client, batch.output_file_id), await read(client, batch.error_file_id)

    return using(endpoint, work)


def test_a_batch_is_answered_in_another_order() -> None:
    """Every request once, found by its id, each body a chat completion of its own request."""
    with FakeEndpoint(lambda body: str(body["seed"]), batch=BatchManner(polls=2)) as endpoint:
        batch, seen, good, bad = run(endpoint, lines(rows(30)))
    assert seen == ["validating", "in_progress", "in_progress", "completed"]
    assert (batch.request_counts.total, batch.request_counts.completed, batch.request_counts.failed) == (30, 30, 0)
    assert batch.metadata == {"run": "7"}
    order = [line["custom_id"] for line in good]
    assert order != sorted(order, key=lambda name: int(name[1:]))
    said = {line["custom_id"]: ChatCompletion.model_validate(line["response"]["body"]) for line in good}
    assert {name: answer.choices[0].message.content for name, answer in said.items()} == {
        f"r{n}": str(n) for n in range(30)
    }
    assert (bad, batch.error_file_id) == ([], None)


def test_requests_that_failed_are_in_a_file_of_their_own() -> None:
    """With the status that each would have had; a line that broke has no response at all."""

    def answer(body: dict[str, Any]) -> Reply:
        return Reply("{}", fault={1: Fault.LIMIT_429, 2: Fault.RESET}.get(body["seed"]))

    with FakeEndpoint(answer) as endpoint:
        batch, _, good, bad = run(endpoint, lines(rows(4)))
    failed = {line["custom_id"]: line for line in bad}
    assert {line["custom_id"] for line in good} == {"r0", "r3"}
    assert failed["r1"]["response"]["status_code"] == 429
    assert failed["r1"]["response"]["body"]["error"]["code"] == "rate_limit_exceeded"
    assert failed["r2"]["response"] is None
    assert failed["r2"]["error"]["code"] == "server_error"
    assert (batch.request_counts.completed, batch.request_counts.failed) == (2, 2)


def test_an_expired_batch_was_half_done() -> None:
    """What was reached is there, the rest is said to have expired."""
    with FakeEndpoint(batch=BatchManner(end=BatchEnd.EXPIRED)) as endpoint:
        batch, _, good, bad = run(endpoint, lines(rows(10)))
    assert batch.status == "expired"
    assert {line["custom_id"] for line in good} == {f"r{n}" for n in range(5)}
    assert {(line["custom_id"], line["error"]["code"]) for line in bad} == {
        (f"r{n}", "batch_expired") for n in range(5, 10)
    }


def test_a_cancelled_batch_keeps_what_was_done() -> None:
    """It is cancelling first; what was answered by then was paid and can be read."""

    async def work(client: openai.AsyncOpenAI) -> Any:
        batch = await started(client, lines(rows(10)))
        batch, seen = await ended(client, await client.batches.cancel(batch.id))
        return seen, await read(client, batch.output_file_id)

    with FakeEndpoint() as endpoint:
        seen, good = using(endpoint, work)
    assert seen == ["cancelling", "cancelled"]
    assert len(good) == 5


def test_a_finished_batch_cannot_be_cancelled() -> None:
    """The client is told so."""

    async def work(client: openai.AsyncOpenAI) -> None:
        batch, _ = await ended(client, await started(client, lines(rows(1))))
        await client.batches.cancel(batch.id)

    with FakeEndpoint() as endpoint, pytest.raises(openai.ConflictError, match="Cannot cancel"):
        using(endpoint, work)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"this is no json\n", "invalid_json_line"),
        (lines([{"custom_id": "a", "method": "GET", "url": _PATH, "body": {}}]), "invalid_json_line"),
        (lines([*rows(1), *rows(1)]), "duplicate_custom_id"),
        (lines([{**rows(1)[0], "url": "/v1/embeddings"}]), "mismatched_endpoint"),
        (lines(rows(4)), "too_many_requests"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_file_fails_the_batch(data: bytes, code: str) -> None:
    """Nothing of it is answered, and the batch says why."""
    with FakeEndpoint(batch=BatchManner(most=3)) as endpoint:
        batch, _, good, bad = run(endpoint, data)
    assert (batch.status, batch.errors.data[0].code) == ("failed", code)
    assert (good, bad) == ([], [])


def test_a_careless_provider_loses_and_doubles() -> None:
    """So that a reader can be shown to notice both."""
    manner = BatchManner(loses=frozenset({"r1"}), doubles=frozenset({"r2"}))
    with FakeEndpoint(batch=manner) as endpoint:
        _, _, good, bad = run(endpoint, lines(rows(4)))
    assert sorted(line["custom_id"] for line in [*good, *bad]) == ["r0", "r2", "r2", "r3"]


def test_files_can_be_read_and_deleted() -> None:
    """Mail that was sent up can be taken away again."""

    async def work(client: openai.AsyncOpenAI) -> Any:
        data = lines(rows(2)) + 'x\r\n--y\r\n"ü"'.encode()
        up = await client.files.create(file=("a b.jsonl", data), purpose="batch")
        same = (await client.files.content(up.id)).content == data
        told = await client.files.retrieve(up.id)
        gone = await client.files.delete(up.id)
        with pytest.raises(openai.NotFoundError):
            await client.files.content(up.id)
        return same, told.filename, told.bytes == len(data), gone.deleted

    with FakeEndpoint() as endpoint:
        assert using(endpoint, work) == (True, "a b.jsonl", True, True)


def test_a_batch_whose_answer_was_lost_was_made_all_the_same() -> None:
    """Who only tries again pays twice; the list of batches, with what they were marked with, tells."""

    async def work(client: openai.AsyncOpenAI) -> Any:
        with endpoint.failing(Fault.ERROR_500), pytest.raises(openai.InternalServerError):
            await started(client, lines(rows(1)))
        up = await client.files.create(file=("calls.jsonl", lines(rows(1))), purpose="batch")
        with endpoint.failing(Fault.RESET), pytest.raises(openai.APIConnectionError):
            await client.batches.create(
                input_file_id=up.id, endpoint=_PATH, completion_window="24h", metadata={"run": "8"}
            )
        return [(batch.input_file_id == up.id, batch.metadata) async for batch in client.batches.list()]

    with FakeEndpoint() as endpoint:
        assert using(endpoint, work) == [(True, {"run": "8"})]


@pytest.mark.parametrize("fault", [Fault.HTML_200, Fault.EMPTY_200, Fault.CUT_JSON, Fault.GZIP_BROKEN])
def test_the_end_of_a_batch_may_be_asked_for_again(fault: Fault) -> None:
    """A broken answer to a poll costs nothing: the next one tells the same end."""

    async def work(client: openai.AsyncOpenAI) -> Any:
        batch = await started(client, lines(rows(3)))
        with endpoint.failing(fault):
            broken = (await asyncio.gather(client.batches.retrieve(batch.id), return_exceptions=True))[0]
        batch, _ = await ended(client, batch)
        return isinstance(broken, str | Exception), len(await read(client, batch.output_file_id))

    with FakeEndpoint(batch=BatchManner(polls=0)) as endpoint:
        assert using(endpoint, work) == (True, 3)
