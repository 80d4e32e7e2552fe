"""A report that was kept as JSON, read again."""

from dataclasses import replace

import pytest

from auditor.reports.csv import CsvReport
from auditor.reports.html import HtmlReport
from auditor.reports.json_v1 import JsonReport
from auditor.reports.read_v1 import read_v1
from tests.reports.factory import empty_report, full_report


@pytest.mark.parametrize("with_text", [False, True])
def test_written_again_it_is_the_same(with_text: bool) -> None:
    """Nothing of the public shape is lost, but the openers, which no audit has."""
    kept = JsonReport(with_text=with_text)
    written = kept.render(replace(full_report(), openers=()))
    assert kept.render(read_v1(written)) == written


def test_an_empty_report_is_read_too() -> None:
    """Nothing in it, nothing lost."""
    written = JsonReport().render(empty_report())
    assert JsonReport().render(read_v1(written)) == written


def test_every_format_can_show_it() -> None:
    """Each promise has its card on the page and its row in the table, as of the report itself."""
    report = replace(full_report(), openers=())
    again = read_v1(JsonReport().render(report))
    page = HtmlReport().render(again)
    assert all(f'id="{one.id}"' in page for one in report.commitments)
    assert CsvReport().render(again).count("\n") == CsvReport().render(report).count("\n")
