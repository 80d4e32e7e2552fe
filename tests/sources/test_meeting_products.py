"""Calls as meeting and CRM products give them out: HubSpot, the Meet API, Avoma, Microsoft Graph."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from auditor.core.calls import join_pages, join_parties
from auditor.errors import Unreadable
from auditor.model.call import CallParties
from auditor.model.text import Document, Party, Side, Skipped
from auditor.ports import Input, Source
from auditor.sources.avoma import AvomaSource
from auditor.sources.captions import CaptionsSource
from auditor.sources.fathom import FathomSource
from auditor.sources.hubspot_call import HubSpotCallSource
from auditor.sources.meet_api import MeetApiSource

START = datetime(2026, 5, 12, 7, 30, tzinfo=UTC)
RECORD = "conferenceRecords/q1"
MARA, THEO = f"{RECORD}/participants/11", f"{RECORD}/participants/12"


def items(source: Source, value: object, name: str = "call.json") -> list[object]:
    data = value if isinstance(value, str) else json.dumps(value)
    return list(source.read(Input.of(name, data.encode())))


def document(source: Source, value: object, name: str = "call.json") -> Document:
    (found,) = [item for item in items(source, value, name) if isinstance(item, Document)]
    return found


def hubspot(*said: tuple[dict[str, str], str, object]) -> dict[str, object]:
    utterances = [{"speaker": who, "text": words, "startTimeMillis": at} for who, words, at in said]
    return {"id": "9", "engagementId": 501, "createdAt": "2026-05-13T00:00:00Z", "transcriptUtterances": utterances}


def entry(number: int, who: str, words: str, seconds: float, **more: str) -> dict[str, str]:
    return {
        "name": f"{RECORD}/transcripts/t1/entries/{number}",
        "participant": who,
        "text": words,
        "languageCode": "en-US",
        "startTime": (START + timedelta(seconds=seconds)).isoformat(),
        "endTime": (START + timedelta(seconds=seconds + 2)).isoformat(),
        **more,
    }


PARTICIPANTS = {
    "participants": [
        {
            "name": MARA,
            "earliestStartTime": START.isoformat(),
            "signedinUser": {"user": "users/5", "displayName": "Mara Voss"},
        },
        {"name": THEO, "anonymousUser": {"displayName": "Theo Lang"}},
        {"name": f"{RECORD}/participants/13", "phoneUser": {"displayName": "+43 *** **77"}},
    ]
}


def test_hubspot_speakers_have_their_addresses_and_times_are_milliseconds() -> None:
    """What a later utterance adds to a speaker is his from the first one on."""
    call = document(
        HubSpotCallSource(),
        hubspot(
            ({"id": "1", "name": "Mara Voss"}, "We ship on Thursday.", 1500),
            ({"id": "2", "email": "Theo@Brightwater.example"}, "Good.", "4000"),
            ({"id": "1", "name": "Mara Voss", "email": "mara@alder-crates.example"}, "Until then.", None),
        ),
    )
    mara = Party(id="1", name="Mara Voss", email="mara@alder-crates.example")
    assert [s.author for s in call.segments] == [mara, Party(id="2", email="theo@brightwater.example"), mara]
    assert [s.offset_seconds for s in call.segments] == [1.5, 4.0, None]
    assert call.provider_thread == "501"


def test_hubspot_never_takes_the_making_of_the_transcript_for_the_call() -> None:
    """`createdAt` dates nothing; a day in the file's name does, and the note says which."""
    value = hubspot(({"name": "Mara Voss"}, "Good morning.", 0))
    undated, dated = document(HubSpotCallSource(), value), document(HubSpotCallSource(), value, "2026-05-12 call.json")
    assert undated.sent_at is None
    assert "--call-date" in undated.notes[0]
    assert dated.sent_at == datetime(2026, 5, 12, 12, tzinfo=UTC)


def test_a_transcript_without_words_is_told() -> None:
    """One empty transcript in a page costs itself only."""
    page = {"results": [{"id": "1", "transcriptUtterances": []}, hubspot(({"name": "Mara"}, "Good.", 0))]}
    told, read = items(HubSpotCallSource(), page)
    assert isinstance(told, Skipped)
    assert told.origin == "call.json#transcript 1"
    assert isinstance(read, Document)


def test_meet_entries_are_joined_with_participants_of_the_same_file() -> None:
    """Names come from the participants; the call begins with its first words."""
    value = [
        {"transcriptEntries": [entry(2, THEO, "Good.", 4), entry(1, MARA, "We ship on Thursday.", 0)]},
        PARTICIPANTS,
    ]
    call = document(MeetApiSource(), value)
    assert call.text == "Mara Voss: We ship on Thursday.\nTheo Lang: Good."
    assert call.sent_at == START
    assert [s.at for s in call.segments] == [START, START + timedelta(seconds=4)]
    assert call.language == "en-US"


def test_meet_speakers_without_participants_have_their_resource() -> None:
    """Who is not named keeps his id, so that a roster can tell who he is."""
    call = document(MeetApiSource(), {"transcriptEntries": [entry(1, MARA, "We ship on Thursday.", 0)]})
    assert call.segments[0].author == Party(id=MARA)
    assert call.text == "Speaker 11: We ship on Thursday."


def test_meet_pages_and_people_in_three_files_are_one_call() -> None:
    """In any order, and a page that was saved twice counts once."""
    first = {
        "transcriptEntries": [entry(1, MARA, "We ship on Thursday.", 0), entry(2, THEO, "Good.", 3)],
        "nextPageToken": "x",
    }
    second = {"transcriptEntries": [entry(2, THEO, "Good.", 3), entry(3, MARA, "And the manuals.", 70)]}
    read = [
        *items(MeetApiSource(), second, "b.json"),
        *items(MeetApiSource(), first, "a.json"),
        *items(MeetApiSource(), PARTICIPANTS, "p.json"),
    ]
    pages = [one for one in read if isinstance(one, Document)]
    (call,) = join_pages(join_parties(pages, [one for one in read if isinstance(one, CallParties)]))
    assert call.text == "Mara Voss: We ship on Thursday.\nTheo Lang: Good.\nMara Voss: And the manuals."
    assert [s.offset_seconds for s in call.segments] == [0.0, 3.0, 70.0]
    assert (call.sent_at, call.duration_seconds, call.page_of) == (START, 72.0, None)
    assert "b.json, a.json" in call.notes[0]


def test_meet_times_with_nanoseconds_are_read_and_broken_ones_are_none() -> None:
    """A page whose times cannot be read keeps its words and their order."""
    exact = document(
        MeetApiSource(), {"transcriptEntries": [entry(1, MARA, "Good.", 0, startTime="2026-05-12T07:30:00.123456789Z")]}
    )
    assert exact.sent_at == datetime(2026, 5, 12, 7, 30, 0, 123456, tzinfo=UTC)
    broken = [entry(n, MARA, words, 0, startTime="soon") for n, words in enumerate(("Yes.", "Yes."))]
    call = document(MeetApiSource(), {"transcriptEntries": broken})
    assert (call.sent_at, call.text) == (None, "Speaker 11: Yes.\nSpeaker 11: Yes.")


def test_a_conference_record_gives_the_start_of_the_call() -> None:
    """The list of conferences is no transcript, and says when a call was."""
    value = {
        "conferenceRecords": [{"name": RECORD, "startTime": "2026-05-12T07:30:00Z", "endTime": "2026-05-12T08:00:00Z"}]
    }
    (found,) = items(MeetApiSource(), value)
    assert found == CallParties(call_id=RECORD, origin="call.json", started_at=START, duration_seconds=1800.0)


def test_a_list_of_transcripts_has_no_words() -> None:
    """It says what to ask for."""
    value = {"transcripts": [{"name": f"{RECORD}/transcripts/t1", "docsDestination": {"document": "d"}}]}
    with pytest.raises(Unreadable, match="neither words nor participants"):
        items(MeetApiSource(), value)


def test_avoma_tells_the_sides() -> None:
    """`is_rep` is Avoma's own word for whose side a speaker is on; who lacks it is unknown."""
    speakers = [
        {"id": 0, "name": "Mara Voss", "email": "mara@alder-crates.example", "is_rep": True},
        {"id": 1, "name": "Theo Lang", "is_rep": False},
        {"id": 2, "name": "theo@brightwater.example"},
    ]
    said = [(0, "We ship on Thursday.", [1.5, 2.0]), (1, "Good.", []), (2, "Yes.", "x")]
    paragraphs = [{"speaker_id": who, "transcript": words, "timestamps": at} for who, words, at in said]
    call = document(AvomaSource(), {"uuid": "u", "speakers": speakers, "transcript": paragraphs})
    authors = [s.author for s in call.segments]
    assert [a.side for a in authors if a] == [Side.OURS, Side.THEIRS, Side.UNKNOWN]
    assert authors[2] == Party(id="2", email="theo@brightwater.example")
    assert [s.offset_seconds for s in call.segments] == [1.5, None, None]


def test_fathom_matches_speakers_with_invitees() -> None:
    """By the address of the line or the name of the invitee; who was only invited is there, and the plan dates nothing."""
    invitees = [
        {"name": "Mara Voss", "email": "Mara@alder-crates.example", "is_external": False},
        {"email": "theo@brightwater.example", "is_external": True, "matched_speaker_display_name": "Theo"},
        {"email": "ines@brightwater.example", "is_external": True},
    ]
    said = [("Mara Voss", "mara@alder-crates.example", "We ship.", "00:01:02"), ("Theo", None, "Good.", "1:02:00")]
    lines = [
        {"speaker": {"display_name": name, "matched_calendar_invitee_email": mail}, "text": words, "timestamp": at}
        for name, mail, words, at in said
    ]
    meeting = {"recording_id": 4, "meeting_title": "Crates", "calendar_invitees": invitees, "transcript": lines}
    meeting |= {"scheduled_start_time": "2026-05-12T07:00:00Z"}
    page = {"items": [{**meeting, "recording_start_time": START.isoformat()}, {**meeting, "transcript": None}]}
    call, told = items(FathomSource(), page)
    assert isinstance(call, Document)
    assert [s.author.side for s in call.segments if s.author] == [Side.OURS, Side.THEIRS]
    assert [p.email for p in call.participants] == [
        "mara@alder-crates.example", "theo@brightwater.example", "ines@brightwater.example",
    ]  # fmt: skip
    assert [s.at for s in call.segments] == [START + timedelta(seconds=62), START + timedelta(seconds=3720)]
    assert isinstance(told, Skipped)
    assert "include_transcript=true" in told.reason
    assert document(FathomSource(), meeting).sent_at is None


def graph(*cues: str) -> str:
    return "WEBVTT\n\n" + "\n\n".join(f"00:00:{n:02}.500 --> 00:00:{n:02}.900\n{cue}" for n, cue in enumerate(cues))


def spoken(name: str, words: str, second: int) -> str:
    start = (START + timedelta(seconds=second)).isoformat()
    return json.dumps({"startDateTime": start, "speakerName": name, "spokenText": words, "spokenLanguage": "en-gb"})


def test_graph_metadata_says_when_the_call_began() -> None:
    """The first cue's time of day less its offset."""
    call = document(
        CaptionsSource(), graph(spoken("Mara Voss", "We ship.", 0), spoken("Theo Lang", "Good.", 1)), "m.vtt"
    )
    assert call.sent_at == START - timedelta(seconds=0.5)
    assert [s.at for s in call.segments] == [START, START + timedelta(seconds=1)]
    assert (call.text, call.language) == ("Mara Voss: We ship.\nTheo Lang: Good.", "en-gb")


def test_a_torn_graph_cue_keeps_its_words_and_is_told() -> None:
    """One broken object does not turn the whole call into JSON that is read as speech."""
    torn = '{"startDateTime":"2026-05-12T07:30:01Z","speakerName":"Theo Lang","spokenText":"Say \\"yes\\".","spok'
    call = document(CaptionsSource(), graph(spoken("Mara Voss", "We ship.", 0), torn, "{nothing"), "m.vtt")
    assert call.text == 'Mara Voss: We ship.\nUnknown speaker: Say "yes".'
    assert call.notes == ("1 caption(s) could not be read; export the transcript again if words are missing",)


def test_graph_offsets_may_be_negative_and_unpadded() -> None:
    """Words before the recording began have a time before it."""
    text = (
        "WEBVTT\n\n-0:0:2.-500 --> 0:0:1.0\n<v Mara Voss>We ship.</v>\n\n0:0:3.0 --> 0:0:4.5\n<v Theo Lang>Good.</v>\n"
    )
    assert [s.offset_seconds for s in document(CaptionsSource(), text, "c.vtt").segments] == [-2.5, 3.0]


def test_captions_without_speakers_say_so() -> None:
    """They are read; the note says why nobody's promises can be told apart."""
    assert "speaker names" in document(CaptionsSource(), graph("We ship."), "c.vtt").notes[-1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>', "TTML"),
        ("<SAMI>\n<BODY><SYNC Start=1><P>Good.</SAMI>", "SAMI"),
        ("[Script Info]\nTitle: x\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,Good.", "SubStation Alpha"),
    ],
)
def test_subtitles_of_players_are_told_with_what_to_do(text: str, kind: str) -> None:
    """They are recognised, so that the reason can name the formats that are read."""
    file = Input.of("call.xml", text.encode())
    assert CaptionsSource().recognises(file) > 0.5
    with pytest.raises(Unreadable, match=kind) as caught:
        list(CaptionsSource().read(file))
    assert ".vtt or .srt" in (caught.value.hint or "")


def test_subviewer_breaks_are_spaces() -> None:
    """`[br]` is how SubViewer ends a line."""
    text = "00:00:04.60,00:00:06.99\nWe ship[br]on Thursday.\n"
    assert document(CaptionsSource(), text, "call.sub").text.endswith("We ship on Thursday.")
