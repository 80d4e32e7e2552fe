"""What kind of word a word is, for the learned part: a closed list, the ending of an open word, and 800 classes of meaning.

A learned sign "`delivered`" says nothing of "`dispatched`"; the form `~ed` and the class of the two do. The classes are
`word_classes.txt`, a class a line, made by `python -m tools.word_classes` of the vectors that the search ships.
"""

from functools import cache
from importlib.resources import files

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun".split()
)
MONTHS = frozenset(
    """january february march april june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec""".split()
)
"""May is left out: it is a verb more often."""
CLOSED = frozenset(
    """i we you he she it they me us him her them my our your his its their mine ours yours the a an this that these those some
    any no every each all both another other more most less least nothing nobody anything anybody someone somebody everyone
    everything will shall would can could may might must should won't can't i'll we'll you'll he'll she'll it'll they'll i'm
    we're you're he's she's it's they're that's there's who's what's let's i've we've you've they've i'd we'd you'd he'd they'd
    is are was were be been being am has have had having do does did doing done don't doesn't didn't isn't aren't wasn't weren't
    not never nor to of in on at by for with from into onto out off up down over under through until till before after between
    within during about against as than like per via without and or but so because if when while where which who what whose why
    how since though although unless whether once then there here again already still just also too only even yet ever now today
    tomorrow tonight yesterday morning afternoon evening noon night week month year day hour hours minutes days weeks months
    years end next last first second one two three four five six seven eight nine ten please thanks yes yeah okay um uh
    well""".split()
)
"""Words that stand for themselves in the form of a sentence."""
US = frozenset("i we me us my our ours mine i'll we'll i'm we're i've we've i'd we'd".split())
YOU = frozenset("you your yours you'll you're you've you'd".split())
TIMES = frozenset("#day #month tomorrow tonight today week noon morning afternoon evening month night".split())
_ENDINGS = ("ing", "ed", "ly", "tion", "ment", "ness", "er", "es", "s")
_STEM = 3
"""Letters before an ending."""


def kind(word: str) -> str:
    """The word itself; days, months and numbers by what they are."""
    if word.isdigit():
        return "#"
    return "#day" if word in DAYS else "#month" if word in MONTHS else word


def form(word: str) -> str:
    """Itself if it is of a closed list, else no more than how it ends."""
    if word in CLOSED or not word[0].isalpha():
        return word
    if word.endswith("'s"):
        return "~'s"
    return "~" + next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _STEM), "")


def word_class(word: str) -> int | None:
    """The number of its class of meaning; None of the rare ones and of the closed list."""
    return _classes().get(word)


@cache
def _classes() -> dict[str, int]:
    lines = (files("auditor.core.likeness") / "word_classes.txt").read_text(encoding="ascii").splitlines()
    return {word: number for number, line in enumerate(lines) for word in line.split()}
