"""Whole time phrases: a lead such as "by" or "before" and what it governs, or an offset from an event."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from auditor.core.patterns import Pattern, pattern
from auditor.core.when.bare_hours import is_hour
from auditor.core.when.clocks import BARE_HOUR, CLOCK_RULES
from auditor.core.when.days import DAY_RULES
from auditor.core.when.grammar import DATE_RULES, Level, Parser
from auditor.core.when.heads import dispatcher
from auditor.core.when.nodes import Beside, Moment, Range
from auditor.core.when.rule import Weight
from auditor.core.when.types import DueRole
from auditor.core.when.words import COUNT_TO, expand, number_of, unit_of


class Lead(Enum):
    BY = auto()
    BEFORE = auto()
    ON = auto()
    AFTER = auto()
    FROM = auto()
    """ "Not before Thursday" may be Thursday; "after Thursday" may not."""
    SINCE = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """ "within 5 working days after your data arrives": spans of the text."""

    after: tuple[int, int]
    offset: tuple[int, int]
    before: bool


@dataclass(frozen=True, slots=True)
class Parsed:
    """A phrase as read, not yet resolved."""

    start: int
    end: int
    role: DueRole
    lead: Lead | None
    node: Moment | Range | Beside | None
    event: Event | None = None


_ABOUT = r"(?: or about| about| around| approximately| or before| or around)?"
_LEADS: tuple[tuple[Lead, Pattern], ...] = tuple(
    (lead, expand(f"(?:{written}) ", open_end=True))
    for lead, written in (
        (Lead.BEFORE, r"(?:by|until|till)(?= the new year\b)"),
        (Lead.BY, rf"(?:(?:due|latest|at the latest|at latest) )?(?:by|until|till|'til|til){_ABOUT}"),
        (
            Lead.BY,
            r"no later than|not later than|on or before|up until|up to(?: and including)?|until and including"
            r"|through|within|at the latest|latest|not after"
            r"|by the (?:very )?latest(?: on)?|(?:between|from) now (?:and|until|till|to|through)"
            r"|no later than by|at the very latest|any ?time before the end of the day on",
        ),
        (
            Lead.BEFORE,
            r"(?:some ?time |any ?time |any day )?(?:before|prior to|ahead of|in advance of|earlier than|this side of)",
        ),
        (
            Lead.BEFORE,
            r"before (?:the|your|our|my|their) (?:[a-z][a-z'-]* ){1,3}(?:starts?|begins?|opens?|launch(?:es)?|goes live|kicks off)"
            r"(?: (?:on|in|at))?",
        ),
        (Lead.AFTER, r"(?:some ?time |any ?time )?(?:after|later than)"),
        (Lead.SINCE, r"(?:ever )?since(?: about| around)?"),
        (
            Lead.FROM,
            r"not (?:before|until|till)|(?:no|not) (?:earlier|sooner) than|as (?:early|soon) as|at the (?:very )?earliest(?: on| in)?"
            r"|on or after|on and after",
        ),
        (
            Lead.ON,
            rf"(?:some ?time |any ?time |at some point |due |starting |beginning |effective )?(?:on|at|in|during|for)"
            rf"{_ABOUT}",
        ),
        (
            Lead.ON,
            r"(?:in|over|during) the course of"
            r"|(?:around|about)(?! (?:in|within|inside|by|on|before|after)\b)"
            r"|approximately|approx\.?|circa|some ?time|starting|starting from|beginning|as of"
            r"|effective|towards?|near|from|due|come(?! (?:within|inside|in|by|on|at|before|after)\b)|over|throughout|@",
        ),
    )
)
_leads_at = dispatcher(_LEADS, lambda entry: entry[1])
_TRAILING = re.compile(r",?\s{1,4}(?:at the (?:very )?latest|(?:at )?latest\b|or (?:before|earlier|sooner)\b)")
_ONWARD = re.compile(r",?\s{1,4}(?:(?:onwards?|forward|at the (?:very )?earliest)\b|on(?=\s*(?:[.,;!?)]|\Z)))")
_HOURLY = re.compile(r"(?:\w+\s{1,12})?(?:at|around|about|approximately|@)\s{1,12}\Z")
_SPAN_OPEN = pattern(r"(?P<word>from|between)\s{1,12}(?:the\s{1,4}(?=\d))?")
_OPEN_WORDS = ("from", "between")
_SPAN_JOIN = re.compile(r"\s{0,4}(?:(?P<dash>-|/)|(?:to|through|thru|until|till|and|or)\b)\s{0,4}")
_EVENT = expand(
    r"(?:(?P<lead>within|in|inside|no later than|not later than|at most|up to|by) (?:about |approximately |the )?)?"
    rf"(?P<offset>(?:{{count:low}}{COUNT_TO})?{{count:high}}[ -]{{unit}}) "
    r"(?P<way>after|of|following|from|upon|once|before|prior to|ahead of) ",
    open_end=True,
)
_OFFSET = expand(
    r"{count} (?P<unit>minutes?|mins?|hours?|hrs?) (?P<way>before|after|prior to|ahead of) ", open_end=True
)
_events_at = dispatcher((_EVENT,), lambda one: one)
_FROM = re.compile(
    r"(?:the |your |our |their |contract |order |final |signed |date of |day of ){0,3}"
    r"(?:receipt|receiving|signature|signing|kick-?off|order|approval|go-?live|contract|delivery|purchase|invoice|start|payment|launch|confirmation|date|when)"
)
_EVENT_TEXT = re.compile(r"[^,.;:!?()\n\"]{2,100}")
_EVENT_CUT = re.compile(
    r"\s+(?:(?:and|but|so|or|then) (?:i|we|you|he|she|they|the|our|my|then)\b|i'll\b|we'll\b|i will\b|we will\b"
    r"|we can\b|for (?:sure|certain)\b|unless\b|if\b|at the latest\b|with\b|via\b).*"
)


OPENINGS = (
    *(rule.pattern for rule in DATE_RULES),
    *(rule.pattern for rule in (*CLOCK_RULES, BARE_HOUR)),
    *(one for _, one in _LEADS),
    _EVENT,
    _SPAN_OPEN,
)
_begins_at = dispatcher(OPENINGS, lambda one: one)
"""Nothing at all begins with most words."""


def phrase_at(parser: Parser, at: int, *, whole: bool = False) -> Parsed | None:
    """The longest time phrase that begins at `at`; `whole`: the text is known to be one time phrase."""
    if not _begins_at(parser.shape, at):
        return None
    event = _event_at(parser, at)
    read = [
        found
        for lead, pattern in _leads_at(parser.shape, at)
        if (found := _led(parser, at, lead, pattern, whole=whole)) is not None
    ]
    bare = _governed(parser, at, at, None, Level.WHOLE if whole else Level.BARE, hour=False)
    if bare is not None:
        read.insert(0, bare)
    best = max(read, key=lambda p: (p.end, p.role is not DueRole.DURATION), default=None)
    if event is not None and (best is None or best.role is DueRole.DURATION or event.end > best.end):
        return event
    return best


def _led(parser: Parser, at: int, lead: Lead, pattern: Pattern, *, whole: bool) -> Parsed | None:
    match = pattern.match(parser.text, at)
    if match is None:
        return None
    hour = _HOURLY.search(match[0]) is not None or (whole and lead is not Lead.ON) or is_hour(parser.text, match)
    level = Level.WHOLE if whole else Level.LED
    found = _governed(parser, at, match.end(), lead, level, hour=hour)
    if found and isinstance(found.node, Moment) and _ill_led(match[0], found.node):
        return None
    if found and isinstance(found.node, Beside) and match[0].startswith("for"):
        return None
    return found


def _ill_led(lead: str, node: Moment) -> bool:
    """ "check in tomorrow", "looking at 14 November", "back from lunch": the little word belongs to the verb."""
    if node.date is None and all(clock.rule.weight is Weight.NEEDS_LEAD for clock in node.clocks):
        return re.match(r"(?:for|from|at|about|over|on|of|since|throughout)\b", lead) is not None
    return (
        re.match(r"(?:in|at)\b(?! the)", lead) is not None
        and not node.clocks
        and node.date is not None
        and node.date.rule in DAY_RULES
    )


def _governed(parser: Parser, at: int, start: int, lead: Lead | None, level: Level, *, hour: bool) -> Parsed | None:
    if (
        not hour
        and level is not Level.WHOLE
        and parser.silent(start)
        and not parser.text.startswith(_OPEN_WORDS, start)
    ):
        return None
    read = _span_at(parser, start, level) or parser.moment(start, level, hour=hour)
    node = _beside_at(parser, start, read) or read
    if node is None:
        return None
    role = _role(lead, node)
    end = node.end
    trailing = _TRAILING.match(parser.text, end)
    if trailing and role in (DueRole.AT, DueRole.DEADLINE):
        role, end, lead = DueRole.DEADLINE, trailing.end(), Lead.BY if lead in (None, Lead.ON) else lead
    elif role is DueRole.AT and (onward := _ONWARD.match(parser.text, end)):
        role, end, lead = DueRole.AFTER, onward.end(), Lead.FROM
    return Parsed(at, end, role, lead, node)


def _role(lead: Lead | None, node: Moment | Range | Beside) -> DueRole:
    own = node.role
    if own is DueRole.SPAN and lead in (Lead.BY, Lead.BEFORE):
        return DueRole.DEADLINE
    if own in (DueRole.PAST, DueRole.NOW, DueRole.RECURRING, DueRole.DURATION, DueRole.SPAN):
        return own
    if any(
        "first" in clock.rule.pattern.compiled.groupindex for clock in (node.clocks if isinstance(node, Moment) else ())
    ):
        return DueRole.SPAN
    match lead:
        case Lead.SINCE:
            return DueRole.PAST
        case Lead.BY | Lead.BEFORE:
            return DueRole.DEADLINE
        case Lead.AFTER | Lead.FROM:
            return DueRole.AFTER
        case _:
            return own or DueRole.AT


def _span_at(parser: Parser, at: int, level: Level) -> Range | None:
    """Two moments: "from Monday to Wednesday", "July 13 - July 15", "Thursday or Friday"."""
    opening = _SPAN_OPEN.match(parser.text, at)
    inner = max(level, Level.LED) if opening else level
    first = parser.moment(opening.end() if opening else at, inner)
    if first is None and level is Level.BARE:
        first = _short_name(parser, at)
    if first is None or (first.role is not None and first.role not in (DueRole.PAST, DueRole.NOW, DueRole.AT)):
        return None
    joint = _SPAN_JOIN.match(parser.text, first.end)
    if joint is None:
        return None
    word = joint[0].strip()
    if (word == "and" and not (opening and opening["word"] == "between")) or (word == "/" and opening):
        return None
    last = parser.moment(joint.end(), max(inner, Level.LED)) or (parser.now_at(joint.end()) if opening else None)
    if last is None or (last.role is not None and last.role not in (DueRole.PAST, DueRole.NOW)):
        return None
    if joint["dash"] and not last.date and not first.clocks:
        return None  # "Friday - 3pm" is a time of Friday
    if bool(first.date) < bool(last.date) or not first.date or (word in ("or", "/") and not last.date):
        return None
    return Range(first, last, last.end)


def _beside_at(parser: Parser, at: int, found: Moment | Range | Beside | None) -> Beside | None:
    """A length of time that a time of day follows; the length alone would only be how long."""
    if not isinstance(found, Moment) or found.role is not DueRole.DURATION:
        return None
    match = _OFFSET.match(parser.text, at)
    moment = parser.moment(match.end(), Level.LED, hour=True) if match else None
    if match is None or moment is None or not moment.clocks:
        return None
    count = number_of(match["count"])
    return Beside(moment, count if match["way"] == "after" else -count, unit_of(match["unit"]), moment.end)


def _short_name(parser: Parser, at: int) -> Moment | None:
    """ "mon" and "Jan." may open a span: "mon-fri", "Jan. to March"; "may or may not" is none."""
    moment = parser.moment(at, Level.LED)
    if moment is None or moment.date is None or moment.date.rule.weight is not Weight.NEEDS_LEAD:
        return None
    return None if parser.original[at : moment.end] in ("may", "march", "mar", "sat", "sun") else moment


def _event_at(parser: Parser, at: int) -> Parsed | None:
    match = _EVENT.match(parser.text, at) if _events_at(parser.shape, at) else None
    if match is None:
        return None
    way, start = match["way"], match.end()
    if (way == "of" and match["lead"] is None) or (way == "from" and not _FROM.match(parser.text, start)):
        return None
    if parser.moment(start, Level.LED, hour=True) is not None:
        return None
    text = _EVENT_TEXT.match(parser.text, start)
    if text is None:
        return None
    event = _EVENT_CUT.sub("", text[0]).rstrip()
    if not re.search(r"[a-z]{2}", event) or re.match(
        r"(?:all|next|last|now|then|work|time|course|training|effort)\b", event
    ):
        return None
    end = start + len(event)
    before = way in ("before", "prior to", "ahead of")
    spans = Event((start, end), match.span("offset"), before)
    return Parsed(at, end, DueRole.AFTER, None, None, spans)
