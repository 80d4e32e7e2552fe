"""The chat of a Zoom meeting, in the layouts that Zoom has written."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.text import Document
from auditor.ports import Input
from auditor.readers.zoom_chat import message
from auditor.sources.zoom_chat import ZoomChatSource

FOLDER = "2026-05-12 09.30.05 Crates for spring 81234567890/meeting_saved_chat.txt"


def read(text: str, name: str = FOLDER) -> Document:
    file = Input.of(name, text.encode())
    assert ZoomChatSource().recognises(file) > 0.9
    (document,) = ZoomChatSource().read(file)
    return document


@pytest.mark.parametrize(
    "text",
    [
        "09:31:05 From Mara Voss to Everyone: We ship on Thursday: all forty.\n09:32:00 From Theo Lang to Everyone: Good.\n",
        "09:31:05\t From  Mara Voss : We ship on Thursday: all forty.\r\n09:32:00\t From  Theo Lang : Good.\r\n",
        "09:31:05 From Mara Voss To Everyone:\r\n\tWe ship on Thursday:\r\n\tall forty.\r\n"
        "09:32:00 From Theo Lang To Everyone:\r\n\tGood.\r\n",
    ],
    ids=["one line", "oldest", "words below"],
)
def test_three_layouts_of_the_client_are_one_chat(text: str) -> None:
    """Names, words and times are the same; the folder gives day, start and topic."""
    chat = read(text)
    assert chat.text == "Mara Voss: We ship on Thursday: all forty.\nTheo Lang: Good."
    assert [s.at for s in chat.segments] == [datetime(2026, 5, 12, 9, m, s, tzinfo=UTC) for m, s in ((31, 5), (32, 0))]
    assert [s.offset_seconds for s in chat.segments] == [60.0, 115.0]
    assert (chat.subject, chat.typed) == ("Crates for spring", True)


def test_the_chat_of_a_recording_counts_from_its_start() -> None:
    """Tabs between, and the start stands in the name."""
    chat = read(
        "00:01:00\tMara Voss:\tWe ship.\n00:02:00\tTheo Lang:\tGood.\n", "GMT20260512-073000_RecordingnewChat.txt"
    )
    assert [s.at for s in chat.segments] == [datetime(2026, 5, 12, 7, m, tzinfo=UTC) for m in (31, 32)]


def test_a_day_in_the_name_gives_the_clock_its_day() -> None:
    """A clock without any day gives no time at all."""
    text = "23:59:00 From Mara to Everyone: We ship.\n00:01:00 From Theo to Everyone: Good.\n"
    dated, undated = read(text, "chat 2026-05-12.txt"), read(text, "meeting_saved_chat.txt")
    assert [s.at for s in dated.segments] == [
        datetime(2026, 5, 12, 23, 59, tzinfo=UTC),
        datetime(2026, 5, 13, 0, 1, tzinfo=UTC),
    ]
    assert [(s.at, s.offset_seconds) for s in undated.segments] == [(None, None)] * 2


def test_private_messages_keep_their_receiver() -> None:
    """In a note; the receiver was there even when he wrote nothing."""
    chat = read("09:31:05 From Mara Voss to Theo Lang(Direct Message): I'll send it.\n09:32:00 From Mara Voss: Hi.\n")
    assert 'private, from Mara Voss to Theo Lang: "I\'ll send it."' in chat.notes
    assert [party.name for party in chat.participants] == ["Mara Voss", "Theo Lang"]


def test_what_others_wrote_is_not_put_into_the_mouth_of_who_replies() -> None:
    """The message above a reply and the signs under it are no words of his; a note counts them."""
    chat = read(
        "09:31:05 From Theo Lang To Everyone:\n\tWe will pay by Friday.\n"
        '09:32:00 From Mara Voss To Everyone:\n\tReplying to "We will pay by Fr..."\n\t\n\tThank you.\n'
        '09:33:00 From Mara Voss To Everyone:\n\tReacted to "We will pay by Fr..." with 👍\n'
    )
    assert chat.text == "Theo Lang: We will pay by Friday.\nMara Voss: Thank you."
    assert any(note.startswith("1 reaction") for note in chat.notes)
    assert any(note.startswith("1 reply") for note in chat.notes)


def test_a_chat_of_reactions_only_is_told() -> None:
    """There is nothing to read in it."""
    with pytest.raises(Unreadable, match="holds no message"):
        read('09:33:00 From Mara To Everyone:\n\tReacted to "Yes" with 👍\n')


@pytest.mark.parametrize(
    "text",
    [
        "From Mara Voss to all: hello",
        "10:30:00 Meeting: introductions all round\n11:00:00 Demo: the crates",
        "00:00:01\tpump started\n00:00:02\tpump stopped",
        "Mara Voss  0:02\nWe ship.\n",
        "",
    ],
)
def test_what_is_no_chat_is_not_taken(text: str) -> None:
    """Mail, agendas, logs and spoken transcripts are left to others."""
    assert ZoomChatSource().recognises(Input.of("chat.txt", text.encode())) == 0.0


@given(st.text(alphabet='09:ap From to(Direct Message)\t"x', max_size=300))
def test_any_line_is_a_message_or_none(line: str) -> None:
    """No line breaks the reader, and what it finds has a sender."""
    found = message(f"09:31:05 From {line}")
    assert found is None or found.sender is not None
