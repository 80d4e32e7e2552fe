"""CSV, GitHub annotations and Markdown: words from outside stay words."""

import csv
import re
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.finding import Level
from auditor.reports.csv import COLUMNS, CsvReport, cell
from auditor.reports.github import GithubReport
from auditor.reports.markdown import MarkdownReport, text
from tests.reports.documents import DRAFT, MARKDOWN
from tests.reports.factory import empty_report, finding, full_report, review_report
from tests.reports.snapshot import matches


def rows(report) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(CsvReport().render(report), newline="")))


def test_a_row_a_commitment_a_finding_and_a_skipped_input() -> None:
    """The first column tells them apart; nothing is left out."""
    report = full_report()
    shown = rows(report)
    assert [r["type"] for r in shown].count("commitment") == len(report.commitments)
    assert [r["type"] for r in shown].count("finding") == len(report.findings)
    assert [r["type"] for r in shown].count("skipped") == len(report.skipped)
    assert list(shown[0]) == list(COLUMNS)


def test_no_cell_is_a_formula() -> None:
    """No cell of a hostile report begins with what a spreadsheet computes."""
    for row in rows(full_report()):
        assert not [value for value in row.values() if re.match(r"\s*[=+\-@＝＋－＠\t\r\n]", value)]
    assert any(row["subject"].startswith("'=cmd|") for row in rows(full_report()))


@given(st.text())
def test_any_text_is_a_safe_cell(words: str) -> None:
    """A cell is the words, at most with an apostrophe before and control characters replaced."""
    safe = cell(words)
    assert not safe.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert len(safe) - len(words) in (0, 1)


def test_a_quote_with_line_ends_stays_one_cell() -> None:
    """Quotes are verbatim in CSV."""
    assert any(r["quote"] == "the\nhandbook will be with you on 12 March" for r in rows(full_report()))


def test_an_empty_report_is_a_header() -> None:
    """With nothing to list the columns still stand."""
    assert CsvReport().render(empty_report()) == ",".join(COLUMNS) + "\r\n"


def test_annotations_have_line_and_column_for_drafts() -> None:
    """A plain draft is pointed at."""
    first, second = GithubReport().render(review_report()).splitlines()
    assert first.startswith("::warning title=auditor (outcome-promise),file=drafts/offer.md,line=3,endLine=3,col=13,")
    assert "line=4" in second


def test_annotations_have_no_line_for_mail() -> None:
    """A decoded mail has no lines of its file."""
    shown = GithubReport().render(full_report())
    assert "file=mail/02.eml::" in shown
    assert "line=" not in shown


def test_a_mail_cannot_write_a_command() -> None:
    """One command a finding or skipped input, whatever the words hold; suppressed ones say nothing."""
    report = replace(
        review_report(),
        documents=(replace(DRAFT, origin="a,line=1::b%0A.md"),),
        findings=(finding(DRAFT, "Ruth", "x", Level.ERROR, message="a\r\n::error::b 100%"),),
    )
    (line,) = GithubReport().render(report).splitlines()
    assert line.startswith("::error title=auditor (x),file=a%2Cline=1%3A%3Ab%250A.md,")
    assert line.endswith("100%25")
    assert len(GithubReport().render(full_report()).splitlines()) == 7


def test_nothing_found_is_no_annotation() -> None:
    """Quiet when clean."""
    assert GithubReport().render(empty_report()) == ""


def test_markdown_has_not_changed() -> None:
    """The Markdown of a review is a committed file."""
    assert matches("check.md", MarkdownReport().render(review_report()))


@pytest.mark.parametrize(
    "mark", [" `x", "[click](", "**bold", "<b>", "<img", "@everyone", "www.bad", "::error", "| **"]
)
def test_markdown_makes_nothing_of_words(mark: str) -> None:
    """No link, image, HTML, mention, code or table cell comes out of a mail."""
    assert mark not in MarkdownReport().render(full_report())


def test_markdown_keeps_words_readable() -> None:
    """Plain prose needs no backslashes."""
    assert text("I'll send 38 of 40, by Friday.\nYes; really") == "I'll send 38 of 40, by Friday. Yes; really"
    assert text(MARKDOWN).startswith(r"\[click\]\(javascript\:alert")


@pytest.mark.parametrize(("words", "shown"), [("- a", r"\- a"), ("1. a", r"1\. a"), ("+ a", r"\+ a"), ("# a", r"\# a")])
def test_markdown_begins_no_list(words: str, shown: str) -> None:
    """A quote that begins like a list item or heading is none."""
    assert text(words) == shown


def test_markdown_lists_suppressed_and_skipped() -> None:
    """Nothing vanishes."""
    shown = MarkdownReport().render(full_report())
    assert "## Suppressed" in shown
    assert "mail/torn.eml: The file is empty; export it again." in shown
