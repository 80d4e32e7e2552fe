"""What is promised for a day, or within a time, against how long the thing takes."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator
from datetime import date, timedelta

from auditor.checks._scene import Outcome, Scene, by_figures
from auditor.checks._statement import THING, around, is_past, undertakes
from auditor.core.facts import Dimension, quantity_of

_PAPER = r"(?:quot\w+|offer|proposal|brochure|datasheet|data sheet|catalogue|details|information|info|drawings?|plans?|contract|paperwork|documents?|samples?|price list|slides|deck|demo|call|meeting|survey|specs?|specifications?|figures|prices?|pricing|manual|guide|invoice|confirmation|team|specialist|expert|answer|question|questions|report|summary|training|dates?|schedule)"
_ABOUT_IT = re.compile(
    rf"{THING} (?:[\w-]+ )?{_PAPER}\b"
    rf"|\b{_PAPER} (?:for|of|on|about|with|to)(?: [\w'-]+){{0,3}} {THING}"
    rf"|\b(?:about|regarding|concerning|discuss|talk|review|whether|if|how)\b(?: [\w'-]+){{0,4}} {THING}"
)
"""Of the papers and the talk about a thing, not of the thing."""
_FROM_LATER = re.compile(
    r"\b(?:once|after|as soon as|following|from|of|when)\b[^,;]{0,30}\b(?:arriv\w+|deliver\w+|survey|visit|inspect\w+|hand[- ]?over|in stock)\b"
)
"""Counted from an event that comes after the wait itself."""
_COMES = re.compile(
    r"\b(?:deliver|ship|dispatch|install|fit|supply|arriv|send|get|have|receive|with you|in your hands|on (?:your|the) \w+|there|ready|build|put in|set up|hand over|live|running|done|complete|land|come|bring|drop)"
)


def lead_time(scene: Scene) -> Iterator[Outcome]:
    """By a figure of time, else by the day that the sentence names."""
    claim, text = scene.claim, around(scene.seen, *scene.place)
    if is_past(scene.seen, *scene.place) or _ABOUT_IT.search(text) or _FROM_LATER.search(scene.seen.lower):
        return
    if scene.figures():
        yield from by_figures(scene, "unqualified-deadline")
        return
    earliest = _earliest(scene)
    if earliest is None or scene.dated_here is None or not _COMES.search(text) or not _is_ahead(scene):
        return
    if scene.dated_here < earliest:
        yield scene.outcome("unqualified-deadline", to=len(scene.seen.lower.rstrip(" .")))
    elif claim.holds_on(scene.day):
        yield scene.outcome(None)


_PRESENT = re.compile(r"\b(?:arrives?|ships?|comes?|lands?|is delivered|are delivered|are|is)\b")


def _is_ahead(scene: Scene) -> bool:
    text = around(scene.seen, *scene.place)
    return undertakes(scene.seen, *scene.place) or bool(re.search(r"\bcan\b", text) or _PRESENT.search(text))


_LONGEST = 1_000
"""Units; a hostile number must not cost time."""


def _earliest(scene: Scene) -> date | None:
    """The first day on which it can be there when it is ordered on the day of the words. Hours: never too soon."""
    entry, day = quantity_of(scene.claim.value, scene.claim.unit), scene.day
    if entry is None or entry.dimension is not Dimension.TIME:
        return None
    whole = min(int(entry.said), _LONGEST)
    match entry.exact_unit:
        case "working day":
            return scene.calendar.add_working_days(day, whole)
        case "day":
            return day + timedelta(days=whole)
        case "week":
            return day + timedelta(weeks=whole)
        case "fortnight":
            return day + timedelta(weeks=2 * whole)
        case "month":
            return day + timedelta(days=28 * whole)
        case _:
            return None
