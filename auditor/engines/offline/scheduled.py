"""The present tense with a date to come: "The crates leave on Tuesday", "I'm with you at nine on Monday".

English says what is settled in the present tense, with the time that settles it (Quirk et al. 1985, 4.45: the simple
present for what is fixed beforehand). In mail about a delivery or a visit such a sentence undertakes it, whoever its
grammatical subject is. Only verbs of handing over, moving, visiting, calling, paying and putting live are read so, and
only with a date: "the price includes delivery" and "the office closes on Friday" owe nothing to the reader.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline import guards
from auditor.engines.offline.clauses import clause_end, quantity
from auditor.engines.offline.cues import STRENGTHS
from auditor.engines.offline.quoted import of_another
from auditor.engines.offline.scene import Clues
from auditor.model.commitment import Act, Candidate, State, Strength

_WHEN = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER})
_BOUNDARY = re.compile(
    r"(?:^|[.;:!?(–—-]\s+|,\s+(?:and|but|so|then)\s+|,\s+(?=(?:the|your|our|my|we|I|you|a|an|its?)\b)|\s+(?:and|but|so)\s+(?=(?:the|your|our|my|we|I|you|it|they|a|an)\b)|:\s*|,\s+(?:and|but)\s+(?=(?:by|on|before|within|this|next|tomorrow)\b))",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"[.;:!?](?=\s|$)|\s[(–—-]|,?\s+(?:but|so|because|which|since|although|while)\b|,?\s+and\s+(?=(?:I|we|you|it|they|he|she)\b)|,\s+and\s+(?=(?:by|on|before|within)\s)|,\s+(?=(?:I|we|you|it|they)\b)",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"\s*(?:and\s+|but\s+|so\s+)?(?:if|when|whenever|once|unless|until|before|after|as|because|since|while|whether|that|which|who|where|what|how|why|although|though|in case|provided)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"(?:you(?!'ll| will| get| have| receive)\b|your\s+(?:team|people|driver|staff|colleagues?|manager|lawyers?|engineers?|side|board|boss|payment|invoice\s+is\s+due)\b|they\b(?!(?:'re|\s+are)\s+(?:being\s+)?(?:dispatched|shipped|sent|posted|delivered))|he\b|she\b|nobody\b|no\s+one\b|nothing\b|everyone\b|there\b|this\s+is\b|it'?s?\s+(?:is\s+)?(?:not|n't)\b)",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no\s+longer|cannot|hardly|unlikely|was|were|had|did|would|could|might|may)\b|n't\b", re.I
)
_FREELY = r"(?:\s+(?:now|then|also|all|both|still|only|myself|personally|normally|usually))*"
_IS = rf"(?:'s|'re|'m|\s+is|\s+are|\s+am){_FREELY}"
_BE = rf"(?:{_IS}|(?:'ll|\s+will|\s+shall){_FREELY}\s+be{_FREELY})"
"""What moves or is handed over "will be sent": the rules for "will" weigh that; here only where it will be."""
_NOW = rf"{_FREELY}\s+"
_PAPER = re.compile(
    r"\b(?:reports?|decks?|contracts?|proposals?|quotes?|quotations?|invoices?|drafts?|documents?|agreements?|slides?|minutes|notes|summar(?:y|ies)|forms?|nda|plans?|lists?|figures|numbers|data|files?|spreadsheets?|cop(?:y|ies)|certificates?|questionnaires?|terms|sheets?|drawings?|storyboards?|edits?|links?|answers?|manuals?|designs?|artwork|proofs?|schedules?|specs?|specifications?|cvs?|polic(?:y|ies)|costs?|comparisons?|side-by-side|write-?ups?|recaps?|references?|brochures?|samples?\s+report|results?|analysis|mock-?ups?|offer|line)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of saying it: `verb` is matched after a subject of at least a word."""

    act: Act | None
    """None: goods are shipped, papers sent, by what the subject is."""
    verb: re.Pattern[str]
    confidence: float


def _way(act: Act | None, pattern: str, confidence: float = 0.65) -> _Way:
    return _Way(act, re.compile(pattern, re.IGNORECASE), confidence)


_PLACES = (
    r"with\s+(?:you|the\s+(?:courier|carrier))|back\s+with\s+you|in\s+(?:your|the)\s+(?:inbox|hands?|post|mail|account)|on\s+"
    r"(?:your\s+(?:desk|account|doorstep|site)|the\s+(?:truck|lorry|van|boat|train|plane|road))|at\s+your\s+(?:door|gate|dock)|ready\b"
)
_WAYS = (
    _way(
        None,
        rf"(?P<v>{_NOW}(?:ships?|dispatch(?:es)?|go(?:es)?\s+(?:out|off|to\s+you|in\s+the\s+post)|leaves?|reach(?:es)?|lands?|arrives?"
        r"|comes?\s+(?:over|to\s+you|your\s+way|across|through|out)|makes?\s+(?:its|their)\s+way|gets?\s+to\s+you))\b",
    ),
    _way(
        None,
        rf"(?P<v>{_IS}\s+(?:(?:being\s+)?(?:shipped|dispatched|sent|posted|couriered|delivered|e-?mailed|handed\s+over|uploaded|forwarded)"
        r"|leaving|shipping|going\s+(?:out|off|to\s+you)|coming\s+(?:over|to\s+you|your\s+way)|arriving|on\s+(?:its|their)\s+way))\b",
    ),
    _way(None, rf"(?P<v>(?:{_BE}|\s+will{_FREELY})\s+(?:{_PLACES}|leave\b))"),
    _way(
        Act.PAY,
        rf"(?P<v>{_NOW}(?:(?:credits?|refunds?|pays?|reimburses?)\s+(?:you|your)|goes?\s+(?:on|to|onto|into)\s+your\s+account))\b",
    ),
    _way(Act.PAY, rf"(?P<v>{_IS}\s+(?:being\s+)?(?:paid|credited|refunded|reimbursed|transferred))\b"),
    _way(
        Act.BUILD,
        rf"(?P<v>{_NOW}(?:goes?\s+(?:live|into\s+production)|gets?\s+(?:built|installed|fitted|fixed|enabled)|switch(?:es)?\s+(?:on|over)))\b",
    ),
    _way(
        Act.BUILD,
        rf"(?P<v>{_BE}\s+(?:live|up\s+and\s+running|in\s+(?:your|the)\s+(?:\w+\s+)?(?:system|portal|app|meters?|machines?|product))"
        rf"|{_IS}\s+(?:being\s+)?(?:built|installed|fitted|enabled|migrated|set\s+up|switched\s+on))\b",
    ),
    _way(
        Act.MEET,
        rf"(?P<v>{_BE}\s+(?:at|on|with|in)\s+(?:you(?!r\s+(?:inbox|account|desk|hands))|your|the)\b|{_BE}\s+(?:on\s+site|there)\b"
        rf"|{_IS}\s+(?:visiting|coming\s+(?:to|by|over|in|down|up|out)|joining|meeting|attending|running|holding)\b)",
    ),
    _way(
        Act.MEET,
        rf"(?P<v>{_NOW}(?:visits?|comes?\s+(?:to|by|round|in|down|up|out|for|myself)|come\s+myself|joins?|meets?|attends?|drops?\s+(?:by|in)"
        r"|holds?\s+(?:the|a|an|our|your|two|three|four|five|\d+)\b|walks?\s+you))\b",
    ),
    _way(Act.MEET, rf"(?P<v>{_IS}\s+(?:showing|walking|taking|running|demoing)\s+you\b)"),
    _way(Act.CALL, rf"(?P<v>{_NOW}(?:calls?|rings?|phones?)\s+you|{_IS}\s+(?:calling|ringing|phoning)\s+you)\b", 0.75),
    _way(
        Act.SEND,
        rf"(?P<v>{_NOW}(?:sends?|e-?mails?|mails?|forwards?|posts?|gives?|gets?|brings?|hands?)\s+(?:you|it|them|the|your|our|over))\b",
        0.7,
    ),
    _way(
        None,
        rf"(?P<v>{_NOW}(?:delivers?|ships?|dispatch(?:es)?|replaces?|installs?|fits?)\s+(?:the|your|it|them|all|a|an|\d+|two|three)|{_IS}\s+(?:delivering|replacing|installing|fitting))\b",
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
_RECEIVE = re.compile(
    r"\byou(?:'ll|\s+will|\s+shall)?(?:\s+(?:also|then|all|both|now))*\s+(?P<v>get|have|receive|hear|be\s+(?:paid|credited|refunded))\b(?!\s+(?:to\b|used\b|rid\b|a\s+(?:feel|sense|return|chance)\b|questions?\b|better\b|more\b|\d+\s*%))",
    re.I,
)
_PERSON = re.compile(
    r"^(?:I|we)\b|\b(?:engineer|technician|surveyor|fitter|colleague|manager|team|trainer|consultant|driver|installer|rep|specialist|myself|director|crew|photographer|chef|nurse)s?\b|^(?!(?:It|They|The|This|That|These|Those|All|Both|Everything|Delivery|Your|Our|My|An?|Its|Half|Some|One|Two|Three)\b)[A-Z][a-z]+(?:\s+(?:from|of)\b.*|\s+[A-Z][a-z]+)?$"
)
_MOST_SUBJECT = 90
_SAYS = re.compile(
    r"\b(?:says?|said|told|tells?|think|thinks?|thought|heard|claims?|promised|hopes?|expects?|believes?)\b", re.I
)
_LEAD = re.compile(r"(?:(?:then|thus|so|and|but|also|now|well|ok|okay|yes|anyway)\b[\s,]*)*", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|shall)\b|'ll\b", re.IGNORECASE)
"""A subject that holds one is a clause of its own, which the rules for "will" have weighed."""
_UNTIL = re.compile(r"\s*(?:until|till|through|up\s+to|from|since|for)\b", re.IGNORECASE)


def scheduled(text: str, offset: int, segment: int, clues: Clues) -> Iterator[Candidate]:
    """What the sentence undertakes in the present tense; one candidate a clause with a date."""
    if guards.asks(text) or len(text) > 600:
        return
    phrases = tuple(p for p in clues.times() if p.role in _WHEN and not _UNTIL.match(p.text))
    taken = -1
    for phrase in phrases:
        start = _clause_start(text, phrase, taken)
        if start is None:
            continue
        limit = next((m.start() for m in _LIMIT.finditer(text, max(phrase.end, start + 1))), len(text))
        found = _read(text, start, max(limit, phrase.end), phrase)
        if found is not None and (found.at or 0) > taken:
            taken = (found.at or 0) + len(found.quote)
            yield _placed(found, offset, segment)


def _clause_start(text: str, phrase: TimePhrase, after: int) -> int | None:
    """Where the clause begins that the date stands in, or at the head of."""
    starts = [m.end() for m in _BOUNDARY.finditer(text, 0, phrase.start + 1)]
    start = max([s for s in starts if s <= phrase.start and s > after], default=None)
    if start is None:
        return None
    return phrase.end if start >= phrase.start else start


def _read(text: str, start: int, end: int, phrase: TimePhrase) -> Candidate | None:
    start += len(text[start:end]) - len(text[start:end].lstrip(" ,-*•\t\"'"))
    start = _LEAD.match(text, start, end).end()  # type: ignore[union-attr]  # it matches nothing at least
    clause = text[start:end]
    if not clause or _SUBORDINATE.match(clause) or _THEIRS.match(clause) or guards.barred(text[:start]):
        return None
    if guards.reported(text[:start]) is guards.Report.OTHERS:
        return None
    received = _RECEIVE.match(clause)
    if received is not None:
        verb = received["v"].lower()
        act = Act.ANSWER if verb == "hear" else Act.PAY if verb.startswith("be") else _goods_or_papers(clause)
        what = clause[received.end("v") :].removeprefix(" from us")
        return _candidate(
            text,
            (start, start + received.start("v"), end),
            phrase,
            _Said(act, what, None, 0.7, thing=act is not Act.PAY),
        )
    for way in _WAYS:
        found = way.verb.search(clause, 1, _MOST_SUBJECT)
        if found is None:
            continue
        subject = clause[: found.start()].strip()
        verb = start + found.start("v")
        if _FUTURE.search(subject):
            continue
        if not _may_be(text, start, verb, subject, clause[: found.end() + 12]):
            return None
        person = bool(_PERSON.search(subject))
        if way.act is Act.MEET and not person:
            continue
        first = subject.lower() in ("i", "we")
        rest = clause[found.start("v") :]
        act = way.act or _goods_or_papers(rest if person else subject)
        # What is handed over stands before the verb, unless a person hands it over.
        performer = subject if person and not first else None
        said = _Said(act, rest if person else subject, performer, way.confidence, thing=not person)
        return _candidate(text, (start, verb, end), phrase, said)
    return None


def _may_be(text: str, start: int, verb: int, subject: str, head: str) -> bool:
    if not subject or len(subject.split()) > 14 or _DENIED.search(head) or of_another(text, start, verb):
        return False
    return guards.reported(text[:start]) is guards.Report.NONE and not _SAYS.search(subject)


@dataclass(frozen=True, slots=True)
class _Said:
    act: Act
    what: str
    """The words that name the thing or the deed."""
    performer: str | None
    confidence: float
    thing: bool = False
    """`what` is the thing itself, without a verb."""


def _goods_or_papers(words: str) -> Act:
    return Act.SEND if _PAPER.search(words) else Act.SHIP


def _candidate(text: str, place: tuple[int, int, int], phrase: TimePhrase, said: _Said) -> Candidate | None:
    start, verb, end = place
    if phrase.start > verb:
        end = max(clause_end(text, verb + 1, end), min(phrase.end, end))
    quote = text[start:end].rstrip(" ,.;:!-")
    condition = guards.condition_of(text, start, verb, end)
    hedged = STRENGTHS[0][1].search(text[max(0, start - 40) : end])
    strength = Strength.HEDGED if hedged else Strength.QUALIFIED if condition else Strength.FIRM
    return Candidate(
        quote=quote,
        segment=0,
        at=start,
        performer=said.performer,
        action=_action(said, phrase) or quote,
        act=said.act,
        strength=strength,
        state=State.ACTIVE if condition is None else State.CONDITIONAL,
        scored=strength is not Strength.HEDGED,
        condition=condition,
        due_text=phrase.text,
        quantity=quantity(quote),
        confidence=said.confidence,
    )


_VERB = {Act.SEND: "send", Act.SHIP: "ship", Act.PAY: "pay", Act.BUILD: "build"}


def _action(said: _Said, phrase: TimePhrase) -> str:
    """The act in plain words: "ship the 400 crates"."""
    words = " ".join(said.what.replace(phrase.text, " ").split()).strip(" ,.;:-")
    return f"{_VERB[said.act]} {words}" if said.thing and words and said.act in _VERB else words


def _placed(candidate: Candidate, offset: int, segment: int) -> Candidate:
    return replace(candidate, at=offset + (candidate.at or 0), segment=segment)
