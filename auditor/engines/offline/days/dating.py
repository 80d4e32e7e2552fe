"""Which time phrase of a sentence dates a clause."""

import re
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline.days.belonging import modifies, of_a_thing, tells_why, was_then
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.cues import Head
from auditor.engines.offline.words.scene import Clause

_FOR_THAT = pattern(
    r"\b(?!(?:meeting|call|delivery|visit|appointment|demo|training|session|slot|booking|collection|shipment|installation)\b)"
    r"\w+\s+$",
    re.IGNORECASE,
)
"""A noun that "for" and a date tell from its like, and that takes place at no time itself."""
_FOR = pattern(r"for\s", re.IGNORECASE)
_REPLACED = pattern(
    r"\b(?:instead\s+of|rather\s+than|not|from|(?:maybe|perhaps|possibly|or)\s+even)\s+(?:on\s+)?$", re.IGNORECASE
)

_BOUNDS = pattern(r"(?:until|till|through|up to|from|starting|beginning|as of)\b", re.IGNORECASE)
"""How long a series runs; its occasions are the due dates, not its end."""

_TILL = pattern(r"(?:until|till|through)\b", re.IGNORECASE)
_GIVE_ME = pattern(r"\b(?:give|allow|leave)\s+(?:me|us)\s+$", re.IGNORECASE)
_BACK = 40
"""How far the words that tell of a date may begin before it."""

_DONE_THEN = pattern(
    r"\b(?<!keep\s)(?<!get\s)(?<!have\s)(?<!let\s)(?:you|he|she|they|we|I|who)\s+(?:had\s+|have\s+|all\s+|also\s+|just\s+|both\s+)*"
    r"(?:(?:was|were)(?:\s+\w+)?|\w{2,}ed|sent|said|told|gave|wrote|made|saw|got|took|brought|bought|paid|met|spoke|had|left|found|lost|went)"
    r"(?:\s+(?:me|us|you|them|it))?(?:\s+(?:about|for|on|with|at|over|in|to|up|back|through|off|out|down|away))?\s+$",
    re.IGNORECASE,
)
"""The end of a relative clause that tells of the past."""
_DONE = pattern(
    r"(?<=[\w,])\s+(?:dated|ordered|bought|received|requested|reported|mentioned|placed|raised|issued|logged|filed)"
    r"(?:\s+(?:by|to|with|from)\s+(?:you|us|me|them))?\s+$",
    re.IGNORECASE,
)
"""Behind the thing that it tells of: "the counter top, ordered on 3 March, is with you soon"; "all of it delivered on 3 March" is to come."""
_BE = pattern(
    r"\b(?:be|been|being|is|are|am|was|were|gets?|getting|have|has|having)\b[^,;.:]*$|'(?:s|re|m)\b[^,;.:]*$",
    re.IGNORECASE,
)
_OPENS_CLAUSE = pattern(
    r"(?:^|[.;:!?,–—-]|\b(?:and|but|so|that|then|because|or|yes|ok|okay|well))\W{0,6}$", re.IGNORECASE
)
_LAST_CLAUSE = pattern(r".*(?:[.;:!?–—]\s|,\s+(?:and|but|so)\s|\s(?:but|so)\s)", re.IGNORECASE | re.DOTALL)
_PARTED = pattern(
    r"(?:,|[;:–—-]|\b(?:and|but|so|or|though|although|while|whereas|because|which\s+means))\W{0,6}$", re.IGNORECASE
)
_AGAINST = pattern(r"\b(?:but|though|although|whereas|yet)\W{0,6}$", re.IGNORECASE)
_SUBORDINATE = pattern(
    r"\W*(?:and\s+|but\s+|so\s+|then\s+)?(?:if|when|once|after|before|until|till|as|while|unless|since|because|whether|provided|assuming)\b",
    re.IGNORECASE,
)
_FINITE = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|starts?|ends|opens?|closes?|begins?|arrives?|lands?|"
    r"comes?|goes|falls|runs|expires?|needs?|takes|met|spoke|sent|saw|told|got|left|went|came)\b"
)
_OF_ANOTHER = pattern(rf"\b(?!(?:I|we)\b)[\w)]+(?:\s+{_FINITE}|'(?:s|re|ll|d|ve)\b)", re.IGNORECASE)
_BY_THEN = pattern(
    r"\b(?:I|we)(?:'ve|'d|\s+(?:have|had))?\s+(?:\w+ed|was|were|had|met|spoke|sent|saw|told|got|left|went|came|said)\b",
    re.IGNORECASE,
)
"""What the speaker did, not what he is about to do: "we spoke on Monday, and I'll send it"."""
_TO_COME = pattern(r".*\b(?:tomorrow|tonight|today|next|coming|within|soon|asap|later|shortly)\b", re.IGNORECASE)


def due_phrase(
    text: str, phrases: tuple[TimePhrase, ...], start: int, end: int, *, leading: bool, shared: tuple[int, int]
) -> TimePhrase | None:
    """The phrase that dates the clause: in it, else before the first one, else after the whole coordination."""
    inside = [p for p in phrases if start <= p.start < end and not modifies(text, p)]
    series = [p for p in inside if p.role is DueRole.RECURRING]
    if series and all(p in series or _BOUNDS.match(p.text) or _ends_it(text, series[0], p) for p in inside):
        return bounded(text, series[0], inside)
    if inside:
        chosen = max(inside, key=_worth)
        return with_day(text, _or_else(text, chosen, phrases), phrases, start)
    ahead = [p for p in phrases if p.end <= start and not modifies(text, p) and not _elsewhere(text, p, start)]
    ahead = [p for p in ahead if not _lasts(text, p, start) and not tells_why(text, p, start)]
    if not leading:
        ahead = [p for p in ahead[-1:] if not text[p.end : start].strip(" ,")]
    if ahead and not re.search(r"[.;!?]", text[ahead[-1].end : start]):
        again = next((p for p in ahead if p.role is DueRole.RECURRING), None)
        return bounded(text, again, ahead) if again else with_day(text, ahead[-1], phrases, ahead[-1].start)
    trailing = [p for p in phrases if end <= p.start < shared[1] and p.role is DueRole.DEADLINE]
    if trailing and not re.search(r"[.;!?:]|\b(?:you|he|she|they)\b", text[end : trailing[-1].start]):
        return trailing[-1]
    return None


def _worth(phrase: TimePhrase) -> tuple[bool, bool, bool, int]:
    """The last deadline; else the last day, before one that may only say what a thing is for: "the slides for Friday"."""
    return (
        phrase.role is DueRole.DEADLINE,
        phrase.role is not DueRole.RECURRING,
        not _FOR.match(phrase.text),
        phrase.start,
    )


_ELSE = pattern(
    r"(?:,?\s+or)?,?\s+(?:otherwise|failing\s+(?:that|which)|if\s+not(?:\s+then)?|else|if\s+need\s+be|at\s+(?:worst|a\s+push|a\s+pinch|the\s+outside|the\s+latest))[\s,]+",
    re.IGNORECASE,
)


_CORRECTS = pattern(
    r"(?:\s*(?:\.\.\.|…|,|[-–—]|\())+\s*(?:(?:no|nope|sorry|wait|actually|hang\s+on|hold\s+on|I\s+mean(?:t)?|make\s+(?:that|it)|(?:or\s+)?rather|let\s+me\s+think"
    r"|scratch\s+that|correction|say|better|let's\s+say)[\s,.…-]+)+(?:on\s+|by\s+)?",
    re.IGNORECASE,
)


def _or_else(text: str, day: TimePhrase, phrases: tuple[TimePhrase, ...]) -> TimePhrase:
    """The later day that is kept open beside it, or put in its place: "tomorrow, otherwise Thursday", "Wednesday... no, Thursday"."""
    other = _ELSE.match(text, day.end) or _CORRECTS.match(text, day.end)
    return next((p for p in phrases if other and p.start == other.end()), day)


_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HOUR_ALONE = re.compile(
    rf"(?:(?:at|by|before|around|about|from|until|in|during)\s+)?(?:(?:half(?:\s+past)?\s+|quarter\s+(?:past|to)\s+)?{_HOUR}(?:\s*[ap]\.?m\.?|\s*o'clock)?"
    r"|noon|midday|midnight|(?:lunch|breakfast|dinner|supper|tea)(?:[\s-]*time)?|the\s+(?:(?:early|late)\s+)?(?:morning|afternoon|evening))",
    re.IGNORECASE,
)


_THERE = pattern(r"\bthere\b", re.IGNORECASE)
_SETTLED = pattern(
    r"\b(?:is|are|'s|'re)\s+(?:now\s+|all\s+)?(?:scheduled|booked|set|planned|arranged|fixed|confirmed|down|pencilled\s+in)\s+$",
    re.IGNORECASE,
)
"""Right ahead of the day of what an hour behind it tells more of: "the service is booked for Thursday; we come at 9"."""


def is_hour(words: str) -> bool:
    """Whether `words` name a time of day and no day."""
    return _HOUR_ALONE.fullmatch(words.strip()) is not None


def with_day(text: str, hour: TimePhrase, phrases: tuple[TimePhrase, ...], start: int) -> TimePhrase | None:
    """ "See you on Thursday, I'll be there at 7:30": the day that was named before it, not the next such hour.

    None where a day is named of which it cannot be told whether it is meant.
    """
    if not is_hour(hour.text):
        return hour
    named = [p for p in phrases if p.end <= hour.start and p.role is DueRole.AT and not modifies(text, p)]
    named = [p for p in named if not is_hour(p.text)]
    if beside := [p for p in named if p.start >= start]:
        return beside[-1]
    days = [p for p in named if p.end <= start]
    if not days or re.search(r"[!?]", text[days[-1].end : start]):
        return hour
    settled = _THERE.search(text, start, hour.start) or _SETTLED.search(text, 0, days[-1].start)
    return days[-1] if settled or not _elsewhere(text, days[-1], start) else None


def _lasts(text: str, phrase: TimePhrase, start: int) -> bool:
    """Whether it only tells how long what is said before goes on: "I'm on leave until the 12th and will answer then"."""
    bound = _TILL.match(phrase.text) and text[phrase.end : start].strip(" ,")
    return bool(bound) and not _GIVE_ME.search(text, 0, phrase.start)


_ASKED_FOR = pattern(
    r"\W*(?:(?:and|so|since|as|well|ok|okay|yes)\W+)?(?:you|they)(?:'ve|'d|\s+have|\s+all|\s+would)?\s+(?:need|want|require|asked|like|wanted|needed|said)\b",
    re.IGNORECASE,
)
_TAKEN_UP = pattern(
    r"(?:and\s+|so\s+)?(?:I|we|you)(?:'ll|\s+will|\s+can)\s+(?:\w+\s+){0,3}?(?:it|them|that|one)\b", re.IGNORECASE
)
"""What was wanted by a day and is now promised: "you need it by Thursday, and you'll have it"."""


def _elsewhere(text: str, phrase: TimePhrase, start: int) -> bool:
    """Whether a date before the clause at `start` dates a clause of its own: "you save 25 % this winter, and we'll ..."."""
    if not _PARTED.search(text, phrase.end, start):
        return False
    if _OPENS_CLAUSE.search(text, 0, phrase.start):
        clause = text[phrase.end : start]
    else:
        lead = _LAST_CLAUSE.match(text, 0, phrase.start)
        clause = text[lead.end() if lead else 0 : start]
    if _SUBORDINATE.match(clause):
        return False
    if phrase.role is DueRole.DEADLINE and _ASKED_FOR.match(clause) and _TAKEN_UP.match(text, start):
        return False
    return bool(_OF_ANOTHER.search(clause) or _BY_THEN.search(clause) or _AGAINST.search(clause))


_UNTIL_THEN = pattern(r"\s+(?:until|till)\s+(?:you|we|I|they|he|she|it|the)\b[^,;.!?]{0,40}\s$", re.IGNORECASE)


def _ends_it(text: str, series: TimePhrase, day: TimePhrase) -> bool:
    """ "Each day until you are home on the 27th"."""
    return series.end < day.start and _UNTIL_THEN.fullmatch(text, series.end, day.start) is not None


def bounded(text: str, series: TimePhrase, phrases: list[TimePhrase]) -> TimePhrase:
    """A series with the end that is said right behind it; any other date as it is."""
    if series.role is not DueRole.RECURRING:
        return series
    bound = next(
        (p for p in phrases if (0 < p.start - series.end <= 1 and _BOUNDS.match(p.text)) or _ends_it(text, series, p)),
        None,
    )
    return replace(series, end=bound.end, text=text[series.start : bound.end]) if bound else series


_I_AM_BACK = pattern(
    r"(?:when|once|as\s+soon\s+as)\s+(?:I|we)(?:'m|'re|\s+am|\s+are|\s+get|\s+land|\s+come)\s+(?:\w+\s+)?(?:back|home|in|at|over|off|there|with\s+you)\b",
    re.IGNORECASE,
)
_YOU_COME = pattern(
    r"(?:for\s+)?(?:when|by\s+the\s+time)\s+you(?:'re|\s+are|\s+get|\s+land|\s+come|\s+arrive|\s+return|\s+move|\s+open)\s+"
    r"(?:(?:back|home|in|over|round|there|here|with\s+us|to\s+\w+)\s+)*$",
    re.IGNORECASE,
)
"""Right ahead of a day: the reader comes anyway, and the day tells when."""
_AFTER = pattern(r"after\s+(?:the|your|our|my)\b", re.IGNORECASE)
_AT_ONCE = pattern(r"\b(?:right|straight|immediately|directly)\s+$", re.IGNORECASE)
"""What comes right after the meeting on Thursday comes on Thursday."""
_IF = pattern(r"if\s+(?:on\s+)?(?=\S)", re.IGNORECASE)
_SUITS = pattern(
    r"\s+(?:works|suits|is\s+(?:fine|good|ok|okay|all\s+right|convenient))\b|'s\s+(?:fine|good|ok|okay)\b",
    re.IGNORECASE,
)


def _tells_day(text: str, place: tuple[int, int], phrases: tuple[TimePhrase, ...]) -> bool:
    """Whether a condition only tells the day: when the speaker is there, what it comes right after, or whether it suits."""
    if _I_AM_BACK.match(text, *place) or (_AFTER.match(text, *place) and _AT_ONCE.search(text, 0, place[0])):
        return True
    if any(place[0] <= p.start < place[1] and _YOU_COME.match(text[place[0] : p.start]) for p in phrases):
        return True
    asks = _IF.match(text, *place)
    return asks is not None and any(p.start <= asks.end() < p.end and _SUITS.match(text, p.end) for p in phrases)


def usable_phrases(
    text: str, clause: Clause, phrases: tuple[TimePhrase, ...], verb: int, end: int
) -> tuple[TimePhrase, ...]:
    """The phrases that may date the act: not those of its condition, and not a date that it replaces."""
    inside, ahead = guards.trailing_condition(text[verb:end]), guards.leading_condition(text[: clause.start])
    taken = [(verb + inside[0], verb + inside[1])] if inside else []
    taken += [ahead] if ahead else []
    taken = [place for place in taken if not (_tells_day(text, place, phrases) or guards.is_date(place, phrases))]
    return tuple(
        p
        for p in phrases
        if not any(s <= p.start < e for s, e in taken)
        and not _REPLACED.search(text[max(0, p.start - _BACK) : p.start])
        and not _past(text, p, verb)
        and not of_a_thing(text, p, verb)
        and not _tells_which(text, clause, p)
    )


def _tells_which(text: str, clause: Clause, phrase: TimePhrase) -> bool:
    """Whether a date only says which thing will come: "a stock list for 3 February will follow shortly"."""
    subject = clause.cue.head is Head.THING and clause.start < phrase.start and phrase.end <= clause.verb
    return subject and bool(_FOR.match(phrase.text) and _FOR_THAT.search(text[clause.start : phrase.start]))


def _past(text: str, phrase: TimePhrase, verb: int) -> bool:
    """Whether a date only tells when something was done: "the manual that you asked about in the autumn"."""
    if phrase.role in {DueRole.DEADLINE, DueRole.RECURRING} or phrase.start <= verb or _TO_COME.match(phrase.text):
        return False
    before = text[max(verb, 0, phrase.start - 2 * _BACK) : phrase.start]
    done = None if _FOR.match(phrase.text) else _DONE.search(before)
    return bool(_DONE_THEN.search(before)) or bool(done and not _BE.search(before, 0, done.start()))


def to_come(text: str, phrases: tuple[TimePhrase, ...]) -> list[TimePhrase]:
    """Those of `phrases` that may date what a sentence without a head undertakes."""
    return [
        p
        for p in phrases
        if not _past(text, p, -1)
        and not was_then(text, p, 0)
        and not _REPLACED.search(text[max(0, p.start - _BACK) : p.start])
    ]


def latest(phrases: list[TimePhrase]) -> TimePhrase | None:
    """The one to go by where it cannot be told which: a deadline before a plan, and the last, so that nobody is called late."""
    return max(phrases, key=lambda p: (p.role is DueRole.DEADLINE, p.start), default=None)
