"""The hand-over sheet in its three forms."""

from datetime import timedelta

from auditor.core.digest import hand_over
from auditor.model.digest import HandOver
from auditor.model.verdict import Verdict
from auditor.reports.handover import handover_html, handover_markdown, handover_text
from tests.core.test_digest import _NOW, _promise
from tests.reports.snapshot import matches


def _sheet(to: str = "Kim Vale") -> HandOver:
    promises = (
        _promise("the invoice", Verdict.BROKEN, -2),
        _promise("test tiles", Verdict.NOT_DUE, 5, performer="Rosa from the lab", scored=False),
        _promise("the glaze chart", Verdict.KEPT, -1, said_at=_NOW - timedelta(days=30)),
    )
    return hand_over("Marsh Pots", promises, signed_at=_NOW, to=to)


def test_text_holds_every_promise_in_its_own_words() -> None:
    """Open ones first, with whom each passes to."""
    assert matches("handover.txt", handover_text(_sheet(), _NOW))


def test_markdown_says_the_same() -> None:
    """For a wiki page or the notes of the account."""
    assert matches("handover.md", handover_markdown(_sheet(), _NOW))


def test_the_page_says_the_same_and_runs_nothing() -> None:
    """Words from outside stay words."""
    page = handover_html(_sheet("<b>Kim</b>"), _NOW)
    assert all(pledge.commitment.quote.replace("'", "&#39;") in page for pledge in _sheet().pledges)
    assert "<b>Kim" not in page
    assert "script-src" not in page


def test_an_empty_sheet_says_so() -> None:
    """Rather than a heading without anything below."""
    empty = hand_over("Marsh Pots", (), signed_at=_NOW, to="Kim Vale")
    assert "0 promises made before the signature" in handover_text(empty, _NOW)
    assert "Nothing was promised before that day" in handover_html(empty, _NOW)
