"""Quotes turned into what was not said, and texts laid out otherwise: the material of `test_ground_table.py`."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import yaml

_CASES = Path(__file__).parents[2] / "eval" / "cases" / "sentences"
_MODALS = ("will", "may", "might", "could", "should", "can", "must", "would", "shall")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "January", "March", "May", "tomorrow", "today")
_UNITS = ("days", "weeks", "hours", "months", "minutes", "years", "%", "€", "kg", "units", "racks", "seats", "million")
_NAMES = ("Priya", "Otto", "Ana", "Kern", "Holm", "Acme", "Contoso")
OWN = (
    ("We will not ship the 40 racks before 14 March", "Sorry for the wait. {} and Priya knows."),
    ("I'll send Ana the revised plan by Friday at 10:30", "Thanks for the call. {}."),
    ("We cannot promise SSO this quarter", "To be plain: {}, so please plan without it."),
    ("Priya will refund 1,400 € within 10 days", "As agreed, {} of the return."),
    ("We should be able to cut the latency by 25 % in two weeks", "{}, says Otto."),
    ("the fee is non-refundable after 1 May", "Please note: {}."),
    ("we never charge more than 2.5 % per seat", "On your question, {}."),
    ("I may bring Otto Kern to the Tuesday meeting", "About the visit: {}."),
    ("we don't expect the 5-10 hours of downtime to move to Monday", "And {}."),
    ("Acme will deliver 1.200 kg by 2026-03-04", "The plan stands. {}, not a day later."),
    ("I can't give you 99.95 % uptime before June", "Honestly, {}."),
    ("we won't raise prices for 24 months", "And finally, {}."),
)
"""Quotes and the texts around them."""


@dataclass(frozen=True, slots=True)
class Said:
    quote: str
    before: str
    after: str

    @property
    def text(self) -> str:
        return f"{self.before}{self.quote}{self.after}"


@cache
def said() -> tuple[Said, ...]:
    """Every quote of the labelled sentences of mail in its text, and those above."""
    found = [Said(quote, *frame.split("{}")) for quote, frame in OWN]
    for path in sorted(_CASES.glob("*.yaml")):
        for case in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader):
            text = case["text"]
            for one in (*case.get("commitments", ()), *case.get("findings", ())):
                before, quote, after = text.partition(one["quote"])
                if len(quote.split()) > 2 and text.count(quote) == 1:
                    found.append(Said(quote, before, after))
    return tuple(dict.fromkeys(found))


def _instead(words: tuple[str, ...]) -> Callable[[str, Random], str]:
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words))

    def edit(quote: str, chance: Random) -> str:
        places = list(pattern.finditer(quote))
        if not places:
            return quote
        place = chance.choice(places)
        other = chance.choice([word for word in words if word != place[0]])
        return f"{quote[: place.start()]}{other}{quote[place.end() :]}"

    return edit


def _denied(quote: str, chance: Random) -> str:
    words = quote.split(" ")
    place = chance.randrange(1, len(words))
    return " ".join([*words[:place], chance.choice(("not", "never", "no")), *words[place:]])


def _allowed(quote: str, _: Random) -> str:
    """The first "not" in it taken out; not at its ends, where what is left would stand in the text."""
    return re.sub(r"(?<=\S )(?:not|never|no) (?=\S)|n['’]t\b|(?<=can)not\b|\bnon-", "", quote, count=1)


def _digit(quote: str, chance: Random) -> str:
    places = [i for i, char in enumerate(quote) if char.isdigit()]
    if not places:
        return quote
    at = chance.choice(places)
    new = chance.choice((str((int(quote[at]) + chance.randrange(1, 9)) % 10), quote[at] * 2, ""))
    return f"{quote[:at]}{new}{quote[at + 1 :]}"


def _other_name(quote: str, chance: Random) -> str:
    names = [m for m in re.finditer(r"\b[A-Z][a-z]{2,}\b", quote) if m.start()]
    if not names:
        return quote
    name = chance.choice(names)
    return f"{quote[: name.start()]}{chance.choice(('Zoltan', 'Birgit', 'Fabrikam'))}{quote[name.end() :]}"


def _spliced(quote: str, chance: Random) -> str:
    words = quote.split(" ")
    start = chance.randrange(1, len(words) - 1)
    return " ".join([*words[:start], *words[chance.randrange(start + 1, len(words)) :]])


def _elided(quote: str, chance: Random) -> str:
    words = quote.split(" ")
    return f"{words[0]} {chance.choice(('...', '…', '[...]', '(…)'))} {' '.join(words[-chance.randrange(1, 3) :])}"


def _other_speaker(quote: str, chance: Random) -> str:
    if chance.randrange(2):
        return f"{chance.choice(_NAMES)}: {quote}"
    turned = {
        "I": "you",
        "we": "they",
        "We": "They",
        "I'll": "they'll",
        "we'll": "you'll",
        "my": "your",
        "our": "their",
    }
    return " ".join(turned.get(word, word) for word in quote.split(" "))


def _cut(quote: str, chance: Random) -> str:
    """Half a word at an end."""
    if chance.randrange(2):
        return quote[1:] if quote[:2].isalnum() else quote
    return quote[:-1] if quote[-2:].isalnum() else quote


def _cased(quote: str, _: Random) -> str:
    return quote.swapcase()


EDITS: dict[str, Callable[[str, Random], str]] = {
    "not": _denied,
    "no more not": _allowed,
    "digit": _digit,
    "date": _instead(_DAYS),
    "unit": _instead(_UNITS),
    "name": _other_name,
    "modal": _instead(_MODALS),
    "splice": _spliced,
    "ellipsis": _elided,
    "speaker": _other_speaker,
    "half a word": _cut,
    "case": _cased,
}


def wrong(count: int, seed: int) -> Iterator[tuple[str, Said, str]]:
    """`count` different changed quotes: kind, what was said, and the quote. None of them stands in its text as words."""
    chance = Random(seed)
    seen: set[tuple[str, str]] = set()
    while len(seen) < count:
        kind = chance.choice(list(EDITS))
        one = chance.choice(said())
        quote = EDITS[kind](one.quote, chance)
        stands = kind != "half a word" and quote in one.text
        if quote == one.quote or stands or (quote, one.text) in seen:
            continue
        seen.add((quote, one.text))
        yield kind, one, quote


def _gaps(*choices: str) -> Callable[[str, Random], str]:
    return lambda text, chance: "".join(chance.choice(choices) if c == " " else c for c in text)


def _hyphenated(text: str, chance: Random) -> str:
    """Soft hyphens and other marks that nobody sees, inside words."""
    mark = chance.choice(("\xad", "\u200b", "\u2060", "\ufeff", "\u200d"))
    return re.sub(r"(?<=[A-Za-z]{2})(?=[A-Za-z]{2})", lambda _: mark if chance.randrange(4) == 0 else "", text)


def _curly(text: str, chance: Random) -> str:
    straight = text.translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"'})
    text = straight.replace("'", chance.choice("’‘'")).replace('"', chance.choice('“”"'))
    return text.replace("-", chance.choice("-‐‑–"))


LAYOUTS: dict[str, Callable[[str, Random], str]] = {
    "folded": _gaps(" ", " ", "\n", "\r\n"),
    "blanks": _gaps(" ", "\xa0", "  ", "\u202f", "\t", "\u2009"),
    "hyphens": _hyphenated,
    "quotes": _curly,
    "composed": lambda text, _: unicodedata.normalize("NFC", text),
    "apart": lambda text, _: unicodedata.normalize("NFD", text),
}


def squashed(text: str) -> str:
    """What layout leaves: composed letters, one blank between words, plain quotes, no invisible marks."""
    text = re.sub("[\xad\u200b\u200d\u2060\ufeff]", "", unicodedata.normalize("NFC", text))
    text = text.translate(dict.fromkeys(map(ord, "’‘"), "'") | dict.fromkeys(map(ord, "“”"), '"'))
    return " ".join(re.sub("[‐‑–—]", "-", text).split())
