"""No opener has a finding, an uncited figure or a source that may not be used: over every task of eval/cases, and beyond."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.brief import brief
from auditor.core.openers import faults
from auditor.evaluation.cases.opener_set import briefed, tasks
from auditor.evaluation.cases.openers import OpenerTask as Task
from auditor.model.knowledge import Entry, EntryKind, Knowledge, Metric, Saying
from auditor.model.opener import OpenerTask
from auditor.pipeline.openers import found_in, offered

_TASKS = tasks(Path(__file__).resolve().parents[3] / "eval" / "cases")
_DAY = date(2026, 5, 4)


@pytest.mark.parametrize("task", _TASKS, ids=lambda task: task.id)
def test_what_is_offered_can_be_stood_behind(task: Task) -> None:
    """Something is offered, from sources that may be used, without a finding, every figure and name in a cited source."""
    ready = briefed(task)
    openers = offered(ready).openers
    assert openers
    for one in openers:
        assert {source.id for source in one.sources} <= task.may
        assert not found_in(one.text)
        assert not list(faults(one, ready))
        assert not [words for words in task.never_say if words.casefold() in one.text.casefold()]


def test_there_are_enough_tasks() -> None:
    """The issue asks for fifty."""
    assert len(_TASKS) >= 50


def _stories(draw: st.DrawFn) -> list[Entry]:
    number = draw(st.integers(0, 4))
    return [
        Entry(
            id=f"e{n}",
            kind=draw(st.sampled_from([EntryKind.CASE_STUDY, EntryKind.TRIGGER, EntryKind.BENCHMARK])),
            title=draw(st.sampled_from(["A new hall", "One season", "Water use"])),
            account=draw(st.sampled_from([None, "Finch Orchards", "Else Mills"])),
            customer=draw(st.sampled_from([None, "Kestrel Farm"])),
            may_name_customer=draw(st.booleans()),
            industry="fruit growing",
            published=_DAY + timedelta(days=draw(st.integers(-400, 60))),
            expires_on=draw(st.sampled_from([None, _DAY - timedelta(days=1), _DAY + timedelta(days=90)])),
            source="growers' union",
            quote=draw(st.sampled_from([None, "the third hall opens in autumn"])),
            metrics=draw(st.sampled_from([(), (Metric(name="water used", before="410", after="352", unit="litres"),)])),
        )
        for n in range(number)
    ]


@settings(max_examples=40, deadline=None)
@given(st.composite(_stories)())
def test_whatever_is_known_nothing_closed_is_used(entries: list[Entry]) -> None:
    """No expired or future source, no name without leave, no figure that is in none of the cited sources."""
    own = Entry(id="acc", kind=EntryKind.ACCOUNT, title="Finch", account="Finch Orchards", industry="fruit growing")
    ready = brief(Knowledge(entries=(own, *entries)), OpenerTask(account="Finch Orchards", day=_DAY))
    by_id = {one.id: one for one in (own, *entries)}
    for one in offered(ready).openers:
        assert not list(faults(one, ready))
        assert all(by_id[source.id].usable_on(_DAY) for source in one.sources)
        hidden = [e for e in entries if e.customer and not e.may_name_customer]
        named = [e for e in entries if e.customer and e.may_name_customer]
        if hidden and not named:
            assert "Kestrel" not in one.text


@pytest.mark.parametrize(("consent", "sources"), [(None, set()), ("letter of 3 May", {"t"})])
def test_words_of_a_person_need_consent(consent: str | None, sources: set[str]) -> None:
    """Without it a testimonial is no source at all, and a case study is one without them: whoever proposes to quote."""
    said = Saying(text="The pumps stay quiet now", person="Ada Roe", consent_ref=consent)
    own = Entry(id="a", kind=EntryKind.ACCOUNT, title="Finch", account="Finch Orchards", industry="fruit growing")
    others = (
        Entry(
            id=kind.value[0],
            kind=kind,
            title="Pumps",
            customer="Kestrel Farm",
            may_name_customer=True,
            industry="fruit growing",
            published=_DAY,
            source="fair",
            saying=said,
        )
        for kind in (EntryKind.TESTIMONIAL, EntryKind.CASE_STUDY)
    )
    ready = brief(Knowledge(entries=(own, *others)), OpenerTask(account="Finch Orchards", day=_DAY))
    assert {reason.source.id for reason in ready.reasons} == {"c", *sources}
    assert ("quiet" in ready.words["c"]) is bool(consent)
