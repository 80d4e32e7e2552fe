"""Voicemails as telephone systems mail them, and as transcripts."""

from dataclasses import replace

import pytest

from auditor.core.voicemail import heard
from auditor.model.text import Delivery, Document, DocumentKind, Party

from .stories import DORA, IRA, call, mail

SYSTEM = Party(name="Voicemail", email="no-reply@voice.example")
PLEA = "Hi Ira, it's Dora from Hazelbank, could you ring me about the weighbridge before noon? Thanks, bye."


def kept(subject: str, body: str, **more: object) -> Document:
    """A mail of the telephone system to Ira, read as an audit reads it."""
    plain = mail(SYSTEM, "3-02", body, to=IRA, about=subject, delivery=Delivery.AUTOMATIC)
    return heard(replace(plain, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("subject", "name", "number"),
    [
        ("New voicemail from Dora Quill", "Dora Quill", None),
        ("New voicemail from Dora Quill (020) 7946 0018", "Dora Quill", "tel:02079460018"),
        ("New voicemail from (020) 7946-0018", None, "tel:02079460018"),
        ("New Voice Message from Dora Quill (650) 555-0123 on 03/02/2026 10:00 AM", "Dora Quill", "tel:6505550123"),
        ("Voice Message from Dora Quill", "Dora Quill", None),
        ("You have a new voicemail from Dora Quill", "Dora Quill", None),
        ("Phone system - Voicemail from Dora Quill (+44 20 7946 0018)", "Dora Quill", "tel:+442079460018"),
        ("Voicemail from +44 20 7946 0018 at 10:04", None, "tel:+442079460018"),
        ("New voicemail left by Dora Quill on Monday at 10:04", "Dora Quill", None),
    ],
)
def test_caller_is_named_by_the_subject(subject: str, name: str | None, number: str | None) -> None:
    """The name, and the number as an id that a roster may know."""
    found = heard(kept(subject, PLEA))
    assert found.kind is DocumentKind.TRANSCRIPT and found.voicemail and found.delivery is Delivery.SENT
    assert found.author is not None
    assert (found.author.name, found.author.id) == (name, number)
    assert found.participants == (found.author, IRA)


@pytest.mark.parametrize(
    "body",
    [
        PLEA,
        f'"{PLEA}"',
        f"You received a new voicemail.\n\nTranscription: {PLEA}\n\nhttps://voice.example/play/8231\n",
        f"From: Dora Quill\nReceived: Monday 10:00\nLength: 00:14\n\nVoicemail preview:\n{PLEA}\n\nPlay it in the app.",
        f"Dora Quill\n\n{PLEA}\n\nplay message\n\nYour account",
    ],
)
def test_words_are_those_that_were_spoken(body: str) -> None:
    """What the telephone system writes around them is left out."""
    found = kept("New voicemail from Dora Quill", body)
    assert found.text == f"Dora Quill: {PLEA}"
    assert [s.span.of(found.text) for s in found.segments] == [PLEA]


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Re: your voicemail from Monday", PLEA),
        ("Voicemail is down", "We cannot hear our messages since this morning."),
        ("New voicemail from Dora Quill", "No preview."),
        ("New features for voicemail from our team", PLEA),
    ],
)
def test_other_mail_stays_as_it_is(subject: str, body: str) -> None:
    """A mail about voicemail is a mail, and a message without words holds nothing to read."""
    given = mail(DORA, "3-02", body, about=subject)
    assert heard(given) == given


def test_bounced_mail_stays_as_it_is() -> None:
    """What never arrived was not heard."""
    assert kept("New voicemail from Dora Quill", PLEA, delivery=Delivery.BOUNCED).kind is DocumentKind.EMAIL


@pytest.mark.parametrize(
    ("subject", "origin", "voicemail"),
    [
        ("Voicemail", "a.vtt", True),
        ("Weekly call", "2026-03-02_voicemail_dora.txt", True),
        (None, "inbox/answerphone-12.json", True),
        ("Weekly call", "voicemail/weekly.vtt", False),
        ("Weekly call", "weekly.vtt", False),
    ],
)
def test_a_transcript_says_so_itself(subject: str | None, origin: str, voicemail: bool) -> None:
    """By its title or its file's name, and only where one person speaks."""
    alone = replace(call("3-02 10:00", (DORA, PLEA)), subject=subject, origin=origin)
    assert heard(alone).voicemail is voicemail
    assert heard(alone).author == (DORA if voicemail else None)
    assert not heard(replace(call("3-02 10:00", (DORA, PLEA), (IRA, "Hello.")), subject="Voicemail")).voicemail
