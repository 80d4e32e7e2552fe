"""From a sentence to candidates: heads by the cues, guards, clauses, acts, conditions, dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.core.when import DueRole, TimePhrase, find
from auditor.engines.offline import guards
from auditor.engines.offline.binding import PRONOUNS
from auditor.engines.offline.clauses import act_of, acts, clause_end, quantity
from auditor.engines.offline.cues import STRENGTHS, Head, Mood
from auditor.engines.offline.dating import due_phrase, usable_phrases
from auditor.engines.offline.deeds import deed
from auditor.engines.offline.heads import TRIGGER, clauses
from auditor.engines.offline.lexicon import UNDERTAKEN_NOT, VERB_ACTS
from auditor.engines.offline.scene import Clause, Scene
from auditor.model.commitment import Act, Candidate, CommitmentKind, Owner, State, Strength

_WONT = re.compile(
    r"(?<![\w'])(?P<subject>(?:I|[Ww]e|[Oo]ur\s+\w+|[Tt]he\s+(?:[\w'-]+\s+){1,3}?|[Yy]our\s+(?:[\w'-]+\s+){1,3}?|[Yy]ou|[Ii]t|[Tt]here))\s*(?:\s+won't|\s+will\s+not|'ll\s+not|\s+shall\s+not|\s+will\s+never|'ll\s+never)\s+"
)
_HAVE_WHO = re.compile(
    r"(?:have|get|ask|tell)\s+(?P<who>someone|somebody|(?:my|our|the)\s+\w+(?:\s+team)?|[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?)\s+(?:to\s+)?(?P<verb>[a-z]+)\b"
)
_LEFT_OVER = re.compile(r"\s+(?:instead|at\s+the\s+latest|as\s+(?:promised|agreed|discussed))\b")
_USEFUL = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER, DueRole.RECURRING})
_MAX_QUOTE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    candidates: tuple[Candidate, ...]
    rejected: int


def weigh(text: str, offset: int, segment: int, scene: Scene) -> Weighed:
    """The candidates of one sentence; `offset` is where it starts in the document."""
    if not TRIGGER.search(text):
        return Weighed(candidates=(), rejected=0)
    phrases = tuple(p for p in find(text, date_order=scene.order) if p.role in _USEFUL)
    heads, rejected = clauses(text, phrases, scene)
    negated = _abstention(text)
    found: list[Candidate] = []
    for number, clause in enumerate(heads):
        made = tuple(_candidates(text, clause, phrases, scene, first=number == 0))
        rejected += not made
        found.extend(made)
    if negated is not None:
        found.append(_upheld(text, *negated, phrases))
    placed = (
        replace(c, segment=segment, at=offset + (c.at or 0), quote=c.quote[:_MAX_QUOTE])
        for c in found
        if c.quote.strip()
    )
    return Weighed(candidates=tuple(placed), rejected=rejected)


def _candidates(
    text: str, clause: Clause, phrases: tuple[TimePhrase, ...], scene: Scene, *, first: bool
) -> Iterator[Candidate]:
    before = text[: clause.start]
    belief = guards.reported(before)
    if belief is guards.Report.OTHERS or guards.barred(before):
        return
    if clause.cue.mood is Mood.CAN and guards.serves(before):
        return
    if guards.asks(text) and not guards.tagged(text):
        return
    pieces = [(clause.verb, clause.end)] if clause.cue.head is Head.WHOLE else acts(text, clause.verb, clause.end)
    for number, (verb, end) in enumerate(pieces):
        phrase = text[verb:end]
        act = deed(clause, phrase, scene)
        if act is None or (number and act_of(phrase) is None):
            continue
        start = clause.start if number == 0 else verb
        usable = usable_phrases(text, clause, phrases, verb, end)
        due = due_phrase(text, usable, start, end, leading=first and number == 0, shared=(clause.start, clause.reach))
        yield _candidate(text, clause, (start, verb, end), act, due, belief, scene)


def _candidate(
    text: str,
    clause: Clause,
    places: tuple[int, int, int],
    act: Act,
    due: TimePhrase | None,
    belief: guards.Report,
    scene: Scene,
) -> Candidate:
    start, verb, end = places
    phrase = text[verb:end]
    condition = _condition(text, clause, verb, end)
    strength = _strength(text, clause, belief, condition)
    state, scored = _standing(clause, condition, strength, due, scene, text)
    performer, owner = _performer(clause, phrase)
    known = act is not Act.OTHER or act_of(phrase) is not None
    confidence = clause.cue.confidence - (0.0 if known else 0.2) + (0.05 if due else 0.0)
    pronoun = bool(performer) and performer.lower() in PRONOUNS if performer else False
    quote = text[start:end]
    return Candidate(
        quote=quote,
        segment=0,
        at=start,
        owner=owner,
        performer=performer,
        action=_action(text, clause, places, due, scene),
        act=act,
        kind=CommitmentKind.MAINTENANCE if act is Act.UPHOLD else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=state,
        scored=scored and not pronoun and owner is Owner.SPEAKER,
        condition=condition,
        due_text=due.text if due else None,
        quantity=quantity(quote),
        confidence=round(min(0.99, max(0.05, confidence - (0.2 if pronoun else 0.0))), 2),
    )


def _condition(text: str, clause: Clause, verb: int, end: int) -> str | None:
    inside = guards.trailing_condition(text[verb:end])
    if inside is not None:
        return text[verb + inside[0] : verb + inside[1]]
    ahead = guards.leading_condition(text[: clause.start])
    return text[ahead[0] : ahead[1]].rstrip(" ,") if ahead else None


def _strength(text: str, clause: Clause, belief: guards.Report, condition: str | None) -> Strength:
    around = text[max(0, clause.start - 40) : clause.end + 25]
    if clause.cue.mood is Mood.HEDGE or belief is guards.Report.OWN_HEDGE:
        return Strength.HEDGED
    hedged, absolute = (pattern.search(around) for _, pattern in STRENGTHS)
    if hedged and clause.cue.mood is not Mood.MUST:
        return Strength.HEDGED
    if condition is not None:
        return Strength.QUALIFIED
    return Strength.ABSOLUTE if absolute else Strength.FIRM


def _standing(
    clause: Clause, condition: str | None, strength: Strength, due: TimePhrase | None, scene: Scene, text: str
) -> tuple[State, bool]:
    """State and whether it is scored: hedges and open offers are tracked only."""
    if condition is not None and guards.polite(condition) and due is None:
        return State.TENTATIVE, False
    if guards.tagged(text) or (clause.cue.id == "appointment" and "et's" in text[clause.start : clause.start + 6]):
        return State.TENTATIVE, False
    loose = clause.cue.mood in {Mood.CAN, Mood.OFFER, Mood.MUST}
    if loose and due is None and not scene.answers:
        return State.TENTATIVE, clause.cue.mood is Mood.MUST
    if condition is not None:
        return State.CONDITIONAL, strength is not Strength.HEDGED
    return State.ACTIVE, strength is not Strength.HEDGED


def _performer(clause: Clause, phrase: str) -> tuple[str | None, Owner]:
    if clause.cue.head is Head.GROUP and clause.who:
        return clause.who.strip(), Owner.SPEAKER
    asked = _HAVE_WHO.match(phrase)
    if asked and asked["verb"] in VERB_ACTS:
        return asked["who"], Owner.SPEAKER
    return None, Owner.SPEAKER


def _action(text: str, clause: Clause, places: tuple[int, int, int], due: TimePhrase | None, scene: Scene) -> str:
    _, verb, end = places
    if clause.cue.head is Head.WHOLE:
        return scene.asked or text[clause.start : end]
    phrase = text[verb:end]
    if clause.cue.head is Head.THING:
        phrase = text[clause.start : end]
    if due and due.start >= verb:
        phrase = phrase.replace(due.text, " ", 1)
    phrase = _LEFT_OVER.sub("", phrase)
    return " ".join(phrase.strip(" ,").split()) or text[clause.start : end]


def _abstention(text: str) -> tuple[int, int, int] | None:
    match = _WONT.search(text)
    if (
        match is None
        or not UNDERTAKEN_NOT.match(text, match.end())
        or guards.asks(text)
        or guards.barred(text[: match.start()])
    ):
        return None
    if match["subject"].lower() == "you" and not re.match(
        r"(?:ever\s+)?be\s+(?:charged|billed|invoiced|asked)", text[match.end() :], re.IGNORECASE
    ):
        return None
    return match.start(), match.end(), clause_end(text, match.end(), len(text))


def _upheld(text: str, start: int, verb: int, end: int, phrases: tuple[TimePhrase, ...]) -> Candidate:
    """An abstention is owed like an act, of kind maintenance."""
    due = due_phrase(text, phrases, start, end, leading=True, shared=(start, end))
    return Candidate(
        quote=text[start:end],
        segment=0,
        at=start,
        action=f"not {text[verb:end]}",
        act=Act.UPHOLD,
        kind=CommitmentKind.MAINTENANCE,
        due_text=due.text if due else None,
        quantity=quantity(text[start:end]),
        confidence=0.75,
    )
