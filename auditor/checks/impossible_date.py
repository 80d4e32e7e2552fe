"""Impossible date: the day name and the date disagree, or the promised day is over before the mail is sent.

The reference is the document's own sent time. Holidays need the promisor's region, which a reading does not carry:
`_holidays` finds them in the promises once these are dated.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from auditor.checks._language import View, asked, negated, ours, quoted, supposed, told
from auditor.checks._rewording import swapped
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.core.when import DueRole, WorkCalendar, find, is_past, resolve_ahead, weekday_conflict
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading, Sentence

_HINT = pattern(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\d(?:st|nd|rd|th)?,? (?:of )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d|\d[/.]\d{1,2}[/.]\d{2,4}|day,? (?:the )?\d"
)
_AHEAD = pattern(
    r"\b(?:will|shall|going to|no later than|at the latest|deadline is|due)\b|'ll\b"
    r"|\bby (?:the )?(?:end|close|noon|midnight|latest|\d+(?:st|nd|rd|th)?|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b"
)
"""That something is still to come; "analysed by the lab on 1 December" is over."""
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_DAY_AND_DATE = pattern(
    rf"\b{_DAY}\b[.,]?(?: the| -|,)? ?\(?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\.? \d)"
    rf"|\d[a-z\d/., -]{{0,18}}\(?\b{_DAY}\b"
)
_BEHIND = pattern(
    r"\b(?:was|were|had|did|have been|has been|since|signed|dated|sent|received|effective|as of|until|through|from|last"
    r"|ago|prior|expired|passed|missed|should have|been|closed|ended|held|wrote|met|spoke|overdue|went|took|came|gave"
    r"|began|tested|left|rose|fell|issued"
    r"|(?:letter|mail|report|invoice|note|minutes) of)\b"
)
_NAMES = pattern(r"(?:\b(?:that|those|mail|letter|order|invoice|list|meeting|survey|note) of|\bdated) $")
"""A date by which a thing is called: "your order of 4 May"."""
_WORD = 12
"""Letters of the longest of these words."""
_HOUR_OR_DAY = pattern(rf"(?:\w+ )?{_DAY}[.,]? \d{{1,2}}(?:[.:]\d\d)?")
"""A bare number behind a day name, which may be the hour: "Thursday 11 it is"."""
_WHOLE_DATE = pattern(r"\d{4}")
_IS_IT = pattern(r"\W*(?:is|was|isn't|wasn't) (?:it|that|this)\b")
"""A question about the date itself."""


_MONTHS_OF_30 = r"(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)"
_NO_SUCH_DAY = pattern(
    rf"(?<!room )\b(?:31(?:st)?(?: of)? {_MONTHS_OF_30}|{_MONTHS_OF_30}\.? 31(?:st)?|3[01](?:st|th)?(?: of)? feb(?:ruary)?"
    r"|feb(?:ruary)?\.? 3[01](?:st|th)?)\b(?![:/]| (?:street|road|avenue|square))"
)
"""A day that no year has: 31 June, 30 February."""


def _missing_days(sentence: Sentence, seen: View) -> Iterator[Hit]:
    for found in _NO_SUCH_DAY.finditer(seen.lower):
        start, end = found.span()
        if not any(guard(seen, start, end) for guard in (quoted, told)):
            message = f'There is no "{seen.text[start:end]}" in the calendar. Check which day you mean.'
            yield Hit(span=seen.span(sentence, start, end), message=message, confidence=0.95)


def _find(reading: Reading) -> Iterator[Hit]:
    for sentence, seen in ours(reading):
        if not _HINT.search(seen.lower):
            continue
        yield from _missing_days(sentence, seen)
        at = reading.segment_of(sentence).at or reading.document.sent_at
        if not _could_clash(seen.lower, at):
            continue
        for phrase in find(seen.text):
            problem = _problem(seen, phrase.start, phrase.end, phrase.role, at)
            if problem:
                start, end = _bare(seen.lower, phrase.start, phrase.end)
                yield Hit(span=seen.span(sentence, start, end), message=problem, confidence=0.9)


def _could_clash(text: str, at: datetime | None) -> bool:
    """Cheap: whether a day name stands beside a date, or a date is promised."""
    if at is None and not _WHOLE_DATE.search(text):
        return False
    if _DAY_AND_DATE.search(text):
        return True
    return at is not None and bool(_AHEAD.search(text)) and not _BEHIND.search(text)


_LEADING = pattern(r"(?:on|by|until|till|for|before|from|this|no later than) +")
_CLOCK = pattern(r",? +(?:at|from|around|about|by|before|after) +(?:\w+ +)?[^ ]+$")


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The day alone: "on Thursday 31 March at ten" is wrong in "Thursday 31 March"."""
    lead = _LEADING.match(text, start, end)
    clock = _CLOCK.search(text, start, end)
    return (lead.end() if lead else start), (clock.start() if clock else end)


def _problem(seen: View, start: int, end: int, role: DueRole, at: datetime | None) -> str:
    if role in (DueRole.PAST, DueRole.NOW, DueRole.DURATION) or any(
        guard(seen, start, end) for guard in (quoted, supposed, told)
    ):
        return ""
    words = seen.text[start:end]
    if _NAMES.search(seen.lower, max(0, start - _WORD), start):
        return ""
    if at is None and not _WHOLE_DATE.search(words):
        return ""
    if _HOUR_OR_DAY.fullmatch(words.lower()):
        return ""
    calendar = WorkCalendar(zone=(at.tzinfo if at else None) or UTC)
    conflict = weekday_conflict(words, reference=at, calendar=calendar, looks_back=bool(_BEHIND.search(seen.lower)))
    if conflict and not _IS_IT.match(seen.lower):
        return f"{conflict} Check which one you mean."
    if (
        at is None
        or asked(seen, start, end)
        or not _AHEAD.search(seen.lower[: end + 1])
        or _BEHIND.search(seen.lower)
        or negated(seen, start, end)
    ):
        return ""
    due = resolve_ahead(words, reference=at, calendar=calendar)
    if due is None or due.recurrence or not is_past(due, at):
        return ""
    return f'"{words.strip()}" was already over when this was written. Give a day that is still to come.'


IMPOSSIBLE_DATE = Rule(
    id="impossible-date",
    title="Date that cannot be",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.COMPETENCE,
    message="This date cannot be right. Check the day and the date against the calendar.",
    why="The reader plans with one of two dates, or asks which one is meant: the promise begins with a doubt.",
    source="Field notes on trust in sales (content and day are one promise)",
    find=_find,
    flags=(
        "We will visit you on Monday, 13 March 2026.",
        "The crew comes on Friday, 5 May 2026.",
        "Let's meet on Tuesday, June 3, 2026.",
        "I'll send it by Thursday, 2 April 2027.",
        "The crane is booked for Sunday, 10 August 2026.",
        "We meet on Wednesday, 1 January 2026.",
        "The fair opens on Saturday, 12 October 2026.",
        "I'll call you on Monday, November 3, 2026.",
        "The crew comes on 31 November.",
    ),
    passes=(
        "We will visit you on Monday, 16 March 2026.",
        'You wrote "Monday, 13 March 2026".',
        "The contract was signed on 4 May 2020.",
        "I'll send it by Friday.",
        "The meter has been there since 3 June 2019.",
        "Is it Monday, 13 March 2026?",
        "Our terms of 1 January 2020 apply.",
        "We meet on 3 May.",
        "The crate left us on Monday 23 February.",
        "Thursday 11 it is, in the small room.",
    ),
    ways=(swapped(r"^.+$", "[date]"),),
)
