"""Words that say why something promised slipped: the person, the company, or somebody outside of it.

Only what is said outright: who, and what went wrong there. To own a slip ("that is on me") gives no cause, and neither
does the slip itself ("I missed our call"); illness is nobody's. Two causes in one sentence, a denial, a question or a
quotation give none.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator

from auditor.core.patterns import Pattern, pattern
from auditor.model.commitment import Speech, Statement
from auditor.model.text import Reading
from auditor.model.verdict import Cause

_BY = r"(?:our|the|their|a|an|one of (?:our|the)|my)"
_OUTSIDE = (
    rf"(?:{_BY} (?!own\b)(?:[\w-]+ ){{0,2}}?(?:suppliers?|vendors?|manufacturers?|sub-?contractors?|contractors?|carriers?|couriers?|hauliers?|freight (?:agent|company)|forwarders?|shipping (?:company|line|agent)|parcel (?:service|company)|postal service|customs(?: office| broker| agent)?|wholesalers?|distributors?|importers?|airline|landlord|(?:hosting|cloud|internet|network|payment|service|telephone) (?:provider|company)|foundry|printing (?:house|company)|sub-?supplier|external (?:lab|laboratory|agency|office|translator)|advertising agency)"
    r"|customs|dhl|ups|fedex|dpd|gls|tnt|evri|royal mail|parcelforce|usps|maersk)"
)
_INSIDE = r"(?:(?<!your )(?<!their )(?<!new )(?:marketing|engineering|accounts|finance|dispatch|production|logistics|purchasing)|our (?:own )?(?:[\w-]+ ){0,2}?(?:billing(?: run| system| department)?|invoice run|payment run|month-end|accounts(?: department| team)?|accounting|finance(?: team| department)?|legal(?: team| department)?|warehouse|works|workshop|plant|production(?: line| team| planning)?|dispatch|order system|ordering system|booking system|systems?|servers?|software|database|crm|website|web shop|lab|laboratory|test bench|engineers?|engineering(?: team)?|developers?|development(?: team)?|it department|it team|support desk|service desk|back office|planners?|planning|purchasing|procurement|marketing(?: team)?|sign-off|approval|release|build|team|department|colleagues?|trainee|apprentice|fitters?|installers?|technicians?|stock list|stock count|diary|calendar))"
_AUX = r"(?: (?:has|have|had|just|simply|also|again|then|only|now|still|unfortunately|been))*"
_LATE = r"(?:far |much |a (?:day|week|month|fortnight) |(?:two|three|four|five|several|some) (?:days|weeks|months) )?(?:too )?(?:late|behind)"
_CAME_WRONG = rf"(?:shipped|delivered|dispatched|sent|supplied|arrived|came|turned up|answered|replied|confirmed|packed|printed|booked|loaded|entered|released|wrote)(?: (?!on time|in time|early)[\w'-]+){{0,5}}? (?:{_LATE}|wrong|damaged|broken|short|incomplete|twice)"
_DID_NOT = r"(?:did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|could not|couldn't|cannot|can't|failed to|never)(?: yet| even)?"
_OUTSIDE_FAILED = rf"(?:{_CAME_WRONG}|let (?:us|me) down|(?:held|hold|holds|holding|kept)(?: [\w'-]+){{1,4}}? up|lost|mislaid|damaged|delayed|cancelled on us|(?:ran|run) out(?: of)?|mixed(?: [\w'-]+){{1,4}}? up|went (?:bankrupt|bust|out of business|on strike)|(?:is|are|was|were) (?:still )?(?:on strike|{_LATE}|delayed|out of stock|running late|closed|overloaded)|(?:slipped|broke down)\b|{_DID_NOT} (?:deliver|ship|send|collect|pick|arrive|come|supply|answer|reply|confirm|turn|show|release|clear|produce|print))"
_INSIDE_FAILED = rf"(?:{_CAME_WRONG}|slipped|failed|crashed|broke(?: down)?|stalled|overran|ran (?:{_LATE}|over|out)|went (?:down|wrong)|fell (?:over|behind)|lost|mislaid|forgot|overlooked|deleted|double-booked|mixed(?: [\w'-]+){{1,4}}? up|(?:held|hold|holds|holding|kept)(?: [\w'-]+){{1,4}}? up|(?:is|are|was|were) (?:still )?(?:down|{_LATE}|delayed|running late|overbooked|overloaded|short-?staffed|understaffed|flooded|out of (?:order|stock|action)|wrong|broken)|took (?:much |far |a (?:day|week) )?(?:longer|too long)|{_DID_NOT} (?:book|pack|print|send|sent|pass|passed|tell|told|give|gave|release|ship|finish|start|run|deliver|answer|sign|approve|enter|go out|produce))"
_THROUGH = r"(?:because of|due to|owing to|on account of|down to|caused by|held up (?:by|at|in|with)|delayed (?:by|at|in)|stuck (?:in|at|with)|waiting (?:for|on)(?: [\w'-]+){0,3}? from)"
_ME = r"(?<!anything )(?<!something )(?<!whatever )(?<!what )(?<!everything )\bi(?: have|'ve| had|'d| simply| just| completely| clean| plainly| also| then| must have)*"
_WRONG_PLACE = r"(?:sent|addressed|posted|put|wrote|entered|noted|filed|booked|saved)(?: [\w'-]+){1,5}? (?:to|in|into|under|for|on|at) the wrong"
_THIRD = pattern(
    rf"\b{_OUTSIDE}{_AUX} {_OUTSIDE_FAILED}|\b{_THROUGH} (?:a (?:delay|strike|mistake|mix-up|hold-up|backlog) (?:at|by|with) )?{_OUTSIDE}\b"
)
_COMPANY = pattern(
    rf"\b{_INSIDE}{_AUX} {_INSIDE_FAILED}|\b{_THROUGH} (?:a (?:delay|fault|mistake|mix-up|hold-up|backlog|bug) (?:in|at|with) )?{_INSIDE}\b"
    r"|\bwe(?: have|'ve| had| simply| just| also)* (?:ran out of|(?:were|are) (?:out of stock|out of|short of|short-?staffed|understaffed|overbooked)|overbooked|double-booked|underestimated|miscalculated|forgot(?! to (?:mention|say|add|ask|tell|thank|introduce))|overlooked|mislaid|lost (?:your|the) (?:order|form|papers|paperwork|file|request|booking)|(?:packed|shipped|sent|printed|ordered|booked|loaded|entered) the wrong|mixed(?: [\w'-]+){1,4}? up|had (?:no|too few) (?:stock|staff|people|fitters|technicians|installers|engineers|drivers|vans|parts)|(?:did not|didn't) (?:plan|order|book|reserve|allow)|planned too)"
    r"|\b(?:a|my|another) colleague(?: of mine)?(?: has| had| simply| just)* (?:forgot|overlooked|mislaid|lost|deleted|mixed)\b"
)
_PERSON = pattern(
    rf"{_ME} (?:forgot(?:ten)?(?! to (?:mention|say|add|ask|tell|thank|introduce|wish))|overlooked|misread|mistyped|miscounted|misfiled|mislaid|double-booked|lost track|mixed(?: [\w'-]+){{1,5}}? up|{_WRONG_PLACE}|(?:wrote|put|had|got|noted|entered|used|attached|sent) (?:down )?the wrong|got the (?:dates?|day|week|month|address|number|time|name|hour) wrong|left (?:it|them|the [\w -]{{2,25}}) (?:in my (?:drafts|outbox|bag|car)|on my desk|lying)|(?:kept putting|put) (?:it|this|that) off|let it slip|(?:did not|didn't|never) (?:write|note|put) (?:it|that|this) (?:down|in my)|(?:did not|didn't|never) (?:get|got|come|came) (?:round|around) to)\b"
    r"|\b(?:slipped my mind|slipped through my (?:fingers|hands)|got buried in my (?:inbox|mail)|(?:was|stayed|sat|lay|stuck) (?:in|on) my (?:drafts|outbox|desk))\b"
)
_ALL: tuple[tuple[Cause, Pattern], ...] = (
    (Cause.REP, _PERSON),
    (Cause.COMPANY, _COMPANY),
    (Cause.THIRD_PARTY, _THIRD),
)
_DENIED = re.compile(
    r"\b(?:not|n't|never|nothing to do with|rather than|instead of|no longer|cannot say)\W+(?:\w+\W+){0,2}$|n't\W+(?:\w+\W+){0,2}$"
)
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|in case|suppose|imagine|until|last (?:year|month|summer|winter|spring|autumn)"
    r"|years? ago|in the past|usually|sometimes|often|always|used to|normally|you (?:said|wrote|told|mentioned|asked|think)|as you)\b"
)
_SUPPOSED = re.compile(r"\b(?:should|would|might|may|could)\b")
_QUOTES = re.compile(r"[\"\u201c\u201d\u00ab\u00bb]")
_APOSTROPHES = str.maketrans("\u2019\u02bc", "''")


def cause_in(text: str) -> Cause | None:
    """Whose doing a sentence of ours says that it was; None where it does not say so, or names two."""
    words = " ".join(text.translate(_APOSTROPHES).lower().split())
    if words.rstrip("\"')\u201d ").endswith("?") or _UNREAL.search(words):
        return None
    found = {cause for cause, said in _ALL if any(_stands(words, m) for m in said.finditer(words))}
    return found.pop() if len(found) == 1 else None


def _stands(words: str, match: re.Match[str]) -> bool:
    """Neither denied nor supposed by the words before it, nor inside quotation marks."""
    before = words[: match.start()]
    return _DENIED.search(before) is None and _SUPPOSED.search(before) is None and len(_QUOTES.findall(before)) % 2 == 0


def reasons(reading: Reading) -> Iterator[Statement]:
    """Each own sentence that gives a cause."""
    for sentence in reading.own():
        if cause_in(sentence.text) is not None:
            yield Statement(speech=Speech.REASON, quote=sentence.text, segment=sentence.segment, at=sentence.span.start)


_WENT_WRONG = re.compile(
    r"\b(?:delay\w*|late\w*|errors?|mistakes?|faults?|fail\w*|short\w*|outages?|down|backlog|strike|lost|damaged?|wrong|out of|unavailable"
    r"|not available|absent|hold|held|overload\w*|capacity|request\w*|refused|postponed|broke\w*|forgot\w*|missed|overlooked|no show|issues?"
    r"|problems?|bugs?|closed|cancelled|changed|mix up|slow)\b"
)
_WHOSE = (
    (Cause.REP, r"(?:sales )?rep|seller|sales ?person|account (?:manager|executive)|owner|person"),
    (
        Cause.COMPANY,
        r"company|internal|in house|warehouse|production|billing|stock|inventory|staff(?:ing)?|planning|(?:our|order|it) system|picking|packing",
    ),
    (
        Cause.THIRD_PARTY,
        r"third party|(?<!customer )(?<!client )(?:suppliers?|vendors?|carriers?|couriers?|hauliers?|forwarders?|sub ?contractors?|manufacturers?|customs|postal service|shipping line)",
    ),
    (Cause.CUSTOMER, r"(?:customer|client|buyer|recipient|consignee)(?! (?:service|support|success|care)\b)"),
)
_FIELDS = tuple((cause, re.compile(rf"\b(?:{words})\b")) for cause, words in _WHOSE)
_OPEN = re.compile(
    r"\b(?:not(?! available)|no(?! show)|n t|unknown|unclear|never|tbd|none|informed|notified|told|maybe|possibly)\b|\?"
)
_BARE = 2
"""Words of a field that only names whose doing it was: "carrier", "third party"."""


def cause_noted(field: str) -> Cause | None:
    """The same of a record's field for the reason: a name alone, or with what went wrong; None for two or a denial."""
    words = " ".join(re.sub(r"[_\W]+", " ", field.replace("?", " unclear ").lower()).split())
    if _OPEN.search(words) or not (len(words.split()) <= _BARE or _WENT_WRONG.search(words)):
        return None
    found = {cause for cause, whose in _FIELDS if whose.search(words)}
    return found.pop() if len(found) == 1 else None
