"""What holds for every format."""

import pytest

from auditor.reports import Format, renderer
from tests.reports.factory import clean_review, empty_report, full_report, review_report


@pytest.mark.parametrize("format", Format)
def test_a_renderer_is_named_as_its_format(format: Format) -> None:
    """`--format X` and the renderer's own name are one word."""
    assert renderer(format).name == format.value


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("report", [empty_report(), clean_review(), review_report(), full_report()])
def test_every_report_can_be_shown(format: Format, report) -> None:
    """No report is too empty or too hostile; what comes out is UTF-8."""
    assert renderer(format).render(report).encode()[-1:] in (b"\n", b"", b">")


@pytest.mark.parametrize("format", [f for f in Format if f is not Format.JSON and f is not Format.JSONL])
def test_a_terminal_escape_never_passes(format: Format) -> None:
    """A mail cannot colour, clear or retitle the terminal that shows a report."""
    assert "\x1b" not in renderer(format).render(full_report())


def test_json_escapes_control_characters() -> None:
    """In JSON a terminal escape is a `\\u001b`, so the quote stays verbatim and the terminal calm."""
    shown = renderer(Format.JSON).render(full_report())
    assert "\x1b" not in shown
    assert "\\u001b" in shown


@pytest.mark.parametrize("format", Format)
def test_lone_surrogates_lose_nothing(format: Format) -> None:
    """Half a character out of torn JSON is replaced, not raised."""
    from dataclasses import replace

    from auditor.model.text import Skipped

    report = replace(full_report(), skipped=(Skipped(origin="a\ud800b", reason="torn \udfff"),))
    renderer(format).render(report).encode()
