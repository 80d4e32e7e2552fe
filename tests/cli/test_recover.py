"""`auditor recover`: from the ledger to a message."""

import json
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.errors import NotFound, UsageError
from auditor.reports.recovery_v1 import RecoveryV1
from auditor.testing import FakeEndpoint, Reply

_MAIL = """From: Mara Holt <mara@loom.example>
To: Eli Sand <eli@inn.example>
Date: Mon, 2 Mar 2026 09:00:00 +0000
Subject: Curtains
Message-ID: <1@loom.example>

Hi Eli,

I'll send the fabric samples by Friday 6 March.

Mara
"""


@pytest.fixture
def promise(tmp_path: Path) -> str:
    """The id of a broken promise in the ledger."""
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "1.eml").write_text(_MAIL)
    done = _auditor(
        "audit", str(tmp_path / "mail"), "--our-domain", "loom.example", "--as-of", "2026-03-20", "--mail-is-complete"
    )
    assert done.exit_code == 0, done.output
    listed = json.loads(_auditor("commitments", "-f", "json", "--as-of", "2026-03-20").stdout)
    return str(listed["data"][0]["id"])


def _auditor(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def _recover(promise: str, *words: str) -> Result:
    return _auditor("recover", promise[:6], "--as-of", "2026-03-20", *words)


def test_the_message_owns_the_slip_in_the_words_of_the_promise(promise: str) -> None:
    """Standard output is what can be sent; what to fill in stands beside it."""
    done = _recover(promise, "--by", "2026-03-25", "--cause", "the mill sent the wrong weave")
    assert done.exit_code == 0
    assert done.stdout == (
        "Subject: I'll send the fabric samples by Friday 6 March\n\n"
        'Eli,\n\nOn Monday 2 March I wrote to you: "I\'ll send the fabric samples by Friday 6 March". '
        "I cannot see here that it happened. If it did not, that is on me. The mill sent the wrong weave.\n\n"
        "Did it reach you? If not, tell me, and you will have it by Wednesday 25 March.\n\nMara\n"
    )


def test_json_is_of_its_public_shape(promise: str) -> None:
    """Every field is there, and the schema holds it."""
    told = json.loads(_recover(promise, "--format", "json").stdout)
    assert told["schema"] == "auditor.recovery/1"
    assert told["slip"] == "not seen"
    jsonschema.validate(told, RecoveryV1.model_json_schema(by_alias=True, mode="serialization"))


def test_before_it_was_promised_there_is_nothing_to_own(promise: str) -> None:
    """As of a day before the mail it is not known."""
    done = _auditor("recover", promise, "--as-of", "2026-03-01")
    assert isinstance(done.exception, NotFound)


def test_before_its_day_a_risk_is_told_as_a_risk(promise: str) -> None:
    """Early, before it slips."""
    done = _auditor("recover", promise, "--as-of", "2026-03-04", "--next", "the mill weaves it again tomorrow")
    assert "It is due on Friday 6 March, and it may be late." in done.stdout
    assert "The mill weaves it again tomorrow. You will hear from me by [date]." in done.stdout


def test_another_who_answers_for_it_writes_for_all(promise: str) -> None:
    """The colleague is named as the one who said it, and nobody is blamed."""
    done = _recover(promise, "--from", "Jo Reed", "--by", "2026-03-25")
    assert "my colleague Mara Holt wrote to you" in done.stdout
    assert done.stdout.endswith("Jo\n")


def test_a_day_that_is_none_is_said(promise: str) -> None:
    """With the form that is wanted."""
    assert isinstance(_recover(promise, "--by", "Friday").exception, UsageError)


_WORDED = (
    "Eli,\n\nI told you the fabric samples would be with you by Friday 6 March, and that may be late. I am sorry to leave "
    "you unsure. The mill weaves it again tomorrow. You will hear from me by [date].\n\nMara"
)


def _with_model(promise: str, monkeypatch: pytest.MonkeyPatch, text: str) -> dict[str, object]:
    reply = Reply.of({"reasoning": "at risk", "subject": "The fabric samples", "text": text})
    words = ("--next", "the mill weaves it again tomorrow", "--engine", "llm", "--model", "fake-model", "-f", "json")
    with FakeEndpoint(reply) as endpoint:
        monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
        done = _auditor("recover", promise, "--as-of", "2026-03-04", *words)
        assert len(endpoint.chats) == 1
    assert done.exit_code == 0, done.output
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_a_model_words_the_same_facts(promise: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Over real HTTP: its subject and text, who worded it, and what it took."""
    monkeypatch.chdir(tmp_path)
    told = _with_model(promise, monkeypatch, _WORDED)
    assert (told["origin"], told["subject"], told["text"]) == ("model", "The fabric samples", _WORDED + "\n")
    assert told["cost"]["calls"] == 1  # type: ignore[index]


def test_a_model_that_blames_is_not_shown(promise: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The composed message is, with the reason."""
    monkeypatch.chdir(tmp_path)
    told = _with_model(promise, monkeypatch, _WORDED.replace("The mill weaves", "The mill let us down and weaves"))
    assert told["origin"] == "rule"
    assert any("it blames" in note for note in told["notes"])  # type: ignore[attr-defined]
