"""What is wrong with a knowledge folder, and what is not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from auditor.core.facts.checking import problems
from auditor.model.finding import Level
from auditor.model.knowledge import Claim, ClaimKind, ClaimStatus, Entry, EntryKind, Knowledge, Metric, Problem, Saying

_DAY = date(2026, 5, 4)
_SLA = Claim(
    id="sla", kind=ClaimKind.SERVICE_LEVEL, subject="Uptime", value=Decimal("99.5"), unit="percent",
    statement="99.5 % a month.", source="terms", place="claims.yaml:3",
)  # fmt: skip
_CASE = Entry(
    id="cs", kind=EntryKind.CASE_STUDY, title="A mill", customer="Hazel Mill", may_name_customer=True,
    metrics=(Metric(name="waste", before="9", after="7"),), expires_on=date(2027, 1, 1), source="site", place="cs.md:1",
)  # fmt: skip


def _of(*known: Claim | Entry) -> list[tuple[Level, str | None, str | None]]:
    found = problems(_knowledge(*known), _DAY)
    return [(p.level, p.entry, p.field) for p in found]


def _knowledge(*known: Claim | Entry) -> Knowledge:
    return Knowledge(
        claims=tuple(k for k in known if isinstance(k, Claim)), entries=tuple(k for k in known if isinstance(k, Entry))
    )


def test_a_sound_folder_has_no_problem() -> None:
    """Entries with everything that they need, and two that differ by role."""
    ae = replace(_SLA, id="auth", kind=ClaimKind.AUTHORITY, subject="Discount", roles=frozenset({"ae"}))
    assert _of(_SLA, _CASE, ae, replace(ae, id="auth-2", roles=frozenset({"manager"}), value=Decimal(20))) == []


@pytest.mark.parametrize(
    ("one", "level", "field"),
    [
        (replace(_SLA, valid_to=date(2026, 1, 1)), Level.WARNING, "valid_to"),
        (replace(_SLA, source=""), Level.WARNING, "source"),
        (replace(_SLA, statement=""), Level.WARNING, "statement"),
        (replace(_SLA, unit=None), Level.ERROR, "unit"),
        (replace(_SLA, value=None), Level.ERROR, "value"),
        (replace(_SLA, kind=ClaimKind.CAPABILITY), Level.ERROR, "status"),
        (replace(_SLA, kind=ClaimKind.PROOF, statement=""), Level.ERROR, "statement"),
        (replace(_CASE, expires_on=date(2026, 1, 1)), Level.WARNING, "expires_on"),
        (replace(_CASE, expires_on=None), Level.WARNING, "expires_on"),
        (replace(_CASE, may_name_customer=False), Level.ERROR, "descriptor"),
        (replace(_CASE, metrics=()), Level.ERROR, "metrics"),
        (replace(_CASE, saying=Saying(text="Good.", person="Ida")), Level.WARNING, "quote"),
    ],
)
def test_what_is_missing_or_over_is_told(one: Claim | Entry, level: Level, field: str) -> None:
    """Each with its level and its field."""
    assert _of(one) == [(level, one.id, field)]


def test_two_entries_that_say_otherwise() -> None:
    """The same name, other figures; with an end before today it is no contradiction any more."""
    other = replace(_SLA, id="sla-2", value=Decimal("99.9"), place="claims.yaml:9")
    assert _of(_SLA, other) == [(Level.ERROR, "sla-2", "value")]
    assert (Level.ERROR, "sla-2", "value") not in _of(_SLA, replace(other, valid_to=date(2026, 1, 1)))


def test_a_shared_alias_is_a_warning() -> None:
    """One word for two things: sentences are held against both."""
    there = replace(_SLA, kind=ClaimKind.CAPABILITY, status=ClaimStatus.AVAILABLE, aliases=("portal",), value=None)
    assert _of(there, replace(there, id="two", subject="Reports")) == [(Level.WARNING, "two", "aliases")]


def test_an_id_used_twice() -> None:
    """Also between a claim and a story."""
    assert (Level.ERROR, "sla", "id") in _of(_SLA, replace(_CASE, id="sla"))


def test_a_source_that_is_no_entry() -> None:
    """What looks like the id of an entry must be one."""
    story = replace(_CASE, id="cs-2026-mill")
    assert _of(replace(_SLA, source="cs-2026-mill"), story) == []
    assert _of(replace(_SLA, source="cs-2026-mil"), story) == [(Level.WARNING, "sla", "source")]


def test_what_could_not_be_read_comes_along() -> None:
    """Problems of reading stand in the same list."""
    broken = Problem(level=Level.ERROR, origin="claims.yaml", line=4, what="it is no YAML")
    assert problems(Knowledge(problems=(broken,)), _DAY) == (broken,)
