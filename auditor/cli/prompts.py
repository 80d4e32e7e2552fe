"""`auditor prompts`: what a model is told, whether a folder of your own is sound, and what it changes."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.output import note, write
from auditor.errors import NotFound, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.engines.llm.chat import Task
    from auditor.engines.prompts import Prompt, Prompts

prompts = typer.Typer(
    help="What a model is told: show it, check a folder of your own, compare it with the shipped one.",
    no_args_is_help=True,
)

_SHOWN_MARKER = "MARKER"
_CHARACTERS = 4
"""A token is about as many, in English."""

TaskName = Annotated[str, typer.Argument(metavar="TASK", help="extract, weigh, rewrite, suggest or recover.")]
Own = Annotated[Path | None, typer.Argument(metavar="[DIR]", help="A folder with prompt files of your own.")]
OwnOption = Annotated[Path | None, typer.Option("--prompts", metavar="DIR", help="A folder with files of your own.")]


@prompts.command()
def show(task: TaskName, folder: OwnOption = None) -> None:
    """Print the whole prompt of a task as it is sent, with a short text as sample; MARKER is random in each call."""
    from auditor.engines.prompts import load
    from auditor.engines.prompts.loading import sample

    wanted = _task(task)
    prompt = load(folder).by_task[wanted]
    question = prompt.question(sample(wanted))
    write("\n".join(_pages(prompt, question)))


@prompts.command()
def check(folder: Own = None) -> None:
    """Check the files of a folder, or the shipped ones: front matter, names, schema, examples and their quotes."""
    from auditor.engines.prompts import load
    from auditor.engines.prompts.loading import sample

    loaded = load(folder)
    for task, prompt in loaded.by_task.items():
        prompt.question(sample(task))
        own = [file.path.name for file in prompt.files if folder is not None and file.path.is_relative_to(folder)]
        origin = f"own {', '.join(own)}" if own else "shipped"
        write(f"{task.value:8} v{prompt.version}  {prompt.digest_shown}  {_size(prompt)}  {origin}\n")
        if _unbalanced(prompt):
            note(f"{task.value}: fewer hard negatives than finds in the examples; a model learns to find too much.")
    write(f"All five are sound. Digest of all: {loaded.digest}\n")


@prompts.command()
def diff(folder: Own = None) -> None:
    """Show what a folder of your own changes, as a unified diff with both digests."""
    from auditor.engines.prompts import load

    if folder is None:
        raise UsageError("there is nothing to compare", hint="name your folder: auditor prompts diff DIR")
    shipped, own = load(), load(folder)
    changes = "".join(_changes(shipped, own))
    write(changes)
    if not changes:
        note(f"{folder} changes nothing: all five prompts are the shipped ones.")


def _task(name: str) -> Task:
    from auditor.engines.llm.chat import Task

    if name not in set(Task):
        raise NotFound(f"there is no task called {name!r}", hint=f"there are {', '.join(task.value for task in Task)}")
    return Task(name)


def _pages(prompt: Prompt, question: str) -> Iterator[str]:
    """The turns one after the other, each under a line with its role."""
    from auditor.engines.llm.chat import MARKER

    yield f"=== {prompt.task.value} · {prompt.id} v{prompt.version} · {prompt.digest_shown} · {_size(prompt)}"
    for turn in prompt.opening:
        yield f"\n=== {turn.role.value}\n{turn.text}"
    yield f"\n=== user\n{question.replace(MARKER, _SHOWN_MARKER)}\n"


def _size(prompt: Prompt) -> str:
    system, *examples = (len(turn.text) for turn in prompt.opening)
    told, shown = system // _CHARACTERS, sum(examples) // _CHARACTERS
    return f"about {told:,} tokens and {shown:,} in {len(prompt.examples)} examples"


def _unbalanced(prompt: Prompt) -> bool:
    from auditor.engines.wire import Extracted

    replies = [one.reply for one in prompt.examples if isinstance(one.reply, Extracted)]
    finds = sum(len(reply.commitments) + len(reply.overpromises) for reply in replies)
    return finds > sum(len(one.hard_negatives) for one in prompt.examples)


def _changes(shipped: Prompts, own: Prompts) -> Iterator[str]:
    for task, prompt in own.by_task.items():
        before = shipped.by_task[task]
        if before.digest == prompt.digest:
            continue
        yield f"{task.value}: {before.digest_shown} -> {prompt.digest_shown}\n"
        for old, new in zip(before.files, prompt.files, strict=True):
            lines = unified_diff(
                old.text.splitlines(), new.text.splitlines(), f"shipped/{old.path.name}", str(new.path), lineterm=""
            )
            yield from (f"{line}\n" for line in lines)
