"""Input of no human size or sense: what is read of it, and that the rest is told."""

import pytest

from auditor.model.record import Record
from auditor.model.text import Document, SegmentKind, Skipped
from auditor.ports import Input
from auditor.readers import ics, mail_body
from auditor.readers.captions import seconds
from auditor.readers.headers import params, people
from auditor.readers.html import render, shortened
from auditor.readers.json_lines import loads
from auditor.readers.mail import read_mail
from auditor.readers.mail_dates import parse
from auditor.readers.yaml_file import read_yaml
from auditor.sources.html_mail import HtmlMail

_EVENT = "BEGIN:VEVENT\nUID:{n}@brightlab.example\nDTSTART:20260504T090000Z\nSUMMARY:Visit {n}\n{more}END:VEVENT\n"


def _calendar(*events: str) -> bytes:
    return f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n".encode()


def _mail(body: str, head: str = "") -> Document:
    data = f"From: Ida Holm <ida@brightlab.example>\nSubject: Plan\n{head}\n{body}".encode()
    return next(item for item in read_mail(data, origin="a.eml") if isinstance(item, Document))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (rb'"\ud83d\ude00 \ud800 \\ud800"', "\U0001f600 \ufffd \\ud800"),
        (b'"\xed\xa0\x80"', "\ufffd"),
        (r'"\udc00\ud800"', "\ufffd\ufffd"),
        (b'\xef\xbb\xbf"plan"', "plan"),
        ('"plan"'.encode("utf-16"), "plan"),
    ],
)
def test_json_gives_no_half_characters(text: bytes | str, value: str) -> None:
    """Half of a surrogate pair could not be written to any report; whole pairs and escaped backslashes stay."""
    assert loads(text) == value


def test_yaml_gives_no_half_characters() -> None:
    """As JSON does not, in keys and values."""
    assert read_yaml(rb'"k\udc00": ["Ida \ud800", plain]', origin="a.yaml") == {"k\ufffd": ["Ida \ufffd", "plain"]}


@pytest.mark.parametrize("text", ["Mon, 4 May 2026 09:00:00 +9999999", f"Mon, 20 Apr 2026 10:{'1' * 300}:00 +0100"])
def test_a_date_with_impossible_figures_is_no_date(text: str) -> None:
    """It would stop the recognising of every mail beside it."""
    assert parse(text) == (None, False)


@pytest.mark.parametrize(
    "text",
    ["Mon, 01 Jan 0001 00:00:00 +0000", "01-Jan-0001 00:00:00 -0500", "Mon Jan  1 00:00:00 0001", "3 Mar 0026 10:00"],
)
def test_a_year_before_all_mail_is_no_date(text: str) -> None:
    """A program without a date writes 0001; read as 2001 it would date every promise of that mail."""
    assert parse(text) == (None, False)


@pytest.mark.parametrize("text", ["Tue, 3 Mar 26 10:00:00 +0100", "Tue, 3 Mar 2026 10:00:00 0100"])
def test_a_short_year_and_a_zone_without_sign_are_still_read(text: str) -> None:
    """Old programs write both, and neither is a year 0001."""
    found, zoned = parse(text)
    assert found is not None and zoned
    assert found.isoformat() == "2026-03-03T10:00:00+01:00"


def test_a_clock_of_a_thousand_digits_is_no_time() -> None:
    """No offset in a call is infinite."""
    assert seconds("1" * 400) is None
    assert seconds("01:02:03.5") == 3723.5


def test_an_open_quote_does_not_hide_what_follows() -> None:
    """Parameters and people after a quotation mark that nothing closes are still read."""
    assert params('text/plain; charset="utf-8; format=flowed') == {"charset": "utf-8", "format": "flowed"}
    assert params('text/plain; name="a \\" b"; charset=utf-8')["charset"] == "utf-8"
    assert [p.email for p in people(['"Holm, Ida" <ida@brightlab.example>, "Otto <otto@kernfarm.example>'])] == [
        "ida@brightlab.example",
        "otto@kernfarm.example",
    ]


def test_a_mail_longer_than_people_write_is_cut_with_a_note() -> None:
    """The first half million characters are read; the note says so."""
    found = _mail("I'll send it.\n" + "> old words\n" * 100_000)
    assert found.text.startswith("Plan\n\nI'll send it.")
    assert len(found.text) == mail_body.MAX_TEXT + len("Plan\n\n")
    assert any("only the first 500,000 characters" in note for note in found.notes)


def test_parts_beyond_the_limit_are_not_read_as_words() -> None:
    """The source of the parts that were left out is nobody's words; a note tells of them."""
    part = "--b\nContent-Type: text/plain\n\nwords {}\n"
    found = _mail("".join(part.format(n) for n in range(2_500)), head="Content-Type: multipart/mixed; boundary=b\n")
    assert "words 1999" in found.text
    assert "Content-Type" not in found.text
    assert "words 2400" not in found.text
    assert any("only the first 2000 parts" in note for note in found.notes)


def test_parts_after_the_limit_are_noted() -> None:
    """Many text parts make one text, cut like any other."""
    part = "--b\nContent-Type: text/plain\n\n" + "words " * 20_000 + "\n"
    found = _mail(part * 12 + "--b--\n", head="Content-Type: multipart/mixed; boundary=b\n")
    assert any("only the first" in note for note in found.notes)


def test_a_shortened_page_keeps_its_zones_inside() -> None:
    """Quotes and links beyond the end go, those across it end with it."""
    page = render("<p>Hello</p><blockquote>old words</blockquote><a href='https://x.example'>late</a>")
    cut = shortened(page, 10)
    assert cut.text == page.text[:10]
    assert cut.zones == ((SegmentKind.QUOTED, 7, 10),)
    assert cut.links == ()
    assert shortened(page, 1_000) is page


def test_a_page_longer_than_people_write_is_cut_with_a_note() -> None:
    """As a mail is."""
    page = Input.of("page.html", b"<html><body>" + b"<p>words and words</p>" * 70_000)
    found = next(item for item in HtmlMail().read(page) if isinstance(item, Document))
    assert len(found.text) == mail_body.MAX_TEXT
    assert any("of this page" in note for note in found.notes)


def test_an_attached_file_does_not_lose_its_event() -> None:
    """Files packed into an event are left out before its length counts."""
    packed = "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\n" + " AAAAAAAA\n" * 30_000 + "LOCATION:Hall 4\n"
    found = list(ics.read_events(_calendar(_EVENT.format(n=1, more=packed)), origin="a.ics"))
    assert [type(item) for item in found] == [Record]


def test_an_event_without_bound_says_so() -> None:
    """Its neighbours are read, and the reason is its length."""
    long = _EVENT.format(n=1, more="COMMENT:words\n" * 21_000)
    found = list(ics.read_events(_calendar(long, _EVENT.format(n=2, more="")), origin="a.ics"))
    assert isinstance(found[0], Skipped)
    assert "longer than 20,000 lines" in found[0].reason
    assert [item.title for item in found if isinstance(item, Record)] == ["Visit 2"]


def test_a_calendar_of_more_dates_than_anybody_keeps_is_cut_and_told() -> None:
    """What was laid out stays; the rest is a Skipped that says what to do."""
    many = (_EVENT.format(n=n, more="RRULE:FREQ=DAILY\n") for n in range(80))
    found = list(ics.read_events(_calendar(*many), origin="a.ics"))
    last = found[-1]
    assert isinstance(last, Skipped)
    assert "more than 50,000 dates" in last.reason
    assert len(found) < 60_000


def test_a_mail_with_a_hundred_calendars_says_which_were_read() -> None:
    """Nobody sends so many; the first are read."""
    part = "--b\nContent-Type: text/calendar\n\n{}"
    body = "".join(part.format(_calendar(_EVENT.format(n=n, more="")).decode()) for n in range(60)) + "--b--\n"
    data = f"From: ida@brightlab.example\nContent-Type: multipart/mixed; boundary=b\n\n{body}".encode()
    found = list(read_mail(data, origin="a.eml"))
    assert sum(isinstance(item, Record) for item in found) == 50
    assert any(isinstance(item, Skipped) and "first 50 calendars" in item.reason for item in found)
