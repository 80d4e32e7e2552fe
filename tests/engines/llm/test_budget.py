"""The cap holds to the millionth: many workers, many processes, kills and restarts in between."""

import asyncio
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from auditor.engines.llm.chat import Answer, Finish, Request, Rung, Trouble
from auditor.engines.llm.keeper import Spent
from auditor.engines.llm.money import Charge, actual, dearest
from tests.virtual import PRICES, Inline, Script, answer, gather, now, request, run, stack, trouble

WORTH = 100
"""Calls that the cap pays for when each costs the most that it can."""
ITEMS = 300


class Provider:
    """Bills what it answers, and some of what it does not answer; knows the true sum."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)
        self.bill = 0
        self.calls = 0

    def __call__(self, asked: Request, rung: Rung, _number: int) -> Answer:
        self.calls += 1
        price = dearest(asked, PRICES)
        dice = self._chance.random()
        if dice < 0.05:
            raise trouble(Trouble.LIMIT)
        if dice < 0.10:
            self.bill += price.amount
            raise trouble(self._chance.choice([Trouble.SLOW, Trouble.OUTAGE]))
        if dice < 0.12:
            raise trouble(Trouble.REQUEST)
        given = self._chance.randint(1, price.input_tokens)
        found = answer(
            input_tokens=given,
            cached_tokens=self._chance.randint(0, given),
            output_tokens=self._chance.randint(1, asked.max_tokens),
            finish=self._chance.choice([Finish.STOP, Finish.STOP, Finish.STOP, Finish.LENGTH, Finish.REFUSAL]),
            counted=self._chance.random() < 0.9,
        )
        true = actual(answer(**_tokens(found)), Charge(), PRICES)
        self.bill += true.amount
        return found


def _tokens(found: Answer) -> dict[str, int]:
    names = ("input_tokens", "cached_tokens", "output_tokens")
    return {name: getattr(found, name) for name in names}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """50 runs under `make test-all`, 10 else."""
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(50 if metafunc.config.getoption("--fuzz-examples") >= 100 else 10))


@pytest.mark.many
def test_no_overspend_over_64_workers_and_restarts(tmp_path: Path, seed: int) -> None:
    """A cap worth 100 calls, 300 questions, three kills in the middle: never more is billed, and the cap is used up."""
    chance = Random(seed)
    provider = Provider(seed)
    asked = [request(f"{number:04}") for number in range(ITEMS)]
    cap = WORTH * max(dearest(one, PRICES).amount for one in asked)
    script = Script(provider, latency=1.0)

    async def until(stop: float) -> Spent:
        executor = Inline()
        keeper, till = stack(tmp_path / "books", script, max_amount=cap, executor=executor, rng=chance)
        work = asyncio.create_task(gather(keeper, asked))
        await asyncio.wait({work}, timeout=stop)
        if not work.done():
            executor.die()
            work.cancel()
            await asyncio.wait({work})
            till.books._connection.close()
            return Spent(known=Charge(), possible=Charge())
        spent = await till.spent()
        await keeper.close()
        return spent

    for _ in range(3):
        run(until(chance.uniform(0.5, 4.0)))
        assert provider.bill <= cap
    spent = run(until(100_000.0))
    assert provider.bill <= spent.known.amount + spent.possible.amount <= cap
    assert spent.known.amount + spent.possible.amount > cap * 0.6


def test_without_faults_the_cap_buys_exactly_what_it_is_worth(tmp_path: Path) -> None:
    """Calls that cost the most they can: 100 of them, no more and no less, and then nothing is sent."""
    asked = [request(f"{number:04}") for number in range(ITEMS)]
    price = dearest(asked[0], PRICES)
    script = Script(
        lambda _asked, _rung, _number: answer(input_tokens=price.input_tokens, output_tokens=price.output_tokens),
        latency=1.0,
    )

    async def story() -> tuple[int, float]:
        keeper, till = stack(tmp_path / "books", script, max_amount=WORTH * price.amount)
        done = await gather(keeper, asked)
        spent = await till.spent()
        assert spent == Spent(known=spent.known, possible=Charge())
        assert spent.known.amount == WORTH * price.amount
        return sum(isinstance(one, Answer) for one in done), now()

    assert run(story()) == (WORTH, pytest.approx(3.0))
    assert len(script.calls) == WORTH


def test_no_overspend_over_several_processes(tmp_path: Path) -> None:
    """Four processes of 16 workers with the same books and the same run; two of them are killed."""
    price = dearest(request("000-0000"), PRICES).amount
    command = [
        sys.executable,
        "-m",
        "tests.engines.llm.child",
        str(tmp_path),
        "--cap",
        str(WORTH * price),
        "--items",
        "80",
    ]
    children = [
        subprocess.Popen([*command, "--prefix", f"{number:03}-", "--width", "16", "--kill-after", kill])
        for number, kill in enumerate(("0", "0", "30", "60"))
    ]
    codes = [child.wait(timeout=120) for child in children]
    assert codes[:2] == [0, 0]
    assert set(codes[2:]) <= {0, -9}
    paid = (tmp_path / "paid.log").read_text().splitlines()
    assert len(paid) == len(set(paid))
    assert WORTH - 2 * 16 <= len(paid) <= WORTH
