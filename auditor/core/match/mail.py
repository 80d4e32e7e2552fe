"""What a sent message shows: the thing itself, an answer, or mere words about it."""

import re
from collections.abc import Iterator

from auditor.core.match.accounts import squash
from auditor.core.match.index import Entry
from auditor.core.match.sight import NAMED, Sight, other_kind, related, short
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import Thing, file_types, fit, terms
from auditor.model.commitment import Act
from auditor.model.text import Side
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_MOST_SENTENCES = 80
_DELIVERS = re.compile(
    r"\battach\w*|\benclos\w*|\bas (?:promised|requested|discussed|agreed)\b"
    r"|\bhere(?:['’]s| is| are| it is| you go)\b|\bplease find\b|\bfind below\b|\bsee below\b"
    r"|\b(?:i|we)(?:['’]ve| have) (?:just |now )?(?:sent|shared|uploaded|added)\b"
    r"|\b(?:sending|sharing) (?:you|over|it|the|our|my|along)\b|\byou can (?:find|download|view)\b"
    r"|\blink (?:to|below|here)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"\bas (?:promised|requested|discussed|agreed)\b", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\bwill\b|['’]ll\b|\bgoing to\b|\btomorrow\b|\bnext week\b|\bstill\b|\bsoon\b|\bshortly\b|\bonce\b|\bwould\b"
    r"|\bnot\b|n['’]t\b|\blater\b|\bpending\b|\bdelay\w*|\bforgot|\bfollows\b|\?",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    r"\bstill (?:waiting|checking|working|looking|chasing|trying)\b"
    r"|(?:\bwill|['’]ll) (?:get back|let you know|come back|update you|reply)"
    r"|\bhaven['’]?t heard\b|\bno (?:news|update|answer) yet\b|\bbear with\b|\bmore time\b"
    r"|\bdon['’]t have (?:an|the) answer\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:done|completed|finished|resolved|fixed|in place|went ahead|set up)\b|\b(?:has|have) been\b"
    r"|\b(?:i|we)(?:['’]ve| have)\b|\bis (?:now )?(?:live|ready|active)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S", re.IGNORECASE)
_MOST_BODY = 20_000


def see_message(wanted: Wanted, entry: Entry) -> Sight | None:
    """A message bears on a promise only when the promisor's side sent it to the promisee's."""
    if not _from_promisor(wanted, entry):
        return None
    match wanted.commitment.act:
        case Act.SEND:
            return _see_sent(wanted, entry)
        case Act.ANSWER:
            return _see_answer(wanted, entry)
        case Act.SIGN:
            return _see_signed(wanted, entry)
        case Act.OTHER:
            return _see_told(wanted, entry)
        case _:
            return None


def _from_promisor(wanted: Wanted, entry: Entry) -> bool:
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
    body = entry.record.body or ""
    likeness = fit(wanted.thing, entry.words)
    files = bool(entry.record.attachments) or bool(_LINK.search(body[:_MOST_BODY]))
    says_so = [s for s in _sentences(body) if _DELIVERS.search(s) and not _NOT_YET.search(s)]
    named = any(fit(wanted.thing, frozenset(terms(s))) >= NAMED for s in says_so)
    subject = fit(wanted.thing, entry.head) >= NAMED
    doubt = bool(says_so) and (named or subject or (files and bool(_PROMISED.search(" ".join(says_so)))))
    if likeness < NAMED and not doubt:
        return None
    why = "a message that speaks of it, with nothing attached or linked that fits"
    return related(entry, likeness, why, at=_when(entry), doubt=doubt)


Find = tuple[float, str, Grade]
"""Likeness, how it came, and how strong that is."""


def _holds(wanted: Wanted, thing: Thing, entry: Entry) -> Find | None:
    """Likeness, how, and grade, when the message holds the thing."""
    if not thing.named:
        return _holds_unnamed(wanted, entry)
    by_name = _attached(thing, entry)
    if by_name is not None:
        return by_name
    body = entry.record.body or ""
    giving = [s for s in _sentences(body) if _DELIVERS.search(s) and not _NOT_YET.search(s)]
    best = max((fit(thing, frozenset(terms(s))) for s in giving), default=0.0)
    subject = fit(thing, entry.head)
    linked = bool(_LINK.search(body[:_MOST_BODY]))
    attachments = entry.record.attachments
    if attachments and best >= NAMED:
        return best, f"'{short(attachments[0].name)}' attached as the thing promised", Grade.DIRECT
    if linked and best >= NAMED:
        return best, "with a link to it", Grade.DIRECT
    if attachments and giving and subject >= NAMED and _may_be(thing, entry):
        return subject, f"'{short(attachments[0].name)}' attached", Grade.DIRECT
    if attachments and giving and _PROMISED.search(" ".join(giving)) and _nameless(thing, entry):
        return NAMED, f"'{short(attachments[0].name)}' attached as promised", Grade.DIRECT
    return _told(thing, body, subject)


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


def _told(thing: Thing, body: str, subject: float) -> Find | None:
    """Dates, figures or names are given by saying them; a file is not."""
    if thing.is_file:
        return None
    for sentence in _sentences(body):
        likeness = fit(thing, frozenset(terms(sentence)))
        if likeness >= NAMED and not _NOT_YET.search(sentence):
            return likeness, "the message gives it in its words", Grade.DERIVED
    if subject >= 0.8 and len(body) > 40 and not _NOT_YET.search(body[:_MOST_BODY]):
        return subject, "the message is about it", Grade.DERIVED
    return None


def _holds_unnamed(wanted: Wanted, entry: Entry) -> Find | None:
    """ "I'll send it over": whatever came in the same conversation with something in it."""
    body = entry.record.body or ""
    if not (entry.record.attachments or _LINK.search(body[:_MOST_BODY])):
        return None
    if not (in_thread(wanted, entry) or any(_DELIVERS.search(s) and not _NOT_YET.search(s) for s in _sentences(body))):
        return None
    return NAMED, "with something attached or linked", Grade.DERIVED


def _may_be(thing: Thing, entry: Entry) -> bool:
    """Whether some attachment could be the thing: of its type, or of none."""
    return any(not file_types(words) or bool(file_types(words) & thing.files) for words in entry.files)


def _nameless(thing: Thing, entry: Entry) -> bool:
    """Whether some attachment's name says nothing ("scan_004.pdf") or is of the thing's own type."""
    for words in entry.files:
        telling = {word for word in words if word.isalpha() and len(word) > 3}
        if file_types(words) & thing.files or telling <= {"document", "scan", "image", "attachment", "untitled"}:
            return True
    return False


def in_thread(wanted: Wanted, entry: Entry) -> bool:
    refs = {ref.casefold() for ref in entry.record.refs}
    ours = {ref.casefold() for ref in (wanted.commitment.thread, wanted.commitment.document_id) if ref}
    return bool(refs & ours)


def _see_answer(wanted: Wanted, entry: Entry) -> Sight | None:
    likeness = fit(wanted.thing, entry.words)
    thread = in_thread(wanted, entry)
    if not thread and likeness < NAMED and wanted.thing.named:
        return None
    if _HOLDING.search((entry.record.body or "")[:_MOST_BODY]):
        return related(entry, likeness, "a message that puts the answer off", at=_when(entry))
    why = f"{_to(entry)}, " + ("in the same conversation" if thread else "about it")
    fits = max(likeness, NAMED if thread else 0.0)
    return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=fits, why=why, at=_when(entry))


def _see_signed(wanted: Wanted, entry: Entry) -> Sight | None:
    signed = [n for n, words in zip(entry.record.attachments, entry.files, strict=True) if words & _SIGNED]
    if not signed or (wanted.thing.named and fit(wanted.thing, entry.words) < NAMED):
        return None
    why = f"{_to(entry)}, with '{short(signed[0].name)}' attached"
    return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=0.7, why=why, at=_when(entry))


_SIGNED = frozenset(terms("signed executed countersigned"))


def _see_told(wanted: Wanted, entry: Entry) -> Sight | None:
    best = 0.0
    for sentence in _sentences(entry.record.body or ""):
        likeness = fit(wanted.thing, frozenset(terms(sentence)))
        if likeness >= NAMED and _DONE.search(sentence) and not _NOT_YET.search(sentence):
            why = f"{_to(entry)}, saying that it is done"
            return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DERIVED, fit=likeness, why=why, at=_when(entry))
        best = max(best, likeness)
    return related(entry, best, "a message that speaks of it", at=_when(entry)) if best >= NAMED else None


def _sentences(text: str) -> Iterator[str]:
    for number, found in enumerate(_SENTENCE.finditer(text[:_MOST_BODY])):
        if number >= _MOST_SENTENCES:
            return
        yield found[0]


def _to(entry: Entry) -> str:
    contacts = entry.record.contacts
    return (
        f"to {short(contacts[0])}" + (f" and {len(contacts) - 1} more" if len(contacts) > 1 else "")
        if contacts
        else "sent"
    )
