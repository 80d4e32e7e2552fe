"""The learned opinion orders sentences of one form; it proposes no commitment."""

import pytest

from auditor.engines.offline.learned.hunch import hunch


@pytest.mark.parametrize(
    ("promise", "other"),
    [
        ("I'll order the hinges tomorrow.", "I'll be honest about the hinges."),
        ("And I will send the glaze chart to Odile.", "And I will move on to the next slide."),
        ("I'm going to fix the gutter next week.", "I'm going to start with an example."),
        ("I can bring the trolley tomorrow.", "I can see that it is late."),
    ],
)
def test_a_deed_is_likelier_than_talk_of_one_form(promise: str, other: str) -> None:
    """Both say "I'll"; only one is owed."""
    assert hunch(promise) > hunch(other)


@pytest.mark.parametrize("text", ["", "?", "I will " * 400, "\ud800 I'll", "2 + 2"])
def test_odd_text_is_weighed_all_the_same(text: str) -> None:
    """Between 0 and 1, whatever is read."""
    assert 0.0 <= hunch(text) <= 1.0
