"""The perfect of what will be done: "I'll have written it up by Monday" undertakes to write it up."""

from auditor.core.patterns import pattern
from auditor.engines.offline.words.lexicon import VERB_ACTS

_DONE = pattern(
    r"have\s+(?:already\s+|all\s+)?(?P<verb>(?!need|want|miss|learn|notic|happen|expir|mov|us)\w{2,}ed|sent|written|done|made|built|paid|brought|spoken|told|given"
    r"|put|read|taken|cut|set|laid|dug|hung|drawn)\s+(?=\S)"
)
_PLAIN = {
    "sent": "send",
    "written": "write",
    "done": "do",
    "made": "make",
    "built": "build",
    "paid": "pay",
    "brought": "bring",
    "spoken": "speak",
    "told": "tell",
    "given": "give",
    "taken": "take",
    "laid": "lay",
    "dug": "dig",
    "hung": "hang",
    "drawn": "draw",
}


def plainly(phrase: str) -> str | None:
    """The verb phrase "have written it up" as "write it up"; None where nothing is done by then."""
    done = _DONE.match(phrase)
    if done is None:
        return None
    verb = done["verb"]
    stem = verb.removesuffix("ed")
    guesses = (stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y") if verb.endswith("ed") else (verb,)
    plain = _PLAIN.get(verb) or next((guess for guess in guesses if guess in VERB_ACTS), stem)
    return f"{plain} {phrase[done.end() :]}"
