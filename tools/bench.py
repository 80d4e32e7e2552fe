"""`make bench DATA=DIR`: speed of the offline engine as ratios to a bare regular-expression scan of the same text.

Ratios travel between machines, seconds do not; both are printed, best of three runs in one process.
"""

import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module

from auditor import checks, wiring
from auditor.checks._language import view
from auditor.config import Config
from auditor.core.patterns import given
from auditor.core.reading import read
from auditor.core.when import find
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.talk.statements import asks
from auditor.model.text import Document
from auditor.pipeline.collect import Collected, calls, mail
from auditor.pipeline.understand import understand
from auditor.ports import Silent

_FLOOR = re.compile(r"\b(?:I|we)(?:'ll| will| shall| can| am going to| are going to)\b", re.IGNORECASE)


def main(paths: list[str]) -> int:
    """Print sentences and messages a second for reading, engine, checks and the whole understanding."""
    files = list(wiring.inputs(paths))
    config = Config()
    collected = Collected()
    found = mail(files, wiring.shelf(config), collected, Silent().file)
    texts = [*found, *calls(collected)]
    if not texts:
        print(f"nothing to read under {' '.join(paths)}", file=sys.stderr)
        return 3
    shop = wiring.workshop(config, wiring.Run(as_of=datetime(2026, 1, 1, tzinfo=UTC)))
    engine = OfflineEngine()
    readings = [read(d) for d in texts]
    sentences = sum(len(r.own()) for r in readings)
    print(f"{len(texts)} messages, {sentences} own sentences, {sum(len(d.text) for d in texts):,} characters")
    floor = _best(lambda: [list(_FLOOR.finditer(d.text)) for d in texts])
    steps: dict[str, Callable[[], object]] = {
        "bare regular expression": lambda: [list(_FLOOR.finditer(d.text)) for d in texts],
        "segments and sentences": lambda: [read(d) for d in texts],
        "offline engine": lambda: [engine.extract(r) for r in readings],
        "wording rules": lambda: [checks.run(r) for r in readings],
        "all of it": lambda: [understand(d, shop.engine, shop.settings, shop.rules) for d in texts],
    }
    linted = _proselint(texts)
    if linted is not None:
        steps["proselint"] = linted
    for name, step in steps.items():
        seconds = _best(step)
        rates = f"{sentences / seconds:12,.0f} sentences/s {len(texts) / seconds:10,.0f} messages/s"
        print(f"{name:26} {rates} {seconds / floor:8.1f} x floor")
    _growth(max(texts, key=lambda d: len(d.text)))
    return 0


def _proselint(texts: Sequence[Document]) -> Callable[[], object] | None:
    """The well-known prose linter over the same text, when it is installed (`pip install proselint`)."""
    try:
        tools, checks_, registry = (
            import_module(name) for name in ("proselint.tools", "proselint.checks", "proselint.registry")
        )
    except ImportError:
        print("proselint is not installed; `pip install proselint` into .venv to compare with it")
        return None
    registry.CheckRegistry().register_many(checks_.__register__)
    files = [tools.LintFile("mail", f"\n{d.text}\n") for d in texts]
    return lambda: [file.lint() for file in files]


def _growth(document: Document) -> None:
    """How the time grows when one text gets ten and a hundred times as long; 10 and 100 are linear."""
    engine = OfflineEngine()
    base = document.text[:5_000] + "\n\n"
    times = []
    for factor in (1, 10, 100):
        long = replace(document, text=base * factor, segments=())
        times.append(_best(lambda d=long: engine.extract(read(d)), runs=2))
    print(
        f"growth with length          10 x longer: {times[1] / times[0]:.1f} x, 100 x longer: {times[2] / times[0]:.1f} x"
    )


def _best(step: Callable[[], object], *, runs: int = 3) -> float:
    return min(_timed(step) for _ in range(runs))


def _timed(step: Callable[[], object]) -> float:
    """Seconds of a step that has not seen these sentences before: what is remembered of them would flatter it."""
    for remembered in (view, given, find, asks):
        remembered.cache_clear()
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
