"""From a sentence to candidates: heads by the cues, guards, clauses, acts, conditions, dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.days.dating import due_phrase, usable_phrases
from auditor.engines.offline.headed.abstentions import abstains, abstentions
from auditor.engines.offline.headed.binding import PRONOUNS
from auditor.engines.offline.headed.deeds import HAVE_WHO, deed, repeats_request
from auditor.engines.offline.headed.gapped import gapped
from auditor.engines.offline.headed.heads import clauses, heads_in
from auditor.engines.offline.headed.standing import standing_of, strength_of
from auditor.engines.offline.talk.answers import asked_for
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import act_of, acts, quantity, trimmed
from auditor.engines.offline.words.conditions import is_level
from auditor.engines.offline.words.cues import Head, Mood
from auditor.engines.offline.words.lexicon import VERB_ACTS
from auditor.engines.offline.words.quoted import of_another
from auditor.engines.offline.words.scene import Clause, Clues, Scene
from auditor.model.commitment import Act, Candidate, CommitmentKind, Strength

_LEFT_OVER = pattern(r"\s+(?:instead|at\s+the\s+latest|as\s+(?:promised|agreed|discussed))\b")
_HANDED_OVER = pattern(r"be\s+(?:back\s+)?(?:with\s+you|(?:in|on|at)\s+your\b)", re.IGNORECASE)
"""Where a thing will be says nothing of what it is."""
_NAMED = pattern(r"(?!(?:they|it|these|those|this|that|both|all)\b)", re.IGNORECASE)
_WITHIN = pattern(r"\W*(?:with|in)?in(?:side)?\b", re.IGNORECASE)
_EACH = pattern(
    r"\b(?:every|any|each(?!\s+other)|tickets|requests|calls|queries|questions|enquiries|inquiries)\b",
    re.IGNORECASE,
)
"""Of whatever comes in: how long it takes is a level."""
_SHORT_ANSWER = 7
"""Words."""
_ANSWER = 14
"""Words of an answer that takes up what was asked for."""
_UNDERTAKES = frozenset({Mood.WILL, Mood.CAN})
_IT = pattern(r"\b(?:it|that|this|them|those|one|so)\b", re.IGNORECASE)
_BE_THERE = pattern(r"(?:be|see\s+you)\s+(?:there|then)\b", re.IGNORECASE)
"""What answers a question that asks for no deed: "Tuesday at nine, then?"."""
_BUT = pattern(r"\b(?:but|not|only|except|unless|though)\b|n't\b", re.IGNORECASE)
"""What is taken up in part or otherwise is not taken up for that day."""
_MAX_QUOTE = 400


_YOU_GET = pattern(r"\byou(?:rs?)?\b", re.IGNORECASE)
_ANNOUNCES = pattern(
    r"(?:confirm|say|promise|guarantee|(?:assure|tell|promise)\s+you|confirm\s+to\s+you|let\s+you\s+know)\s+that\b",
    re.IGNORECASE,
)
"""A head that only opens the next one: "I can confirm that on 3 June we will deliver"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    candidates: tuple[Candidate, ...]
    rejected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One act of a clause: where its quote starts, where its verb, where it ends."""

    start: int
    verb: int
    end: int
    act: Act
    due: TimePhrase | None
    dates: tuple[TimePhrase, ...]
    """All of the sentence."""


_LEAVE_IT = pattern(r"(?:leave|consider)\b|(?:i'm|we're|i\s+am|we\s+are)\s+on\s+it|on\s+it", re.IGNORECASE)


def _said_once(found: list[Candidate]) -> list[Candidate]:
    """Without what only opens the next: "leave it with me, I'll find out", and "we'll keep the, uh, we'll keep the bay clear"."""
    return [
        one
        for one, after in zip_longest(found, found[1:])
        if after is None
        or (
            not (_LEAVE_IT.match(one.quote) and one.due_text is None and after.scored)
            and not after.quote.lower().startswith(one.quote.lower())
        )
    ]


def weigh(text: str, offset: int, segment: int, scene: Scene, clues: Clues | None = None) -> Weighed:
    """The candidates of one sentence; `offset` is where it starts in the document."""
    clues = clues or Clues(text, scene.order)
    found_heads = heads_in(text, clues)
    if not found_heads and not abstains(text, clues):
        return Weighed(candidates=(), rejected=0)
    phrases = clues.days()
    heads, rejected = clauses(text, found_heads, phrases, scene)
    heads = [
        h for h, after in zip_longest(heads, heads[1:]) if not (after and _ANNOUNCES.match(text[h.verb : after.start]))
    ]
    found: list[Candidate] = []
    for number, clause in enumerate(heads):
        made = tuple(_candidates(text, clause, phrases, scene, first=number == 0))
        rejected += not made
        found.extend(made)
    if abstains(text, clues):
        found.extend(abstentions(text, phrases))
    placed = (
        replace(c, segment=segment, at=offset + (c.at or 0), quote=c.quote[:_MAX_QUOTE])
        for c in _said_once(sorted(found, key=lambda c: c.at or 0))
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
    if of_another(text, clause.start, clause.verb) or guards.trails(text[clause.verb : clause.reach]):
        return
    if clause.cue.mood is Mood.CAN and guards.serves(before):
        return
    if guards.asks(text) and not guards.tagged(text) and clause.cue.id != "asks-leave":
        return
    pieces = [(clause.verb, clause.end)] if clause.cue.head is Head.WHOLE else acts(text, clause.verb, clause.end)
    last: TimePhrase | None = None
    for number, (verb, end) in enumerate(pieces):
        act = deed(clause, text[verb:end], scene)
        if act is None or (number and act_of(text[verb:end]) is None):
            continue
        start = clause.start if number == 0 else verb
        usable = usable_phrases(text, clause, phrases, verb, end)
        behind = clause.reach if number == len(pieces) - 1 and clause.cue.head is not Head.WHOLE else end
        others = gapped(text, (verb, end, behind), usable)
        if others:
            end = trimmed(text, verb, min(end, others[0][0]))
        due = due_phrase(text, usable, start, end, leading=first and number == 0, shared=(clause.start, clause.reach))
        # "I'll sign it tonight and send it back": the day of the first is that of what follows it.
        last = due = due or last
        if due is not None and _WITHIN.match(due.text) and (act is Act.UPHOLD or _EACH.search(text[verb:end])):
            due = None  # "answer every ticket within an hour" is a level, not a day
        piece = _Piece(start=start, verb=verb, end=end, act=act, due=due, dates=phrases)
        yield _candidate(text, clause, piece, belief, scene)
        yield from _with_another(text, clause, piece, others, scene)


def _with_another(
    text: str, clause: Clause, piece: _Piece, places: list[tuple[int, int]], scene: Scene
) -> Iterator[Candidate]:
    """What the verb of `piece` is done to as well, on a day of its own."""
    for start, end in places:
        day = next(p for p in piece.dates if p.end == end)
        more = replace(piece, start=start, verb=start, end=end, due=day)
        also = _candidate(text, clause, more, guards.reported(text[: clause.start]), scene)
        yield replace(also, action=f"{text[piece.verb : piece.end].split()[0]} {also.action}")


def _candidate(text: str, clause: Clause, piece: _Piece, belief: guards.Report, scene: Scene) -> Candidate:
    phrase = text[piece.verb : piece.end]
    condition = guards.condition_of(text, clause.start, piece.verb, piece.end, piece.dates)
    level = piece.due is not None and is_level(piece.act, condition, piece.due.text)
    act, due = (Act.UPHOLD, None) if level else (piece.act, piece.due)
    strength = strength_of(text, clause, belief, condition)
    state, scored = standing_of(text, clause, strength, condition, due, scene)
    performer = _performer(clause, phrase, scene)
    known = act is not Act.OTHER or act_of(phrase) is not None
    pronoun = performer is not None and performer.lower() in PRONOUNS
    confidence = clause.cue.confidence - (0.0 if known else 0.2) + (0.05 if due else 0.0) - (0.2 if pronoun else 0.0)
    quote = text[piece.start : piece.end]
    return Candidate(
        quote=quote,
        segment=0,
        at=piece.start,
        performer=performer,
        action=_action(text, clause, piece, scene),
        act=act,
        kind=CommitmentKind.MAINTENANCE if act is Act.UPHOLD else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        state=state,
        scored=scored and not (pronoun and not _told_you(phrase, scene)) and strength is not Strength.HEDGED,
        condition=condition,
        due_text=due.text if due else _asked_day(text, clause, piece, condition, scene),
        quantity=quantity(quote),
        confidence=round(min(0.99, max(0.05, confidence)), 2),
    )


def _told_you(phrase: str, scene: Scene) -> bool:
    """On a call "he'll ring you" is said of one's own man: the other knows what his own people do."""
    return scene.talk and _YOU_GET.search(phrase) is not None


def _asked_day(text: str, clause: Clause, piece: _Piece, condition: str | None, scene: Scene) -> str | None:
    """ "Will do", "yep, we can do that", "I'll get it over to you" to "by Thursday?" is due on Thursday."""
    if clause.cue.head is Head.WHOLE:
        return asked_for(scene)
    words = len(text.split())
    phrase = text[piece.verb : piece.end]
    asked = scene.asked or _BE_THERE.match(phrase)
    short = words <= _SHORT_ANSWER and clause.cue.mood is Mood.WILL and asked
    taken_up = words <= _ANSWER and scene.asked and clause.cue.mood in _UNDERTAKES and _IT.search(phrase)
    if condition or not (short or taken_up) or _BUT.search(text):
        return None
    return asked_for(scene)


def _performer(clause: Clause, phrase: str, scene: Scene) -> str | None:
    """Who acts, when it is not the speaker: "Sam will ...", "I'll have Sam ..."."""
    if clause.cue.head is Head.GROUP and clause.who:
        who = clause.who.strip(" ,")
        return None if scene.speaks_for(who) else who
    asked = HAVE_WHO.match(phrase)
    return asked["who"] if asked and asked["verb"] in VERB_ACTS else None


def _action(text: str, clause: Clause, piece: _Piece, scene: Scene) -> str:
    phrase = text[piece.verb : piece.end]
    if clause.cue.head is Head.WHOLE or repeats_request(phrase, scene):
        return scene.asked or text[clause.start : piece.end]
    if clause.cue.head is Head.THING and _HANDED_OVER.match(phrase) and clause.who and _NAMED.match(clause.who):
        return f"{'ship' if piece.act is Act.SHIP else 'send'} {' '.join(clause.who.split())}"
    if clause.cue.head is Head.THING:
        phrase = text[clause.start : piece.end]
    if piece.due and piece.due.start >= piece.verb:
        phrase = phrase.replace(piece.due.text, " ", 1)
    phrase = _LEFT_OVER.sub("", phrase)
    return " ".join(phrase.strip(" ,").split()) or " ".join(text[clause.start : piece.end].split())
