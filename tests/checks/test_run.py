"""From hits to findings."""

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.checks import ALL, run
from auditor.model.finding import Finding, Level
from auditor.model.text import Reading, SegmentKind
from tests.checks.texts import draft


def _one(text: str) -> Finding:
    (finding,) = run(draft(text))
    return finding


def test_the_specific_rule_keeps_the_words() -> None:
    """Words that two rules fit become one finding of the more specific rule, at the higher level."""
    finding = _one("We guarantee that you will cut your costs by 20%.")
    assert finding.rule == "outcome-promise"
    assert finding.also == ("absolute-guarantee",)
    assert finding.level is Level.ERROR


def test_words_apart_stay_apart() -> None:
    """Two claims in one sentence are two findings."""
    found = run(draft("Our price will never go up, and we answer every ticket within 15 minutes."))
    assert [f.rule for f in found] == ["price-lock", "performance-level"]


def test_praise_never_swallows_a_slip() -> None:
    """Positive findings are never merged with others."""
    rules = {f.rule for f in run(draft("That's on me, it will never happen again, I promise you it won't."))}
    assert {"ownership", "absolute-guarantee"} <= rules


def test_no_praise_for_an_overpromise() -> None:
    """ "Honestly" before a claim that nobody can keep is not candour; before a limit it is."""
    assert {f.rule for f in run(draft("Honestly, you won't ever see any downtime with us."))} == {"absolute-guarantee"}
    assert {f.rule for f in run(draft("Honestly, it can't do that today."))} == {"candour"}


def test_span_has_no_closing_punctuation() -> None:
    """The quote ends with its last word."""
    assert _one("Our gateway never goes down.").quote == "Our gateway never goes down"


def test_suppressed_on_the_line_before() -> None:
    """A comment with a reason suppresses the rule on its own line and the next one, and the finding is kept."""
    text = "<!-- auditor: ignore absolute-guarantee: agreed with legal -->\nOur gateway never goes down.\n"
    finding = _one(text)
    assert finding.suppressed is not None
    assert (finding.suppressed.reason, finding.suppressed.source) == ("agreed with legal", "inline")


def test_suppressed_in_brackets() -> None:
    """The bracket form works on the same line."""
    finding = _one("Our gateway never goes down. [auditor: ignore absolute-guarantee: load test of May]")
    assert finding.suppressed is not None


def test_no_reason_no_suppression() -> None:
    """A comment without a reason suppresses nothing."""
    assert _one("[auditor: ignore absolute-guarantee]\nOur gateway never goes down.").suppressed is None


def test_other_rule_or_place_is_not_suppressed() -> None:
    """A comment mutes its own rule, near it."""
    assert _one("[auditor: ignore price-lock: agreed]\nOur gateway never goes down.").suppressed is None
    far = "[auditor: ignore absolute-guarantee: agreed]\n\n\nHello.\n\nOur gateway never goes down."
    assert _one(far).suppressed is None


def test_comment_without_a_reason_is_told() -> None:
    """A comment without a reason suppresses nothing, and the finding says so."""
    finding = _one("[auditor: ignore absolute-guarantee]\nOur gateway never goes down.")
    assert finding.suppressed is None
    assert "no reason" in finding.message


def test_a_comment_is_not_reviewed() -> None:
    """The reason in a comment is no claim."""
    assert not run(draft("[auditor: ignore puffery: our gateway never goes down]"))


def test_fingerprint_survives_edits_elsewhere() -> None:
    """The fingerprint is of the rule, the words and the author; the id is of the place."""
    one = _one("Our gateway never goes down.")
    moved = _one("Hello Ana,\n\nour  gateway never\ngoes down.")
    assert one.fingerprint == moved.fingerprint
    assert one.id != moved.id
    (other,) = run(draft("Our gateway never goes down.", author="ben@kestrel.example"))
    assert other.fingerprint != one.fingerprint


_PIECES = st.sampled_from(
    [text for rule in ALL for text in (*rule.flags, *rule.passes)] + ["\n", "\n\n", "> ", '"', "“", "’", "İ", " ", "- "]
)
_TEXTS = st.one_of(st.text(max_size=300), st.lists(_PIECES | st.text(max_size=8), max_size=8).map("".join))


def _inside_own(reading: Reading, finding: Finding) -> bool:
    kinds = (SegmentKind.OWN, SegmentKind.SUBJECT)
    return any(s.kind in kinds and s.span.covers(finding.span) for s in reading.segments)


@settings(deadline=None, max_examples=150)
@given(_TEXTS)
def test_findings_are_words_of_the_author(text: str) -> None:
    """Every finding is a stretch of the author's own words, equal to its quote, and its id is its own."""
    reading = draft(text)
    found = run(reading)
    assert all(f.span.of(text) == f.quote and f.quote.strip() for f in found)
    assert all(_inside_own(reading, f) for f in found)
    assert len({f.id for f in found}) == len(found)
