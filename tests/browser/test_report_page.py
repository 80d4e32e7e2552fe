"""The HTML report in a real Chromium: it fits the screen, its script runs under its own policy, its filters filter."""

import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app

pytestmark = pytest.mark.browser
_EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
]


@dataclass(frozen=True)
class Browser:
    """A WebDriver session; what little of the protocol is needed, spoken over loopback."""

    session: str

    def call(self, path: str, body: dict[str, object] | None = None) -> object:
        data = json.dumps(body or {}).encode()
        request = urllib.request.Request(
            f"{self.session}{path}", data=data, headers={"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read())["value"]

    def open(self, page: Path, width: int) -> None:
        self.call("/window/rect", {"width": width, "height": 900})
        self.call("/url", {"url": page.as_uri()})

    def script(self, code: str) -> object:
        return self.call("/execute/sync", {"script": code, "args": []})


@pytest.fixture(scope="module")
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    driver, chromium = shutil.which("chromedriver"), shutil.which("chromium")
    if driver is None or chromium is None:
        if request.config.getoption("--require-browser"):
            pytest.fail("chromium and chromedriver are needed: apt-get install chromium chromium-driver")
        pytest.skip("no chromium here; make test-all needs it")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([driver, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    profile = tmp_path_factory.mktemp("profile")
    options = {"binary": chromium, "args": [*_FLAGS, f"--user-data-dir={profile}"]}
    wanted: dict[str, object] = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
    try:
        made = _when_ready(Browser(f"http://127.0.0.1:{port}"), wanted)
        one = Browser(f"http://127.0.0.1:{port}/session/{made['sessionId']}")
        yield one
    finally:
        process.terminate()
        process.wait(timeout=10)


def _when_ready(driver: Browser, wanted: dict[str, object]) -> dict[str, str]:
    for _ in range(100):
        try:
            made = driver.call("/session", wanted)
        except ConnectionRefusedError:
            time.sleep(0.1)
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            assert isinstance(made, dict)
            return made
    raise AssertionError("chromedriver did not start")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the shipped example."""
    out = tmp_path_factory.mktemp("page") / "report.html"
    words = ["audit", str(_EXAMPLES / "mail"), str(_EXAMPLES / "calls"), "--records", str(_EXAMPLES / "records")]
    words += ["--roster", str(_EXAMPLES / "roster.yaml"), "--our-domain", "brackenfold.example"]
    words += ["--as-of", "2026-04-20T12:00:00+01:00", "--format", "html", "--output", str(out)]
    CliRunner().invoke(app, words)
    return out


@pytest.mark.parametrize("width", [500, 1280])
def test_nothing_runs_out_of_the_screen(browser: Browser, page: Path, width: int) -> None:
    """No sideways scrolling on a phone or a desk; 500 is the narrowest window that Chromium opens."""
    browser.open(page, width)
    assert browser.script("return document.documentElement.scrollWidth <= window.innerWidth") is True


def test_the_filters_filter(browser: Browser, page: Path) -> None:
    """Searching for words that stand nowhere leaves no card; clearing brings all back."""
    browser.open(page, 1280)
    shown = "return [...document.querySelectorAll('.card')].filter(c => c.offsetParent !== null).length"
    everything = browser.script(shown)
    search = "const i = document.querySelector('#filters input'); i.value = arguments[0] || 'zzzz nowhere';"
    browser.script(search + "i.dispatchEvent(new Event('input', {bubbles: true}));")
    assert browser.script(shown) == 0
    browser.script("document.querySelector('#filters').reset();")
    browser.script("document.querySelector('#filters input').dispatchEvent(new Event('input', {bubbles: true}));")
    assert browser.script(shown) == everything
    assert isinstance(everything, int)
    assert everything > 50


def test_the_page_asks_for_nothing_outside(browser: Browser, page: Path) -> None:
    """It works offline: no request beside the page itself."""
    browser.open(page, 1280)
    assert browser.script("return performance.getEntriesByType('resource').length") == 0
