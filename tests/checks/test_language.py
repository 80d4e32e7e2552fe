"""What a phrase is doing in its sentence."""

import pytest

from auditor.checks._language import (
    Guard,
    asked,
    clause,
    hedged,
    negated,
    opinion,
    qualified,
    quoted,
    rhetorical,
    supposed,
    told,
    view,
)

WORD = "never fails"


def _applies(guard: Guard, text: str) -> bool:
    seen = view(text)
    start = seen.lower.index(WORD)
    return guard(seen, start, start + len(WORD))


@pytest.mark.parametrize(
    ("guard", "text"),
    [
        (negated, "We can't say that it never fails."),
        (negated, "We cannot, unfortunately, say it never fails."),
        (negated, "A pump that never fails is impossible."),
        (quoted, 'Their ad says "it never fails" in red.'),
        (quoted, "He wrote 'it never fails' twice."),
        (quoted, "> It never fails."),
        (asked, "Is it true that it never fails?"),
        (asked, "So it never fails?"),
        (supposed, "If it never fails, we will be glad."),
        (told, "I told you that it never fails."),
        (told, "Some vendors claim that theirs never fails."),
        (told, "It never fails, I wrote, and that was wrong."),
        (opinion, "I think it never fails."),
        (hedged, "It should be a pump that never fails."),
        (qualified, "It never fails as long as you clean it."),
    ],
)
def test_applies(guard: Guard, text: str) -> None:
    """The guard sees that the phrase is not plainly claimed."""
    assert _applies(guard, text)


@pytest.mark.parametrize(
    ("guard", "text"),
    [
        (negated, "There is no doubt that it never fails."),
        (negated, "Not only is it quiet, it never fails."),
        (negated, "We don't rest, but it never fails."),
        (quoted, "It's John's pump and it never fails."),
        (asked, "It never fails - shall we talk on Tuesday?"),
        (supposed, "If you buy it, it never fails."),
        (told, "As I said, it never fails."),
        (opinion, "It never fails."),
        (hedged, "In May it never fails."),
    ],
)
def test_does_not_apply(guard: Guard, text: str) -> None:
    """The guard lets a plain claim through."""
    assert not _applies(guard, text)


def test_rhetorical_question_claims() -> None:
    """A question that tells is rhetorical, and not asked."""
    seen = view("Did you know that it never fails?")
    assert rhetorical(seen)
    assert not asked(seen, 18, 29)


def test_clause() -> None:
    """The clause around a phrase ends at punctuation and at "but"."""
    seen = view("We are late, but the pump never fails in winter, as you know.")
    start, end = clause(seen, 26, 37)
    assert seen.text[start:end] == "the pump never fails in winter"


def test_lower_copy_keeps_places() -> None:
    """The lower-case copy has the length of the text, whatever the letters."""
    for text in ("İstanbul", "ẞtraße İ", "ǅ"):
        assert len(view(text).lower) == len(text)
