"""Figures that are names: plan 1501 is not due at 15:01."""

import pytest

from auditor.core.when import find


@pytest.mark.parametrize(
    "text", ["send plan number 1501", "order 2041", "invoice no 1530", "room 1200", "ticket 0915", "case 2026"]
)
def test_a_numbered_thing_is_no_time(text: str) -> None:
    """Inventing a date is worse than missing one."""
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "phrase"), [("send plan 1501 by Friday", "by Friday"), ("invoice 77 on 3 May", "on 3 May")]
)
def test_the_date_behind_the_number_is_found(text: str, phrase: str) -> None:
    """The number is passed over, the phrase is not."""
    assert [p.text for p in find(text)] == [phrase]
