"""What docs/plugins.md shows for Python and curl runs as it stands, against the real service."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from auditor.config import Config
from auditor.service.app import create_app
from auditor.service.opening import clock_of, opened, working
from tests.doc_pages import steps
from tests.loopback import at_a_port

_ROOT = Path(__file__).resolve().parents[2]
_PAGE = _ROOT / "docs" / "plugins.md"
_SHOWN = "http://127.0.0.1:8000"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A service with a ledger and a worker."""
    config = Config(ledger=str(tmp_path / "ledger.db"))
    with ExitStack() as held:
        services = held.enter_context(opened(config, clock_of(config)))
        held.enter_context(working(config, services))
        yield held.enter_context(at_a_port(create_app(services)))


def _recipe(language: str, address: str) -> str:
    (text,) = [step.text for step in steps(_PAGE) if step.language == language]
    assert _SHOWN in text
    return text.replace(_SHOWN, address)


def _ran(*command: str) -> str:
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_python_runs_as_it_is_shown(address: str) -> None:
    """A review, and an audit followed to its report."""
    shown = _ran(sys.executable, "-c", _recipe("python", address))
    assert shown.startswith("allow [datetime")
    assert shown.splitlines()[-2].startswith("done ")


def test_curl_runs_as_it_is_shown(address: str) -> None:
    """Every line is answered, none with a problem."""
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    shown = _ran("sh", "-ec", _recipe("sh", address).replace("curl -sS", "curl -sS --fail-with-body --noproxy '*'"))
    shown = shown.replace('": "', '":"')
    assert shown.count('"schema":"auditor.report/1"') == 2
    for part in ('"decision":"warn"', '"new":1', '"next_cursor":null', '"state":'):
        assert part in shown
