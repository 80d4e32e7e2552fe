"""What can show that a promise of each kind was kept: the documented table of contract.md, "act"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Commitment, Modality
from auditor.model.record import RecordKind as Kind
from auditor.model.time import Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class ActPolicy:
    """Which record kinds bear on one act, and how long one waits when no date was said."""

    strong: frozenset[Kind]
    """Kinds that show it by an event of a system."""
    weak: frozenset[Kind]
    """Kinds in which somebody merely says so, or that show a step on the way."""
    absence: frozenset[Kind]
    """Complete coverage of any of these makes it meaningful that nothing was found."""
    absence_if_open: frozenset[Kind] = frozenset()
    """The same, but only together with a matching record that is still open: not every feature has a ticket."""
    besides: frozenset[Kind] = frozenset()
    """Kinds that must be covered as well: it may have come the other way."""
    working_days: int
    """The policy window when no date was said."""
    past: str
    """How a sentence says that it happened: "Sent"."""
    looked_for: str
    """How a sentence says what was not found: "no message with it"."""

    @property
    def kinds(self) -> frozenset[Kind]:
        return self.strong | self.weak


def _policy(
    strong: set[Kind],
    weak: set[Kind],
    absence: set[Kind],
    days: int,
    words: tuple[str, str],
    tracked: set[Kind] | None = None,
) -> ActPolicy:
    return ActPolicy(
        strong=frozenset(strong),
        weak=frozenset(weak),
        absence=frozenset(absence),
        absence_if_open=frozenset(tracked or set()),
        working_days=days,
        past=words[0],
        looked_for=words[1],
    )


_SAID = {Kind.TASK, Kind.NOTE}

ACTS: Mapping[Act, ActPolicy] = MappingProxyType(
    {
        Act.SEND: _policy(
            {Kind.MESSAGE_SENT, Kind.DOCUMENT_SIGNED}, _SAID, {Kind.MESSAGE_SENT}, 5, ("Sent", "no message with it")
        ),
        Act.MEET: _policy({Kind.MEETING}, _SAID | {Kind.CALL}, {Kind.MEETING}, 10, ("Held", "no such meeting")),
        Act.CALL: _policy({Kind.CALL}, _SAID | {Kind.MEETING}, {Kind.CALL}, 5, ("Called", "no call")),
        Act.SHIP: _policy({Kind.SHIPMENT}, _SAID, {Kind.SHIPMENT}, 20, ("Shipped", "no shipment of it")),
        Act.BUILD: _policy(
            {Kind.RELEASE},
            _SAID | {Kind.WORK_ITEM},
            {Kind.RELEASE},
            60,
            ("Released", "no release with it"),
            {Kind.WORK_ITEM},
        ),
        Act.PAY: _policy(
            {Kind.BILLING, Kind.CREDIT}, _SAID, {Kind.BILLING, Kind.CREDIT}, 30, ("Paid", "no payment or credit")
        ),
        Act.PRICE: _policy(
            {Kind.BILLING, Kind.PRICE, Kind.APPROVAL},
            _SAID | {Kind.CREDIT},
            {Kind.BILLING, Kind.PRICE},
            20,
            ("Given", "no invoice or price at that rate"),
        ),
        Act.ANSWER: _policy(
            {Kind.MESSAGE_SENT, Kind.CALL},
            _SAID | {Kind.TICKET, Kind.MEETING},
            {Kind.MESSAGE_SENT},
            3,
            ("Answered", "no answer"),
            {Kind.TICKET},
        ),
        Act.SIGN: _policy(
            {Kind.DOCUMENT_SIGNED}, _SAID | {Kind.MESSAGE_SENT}, {Kind.DOCUMENT_SIGNED}, 20, ("Signed", "no signature")
        ),
        Act.UPHOLD: _policy({Kind.INCIDENT}, _SAID | {Kind.TICKET}, {Kind.INCIDENT}, 60, ("Held", "no incident")),
        Act.OTHER: _policy(
            {Kind.WORK_ITEM, Kind.TICKET},
            _SAID | {Kind.MESSAGE_SENT, Kind.CALL, Kind.MEETING, Kind.APPROVAL, Kind.RELEASE},
            set(),
            20,
            ("Done", "nothing that shows it"),
            {Kind.WORK_ITEM, Kind.TICKET},
        ),
    }
)
"""Windows: answers 3 working days (the inquiry setting), small sends and calls a week, meetings two weeks, money by the
usual 30-day term, goods and signatures a month, software a quarter. Strong and weak kinds: research/formats.md 3.1."""

CALL_BACK = "call back"
"""What is owed after a voicemail; a mail answers it too."""
MONEY_WORDS = ("bill", "charge", "invoice", "fee", "price", "rate", "discount", "cost")
_MONEY = frozenset({Kind.BILLING, Kind.PRICE})


_GOODS = pattern(
    r"\b(?:units?|samples?|spares?|parts|replacements?|kits?|hardware|devices?|box(?:es)?|parcels?|packages?|cables?"
    r"|equipment|goods|stock|pallets?|gifts?|crates?|by post|by courier|post you)\b"
)
_PRONOUN = pattern(r"\b(?:they|it|these|those|them|both)\b")
_COMES = pattern(r"\b(?:be with|have|get|send|sent|follow|come|reach|arrive|on (?:its|their) way)\b")
_PAPERS = pattern(
    r"\b(?:certificates?|reports?|documents?|contracts?|papers?|paperwork|quotes?|manuals?|guides?|agreements?|copy|copies"
    r"|files?|invoices?|(?:short)?lists?|candidates?|charts?|photos?|slots?|names|forms?|drawings?|plans?)\b"
)


_ARRIVES = pattern(r"\b(?:get|have|receive|follows?|arrives?|reach(?:es)?|comes?|lands?)\b")
_CARRIED = pattern(
    r"\b(?:ship\w*|dispatch\w*|deliver\w*|couriers?|carriers?|trucks?|lorry|lorries|vans?|freight|load\w*|depot|dock|truckload"
    r"|leaves?|leaving|warehouse|tonnes?|tons|kilos?|litres?|bags?|rolls?|drums?|machines?|spare)\b"
)


def either_way(commitment: Commitment) -> bool:
    """Whether it may come as a message or as a parcel: "they'll be with you", a sample that somebody "sends"."""
    words = commitment.action.lower()
    match commitment.act:
        case Act.SEND:
            return bool(_GOODS.search(words)) or bool(commitment.quantity and not _PAPERS.search(words))
        case Act.SHIP:
            nameless = _PRONOUN.search(words) and _COMES.search(words) and not commitment.quantity
            return bool(nameless or _PAPERS.search(words))
        case _:
            return False


def _way_unsaid(commitment: Commitment) -> bool:
    """Whether only the verb made it goods, and the verb says nothing of the way: "you get the Portuguese on Friday"."""
    words = commitment.quote.lower()
    return bool(_ARRIVES.search(words)) and not (commitment.quantity or _CARRIED.search(words) or _GOODS.search(words))


def policy_for(commitment: Commitment) -> ActPolicy:
    """The policy of its act; an undertaking about money to be kept true ("we won't bill it") shows in invoices."""
    policy = ACTS[commitment.act]
    words = commitment.action.lower()
    if either_way(commitment):
        both = frozenset({Kind.MESSAGE_SENT, Kind.SHIPMENT})
        return replace(policy, strong=policy.strong | both, besides=both - policy.absence)
    if commitment.act is Act.SHIP and _way_unsaid(commitment):
        return replace(policy, strong=policy.strong | {Kind.MESSAGE_SENT})
    if commitment.modality is Modality.INFERRED and commitment.action == CALL_BACK:
        return replace(policy, besides=frozenset({Kind.CALL}), looked_for="neither a call nor a message")
    if commitment.act is Act.UPHOLD and any(word in words for word in MONEY_WORDS):
        return replace(policy, strong=_MONEY, absence=_MONEY, looked_for="no such charge")
    return policy


_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR, Precision.PART_OF_DAY})
_DEADLINE_WORDS = ("by ", "before ", "within ", "until ", "no later", "not later", "latest", "in the next ", "up to ")


def is_appointment(commitment: Commitment) -> bool:
    """Whether it is owed at a time, not by a time: then neither an earlier nor a later day is it.

    A meeting with a day is an appointment; a call needs a clock time ("I'll call on Friday" may come early).
    """
    due = commitment.due
    if due is None or due.start is None or due.end is None or due.inferred or due.recurrence:
        return False
    if (due.text or "").lower().lstrip().startswith(_DEADLINE_WORDS):
        return False
    match commitment.act:
        case Act.MEET:
            return due.precision in _CLOCK or due.precision is Precision.DAY
        case Act.CALL:
            return due.precision in _CLOCK
        case _:
            return False
