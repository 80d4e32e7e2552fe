"""What a sent message shows: the thing itself, an answer, or mere words about it."""

import re

from auditor.core.match.accounts import squash
from auditor.core.match.index import Entry
from auditor.core.match.sight import NAMED, OPEN_STATES, Sight, other_kind, related, short, still_open
from auditor.core.match.told import Message, message
from auditor.core.match.vocabulary import IN_WRITING
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import Thing, file_types, fit, naming_words, telling, terms
from auditor.core.patterns import pattern
from auditor.model.commitment import Act
from auditor.model.text import Side
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_DONE = pattern(
    r"\b(?:done|completed|finished|resolved|fixed|in place|went ahead|set up)\b|\b(?:has|have) been\b"
    r"|\b(?:i|we)(?:['’]ve| have)\b|\bis (?:now )?(?:live|ready|active)\b",
    re.IGNORECASE,
)


def see_message(wanted: Wanted, entry: Entry) -> Sight | None:
    """A message bears on a promise only when the promisor's side sent it to the promisee's."""
    if entry.record.status in OPEN_STATES and entry.record.done is None:
        likeness = fit(wanted.thing, entry.words)
        return still_open(entry, likeness) if likeness >= NAMED else None  # a draft is no message
    if not from_promisor(wanted, entry):
        return None
    match wanted.commitment.act:
        case Act.SEND | Act.SHIP:
            return _see_sent(wanted, entry)
        case Act.ANSWER:
            return _see_answer(wanted, entry)
        case Act.SIGN:
            return _see_signed(wanted, entry)
        case Act.OTHER:
            return _see_told(wanted, entry)
        case _:
            return None


def from_promisor(wanted: Wanted, entry: Entry) -> bool:
    """Whether it went in the promised direction; a record kind of its own says "sent", so no owner means ours."""
    owner = (entry.record.owner or "").casefold()
    if not owner:
        return not wanted.theirs
    outside = (
        owner in wanted.addresses
        or squash(owner.partition("@")[0]) in wanted.people
        or (entry.owner_key is not None and entry.owner_key in wanted.keys)
    )
    if wanted.commitment.side is Side.UNKNOWN:
        promisor = wanted.commitment.promisor
        return promisor is not None and owner in {(promisor.email or "").casefold(), (promisor.name or "").casefold()}
    return outside is wanted.theirs


def _when(entry: Entry) -> Moment | None:
    return entry.record.done or entry.record.started


def _see_sent(wanted: Wanted, entry: Entry) -> Sight | None:
    mark = other_kind(wanted, entry)
    if mark is not None:
        return related(entry, 0.3, f"a message about another one ({mark})", at=_when(entry))
    if wanted.items:
        return _see_items(wanted, entry)
    found = _holds(wanted, wanted.thing, entry)
    if found is not None:
        likeness, how, grade = found
        why = f"{_to(entry)}, {how}"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=grade, fit=likeness, why=why, at=_when(entry))
    return _see_mention(wanted, entry)


def _see_items(wanted: Wanted, entry: Entry) -> Sight | None:
    held = {i: got for i, item in enumerate(wanted.items) if (got := _holds(wanted, item, entry)) is not None}
    if not held:
        return _see_mention(wanted, entry)
    names = " and ".join(short(wanted.items[i].text.strip(), 40) for i in sorted(held))
    whole = len(held) == len(wanted.items)
    grade = Grade.DERIVED if any(got[2] is Grade.DERIVED for got in held.values()) else Grade.DIRECT
    return Sight(
        entry=entry,
        shows=Shows.WHOLE if whole else Shows.PART,
        grade=grade,
        fit=sum(got[0] for got in held.values()) / len(held),
        why=f"{_to(entry)}, {next(iter(held.values()))[1]}",
        at=_when(entry),
        part=None if whole else names,
        items=frozenset(held),
    )


def _see_mention(wanted: Wanted, entry: Entry) -> Sight | None:
    """About the thing, without the thing; in doubt when it says that the thing is in it."""
    read = _read(entry)
    likeness = fit(wanted.thing, entry.words)
    files = bool(entry.record.attachments) or read.linked
    gives = [told for told in read.giving if not names_other(wanted.thing, told.words)]
    named = any(fit(wanted.thing, told.words) >= NAMED for told in gives)
    subject = fit(wanted.thing, entry.head) >= NAMED
    # It names the thing and does not put it off: its words may be the thing, and nobody is accused over that.
    says = any(
        not told.not_yet and not _LATE.search(told.text) and fit(wanted.thing, told.words) >= NAMED
        for told in read.told
    )
    doubt = says or (bool(gives) and (named or subject or (files and read.promised)))
    if likeness < NAMED and not doubt:
        return None
    why = "a message that speaks of it, with nothing attached or linked that fits"
    return related(entry, likeness, why, at=_when(entry), doubt=doubt)


_LINKED = pattern(r"https?://", re.IGNORECASE)
_LATE = pattern(
    r"\b(?:late|behind|push|move|postpone|slip\w*|miss(?:ed|ing)?|sorry|apolog\w*|overdue|waiting)\b", re.IGNORECASE
)
"""A sentence that tells of the delay gives nothing."""


def names_other(thing: Thing, words: frozenset[str]) -> bool:
    """ "Usage report attached" gives a usage report, whatever the subject of the conversation is."""
    other = naming_words(words)
    return bool(other) and bool(thing.naming) and not other & frozenset(thing.weights)


def is_put_off(wanted: Wanted, entry: Entry) -> bool:
    """Whether every sentence that speaks of the thing says that it is still to come."""
    about = [told for told in _read(entry).told if wanted.thing.naming & told.words]
    return bool(about) and all(told.not_yet for told in about)


Find = tuple[float, str, Grade]
"""Likeness, how it came, and how strong that is."""


def _holds(wanted: Wanted, thing: Thing, entry: Entry) -> Find | None:
    """Likeness, how, and grade, when the message holds the thing."""
    if not thing.named:
        return _holds_unnamed(wanted, entry)
    by_name = _attached(thing, entry)
    if by_name is not None:
        return by_name
    read = _read(entry)
    if read.linked and not thing.naming and "link" in thing.weights and "link" in entry.words:
        return 0.7, "with the link", Grade.DIRECT
    giving = list(read.giving)
    best = max((fit(thing, told.words) for told in giving), default=0.0)
    subject = fit(thing, entry.head)
    attachments = entry.record.attachments
    if attachments and best >= NAMED:
        return best, f"'{short(attachments[0].name)}' attached as the thing promised", Grade.DIRECT
    if read.linked and best >= NAMED:
        return best, "with a link to it", Grade.DIRECT
    shown = [told for told in read.told if _LINKED.search(told.text) and not told.not_yet]
    if (likest := max((fit(thing, told.words) for told in shown), default=0.0)) >= NAMED:
        return likest, "with a link to it", Grade.DIRECT
    if attachments and giving and subject >= NAMED and _may_be(wanted, thing, entry):
        return subject, f"'{short(attachments[0].name)}' attached", Grade.DIRECT
    if attachments and read.promised and _nameless(thing, entry):
        return NAMED, f"'{short(attachments[0].name)}' attached as promised", Grade.DIRECT
    return _told(thing, entry, subject)


def _attached(thing: Thing, entry: Entry) -> Find | None:
    """An attachment whose name fits, and is not plainly of another type (a quote is no contract)."""
    best: Find | None = None
    for attachment, words in zip(entry.record.attachments, entry.files, strict=True):
        types = file_types(words)
        if types and thing.files and not types & thing.files:
            continue
        likeness = fit(thing, words)
        if likeness >= NAMED and (best is None or likeness > best[0]):
            best = likeness, f"with '{short(attachment.name)}' attached", Grade.DIRECT
    return best


def _told(thing: Thing, entry: Entry, subject: float) -> Find | None:
    """Dates, figures or names are given by saying them; a file is not, but for a quote that says its price."""
    if thing.is_file:
        return _quoted(thing, entry)
    read = _read(entry)
    if "recap" in thing.weights and _sums_up(entry):
        return 0.8, "the message sums up what was said", Grade.DERIVED
    for told in read.told:
        likeness = fit(thing, told.words)
        if likeness >= NAMED and not told.not_yet:
            return likeness, "the message gives it in its words", Grade.DERIVED
    if subject >= 0.8 and read.size > 40 and not read.not_yet:
        return subject, "the message is about it", Grade.DERIVED
    return None


def _quoted(thing: Thing, entry: Entry) -> Find | None:
    """A quote may stand in the mail itself: a sentence that names what it is for, and the price."""
    priced = [told for told in _read(entry).told if not told.not_yet and _PRICE.search(told.text)]
    likest = max((fit(thing, told.words) for told in priced if thing.files <= _PRICES), default=0.0)
    return (likest, "the message gives it in its words", Grade.DERIVED) if likest >= NAMED else None


_PRICES = frozenset(terms("quote pricelist"))
_PRICE = pattern(r"[$£€]\s?\d|\d\s?(?:[$£€]|euros?\b|pounds?\b|dollars?\b|(?:EUR|GBP|USD|CHF)\b)", re.IGNORECASE)


def _sums_up(entry: Entry) -> bool:
    text = f"{entry.record.title}\n{(entry.record.body or '')[:500]}".casefold().replace("’", "'")
    return any(phrase in text for phrase in IN_WRITING)


def _holds_unnamed(wanted: Wanted, entry: Entry) -> Find | None:
    """ "I'll send it over": whatever came in the same conversation with something in it."""
    read = _read(entry)
    if not (entry.record.attachments or read.linked):
        return None
    if wanted.context & entry.head.union(*entry.files, *(told.words for told in read.giving)):
        return 0.7, "with something attached or linked that was spoken of", Grade.DERIVED
    if not (in_thread(wanted, entry) or any(read.giving)):
        return None
    return NAMED, "with something attached or linked", Grade.DERIVED


def _may_be(wanted: Wanted, thing: Thing, entry: Entry) -> bool:
    """Whether some attachment could be the thing: of its type or of none, and not named as another thing."""
    for words in entry.files:
        types = file_types(words)
        if types and not types & thing.files:
            continue
        named = telling(words) - wanted.names - types
        if not named or named & thing.naming or (types & thing.files and not thing.naming - types):
            return True
    return False


def _nameless(thing: Thing, entry: Entry) -> bool:
    """Whether some attachment's name says nothing ("scan_004.pdf") or is of the thing's own type."""
    return any(file_types(words) & thing.files or not telling(words) for words in entry.files)


def _read(entry: Entry) -> Message:
    return message(entry.record.body or "")


def in_thread(wanted: Wanted, entry: Entry) -> bool:
    refs = {ref.casefold() for ref in entry.record.refs}
    ours = {ref.casefold() for ref in (wanted.commitment.thread, wanted.commitment.document_id) if ref}
    return bool(refs & ours)


def _see_answer(wanted: Wanted, entry: Entry) -> Sight | None:
    likeness = fit(wanted.thing, entry.words)
    thread = in_thread(wanted, entry)
    spoken_of = not wanted.distinct and bool(wanted.context & _own_words(entry, thread))
    if not (thread or spoken_of or (likeness >= NAMED and wanted.distinct)):
        return None
    if _read(entry).holding:
        return related(entry, likeness, "a message that puts the answer off", at=_when(entry))
    why = f"{_to(entry)}, " + ("in the same conversation" if thread else "about it")
    fits = max(likeness, 0.6 if spoken_of else NAMED)
    return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=fits, why=why, at=_when(entry))


def _own_words(entry: Entry, thread: bool) -> frozenset[str]:
    """Within one conversation the subject is always the same, and says nothing of this message."""
    return frozenset().union(*(told.words for told in _read(entry).told)) if thread else entry.words


def _see_signed(wanted: Wanted, entry: Entry) -> Sight | None:
    signed = [n for n, words in zip(entry.record.attachments, entry.files, strict=True) if words & _SIGNED]
    if not signed or (wanted.thing.named and fit(wanted.thing, entry.words) < NAMED):
        return None
    why = f"{_to(entry)}, with '{short(signed[0].name)}' attached"
    return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=0.7, why=why, at=_when(entry))


_SIGNED = frozenset(terms("signed executed countersigned"))


def _see_told(wanted: Wanted, entry: Entry) -> Sight | None:
    best = 0.0
    for told in _read(entry).told:
        likeness = fit(wanted.thing, told.words)
        if likeness >= NAMED and not told.not_yet and _DONE.search(told.text):
            why = f"{_to(entry)}, saying that it is done"
            return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=likeness, why=why, at=_when(entry))
        best = max(best, likeness)
    return related(entry, best, "a message that speaks of it", at=_when(entry)) if best >= NAMED else None


def _to(entry: Entry) -> str:
    contacts = entry.record.contacts
    return (
        f"to {short(contacts[0])}" + (f" and {len(contacts) - 1} more" if len(contacts) > 1 else "")
        if contacts
        else "sent"
    )
