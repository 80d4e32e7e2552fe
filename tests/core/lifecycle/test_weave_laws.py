"""Laws of the lifecycle over random conversations."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.lifecycle import Said, weave
from auditor.core.lifecycle.same import alike
from auditor.core.lifecycle.shelf import Shelf
from auditor.core.lifecycle.story import Story
from auditor.model.commitment import Act, Commitment, Mention, Speech, State
from auditor.model.text import Party, Side, Span

from ..judge_world import NORA, TOM, at, due, promise

_THINGS = (
    "send the price list",
    "send the site plan",
    "call you",
    "send it",
    "ship the 40 pumps",
    "send the March report",
)
_WORDS = ("the price list", "it", "the call", "the pumps", "everything")
_DUES = (None, due("3-06"), due("3-10"), due("3-06", "3-13", text="next week"), due("3-09 15:00", text="Monday at 3"))
_CONDITIONS = (None, None, "once you sign", "if you pay the deposit")


@st.composite
def promises(draw: st.DrawFn) -> Commitment:
    """A promise of Tom's or Nora's on one of a few days."""
    number = draw(st.integers(min_value=0, max_value=10_000))
    by: Party = draw(st.sampled_from((TOM, NORA)))
    when = at("3-02 09:00") + timedelta(hours=draw(st.integers(0, 200)))
    action = draw(st.sampled_from(_THINGS))
    condition = draw(st.sampled_from(_CONDITIONS))
    act = Act.CALL if "call" in action else Act.SHIP if "ship" in action else Act.SEND
    document = f"doc-{number // 2}"
    made = promise(
        action,
        act,
        id=f"c_{number}",
        document_id=document,
        quote=f"I'll {action} ({number})",
        side=by.side,
        promisor=by,
        promisee=NORA if by is TOM else TOM,
        said_at=draw(st.sampled_from((when, when, when, None))),
        due=draw(st.sampled_from(_DUES)),
        condition=condition,
        state=State.CONDITIONAL if condition else State.ACTIVE,
        thread=draw(st.sampled_from(("one", "two"))),
        account=draw(st.sampled_from(("Oakmere Dairies", "Birch Bakery", None))),
        span=Span(start=number * 50, end=number * 50 + 40),
    )
    return replace(made, mentions=(Mention(document_id=document, quote=made.quote, span=made.span, at=made.said_at),))


@st.composite
def remarks(draw: st.DrawFn) -> Said:
    """Something that Tom or Nora says in between."""
    by: Party = draw(st.sampled_from((TOM, NORA)))
    words = draw(st.sampled_from(_WORDS))
    start = draw(st.integers(0, 500_000))
    return Said(
        speech=draw(st.sampled_from(tuple(Speech))),
        quote=f"words about {words}",
        span=Span(start=start, end=start + 20),
        document_id=f"said-{draw(st.integers(0, 50))}",
        by=by,
        side=by.side,
        at=at("3-02 09:00") + timedelta(hours=draw(st.integers(0, 300))),
        turn=0,
        due=draw(st.sampled_from(_DUES)),
        account=draw(st.sampled_from(("Oakmere Dairies", "Birch Bakery", None))),
        thread=draw(st.sampled_from(("one", "two"))),
    )


_NAMELESS = ("get back to you", "send it", "call you", "send the reprot", "send a report", "meet")
"""Besides the things above: pronouns, a typing error, single words."""

_PROMISES = st.lists(promises(), max_size=8, unique_by=lambda c: c.id)
_REMARKS = st.lists(remarks(), max_size=8, unique_by=lambda r: (r.document_id, r.span.start))


def _places(commitments: Sequence[Commitment]) -> set[tuple[str, int]]:
    return {(m.document_id, m.span.start) for c in commitments for m in c.mentions}


@settings(max_examples=150, deadline=None)
@given(_PROMISES, _REMARKS)
def test_no_promise_is_lost(given_promises: list[Commitment], said: list[Said]) -> None:
    """Every promise stays itself or is a mention of one that says the same."""
    woven = weave(given_promises, said)
    assert _places(given_promises) <= _places(woven.commitments)
    assert len({c.id for c in woven.commitments}) == len(woven.commitments) == len(woven.lifecycles)


@settings(max_examples=150, deadline=None)
@given(_PROMISES, _REMARKS, st.randoms(use_true_random=False))
def test_order_of_reading_changes_nothing(given_promises: list[Commitment], said: list[Said], random: object) -> None:
    """Files may be read in any order."""
    first = weave(given_promises, said)
    random.shuffle(given_promises)  # type: ignore[attr-defined]
    random.shuffle(said)  # type: ignore[attr-defined]
    second = weave(given_promises, said)
    assert sorted(map(repr, first.commitments)) == sorted(map(repr, second.commitments))
    assert first.lifecycles == second.lifecycles


@settings(max_examples=150, deadline=None)
@given(_PROMISES, _REMARKS)
def test_nothing_is_superseded_without_the_promisee(given_promises: list[Commitment], said: list[Said]) -> None:
    """A superseded promise has the moment of consent: by then the promisee said yes, or himself named a new date."""
    woven = weave(given_promises, said)
    ids = {c.id for c in woven.commitments}
    for commitment in woven.commitments:
        life = woven.lifecycles[commitment.id]
        if commitment.superseded_by is None:
            continue
        assert commitment.superseded_by in ids and life.consent_at is not None and not life.moved_alone
        others = [s for s in said if s.side is not commitment.side and s.at and s.at <= life.consent_at]
        asked = [s for s in others if s.speech is Speech.REQUEST and s.due is not None]
        assert asked or any(s.speech in {Speech.CONSENT, Speech.MOVE} for s in others)


@settings(max_examples=100, deadline=None)
@given(_PROMISES)
def test_without_remarks_nothing_ends(given_promises: list[Commitment]) -> None:
    """Promises alone release, cancel, supersede and expire nothing."""
    woven = weave(given_promises, [])
    ended = {State.SUPERSEDED, State.RELEASED, State.CANCELLED, State.EXPIRED}
    assert not [c for c in woven.commitments if c.state in ended]


@settings(max_examples=100, deadline=None)
@given(_PROMISES, _REMARKS)
def test_only_the_same_promisor_and_customer_are_joined(given_promises: list[Commitment], said: list[Said]) -> None:
    """Mentions of one promise come from one person and one account."""
    by_place = {(c.document_id, c.span.start): c for c in given_promises}
    assert all(c.side is not Side.UNKNOWN for c in given_promises)
    for commitment in weave(given_promises, said).commitments:
        joined = [by_place[p] for p in ((m.document_id, m.span.start) for m in commitment.mentions) if p in by_place]
        assert len({(c.promisor, c.account) for c in joined}) <= 1


@settings(max_examples=200)
@given(_PROMISES, st.lists(st.sampled_from((*_THINGS, *_NAMELESS)), min_size=8, max_size=8))
def test_shelf_holds_back_nothing_alike(given_promises: list[Commitment], actions: list[str]) -> None:
    """Whatever may be one promise is found on the shelf, the latest first and once."""
    shelf = Shelf()
    for promised, action in zip(given_promises, actions, strict=False):
        commitment = replace(promised, action=action)
        found = list(shelf.latest_first(commitment))
        wanted = [s for s in reversed(shelf.stories) if alike(s.commitment, commitment)]
        assert [s for s in found if alike(s.commitment, commitment)] == wanted
        shelf.put(Story(commitment=commitment))


def test_shelf_passes_over_what_shares_no_word() -> None:
    """A thousand promises of other things are not looked at."""
    shelf = Shelf()
    words = ["".join(letters) for letters in product("bdfgklmnpr", repeat=3)]
    for word in words:
        shelf.put(Story(commitment=promise(f"send the {word} {word}ox", Act.SEND, id=word)))
    assert [s.commitment.id for s in shelf.latest_first(promise("send the dog dogox", Act.SEND))] == []
    assert [s.commitment.id for s in shelf.latest_first(promise("send the kfm kfmox", Act.SEND))] == ["kfm"]
