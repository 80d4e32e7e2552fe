"""A date is doubted only when history leaves no room for it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.promisability import Doubt, too_little_known
from auditor.core.promisability.dates import unlikely_date
from auditor.core.promisability.odds import quantile, wilson
from auditor.model.commitment import Act, CommitmentKind
from auditor.model.past import PastPromise
from auditor.model.people import Thresholds
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict

from .world import NIA, NOW, at_end, known, past, promise


def _history(*took: int | None, window: int = 2, **changes: object) -> tuple[PastPromise, ...]:
    return tuple(past(number, days, window=window, **changes) for number, days in enumerate(took))  # type: ignore[arg-type]


def _doubt(*own: PastPromise, team: tuple[PastPromise, ...] = (), **changes: object) -> Doubt | None:
    return next(unlikely_date(promise(**changes), known(own=own, team=team)), None)  # type: ignore[arg-type]


_FIVE_OF_FOURTEEN = _history(1, 2, 2, 0, 1, *[3] * 7, None, 9)


def test_the_finding_names_how_often_and_the_date_that_history_supports() -> None:
    """On time 5 of 14 times, 12 within three working days: the third working day is proposed."""
    doubt = _doubt(*_FIVE_OF_FOURTEEN)
    assert doubt is not None
    assert doubt.message == (
        'Your promises such as "send the offer", due within 2 working days, were on time 5 of 14 times; by Monday '
        "16 March: 12 of 14. The middle one came 1 working day late, nine in ten at most 7 working days."
    )
    assert doubt.replacements == ("I'll send the offer by Monday 16 March",)


def test_the_cited_promises_are_those_that_were_not_on_time() -> None:
    """A reader can look each of them up."""
    doubt = _doubt(*_FIVE_OF_FOURTEEN)
    assert doubt is not None
    assert {c.record_id for c in doubt.evidence} == {"c_5", "c_6", "c_7", "c_8", "c_9"}


def test_broken_promises_are_on_time_at_no_date() -> None:
    """When too many were never kept, no later date is proposed."""
    doubt = _doubt(*_history(*[None] * 6, 1, 4, 4, 4))
    assert doubt is not None
    assert "no later date would have been safe" in doubt.message
    assert doubt.replacements == ()


@pytest.mark.parametrize(
    ("own", "what"),
    [
        (_history(*[None] * 7), "seven cases are too few, however bad"),
        (_history(*[2] * 14), "always on time"),
        (_history(*[2] * 7, *[5] * 7), "half on time: the interval reaches too high"),
        (_history(*[9] * 14, window=8), "those had more time and say nothing of a short window"),
        (_history(*[None] * 14, verdict=Verdict.UNVERIFIED), "no evidence is not a breach"),
        (_history(*[None] * 14, verdict=Verdict.NOT_DUE), "not due yet is no outcome"),
        (_history(*[9] * 14, verdict=Verdict.RENEGOTIATED), "moved with consent is no miss"),
        (_history(*[9] * 14, verdict=Verdict.WAIVED), "released is no miss"),
        (_history(*[9] * 14, scored=False), "hedged promises never count"),
        (_history(*[9] * 14, due_end=None), "without a date nothing can be late"),
        (_history(*[9] * 14, act=Act.SHIP), "another act"),
        (_history(*[9] * 14, action="send the plan of the hall"), "a history of one other thing"),
        (_history(*[None] * 14, verdict=Verdict.KEPT), "kept, nobody knows when: in time"),
        (_history(*[None] * 14, verdict=Verdict.KEPT_LATE), "late, nobody knows by how much"),
    ],
)
def test_stays_silent(own: tuple[PastPromise, ...], what: str) -> None:
    """Where history does not speak clearly."""
    assert _doubt(*own) is None, what


def test_a_mixed_history_of_the_act_speaks_when_the_thing_is_new() -> None:
    """No single sort of thing makes up more than half of it."""
    things = ("send the offer", "send the plan", "send the photos", "send the contract")
    own = tuple(past(n, 6, action=things[n % 4]) for n in range(12))
    doubt = _doubt(*own, action="send the drawing", quote="I'll send the drawing by Friday")
    assert doubt is not None
    assert doubt.message.startswith("Your promises to send something, due within 2 working days, were on time 0 of 12")


def test_the_own_history_goes_before_the_teams() -> None:
    """Who keeps her dates is not judged by her colleagues."""
    assert _doubt(*_history(*[1] * 9), team=_history(*[8] * 30, person="tom@loomworks.example")) is None


def test_the_team_speaks_where_the_person_is_new() -> None:
    """And the finding says that it is the team's."""
    doubt = _doubt(*_history(1, 1), team=_history(*[8] * 30, person="tom@loomworks.example"))
    assert doubt is not None
    assert doubt.message.startswith("Your team's promises")


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": CommitmentKind.MAINTENANCE},
        {"act": Act.UPHOLD},
        {"act": Act.MEET, "due_text": "on Friday"},
        {"due": None},
        {"due": Due(text="by Friday", start=NOW, end=at_end(NOW, 2), precision=Precision.DAY, inferred=True)},
        {
            "due": Due(
                text="every Friday", start=NOW, end=at_end(NOW, 2), precision=Precision.DAY, recurrence="FREQ=WEEKLY"
            )
        },
    ],
)
def test_only_a_thing_done_by_a_date_is_held_against_history(changes: dict[str, object]) -> None:
    """Appointments, series, and what is kept true have no time that they take."""
    own = _history(*[9] * 14, act=changes.get("act", Act.SEND))
    assert _doubt(*own, **changes) is None


def test_thresholds_are_settings() -> None:
    """Five cases are enough for whoever says so."""
    strict = known(own=_history(*[9] * 5), thresholds=Thresholds(history_cases=5))
    assert next(unlikely_date(promise(), strict), None) is not None


@pytest.mark.parametrize(("cases", "says"), [(0, None), (3, "3 earlier promises like it"), (8, None)])
def test_too_few_cases_are_said(cases: int, says: str | None) -> None:
    """A note tells that the date was not judged; with nothing known at all there is nothing to tell."""
    note = too_little_known(promise(), known(own=_history(*[9] * cases)))
    assert (note is None) is (says is None)
    assert says is None or says in (note or "")


@pytest.mark.parametrize(
    ("quote", "due_text", "new"),
    [
        ("You'll have it Friday", "Friday", "You'll have it by Monday 16 March"),
        ("By Friday I'll send the offer", "By Friday", "By Monday 16 March I'll send the offer"),
        ("I'll send the offer in two days", "in two days", "I'll send the offer by Monday 16 March"),
        ("I'll send Friday's offer by Friday", "by Friday", "I'll send Friday's offer by Monday 16 March"),
        ("I'll send the offer in time for Friday", "Friday", None),
        ("I'll send Friday's offer", "Friday", None),
        ("I'll send the offer on Friday, yes, on Friday", "on Friday", None),
        ("I'll send the offer", "by Friday", None),
    ],
)
def test_the_date_is_exchanged_where_it_stands_alone(quote: str, due_text: str, new: str | None) -> None:
    """Else no words are proposed, rather than broken ones."""
    doubt = _doubt(*_FIVE_OF_FOURTEEN, quote=quote, due_text=due_text)
    assert doubt is not None
    assert doubt.replacements == ((new,) if new else ())


_TOOK = st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=8, max_size=30)


@given(_TOOK, st.lists(st.integers(0, 2), min_size=1, max_size=30))
def test_more_history_on_time_never_makes_it_fire(took: list[int | None], on_time: list[int]) -> None:
    """With enough cases to speak at all, a kept promise more can only help."""
    if _doubt(*_history(*took)) is None:
        assert _doubt(*_history(*took, *on_time)) is None


@given(_TOOK.flatmap(lambda took: st.tuples(st.just(took), st.permutations(range(len(took))))))
def test_the_order_of_history_does_not_matter(drawn: tuple[list[int | None], list[int]]) -> None:
    """The same cases say the same in every order."""
    took, order = drawn
    own = _history(*took)
    one, other = _doubt(*own), _doubt(*(own[place] for place in order))
    assert (one and (one.message, one.replacements)) == (other and (other.message, other.replacements))


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_interval_holds_its_share_and_grows_with_each_hit(hits: int, misses: int) -> None:
    """What the law on more history rests on."""
    cases = hits + misses + 1
    low, high = wilson(hits, cases)
    assert 0 <= low <= hits / cases <= high <= 1
    better = wilson(hits + 1, cases + 1)
    assert better[0] >= low - 1e-12
    assert better[1] >= high - 1e-12


def test_the_interval_is_that_of_the_textbook() -> None:
    """Wilson 1927, 95 %: 5 of 14."""
    low, high = wilson(5, 14)
    assert (round(low, 3), round(high, 3)) == (0.163, 0.612)


@pytest.mark.parametrize(
    ("values", "share", "is_"),
    [([3, 1, 2], 0.5, 2), ([1, None], 0.5, 1), ([1, None], 0.9, None), ([0] * 9 + [4], 0.9, 0)],
)
def test_a_quantile_takes_never_as_the_longest(values: list[int | None], share: float, is_: int | None) -> None:
    """Broken promises are not left out of the middle."""
    assert quantile(values, share) == is_


def test_late_on_its_very_day_counts_as_the_day_after() -> None:
    """Else a promise that was late would be counted as on time."""
    own = tuple(replace(one, verdict=Verdict.KEPT_LATE) for one in _history(*[2] * 14))
    doubt = _doubt(*own)
    assert doubt is not None
    assert "0 of 14" in doubt.message
    assert NIA in {one.person for one in own}
