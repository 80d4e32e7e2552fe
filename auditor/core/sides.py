"""Whose words are whose: sides, roles, accounts and zones, from addresses, settings and roster. Never guessed.

The order in which a side is decided, first that knows: a speaker named by `--our-speaker`; the format's own word
(Gong's affiliation, a recogniser's roles); an address in one of our domains; the roster. Then, seen over the whole
document: who has an address of another domain beside somebody of ours, and who is named on a call whose our-speakers
were named, is theirs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from auditor.core.calls import label_of
from auditor.core.people import Book, domain_of, is_free_mail, is_person, is_voice, spoken_name, within
from auditor.errors import ConfigError
from auditor.model.people import Settings
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side

_CALL = DocumentKind.TRANSCRIPT
_WORD = re.compile(r"[^\W_]+")


def side_of(party: Party, settings: Settings) -> Side:
    """What is known of `party` alone, before anybody else on the document is looked at."""
    return _alone(party, settings, Book.of(settings.roster))


def with_sides(document: Document, settings: Settings) -> Document:
    """`document` with sides, roles, names and addresses of its people filled in; what is not known stays unknown."""
    book = Book.of(settings.roster)
    document = _as_ours(document, settings) if document.kind is DocumentKind.DRAFT else _unswapped(document, settings)
    everybody = _people(document)
    addresses = _addresses(everybody)
    alone = {party: _filled(_addressed(party, addresses), settings, book) for party in everybody}
    ours = [party for party in alone.values() if party.side is Side.OURS]
    domains = settings.our_domains | {d for p in ours if (d := domain_of(p.email)) and not is_free_mail(d)}
    spoke = [p for p in alone.values() if _is_our_speaker(p, settings)] if document.kind is _CALL else []
    final = {
        before: replace(after, side=_beside(after, bool(ours), domains, told=_told_apart(after, spoke)))
        for before, after in alone.items()
    }
    return replace(
        document,
        author=final[document.author] if document.author else None,
        recipients=tuple(final[party] for party in document.recipients),
        participants=tuple(dict.fromkeys(final[party] for party in document.participants)),
        segments=tuple(_signed(segment, final) for segment in document.segments),
    )


def untied(document: Document) -> tuple[str, ...]:
    """The speakers of a call whose side nobody knows, as its lines call them; give a document that has its sides."""
    if document.kind is not DocumentKind.TRANSCRIPT:
        return ()
    speakers = (segment.author for segment in document.segments)
    return tuple(dict.fromkeys(label_of(p) for p in speakers if p is not None and p.side is Side.UNKNOWN))


def internal(document: Document) -> bool:
    """Whether it goes from colleague to colleague: at least two people, all of them ours."""
    people = {(party.email or party.name, party.side) for party in _people(document, quoted=False)}
    return len(people) > 1 and all(side is Side.OURS for _, side in people)


def account_of(holder: Document | Iterable[Party], settings: Settings) -> str | None:
    """The account on the other side: its name in the roster, else the outside domain; None when nobody tells.

    Give a document that has its sides. A draft without recipients belongs to the account of `settings.recipient`, a
    call without addresses to the one account of the roster that its title names. Somebody at a free-mail domain
    belongs to an account only by the roster.
    """
    people = list(_people(holder, quoted=False)) if isinstance(holder, Document) else list(holder)
    outside = [party for party in people if party.side is Side.THEIRS]
    found = Counter(account for party in outside if (account := _account(party, settings)))
    if found:
        return found.most_common(1)[0][0]
    if not isinstance(holder, Document):
        return None
    if holder.kind is DocumentKind.DRAFT:
        return _named_account(settings) if settings.recipient else None
    return _titled_account(holder, settings) if holder.kind is DocumentKind.TRANSCRIPT else None


def zone_of(document: Document, party: Party | None, settings: Settings) -> tzinfo:
    """The zone in which `party`'s promise is meant: ours by the settings, else the document's offset, else UTC."""
    return zone_at(document.sent_at, party, settings)


def zone_at(said_at: datetime | None, party: Party | None, settings: Settings) -> tzinfo:
    """The same of words that were said at `said_at`."""
    if settings.zone and party is not None and party.side is Side.OURS:
        try:
            return ZoneInfo(settings.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            hint = "use a name such as Europe/London or America/Chicago"
            raise ConfigError(f"{settings.zone!r} is no time zone", hint=hint) from error
    if said_at is not None and said_at.tzinfo is not None:
        return said_at.tzinfo
    return UTC


def talk_share(document: Document) -> float | None:
    """Words of our side over all words, 0 to 1; None when nobody's side is known."""
    own = [segment for segment in document.segments if segment.kind is SegmentKind.OWN]
    if not any(segment.author and segment.author.side is not Side.UNKNOWN for segment in own):
        return None
    counts = [len(segment.span.of(document.text).split()) for segment in own]
    ours = sum(n for n, segment in zip(counts, own, strict=True) if segment.author and segment.author.side is Side.OURS)
    return ours / sum(counts) if sum(counts) else None


def _unswapped(document: Document, settings: Settings) -> Document:
    """Where the file calls our speaker theirs, it has swapped its roles: all that it told by roles alone turn round."""
    if document.kind is not _CALL or not settings.our_speakers:
        return document
    wrong = {Side.OURS: Side.THEIRS, Side.THEIRS: Side.OURS, Side.UNKNOWN: Side.UNKNOWN}
    people = _people(document)
    if not any(p.side is Side.THEIRS and _is_our_speaker(p, settings) for p in people):
        return document
    turned = {p: p if p.name or p.email else replace(p, side=wrong[p.side]) for p in people}
    return replace(
        document,
        participants=tuple(turned[party] for party in document.participants),
        segments=tuple(_signed(segment, turned) for segment in document.segments),
    )


def _alone(party: Party, settings: Settings, book: Book) -> Side:
    if _is_our_speaker(party, settings):
        return Side.OURS
    if party.side is not Side.UNKNOWN:
        return party.side
    domain = domain_of(party.email)
    if domain and not is_free_mail(domain) and within(domain, settings.our_domains):
        return Side.OURS
    if party.email and party.email.lower() in settings.our_domains:
        return Side.OURS
    person = book.find(party)
    return person.side if person else Side.UNKNOWN


def _is_our_speaker(party: Party, settings: Settings) -> bool:
    spoken = {spoken_name(name) for name in settings.our_speakers}
    return bool(
        (party.email and party.email.lower() in {name.strip().lower() for name in settings.our_speakers})
        or (party.name and spoken_name(party.name) in spoken)
        or (party.id and {spoken_name(party.id), spoken_name(label_of(party))} & spoken)
    )


def _filled(party: Party, settings: Settings, book: Book) -> Party:
    """`party` with what the roster knows of him; what the document says of him stays."""
    person = book.find(party)
    address = person.addresses[0].lower() if person and len(person.addresses) > 0 else None
    filled = replace(
        party,
        name=person.name if person and (not party.name or party.name in person.ids) else party.name,
        email=party.email or address,
        role=party.role or (person.role if person else None),
    )
    return replace(filled, side=_alone(filled, settings, book))


def _addresses(people: Iterable[Party]) -> dict[str, Party | None]:
    """Who on the document has a name and an address, by name; None where two people have the same name."""
    found: dict[str, Party | None] = {}
    for party in people:
        if party.name and party.email:
            name = spoken_name(party.name)
            before = found.get(name, party)
            found[name] = party if before is not None and before.email == party.email else None
    return found


def _addressed(party: Party, addresses: dict[str, Party | None]) -> Party:
    """`party` with the address that the document gives elsewhere beside the same full name ("Jo Lind wrote:")."""
    same = addresses.get(spoken_name(party.name)) if party.name and not party.email else None
    if same is None:
        return party
    return replace(party, email=same.email, side=same.side if party.side is Side.UNKNOWN else party.side)


def _beside(party: Party, ours_there: bool, our_domains: Iterable[str], *, told: bool) -> Side:
    """The side of `party` seen beside the others: not ours by address, or not among the speakers named as ours."""
    if party.side is not Side.UNKNOWN:
        return party.side
    domain = domain_of(party.email)
    domains = tuple(our_domains)
    if ours_there and domain and domains and not within(domain, domains):
        return Side.THEIRS
    colleague = domain is not None and within(domain, domains)
    return Side.THEIRS if told and not colleague else Side.UNKNOWN


def _told_apart(party: Party, ours: Sequence[Party]) -> bool:
    """Whether he is somebody else than the speakers named as ours.

    A number, a room or an id may be anybody. So may "Speaker 2" beside a name, but not beside our "Speaker 1".
    """
    return bool(ours) and is_person(party) and (not is_voice(party) or any(is_voice(one) for one in ours))


def _as_ours(draft: Document, settings: Settings) -> Document:
    """A draft with its author as ours: whoever has a draft reviewed is its writer. `--to` may be its recipient."""
    before = draft.author or Party()
    author = replace(before, side=Side.OURS, role=before.role or settings.sender_role)
    to = (settings.recipient or "").strip().lower()
    recipients = draft.recipients or ((Party(email=to),) if domain_of(to) else ())
    segments = tuple(
        replace(segment, author=author)
        if segment.author == draft.author and segment.kind in (SegmentKind.OWN, SegmentKind.SUBJECT)
        else segment
        for segment in draft.segments
    )
    return replace(draft, author=author, recipients=recipients, segments=segments)


def _people(document: Document, *, quoted: bool = True) -> Sequence[Party]:
    own = [segment.author for segment in document.segments if quoted or segment.kind is SegmentKind.OWN]
    found = [document.author, *document.recipients, *document.participants, *own]
    return list(dict.fromkeys(party for party in found if party is not None))


def _signed(segment: Segment, final: dict[Party, Party]) -> Segment:
    return replace(segment, author=final[segment.author]) if segment.author else segment


def _account(party: Party, settings: Settings) -> str | None:
    domain = domain_of(party.email)
    for account in settings.roster.accounts:
        if (domain and within(domain, account.domains)) or (party.id and party.id in account.ids):
            return account.name
        if party.email and party.email.lower() in account.ids:
            return account.name
    return domain if domain and not is_free_mail(domain) else None


def _titled_account(call: Document, settings: Settings) -> str | None:
    title = _bare(call.subject or "")
    named = [account.name for account in settings.roster.accounts if _bare(account.name) in title]
    return named[0] if len(named) == 1 else None


def _bare(text: str) -> str:
    """Words only, between spaces, so that one can be looked for in another as whole words."""
    return f" {' '.join(_WORD.findall(text)).casefold()} "


def _named_account(settings: Settings) -> str | None:
    wanted = (settings.recipient or "").strip()
    domain = domain_of(wanted)
    if domain:
        return _account(Party(email=wanted.lower()), settings)
    for account in settings.roster.accounts:
        if wanted.casefold() in {account.name.casefold(), *account.ids} or within(wanted.lower(), account.domains):
            return account.name
    return wanted or None
