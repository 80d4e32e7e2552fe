"""Notes of the run and on single texts, in every report that a person reads."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from auditor.model.report import Report
from auditor.reports.html import HtmlReport
from auditor.reports.markdown import MarkdownReport
from auditor.reports.notes import notes
from auditor.reports.text import TextReport
from tests.reports.documents import DRAFT, SCRIPT
from tests.reports.factory import clean_review

_HIDDEN = "3 letters that nobody sees were left out"


def _with(*told: str, copies: int = 1) -> Report:
    documents = tuple(replace(DRAFT, id=f"d_{n}", origin=f"draft-{n}.txt", notes=told) for n in range(copies))
    return replace(clean_review(), documents=documents)


def _texts(report: Report) -> list[str]:
    console = Console(width=200, color_system=None, file=StringIO())
    return [one.render(report) for one in (TextReport(console), MarkdownReport(), HtmlReport())]


def test_hidden_letters_are_told_wherever_a_person_reads() -> None:
    """A review without findings is not called clean when something was hidden in the text."""
    for shown in _texts(_with(_HIDDEN)):
        assert _HIDDEN in shown
        assert "draft-0" in shown


@pytest.mark.parametrize(
    ("copies", "begins"),
    [(1, "draft-0.txt: "), (2, "draft-0.txt, draft-1.txt: "), (1_002, "draft-0.txt, draft-1.txt, 1,000 more: ")],
)
def test_the_same_note_on_many_texts_is_one_line(copies: int, begins: str) -> None:
    """A mailbox of guessed charsets does not bury the report."""
    assert notes(_with(_HIDDEN, copies=copies)) == (f"{begins}{_HIDDEN}",)


def test_many_different_notes_are_cut_and_counted() -> None:
    """Nothing vanishes: the JSON report has them, and the last line says so."""
    found = notes(_with(*(f"note {n}" for n in range(13))))
    assert len(found) == 11
    assert found[-1] == "3 further notes on single texts; --format json has all of them."


def test_a_note_with_words_of_a_stranger_stays_text() -> None:
    """A look-alike word that is named in a note is no markup."""
    assert SCRIPT not in HtmlReport().render(_with(f"the word {SCRIPT} mixes alphabets"))
