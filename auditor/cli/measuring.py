"""Runs an evaluation with its progress, and writes it; imported only when one begins."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from rich.console import Console

from auditor import wiring
from auditor.cli.evaluate import EvalEngine, EvalFormat
from auditor.cli.output import note, stderr
from auditor.cli.progress import Bar
from auditor.config import Config
from auditor.engines.llm.recorded import Replayer
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.sets import answered
from auditor.evaluation.compare import Change, compare
from auditor.evaluation.figures import Evaluation
from auditor.evaluation.run import Plan, evaluate
from auditor.evaluation.table import print_table
from auditor.evaluation.written import read, to_json
from auditor.model.people import EngineName
from auditor.ports import Engine
from auditor.wiring.model import model_engine_over


def measured(plan: Plan, engine: EvalEngine, config: Config, replay: Path | None) -> Evaluation:
    """`replay` measures every engine on those of our own cases that the recording answers, and on nothing else."""
    engines = _engines(engine, config, replay)
    with ExitStack() as stack, Bar(stderr(), None) as progress:
        for one in engines:
            stack.enter_context(wiring.running(one))
        if replay is not None and plan.cases is not None:
            ids = answered(plan.cases, Bench(engine=engines[-1], choice=plan.choice, watch=progress))
            plan = replace(plan, data=(), choice=replace(plan.choice, ids=ids))
        found = evaluate(plan, engines, progress)
    for folder, reason in found.skipped:
        note(f"Left out {folder}: {reason}")
    return found


def rendered(found: Evaluation, format_: EvalFormat) -> str:
    match format_:
        case EvalFormat.JSON:
            return to_json(found)
        case EvalFormat.HTML:
            from auditor.evaluation.page import to_html

            return to_html(found)
        case EvalFormat.TEXT:
            console = Console(highlight=False)
            with console.capture() as shown:
                print_table(found, console)
            return shown.get()
        case _:
            assert_never(format_)


def changes(found: Evaluation, baseline: Path) -> bool:
    """Tell what got worse against `baseline`; whether anything did."""
    made = compare(found, read(baseline))
    worse = [change for change in made if change.worse]
    for change in worse:
        note(_told(change))
    note(f"Against {baseline}: {len(made)} figures compared, {len(worse)} fell by more than their interval.")
    return bool(worse)


def _told(change: Change) -> str:
    now = "not measured" if change.now is None else f"{change.now:.3f}"
    return f"{change.set}, {change.figure}: {change.then:.3f} before, {now} now (may fall by {change.margin:.3f})"


def _engines(engine: EvalEngine, config: Config, replay: Path | None) -> Sequence[Engine]:
    names = {
        EvalEngine.OFFLINE: (EngineName.OFFLINE,),
        EvalEngine.LLM: (EngineName.LLM,),
        EvalEngine.BOTH: (EngineName.OFFLINE, EngineName.LLM),
    }[engine]
    return [_engine(name, config, replay) for name in names]


def _engine(name: EngineName, config: Config, replay: Path | None) -> Engine:
    if name is EngineName.LLM and replay is not None:
        return model_engine_over(config, wiring.engine(Config()), Replayer(replay, paid=True))
    return wiring.engine(config.model_copy(update={"engine": name}), ("eval",))
