"""The table of beginnings never hides a rule that would match."""

import re

import pytest

from auditor.core.patterns import Pattern
from auditor.core.when.grammar import DATE_RULES, Parser, rules_at
from auditor.core.when.heads import dispatcher, shape
from auditor.core.when.words import expand
from tools.pattern_heads import heads


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
        (r"(?:the )?(?:next|coming) week", "the  coming week"),
        (r"the {ord}", "the     third"),
        (r"(?:the )?(?:next|coming|following) {weekday}", "following fri"),
        (r"thermal|the", "thermal"),
        (r"(?:for |over )?{count} days", "for  12 days"),
    ],
)
def test_a_match_begins_with_one_of_its_heads(pattern: str, text: str) -> None:
    """Every text that a pattern matches goes on from one of the heads that the tool finds."""
    written = expand(pattern)
    assert written.compiled.match(text)
    assert any(shape(text).startswith(head) for head in heads(written.source))


@pytest.mark.parametrize(
    "text",
    [
        "by the end of next week",
        "3 days after easter monday",
        "from 2 to 4pm on fri 13 march",
        "every other tuesday, q2 '27",
    ],
)
def test_no_rule_is_hidden(text: str) -> None:
    """At every place of a text, every rule of the grammar that matches is among those tried."""
    parser = Parser(text)
    for at in range(len(text)):
        offered = rules_at(parser.shape, at)
        assert all(rule in offered for rule in DATE_RULES if (m := rule.pattern.match(text, at)) and m.end() > at)


def test_other_beginnings_are_left_out() -> None:
    """A rule is not tried where it cannot match."""
    offered = rules_at(shape("tomorrow"), 0)
    assert 0 < len(offered) < len(DATE_RULES) / 10


def test_a_pattern_of_which_nothing_is_known_is_tried_everywhere() -> None:
    """The table makes it quicker, never different."""
    one = Pattern("zeroth day", re.NOFLAG)
    assert dispatcher((one,), lambda p: p)("anything", 0) == (one,)
