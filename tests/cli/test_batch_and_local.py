"""A model behind the command line: through the Batch API, and from a file on this machine."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from auditor.cli.main import app
from auditor.testing import FakeEndpoint
from tests.engines.llm.tiny import write_model

_NOTHING = '{"commitments": [], "overpromises": []}'
_SETTINGS = """engine = "llm"
our_domains = ["us.example"]
[llm]
gate = "all"
share = 1
[llm.prices.fake-model]
input = 1
output = 4
"""


def _run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "auditor.toml").write_text(_SETTINGS)
    (tmp_path / "mail").mkdir()
    for number, words in enumerate(("I'll send the plan by Friday.", "Consider it handled.")):
        (tmp_path / "mail" / f"{number}.eml").write_text(
            f"From: tom@us.example\nTo: ana@them.example\nSubject: s\nMessage-ID: <{number}@us.example>\n"
            f"Date: Mon, 04 May 2026 09:00:00 +0000\n\nHi Ana,\n\n{words}\n\nTom\n"
        )
    return tmp_path


def test_an_audit_through_the_batch_api(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One batch and no live call; half the price in the report; the second time nothing is asked at all."""
    words = ("audit", "mail", "--model", "fake-model", "--as-of", "2026-05-20", "--batch-api", "--format", "json")
    with FakeEndpoint(_NOTHING) as endpoint:
        monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
        done = _run(*words)
        sent = len(endpoint.calls)
        again = _run(*words)
        assert (len(endpoint.chats), len(endpoint.calls)) == (0, sent)
    assert (done.exit_code, again.exit_code) == (0, 0)
    cost = json.loads(done.stdout)["cost"]
    assert cost["calls"] == 2
    full = cost["input_tokens"] + 4 * cost["output_tokens"]
    assert 0 <= cost["amount"] * 1_000_000 - full / 2 <= 2
    assert json.loads(again.stdout)["cost"]["calls"] == 0
    assert "2 of 2 answered" in done.stderr


def test_no_batch_api_for_a_model_on_this_machine(folder: Path) -> None:
    """Wrong usage, told before anything is loaded."""
    done = _run("audit", "mail", "--model", "gguf:none.gguf", "--batch-api")
    assert done.exit_code != 0
    assert "--batch-api needs an endpoint" in str(done.exception)


def test_a_review_with_a_model_in_a_file(folder: Path, pytestconfig: pytest.Config) -> None:
    """llama.cpp with random weights, whose words are no quotes: nothing of them reaches the report as a promise."""
    if pytestconfig.getoption("--fuzz-examples") <= 25:
        pytest.skip("takes a minute on a busy machine: part of make test-all")
    write_model(folder / "tiny.gguf")
    (folder / "draft.txt").write_text("Hi Ana,\n\nI'll send the floor plan by Friday.\n\nBest,\nTom\n")
    done = _run("check", "draft.txt", "--model", "gguf:tiny.gguf", "--format", "json")
    report = json.loads(done.stdout)
    assert done.exit_code in (0, 4)
    assert report["engine"]["answers"] == "json_schema"
    assert [c["origin"] for c in report["commitments"]] == ["rule"]
    assert all(u["quote"] not in "I'll send the floor plan by Friday." for u in report["ungrounded"])
