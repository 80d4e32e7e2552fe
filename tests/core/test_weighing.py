"""A reader's word on a doubtful record: it may acquit, and never accuse."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.judge import JudgeContext
from auditor.core.match import RecordIndex
from auditor.core.verdicts import Bench, judged, judged_by
from auditor.core.weighing import doubtful, weighed
from auditor.core.when.calendar import WorkCalendar
from auditor.model.commitment import Act, Commitment, Strength
from auditor.model.record import Coverage, RecordKind
from auditor.model.verdict import Fulfilment as F
from auditor.model.verdict import Grade, Shows
from auditor.model.verdict import Verdict as V

from .judge_world import ACTIVE, EVERY_KIND, MAIL, ROSTER, UTC, at, mail, piece, promise, record

RECAP = promise("send you a recap")
MAYBE = mail("Thursday", "3-05 09:00", body="Two pumps stay, one goes to the south hall.", id="maybe")
OTHER = mail("Wednesday", "3-04 09:00", body="Seven for the small hall.", id="other")


def bench(*records: Any, coverage: tuple[Coverage, ...] = (MAIL,)) -> Bench:
    index = RecordIndex(records, roster=ROSTER)
    calendar = WorkCalendar(zone=UTC)
    context = JudgeContext(
        as_of=at("3-20 12:00"), calendar=calendar, kinds_connected=EVERY_KIND, coverage=coverage, keys=index.keys
    )
    return Bench(index=index, context=context)


def ruled(commitment: Commitment, on: Bench) -> tuple[Commitment, tuple[str, ...]]:
    found = judged(commitment, ACTIVE, on)
    return found, doubtful(found, ACTIVE, on)


def told(answer: F, named: str | None, *records: Any, commitment: Commitment = RECAP, **more: Any) -> Commitment:
    on = bench(*records, **more)
    found, asked = ruled(commitment, on)
    return weighed(found, asked, (answer, named), on, ACTIVE)


def test_a_record_read_as_the_thing_keeps_the_promise() -> None:
    """Derived, never direct; the sentence says that a model read it."""
    found = told(F.FULFILS, "maybe", MAYBE)
    assert (found.verdict, found.evidence[0].grade, found.evidence[0].shows) == (V.KEPT, Grade.DERIVED, Shows.WHOLE)
    assert "a model reads as the promised thing" in found.evidence[0].why
    assert found.why.endswith("A model read that record as the promised thing; rules alone could not tell.")


def test_a_record_read_as_another_matter_breaks_nothing() -> None:
    """With complete mail the doubt is all that stands before a breach: it stays, and the reading stands beside it."""
    found = told(F.UNRELATED, None, MAYBE)
    assert found.verdict is V.UNVERIFIED
    assert [piece.doubt for piece in found.evidence] == [True]
    assert "a model takes for another matter" in found.evidence[0].why


def test_a_doubt_goes_where_nothing_hangs_on_it() -> None:
    """Without coverage the promise is as unverified as before, and the sentence no longer points to that mail."""
    found = told(F.UNRELATED, None, MAYBE, coverage=())
    assert found.verdict is V.UNVERIFIED
    assert [piece.doubt for piece in found.evidence] == [False]
    assert "nothing was found" in found.why


def test_a_part_is_noted_and_decides_nothing() -> None:
    """Less than promised would be held against somebody: that is left to records."""
    found = told(F.PARTLY, "maybe", MAYBE)
    assert (found.verdict, found.evidence[0].doubt) == (V.UNVERIFIED, True)
    assert "a part of it" in found.why


def test_an_unclear_answer_changes_nothing() -> None:
    """No answer is an answer."""
    on = bench(MAYBE)
    found, asked = ruled(RECAP, on)
    assert weighed(found, asked, (F.UNCLEAR, "maybe"), on, ACTIVE) == found


@pytest.mark.parametrize(
    ("commitment", "records", "coverage"),
    [
        (RECAP, (mail("Our call, in writing", "3-05 09:00", body="The recap is below: two pumps."),), (MAIL,)),
        (RECAP, (), (MAIL,)),
        (RECAP, (), ()),
        (replace(RECAP, scored=False, strength=Strength.HEDGED), (MAYBE,), (MAIL,)),
        (
            promise("keep the line above 99 percent", Act.UPHOLD),
            (record(RecordKind.INCIDENT, "Line down", started="3-04 09:00", done="3-04 10:00"),),
            (),
        ),
    ],
    ids=["kept", "broken", "nothing found", "hedged", "a level"],
)
def test_where_rules_decide_nobody_is_asked(commitment: Commitment, records: Any, coverage: Any) -> None:
    """Only a doubt in time, of a promise that counts, is a question."""
    assert ruled(commitment, bench(*records, coverage=coverage))[1] == ()


def test_a_record_that_came_too_late_is_not_asked_about() -> None:
    """To read it as the promised thing would make the promise late: a model holds that against nobody."""
    early, late = (
        piece(Shows.RELATED, f"3-{day} 09:00", Grade.DERIVED, doubt=True, record_id=day) for day in ("05", "18")
    )
    found = judged_by((early, late), RECAP, ACTIVE, bench())
    assert found.verdict is V.UNVERIFIED
    assert doubtful(found, ACTIVE, bench()) == ("05",)


def test_a_doubt_in_time_may_outweigh_words_that_came_late() -> None:
    """Where the late record is no system's event either, the earlier one may be the thing."""
    doubt = piece(Shows.RELATED, "3-05 09:00", Grade.DERIVED, doubt=True, record_id="doubt")
    late = piece(Shows.WHOLE, "3-10 09:00", Grade.DERIVED, record_id="late")
    found = judged_by((late, doubt), RECAP, ACTIVE, bench())
    asked = doubtful(found, ACTIVE, bench())
    assert (found.verdict, asked) == (V.KEPT_LATE, ("doubt",))
    assert weighed(found, asked, (F.FULFILS, "doubt"), bench(), ACTIVE).verdict is V.KEPT


@given(
    answer=st.sampled_from(F),
    named=st.sampled_from(["maybe", "other", "nowhere", None]),
    records=st.lists(st.sampled_from([MAYBE, OTHER]), unique_by=lambda r: r.id),
    coverage=st.sampled_from([(), (MAIL,)]),
    commitment=st.sampled_from([RECAP, promise("send it over"), promise("send the pressure log for January")]),
)
def test_whatever_is_answered_a_promise_stays_as_it_was_or_is_kept(
    answer: F, named: str | None, records: Any, coverage: Any, commitment: Commitment
) -> None:
    """The law of this module, over every answer: true, false, made up."""
    on = bench(*records, coverage=coverage)
    found, asked = ruled(commitment, on)
    after = weighed(found, asked, (answer, named), on, ACTIVE)
    assert after.verdict is found.verdict or (after.verdict, found.verdict) == (V.KEPT, V.UNVERIFIED)
    assert after.verdict is found.verdict or (answer is F.FULFILS and named in asked)
