"""Dates, periods, units and names as a person writes them."""

import re

from auditor.core.days import MONTHS

_PERIOD = re.compile(r"(\d{4})-(\d{2})(?:-\d{2})?\s*(?:/|to|–|-)\s*(\d{4})-(\d{2})(?:-\d{2})?")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_COUNTED = frozenset(
    "second minute hour day week month quarter year site store vehicle ticket error metre litre tonne mile".split()
)
_VERBS = frozenset(
    "send share deliver ship provide bring fix repair replace install build write prepare give show get make confirm check"
    " let tell arrange organise organize book pay refund credit issue sign introduce connect resolve finish complete add"
    " set come go meet find collect return correct mend measure test train update call visit review answer quote report"
    " demo email mail forward draft escalate follow schedule propose publish hand keep run post upload".split()
)
_ALSO_NOUNS = frozenset(
    "call visit review answer quote report demo update return test draft mail email train issue credit".split()
)
_OF = frozenset("of for on about to from with in at by and".split())
_PROMISED = re.compile(
    r"^(?:(?:we|i)(?:'ll| will| shall| promised(?: you)?(?: to)?| agreed to)|promised(?: you)?(?: to)?|to)\s+",
    re.IGNORECASE,
)
_THEM = re.compile(r"^(\w+) them\b")
_DATED = re.compile(r"\s*(?:,|\()?\s*(?:by|before|on|until|due)\s[^,;]*\d[^,;]*$", re.IGNORECASE)


def period_words(period: str) -> str | None:
    """ "between January and September 2025", "in 2025"; None where it is said in another way."""
    if found := _PERIOD.fullmatch(period.strip()):
        first, last = (_month(found[1], found[2]), _month(found[3], found[4]))
        if first is None or last is None:
            return None
        start = first[0] if first[1] == last[1] else " ".join(first)
        return f"in {' '.join(last)}" if first == last else f"between {start} and {' '.join(last)}"
    if re.fullmatch(r"\d{4}", period.strip()):
        return f"in {period.strip()}"
    if found := _MONTH.fullmatch(period.strip()):
        month = _month(found[1], found[2])
        return f"in {' '.join(month)}" if month else None
    return None


def _month(year: str, number: str) -> tuple[str, str] | None:
    return (MONTHS[int(number) - 1], year) if 1 <= int(number) <= 12 else None


def with_unit(value: str, unit: str | None) -> str:
    """ "2 days", "371 MWh", "98 percent"; a word that is counted takes its plural."""
    if not unit:
        return value
    word = unit.strip()
    if word == "%":
        return f"{value} %"
    if word.replace("_", " ").split()[-1].lower() in _COUNTED and value.strip() != "1":
        word += "s"
    return f"{value} {word.replace('_', ' ')}"


def bare(text: str) -> str:
    """Without the mark at its end, on one line."""
    return " ".join(text.split()).rstrip(" .;,:!")


def lower_first(text: str) -> str:
    """The first letter small, unless the word is a name, an abbreviation or "I"."""
    first = text.split(" ", 1)[0]
    keep = not first[:1].isupper() or any(c.isupper() or c.isdigit() for c in first[1:]) or first.rstrip(",'") == "I"
    return text if keep else text[:1].lower() + text[1:]


def article(words: str) -> str:
    """ "a" or "an"."""
    return "an" if re.match(r"(?i)(?!(?:uni|use|usu|one|eu))[aeiou]|hour|honest", words) else "a"


def undertaking(text: str, *, dated: bool) -> tuple[str, bool]:
    """A promise without its "we will", and whether it begins with what is done ("send the survey") or names a thing.

    Its date is left out where it is told beside it.
    """
    whole = bare(text)
    words = _PROMISED.sub("", whole)
    told = words != whole
    words = bare(_DATED.sub("", words)) if dated else words
    words = lower_first(_THEM.sub(r"\1 you", words))
    first, _, rest = words.partition(" ")
    second = rest.partition(" ")[0].lower()
    is_verb = told or (first.lower() in _VERBS and bool(rest) and not (first.lower() in _ALSO_NOUNS and second in _OF))
    return words, is_verb


def reader(persona: str | None) -> str | None:
    """A persona in the middle of a sentence: "Plant Controller" is "plant controller", "VP of Sales" "VP of sales"."""
    if persona is None or not persona.strip():
        return None
    return " ".join(word if word[1:] != word[1:].lower() or len(word) < 3 else word.lower() for word in persona.split())
