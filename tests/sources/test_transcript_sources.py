"""One call in every format that is read: the same people say the same words."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor.core.calls import join_parties
from auditor.model.call import CallParties
from auditor.model.text import Document, DocumentKind, Party, SegmentKind, Side
from auditor.ports import Input, Source
from auditor.sources.captions import CaptionsSource
from auditor.sources.fireflies import FirefliesSource
from auditor.sources.gong import GongSource
from auditor.sources.meet import MeetSource
from auditor.sources.otter import OtterSource
from auditor.sources.plain_transcript import PlainTranscriptSource

CALLS = Path(__file__).parent.parent / "fixtures" / "calls"
SOURCES: tuple[Source, ...] = (
    CaptionsSource(),
    PlainTranscriptSource(),
    OtterSource(),
    MeetSource(),
    GongSource(),
    FirefliesSource(),
)
TURNS = [
    ("Mara Voss", "Thank you for the time, Theo. This will take twenty minutes."),
    ("Theo Lang", "Good. Our depot needs the forty crates before the holidays."),
    ("Mara Voss", "We'll deliver the first thirty crates by Thursday."),
    ("Theo Lang", "And the manuals: who prints them?"),
    ("Mara Voss", "I'll ask our R&D people and tell you tomorrow."),
    ("Mara Voss", "The price stays where it is until June."),
]
STARTS = [0.0, 6.0, 11.5, 16.5, 21.5, 27.5]
START = datetime(2026, 5, 12, 7, 30, tzinfo=UTC)


def file(name: str) -> Input:
    return Input.of(f"calls/{name}", (CALLS / name).read_bytes())


def best(given: Input) -> Source:
    return max(SOURCES, key=lambda source: source.recognises(given))


def read(name: str) -> Document:
    (document,) = best(file(name)).read(file(name))
    assert isinstance(document, Document)
    return document


def turns(document: Document) -> list[tuple[str | None, str]]:
    return [(s.author.name if s.author else None, s.span.of(document.text)) for s in document.segments]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("zoom.vtt", "captions"),
        ("teams.vtt", "captions"),
        ("speakers.srt", "captions"),
        ("meet.sbv", "captions"),
        ("meet.txt", "meet"),
        ("otter.txt", "otter"),
        ("bold.md", "plain transcript"),
        ("plain.txt", "plain transcript"),
        ("fireflies.json", "fireflies"),
    ],
)
def test_every_format_gives_the_same_turns(name: str, source: str) -> None:
    """The file is recognised by its content and gives the six turns of the call, word for word."""
    assert best(file(name)).name == source
    document = read(name)
    assert turns(document) == TURNS
    assert document.kind is DocumentKind.TRANSCRIPT
    assert document.text == "\n".join(f"{speaker}: {words}" for speaker, words in TURNS)
    assert {segment.kind for segment in document.segments} == {SegmentKind.OWN}


@pytest.mark.parametrize("name", ["zoom.vtt", "teams.vtt", "speakers.srt", "meet.sbv", "fireflies.json"])
def test_times_of_utterances(name: str) -> None:
    """Each utterance knows how many seconds after the start of the call it began."""
    assert [segment.offset_seconds for segment in read(name).segments] == STARTS


def test_no_date_is_invented() -> None:
    """Captions without any date have no start and no times of day, and still their offsets."""
    document = read("zoom.vtt")
    assert document.sent_at is None
    assert all(segment.at is None for segment in document.segments)
    assert document.duration_seconds == 33.0


def test_a_zoom_file_name_gives_the_start() -> None:
    """Zoom writes the start into the name; it is taken, added to the offsets, and said in a note."""
    named = Input.of("x/GMT20260512-073000_Recording.transcript.vtt", (CALLS / "zoom.vtt").read_bytes())
    (document,) = CaptionsSource().read(named)
    assert document.sent_at == START
    assert document.segments[2].at == START + timedelta(seconds=11.5)
    assert "file name" in document.notes[0]


def test_a_day_in_a_file_name_is_said_to_be_a_day_only() -> None:
    """A bare date in the name gives the day, at noon UTC, and a note that says so."""
    (document,) = PlainTranscriptSource().read(Input.of("2026-05-12 call.txt", (CALLS / "plain.txt").read_bytes()))
    assert document.sent_at == datetime(2026, 5, 12, 12, tzinfo=UTC)
    assert "noon" in document.notes[0]


def test_numbered_speakers() -> None:
    """ "Speaker 1 (00:12): words" keeps the number as the name and the time as offset."""
    document = read("numbered.txt")
    assert turns(document) == [(("Speaker 1" if who == "Mara Voss" else "Speaker 2"), words) for who, words in TURNS]
    assert document.segments[1].offset_seconds == 6.0


def test_meet_document_facts() -> None:
    """Title, start with its zone, silent attendees and length come from the document; the footer is no speech."""
    document = read("meet.txt")
    assert document.subject == "Crates for Brightwater"
    assert document.sent_at == START
    assert document.sent_at is not None and document.sent_at.utcoffset() == timedelta(hours=2)
    assert document.duration_seconds == 33.0
    assert [party.name for party in document.participants] == ["Mara Voss", "Theo Lang", "Ines Roth"]
    assert "Meeting ended" not in document.text


def test_markdown_heading_and_date() -> None:
    """The heading is the subject and the "Date:" line the day of the call."""
    document = read("bold.md")
    assert document.subject == "Crates for Brightwater"
    assert document.sent_at is not None and document.sent_at.date().isoformat() == "2026-05-12"


def test_fireflies_facts() -> None:
    """Minutes become seconds, epoch milliseconds the start, and attendees' addresses go to their speakers."""
    document = read("fireflies.json")
    assert document.sent_at == START
    assert document.duration_seconds == 33.0
    assert document.participants == (
        Party(name="Mara Voss", email="mara.voss@alder-crates.example"),
        Party(name="Theo Lang", email="tl@brightwater.example"),
        Party(email="ines.roth@brightwater.example"),
    )


def test_fireflies_keeps_what_was_heard() -> None:
    """A sentence that was edited after the call stays as edited, with what was heard in a note."""
    data = b"""{"transcript": {"id": "a", "date": "2026-05-12T07:30:00Z", "sentences": [
        {"speaker_name": null, "text": "We may deliver.", "raw_text": "We will deliver.", "start_time": 3}]}}"""
    (document,) = FirefliesSource().read(Input.of("f.json", data))
    assert isinstance(document, Document)
    assert document.text == "Unknown speaker: We may deliver."
    assert document.segments[0].author == Party()
    assert "We will deliver." in document.notes[0]
    assert document.sent_at == START


def test_gong_transcript_alone_has_ids_for_names() -> None:
    """Without the parties the 20-digit speaker ids stand in, exact to the last digit, and milliseconds are seconds."""
    (document,) = GongSource().read(file("gong_transcript.json"))
    assert isinstance(document, Document)
    assert document.text.startswith("Speaker 90071992547409931201: Thank you")
    assert [segment.offset_seconds for segment in document.segments] == STARTS
    assert document.sent_at is None


def test_gong_parties_are_joined_from_another_file() -> None:
    """The extensive answer gives names, addresses, sides, title and start to the transcript of its call."""
    (words,) = GongSource().read(file("gong_transcript.json"))
    (parties,) = GongSource().read(file("gong_extensive.json"))
    assert isinstance(words, Document) and isinstance(parties, CallParties)
    (document,) = join_parties([words], [parties])
    assert turns(document) == TURNS
    assert document.id == words.id
    assert (document.subject, document.sent_at, document.language) == ("Crates for Brightwater", START, "en")
    assert document.segments[1].at == START + timedelta(seconds=6)
    sides = {party.name: (party.email, party.side) for party in document.participants}
    assert sides["Mara Voss"] == ("mara.voss@alder-crates.example", Side.OURS)
    assert sides["Ines Roth"] == ("ines.roth@brightwater.example", Side.THEIRS)


def test_gong_one_file_with_both_answers() -> None:
    """A list of both answers gives the joined transcript and no left-over parties."""
    both = (
        b"["
        + (CALLS / "gong_extensive.json").read_bytes()
        + b","
        + (CALLS / "gong_transcript.json").read_bytes()
        + b"]"
    )
    (document,) = GongSource().read(Input.of("gong.json", both))
    assert isinstance(document, Document)
    assert turns(document) == TURNS


def test_the_same_call_has_the_same_id_each_time() -> None:
    """Ids are content hashes: two exports with equal words and labels are one call, another call is another."""
    assert read("zoom.vtt").id == read("teams.vtt").id == read("speakers.srt").id
    assert read("zoom.vtt").id != read("numbered.txt").id
