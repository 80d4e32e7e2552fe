"""Facts and what follows from them as JSON: canonical, so that the same value always is the same bytes."""

import json
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar, assert_never

from pydantic import TypeAdapter

from auditor.model.ledger import DocumentFact, Fact, Noted, Standing, Word
from auditor.model.people import Account, Person
from auditor.model.record import Coverage, Record

T = TypeVar("T")

KINDS: dict[str, type[Fact]] = {
    "document": DocumentFact,
    "record": Record,
    "coverage": Coverage,
    "word": Word,
    "person": Person,
    "account": Account,
}


def kind_of(fact: Fact) -> str:
    return next(kind for kind, shape in KINDS.items() if isinstance(fact, shape))


def name_of(fact: Fact) -> str:
    """The id of what the fact is about, as far as it has one."""
    match fact:
        case DocumentFact():
            return fact.document.id
        case Record():
            return fact.id
        case Word():
            return fact.commitment_id
        case Person() | Account():
            return fact.name
        case Coverage():
            return fact.source
        case _:
            assert_never(fact)


def placeless(fact: Fact) -> Fact:
    """`fact` without the paths that it was read from: the same mail in two folders is one fact."""
    match fact:
        case DocumentFact():
            document = replace(fact.document, origin="", duplicates=(), text="", segments=(), thread=None)
            record = _placeless(fact.record) if fact.record else None
            return replace(fact, document=document, record=record)
        case Record():
            return _placeless(fact)
        case Coverage() | Word() | Person() | Account():
            return fact
        case _:
            assert_never(fact)


def _placeless(record: Record) -> Record:
    """The name of its file stays: coverage.yaml speaks of files by their names."""
    return replace(record, raw_ref=(), origin=record.origin.replace("\\", "/").rsplit("/", 1)[-1])


def encode(value: object) -> str:
    """Canonical JSON: sorted keys, sets in order, no spaces. Half of a surrogate pair, which UTF-8 has no form for, is "?"."""
    plain = _adapters()[type(value)].dump_python(value, mode="json", exclude_defaults=True)
    if isinstance(value, Coverage):
        plain = {key: sorted(part) if isinstance(part, list) else part for key, part in plain.items()}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace").decode("utf-8")


def decode(shape: type[T], body: str) -> T:
    """What `encode` wrote."""
    value: T = _adapters()[shape].validate_json(body)
    return value


def decode_fact(kind: str, body: str) -> Fact:
    return decode(KINDS[kind], body)


@cache
def _adapters() -> dict[type, TypeAdapter[Any]]:
    """Made once, and late: they take longer than a small review does."""
    return {shape: TypeAdapter(shape) for shape in (*KINDS.values(), Standing, Noted)}
