"""Up to three openers from a brief that differ in what they lead with; with nothing known, one honest question.

Each is offered in several ways, the best first: whoever asks takes the first that stands (`grounded`, and every rule).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from auditor.core.brief import Asked, Brief, Kept, Owed, Reason, Told
from auditor.core.days import day_words
from auditor.core.openers.sentences import is_posting, owed_as_question, proof, told
from auditor.core.openers.wording import bare, reader
from auditor.model.opener import Cited, Lead, Opener, OpenerTask

_MOST = 3
_HANDLES = re.compile(
    r"^(?:to )?(?:book|schedule|arrange|get|set up|agree(?: on)?|secure|offer|propose|run|hold|have|plan|win|make|close)\s+"
    r"(?=(?:a|an|the|first)\s)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:about|on|of|for|to see|for)\s+(?!(?:a|an)\b)(.{3,60})$", re.IGNORECASE)
_TALK = re.compile(
    r"^(?:a|an|the)?\s?(?:first|short|quick|brief)?\s?(?:talk|call|chat|conversation|meeting)\b", re.IGNORECASE
)
_DEPARTMENTS = frozenset(
    "finance operations it marketing hr procurement purchasing logistics sales legal engineering security quality production"
    " maintenance accounting facilities support management".split()
)
"""Who is no person: "for finance", but "for you as treasurer"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asks:
    """Easy questions that fit persona and goal."""

    means: str
    """After a fact: what it means for the reader."""
    role: str
    """After a job posting: what the role is for."""
    useful: str
    """Whether what the sender hopes for would be of use; an answer is one word."""
    today: str
    """How it is done today: for who knows nothing."""

    @staticmethod
    def of(task: OpenerTask) -> "_Asks":
        who, topic, goal = reader(task.persona), _topic(task.goal), _wanted(task.goal)
        role = who is not None and who.casefold() not in _DEPARTMENTS
        you = "on your side" if who is None else f"for you as {who}" if role else f"for {who}"
        means = f"What does that mean {you}?"
        return _Asks(
            means=means,
            role=f"What is that role meant to change {you}?",
            useful=f"Would {goal} be of use to you, or is it too early for that?" if goal else means,
            today=_today(topic, who, role=role),
        )


def _today(topic: str | None, who: str | None, *, role: bool) -> str:
    if topic is not None:
        return f"how do you handle {topic} today, and what would you change about it?"
    if who is None:
        return "which part of the work on your side takes more time than it should?"
    return f"which part of {f'your work as {who}' if role else f'the work in {who}'} takes more time than it should?"


def composed(brief: Brief) -> Iterator[tuple[Opener, ...]]:
    """For each variant the ways of saying it, the best first. What we owe is told first in every variant."""
    if not brief.reasons:
        yield (_question(brief),)
        return
    owed = [one for one in brief.reasons if isinstance(one, Owed)]
    if owed:
        yield from _owing(brief, owed)
        return
    for place, reason in enumerate(_leads(brief.reasons)):
        yield tuple(_led_by(brief, reason, place))
    yield tuple(_asked_first(brief, brief.reasons[0]))


def _leads(reasons: Sequence[Reason]) -> Iterator[Reason]:
    """Three of the ranked reasons: first one of each kind, then what is left, in rank."""
    by_kind: dict[Lead, Reason] = {}
    for one in reasons:
        by_kind.setdefault(lead_of(one), one)
    first = list(by_kind.values())
    chosen = (first + [one for one in reasons if one not in first])[:_MOST]
    yield from sorted(chosen, key=reasons.index)


def lead_of(reason: Reason) -> Lead:
    match reason:
        case Owed():
            return Lead.OWED
        case Asked():
            return Lead.ASKED
        case Kept():
            return Lead.KEPT
        case Told(lead=lead):
            return lead
        case never:
            assert_never(never)


def _owing(brief: Brief, owed: Sequence[Owed]) -> Iterator[tuple[Opener, ...]]:
    """The promise alone; the promise and one thing more that is no pitch; the promise as a question."""
    first, today = owed[0], brief.task.day
    missed = "why it is late, and a day that we can keep"
    base = Opener(
        text="",
        lead=Lead.OWED,
        leads_with=_leads_with(first),
        sources=(first.source,),
        research=(missed if first.missed else "whether it is on time, before you write",),
    )
    said = next(told(first, brief))
    if first.missed:
        ask = "What has that held up on your side?"
    else:
        ask = (
            f"Is {day_words(first.due, today)} still the right day for you?" if first.due else "By when do you need it?"
        )
    yield (replace(base, text=f"{said} {ask}"),)
    for other in _besides(brief, owed):
        more = f"{base.leads_with}, then {_leads_with(other)}"
        yield tuple(
            replace(
                base,
                text=f"{said} {_besides_that(other, words)} {_after(other, brief, ask)}",
                leads_with=more,
                sources=_once(first.source, other.source),
            )
            for words in told(other, brief)
        )
    yield (replace(base, text=owed_as_question(first, today), leads_with=f"what {base.leads_with} means for them"),)


def _besides(brief: Brief, owed: Sequence[Owed]) -> list[Reason]:
    """What may follow a promise that we owe: the next one, a question of theirs, an event; never a proof of how good we are."""
    others = [one for one in brief.reasons if one != owed[0]]
    return [one for one in others if lead_of(one) in (Lead.OWED, Lead.ASKED, Lead.EVENT, Lead.CHALLENGE)][: _MOST - 1]


def _besides_that(other: Reason, words: str) -> str:
    match lead_of(other):
        case Lead.OWED:
            return words
        case Lead.EVENT:
            return f"Apart from that, {words[0].lower()}{words[1:]}"
        case _:
            return f"Apart from that: {words[0].lower()}{words[1:]}" if isinstance(other, Asked) else words


def _after(other: Reason, brief: Brief, ask: str) -> str:
    """The question at the end: about the event where one was told, else about what we owe."""
    return _closing(other, _Asks.of(brief.task), 0) if lead_of(other) in (Lead.EVENT, Lead.CHALLENGE) else ask


def _led_by(brief: Brief, reason: Reason, place: int) -> Iterator[Opener]:
    asks = _Asks.of(brief.task)
    ask = _closing(reason, asks, place)
    base = Opener(
        text="", lead=lead_of(reason), leads_with=_leads_with(reason), research=tuple(_research(brief, reason))
    )
    backs = (
        [] if lead_of(reason) in (Lead.ASKED, Lead.KEPT, Lead.PROOF) else [p for p in brief.proofs if p != reason][:1]
    )
    for said in told(reason, brief):
        for back in backs:
            for result in proof(back.entry, brief):
                yield replace(base, text=f"{said} {result} {ask}", sources=_once(reason.source, back.source))
        yield replace(base, text=f"{said} {ask}", sources=(reason.source,))
        if ask != asks.means:
            yield replace(base, text=f"{said} {asks.means}", sources=(reason.source,))


def _closing(reason: Reason, asks: _Asks, place: int) -> str:
    match lead_of(reason):
        case Lead.ASKED:
            return "Is it still open for you, and what hangs on it?"
        case Lead.EVENT:
            means = asks.role if isinstance(reason, Told) and is_posting(reason.entry) else asks.means
            return asks.useful if place % 2 else means
        case Lead.CHALLENGE:
            return "How does that compare with what you see?"
        case Lead.KEPT:
            return "What would be the next thing of use to you?"
        case Lead.PROOF:
            return asks.useful if asks.useful != asks.means else "Is that something you look at as well?"
        case Lead.OWED | Lead.QUESTION:
            return asks.means


def _asked_first(brief: Brief, reason: Reason) -> Iterator[Opener]:
    """One more variant where little is known: the question stands first, the same fact behind it."""
    asks = _Asks.of(brief.task)
    match lead_of(reason):
        case Lead.EVENT | Lead.CHALLENGE:
            ask = f"What is behind this {asks.means.removeprefix('What does that mean ').removesuffix('?')}?"
        case Lead.ASKED:
            ask = "Is this still open for you?"
        case Lead.KEPT | Lead.PROOF | Lead.OWED | Lead.QUESTION:
            return
    for said in told(reason, brief):
        yield Opener(
            text=f"{ask} {said}",
            lead=lead_of(reason),
            leads_with=f"a question on {_leads_with(reason)}",
            sources=(reason.source,),
            research=tuple(_research(brief, reason)),
        )


def _question(brief: Brief) -> Opener:
    """Nothing is known: a question that claims nothing, and what to find out."""
    task = brief.task
    topic = _topic(task.goal) or "this"
    account = bare(task.account.partition(", ")[0])
    return Opener(
        text=f"I do not know {account} well enough to claim anything, so let me ask: {_Asks.of(task).today}",
        lead=Lead.QUESTION,
        leads_with="an honest question",
        research=(
            f"what changed at {account} in the last months: its site, the news, its filings, its job postings",
            f"who decides on {topic} there, and how it is done today",
            "whether somebody of ours promised or sent them anything before",
        ),
    )


def _leads_with(reason: Reason) -> str:
    match reason:
        case Owed(missed=True):
            return "a promise that we missed"
        case Owed():
            return "a promise that is still open"
        case Asked():
            return "a question that nobody answered"
        case Kept():
            return "a promise that we kept"
        case Told():
            return reason.source.title
        case never:
            assert_never(never)


def _research(brief: Brief, reason: Reason) -> Iterator[str]:
    topic = _topic(brief.task.goal)
    if isinstance(reason, Asked):
        yield "the answer itself, before you write"
        return
    yield (
        f"who looks after {topic} at {bare(brief.task.account)}"
        if topic
        else "who decides, and what is done about it today"
    )
    if not brief.proofs:
        yield "a customer of the same trade who may be named, with a measured result"
    if brief.expired:
        yield "a current edition of what has expired" if brief.expired == 1 else "current editions of what has expired"


def _wanted(goal: str | None) -> str | None:
    """A goal that can be offered in words: "a visit to see the rinsing line"; None for what is not for the reader."""
    if not goal or re.search(r"\d", goal):
        return None
    words = bare(_HANDLES.sub("", goal.strip()))
    if re.match(r"(?:a|an)\s", words, re.IGNORECASE):
        return words[:1].lower() + words[1:]
    if re.match(r"(?:first|short|brief)\s", words, re.IGNORECASE):
        return f"a {words[:1].lower()}{words[1:]}"
    return None


def _topic(goal: str | None) -> str | None:
    """What the goal is about: "dust extraction" of "first talk about dust extraction"."""
    words = _wanted(goal) or (goal or "")
    found = _ABOUT.search(bare(words))
    return found[1] if found and not re.search(r"\d", found[1]) else None


def _once(*sources: Cited) -> tuple[Cited, ...]:
    return tuple({source.id: source for source in sources}.values())
