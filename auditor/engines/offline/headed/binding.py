"""Whether the words behind a head are an act that can be owed to the reader."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline.headed.ongoing import does
from auditor.engines.offline.words.bringing import EVENT, NOT_A_NAME, NOT_OURS, TO_YOU, is_party, thing_binds
from auditor.engines.offline.words.clauses import act_of, base_form
from auditor.engines.offline.words.cues import Head, Mood
from auditor.engines.offline.words.lexicon import (
    BINDING_BE,
    DELIVERED,
    IN_TALK,
    JOINT,
    NO_ACT,
    SHARED,
    TAKES_ON,
    VERB_ACTS,
    WORKED,
)
from auditor.engines.offline.words.perfect import plainly
from auditor.engines.offline.words.scene import Clause, Scene
from auditor.engines.offline.words.smooth import broken_off
from auditor.engines.offline.words.whose import CAPITAL, DEPARTMENT
from auditor.model.commitment import Act

PRONOUNS = frozenset({"he", "she", "they"})
_BENEFIT = pattern(
    r"(?:have|get|receive|see|expect)\s+(?:an?\s+|the\s+|some\s+|much\s+|far\s+|even\s+)*(?:\d[\d.,]*\s*(?:%|percent|x\b|times)|more|better|higher|lower|faster|fewer|"
    r"greater|results?|savings?|value|peace|roi|best|most|idea|sense|feel|feeling|chance|opportunity|fun|time|questions?|problem|trouble|access\s+to|choice|option|"
    r"to\b|got\b|no\b|used\b|rid\b|stuck\b|lost\b|started\b|started\b|tired\b)",
    re.IGNORECASE,
)
_GETS = pattern(
    r"(?:have|get|receive|[Ee]xpect)\s+(?:it|them|the|an?|your|our|my|this|that|these|those|all|both|one|another|word|\d|[A-Z][\w-]+|(?:revised|updated|final|new|full|details|confirmation|access)\b)"
)
_LEARNS = pattern(r"(?:see|find|know)\b", re.IGNORECASE)
"""With a day it is handed over or told: "you'll see it by the 10th", "you will know the day after"."""
_SHOWN_WHERE = pattern(
    r"\b(?:new|revised|updated|corrected|credit|refund|money|amount)\b.*\b(?:in|on)\s+(?:your|the)\s+(?:next\s+)?(?:portal|inbox|account|statement|bill|invoice|app|tracker)\b",
    re.IGNORECASE,
)
_ANY_THING = pattern(r"(?:have|get)\s+an?\b")
_FOR_YOU = pattern(r"\b(?:you|your|yours|ya)\b", re.IGNORECASE)
_CARRIED = pattern(r"(?:take|bring|carry|pick|haul)\s+(?:\S+\s+){1,5}?(?:away|back|off|up|down|out)\b", re.IGNORECASE)
"""What is carried off is done for the other, whoever "we" are: "we'll take the old one away"."""
_HELPFUL = pattern(
    r"(?:also\s+|then\s+|just\s+)*(?:send|forward|share|e-?mail|circulate|ask|check|look\s+(?:into|it\s+up|that\s+up|at)|set\s+(?:it|that|this|them)?\s*up|"
    r"bring|call|book|arrange|find\s+out|take\s+care|get\s+(?:it|that|them|those)|put\s+(?:it|that|them|those)|write\s+(?:it|that|them|up)|draft|prepare|do\s+(?:it|that|this))\b",
    re.IGNORECASE,
)
"""What "I can" offers even where no "you" is said."""
_GOES_FAR = pattern(
    r"go\s+(?:the\s+extra|out\s+of\s+(?:my|our)\s+way|above\s+and|and\s+\w|(?:back\s+)?(?:through|over)\s+(?:it|that|this|them|the|your|both|all|every)\b|over\s+(?:your|it|them)\b)",
    re.IGNORECASE,
)
_DOING = pattern(r"be\s+(?:also\s+|then\s+|just\s+)*(?P<verb>[a-z]+ing)\b", re.IGNORECASE)
_WHEREABOUTS = frozenset(
    {"travel", "fly", "leave", "use", "run", "take", "attempt", "stand", "step", "start", "turn", "return", "show"}
)
_FIRST_NAME = pattern(
    rf"[{CAPITAL}][^\W\d_A-Z]+(?:\s+(?:from|in|on|at)\s.*|(?:\s+(?:and|or|&)\s+)(?:I|[{CAPITAL}][^\W\d_A-Z]+))?$"
)
_OF_THINGS = frozenset(
    "begin start end run open close help assist support include cover hold make take use offer continue give contribute turn move add".split()
)
"""What things do as well as persons: "Breakfast will begin", "Training will help"."""
_OF_OURS = pattern(r"(?:my|our|someone|somebody|one\s+of|myself)\b|.*\band\s+(?:I|myself)$", re.IGNORECASE)
_OBJECT_OF = pattern(r"\b(?:outside|inside|of|with|for|than|behind|except|without|about|against)\s+$", re.IGNORECASE)
"""Before words that are the object of a preposition: "nobody outside our office will read it"."""
_HELD_BACK = pattern(r"\b(?:the|a|an|this|that|of|(?:you|they|he|she)\s+and)\s+$", re.IGNORECASE)
"""Before a capitalised word: "the IOUs will" names no person, "you and Linda will" speaks of the reader."""
_AUXILIARY = frozenset(
    {
        "be",
        "have",
        "do",
        "can",
        "may",
        "not",
        "want",
        "like",
        "need",
        "enjoy",
        "turn",
        "celebrate",
        "decide",
        "choose",
        "go",
    }
)
_TO_SOMETHING = pattern(
    r"(?:(?:\w+ly|also|even)\s+)?[a-z]+\s+(?:the|your|it|them|all|both|every|each|these|those|this|that|any|\d+)\b"
)
_JOINS_ON = pattern(r"\b(?:and|but)\s+$", re.IGNORECASE)
_ME = pattern(r"\b(?:I|[Ww]e)\b")
"""Whose "and will ..." it is: without an I or we before it, that of some other subject."""
_KEEPS_TO = pattern(r"(?:hold|follow)\b(?!\s+(?:up|through)\b)(?!.*\byour?\b)", re.IGNORECASE)
"""What a third party keeps to or keeps back is its own affair: "the shop will only hold these items until May"."""
_NEGATED = pattern(r"(?:not|never|no\s+longer|hardly|n't)\b", re.IGNORECASE)
_HAVE = pattern(
    r"have\s+(?:(?:all|both|half|every\s+one)\s+(?:of\s+)?(?=(?:it|them|the|your|our|my|these|those)\b))?(?:(?:it|that|this|these|those|them|the|your|our|my|an?\s+(?:draft|answer|quote|proposal|update|version|copy|response|plan|reply|\w+\s+(?:draft|answer|quote|proposal|version))|someone|somebody|[A-Z][\w-]+|[a-z-]+(?:\s+[a-z-]+)?\s+(?:in|on|at)\s+your|an?\s+(?:\w+\s+){1,2}(?:on|at|in|with|over|round|ready|there)|(?:an?|the|your|our|two|three|\d+)\s+[^.;,]{2,50}?\s(?:for\s+you|with\s+you|in\s+your|to\s+show\s+you))\b)"
)
_HAVE_DONE = pattern(
    rf"have\s+(?:you(?:r\s+\w+)?|[\w'%€£$-]+(?:\s+[\w'%€£$-]+){{0,7}}?)\s+(?:\w+ly\s+|all\s+|back\s+)?(?:set\s+up|up\s+and\s+running|running|live|ready|in\s+(?:there|place|it)|to\s+you|(?:with|at)\s+(?:yours?|you)\b|at\s+your\s+\w+|on\s+(?:site|your\s+\w+)|done|sorted|fixed|"
    rf"built|sent|shipped|signed|approved|booked|ordered|written|covered|connected|online|onboarded|out\s+(?:to\s+you|by|on|before)|(?:with|on)\s+(?:him|her|them)|in\s+(?:his|her|the|our|their)\s+(?:van|truck|car|lorry)|{WORKED})\b",
    re.IGNORECASE,
)
"""A thing brought into a state: "we'll have you set up within five days", "I'll have the roof sealed"."""
_SEES_TO_IT = pattern(r"see\s+(?:to\s+it\b|that\s+\w+)", re.IGNORECASE)
_WAITS = pattern(r"(?:wait|hold\s+off)\b", re.IGNORECASE)
"""With a day it is a forbearance: "we'll wait until 31 August"."""
_TO_ME = pattern(r"\w+\s+(?:me|us)\b(?!\s+(?:and|all)\b)", re.IGNORECASE)
"""What our own people do to the speaker is no promise to the reader: "our lawyer is going to ask me"."""
_DEPARTMENT = pattern(DEPARTMENT)
_READER = pattern(r"\b(?:you|yours?)\b", re.IGNORECASE)
_READER_FIRST = pattern(r"\b(?:if|once|when|after|as\s+soon\s+as)\s+you\b", re.IGNORECASE)
_WORD = pattern(r"[A-Za-z][\w'-]*")


def binds(text: str, clause: Clause, phrases: tuple[TimePhrase, ...], scene: Scene) -> bool:
    """Whether what follows the head is an act that can be owed."""
    phrase = text[clause.verb : clause.end]
    dated = any(clause.start <= p.start < clause.end for p in phrases)
    word = _WORD.match(phrase)
    verb = word[0] if word else ""
    verb = verb.lower() if verb.lower() in VERB_ACTS else verb
    if scene.circular and not (clause.cue.head is Head.FIRST and TO_YOU.search(phrase)):
        return False
    if broken_off(phrase):
        return False
    match clause.cue.head:
        case Head.WHOLE:
            return clause.cue.id != "ellipsis" or scene.answers
        case Head.FIRST:
            if clause.cue.id == "dropped-subject" and _of_another(text[: clause.start]):
                return False
            if clause.cue.mood is Mood.CAN and not _offers(clause, phrase, scene, dated=dated):
                return False
            if (
                scene.talk
                and scene.asked is None
                and _of_the_talk(clause, phrase, verb, dated=dated, across=scene.across)
            ):
                return False
            # "Tuesday at one works, we'll see you there": the day may stand in the clause before.
            met = verb in {"see", "have"} and bool(phrases)
            return _first_binds(phrase, verb, clause.cue.mood, dated=dated or met)
        case Head.GROUP:
            return _group_binds(text, clause, verb, scene, dated=dated)
        case Head.THING:
            return thing_binds(text, clause, phrases, dated=dated)
        case Head.RECEIVER:
            if _LEARNS.match(phrase):
                return dated or bool(_SHOWN_WHERE.search(phrase))
            return verb in {"hear", "be"} or _is_given(phrase, dated=dated, advised="should" in clause.head)
        case Head.ONGOING:
            once = any(clause.start <= p.start < clause.end and p.role is not DueRole.RECURRING for p in phrases)
            return does(verb, phrase, once=once)
        case Head.APPOINTMENT:
            return dated


def _group_binds(text: str, clause: Clause, verb: str, scene: Scene, *, dated: bool) -> bool:
    """Whether somebody of ours, or a named person, is said to do an act for the reader."""
    phrase = text[clause.verb : clause.end]
    if EVENT.search(clause.who or "") or not _is_agent(clause.who or "", before=text[: clause.start]):
        return False
    who = clause.who or ""
    if _OBJECT_OF.search(text[: clause.start]) or is_party(who, clause.head):
        return False
    # "Finance will approve it" may be the reader's own; it is ours where it acts for him, or on what he does first.
    if _DEPARTMENT.fullmatch(who) and not (_READER.search(phrase) or _READER_FIRST.search(text, 0, clause.start)):
        return False
    if _KEEPS_TO.match(phrase) and not _OF_OURS.match(who) and not scene.speaks_for(who):
        return False
    if (clause.who or "").lower() == "they" and DELIVERED.match(phrase):
        return False
    if not (dated or TO_YOU.search(phrase) or _OF_OURS.match(clause.who or "") or _is_person(text, clause, scene)):
        return False
    if (IN_TALK.match(phrase) and (scene.talk or not TO_YOU.search(phrase))) or (
        _TO_ME.match(phrase) and not TO_YOU.search(phrase.replace(" us", " ", 1))
    ):
        return False
    return (
        verb in VERB_ACTS
        or act_of(phrase) is not None
        or bool(BINDING_BE.match(phrase) or (_near(who, scene) and _HAVE_DONE.match(phrase)))
        or _is_deed(verb, phrase)
    )


def _is_deed(verb: str, phrase: str) -> bool:
    """Whether a verb that no list knows does something to something: "count your cart", "seal the joint"."""
    return verb not in NO_ACT | _AUXILIARY and verb.islower() and bool(_TO_SOMETHING.match(phrase))


def _offers(clause: Clause, phrase: str, scene: Scene, *, dated: bool) -> bool:
    """Whether "can" offers: it names a time, the reader or an answer to him; else it tells an ability."""
    if dated or scene.asked is not None or scene.accepts or _FOR_YOU.search(phrase):
        return True
    return clause.head.lstrip()[:1] in "Ii" and bool(_HELPFUL.match(phrase))


def _of_the_talk(clause: Clause, phrase: str, verb: str, *, dated: bool, across: bool) -> bool:
    """On a call without a date: what we will do together now, and acts that no list of ours knows.

    Between two houses "we" is the speaker's house, and only what takes two is done together.
    """
    if dated or _FOR_YOU.search(phrase) or _CARRIED.match(phrase):
        return False
    if clause.head.lstrip()[:2].lower() != "we":
        return False
    if across:
        return bool(SHARED.match(phrase))
    return bool(JOINT.match(phrase)) or (verb not in VERB_ACTS and act_of(phrase) is None)


def _is_given(phrase: str, *, dated: bool, advised: bool) -> bool:
    """Whether the reader gets a thing, not a benefit; "a" thing, or one he should have, needs a date."""
    if _BENEFIT.match(phrase) or (not dated and (advised or _ANY_THING.match(phrase))):
        return False
    return bool(_GETS.match(phrase))


def _first_binds(phrase: str, verb: str, mood: Mood, *, dated: bool) -> bool:
    if verb == "see":
        return bool(_SEES_TO_IT.match(phrase)) or (dated and bool(re.match(r"see\s+(?:you|them|everyone)\b", phrase)))
    if dated and _WAITS.match(phrase):
        return True
    if not verb or _NEGATED.match(phrase) or IN_TALK.match(phrase) or (verb in NO_ACT and not TAKES_ON.match(phrase)):
        return False
    if mood is Mood.MUST:
        return act_of(phrase) in {Act.ANSWER, Act.CALL, Act.SEND} and (dated or act_of(phrase) is Act.ANSWER)
    if verb == "be":
        return bool(BINDING_BE.match(phrase)) or _is_doing(phrase)
    if verb == "have":
        return bool(
            _HAVE.match(phrase) or _HAVE_DONE.match(phrase) or TAKES_ON.match(phrase) or (dated and plainly(phrase))
        )
    if verb == "go":
        return bool(_GOES_FAR.match(phrase))
    known = verb in VERB_ACTS or act_of(phrase) is not None
    match mood:
        case Mood.CAN | Mood.OFFER:
            return known
        case _:
            return known or (verb.isalpha() and verb.islower() and len(verb) > 2)


def is_name(words: str) -> bool:
    """Whether the first of `words` can name somebody: "Meera", "my colleague", not "Monday"."""
    first = words.split()[0].lower()
    return first in {"my", "our"} or first not in NOT_A_NAME


def _is_person(text: str, clause: Clause, scene: Scene) -> bool:
    """Whether somebody by his first name, or the author's own house, is said to do it."""
    who = clause.who or ""
    verb = _WORD.match(text, clause.verb)
    acts_himself = verb is not None and verb[0].lower() not in _OF_THINGS and who.lower() not in PRONOUNS
    return (bool(_FIRST_NAME.match(who)) and acts_himself) or scene.speaks_for(who)


def _of_another(before: str) -> bool:
    return bool(_JOINS_ON.search(before)) and not _ME.search(before)


def _is_doing(phrase: str) -> bool:
    """ "I'll be telling them" is an act; "I'll be travelling" tells where somebody is."""
    doing = _DOING.match(phrase)
    base = base_form(doing["verb"]) if doing else None
    return base is not None and base not in _WHEREABOUTS


def _is_agent(who: str, *, before: str) -> bool:
    words = who.split()
    first = words[0].lower().strip("'") if words else ""
    if first in PRONOUNS:
        return not re.search(r"\b(?:that|which|who|what|if|whether)\s*$", before, re.IGNORECASE)
    if first in {"my", "our", "the", "a", "an", "one", "someone", "somebody", "myself"}:
        return True
    return first not in NOT_A_NAME | NOT_OURS and not _HELD_BACK.search(before)


def _near(who: str, scene: Scene) -> bool:
    """Whether it is one of ours, or somebody named before; a carrier by its name is none."""
    return bool(_OF_OURS.match(who)) or who.lower() in PRONOUNS or scene.speaks_for(who)
