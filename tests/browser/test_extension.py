"""The browser extension, as it is shipped, in a real Chromium on copies of compose pages, against the real service."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect, sync_playwright

from tests.loopback import Stumbling, at_a_port, refused
from tests.pages_house import open_house

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]
_HERE = Path(__file__).resolve().parent
_EXTENSION = _HERE.parents[1] / "examples" / "plugins" / "browser"
_AXE = _HERE / "vendor" / "axe.min.js"
_PAGES = {"gmail": "https://mail.google.com/mail/u/0/", "outlook": "https://outlook.office.com/mail/"}
_POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'none'"
"""Strict, as theirs are: nothing of the page may call the service."""
_BODY = "[aria-label^='Message' i][contenteditable]"
_OVER = "Our kiln never fails, guaranteed."
_FALSE = "The alarm service has 99.999% uptime."


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Stumbling]]:
    """The service at a port of this machine, and what it may stumble over."""
    with open_house(tmp_path_factory.mktemp("house")) as app:
        before = Stumbling(app)
        with at_a_port(before) as address:
            yield address, before


@pytest.fixture(scope="module")
def context(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A browser with the extension; the mail hosts answer with our copies, everything else is not there."""
    chromium = shutil.which("chromium")
    if chromium is None:
        if request.config.getoption("--require-browser"):
            pytest.fail("chromium is needed: apt-get install chromium")
        pytest.skip("no chromium here; make test-all needs it")
    flags = ["--headless=new", "--no-sandbox", f"--disable-extensions-except={_EXTENSION}"]
    with sync_playwright() as playwright:
        made = playwright.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("profile"),
            executable_path=chromium,
            headless=False,
            args=[*flags, f"--load-extension={_EXTENSION}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
            ignore_default_args=["--disable-extensions"],
            viewport={"width": 1100, "height": 760},
        )
        for name, address in _PAGES.items():
            made.route(f"https://{urlsplit(address).netloc}/**", _answering(name))
        yield made
        made.close()


def _answering(name: str) -> Callable[[Route], None]:
    def answer(route: Route) -> None:
        if route.request.url.endswith("/mail.js"):
            route.fulfill(path=_HERE / "compose" / "mail.js", content_type="text/javascript")
        else:
            headers = {"content-type": "text/html", "content-security-policy": _POLICY}
            route.fulfill(path=_HERE / "compose" / f"{name}.html", headers=headers)

    return answer


@pytest.fixture(scope="module")
def home(context: BrowserContext, service: tuple[str, Stumbling]) -> str:
    """The address of the extension, told in its settings where the service is."""
    worker = context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
    home = worker.url.rsplit("/", 1)[0]
    page = context.new_page()
    page.goto(f"{home}/options.html")
    page.get_by_label("Address").fill(service[0])
    page.get_by_role("button", name="Save and try").click()
    expect(page.locator("#status")).to_contain_text("Saved. It answers")
    page.close()
    return home


@pytest.fixture(params=_PAGES)
def page(request: pytest.FixtureRequest, context: BrowserContext, home: str) -> Iterator[Page]:
    """A message that is being written, in a light Gmail and a dark Outlook."""
    with _compose(context, request.param) as one:
        yield one


@contextmanager
def _compose(context: BrowserContext, name: str) -> Iterator[Page]:
    said: list[str] = []
    one = context.new_page()
    one.on("pageerror", lambda error: said.append(str(error)))
    one.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
    one.goto(_PAGES[name])
    yield one
    one.close()
    assert said == []


def _write(page: Page, text: str) -> None:
    page.locator(f"{_BODY} > div").first.click()
    page.keyboard.insert_text(text)


def _badge(page: Page) -> Locator:
    return page.locator("[data-promise-review] .badge")


def _sent(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.sent")
    return found


def _gone(page: Page) -> list[str]:
    """What was sent, once something was; the policy of the page forbids to wait in it."""
    for _ in range(200):
        if _sent(page):
            break
        page.wait_for_timeout(50)
    return _sent(page)


def _own(page: Page) -> str:
    text: str = page.locator(f"{_BODY} > div").first.inner_text()
    return text.strip()


def _marked(page: Page, level: str) -> list[str]:
    found: list[str] = page.evaluate(
        f"[...(CSS.highlights.get('promise-review-{level}') ?? [])].map((range) => range.toString())"
    )
    return found


def test_words_are_reviewed_as_they_are_written(page: Page) -> None:
    """Marked where they stand, behind a character of two units too; words of others below are left alone."""
    _write(page, f"Hi Laura \U0001f600, {_OVER} I'll call you tomorrow.")
    expect(_badge(page)).to_have_text("1 to look at")
    assert _marked(page, "error") == [_OVER.rstrip(".")]
    _badge(page).click()
    panel = page.locator("[data-promise-review] .panel")
    expect(panel).to_contain_text("Look again before you send")
    expect(panel).to_contain_text("“I'll call you tomorrow”")
    panel.locator("summary").click()
    expect(panel).to_contain_text("Nobody controls every cause of a result")


def test_safer_words_go_in_with_one_click(page: Page) -> None:
    """The rest of the draft stays, the page's undo takes it back, and the review follows."""
    _write(page, f"Hi Laura, {_OVER} Best, Mina")
    expect(_badge(page)).to_have_text("1 to look at")
    _badge(page).click()
    page.locator("[data-promise-review] summary").click()
    page.locator("[data-promise-review] .use").first.click()
    assert _own(page) == "Hi Laura, Our aim is that our kiln never fails. Best, Mina"
    expect(_badge(page)).to_have_text("Good to send")
    page.keyboard.press("Control+z")
    assert _own(page) == f"Hi Laura, {_OVER} Best, Mina"


@pytest.mark.parametrize("way", ["button", "keys"])
def test_a_blocked_message_is_asked_about(page: Page, way: str) -> None:
    """Back to the draft sends nothing; send anyway sends it once."""

    def send() -> None:
        if way == "button":
            page.get_by_role("button", name="Send", exact=False).first.click()
        else:
            page.locator(_BODY).press("Control+Enter")

    _write(page, f"Hi Laura, {_FALSE}")
    expect(_badge(page)).to_have_text("Do not send yet")
    send()
    question = page.get_by_role("alertdialog")
    expect(question).to_contain_text(_FALSE.rstrip("."))
    expect(question.get_by_role("button", name="Back to the draft")).to_be_focused()
    page.keyboard.press("Escape")
    assert _sent(page) == []
    send()
    question.get_by_role("button", name="Send anyway").click()
    (sent,) = _gone(page)
    assert sent.startswith(f"Hi Laura, {_FALSE}")


def test_a_message_that_is_sent_at_once_is_reviewed_first(page: Page) -> None:
    """Before the pause after the last key is over; what is fine then goes by itself, once."""
    _write(page, "Hi Laura, see you on Monday.")
    page.get_by_role("button", name="Send", exact=False).first.click()
    assert len(_gone(page)) == 1
    page.evaluate("window.sent = []")
    _write(page, _FALSE)
    page.get_by_role("button", name="Send", exact=False).first.click()
    expect(page.get_by_role("alertdialog")).to_be_visible()
    assert _sent(page) == []


def test_only_the_writers_own_words_leave(page: Page, service: tuple[str, Stumbling], context: BrowserContext) -> None:
    """Text, time zone and recipients; no quoted mail, no signature, no sender."""
    worker = context.service_workers[0]
    worker.evaluate(
        "() => { self.asked = []; self.real ??= fetch; self.fetch = (...all) => (asked.push(all[1].body), real(...all)); }"
    )
    _write(page, "Hi Laura, see you on Monday.")
    expect(_badge(page)).to_have_text("Good to send")
    asked = [json.loads(body) for body in worker.evaluate("() => self.asked")]
    assert asked[-1]["text"].strip() == "Hi Laura, see you on Monday."
    assert asked[-1]["to"] == ["laura.tindall@pennywell.example"]
    assert set(asked[-1]) == {"text", "to", "tz"}


def test_hostile_words_stay_words(page: Page) -> None:
    """A draft that holds markup is shown as it is written."""
    _write(page, f"<img src=x onerror=alert(1)> {_OVER}")
    expect(_badge(page)).to_have_text("1 to look at")
    _badge(page).click()
    assert page.locator("[data-promise-review] img").count() == 0


def test_trouble_is_told_and_holds_nobody_up(page: Page, service: tuple[str, Stumbling]) -> None:
    """What the service says and what to do; the mail can be sent."""
    service[1].troubles[:] = [refused(503, "busy")] * 2
    _write(page, f"Hi Laura, {_FALSE}")
    expect(_badge(page)).to_have_text("Not reviewed")
    _badge(page).click()
    expect(page.locator("[data-promise-review] .panel")).to_contain_text("Not now.")
    page.get_by_role("button", name="Send", exact=False).first.click()
    assert len(_gone(page)) == 1
    service[1].troubles.clear()


def test_everybody_can_use_it(page: Page) -> None:
    """Axe finds nothing serious in panel and question, light and dark."""
    _write(page, f"Hi Laura, {_FALSE} {_OVER}")
    expect(_badge(page)).to_have_text("Do not send yet")
    _badge(page).click()
    for summary in page.locator("[data-promise-review] summary").all():
        summary.click()
    assert _serious(page) == []
    page.locator(_BODY).press("Control+Enter")
    expect(page.get_by_role("alertdialog")).to_be_visible()
    assert _serious(page) == []


def _serious(page: Page) -> list[str]:
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    asked = "axe.run('[data-promise-review]').then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)))"
    return [
        f"{one['id']}: {node['html']} {node['failureSummary']}" for one in page.evaluate(asked) for node in one["nodes"]
    ]


@pytest.mark.parametrize("address", ["http://auditor.example", "auditor.example", "javascript:alert(1)"])
def test_words_go_nowhere_unencrypted(context: BrowserContext, home: str, address: str) -> None:
    """An address that is neither https nor this machine is not saved."""
    page = context.new_page()
    page.goto(f"{home}/options.html")
    page.get_by_label("Address").fill(address)
    page.locator("form").evaluate("(form) => form.noValidate = true")
    page.get_by_role("button", name="Save and try").click()
    expect(page.locator("#status")).to_contain_text("begins with https://")
    page.close()


def test_hosts_are_named(service: tuple[str, Stumbling]) -> None:
    """The extension runs on mail pages only and may call this machine only, until its user allows more."""
    manifest = json.loads((_EXTENSION / "manifest.json").read_text(encoding="utf-8"))
    (script,) = manifest["content_scripts"]
    assert all("*" not in match.split("/")[2] for match in script["matches"])
    assert set(manifest["host_permissions"]) == {"http://127.0.0.1/*", "http://localhost/*"}
    assert manifest["permissions"] == ["storage"]
    assert all((_EXTENSION / file).is_file() for file in (*script["js"], *script["css"]))
