"""From a sentence to candidates: heads by the cues, guards, clauses, acts, conditions, dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.core.when import DueRole, TimePhrase, find
from auditor.engines.offline import guards
from auditor.engines.offline.clauses import act_of, acts, base_form, clause_end, quantity
from auditor.engines.offline.cues import CUES, STRENGTHS, Cue, Head, Mood
from auditor.engines.offline.lexicon import BINDING_BE, DELIVERED, DISPATCHED, IN_TALK, NO_ACT, UNDERTAKEN_NOT, VERB_ACTS
from auditor.model.commitment import Act, Candidate, CommitmentKind, Owner, State, Strength
from auditor.model.people import DateOrder

TRIGGER = re.compile(
    r"\b(?:will|shall|ll|won't|going to|gonna|promise|commit|undertake|agree|pledge|vow|guarantee|intend|plan|volunteer|should|may|might|"
    r"try|hope|aim|expect|can|could|happy|glad|willing|delighted|pleased|prepared|ready|need|have to|owe|want|like to|let me|lemme|allow me|"
    r"consider|leave|on it|covered|count|rely|depend|word|ing|booked|scheduled|arranged|reserved|confirmed|see you|talk to|speak|let's|"
    r"set|follow|coming|on its way|on their way|ships?|goes?|launch(?:es)?|arrives?|due to)\b|'ll|\w'(?:m|re)\s+\w+ing\b|\b(?:am|are)\s+\w+ing\b",
    re.IGNORECASE,
)
_NOT_A_NAME = frozenset(
    """i we you it this that there the these those what who which how when where why if once yes no both all each everyone everything nothing
    something anything somebody anybody nobody anyone someone none thanks thank hi hello dear hey please also then so but and or as since
    because although while after before until maybe perhaps however hopefully currently today tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november december most many some few
    others another either neither one two our my your their his her its another people customers users clients nothing time god""".split()
)
_PRONOUN = frozenset({"he", "she", "they"})
_BENEFIT = re.compile(
    r"(?:have|get|receive|see)\s+(?:an?\s+|the\s+|some\s+|much\s+|far\s+|even\s+)*(?:\d[\d.,]*\s*(?:%|percent|x\b|times)|more|better|higher|lower|faster|fewer|"
    r"greater|results?|savings?|value|peace|roi|best|most|idea|sense|feel|feeling|chance|opportunity|fun|time|questions?|problem|trouble|access\s+to|choice|option|"
    r"to\b|got\b|no\b|used\b|rid\b|stuck\b|lost\b|started\b|started\b|tired\b)",
    re.IGNORECASE,
)
_GETS = re.compile(r"(?:have|get|receive)\s+(?:it|them|the|an?|your|our|my|this|that|these|those|all|both|one|another|word|\d|[A-Z][\w-]+|(?:revised|updated|final|new|full|details|confirmation|access)\b)")
_TO_YOU = re.compile(r"\b(?:you|your|yours|ya|everyone|us)\b", re.IGNORECASE)
_OF_OURS = re.compile(r"(?:my|our|someone|one\s+of|myself)\b|.*\band\s+(?:I|myself)$", re.IGNORECASE)
_BY_US = re.compile(r"\bby\s+(?:me|us|our|my|[A-Z])")
_HAPPENS = re.compile(r"be\s+held\b(?!\s+(?:for\s+you|at\s+(?:the|this|that|\W?\d)))", re.IGNORECASE)
"""A meeting that is held is a fact; a price that is held for you is owed."""
_NEGATED = re.compile(r"(?:not|never|no\s+longer|hardly|n't)\b", re.IGNORECASE)
_WONT = re.compile(
    r"(?<![\w'])(?P<subject>(?:I|[Ww]e|[Oo]ur\s+\w+|[Tt]he\s+(?:[\w'-]+\s+){1,3}?|[Yy]our\s+(?:[\w'-]+\s+){1,3}?|[Yy]ou|[Ii]t|[Tt]here))\s*(?:\s+won't|\s+will\s+not|'ll\s+not|\s+shall\s+not|\s+will\s+never|'ll\s+never)\s+"
)
_HAVE = re.compile(r"have\s+(?:(?:it|that|this|these|those|them|the|your|our|my|an?\s+(?:draft|answer|quote|proposal|update|version|copy|response|plan|reply|\w+\s+(?:draft|answer|quote|proposal|version))|someone|somebody|[A-Z][\w-]+)\b)")
_HAVE_WHO = re.compile(r"(?:have|get|ask|tell)\s+(?P<who>someone|somebody|(?:my|our|the)\s+\w+(?:\s+team)?|[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?)\s+(?:to\s+)?(?P<verb>[a-z]+)\b")
_WORD = re.compile(r"[A-Za-z][\w'-]*")
_ADJECTIVAL = re.compile(r"(?:the|your|our|my|their|his|her|its|a|an|this|that|last|any)\s+$", re.IGNORECASE)
_REPLACED = re.compile(r"\b(?:instead\s+of|rather\s+than|not|from)\s+(?:on\s+)?$", re.IGNORECASE)
_LEFT_OVER = re.compile(r"\s+(?:instead|at\s+the\s+latest|as\s+(?:promised|agreed|discussed))\b")
_USEFUL = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN, DueRole.AFTER, DueRole.RECURRING})
_MAX_QUOTE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A head that fits, still to be weighed. All places are in the sentence's own text."""

    cue: Cue
    start: int
    verb: int
    end: int
    reach: int
    """Where the next head begins: a date behind a remark still belongs to the clause before it."""
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a sentence's surroundings tell: was something asked just before, is this talk or mail."""

    answers: bool
    asked: str | None = None
    """The request that is answered, when its words are there."""
    order: DateOrder = DateOrder.MONTH_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    candidates: tuple[Candidate, ...]
    rejected: int


def weigh(text: str, offset: int, segment: int, scene: Scene) -> Weighed:
    """The candidates of one sentence; `offset` is where it starts in the document."""
    if not TRIGGER.search(text):
        return Weighed(candidates=(), rejected=0)
    phrases = tuple(p for p in find(text, date_order=scene.order) if p.role in _USEFUL)
    clauses, rejected = _clauses(text, phrases, scene)
    negated = _abstention(text)
    found: list[Candidate] = []
    for number, clause in enumerate(clauses):
        made = tuple(_candidates(text, clause, phrases, scene, first=number == 0))
        rejected += not made
        found.extend(made)
    if negated is not None:
        found.append(_upheld(text, *negated, phrases))
    placed = (
        replace(c, segment=segment, at=offset + (c.at or 0), quote=c.quote[:_MAX_QUOTE]) for c in found if c.quote.strip()
    )
    return Weighed(candidates=tuple(placed), rejected=rejected)


def _clauses(text: str, phrases: tuple[TimePhrase, ...], scene: Scene) -> tuple[list[Clause], int]:
    """One clause a head: of cues that overlap, the first listed that binds; with the number of heads that bind nothing."""
    heads = [(match, number) for number, cue in enumerate(CUES) for match in cue.pattern.finditer(text)]
    starts = sorted({match.start() for match, _ in heads})
    bound: list[Clause] = []
    loose: list[tuple[int, int]] = []
    for match, number in sorted(heads, key=lambda head: head[1]):
        if any(c.start < match.end() and match.start() < c.verb for c in bound):
            continue
        following = next((s for s in starts if s >= match.end()), len(text))
        clause = _clause(text, CUES[number], match, following)
        if _binds(text, clause, phrases, scene):
            bound.append(clause)
        else:
            loose.append(match.span())
    rejected = sum(not any(c.start < end and start < c.verb for c in bound) for start, end in set(loose))
    return sorted(bound, key=lambda c: c.verb), rejected


def _clause(text: str, cue: Cue, match: re.Match[str], following: int) -> Clause:
    groups = match.groupdict()
    return Clause(
        cue=cue,
        start=match.start("what") if groups.get("what") else match.start(),
        verb=match.end(),
        end=match.end() if cue.head is Head.WHOLE else clause_end(text, match.end(), following),
        reach=following,
        who=groups.get("who") or groups.get("what"),
    )


def _candidates(text: str, clause: Clause, phrases: tuple[TimePhrase, ...], scene: Scene, *, first: bool) -> Iterator[Candidate]:
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
        act = _act(clause, phrase, scene)
        if act is None or (number and act_of(phrase) is None):
            continue
        start = clause.start if number == 0 else verb
        usable = _outside(text, clause, phrases, verb, end)
        due = _due(text, usable, start, end, leading=first and number == 0, shared=(clause.start, clause.reach))
        yield _candidate(text, clause, (start, verb, end), act, due, belief, scene)


def _binds(text: str, clause: Clause, phrases: tuple[TimePhrase, ...], scene: Scene) -> bool:
    """Whether what follows the head is an act that can be owed."""
    phrase = text[clause.verb : clause.end]
    dated = any(clause.start <= p.start < clause.end for p in phrases)
    word = _WORD.match(phrase)
    verb = word[0].lower() if word else ""
    match clause.cue.head:
        case Head.WHOLE:
            return True
        case Head.FIRST:
            if clause.cue.mood is Mood.CAN and not (dated or scene.answers or _TO_YOU.search(phrase)):
                return False
            return _first_binds(phrase, verb, clause.cue.mood, dated=dated)
        case Head.GROUP:
            if not _is_agent(clause.who or "", before=text[: clause.start]):
                return False
            if (clause.who or "").lower() == "they" and DELIVERED.match(phrase):
                return False
            if not (dated or _TO_YOU.search(phrase) or _OF_OURS.match(clause.who or "")):
                return False
            return (verb in VERB_ACTS or act_of(phrase) is not None or bool(BINDING_BE.match(phrase))) and not IN_TALK.match(phrase)
        case Head.THING:
            return _thing_binds(text, clause, dated=dated)
        case Head.RECEIVER:
            return verb in {"hear", "be", "expect"} or bool(_GETS.match(phrase) and not _BENEFIT.match(phrase))
        case Head.ONGOING:
            return dated and base_form(verb) is not None
        case Head.APPOINTMENT:
            return dated


def _first_binds(phrase: str, verb: str, mood: Mood, *, dated: bool) -> bool:
    if verb == "see":
        return dated and bool(re.match(r"see\s+(?:you|them|everyone)\b", phrase))
    if not verb or _NEGATED.match(phrase) or verb in NO_ACT or IN_TALK.match(phrase):
        return False
    if mood is Mood.MUST:
        return act_of(phrase) in {Act.ANSWER, Act.CALL, Act.SEND} and (dated or act_of(phrase) is Act.ANSWER)
    if verb == "be":
        return bool(BINDING_BE.match(phrase))
    if verb == "have":
        return bool(_HAVE.match(phrase))
    known = verb in VERB_ACTS or act_of(phrase) is not None
    match mood:
        case Mood.CAN | Mood.OFFER:
            return known
        case _:
            return known or (verb.isalpha() and verb.islower() and len(verb) > 2)


def _is_agent(who: str, *, before: str) -> bool:
    words = who.split()
    first = words[0].lower().strip("'") if words else ""
    if first in _PRONOUN:
        return not re.search(r"\b(?:that|which|who|what|if|whether)\s*$", before, re.IGNORECASE)
    if first in {"my", "our", "the", "a", "an", "one", "someone", "myself"}:
        return True
    return first not in _NOT_A_NAME


def _thing_binds(text: str, clause: Clause, *, dated: bool) -> bool:
    words = (clause.who or "").split()
    first = words[0].lower() if words else ""
    if first in _NOT_A_NAME - {"the", "this", "that", "these", "those", "it", "both", "all", "our", "your", "my"}:
        return False
    if clause.cue.id == "to-follow":
        phrase = text[clause.verb : clause.end]
        return dated and first not in {"i", "we", "you"} or phrase.startswith("follow")
    phrase = text[clause.verb : clause.end]
    towards = dated or bool(_TO_YOU.search(f"{clause.who} {phrase}") or _BY_US.search(phrase))
    return bool(DELIVERED.match(phrase)) and not _HAPPENS.match(phrase) and (towards or bool(DISPATCHED.match(phrase)))


def _act(clause: Clause, phrase: str, scene: Scene) -> Act | None:
    match clause.cue.head:
        case Head.WHOLE:
            return (act_of(scene.asked) if scene.asked else None) or Act.OTHER
        case Head.RECEIVER:
            return _received(phrase)
        case Head.THING:
            return _brought_about(phrase, clause.who or "")
        case Head.APPOINTMENT:
            return Act.CALL if re.search(r"\b(?:call|phone|talk|speak|ring)\b", phrase, re.IGNORECASE) else Act.MEET
        case Head.ONGOING:
            verb = _WORD.match(phrase)
            base = base_form(verb[0]) if verb else None
            return act_of(f"{base}{phrase[len(verb[0]):]}") if verb and base else None
        case Head.FIRST | Head.GROUP:
            return act_of(re.sub(r"^be\s+(\w+?)ing\b", _unbe, phrase)) or Act.OTHER


def _unbe(match: re.Match[str]) -> str:
    return base_form(match[1] + "ing") or match[0]


_RECEIVED = (
    (re.compile(r"hear\b|be\s+(?:notified|hearing)", re.IGNORECASE), Act.ANSWER),
    (re.compile(r".*\b(?:refund|credit|reimburse)", re.IGNORECASE), Act.PAY),
    (re.compile(r"be\s+(?:called|contacted)|.*\bcall\b", re.IGNORECASE), Act.CALL),
    (re.compile(r"be\s+invited|.*\binvit", re.IGNORECASE), Act.MEET),
    (re.compile(r".*\b(?:discount|price|rate)\b(?!\s+list)|.*\d\s*%", re.IGNORECASE), Act.PRICE),
    (re.compile(r".*\b(?:answer|update|response|reply)\b", re.IGNORECASE), Act.ANSWER),
    (re.compile(r".*\b(?:delivery|shipment|units?|parts?|hardware|order|goods|replacement)\b", re.IGNORECASE), Act.SHIP),
)
_BROUGHT = (
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:shipped|dispatched|replaced|in\s+stock)|ship|arriv|leave|due\s+to\s+ship|on\s+(?:its|their)\s+way", re.IGNORECASE), Act.SHIP),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:sent|forwarded|e-?mailed|mailed|posted|faxed|uploaded|shared|submitted|provided|circulated|distributed|issued|with\s+you|in\s+your|on\s+your)|follow|reach|land|go(?:es|ing)?\s+out|coming", re.IGNORECASE), Act.SEND),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:refunded|credited|paid|reimbursed)", re.IGNORECASE), Act.PAY),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:waived|discounted|honou?red|held|charged|billed|invoiced)", re.IGNORECASE), Act.PRICE),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:signed|executed)", re.IGNORECASE), Act.SIGN),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:scheduled|booked|there)", re.IGNORECASE), Act.MEET),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:confirmed|reviewed)", re.IGNORECASE), Act.ANSWER),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?kept", re.IGNORECASE), Act.UPHOLD),
    (re.compile(r"(?:\w+\s+)*?be\s+(?:\w+\s+)*?(?:live|fixed|resolved|repaired|released|launched|deployed|installed|configured|enabled|activated|added|built|implemented|migrated|set\s+up|rolled\s+out|restored|available|up\s+and|in\s+place|online|corrected|tested)|launch|come\s+out|go(?:es)?\s+live|go\s+into", re.IGNORECASE), Act.BUILD),
)
_GOODS = re.compile(r"\b(?:units?|parts?|hardware|order|goods|replacement|shipment|sensors?|devices?|batch|pallets?|boxes|samples?|equipment|delivery|kit)\b", re.IGNORECASE)
_PAPERS = re.compile(r"\b(?:details?|more|answers?|confirmation|info|information|links?|invites?|invitation|email|mail|response|report|deck|contract|proposal|quote|invoice|draft|document|agreement|slides?|minutes|notes|summary|paperwork|form|nda|plan|list|figures|numbers|data|file|spreadsheet|copy)\b", re.IGNORECASE)


def _received(phrase: str) -> Act:
    return next((act for pattern, act in _RECEIVED if pattern.match(phrase)), Act.SEND)


def _brought_about(phrase: str, what: str) -> Act:
    if re.search(r"deliver|ready|done|complet|finish|with\s+you|returned", phrase, re.IGNORECASE):
        if _GOODS.search(what):
            return Act.SHIP
        if _PAPERS.search(what):
            return Act.SEND
    if re.match(r"(?:\w+\s+)?(?:follow|coming|be\s+with\s+you|be\s+there|reach|arriv|go(?:es)?\s+out)", phrase, re.IGNORECASE):
        return Act.SEND if _PAPERS.search(what) else Act.SHIP
    act = next((act for pattern, act in _BROUGHT if pattern.match(phrase)), Act.OTHER)
    return Act.SEND if act is Act.SHIP and _PAPERS.search(what) else act


def _due(
    text: str, phrases: tuple[TimePhrase, ...], start: int, end: int, *, leading: bool, shared: tuple[int, int]
) -> TimePhrase | None:
    """The phrase that dates the clause: in it, else before the first one, else after the whole coordination."""
    inside = [p for p in phrases if start <= p.start < end and not _modifies(text, p)]
    if inside:
        return max(inside, key=lambda p: (p.role is DueRole.DEADLINE, p.role is not DueRole.RECURRING, p.start))
    ahead = [p for p in phrases if p.end <= start and not _modifies(text, p)] if leading else []
    if ahead and not re.search(r"[.;!?]", text[ahead[-1].end : start]):
        return ahead[-1]
    trailing = [p for p in phrases if end <= p.start < shared[1] and p.role is DueRole.DEADLINE]
    if trailing and not re.search(r"[.;!?:]|\b(?:you|he|she|they)\b", text[end : trailing[-1].start]):
        return trailing[-1]
    return None


def _outside(text: str, clause: Clause, phrases: tuple[TimePhrase, ...], verb: int, end: int) -> tuple[TimePhrase, ...]:
    """The phrases that may date the act: not those of its condition, and not a date that it replaces."""
    inside, ahead = guards.trailing_condition(text[verb:end]), guards.leading_condition(text[: clause.start])
    taken = [(verb + inside[0], verb + inside[1])] if inside else []
    taken += [ahead] if ahead else []
    return tuple(
        p
        for p in phrases
        if not any(s <= p.start < e for s, e in taken) and not _REPLACED.search(text[: p.start])
    )


def _modifies(text: str, phrase: TimePhrase) -> bool:
    """Whether a date only names a thing: "the March invoice"."""
    return bool(_ADJECTIVAL.search(text[: phrase.start])) and bool(re.match(r"('s)?\s+[a-z]+", text[phrase.end :])) and phrase.role is DueRole.AT


def _candidate(
    text: str, clause: Clause, places: tuple[int, int, int], act: Act, due: TimePhrase | None, belief: guards.Report, scene: Scene
) -> Candidate:
    start, verb, end = places
    phrase = text[verb:end]
    condition = _condition(text, clause, verb, end)
    strength = _strength(text, clause, belief, condition)
    state, scored = _standing(clause, condition, strength, due, scene, text)
    performer, owner = _performer(clause, phrase)
    known = act is not Act.OTHER or act_of(phrase) is not None
    confidence = clause.cue.confidence - (0.0 if known else 0.2) + (0.05 if due else 0.0)
    pronoun = bool(performer) and performer.lower() in _PRONOUN if performer else False
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
    if match is None or not UNDERTAKEN_NOT.match(text, match.end()) or guards.asks(text) or guards.barred(text[: match.start()]):
        return None
    if match["subject"].lower() == "you" and not re.match(r"(?:ever\s+)?be\s+(?:charged|billed|invoiced|asked)", text[match.end() :], re.IGNORECASE):
        return None
    return match.start(), match.end(), clause_end(text, match.end(), len(text))


def _upheld(text: str, start: int, verb: int, end: int, phrases: tuple[TimePhrase, ...]) -> Candidate:
    """An abstention is owed like an act, of kind maintenance."""
    due = _due(text, phrases, start, end, leading=True, shared=(start, end))
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
