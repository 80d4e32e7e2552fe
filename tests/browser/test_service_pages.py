"""The pages in a real Chromium: a draft is reviewed as it is typed, by keyboard too, and axe finds nothing serious."""

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Locator, Page, expect, sync_playwright

from tests.pages_house import House, staffed_house

pytestmark = [pytest.mark.browser, pytest.mark.filterwarnings("ignore::DeprecationWarning")]
_AXE = Path(__file__).resolve().parent / "vendor" / "axe.min.js"
_DRAFT = "Hi Sam \U0001f600,\n\nOur kiln never fails, guaranteed. I'll send the revised quote by Friday.\n\nBest,\nNora"
_PLACES = (
    "/",
    "/board?view=all&side=",
    "/accounts",
    "/people",
    "/rules",
    "/rules/puffery",
    "/knowledge",
    "/audits",
    "/keys",
    "/webhooks",
)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with staffed_house(tmp_path_factory.mktemp("house")) as house:
        yield house


@pytest.fixture(scope="module")
def address(house: House) -> Iterator[str]:
    """The pages, served at a free port of this machine."""
    server = uvicorn.Server(uvicorn.Config(house.app, port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


@pytest.fixture(params=[("light", 1280), ("dark", 390)], ids=["desk", "phone"])
def page(request: pytest.FixtureRequest) -> Iterator[Page]:
    """A desk by day and a phone by night; an error of a script or of the policy fails the test."""
    chromium = shutil.which("chromium")
    if chromium is None:
        if request.config.getoption("--require-browser"):
            pytest.fail("chromium is needed: apt-get install chromium")
        pytest.skip("no chromium here; make test-all needs it")
    scheme, width = request.param
    said: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        made = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=False)
        one = made.new_page()
        one.on("pageerror", lambda error: said.append(str(error)))
        one.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
        yield one
        browser.close()
    assert said == []


def _reviewed(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("Your draft", exact=True).fill(_DRAFT)
    expect(page.locator("#findings > li")).not_to_have_count(0)


def _serious(page: Page) -> list[str]:
    """What axe finds serious or critical; its own script is brought in by the debugger, past the policy."""
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)))")
    return [f"{one['id']}: {node['html']} {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("place", _PLACES)
def test_everybody_can_use_the_page(page: Page, address: str, place: str) -> None:
    """Nothing serious by axe, and nothing runs out of the screen."""
    page.goto(address + place)
    assert _serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_everybody_can_use_a_promise(page: Page, address: str) -> None:
    """With each of its forms open, the message that comes clean, and the scorecard of a person."""
    page.goto(f"{address}/board?view=broken")
    _follow(page, page.locator(".board a").first)
    for summary in page.locator(".decide summary").all():
        summary.click()
    assert _serious(page) == []
    _follow(page, page.get_by_role("link", name="Write the message"))
    assert _serious(page) == []
    page.goto(f"{address}/people")
    _follow(page, page.locator(".names a").first)
    assert _serious(page) == []


def test_the_message_that_comes_clean_is_copied(page: Page, address: str) -> None:
    """One press takes the words along; where the browser refuses, they are selected, and it is said."""
    page.goto(f"{address}/board?view=broken")
    _follow(page, page.locator(".board a").first)
    _follow(page, page.get_by_role("link", name="Write the message"))
    page.get_by_role("button", name="Copy the message").click()
    expect(page.get_by_role("status").last).not_to_be_empty()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the message").click()
    expect(page.get_by_role("status").last).to_have_text("Copied.")
    words = page.locator("#message").inner_text()
    assert page.evaluate("navigator.clipboard.readText()").split() == words.split()


def _follow(page: Page, link: Locator) -> None:
    """A click that is over when the next page is there: else axe may be asked on the page that is just left."""
    with page.expect_navigation():
        link.click()


def test_everybody_can_use_a_review(page: Page, address: str) -> None:
    """With a finding open, in both colours."""
    _reviewed(page, address)
    page.keyboard.press("F8")
    expect(page.locator("#status")).to_contain_text("1 promise about to be made")
    assert _serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_words_are_marked_where_they_stand(page: Page, address: str) -> None:
    """Behind a character of two units too; the mark follows when words are put before it."""
    _reviewed(page, address)
    mark = page.locator("#mirror mark").first
    expect(mark).to_have_text("Our kiln never fails, guaranteed")
    page.get_by_label("Your draft", exact=True).press("Control+Home")
    page.keyboard.type("Dear ")
    expect(mark).to_have_text("Our kiln never fails, guaranteed")


def test_safer_words_go_in_with_the_keyboard_alone(page: Page, address: str) -> None:
    """F8, to the button, Enter; the browser's undo brings the old words back."""
    _reviewed(page, address)
    page.keyboard.press("F8")
    page.get_by_role("button", name="Use this: “Our aim").focus()
    page.keyboard.press("Enter")
    field = page.get_by_label("Your draft", exact=True)
    expect(field).to_have_value(
        _DRAFT.replace("Our kiln never fails, guaranteed", "Our aim is that our kiln never fails")
    )
    expect(field).to_be_focused()
    page.keyboard.press("Control+z")
    expect(field).to_have_value(_DRAFT)


def test_a_finding_is_put_aside_with_a_reason(page: Page, address: str) -> None:
    """It stays aside when the page is loaded again, and can be put back."""
    _reviewed(page, address)
    page.keyboard.press("F8")
    page.get_by_label("Put this finding aside").select_option("Not what is meant here")
    expect(page.locator("#findings > li")).to_have_count(0)
    expect(page.locator("#decision")).to_have_text("Good to send")
    page.reload()
    page.get_by_label("Your draft", exact=True).fill(_DRAFT)
    expect(page.locator("#aside-part")).to_be_visible()
    page.locator("#aside-part summary").click()
    page.get_by_role("button", name="Put back: “").click()
    expect(page.locator("#findings > li")).to_have_count(1)


def test_openers_come_with_their_sources(page: Page, address: str) -> None:
    """As soon as an account is named that the knowledge folder has."""
    page.goto(address)
    page.get_by_label("To which account").fill("Pennywell Garden Centres")
    expect(page.locator("#openers > li").first).to_contain_text("Pennywell Garden Centres")


def test_a_word_is_kept_by_a_plain_form(page: Page, address: str) -> None:
    """A note stands in the history of its promise."""
    page.goto(f"{address}/board?view=due")
    page.locator(".board a").first.click()
    page.get_by_text("Write a note").click()
    page.get_by_label("Note", exact=True).fill("He is away until Monday.")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.locator(".history")).to_contain_text("He is away until Monday.")


_MAIL = b"""From: Nora <nora@kilnandco.example>
To: Ilse <ilse@hofbrot.example>
Date: Mon, 11 May 2026 09:00:00 +0000
Message-ID: <kiln-9@kilnandco.example>
Subject: Trays
Content-Type: text/plain

I'll send the tray drawings by Wednesday 13 May.
"""


def test_an_audit_is_followed_to_its_report(page: Page, address: str, house: House) -> None:
    """Handed in by the form; the page tells by itself that it is done, and the report runs under its own policy."""
    page.goto(f"{address}/audits")
    begin = page.locator("details.begin")
    if begin.get_attribute("open") is None:
        begin.locator("summary").first.click()
    page.get_by_label("Mail and calls").set_input_files(
        {"name": "a.eml", "mimeType": "message/rfc822", "buffer": _MAIL}
    )
    page.get_by_text("How they are to be read").click()
    assert _serious(page) == []
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waiting for its turn")
    assert _serious(page) == []
    house.worker.until_idle()
    expect(page.get_by_role("link", name="Open the report")).to_be_visible()
    assert _serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.get_by_role("link", name="Open the report").click()
    expect(page.locator(".card").first).to_contain_text("tray drawings")


def test_too_much_is_told_before_it_is_sent(page: Page, address: str) -> None:
    """By the number of files; nothing leaves the browser."""
    page.goto(f"{address}/audits")
    page.evaluate(
        "document.getElementById('begin').dataset.mostFiles = 1; document.querySelector('.begin').open = true"
    )
    one = {"name": "a.eml", "mimeType": "message/rfc822", "buffer": _MAIL}
    page.get_by_label("Mail and calls").set_input_files([one, {**one, "name": "b.eml"}])
    expect(page.locator("#too-much")).to_contain_text("2 files")
    page.get_by_role("button", name="Begin").click()
    expect(page).to_have_url(f"{address}/audits")


def test_a_folder_is_chosen_instead_of_files(page: Page, address: str, house: House) -> None:
    """With every field of files left empty, as a browser sends them."""
    page.goto(f"{address}/audits")
    page.evaluate("document.querySelector('.begin').open = true")
    page.get_by_label("Or a folder of this server").select_option("Shared mail")
    page.get_by_role("button", name="Begin").click()
    expect(page.locator(".lead")).to_contain_text("The folder Shared mail")
    page.get_by_role("button", name="Stop it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This audit was stopped")
    assert _serious(page) == []


def test_a_key_is_made_and_revoked(page: Page, address: str, request: pytest.FixtureRequest) -> None:
    """By the keyboard's own means: plain forms."""
    name = f"Nora {request.node.name}"
    page.goto(f"{address}/keys")
    page.evaluate("document.querySelector('.begin').open = true")
    page.get_by_label("Whose it is").fill(name)
    page.get_by_label("Admin").check()
    page.get_by_role("button", name="Make the key").click()
    expect(page.locator("#secret")).to_contain_text("aud_")
    expect(page.get_by_role("button", name="Copy")).to_be_visible()
    assert _serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    row = page.locator(".keys li").filter(has_text=name)
    row.locator("summary").click()
    row.get_by_role("button", name="Revoke it for good").click()
    expect(page.locator(".keys li.over").filter(has_text=name)).to_have_count(1)
