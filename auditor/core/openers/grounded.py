"""The law of openers: every figure and every name stands in a source that is cited, and only what may be used is cited.

It holds for what code composes and for what a model proposes, in the same way.
"""

import re
from collections.abc import Iterator
from datetime import date

from auditor.core.brief import Brief, names_any
from auditor.core.openers.wording import day_words, month_words
from auditor.core.visible import is_hidden, mixed_scripts
from auditor.model.opener import Lead, Opener

_MOST_WORDS = 110
_MOST_SENTENCES = 7
_FIGURE = re.compile(
    r"\d[\d.,:]*\d|\d|[£$€¥]|(?<!\w)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halve[ds]?|third|quarter|twice|doubled?"
    r"|tripled?|free|refund\w*)(?!\w)",
    re.IGNORECASE,
)
"""What can be counted, and what is given away."""
_SHARE = re.compile(r"\d\s?(%|per\s?cent\b|percentage points?\b|pp\b)", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![\w'’])(?:[A-Z][\w'’-]*|[a-z]+[A-Z]\w*)")
_START = re.compile(r"(?:^|[.?!:]\s+|[\"“])\W*$")
_MARKUP = re.compile(r"[\[\]<>{}`|\\*_=~^]|://|\bwww\.", re.IGNORECASE)
_COMMON = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december english".split()
)
_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")


def faults(opener: Opener, brief: Brief) -> Iterator[str]:
    """Why `opener` may not be offered, in plain words; nothing when it may."""
    unknown = [one.id for one in opener.sources if one.id not in brief.words]
    if unknown:
        yield f"it cites what may not be used: {', '.join(unknown)}"
        return
    task = brief.task
    words = "\n".join(brief.words[one.id] for one in opener.sources)
    known = "\n".join((words, task.account, task.persona or "", task.goal or ""))
    yield from _form(opener.text)
    if names_any(opener.text, brief.secret):
        yield "it names a customer who may not be named"
    rest = opener.text.replace(task.account, " ").replace(task.account.partition(", ")[0], " ")
    figures = {_number(one) for one in (*_FIGURE.findall(words), *_FIGURE.findall(_dates(words, task.day)))}
    yield from (
        f"{one} stands in no source that it cites" for one in _FIGURE.findall(rest) if _number(one) not in figures
    )
    if _shares(rest) - _shares(words):
        yield "a share is told in another unit than in its source"
    held = frozenset(_parts(known)) | _COMMON
    yield from (f"{name} stands in no source that it cites" for name in _names(rest) if not set(_parts(name)) <= held)
    if not opener.sources and opener.lead is not Lead.QUESTION:
        yield "it rests on nothing"
    if not opener.sources and "?" not in opener.text:
        yield "with nothing known only a question is honest"


def _form(text: str) -> Iterator[str]:
    if not text.strip() or "!" in text or any(not char.isprintable() or is_hidden(char) for char in text):
        yield "it is no plain line of text"
    if _MARKUP.search(text) or mixed_scripts(text):
        yield "it holds a link, markup or look-alike letters"
    if len(text.split()) > _MOST_WORDS or len(re.findall(r"[.?](?=\s|$)", text)) > _MOST_SENTENCES:
        yield "it is too long for an opener"


def _number(found: str) -> str:
    return found.casefold().rstrip(".,:")


def _shares(text: str) -> set[str]:
    """The units in which shares are told: percent is not percentage points."""
    found = (one.casefold().replace(" ", "") for one in _SHARE.findall(text))
    return {"points" if one.startswith(("percentage", "pp")) else "percent" for one in found}


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
    """Capitalised words that do not merely begin a sentence."""
    for found in _CAPITAL.finditer(text):
        if not (_START.search(text[: found.start()]) and found[0][1:] == found[0][1:].lower()):
            yield found[0]
