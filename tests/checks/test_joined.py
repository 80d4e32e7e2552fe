"""One claim said twice over is one finding."""

import pytest

from auditor.checks import run
from auditor.core.reading import read
from auditor.model.text import Document, DocumentKind


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("It never fails, guaranteed.", ["It never fails, guaranteed"]),
        ("It never fails. The result is guaranteed.", None),
    ],
)
def test_neighbouring_phrases_of_one_rule_are_joined(text: str, quotes: list[str] | None) -> None:
    """Within a sentence they are one span; in two sentences they stay two findings."""
    reading = read(Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=text))
    found = [f.quote for f in run(reading) if f.rule == "absolute-guarantee"]
    assert found == quotes if quotes else len(found) == 2
