"""What a knowledge folder says twice, no longer, or without what it needs to be used."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from auditor.model.finding import Level
from auditor.model.knowledge import Claim, ClaimKind, Entry, EntryKind, Knowledge, Loss, Problem

_FIGURED = frozenset({ClaimKind.SERVICE_LEVEL, ClaimKind.PRICE, ClaimKind.LEAD_TIME})
_PROOF = frozenset({EntryKind.CASE_STUDY, EntryKind.TESTIMONIAL, EntryKind.BENCHMARK, EntryKind.RESEARCH_NOTE})
_CUSTOMER = frozenset({EntryKind.CASE_STUDY, EntryKind.TESTIMONIAL})


def problems(knowledge: Knowledge, day: date) -> tuple[Problem, ...]:
    """Everything wrong with it on `day`: what could not be read first, then what does not fit together."""
    found = [
        *knowledge.problems,
        *_twice(knowledge),
        *(p for claim in knowledge.claims for p in _claim(claim, day)),
        *(p for entry in knowledge.entries for p in _entry(entry, day)),
        *_contradictions(knowledge.claims, day),
        *_unknown_sources(knowledge),
    ]
    return tuple(sorted(found, key=lambda p: (p.level is not Level.ERROR, p.origin, p.line or 0, p.what)))


def _claim(claim: Claim, day: date) -> Iterator[Problem]:
    if not claim.holds_on(day):
        hint = "renew it, or take it out" if claim.kind is not ClaimKind.CERTIFICATE else "renew the certificate first"
        yield _about(claim, Level.WARNING, "valid_to", f"it ended on {claim.valid_to}", hint)
    if not claim.source:
        yield _about(claim, Level.WARNING, "source", "nobody can look it up", "name a document, a contract or a person")
    if not claim.statement:
        hint = "write the sentence that may be said; findings quote it"
        level = Level.ERROR if claim.kind is ClaimKind.PROOF else Level.WARNING
        yield _about(claim, level, "statement", "it says nothing that could be quoted", hint)
    if claim.value is not None and not claim.unit:
        yield _about(claim, Level.ERROR, "unit", "the figure has no unit", "percent, hour, working_day, week, GBP, ...")
    if claim.kind in _FIGURED and claim.value is None:
        yield _about(claim, Level.ERROR, "value", f"a {_words(claim.kind)} needs a figure", "give value and unit")
    if claim.kind is ClaimKind.CAPABILITY and claim.status is None:
        hint = "available, beta, planned or unavailable"
        yield _about(claim, Level.ERROR, "status", "nobody knows whether it is there", hint)


def _entry(entry: Entry, day: date) -> Iterator[Problem]:
    if entry.expires_on is not None and entry.expires_on < day:
        hint = "renew it, or take it out; it is not used"
        yield _about(entry, Level.WARNING, "expires_on", f"it ended on {entry.expires_on}", hint)
    if entry.kind in _CUSTOMER and entry.customer and not entry.may_name_customer and not entry.descriptor:
        hint = 'say how it may be called, such as "a brewery in Kent", or get consent'
        what = "the customer may not be named, and there is no other name"
        yield _about(entry, Level.ERROR, "descriptor", what, hint)
    if entry.kind is EntryKind.CASE_STUDY and not entry.metrics and entry.saying is None:
        hint = "give metrics or a quote; without either it proves nothing"
        yield _about(entry, Level.ERROR, "metrics", "it has neither figures nor words of the customer", hint)
    if entry.saying is not None and not entry.saying.consent_ref:
        hint = "name where the consent lies"
        yield _about(entry, Level.WARNING, "quote", "no consent to use these words is named", hint)
    if entry.kind in _PROOF and entry.expires_on is None:
        yield _about(entry, Level.WARNING, "expires_on", "it never ends", "say until when it may be used")


def _twice(knowledge: Knowledge) -> Iterator[Problem]:
    everything: list[Claim | Entry] = [*knowledge.claims, *knowledge.entries]
    first: dict[str, Claim | Entry] = {}
    for one in everything:
        other = first.setdefault(one.id, one)
        if other is not one:
            what = f"the id is also used in {other.place}"
            yield _about(one, Level.ERROR, "id", what, "give each entry its own")


def _contradictions(claims: Iterable[Claim], day: date) -> Iterator[Problem]:
    """Two entries that hold on `day`, of one kind and one name, for the same people, that say otherwise."""
    by_name: dict[tuple[ClaimKind, str], list[Claim]] = {}
    for claim in claims:
        if claim.holds_on(day):
            for name in {name.casefold() for name in (claim.subject, *claim.aliases)}:
                by_name.setdefault((claim.kind, name), []).append(claim)
    told: set[tuple[str, str]] = set()
    for (_, name), some in sorted(by_name.items(), key=lambda item: item[0]):
        for one, other in combinations(some, 2):
            if one.id == other.id or (one.id, other.id) in told or not _same_people(one, other):
                continue
            told.add((one.id, other.id))
            field = _difference(one, other)
            if field is not None:
                hint = "keep one of them, or name roles, plans or end dates that tell them apart"
                yield _about(other, Level.ERROR, field, f"{one.id} ({one.place}) says otherwise of {name!r}", hint)
            elif one.subject.casefold() != other.subject.casefold():
                hint = "a sentence with this word is held against both"
                yield _about(other, Level.WARNING, "aliases", f"{one.id} has the name {name!r} too", hint)


def _same_people(one: Claim, other: Claim) -> bool:
    """The same roles exactly: what one role may do beyond another is no contradiction."""
    plans = not one.plans or not other.plans or bool(set(one.plans) & set(other.plans))
    return plans and one.roles == other.roles


def _difference(one: Claim, other: Claim) -> str | None:
    if one.status is not other.status:
        return "status"
    if one.value != other.value or (one.unit or "") != (other.unit or ""):
        return "value"
    return "available_from" if one.available_from != other.available_from else None


def _unknown_sources(knowledge: Knowledge) -> Iterator[Problem]:
    """A source that looks like the id of an entry and is none."""
    known = {claim.id for claim in knowledge.claims} | {entry.id for entry in knowledge.entries}
    prefixes = {name.split("-", 1)[0] for name in known if "-" in name}
    for claim in knowledge.claims:
        word = claim.source
        if word and " " not in word and "." not in word and word not in known and word.split("-", 1)[0] in prefixes:
            hint = "check the spelling, or write the source in words"
            yield _about(claim, Level.WARNING, "source", f"there is no entry {word!r}", hint)


def _about(one: Claim | Entry, level: Level, field: str, what: str, hint: str) -> Problem:
    origin, _, line = one.place.rpartition(":")
    return Problem(
        level=level,
        origin=origin or one.place,
        line=int(line) if line.isdigit() else None,
        entry=one.id,
        field=field,
        what=what,
        hint=hint,
        loses=Loss.NOTHING,
    )


def _words(kind: ClaimKind) -> str:
    return kind.value.replace("_", " ")
