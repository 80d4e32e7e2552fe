"""HTML as its reader saw it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model.text import SegmentKind
from auditor.readers.html import render


def zones(html: str) -> list[tuple[str, str]]:
    page = render(html)
    return [(kind.value, page.text[start:end]) for kind, start, end in page.zones]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hi Sam,</p><p>We ship <b>on</b> Monday.</p>", "Hi Sam,\n\nWe ship on Monday."),
        ("<div>one</div><div>two</div><div><br></div><div>three</div>", "one\ntwo\n\nthree"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        (
            "<p class=MsoNormal>one</p><p class=MsoNormal>two</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>three</p>",
            "one\ntwo\n\nthree",
        ),
        (
            "live in\n   two  weeks, savings in <a href='https://x.example'>30 days</a>.",
            "live in two weeks, savings in 30 days.",
        ),
        ("<ul><li>quote</li><li><p>plan</p></li><li></li></ul><ol><li>a<li>b</ol>", "- quote\n- plan\n\n1. a\n2. b"),
        ("<table><tr><td>Meters</td><td>40</td></tr><tr><td>Price</td><td>£5</td></tr></table>", "Meters 40\nPrice £5"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("Q4 &amp; Q1 &lt;draft&gt; caf&eacute; 3 < 4", "Q4 & Q1 <draft> café 3 < 4"),
        ("<head><title>T</title><style>p{}</style></head><script>alert('<p>x')</script>seen", "seen"),
        (
            "<p style='display:none'>preheader</p>seen<div hidden>not</div><span style=\"visibility: hidden\">nor</span>",
            "seen",
        ),
        ("<div style='font-size:0px'><td style='font-size:0'><div style='font-size:14px'>seen</div></div>", "seen"),
        ("<div style='font-size:0'>unseen</div>seen", "seen"),
        ("<div style='max-height:0;overflow:hidden'>unseen</div>seen<img src=t.gif width=1 height=1>", "seen"),
        ("<!--[if mso]><p>Word</p><![endif]--><![if !mso]>seen<![endif]>", "seen"),
        ("<p style=display:none>unseen<p>seen", "seen"),
        ("", ""),
        ("no tags", "no tags"),
    ],
)
def test_text_is_what_was_shown(html: str, text: str) -> None:
    """Blocks on their own lines, inline words together, hidden things left out."""
    assert render(html).text.strip() == text


def test_gmail_quotes_leave_the_inline_answer_out() -> None:
    """Only the blockquotes and the attribution are zones; words between them inside the container are not."""
    html = (
        '<div>Inline.</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Sam wrote:<br></div>'
        '<blockquote class="gmail_quote">Can you?</blockquote><div>Yes, by Monday.</div>'
        '<blockquote class="gmail_quote">Sure?</blockquote></div>'
    )
    assert zones(html) == [("attribution", "On Monday Sam wrote:"), ("quoted", "Can you?"), ("quoted", "Sure?")]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<blockquote type="cite">old</blockquote>', ["quoted"]),
        ("<blockquote>old</blockquote>", ["quoted"]),
        ('<blockquote style="margin:0 0 0 40px;border:none;padding:0">own, indented</blockquote>', []),
        ('<span id="OLK_SRC_BODY_SECTION">old</span>', ["quoted"]),
        ('<div class="moz-cite-prefix">On Monday Sam wrote:</div>', ["attribution"]),
        ('<div class="gmail_signature">Nora</div>', ["signature"]),
        ('<div id="Signature">Nora</div>', ["signature"]),
        ('<div class="gmail_signature"></div>', []),
    ],
)
def test_containers_of_mail_programs(html: str, found: list[str]) -> None:
    """What each container says about the words in it."""
    assert [kind for kind, _ in zones(f"x{html}")] == found


def test_stray_end_tag_does_not_open_a_quote() -> None:
    """An inline end tag that fits nothing inside a quote does not close the quote."""
    assert zones("<b>own<blockquote>old</b> and older</blockquote>own")[0] == ("quoted", "old and older")


def test_links_come_with_their_place() -> None:
    """Only web links; mail links are no links."""
    page = render(
        'See <a href="https://docs.example/a?b=1&amp;c=2">the plan</a> or <a href="mailto:x@y.example">me</a>'
    )
    assert page.links == (("https://docs.example/a?b=1&c=2", page.text.index(" the plan")),)


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<blockquote>",
        "<span>",
        "<ul><li>",
        "<b></i>",
        '<a b="',
        "<!--",
        "<style>",
        "<",
        "<p>a",
        "&",
        "<table><td>",
    ],
)
def test_hostile_html_is_rendered(piece: str) -> None:
    """Tens of thousands of open or broken elements give a text, not an error."""
    page = render(piece * 30_000 + "end")
    assert all(0 <= start < end <= len(page.text) for _, start, end in page.zones)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "<blockquote>",
                    "</blockquote>",
                    "<div>",
                    "</div>",
                    "<p>",
                    "<br>",
                    "<td>",
                    "<li>",
                    "<b>",
                    "</b>",
                    "</p>",
                    "<div class=gmail_signature>",
                ]
            ),
            st.text(max_size=8),
        ),
        max_size=40,
    ).map("".join)
)
def test_zones_lie_in_the_text(html: str) -> None:
    """Whatever comes, zones are ranges of the text and never empty."""
    page = render(html)
    assert all(0 <= start < end <= len(page.text) for _, start, end in page.zones)
    assert all(kind in (SegmentKind.QUOTED, SegmentKind.SIGNATURE) for kind, _, _ in page.zones)
