"""Answers kept and money counted: the books, the till and the keeper."""

import asyncio
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.engines.llm.books import VERSION, Books
from auditor.engines.llm.chat import MARKER, Answer, ChatError, Finish, Request, Role, Rung, Trouble, Turn
from auditor.engines.llm.keeper import Keeper, Till
from auditor.engines.llm.money import Charge, Prices, dearest, millionths
from auditor.errors import Unavailable, UsageError
from tests.virtual import GOOD, PRICES, Inline, Script, answer, gather, replies, request, run, stack, trouble


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "books.sqlite"


async def _spent(till: Till) -> tuple[Charge, Charge]:
    spent = await till.spent()
    return spent.known, spent.possible


def test_a_known_answer_is_not_paid_again(path: Path) -> None:
    """Not in this process and not in the next; it is the same answer in every part but `paid`."""
    paid = answer(rung=Rung.JSON_SCHEMA, cached_tokens=5)
    script = Script(replies(paid))

    async def story() -> list[Answer]:
        keeper, _ = stack(path, script)
        found = [await keeper.ask(request()), await keeper.ask(request())]
        await keeper.close()
        return found

    first, second = run(story())
    assert first == paid
    assert second == replace(paid, paid=False)
    assert run(story()) == [second, second]
    assert len(script.calls) == 1
    assert script.closed


def test_twins_are_asked_once(path: Path) -> None:
    """Of 20 that ask the same at the same time one is told that it paid."""
    script = Script(replies(answer()), latency=1.0)
    keeper, _ = stack(path, script)
    done = run(gather(keeper, [request()] * 20))
    assert [one.text for one in done if isinstance(one, Answer)] == [GOOD] * 20
    assert [one.paid for one in done if isinstance(one, Answer)].count(True) == 1
    assert len(script.calls) == 1


def test_a_trouble_is_shared_by_twins_and_the_next_asks_again(path: Path) -> None:
    """Errors are not remembered."""
    script = Script(replies(*[trouble(Trouble.REQUEST)] * 4, answer()), latency=1.0)
    keeper, _ = stack(path, script)

    async def story() -> list[Answer | ChatError]:
        return [*await gather(keeper, [request()] * 3), await keeper.ask(request())]

    *failed, last = run(story())
    assert all(isinstance(one, ChatError) for one in failed)
    assert isinstance(last, Answer)
    assert len(script.calls) == 5


def test_a_cancelled_twin_does_not_lose_the_other(path: Path) -> None:
    """The first who asked goes away; the second is answered by the same call, as paid."""
    script = Script(replies(answer()), latency=5.0)
    keeper, _ = stack(path, script)

    async def story() -> Answer:
        first = asyncio.create_task(keeper.ask(request()))
        await asyncio.sleep(1)
        second = asyncio.create_task(keeper.ask(request()))
        await asyncio.sleep(1)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await second

    assert run(story()) == answer()
    assert len(script.calls) == 1


def test_when_all_who_wait_are_cancelled_the_call_ends(path: Path) -> None:
    """It may have been charged: its reservation stays. Who asks afterwards asks anew."""
    script = Script(replies(answer()), latency=5.0)
    keeper, till = stack(path, script)

    async def story() -> tuple[Charge, Charge]:
        tasks = [asyncio.create_task(keeper.ask(request())) for _ in range(2)]
        await asyncio.sleep(1)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.1)
        assert script.running == 0
        assert (await keeper.ask(request())).paid
        return await _spent(till)

    known, possible = run(story())
    assert len(script.calls) == 2
    assert known.calls == 1
    assert possible == dearest(request(), PRICES)


def test_a_refused_answer_is_paid_and_not_kept(path: Path) -> None:
    """The next time it is asked again, and both are counted."""
    refused = answer("{", finish=Finish.REFUSAL)
    keeper, till = stack(path, Script(replies(refused)))

    async def story() -> Charge:
        for _ in range(2):
            assert await keeper.ask(request()) == refused
        return (await till.spent()).known

    assert run(story()) == Charge(calls=2, input_tokens=40, output_tokens=20, amount=2 * 9)


def test_a_cut_answer_is_not_paid_for_again(path: Path) -> None:
    """It would be cut again: a rerun knows that, and asks for a longer one, which is another question."""
    cut = answer("{", finish=Finish.LENGTH)
    script = Script(replies(cut))
    keeper, till = stack(path, script)

    async def story() -> Charge:
        assert await keeper.ask(request()) == cut
        assert await keeper.ask(request()) == replace(cut, paid=False)
        return (await till.spent()).known

    assert run(story()) == Charge(calls=1, input_tokens=20, output_tokens=10, amount=9)
    assert len(script.calls) == 1


def test_what_is_settled_is_what_the_provider_counted(path: Path) -> None:
    """Tokens from its cache at their price, rounded up to a millionth a call."""
    script = Script(replies(answer(input_tokens=1_001, cached_tokens=1_000, output_tokens=7)))
    keeper, till = stack(path, script)

    async def story() -> tuple[Charge, Charge]:
        await keeper.ask(request())
        return await _spent(till)

    amount = 80  # 1 * 0.15 + 1,000 * 0.075 + 7 * 0.60 = 79.35
    known = Charge(calls=1, input_tokens=1_001, cached_tokens=1_000, output_tokens=7, amount=amount)
    assert run(story()) == (known, Charge())


def test_what_was_not_counted_is_settled_as_reserved(path: Path) -> None:
    """A server that tells no tokens costs what it could have cost."""
    script = Script(replies(answer(counted=False, input_tokens=0, output_tokens=0)))
    keeper, till = stack(path, script)

    async def story() -> tuple[Charge, Charge]:
        await keeper.ask(request())
        return await _spent(till)

    assert run(story()) == (dearest(request(), PRICES), Charge())


@pytest.mark.parametrize(
    ("error", "tries_that_stay"),
    [
        (trouble(Trouble.SLOW), 3),
        (trouble(Trouble.OUTAGE), 3),
        (trouble(Trouble.OUTAGE, billed=False), 0),
        (trouble(Trouble.LIMIT), 0),
        (trouble(Trouble.LIMIT, billed=True), 3),
        (trouble(Trouble.KEY), 0),
        (trouble(Trouble.REQUEST), 0),
        (trouble(Trouble.RUNG), 0),
        (trouble(Trouble.INVALID), 1),
    ],
    ids=lambda one: f"{one.trouble.value}-{one.billed}" if isinstance(one, ChatError) else str(one),
)
def test_a_failed_try_stays_reserved_when_it_may_have_been_charged(
    path: Path, error: ChatError, tries_that_stay: int
) -> None:
    """Each try for itself: three time-outs may have cost three times."""
    script = Script(replies(error))
    keeper, till = stack(path, script, tries=3)

    async def story() -> tuple[Charge, Charge]:
        with pytest.raises(ChatError):
            await keeper.ask(request())
        return await _spent(till)

    known, possible = run(story())
    assert known == Charge()
    assert possible.amount == tries_that_stay * dearest(request(), PRICES).amount
    assert possible.calls == tries_that_stay


def test_a_time_out_stays_reserved_and_the_answer_after_it_is_settled(path: Path) -> None:
    """Known and possible are told apart."""
    script = Script(replies(trouble(Trouble.SLOW), answer()))
    keeper, till = stack(path, script)

    async def story() -> tuple[Charge, Charge]:
        await keeper.ask(request())
        return await _spent(till)

    assert run(story()) == (
        Charge(calls=1, input_tokens=20, output_tokens=10, amount=9),
        dearest(request(), PRICES),
    )


def test_a_climb_is_paid_in_full(path: Path) -> None:
    """Three rungs that ignored the schema and one that worked are four calls, in the books and in the answer."""

    def act(_request: Request, rung: Rung, _number: int) -> Answer:
        return answer(GOOD if rung is Rung.PLAIN else "Sure.", rung=rung)

    keeper, till = stack(path, Script(act))

    async def story() -> tuple[Answer, Charge]:
        return await keeper.ask(request()), (await till.spent()).known

    found, known = run(story())
    assert (found.input_tokens, found.output_tokens) == (80, 40)
    assert known == Charge(calls=4, input_tokens=80, output_tokens=40, amount=36)


def test_a_further_try_is_refused_when_the_cap_would_be_passed(path: Path) -> None:
    """A cap for one call: after a time-out there is no second one, and the time-out counts."""
    cap = dearest(request(), PRICES).amount
    script = Script(replies(trouble(Trouble.SLOW), answer()))
    keeper, till = stack(path, script, max_amount=cap)

    async def story() -> tuple[Charge, Charge]:
        with pytest.raises(ChatError, match=r"more than the cap of 0\.0[0-9]+ USD") as caught:
            await keeper.ask(request())
        assert caught.value.trouble is Trouble.BUDGET
        return await _spent(till)

    assert run(story()) == (Charge(), dearest(request(), PRICES))
    assert len(script.calls) == 1


def test_a_cap_on_tokens_needs_no_prices(path: Path) -> None:
    """Input and output together; the answer that no longer fits is not asked for."""
    price = dearest(request("00"), None)
    script = Script(replies(answer(input_tokens=price.input_tokens, output_tokens=price.output_tokens)))
    keeper, _ = stack(path, script, prices=None, max_tokens=3 * price.tokens)
    done = run(gather(keeper, [request(f"{number:02}") for number in range(10)]))
    assert sum(isinstance(one, Answer) for one in done) == 3
    assert {one.trouble for one in done if isinstance(one, ChatError)} == {Trouble.BUDGET}
    assert len(script.calls) == 3


def test_a_known_answer_costs_nothing_under_a_spent_cap(path: Path) -> None:
    """Only what would have to be asked is refused."""
    script = Script(replies(answer()))

    async def story(max_amount: int | None) -> Answer:
        keeper, _ = stack(path, script, max_amount=max_amount)
        try:
            return await keeper.ask(request())
        finally:
            await keeper.close()

    assert run(story(None)).paid
    assert not run(story(0)).paid


def test_a_cap_on_cost_needs_prices(path: Path) -> None:
    """Without them it would be a promise that nobody keeps."""
    with pytest.raises(UsageError, match="needs the prices"):
        stack(path, Script(replies(answer())), prices=None, max_amount=1)


def test_a_run_cannot_change_its_currency(path: Path) -> None:
    """Dollars and euros are not added up."""
    script = Script(replies(answer()))

    async def story(prices: Prices) -> None:
        keeper, _ = stack(path, script, prices=prices)
        try:
            await keeper.ask(request(prices.currency))
        finally:
            await keeper.close()

    run(story(PRICES))
    with pytest.raises(UsageError, match="was begun in USD"):
        run(story(replace(PRICES, currency="EUR")))
    assert len(script.calls) == 1


def test_runs_have_their_own_caps(path: Path) -> None:
    """What one run spent does not count in another; answers are shared."""
    cap = dearest(request("a"), PRICES).amount
    script = Script(replies(answer()))

    async def story(name: str, text: str) -> bool:
        keeper, _ = stack(path, script, run=name, max_amount=cap)
        try:
            return isinstance((await gather(keeper, [request(text)]))[0], Answer)
        finally:
            await keeper.close()

    assert run(story("one", "a"))
    assert not run(story("one", "b"))
    assert run(story("two", "b"))
    assert len(script.calls) == 2


@pytest.mark.parametrize("text", ["é" * 3, "\ud800", "a\x00b", "🙂", "", "x" * 100_000])
def test_any_text_comes_back_as_it_was(path: Path, text: str) -> None:
    """Lone surrogates and zero bytes too: what a model says is kept, not judged."""
    script = Script(replies(answer(), answer(text)))

    async def story() -> Answer:
        keeper, _ = stack(path, script)
        await keeper.ask(request("first"))
        await keeper.ask(request())
        again = await keeper.ask(request())
        await keeper.close()
        return again

    assert run(story()) == answer(text, paid=False)


def test_the_file_is_for_its_owner_only(path: Path) -> None:
    """The books and what SQLite lays beside them; also where the file was open to others before."""
    path.touch(0o644)

    async def story() -> None:
        keeper, _ = stack(path, Script(replies(answer())))
        await keeper.ask(request())
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        assert modes == {0o600}
        assert len(list(path.parent.iterdir())) == 3
        await keeper.close()

    run(story())


def test_the_file_is_safe_against_a_loss_of_power(path: Path) -> None:
    """Write-ahead log, synchronized in full, tables with a version."""
    books = Books(path)
    pragmas = ("journal_mode", "synchronous", "user_version")
    found = [books._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == ["wal", 2, VERSION]
    asyncio.run(books.close())


def test_tables_of_another_version_are_left_alone(path: Path) -> None:
    """A newer auditor's file is refused with a next step, and not changed."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(Unavailable, match="version 99") as caught:
        Books(path)
    assert caught.value.hint
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    """A text file, a folder, a folder that cannot be made."""
    (tmp_path / "text").write_text("This is not a database, and long enough to be taken for one." * 20)
    (tmp_path / "text").chmod(0o600)
    for path in (tmp_path / "text", tmp_path, tmp_path / "text" / "below"):
        with pytest.raises(Unavailable, match="cannot be used to keep answers"):
            Books(path)


def test_a_disk_that_fails_is_told_and_nothing_is_lost(path: Path) -> None:
    """The question fails with what to do; after room is made the run goes on without repair."""

    async def story() -> None:
        keeper, till = stack(path, Script(replies(answer())))
        await keeper.ask(request("before"))
        (pages,) = till.books._connection.execute("PRAGMA page_count").fetchone()
        till.books._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ChatError, match="cannot be written") as caught:
            for number in range(200):
                await keeper.ask(request(f"{number}" * 50))
        assert caught.value.hint
        till.books._connection.execute("PRAGMA max_page_count = 100000")
        assert not (await keeper.ask(request("before"))).paid
        assert (await keeper.ask(request("after"))).paid
        await keeper.close()

    run(story())


def test_64_at_once_share_transactions(path: Path) -> None:
    """A disk of 5 ms a commit would else allow 100 calls a second."""
    executor = Inline()
    keeper, _ = stack(path, Script(replies(answer()), latency=1.0), executor=executor)
    run(gather(keeper, [request(str(number)) for number in range(65)]))
    assert executor.transactions <= 6


def test_the_books_are_written_in_a_thread_of_their_own(path: Path) -> None:
    """On a real loop and a real thread: 100 questions, of which each is asked twice, are paid once."""
    script = Script(replies(answer()))

    async def story() -> list[Answer | ChatError]:
        keeper, till = stack(path, script, executor=ThreadPoolExecutor(max_workers=1))
        done = await gather(keeper, [request(str(number % 100)) for number in range(200)])
        assert (await till.spent()).known.calls == 100
        await keeper.close()
        return done

    assert sum(isinstance(one, Answer) and one.paid for one in asyncio.run(story())) == 100
    assert len(script.calls) == 100


def test_what_is_due_is_written_before_the_books_are_closed(path: Path) -> None:
    """A call that was cancelled and closed upon at once: the try that was never sent is not counted."""
    script = Script(replies(answer(), trouble(Trouble.LIMIT, wait=100.0)))

    async def story(*, again: bool) -> Charge:
        keeper, till = stack(path, script)
        if not again:
            await keeper.ask(request("first"))
            task = asyncio.create_task(keeper.ask(request()))
            await asyncio.sleep(50)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        possible = (await till.spent()).possible if again else Charge()
        await keeper.close()
        return possible

    run(story(again=False))
    assert run(story(again=True)) == Charge()


def test_a_keeper_of_a_recording_pays_nothing(path: Path) -> None:
    """Answers that say that they were not paid cost nothing, whatever tokens they tell."""
    keeper, till = stack(path, Script(replies(answer(paid=False))))

    async def story() -> tuple[Charge, Charge]:
        await keeper.ask(request())
        return await _spent(till)

    assert run(story()) == (Charge(), Charge())
    assert isinstance(keeper, Keeper)


@given(st.lists(st.tuples(st.sampled_from(Role), st.text()), min_size=1, max_size=5), st.integers(1, 9_999))
def test_the_dearest_is_a_bound(turns: list[tuple[Role, str]], max_tokens: int) -> None:
    """Never less than one token a byte of what is sent, its schema and its marker included."""
    asked = request(turns=tuple(Turn(role, text + MARKER) for role, text in turns), max_tokens=max_tokens)
    sent = sum(len(one["content"].encode("utf-8", "surrogatepass")) for one in asked.messages("f" * 48))
    bound = dearest(asked, PRICES)
    assert bound.input_tokens >= sent + 16 * len(turns)
    assert bound.output_tokens == max_tokens
    assert bound.amount >= Decimal("0.15") * bound.input_tokens + Decimal("0.60") * max_tokens


def test_dearer_cached_tokens_are_reserved_as_such() -> None:
    """Whatever the price list says, the bound is the dearest."""
    plain = Prices(input=Decimal(1), output=Decimal(1))
    odd = Prices(input=Decimal(1), cached=Decimal(3), output=Decimal(1))
    assert dearest(request(), odd).amount > dearest(request(), plain).amount


def test_a_cap_never_grows_by_rounding() -> None:
    """What is less than a millionth is cut off."""
    assert millionths(Decimal("1.2345678")) == 1_234_567


def test_a_try_that_is_stopped_at_its_deadline_stays_reserved(tmp_path: Path) -> None:
    """Pace gives it up while it is under way; its answer may still be charged."""

    async def act(_request: Request, _rung: Rung, _number: int) -> Answer:
        if len(script.calls) == 1:
            await asyncio.Event().wait()
        return answer()

    script = Script(act)
    keeper, till = stack(tmp_path / "books", script)

    async def story() -> tuple[Charge, Charge]:
        await keeper.ask(request())
        return await _spent(till)

    assert run(story()) == (Charge(calls=1, input_tokens=20, output_tokens=10, amount=9), dearest(request(), PRICES))


def test_the_books_are_made_once_when_several_open_them(path: Path) -> None:
    """Threads stand for processes here: each has a connection of its own, and all find the tables."""
    with ThreadPoolExecutor(max_workers=8) as pool:
        opened = list(pool.map(lambda _number: Books(path), range(8)))

    async def close() -> None:
        for books in opened:
            await books.close()

    asyncio.run(close())
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table'").fetchone() == (3,)
    connection.close()
