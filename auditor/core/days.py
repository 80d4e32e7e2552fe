"""Days as a person writes them."""

from datetime import date

MONTHS = tuple("January February March April May June July August September October November December".split())


def day_words(day: date, today: date) -> str:
    """ "27 March", with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def month_words(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"
