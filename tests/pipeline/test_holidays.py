"""A promise for a public holiday of the promisor's region."""

from datetime import UTC, datetime

import pytest

from auditor import wiring
from auditor.config import Config
from auditor.model.finding import Finding
from auditor.model.text import Document
from auditor.pipeline import review
from auditor.ports import Input


def _found(text: str, region: str | None) -> list[Finding]:
    now = datetime(2026, 3, 30, 9, tzinfo=UTC)
    shop = wiring.workshop(Config(region=region), wiring.Run(as_of=now, keep_text=True))
    draft = next(iter(wiring.drafts(Input.of("draft.txt", text.encode()), now=now)))
    assert isinstance(draft, Document)
    report = review(wiring.own_draft(draft, sender=None, to=None, as_of=now), shop)
    return [f for f in report.findings if f.rule == "impossible-date"]


@pytest.mark.parametrize(
    ("text", "region", "quote"),
    [
        ("I'll send you the drawing by Friday.", "GB", "by Friday"),
        ("Our fitter comes on Monday, 6 April.", "DE", "on Monday, 6 April"),
        ("I'll call you on 25 May at ten.", "US", "on 25 May at ten"),
    ],
)
def test_promise_on_a_holiday(text: str, region: str, quote: str) -> None:
    """The day of the promise is told as a holiday, with the next working day."""
    (found,) = _found(text, region)
    assert found.quote == quote
    assert "public holiday" in found.message


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("I'll send you the drawing by Friday.", None),
        ("I'll send you the drawing by Friday.", "US"),
        ("I'll send you the drawing by Thursday.", "GB"),
        ("I'll send it on Friday, although it is a holiday here.", "GB"),
        ("Could you send the drawing by Friday?", "GB"),
        ("We should be able to send it on Friday.", "GB"),
    ],
)
def test_no_holiday(text: str, region: str | None) -> None:
    """No region, another region, another day, a day whose holiday is named, a request, a hedge: no finding."""
    assert _found(text, region) == []
