"""From files to values: every input becomes documents, records, coverage, or a Skipped. Nothing vanishes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from auditor.core.calls import join_pages, join_parties
from auditor.core.voicemail import heard
from auditor.errors import Unreadable
from auditor.model.call import CallParties
from auditor.model.record import Coverage, Record
from auditor.model.text import Document, Skipped
from auditor.pipeline.unknown import unknown
from auditor.ports import Input, RecordsSource, Source

Item = Document | Record | Coverage | Skipped | CallParties

_UNSURE = 0.1
"""Below this nobody knows the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Every source that may be asked for a file."""

    mail: Sequence[Source] = ()
    calls: Sequence[Source] = ()
    records: Sequence[RecordsSource] = ()


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
    inputs: Iterable[Input | Skipped], shelf: Shelf, into: Collected, seen: Callable[[str], None]
) -> Iterator[Document]:
    """The mail and drafts of `inputs` in order; calls, records and all else go `into`. `seen` is told each origin."""
    for file in inputs:
        if isinstance(file, Skipped):
            into.skipped.append(file)
            continue
        into.inputs += 1
        seen(file.origin)
        source = _best(file, (*shelf.mail, *shelf.calls))
        record_source = _best(file, shelf.records)
        if max(source[0], record_source[0]) < _UNSURE:
            into.skipped.append(Skipped(origin=file.origin, reason=unknown(file)))
        elif record_source[0] > source[0]:
            yield from _written(_sorted(items_of(file, record_source[1]), into), into)
        elif source[1] in shelf.calls:
            into.calls.append((file, source[1]))
        else:
            yield from _written(_sorted(_some(items_of(file, source[1]), file, source[1]), into), into)


def calls(into: Collected) -> Iterator[Document]:
    """The calls that `mail` put aside, joined with the parties of files beside them."""
    for file, source in into.calls:
        for document in _sorted(_some(items_of(file, source), file, source), into):
            if document.provider_thread or document.page_of:
                into.waiting.append(document)
            else:
                yield document
    yield from join_pages(join_parties(into.waiting, into.parties))


def _written(documents: Iterable[Document], into: Collected) -> Iterator[Document]:
    """All but voicemails that came by mail: like calls they wait until the people of the mail are known."""
    for document in documents:
        if document.voicemail:
            into.waiting.append(document)
        else:
            yield document


def _some(items: Iterable[Item], file: Input, source: Source) -> Iterator[Item]:
    """`items`, or a Skipped where mail or a call was expected and nothing came; records may well be none."""
    nothing = True
    for item in items:
        nothing = False
        yield item
    if nothing:
        yield Skipped(origin=file.origin, reason=f"nothing is in it, read as {source.name}; check the export")


def _sorted(items: Iterable[Item], into: Collected) -> Iterator[Document]:
    for item in items:
        match item:
            case Document():
                yield heard(item)
            case Record():
                into.records.append(item)
            case Coverage():
                into.coverage.append(item)
            case Skipped():
                into.skipped.append(item)
            case CallParties():
                into.parties.append(item)


S = TypeVar("S", Source, RecordsSource)


def _best(file: Input, sources: Sequence[S]) -> tuple[float, S]:
    """Who knows this file best and how well; of equals the first listed."""
    scores = [source.recognises(file) for source in sources]
    best = max(scores)
    return best, sources[scores.index(best)]


def reader_of(file: Input, shelf: Shelf) -> Source | RecordsSource | None:
    """Who reads this file in an audit; None when nobody knows it."""
    source = _best(file, (*shelf.mail, *shelf.calls))
    record_source = _best(file, shelf.records)
    if max(source[0], record_source[0]) < _UNSURE:
        return None
    return record_source[1] if record_source[0] > source[0] else source[1]


def items_of(file: Input, source: Source | RecordsSource) -> Iterator[Item]:
    """What `source` reads of `file`; what it cannot read is a Skipped."""
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
