"""Time phrases are found in sentences, with their prepositions and what they say about the act."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.when import DueRole, WorkCalendar, find, resolve, weekday_conflict

CALENDAR = WorkCalendar(zone=UTC, region="DE-BY")
SAID = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)

FOUND = [
    ("You have it by half past four.", "by half past four", DueRole.DEADLINE),
    ("You have it by half four.", "by half four", DueRole.DEADLINE),
    ("I come at half four.", "at half four", DueRole.AT),
    ("The van is with you in 20mins.", "in 20mins", DueRole.AT),
    ("We turn the drawings around in 48 hours.", "in 48 hours", DueRole.AT),
    ("We turn it around within two days.", "within two days", DueRole.DEADLINE),
    ("I'll ring you about four.", "about four", DueRole.AT),
    ("I'll pop round around 4.", "around 4", DueRole.AT),
    ("I'm at yours at about three.", "at about three", DueRole.AT),
    ("I'll be with you for seven.", "for seven", DueRole.AT),
    ("We start at ten past two.", "at ten past two", DueRole.AT),
    ("The cold is off, the hot is back by six.", "by six", DueRole.DEADLINE),
    ("I'll drop the keys off by six.", "by six", DueRole.DEADLINE),
    ("I'm over there at lunch.", "at lunch", DueRole.AT),
    ("You get the figures this lunchtime.", "this lunchtime", DueRole.AT),
    ("We open on 12 March (Thursday).", "on 12 March (Thursday)", DueRole.AT),
    ("We start no earlier than Monday.", "no earlier than Monday", DueRole.AFTER),
    ("I'll send the quote by Friday and call you.", "by Friday", DueRole.DEADLINE),
    ("We ship it within 3 business days of course.", "within 3 business days", DueRole.DEADLINE),
    ("You get it by the end of next week.", "by the end of next week", DueRole.DEADLINE),
    ("We will be there on\nMonday, promised.", "on\nMonday", DueRole.AT),
    ("Let us talk tomorrow at 3pm.", "tomorrow at 3pm", DueRole.AT),
    ("The crate leaves on Sept. 3.", "on Sept. 3", DueRole.AT),
    ("I'll check in tomorrow.", "tomorrow", DueRole.AT),
    ("We visit from Monday to Wednesday.", "from Monday to Wednesday", DueRole.SPAN),
    ("You hear from me two days after signature.", "two days after signature", DueRole.AFTER),
    ("I send figures every Monday.", "every Monday", DueRole.RECURRING),
    ("I send figures every Monday in May.", "every Monday in May", DueRole.AT),
    ("On Fridays next month we ring you.", "On Fridays next month", DueRole.AT),
    ("We spoke last week.", "last week", DueRole.PAST),
    ("The press stands still at present.", "at present", DueRole.NOW),
    ("I have no figures at the moment.", "at the moment", DueRole.NOW),
    ("You should have it by now.", "by now", DueRole.NOW),
    ("It ships two weeks from right now.", "two weeks from right now", DueRole.AT),
    ("Right now the line is down.", "Right now", DueRole.NOW),
    ("At the present time nobody can tell.", "At the present time", DueRole.NOW),
    ("The licence runs for 12 months.", "for 12 months", DueRole.DURATION),
    ("Start your 30-day trial.", "30-day", DueRole.DURATION),
    ("I\u2019ll have it COB Thursday.", "COB Thursday", DueRole.DEADLINE),
    ("the draft will be there by wed.", "by wed", DueRole.DEADLINE),
    ("Everything is live in May.", "in May", DueRole.AT),
    ("Reply by the 15th, please.", "by the 15th", DueRole.DEADLINE),
    ("I am back on the 15.", "on the 15", DueRole.AT),
    ("She is back end of March.", "end of March", DueRole.AT),
]

SILENT = [
    "I'll send you about four.",
    "There will be about ten.",
    "She stayed here for six.",
    "The meter is off by six.",
    "We'll drop the price by six.",
    "We need five to ten people.",
    "He is at lunch.",
    "Half one, half the other.",
    "The second will be cheaper than the first.",
    "The first is free, the third costs ten.",
    "Version 3.11 came after 3.10.",
    "Run 2.4.2026-beta before anything else.",
    "The build 2026.3.10 is gone.",
    "A new year, a new start for all.",
    "Happy New Year and merry Christmas to you.",
    "We may fall short, and we march on.",
    "Call 020 7946 0958 or 555-0199.",
    "We won 3-1, then 2-2.",
    "It takes 5 to 10 people.",
    "Between 3 and 5 percent leave.",
    "Nine to five is a job.",
    "We agree on the 5 and the 10 year plan.",
    "It rests on the 15 machines.",
    "We look at presents for the team.",
    "Half two of the boxes, please.",
    "Mayday, we cried.",
    "Two of May's crates are here.",
    "We have two March trips.",
    "Order 4/2026 is late.",
    "We close the shop and go.",
    "A half past its best.",
    "I have 20 (Mon) and 30 (Tue) of them.",
    "This may or may not work.",
    "You may 5 times retry.",
    "We march on.",
    "The sun was out and we sat outside.",
    "About 3/4 of the users agree.",
    "We run version 2.14.0 in production.",
    "Call +1 312 555 0148 now.",
    "It costs $1,200.50 plus tax.",
    "Support answers 24/7.",
    "We meet in room 2024 as ever.",
    "At the end of the day, it is your choice.",
    "Some day we will laugh about it.",
    "These days everybody asks that.",
    "The other day somebody asked.",
    "You come second, we come first.",
    "It was the 3rd attempt on the 5th floor.",
    "Same day, different story.",
    "April will send the papers.",
    "We grew by 20 percent.",
    "I'll do it now, in a moment.",
    "Soon, shortly, as soon as possible.",
    "Once you sign, we begin.",
    "I am back from lunch.",
    "The talk is followed by dinner.",
    "We serve tea and supper.",
    "Put the kettle on before tea is poured.",
    "We work at night.",
    "Is there a slot open for lunch?",
]


@pytest.mark.parametrize(("sentence", "phrase", "role"), FOUND)
def test_the_phrase_is_found_whole(sentence: str, phrase: str, role: DueRole) -> None:
    """The one time phrase of the sentence is found with its preposition and role."""
    assert [(p.text, p.role) for p in find(sentence)] == [(phrase, role)]


@pytest.mark.parametrize("sentence", SILENT)
def test_other_words_are_no_time(sentence: str) -> None:
    """Ordinary words and figures that look like times are left alone."""
    dated = [p.text for p in find(sentence) if resolve(p.text, reference=SAID, calendar=CALENDAR) is not None]
    assert dated == []


def test_two_phrases_come_in_order() -> None:
    """Several phrases of a sentence come in the order of the text."""
    assert [p.text for p in find("Draft on Tuesday, final by April 3rd.")] == ["on Tuesday", "by April 3rd"]


_VOCABULARY = (
    "by before on at in the end of next last this week month Friday mon may 3 15th 3/20 2pm noon and to - , . from "
    "each until through over Fridays 0 quarter "
    "between 31 February 29 every two days after business within COB \n 99999 hours ago 2026 Q2 mid-April"
)
_WORDS = st.lists(st.sampled_from(_VOCABULARY.split(" ")), max_size=12).map(" ".join)


@given(st.one_of(st.text(max_size=80), _WORDS))
def test_any_text_is_read_without_failing(text: str) -> None:
    """Whatever the text, spans are exact and ordered, and windows never end before they begin."""
    after = 0
    for phrase in find(text):
        assert text[phrase.start : phrase.end] == phrase.text
        assert phrase.start >= after
        after = phrase.end
        due = resolve(phrase.text, reference=SAID, calendar=CALENDAR)
        if due is not None and due.start is not None and due.end is not None:
            assert due.start <= due.end
    resolve(text, reference=None, calendar=CALENDAR)


@pytest.mark.parametrize("series", ["every Friday", "each month", "on Mondays", "every two weeks", "each quarter"])
@pytest.mark.parametrize(
    "lead",
    ["in", "in on", "through", "throughout", "until", "not until", "till", "up to", "during", "over", "until in"],
)
def test_a_series_is_no_bound_of_itself(lead: str, series: str) -> None:
    """ "He is in on Fridays" ended in a circle: the whole phrase was looked up as the time in which it runs."""
    found = [p for p in find(f"I'll report {lead} {series}.") if resolve(p.text, reference=SAID, calendar=CALENDAR)]
    dues = [resolve(p.text, reference=SAID, calendar=CALENDAR) for p in found]
    assert any(due and due.recurrence and "UNTIL" not in due.recurrence for due in dues)


def test_a_text_of_the_first_year_is_read() -> None:
    """What a machine dates 1 January of year 1 for want of a date has no year before it."""
    first = datetime(1, 1, 2, tzinfo=UTC)
    assert weekday_conflict("Saturday the 15th", first, CALENDAR, looks_back=True) is not None


@given(st.text(alphabet="bcdfgjkpqvxz ?!", max_size=60))
def test_no_phrase_no_date(text: str) -> None:
    """A text without any word of time has no due."""
    assert resolve(text, reference=SAID, calendar=CALENDAR) is None


@pytest.mark.parametrize("unit", ["by ", "1 ", "the end of ", "3/4-", "two days after ", "from mon to ", "may ", " \n"])
def test_long_repetitions_are_read(unit: str) -> None:
    """A text of thousands of half phrases is read to its end, and what is found is exact."""
    text = unit * 3_000
    assert all(text[p.start : p.end] == p.text for p in find(text))
