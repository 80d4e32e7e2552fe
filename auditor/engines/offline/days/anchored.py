"""Days that hang on another: "the hearing is on Thursday. The same day I'll send you the record"."""

import re
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase, find, is_nth, leaning, plain_weekday
from auditor.engines.offline.days.agreed import agreed
from auditor.engines.offline.days.anchors import meant_beside
from auditor.engines.offline.days.asked_when import asked_when
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import is_hour
from auditor.engines.offline.days.fragments import needed_by, told_ahead, told_behind
from auditor.model.commitment import Candidate, CommitmentKind, State
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

_BACK = 2
"""How many sentences before may name the day."""
_BACK_IN_TALK = 5
"""The same in a call, where the others put in a word: "Results on Tuesday." - "Right. By post?" - "I'll ring, the day after that."."""
_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE, DueRole.SPAN})
_AHEAD = 40
"""How far before its quote the words may begin that lean on another day."""
_EACH = pattern(
    r"\b(?:every|each|any|all|always|whenever|usually|normally|tickets|requests|calls|queries|questions|enquiries|inquiries|orders|complaints)\b"
)
"""Of whatever comes in, "the same day" is its own."""
_TO_IT = pattern(r"(?:bring|come|join|walk|show|take\s.+\salong)\b", re.IGNORECASE)
_APPOINTMENT = pattern(
    r"\b(?:see\s+you|see\s+each\s+other|(?:we'?ll|let's|we're|we|to)\s+meet(?:ing)?|(?:meeting|visit|session|demo|appointment|training|survey|tasting|call)\s+(?:is|on|at|this|next)"
    r"|it\s+is|works(?:\s+for)?|suits|(?:is|are|'s)\s+(?:fixed|booked|set|agreed|confirmed))\b",
    re.IGNORECASE,
)
_NO_APPOINTMENT = pattern(
    r"\b(?:thanks|thank|was|were|met|had|did|after|since|last|not|no|cancelled|moved|if|unless|would|could)\b|n't\b|\?",
    re.IGNORECASE,
)
"""What is over, denied, asked or only possible."""
_OF = pattern(r"\b(?:of|dated)\s+$", re.IGNORECASE)
_TILL = pattern(r"(?:until|till)\b", re.IGNORECASE)
"""What is kept true lasts to a day; "on the same day" tells how soon it is done each time."""


def anchored(candidate: Candidate, reading: Reading, number: int, order: DateOrder) -> Candidate:
    """The candidate of sentence `number` with the day that its own leans on; as it was where no single one is told."""
    leant = _leant(candidate, reading, number, order)
    return leant if leant.due_text != candidate.due_text else _settled(leant, reading, number, order)


def _leant(candidate: Candidate, reading: Reading, number: int, order: DateOrder) -> Candidate:
    """With the day of the sentence itself, or of those beside it that the speaker has told it in."""
    lasts = candidate.kind is CommitmentKind.MAINTENANCE
    if listed := _listed(candidate, reading.sentences[number], order):
        return replace(candidate, beside=listed.text)
    if candidate.condition is not None or _EACH.search(candidate.quote.lower()):
        return candidate
    sentence = reading.sentences[number]
    start = (candidate.at or 0) - sentence.span.start
    end = start + len(candidate.quote)
    if _follows(candidate, sentence.text, start) and (ahead := _ahead(sentence, start, order)):
        return replace(candidate, beside=ahead[-1].text)
    if candidate.due_text is not None and candidate.beside is None:
        place = sentence.text.rfind(candidate.due_text, 0, end)
        beside = meant_beside(candidate.due_text, reading, number, place if place >= 0 else start, order)
        if beside is not None or is_nth(candidate.due_text):
            return replace(candidate, beside=beside)
    for words in leaning(sentence.text):
        inside = start <= words.start < end or (
            words.end <= start < words.end + _AHEAD and _joins(sentence, words.end, start)
        )
        if not inside or (lasts and not _TILL.match(words.words)) or not _open(candidate, words.words):
            continue
        if words.words.lower() == "then" and (
            candidate.due_text is not None or _OPEN_DAY.search(_told(reading, number, words.start))
        ):
            continue
        day = _before(reading, number, words.start, order)
        return replace(candidate, due_text=words.words, beside=day.text) if day else candidate
    return _told_apart(_on_the_day(candidate, sentence, start, order), reading, number, order)


def _settled(candidate: Candidate, reading: Reading, number: int, order: DateOrder) -> Candidate:
    """With the day that the speakers of a call have settled just before, where it has none, or only an hour."""
    due = candidate.due_text
    told = due is not None and not is_hour(due) and due in reading.sentences[number].text
    if told or candidate.kind is CommitmentKind.MAINTENANCE or candidate.state is not State.ACTIVE:
        return candidate
    day = asked_when(reading, number, order) or agreed(reading, number, order)
    if day is None:
        return candidate
    if not day.leans:
        beside_it = meant_beside(day.words, reading, day.number, day.start, order)
        return replace(candidate, due_text=day.words, beside=beside_it)
    beside = _before(reading, day.number, day.start, order)
    return replace(candidate, due_text=day.words, beside=beside.text) if beside else candidate


_BE_THERE = pattern(
    r"\b(?:be|see\s+you|meet\s+you|(?:raise|mention|present|show|ask|tell|give|hand)\s+(?:\w+\s+){1,3}?)\s*\bthere\b(?!\s+(?:for\s+you|when|if|to\s+help))",
    re.IGNORECASE,
)
"""At what was named before, when that is."""


def _told_apart(candidate: Candidate, reading: Reading, number: int, order: DateOrder) -> Candidate:
    """With the day of a sentence that tells nothing else; an hour alone is one of the day that was told before it."""
    if candidate.due_text is not None:
        day = told_ahead(reading, number, order) if is_hour(candidate.due_text) else None
        return replace(candidate, due_text=day.text) if day and not is_hour(day.text) else candidate
    sentence = reading.sentences[number]
    behind = sentence.text[(candidate.at or 0) - sentence.span.start + len(candidate.quote) :]
    if candidate.kind is CommitmentKind.MAINTENANCE or candidate.state is not State.ACTIVE:
        return candidate
    day = None if behind.strip(" .,!") else told_behind(reading, number, order)
    day = day or needed_by(reading, number, order)
    if day is None and _BE_THERE.search(candidate.quote):
        place = (candidate.at or 0) - sentence.span.start
        told = _before(reading, number, place, order)
        day = told if told and told.role is DueRole.AT and not _OPEN_DAY.search(_told(reading, number, place)) else None
    return replace(candidate, due_text=day.text) if day else candidate


def _on_the_day(candidate: Candidate, sentence: Sentence, start: int, order: DateOrder) -> Candidate:
    """ "See you on Thursday; I'll bring the plan": what is brought to an appointment is due with it.

    Only in one sentence: behind a full stop it may as well be brought before.
    """
    told, days = sentence.text[:start], _ahead(sentence, start, order)
    if candidate.due_text is not None or not _TO_IT.match(candidate.action) or not days:
        return candidate
    agreed = days[-1].role is DueRole.AT and _APPOINTMENT.search(told) and not _NO_APPOINTMENT.search(told)
    return replace(candidate, due_text=days[-1].text) if agreed else candidate


_OPEN_DAY = pattern(
    r"\b(?:if|unless|whether|was|were|had|did|met|last|since|not|cannot|would|might|maybe|perhaps)\b|n't\b",
    re.IGNORECASE,
)
"""A day that is over, denied or only possible: "then" may be any other."""


def _first(reading: Reading, number: int) -> int:
    """The first sentence ahead of `number` that may name its day."""
    back = _BACK_IN_TALK if reading.document.kind is DocumentKind.TRANSCRIPT else _BACK
    return max(0, number - back)


def _told(reading: Reading, number: int, place: int) -> str:
    """What was said ahead of a place in sentence `number`, in it and in those that may name the day."""
    before = (s.text for s in reading.sentences[_first(reading, number) : number])
    return " ".join((*before, reading.sentences[number].text[:place]))


_THE = pattern(r"(?:on\s+|by\s+)?the\b", re.IGNORECASE)
_DATE = pattern(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow", re.IGNORECASE)
_LISTS = pattern(r",|\b(?:and|then|we'll|we|I'll|I)\b", re.IGNORECASE)
_AGAINST = pattern(
    r"\b(?:not|no|sorry|rather|instead|but|or|before|ahead|prior|earlier|latest|make\s+that|actually|to|till|until|through)\b",
    re.IGNORECASE,
)
"""What is said between two days of which the second is none of the same week: a correction, a choice, a day to be ahead of."""

_OTHERWISE = pattern(
    r"\b(?:before|ahead|prior|not|cannot|closed|shut|away|full|busy|out|off|since|last|instead|sorry|missed|was|were)\b|n't\b",
    re.IGNORECASE,
)


def _in_row(first: str, words: str, name: int) -> bool:
    """Whether `words` name a day behind `first`: a later one of the week, or "the Friday" after any day that was named."""
    number = plain_weekday(first)
    if number is None:
        return bool(_THE.match(words) and _DATE.search(first))
    return number < name


def _listed(candidate: Candidate, sentence: Sentence, order: DateOrder) -> TimePhrase | None:
    """The day named before a later one of its week: "the chairs on Monday and the tables on Wednesday", said on a Tuesday."""
    name = plain_weekday(candidate.due_text) if candidate.due_text else None
    if name is None or candidate.due_text is None:
        return None
    start = (candidate.at or 0) - sentence.span.start
    place = sentence.text.find(candidate.due_text, start, start + len(candidate.quote))
    days = _ahead(sentence, place, order) if place > 0 else []
    if not days or days[-1].role is not DueRole.AT or not _in_row(days[-1].text, candidate.due_text, name):
        return None
    between = sentence.text[days[-1].end : place]
    lists = _LISTS.search(between) and not _AGAINST.search(between)
    return days[-1] if lists and not _OTHERWISE.search(sentence.text, 0, days[-1].start) else None


def _joins(sentence: Sentence, start: int, end: int) -> bool:
    return not sentence.text[start:end].strip(" ,")


def _open(candidate: Candidate, words: str) -> bool:
    """Whether nothing else dates the candidate: no day of its own, or one that these words were taken for."""
    due = candidate.due_text
    return due is None or due not in candidate.quote or due in words or words in due


def _before(reading: Reading, number: int, place: int, order: DateOrder) -> TimePhrase | None:
    """The last day ahead in the sentence, else the only one of the nearest sentence that names any."""
    here = reading.sentences[number]
    if ahead := _ahead(here, place, order):
        return ahead[-1]
    talk = reading.document.kind is DocumentKind.TRANSCRIPT
    for sentence in reversed(reading.sentences[_first(reading, number) : number]):
        segment = reading.segments[sentence.segment]
        if segment.kind is not SegmentKind.OWN or (sentence.segment != here.segment and not talk):
            return None
        if days := _days(sentence, order):
            return days[0] if len(days) == 1 else None
    return None


_SPELL = pattern(
    r"(?:with)?in(?:side)?\s+(?:\d+|an?|\w+)\s+(?:(?:working|business)\s+)?(?:days?|weeks?|fortnights?|months?)",
    re.IGNORECASE,
)
_SECOND = pattern(r"\b(?:and|then)\s+(?:then\s+)?$", re.IGNORECASE)
_WITH_IT = pattern(r"\w+\s+(?:it|them|that|these|those|both|all)\b", re.IGNORECASE)


def _follows(candidate: Candidate, text: str, start: int) -> bool:
    """Whether it is done to what another act has dealt with before: "we collect it on Monday and return it in a week"."""
    spell = candidate.due_text is not None and _SPELL.fullmatch(candidate.due_text)
    return bool(spell and _WITH_IT.match(candidate.quote) and _SECOND.search(text, 0, start))


def _ahead(sentence: Sentence, place: int, order: DateOrder) -> list[TimePhrase]:
    return [p for p in _days(sentence, order) if p.end <= place]


def _days(sentence: Sentence, order: DateOrder) -> list[TimePhrase]:
    """The days that something else may lean on; "your letter of 4 March" and "Monday's count" only name a thing."""
    text = sentence.text
    named = (p for p in find(text, date_order=order) if p.role in _DAYS and not modifies(text, p))
    origin = (p for p in named if p.role is DueRole.SPAN or not p.text.lower().startswith("from "))
    return [p for p in origin if not _OF.search(text, 0, p.start)]
