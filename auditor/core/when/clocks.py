"""Rules for the time of day."""

import re

from auditor.core.when.rule import ClockMaker, ClockRule, Weight, clock
from auditor.core.when.types import Clock, DueRole, Scene
from auditor.core.when.words import number_of
from auditor.model.time import Precision

HOUR = 3_600
DAY_LAST = 24 * HOUR - 1
_NOON = 12 * HOUR
_PARTS = {
    "early morning": (6, 9),
    "mid morning": (9, 11),
    "morning": (6, 12),
    "late morning": (10, 12),
    "breakfast": (6, 9),
    "lunch": (12, 14),
    "early afternoon": (12, 15),
    "mid afternoon": (14, 16),
    "afternoon": (12, 18),
    "late afternoon": (15, 18),
    "tea": (16, 18),
    "dinner": (17, 21),
    "supper": (18, 21),
    "early evening": (17, 19),
    "evening": (18, 24),
    "late evening": (20, 24),
    "night": (20, 24),
}
_PM_FROM = 7
"""Said without am or pm, 1 to 6 is the afternoon: nobody ships at 3 in the night."""


def _seconds(hour: int, minute: int, half: str | None) -> tuple[int, bool]:
    """Seconds from midnight, and whether am or pm had to be guessed."""
    if hour > 24 or minute > 59:
        raise ValueError("no such time")
    if half:
        if hour > 12:
            return (hour % 24) * HOUR + minute * 60, False
        hour = hour % 12 + (12 if half.startswith("p") else 0)
        return hour * HOUR + minute * 60, False
    if 1 <= hour < _PM_FROM:
        return (hour + 12) * HOUR + minute * 60, True
    return (hour % 24) * HOUR + minute * 60, hour <= 12


def _at(m: re.Match[str], _scene: Scene) -> Clock:
    groups = m.groupdict()
    hour, minute = number_of(groups["hour"]) if groups["hour"] != "0" else 0, int(groups.get("minute") or 0)
    hour = int(groups["hour"]) if groups["hour"].isdigit() else hour
    half = groups.get("half")
    if groups["hour"].startswith("0") and not half:
        return _exact(hour * HOUR + minute * 60, sharp=True)
    second, either = _seconds(hour, minute, half)
    return _exact(second, sharp=bool(groups.get("minute")), either=either)


def _exact(second: int, *, sharp: bool, either: bool = False) -> Clock:
    if sharp:
        return Clock(start=second, end=second, precision=Precision.INSTANT, either=either)
    return Clock(start=second, end=min(second + HOUR - 1, DAY_LAST), precision=Precision.HOUR, either=either)


def _past_hour(m: re.Match[str], _scene: Scene) -> Clock:
    """ "half past 3", "quarter to 4", "20 past 3pm", and "half nine", which is 9:30 in English."""
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(m["minute"]) or number_of(m["minute"])
    named = {"noon": 12, "midnight": 24}.get(m["hour"])
    second, either = (named * HOUR, False) if named else _seconds(number_of(m["hour"]), 0, m["half"])
    sign = -1 if m["way"] in ("to", "of", "till", "before") else 1
    return _exact((second + sign * minutes * 60) % (24 * HOUR), sharp=True, either=either)


def _spoken(m: re.Match[str], _scene: Scene) -> Clock:
    """ "eight thirty"."""
    minute = number_of(re.split(r"[\s-]", m["minute"], maxsplit=1)[1] if m["minute"][0] in "oz" else m["minute"])
    second, either = _seconds(number_of(m["hour"]), minute, m["half"])
    return _exact(second, sharp=True, either=either)


def _range(m: re.Match[str], _scene: Scene) -> Clock:
    """2-4pm, 9:30 to 11: the first hour takes the half of the second unless that would turn it round."""
    groups = m.groupdict()
    half, early = groups.get("half"), groups.get("early")
    named = {"noon": 12, "midday": 12, "midnight": 24}.get(m["hour"])
    last, guess = _seconds(named or int(m["hour"]), int(groups.get("minute") or 0), half)
    last = DAY_LAST if named == 24 else last
    first, _ = _seconds(int(m["first"]), int(m["begin"] or 0), early)
    if not early and half:
        same, _ = _seconds(int(m["first"]), int(m["begin"] or 0), half)
        first = same if same < last else first
    if first > last and not half and last + _NOON <= DAY_LAST:
        last += _NOON
    if first > last and first >= _NOON:
        first -= _NOON
    if first > last:
        raise ValueError("the range ends before it begins")
    return Clock(start=first, end=last, precision=Precision.HOUR, either=guess and not early, span=True)


def _from_noon(m: re.Match[str], _scene: Scene) -> Clock:
    last, _ = _seconds(int(m["hour"]), int(m["minute"] or 0), m["half"])
    if last < _NOON:
        raise ValueError("the range ends before it begins")
    return Clock(start=_NOON, end=last, precision=Precision.HOUR, span=True)


def _fixed(start: int, end: int, precision: Precision = Precision.HOUR) -> ClockMaker:
    return lambda _m, _scene: Clock(start=start, end=end, precision=precision)


def _close(_m: re.Match[str], scene: Scene) -> Clock:
    second = scene.calendar.cob_hour * HOUR
    return Clock(start=second, end=second, precision=Precision.HOUR)


def _part(m: re.Match[str], _scene: Scene) -> Clock:
    words = re.sub(r"[\s-]+", " ", m["part"])
    words = re.sub(r"^mid(?=[a-z])", "mid ", words)
    words = "lunch" if words.startswith("lunch") else words
    first, last = _PARTS.get(words) or _PARTS[words.split()[-1]]
    return Clock(start=first * HOUR, end=min(last * HOUR, DAY_LAST), precision=Precision.PART_OF_DAY)


def _half_day(m: re.Match[str], _scene: Scene) -> Clock:
    """ "Friday am"."""
    first, last = (0, 12) if m["part"].startswith("a") else (12, 24)
    return Clock(start=first * HOUR, end=min(last * HOUR, DAY_LAST), precision=Precision.PART_OF_DAY)


_HALF = r"(?P<half>[ap]\.?m\.?|[ap](?=\W|$))"
_EARLY = r"(?P<early>[ap]\.?m\.?|[ap](?=\W))"
_H = r"(?P<hour>1\d|2[0-4]|0?\d)"
_F = r"(?P<first>1\d|2[0-4]|0?\d)"
_FIRST = _F + r"(?:[:.h](?P<begin>[0-5]\d))?"
_LAST = r"(?:" + _H + r"(?:[:.h](?P<minute>[0-5]\d))?)"
_TO = r"(?:\s?-\s?| to | and | until | till )"
_WORD = r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DIGITS = "one|two|three|four|five|six|seven|eight|nine"
_MINUTES = (
    rf"(?:oh?|zero)[ -](?:{_DIGITS})|ten|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen"
    rf"|(?:twenty|thirty|forty|fifty)(?:[ -](?:{_DIGITS}))?"
)
_SHARP = r"(?: (?:sharp|prompt|on the dot))?"
_HOURS = rf"(?:1[0-2]|0?[1-9]|{_WORD[9:-1]})"
_DUE = DueRole.DEADLINE

CLOCK_RULES: tuple[ClockRule, ...] = (
    clock(_H + r"[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)?\s?" + _HALF + _SHARP, _at),
    clock(_H + r"(?::|(?P<small>h))(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?:h|hrs|hours))?" + _SHARP, _at),
    clock(_H + r"\.(?P<minute>[0-5]\d)", _at, weight=Weight.NEVER),
    clock(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) ?(?:h|hrs|hours)", _at),
    clock(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)", _at, weight=Weight.NEVER),
    clock(r"(?P<hour>1[0-2]|0?[1-9])\s?(?:ish )?" + _HALF + _SHARP, _at),
    clock(_H + r":(?P<minute>[0-5]\d)[ -]?ish", _at),
    clock(_H + r"[ -]?ish", _at, weight=Weight.NEEDS_BOTH),
    clock(r"(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d) ?(?P<half>[ap]\.?m\.?)", _at),
    clock(_WORD + r"\s?(?P<half>[ap]\.?m\.?)", _at),
    clock(
        r"(?:(?P<hour>1[0-2]|0?[1-9])|(?P<word>" + _WORD[9:-1] + r")) ?o'?clock(?:\s?" + _HALF + ")?" + _SHARP,
        lambda m, s: _oclock(m, s),
    ),
    clock(_H + r" ?h", _at, weight=Weight.NEEDS_LEAD),
    clock(r"(?P<minute>half)[ -](?P<way>)(?P<hour>" + _HOURS + r")(?P<half>)?", _past_hour, weight=Weight.NEEDS_BOTH),
    clock(_WORD + r"[ -](?P<minute>fifteen|thirty|forty-five)(?:\s?" + _HALF + ")?", _spoken, weight=Weight.NEEDS_BOTH),
    clock(_WORD + r"[ -](?P<minute>" + _MINUTES + r") ?" + _HALF, _spoken),
    clock(_WORD + r"[ -](?P<minute>" + _MINUTES + r")(?P<half>)?", _spoken, weight=Weight.NEVER),
    clock(
        r"(?<!from\s)(?<!between\s)(?P<minute>half|a quarter|quarter|(?:twenty-)?five|ten|twenty|[12]?5|[12]0|\d{1,2}(?= past )"
        r"|{count} ?min(?:ute)?s?) "
        r"(?P<way>past|after|to|before|till|(?<=minutes\s)from) (?P<hour>"
        + _HOURS
        + r"|noon|midnight)(?:\s?"
        + _HALF
        + ")?",
        _past_hour,
        weight=Weight.NEEDS_STOP,
    ),
    clock(r"(?:between |from )?" + _FIRST + r"\s?" + _EARLY + "?" + _TO + _LAST + r"\s?" + _HALF, _range),
    clock(r"(?:between |from )?" + _FIRST + r"\s?" + _EARLY + _TO + _LAST, _range),
    clock(r"(?:between |from )?" + _F + r"[:h](?P<begin>[0-5]\d)" + _TO + _LAST + r"h?", _range),
    clock(r"(?:(?:between|from) )?" + _FIRST + _TO + _LAST, _range, weight=Weight.NEVER),
    clock(r"(?:between |from )?" + _FIRST + r"\s?" + _EARLY + "?" + _TO + r"(?P<hour>noon|midday|midnight)", _range),
    clock(r"(?:between |from )?(?:noon|mid-?day)" + _TO + _LAST + r"(?:\s?" + _HALF + ")?", _from_noon),
    clock(r"(?:(?:12|twelve) )?(?:noon|mid-?day)", _fixed(_NOON, _NOON)),
    clock(r"(?:(?:12|twelve) )?midnight", _fixed(DAY_LAST, DAY_LAST)),
    clock(
        r"(?:the )?(?:cob|eob|cop|(?:close|end) of (?:business|play|trading)|close(?= (?:on|today|tomorrow)\b)"
        r"|(?:end|close) of (?:the )?business(?: day| hours)?"
        r"|(?:the )?end of (?:the |my |our )?(?:working|work|business) ?day|business close|eobd)",
        _close,
        role=_DUE,
    ),
    clock(
        r"(?:the )?(?:eod|end[ -]of[ -]day)|(?:the )?(?:end|close) of (?:the )?day",
        _fixed(DAY_LAST, DAY_LAST),
        role=_DUE,
    ),
    clock(
        r"(?:the )?(?:start|beginning|open) of (?:the )?(?:business|working|work)(?: ?day)?|start of (?:the )?day|sod",
        _fixed(9 * HOUR, 9 * HOUR),
    ),
    clock(r"first thing(?: in the morning)?", _fixed(6 * HOUR, _NOON, Precision.PART_OF_DAY)),
    clock(r"(?:early in |late in |in |during )?(?:the )?{part}", _part, weight=Weight.NEEDS_LEAD),
    clock(
        r"(?P<part>[ap]\.?m\.?)(?=\s*(?:\Z|[.,;!?)\n-]|(?:and|or|but|to|for|at|on|if|with|so|please)\b))",
        _half_day,
        weight=Weight.NEVER,
    ),
    clock(r"in the (?P<part>[ap]\.?m\.?)", _half_day, weight=Weight.NEVER),
    clock(r"last thing(?: at night)?", _fixed(16 * HOUR, DAY_LAST, Precision.PART_OF_DAY), weight=Weight.NEVER),
    clock(
        r"(?P<minute>a quarter|quarter) (?P<way>of) (?P<hour>" + _HOURS + r")(?:\s?" + _HALF + ")?",
        _past_hour,
        weight=Weight.NEVER,
    ),
    clock(
        r"(?<!followed\sby\s)(?<!accompanied\sby\s)(?<!preceded\sby\s)(?P<part>breakfast|dinner|supper|tea)(?:[ -]?time)?"
        r"(?=\s*(?:\Z|[.,;:!?)\n-]|(?:and|or|but|so|if|today|tomorrow|on|at the latest)\b))",
        _part,
        weight=Weight.NEEDS_LEAD,
    ),
    clock(r"after lunch", _fixed(13 * HOUR, 17 * HOUR, Precision.PART_OF_DAY)),
    clock(
        r"(?<!is\s)(?<!'s\s)(?<!are\s)(?<!'re\s)(?<!'m\s)(?<!was\s)(?<!were\s)(?<!out\s)at lunch(?:[ -]?time)?|this lunch[ -]?time",
        _fixed(_NOON, 14 * HOUR, Precision.PART_OF_DAY),
    ),
)
"""Strong ones are times by themselves; the others only beside a day."""

BARE_HOUR = clock(r"(?P<hour>1[0-2]|[1-9])|" + _WORD.replace("hour", "word"), lambda m, s: _oclock(m, s))
"""A number that only "at", or a day before it, makes a time."""


def _oclock(m: re.Match[str], _scene: Scene) -> Clock:
    groups = m.groupdict()
    second, either = _seconds(number_of(groups["hour"] or groups["word"]), 0, groups.get("half"))
    return _exact(second, sharp=False, either=either)
