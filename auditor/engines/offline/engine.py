"""The offline engine: commitments by linguistic rules, with no key, no network and no model."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.engines.guard import one_by_one
from auditor.engines.offline.days.anchored import anchored
from auditor.engines.offline.days.lasting import lasting
from auditor.engines.offline.headed.commitments import weigh
from auditor.engines.offline.headless.announced import announced
from auditor.engines.offline.headless.at_once import at_once
from auditor.engines.offline.headless.claimed import claimed
from auditor.engines.offline.headless.elliptic import elliptic
from auditor.engines.offline.headless.outright import outright
from auditor.engines.offline.headless.scheduled import scheduled
from auditor.engines.offline.headless.spoken import spoken
from auditor.engines.offline.headless.talk_ties import tied, told
from auditor.engines.offline.headless.there_will import there_will
from auditor.engines.offline.learned.hunch import hunch
from auditor.engines.offline.learned.likely_act import likely_act
from auditor.engines.offline.learned.likeness import MOST
from auditor.engines.offline.learned.unformed import BESIDES_ANOTHER, DOUBTED, ENOUGH, unformed
from auditor.engines.offline.learned.unlike import trusted
from auditor.engines.offline.sums.prices import priced
from auditor.engines.offline.sums.sums import sums, with_sums
from auditor.engines.offline.talk.answers import YES, asked_before, bare_answer, request_in, said_out
from auditor.engines.offline.talk.statements import speak
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.scene import Clues, Scene
from auditor.engines.offline.words.smooth import smooth, without_asides
from auditor.engines.offline.words.whose import OURS, THEIRS
from auditor.model.commitment import Act, Candidate, CommitmentKind, Extraction, Failed, State, Statement, Strength
from auditor.model.people import DateOrder
from auditor.model.report import EngineInfo
from auditor.model.text import DocumentKind, Party, Reading, SegmentKind, Sentence, Side

_ON_PRONOUN = pattern(r"\b(?:it|them|those|these|one|both|this|that)\b", re.IGNORECASE)
_CIRCULAR = pattern(
    r"\b(?:unsubscribe\b|view\s+(?:this\s+(?:e-?mail\s+)?)?(?:in|online)\s+(?:your\s+)?browser|manage\s+(?:your\s+)?preferences"
    r"|you(?:'re|\s+are)\s+receiving\s+this|to\s+opt\s+out\b)"
    r"|^[ \t]*dear\s+(?:[\w&.'-]+\s+){0,5}(?:members|alumni|subscribers|readers|attendees?|delegates|exhibitors|participants|residents|parents|donors|volunteers|supporters)\b",
    re.IGNORECASE | re.MULTILINE,
)
_CIRCULAR_WORDS = ("unsubscribe", "browser", "preferences", "receiving", "opt", "dear")
"""One of these stands in each of them; most mails hold none, and are not searched."""
_UNTIL = pattern(r"\b(?:until|till|through|from)\b", re.IGNORECASE)
_DENIED = re.compile(r",\s*(?:but\s+)?(?:no|not|never)\s[^,;.]*", re.IGNORECASE)
"""What is not done tells nothing of the deed: "I'll bring you the crate, no money from me"."""
_LAST = 3
"""How many sentences back a pronoun may look."""
_SURE = 0.85 * MOST
"""Trust from which what is heard by likeness needs no tie."""
_ANSWER_LENGTH = 60
"""A bare answer is short."""


class OfflineEngine:
    """Implements `ports.Engine`. `order` says how 3/4 is meant; not `learned`, the rules are alone."""

    def __init__(self, *, order: DateOrder = DateOrder.MONTH_FIRST, learned: bool = True) -> None:
        self._order = order
        self._learned = learned
        self.info = EngineInfo(name="offline")

    def extract(self, reading: Reading) -> Extraction:
        """Candidates and speech acts of everybody's own words in `reading`."""
        candidates: list[Candidate] = []
        statements: list[Statement] = []
        rejected = 0
        everywhere = self._everywhere(reading)
        for number, sentence in enumerate(reading.sentences):
            if reading.segments[sentence.segment].kind is not SegmentKind.OWN:
                continue
            clues = Clues(sentence.text, self._order)
            found, thrown = _commitments(reading, number, everywhere, clues, learned=self._learned)
            candidates.extend(anchored(c, reading, number, self._order) for c in found)
            rejected += thrown
            said = tuple(speak(sentence.text, sentence.span.start, sentence.segment, clues))
            statements.extend(said)
            if self._learned and not everywhere.circular and (everywhere.across or not everywhere.talk):
                begins = sentence.span.start
                taken = [((c.at or 0) - begins, (c.at or 0) - begins + len(c.quote)) for c in found]
                least = DOUBTED if said else BESIDES_ANOTHER if taken else ENOUGH
                more = unformed(sentence.text, (begins, sentence.segment), clues, taken, least=least)
                candidates.extend(
                    anchored(_likely(like), reading, number, self._order)
                    for like in _owed(list(more), sentence.text, reading, number, talk=everywhere.talk)
                    if not everywhere.talk or like.confidence >= _SURE or tied(like.quote)
                )
        if not everywhere.circular:
            candidates.extend(claimed(reading, candidates, self._order))
        candidates.sort(key=lambda c: c.at or 0)
        candidates = [lasting(c, self._order) for c in priced(reading, candidates)]
        return Extraction(candidates=tuple(candidates), statements=tuple(statements), rejected=rejected)

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        """One after the other."""
        return one_by_one(self.extract, readings)

    def guess(self, sentence: Sentence) -> float:
        """How likely a sentence in which nothing was found commits its speaker all the same; 0 to 1."""
        return hunch(sentence.text)

    def _everywhere(self, reading: Reading) -> Scene:
        """What holds for every sentence of the document."""
        document = reading.document
        talk = document.kind is DocumentKind.TRANSCRIPT
        email = document.author.email if document.author else None
        return Scene(
            answers=False,
            talk=talk,
            across=talk and _across(document.participants),
            circular=not talk and _is_circular(document.text),
            house=email.rpartition("@")[2].split(".")[0] if email else None,
            order=self._order,
        )


def _commitments(
    reading: Reading, number: int, everywhere: Scene, clues: Clues, *, learned: bool
) -> tuple[list[Candidate], int]:
    sentence = reading.sentences[number]
    asked = asked_before(reading, number)
    accepts = _begins_reply(reading, sentence)
    scene = everywhere
    if asked is not None or accepts:
        scene = replace(
            everywhere, answers=True, accepts=accepts, asked=request_in(asked) if asked else None, question=asked
        )
    heard = without_asides(smooth(sentence.text) if everywhere.talk else sentence.text)
    weighed = weigh(heard, sentence.span.start, sentence.segment, scene, clues if heard == sentence.text else None)
    found = [c for c in weighed.candidates if not (everywhere.talk and told(c.quote))]
    if not found and len(sentence.text) < _ANSWER_LENGTH:
        goes_on = everywhere.talk and said_out(reading, number)
        found.extend(bare_answer(sentence, scene, asked, clues, goes_on=goes_on))
    plain = {(c.at, c.quote) for c in found}
    if not everywhere.circular:
        found.extend(_settled(heard, sentence, clues, found, talk=everywhere.talk))
        if not found:
            found.extend(elliptic(heard, sentence.span.start, sentence.segment, clues))
            found.extend(there_will(heard, sentence.span.start, sentence.segment, clues))
        if not found:
            found.extend(spoken(heard, sentence.span.start, sentence.segment, scene, clues))
        taken = [(c.at or 0, (c.at or 0) + len(c.quote)) for c in found]
        if not everywhere.talk or everywhere.across:
            found.extend(outright(heard, sentence.span.start, sentence.segment, clues, taken))
    if learned and (not everywhere.talk or everywhere.across):
        found = [c for one in found if (c := trusted(one, heard, sentence.span.start)) is not None]
    found = _owed(found, heard, reading, number, talk=everywhere.talk)
    found = with_sums(found, list(sums(reading, number, scene)))
    if learned:
        found = [c if (c.at, c.quote) in plain else _likely(c) for c in found]
    before = _before(reading, number) if found else None
    return [
        _colleague(
            replace(_verbatim(c, sentence), antecedent=before if _ON_PRONOUN.search(c.action) else None),
            before,
            sentence,
        )
        for c in found
    ], weighed.rejected


def _owed(found: list[Candidate], heard: str, reading: Reading, number: int, *, talk: bool) -> list[Candidate]:
    """Without what asks, affirms or is told by others, and in talk without what is done at once."""
    owed = [c for c in found if not guards.owes_nothing(c.quote, heard)]
    return [c for c in owed if c.due_text or not at_once(c.quote, reading, number)] if talk else owed


def _settled(heard: str, sentence: Sentence, clues: Clues, found: list[Candidate], *, talk: bool) -> list[Candidate]:
    """What the present tense with a day undertakes, beside what is found already."""
    taken = [(c.at or 0, (c.at or 0) + len(c.quote)) for c in found]
    return [
        c
        for c in scheduled(heard, sentence.span.start, sentence.segment, clues)
        if not any(a < (c.at or 0) + len(c.quote) and (c.at or 0) < b for a, b in taken)
        and (tied(c.quote) if talk else not announced(c.quote))
    ]


def _likely(candidate: Candidate) -> Candidate:
    """With the act that its words suggest; what lasts stays as it is, and what has its day is no state to be kept.

    Not asked of what somebody says that he will do: there the verb tells it. Words of the day and of the condition tell
    nothing of the deed. What is sent or brought is not taken for work: an open work item would accuse.
    """
    words = candidate.quote
    for aside in filter(None, (candidate.condition, candidate.due_text)):
        words = words.replace(aside, " ")
    words = _DENIED.sub(" ", words)
    act = likely_act(words, candidate.act)
    if act is Act.BUILD and candidate.act is not Act.OTHER:
        return candidate
    lasts = candidate.kind is CommitmentKind.MAINTENANCE
    deed = act is Act.UPHOLD and candidate.due_text and not _UNTIL.search(candidate.due_text)
    return candidate if lasts or deed else replace(candidate, act=act)


def _colleague(candidate: Candidate, before: str | None, sentence: Sentence) -> Candidate:
    """ "He will ring you" is ours to owe where the last person named before is a colleague of the speaker."""
    if (candidate.performer or "").lower() not in {"he", "she"} or candidate.state is State.TENTATIVE:
        return candidate
    said = f"{before or ''} {sentence.text[: (candidate.at or 0) - sentence.span.start]}"
    named = list(OURS.finditer(said))
    if not named or THEIRS.seek(said, named[-1].end()):
        return candidate
    firm = candidate.strength is not Strength.HEDGED
    return replace(candidate, performer=named[-1][0].strip(" ,"), scored=firm, confidence=candidate.confidence + 0.2)


def _is_circular(text: str) -> bool:
    lower = text.lower()
    return any(word in lower for word in _CIRCULAR_WORDS) and _CIRCULAR.search(text) is not None


def _across(people: tuple[Party, ...]) -> bool:
    """Whether people of both sides, or of ours and unknown, are on the call."""
    sides = {person.side for person in people}
    return Side.OURS in sides and Side.THEIRS in sides


def _begins_reply(reading: Reading, sentence: Sentence) -> bool:
    """Whether a mail that answers another one opens with a yes."""
    document = reading.document
    opens = sentence.paragraph <= 2 and bool(document.references) and document.kind is not DocumentKind.TRANSCRIPT
    return opens and bool(YES.match(sentence.text))


def _before(reading: Reading, number: int, back: int = _LAST) -> str | None:
    """The few sentences before that the same person said."""
    here = reading.sentences[number].segment
    earlier = [s.text for s in reading.sentences[max(0, number - back) : number] if s.segment == here]
    return " ".join(earlier) or None


def _verbatim(candidate: Candidate, sentence: Sentence) -> Candidate:
    """The candidate with its quote as it was said, stumbles and all."""
    start = (candidate.at or 0) - sentence.span.start
    said = sentence.text[start : start + len(candidate.quote)]
    return candidate if said == candidate.quote else replace(candidate, quote=said)
