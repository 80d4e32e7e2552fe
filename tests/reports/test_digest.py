"""A digest as text, page and mail file."""

from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from auditor.core.digest import digest
from auditor.errors import UsageError
from auditor.model.digest import Digest
from auditor.model.text import Party
from auditor.model.verdict import Verdict
from auditor.reports.digest_html import digest_html
from auditor.reports.digest_mail import Envelope, digest_mail
from auditor.reports.digest_text import digest_text
from tests.core.test_digest import _NOW, _promise, _unanswered
from tests.reports.snapshot import matches

_WEEK = timedelta(days=7)
_TO = Envelope(sender="kim@kiln.example", to=("team@kiln.example", "ann@kiln.example"))


def _digest(account: str = "Marsh Pots") -> Digest:
    promises = (
        _promise("the invoice", Verdict.BROKEN, -2, account=account),
        _promise("the kiln plan", Verdict.UNVERIFIED, -3),
        _promise("two shelves", Verdict.NOT_DUE, 2),
        _promise("the glaze chart", Verdict.KEPT, -1),
    )
    return digest(promises, [_unanswered(_NOW - timedelta(days=4))], since=_NOW - _WEEK, as_of=_NOW, until=_NOW + _WEEK)


def _read(text: str) -> EmailMessage:
    mail = message_from_bytes(text.encode(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_text_begins_with_what_presses_most() -> None:
    """Slipped, waiting, due soon, not seen, kept; each with its next step and its id."""
    assert matches("digest.txt", digest_text(_digest()))


def test_a_mail_file_is_well_formed_and_says_the_same_twice() -> None:
    """Plain text first, HTML second; lines end and stay short as RFC 5322 wants."""
    raw = digest_mail(_digest(), _TO)
    mail = _read(raw)
    plain, html = mail.iter_parts()
    assert mail.get_content_type() == "multipart/alternative"
    assert not mail.defects
    assert plain.get_content().replace("\r\n", "\n") == digest_text(_digest())
    assert html.get_content().replace("\r\n", "\n").rstrip() == digest_html(_digest())
    assert (mail["From"], mail["To"]) == ("kim@kiln.example", "team@kiln.example, ann@kiln.example")
    assert mail["Subject"] == "Promises to Mon 16 Mar 2026: 1 slipped, 1 waiting for an answer, 1 due soon, 1 kept"
    assert raw.count("\n") == raw.count("\r\n")
    assert max(map(len, raw.split("\r\n"))) <= 998


def test_the_same_digest_is_the_same_mail() -> None:
    """No clock and no chance in it; another reader is another mail."""
    assert digest_mail(_digest(), _TO) == digest_mail(_digest(), _TO)
    assert _read(digest_mail(_digest(), _TO))["Message-ID"] != _read(digest_mail(_digest(), Envelope()))["Message-ID"]


@pytest.mark.parametrize("wrong", ["kim", "kim@kiln.example\r\nBcc: all@kiln.example", "", "a@b@c"])
def test_an_address_that_is_none_is_refused(wrong: str) -> None:
    """And never becomes a header of its own."""
    with pytest.raises(UsageError, match="no mail address"):
        digest_mail(_digest(), Envelope(sender=wrong))


def test_words_from_outside_stay_words() -> None:
    """Markup and line ends in a name reach neither the page nor the headers."""
    hostile = _digest('<img src=x onerror="a()">\r\nBcc: all@kiln.example')
    assert "<img" not in digest_html(hostile)
    assert _read(digest_mail(hostile, _TO))["Bcc"] is None


def test_an_empty_week_is_good_news_in_one_line() -> None:
    """It is said, so that nobody thinks that something broke."""
    empty = digest((), (), since=_NOW - _WEEK, as_of=_NOW, until=_NOW + _WEEK)
    assert "Nothing slipped" in digest_text(empty)
    assert "Nothing slipped" in digest_html(empty)


def test_people_without_a_name_are_told_as_such() -> None:
    """No line reads as if a word had been lost."""
    nameless = replace(_promise("a", Verdict.BROKEN, -2), promisor=Party(), promisee=None)
    found = digest([nameless], (), since=_NOW - _WEEK, as_of=_NOW, until=_NOW + _WEEK)
    assert "People not named" in digest_text(found)
