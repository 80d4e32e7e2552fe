"""`auditor check --records`: the sender's calendar beside a draft."""

from pathlib import Path

from typer.testing import CliRunner, Result

from auditor.cli.main import app

_FAIR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//pond//EN
BEGIN:VEVENT
UID:fair@pond.example
DTSTART:20260504T090000Z
DTEND:20260504T170000Z
ORGANIZER:mailto:eve@pond.example
SUMMARY:Garden fair
END:VEVENT
END:VCALENDAR
"""


def _check(*words: str) -> Result:
    given = ["check", "-", "--as-of", "2026-05-04T08:00:00+00:00", *words]
    return CliRunner().invoke(app, given, input="I'll send the pump list by tonight.")


def test_a_full_day_is_told(tmp_path: Path) -> None:
    """Eight hours of a fair leave no time for a list by tonight."""
    calendar = tmp_path / "eve.ics"
    calendar.write_text(_FAIR)
    assert "overcommitted" in _check("--records", str(calendar), "--from", "eve@pond.example").stdout


def test_the_day_of_somebody_else_is_not(tmp_path: Path) -> None:
    """--from says whose calendar counts."""
    calendar = tmp_path / "eve.ics"
    calendar.write_text(_FAIR)
    assert "overcommitted" not in _check("--records", str(calendar), "--from", "sam@pond.example").stdout


def test_records_that_cannot_be_read_are_told_and_leave_the_review(tmp_path: Path) -> None:
    """Exit 4: it finished, and not everything was looked at."""
    done = _check("--records", str(tmp_path / "none.ics"))
    assert done.exit_code == 4
    assert "I'll send the pump list by tonight" in done.stdout
