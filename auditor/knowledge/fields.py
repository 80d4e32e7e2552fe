"""The fields of one entry as what they mean. What is wrong is collected; nothing is raised, so nothing else is lost."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from auditor.model.finding import Level
from auditor.model.knowledge import Loss, Problem
from auditor.readers.mapping_file import near
from auditor.readers.yaml_file import Marked

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+ ?(?:Z|[+-]\d{2}:?\d{2})?)?")
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,9})?")
_YES = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_LONGEST_SHOWN = 40
_E = TypeVar("_E", bound=StrEnum)


@dataclass(slots=True, kw_only=True)
class Fields:
    """The fields of one entry, or of a part of it."""

    origin: str
    line: int
    keys: Mapping[str, Marked]
    values: Mapping[str, Marked]
    id: str | None = None
    path: str = ""
    """Where a part stands in its entry: "metrics." """
    problems: list[Problem] = field(default_factory=list)
    """Shared by an entry and its parts."""

    @property
    def place(self) -> str:
        return f"{self.origin}:{self.line}"

    @property
    def is_sound(self) -> bool:
        """Whether every value could be read."""
        return not any(problem.loses is Loss.ENTRY for problem in self.problems)

    def text(self, name: str) -> str | None:
        """A text; None when it is not given, or empty."""
        value = self.values.get(name)
        if value is None:
            return None
        if value.items() is not None or value.fields() is not None:
            self.wrong(name, "this must be a text", "put the text in quotes", at=value)
            return None
        return value.text() or None

    def needed(self, name: str, hint: str) -> str:
        """A text that must be there."""
        text = self.text(name)
        if text is None:
            self.wrong(name, "is missing", hint, at=self.values.get(name))
        return text or ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, or one text; each once."""
        value = self.values.get(name)
        if value is None:
            return ()
        found = [each.text() for each in (value,) if each.text()] if value.items() is None else []
        for each in value.items() or ():
            if each.items() is not None or each.fields() is not None:
                self.wrong(name, "this is no list of texts", f"write {name}: [one, two]", at=each)
            found.append(each.text())
        if value.fields() is not None:
            self.wrong(name, "this is no list of texts", f"write {name}: [one, two]", at=value)
        return tuple(dict.fromkeys(text for text in found if text))

    def day(self, name: str) -> date | None:
        text = self.text(name)
        if text is None:
            return None
        found = _DAY.fullmatch(text)
        try:
            return date.fromisoformat(found[1] if found else "")
        except ValueError:
            self.wrong(name, f"{_short(text)} is no date", "write year-month-day, such as 2026-12-31")
            return None

    def number(self, name: str) -> Decimal | None:
        text = self.text(name)
        if text is None:
            return None
        if not _NUMBER.fullmatch(text):
            hint = "write a plain number such as 1500 or 99.9, and its unit in the field unit"
            self.wrong(name, f"{_short(text)} is no number", hint)
            return None
        return Decimal(text)

    def yes(self, name: str) -> bool:
        """Yes or no; no when it is not given."""
        text = self.text(name)
        if text is None:
            return False
        if text.lower() not in _YES:
            self.wrong(name, f"{_short(text)} is neither yes nor no", "write true or false")
        return _YES.get(text.lower(), False)

    def one_of(self, name: str, known: type[_E]) -> _E | None:
        """One of a closed set; case, spaces and hyphens do not matter."""
        text = self.text(name)
        if text is None:
            return None
        word = re.sub(r"[\s-]+", "_", text.lower())
        if word in tuple(known):
            return known(word)
        self.wrong(name, f"{_short(text)} is not known{near(text, known)}", f"write one of {', '.join(known)}")
        return None

    def parts(self, name: str, known: Collection[str], example: str) -> "Iterator[Fields]":
        """The fields of each item of a list, or of the one item that stands for a list."""
        value = self.values.get(name)
        if value is None or (value.text() is None and value.items() is None and value.fields() is None):
            return
        items = value.items()
        for each in (value,) if items is None else items:
            if each.fields() is None:
                self.wrong(name, "this has no fields", f"write {name}: [{example}]", at=each)
                continue
            part = fields_of(each, path=f"{self.path}{name}.", within=self)
            part.refuse_others(known, Level.ERROR)
            yield part

    def refuse_others(self, known: Collection[str], level: Level) -> None:
        """Tell of fields that are not `known`: what they say is not used."""
        for name, key in self.keys.items():
            if name not in known:
                what = f"there is no such field{near(name, known)}"
                self.tell(_cut(name), what, "correct its name, or take it out", at=key, level=level)

    def wrong(self, name: str, what: str, hint: str, *, at: Marked | None = None) -> None:
        """A value that cannot be read: the entry is not used."""
        self.tell(name, what, hint, at=at or self.values.get(name), loses=Loss.ENTRY)

    def tell(
        self,
        name: str | None,
        what: str,
        hint: str,
        *,
        at: Marked | None = None,
        level: Level = Level.ERROR,
        loses: Loss = Loss.NOTHING,
    ) -> None:
        """Whatever else is wrong."""
        self.problems.append(
            Problem(
                level=level,
                origin=self.origin,
                line=at.line if at is not None else self.line,
                entry=self.id,
                field=f"{self.path}{name}" if name else None,
                what=what,
                hint=hint,
                loses=loses,
            )
        )


def fields_of(value: Marked, *, path: str = "", within: Fields | None = None) -> Fields:
    """The fields of a mapping, as an entry, or as a part `within` one; a field that stands there twice is told."""
    pairs = tuple((key.text() or "", key, each) for key, each in value.fields() or ())
    one = Fields(
        origin=value.origin,
        line=value.line,
        keys={name: key for name, key, _ in pairs},
        values={name: each for name, _, each in pairs},
        path=path,
    )
    if within is None:
        one.id = one.values["id"].text() if "id" in one.values else None
    else:
        one.id, one.problems = within.id, within.problems
    if len(one.keys) < len(pairs):
        names = [name for name, _, _ in pairs]
        twice = next(name for at, name in enumerate(names) if name in names[:at])
        one.wrong(twice, "stands here twice", "keep one of the two", at=one.keys[twice])
    return one


def _short(text: str) -> str:
    return repr(_cut(text))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
