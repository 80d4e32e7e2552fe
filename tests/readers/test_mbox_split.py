"""Where one mail of an mbox ends and the next begins."""

from io import BytesIO

import pytest

from auditor.readers.mbox import is_mbox, messages

TAKEOUT = b"From 1790@xxx Tue Mar 03 16:10:05 +0000 2026\n"
CLASSIC = b"From nora@seller.example Tue Mar  3 16:10:05 2026\n"
HEAD = b"Subject: a\n\n"


def split(data: bytes, most: int = 10_000) -> list[bytes | None]:
    return [piece.data for piece in messages(BytesIO(data), most=most)]


@pytest.mark.parametrize(
    "separator",
    [
        TAKEOUT,
        CLASSIC,
        b"From nora@seller.example Tue Mar 3 16:10 2026\r\n",
        b"From MAILER-DAEMON Sun Aug  7 11:40:37 2022 extra info\n",
        b"From - Tue Mar 03 16:10:05 2026\n",
        b"From - \n",
        b"\xef\xbb\xbfFrom -\n",
    ],
)
def test_separators_of_all_programs(separator: bytes) -> None:
    """Gmail, Unix, Thunderbird, with odd extras."""
    again = separator.removeprefix(b"\xef\xbb\xbf")
    assert is_mbox(separator + HEAD)
    assert split(separator + HEAD + b"one\n\n" + again + HEAD + b"two\n") == [HEAD + b"one\n\n", HEAD + b"two\n"]


@pytest.mark.parametrize(
    "line",
    [
        b"From our side, all is ready.",
        b"From time to time",
        b"From Russia with love\nYear: 1963",
        b"From Monday we ship.",
        b"From nora@seller.example Tue Mar  3 16:10:05 2026",
    ],
)
def test_body_line_that_begins_with_from_is_no_new_mail(line: bytes) -> None:
    """Not without a date, not without a header after it."""
    data = CLASSIC + HEAD + b"Hello\n\n" + line + b"\n\nbye\n"
    assert len(split(data)) == 1


def test_takeout_knows_only_its_own_separator() -> None:
    """In a Takeout file even a quoted classic separator with headers after it is text."""
    assert len(split(TAKEOUT + HEAD + b"\n" + CLASSIC + HEAD + b"quoted\n\n" + TAKEOUT + HEAD)) == 2


def test_escaped_from_is_taken_back_outside_quotes() -> None:
    """`>From` is the author's own line, unless quoted lines stand beside it."""
    (own,) = split(CLASSIC + HEAD + b"Hi\n>From Monday we ship.\n")
    (quoted,) = split(CLASSIC + HEAD + b"> You said\n>From Monday we ship.\n> Right?\n")
    assert own == HEAD + b"Hi\nFrom Monday we ship.\n"
    assert quoted is not None
    assert b">From Monday" in quoted


def test_too_large_mail_does_not_lose_the_next() -> None:
    """The large one has no data, the others are whole."""
    assert split(CLASSIC + HEAD + b"x" * 200 + b"\n" + CLASSIC + HEAD + b"two\n", most=100) == [None, HEAD + b"two\n"]


def test_the_stream_is_never_read_ahead() -> None:
    """The first mail is there before the tenth was read."""

    class Counting(BytesIO):
        lines = 0

        def readline(self, size: int | None = -1, /) -> bytes:
            self.lines += 1
            return super().readline(size)

    stream = Counting((CLASSIC + HEAD + b"words\n\n") * 10)
    next(messages(stream, most=1_000))
    assert stream.lines < 12


@pytest.mark.parametrize("data", [b"", b"From", b"Subject: a\n", b"From the desk of Nora\n\nHi", CLASSIC, b"\n\n"])
def test_other_files_are_no_mbox(data: bytes) -> None:
    """A separator and a header are needed."""
    assert not is_mbox(data)
