"""The present tense with a date to come: "The crates leave on Tuesday", "I'm with you at nine on Monday".

English says what is settled in the present tense, with the time that settles it (Quirk et al. 1985, 4.45: the simple
present for what is fixed beforehand). In mail about a delivery or a visit such a sentence undertakes it, whoever its
grammatical subject is. Only verbs of handing over, moving, visiting, calling, paying and putting live are read so, and
only with a date: "the price includes delivery" and "the office closes on Friday" owe nothing to the reader.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.core.patterns import given, pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import to_come, with_day
from auditor.engines.offline.headless.settled import Said, candidate_of, goods_or_papers
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.bringing import AT_LARGE
from auditor.engines.offline.words.clauses import act_of, quantity
from auditor.engines.offline.words.conditions import SECOND, dealt
from auditor.engines.offline.words.evidence import DEAL, READER
from auditor.engines.offline.words.quoted import of_another
from auditor.engines.offline.words.scene import Clues
from auditor.engines.offline.words.ways import (
    CLOCK,
    FACTS,
    FIRST,
    GOES,
    HABIT,
    HELD,
    KEPT_FOR_YOU,
    OUR_TERMS,
    PAPER,
    PERSON,
    RECEIVE,
    TAKES_PLACE,
    USUAL,
    VISIT,
    WANTS,
    WAYS,
    Way,
)
from auditor.model.commitment import Act, Candidate, CommitmentKind

_WHEN = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER})
_BOUNDARY = pattern(
    r"(?:^|[.;:!?(–—-]\s+|,\s+(?:and|but|so|then)\s+|,\s+(?=(?:the|your|our|my|we|I|you|a|an|its?)\b)|\s+(?:and|but|so)\s+(?=(?:the|your|our|my|we|I|you|it|they|a|an)\b)|:\s*|,\s+(?:and|but)\s+(?=(?:by|on|before|within|this|next|tomorrow)\b))",
    re.IGNORECASE,
)
_LIMIT = pattern(
    r"[.;:!?](?=\s|$)|\s[(–—-]|,?\s+(?:but|so|because|which|since|although|while)\b|,?\s+and\s+(?=(?:I|we|you|it|they|he|she)\b)|,\s+and\s+(?=(?:by|on|before|within)\s)|,\s+(?=(?:I|we|you|it|they)\b)"
    r"|,\s+and\s+(?=(?:our\s|the\s|your\s|my\s|(?-i:[A-Z])[a-z]+\b)[^,;.]{0,40}?(?:\s+will|'ll)\b)",
    re.IGNORECASE,
)
_SUBORDINATE = pattern(
    r"\s*(?:and\s+|but\s+|so\s+)?(?:if|when|whenever|once|unless|until|before|after|as|because|since|while|whether|whatever|whoever|whichever|wherever|that|which|who|where|what|how|why|although|though|in case|provided)\b",
    re.IGNORECASE,
)
_THEIRS = pattern(
    r"(?:please\b|you(?!'ll| will| get| have| receive)\b|your\s+(?:team|people|driver|staff|colleagues?|manager|lawyers?|engineers?|side|board|boss|payment|invoice\s+is\s+due)\b|they\b(?!(?:'re|\s+are)\s+(?:being\s+)?(?:dispatched|shipped|sent|posted|delivered)|\s+(?:leave|ship|go\s+out|go\s+off)\b)|he\b|she\b|nobody\b|no\s+one\b|nothing\b|everyone\b|there\b|this\s+is\b|it'?s?\s+(?:is\s+)?(?:not|n't)\b)",
    re.IGNORECASE,
)
_DENIED = pattern(
    r"\b(?:not|never|no\s+longer|cannot|hardly|unlikely|was|were|had|did|would|could|might|(?-i:may))\b|n't\b", re.I
)
_MOST_SUBJECT = 90
_SAYS = pattern(
    r"\b(?:says?|said|told|tells?|think|thinks?|thought|heard|claims?|promised|hopes?|expects?|believes?)\b", re.I
)
_LEAD = pattern(r"(?:(?:then|thus|so|and|but|also|now|well|ok|okay|yes|anyway)\b[\s,]*)*", re.IGNORECASE)
_FUTURE = pattern(r"\b(?:will|shall)\b|'ll\b", re.IGNORECASE)
"""A subject that holds one is a clause of its own, which the rules for "will" have weighed."""
_UNTIL = pattern(r"\s*(?:until|till|through|up\s+to|from|since|for)\b", re.IGNORECASE)
_TILL = pattern(r"\b(?:until|till)\b", re.IGNORECASE)
_RANGE = pattern(r"\s*from\b.+\b(?:to|until|till)\b", re.IGNORECASE)
"""Days of work with both their ends."""


def scheduled(text: str, offset: int, segment: int, clues: Clues) -> Iterator[Candidate]:
    """What the sentence undertakes in the present tense; one candidate a clause with a date."""
    if guards.asks(text) or len(text) > 600:
        return
    times = clues.times()
    yield from (_placed(c, offset, segment) for c in _held(text, times))
    deal = DEAL.match(text)
    dates = [p for p in times if p.role in _WHEN and (not _UNTIL.match(p.text) or _RANGE.match(p.text))]
    dates = to_come(text, tuple(dates))
    own = [p for p in dates if not modifies(text, p)]
    dates = own or [p for p in dates if text.startswith("'s ", p.end)]  # "Saturday's course goes ahead"
    phrases = tuple(p for p in dates if not (deal and p.end <= deal.end()))
    taken = edge = -1
    for phrase in phrases:
        start = _clause_start(text, phrase, taken, edge)
        if start is None or _dated_later(text, phrase, phrases):
            continue
        limit = _clause_limit(text, start, phrase, phrases)
        edge = limit if SECOND.match(text, limit) else edge
        found = _read(text, start, limit, phrase)
        if found is not None and (found.at or 0) > taken:
            taken = (found.at or 0) + len(found.quote)
            day = with_day(text, phrase, times, start)
            found = found if day is phrase else replace(found, due_text=day.text if day else None)
            yield _placed(dealt(text, found, deal), offset, segment)


def _clause_limit(text: str, start: int, phrase: TimePhrase, phrases: tuple[TimePhrase, ...]) -> int:
    """Where the clause of `phrase` ends: at the latest where a second one with its own subject and date begins."""
    limit = next((m.start() for m in _LIMIT.finditer(text, max(phrase.end, start + 1))), len(text))
    following = next((p for p in phrases if phrase.end < p.start < limit), None)
    second = SECOND.search(text, phrase.end, following.start) if following else None
    if (
        following
        and second
        and (_OWN.match(text, second.end()) or _read(text, second.end(), limit, following) is not None)
    ):
        limit = second.start()
    return max(limit, phrase.end)


def _dated_later(text: str, phrase: TimePhrase, phrases: tuple[TimePhrase, ...]) -> bool:
    """ "With an order on 2 June it leaves on 4 August": the date behind the verb is the promised one."""
    following = next((p for p in phrases if p.start > phrase.end), None)
    if following is None or _LIMIT.seek(text, phrase.end, following.start):
        return False
    between = text[phrase.end : following.start]
    return _GIVEN.seek(text, max(0, phrase.start - 40), phrase.start) is not None and len(between.split()) > 2


_OWN = pattern(r"(?:our|my)\s+(?!own\b)\w+\s+(?!on\b|by\b)[a-z]+", re.IGNORECASE)
"""A subject of ours that does something of its own: "I sign tomorrow and our accounts pay by 22 May"."""
_GIVEN = pattern(r"\b(?:with|given|after|for)\s+(?:an?|the|your)\s+\w+(?:\s+\w+)?\s*$", re.IGNORECASE)


def _held(text: str, times: tuple[TimePhrase, ...]) -> Iterator[Candidate]:
    """ "The price holds until 30 June"."""
    for phrase in times:
        end = _TILL.search(phrase.text)
        if end is None:
            continue
        # "stays at 4.20 until 30 June": what looks like a clock time ahead of it is the price.
        start = phrase.start + end.start()
        price = HELD.seek(text, 0, start)
        found = price or KEPT_FOR_YOU.seek(text, 0, start)
        if found is None or _DENIED.seek(text, found.start(), start) or guards.barred(text[: found.start()]):
            continue
        if guards.reported(text[: found.start()]) is guards.Report.OTHERS or _SUBORDINATE.match(text[: found.start()]):
            continue
        yield Candidate(
            quote=text[found.start() : phrase.end],
            segment=0,
            at=found.start(),
            action=text[found.start() : start].strip(),
            act=Act.PRICE if price else Act.UPHOLD,
            kind=CommitmentKind.MAINTENANCE,
            due_text=text[start : phrase.end],
            quantity=quantity(text[found.start() : start]),
            confidence=0.6,
        )


def _clause_start(text: str, phrase: TimePhrase, after: int, edge: int) -> int | None:
    """Where the clause begins that the date stands in, or at the head of; `edge` ends the one before."""
    starts = [m.end() for m in _BOUNDARY.finditer(text, 0, phrase.start + 1)]
    starts += [m.end() for m in SECOND.finditer(text, max(edge, 0), phrase.start + 1) if m.start() == edge]
    start = max([s for s in starts if s <= phrase.start and s > after], default=None)
    if start is None:
        return None
    return phrase.end if start >= phrase.start else start


def _read(text: str, start: int, end: int, phrase: TimePhrase) -> Candidate | None:
    start += len(text[start:end]) - len(text[start:end].lstrip(" ,-*•\t\"'"))
    start = _LEAD.match(text, start, end).end()  # type: ignore[union-attr]  # it matches nothing at least
    clause = text[start:end]
    if USUAL.seek(text, 0, end) or (OUR_TERMS.seek(text, end) and not READER.search(clause)):
        return None
    if AT_LARGE.match(clause):
        return None
    if not clause or _SUBORDINATE.match(clause) or _THEIRS.match(clause) or guards.barred(text[:start]):
        return None
    if guards.reported(text[:start]) is guards.Report.OTHERS:
        return None
    return _received(text, (start, end), phrase) or _by_way(text, (start, end), phrase)


def _received(text: str, place: tuple[int, int], phrase: TimePhrase) -> Candidate | None:
    """ "On Friday you get the certificate"."""
    start, end = place
    clause = text[start:end]
    received = RECEIVE.match(clause)
    if received is None:
        return None
    verb = received["v"].lower()
    act = Act.ANSWER if verb == "hear" else Act.PAY if verb.startswith("be") else goods_or_papers(clause)
    what = clause[received.end("v") :].removeprefix(" from us")
    said = Said(act, what, None, 0.7, thing=act is not Act.PAY)
    return candidate_of(text, (start, start + received.start("v"), end), phrase, said)


def _by_way(text: str, place: tuple[int, int], phrase: TimePhrase) -> Candidate | None:
    start, end = place
    clause = text[start:end]
    bits = given(text)
    for way in WAYS:
        found = way.verb.search(clause, 1, _MOST_SUBJECT) if way.verb.fits(bits) else None
        if found is None:
            continue
        subject = _NAME_CAN.sub("", clause[: found.start()].strip())
        verb = start + found.start("v")
        if _NOUN_NEXT.search(subject):
            continue  # "we missed the visit on Monday"
        if _FUTURE.search(subject) or WANTS.search(subject) or _takes_its_course(way, subject):
            continue
        if not _may_be(text, start, verb, subject, clause[: found.end() + 12]):
            return None
        person = bool(PERSON.search(subject)) and not PAPER.search(subject)
        if not person and _SENTENCE.search(subject):
            return None
        if way is TAKES_PLACE:
            if not VISIT.search(subject) or not (READER.search(subject) or CLOCK.search(phrase.text)):
                continue
        elif way.act is Act.MEET and not person:
            continue
        first = subject.lower() in _FIRST
        if first and way.act is None and GOES.match(clause, found.start("v")):
            continue  # "I leave on Friday" tells where somebody is
        rest = clause[found.start("v") :]
        visit = person and (act_of(rest) is Act.MEET or bool(_COMES.match(rest)))
        act = Act.MEET if visit else way.act or goods_or_papers(rest if person else subject)
        # What is handed over stands before the verb, unless a person hands it over.
        performer = subject if person and not first else None
        said = Said(act, rest if person else subject, performer, way.confidence, thing=not person)
        return candidate_of(text, (start, verb, end), phrase, said)
    return _deed(text, (start, end), clause, phrase)


_COMES = pattern(r"\s*comes?\b(?!\s+(?:back|up\s+with)\b)", re.IGNORECASE)
_NAME_CAN = pattern(r"(?<=[a-z])(?<!\b[Ww]e)\s+can$")
_NOUN_NEXT = pattern(r"\b(?:the|an?|your|our|my|this|that|every|each|no|his|her|its|their)$", re.IGNORECASE)
_SENTENCE = pattern(r"\b(?:is|are|was|were|has|have)\b.+\band\s+(?:its|their|his|her)\b", re.IGNORECASE)
"""A thing that comes to us: "the big machine is down and its part comes on Monday"."""
_FIRST = frozenset({"i", "we", "i'd", "we'd"})


def _takes_its_course(way: Way, subject: str) -> bool:
    if PERSON.search(subject) or (way.act is None and PAPER.search(subject)):
        return False
    return bool(FACTS.search(subject))


def _deed(text: str, place: tuple[int, int], clause: str, phrase: TimePhrase) -> Candidate | None:
    """ "We start on the 16th", "I pay today"."""
    start, end = place
    found = FIRST.verb.match(clause)
    if (
        found is None
        or HABIT.search(clause)
        or _RIDES.match(clause, found.start("v"))
        or not _may_be(text, start, start + found.start("v"), "I", found[0])
    ):
        return None
    rest = clause[found.start("v") :].strip()
    said = Said(act_of(rest) or Act.OTHER, rest, None, FIRST.confidence)
    return candidate_of(text, (start, start + found.start("v"), end), phrase, said)


_RIDES = pattern(
    r"\s*(?:takes?|catch(?:es)?|gets?|boards?)\s+(?:the|a|my|our|an)\s+(?:\w+\s+)?(?:train|bus|coach|plane|flight|ferry|boat|tram|taxi|cab)\b|\s*(?:opens?|closes?)\s+at\b",
    re.IGNORECASE,
)
"""Where somebody is on his way, and when a house is open; nothing is owed."""


def _may_be(text: str, start: int, verb: int, subject: str, head: str) -> bool:
    if not subject or len(subject.split()) > 14 or _DENIED.search(head) or of_another(text, start, verb):
        return False
    return guards.reported(text[:start]) is guards.Report.NONE and not _SAYS.search(subject)


def _placed(candidate: Candidate, offset: int, segment: int) -> Candidate:
    return replace(candidate, at=offset + (candidate.at or 0), segment=segment)
