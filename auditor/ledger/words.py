"""By which words a fact is found again, as columns."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import assert_never

from auditor.core.scope import name_of_document, words_of_coverage, words_of_document, words_of_record
from auditor.model.ledger import DocumentFact, Fact, Word
from auditor.model.people import Account, Person
from auditor.model.record import Coverage, Record

EVERYTHING = ""
"""The word of a fact that may bear on any promise."""
_LONGEST = 120
"""Bytes; an index of PostgreSQL takes no rows of any length, and message ids have any."""


def words_of(fact: Fact) -> frozenset[str]:
    """Empty when it may bear on any promise."""
    match fact:
        case DocumentFact():
            found = words_of_document(fact)
        case Record():
            found = words_of_record(fact)
        case Coverage():
            found = words_of_coverage(fact)
        case Word():
            found = frozenset({name_of_document(fact.document_id)})
        case Person() | Account():
            found = frozenset()
        case _:
            assert_never(fact)
    return frozenset(map(column, found))


def column(text: str) -> str:
    """`text` as every database takes it into an index: no zeros, no half characters, and not too long."""
    plain = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    return plain.decode() if len(plain) <= _LONGEST else f"#{sha256(plain).hexdigest()}"


def grouped(words: Mapping[str, Iterable[str]], size: int) -> list[tuple[list[str], set[str]]]:
    """Documents, each with its words, put together where they share one; small groups together, up to about `size`."""
    parent: dict[str, str] = {}

    def root(word: str) -> str:
        while (above := parent.setdefault(word, word)) != word:
            parent[word] = word = parent[above]
        return word

    for of_one in words.values():
        first, *rest = of_one
        for word in rest:
            parent[root(word)] = root(first)
    together: dict[str, tuple[list[str], set[str]]] = {}
    for document in sorted(words):
        of_one = tuple(words[document])
        members, shared = together.setdefault(root(of_one[0]), ([], set()))
        members.append(document)
        shared.update(of_one)
    packed: list[tuple[list[str], set[str]]] = []
    for members, shared in sorted(together.values(), key=lambda group: group[0]):
        if packed and len(packed[-1][0]) + len(members) <= size:
            packed[-1][0].extend(members)
            packed[-1][1].update(shared)
        else:
            packed.append((members, shared))
    return packed
