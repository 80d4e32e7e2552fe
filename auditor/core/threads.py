"""Which mails belong together: References first, then the provider's thread, then subject and people.

After J. Zawinski's threading, without its tree: a conversation is a set here, its order is the order of time.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from auditor.core.identity import thread_id
from auditor.model.text import Document, DocumentKind

_PREFIX = re.compile(
    r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|r|ynt|回复|答复|转发|betreff)\s*(?:(?:\[\d+\]|\(\d+\))\s*)?[:：]\s*|\[[^\]]{1,30}\]\s*)+",
    re.IGNORECASE,
)
_FEW_LETTERS = 4
"""A subject this short ("Hi") joins nobody."""


def with_threads(documents: Sequence[Document], *, max_silence: timedelta) -> tuple[Document, ...]:
    """`documents` with `thread` set: the same for all of one conversation, stable over the order of the input."""
    sets = _Sets()
    for document in documents:
        node = f"d:{document.id}"
        sets.add(node)
        if document.provider_thread:
            sets.join(node, f"p:{document.provider_thread}")
        for reference in (document.message_id, *document.references):
            if reference:
                sets.join(node, f"m:{reference}")
    for one, other in _by_subject(documents, max_silence):
        sets.join(f"d:{one.id}", f"d:{other.id}")
    first: dict[str, str] = {}
    for document in sorted(documents, key=_order):
        first.setdefault(sets.root(f"d:{document.id}"), document.id)
    return tuple(replace(d, thread=thread_id(first[sets.root(f"d:{d.id}")])) for d in documents)


def base_subject(subject: str) -> str:
    """`subject` without reply and forward marks, folded."""
    return " ".join(_PREFIX.sub("", subject).lower().split())


def _by_subject(documents: Sequence[Document], max_silence: timedelta) -> Iterable[tuple[Document, Document]]:
    """Neighbours in time with the same subject, a shared person on both sides and not too long a silence between."""
    groups: dict[str, list[Document]] = {}
    for document in documents:
        if document.kind is DocumentKind.EMAIL and document.subject and document.sent_at:
            subject = base_subject(document.subject)
            if len(subject) >= _FEW_LETTERS:
                groups.setdefault(subject, []).append(document)
    for group in groups.values():
        group.sort(key=_order)
        last: dict[str, Document] = {}
        for document in group:
            people = _people(document)
            replied = _PREFIX.match(document.subject or "") is not None
            before = [last[p] for p in sorted(people) if p in last]
            for earlier in before if replied else ():
                if len(people & _people(earlier)) > 1 and _gap(earlier, document) <= max_silence:
                    yield earlier, document
            last.update(dict.fromkeys(people, document))


def _people(document: Document) -> set[str]:
    parties = (*([document.author] if document.author else ()), *document.recipients)
    return {p.email for p in parties if p.email}


def _gap(earlier: Document, later: Document) -> timedelta:
    if earlier.sent_at is None or later.sent_at is None:
        return timedelta.max
    return later.sent_at - earlier.sent_at


def _order(document: Document) -> tuple[bool, float, str]:
    return (document.sent_at is None, document.sent_at.timestamp() if document.sent_at else 0.0, document.id)


class _Sets:
    """Disjoint sets with path halving."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def add(self, node: str) -> None:
        self._parent.setdefault(node, node)

    def root(self, node: str) -> str:
        self.add(node)
        while self._parent[node] != node:
            self._parent[node] = self._parent[self._parent[node]]
            node = self._parent[node]
        return node

    def join(self, one: str, other: str) -> None:
        self._parent[self.root(one)] = self.root(other)
