"""Laws of segmentation over random text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.segment import segment
from auditor.model.text import Document, DocumentKind, Segment, SegmentKind, Span

LINES = st.sampled_from(
    [
        "I'll send it by Friday.",
        "> quoted",
        ">> deeper",
        "On Mon, Mar 9, 2026 at 4:10 PM Sam <sam@buyer.example> wrote:",
        "From: Sam",
        "Sent: Monday, March 9, 2026 4:10 PM",
        "To: Nora",
        "Subject: Pilot",
        "-----Original Message-----",
        "________________",
        "--",
        "Best,",
        "Nora Vance",
        "",
        "Sent from my iPhone",
        "This e-mail is confidential and privileged.",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=30).map("\n".join))


@settings(max_examples=300, deadline=None)
@given(body=TEXTS, kind=st.sampled_from([DocumentKind.EMAIL, DocumentKind.DRAFT]), subject=st.text(max_size=20))
def test_segments_cover_the_text_in_order(body: str, kind: DocumentKind, subject: str) -> None:
    """Every code point of a mail or draft is in exactly one segment, in order."""
    text = f"{subject}\n\n{body}" if subject else body
    found = segment(Document(id="d", origin="x", kind=kind, text=text, subject=subject or None))
    assert "".join(s.span.of(text) for s in found) == text
    assert all(s.span.start < s.span.end for s in found)


@settings(max_examples=200, deadline=None)
@given(body=TEXTS, cuts=st.lists(st.tuples(st.integers(0, 320), st.integers(0, 320)), max_size=6))
def test_zones_never_break_the_cover(body: str, cuts: list[tuple[int, int]]) -> None:
    """Zones of any shape, nested or crossing, still give a cover of the text."""
    zones = tuple(
        Segment(kind=kind, span=Span(start=min(a, b), end=max(a, b)))
        for (a, b), kind in zip(
            cuts, [SegmentKind.QUOTED, SegmentKind.SIGNATURE, SegmentKind.ATTRIBUTION] * 2, strict=False
        )
    )
    found = segment(Document(id="d", origin="x", kind=DocumentKind.EMAIL, text=body, segments=zones))
    assert "".join(s.span.of(body) for s in found) == body


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["I'll send it by Friday.", "We ship 40 units on Monday.", "You'll have it tomorrow."]),
        min_size=1,
    )
)
def test_plain_promises_are_never_cut_away(lines: list[str]) -> None:
    """A mail of nothing but promises is the author's own from end to end."""
    text = "\n".join(lines)
    (found,) = segment(Document(id="d", origin="x", kind=DocumentKind.DRAFT, text=text))
    assert found.kind is SegmentKind.OWN
