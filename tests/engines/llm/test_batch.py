"""The Batch API over real HTTP: what is sent, kept, paid, and found again by the next process."""

import asyncio
import json
import socket
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from auditor.engines.llm import books as tables
from auditor.engines.llm.batch import BatchDesk
from auditor.engines.llm.batch_collecting import Purse, Size
from auditor.engines.llm.batch_tables import Cap
from auditor.engines.llm.books import Books, identity
from auditor.engines.llm.chat import Answer, ChatError, Request, Role, Rung, Schema, Task, Trouble, Turn
from auditor.engines.llm.money import Charge, Prices, dearest
from auditor.engines.llm.wires.openai_batches import BatchLine
from auditor.engines.llm.wires.openai_client import OpenAIWire
from auditor.errors import Unavailable, UsageError
from auditor.testing import BatchEnd, BatchManner, FakeEndpoint, Fault, Reply, Usage


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


_PORT = _free_port()
"""Always the same: an answer is kept under the address that gave it."""
_URL = f"http://127.0.0.1:{_PORT}/v1"
_KEY = "sk-not-a-real-key"
_PRICES = Prices(input=Decimal("0.5"), output=Decimal(2))
_USAGE = Usage(input=1_000, output=10)
_BODY = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}


class _Killed(BaseException):
    """What the process dies of."""


def _request(number: int, **more: Any) -> Request:
    turns = (Turn(Role.SYSTEM, "Find promises."), Turn(Role.USER, f"Message {number}: \x00marker\x00"))
    schema = Schema(name="found", body=_BODY)
    request = Request(task=Task.EXTRACT, model="m", prompt="p", turns=turns, schema=schema, max_tokens=100)
    return replace(request, **more)


def _requests(count: int) -> list[Request]:
    return [_request(number) for number in range(count)]


def _said(body: dict[str, Any]) -> str:
    """An answer that belongs to its question alone."""
    return json.dumps({"to": body["messages"][1]["content"].split(":")[0]})


def _counted(body: dict[str, Any]) -> Reply:
    """The same with tokens that cost 520 millionths."""
    return Reply(_said(body), usage=_USAGE)


def _desk(endpoint: FakeEndpoint, folder: Path, **more: Any) -> BatchDesk:
    purse = Purse(run=more.pop("run", "run"), prices=more.pop("prices", _PRICES), cap=more.pop("cap", Cap()))
    line = more.pop("line", None) or BatchLine(key=_KEY, base_url=more.pop("url", endpoint.url))
    told = more.pop("told", [])
    more.setdefault("sleep", lambda seconds: asyncio.sleep(0))
    return BatchDesk(folder / "answers.sqlite", line, purse, tell=told.append, **more)


def _collect(desk: BatchDesk, requests: Sequence[Request]) -> list[Answer]:
    async def ask() -> list[Answer]:
        answers = await asyncio.gather(*(desk.collecting.ask(request) for request in requests))
        await desk.collecting.close()
        return list(answers)

    return asyncio.run(ask())


def _run(endpoint: FakeEndpoint, folder: Path, requests: Sequence[Request], **more: Any) -> BatchDesk:
    with _desk(endpoint, folder, **more) as desk:
        _collect(desk, requests)
        desk.finish()
    return desk


def _ask_books(folder: Path, work: Callable[[sqlite3.Connection], Any]) -> Any:
    async def ask() -> Any:
        books = Books(folder / "answers.sqlite")
        try:
            return await books.do(work)
        finally:
            await books.close()

    return asyncio.run(ask())


def _known(folder: Path, requests: Sequence[Request]) -> list[str | None]:
    def find(db: sqlite3.Connection) -> list[str | None]:
        found = [tables.find(db, request.tenant, identity(request, _URL)) for request in requests]
        return [answer.text if answer else None for answer in found]

    known: list[str | None] = _ask_books(folder, find)
    return known


def _money(folder: Path, run: str = "run") -> tuple[Charge, Charge]:
    """Known to be spent, and reserved."""
    money: tuple[Charge, Charge] = _ask_books(folder, lambda db: (tables.settled(db, run), tables.reserved(db, run)))
    return money


def _own(requests: Sequence[Request]) -> list[str]:
    return [json.dumps({"to": request.turns[1].text.split(":")[0]}) for request in requests]


def _posts(endpoint: FakeEndpoint, path: str) -> int:
    return sum(call.method == "POST" and call.path.endswith(path) for call in endpoint.calls)


def _sent_lines(endpoint: FakeEndpoint) -> list[dict[str, Any]]:
    """The rows of all files that were sent up."""
    rows = []
    for call in endpoint.calls:
        if call.method == "POST" and call.path.endswith("/files"):
            rows += [json.loads(line) for line in call.raw.splitlines() if line.startswith(b'{"custom_id"')]
    return rows


def test_answers_in_any_order_come_to_their_questions(tmp_path: Path) -> None:
    """Forty answers in an order of the provider's, each in the books under its own question, and paid at the batch price."""
    requests, told = _requests(40), list[str]()
    with FakeEndpoint(_counted, batch=BatchManner(polls=3), port=_PORT) as endpoint:
        desk = _run(endpoint, tmp_path, requests, told=told)
    assert _known(tmp_path, requests) == _own(requests)
    spent = Charge(calls=40, input_tokens=40_000, output_tokens=400, amount=40 * 520)
    assert _money(tmp_path) == (spent, Charge())
    assert (desk.cost, desk.answered, desk.more) == (spent, 40, False)
    assert told[0].startswith("Batch batch_1 was sent to 127.0.0.1:")
    assert told[-1] == "Batch batch_1 is done: 40 of 40 answered."


def test_a_line_holds_what_the_openai_client_would_send(tmp_path: Path) -> None:
    """The same body, but for the random marker; the id is the canonical key of the question."""
    request = _request(1)
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, [request])

        async def live() -> None:
            wire = OpenAIWire(key=_KEY, base_url=endpoint.url)
            await wire.send(request, Rung.JSON_SCHEMA)
            await wire.close()

        asyncio.run(live())
        (line,) = _sent_lines(endpoint)
        sent = json.loads(endpoint.chats[-1].raw)
    assert (line["custom_id"], line["method"], line["url"]) == (identity(request, _URL), "POST", "/v1/chat/completions")
    markers = [body["messages"][1].pop("content") for body in (line["body"], sent)]
    assert line["body"] == sent
    assert len(set(markers)) == 2


def test_twin_questions_are_sent_once(tmp_path: Path) -> None:
    """Two mails with the same words, and a question that the books know, cost one row."""
    known, twin = _request(1), _request(2)
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, [known])
        with _desk(endpoint, tmp_path) as desk:
            answers = _collect(desk, [known, twin, twin, known])
            desk.finish()
        ids = [line["custom_id"] for line in _sent_lines(endpoint)]
    assert ids == [identity(known, _URL), identity(twin, _URL)]
    assert [answer.text for answer in answers[::3]] == _own([known]) * 2
    assert not any(answer.paid for answer in answers)


def test_what_failed_in_a_batch_is_not_known_and_not_paid(tmp_path: Path) -> None:
    """An error status, a broken row and a body that is no completion are left to the ordinary run."""
    requests = _requests(6)

    def answer(body: dict[str, Any]) -> Reply:
        number = int(body["messages"][1]["content"].split(":")[0].split()[1])
        fault = {1: Fault.LIMIT_429, 2: Fault.RESET}.get(number)
        reply = Reply(_said(body), usage=_USAGE, fault=fault)
        return replace(reply, body=b'{"object": "nothing"}') if number == 3 else reply

    told: list[str] = []
    with FakeEndpoint(answer, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, requests, told=told)
    known = _known(tmp_path, requests)
    assert [text is None for text in known] == [False, True, True, True, False, False]
    settled, reserved = _money(tmp_path)
    nonsense = dearest(requests[3], _PRICES)
    assert (settled.calls, settled.amount, reserved) == (4, 3 * 520 + nonsense.amount, Charge())
    assert told[-1].endswith("3 of 6 answered; 3 questions not answered in it will be asked one by one.")


def test_a_cut_answer_is_kept_and_a_refusal_is_not(tmp_path: Path) -> None:
    """As without a batch: what was cut would be cut again, and is not paid for twice."""
    requests = _requests(3)
    finish = {"0": "stop", "1": "length", "2": "content_filter"}

    def answer(body: dict[str, Any]) -> Reply:
        return replace(_counted(body), finish=finish[body["messages"][1]["content"].split(":")[0].split()[1]])

    told: list[str] = []
    with FakeEndpoint(answer, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, requests, told=told)
    assert [text is not None for text in _known(tmp_path, requests)] == [True, True, False]
    assert "2 of 3 answered" in told[-1]


def test_answers_twice_and_answers_lost(tmp_path: Path) -> None:
    """The first of two counts and is paid once; what is in neither file stays reserved, as nobody knows."""
    requests = _requests(4)
    manner = BatchManner(
        doubles=frozenset({identity(requests[0], _URL)}), loses=frozenset({identity(requests[1], _URL)})
    )
    with FakeEndpoint(_counted, batch=manner, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, requests)
    assert [text is None for text in _known(tmp_path, requests)] == [False, True, False, False]
    settled, reserved = _money(tmp_path)
    assert (settled.calls, settled.amount) == (3, 3 * 520)
    assert reserved == dearest(requests[1], _PRICES)


def test_an_expired_batch_keeps_its_answers_and_says_what_to_do(tmp_path: Path) -> None:
    """Half was answered; the rest is free again, and the next run sends only that."""
    requests = _requests(10)
    with FakeEndpoint(_said, batch=BatchManner(end=BatchEnd.EXPIRED), port=_PORT) as endpoint:
        with pytest.raises(Unavailable, match=r"batch_1 was not done within its 24 hours; 5 of 10 questions") as caught:
            _run(endpoint, tmp_path, requests)
        assert "run the same command again" in caught.value.hint
        assert _money(tmp_path)[1] == Charge()
    assert sum(text is not None for text in _known(tmp_path, requests)) == 5
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, requests)
        assert len(_sent_lines(endpoint)) == 5
    assert _known(tmp_path, requests) == _own(requests)


def test_a_batch_that_the_provider_refuses_costs_nothing(tmp_path: Path) -> None:
    """Its code is told, nothing stays reserved, and no batch is waited for."""
    with FakeEndpoint(_said, batch=BatchManner(most=3), port=_PORT) as endpoint:
        with pytest.raises(Unavailable, match=r"refused by the provider \(too_many_requests\); 0 of 4 questions"):
            _run(endpoint, tmp_path, _requests(4))
        with _desk(endpoint, tmp_path) as desk:
            _collect(desk, [])
            desk.finish()
    assert _money(tmp_path) == (Charge(), Charge())


def test_a_batch_cancelled_by_somebody_keeps_its_answers(tmp_path: Path) -> None:
    """As with one that expired; what it did not reach costs nothing."""
    requests = _requests(6)
    with FakeEndpoint(_said, batch=BatchManner(polls=9), port=_PORT) as endpoint:

        async def cancel(seconds: float) -> None:
            import openai

            async with openai.AsyncOpenAI(api_key=_KEY, base_url=endpoint.url) as client:
                if (await client.batches.retrieve("batch_1")).status == "in_progress":
                    await client.batches.cancel("batch_1")

        with pytest.raises(Unavailable, match="batch_1 was cancelled; 3 of 6"):
            _run(endpoint, tmp_path, requests, sleep=cancel)
    assert sum(text is not None for text in _known(tmp_path, requests)) == 3
    assert _money(tmp_path)[1] == Charge()


def _dying(method: str, *, after: bool) -> type[BatchLine]:
    """A line whose process is killed at `method`, before or after the provider has done it."""

    class Dying(BatchLine):
        pass

    async def killed(self: BatchLine, *given: Any) -> Any:
        if after:
            await getattr(BatchLine, method)(self, *given)
        raise _Killed

    setattr(Dying, method, killed)
    return Dying


@pytest.mark.parametrize(
    ("method", "after", "batches"),
    [
        ("upload", False, 1),
        ("upload", True, 1),
        ("create", False, 1),
        ("create", True, 1),
        ("look", False, 1),
        ("look", True, 1),
        ("results", False, 1),
        ("results", True, 1),
    ],
)
def test_a_run_killed_anywhere_goes_on_and_pays_once(tmp_path: Path, method: str, after: bool, batches: int) -> None:
    """Started again, it finds the batch that was made, or makes one: never two, and nothing stays reserved."""
    requests = _requests(8)
    with FakeEndpoint(_counted, batch=BatchManner(polls=2), port=_PORT) as endpoint:
        dying = _dying(method, after=after)(key=_KEY, base_url=endpoint.url)
        with pytest.raises(_Killed):
            _run(endpoint, tmp_path, requests, line=dying)
        _run(endpoint, tmp_path, requests)
        assert _posts(endpoint, "/batches") == batches
    assert _known(tmp_path, requests) == _own(requests)
    settled, reserved = _money(tmp_path)
    assert (settled.calls, settled.amount, reserved) == (8, 8 * 520, Charge())


def test_a_kill_between_two_files_pays_each_once(tmp_path: Path) -> None:
    """The good answers are settled, the process dies before the failed ones; the next one settles those alone."""
    requests = _requests(4)

    def answer(body: dict[str, Any]) -> Reply:
        failing = body["messages"][1]["content"].startswith("Message 3")
        return replace(_counted(body), fault=Fault.LIMIT_429 if failing else None)

    class Half(BatchLine):
        read = 0

        async def results(self, file: str) -> Any:
            self.read += 1
            if self.read == 2:
                raise _Killed
            return await super().results(file)

    with FakeEndpoint(answer, port=_PORT) as endpoint:
        with pytest.raises(_Killed):
            _run(endpoint, tmp_path, requests, line=Half(key=_KEY, base_url=endpoint.url))
        assert _money(tmp_path)[0].calls == 3
        _run(endpoint, tmp_path, requests[:3])
        assert _posts(endpoint, "/batches") == 1
    assert _known(tmp_path, requests[:3]) == _own(requests[:3])
    assert _money(tmp_path) == (Charge(calls=3, input_tokens=3_000, output_tokens=30, amount=3 * 520), Charge())


def test_new_questions_go_beside_a_batch_that_is_under_way(tmp_path: Path) -> None:
    """A second run over more mail sends only what is new, and waits for both."""
    with FakeEndpoint(_said, batch=BatchManner(polls=2), port=_PORT) as endpoint:
        with pytest.raises(_Killed):
            _run(endpoint, tmp_path, _requests(3), line=_dying("look", after=False)(key=_KEY, base_url=endpoint.url))
        told: list[str] = []
        _run(endpoint, tmp_path, _requests(5), run="other", told=told)
        assert len(_sent_lines(endpoint)) == 5
    assert _known(tmp_path, _requests(5)) == _own(_requests(5))
    assert "Batch batch_1 of an earlier run goes on: 3 questions." in told
    assert (_money(tmp_path)[0].calls, _money(tmp_path, "other")[0].calls) == (3, 2)


def test_collecting_stops_at_the_cap(tmp_path: Path) -> None:
    """To the millionth; as answers cost less than was reserved, a further pass may send more."""
    requests = _requests(5)
    price = dearest(requests[0], _PRICES).amount
    told: list[str] = []
    with FakeEndpoint(lambda body: Reply(_said(body), usage=Usage(input=10, output=1)), port=_PORT) as endpoint:
        cap = Cap(max_amount=3 * price - 1)
        first = _run(endpoint, tmp_path, requests, cap=cap, told=told)
        assert (len(_sent_lines(endpoint)), first.answered, first.more) == (2, 2, True)
        assert "The cap keeps 3 questions out of this batch." in told
        second = _run(endpoint, tmp_path, requests, cap=cap)
        assert (second.answered, second.more) == (2, True)
        third = _run(endpoint, tmp_path, requests, cap=cap)
        assert (third.answered, third.more) == (1, False)
    assert _known(tmp_path, requests) == _own(requests)


def test_a_cap_on_tokens_holds_as_well(tmp_path: Path) -> None:
    """Without any price."""
    requests = _requests(3)
    cap = Cap(max_tokens=dearest(requests[0], None).tokens)
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        desk = _run(endpoint, tmp_path, requests, cap=cap, prices=None)
        assert (len(_sent_lines(endpoint)), desk.currency) == (1, None)


def test_a_cap_that_was_spent_meanwhile_cuts_the_file(tmp_path: Path) -> None:
    """Another process of the same run spent something between collecting and sending."""
    requests = _requests(4)
    price = dearest(requests[0], _PRICES)
    with (
        FakeEndpoint(_said, port=_PORT) as endpoint,
        _desk(endpoint, tmp_path, cap=Cap(max_amount=4 * price.amount)) as desk,
    ):
        _collect(desk, requests)
        _ask_books(tmp_path, lambda db: (tables.open_run(db, "run", "USD"), tables.reserve(db, "run", price)))
        desk.finish()
        assert [line["custom_id"] for line in _sent_lines(endpoint)] == [
            identity(request, _URL) for request in requests[:3]
        ]


def test_too_many_for_one_file_become_several_batches(tmp_path: Path) -> None:
    """By number and by size."""
    requests = _requests(7)
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        _run(endpoint, tmp_path, requests, size=Size(rows=3))
        assert _posts(endpoint, "/batches") == 3
        _run(endpoint, tmp_path / "b", requests, size=Size(bytes=1))
        assert _posts(endpoint, "/batches") == 10
    assert _known(tmp_path, requests) == _own(requests)


def test_the_pause_between_looks_grows_to_a_minute(tmp_path: Path) -> None:
    """From two seconds."""
    pauses: list[float] = []

    async def note(seconds: float) -> None:
        pauses.append(seconds)

    with FakeEndpoint(_said, batch=BatchManner(polls=14), port=_PORT) as endpoint:
        _run(endpoint, tmp_path, _requests(1), sleep=note)
    assert (pauses[:3], pauses[-1], max(pauses)) == ([2.0, 3.0, 4.5], 60.0, 60.0)


def test_an_outage_while_waiting_is_waited_for(tmp_path: Path) -> None:
    """And given up after the patience, with the batch still known to the next run."""
    requests = _requests(2)
    with FakeEndpoint(_said, port=_PORT) as endpoint:

        class Away(BatchLine):
            left = 3

            async def look(self, id_: str) -> Any:
                self.left -= 1
                if self.left >= 0:
                    raise ChatError(Trouble.OUTAGE, "away")
                return await super().look(id_)

        never = Away(key=_KEY, base_url=endpoint.url)
        never.left = 1_000
        with pytest.raises(ChatError, match="away") as caught:
            _run(endpoint, tmp_path, requests, line=never, patience=30.0)
        assert "nothing is paid twice" in caught.value.hint
        _run(endpoint, tmp_path, requests, line=Away(key=_KEY, base_url=endpoint.url))
        assert _posts(endpoint, "/batches") == 1
    assert _known(tmp_path, requests) == _own(requests)


def test_an_endpoint_without_batches_is_told_plainly(tmp_path: Path) -> None:
    """Before anything is reserved for good, and without the key in the message."""
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        with pytest.raises(Unavailable, match="has no Batch API") as caught:
            _run(endpoint, tmp_path, _requests(2), url=f"{endpoint.url}/elsewhere")
        assert "without --batch-api" in caught.value.hint
    assert _money(tmp_path) == (Charge(), Charge())


def test_llama_cpp_has_none(tmp_path: Path, tiny_server: str) -> None:
    """A real server without the Batch API."""
    with FakeEndpoint() as unused, pytest.raises(Unavailable, match="has no Batch API"):
        _run(unused, tmp_path, _requests(1), url=tiny_server)


def test_a_refused_key_is_told_without_it(tmp_path: Path) -> None:
    """Nothing stays reserved."""
    with (
        FakeEndpoint(_said, key="another", port=_PORT) as endpoint,
        pytest.raises(ChatError, match="refuses the key") as caught,
    ):
        _run(endpoint, tmp_path, _requests(1))
    assert caught.value.trouble is Trouble.KEY
    assert _KEY not in str(caught.value) + caught.value.hint
    assert _money(tmp_path) == (Charge(), Charge())


def test_a_batch_that_is_gone_is_said_and_not_waited_for_again(tmp_path: Path) -> None:
    """Its money stays reserved; the next run sends a new one."""
    requests = _requests(2)
    with FakeEndpoint(_said, port=_PORT) as endpoint, pytest.raises(_Killed):
        _run(endpoint, tmp_path, requests, line=_dying("look", after=False)(key=_KEY, base_url=endpoint.url))
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        with pytest.raises(Unavailable, match="batch_1 is not known to the provider any more; 0 of 2"):
            _run(endpoint, tmp_path, requests)
        assert _money(tmp_path)[1].calls == 2
        _run(endpoint, tmp_path, requests)
    assert _known(tmp_path, requests) == _own(requests)


def test_two_runs_do_not_wait_with_the_same_books(tmp_path: Path) -> None:
    """The second is told; after the first has ended it may."""
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        with _desk(endpoint, tmp_path) as desk, pytest.raises(UsageError, match="waits for a batch"):
            _collect(desk, [])
            with _desk(endpoint, tmp_path):
                raise AssertionError("two at once")
        _run(endpoint, tmp_path, [])


def test_no_text_is_left_on_the_disk(tmp_path: Path) -> None:
    """The files of questions are gone afterwards, also those of a process that was killed."""
    with FakeEndpoint(_said, port=_PORT) as endpoint:
        (tmp_path / "answers.sqlite.batch").mkdir()
        (tmp_path / "answers.sqlite.batch" / "questions-1.jsonl").write_text("old")
        with _desk(endpoint, tmp_path) as desk:
            _collect(desk, _requests(2))
            (file,) = (tmp_path / "answers.sqlite.batch").iterdir()
            assert (file.parent.stat().st_mode & 0o077, file.read_text().count("Message")) == (0, 2)
            desk.finish()
    assert not (tmp_path / "answers.sqlite.batch").exists()
