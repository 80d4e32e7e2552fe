"""Likeness of words: light stems, synonyms, weights, and the marks that tell two like things apart."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

from auditor.core.match.vocabulary import ACT_VERBS, DOCUMENTS, FAINT_WORDS, FORMLESS, STOP_WORDS, SYNONYMS
from auditor.core.patterns import pattern

_CAMEL = pattern(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_WORD = re.compile(r"[^\W_]+")
_FAINT = 0.4
_NUMBER = 0.5
_UNNAMED_FIT = 0.4
_TYPO_RATIO = 88.0
_TYPO_LENGTH = 6
_MOST_WORDS = 40
"""Typos are looked for in titles and names, not in every word of a long body."""
"""Shorter words are too easily one letter from another word."""


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A light English stem of a lower-case word: plurals, -ing, -ed, a silent e."""
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = _single(word[:-3])
    elif len(word) > 4 and word.endswith("ed"):
        word = _single(word[:-2])
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _single(word: str) -> str:
    """ "shipp" of "shipped" is "ship"; "bill", "add" and "miss" keep both letters."""
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] in "bgmnprt" else word


def raw_words(text: str) -> list[str]:
    """Lower-case words; "SOC2-TypeII.pdf" gives soc, 2, type, ii, pdf."""
    return [word.lower() for word in _WORD.findall(_CAMEL.sub(" ", text))]


def _phrases() -> dict[tuple[str, ...], str]:
    return {
        tuple(stem(word) for word in raw_words(member)): stem(head)
        for head, members in SYNONYMS.items()
        for member in (head, *members)
    }


_PHRASES = _phrases()
_LONGEST: dict[str, int] = {}
for _phrase in _PHRASES:
    _LONGEST[_phrase[0]] = max(_LONGEST.get(_phrase[0], 0), len(_phrase))
_STOP = frozenset(stem(word) for word in STOP_WORDS) | STOP_WORDS
_VERBS = frozenset(stem(word) for word in ACT_VERBS)
_FAINTS = frozenset(stem(word) for word in FAINT_WORDS)
_FILES = frozenset(stem(word) for word in DOCUMENTS)
_FORMLESS = frozenset(stem(word) for word in FORMLESS)


def terms(text: str) -> list[str]:
    """Stems in order, synonyms made one, stop words left out."""
    stems = [stem(word) for word in raw_words(text)]
    found: list[str] = []
    at = 0
    while at < len(stems):
        for size in range(min(_LONGEST.get(stems[at], 0), len(stems) - at), 0, -1):
            head = _PHRASES.get(tuple(stems[at : at + size]))
            if head is not None:
                found.append(head)
                at += size
                break
        else:
            if stems[at] not in _STOP:
                found.append(stems[at])
            at += 1
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What was promised, as weighted words; empty when the words name nothing ("I'll get back to you")."""

    text: str
    weights: Mapping[str, float]
    marks: Mapping[str, frozenset[str]]
    naming: frozenset[str]
    """The words that tell this thing from others; empty for "it", "a recap" or "an answer"."""

    @property
    def named(self) -> bool:
        return bool(self.weights)

    @property
    def is_file(self) -> bool:
        """Whether it comes as a file or a link."""
        return any(term in _FILES for term in self.weights)

    def less(self, words: frozenset[str]) -> "Thing":
        """The same thing without some of its words, unless nothing would be left."""
        left = {term: weight for term, weight in self.weights.items() if term not in words}
        return _thing(self.text, left, self.marks) if left else self

    @property
    def files(self) -> frozenset[str]:
        return frozenset(term for term in self.weights if term in _FILES and term not in _FAINTS)


def thing_of(text: str, without: frozenset[str]) -> Thing:
    """The thing named in `text`, leaving out verbs of acting and the terms in `without` (names of people, accounts)."""
    words = terms(_DONE_TO_IT.sub(r"\1 ", text))
    weights = {term: _weight(term) for term in words if term not in _VERBS and term not in without}
    return _thing(text, weights, marks(text))


_DONE_TO_IT = pattern(
    r"\b((?:have|get|having|getting)\s+(?:it|them|this|that|these|those))\s+"
    r"(?:[a-z]+(?:ed|en|wn|nt|pt|ft|ade|one|ut|ady)\b(?:\s+(?:and|or|up|off|out|over|back|down)\b)*\s*){1,4}",
    re.IGNORECASE,
)
"""What is done to a thing that is only called "it" does not name it: "have it sewn and sent off"."""


def lead_thing(text: str, without: frozenset[str]) -> Thing:
    """`thing_of`, where what only tells how, with what or why weighs little beside what it is.

    "The new seal ships with the night courier": no dispatch list speaks of the courier.
    """
    whole = thing_of(text, without)
    lead = thing_of(_BESIDES.sub("", text), without)
    if not lead.naming:
        return whole
    weights = {term: weight if term in lead.weights else min(weight, _FAINT) for term, weight in whole.weights.items()}
    return _thing(whole.text, weights, whole.marks)


_BESIDES = pattern(
    r"(?<=\w\w)\s*,?\s(?:with|via|by|before|after|so|because|when|while|in\s+time\s+for)\s.*$",
    re.IGNORECASE | re.DOTALL,
)


def _thing(text: str, weights: Mapping[str, float], told: Mapping[str, frozenset[str]]) -> Thing:
    naming = frozenset(term for term, weight in weights.items() if weight == 1.0 and term not in _FORMLESS)
    return Thing(text=text, weights=weights, marks=told, naming=naming)


def _weight(term: str) -> float:
    if term.isdigit():
        return _NUMBER
    return _FAINT if term in _FAINTS or _MONTH_NAME.match(term) else 1.0


def fit(thing: Thing, words: frozenset[str]) -> float:
    """The weighted share of the thing's words that are found, 0 to 1; 0 for a thing without a name.

    Without one of its naming words it stays below a half: a month, a number or "date" fits too many things.
    It hangs on the two texts alone, never on the other records: a verdict must not move when an export grows.
    """
    total = sum(thing.weights.values())
    if not total or not words:
        return 0.0
    held = [term for term in thing.weights if _holds(term, words)]
    if len(held) < len(thing.weights):
        held += [term for term in _in_one_word(thing, words) if term not in held]
    share = sum(thing.weights[term] for term in held) / total
    return share if not thing.naming or thing.naming.intersection(held) else min(share, _UNNAMED_FIT)


def _in_one_word(thing: Thing, words: frozenset[str]) -> Iterator[str]:
    """Terms that stand side by side in the promise and as one word in the record: "stock list", "stocklist.xlsx"."""
    for first, second in pairwise(thing.weights):
        if first + second in words:
            yield first
            yield second


def _holds(term: str, words: frozenset[str]) -> bool:
    if term in words:
        return True
    if len(term) < _TYPO_LENGTH or len(words) > _MOST_WORDS:
        return False
    return any(
        word[:1] == term[:1] and abs(len(word) - len(term)) <= 2 and fuzz.ratio(term, word) >= _TYPO_RATIO
        for word in words
        if len(word) >= _TYPO_LENGTH
    )


def file_types(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if word in _FILES and word not in _FAINTS)


_SAYS_NOTHING = frozenset(stem(w) for w in ("document", "scan", "image", "attachment", "untitled", "final", "version"))


def telling(words: frozenset[str]) -> frozenset[str]:
    """The words of a file's name that say which file it is; "scan_004.pdf" has none."""
    return frozenset(
        word
        for word in words
        if word.isalpha() and len(word) > 3 and word not in _SAYS_NOTHING and not _MONTH_NAME.match(word)
    )


def naming_words(words: frozenset[str]) -> frozenset[str]:
    """The words among `words` that name things: no verbs of acting, numbers, or words for any form."""
    skip = _VERBS | _FORMLESS
    return frozenset(word for word in words if word not in skip and len(word) > 2 and _weight(word) == 1.0)


_MONTH_NAME = pattern(
    r"^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)$"
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_NUMBERED = frozenset("number no nr order invoice ticket case plan version unit item po quote ref part".split())
"""A figure behind one of these is a name even where it looks like a year: "order 2041"."""
_NOT_A_CLASS = frozenset(
    (
        "a an the of by to and in at for with re from on is are about approx over next last first order no nr pdf x "
        "ship send deliver bring supply provide give get have make build hold install need take"
    ).split()
)
"""Before a figure these do not make it a name: "order 2041" is one, "ship 80" is a count."""
_PRICE = pattern(r"[$£€¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:[$£€¥]|(?:USD|EUR|GBP|CHF)\b)")
"""An amount of money tells nothing apart: "the nine bags, £270"."""
_VERSION = re.compile(r"(?<![\w.])v?(\d+\.\d+(?:\.\d+)?)(?![\w.]*\d)")


def marks(text: str) -> dict[str, frozenset[str]]:
    """What tells like things apart: "SOC 2" is soc=2, "Type II" type=2, plus quarters, years, months and versions."""
    found: dict[str, set[str]] = {}
    words = raw_words(_PRICE.sub(" ; ", text))
    for at, word in enumerate(words):
        number = _ROMAN.get(word, word)
        before = words[at - 1] if at else ""
        if _MONTH_NAME.match(word):
            found.setdefault("month", set()).add(word[:3])
        elif number.isdigit() and before in _NUMBERED:
            found.setdefault("number", set()).add(number)
        elif len(word) == 4 and word.isdigit() and word.startswith("20"):
            found.setdefault("year", set()).add(word)
        elif number.isdigit() and len(number) <= 5 and before.isalpha() and before not in _NOT_A_CLASS:
            found.setdefault(stem(before), set()).add(number)
    versions = set(_VERSION.findall(text))
    if versions:
        # "version 2.1" is not also version 2: 2.2 would share it.
        found["version"] = versions
    return {name: frozenset(values) for name, values in found.items()}


def conflict(wanted: Mapping[str, frozenset[str]], seen: Mapping[str, frozenset[str]]) -> str | None:
    """Which mark says that it is another one ("quarter 3" against "quarter 2"), or None."""
    for name, values in wanted.items():
        others = seen.get(name)
        if others and not any(a == b or _same_version(a, b) for a in values for b in others):
            return f"{name} {' '.join(sorted(others))}, not {' '.join(sorted(values))}"
    return None


def _same_version(a: str, b: str) -> bool:
    """2 is any 2.x; only versions have dots."""
    return a.startswith(b + ".") or b.startswith(a + ".")
