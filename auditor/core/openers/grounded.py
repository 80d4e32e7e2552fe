"""The law of openers: every figure and every name stands in a source that is cited, and only what may be used is cited.

It holds for what code composes and for what a model proposes, in the same way.
"""

import re
from collections.abc import Iterator

from auditor.core.brief import Brief, names_any
from auditor.core.sourced import faults_of_form, strange_figures, strange_names
from auditor.model.opener import Lead, Opener

_MOST_WORDS = 110
_MOST_SENTENCES = 7
_SHARE = re.compile(r"\d\s?(%|per\s?cent\b|percentage points?\b|pp\b)", re.IGNORECASE)


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
    yield from (f"{one} stands in no source that it cites" for one in strange_figures(rest, words, task.day))
    if _shares(rest) - _shares(words):
        yield "a share is told in another unit than in its source"
    yield from (f"{name} stands in no source that it cites" for name in strange_names(rest, known))
    if not opener.sources and opener.lead is not Lead.QUESTION:
        yield "it rests on nothing"
    if not opener.sources and "?" not in opener.text:
        yield "with nothing known only a question is honest"


def _form(text: str) -> Iterator[str]:
    if "\n" in text:
        yield "it is no plain line of text"
    yield from faults_of_form(text, most_words=_MOST_WORDS, most_sentences=_MOST_SENTENCES, purpose="an opener")


def _shares(text: str) -> set[str]:
    """The units in which shares are told: percent is not percentage points."""
    found = (one.casefold().replace(" ", "") for one in _SHARE.findall(text))
    return {"points" if one.startswith(("percentage", "pp")) else "percent" for one in found}
