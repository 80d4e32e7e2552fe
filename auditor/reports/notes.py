"""What a reader of the report should know beside its findings: notes of the run, and what was odd about single texts."""

from collections.abc import Iterator

from auditor.model.report import Report
from auditor.reports.words import plural

_MOST = 10
"""Different notes on texts; the JSON report has all of them."""
_NAMED = 2
"""Texts named beside a note."""


def notes(report: Report) -> tuple[str, ...]:
    """One line each, those of the run first. Same notes on several texts (hidden letters, a guessed charset) are one line."""
    return (*report.notes, *_on_texts(report))


def _on_texts(report: Report) -> Iterator[str]:
    origins: dict[str, list[str]] = {}
    for document in report.documents:
        for note in document.notes:
            origins.setdefault(note, []).append(document.origin)
    for note, places in list(origins.items())[:_MOST]:
        more = [f"{len(places) - _NAMED:,} more"] if len(places) > _NAMED else []
        yield f"{', '.join([*places[:_NAMED], *more])}: {note}"
    if len(origins) > _MOST:
        yield f"{plural(len(origins) - _MOST, 'further note')} on single texts; --format json has all of them."
