"""A process that asks many questions of a scripted provider and may be killed in the middle: for the tests of resuming.

Every answer of the provider is one line in `paid.log`, written before anybody hears of it, as a bill is. The results
are in `results.json` when all is done.
"""

import argparse
import json
import os
import signal
from pathlib import Path
from random import Random
from typing import Any

from auditor.engines.llm.chat import Answer, Request, Rung
from auditor.engines.llm.money import dearest
from tests.virtual import PRICES, Inline, Script, answer, gather, request, run, stack


class Fuse:
    """Kills this process, as nothing can prevent, when it has burned down."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def burn(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class Deadly(Inline):
    """May end before a transaction and after it."""

    def __init__(self, fuse: Fuse) -> None:
        super().__init__()
        self._fuse = fuse

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        self._fuse.burn()
        done = super().submit(fn, *args, **kwargs)
        self._fuse.burn()
        return done


def texts(items: int, prefix: str, seed: int) -> list[str]:
    """One question an item, in an order that `seed` says; every tenth item asks what the one before it asks."""
    numbers = [number - 1 if number % 10 == 9 else number for number in range(items)]
    Random(seed).shuffle(numbers)
    return [f"{prefix}{number:04}" for number in numbers]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--items", type=int, default=100)
    parser.add_argument("--width", type=int, default=64)
    parser.add_argument("--prefix", default="")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cap", type=int, default=None)
    parser.add_argument("--kill-after", type=int, default=0, help="steps of the fuse; 0 is never")
    options = parser.parse_args()
    fuse = Fuse(options.kill_after)
    bill = os.open(options.folder / "paid.log", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def act(asked: Request, _rung: Rung, _number: int) -> Answer:
        fuse.burn()
        text = asked.turns[-1].text
        os.write(bill, f"{text}\n".encode())
        price = dearest(asked, PRICES)
        return answer(json.dumps({"word": text}), input_tokens=price.input_tokens, output_tokens=price.output_tokens)

    async def work() -> list[Any]:
        keeper, _ = stack(
            options.folder / "books",
            Script(act, latency=1.0),
            width=options.width,
            max_amount=options.cap,
            executor=Deadly(fuse),
        )
        asked = [request(text) for text in texts(options.items, options.prefix, options.seed)]
        done = await gather(keeper, asked)
        await keeper.close()
        return [
            [one.turns[-1].text, found.text if isinstance(found, Answer) else found.trouble.value]
            for one, found in zip(asked, done, strict=True)
        ]

    (options.folder / "results.json").write_text(json.dumps(run(work())))


if __name__ == "__main__":
    main()
