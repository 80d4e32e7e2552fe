"""Reads eval/cases/: one YAML list a file; ids are unique over all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from auditor.errors import ConfigError
from auditor.evaluation.cases.schema import DocumentCase, DraftCase, Labels, SentenceCase

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

_T = TypeVar("_T", bound=Labels)
_M = TypeVar("_M", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """Everything under one folder of cases."""

    sentences: tuple[SentenceCase, ...] = ()
    messages: tuple[DocumentCase, ...] = ()
    calls: tuple[DocumentCase, ...] = ()
    stories: tuple[DocumentCase, ...] = ()
    drafts: tuple[DraftCase, ...] = ()
    fresh: tuple[DraftCase, ...] = ()
    """Drafts that were labelled later, scored apart from the others, which were read while the rules were mended."""
    later: tuple[DraftCase, ...] = ()
    """And those labelled after the rules had been mended on the fresh ones."""
    first: tuple[Labels, ...] = ()
    """The first annotator's labels of the cases in which the decision of a third person differs from them."""
    second: tuple[Labels, ...] = ()
    """The second annotator's labels."""


def load(folder: Path) -> Cases:
    """The cases under `folder`. Raises ConfigError that names file, case and field."""
    found = Cases(
        sentences=tuple(_read(folder / "sentences", SentenceCase)),
        messages=tuple(_read(folder / "messages", DocumentCase)),
        calls=tuple(_read(folder / "calls", DocumentCase)),
        stories=tuple(_read(folder / "stories", DocumentCase)),
        drafts=tuple(_read(folder / "drafts", DraftCase)),
        fresh=tuple(_read(folder / "drafts" / "fresh", DraftCase)),
        later=tuple(_read(folder / "drafts" / "later", DraftCase)),
        first=tuple(_read(folder / "first", Labels)),
        second=tuple(_read(folder / "second", Labels)),
    )
    said = (*found.sentences, *found.messages, *found.calls, *found.stories)
    _unique((*said, *found.drafts, *found.fresh, *found.later), folder)
    return found


def _read(folder: Path, shape: type[_T]) -> Iterator[_T]:
    for path in sorted(folder.glob("*.yaml")):
        yield from read_cases(path, shape)


def read_cases(path: Path, shape: type[_M]) -> Iterator[_M]:
    """The cases of one file. Raises ConfigError that names file, case and field."""
    try:
        entries = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: it is no YAML list ({error})", hint="see eval/GUIDE.md") from error
    for number, entry in enumerate(entries or [], start=1):
        try:
            yield shape.model_validate(entry)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            name = entry.get("id", number) if isinstance(entry, dict) else number
            raise ConfigError(f"{path}: case {name}, {where}: {first['msg']}", hint="see eval/GUIDE.md") from error


def _unique(cases: Sequence[Labels], folder: Path) -> None:
    seen: set[str] = set()
    for case in cases:
        if case.id in seen:
            raise ConfigError(f"{folder}: the id {case.id} is used twice", hint="give each case its own")
        seen.add(case.id)
