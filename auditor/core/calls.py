"""Calls: the decoded text of a transcript, and the join of a transcript with the parties of its call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from auditor.core.identity import document_id
from auditor.model.call import CallParties
from auditor.model.text import Document, Party, Segment, SegmentKind, Span

UNKNOWN_SPEAKER = "Unknown speaker"
"""How a line is labelled whose speaker the file does not name; its Party has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One utterance: who, what, and how many seconds after the start of the call."""

    speaker: Party
    words: str
    offset_seconds: float | None = None
    at: datetime | None = None
    """When the file gives the time of day itself."""


def compose(turns: Iterable[Turn], start: datetime | None) -> tuple[str, tuple[Segment, ...]]:
    """The decoded text, one `Name: words` line an utterance, and a segment for the words of each."""
    lines: list[str] = []
    segments: list[Segment] = []
    place = 0
    for turn in turns:
        label = f"{label_of(turn.speaker)}: "
        words = one_line(turn.words)
        span = Span(start=place + len(label), end=place + len(label) + len(words))
        segments.append(
            Segment(
                kind=SegmentKind.OWN,
                span=span,
                author=turn.speaker,
                at=turn.at or _moment(start, turn.offset_seconds),
                offset_seconds=turn.offset_seconds,
            )
        )
        lines.append(label + words)
        place = span.end + 1
    return "\n".join(lines), tuple(segments)


def label_of(speaker: Party) -> str:
    """The name that a line of the decoded text begins with."""
    named = one_line(speaker.name or speaker.email or "")
    if named:
        return named
    return f"Speaker {one_line(speaker.id).rpartition('/')[2]}" if speaker.id else UNKNOWN_SPEAKER


def one_line(words: str) -> str:
    """`words` with every run of white space, line ends too, made one space; nothing else is touched."""
    return " ".join(words.split())


def dated(document: Document, start: datetime) -> Document:
    """`document` as a call that began at `start` (aware); its utterances get their times from their offsets."""
    segments = tuple(replace(s, at=s.at or _moment(start, s.offset_seconds)) for s in document.segments)
    return replace(document, sent_at=start, segments=segments)


def clock_known(call: Document) -> bool:
    """Whether the file itself says at what time the call began; a reader that took a time notes it, with its zone."""
    return not any("UTC" in note for note in call.notes)


def join_parties(documents: Sequence[Document], parties: Iterable[CallParties]) -> tuple[Document, ...]:
    """`documents` with names, addresses, sides and start taken from the parties of the same call.

    A transcript belongs to the parties whose `call_id` is its `provider_thread`. What the transcript says itself
    stays. Its id does not change; its text does, because the lines get their speakers' names.
    """
    known: dict[str, CallParties] = {}
    for call in parties:
        known[call.call_id] = _merged(known[call.call_id], call) if call.call_id in known else call
    return tuple(
        _joined(document, known[document.provider_thread]) if document.provider_thread in known else document
        for document in documents
    )


def join_pages(documents: Iterable[Document]) -> tuple[Document, ...]:
    """`documents` with the pages of one transcript made one document, in the order of their times.

    A line that several pages hold is taken once. The whole stands where its first page stood.
    """
    pages: dict[str, list[Document]] = {}
    for place, document in enumerate(documents):
        pages.setdefault(document.page_of or f"\n{place}", []).append(document)
    return tuple(replace(held[0], page_of=None) if len(held) == 1 else _whole(held) for held in pages.values())


def _whole(pages: Sequence[Document]) -> Document:
    start = min((page.sent_at for page in pages if page.sent_at), default=None)
    spoken = [
        Turn(
            speaker=s.author or Party(),
            words=s.span.of(page.text),
            at=s.at,
            offset_seconds=_since(start, s.at, s.offset_seconds),
        )
        for page in pages
        for s in page.segments
    ]
    turns = sorted(_once(spoken), key=lambda turn: (turn.at is None, turn.at or start))
    text, segments = compose(turns, start)
    ends = (_since(start, p.sent_at, 0.0) or 0.0 for p in pages)
    durations = [end + page.duration_seconds for end, page in zip(ends, pages, strict=True) if page.duration_seconds]
    origins = tuple(dict.fromkeys(page.origin for page in pages))
    return replace(
        pages[0],
        id=call_id_of(pages[0].provider_thread, [turn.words for turn in turns], default=pages[0].id),
        text=text,
        segments=segments,
        sent_at=start,
        participants=tuple(dict.fromkeys(party for page in pages for party in page.participants)),
        duration_seconds=max(durations, default=None),
        language=next((page.language for page in pages if page.language), None),
        duplicates=tuple(
            dict.fromkeys(o for p in pages for o in (p.origin, *p.duplicates) if o != pages[0].origin)
        ),  # every file that was read is named in the report, also where it held a page only
        notes=tuple(dict.fromkeys((f"put together from {', '.join(origins)}", *(n for p in pages for n in p.notes)))),
        page_of=None,
    )


def _once(turns: Iterable[Turn]) -> list[Turn]:
    """Turns at the same moment with the same words are one; those without a time are all kept."""
    return list(
        {(turn.at, turn.speaker, turn.words) if turn.at else place: turn for place, turn in enumerate(turns)}.values()
    )


def call_id_of(call: str | None, words: Iterable[str], *, default: str) -> str:
    """The id of a call that has one: it stays whatever its speakers are later found to be called; else `default`."""
    return default if call is None else document_id("call", call, *(one_line(one) for one in words))


def _since(start: datetime | None, at: datetime | None, known: float | None) -> float | None:
    return round((at - start).total_seconds(), 3) if start is not None and at is not None else known


def _moment(start: datetime | None, offset: float | None) -> datetime | None:
    if start is None:
        return None
    try:
        return start + timedelta(seconds=offset or 0.0)
    except OverflowError:
        return start


def _merged(first: CallParties, second: CallParties) -> CallParties:
    """Two files on one call: the first that says a thing is believed; parties add up."""
    seen = {(party.id, party.email, party.name) for party in first.parties}
    return replace(
        first,
        title=first.title or second.title,
        started_at=first.started_at or second.started_at,
        duration_seconds=first.duration_seconds if first.duration_seconds is not None else second.duration_seconds,
        language=first.language or second.language,
        parties=first.parties + tuple(p for p in second.parties if (p.id, p.email, p.name) not in seen),
    )


def _joined(document: Document, call: CallParties) -> Document:
    by_id = {party.id: party for party in call.parties if party.id}
    start = document.sent_at or call.started_at
    turns = (
        Turn(
            speaker=_known(segment.author, by_id),
            words=segment.span.of(document.text),
            offset_seconds=segment.offset_seconds,
            at=segment.at,
        )
        for segment in document.segments
    )
    text, segments = compose(turns, start)
    spoke = tuple(_known(party, by_id) for party in document.participants)
    return replace(
        document,
        text=text,
        segments=segments,
        subject=document.subject or call.title,
        sent_at=start,
        duration_seconds=call.duration_seconds if call.duration_seconds is not None else document.duration_seconds,
        language=document.language or call.language,
        participants=spoke + tuple(party for party in call.parties if party not in spoke),
    )


def _known(speaker: Party | None, by_id: dict[str, Party]) -> Party:
    if speaker is None:
        return Party()
    return by_id.get(speaker.id, speaker) if speaker.id else speaker
