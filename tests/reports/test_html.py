"""The self-contained HTML report."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

from auditor.model.text import Skipped
from auditor.reports.html import HtmlReport
from tests.reports.documents import SCRIPT
from tests.reports.factory import clean_review, empty_report, full_report, review_report


class _Page(HTMLParser):
    """Collects tags with their attributes, the text of the body, and ids."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def page(report) -> str:
    return HtmlReport().render(report)


def test_hostile_words_stay_words() -> None:
    """No tag, attribute or handler comes out of a mail; the words themselves are shown."""
    shown = page(full_report())
    parsed = _Page(shown)
    assert SCRIPT not in shown
    assert not [tag for tag, _ in parsed.tags if tag in ("img", "iframe", "object", "b", "link", "base")]
    assert not [name for _, attributes in parsed.tags for name in attributes if name.startswith("on")]
    assert sum(tag == "script" for tag, _ in parsed.tags) == 1
    assert SCRIPT in "".join(parsed.words)


def test_nothing_is_fetched() -> None:
    """No attribute and no style names an address; the page is one file."""
    for report in (full_report(), review_report(), empty_report()):
        shown = page(report)
        parsed = _Page(shown)
        addresses = [a[k] for _, a in parsed.tags for k in ("src", "href", "action", "data", "srcset") if k in a]
        assert all(address and address.startswith("#") for address in addresses)
        assert not re.search(r"https?:|url\(|@import|//cdn", shown)


def test_the_policy_allows_its_own_style_and_script_only() -> None:
    """The content policy holds the hashes of the inline style and script, and nothing may be written inline beside."""
    shown = page(full_report())
    parsed = _Page(shown)
    policy = next(a["content"] for _, a in parsed.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        body = re.search(rf"<{tag}>(.*?)</{tag}>", shown, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not [a for _, a in parsed.tags if "style" in a]


def test_without_script_it_is_the_full_list() -> None:
    """Every card is in the page and visible; only the filters wait for JavaScript."""
    report = full_report()
    parsed = _Page(page(report))
    cards = [a for tag, a in parsed.tags if tag == "article"]
    assert len(cards) == len(report.commitments) + sum(f.suppressed is None for f in report.findings)
    assert not [a for a in cards if "hidden" in a]
    assert [a for tag, a in parsed.tags if tag == "form" and "hidden" in a]


def test_filters_offer_what_is_there() -> None:
    """Each value that a filter offers is carried by at least one card, letter for letter."""
    parsed = _Page(page(full_report()))
    cards = [a for tag, a in parsed.tags if tag == "article"]
    offered = {a["value"] for tag, a in parsed.tags if tag == "option" and a["value"]}
    carried = {a[f"data-{field}"] for a in cards for field in ("person", "account", "status", "side")}
    assert offered == carried - {""}


def test_ids_are_unique() -> None:
    """Anchors lead to one place."""
    ids = [a["id"] for _, a in _Page(page(full_report())).tags if "id" in a]
    assert len(ids) == len(set(ids))


def test_a_picture_says_what_it_shows() -> None:
    """Every chart has words for those who do not see it."""
    pictures = [a for tag, a in _Page(page(full_report())).tags if tag == "svg"]
    assert pictures
    assert all(a.get("role") == "img" and a.get("aria-label") for a in pictures)


def test_a_clean_draft_and_an_empty_report_are_pages() -> None:
    """With nothing to show the page says so."""
    assert "No promises and no findings in 1 document." in page(clean_review())
    assert "No promises and no findings in 0 documents." in page(empty_report())


def test_what_was_not_read_is_listed() -> None:
    """Skipped inputs stand in the page with their reasons, and the head says that it is not complete."""
    shown = page(replace(empty_report(), complete=False, skipped=(Skipped(origin="a & b.eml", reason="It is torn."),)))
    assert "a &amp; b.eml" in shown
    assert "It is torn." in shown
    assert "Not complete:" in shown
