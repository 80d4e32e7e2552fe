"""Whose words are whose: decided from what is known, never guessed."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from auditor.core.calls import Turn, compose, label_of
from auditor.core.sides import account_of, internal, side_of, talk_share, untied, with_sides, zone_of
from auditor.errors import ConfigError
from auditor.model.people import Account, Person, Roster, Settings
from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side, Span

NOW = datetime(2026, 5, 12, tzinfo=UTC)
MARA = Party(name="Mara Voss", email="mara@alder-crates.example")
THEO = Party(name="Theo Lang", email="theo@brightwater.example")
ROSTER = Roster(
    people=(
        Person(name="Mara Voss", addresses=(MARA.email or "",), ids=("77",), side=Side.OURS, role="ae"),
        Person(name="Theo Lang", side=Side.THEIRS),
    ),
    accounts=(Account(name="Brightwater Foods", domains=("brightwater.example",), ids=("acc-1",)),),
)


def settings(
    *domains: str,
    speakers: tuple[str, ...] = (),
    roster: Roster | None = None,
    zone: str | None = None,
    recipient: str | None = None,
    role: str | None = None,
) -> Settings:
    return Settings(
        as_of=NOW,
        our_domains=frozenset(domains),
        our_speakers=frozenset(speakers),
        roster=roster or Roster(),
        zone=zone,
        recipient=recipient,
        sender_role=role,
    )


def mail(author: Party, *recipients: Party, kind: DocumentKind = DocumentKind.EMAIL) -> Document:
    return Document(id="d_1", origin="a.eml", kind=kind, text="Hi", author=author, recipients=recipients, sent_at=NOW)


def call(*said: tuple[Party, str], subject: str | None = None) -> Document:
    text, segments = compose((Turn(speaker=who, words=words) for who, words in said), None)
    return Document(
        id="d_2",
        origin="a.vtt",
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        subject=subject,
        participants=tuple(dict.fromkeys(who for who, _ in said)),
        segments=segments,
    )


OURS = settings("alder-crates.example")


@pytest.mark.parametrize(
    ("party", "given", "side"),
    [
        (MARA, settings(), Side.UNKNOWN),
        (MARA, OURS, Side.OURS),
        (Party(email="mara@eu.alder-crates.example"), OURS, Side.OURS),
        (Party(email="mara@notalder-crates.example"), OURS, Side.UNKNOWN),
        (Party(email="mara@alder-crates.example", side=Side.THEIRS), OURS, Side.THEIRS),
        (Party(name="mara  VOSS"), settings(speakers=("mara voss",)), Side.OURS),
        (Party(name="Voss, Mara (Alder)"), settings(speakers=("mara voss",)), Side.OURS),
        (Party(name="Mara Vossen"), settings(speakers=("mara voss",)), Side.UNKNOWN),
        (Party(email="m@gmail.com"), settings("gmail.com"), Side.UNKNOWN),
        (Party(email="m@gmail.com"), settings(speakers=("m@gmail.com",)), Side.OURS),
        (Party(id="77"), settings(roster=ROSTER), Side.OURS),
        (Party(name="Theo Lang"), settings(roster=ROSTER), Side.THEIRS),
        (Party(name="Mara Voss", email="mara@elsewhere.example"), settings(roster=ROSTER), Side.UNKNOWN),
    ],
)
def test_what_is_known_of_one_person(party: Party, given: Settings, side: Side) -> None:
    """Format, domain, named speaker, roster, in this order; likeness is no knowledge."""
    assert side_of(party, given) is side


def test_a_stranger_beside_us_is_theirs() -> None:
    """Beside somebody of ours, an address of another domain is theirs, free mail too."""
    free = Party(email="theo.lang@gmail.com")
    read = with_sides(mail(THEO, MARA, free), OURS)
    assert read.author is not None and read.author.side is Side.THEIRS
    assert [party.side for party in read.recipients] == [Side.OURS, Side.THEIRS]


def test_without_settings_everything_is_unknown() -> None:
    """Nothing configured, nothing decided."""
    read = with_sides(mail(THEO, MARA), settings())
    assert read.author == THEO and read.recipients == (MARA,)


def test_mail_between_strangers_stays_unknown() -> None:
    """Nobody of ours is on it: whose it is cannot be said."""
    read = with_sides(mail(THEO, Party(email="x@third.example")), OURS)
    assert read.author is not None and read.author.side is Side.UNKNOWN


def test_a_colleague_of_somebody_ours_is_not_theirs() -> None:
    """Ours known by the roster only: a second address of the same company is unknown, not theirs."""
    read = with_sides(mail(MARA, Party(email="ines@alder-crates.example"), THEO), settings(roster=ROSTER))
    assert [party.side for party in read.recipients] == [Side.UNKNOWN, Side.THEIRS]


def test_the_other_speakers_of_a_call_are_theirs() -> None:
    """With our speaker named and found, other named speakers are theirs; who has no name is unknown."""
    said = call((Party(name="Mara Voss"), "We deliver."), (Party(name="Theo"), "Good."), (Party(), "Hello?"))
    read = with_sides(said, settings(speakers=("mara voss",)))
    assert [s.author.side for s in read.segments if s.author] == [Side.OURS, Side.THEIRS, Side.UNKNOWN]
    assert read.text == said.text


def test_a_call_on_which_our_speaker_is_not_heard_stays_unknown() -> None:
    """Our speaker was named for other calls; this one says nothing of anybody."""
    read = with_sides(call((Party(name="Ines"), "Hello."), (Party(name="Theo"), "Hi.")), settings(speakers=("mara",)))
    assert {s.author.side for s in read.segments if s.author} == {Side.UNKNOWN}


@pytest.mark.parametrize(
    "party",
    [
        Party(name="1001"),
        Party(name="+43 316 *** 12"),
        Party(name="Meeting Room 4"),
        Party(name="Theo's iPhone"),
        Party(name="sales_02"),
        Party(name="Sales"),
        Party(id="conferenceRecords/q/participants/3"),
        Party(name="Speaker 2"),
    ],
)
def test_who_is_no_single_person_stays_unknown_beside_our_speaker(party: Party) -> None:
    """A number, a room, a device, a shared login or an id may be one of ours too."""
    said = call((Party(name="Mara Voss"), "We deliver."), (party, "Good."))
    read = with_sides(said, settings(speakers=("mara voss",)))
    assert [s.author.side for s in read.segments if s.author] == [Side.OURS, Side.UNKNOWN]
    assert untied(read) == (label_of(party),)


def test_numbered_voices_are_told_apart_when_one_of_them_is_ours() -> None:
    """Who says that "Speaker 1" is ours has said that "Speaker 2" is not."""
    said = call((Party(name="Speaker 1"), "We deliver."), (Party(name="Speaker 2"), "Good."))
    read = with_sides(said, settings(speakers=("speaker 1",)))
    assert [s.author.side for s in read.segments if s.author] == [Side.OURS, Side.THEIRS]


def test_a_label_in_the_roster_is_the_person() -> None:
    """`ids` may hold what a product calls a speaker; the promise is then his by name."""
    ids = ("Speaker 2", "conferenceRecords/q/participants/3")
    roster = Roster(
        people=(Person(name="Theo Lang", addresses=("theo@brightwater.example",), ids=ids, side=Side.THEIRS),)
    )
    for party in (Party(name="Speaker 2"), Party(id=ids[1])):
        (author,) = [s.author for s in with_sides(call((party, "Good.")), settings(roster=roster)).segments]
        assert author is not None
        assert (author.name, author.email, author.side) == ("Theo Lang", "theo@brightwater.example", Side.THEIRS)


def test_the_roster_fills_role_name_and_address() -> None:
    """An id is enough to find name, address and role; what the document says itself stays."""
    read = with_sides(call((Party(id="77"), "We deliver.")), settings(roster=ROSTER))
    assert read.participants == (
        Party(name="Mara Voss", email="mara@alder-crates.example", id="77", side=Side.OURS, role="ae"),
    )


def test_a_quoted_writer_gets_his_side() -> None:
    """ "Theo Lang wrote:" without an address is the Theo Lang whose address the mail has."""
    quote = Segment(kind=SegmentKind.QUOTED, span=Span(start=0, end=2), author=Party(name="Theo Lang"))
    letter = Document(
        id="d", origin="a", kind=DocumentKind.EMAIL, text="Hi", author=MARA, recipients=(THEO,), segments=(quote,)
    )
    read = with_sides(letter, OURS)
    assert read.segments[0].author == Party(name="Theo Lang", email=THEO.email, side=Side.THEIRS)


def test_a_draft_is_its_reviewers_own() -> None:
    """The author of a draft is ours with the role given, even unnamed; `--to` with an address is its recipient."""
    draft = Document(id="d", origin="-", kind=DocumentKind.DRAFT, text="Hi")
    read = with_sides(draft, settings("alder-crates.example", recipient="Theo@Brightwater.example", role="ae"))
    assert read.author == Party(side=Side.OURS, role="ae")
    assert read.recipients == (Party(email="theo@brightwater.example", side=Side.THEIRS),)


def test_internal_is_between_colleagues() -> None:
    """Everybody ours is internal; one outsider, one unknown or nobody else is not."""
    ines = Party(email="ines@alder-crates.example")
    assert internal(with_sides(mail(MARA, ines), OURS))
    assert not internal(with_sides(mail(MARA, ines, THEO), OURS))
    assert not internal(with_sides(mail(MARA, Party(name="Somebody")), OURS))
    assert not internal(with_sides(mail(MARA), OURS))


def test_the_account_is_the_other_side() -> None:
    """The roster's name for the domain, else the domain; a free-mail domain is no account."""
    known = settings("alder-crates.example", roster=ROSTER)
    assert account_of(with_sides(mail(MARA, THEO), known), known) == "Brightwater Foods"
    assert account_of(with_sides(mail(MARA, THEO), OURS), OURS) == "brightwater.example"
    assert account_of(with_sides(mail(MARA, Party(email="t@gmail.com")), OURS), OURS) is None
    assert account_of((Party(id="acc-1", side=Side.THEIRS),), known) == "Brightwater Foods"


def test_the_account_of_a_call_may_stand_in_its_title() -> None:
    """Without addresses, the one account of the roster that the title names; a part of a word is no name."""
    known = settings(roster=ROSTER)
    said = (Party(name="Theo"), "Hi.")
    assert account_of(call(said, subject="Intro: Brightwater Foods"), known) == "Brightwater Foods"
    assert account_of(call(said, subject="Brightwater Foodstore"), known) is None


@pytest.mark.parametrize(
    ("to", "account"),
    [
        ("brightwater foods", "Brightwater Foods"),
        ("x@brightwater.example", "Brightwater Foods"),
        ("Zet Ltd", "Zet Ltd"),
    ],
)
def test_the_account_of_a_draft_is_who_it_goes_to(to: str, account: str) -> None:
    """`--to` is an account's name or an address."""
    given = settings("alder-crates.example", roster=ROSTER, recipient=to)
    draft = Document(id="d", origin="-", kind=DocumentKind.DRAFT, text="Hi")
    assert account_of(with_sides(draft, given), given) == account


def test_the_zone_is_the_promisors() -> None:
    """Ours by the settings, theirs by the document's offset, else UTC; an unknown zone is a usage error."""
    east = timezone(timedelta(hours=3))
    letter = Document(id="d", origin="a", kind=DocumentKind.EMAIL, text="", sent_at=NOW.astimezone(east))
    ours = Party(name="Mara", side=Side.OURS)
    assert str(zone_of(letter, ours, settings(zone="America/Chicago"))) == "America/Chicago"
    assert zone_of(letter, Party(side=Side.THEIRS), settings(zone="America/Chicago")) == east
    assert zone_of(letter, ours, settings()) == east
    assert zone_of(call((ours, "Hi.")), ours, settings()) == UTC
    with pytest.raises(ConfigError, match="Mars/Base"):
        zone_of(letter, ours, settings(zone="Mars/Base"))


def test_talk_share_counts_our_words() -> None:
    """Our words over all words, names not counted; None while nobody's side is known."""
    said = call((MARA, "We deliver on Thursday."), (THEO, "Good."), (Party(), "Who pays for it?"))
    assert talk_share(said) is None
    assert talk_share(with_sides(said, OURS)) == pytest.approx(4 / 9)
