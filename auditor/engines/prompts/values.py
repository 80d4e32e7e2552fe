"""A prompt and what may be put into it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from auditor.engines.llm.chat import MARKER, Request, Role, Schema, Task, Turn
from auditor.engines.prompts.render import block, line, rendered
from auditor.engines.wire import REPLIES, Reply, schema_of

EXAMPLE_MARKER = "EXAMPLE"
"""Around the texts of examples. Fixed, so that they belong to the part which a provider keeps; never around live data."""
_SHOWN = 12
"""Digits of a digest in reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a task is given. `variables` are written by our own code: one line each, outside the markers."""

    variables: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    """Text of others, each between markers; an empty one is left out."""
    lists: frozenset[str] = frozenset()
    """Several texts, each under a label of ours: records, sources."""
    needed: frozenset[str] = frozenset()
    """What every prompt for the task must show."""

    @property
    def names(self) -> frozenset[str]:
        return self.variables | self.texts | self.lists


def _form(variables: str, texts: str, lists: str, needed: str) -> Form:
    words = (frozenset(names.split()) for names in (variables, texts, lists, needed))
    return Form(**dict(zip(("variables", "texts", "lists", "needed"), words, strict=True)))


FORMS: Mapping[Task, Form] = MappingProxyType(
    {
        Task.EXTRACT: _form("kind sent_at", "author context text", "", "text"),
        Task.WEIGH: _form("act due as_of", "promise sentence", "records", "promise records"),
        Task.REWRITE: _form("rule problem", "quote sentence", "facts", "quote sentence"),
        Task.SUGGEST: _form("day count", "brief", "sources", "brief sources"),
        Task.RECOVER: _form("state day", "promise sentence people", "facts", "promise facts"),
    }
)
"""What each is: the front matter of the shipped prompts says it, a line each."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text of others under a short label of ours ("A"), by which the model names it."""

    label: str
    text: str


Data = str | Sequence[Labelled]


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What is put into one prompt."""

    variables: Mapping[str, str]
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[Labelled, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One question with its right answer, shown before the real one."""

    id: str
    given: Given
    reply: Reply
    hard_negatives: tuple[str, ...] = ()
    """Words of its text that look like a find and are none; for the tests, never sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One that was read: where it lies, and its text with LF ends."""

    path: Path
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The front matter of a prompt file."""

    id: str
    version: int
    task: Task
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """Made by `prompt_of`."""

    id: str
    version: int
    task: Task
    schema: Schema
    template: str
    """Jinja2; shows some of the names of its task's Form."""
    variables: Mapping[str, str]
    """Name to a line on what it is; exactly the names that the template shows."""
    examples: tuple[Example, ...]
    files: tuple[File, File]
    """The prompt's and that of its examples."""
    opening: tuple[Turn, ...]
    """What never changes: the system text, then each example as a question and its answer."""
    digest: str
    """Of all that shapes an answer, sha256 in hex: the file, its examples, the schema."""

    @property
    def digest_shown(self) -> str:
        return self.digest[:_SHOWN]

    def question(self, given: Given) -> str:
        """The last turn: every text of others between lines `<<<MARKER` and `MARKER>>>`."""
        return _question(self.task, self.template, given, MARKER)


def prompt_of(
    head: Head, system: str, template: str, examples: tuple[Example, ...], files: tuple[File, File]
) -> Prompt:
    """A prompt with what is worked out once: the turns that never change, and the digest."""
    turns = [Turn(Role.SYSTEM, system)]
    for example in examples:
        turns.append(Turn(Role.USER, _question(head.task, template, example.given, EXAMPLE_MARKER)))
        turns.append(Turn(Role.ASSISTANT, example.reply.model_dump_json()))
    schema = schema_of(REPLIES[head.task])
    parts = [*(file.text for file in files), schema.name, schema.body]
    return Prompt(
        id=head.id,
        version=head.version,
        task=head.task,
        schema=schema,
        template=template,
        variables=head.variables,
        examples=examples,
        files=files,
        opening=tuple(turns),
        digest=hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest(),
    )


def _question(task: Task, template: str, given: Given, marker: str) -> str:
    form = FORMS[task]
    values: dict[str, str | list[str]] = {name: line(given.variables[name]) for name in form.variables}
    values |= {name: block(given.texts[name], marker) for name in form.texts}
    for name in form.lists:
        values[name] = [f"{line(one.label)}:\n{block(one.text, marker)}" for one in given.lists[name]]
    return rendered(template, values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts:
    """One prompt a task."""

    by_task: Mapping[Task, Prompt]

    @property
    def digest(self) -> str:
        """Of all of them, 12 digits: what a report names."""
        whole = "".join(self.by_task[task].digest for task in Task)
        return hashlib.sha256(whole.encode()).hexdigest()[:_SHOWN]

    def request(
        self,
        task: Task,
        *,
        model: str,
        variables: Mapping[str, str],
        data: Mapping[str, str | Sequence[Labelled]],
        max_tokens: int,
        temperature: float | None = 0.0,
        tenant: str = "",
    ) -> Request:
        """One question. `variables` and `data` name exactly what FORMS[task] does; ValueError when they do not."""
        form, prompt = FORMS[task], self.by_task[task]
        given = Given(
            variables=variables,
            texts={name: value for name, value in data.items() if isinstance(value, str)},
            lists={name: tuple(value) for name, value in data.items() if not isinstance(value, str)},
        )
        if not (
            variables.keys() == form.variables and given.texts.keys() == form.texts and given.lists.keys() == form.lists
        ):
            parts = ((form.variables, "variables"), (form.texts, "texts"), (form.lists, "lists"))
            raise ValueError(f"{task.value} takes " + ", ".join(f"{kind} {sorted(names)}" for names, kind in parts))
        return Request(
            task=task,
            model=model,
            prompt=prompt.digest,
            turns=(*prompt.opening, Turn(Role.USER, prompt.question(given))),
            schema=prompt.schema,
            max_tokens=max_tokens,
            temperature=temperature,
            tenant=tenant,
        )
