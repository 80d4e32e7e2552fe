"""Whether a message that a model wrote may be shown: it owns, blames nobody, and says nothing that it was not given."""

import re
from collections.abc import Iterator
from datetime import date

from auditor.core.blame import blame_in
from auditor.core.recovery import MARKS
from auditor.core.sourced import faults_of_form, strange_figures, strange_names

_MOST_WORDS = 130
_MOST_SENTENCES = 12
_OURS = re.compile(r"\b(?:i|we|my|our)\b", re.IGNORECASE)
_THANKS = re.compile(r"\b(?:thank(?:s| you) for your (?:patience|understanding)|unfortunately)\b", re.IGNORECASE)


def faults_of_message(text: str, given: str, *, today: date, new_date: date | None) -> Iterator[str]:
    """Why `text`, made from `given`, may not be shown, in plain words; nothing when it may."""
    plain = text
    for mark in MARKS:
        plain = plain.replace(mark, "")
    yield from faults_of_form(plain, most_words=_MOST_WORDS, most_sentences=_MOST_SENTENCES, purpose="such a message")
    blame = blame_in(plain)
    if blame is not None:
        yield f'it blames: "{blame}"'
    if not _OURS.search(plain):
        yield "nobody owns it"
    smooth = _THANKS.search(plain)
    if smooth is not None:
        yield f'it smooths over: "{smooth[0]}"'
    yield from (f'"{one}" was not given' for one in strange_figures(plain, given, today))
    yield from (f'"{one}" was not given' for one in strange_names(plain, given))
    if new_date is not None and str(new_date.day) not in re.findall(r"\d+", plain):
        yield "the new date is not in it"
