"""Text for a terminal."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from auditor.model.text import Span
from auditor.model.verdict import Verdict
from auditor.reports.context import around
from auditor.reports.marked import marked
from auditor.reports.text import TextReport
from tests.reports.documents import DRAFT, MAIL
from tests.reports.factory import clean_review, empty_report, finding, full_report, review_report, span_of
from tests.reports.snapshot import matches


def show(report, width: int = 100, **options) -> str:
    return TextReport(Console(width=width, color_system=None, file=StringIO()), **options).render(report)


@pytest.mark.parametrize(("name", "report"), [("audit.txt", full_report()), ("check.txt", review_report())])
def test_it_has_not_changed(name: str, report) -> None:
    """The whole output at width 100 without colour is a committed file."""
    assert matches(name, show(report))


def test_a_clean_draft_is_one_line() -> None:
    """Quiet when there is nothing to say."""
    assert show(clean_review()).count("\n") == 1


def test_nothing_read_is_said_in_one_line() -> None:
    """An empty report does not pretend that something was checked."""
    assert show(empty_report()) == "Nothing to report: there was no document to read.\n"


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Long quotes, ids and addresses wrap."""
    assert max(cell_len(line) for line in show(full_report(), width).splitlines()) <= width


def test_the_exact_words_are_marked() -> None:
    """Carets stand under the very words, wide characters before them included."""
    rows = [row.plain for row in marked(around(DRAFT, span_of(DRAFT, "the contract"), "the contract"), 80, "red")]
    assert rows == ["🚀 I'll send the contract by 27 March.", " " * 13 + "^" * 12]


def test_a_long_quote_is_marked_on_every_row() -> None:
    """A quote that wraps keeps its mark; one without spaces is cut to the width."""
    quote = "x" * 95
    document = replace(DRAFT, text=quote)
    rows = [row.plain for row in marked(around(document, Span(start=0, end=95), quote), 40, "red")]
    assert rows == ["x" * 40, "^" * 40, "x" * 40, "^" * 40, "x" * 15, "^" * 15]


def test_the_quote_alone_stands_when_the_text_was_dropped() -> None:
    """To save memory a report may hold no texts; then there is no context, and nothing fails."""
    bare = replace(full_report(), documents=tuple(replace(d, text="") for d in full_report().documents))
    shown = show(bare)
    assert "│ Our lift will never fail, you have my word\n" in shown


def test_colour_is_there_for_a_terminal_only() -> None:
    """A console with colours gets them; the words are the same without."""
    colour = TextReport(Console(width=100, force_terminal=True, color_system="standard", no_color=False)).render(
        review_report()
    )
    assert "\x1b[" in colour
    assert "\x1b[" not in show(review_report())


def test_what_needs_action_comes_first() -> None:
    """Broken before slips before errors before due soon; kept ones only when everything is asked for."""
    shown = show(full_report())
    marks = ["Broken  Maya", "silent-slip", "absolute-guarantee", "Due in 6 days"]
    assert sorted(marks, key=shown.index) == marks
    assert "Kept  Tom" not in shown
    assert "Kept  Tom" in show(full_report(), everything=True)


def test_a_slip_is_told_beside_its_promise() -> None:
    """A finding on conduct does not repeat the quote of the commitment that it is about."""
    assert show(full_report()).count("handbook will be with you on 12") == 2  # its own, and as context of the rail


def test_wording_of_a_promise_keeps_its_own_place() -> None:
    """A finding on the words of a promise shows why and safer wording, not just a line beside the verdict."""
    report = full_report()
    broken = next(c for c in report.commitments if c.verdict is Verdict.BROKEN)
    tied = tuple(replace(f, commitment_id=broken.id) for f in report.findings)
    assert "instead    Our lift is serviced every quarter" in show(replace(report, findings=tied))


def test_a_draft_without_promises_shows_only_findings() -> None:
    """No heading for what is not there."""
    shown = show(replace(review_report(), commitments=()))
    assert "promise about to be made" not in shown


def test_the_skipped_are_named_with_their_reason() -> None:
    """Nothing vanishes: the input, why, and how many more."""
    report = full_report()
    many = replace(report, skipped=report.skipped * 8)
    assert "The file is empty; export it again." in show(report)
    assert "and 6 more" in show(many)


def test_coverage_is_honest() -> None:
    """What nothing connected could show is said with its count."""
    assert "Nothing connected could show shipments: 1 promise not checkable." in show(full_report())


def test_findings_on_mail_name_file_and_day() -> None:
    """A decoded mail has no line numbers to point at; a plain draft has."""
    mail = replace(full_report(), documents=(MAIL,), commitments=(), findings=(finding_on_mail(),))
    assert "mail/02.eml, Maya Lindqvist, Mon 9 Mar 2026" in show(mail)
    assert "drafts/offer.md:3:13" in show(review_report())


def finding_on_mail():
    from auditor.model.finding import Level

    return finding(MAIL, "Thanks for the call", "puffery", Level.WARNING)
