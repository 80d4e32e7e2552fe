"""Whose words are whose, in English mail and drafts."""

from datetime import datetime, timedelta, timezone

import pytest

from auditor.core.segment import segment
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Span

NORA = Party(name="Nora Vance", email="nora@seller.example")
SAM = Party(name="Sam Poole", email="sam@buyer.example")
SENT = datetime(2026, 3, 10, 9, 0, tzinfo=timezone(timedelta(hours=-5)))


def mail(body: str, *, subject: str | None = None, segments: tuple[Segment, ...] = ()) -> Document:
    return Document(
        id="d_1",
        origin="mail.eml",
        kind=DocumentKind.EMAIL,
        text=f"{subject}\n\n{body}" if subject else body,
        subject=subject,
        sent_at=SENT,
        author=NORA,
        recipients=(SAM,),
        segments=segments,
    )


def draft(text: str) -> Document:
    return Document(id="d_2", origin="-", kind=DocumentKind.DRAFT, text=text)


def words(document: Document, kind: SegmentKind) -> str:
    return "|".join(s.span.of(document.text).strip() for s in segment(document) if s.kind is kind)


def one(document: Document, kind: SegmentKind) -> Segment:
    (found,) = [s for s in segment(document) if s.kind is kind]
    return found


def test_subject_is_a_segment_of_its_own() -> None:
    """The subject with the blank line after it is SUBJECT, the body follows."""
    document = mail("We ship on Monday.\n", subject="Your order")
    assert [s.kind for s in segment(document)] == [SegmentKind.SUBJECT, SegmentKind.OWN]
    assert words(document, SegmentKind.OWN) == "We ship on Monday."


def test_mail_of_only_a_subject_has_only_a_subject() -> None:
    """A mail without a body is one SUBJECT segment."""
    document = mail("", subject="Call me")
    assert [s.kind for s in segment(document)] == [SegmentKind.SUBJECT]


def test_empty_text_has_no_segments() -> None:
    """Nothing in, nothing out."""
    assert segment(draft("")) == ()


def test_marked_quote_is_its_writers() -> None:
    """Lines after `>` belong to the person whom the attribution names, with his address and time."""
    document = mail(
        "Sure.\n\nOn Mon, Mar 9, 2026 at 4:10 PM Sam Poole <sam@buyer.example> wrote:\n> We will pay on Friday.\n"
    )
    quoted = one(document, SegmentKind.QUOTED)
    assert quoted.author == SAM
    assert quoted.at == datetime(2026, 3, 9, 16, 10, tzinfo=SENT.tzinfo)
    assert words(document, SegmentKind.OWN) == "Sure."


def test_answers_between_quotes_stay_own() -> None:
    """An inline reply is the author's, before, between and after the quoted lines."""
    document = mail(
        "On Mon, Mar 9, 2026 at 4:10 PM Sam Poole <sam@buyer.example> wrote:\n"
        "> Can you extend it?\n\nYes, I'll extend it on Monday.\n\n> And the price?\n\nIt stays.\n"
    )
    assert words(document, SegmentKind.OWN) == "Yes, I'll extend it on Monday.|It stays."
    assert words(document, SegmentKind.QUOTED) == "> Can you extend it?|> And the price?"


def test_odd_spaces_in_an_attribution_are_spaces() -> None:
    """Gmail puts U+202F before PM; the attribution is found all the same."""
    document = mail("Fine.\n\nOn Mon, Mar 9, 2026 at 4:10\u202fPM Sam Poole <sam@buyer.example>\nwrote:\n\n> Hello\n")
    assert words(document, SegmentKind.OWN) == "Fine."
    assert one(document, SegmentKind.QUOTED).author == SAM


def test_attribution_may_be_wrapped_over_several_lines() -> None:
    """Date, name and verb on lines of their own are one attribution."""
    document = mail("Fine.\n\nOn Mar 9, 2026,\nat 10:18,\nSam Poole <sam@buyer.example>\nwrote:\n\n> Hello\n")
    assert words(document, SegmentKind.ATTRIBUTION).startswith("On Mar 9, 2026,")
    assert words(document, SegmentKind.OWN) == "Fine."


def test_promise_before_an_attribution_is_not_swallowed() -> None:
    """A sentence that begins with "On Tuesday" above "X wrote:" is no attribution."""
    document = mail("On Tuesday we will ship 40 units.\nSam wrote:\n> When?\n")
    assert "On Tuesday we will ship 40 units." in words(document, SegmentKind.OWN)


@pytest.mark.parametrize(
    "text",
    [
        "On the other hand, we keep the price.\nOn average it takes two days.\n",
        "Our data comes From: the meter, not From: the bill.\n",
        "The alert was sent from my iPhone app to all users.\n",
        "With regards to the pilot, we start on Monday.\n",
        "Plan:\n-- first we install\n-- then we train\n\nIt takes a week.\n",
        "Totals\n------\nWe will credit 40 units.\n",
        "Times we could do:\n2026-03-12 14:30\n2026-03-13 09:00\nWe will confirm one.\n",
        "See https://blog.example/on-monday-sam-wrote: it explains the plan.\n",
    ],
)
def test_words_that_only_look_like_marks_stay_own(text: str) -> None:
    """Headings, rules, dates and lists of the author are his own words."""
    assert [s.kind for s in segment(mail(text))] == [SegmentKind.OWN]


@pytest.mark.parametrize(
    "block",
    [
        "From: Sam Poole <sam@buyer.example>\nSent: Monday, March 9, 2026 4:10 PM\nTo: Nora Vance\nSubject: Pilot\n",
        "________________________________\nFrom: Sam Poole <sam@buyer.example>\nSent: Monday, March 9, 2026 4:10 PM\n"
        "To: Nora Vance\nSubject: Pilot\n",
        "*From:* Sam Poole [mailto:sam@buyer.example]\n*Sent:* 9 March 2026 16:10\n*To:* Nora\n*Subject:* Pilot\n",
        "-----Original Message-----\nFrom: Sam Poole <sam@buyer.example>\nTo: Nora Vance\nSent: 3/9/2026 4:10 PM\nSubject: Pilot\n",
        "-----Original Message-----\nFrom: \tSam Poole <sam@buyer.example>\nSent:\tMonday, March 9, 2026 16:10\nSubject: Pilot\n",
    ],
)
def test_outlook_header_block_opens_a_quote(block: str) -> None:
    """All that follows a header block belongs to its From line, although no line is marked."""
    document = mail(f"Agreed, I'll send it.\n\n{block}\nWe will pay on Friday.\n\nSam\n")
    assert words(document, SegmentKind.OWN) == "Agreed, I'll send it."
    quoted = one(document, SegmentKind.QUOTED)
    assert quoted.author == SAM
    assert quoted.at == datetime(2026, 3, 9, 16, 10, tzinfo=SENT.tzinfo)
    assert "We will pay on Friday." in quoted.span.of(document.text)


def test_wrapped_recipients_belong_to_the_header_block() -> None:
    """A To line over three lines does not end the block."""
    document = mail(
        "OK.\n\nFrom: Sam Poole\nSent: Monday, March 9, 2026 4:10 PM\nTo: Nora Vance; Kim Doe;\nLee Roe; Max Moe;\nUte Noe\n"
        "Cc: Al Poe\nSubject: Pilot\n\nWe pay on Friday.\n"
    )
    assert words(document, SegmentKind.QUOTED) == "We pay on Friday."


def test_deep_thread_without_marks_names_each_writer() -> None:
    """Each attribution in an unmarked thread starts the words of another person."""
    document = mail(
        "I'll reorder.\n\nOn March 9, 2026, at 4:24 PM, Sam Poole <sam@buyer.example> wrote:\n\nPlease reorder.\n\n"
        "On March 8, 2026, 4:15 PM Nora Vance nora@seller.example wrote:\n\nIt will arrive on 4 March.\n"
    )
    assert [
        (s.author, s.span.of(document.text).strip()) for s in segment(document) if s.kind is SegmentKind.QUOTED
    ] == [
        (SAM, "Please reorder."),
        (NORA, "It will arrive on 4 March."),
    ]


def test_nested_marks_name_each_depth() -> None:
    """`>>` belongs to the attribution inside `>`."""
    document = mail(
        "OK\n\nOn Mar 9, 2026, at 14:00, Sam Poole wrote:\n> Fine.\n>\n"
        "> On Mar 8, 2026, at 10:00, Kim Doe <kim@buyer.example> wrote:\n"
        ">> We sign on Friday.\n> Good.\n"
    )
    authors = [s.author.name for s in segment(document) if s.kind is SegmentKind.QUOTED and s.author]
    assert authors == ["Sam Poole", "Kim Doe", "Sam Poole"]


def test_line_broken_without_a_mark_stays_quoted() -> None:
    """A mailer that broke a quoted line without a new `>` does not make the rest the author's."""
    document = mail(
        "> We confirm that the whole shipment of forty meters is going to leave our\nwarehouse on Friday and\n> arrive a day later.\n"
    )
    assert words(document, SegmentKind.OWN) == "warehouse on Friday and" or not words(document, SegmentKind.OWN)
    document = mail(
        "> We confirm that the whole shipment of forty meters will leave our\nwarehouse on Friday\n> and arrive later.\n"
    )
    assert words(document, SegmentKind.OWN) == ""


@pytest.mark.parametrize(
    "mark",
    [
        "---------- Forwarded message ---------\nFrom: Kim Doe <kim@buyer.example>\n"
        "Date: Mon, Mar 9, 2026 at 3:00 PM\nSubject: Plan\n",
        "Begin forwarded message:\n\nFrom: Kim Doe <kim@buyer.example>\nSubject: Plan\nDate: March 9, 2026 at 3:00:00 PM\nTo: Nora\n",
        "---------------------- Forwarded by Nora Vance/HOU/ACME on 03/10/2026 \n09:10 AM ---------------------------\n\n\n"
        "Kim Doe@ACME\n03/09/2026 03:00 PM\nTo: Nora Vance/HOU/ACME@ACME\ncc:  \nSubject: Plan\n",
    ],
)
def test_forward_is_no_quote(mark: str) -> None:
    """Words after a forward mark are FORWARDED, with their writer."""
    document = mail(f"See below, I'll handle it.\n\n{mark}\nWe deliver on Friday.\n")
    forwarded = one(document, SegmentKind.FORWARDED)
    assert forwarded.author is not None
    assert forwarded.author.name == "Kim Doe"
    assert forwarded.at == datetime(2026, 3, 9, 15, 0, tzinfo=SENT.tzinfo)
    assert words(document, SegmentKind.OWN) == "See below, I'll handle it."


def test_header_block_under_a_forward_subject_is_forwarded() -> None:
    """Outlook forwards look like its replies; the subject tells them apart."""
    document = mail(
        "FYI\n\nFrom: Kim Doe\nSent: Monday, March 9, 2026 3:00 PM\nSubject: Plan\n\nBy Friday.\n", subject="FW: Plan"
    )
    assert words(document, SegmentKind.FORWARDED) == "By Friday."


def test_notes_reply_without_a_from_line_is_quoted() -> None:
    """To, cc and Subject in the middle of a mail are the head of an older one."""
    document = mail(
        "Please join. Thanks.\n\n\nTo: Ken Lay@ACME, Nora\n Vance@ACME\n \ncc: Kim Doe@ACME\nSubject: Call\n\nWe meet at 8.\n"
    )
    assert words(document, SegmentKind.QUOTED) == "We meet at 8."


def test_header_block_on_top_of_a_draft_is_its_own() -> None:
    """A rep who pastes his mail with its From and To lines still wrote what follows."""
    document = draft("From: Nora Vance\nTo: Sam Poole\nSubject: Quote\n\nI'll send the quote by Friday.\n")
    assert words(document, SegmentKind.OWN) == "I'll send the quote by Friday."


def test_transcript_segments_are_left_alone() -> None:
    """Utterances are what their source said."""
    utterance = Segment(kind=SegmentKind.OWN, span=Span(start=6, end=8), author=SAM)
    document = Document(
        id="d", origin="c.vtt", kind=DocumentKind.TRANSCRIPT, text="Sam: > hi", segments=(utterance,), author=None
    )
    assert segment(document) == (utterance,)


def test_containers_of_html_make_depth() -> None:
    """Text between two quote containers is the author's own."""
    text = "Inline:\nCan you?\nYes, by Monday.\nReally?\n"
    quotes = tuple(
        Segment(kind=SegmentKind.QUOTED, span=Span(start=text.index(w), end=text.index(w) + len(w)))
        for w in ("Can you?", "Really?")
    )
    document = mail(text, segments=quotes)
    assert words(document, SegmentKind.OWN) == "Inline:|Yes, by Monday."


def test_ambiguous_numeric_date_is_read_as_older_than_the_mail() -> None:
    """3/4 quoted in a mail of 10 March is 4 March, for 3 April had not come; 1/2 could be both, so no time is given."""
    late = mail("Yes.\n\nOn 3/4/2026 10:00, Sam Poole wrote:\n> Hi\n")
    both = mail("Yes.\n\nOn 1/2/2026 10:00, Sam Poole wrote:\n> Hi\n")
    assert one(late, SegmentKind.QUOTED).at == datetime(2026, 3, 4, 10, 0, tzinfo=SENT.tzinfo)
    assert one(both, SegmentKind.QUOTED).at is None
