"""Which act a clause promises, by its verb and by what it is done to."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.words.clauses import act_of, base_form
from auditor.engines.offline.words.cues import Head
from auditor.engines.offline.words.lexicon import VERB_ACTS
from auditor.engines.offline.words.perfect import plainly
from auditor.engines.offline.words.scene import Clause, Scene
from auditor.engines.offline.words.ways import FEATURES
from auditor.model.commitment import Act

_WORD = pattern(r"[A-Za-z][\w'-]*")
HAVE_WHO = pattern(
    r"(?:have|get|ask|tell)\s+(?P<who>someone|somebody|(?:my|our)\s+\w+(?:\s+team)?|the\s+(?:team|lab|office|courier|supplier|warehouse|workshop|engineers?|lawyers?|printers?|driver|others?|guys|lads|crew|\w+\s+(?:team|people|desk|department|office))|[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?)\s+(?:to\s+)?(?P<verb>[a-z]+)\b"
)
"""A delegated act: "have Sam call you"."""
_REPEATS = pattern(r"(?:do\s+(?:that|it|so|this)|get\s+(?:that|it)\s+done)\b", re.IGNORECASE)
_GERUND = pattern(r"^(?:be\s+)?([a-z]+ing)\b", re.IGNORECASE)
_CALLS = pattern(r"\b(?:call|phone|talk|speak|ring)\b", re.IGNORECASE)
_RECEIVED = (
    (pattern(r"know\b|hear\b|be\s+(?:notified|hearing)", re.IGNORECASE), Act.ANSWER),
    (pattern(r".*\b(?:refund|credit|reimburse)", re.IGNORECASE), Act.PAY),
    (pattern(r"be\s+(?:called|contacted)|.*\bcall\b", re.IGNORECASE), Act.CALL),
    (pattern(r"be\s+invited|.*\binvit", re.IGNORECASE), Act.MEET),
    (pattern(r".*\b(?:discount|price|rate)\b(?!\s+list)|.*\d\s*%", re.IGNORECASE), Act.PRICE),
    (pattern(r".*\b(?:answer|update|response|reply|verdict|decision|a\s+yes|a\s+no)\b", re.IGNORECASE), Act.ANSWER),
    (
        pattern(r".*\b(?:delivery|shipment|units?|parts?|hardware|order|goods|replacement)\b", re.IGNORECASE),
        Act.SHIP,
    ),
)
_BROUGHT = (
    (
        pattern(
            r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:shipped|dispatched|replaced|in\s+stock|on\s+the\s+(?:truck|lorry|van|boat|train|plane|road|pallet)|with\s+the\s+(?:courier|carrier))|ship|arriv|leave|due\s+to\s+ship|on\s+(?:its|their)\s+way",
            re.IGNORECASE,
        ),
        Act.SHIP,
    ),
    (
        pattern(
            r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:sent|forwarded|e-?mailed|mailed|posted|faxed|uploaded|shared|submitted|provided|circulated|distributed|issued|with\s+you|in\s+your|on\s+your)|follow|reach|land|go(?:es|ing)?\s+out|coming",
            re.IGNORECASE,
        ),
        Act.SEND,
    ),
    (pattern(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:refunded|credited|paid|reimbursed)", re.IGNORECASE), Act.PAY),
    (
        pattern(
            r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:waived|discounted|honou?red|held|charged|billed|invoiced)", re.IGNORECASE
        ),
        Act.PRICE,
    ),
    (pattern(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:signed|executed)", re.IGNORECASE), Act.SIGN),
    (pattern(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:scheduled|booked|there)", re.IGNORECASE), Act.MEET),
    (
        pattern(
            r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:confirmed|reviewed|answered|investigated|looked\s+into)", re.IGNORECASE
        ),
        Act.ANSWER,
    ),
    (pattern(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?kept", re.IGNORECASE), Act.UPHOLD),
    (
        pattern(
            r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:out\b|on\s+(?:all|your|every|the)\b|switched|turned|live|fixed|resolved|repaired|released|launched|deployed|installed|configured|enabled|activated|added|built|implemented|migrated|set\s+up|rolled\s+out|restored|available|up\s+and|in\s+place|online|corrected|tested)|launch|come\s+out|go(?:es)?\s+live|go\s+into",
            re.IGNORECASE,
        ),
        Act.BUILD,
    ),
)
_MONEY_BACK = pattern(r"\b(?:refund|credit|reimbursement|payment|credit\s+note)$", re.IGNORECASE)
_GOODS = pattern(
    r"\b(?:units?|parts?|hardware|order|goods|replacement|shipment|sensors?|devices?|batch|pallets?|boxes|samples?|equipment|delivery|kit)\b",
    re.IGNORECASE,
)
_PAPERS = pattern(
    r"\b(?:details?|more|answers?|confirmation|info|information|links?|invites?|invitation|emails?|mails?|responses?|reports?|decks?|contracts?|proposals?|quotes?|invoices?|drafts?|documents?|agreements?|slides?|minutes|notes|summar(?:y|ies)|paperwork|forms?|nda|plans?|lists?|figures|numbers|data|files?|spreadsheets?|cop(?:y|ies))\b",
    re.IGNORECASE,
)


def deed(clause: Clause, phrase: str, scene: Scene) -> Act | None:
    match clause.cue.head:
        case Head.WHOLE:
            return (act_of(scene.asked) if scene.asked else None) or Act.OTHER
        case Head.RECEIVER:
            return _received(phrase)
        case Head.THING:
            return _brought_about(phrase, clause.who or "")
        case Head.APPOINTMENT:
            return Act.CALL if _CALLS.search(f"{clause.head} {phrase}") else Act.MEET
        case Head.ONGOING:
            verb = _WORD.match(phrase)
            base = base_form(verb[0]) if verb else None
            return (act_of(f"{base}{phrase[len(verb[0]) :]}") if verb and base else None) or Act.OTHER
        case Head.FIRST | Head.GROUP:
            if repeats_request(phrase, scene):
                return act_of(scene.asked or "") or Act.OTHER
            delegated = HAVE_WHO.match(phrase)
            if delegated and delegated["verb"] in VERB_ACTS:
                phrase = phrase[delegated.start("verb") :]
            return act_of(plainly(phrase) or _GERUND.sub(_plain_verb, phrase)) or Act.OTHER


def repeats_request(phrase: str, scene: Scene) -> bool:
    """Whether "I'll do that" stands for the request that it answers."""
    return scene.asked is not None and bool(_REPEATS.match(phrase))


def _plain_verb(match: re.Match[str]) -> str:
    return base_form(match[1]) or match[0]


def _received(phrase: str) -> Act:
    return next((act for pattern, act in _RECEIVED if pattern.match(phrase)), Act.SEND)


def _brought_about(phrase: str, what: str) -> Act:
    if _MONEY_BACK.search(what):
        return Act.PAY
    if FEATURES.search(what):
        return Act.BUILD
    if re.search(r"deliver|ready|done|complet|finish|with\s+you|returned", phrase, re.IGNORECASE):
        if _GOODS.search(what):
            return Act.SHIP
        if _PAPERS.search(what):
            return Act.SEND
    if re.match(
        r"(?:\w+\s+)?(?:follow|coming|be\s+with\s+you|be\s+there|reach|arriv|go(?:es)?\s+out)", phrase, re.IGNORECASE
    ):
        return Act.SEND if _PAPERS.search(what) else Act.SHIP
    act = next((act for pattern, act in _BROUGHT if pattern.match(phrase)), Act.OTHER)
    return Act.SEND if act is Act.SHIP and _PAPERS.search(what) else act
