"""Runs an evaluation with its progress, and writes it; imported only when one begins."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from rich.console import Console

from auditor import wiring
from auditor.cli.evaluate import EvalEngine, EvalFormat
from auditor.cli.output import note, stderr
from auditor.cli.progress import Bar
from auditor.config import Config
from auditor.evaluation.compare import Change, compare
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Evaluation
from auditor.evaluation.run import Plan, evaluate
from auditor.evaluation.table import print_table
from auditor.evaluation.written import read, to_json
from auditor.model.people import EngineName
from auditor.ports import Engine


def measured(
    data: tuple[Path, ...], cases: Path | None, only: frozenset[str], choice: Choice, engine: EvalEngine
) -> Evaluation:
    plan = Plan(data=data, cases=cases, only=only, choice=choice)
    with Bar(stderr(), None) as progress:
        found = evaluate(plan, _engines(engine), progress)
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


def _engines(engine: EvalEngine) -> Sequence[Engine]:
    names = {
        EvalEngine.OFFLINE: (EngineName.OFFLINE,),
        EvalEngine.LLM: (EngineName.LLM,),
        EvalEngine.BOTH: (EngineName.OFFLINE, EngineName.LLM),
    }[engine]
    return [wiring.engine(Config(engine=name)) for name in names]
