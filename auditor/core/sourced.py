"""Whether every figure and every name in a text of ours stands in what it was made from; for composed and for proposed texts."""

import re
from collections.abc import Iterator
from datetime import date

from auditor.core.days import day_words, month_words
from auditor.core.visible import is_hidden, mixed_scripts

_FIGURE = re.compile(
    r"\d[\d.,:]*\d|\d|[£$€¥]|(?<!\w)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halve[ds]?|third|quarter|twice|doubled?"
    r"|tripled?|free|refund\w*)(?!\w)",
    re.IGNORECASE,
)
"""What can be counted, and what is given away."""
_CAPITAL = re.compile(r"(?<![\w'’])(?:[A-Z][\w'’-]*|[a-z]+[A-Z]\w*)")
_START = re.compile(r"(?:^|[.?!:]\s+|[\"“])\W*$")
_MARKUP = re.compile(r"[\[\]<>{}`|\\*_=~^]|://|\bwww\.", re.IGNORECASE)
_COMMON = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december english".split()
)
_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def strange_figures(text: str, known: str, today: date) -> Iterator[str]:
    """Figures of `text` that stand neither in `known` nor in a date of it as one writes dates."""
    figures = {_number(one) for one in (*_FIGURE.findall(known), *_FIGURE.findall(_dates(known, today)))}
    yield from (one for one in _FIGURE.findall(text) if _number(one) not in figures)


def strange_names(text: str, known: str) -> Iterator[str]:
    """Capitalised words of `text`, beside those that merely begin a sentence, that `known` does not hold."""
    held = frozenset(_parts(known)) | _COMMON
    yield from (name for name in _names(text) if not set(_parts(name)) <= held)


def faults_of_form(text: str, *, most_words: int, most_sentences: int, purpose: str) -> Iterator[str]:
    """Why `text` is no plain prose, in plain words; its line ends are its own."""
    lines = text.replace("\n", " ")
    if not text.strip() or "!" in text or any(not char.isprintable() or is_hidden(char) for char in lines):
        yield "it is no plain line of text"
    if _MARKUP.search(text) or mixed_scripts(text):
        yield "it holds a link, markup or look-alike letters"
    if len(text.split()) > most_words or len(re.findall(r"[.?](?=\s|$)", text)) > most_sentences:
        yield f"it is too long for {purpose}"


def _number(found: str) -> str:
    return found.casefold().rstrip(".,:")


def _dates(words: str, today: date) -> str:
    """Every ISO date in `words` as it may be written."""
    days: list[date] = []
    for year, month, day in _DAY.findall(words):
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return "\n".join(f"{day_words(d, today)} {month_words(d)}" for d in days)


def _parts(text: str) -> list[str]:
    return [
        part.strip("'’-").removesuffix("'s").removesuffix("’s").casefold() for part in re.findall(r"[\w'’-]+", text)
    ]


def _names(text: str) -> Iterator[str]:
    for found in _CAPITAL.finditer(text):
        if not (_START.search(text[: found.start()]) and found[0][1:] == found[0][1:].lower()):
            yield found[0]
