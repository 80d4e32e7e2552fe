"""The clock of these tests: it jumps, in order, and does not hide a hang."""

import asyncio

import pytest

from tests.virtual import now, run


def test_time_jumps_to_what_was_planned_in_its_order() -> None:
    """A month passes at once; who planned earlier wakes earlier."""
    woken: list[tuple[float, str]] = []

    async def sleep(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        woken.append((now(), name))

    async def story() -> None:
        await asyncio.gather(sleep("month", 2_592_000), sleep("second", 1), sleep("day", 86_400), sleep("now", 0))

    run(story())
    assert [name for _, name in woken] == ["now", "second", "day", "month"]
    assert [time for time, _ in woken] == pytest.approx([0, 1, 86_400, 2_592_000])


def test_a_hang_is_an_error() -> None:
    """When everybody waits for something that nobody will do, the test fails instead of standing still."""

    async def story() -> None:
        await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match="hang for ever"):
        run(story())


def test_other_threads_are_heard() -> None:
    """What a thread reports is seen before time moves on."""

    async def story() -> float:
        loop = asyncio.get_running_loop()
        told = asyncio.Event()
        loop.call_soon_threadsafe(told.set)
        await told.wait()
        return now()

    assert run(story()) == 0.0


def test_the_clock_has_an_end() -> None:
    """Where rounding would stop it, it says so."""
    with pytest.raises(RuntimeError, match="no further than a month"):
        run(asyncio.sleep(31_536_000))
