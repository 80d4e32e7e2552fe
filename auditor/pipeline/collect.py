"""From files to values: every input becomes documents, records, coverage, or a Skipped. Nothing vanishes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from auditor.core.calls import join_parties
from auditor.errors import Unreadable
from auditor.model.call import CallParties
from auditor.model.record import Coverage, Record
from auditor.model.text import Document, Skipped
from auditor.ports import Input, RecordsSource, Source

Item = Document | Record | Coverage | Skipped | CallParties

_UNSURE = 0.1
"""Below this nobody knows the file."""


@dataclass(slots=True, kw_only=True)
class Collected:
    """What was read beside the documents, which stream past."""

    records: list[Record] = field(default_factory=list)
    coverage: list[Coverage] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    waiting: list[Document] = field(default_factory=list)
    """Calls whose parties may stand in another file."""
    parties: list[CallParties] = field(default_factory=list)
    calls: list[tuple[Input, Source]] = field(default_factory=list)
    """Calls not read yet: their speakers are known better when the mail has been read."""
    inputs: int = 0


def mail(
    inputs: Iterable[Input | Skipped],
    calls: Sequence[Source],
    others: Sequence[Source | RecordsSource],
    into: Collected,
    seen: Callable[[str], None],
) -> Iterator[Document]:
    """The mail and drafts of `inputs` in order; calls, records and all else go `into`. `seen` is told each origin."""
    for file in inputs:
        if isinstance(file, Skipped):
            into.skipped.append(file)
            continue
        into.inputs += 1
        seen(file.origin)
        found = _source(file, calls, others)
        if isinstance(found, Skipped):
            into.skipped.append(found)
        elif found in calls:
            into.calls.append((file, cast(Source, found)))
        else:
            yield from _sorted(_items(file, found), into)


def calls(into: Collected) -> Iterator[Document]:
    """The calls that `mail` put aside, joined with the parties of files beside them."""
    for file, source in into.calls:
        for document in _sorted(_items(file, source), into):
            if document.provider_thread:
                into.waiting.append(document)
            else:
                yield document
    yield from join_parties(into.waiting, into.parties)


def _sorted(items: Iterable[Item], into: Collected) -> Iterator[Document]:
    for item in items:
        match item:
            case Document():
                yield item
            case Record():
                into.records.append(item)
            case Coverage():
                into.coverage.append(item)
            case Skipped():
                into.skipped.append(item)
            case CallParties():
                into.parties.append(item)


def _source(
    file: Input, calls: Sequence[Source], others: Sequence[Source | RecordsSource]
) -> Source | RecordsSource | Skipped:
    """Who reads this file; of equals the first listed, mail before calls."""
    if file.size == 0 or not file.head:
        return Skipped(origin=file.origin, reason="the file is empty; export it again")
    source = max((*others, *calls), key=lambda s: s.recognises(file))
    return source if source.recognises(file) >= _UNSURE else Skipped(origin=file.origin, reason=_unknown(file))


def _items(file: Input, source: Source | RecordsSource) -> Iterator[Item]:
    try:
        yield from source.read(file)
    except Unreadable as error:
        yield Skipped(origin=file.origin, reason="; ".join(filter(None, (str(error), error.hint))))
    # The one guard: a bug in a reader costs this input, never the rest.
    except Exception as error:  # noqa: BLE001
        yield Skipped(
            origin=file.origin,
            reason=f"the {source.name} reader failed on it ({type(error).__name__}: {error}); please report this file",
        )


def _unknown(file: Input) -> str:
    if b"\x00" in file.head[:4096]:
        return "not text and in no format that is read here; export it as .eml, .mbox, .vtt, .csv or .json"
    return "in no format that is read here; `auditor sources` lists those that are"
