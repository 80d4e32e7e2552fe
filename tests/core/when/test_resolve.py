"""Due phrases resolve to windows on the promisor's calendar."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from auditor.core.when import WorkCalendar, is_past, resolve, weekday_conflict
from auditor.model.people import DateOrder

CHICAGO = ZoneInfo("America/Chicago")
US = WorkCalendar(zone=CHICAGO, region="US")
GB = WorkCalendar(zone=ZoneInfo("Europe/London"), region="GB", date_order=DateOrder.DAY_FIRST)
TUESDAY = datetime(2026, 3, 10, 10, 0, tzinfo=CHICAGO)
NOW = "03-10T10:00:00"

CASES = [
    # phrase, first moment (2026 unless a year is given), last moment, precision
    ("12 March (Thursday)", "03-12T00:00:00", "03-12T23:59:59", "day"),
    ("March 12, 2026 (Thu)", "03-12T00:00:00", "03-12T23:59:59", "day"),
    ("the 13th (Friday)", "03-13T00:00:00", "03-13T23:59:59", "day"),
    ("from 5/1-5/7, 2027", "2027-05-01T00:00:00", "2027-05-07T23:59:59", "day"),
    ("3/20, 2027", "2027-03-20T00:00:00", "2027-03-20T23:59:59", "day"),
    ("between January 22 and now", "01-22T00:00:00", NOW, "instant"),
    ("from Friday to now", "03-06T00:00:00", NOW, "instant"),
    ("fifteen August nineteen hundred ninety three", "1993-08-15T00:00:00", "1993-08-15T23:59:59", "day"),
    ("6 May two thousand and nine", "2009-05-06T00:00:00", "2009-05-06T23:59:59", "day"),
    ("4 June twenty twenty-seven", "2027-06-04T00:00:00", "2027-06-04T23:59:59", "day"),
    ("04/2026", "04-01T00:00:00", "04-30T23:59:59", "month"),
    ("cy27", "2027-01-01T00:00:00", "2027-12-31T23:59:59", "year"),
    ("the first two weeks of June", "06-01T00:00:00", "06-12T23:59:59", "week"),
    ("the last 3 days of April", "04-28T00:00:00", "04-30T23:59:59", "day"),
    ("the past two quarters", "2025-07-01T00:00:00", "2025-12-31T23:59:59", "quarter"),
    ("the next two quarters", "04-01T00:00:00", "09-30T23:59:59", "quarter"),
    ("the 3 last days", "03-07T00:00:00", "03-09T23:59:59", "day"),
    ("earlier this month", "03-01T00:00:00", "03-09T23:59:59", "month"),
    ("last Monday", "03-02T00:00:00", "03-02T23:59:59", "day"),
    ("by teatime", NOW, "03-10T18:00:00", "part_of_day"),
    ("by dinner", NOW, "03-10T21:00:00", "part_of_day"),
    ("before breakfast tomorrow", NOW, "03-11T06:00:00", "part_of_day"),
    ("by supper time on Friday", NOW, "03-13T21:00:00", "part_of_day"),
    ("tomorrow from 7 to 9", "03-11T07:00:00", "03-11T09:00:00", "hour"),
    ("in three-quarters of an hour", "03-10T10:45:00", "03-10T10:45:00", "instant"),
    ("in a pair of days", "03-12T00:00:00", "03-12T23:59:59", "day"),
    ("the Monday after next", "03-23T00:00:00", "03-23T23:59:59", "day"),
    ("by close on Friday", NOW, "03-13T17:00:00", "hour"),
    ("by end of play tomorrow", NOW, "03-11T17:00:00", "hour"),
    ("a fortnight on Monday", "03-30T00:00:00", "03-30T23:59:59", "day"),
    ("before the month is out", NOW, "03-31T23:59:59", "day"),
    ("before the summer is out", NOW, "08-31T23:59:59", "day"),
    ("tomorrow week", "03-18T00:00:00", "03-18T23:59:59", "day"),
    ("this time next week", "03-17T00:00:00", "03-17T23:59:59", "day"),
    ("within 48h", NOW, "03-12T10:00:00", "hour"),
    ("right now", NOW, NOW, "instant"),
    ("at half nine on Monday", "03-16T09:30:00", "03-16T09:30:00", "instant"),
    ("eight thirty tomorrow", "03-11T08:30:00", "03-11T08:30:00", "instant"),
    ("the weekend after next", "03-28T00:00:00", "03-29T23:59:59", "week"),
    ("two Fridays ago", "02-27T00:00:00", "02-27T23:59:59", "day"),
    ("May Day", "05-01T00:00:00", "05-01T23:59:59", "day"),
    ("by Friday", NOW, "03-13T23:59:59", "day"),
    ("by fri", NOW, "03-13T23:59:59", "day"),
    ("on Friday", "03-13T00:00:00", "03-13T23:59:59", "day"),
    ("Tuesday", "03-17T00:00:00", "03-17T23:59:59", "day"),
    ("this Friday", "03-13T00:00:00", "03-13T23:59:59", "day"),
    ("next Tuesday", "03-17T00:00:00", "03-17T23:59:59", "day"),
    ("next Friday", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("Friday next week", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("a week from Friday", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("before Friday", NOW, "03-12T23:59:59", "day"),
    ("no later than Thursday", NOW, "03-12T23:59:59", "day"),
    ("Thursday at the latest", NOW, "03-12T23:59:59", "day"),
    ("until Thursday", NOW, "03-12T23:59:59", "day"),
    ("today", "03-10T00:00:00", "03-10T23:59:59", "day"),
    ("by tomorrow", NOW, "03-11T23:59:59", "day"),
    ("the day after tomorrow", "03-12T00:00:00", "03-12T23:59:59", "day"),
    ("yesterday", "03-09T00:00:00", "03-09T23:59:59", "day"),
    ("two days ago", "03-08T00:00:00", "03-08T23:59:59", "day"),
    ("last Friday", "03-06T00:00:00", "03-06T23:59:59", "day"),
    ("tonight", "03-10T18:00:00", "03-10T23:59:59", "part_of_day"),
    ("this afternoon", "03-10T12:00:00", "03-10T18:00:00", "part_of_day"),
    ("tomorrow morning", "03-11T06:00:00", "03-11T12:00:00", "part_of_day"),
    ("first thing Monday", "03-16T06:00:00", "03-16T12:00:00", "part_of_day"),
    ("by noon", NOW, "03-10T12:00:00", "hour"),
    ("by 9am", NOW, "03-11T09:00:00", "hour"),
    ("by COB Thursday", NOW, "03-12T17:00:00", "hour"),
    ("close of business tomorrow", NOW, "03-11T17:00:00", "hour"),
    ("EOD tomorrow", NOW, "03-11T23:59:59", "hour"),
    ("by end of day", NOW, "03-10T23:59:59", "hour"),
    ("by 5pm on Friday", NOW, "03-13T17:00:00", "hour"),
    ("Friday by noon", "03-13T12:00:00", "03-13T12:00:00", "hour"),
    ("at 2pm tomorrow", "03-11T14:00:00", "03-11T14:59:59", "hour"),
    ("tomorrow at 3", "03-11T15:00:00", "03-11T15:59:59", "hour"),
    ("tomorrow at 10:15", "03-11T10:15:00", "03-11T10:15:00", "instant"),
    ("at half past 3 pm", "03-10T15:30:00", "03-10T15:30:00", "instant"),
    ("at 5 tomorrow afternoon", "03-11T17:00:00", "03-11T17:59:59", "hour"),
    ("8 tonight", "03-10T20:00:00", "03-10T20:59:59", "hour"),
    ("between 2 and 4pm Thursday", "03-12T14:00:00", "03-12T16:00:00", "hour"),
    ("Thursday from 9:30 to 11:00", "03-12T09:30:00", "03-12T11:00:00", "hour"),
    ("20 March at 2pm UK time", "03-20T09:00:00", "03-20T09:59:59", "hour"),
    ("tomorrow at 9am PST", "03-11T11:00:00", "03-11T11:59:59", "hour"),
    ("by the end of next week", NOW, "03-20T23:59:59", "day"),
    ("this week", "03-09T00:00:00", "03-13T23:59:59", "week"),
    ("next week", "03-16T00:00:00", "03-20T23:59:59", "week"),
    ("by end of week", NOW, "03-13T23:59:59", "day"),
    ("by EOW", NOW, "03-13T23:59:59", "day"),
    ("early next week", "03-16T00:00:00", "03-17T23:59:59", "week"),
    ("late next week", "03-19T00:00:00", "03-20T23:59:59", "week"),
    ("later this week", "03-11T00:00:00", "03-13T23:59:59", "week"),
    ("the week of 20 April", "04-20T00:00:00", "04-24T23:59:59", "week"),
    ("the week after next", "03-23T00:00:00", "03-27T23:59:59", "week"),
    ("next month", "04-01T00:00:00", "04-30T23:59:59", "month"),
    ("before the end of the month", NOW, "03-31T23:59:59", "day"),
    ("by month-end", NOW, "03-31T23:59:59", "day"),
    ("mid-April", "04-11T00:00:00", "04-20T23:59:59", "week"),
    ("early in May", "05-01T00:00:00", "05-10T23:59:59", "week"),
    ("the first half of May", "05-01T00:00:00", "05-15T23:59:59", "week"),
    ("the last Friday of April", "04-24T00:00:00", "04-24T23:59:59", "day"),
    ("the last business day of May", "05-29T00:00:00", "05-29T23:59:59", "day"),
    ("in April", "04-01T00:00:00", "04-30T23:59:59", "month"),
    ("in February", "2027-02-01T00:00:00", "2027-02-28T23:59:59", "month"),
    ("end of Q2", "06-30T00:00:00", "06-30T23:59:59", "day"),
    ("Q3", "07-01T00:00:00", "09-30T23:59:59", "quarter"),
    ("by the end of the quarter", NOW, "03-31T23:59:59", "day"),
    ("H1 2027", "2027-01-01T00:00:00", "2027-06-30T23:59:59", "year"),
    ("by year end", NOW, "12-31T23:59:59", "day"),
    ("by summer", NOW, "08-31T23:59:59", "quarter"),
    ("in two weeks", "03-24T00:00:00", "03-24T23:59:59", "day"),
    ("in 2-3 weeks", "03-24T00:00:00", "03-31T23:59:59", "day"),
    ("in a couple of days", "03-12T00:00:00", "03-12T23:59:59", "day"),
    ("in a few days", "03-13T00:00:00", "03-13T23:59:59", "day"),
    ("within 3 business days", NOW, "03-13T23:59:59", "day"),
    ("within three to five working days", NOW, "03-17T23:59:59", "day"),
    ("within 24 hours", NOW, "03-11T10:00:00", "hour"),
    ("within 15 minutes", NOW, "03-10T10:15:00", "instant"),
    ("within the next hour and 20 minutes", NOW, "03-10T11:20:00", "instant"),
    ("in 1 hour and 30 minutes", "03-10T11:30:00", "03-10T11:30:00", "instant"),
    ("the next business day", "03-11T00:00:00", "03-11T23:59:59", "day"),
    ("by Thursday or Friday", NOW, "03-13T23:59:59", "day"),
    ("Friday am", "03-13T00:00:00", "03-13T12:00:00", "part_of_day"),
    ("Q2 next year", "2027-04-01T00:00:00", "2027-06-30T23:59:59", "quarter"),
    ("for 10 days starting 18 May", "05-18T00:00:00", "05-27T23:59:59", "day"),
    ("the Monday after Easter", "04-06T00:00:00", "04-06T23:59:59", "day"),
    ("by the first of the month", NOW, "04-01T23:59:59", "day"),
    ("before the weekend", NOW, "03-13T23:59:59", "day"),
    ("between now and Friday", NOW, "03-13T23:59:59", "day"),
    ("between 10am and noon on Friday", "03-13T10:00:00", "03-13T12:00:00", "hour"),
    ("first thing in the morning", "03-11T06:00:00", "03-11T12:00:00", "part_of_day"),
    ("over the next 10 days", NOW, "03-20T23:59:59", "day"),
    ("in half an hour", "03-10T10:30:00", "03-10T10:30:00", "instant"),
    ("3 days after Easter", "04-08T00:00:00", "04-08T23:59:59", "day"),
    ("by the 15th", NOW, "03-15T23:59:59", "day"),
    ("by the 5th", NOW, "04-05T23:59:59", "day"),
    ("Monday the 16th", "03-16T00:00:00", "03-16T23:59:59", "day"),
    ("by April 3rd", NOW, "04-03T23:59:59", "day"),
    ("the fifteenth of May", "05-15T00:00:00", "05-15T23:59:59", "day"),
    ("3/20", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("20.03.2026", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("2026-03-20", "03-20T00:00:00", "03-20T23:59:59", "day"),
    ("by March 20, 2026", NOW, "03-20T23:59:59", "day"),
    ("January 7th", "2027-01-07T00:00:00", "2027-01-07T23:59:59", "day"),
    ("29 February", "2028-02-29T00:00:00", "2028-02-29T23:59:59", "day"),
    ("10-12 March", "03-10T00:00:00", "03-12T23:59:59", "day"),
    ("March 10 to 12", "03-10T00:00:00", "03-12T23:59:59", "day"),
    ("from Monday to Wednesday", "03-16T00:00:00", "03-18T23:59:59", "day"),
    ("before Easter", NOW, "04-04T23:59:59", "day"),
    ("by Thanksgiving", NOW, "11-26T23:59:59", "day"),
    ("before Christmas", NOW, "12-24T23:59:59", "day"),
]


def moment(text: str) -> datetime:
    full = text if text[4] == "-" else f"2026-{text}"
    return datetime.fromisoformat(full).replace(tzinfo=CHICAGO)


@pytest.mark.parametrize(("phrase", "start", "end", "precision"), CASES, ids=[case[0] for case in CASES])
def test_a_phrase_means_a_window(phrase: str, start: str, end: str, precision: str) -> None:
    """Each phrase, said on Tuesday 10 March 2026 at 10:00 in Chicago, has the window a colleague would expect."""
    due = resolve(phrase, reference=TUESDAY, calendar=US)
    assert due is not None
    assert (due.start, due.end, due.precision) == (moment(start), moment(end), precision)


@pytest.mark.parametrize(
    "phrase",
    ["ASAP", "soon", "shortly", "for 12 months", "a 30-day trial", "", "   ", "24/7", "one day", "version 2.14.0"],
)
def test_no_date_is_invented(phrase: str) -> None:
    """Words that name no time give no due."""
    assert resolve(phrase, reference=TUESDAY, calendar=US) is None


def test_an_event_keeps_the_due_open() -> None:
    """A due that hangs on an event names the event and the offset and has no window."""
    due = resolve("within 5 working days after your data arrives", reference=TUESDAY, calendar=US)
    assert due is not None
    assert (due.start, due.end, due.after, due.offset) == (None, None, "your data arrives", "5 working days")


def test_an_offset_before_an_event_is_negative() -> None:
    """Something due before an event says so in its offset."""
    due = resolve("two days before the workshop", reference=TUESDAY, calendar=US)
    assert due is not None
    assert (due.after, due.offset) == ("the workshop", "-two days")


@pytest.mark.parametrize(
    ("phrase", "rule", "end"),
    [
        ("every Monday", "FREQ=WEEKLY;BYDAY=MO", "03-16T23:59:59"),
        ("every other Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "03-13T23:59:59"),
        ("weekly", "FREQ=WEEKLY", "03-17T23:59:59"),
        ("each month", "FREQ=MONTHLY", "04-10T23:59:59"),
        ("every two weeks", "FREQ=WEEKLY;INTERVAL=2", "03-24T23:59:59"),
        ("every business day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "03-11T23:59:59"),
        ("every quarter", "FREQ=MONTHLY;INTERVAL=3", "06-10T23:59:59"),
        ("the third Thursday of each month", "FREQ=MONTHLY;BYDAY=3TH", "03-19T23:59:59"),
        ("the last Friday of every month", "FREQ=MONTHLY;BYDAY=-1FR", "03-27T23:59:59"),
        ("every Monday in May", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260601T045959Z", "05-04T23:59:59"),
        ("each Wednesday next month", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20260501T045959Z", "04-01T23:59:59"),
        ("on Mondays during the second quarter", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260701T045959Z", "04-06T23:59:59"),
        ("every Monday in March", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260401T045959Z", "03-16T23:59:59"),
        ("every Monday in the office", "FREQ=WEEKLY;BYDAY=MO", "03-16T23:59:59"),
    ],
)
def test_what_recurs_has_a_rule_and_its_next_window(phrase: str, rule: str, end: str) -> None:
    """A recurring due carries an RFC 5545 rule and the next window."""
    due = resolve(phrase, reference=TUESDAY, calendar=US)
    assert due is not None
    assert (due.recurrence, due.end) == (rule, moment(end))


def test_without_a_reference_only_a_full_date_resolves() -> None:
    """A document without a date leaves relative phrases open and keeps absolute ones."""
    relative = resolve("by Friday", reference=None, calendar=US)
    absolute = resolve("by 20 March 2026", reference=None, calendar=US)
    assert relative is not None
    assert relative.start is None
    assert relative.end is None
    assert absolute is not None
    assert absolute.end == moment("03-20T23:59:59")


def test_holidays_of_the_region_shorten_the_week() -> None:
    """The week before Easter ends on Thursday in Britain, where Good Friday is a holiday."""
    said = datetime(2026, 3, 30, 9, 0, tzinfo=GB.zone)
    due = resolve("by the end of the week", reference=said, calendar=GB)
    assert due is not None
    assert due.end == datetime(2026, 4, 2, 23, 59, 59, tzinfo=GB.zone)


def test_working_days_skip_holidays() -> None:
    """Three British working days from Wednesday before Easter pass over Good Friday and Easter Monday."""
    said = datetime(2026, 4, 1, 9, 0, tzinfo=GB.zone)
    due = resolve("within 3 working days", reference=said, calendar=GB)
    assert due is not None
    assert due.end == datetime(2026, 4, 8, 23, 59, 59, tzinfo=GB.zone)


def test_figures_follow_the_order_of_the_calendar() -> None:
    """3/4 is the third of April where the day comes first, and March 4 where the month does."""
    said = datetime(2026, 2, 2, 9, 0, tzinfo=GB.zone)
    british = resolve("by 3/4", reference=said, calendar=GB)
    american = resolve("by 3/4", reference=said, calendar=US)
    assert british is not None and british.end is not None and (british.end.month, british.end.day) == (4, 3)
    assert american is not None and american.end is not None and (american.end.month, american.end.day) == (3, 4)


def test_the_reference_is_seen_in_the_calendars_zone() -> None:
    """Late on Monday in California it is Tuesday in London: tomorrow is Wednesday there."""
    said = datetime(2026, 3, 9, 20, 0, tzinfo=ZoneInfo("America/Los_Angeles"))
    due = resolve("by tomorrow", reference=said, calendar=GB)
    assert due is not None
    assert due.end == datetime(2026, 3, 11, 23, 59, 59, tzinfo=GB.zone)


def test_hours_are_elapsed_time_over_a_clock_change() -> None:
    """24 hours over the spring change end an hour later on the wall."""
    said = datetime(2026, 3, 7, 12, 0, tzinfo=CHICAGO)
    due = resolve("within 24 hours", reference=said, calendar=US)
    assert due is not None
    assert due.end == datetime(2026, 3, 8, 13, 0, tzinfo=CHICAGO)


def test_months_end_where_they_end() -> None:
    """A month after 31 January is the last day of February."""
    due = resolve("in a month", reference=datetime(2026, 1, 31, 9, 0, tzinfo=CHICAGO), calendar=US)
    assert due is not None and due.end is not None
    assert (due.end.month, due.end.day) == (2, 28)


def test_a_date_just_gone_is_seen_as_past() -> None:
    """A date that passed some days ago stays in the past instead of jumping a year ahead."""
    due = resolve("by March 6", reference=TUESDAY, calendar=US)
    assert due is not None
    assert is_past(due, TUESDAY)
    later = resolve("by March 12", reference=TUESDAY, calendar=US)
    assert later is not None
    assert not is_past(later, TUESDAY)


def test_after_a_day_has_a_start_and_no_end() -> None:
    """ "After Friday" says when it may begin, not when it must be done."""
    due = resolve("after Friday", reference=TUESDAY, calendar=US)
    assert due is not None
    assert due.start == moment("03-14T00:00:00")
    assert due.end is None


def test_not_before_a_day_may_be_that_day() -> None:
    """ "Not before Friday" begins on Friday itself."""
    due = resolve("not before Friday", reference=TUESDAY, calendar=US)
    assert due is not None
    assert (due.start, due.end) == (moment("03-13T00:00:00"), None)


def test_day_name_and_date_that_disagree_are_told() -> None:
    """A wrong day name gives a sentence that names the right one; a right one gives none."""
    told = weekday_conflict("by Friday, March 12", reference=TUESDAY, calendar=US)
    assert told is not None
    assert "Thursday" in told
    assert weekday_conflict("Monday the 16th", reference=TUESDAY, calendar=US) is None
    assert weekday_conflict("by Friday", reference=TUESDAY, calendar=US) is None
    assert weekday_conflict("Monday the 17th", reference=TUESDAY, calendar=US) is not None


def test_a_day_of_the_last_months_fits_a_tale_of_the_past() -> None:
    """2 February 2026 was a Monday: in a tale of the past that is right, as a day to come it is not."""
    told = {
        (day, back): weekday_conflict(f"{day} 2 February", reference=TUESDAY, calendar=US, looks_back=back) is None
        for day in ("Monday", "Friday")
        for back in (True, False)
    }
    assert told == {("Monday", True): True, ("Monday", False): False, ("Friday", True): False, ("Friday", False): False}


def test_the_hour_of_closing_is_a_setting() -> None:
    """Close of business follows the calendar's hour."""
    early = WorkCalendar(zone=CHICAGO, region="US", cob_hour=16)
    due = resolve("by COB", reference=TUESDAY, calendar=early)
    assert due is not None and due.end is not None
    assert due.end - due.end.replace(hour=0) == timedelta(hours=16)
