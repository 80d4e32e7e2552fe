"""The year-long example: all that was put into it is found, and nothing else is held against anybody."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditor import wiring
from auditor.checks import CONDUCT
from auditor.config import Config
from auditor.core.conduct import RULES
from auditor.model.commitment import Commitment
from auditor.model.report import Report
from auditor.pipeline import audit
from auditor.sources.files import walk
from tools.year import write, year

_PLAN: dict[str, Any] = yaml.safe_load(
    (Path(__file__).resolve().parent.parent / "examples" / "year" / "planned.yaml").read_text(encoding="utf-8")
)
_ON_CONDUCT = frozenset(rule.id for rule in CONDUCT) | {"excuse", "ownership", "candour"}


@cache
def _bytes(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """The audit of the whole year on its last day."""
    folder = tmp_path_factory.mktemp("year")
    write(folder)
    config = Config(
        our_domains=tuple(_PLAN["our_domains"]), tz=_PLAN["tz"], roster=str(folder / "roster.yaml"), date_order="dmy"
    )
    shop = wiring.workshop(config, wiring.Run(as_of=datetime.fromisoformat(_PLAN["as_of"])))
    return audit(walk([folder / "mail", folder / "calls", folder / "records"]), shop)


def test_the_year_is_as_long_as_a_year() -> None:
    """Enough mail, calls and records to see what only time shows."""
    made = year()
    assert len(made.mails) >= 300 and len(made.calls) >= 20 and len(made.records) >= 200


def test_the_same_year_is_written_twice(tmp_path: Path) -> None:
    """Byte for byte, so that what is said about it stays true."""
    write(tmp_path / "one")
    write(tmp_path / "two")
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")


def test_the_plan_holds_every_rule_that_an_audit_decides() -> None:
    """A rule on conduct that the year does not show would not be shown anywhere."""
    assert set(RULES) <= {planned["rule"] for planned in _PLAN["findings"]}


def test_everything_planned_is_found_and_nothing_else(report: Report) -> None:
    """Rule and words, each once."""
    found = sorted((f.rule, f.quote) for f in report.findings if f.rule in _ON_CONDUCT)
    assert found == sorted((planned["rule"], planned["quote"]) for planned in _PLAN["findings"])
    assert not report.skipped


@pytest.mark.parametrize("planned", _PLAN["commitments"], ids=lambda planned: planned["event"])
def test_promises_fare_as_planned(report: Report, planned: dict[str, Any]) -> None:
    """Verdict, and what the event leaves behind."""
    found = next(c for c in report.commitments if c.account == planned["account"] and planned["quote"] in c.quote)
    assert found.verdict == planned["verdict"], found.why
    assert _left(found, planned["event"])
    for field in ("state", "performer", "modality"):
        assert field not in planned or getattr(found, field) == planned[field]


def _left(commitment: Commitment, event: str) -> bool:
    match event:
        case "repeated":
            return len({m.document_id for m in commitment.mentions}) > 1
        case "delegated":
            return commitment.performer is not None
        case "detached":
            return commitment.condition is not None and commitment.verdict == "kept"
        case "renegotiated":
            return commitment.superseded_by is not None
        case "delivered":
            return bool(commitment.evidence)
        case _:
            return True


def test_nobody_of_the_quiet_customers_was_let_down(report: Report) -> None:
    """Of the promises to those with whom nothing goes wrong every one was kept."""
    loud = {planned["account"] for planned in (*_PLAN["findings"], *_PLAN["commitments"])} - {"Cobbler Lane Bakery"}
    quiet = [c for c in report.commitments if c.account not in loud and c.scored]
    assert len(quiet) >= 40
    assert {c.verdict.value for c in quiet} == {"kept"}
