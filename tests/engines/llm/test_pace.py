"""How fast a provider is asked: width, limits, retries, time limits."""

import asyncio
from random import Random

import pytest

from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.pace import FIRST_PAUSE, LONGEST_PAUSE, Pace
from auditor.errors import UsageError
from tests.virtual import Script, answer, gather, now, replies, request, run, trouble


def _pace(script: Script, **changes: object) -> Pace:
    fields: dict[str, object] = {"width": 8, "deadline": 60.0, "patience": 600.0, "tries": 5, "rng": Random(7)}
    return Pace(script, **(fields | changes))  # type: ignore[arg-type]


def _many(count: int) -> list[Request]:
    return [request(str(number)) for number in range(count)]


def test_never_more_than_the_width_at_once() -> None:
    """1,000 questions at once: 16 are under way, and never idle after the first answer."""
    script = Script(replies(answer()), latency=1.0)

    async def story() -> float:
        await gather(_pace(script, width=16), _many(1_000))
        return now()

    assert run(story()) == pytest.approx(1 + 63)
    assert script.most == 16


def test_the_first_call_goes_alone() -> None:
    """What it finds out serves the others: a wrong key costs one call, not 64."""
    script = Script(replies(trouble(Trouble.KEY)), latency=1.0)
    done = run(gather(_pace(script, width=64), _many(64)))
    assert [one.trouble for one in done if isinstance(one, ChatError)] == [Trouble.KEY] * 64
    assert len(script.calls) == 1


def test_a_refused_key_stops_everything_at_once_and_for_all() -> None:
    """Who waits for a place, who waits for a second try, and who comes later; nothing is sent any more."""

    def act(_request: Request, _rung: Rung, number: int) -> Answer:
        if number == 0:
            return answer()
        raise trouble(Trouble.KEY) if number == 3 else trouble(Trouble.LIMIT, wait=50.0)

    script = Script(act, latency=1.0)

    async def story() -> tuple[list[Answer | ChatError], float]:
        pace = _pace(script, width=3)
        await pace.ask(request("first"))
        done = await gather(pace, _many(20))
        ended = now()
        with pytest.raises(ChatError, match="scripted: key"):
            await pace.ask(request("later"))
        return done, ended

    done, ended = run(story())
    assert {one.trouble for one in done if isinstance(one, ChatError)} == {Trouble.KEY}
    assert len({id(one) for one in done}) == 20
    assert ended == 2.0
    assert len(script.calls) == 4


def test_a_burst_of_429_halves_the_limit_once() -> None:
    """32 refusals of one round trip are one piece of news."""

    def act(_request: Request, _rung: Rung, number: int) -> Answer:
        if 1 <= number <= 32:
            raise trouble(Trouble.LIMIT)
        return answer()

    script = Script(act, latency=1.0)
    pace = _pace(script, width=32)

    async def story() -> int:
        await pace.ask(request("first"))
        tasks = [asyncio.create_task(pace.ask(one)) for one in _many(32)]
        await asyncio.sleep(1.0001)
        halved = pace.limit
        await asyncio.gather(*tasks)
        return halved

    assert run(story()) == 16


def test_a_limit_that_stays_is_found_and_kept_to() -> None:
    """A provider that stands 10 at once: all 2,000 are answered, and refusals are few."""
    script: Script

    def act(_request: Request, _rung: Rung, _number: int) -> Answer:
        if script.running > 10:
            raise trouble(Trouble.LIMIT)
        return answer()

    script = Script(act, latency=1.0)
    done = run(gather(_pace(script, width=64, tries=20), _many(2_000)))
    assert all(isinstance(one, Answer) for one in done)
    assert len(script.calls) < 2_000 * 1.2


def test_each_answer_adds_its_part_to_the_limit() -> None:
    """After a halving from 8 to 4, four answers give one more place; never more than the width."""
    script = Script(replies(answer(), trouble(Trouble.LIMIT), answer()))
    pace = _pace(script)

    async def story() -> list[int]:
        seen = []
        for number in range(60):
            await pace.ask(request(str(number)))
            seen.append(pace.limit)
        return seen

    seen = run(story())
    assert seen[0] == 8
    assert seen[1:6] == [4, 4, 4, 4, 5]
    assert seen[-1] == 8


def test_the_limit_never_falls_below_one() -> None:
    """However often it is refused, one call at a time goes on."""
    script = Script(replies(*[trouble(Trouble.LIMIT, wait=1.0)] * 9, answer()))
    pace = _pace(script, tries=20)
    assert isinstance(run(pace.ask(request())), Answer)
    assert len(script.calls) == 10


@pytest.mark.parametrize("kind", [Trouble.LIMIT, Trouble.OUTAGE, Trouble.SLOW])
def test_passing_troubles_are_tried_again_a_bounded_number_of_times(kind: Trouble) -> None:
    """Five tries, then the trouble itself goes up."""
    script = Script(replies(trouble(kind)))
    with pytest.raises(ChatError, match=kind.value) as caught:
        run(_pace(script).ask(request()))
    assert caught.value.trouble is kind
    assert len(script.calls) == 5


@pytest.mark.parametrize("kind", [Trouble.REQUEST, Trouble.RUNG, Trouble.INVALID, Trouble.BUDGET, Trouble.UNKNOWN])
def test_lasting_troubles_are_not_tried_again(kind: Trouble) -> None:
    """The same question would fail the same way; other questions go on."""
    script = Script(replies(trouble(kind), answer()))

    async def story() -> None:
        pace = _pace(script)
        with pytest.raises(ChatError, match=kind.value):
            await pace.ask(request())
        await pace.ask(request())

    run(story())
    assert len(script.calls) == 2


def test_pauses_grow_and_are_shaken_apart() -> None:
    """Over 200 questions: the n-th pause is spread over 0 to 2^n times the first, and never longer than the longest."""
    pauses: list[list[float]] = []
    for seed in range(200):
        script = Script(replies(*[trouble(Trouble.OUTAGE)] * 8, answer()))
        run(_pace(script, tries=20, rng=Random(seed)).ask(request()))
        pauses.append([after - before for before, after in zip(script.times, script.times[1:], strict=False)])
    for number, column in enumerate(zip(*pauses, strict=True)):
        most = min(LONGEST_PAUSE, FIRST_PAUSE * 2**number)
        assert max(column) <= most
        assert max(column) > 0.9 * most
        assert min(column) < 0.1 * most


def test_a_wait_that_was_asked_for_holds_for_everybody() -> None:
    """After "429, come back in 40 s" nothing is sent for 40 s, whoever asks."""
    script = Script(replies(answer(), trouble(Trouble.LIMIT, wait=40.0), answer()))

    async def story() -> None:
        pace = _pace(script)
        await pace.ask(request("first"))
        await gather(pace, _many(30))

    run(story())
    assert [time for time in script.times if 0 < time < 40] == []
    assert len(script.calls) == 1 + 8 + 23


def test_a_long_wait_parks_the_question_and_not_the_others() -> None:
    """No worker sleeps for an hour: it says when to come back, and the rest is done."""
    script = Script(replies(answer(), trouble(Trouble.LIMIT, wait=3_600.0, billed=False), answer()))

    async def story() -> tuple[list[Answer | ChatError], float]:
        pace = _pace(script)
        await pace.ask(request("first"))
        return await gather(pace, _many(30)), now()

    done, ended = run(story())
    parked = [one for one in done if isinstance(one, ChatError)]
    assert [(one.trouble, one.wait) for one in parked] == [(Trouble.LIMIT, 3_600.0)]
    assert "asked to wait 3600 s; run again later" in str(parked[0])
    assert ended == 0.0


async def _never(_request: Request, _rung: Rung, _number: int) -> Answer:
    await asyncio.Event().wait()
    return answer()


async def _dripping(_request: Request, _rung: Rung, _number: int) -> Answer:
    """A byte every 5 s, for ever: no read ever times out."""
    while True:
        await asyncio.sleep(5)


async def _keep_alive(_request: Request, _rung: Rung, _number: int) -> Answer:
    """Comments of an event stream, ten a second."""
    while True:
        await asyncio.sleep(0.1)


async def _closes_slowly(_request: Request, _rung: Rung, _number: int) -> Answer:
    """A body that is never closed: giving it up takes another second."""
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(1)
    return answer()


@pytest.mark.parametrize("deadline", [5.0, 60.0, 300.0])
@pytest.mark.parametrize("stall", [_never, _dripping, _keep_alive, _closes_slowly])
def test_every_stall_ends_at_the_deadline(stall: object, deadline: float) -> None:
    """Whatever trickles in, a try is over at its total deadline, two seconds at most after it."""
    script = Script(stall)  # type: ignore[arg-type]

    async def story() -> float:
        with pytest.raises(ChatError, match="did not answer within") as caught:
            await _pace(script, deadline=deadline, tries=1).ask(request())
        assert caught.value.trouble is Trouble.SLOW
        return now()

    assert deadline - 1e-6 <= run(story()) <= deadline + 2
    assert script.running == 0


@pytest.mark.parametrize("field", ["deadline", "patience"])
@pytest.mark.parametrize("value", [0.0, -1.0, float("inf"), float("nan")])
def test_there_is_always_a_time_limit(field: str, value: float) -> None:
    """No number means "none"."""
    with pytest.raises(UsageError, match=field):
        _pace(Script(replies(answer())), **{field: value})


@pytest.mark.parametrize("field", ["width", "tries"])
def test_nobody_and_never_are_no_settings(field: str) -> None:
    """At least one worker and one try."""
    with pytest.raises(UsageError, match="1 or more"):
        _pace(Script(replies(answer())), **{field: 0})


def test_cancelled_callers_give_their_places_back() -> None:
    """Cancelled while waiting, while asking and while pausing: the next ones are served, within the width."""
    rng = Random(3)

    def act(_request: Request, _rung: Rung, _number: int) -> Answer:
        if rng.random() < 0.3:
            raise trouble(Trouble.LIMIT)
        return answer()

    script = Script(act, latency=1.0)

    async def story() -> int:
        pace = _pace(script, width=4, tries=50)
        await pace.ask(request("first"))
        tasks = [asyncio.create_task(pace.ask(one)) for one in _many(300)]
        for task in tasks[::2]:
            await asyncio.sleep(rng.random() / 5)
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.wait_for(gather(pace, _many(20)), 1_000)
        return sum(isinstance(one, Answer) for one in done)

    assert run(story()) >= 150
    assert script.most <= 4


def test_closing_goes_down() -> None:
    """What is below is closed with the pace."""
    script = Script(replies(answer()))
    run(_pace(script).close())
    assert script.closed
