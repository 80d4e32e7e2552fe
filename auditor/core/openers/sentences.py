"""What a source says, told to the reader: quotes are marked as such, figures keep unit and period, nothing is added."""

import re
from collections.abc import Iterator
from datetime import date
from typing import assert_never

from auditor.core.brief import Asked, Brief, Kept, Owed, Reason, Told, names_any
from auditor.core.days import day_words, month_words
from auditor.core.openers.wording import (
    article,
    bare,
    lower_first,
    period_words,
    undertaking,
    with_unit,
)
from auditor.model.knowledge import Entry, EntryKind, Metric
from auditor.model.opener import Lead

_LONGEST = 240
"""Characters of a sentence that may be repeated; nobody reads a paragraph in an opener."""
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:/\S*)?$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:saving|reduction|increase|decrease|rise|fall|drop|improvement|growth|change|gain|cut)s?\b", re.IGNORECASE
)
_ANY = "report"
_NO_ANSWER = "I find no answer from us to that."
"""Of what was looked at; a mail that nobody gave us may hold one."""
_OWN_PAPERS = (
    (re.compile(r"annual[ _-]?report", re.IGNORECASE), "annual report"),
    (re.compile(r"\b8-?k\b|\b10-?[kq]\b|sec\.gov|\bfilings?\b|edgar", re.IGNORECASE), "filing"),
    (re.compile(r"\bjobs?\b|careers?\b|job[ _-]?posting|vacanc", re.IGNORECASE), "job posting"),
    (re.compile(r"press[ _-]?(?:release|note)|newsroom", re.IGNORECASE), "press release"),
    (re.compile(r"\breport\b", re.IGNORECASE), _ANY),
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def told(reason: Reason, brief: Brief) -> Iterator[str]:
    """The ways of telling it, the best first; none where nothing of it may be said in public."""
    today = brief.task.day
    match reason:
        case Owed():
            yield _owed(reason, today)
        case Asked():
            yield from _asked(reason, today)
        case Kept():
            yield _kept(reason, today)
        case Told(lead=Lead.EVENT, entry=entry):
            yield from _event(entry, brief)
        case Told(lead=Lead.CHALLENGE, entry=entry):
            yield from _challenge(entry, brief)
        case Told(entry=entry):
            yield from proof(entry, brief)
        case never:
            assert_never(never)


def _owed(one: Owed, today: date) -> str:
    words, is_verb = undertaking(one.text, dated=one.due is not None)
    match one.missed, is_verb:
        case True, True:
            return f"We promised to {words}{_by(one.due, today)}, and we have not done it. That is on us."
        case True, False:
            return f"A promise of ours to you is overdue: {words}{_due(one.due, today)}. That is on us."
        case False, True:
            comma = "," if one.due else ""
            return f"We still owe you one thing: to {words}{comma}{_by(one.due, today)}."
        case _:
            return f"A promise of ours to you is still open: {words}{_due(one.due, today)}."


def owed_as_question(one: Owed, today: date) -> str:
    """The same, led by what it means for the reader."""
    words, is_verb = undertaking(one.text, dated=one.due is not None)
    thing = f"to {words}" if is_verb else words
    if not one.missed:
        ask = f"Is {day_words(one.due, today)} still the right day for you" if one.due else "By when do you need it"
        return f"{ask}? We still owe you one thing: {thing}."
    if is_verb:
        return (
            f"Has it held you up that we promised to {words}{_by(one.due, today)} and have not done it? That is on us."
        )
    return f"Has it held you up that a promise of ours is overdue: {words}{_due(one.due, today)}? That is on us."


def _asked(one: Asked, today: date) -> Iterator[str]:
    """In their words; without them where they are long, or hold what no message of ours may say."""
    on = f"On {day_words(one.source.dated, today)} you" if one.source.dated else "You"
    said = "asked" if one.quote.rstrip().endswith("?") else "said"
    if len(one.quote) <= _LONGEST:
        yield f"{on} {said}: {_quoted(one.quote)} {_NO_ANSWER}"
    yield f"{on} {said} something that we have not answered, as far as I can see."


def _kept(one: Kept, today: date) -> str:
    words, is_verb = undertaking(one.text, dated=one.due is not None)
    if is_verb:
        return f"We said that we would {words}{_by(one.due, today)}, and we did."
    return f"Our last promise to you was kept: {words}{_due(one.due, today)}."


def _by(due: date | None, today: date) -> str:
    return f" by {day_words(due, today)}" if due else ""


def _due(due: date | None, today: date) -> str:
    return f", due on {day_words(due, today)}" if due else ""


def _event(entry: Entry, brief: Brief) -> Iterator[str]:
    where = _where(entry, brief)
    if entry.quote and len(entry.quote) <= _LONGEST:
        yield f"{where} I read: {_quoted(entry.quote)}"
        return
    yield from (f"{where} I read: {bare(said)}." for said in _first(entry, brief))


def _where(entry: Entry, brief: Brief) -> str:
    """ "In your annual report of 27 March", "In the county gazette of 2 May", "On example.com, 3 June," """
    dated = day_words(entry.published, brief.task.day) if entry.published else ""
    host = _HOST.match(entry.source.strip())
    kind = _kind(entry)
    # A company's filings and job postings are its own; "a report" without its name may be anybody's.
    said = host[1] if host else f"{entry.source} {entry.title}"
    own = _is_of(said, brief.task.account) or (kind != _ANY if host is None else "sec.gov" in host[1])
    if kind and own:
        return f"In your {kind} of {dated}"
    if host:
        return f"On {host[1].lower()}, {dated},"
    if re.search(r"(?:site|page|portal)$", entry.source, re.IGNORECASE):
        return f"On {_the(entry.source)}, {dated},"
    return f"In {_the(entry.source) if entry.source else 'a note'} of {dated}"


def is_posting(entry: Entry) -> bool:
    """Whether the event is a job that is to be filled."""
    return _kind(entry) == "job posting"


def _kind(entry: Entry) -> str | None:
    named = f"{entry.title} {entry.source}"
    return next((name for cue, name in _OWN_PAPERS if cue.search(named)), None)


def _the(source: str) -> str:
    """ "the planning register", "Rentwatch": a name of one word takes no article."""
    words = bare(source)
    if re.match(r"(?:the|a|an|our|your)\s", words, re.IGNORECASE):
        return lower_first(words)
    return words if words[:1].isupper() and " " not in words else f"the {words}"


def _is_of(host: str, account: str) -> bool:
    """Whether the site is the account's own."""
    words = [word for word in re.findall(r"[a-z0-9]+", account.casefold()) if len(word) > 3]
    return any(word in host.casefold().replace("-", "") for word in words)


def _challenge(entry: Entry, brief: Brief) -> Iterator[str]:
    if entry.kind is EntryKind.TRIGGER:
        yield from _event(entry, brief)
        return
    where = _publisher(entry)
    if entry.quote and len(entry.quote) <= _LONGEST:
        yield f"{where}: {_quoted(entry.quote)}"
    for metric in entry.metrics:
        if words := _measured(metric):
            yield f"{where}: {words}."
    yield from (f"{where}: {bare(said)}." for said in _first(entry, brief, also=entry.problem))


def _publisher(entry: Entry) -> str:
    host = _HOST.match(entry.source.strip())
    dated = f" in {month_words(entry.published)}" if entry.published else ""
    who = host[1].lower() if host else _the(entry.source)
    return f"{who[:1].upper() if not host else who[:1]}{who[1:]} reported{dated}"


def proof(entry: Entry, brief: Brief) -> Iterator[str]:
    """A result of somebody else, told as his, in the past; his name or what he may be called."""
    who = (entry.customer if entry.may_name_customer else entry.descriptor) or ""
    who = bare(who)
    for metric in entry.metrics:
        if words := _measured(metric):
            yield f"At {who}, {words}."
    saying = entry.saying
    if saying is not None and saying.consent_ref and not names_any(saying.text, brief.secret):
        person = ", ".join(filter(None, (saying.person, saying.title))) if entry.may_name_customer else ""
        yield (
            f"{person} at {who} told us: {_quoted(saying.text)}"
            if person
            else f"{_cap(who)} told us: {_quoted(saying.text)}"
        )
    if saying is None and entry.kind is EntryKind.TESTIMONIAL:
        yield from (f"{_cap(who)} told us: {_quoted(said)}" for said in _first(entry, brief))
    elif not entry.metrics and saying is None:
        yield from (f"One example, {who}: {bare(said)}." for said in _first(entry, brief))


def _measured(metric: Metric) -> str | None:
    """ "allocation time went from 9 to 2 days between January and September 2025 (customer-reported)"."""
    name = lower_first(bare(metric.name))
    head, comma, rest = name.partition(", ")
    name = f"{head} ({rest})" if comma else name
    name = f"the {name}" if re.match(r"(?:share|number|rate|amount) of\b", name) else name
    when = period_words(metric.period) if metric.period else None
    aside = ", ".join(filter(None, (metric.period if metric.period and when is None else None, metric.method)))
    tail = f"{f' {when}' if when else ''}{f' ({aside})' if aside else ''}"
    if metric.before and metric.after:
        return f"{name} went from {metric.before} to {with_unit(metric.after, metric.unit)}{tail}"
    value = metric.value or metric.after
    if not value:
        return None
    if _CHANGE.search(name):
        return f"the measured figure was {article(name)} {name} of {with_unit(value, metric.unit)}{tail}"
    return f"{name} stood at {with_unit(value, metric.unit)}{tail}"


def _first(entry: Entry, brief: Brief, also: str | None = None) -> Iterator[str]:
    """The first sentence that can be repeated: short, and without a secret name; else the title of a named source."""
    for said in (*_SENTENCE.split(entry.text), also or "", entry.title):
        words = said.strip().lstrip("#>*- ")
        if len(words.split()) >= 4 and len(words) <= _LONGEST and not words.startswith("|"):
            if not names_any(words, brief.secret) and "..." not in words:
                yield words
            return


def _quoted(text: str) -> str:
    words = " ".join(text.split()).replace('"', "'")
    return f'"{words}"' if words[-1:] in "?." else f'"{words}".'


def _cap(text: str) -> str:
    return text[:1].upper() + text[1:]
