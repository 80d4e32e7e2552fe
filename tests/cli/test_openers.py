"""`auditor openers` and the openers beside a review: what the ledger remembers is what they begin with."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app

_WORRY = "I am worried that the hinges will rust in our washing line."
_INQUIRY = "Can you tell me whether the folding crates fit on a half pallet?"
_ASKED = f"""From: Otto Kern <otto@kernorchards.example>
To: Ida Holm <ida@crateworks.example>
Date: Tue, 3 Mar 2026 09:12:00 +0000
Message-ID: <1@kernorchards.example>
Subject: Crates

Hi Ida,

{_INQUIRY}

{_WORRY}

Otto
"""
_PROMISED = """From: Ida Holm <ida@crateworks.example>
To: Lena Roth <lena@rothdairy.example>
Date: Tue, 3 Mar 2026 10:12:00 +0000
Message-ID: <2@crateworks.example>
Subject: Lids

Hi Lena,

I'll send you the lid drawing by Friday.

Ida
"""
_DAY = ("--as-of", "2026-03-20T12:00:00+00:00")


@pytest.fixture
def audited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ledger that holds an unanswered mail of one customer, and a promise to another that was not kept."""
    (tmp_path / "mail").mkdir()
    for number, text in enumerate((_ASKED, _PROMISED)):
        (tmp_path / "mail" / f"{number}.eml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("AUDITOR_LEDGER", str(tmp_path / "ledger.db"))
    _run("audit", str(tmp_path / "mail"), "--our-domain", "crateworks.example", "--mail-is-complete", *_DAY)


def _run(*words: str, text: str | None = None) -> dict[str, object]:
    result = CliRunner().invoke(app, [*words, "--format", "json"], input=text)
    assert result.exit_code in {0, 1}, result.output
    answer: dict[str, object] = json.loads(result.stdout)
    return answer


def _openers(report: dict[str, object]) -> list[str]:
    return [str(one["text"]) for one in report["openers"]]  # type: ignore[attr-defined]


@pytest.mark.usefixtures("audited")
def test_what_nobody_answered_is_what_to_open_with() -> None:
    """The worry and the inquiry, in the customer's words, each with its source; the account by its name or its domain."""
    for account in ("Kern Orchards", "kernorchards.example"):
        report = _run("openers", "--account", account, *_DAY)
        first, second, _ = _openers(report)
        assert _WORRY in first
        assert _INQUIRY in second
        assert all(one["sources"] for one in report["openers"])  # type: ignore[attr-defined]


@pytest.mark.usefixtures("audited")
def test_an_inquiry_is_not_told_as_a_promise() -> None:
    """Nobody promised to answer it."""
    assert not [text for text in _openers(_run("openers", "--account", "Kern Orchards", *_DAY)) if "promised" in text]


@pytest.mark.usefixtures("audited")
def test_a_promise_that_was_missed_is_owned_up_to() -> None:
    """Before any pitch."""
    first = _openers(_run("openers", "--account", "Roth Dairy", *_DAY))[0]
    assert first.startswith("We promised to send you the lid drawing by 6 March, and we have not done it.")


@pytest.mark.usefixtures("audited")
def test_a_review_proposes_it_without_a_knowledge_folder() -> None:
    """To somebody who waits for an answer; to a stranger nothing is proposed."""
    draft = "Hi Otto,\n\nThe crates are in stock again.\n\nIda\n"
    assert _WORRY in _openers(_run("check", "-", "--to", "otto@kernorchards.example", *_DAY, text=draft))[0]
    assert not _openers(_run("check", "-", "--to", "ann@elsewhere.example", *_DAY, text=draft))


@pytest.mark.usefixtures("audited")
def test_without_the_ledger_nothing_is_remembered() -> None:
    """One honest question."""
    (only,) = _openers(_run("openers", "--account", "Kern Orchards", "--no-ledger", *_DAY))
    assert "I do not know" in only


@pytest.mark.usefixtures("audited")
def test_after_a_year_nobody_waits() -> None:
    """An old question is no reason to write today."""
    assert _WORRY not in " ".join(_openers(_run("openers", "--account", "Kern Orchards", "--as-of", "2027-06-01")))
