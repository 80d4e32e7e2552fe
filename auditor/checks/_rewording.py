"""How a rule says its own thing more safely: ways of making new words from a quote and what stands around it.

A way only proposes; `_safer` decides whether its words may stand. None where the way does not fit the spot.
"""

import re

from auditor.checks.rule import Spot, Way

_ENDS = re.compile(r"\s*(?:$|[.;!?)\n]|,\s|[-–—]\s)")
"""What may follow a clause that is whole."""
_BEGINS = re.compile(r"(?:^|[.;:!?\n]\s*|[-–—]\s+|,\s+|\b(?:and|but|so)\s+)$", re.IGNORECASE)
"""What may stand before one."""
_BEGINS_SENTENCE = re.compile(r"(?:^|[.;:!?\n]\s*|[-–—]\s+|\b(?:and|but|so)\s+)$", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"\s*(?:$|[.;!?)\n])")
_STARTS_CLAUSE = re.compile(
    r"(?:i|we|you|it|they|he|she|this|that|these|those|there|the|a|an|our|your|my|its|all|every|each|any|no|nobody|nothing"
    r"|everything|everybody|with|by|within|on|in|from|once|whatever|anything|version|delivery|setup|customs|\d[\w.,]*)\b"
    r"|[A-Z][\w-]+(?:'s|s)?\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|am|will|won't|can|can't|cannot|has|have|had|does|doesn't|do|don't|did|gets?|goes|costs?|cuts?"
    r"|covers?|works?|stays?|stands?|takes?|makes?|pays?|saves?|ships?|runs?|reads?|uses?|sees?|double[sd]?|reached|grew"
    r"|dropped|never \w+|answers?|conforms?|beats?|builds?|turns?|arrives?|fl(?:y|ies)|need(?:s|n't)?|meets?|fixes|fixed)\b"
    r"|'(?:ll|re|s|ve|m|d)\b|\w+n't\b",
    re.IGNORECASE,
)
_SWORN = re.compile(
    r"(?:, (?:guaranteed|period|full stop|i promise|i guarantee it|trust me|no question|you have my word)"
    r"|,? (?:for sure|no matter what|without fail|hands down))$",
    re.IGNORECASE,
)
"""The same behind a clause."""
_RELATIVE = re.compile(r"(?<=\w)\s+(?:that|which|who)\s+", re.IGNORECASE)
"""The verb behind it is no verb of the clause: "the only scanner that reads wet labels"."""
_OATH = re.compile(
    r"^(?:honestly,? |look,? |and |but |so )?(?:i|we)(?:'ll|'d| will| can| do)? (?:personally |hereby )?"
    r"(?:guarantee|promise|swear|assure|give you my word|tell you)(?: (?:to )?you)?(?: (?:here and )?now)?,? (?:that )?",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"\b(?:guarantee\w*|promise|swear|simply no way|impossible|i want|we want|we need|never have|whatever it takes)\b|^what ",
    re.IGNORECASE,
)
"""What stays too strong, or no statement, inside any frame."""
_COMMON = frozenset(
    "we you it they he she this that these those there the a an our your my its all every each any no nobody nothing"
    " everything everybody everyone with by within on in from once whatever anything version delivery setup customs"
    " typically usually studies companies customers most many some if when switching offline sign free only two three"
    " four five uptime honestly frankly customs prices rates companies teams pumps sites people experts users hotels"
    " nine ten six seven eight our not as to at for of his her their somebody someone".split()
)


def framed(frame: str, *, unless: str = r"$^") -> Way:
    """The clause inside `frame`, whose `{}` it takes: "Our aim is that {}". Only for a clause that stands by itself, and
    has nothing of `unless`."""
    spoilt = re.compile(unless, re.IGNORECASE)

    def way(spot: Spot) -> str | None:
        clause = _clause(spot)
        if clause is None or spoilt.search(clause):
            return None
        inside = clause if frame.startswith("{}") else _lowered(clause)
        return _cased(frame.format(inside), spot) if inside else None

    return way


def instead(words: str, *, where: str = "") -> Way:
    """`words`, which are a sentence, in place of one: beside anything else they would tear what stands there."""
    fits = re.compile(where, re.IGNORECASE)

    def way(spot: Spot) -> str | None:
        whole = _BEGINS_SENTENCE.search(spot.before) and _ENDS_SENTENCE.match(spot.after)
        return _cased(words, spot) if whole and fits.search(spot.quote) else None

    return way


def swapped(pattern: str, words: str, *, predicate: bool = False) -> Way:
    """`words` for what `pattern` finds in the quote, once; after a verb only, where `predicate` asks for one."""
    compiled = re.compile(pattern, re.IGNORECASE)

    def way(spot: Spot) -> str | None:
        quote = spot.quote
        found = compiled.search(quote)
        if found is None or (predicate and not _PREDICATE.search(spot.before)):
            return None
        new = quote[: found.start()] + found.expand(words) + quote[found.end() :]
        new = _cased(new, spot) if found.start() == 0 and new else new
        return new if _agrees(new, spot.before) else None

    return way


def _agrees(words: str, before: str) -> bool:
    """Whether an article before it fits still: "an innovative" is no "an good"."""
    article = _ARTICLE.search(before)
    return article is None or (article[1].casefold() == "an") is (words[:1].casefold() in "aeiou")


_ARTICLE = re.compile(r"\b(an?)\s+$", re.IGNORECASE)
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|be|been|am|remains?|stays?)\s+$|'(?:s|re|m)\s+(?:,? ?u[hm],? )?$", re.IGNORECASE
)


def _clause(spot: Spot) -> str | None:
    """The quote without its oath, where it is a clause with subject and verb that nothing around it needs."""
    clause = _SWORN.sub("", _OATH.sub("", spot.quote))
    main = _RELATIVE.split(clause, maxsplit=1)[0]
    whole = _is_apart(spot) and _STARTS_CLAUSE.match(clause) and _VERB.search(main) and not _UNFIT.search(clause)
    return clause if whole else None


def _is_apart(spot: Spot) -> bool:
    return bool(_BEGINS.search(spot.before)) and bool(_ENDS.match(spot.after))


def _lowered(clause: str) -> str | None:
    """As it stands inside a sentence: "The pump" is "the pump"; a name keeps its capital; None where it may be either."""
    first, _, rest = clause.partition(" ")
    word = first.partition("'")[0]
    if word.casefold() in _COMMON and word != "I":
        return clause[0].lower() + clause[1:]
    if clause[0].islower() or clause[0].isdigit() or word == "I" or word[1:] != word[1:].lower() or rest[:1].isupper():
        return clause
    return clause if _VERB.match(rest) and not word.endswith("s") else None


def _cased(words: str, spot: Spot) -> str:
    """With a capital where the quote has one; "I" and a placeholder stay as they are."""
    if words.startswith(("I ", "I'", "[")):
        return words
    return (words[0].upper() if spot.quote[:1].isupper() else words[0].lower()) + words[1:]
