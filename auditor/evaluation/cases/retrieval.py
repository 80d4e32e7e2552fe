"""`eval/cases/retrieval.yaml`: how well each way of searching finds what it should, by recall among five and reciprocal rank."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from auditor.errors import ConfigError
from auditor.evaluation.bench import Stopwatch, timed
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import mean
from auditor.index.lexical import stems
from auditor.model.search import Item, ItemKind
from auditor.ports import Index

FILE = "retrieval.yaml"
SET = "own-retrieval"
_FIRST = 5
_DEPTH = 20


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Item(_Strict):
    id: str
    kind: ItemKind
    text: str


class _Query(_Strict):
    id: str
    task: str
    """claims, opener or evidence: what the search is for."""
    kinds: frozenset[ItemKind]
    query: str
    relevant: frozenset[str] = Field(min_length=1)


class Retrieval(_Strict):
    items: tuple[_Item, ...]
    queries: tuple[_Query, ...]

    @model_validator(mode="after")
    def _known(self) -> Self:
        held = {item.id for item in self.items}
        if unknown := sorted(r for q in self.queries for r in q.relevant - held):
            raise ValueError(f"no item has the id {', '.join(unknown)}")
        return self


_Row = tuple[_Query, Sequence[str]]
"""A query, and the ids that were found for it, best first."""


def cases(path: Path) -> Retrieval:
    """The file. ConfigError says what is wrong with it."""
    try:
        return Retrieval.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, ValidationError) as error:
        raise ConfigError(f"{path}: {error}", hint="see the head of eval/cases/retrieval.yaml") from error


def retrieval_results(path: Path, ways: Mapping[str, Index]) -> Iterator[SetResult]:
    """One result a way of searching; `ways` are empty indexes by name."""
    told = cases(path)
    for name, index in ways.items():
        watch = Stopwatch()
        with watch:
            index.put([Item(id=one.id, kind=one.kind, text=one.text) for one in told.items])
            answers = [index.search(one.query, kinds=one.kinds, limit=_DEPTH) for one in told.queries]
        yield timed(_result(told, name, [[hit.id for hit in hits] for hits in answers]), watch)


def _result(told: Retrieval, name: str, answers: Sequence[Sequence[str]]) -> SetResult:
    texts = {one.id: one.text for one in told.items}
    rows = list(zip(told.queries, answers, strict=True))
    figures = _figures(rows, "")
    for shared, prefix in ((True, "words shared, "), (False, "no word shared, ")):
        figures += _figures([row for row in rows if _shares(row[0], texts) is shared], prefix)
    for task in dict.fromkeys(one.task for one in told.queries):
        figures += _figures([row for row in rows if row[0].task == task], f"{task}, ")
    return SetResult(
        name=SET,
        title=f"Own cases: what a search finds among {len(told.items)} items",
        engine=name,
        units=len(rows),
        unit_name="queries",
        figures=tuple(figures),
        misses=tuple(_missed(rows)),
        own=True,
    )


def _shares(query: _Query, texts: Mapping[str, str]) -> bool:
    """Whether the query has a stem of something that it should find."""
    asked = set(stems(query.query))
    return any(asked & set(stems(texts[one])) for one in query.relevant)


def _figures(rows: Sequence[_Row], prefix: str) -> list[Figure]:
    recall = [(q.id, len(q.relevant & set(got[:_FIRST])) / len(q.relevant)) for q, got in rows]
    rank = [(q.id, next((1 / n for n, one in enumerate(got, start=1) if one in q.relevant), 0.0)) for q, got in rows]
    return [mean(recall, f"{prefix}recall@{_FIRST}"), mean(rank, f"{prefix}MRR")]


def _missed(rows: Sequence[_Row]) -> Iterator[Miss]:
    for query, got in rows:
        if not query.relevant & set(got[:_FIRST]):
            yield Miss(
                id=query.id,
                figure=f"recall@{_FIRST}",
                cause=f"not among the first {_FIRST}" if got else "nothing found",
                expected=", ".join(sorted(query.relevant)),
                got=", ".join(got[:_FIRST]),
                text=query.query,
            )
