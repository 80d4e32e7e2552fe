"""What caption exports do to a call, one trap a test."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model.text import Document, Party
from auditor.ports import Input
from auditor.sources.captions import CaptionsSource
from auditor.sources.plain_transcript import PlainTranscriptSource


def read(text: str, name: str = "call.vtt") -> Document:
    (document,) = CaptionsSource().read(Input.of(name, text.encode()))
    return document


def vtt(*cues: str) -> str:
    return "WEBVTT\n\n" + "\n\n".join(
        f"{number}\n00:00:{number:02}.000 --> 00:00:{number:02}.900\n{cue}" for number, cue in enumerate(cues, start=1)
    )


def test_the_last_speaker_goes_on() -> None:
    """A Zoom cue without a name belongs to the last speaker and is part of his utterance."""
    document = read(vtt("Mara Voss: We deliver", "on Thursday.", "And then the rest.", "Theo Lang: Good."))
    assert document.text == "Mara Voss: We deliver on Thursday. And then the rest.\nTheo Lang: Good."


def test_a_sentence_over_two_named_cues_is_one_utterance() -> None:
    """Named again in the middle of a sentence the speaker goes on; after a full stop a new utterance begins."""
    document = read(vtt("<v Mara Voss>We deliver by</v>", "<v Mara Voss>Thursday.</v>", "<v Mara Voss>Good?</v>"))
    assert document.text == "Mara Voss: We deliver by Thursday.\nMara Voss: Good?"


def test_words_with_a_colon_or_an_arrow_are_words() -> None:
    """ ": " and "-->" inside speech are neither a speaker nor a timing line."""
    document = read(vtt("Mara Voss: One thing: we ship", "crates --> depot first.", "Theo Lang: So: who pays?"))
    assert document.text == "Mara Voss: One thing: we ship crates --> depot first.\nTheo Lang: So: who pays?"


def test_a_cue_that_is_a_number_is_speech() -> None:
    """ "42" in a cue of its own is an answer, not the number of a cue."""
    document = read(vtt("Mara Voss: How many crates?", "Theo Lang: Let me count.", "42", "Mara Voss: Good."))
    assert document.text.split("\n")[1] == "Theo Lang: Let me count. 42"


def test_a_speaker_may_be_a_number_or_a_shared_login() -> None:
    """A telephone's number or a room's login is a speaker when it is used like one."""
    document = read(vtt("1001: Hello.", "depot-room: Hello.", "1001: We deliver."))
    assert [s.author for s in document.segments] == [Party(name="1001"), Party(name="depot-room"), Party(name="1001")]


def test_voice_tags_of_teams() -> None:
    """Classes, a missing end tag, two voices in a cue and wrapped lines; entities are decoded after the tags."""
    document = read(
        "\ufeffWEBVTT\n\nab-cd/1-0\n00:00:01.000 --> 00:00:02.000\n"
        "<v.loud Mara Voss>R&amp;D says 5 &lt; 6 &amp;lt; 7.</v> <v Theo &amp; Ines>Good\nto hear.\n\n"
        "ab-cd/2-0\n00:00:03.000 --> 00:00:04.000\n<v Mara Voss>&lt;v Bob&gt;Fine."
    )
    assert document.text == ("Mara Voss: R&D says 5 < 6 &lt; 7.\nTheo & Ines: Good to hear.\nMara Voss: <v Bob>Fine.")


def test_graph_times() -> None:
    """Unpadded and negative offsets of Graph are times; a negative one is before the start."""
    document = read("WEBVTT\n\n-0:0:1.5 --> 0:0:0.320\n<v Mara>Hi.</v>\n\n0:0:2.0 --> 0:1:5.320\n<v Theo>Hi.</v>")
    assert [segment.offset_seconds for segment in document.segments] == [-1.5, 2.0]
    assert document.duration_seconds == 65.32


def test_graph_metadata_content() -> None:
    """Graph's JSON in cues gives speaker, words and, by its clock, the start of the call."""
    document = read(
        "WEBVTT\n\n00:00:10.000 --> 00:00:12.000\n"
        '{"startDateTime":"2026-05-12T07:30:10.1234567+00:00","speakerName":"Mara Voss","spokenText":"We deliver.",'
        '"spokenLanguage":"en-us"}'
    )
    assert document.text == "Mara Voss: We deliver."
    assert document.language == "en-us"
    assert document.sent_at is not None and document.sent_at.isoformat()[:19] == "2026-05-12T07:30:00"


def test_meet_captions() -> None:
    """(Name) lines, a lone dash and blank lines inside a cue; "(laughs)" is nobody's name."""
    document = read(
        "0:00:00.000,0:00:06.400\n(Mara Voss)\nWe deliver forty crates\n-\n\non Thursday.\n\n"
        "0:00:06.900,0:00:12.300\nAnd the manuals.\n(Theo Lang)\n(laughs)\n\n0:00:12.900,0:00:13.300\nGood.\n",
        "call.sbv",
    )
    assert document.text == (
        "Mara Voss: We deliver forty crates on Thursday. And the manuals.\nTheo Lang: (laughs) Good."
    )


def test_rolling_captions_are_said_once() -> None:
    """YouTube shows each line twice; it was said once, and inline times are no words."""
    document = read(
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.000 --> 00:00:02.000\nwe will<00:00:01.000><c> ship</c>\n\n"
        "00:00:02.000 --> 00:00:02.010\nwe will ship\n\n"
        "00:00:02.010 --> 00:00:04.000\nwe will ship\non<00:00:03.000><c> friday</c>\n"
        "00:00:04.000 --> 00:00:04.010\non friday\n"
    )
    assert document.text == "Unknown speaker: we will ship on friday"
    assert document.language == "en"


def test_a_word_said_twice_stays_twice() -> None:
    """Without rolling, a repeated cue is a repeated word."""
    assert read(vtt("Mara Voss: No.", "Theo Lang: No.", "Theo Lang: No.")).text.count("No.") == 3


def test_an_end_before_the_start_loses_no_words() -> None:
    """A cue that ends before it starts, or whose time cannot be read, is kept; the latter is noted."""
    document = read(
        "1\n00:00:05,000 --> 00:00:04,000\nMara: Hello.\n\n2\n00:00:06,000 --> 00:00:0x,000\nTheo: Hi there.\n", "a.srt"
    )
    assert document.text == "Mara: Hello.\nTheo: Hi there."
    assert "1 cue" in document.notes[0]


def test_comments_and_styles_are_no_speech() -> None:
    """NOTE, STYLE and REGION blocks of WebVTT are left out."""
    document = read("WEBVTT\n\nNOTE by hand\nof Ines\n\nSTYLE\n::cue { color: red }\n\n" + vtt("Mara: Hello.")[8:])
    assert document.text == "Mara: Hello."


def test_text_is_decoded() -> None:
    """UTF-16 with its mark and cp1252 without one are read; the guess is noted."""
    words = vtt("Zoé: Très bien.")
    (utf16,) = CaptionsSource().read(Input.of("a.vtt", words.encode("utf-16")))
    (latin,) = CaptionsSource().read(Input.of("a.vtt", words.encode("cp1252")))
    assert utf16.text == latin.text == "Zoé: Très bien."
    assert latin.notes == ("character set guessed: cp1252",)


WORDS = st.lists(st.text("abcdeéß ,;'\"", min_size=1, max_size=20).filter(str.strip), min_size=1, max_size=8)


@settings(deadline=None)
@given(said=WORDS, speakers=st.lists(st.sampled_from(["Mara Voss", "Theo Lang", None]), min_size=8, max_size=8))
def test_every_word_is_kept(said: list[str], speakers: list[str | None]) -> None:
    """Whoever says what: all words come out in order, and each segment is its words in the text."""
    cues = [f"<v {who}>{words}</v>" if who else words for who, words in zip(speakers, said, strict=False)]
    document = read(vtt(*cues))
    spoken = " ".join(segment.span.of(document.text) for segment in document.segments)
    assert spoken.split() == " ".join(said).split()


def test_words_behind_a_time_with_points_for_colons_are_kept() -> None:
    """A slip of the hand in a time costs the time, not the words; an arrow between two numbers is speech."""
    document = read("WEBVTT\n\n00.00.000 --> 00:02.000\nMara Voss: We ship 10.5 --> 12 crates.\n10.5 --> 12 of them.\n")
    assert document.text.endswith("We ship 10.5 --> 12 crates. 10.5 --> 12 of them.")
    assert document.notes[0] == "the time of 1 cue(s) could not be read; their words were kept"


def test_a_shared_login_in_plain_text_is_nobody_elses_words() -> None:
    """Without a time a number or login is a speaker when it begins lines again and again, so are its words its own."""
    text = "Mara Voss: We ship.\n1001: We will pay.\nTheo Lang: Good.\n1001: Until Monday.\n2026: a year to remember.\n"
    (document,) = PlainTranscriptSource().read(Input.of("call.txt", text.encode()))
    assert [s.author.name for s in document.segments if s.author] == ["Mara Voss", "1001", "Theo Lang", "1001"]
