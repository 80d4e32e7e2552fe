"""`auditor scorecard`: whose card it is, and what is said of a name that nobody knows."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.errors import NotFound, UsageError

_MAIL = """From: {name} <{address}>
To: Eli Sand <eli@inn.example>
Date: Mon, 2 Mar 2026 09:00:00 +0000
Subject: {subject}
Message-ID: <{subject}@loom.example>

Hi Eli,

{text}

{name}
"""
_RECORDS = "id,kind,title,account,owner,done_at,status\nS-1,shipment,Twelve cushions,inn.example,jo@loom.example,2026-03-04,done\n"


@pytest.fixture(autouse=True)
def ledger(tmp_path: Path) -> None:
    """Two people of ours, one customer."""
    (tmp_path / "mail").mkdir()
    for name, address, subject, text in (
        ("Mara Holt", "mara@loom.example", "Samples", "I'll send the fabric samples by Friday 6 March."),
        (
            "Jo Reed",
            "jo@loom.example",
            "Cushions",
            "We'll ship twelve cushions by Friday 6 March. That was my mistake.",
        ),
    ):
        mail = _MAIL.format(name=name, address=address, subject=subject, text=text)
        (tmp_path / "mail" / f"{subject}.eml").write_text(mail)
    (tmp_path / "records.csv").write_text(_RECORDS)
    done = _auditor(
        "audit", str(tmp_path / "mail"), "--records", str(tmp_path / "records.csv"), "--our-domain", "loom.example",
        "--as-of", "2026-03-20",
    )  # fmt: skip
    assert done.exit_code == 0, done.output


def _auditor(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def _card(*words: str) -> dict[str, object]:
    done = _auditor("scorecard", *words, "--as-of", "2026-03-20", "--format", "json")
    assert done.exit_code == 0, done.output
    told: dict[str, object] = json.loads(done.stdout)
    return told


def _promises(card: dict[str, object]) -> int:
    verdicts = card["verdicts"]
    assert isinstance(verdicts, dict)
    return sum(verdicts.values())


def test_an_account_a_person_and_the_team_each_have_a_card() -> None:
    """The account and the team hold both promises, each person one."""
    assert _promises(_card("account", "inn.example")) == 2
    assert _promises(_card("team")) == 2
    assert _promises(_card("owner", "mara@loom.example")) == 1


def test_a_person_is_found_by_name_too_with_what_that_person_wrote() -> None:
    """The findings go by the address; the name leads to it."""
    card = _card("owner", "Jo Reed")
    assert card["name"] == "Jo Reed"
    elements = card["elements"]
    assert isinstance(elements, list)
    assert [e["what"] for one in elements if one["element"] == "truth" for e in one["events"]] == ["ownership"]


def test_now_and_as_of_now_are_the_same_card() -> None:
    """What is settled in the ledger and what is judged anew agree."""
    now = json.loads(_auditor("scorecard", "account", "inn.example", "--format", "json").stdout)
    then = _card("account", "inn.example")
    assert [len(one["events"]) for one in now["elements"]] == [len(one["events"]) for one in then["elements"]]  # type: ignore[attr-defined]


def test_a_name_that_nobody_knows_gets_near_ones() -> None:
    """And one that is left out is asked for."""
    done = _auditor("scorecard", "owner", "Mara")
    assert isinstance(done.exception, NotFound)
    assert "Mara Holt" in done.exception.hint
    assert isinstance(_auditor("scorecard", "owner").exception, UsageError)


def test_the_page_goes_to_a_file(tmp_path: Path) -> None:
    """With --output; standard output stays empty."""
    page = tmp_path / "card.html"
    done = _auditor("scorecard", "account", "inn.example", "-f", "html", "-o", str(page))
    assert done.exit_code == 0
    assert page.read_text().startswith("<!doctype html>")
