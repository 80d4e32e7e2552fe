"""`auditor eval`: quality figures over labelled sets."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note, write
from auditor.cli.session import configure, model_settings
from auditor.errors import UsageError

if TYPE_CHECKING:
    from auditor.evaluation.corpus import Choice


class EvalFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    HTML = "html"


class EvalEngine(StrEnum):
    OFFLINE = "offline"
    LLM = "llm"
    BOTH = "both"


class PartName(StrEnum):
    LOOK = "look"
    SCORE = "score"
    ALL = "all"


Data = Annotated[
    list[Path] | None, typer.Option("--data", help="A folder that holds labelled sets, or one of them; repeatable.")
]
CasesFolder = Annotated[
    Path | None, typer.Option("--cases", help="Our own cases (default: eval/cases, if it is there).")
]
Only = Annotated[list[str] | None, typer.Option("--set", help="Only this set, by its name; repeatable.")]
Split = Annotated[str | None, typer.Option("--split", help="Only rows of this split.")]
PartOption = Annotated[
    PartName, typer.Option("--part", help="The half that was looked at while writing, the half only scored, or all.")
]
Quick = Annotated[bool, typer.Option("--quick", help="A tenth of the large sets.")]
Engines = Annotated[EvalEngine, typer.Option("--engine", help="What reads the text.")]
Compare = Annotated[
    Path | None,
    typer.Option("--compare", help="An earlier result as JSON; exit 1 when a figure fell below its interval."),
]
FormatOption = Annotated[EvalFormat, typer.Option("--format", "-f", help="How it is written.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write it to this file.")]


def evaluate(
    data: Data = None,
    cases: CasesFolder = None,
    only: Only = None,
    split: Split = None,
    part: PartOption = PartName.ALL,
    quick: Quick = False,
    engine: Engines = EvalEngine.OFFLINE,
    model: opt.Model = None,
    gate: opt.GateOption = None,
    replay: opt.Replay = None,
    prompts: opt.PromptFolder = None,
    config: opt.ConfigFile = None,
    compare: Compare = None,
    format_: FormatOption = EvalFormat.TEXT,
    output: Output = None,
) -> None:
    """Measure how well promises, dates, verdicts and wording are found in labelled sets."""
    from auditor.cli.measuring import changes, measured, rendered
    from auditor.evaluation.run import Plan

    own = cases or (Path("eval/cases") if Path("eval/cases").is_dir() and not only else None)
    if not data and own is None:
        raise UsageError("nothing to measure on", hint="give --data DIR, or run it where eval/cases lies")
    if replay is not None and engine is EvalEngine.OFFLINE:
        raise UsageError("--replay has answers of a model", hint="add --engine llm or --engine both")
    settings = configure(config, model=model, llm=model_settings(replay=replay, gate=gate, prompts=prompts))
    plan = Plan(data=tuple(data or ()), cases=own, only=frozenset(only or ()), choice=_choice(part, split, quick))
    found = measured(plan, engine, settings, replay)
    _emit(rendered(found, format_), output)
    if compare is not None and changes(found, compare):
        raise typer.Exit(1)


def _choice(part: PartName, split: str | None, quick: bool) -> Choice:
    from auditor.evaluation.corpus import Choice
    from auditor.evaluation.figures import Part

    return Choice(part=Part(part.value), split=split, quick=quick)


def _emit(text: str, output: Path | None) -> None:
    if output is None:
        write(text)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}", hint="give another path with --output") from error
    note(f"Report: {output}")
