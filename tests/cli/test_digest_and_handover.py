"""`auditor digest` and `auditor handover`: which stretch of time, which account, which form."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.digest import Pace
from auditor.cli.digesting import Frame
from auditor.cli.main import app
from auditor.config import moment
from auditor.errors import NotFound, UsageError
from auditor.model.ledger import Query
from auditor.ports import Input
from auditor.sources.eml import Eml

_MAIL = """From: Mara Holt <mara@loom.example>
To: Eli Sand <eli@inn.example>
Date: {date}
Subject: {subject}
Message-ID: <{subject}@loom.example>

Hi Eli,

{text}

Mara
"""


@pytest.fixture(autouse=True)
def ledger(tmp_path: Path) -> None:
    """Two promises to one customer."""
    (tmp_path / "mail").mkdir()
    for subject, date, text in (
        ("Samples", "Mon, 2 Mar 2026 09:00:00 +0000", "I'll send the fabric samples by Friday 6 March."),
        ("Cushions", "Tue, 10 Mar 2026 09:00:00 +0000", "I'll send the list of cushions by Monday 23 March."),
    ):
        mail = _MAIL.format(date=date, subject=subject, text=text)
        (tmp_path / "mail" / f"{subject}.eml").write_text(mail)
    done = _auditor("audit", str(tmp_path / "mail"), "--our-domain", "loom.example", "--as-of", "2026-03-20")
    assert done.exit_code == 0, done.output


def _auditor(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def _digest(*words: str, as_of: str = "2026-03-20") -> str:
    done = _auditor("digest", *words, "--as-of", as_of)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_week_looks_back_and_ahead() -> None:
    """Samples fell due two weeks before, cushions fall due on Monday."""
    assert "1 due soon" in _digest()
    assert "fabric samples" not in _digest()
    assert "fabric samples" in _digest("--since", "20d")
    assert "fabric samples" in _digest("--since", "2026-03-01")
    assert "cushions" not in _digest("--within", "1d")


def test_a_day_reaches_back_to_the_last_working_day() -> None:
    """On a Monday to Friday, else to the day before."""
    frame = Frame(pace=Pace.DAILY, since=None, within=None, query=Query(), as_of=None)
    assert [(at - frame.start(at)).days for at in (_at("2026-03-23"), _at("2026-03-22"), _at("2026-03-20"))] == [
        3,
        2,
        1,
    ]


def _at(day: str) -> datetime:
    return moment(day, UTC)


def test_one_person_or_one_account() -> None:
    """Filters leave the rest out."""
    assert "cushions" in _digest("--owner", "mara@loom.example", "--account", "inn.example")
    assert "cushions" not in _digest("--owner", "jo@loom.example")


def test_the_mail_file_is_read_back_as_a_mail(tmp_path: Path) -> None:
    """By our own reader, like any mail that was not sent yet."""
    file = tmp_path / "digest.eml"
    done = _auditor(
        "digest", "daily", "--as-of", "2026-03-20", "-f", "eml", "--from", "jo@loom.example", "--to", "mara@loom.example",
        "-o", str(file),
    )  # fmt: skip
    assert done.exit_code == 0
    [mail] = Eml().read(Input.of("digest.eml", file.read_bytes()))
    assert "due soon" in (mail.subject or "")  # type: ignore[union-attr]


def test_a_span_that_is_none_is_said() -> None:
    """With the forms that are known."""
    assert isinstance(_auditor("digest", "--within", "soon").exception, UsageError)
    assert isinstance(_auditor("digest", "--since", "lately").exception, UsageError)


def test_a_hand_over_holds_what_was_said_by_the_day_of_the_signature() -> None:
    """The samples, not the cushions; and an account that nobody knows is said."""
    words = ("--signed", "2026-03-05", "--to", "Jo Reed", "--as-of", "2026-03-20")
    done = _auditor("handover", "inn.example", *words)
    assert done.exit_code == 0
    assert '"I\'ll send the fabric samples by Friday 6 March"' in done.stdout
    assert "Passes to Jo Reed" in done.stdout
    assert "cushions" not in done.stdout
    assert isinstance(_auditor("handover", "nowhere.example", *words).exception, NotFound)
