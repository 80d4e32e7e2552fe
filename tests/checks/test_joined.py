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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "We'll be finished by Friday, rain or shine.",
            {"unqualified-deadline": "We'll be finished by Friday, rain or shine"},
        ),
        (
            "Your price will never go up, you have my word.",
            {"price-lock": "Your price will never go up, you have my word"},
        ),
        (
            "Guaranteed. Your price will never go up.",
            {"absolute-guarantee": "Guaranteed", "price-lock": "Your price will never go up"},
        ),
    ],
)
def test_a_bare_assurance_belongs_to_the_claim_of_its_sentence(text: str, found: dict[str, str]) -> None:
    """It makes the claim stronger and is no second one; in a sentence of its own it is."""
    reading = read(Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=text))
    kept = run(reading)
    assert {f.rule: f.quote for f in kept} == found
    assert all("absolute-guarantee" in (f.rule, *f.also) for f in kept if len(found) == 1)
