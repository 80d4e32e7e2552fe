"""Days that are told by one said before: "the same day", "the next morning", "by then", "a week after that".

Such words name no day themselves. With the day that they lean on they make a phrase that the grammar reads: "the morning
after 2026-03-26".
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from auditor.core.when.words import ORDINAL, number_of

_LEAD = r"(?:(?P<lead>by|before|until|till|from)\s+|(?:on|in|during)\s+)?"
_PART = r"morning|afternoon|evening|night"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_COUNT = (
    r"(?P<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen)\s+"
    r"(?P<unit>(?:(?:working|business)\s+)?days?|weeks?|fortnights?|months?)"
)
_ENDS = re.compile(
    r"\s*(?:\Z|[.,;:!?)–—]|-\s|(?:and|or|but|so|at|in|on|with|from|to|for|by|too|if|about|as\s+well|together)\b)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[.;:,!?–—(-]\s*|\b(?:and|but|so|then|well|yes|ok|okay)[\s,]+)\W*$", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\s+(?:(?:I|we|our|my|the|it|they|he|she|this|these|those|all|both|one|two|someone|somebody|every|an?|[A-Z]\w+)\b"
    r"|you(?:'ll\b|r\b|\s+(?:will|get|have|receive|hear|see)\b))"
)
"""What may stand behind words that open a clause; "the same day you order" is told by the order."""

_DOER = re.compile(r"\s+(?:I|we|you|he|she|they|it)(?:'ll|\s+will)\b")
"""Behind "the day after" only what is to be done opens a clause."""

Groups = Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """Words that lean on a day said before; `words == text[start:end]`."""

    start: int
    end: int
    words: str


def _same(said: Groups) -> str:
    return f"the {said['named']} of" if said["named"] not in {None, "day"} else ""


def _beside(said: Groups) -> str:
    return f"1 working day {_way(said)}" if said["working"] else f"the {said['named']} {_way(said)}"


def _counted(said: Groups) -> str:
    return f"{'within ' if said['within'] else ''}{said['count']} {said['unit']} {_way(said)}"


_EARLIER = ("before", "earlier", "sooner", "ahead", "in advance", "early")


def _way(said: Groups) -> str:
    return "before" if (said.get("way") or "").lower().startswith(_EARLIER) else "after"


def _in_week(said: Groups) -> str:
    return f"{said['named']} of the week of"


def _then(_said: Groups) -> str:
    return ""


_THAT_MONTH = (
    r"(?:(?P<lead>by|before|until|till|from)\s+|on\s+)?the\s+(?P<dom>[12]?\d|3[01])(?:st|nd|rd|th)\s+of\s+"
    r"(?:that|the\s+same)\s+month"
)
_FORMS: tuple[tuple[re.Pattern[str], Callable[[Groups], str]], ...] = tuple(
    (re.compile(rf"\b{words}\b", re.IGNORECASE), told)
    for words, told in (
        (_LEAD + rf"(?:the\s+(?:very\s+)?same|that(?:\s+(?:very|same))?)\s+(?P<named>day|week|{_PART})", _same),
        (
            _LEAD + rf"(?:the\s+)?(?:next|following)\s+(?P<working>(?:working|business)\s+)?(?P<named>day|{_PART})",
            _beside,
        ),
        (_LEAD + rf"the\s+(?P<working>)following\s+(?P<named>week|weekend|{_WEEKDAY})", _beside),
        (
            _LEAD + rf"the\s+(?P<working>working\s+)?(?P<named>day|week|weekend|{_PART}|{_WEEKDAY})\s+"
            r"(?P<way>after|before|following)(?:\s+(?:that|then|it))?",
            _beside,
        ),
        (
            rf"(?:(?:(?P<within>with)?in|just)\s+)?{_COUNT}\s+"
            r"(?P<way>later|after(?:wards?|\s+(?:that|then|it))?|thereafter|before(?:hand|\s+(?:that|then|it))?|earlier|sooner|ahead|in\s+advance|early)",
            _counted,
        ),
        (_LEAD + rf"(?:the\s+)?(?P<named>{_WEEKDAY})\s+(?:of|in)\s+(?:that|the\s+same)\s+week", _in_week),
        (_LEAD + rf"(?:the\s+)?(?P<named>{_WEEKDAY})\s+that\s+week", _in_week),
        (r"(?P<lead>by|before|until|till)\s+then", _then),
        (_THAT_MONTH, _then),
        (r"on\s+the\s+(?P<named>day|night|evening|morning)", _same),
        (r"then", _then),
    )
)
_AT_THAT_TIME = re.compile(
    r"(?<!\band)(?<!\bbut)(?<!\bso)(?<!\bor)(?<!\bif)(?<!\bby)(?<!before)(?<!until)(?<!till)(?<!since)(?<!from)(?<=\w)\s+\Z",
    re.IGNORECASE,
)
"""Ahead of a "then" that tells when: "I'll bring it then"; "and then" only goes on."""
_HINTS = re.compile(
    r"same|that\s|next|following|after|before|earl|sooner|ahead|advance|later|then\b|on\s+the\s+(?:day|night|evening|morning)\b",
    re.IGNORECASE,
)


_SPELL = re.compile(rf"(?P<within>with)?in(?:side)?\s+{_COUNT}", re.IGNORECASE)
"""Counted from now, unless it is said of what comes after another day: "we collect it on Monday and return it in a week"."""


def leaning(text: str) -> Iterator[Leaning]:
    """The words of `text` that name their day by another, in their order."""
    if not _HINTS.search(text):
        return
    found = [
        Leaning(start=m.start(), end=m.end(), words=m[0])
        for words, _ in _FORMS
        for m in words.finditer(text)
        if (_ENDS.match(text, m.end()) or _opens_clause(text, m)) and _tells_when(text, m)
    ]
    yield from sorted(found, key=lambda one: (one.start, -one.end))


def _tells_when(text: str, words: re.Match[str]) -> bool:
    return words[0].lower() != "then" or _AT_THAT_TIME.search(text, 0, words.start()) is not None


def _opens_clause(text: str, words: re.Match[str]) -> bool:
    """ "The same day I'll bring it"; but "the day before we open" goes on to tell which day."""
    goes_on = words[0].lower().endswith((" after", " before", " following"))
    subject = (_DOER if goes_on else _SUBJECT).match(text, words.end())
    return bool(subject and _OPENS.search(text, 0, words.start()))


_NTH = re.compile(rf"(?:(?P<lead>by|before|until|till|from)\s+|on\s+)?(?:the\s+)?(?P<dom>{ORDINAL})", re.IGNORECASE)
_NEAR = timedelta(days=15)


def is_nth(words: str) -> bool:
    """Whether `words` name a day of some month: "by the 10th"."""
    return _NTH.fullmatch(" ".join(words.split())) is not None


def _nth(number: int, day: date) -> date | None:
    """The nearest such day to `day`: behind "the fair on 20 October" the 15th and the 25th are both of October."""
    around = (day + timedelta(days=n) for n in range(-_NEAR.days, 2 * _NEAR.days + 1))
    return next((one for one in around if one.day == number), None)


_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PLAIN = re.compile(
    rf"(?:(?P<lead>by|before|until|till)\s+|on\s+)?(?:(?:the|that)\s+)?(?P<name>{'|'.join(_NAMES)})"
    rf"(?P<hour>\s+(?:{_PART})|\s+at\s+[\w:. ]{{1,12}})?",
    re.IGNORECASE,
)


def plain_weekday(words: str) -> int | None:
    """The number of the day that `words` name by nothing but its name, with an hour or without; Monday is 0."""
    plain = _PLAIN.fullmatch(" ".join(words.split()))
    return _NAMES.index(plain["name"].lower()) if plain else None


def _such_in_week(plain: re.Match[str], day: date) -> str:
    """The weekday of the same week: "on Monday, and the tables on Wednesday", "the fair is on Friday the 8th; the Tuesday, then"."""
    found = day + timedelta(days=_NAMES.index(plain["name"].lower()) - day.weekday())
    return " ".join(filter(None, (plain["lead"], f"{found.isoformat()}{plain['hour'] or ''}")))


def _in_month(said: re.Match[str], day: date) -> str | None:
    """ "By the 12th of that month": of the month that was named."""
    number = int(said["dom"])
    if number > monthrange(day.year, day.month)[1]:
        return None
    return " ".join(filter(None, (said["lead"], day.replace(day=number).isoformat())))


def told_by(words: str, day: date) -> str | None:
    """What `words` mean beside `day`, as a phrase that needs no other: "the morning after 2026-03-26"."""
    nth = _NTH.fullmatch(" ".join(words.split()))
    if nth is not None:
        found = _nth(number_of(nth["dom"].lower()), day)
        return " ".join(filter(None, (nth["lead"], found.isoformat()))) if found else None
    if of_month := re.fullmatch(_THAT_MONTH, " ".join(words.split()), re.IGNORECASE):
        return _in_month(of_month, day)
    if plain := _PLAIN.fullmatch(" ".join(words.split())):
        return _such_in_week(plain, day)
    for form, told in (*_FORMS, (_SPELL, _counted)):
        match = form.fullmatch(" ".join(words.split()))
        if match is not None:
            said = match.groupdict()
            return " ".join(filter(None, (said.get("lead"), told(said), day.isoformat())))
    return None
