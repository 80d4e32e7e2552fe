"""When a provider is out: who asks whether it is back, who waits, and that all is done after."""

import asyncio
from collections.abc import Callable
from itertools import pairwise
from random import Random

import pytest

from auditor.engines.llm.chat import Answer, ChatError, Request, Rung, Trouble
from auditor.engines.llm.gate import FAILURES, PROBE_EVERY
from auditor.engines.llm.pace import Pace
from tests.virtual import Script, answer, gather, now, request, run, trouble

ITEMS = 1_000


def _provider(is_up: Callable[[float], bool], kind: Trouble, *, latency: float = 1.0) -> Script:
    def act(_request: Request, _rung: Rung, _number: int) -> Answer:
        if is_up(now()):
            return answer()
        raise trouble(kind)

    return Script(act, latency=latency)


def _pace(script: Script, seed: int, **changes: object) -> Pace:
    fields: dict[str, object] = {"width": 64, "deadline": 60.0, "patience": 7_200.0, "tries": 5, "rng": Random(seed)}
    return Pace(script, **(fields | changes))  # type: ignore[arg-type]


def _many() -> list[Request]:
    return [request(str(number)) for number in range(ITEMS)]


@pytest.mark.parametrize("kind", [Trouble.OUTAGE, Trouble.SLOW, Trouble.LIMIT])
@pytest.mark.parametrize("seed", range(5))
def test_down_from_the_start_then_up(seed: int, kind: Trouble) -> None:
    """1,000 questions against nobody: ten failures, then a probe every 30 s, and all are done when it is back."""
    back = 600.0 + seed * 111.0
    script = _provider(lambda time: time >= back, kind)
    done = run(gather(_pace(script, seed), _many()))
    assert all(isinstance(one, Answer) for one in done)
    down = [time for time in script.times if time + 1.0 < back]
    opened = down[FAILURES - 1]
    probes = [time for time in down if time > opened]
    assert len(down) == FAILURES + len(probes)
    assert all(after - before >= PROBE_EVERY - 1e-6 for before, after in pairwise([opened, *probes]))
    assert len(script.calls) == ITEMS + len(down)


@pytest.mark.parametrize("seed", range(20))
def test_down_in_the_middle(seed: int) -> None:
    """64 are under way when it goes down: they fail, nobody follows but probes, and all 1,000 are done after."""
    start, back = 5.5, 5.5 + 300 + seed * 17
    script = _provider(lambda time: not start <= time < back, Trouble.OUTAGE)
    done = run(gather(_pace(script, seed), _many()))
    assert all(isinstance(one, Answer) for one in done)
    failed = [time for time in script.times if start <= time + 1.0 and time < start + 1.0]
    assert len(failed) <= 64 + FAILURES - 1
    probes = [time for time in script.times if start + 1.0 <= time and time + 1.0 < back]
    assert len(probes) >= (back - start) // PROBE_EVERY - 1
    assert all(after - before >= PROBE_EVERY - 1e-6 for before, after in pairwise(probes))
    assert len(script.calls) == ITEMS + len(failed) + len(probes)


@pytest.mark.parametrize("seed", range(20))
def test_flapping(seed: int) -> None:
    """Up for some seconds, down for some minutes, again and again: nothing is lost, and nobody hammers it."""
    chance = Random(seed)
    edges = [0.0]
    while len(edges) < 80:
        edges.append(edges[-1] + chance.uniform(1.5, 6))
        edges.append(edges[-1] + chance.uniform(20, 200))
    downs = list(zip(edges[1::2], edges[2::2], strict=False))
    script = _provider(lambda time: not any(start <= time < end for start, end in downs), Trouble.OUTAGE)
    done = run(gather(_pace(script, seed), _many()))
    assert all(isinstance(one, Answer) for one in done)
    for start, end in downs:
        tried = [time for time in script.times if start <= time < end - 1]
        assert len(tried) <= 64 + (end - start) / PROBE_EVERY + 1


def test_an_outage_longer_than_patience_gives_up_on_all_that_wait() -> None:
    """With one message for each, at one time; nobody is left hanging."""
    script = _provider(lambda _time: False, Trouble.OUTAGE)

    async def story() -> tuple[list[Answer | ChatError], float]:
        return await gather(_pace(script, 1, patience=900.0), _many()), now()

    done, ended = run(story())
    assert [one.trouble for one in done if isinstance(one, ChatError)] == [Trouble.OUTAGE] * ITEMS
    assert sum("has not answered for 15 minutes" in str(one) for one in done) >= ITEMS - 1
    assert ended <= 900 + FAILURES * 65 + PROBE_EVERY
    assert len(script.calls) <= FAILURES + 900 / PROBE_EVERY + 1


def test_after_giving_up_one_probe_finds_out_that_it_is_back() -> None:
    """A service that lives on recovers; while it is out, who comes is sent away at once instead of waiting again."""
    script = _provider(lambda time: time >= 10_000, Trouble.OUTAGE)
    pace = _pace(script, 1, patience=300.0)

    async def story() -> None:
        await gather(pace, _many())
        await asyncio.sleep(5_000 - now())
        before = len(script.calls)
        done = await gather(pace, _many())
        assert all(isinstance(one, ChatError) for one in done)
        assert (len(script.calls) - before, now()) == (1, 5_001.0)
        await asyncio.sleep(10_000 - now())
        assert isinstance(await pace.ask(request()), Answer)
        assert all(isinstance(one, Answer) for one in await gather(pace, _many()))

    run(story())


def test_a_question_that_breaks_the_server_is_given_up_and_the_rest_is_done() -> None:
    """Its failures are its own: they do not count as an outage while others are answered."""

    def act(asked: Request, _rung: Rung, _number: int) -> Answer:
        if asked.turns[-1].text == "500":
            raise trouble(Trouble.OUTAGE)
        return answer()

    script = Script(act, latency=1.0)
    done = run(gather(_pace(script, 1), _many()))
    assert [number for number, one in enumerate(done) if isinstance(one, ChatError)] == [500]
    assert len(script.calls) == ITEMS - 1 + 5


def test_failures_of_an_outage_are_not_held_against_a_question() -> None:
    """Twenty questions of two tries each outlive forty probes: it was not their fault."""
    script = _provider(lambda time: time < 1.5 or time >= 1_200, Trouble.OUTAGE)

    async def story() -> list[Answer | ChatError]:
        pace = _pace(script, 1, tries=2)
        await pace.ask(request("first"))
        return await gather(pace, [request(str(number)) for number in range(20)])

    assert all(isinstance(one, Answer) for one in run(story()))
    assert len(script.calls) >= 1 + 20 + 39 + 20
