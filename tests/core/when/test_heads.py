"""The table of beginnings never hides a rule that would match."""

import pytest

from auditor.core.when.heads import dispatcher, heads, shape


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?:the )?day after", "day after"),
        (r"(?:the )?day after", "the day after"),
        (r"\d{1,2}(?:st|th)", "15th"),
        (r"\d{1,2}(?:st|th)", "5th"),
        (r"[ap]\.?m", "pm"),
        (r"(?P<x>mon|tue)\.?(?!\w)", "tue"),
        (r"(?:\s{1,12})?on", "\n on"),
        (r"a|bc|def", "bc"),
        (r"x*y", "xxxxy"),
        (r"\w+day", "monday"),
        (r"[^a]b", "zb"),
    ],
)
def test_a_match_begins_with_one_of_its_heads(pattern: str, text: str) -> None:
    """Every text that a pattern matches is offered to its rule."""
    assert dispatcher((pattern,), str)(shape(text), 0) == (pattern,)


def test_other_beginnings_are_left_out() -> None:
    """A rule is not tried where it cannot match."""
    assert dispatcher((r"by", r"before"), str)("before", 0) == (r"before",)


def test_an_unbalanced_pattern_is_refused() -> None:
    """A broken pattern is an error when the table is made, not a rule that never fires."""
    with pytest.raises(ValueError, match="unbalanced"):
        heads("a)b")
