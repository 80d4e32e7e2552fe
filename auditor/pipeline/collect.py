"""From files to values: every input becomes documents, records, coverage, or a Skipped. Nothing vanishes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

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
    inputs: int = 0


def documents(
    inputs: Iterable[Input | Skipped],
    sources: Sequence[Source | RecordsSource],
    into: Collected,
    seen: Callable[[str], None],
) -> Iterator[Document]:
    """The documents of `inputs` in order, everything else goes `into`; `seen` is told each input's origin."""
    for file in inputs:
        if isinstance(file, Skipped):
            into.skipped.append(file)
            continue
        into.inputs += 1
        seen(file.origin)
        for item in _items(file, sources):
            match item:
                case Document():
                    if item.provider_thread and item.participants and not item.recipients:
                        into.waiting.append(item)
                    else:
                        yield item
                case Record():
                    into.records.append(item)
                case Coverage():
                    into.coverage.append(item)
                case Skipped():
                    into.skipped.append(item)
                case CallParties():
                    into.parties.append(item)
    yield from join_parties(into.waiting, into.parties)


def _items(file: Input, sources: Sequence[Source | RecordsSource]) -> Iterator[Item]:
    if file.size == 0 or not file.head:
        yield Skipped(origin=file.origin, reason="the file is empty; export it again")
        return
    scores = [(source.recognises(file), -number, source) for number, source in enumerate(sources)]
    best, _, source = max(scores, key=lambda score: score[:2])
    if best < _UNSURE:
        yield Skipped(origin=file.origin, reason=_unknown(file))
        return
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
