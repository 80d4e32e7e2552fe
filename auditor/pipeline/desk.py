"""The documents of an audit: begun as they come in, finished in the same order by an engine that may work on many at once."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from auditor.checks import Rule
from auditor.core.facts.registry import NO_REGISTRY, Registry
from auditor.model.commitment import Extraction, Failed
from auditor.model.people import Settings
from auditor.model.text import Document, Reading, Skipped
from auditor.pipeline.collect import Collected
from auditor.pipeline.copies import Copies, is_fuller
from auditor.pipeline.understand import Begun, Understood, begin, finish
from auditor.ports import Engine

T = TypeVar("T")


def nothing_prepared(document: Document, settings: Settings) -> Understood | None:  # noqa: ARG001
    """Nothing was prepared."""
    return None


@dataclass(slots=True, kw_only=True)
class Desk:
    """One mail in several exports is one document, read from the copy that says most."""

    engine: Engine
    rules: Sequence[Rule]
    settings: Settings
    keep_text: bool
    into: Collected
    registry: Registry = NO_REGISTRY
    prepared: Callable[[Document, Settings], Understood | None] = nothing_prepared
    """What was understood of a document before, under the same settings; None when it is yet to be read."""
    understood: dict[str, Understood] = field(default_factory=dict)
    """By document id, in the order in which they came."""
    _latest: dict[str, Reading] = field(default_factory=dict)
    """The copy that is being read, while it is."""

    def mail(self, documents: Iterable[Document]) -> Iterator[None]:
        """Understands `documents`; a step for each that is done."""
        return self._work(begun for one in documents if (begun := self._mail(one)))

    def calls(self, documents: Iterable[Document]) -> Iterator[None]:
        """One call in several exports is one document: the one that says most."""
        copies = Copies()
        return self._work(begun for one in documents if (begun := self._call(one, copies)))

    def _work(self, begun: Iterable[Begun]) -> Iterator[None]:
        waiting: deque[tuple[Understood, Reading]] = deque()

        def readings() -> Iterator[Reading]:
            for one in begun:
                if one.reading is not None:
                    waiting.append((one.base, one.reading))
                    yield one.reading

        for found in self.engine.extract_all(readings()):
            self._finish(*waiting.popleft(), found)
            yield

    def _mail(self, document: Document) -> Begun | None:
        first = self.understood.get(document.id)
        if first is not None and is_fuller(document, first):
            document = replace(document, duplicates=(first.document.origin, *first.document.duplicates))
        elif first is not None:
            self._put_copies(document.id, (*first.document.duplicates, document.origin))
            return None
        return self._begin(document)

    def _call(self, document: Document, copies: Copies) -> Begun | None:
        first, merged = copies.meet(document)
        if first is None or first.id not in self.understood:
            return self._mail(document)
        if (merged.id, merged.sent_at) != (first.id, first.sent_at):
            begun = self._begin(merged)
            if begun is not None and merged.id != first.id:
                del self.understood[first.id]
                self._latest.pop(first.id, None)
            if begun is not None:
                return begun
        self._put_copies(first.id, merged.duplicates)
        return None

    def _put_copies(self, identity: str, copies: tuple[str, ...]) -> None:
        known = self.understood[identity]
        self.understood[identity] = replace(known, document=replace(known.document, duplicates=copies))

    def _begin(self, document: Document) -> Begun | None:
        """Read; what needs no engine, or was prepared, is done with."""
        ready = self.prepared(replace(document, duplicates=()), self.settings)
        if ready is not None:
            self._latest.pop(document.id, None)
            ready = replace(ready, document=replace(ready.document, duplicates=document.duplicates))
            self.understood[document.id] = self._kept(ready)
            return Begun(base=ready, reading=None)
        begun = self._guarded(document, lambda: begin(document, self.settings))
        if begun is None:
            return None
        if begun.reading is None:
            self._latest.pop(document.id, None)
            self.understood[document.id] = self._kept(begun.base)
            return begun
        self._latest[document.id] = begun.reading
        self.understood[document.id] = begun.base
        return begun

    def _finish(self, base: Understood, reading: Reading, found: Extraction | Failed) -> None:
        identity = base.document.id
        if self._latest.get(identity) is not reading:
            return  # a fuller copy came in meanwhile
        del self._latest[identity]
        copies = self.understood[identity].document.duplicates
        if isinstance(found, Failed):
            self._lost(base.document, found.reason)
            return
        done = self._guarded(
            base.document, lambda: finish(base, reading, found, self.settings, self.rules, self.registry)
        )
        if done is None:
            del self.understood[identity]
        else:
            self.understood[identity] = self._kept(replace(done, document=replace(done.document, duplicates=copies)))

    def _lost(self, document: Document, reason: str) -> None:
        self.understood.pop(document.id, None)
        self.into.skipped.append(Skipped(origin=document.origin, reason=reason))

    def _kept(self, one: Understood) -> Understood:
        """Without the text and its parts: quotes and spans stay, and memory stays bounded over a large mailbox."""
        return one if self.keep_text else replace(one, document=replace(one.document, text="", segments=()))

    def _guarded(self, document: Document, work: Callable[[], T]) -> T | None:
        try:
            return work()
        # The one guard a document: a bug costs this document, which is reported, and never the rest.
        except Exception as error:  # noqa: BLE001
            reason = f"it could not be understood ({type(error).__name__}: {error}); please report this file"
            self.into.skipped.append(Skipped(origin=document.origin, reason=reason))
            return None
