"""The words of verdicts, dates and next steps, and the figures of charts."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.commitment import State, Strength
from auditor.model.text import DocumentKind, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Shows, Verdict
from auditor.reports.charts import by_name, by_verdict, counted, timeline
from auditor.reports.clean import printable, squeezed
from auditor.reports.context import around, place
from auditor.reports.counting import uncounted_words
from auditor.reports.words import coverage_lines, due_words, next_step, verdict_words
from tests.reports.documents import AS_OF, DRAFT, MAIL, at, due_day
from tests.reports.factory import commitment, evidence, full_report

QUOTE = "I'll send the revised quote by Friday"


def promise(verdict: Verdict, **changes):
    return commitment(MAIL, QUOTE, verdict, **changes)


def test_how_late_is_said() -> None:
    """A late promise says by how much, in days of the promisor, else in hours."""
    late = promise(Verdict.KEPT_LATE, evidence=(evidence("r", "s", "w", at=at(3, 16, 8)),))
    assert verdict_words(late, AS_OF) == "Kept, 3 days late"
    noon = Due(text="by noon", start=at(3, 13, 12), end=at(3, 13, 12), precision=Precision.INSTANT)
    hours = replace(late, due=noon, evidence=(evidence("r", "s", "w", at=at(3, 13, 15)),))
    assert verdict_words(hours, AS_OF) == "Kept, 3 hours late"
    assert verdict_words(replace(late, evidence=()), AS_OF) == "Kept late"


def test_a_part_is_named() -> None:
    """A partly kept promise says what was seen of it."""
    part = evidence("r", "s", "w", shows=Shows.PART, part="38 of 40 meters")
    assert verdict_words(promise(Verdict.PARTLY_KEPT, evidence=(part,)), AS_OF) == "Partly kept: 38 of 40 meters"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.EXPIRED, "Lapsed, nothing owed"),
        (State.TENTATIVE, "Offered, waits for a yes"),
        (State.CONDITIONAL, "Waits for its condition"),
        (State.ACTIVE, "Due in 2 days"),
    ],
)
def test_not_due_says_what_it_waits_for(state: State, words: str) -> None:
    """An open promise says whether it waits for a day, a yes or a condition."""
    assert verdict_words(promise(Verdict.NOT_DUE, state=state, due=due_day("by Sunday", 3, 22)), AS_OF) == words


def test_dates_are_said_with_their_precision() -> None:
    """A week is a week and a day a day; a missing date is not invented."""
    week = Due(text="next week", start=at(3, 9, 0), end=at(3, 13, 17), precision=Precision.WEEK)
    month = Due(text="in March", start=at(3, 1, 0), end=at(3, 31, 23), precision=Precision.MONTH)
    hour = Due(text="by 5 pm", start=at(3, 9, 9), end=at(3, 9, 17), precision=Precision.HOUR)
    until = Due(text="by Friday", start=at(3, 9, 9), end=at(3, 13, 23), precision=Precision.DAY)
    after = Due(text=None, start=None, end=None, precision=None, after="your data arrives", offset="5 working days")
    assert due_words(week) == "9 to 13 Mar 2026"
    assert due_words(month) == "Mar 2026"
    assert due_words(hour) == "by Mon 9 Mar 2026, 17:00"
    assert due_words(until) == "by Fri 13 Mar 2026"
    assert due_words(after) == "5 working days after your data arrives"
    assert due_words(None) == "no date said"


def test_an_inferred_date_says_so() -> None:
    """A date from a policy is never passed off as said."""
    due = replace(due_day("", 3, 13), text=None, inferred=True, policy="3 working days for an inquiry")
    assert due_words(due) == "Fri 13 Mar 2026 (not said; 3 working days for an inquiry)"


def test_next_steps_are_for_the_one_who_owes() -> None:
    """Ours is for us to mend; theirs is for us to ask; kept needs nothing."""
    assert next_step(promise(Verdict.BROKEN), AS_OF).startswith("Tell Ruth Calder")
    assert next_step(promise(Verdict.BROKEN, side=Side.THEIRS), AS_OF) == "Ask Maya Lindqvist how far it is."
    assert next_step(promise(Verdict.KEPT), AS_OF) == ""


def test_coverage_counts_scored_promises_only() -> None:
    """A hedged promise is not held against the records."""
    report = full_report()
    hedged = tuple(replace(c, scored=False) for c in report.commitments)
    assert coverage_lines(replace(report, commitments=hedged)) == ()


def test_context_is_the_sentence() -> None:
    """A quote is shown in its own sentence, across a soft line end."""
    quote = "the\nhandbook will be with you on 12 March"
    start = MAIL.text.index(quote)
    shown = around(MAIL, Span(start=start, end=start + len(quote)), quote)
    assert shown.before == "We'll deliver 40 meters of guide rail next week, and "
    assert shown.after == "."


@given(st.text(max_size=600), st.data())
def test_context_is_a_stretch_of_the_text(words: str, data) -> None:
    """Whatever the text, before + quote + after stands in it as it is, but for ellipses at the ends."""
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    document = replace(DRAFT, text=words, kind=DocumentKind.EMAIL)
    shown = around(document, Span(start=start, end=end), words[start:end])
    assert shown.quote == words[start:end]
    assert shown.before.removeprefix("…") + shown.quote + shown.after.removesuffix("…") in words


@given(st.text())
def test_printable_keeps_every_place(words: str) -> None:
    """Cleaning is one code point for one, and leaves nothing that a terminal obeys."""
    shown = printable(words)
    assert len(shown) == len(words)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or "\u202a" <= c <= "\u202e" for c in shown)
    assert "\n" not in squeezed(words)


def test_lines_and_columns_count_from_one() -> None:
    """The first character is 1:1, and the one after a line end begins the next line."""
    document = replace(DRAFT, text="ab\ncd")
    spot = place(document, Span(start=3, end=5))
    assert (spot.line, spot.column, spot.end_line, spot.end_column) == (2, 1, 2, 3)


def test_bars_add_up() -> None:
    """Every counted promise is in exactly one bar of each chart, and no bar runs over its chart."""
    report = full_report()
    ours = counted(report)
    for bars in (by_verdict(report), by_name(ours, lambda c: c.id), by_name(ours, lambda c: c.account or "")):
        assert sum(bar.count for bar in bars) == len(ours)
        assert all(sum(p.count for p in bar.parts) == bar.count for bar in bars)
        assert all(sum(p.size for p in bar.parts) <= 100.1 for bar in bars)


def test_the_timeline_holds_far_dates_in_few_columns() -> None:
    """A due date in twenty years widens the columns; none is lost, and today is marked where it stands."""
    report = full_report()
    far = due_day("one day", 3, 13)
    far = replace(far, end=far.end + timedelta(days=7300))
    line = timeline(replace(report, commitments=(*report.commitments, promise(Verdict.NOT_DUE, due=far))))
    assert len(line.columns) <= 26
    dated = [c for c in counted(report) if c.due and c.due.end]
    assert sum(column.count for column in line.columns) == len(dated) + 1
    assert 0 <= line.now <= 1


def test_no_timeline_without_dates() -> None:
    """Fewer than two dates are no line."""
    assert timeline(replace(full_report(), commitments=(promise(Verdict.NOT_DUE, due=None),))) is None


@pytest.mark.parametrize(
    ("state", "strength", "words"),
    [
        (State.TENTATIVE, Strength.FIRM, "not counted: an offer"),
        (State.TENTATIVE, Strength.HEDGED, "not counted: hedged"),
        (State.ACTIVE, Strength.HEDGED, "not counted: hedged"),
    ],
)
def test_why_a_promise_is_not_counted(state: State, strength: Strength, words: str) -> None:
    """An offer that nobody took is no firm promise, and is not called one."""
    one = replace(full_report().commitments[0], state=state, strength=strength, scored=False)
    assert uncounted_words(one) == words
