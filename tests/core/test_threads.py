"""Which mails belong together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.threads import base_subject, with_threads
from auditor.model.text import Document, DocumentKind

from .stories import DORA, IRA, LENA, MAX, UGO, call, mail

MONTH = timedelta(days=30)


def letter(number: int, **changes: object) -> Document:
    """Mail `number` of Ira to Dora, an hour after the one before, with no thread marks of its own."""
    base = replace(
        mail(IRA, "3-02", "Text.", thread=None),
        id=f"d{number}",
        message_id=f"<{number}@x.example>",
        subject=f"Subject {number}",
        participants=(),
    )
    assert base.sent_at is not None
    base = replace(base, sent_at=base.sent_at + timedelta(hours=number))
    return replace(base, **changes)  # type: ignore[arg-type]


def reply(number: int, **changes: object) -> Document:
    """The same from Dora to Ira."""
    return letter(number, **{"author": DORA, "recipients": (IRA,), **changes})


def sets(documents: Sequence[Document], silence: timedelta = MONTH) -> set[frozenset[str]]:
    """The conversations as sets of document ids."""
    found: dict[str | None, set[str]] = {}
    for document in with_threads(documents, max_silence=silence):
        found.setdefault(document.thread, set()).add(document.id)
    return {frozenset(ids) for ids in found.values()}


def one(*ids: str) -> frozenset[str]:
    return frozenset(ids)


HELLO = {"subject": "Hello there"}
JOINED = {
    "References": (letter(0), reply(1, references=("<0@x.example>",))),
    "a chain whose middle is missing": (letter(0, references=("<lost@x.example>",)), reply(1, references=("<lost@x.example>",))),
    "another subject, but References": (letter(0), reply(1, subject="New topic", references=("<0@x.example>",))),
    "the provider's thread": (letter(0, provider_thread="77"), reply(1, provider_thread="77")),
    "subject of a reply and the same people": (letter(0, **HELLO), reply(1, subject="RE: Hello there")),
    "the German mark of a reply": (letter(0, **HELLO), reply(1, subject="AW: hello  there")),
    "a tag before the mark": (letter(0, **HELLO), reply(1, subject="[EXT] Re: Hello there")),
    "counted marks": (letter(0, **HELLO), reply(1, subject="Re[2]: Hello there")),
    "copied people do not part them": (
        letter(0, **HELLO, recipients=(DORA, MAX)), reply(1, subject="Re: Hello there", recipients=(IRA, LENA))),
    "self reference with another": (
        letter(0, references=("<0@x.example>",)), reply(1, references=("<1@x.example>", "<0@x.example>"))),
    "a cycle": (letter(0, references=("<1@x.example>",)), reply(1, references=("<0@x.example>",))),
    "no date but References": (letter(0, sent_at=None), reply(1, sent_at=None, references=("<0@x.example>",))),
}  # fmt: skip
APART = {
    "the same subject without a mark of reply": (letter(0, **HELLO), reply(1, **HELLO)),
    "a reply of other people": (letter(0, **HELLO), reply(1, subject="Re: Hello there", author=UGO, recipients=(LENA,))),
    "only one person in common": (letter(0, **HELLO), reply(1, subject="Re: Hello there", author=UGO)),
    "a reply after too long a silence": (letter(0, **HELLO), reply(24 * 31, subject="Re: Hello there")),
    "a subject too short to tell": (letter(0, subject="Hi"), reply(1, subject="Re: Hi")),
    "no subject": (letter(0, subject=None), reply(1, subject=None)),
    "only marks for a subject": (letter(0, subject="Re:"), reply(1, subject="Re: Re:")),
    "another thread of the provider": (letter(0, provider_thread="1"), reply(1, provider_thread="2")),
    "a provider's thread named as a Message-ID": (letter(0, provider_thread="<9>"), reply(1, references=("<9>",))),
    "no date and only the subject": (letter(0, **HELLO, sent_at=None), reply(1, subject="Re: Hello there", sent_at=None)),
    "a call of the same title": (letter(0, **HELLO), replace(call("3-02 12:00", (DORA, "Hm.")), subject="Re: Hello there")),
    "a reply that came before": (letter(5, **HELLO), reply(1, subject="Re: Hello there")),
}  # fmt: skip


@pytest.mark.parametrize("name", JOINED)
def test_joined(name: str) -> None:
    """Two mails of one conversation, in either order."""
    documents = JOINED[name]
    assert sets(documents) == sets(documents[::-1]) == {one(*(d.id for d in documents))}


@pytest.mark.parametrize("name", APART)
def test_apart(name: str) -> None:
    """Two mails that are not one conversation, in either order."""
    documents = APART[name]
    assert sets(documents) == sets(documents[::-1]) == {one(d.id) for d in documents}


def test_silence_is_counted_from_the_last_mail() -> None:
    """A slow conversation stays one as long as no single pause is too long."""
    mails = [letter(0, subject="The plan"), *(reply(24 * 20 * n, subject="Re: The plan") for n in (1, 2, 3))]
    assert sets(mails) == {one(*(m.id for m in mails))}


def test_a_call_has_its_own_thread() -> None:
    """Every document gets a thread, also alone."""
    (alone,) = with_threads([call("3-02", (DORA, "Hm."))], max_silence=MONTH)
    assert alone.thread and alone.kind is DocumentKind.TRANSCRIPT


def test_a_later_mail_joins_two_conversations() -> None:
    """One mail that refers to both makes them one."""
    mails = [letter(0), letter(1), reply(2, references=("<0@x.example>", "<1@x.example>"))]
    assert sets(mails[:2]) == {one("d0"), one("d1")}
    assert sets(mails) == {one("d0", "d1", "d2")}


def test_the_name_of_a_thread_is_that_of_its_first_mail() -> None:
    """A further reply does not rename the conversation."""
    first, second = letter(0), reply(1, references=("<0@x.example>",))
    (before,) = with_threads([first], max_silence=MONTH)
    assert {d.thread for d in with_threads([second, first], max_silence=MONTH)} == {before.thread}


def test_all_orders_of_a_conversation() -> None:
    """Every permutation of five mails gives the same sets and the same names."""
    mails = [
        letter(0, subject="The plan"),
        reply(1, subject="Re: The plan"),
        letter(2, subject="Re: The plan", references=("<1@x.example>",)),
        letter(3, subject="Another"),
        reply(4, references=("<3@x.example>",)),
    ]
    names = {
        tuple(sorted((d.id, d.thread) for d in with_threads(order, max_silence=MONTH))) for order in permutations(mails)
    }
    assert len(names) == 1


_IDS = st.integers(0, 9)


@st.composite
def mailboxes(draw: st.DrawFn) -> list[Document]:
    """Up to ten mails with random references, subjects, people and times."""
    found = []
    for number in range(draw(st.integers(0, 10))):
        by, to = draw(st.sampled_from(((IRA, DORA), (DORA, IRA), (UGO, LENA), (IRA, UGO))))
        marks = tuple(f"<{n}@x.example>" for n in draw(st.lists(_IDS, max_size=3)))
        subject = draw(st.sampled_from(("Re: The plan", "The plan", "Re: Hi", None)))
        moved = timedelta(days=draw(st.integers(0, 60)))
        base = letter(number, author=by, recipients=(to,), references=marks, subject=subject)
        found.append(replace(base, sent_at=base.sent_at + moved if base.sent_at else None))
    return found


@settings(max_examples=200, deadline=None)
@given(mailboxes(), st.randoms(use_true_random=False))
def test_order_of_input_changes_nothing(mails: list[Document], random: object) -> None:
    """Threads hang on the mails, not on the order of files; whoever refers to a mail is with it."""
    before = {d.id: d.thread for d in with_threads(mails, max_silence=MONTH)}
    shuffled = list(mails)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert before == {d.id: d.thread for d in with_threads(shuffled, max_silence=MONTH)}
    by_mark = {m.message_id: m.id for m in mails}
    assert all(before[by_mark[r]] == before[m.id] for m in mails for r in m.references if r in by_mark)


def test_thousands_of_mails() -> None:
    """A long conversation and a crowded subject are read whole."""
    chain = [letter(n, references=(f"<{n - 1}@x.example>",)) for n in range(3_000)]
    assert len(sets(chain)) == 1
    crowd = [letter(n, subject="Re: The plan") for n in range(3_000)]
    assert len(sets(crowd)) == 1


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Re: Fwd: RE: The Plan", "the plan"),
        ("[list] Re: [EXT] The plan", "the plan"),
        ("Regarding the plan", "regarding the plan"),
        ("Reminder: the plan", "reminder: the plan"),
        ("re" + " " * 20_000 + "x", "re x"),
        ("[" * 5_000, "[" * 5_000),
    ],
)
def test_base_subject(subject: str, base: str) -> None:
    """Marks of replies and forwards go, words stay; hostile subjects cost nothing."""
    assert base_subject(subject) == base
