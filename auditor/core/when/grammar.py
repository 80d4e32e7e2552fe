"""Puts the rules together: a moment is a day, a time of day or both, in any order."""

import re
from dataclasses import replace
from enum import IntEnum

from auditor.core.when.clocks import BARE_HOUR, CLOCK_RULES
from auditor.core.when.counts import COUNT_RULES
from auditor.core.when.days import DAY_RULES, UNTIL_NOW
from auditor.core.when.edges import EDGE_RULES
from auditor.core.when.eras import ERA_RULES
from auditor.core.when.festivals import FESTIVAL_RULES
from auditor.core.when.heads import dispatcher, shape
from auditor.core.when.lengths import LENGTH_RULES
from auditor.core.when.nodes import ClockNode, DateNode, Moment
from auditor.core.when.periods import PERIOD_RULES
from auditor.core.when.ranges import RANGE_RULES
from auditor.core.when.recurring import RECURRING_RULES
from auditor.core.when.rule import DateRule, Weight
from auditor.core.when.types import DueRole
from auditor.core.when.weeks import WEEK_RULES
from auditor.core.when.words import normal
from auditor.core.when.zones import zone_at

DATE_RULES: tuple[DateRule, ...] = (
    *DAY_RULES,
    *RANGE_RULES,
    *PERIOD_RULES,
    *WEEK_RULES,
    *ERA_RULES,
    *EDGE_RULES,
    *COUNT_RULES,
    *LENGTH_RULES,
    *FESTIVAL_RULES,
    *RECURRING_RULES,
)
rules_at = dispatcher(DATE_RULES, lambda rule: rule.pattern)
_clocks_at = dispatcher(CLOCK_RULES, lambda rule: rule.pattern)
_DEPTH = 3
"""Dates inside dates: "two days after the end of next month"."""
_STOP = re.compile(
    r"\s*(?:\Z|[.,;:!?)\]\"'\n@-]|(?:and|or|at|in|on|for|with|to|by|but|so|if|we|you|i|the|this|when|then|is|was|will|works?"
    r"|because|as|from|before|after|until|please|latest|might|should|would|can|could|unless|while|though|although|via|noon|between|through|thru|till|it|they|our|my|your)\b"
    r"|\d{1,2}\s?(?::|am|pm|a\.m|p\.m))"
)
_FULL_STOP = re.compile(r"\s*(?:\Z|[.,;!?)\n])")
_JOIN = re.compile(r"\s{0,12},?\s{0,12}")
_JOIN_WORD = re.compile(
    r"(?:on|at|by|of|in|for|around|about|approximately|before|until|from|@|-)\s{1,12}(?:the\s{1,4})?|@|-(?=\d{1,2}:\d\d)"
)
_HOUR_WORD = re.compile(r"(?:at|around|about|by|@)\s{0,4}")


class Level(IntEnum):
    """How much the surroundings vouch for a time phrase."""

    BARE = 0
    LED = 1
    WHOLE = 2
    TAIL = 3


class Parser:
    """Reads time expressions of one text; remembers what it read, so that the work stays linear."""

    def __init__(self, text: str) -> None:
        self.original = text
        self.text = normal(text)
        self.shape = shape(self.text)
        self._dates: dict[tuple[int, Level, int], DateNode | None] = {}
        self._moments: dict[tuple[int, Level, bool], Moment | None] = {}
        self._matched: dict[int, tuple[tuple[DateRule, re.Match[str]], ...]] = {}
        self._clocked: dict[int, tuple[ClockNode, ...]] = {}

    def date_at(self, at: int, level: Level, depth: int = 0) -> DateNode | None:
        """The longest date that begins at `at`."""
        key = (at, level, depth)
        if key not in self._dates:
            self._dates[key] = self._read_date(at, level, depth)
        return self._dates[key]

    def _read_date(self, at: int, level: Level, depth: int) -> DateNode | None:
        best: DateNode | None = None
        for rule, match in self._matches(at):
            if not self._allowed(rule.weight, match.end(), level):
                continue
            tail = None
            if rule.tail:
                tail = self.date_at(match.end(), Level.TAIL, depth + 1) if depth < _DEPTH else None
                if tail is None or tail.rule.role in (DueRole.DURATION, DueRole.RECURRING):
                    continue
            end = tail.end if tail else match.end()
            if end > at and (best is None or end > best.end) and self._unambiguous(match, level):
                best = DateNode(rule, match, tail, end)
        return best

    def _matches(self, at: int) -> tuple[tuple[DateRule, re.Match[str]], ...]:
        """The rules that match at `at`; how much each is worth is another question."""
        found = self._matched.get(at)
        if found is None:
            text = self.text
            tried = [(rule, m) for rule in rules_at(self.shape, at) if (m := rule.pattern.match(text, at))]
            found = self._matched[at] = tuple((rule, m) for rule, m in tried if self._as_written(m)) if tried else ()
        return found

    def _clocks(self, at: int) -> tuple[ClockNode, ...]:
        found = self._clocked.get(at)
        if found is None:
            text = self.text
            tried = [(rule, m) for rule in _clocks_at(self.shape, at) if (m := rule.pattern.match(text, at))]
            found = tuple(ClockNode(r, m, m.end()) for r, m in tried if self._as_written(m)) if tried else ()
            self._clocked[at] = found
        return found

    def silent(self, at: int) -> bool:
        """Whether no rule matches at `at`; a bare number may still be an hour there."""
        return not (self._matches(at) or self._clocks(at))

    def _as_written(self, match: re.Match[str]) -> bool:
        """ "2H27" is half a year and "2h27" a time; "Lent" is a season and "lent" is given back."""
        for name, wanted in (("capital", True), ("small", False)):
            if name in match.re.groupindex and match[name] and self.original[match.start(name)].isupper() is not wanted:
                return False
        return True

    def _allowed(self, weight: Weight, end: int, level: Level) -> bool:
        match weight:
            case Weight.STRONG:
                return True
            case Weight.NEEDS_LEAD:
                return level >= Level.LED
            case Weight.NEEDS_STOP:
                return level >= Level.WHOLE or _STOP.match(self.text, end) is not None
            case Weight.NEEDS_BOTH:
                return level >= Level.WHOLE or (level is Level.LED and _STOP.match(self.text, end) is not None)
            case Weight.NEVER:
                return level >= Level.WHOLE
            case Weight.TAIL:
                return level is Level.TAIL

    def _unambiguous(self, match: re.Match[str], level: Level) -> bool:
        """ "may", "march", "sun" and "sat" in lower case are other words unless something vouches for them."""
        if level >= Level.WHOLE:
            return True
        words = match.groupdict()
        month, weekday = words.get("month"), words.get("weekday")
        if month in ("may", "march", "mar", "dec") and self.original[match.start("month")].islower():
            if words.get("which"):
                return False
            figure = re.search(r"\d(?:st|nd|rd|th)|\bof\b|\d{4}", match[0]) or (
                re.search(r"\d", match[0]) and _STOP.match(self.text, match.end())
            )
            return level is Level.LED or figure is not None
        if weekday in ("sun", "sat", "mon", "wed") and self.original[match.start("weekday")].islower():
            return level is Level.LED or match.end() - match.start() > 4
        return True

    def now_at(self, at: int) -> Moment | None:
        """The "now" of "from March to now"."""
        match = UNTIL_NOW.pattern.match(self.text, at)
        return Moment(DateNode(UNTIL_NOW, match, None, match.end()), (), None, match.end()) if match else None

    def clock_at(self, at: int, level: Level) -> ClockNode | None:
        best: ClockNode | None = None
        for node in self._clocks(at):
            if (best is None or node.end > best.end) and self._allowed(node.rule.weight, node.end, level):
                best = node
        return best

    def _bare_hour(self, at: int) -> ClockNode | None:
        match = BARE_HOUR.pattern.match(self.text, at)
        return ClockNode(BARE_HOUR, match, match.end()) if match else None

    def moment(self, at: int, level: Level, *, hour: bool = False) -> Moment | None:
        """The longest moment that begins at `at`; `hour`: "at" stands before it, so a bare number may be an hour."""
        key = (at, level, hour)
        if key not in self._moments:
            choices = [self._grown(start, level) for start in self._beginnings(at, level, hour=hour)]
            self._moments[key] = max(
                (m for m in choices if m is not None),
                key=lambda m: (m.end, hour and m.role is not DueRole.DURATION),  # "at 1500 hours" is no length of time
                default=None,
            )
        return self._moments[key]

    def _beginnings(self, at: int, level: Level, *, hour: bool) -> list[tuple[Moment, bool]]:
        """First pieces, and whether each needs another piece to be believed."""
        found: list[tuple[Moment, bool]] = []
        bare_too = hour or level is Level.WHOLE
        if not (self._matches(at) or self._clocks(at) or bare_too):
            return found
        date = self.date_at(at, level)
        if date:
            found.append((Moment(date, (), None, date.end), False))
        elif level is Level.BARE and (weak := self.date_at(at, Level.LED)):
            found.append((Moment(weak, (), None, weak.end), True))
        clock = self.clock_at(at, level)
        if clock:
            found.append((Moment(None, (clock,), None, clock.end), False))
        elif weak_clock := self.clock_at(at, Level.WHOLE):
            found.append((Moment(None, (weak_clock,), None, weak_clock.end), True))
        if bare_too and not clock and (bare := self._bare_hour(at)):
            alone = hour and (_FULL_STOP.match(self.text, bare.end) is not None)
            found.append((Moment(None, (bare,), None, bare.end), not alone))
        return found

    def _grown(self, beginning: tuple[Moment, bool], level: Level) -> Moment | None:
        moment, doubtful = beginning
        if moment.date and moment.date.role in (DueRole.DURATION, DueRole.RECURRING) and doubtful:
            return None
        for _ in range(3):
            longer = self._joined(moment, level)
            if longer is None:
                break
            moment, doubtful = longer, False
        return None if doubtful else moment

    def _joined(self, moment: Moment, level: Level) -> Moment | None:
        """One more piece behind it: a zone, a time of day or a day."""
        gap = _JOIN.match(self.text, moment.end)
        assert gap is not None
        if moment.clocks and moment.zone is None and (zone := zone_at(self.text, gap.end())):
            return replace(moment, zone=zone[0], end=zone[1])
        if gap.end() == moment.end and not self.text.startswith("-", moment.end):
            return None
        word = _JOIN_WORD.match(self.text, gap.end())
        starts = [gap.end()] + ([word.end()] if word else [])
        best: Moment | None = None
        for start in starts:
            for longer in (self._with_clock(moment, start, gap.end()), self._with_date(moment, start, level)):
                if longer and (best is None or longer.end > best.end):
                    best = longer
        return best

    def _with_clock(self, moment: Moment, start: int, gap: int) -> Moment | None:
        if len(moment.clocks) > 1 or (moment.date and moment.date.role is DueRole.DURATION):
            return None
        vouched = Level.WHOLE if moment.date else Level.LED
        clock = self.clock_at(start, vouched)
        if clock is None and (moment.date or moment.clocks) and start > gap and _HOUR_WORD.match(self.text, gap):
            clock = self._bare_hour(start)
        if clock is None or (moment.clocks and not self._differ(moment.clocks[0], clock)):
            return None
        return replace(moment, clocks=(*moment.clocks, clock), end=clock.end)

    @staticmethod
    def _differ(one: ClockNode, other: ClockNode) -> bool:
        """A part of the day may stand beside an hour, two hours may not."""
        return ("part" in one.rule.pattern.compiled.groupindex) != ("part" in other.rule.pattern.compiled.groupindex)

    def _with_date(self, moment: Moment, start: int, level: Level) -> Moment | None:
        if moment.date or self.text[start : start + 3] == "in ":
            return None
        date = self.date_at(start, max(level, Level.LED))
        if date is None or date.role in (DueRole.DURATION, DueRole.RECURRING):
            return None
        return replace(moment, date=date, end=date.end)
