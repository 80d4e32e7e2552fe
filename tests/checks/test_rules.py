"""Every rule does what its examples say."""

import re
from datetime import UTC, datetime

import pytest

from auditor.checks import ALL, CONDUCT, Hit, Rule, against_registry, by_id, run
from auditor.checks._opener_kinds import KINDS, Kind
from auditor.core.facts.registry import Registry
from auditor.core.patterns import Sieve
from auditor.core.patterns.words import every
from auditor.core.when import WorkCalendar
from auditor.errors import NotFound
from auditor.model.finding import Level
from auditor.model.text import Reading, Side
from tests.checks.clean_sentences import CLEAN
from tests.checks.texts import call, draft, mail
from tests.checks.ways_of_saying import WAYS

_DAY = datetime(2026, 3, 3, 12, tzinfo=UTC)


def _reading(rule: Rule, text: str) -> Reading:
    return mail(text) if rule.id in ("missing-attachment", "impossible-date") else draft(text)


def _hits(rule: Rule, reading: Reading) -> list[Hit]:
    """By the wording, and under the registry that the rule's examples are read with."""
    checked = against_registry(reading, Registry(claims=rule.claims), WorkCalendar(zone=UTC), [rule], as_of=_DAY)
    return [*rule.find(reading), *(hit for _, hit in checked.hits)]


def _cases(field: str) -> list[object]:
    return [pytest.param(rule, text, id=f"{rule.id}: {text}"[:90]) for rule in ALL for text in getattr(rule, field)]


@pytest.mark.parametrize(("rule", "text"), _cases("flags"))
def test_flags(rule: Rule, text: str) -> None:
    """A rule fires in each of its `flags`."""
    assert _hits(rule, _reading(rule, text))


@pytest.mark.parametrize(("rule", "text"), _cases("passes"))
def test_passes(rule: Rule, text: str) -> None:
    """A rule stays silent in each of its `passes`."""
    reading = _reading(rule, text)
    assert [hit.span.of(reading.document.text) for hit in _hits(rule, reading)] == []


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_is_explained(rule: Rule) -> None:
    """A rule says what to do instead, why, on what ground, and shows enough examples."""
    assert min(len(rule.flags), len(rule.passes)) >= 8
    assert all((rule.title, rule.message, rule.why, rule.source))
    assert "!" not in rule.message + rule.why


def test_ids_are_unique() -> None:
    """No two rules share an id."""
    ids = [rule.id for rule in (*ALL, *CONDUCT)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("text", CLEAN)
def test_clean_sentences(text: str) -> None:
    """Ordinary business sentences raise no warning and no suggestion."""
    found = [(f.rule, f.quote) for f in run(draft(text)) if f.level is not Level.INFO]
    assert found == []


@pytest.mark.parametrize("rule", [r for r in ALL if r.level.rank >= Level.WARNING.rank], ids=lambda rule: rule.id)
def test_customers_words_are_theirs(rule: Rule) -> None:
    """What the customer says on a call is never our finding."""
    assert not [hit for text in rule.flags for hit in rule.find(call(text.replace("\n", " "), Side.THEIRS))]


@pytest.mark.parametrize("side", [Side.OURS, Side.UNKNOWN])
def test_our_words_on_a_call(side: Side) -> None:
    """Our own words on a call are reviewed, and so are those whose side is not known."""
    assert [f.rule for f in run(call("Our gateway never goes down.", side))] == ["absolute-guarantee"]


def test_by_id() -> None:
    """A rule is found by its id, conduct rules too; a slip of the pen gets a hint."""
    assert by_id("price-lock").id == "price-lock"
    assert by_id("silent-slip").id == "silent-slip"
    with pytest.raises(NotFound) as caught:
        by_id("price-locks")
    assert "price-lock" in caught.value.hint


def test_attachment_that_is_there() -> None:
    """A mail with a link or a file may say "attached"."""
    text = "Please find attached the revised quote."
    assert run(mail(text))
    assert not run(mail(text, links=("https://files.kestrel.example/q",)))
    assert not run(draft(text))


def test_day_that_is_over() -> None:
    """A promised day before the mail's own date is impossible; the same day after it is not."""
    assert [f.rule for f in run(mail("I will send it by 20 February 2026."))] == ["impossible-date"]
    assert not run(mail("I will send it by 20 March 2026."))


def test_excuse_after_ownership_is_none() -> None:
    """A cause that follows ownership is no excuse; the same cause alone is."""
    cause = "Sorry for the late quote, the supplier held us up."
    assert "excuse" in {f.rule for f in run(draft(cause))}
    assert "excuse" not in {f.rule for f in run(draft("That's on me. " + cause))}


@pytest.mark.parametrize(("rule_id", "text"), [(rule_id, text) for rule_id, texts in WAYS.items() for text in texts])
def test_ways_of_saying(rule_id: str, text: str) -> None:
    """The rule is named, as the first one or beside it, however the claim is put."""
    assert rule_id in {name for f in run(draft(text)) for name in (f.rule, *f.also)}


def test_patterns_repeat_as_meant() -> None:
    """No repetition such as {0,3} was swallowed when a pattern was put together."""
    cells = [cell.cell_contents for rule in ALL for cell in getattr(rule.find, "__closure__", None) or ()]
    cues = [one for sieve in cells if isinstance(sieve, Sieve) for one in sieve.left(every())]
    assert len(cues) > 100
    assert not [c.pattern.source for c in cues if re.search(r"\(\d+, ?\d+\)|\{\d*, |\{\{", c.pattern.source)]


def test_day_that_clashes_in_a_question() -> None:
    """A day and a date that disagree are told in a question too, in the smallest words."""
    (finding,) = run(mail("Are you free on Thursday 31 March at ten?"))
    assert (finding.rule, finding.quote) == ("impossible-date", "Thursday 31 March")


def test_one_opener_a_message() -> None:
    """The opening is judged once, in its first generic words."""
    text = "Hi Ana,\n\nI hope you are well. My name is Jo Park and I work for Kestrel Pumps, a maker of pumps."
    assert [f.quote for f in run(draft(text)) if f.rule == "generic-opener"] == ["I hope you are well"]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in KINDS for text in kind.flags])
def test_kind_of_opener(kind: Kind, text: str) -> None:
    """An opener that fits anybody says of which kind it is."""
    (message,) = [f.message for f in run(draft(text)) if f.rule == "generic-opener"]
    assert message.startswith(kind.message)


def test_kinds_of_one_opener_are_told_with_their_words() -> None:
    """Further kinds in the same opening are told beside the first, each with its words."""
    text = (
        "Hello, my name is Jo and I'm from Kestrel. How are you today? Since I'll be near you on Monday, can I drop by?"
    )
    (found,) = [f for f in run(draft(text)) if f.rule == "generic-opener"]
    assert found.quote == "my name is Jo and I'm from Kestrel"
    assert 'familiarity that has not been earned ("How are you today")' in found.message
    assert "a meeting asked before any value" in found.message


def test_opening_ends_at_the_first_reason() -> None:
    """Once the reader has been given a reason, a formula or a request for time is no opener."""
    text = "Hi Ana,\n\nyour plant in Leeds opens a third line in May. I hope you are well. Do you have 15 minutes?"
    assert not [f for f in run(draft(text)) if f.rule == "generic-opener"]


def test_excuse_spans_all_its_causes() -> None:
    """Two causes in one sentence are one excuse, from the first to the last."""
    text = "The parts have not left yet. Production were snowed under and our supplier let everybody down."
    assert "Production were snowed under and our supplier let everybody down" in [f.quote for f in run(draft(text))]


def test_what_others_got_is_proof_not_promise() -> None:
    """A benefit told of other customers is borrowed proof; of the reader, a promised result."""
    assert [f.rule for f in run(draft("On average our clients see a 3x return."))] == ["unverified-proof"]
    assert "outcome-promise" in {f.rule for f in run(draft("Your plant will see a 3x return."))}


def test_span_leaves_out_the_lead_in() -> None:
    """The span begins with the claim and goes on with what widens it."""
    (finding,) = run(draft("And after you sign we'll do whatever it takes, as many visits as you like, at no charge."))
    assert finding.quote == "we'll do whatever it takes, as many visits as you like, at no charge"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Your staff won't need new cards.", Level.SUGGESTION),
        ("Your staff won't need any training at all.", Level.WARNING),
        ("There's no risk for you.", Level.WARNING),
    ],
)
def test_effort_denied_without_stress_is_a_suggestion(text: str, level: Level) -> None:
    """One thing may well need nothing; words such as "at all" and "no risk" deny more than one thing."""
    assert [f.level for f in run(draft(text)) if f.rule == "risk-denial"] == [level]
