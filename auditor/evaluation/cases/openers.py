"""Opener tasks of `eval/cases/openers.yaml`: what is known, what may be led with, and the question made of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day
from pathlib import Path
from string import ascii_uppercase
from typing import Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from auditor.engines.prompts import Labelled
from auditor.errors import ConfigError

_OPENERS = 2
"""How many are asked for."""
_HINT = "the head of eval/cases/openers.yaml says what a task is"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class MetricFact(_Strict):
    name: str
    before: str | None = None
    after: str | None = None
    value: str | None = None
    unit: str | None = None
    period: str | None = None
    method: str | None = None


class PromiseFact(_Strict):
    text: str
    due: Day | None = None
    status: str | None = None
    by: Literal["ours", "theirs"] = "ours"


class SayingFact(_Strict):
    text: str
    person: str | None = None
    title: str | None = None
    consent_ref: str | None = None


class Knowledge(_Strict):
    """One entry, with the fields of the knowledge folder that bear on whether and how it may be used."""

    id: str
    kind: Literal["case_study", "testimonial", "benchmark", "research_note", "industry", "account", "trigger"]
    title: str
    date: Day
    source: str
    text: str
    valid_to: Day | None = None
    customer: str | None = None
    may_name_customer: bool = True
    descriptor: str | None = None
    account: str | None = None
    industry: str | None = None
    problem: str | None = None
    personas: tuple[str, ...] = ()
    quote: str | None = None
    """Verbatim words of the source."""
    saying: SayingFact | None = None
    metrics: tuple[MetricFact, ...] = ()
    open_promises: tuple[PromiseFact, ...] = ()
    kept_promises: tuple[PromiseFact, ...] = ()

    def closed_to(self, day: Day) -> bool:
        """Whether its own fields forbid it on that day: expired, still to come, or of somebody without a name."""
        nameless = not self.may_name_customer and self.descriptor is None
        return nameless or self.date > day or (self.valid_to is not None and self.valid_to < day)


class AskedFact(_Strict):
    """A question of theirs that nobody answered."""

    id: str
    quote: str
    date: Day
    source: str


class OpenerTask(_Strict):
    id: str
    account: str
    industry: str | None = None
    """As the notes on the account have it."""
    persona: str
    goal: str
    day: Day
    knowledge: tuple[Knowledge, ...] = Field(min_length=2, max_length=5)
    asked: tuple[AskedFact, ...] = ()
    may: frozenset[str]
    must_not: frozenset[str]
    never_say: tuple[str, ...] = ()
    """Words that no opener may hold."""
    leads: str | None = None
    """The id of the one to lead with, where one is better than the others; a question: none."""

    @model_validator(mode="after")
    def _sorted(self) -> Self:
        """Every entry is in one of `may` and `must_not`, and what its fields forbid is not in `may`."""
        ids = [*(one.id for one in self.knowledge), *(one.id for one in self.asked)]
        if sorted(ids) != sorted((*self.may, *self.must_not)):
            raise ValueError("every entry stands in one of may and must_not")
        if closed := sorted(one.id for one in self.knowledge if one.id in self.may and one.closed_to(self.day)):
            raise ValueError(f"{', '.join(closed)} may not be used on that day")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What `Prompts.request(Task.SUGGEST, ...)` takes, and the entry behind each label."""

    variables: Mapping[str, str]
    data: Mapping[str, str | tuple[Labelled, ...]]
    entries: Mapping[str, str]
    """Label to id."""


def opener_tasks(path: Path) -> Iterator[OpenerTask]:
    """The tasks of a file. ConfigError names file, task and field."""
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"{path}: it cannot be read as YAML", hint=_HINT) from error
    if not isinstance(entries, list):
        raise ConfigError(f"{path}: it is no list", hint=_HINT)
    seen: set[str] = set()
    for number, entry in enumerate(entries, 1):
        try:
            task = OpenerTask.model_validate(entry)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"]) or "the task"
            raise ConfigError(f"{path}: task {number}, {where}: {first['msg']}", hint=_HINT) from error
        if task.id in seen:
            raise ConfigError(f"{path}: the id {task.id} is used twice", hint="give each task its own")
        seen.add(task.id)
        yield task


def question(task: OpenerTask, *, all_sources: bool = False) -> Question:
    """What the model is asked. Entries that their own fields close on that day are left out as code leaves them out,
    but with `all_sources`, which shows whether the prompt alone would hold.
    """
    known = {one.id: _told(one) for one in task.knowledge if all_sources or not one.closed_to(task.day)}
    known |= {one.id: _unanswered(one) for one in task.asked}
    labelled = dict(zip(ascii_uppercase, known, strict=False))
    brief = f"Account: {task.account}\nPersona: {task.persona}\nGoal: {task.goal}"
    return Question(
        variables={"day": task.day.isoformat(), "count": str(_OPENERS)},
        data={
            "brief": brief,
            "sources": tuple(Labelled(label, known[one]) for label, one in labelled.items()),
        },
        entries=labelled,
    )


def _told(one: Knowledge) -> str:
    parts = [one.kind, one.title, f"dated {one.date}", *([f"valid_to {one.valid_to}"] if one.valid_to else [])]
    match one.customer, one.may_name_customer:
        case str(name), True:
            parts.append(f"customer {name}, may_name_customer true")
        case str(), False:
            parts.append(f"customer: {one.descriptor or 'not to be named'}, may_name_customer false")
        case _:
            pass
    facts = " ".join(f"{fact}." for fact in _facts(one))
    return " ".join(filter(None, (f"{', '.join(parts)}, source {one.source}: {one.text}", facts)))


def _facts(one: Knowledge) -> Iterator[str]:
    """What stands in fields of its own."""
    if one.problem:
        yield f"Problem: {one.problem}"
    if one.quote:
        yield f'Verbatim: "{one.quote}"'
    if one.saying:
        who = ", ".join(filter(None, (one.saying.person, one.saying.title)))
        yield f'Said{f" by {who}" if who else ""}: "{one.saying.text}"'
    for metric in one.metrics:
        steps = f"from {metric.before} to {metric.after}" if metric.before and metric.after else metric.value
        yield ", ".join(filter(None, (f"{metric.name}: {steps}", metric.unit, metric.period, metric.method)))
    for state, promises in (("Open", one.open_promises), ("Kept", one.kept_promises)):
        for promise in promises:
            due = f", due {promise.due}" if promise.due else ""
            yield f"{state} promise of {promise.by}: {promise.text}{due}{f', {promise.status}' if promise.status else ''}"


def _unanswered(one: AskedFact) -> str:
    return f'question of theirs that nobody answered, dated {one.date}, source {one.source}: "{one.quote}"'
