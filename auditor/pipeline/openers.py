"""Openers: composed from facts, proposed by a model where there is one, and only such as every rule lets stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from auditor.checks import ALL, Rule, run
from auditor.core.brief import Brief, Owed, Reason
from auditor.core.match.words import terms
from auditor.core.openers import composed, faults, lead_of
from auditor.core.reading import read
from auditor.model.commitment import Usage
from auditor.model.finding import Finding, Level
from auditor.model.opener import Cited, Lead, Opener
from auditor.model.text import Document, DocumentKind, Segment, SegmentKind, Span
from auditor.ports import Proposed, Suggestions, Suggests, ToSuggest

MOST = 3
_MOST_RESEARCH = 3
_LONGEST_RESEARCH = 160
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """The openers that stand, and what asking for them took."""

    openers: tuple[Opener, ...]
    usage: Usage
    undone: str = ""
    """Why a model was not heard, where there is one."""


def offered(brief: Brief, engine: Suggests | None = None, rules: Sequence[Rule] = ALL) -> Offered:
    """At most three, the first-ranked lead first; those of a model, where there is one, before those composed by code."""
    heard = engine.suggest(to_suggest(brief)) if engine else Suggestions()
    chosen = list(islice((one for one in proposals(heard, brief) if stands(one, brief, rules)), MOST))
    taken = {_led(one) for one in chosen}
    for ways in composed(brief):
        one = next((way for way in ways if stands(way, brief, rules)), None)
        if one is not None and len(chosen) < MOST and (not heard.proposed or _led(one) not in taken):
            chosen.append(one)
    ranks = tuple(Lead)
    ordered = sorted(chosen, key=lambda one: ranks.index(one.lead)) if heard.proposed else chosen
    return Offered(openers=tuple(ordered), usage=heard.usage, undone=heard.undone)


def stands(opener: Opener, brief: Brief, rules: Sequence[Rule] = ALL) -> bool:
    """Whether it may be offered: grounded in its sources, and no rule finds anything in it, nor in what it quotes."""
    plain = opener.text.replace('"', "")
    return not any(faults(opener, brief)) and not found_in(opener.text, rules) and not found_in(plain, rules)


def found_in(text: str, rules: Sequence[Rule] = ALL) -> tuple[Finding, ...]:
    """What the rules find in `text` as the whole of a draft; praise (a miss owned up to) is no finding here."""
    whole = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)))
    draft = Document(id="opener", origin="opener", kind=DocumentKind.DRAFT, text=text, segments=(whole,))
    return tuple(one for one in run(read(draft), tuple(rules)) if one.level is not Level.INFO)


def proposals(heard: Suggestions, brief: Brief) -> Iterator[Opener]:
    """What a model proposed, as openers; one that passes over what we owe is left out, and so are unknown sources."""
    by_source = {reason.source.id: reason for reason in reversed(brief.reasons)}
    research = tuple(" ".join(one.split())[:_LONGEST_RESEARCH] for one in heard.research[:_MOST_RESEARCH])
    for one in heard.proposed:
        if all(source in by_source for source in one.sources):
            opener = _opener(one, [by_source[source] for source in one.sources], research)
            if _owns_up(opener, brief):
                yield opener


def _opener(one: Proposed, rests_on: Sequence[Reason], research: tuple[str, ...]) -> Opener:
    leads = sorted((lead_of(reason) for reason in rests_on), key=tuple(Lead).index)
    sources: dict[str, Cited] = {reason.source.id: reason.source for reason in rests_on}
    return Opener(
        text=" ".join(one.text.split()),
        lead=leads[0] if leads else Lead.QUESTION,
        leads_with=" ".join(one.leads_with.split())[:_LONGEST_NAME],
        sources=tuple(sources.values()),
        research=research,
    )


def _owns_up(opener: Opener, brief: Brief) -> bool:
    """Who owes something says so first: its source is cited and its words are there."""
    owed = [one for one in brief.reasons if isinstance(one, Owed)]
    said = set(terms(opener.text))
    cites = {source.id for source in opener.sources}
    return not owed or any(one.source.id in cites and said & set(terms(one.text)) for one in owed)


def _led(opener: Opener) -> tuple[Lead, frozenset[str]]:
    return opener.lead, frozenset(source.id for source in opener.sources)


def to_suggest(brief: Brief) -> ToSuggest:
    """The brief in words."""
    task = brief.task
    lines = (f"Account: {task.account}", f"Persona: {task.persona or 'not known'}", f"Goal: {task.goal or 'not known'}")
    firsts = {reason.source.id: reason for reason in reversed(brief.reasons)}
    sources = tuple((identity, _told(identity, reason, brief)) for identity, reason in reversed(firsts.items()))
    return ToSuggest(day=task.day, count=MOST, brief="\n".join(lines), sources=sources)


def _told(identity: str, reason: Reason, brief: Brief) -> str:
    """One line: what it is, when, and everything that it says."""
    match reason:
        case Owed(missed=missed):
            kind = "open promise of ours, its day is over" if missed else "open promise of ours, not due yet"
        case _:
            kind = lead_of(reason).value
    return f"{kind}: {' '.join(brief.words[identity].split())}"


def for_document(openers: Sequence[Opener], document_id: str) -> tuple[Opener, ...]:
    return tuple(replace(one, document_id=document_id) for one in openers)
