"""Which sum a sentence names: with a word of money, bare, as a share of another, or summed up by the other side."""

import re
from dataclasses import replace

from auditor.engines.offline.sums.giving import (
    FRONTED,
    GIVEN,
    LARGE,
    MILLIONS,
    OTHERS,
    PAYS,
    SHORT,
)
from auditor.engines.offline.sums.moneys import (
    Sum,
    alone,
    behind,
    in_all,
    least,
    raised,
    reckoned,
    sums_in,
)
from auditor.engines.offline.sums.shares import share
from auditor.engines.offline.sums.tabled import Table
from auditor.engines.offline.words.scene import Scene


def named(text: str, table: Table, ready: re.Match[str] | None, scene: Scene) -> Sum | None:
    """The sum that the sentence names; a bare figure only where money is spoken of."""
    after = ready.end() if ready else 0
    found = sums_in(text)
    bare = _bare(text, table, ready, scene) if not found or not any(one.start >= after for one in found) else None
    if found:
        best = raised(text, found) or next((one for one in found if one.start >= after), found[0])
        if ready is not None and best.end <= ready.start() and table.asked is None:
            return None  # "to save our two euros I was thinking that we could leave it out"
        if bare is not None and bare.start < best.start:
            best = bare
        short = ready is not None or len(text.split()) <= SHORT or FRONTED.match(text, best.end)
        if not short or (ready is None and OTHERS.search(text[: best.start])):
            return None
    elif bare is not None:
        best = bare
    else:
        part = share(text, after, table, ready is not None) or (share(text, 0, table, ready=True) if after else None)
        return part or (_recapped(table, text) if ready else None)
    if MILLIONS.match(best.text):
        return None
    return in_all(text, least(text, best), table.last, table.whole(earned=True) or table.wished())


def stands(text: str, table: Table) -> bool:
    """Whether a figure is given without a verb of giving and without a question: begins, reckoned, or named before."""
    if _begins(text, table):
        return True
    if not table.wanted:
        return False
    first = alone(text, table.last)
    return reckoned(text, table.last) is not None or (first is not None and table.named_before(first.text))


def _begins(text: str, table: Table) -> bool:
    """Whether a bare figure or a sum stands first and is given by what follows: "20 from me", "twenty it is"."""
    first = alone(text, None) or next((one for one in sums_in(text) if one.start <= 1), None)
    return first is not None and bool(FRONTED.match(text, first.end)) and (table.of_money or table.last is not None)


def _recapped(table: Table, text: str) -> Sum | None:
    """What the other side makes of it: "put me down for the top one" - "100 dollars then, great"."""
    return replace(table.recap, start=len(text), end=len(text)) if table.recap is not None else None


def _bare(text: str, table: Table, ready: re.Match[str] | None, scene: Scene) -> Sum | None:
    found = behind(text, ready.end(), table.last) if ready and scene.talk else None
    if ready is None and scene.talk and table.last is not None and _begins(text, table):
        return None if table.by_the_piece else alone(text, table.last)
    if not scene.talk or not table.of_money:
        sure = (
            found is not None
            and table.last is not None
            and ready
            and ((LARGE.search(found.text) and GIVEN.search(ready[0])) or PAYS.search(ready[0]))
        )
        return found if sure else None
    if ready is not None and found is not None:
        between = text[ready.start() : found.start]
        if table.asked is not None or GIVEN.search(between) or table.named_before(found.text):
            return found
    if table.wanted and (mine := reckoned(text, table.last)) is not None:
        return mine
    if table.asked is None and not _begins(text, table):
        first = alone(text, table.last) if table.wanted else None
        return first if first is not None and table.named_before(first.text) else None
    return alone(text, table.last)
