"""What a report says of the language model."""

from dataclasses import replace

from auditor.model.commitment import Origin, Ungrounded
from auditor.model.report import Cost, EngineInfo
from auditor.reports.html import HtmlReport
from auditor.reports.markdown import MarkdownReport
from auditor.reports.model_words import model_words
from auditor.reports.text import TextReport
from tests.reports.factory import full_report


def test_offline_nothing_is_said() -> None:
    """No model, no line."""
    assert model_words(full_report()) == ""


def test_the_cost_and_the_way_of_holding_answers_are_told() -> None:
    """Model, calls, tokens, money; a weaker hold than a schema; quotes that were set aside."""
    report = replace(
        full_report(),
        engine=EngineInfo(name="llm", model="m-1", answers="json_mode"),
        cost=Cost(calls=3, input_tokens=4_000, output_tokens=50, amount=0.123, currency="USD"),
        ungrounded=(Ungrounded(document_id="d", quote="q", reason="r"),),
    )
    told = "m-1, 3 calls, 4,000 tokens in, 50 out, 0.12 USD, answers held to their form by json mode only"
    assert model_words(report) == f"{told}, 1 quote not in the text, set aside"
    assert "4,000 tokens in" in " ".join(TextReport().render(report).split())
    assert "0.12 USD" in HtmlReport().render(report)
    assert "0.12 USD" in MarkdownReport().render(report)


def test_what_only_the_model_saw_is_marked() -> None:
    """On every page for people."""
    report = full_report()
    report = replace(report, commitments=tuple(replace(c, origin=Origin.MODEL) for c in report.commitments))
    for page in (TextReport().render(report), HtmlReport().render(report), MarkdownReport().render(report)):
        assert "found by the model alone" in page.lower()
