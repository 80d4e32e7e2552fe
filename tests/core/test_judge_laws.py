"""Laws of matching and judging that hold for any records: nobody is accused without proof."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.acts import is_appointment, policy_for
from auditor.core.judge import Lifecycle
from auditor.model.commitment import Act, State
from auditor.model.record import Coverage, Record
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.text import Side
from auditor.model.time import Due
from auditor.model.verdict import Evidence, Grade, Shows, Verdict

from .judge_world import ACTIVE, MAIL, at, audit, covers, due, find, mail, piece, promise, record, weigh

DAYS = st.integers(min_value=1, max_value=28).map(lambda day: f"3-{day:02d}")
CLOCKS = st.sampled_from(["", " 09:00", " 15:00", " 23:30"])
WHEN = st.one_of(st.none(), st.builds(str.__add__, DAYS, CLOCKS))
PIECES = st.builds(
    lambda shows, when, grade, doubt, rest: piece(shows, when, grade, doubt=doubt, rest_missing=rest),
    st.sampled_from(Shows),
    WHEN,
    st.sampled_from(Grade),
    st.booleans(),
    st.booleans(),
)
COVERAGES = st.builds(
    lambda kind, first, last, account, source: covers(kind, first, last, accounts=account, source=source),
    st.sampled_from(Kind),
    st.one_of(st.none(), DAYS),
    st.one_of(st.none(), DAYS),
    st.sampled_from([None, ["Oakmere Dairies"], ["Birch Bakery"]]),
    st.sampled_from(["mail", "crm.csv"]),
)
LIVES = st.builds(
    lambda state, cancelled, consent, failed: Lifecycle(
        state=state, cancelled_at=cancelled, consent_at=consent, condition_failed=failed
    ),
    st.sampled_from(State),
    st.one_of(st.none(), DAYS.map(at)),
    st.one_of(st.none(), DAYS.map(at)),
    st.booleans(),
)
ACTS = st.sampled_from(Act)
DUES = st.sampled_from([None, due("3-06"), due("3-10 15:00", text="at 3pm"), due("3-09", "3-13", text="next week")])
SIDES = st.sampled_from(Side)
WORDS = st.sampled_from(
    [
        "security report",
        "Security Report.pdf",
        "revised quote",
        "dashboard demo",
        "40 x Pump P4",
        "single sign-on",
        "Lunch",
    ]
)
RECORDS = st.builds(
    lambda kind, title, when, status, outcome, account, number: record(
        kind, title, done=when, status=status, outcome=outcome, account=account, id=f"r{number}", files=(title,)
    ),
    st.sampled_from(Kind),
    WORDS,
    WHEN,
    st.sampled_from(Status),
    st.sampled_from([None, "held", "no_show", "no_show_rep", "Won't Do", "cancelled by host"]),
    st.sampled_from(["Oakmere Dairies", "Birch Bakery", None]),
    st.integers(min_value=0, max_value=10_000),
)


def _shown_absent(coverage: list[Coverage], act: Act, first: str, last: str) -> bool:
    """The plain reading of coverage: some kind that could show the act, whose entries reach over every day."""
    policy = policy_for(promise(act=act))
    for kind in policy.absence | policy.absence_if_open:
        fitting = [c for c in coverage if kind in c.kinds and (c.accounts is None or "Oakmere Dairies" in c.accounts)]
        day, until = at(first).date(), at(last).date()
        while day <= until and any(
            (c.since is None or c.since <= day) and (c.until is None or day <= c.until) for c in fitting
        ):
            day += timedelta(days=1)
        if day > until:
            return True
    return False


def _first_day(act: Act, when: Due) -> str:
    """The day of the words; for an appointment only its own day matters."""
    appointment = is_appointment(promise(act=act, due=when))
    return f"{when.start:%m-%d}" if appointment and when.start else "3-02"


@settings(max_examples=300, deadline=None)
@given(ACTS, DUES, SIDES, st.lists(PIECES, max_size=4), st.lists(COVERAGES, max_size=3), LIVES)
def test_never_broken_without_proof(act, when, side, pieces, coverage, life) -> None:  # type: ignore[no-untyped-def]
    """Broken needs a direct record, a withdrawal, or coverage of kind, account and whole window."""
    found = weigh(
        promise(act=act, due=when, side=side), tuple(pieces), coverage=tuple(coverage), life=life, as_of="3-28 12:00"
    )
    if found.verdict is not Verdict.BROKEN:
        return
    refused = any(p.shows is Shows.NOT_DONE and p.grade is Grade.DIRECT for p in pieces)
    absent = when is not None and _shown_absent(coverage, act, _first_day(act, when), f"{when.end:%m-%d}")
    assert refused or life.cancelled_at or absent
    if not refused and not life.cancelled_at:
        assert not any(p.shows is Shows.WHOLE for p in pieces)


@settings(max_examples=200, deadline=None)
@given(ACTS, st.lists(PIECES, max_size=4), st.lists(COVERAGES, max_size=3))
def test_never_broken_by_absence_before_it_is_due(act, pieces, coverage) -> None:  # type: ignore[no-untyped-def]
    """While the window runs only a direct record breaks a promise."""
    found = weigh(promise(act=act), tuple(pieces), coverage=tuple(coverage), as_of="3-05 12:00")
    if found.verdict is Verdict.BROKEN:
        assert any(p.shows is Shows.NOT_DONE and p.grade is Grade.DIRECT for p in pieces)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=4), st.lists(COVERAGES, max_size=3), st.sampled_from([Act.SEND, Act.SHIP, Act.BUILD]))
def test_whole_direct_evidence_in_time_keeps_it(pieces, coverage, act) -> None:  # type: ignore[no-untyped-def]
    """Whatever else there is, a system event of the whole thing in time makes it kept."""
    proof = piece(Shows.WHOLE, "3-05 09:00", record_id="proof")
    found = weigh(promise(act=act), (*pieces, proof), coverage=tuple(coverage), as_of="3-28 12:00")
    assert found.verdict is Verdict.KEPT


@settings(max_examples=150, deadline=None)
@given(st.lists(RECORDS, max_size=6, unique_by=lambda r: r.id), st.randoms(), ACTS, DUES)
def test_order_of_records_changes_nothing(records, random, act, when) -> None:  # type: ignore[no-untyped-def]
    """The same records in another order are the same evidence."""
    shuffled = list(records)
    random.shuffle(shuffled)
    commitment = promise("send the security report", act, due=when)
    assert find(commitment, *records) == find(commitment, *shuffled)


@settings(max_examples=150, deadline=None)
@given(st.lists(RECORDS, max_size=5, unique_by=lambda r: r.id), st.lists(RECORDS, max_size=5), ACTS, DUES)
def test_records_of_other_customers_change_nothing(records, others, act, when) -> None:  # type: ignore[no-untyped-def]
    """What was done for somebody else bears on no promise here."""
    strangers = [replace(r, id=f"x{n}", account="Birch Bakery") for n, r in enumerate(others)]
    commitment = promise("send the security report", act, due=when)
    own = [r for r in records if r.account != "Birch Bakery"]
    assert find(commitment, *own, *strangers) == find(commitment, *own)


@settings(max_examples=100, deadline=None)
@given(st.lists(RECORDS, max_size=6, unique_by=lambda r: r.id), ACTS, DUES)
def test_nothing_from_the_future_is_known(records, act, when) -> None:  # type: ignore[no-untyped-def]
    """Every piece of evidence that has a time had begun at the time of the audit."""
    for found in find(promise("send the security report", act, due=when), *records, as_of="3-10 12:00"):
        assert found.at is None or found.at.date() <= at("3-10").date()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=200), st.text(max_size=40))
def test_any_words_can_be_matched(action: str, body: str, name: str) -> None:
    """Hostile words raise nothing and leave `why` on one line."""
    noted: tuple[Evidence, ...] = find(
        promise(action or "x", quote=action or "x"), mail(name, "3-05 09:00", body=body, files=(name or "f",))
    )
    assert all("\n" not in p.why for p in noted)


def test_many_records_of_one_sort_do_not_hide_the_one_that_decides() -> None:
    """Twenty mails about it leave room for the one that holds it."""
    chatter: list[Record] = [
        mail("Security report", f"3-05 {hour:02d}:10", body="About the security report.", id=f"m{hour}")
        for hour in range(20)
    ]
    proof = mail("Hello", "3-06 10:00", files=("security-report.pdf",), id="z")
    found = find(promise(), *chatter, proof)
    assert found[0].record_id == "z"
    assert len(found) <= 8


def test_audit_without_records_is_not_checkable_or_unverified() -> None:
    """With no evidence and complete mail it is broken; without, it is not."""
    assert audit(promise(), coverage=(MAIL,)).verdict is Verdict.BROKEN
    assert audit(promise(), life=ACTIVE).verdict is Verdict.UNVERIFIED
