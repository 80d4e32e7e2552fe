"""One suite for whatever keeps the ledger: facts in, promises out."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count, pairwise

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as tried
from hypothesis import strategies as st

from auditor.core.scope import words_of_document
from auditor.errors import NotFound, UsageError
from auditor.ledger.codec import encode
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import DocumentFact, EventKind, Fact, Query, Standing, WordKind
from auditor.model.record import Record, RecordKind
from auditor.model.text import Document, DocumentKind
from auditor.model.verdict import Verdict
from auditor.pipeline.remembering import as_of, remember, settle
from auditor.store import Database
from tests.ledger.world import DELIVERY, ENGINE, PROMISE, TODAY, Clock, facts, later, settings, told, word

_TENANTS = count(1)
_MAY_5 = datetime(2026, 5, 5, 12, tzinfo=UTC)


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    yield opened
    opened.close()


@pytest.fixture
def ledger(database: Database) -> SqlLedger:
    return SqlLedger(database, clock=Clock())


def _exported(ledger: SqlLedger) -> list[str]:
    return [encode(fact) for fact in ledger.export()]


def _found(ledger: SqlLedger) -> tuple[Standing, ...]:
    return ledger.find(Query()).items


def _drawings(ledger: SqlLedger) -> Standing:
    return next(s for s in _found(ledger) if "drawings" in s.commitment.quote)


def test_what_is_known_already_changes_nothing(ledger: SqlLedger) -> None:
    """The same facts twice are the same facts; the chain does not grow."""
    assert ledger.append(facts()) == len(facts())
    before = _exported(ledger), ledger.verify()
    assert ledger.append(facts()) == 0
    assert (_exported(ledger), ledger.verify()) == before


def test_the_same_fact_twice_in_one_go_is_one(ledger: SqlLedger) -> None:
    """Two exports of a mailbox in one audit."""
    assert ledger.append((*facts(), *facts())) == len(facts())


@tried(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_any_split_is_the_same_ledger(database: Database, data: st.DataObject) -> None:
    """Export and promises are the same bytes, however the facts came in, settled in between or not."""
    whole = SqlLedger(database, tenant=f"t{next(_TENANTS)}", clock=Clock())
    remember(facts(), whole, settings(), ENGINE)
    split = SqlLedger(database, tenant=f"t{next(_TENANTS)}", clock=Clock())
    for part in _parts(data.draw(st.permutations(facts())), data.draw(st.lists(st.integers(1, len(facts()))))):
        split.append(part)
        if data.draw(st.booleans()):
            settle(split, settings(), ENGINE)
    settle(split, settings(), ENGINE)
    assert _exported(split) == _exported(whole)
    assert list(map(encode, _found(split))) == list(map(encode, _found(whole)))
    assert list(map(encode, split.noted())) == list(map(encode, whole.noted()))
    assert not split.verify().broken


def _parts(items: Sequence[Fact], cuts: Sequence[int]) -> Iterator[Sequence[Fact]]:
    places = sorted({0, len(items), *(cut for cut in cuts if cut < len(items))})
    return (items[start:end] for start, end in pairwise(places))


def test_tenants_never_see_each_other(database: Database) -> None:
    """Not in what is found, told, exported, counted, verified or erased."""
    ours, theirs = (SqlLedger(database, tenant=name, clock=Clock()) for name in ("ours", "theirs"))
    remember(facts(), ours, settings(), ENGINE)
    before = _exported(ours), _found(ours), ours.verify()
    promise = _drawings(ours).commitment
    assert promise.account
    assert not _found(theirs)
    assert not theirs.noted()
    assert not _exported(theirs)
    assert not theirs.groups()
    assert not theirs.told(account=promise.account)
    assert theirs.verify().entries == theirs.info().commitments == 0
    with pytest.raises(NotFound):
        theirs.get(promise.id)
    assert not theirs.erase("nora@fernhill.example").facts
    remember(facts(), theirs, settings(), ENGINE)
    theirs.erase("nora@fernhill.example")
    assert (_exported(ours), _found(ours), ours.verify()) == before


def test_a_promise_is_got_by_its_id_or_the_beginning_of_one(ledger: SqlLedger) -> None:
    """Under any id that a report may have shown."""
    remember(facts(), ledger, settings(), ENGINE)
    known = _drawings(ledger)
    for alias in known.aliases:
        assert ledger.get(alias) == ledger.get(alias[:10]) == known


def test_an_id_that_is_unknown_short_or_shared_is_told(ledger: SqlLedger) -> None:
    """Never just any promise."""
    remember(facts(), ledger, settings(), ENGINE)
    with pytest.raises(NotFound, match="c_nothing"):
        ledger.get("c_nothing")
    with pytest.raises(NotFound):
        ledger.get("c___")
    with pytest.raises(UsageError, match="too short"):
        ledger.get("c_")


def test_people_decide_and_take_it_back(ledger: SqlLedger) -> None:
    """The last decision holds until it is taken back; each stays in the story."""
    remember(facts(), ledger, settings(), ENGINE)
    first = _drawings(ledger)
    said = (
        word(first, WordKind.OVERRIDDEN, "The link was dead.", later(1), Verdict.BROKEN),
        word(first, WordKind.REOPENED, "It was not.", later(2)),
        word(first, WordKind.DISMISSED, "A test order.", later(3)),
    )
    stood = []
    for one in said:
        remember([one], ledger, settings(one.at), ENGINE)
        now = ledger.get(first.commitment.id)
        stood.append((now.commitment.verdict, now.dismissed))
    assert stood == [(Verdict.BROKEN, False), (Verdict.KEPT, False), (Verdict.KEPT, True)]
    assert first.commitment.id not in {s.commitment.id for s in _found(ledger)}
    kinds = [event.kind for event in ledger.get(first.commitment.id).events]
    assert kinds[-3:] == [EventKind.OVERRIDDEN, EventKind.REOPENED, EventKind.DISMISSED]


def test_what_was_settled_is_no_work_until_something_comes_in(ledger: SqlLedger) -> None:
    """A fact marks what it may change, and nothing else."""
    remember(facts(), ledger, settings(), ENGINE)
    assert not ledger.work(at=TODAY).groups
    ledger.append([word(_drawings(ledger), WordKind.NOTED, "She rang.", later(0.1))])
    marked = ledger.work(at=TODAY).groups
    assert len(marked) == 1
    assert _drawings(ledger).commitment.document_id in marked[0].documents


def test_what_comes_in_while_it_is_settled_stays_work(ledger: SqlLedger) -> None:
    """`done` speaks of what was looked at, not of what came later."""
    ledger.append(facts())
    work = ledger.work(at=TODAY)
    late = told(PROMISE)
    changed = [_renamed(one) for one in late if isinstance(one, DocumentFact)]
    ledger.append(changed)
    ledger.done(work)
    left = ledger.work(at=TODAY)
    assert any(words_of_document(one) & group.words for one in changed for group in left.groups)


def _renamed(fact: DocumentFact) -> DocumentFact:
    """Another reading of the same mail."""
    return DocumentFact(document=fact.document, account=fact.account, size=1, rubric="0.0.1")


def test_time_alone_is_work(ledger: SqlLedger) -> None:
    """A promise whose due time has passed is judged again, without any new fact."""
    remember(told(PROMISE, day=_MAY_5), ledger, settings(_MAY_5), ENGINE)
    assert _drawings(ledger).commitment.verdict is Verdict.NOT_DUE
    settle(ledger, settings(later(0)), ENGINE)
    assert _drawings(ledger).commitment.verdict is Verdict.UNVERIFIED


def test_as_we_knew_it_and_as_it_was(database: Database) -> None:
    """What was known by a day, and what is known today about that day, are two things."""
    clock = Clock(now=datetime(2026, 5, 11, tzinfo=UTC))
    ledger = SqlLedger(database, clock=clock)
    remember(told(PROMISE), ledger, settings(clock.now), ENGINE)
    clock.now = TODAY
    remember(told(DELIVERY), ledger, settings(), ENGINE)

    def verdict(day: datetime, known_by: datetime | None = None) -> Verdict:
        found = as_of(ledger, settings(day), ENGINE, known_by=known_by).standings
        return next(s.commitment.verdict for s in found if "drawings" in s.commitment.quote)

    may_6, may_12 = datetime(2026, 5, 6, tzinfo=UTC), datetime(2026, 5, 12, tzinfo=UTC)
    assert verdict(may_12, may_12) is Verdict.UNVERIFIED
    assert verdict(may_12) is Verdict.KEPT
    assert verdict(may_6) is Verdict.NOT_DUE
    assert not as_of(ledger, settings(may_6), ENGINE, known_by=may_6).standings


_ODD = "\0\ud800" + "ß" * 5_000


def test_any_text_can_be_kept(ledger: SqlLedger) -> None:
    """Zeros, half characters and endless names are in no index's way, and stay different from each other."""
    odd = [
        Record(id=f"{_ODD}{n}", source=_ODD, kind=RecordKind.TASK, title=_ODD, account=_ODD, owner=_ODD) for n in (1, 2)
    ]
    document = Document(id="d_odd", origin="", kind=DocumentKind.EMAIL, text="", message_id=_ODD, subject=_ODD)
    reading = DocumentFact(document=document, account=_ODD, rubric="1.0.0")
    assert ledger.append([*odd, reading]) == 3
    assert ledger.append([*odd, reading]) == 0
    settle(ledger, settings(), ENGINE)
    (group,) = ledger.groups()
    assert len(ledger.recall(group).records) == 2
    assert not ledger.find(Query(account=_ODD, owner=_ODD)).items
    assert not ledger.noted(account=_ODD, person=_ODD)
    assert not ledger.verify().broken


def test_the_head_is_another_one_after_every_change(ledger: SqlLedger) -> None:
    """A fact that comes in or goes changes it, one that is known already does not; it is what `verify` ends with."""
    heads = [ledger.head()]
    ledger.append(facts())
    heads.append(ledger.head())
    assert heads[-1] == ledger.verify().head
    ledger.append(facts())
    assert ledger.head() == heads[-1]
    ledger.erase("nora@fernhill.example")
    heads.append(ledger.head())
    assert len(set(heads)) == 3


def test_groups_of_words_are_all_that_hangs_together_with_them(ledger: SqlLedger) -> None:
    """And nothing else; of no words none."""
    ledger.append(facts())
    everything = {one for group in ledger.groups() for one in group.documents}
    (hotel,) = ledger.groups(frozenset({"a:quayside"}))
    assert hotel.documents < everything
    assert not any(word.startswith("a:marlow") for word in hotel.words)
    assert ledger.groups(frozenset()) == ()
