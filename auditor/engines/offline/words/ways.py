"""The ways in which the present tense with a date undertakes something. Data for `scheduled`, which says why."""

import re
from dataclasses import dataclass

from auditor.core.patterns import Pattern, pattern
from auditor.engines.offline.words.lexicon import VERB_ACTS, WORKED
from auditor.model.commitment import Act

_FREELY = r"(?:\s+(?:now|then|also|all|both|still|only|myself|personally|normally|usually))*"
_IS = rf"(?:'s|'re|'m|\s+is|\s+are|\s+am){_FREELY}"
_BE = rf"(?:{_IS}|(?:'ll|\s+will|\s+shall){_FREELY}\s+be{_FREELY})"
"""What moves or is handed over "will be sent": the rules for "will" weigh that; here only where it will be."""
_NOW = rf"{_FREELY}\s+"
PAPER = pattern(
    r"\b(?:reports?|decks?|contracts?|proposals?|quotes?|quotations?|invoices?|drafts?|documents?|agreements?|slides?|minutes|notes?|rates?|summar(?:y|ies)|forms?|nda|plans?|lists?|figures|numbers|data|files?|spreadsheets?|cop(?:y|ies)|certificates?|questionnaires?|terms|sheets?|drawings?|charts?|maps?|tables?|guides?|handbooks?|statements?|letters?|permits?|licen[cs]es?|photos?|pictures?|recordings?|translations?|layouts?|renderings?|budgets?|estimates?|short-?lists?|surveys?|checklists?|timetables?|briefs?|storyboards?|edits?|agendas?|passes|tickets|invitations?|links?|answers?|manuals?|designs?|artwork|proofs?|schedules?|specs?|specifications?|cvs?|polic(?:y|ies)|costs?|comparisons?|side-by-side|write-?ups?|recaps?|references?|brochures?|samples?\s+report|results?|analysis|mock-?ups?|offer|line)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way of saying it: `verb` is matched after a subject of at least a word."""

    act: Act | None
    """None: goods are shipped, papers sent, by what the subject is."""
    verb: Pattern
    confidence: float


def _way(act: Act | None, written: str, confidence: float = 0.65) -> Way:
    return Way(act, pattern(written, re.IGNORECASE), confidence)


_PLACES = (
    r"with\s+(?:you|the\s+(?:courier|carrier))|back\s+with\s+you|in\s+(?:your|the)\s+(?:inbox|hands?|post|mail|account|trucks?|vans?)|on\s+"
    r"(?:your\s+(?:desk|account|doorstep|site)|the\s+(?:truck|lorry|van|boat|train|plane|road))|at\s+your\s+(?:door|gate|dock)|yours\b|ready\b"
)
TAKES_PLACE = _way(Act.MEET, r"(?P<v>\s+(?:takes?\s+place|goes?\s+in(?=\s+for\b)|(?:is|are)(?=\s+on\b))\b)", 0.55)
"""Of a visit at the reader's: "the boiler survey takes place on Thursday between 8 and 10"."""
VISIT = pattern(
    r"\b(?:survey|installation|collection|delivery|visit|fitting|training|inspection|hand-?over|measuring|workshop|demo|service|repair|appointment|kick-?off|site\s+meeting|walk-?through|review|call|changeover)\b",
    re.IGNORECASE,
)
WAYS = (
    _way(
        None,
        rf"(?P<v>{_NOW}(?:ships?|dispatch(?:es)?|go(?:es)?\s+(?:out|off|to\s+you|in\s+the\s+post)|leaves?|reach(?:es)?|lands?|arrives?"
        r"|comes?\s+(?:over|to\s+you|your\s+way|across|through)|makes?\s+(?:its|their)\s+way|gets?\s+to\s+you|follows?|stands?\s+(?:in|at|on)\s+your))\b",
    ),
    _way(
        None,
        rf"(?P<v>{_IS}\s+(?:(?:being\s+)?(?:shipped|dispatched|sent|posted|couriered|delivered|e-?mailed|handed\s+over|uploaded|forwarded)"
        r"|leaving|shipping|going\s+(?:out|off|to\s+you)|coming\s+(?:over|to\s+you|your\s+way)|arriving|on\s+(?:its|their)\s+way))\b",
    ),
    _way(None, rf"(?P<v>(?:{_BE}|\s+will{_FREELY})\s+(?:{_PLACES}|leave\b))"),
    _way(
        Act.PAY,
        rf"(?P<v>{_NOW}(?:comes?|goes|go)\s+(?:back\s+)?(?:off|on|onto|to|into)\s+your\s+(?:\w+\s+)?(?:bill|invoice|account|card|statement|fee|rent|total)\b)",
    ),
    _way(
        None,
        rf"(?P<v>{_NOW}comes?(?=\s+(?:on|by|in|tomorrow|tonight|today|this|next|before|within|monday|tuesday|wednesday|thursday|friday|back|home|along|complete)\b))",
        0.55,
    ),
    _way(
        Act.BUILD,
        rf"(?P<v>{_NOW}(?:(?:goes|go)\s+(?:up|on|in|into)\b(?!\s+(?:sale|strike|holiday|by|air|leave))|gets?\s+(?:its|their)\s+\w|works?\s+again|does\s+(?:its|the)\s+job|starts?\s+(?:at\s+yours|with\s+you)\b))",
        0.55,
    ),
    _way(Act.OTHER, rf"(?P<v>{_IS}\s+(?:all\s+|fully\s+|completely\s+)*{WORKED})\b"),
    _way(
        None,
        rf"(?P<v>{_BE}\s+on\s+(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s\s+(?:van|truck|lorry|courier|delivery|boat|plane|flight|train|post|run)\b)",
    ),
    _way(
        Act.OTHER,
        rf"(?P<v>{_NOW}gets?\s+(?:all\s+|fully\s+)?(?!(?:affected|delayed|cancelled|interested|involved|married|excited|bored|tired|confused|lost|stuck|hurt|paid)\b)"
        r"(?:[a-z]{3,}ed|sent|done|built|made|taken|brought|driven|written|cut|laid|hung|dug|redone|rebuilt|set\s+up)\b)",
        0.6,
    ),
    TAKES_PLACE,
    _way(
        Act.OTHER,
        rf"(?<!\bI)(?<!\bwe)(?P<v>{_NOW}(?:puts|lets|takes|does|makes|picks|starts|finishes|loads|checks|opens|signs|builds|sets|drops|cleans|paints|measures|swaps|changes|handles|fetches|collects|unloads)"
        r"\s+(?:it|them|you|your|the|that|this|both|all)\b)",
        0.55,
    ),
    _way(
        Act.BUILD,
        rf"(?<!\bI)(?<!\bwe)(?P<v>{_BE}\s+(?:on(?=\s+(?:by|before)\b)|(?:up|in|down|back\s+up|working|running)(?=\s*(?:$|[,.!]|(?:by|before|on|this|next|from|for|tomorrow|tonight|again)\b))|out\s+of\s+your\b|on\s+your\s+(?:intranet|site|page|screens?|wall|roof)\b))",
        0.55,
    ),
    _way(
        Act.PAY,
        rf"(?P<v>{_NOW}(?:(?:credits?|refunds?|pays?|reimburses?)\s+(?:you|your)|pays?\s+(?:the|half|your)\s+(?:first|second|other|last|rest|balance|deposit|invoice|bill|half|remainder|instal?ment)|goes?\s+(?:on|to|onto|into)\s+your\s+account))\b",
    ),
    _way(Act.PAY, rf"(?P<v>{_IS}\s+(?:being\s+)?(?:paid|credited|refunded|reimbursed|transferred))\b"),
    _way(
        Act.BUILD,
        rf"(?P<v>{_NOW}(?:goes?\s+(?:live|into\s+production)|gets?\s+(?:built|installed|fitted|fixed|enabled)|switch(?:es)?\s+(?:on|over)))\b",
    ),
    _way(
        Act.BUILD,
        rf"(?P<v>{_BE}\s+(?:live|up\s+and\s+running|in\s+(?:your|the)\s+(?:\w+\s+)?(?:system|portal|app|meters?|machines?|product|controllers?|software|firmware|dashboard|device|terminals?|next\s+(?:release|update|version)))"
        rf"|{_IS}\s+(?:being\s+)?(?:built|installed|fitted|enabled|migrated|set\s+up|switched\s+on))\b",
    ),
    _way(
        Act.MEET,
        rf"(?P<v>{_BE}\s+(?:(?:at|on|with|in)\s+(?:you(?!r\s+(?:inbox|account|desk|hands))|your)|(?:at|on)\s+the)\b|{_BE}\s+(?:on\s+site|there)\b"
        rf"|{_IS}\s+(?:visiting|coming\s+(?:to|by|over|in|down|up|out)|joining|meeting|attending|running|holding)\b)",
    ),
    _way(
        Act.MEET,
        rf"(?P<v>{_NOW}(?:visits?|comes?\s+(?:to|by|round|in|down|up|out|for|myself)|come\s+myself|joins?|meets?|attends?|drops?\s+(?:by|in)"
        r"|holds?\s+(?:the|a|an|our|your|two|three|four|five|\d+)\b|walks?\s+you))\b",
    ),
    _way(Act.MEET, rf"(?P<v>{_IS}\s+(?:showing|walking|taking|running|demoing)\s+you\b)"),
    _way(Act.OTHER, rf"(?P<v>{_IS}\s+(?:done|finished|through)\b)"),
    _way(None, r"(?P<v>\s*:\s*(?:with|back\s+with|over\s+to|on\s+(?:its|their)\s+way\s+to)\s+you\b)"),
    _way(Act.CALL, rf"(?P<v>{_NOW}(?:calls?|rings?|phones?)\s+you|{_IS}\s+(?:calling|ringing|phoning)\s+you)\b", 0.75),
    _way(
        Act.SEND,
        rf"(?P<v>{_NOW}(?:sends?|e-?mails?|mails?|forwards?|posts?|gives?|gets?|brings?|hands?)\s+(?:you|it|them|the|your|our|over))\b",
        0.7,
    ),
    _way(
        None,
        rf"(?P<v>{_NOW}(?:delivers?|ships?|dispatch(?:es)?|replaces?)\s+(?:the|your|it|them|all|a|an|\d+|two|three)|{_IS}\s+(?:delivering|replacing))\b",
    ),
    _way(
        Act.BUILD,
        rf"(?P<v>{_NOW}(?:installs?|fits?|mounts?)\s+(?:the|your|it|them|all|a|an|\d+|two|three)|{_IS}\s+(?:installing|fitting|mounting))\b",
    ),
    _way(
        None,
        rf"(?P<v>{_IS}\s+(?!(?:look|hop|think|wait|talk|speak|writ|reach|try|go|ask|com|plan|listen|refer|point|turn)\w*ing\b)"
        r"[a-z]{3,}ing\s+(?:[^,;.]{1,60}?\s)?(?:to|with|for)\s+you\b)",
    ),
    _way(
        Act.ANSWER,
        rf"(?P<v>{_NOW}(?:answers?|confirms?|lets?\s+you\s+know|gets?\s+back|comes?\s+back|reports?\s+back|tells?\s+you))\b",
    ),
)
_STATES = frozenset(
    "keep hold ask discuss leave check see use run include support cover offer stand look find plan recommend suggest propose "
    "talk speak chat respect preserve travel fly".split()
)
"""What one does all the time, or what tells of oneself: "we offer training on Friday" is an announcement."""
_DOES = "|".join(
    sorted(
        {*VERB_ACTS, "assemble", "dig", "measure", "honour", "print", "begin", "start", "absorb", "swallow"} - _STATES
    )
)
_OTHERWISE = (
    r"(?!(?:have|has|had|need|want|like|love|know|see|think|believe|celebrate|miss|expect|hope|owe|mean|feel|hear|were|put|set|let|hit|read|cut|shut|cost|did|was|got|sent|said|told|gave|"
    r"made|took|saw|met|paid|spoke|found|lost|left|went|came|brought|bought|wrote|can|could|may|might|must|should|would|will|shall|only|just|also|still|double|triple|halve|boost|grow|lift|slash|increase)\b)(?!\w+ed\b)[a-z]{3,}\s+(?:the|your|it|them|all|both|these|those)"
)
"""Verbs that no list knows, when they do something to a thing that is not the speaker's own."""
FIRST = Way(None, pattern(rf"(?:I|we)(?P<v>{_NOW}(?:(?:{_DOES})|{_OTHERWISE}))\b", re.IGNORECASE), 0.6)
"""Any deed of the speaker in the present tense, when a day is said; habits ("we ship on Thursdays") have none."""
GOES = pattern(r"\s*(?:leaves?|arrives?|lands?|follows?|stands?|comes?|reach(?:es)?)\b", re.IGNORECASE)
HABIT = pattern(
    r"\b(?:usually|normally|always|often|generally|typically|sometimes|never|every|each|mostly)\b", re.IGNORECASE
)
RECEIVE = pattern(
    r"\byou(?:'ll|\s+will|\s+shall)?(?:\s+(?:also|then|all|both|now))*\s+(?P<v>get|have|receive|hear|be\s+(?:paid|credited|refunded))\b(?!\s+(?:to\b|used\b|rid\b|a\s+(?:feel|sense|return|chance)\b|questions?\b|better\b|more\b|\d+\s*%))",
    re.I,
)
PERSON = pattern(
    r"^(?:I|[Ww]e)\b|\b(?:Mr|Mrs|Ms|Dr)\.?\s+[A-Z]|\b(?:our|my|the)\s+(?:\w+\s+)?(?:lead|head)\b(?!\s+time)|\b(?:nephew|niece|boss|engineer|technician|surveyor|fitter|colleague|manager|team|trainer|consultant|driver|installer|rep|specialist|myself|director|crew|photographer|chef|nurse|foreman|supervisor|accountant|lawyer|secretary|assistant|electrician|plumber|carpenter|painter|mechanic|joiner|roofer|builder|architect|planner|gardener|cleaner|decorator|instructor|advis[eo]r|apprentice)s?\b|^(?!(?:It|They|The|This|That|These|Those|All|Both|Everything|Delivery|Your|Our|My|An?|Its|Half|Some|One|Two|Three)\b)[A-Z][a-z]+(?:\s+(?:from|of)\b.*|\s+[A-Z][a-z]+)?$"
)
KEPT_FOR_YOU = pattern(
    r"(?P<subject>(?:the|your|our|two|three|four|five|six|ten|all|\d+)\s+(?:[\w-]+\s+){1,4}?)(?P<v>(?:is|are|stays?|remains?)\s+(?:reserved|held|kept|blocked|set\s+aside)\s+(?:for\s+you|in\s+your\s+name)\b)",
    re.IGNORECASE,
)
"""What is kept back for the reader until a day."""
HELD = pattern(
    r"(?P<subject>(?:[\w.,€$£%'-]+\s+){0,8}?(?:price|prices|rate|fee|offer|quote|quotation|discount)\b(?:\s+(?:of|for|per|a|an)\b[^;:]{0,40}?)?)\s+(?P<v>(?:holds?|stays?|stands?|remains?|is|are)\b)",
    re.IGNORECASE,
)
"""A price with its end: kept true until then."""
FEATURES = pattern(
    r"\b(?:mode|version\s+\d|v\d|release\s+\d|firmware|software|app|api|interface|integration|connector|module|plug-?in|feature|function|dashboard|sign-?on|sso|export|import|button|menus?|patch|fix)\b",
    re.IGNORECASE,
)

FACTS = pattern(
    r"\b(?:rates|prices|clocks?|law|season|term|holidays?|schools?|exhibition|fair|film|show|game|flights?|trains?|ferry|buses|bus|strike|sun|rain|storm|winter|market|year|museum"
    r"|elections?|conference|congress|contest|deadline|price|competitor\w*|my\s+\w+)\b(?!\s+(?:list|report|sheet|stand)\b)",
    re.IGNORECASE,
)
"""What takes its course without the speaker: "the clocks go back on Sunday"."""
USUAL = pattern(r"\b(?:usually|normally|generally|typically|as\s+a\s+rule|on\s+average|mostly)\b", re.IGNORECASE)
OUR_TERMS = pattern(r"\b(?:as|per|under|in|see|by)\s+(?:our|the|standard|general)\s+(?:\w+\s+)?terms\b", re.IGNORECASE)
CLOCK = pattern(
    r"\d[:.]\d\d|\b(?:at|between)\s+(?:\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\bnoon\b|\d\s*[ap]m\b",
    re.IGNORECASE,
)
WANTS = pattern(r"\b(?:love|like|want|hope|need|try|wish|prefer|forgot|forget|failed|meant)\s+to$", re.IGNORECASE)
