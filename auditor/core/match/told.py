"""A message cut into sentences, each with what it does: gives something, puts it off, or merely speaks of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.core.match.words import terms
from auditor.core.patterns import pattern

_SENTENCE = pattern(r"[^.!?\n]+[.!?]?")
_MOST_SENTENCES = 80
_MOST_BODY = 20_000
_DELIVERS = pattern(
    r"\battach\w*|\benclos\w*|\bas (?:promised|requested|discussed|agreed)\b"
    r"|\bhere(?:['’]s| is| are| it is| you go)\b|\b(?:is|are) (?:now )?here\b|\bplease find\b|\bfind below\b|\bsee below\b"
    r"|\b(?:i|we)(?:['’]ve| have) (?:just |now )?(?:sent|shared|uploaded|added)\b"
    r"|\b(?:sending|sharing) (?:you|over|it|the|our|my|along)\b|\byou can (?:find|download|view)\b"
    r"|\blink (?:to|below|here)\b",
    re.IGNORECASE,
)
_PROMISED = pattern(r"\bas (?:promised|requested|discussed|agreed)\b", re.IGNORECASE)
_NOT_YET = pattern(
    r"\bwill\b|['’]ll\b|\bgoing to\b|\btomorrow\b|\bnext week\b|\bstill\b|\bsoon\b|\bshortly\b|\bonce\b|\bwould\b"
    r"|\bnot\b|n['’]t\b|\blater\b|\bpending\b|\bdelay\w*|\bforgot|\bfollows\b|\?"
    r"|\bno (?:longer|need|more need)\b|\bnever mind\b|\bnow that\b"
    r"|\b(?:dropped|cancelled|canceled|shelved|withdrawn|scrapped)\b|\boff the (?:plan|list|table)\b"
    r"|\binstead\b|\bwithout\b|\bunable\b|\bcannot\b",
    re.IGNORECASE,
)
_LINK = pattern(r"https?://\S", re.IGNORECASE)
_HOLDING = pattern(
    r"\bstill (?:waiting|checking|working|looking|chasing|trying)\b"
    r"|(?:\bwill|['’]ll) (?:get back|let you know|come back|update you|reply)"
    r"|\bhaven['’]?t heard\b|\bno (?:news|update|answer) yet\b|\bbear with\b|\bmore time\b"
    r"|\bdon['’]t have (?:an|the) answer\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of a message."""

    text: str
    words: frozenset[str]
    """Terms."""
    gives: bool
    """It says that something comes with the message, and does not put it off."""
    not_yet: bool
    """It speaks of what has not happened, or asks."""


@dataclass(frozen=True, slots=True)
class Message:
    """The body of a message, read once."""

    told: tuple[Told, ...]
    linked: bool
    promised: bool
    """A giving sentence says "as promised"."""
    holding: bool
    """It puts an answer off."""
    not_yet: bool
    size: int
    flat: str
    """The text in lower case on one line."""

    @property
    def giving(self) -> Iterator[Told]:
        return (sentence for sentence in self.told if sentence.gives)


@lru_cache(maxsize=20_000)
def message(body: str) -> Message:
    """At most the first 80 sentences of the first 20,000 code points."""
    text = body[:_MOST_BODY]
    told = tuple(_told(found[0]) for found, _ in zip(_SENTENCE.finditer(text), range(_MOST_SENTENCES), strict=False))
    return Message(
        told=told,
        linked=bool(_LINK.search(text)),
        promised=any(s.gives and _PROMISED.search(s.text) for s in told),
        holding=bool(_HOLDING.search(text)),
        not_yet=bool(_NOT_YET.search(text)),
        size=len(body),
        flat=flat(text),
    )


def flat(text: str) -> str:
    """Lower case, one space between words."""
    return " ".join(text.casefold().split())


def _told(sentence: str) -> Told:
    not_yet = bool(_NOT_YET.search(sentence))
    gives = not not_yet and bool(_DELIVERS.search(sentence))
    return Told(text=sentence, words=frozenset(terms(sentence)), gives=gives, not_yet=not_yet)
