"""The gate for safer words: nothing new comes in, nothing that was told is lost, and no rule finds anything in them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import ALL, PLACEHOLDER, Ground, Place, Rule, run, with_words
from auditor.checks._rewording import framed, instead, swapped
from auditor.checks.rule import Spot
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Candidate
from auditor.model.finding import Finding
from auditor.model.text import Reading
from tests.checks.texts import draft

_ENGINE = OfflineEngine()
_PRAISE = {"candour", "ownership"}


def _ground(text: str) -> Ground:
    return Ground(reading=draft(text), promises=lambda reading: _ENGINE.extract(reading).candidates, rules=ALL)


def _takes(text: str, quote: str, words: str, facts: str = "") -> bool:
    """Whether `words` may stand for `quote`, whichever rule found it."""
    ground = _ground(text)
    found = next(f for f in run(ground.reading) if f.quote == quote)
    place = Place.of(found, ground, facts=facts)
    return place is not None and place.takes(words)


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("We expect that customs will release the pallets on 12 May, but that is not ours to decide", True),
        ("We currently expect that customs will release the pallets on 12 May, but that is not ours to decide", True),
        ("We expect that customs will release the pallets on 13 May, but that is not ours to decide", False),
        ("We expect that customs will release the pallets, but that is not ours to decide", False),
        ("We expect that customs will release the pallets by [date], but that is not ours to decide", True),
        ("We expect that customs will release the pallets on 12 May, as Greta says", False),
        ("We expect that customs will release the 40 pallets on 12 May", False),
        ("We expect that customs will release the pallets on 12 May, see www.customs.example", False),
        ("We guarantee that customs will release the pallets on 12 May", False),
        ("We expect that customs will release the pallets on 12 May and I'll send you the papers", False),
        ("Customs will release the pallets on 12 May", False),
    ],
)
def test_dates_survive_and_nothing_new_comes_in(words: str, stands: bool) -> None:
    """A date gives way to a placeholder only; names, figures, links, promises and certainty do not come in."""
    text = "Customs will release the pallets on 12 May."
    assert _takes(text, "Customs will release the pallets on 12 May", words) is stands


def test_a_name_survives() -> None:
    """Who decides is not left out."""
    text, quote = "Microsoft will fix that in the next update.", "Microsoft will fix that in the next update"
    assert _takes(text, quote, "We expect but do not promise that Microsoft will fix that in the next update")
    assert not _takes(text, quote, "We expect but do not promise that they will fix that in the next update")


def test_a_link_survives() -> None:
    """The reader is still led to it."""
    text = "Our pumps never fail (see https://pumps.example/test)."
    found = next(iter(run(draft(text))))
    longer = replace(found, span=replace(found.span, end=len(text) - 1), quote=text[found.span.start : len(text) - 1])
    place = Place.of(longer, _ground(text))
    assert place is not None
    assert place.takes("Our pumps are tested (see https://pumps.example/test)")
    assert not place.takes("Our pumps are tested")


@pytest.mark.parametrize(
    ("words", "facts", "stands"),
    [
        ("Our aim is that you'll have 99.999 % uptime", "", True),
        ("Our aim is that you'll have 99.9 % uptime", "", False),
        ("Our contract names [level], measured over [period]", "", True),
        ("Our contract names its level", "", False),
        ("Our contract names 99.5 % for the archive", "uptime of the archive is at least 99.5 % a year", True),
        ("Our contract names 99.7 % for the archive", "uptime of the archive is at least 99.5 % a year", False),
    ],
)
def test_a_figure_survives_or_is_that_of_the_cited_entry(words: str, facts: str, stands: bool) -> None:
    """No other figure stands; a placeholder is filled in by the writer."""
    text = "You'll have 99.999 % uptime with the archive."
    ground = _ground(text)
    found = next(f for f in run(ground.reading) if "99.999" in f.quote)
    place = Place.of(found, ground, facts=facts)
    assert place is not None
    assert place.takes(words) is stands


def test_words_that_another_rule_flags_do_not_stand() -> None:
    """One fault is not exchanged for another."""
    text = "Your landlord will say yes."
    assert _takes(text, "Your landlord will say yes", "We expect that your landlord will say yes")
    assert not _takes(
        text, "Your landlord will say yes", "Our world-class team expects that your landlord will say yes"
    )


def test_a_quote_that_is_no_longer_there_has_no_place() -> None:
    """Nothing is put into a text that has changed."""
    found = next(iter(run(draft("Your landlord will say yes."))))
    assert Place.of(found, _ground("Your landlord may say yes, or not.")) is None


@pytest.mark.parametrize("times", [1, 40])
def test_words_are_tried_among_their_neighbours_however_long_the_text(times: int) -> None:
    """What is read for one finding does not grow with the text; a whole long text for each of its findings would."""
    filler = "The pallets stand in hall two. Greta counted them on Monday. Nobody has moved them. " * times
    text = f"{filler}Your landlord will say yes. {filler}"
    read: list[str] = []

    def promises(reading: Reading) -> tuple[Candidate, ...]:
        read.append(reading.document.text)
        return ()

    found = next(f for f in run(draft(text)) if f.quote == "Your landlord will say yes")
    place = Place.of(found, Ground(reading=draft(text), promises=promises, rules=ALL))
    assert place is not None
    assert place.takes("We expect that your landlord will say yes")
    assert sorted({one.count(".") for one in read}) == [1, 7]


_FRAME = framed("Our aim is that {}")
_LAW = instead("This price holds until [date]")


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        (Spot(quote="The latch will hold", before="", after="."), "Our aim is that the latch will hold"),
        (Spot(quote="I will fix it", before="", after="."), "Our aim is that I will fix it"),
        (Spot(quote="Marlow will fix it", before="", after=""), "Our aim is that Marlow will fix it"),
        (Spot(quote="We guarantee that it works", before="", after=", always."), "Our aim is that it works"),
        (Spot(quote="it works, guaranteed", before="As to the pump, ", after="."), "our aim is that it works"),
        (Spot(quote="the latch will hold", before="We know ", after="."), None),
        (Spot(quote="The latch will hold", before="", after=" when it rains."), None),
        (Spot(quote="the only latch that holds", before="", after="."), None),
        (Spot(quote="without a doubt", before="", after=", it holds."), None),
    ],
)
def test_a_frame_takes_whole_clauses_only(spot: Spot, words: str | None) -> None:
    """What hangs on the words around it would be torn."""
    assert _FRAME(spot) == words


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        (Spot(quote="We lock your price", before="Hi. ", after="."), "This price holds until [date]"),
        (Spot(quote="we lock your price", before="Simply: ", after="."), "this price holds until [date]"),
        (Spot(quote="we lock your price", before="As to the pump, ", after="."), None),
        (Spot(quote="We lock your price", before="", after=", and more."), None),
    ],
)
def test_a_sentence_takes_the_place_of_a_sentence_only(spot: Spot, words: str | None) -> None:
    """After a comma it would be a splice."""
    assert _LAW(spot) == words


def test_a_swap_leaves_the_rest() -> None:
    """ "soon" becomes a date to fill in."""
    assert (
        swapped("soon", "by [date]")(Spot(quote="We call soon on it", before="", after="."))
        == "We call by [date] on it"
    )


def test_a_swap_minds_the_article() -> None:
    """ "an innovative pump" is neither "an good pump" nor "an pump"."""
    better = swapped("^innovative", "good")
    assert better(Spot(quote="innovative", before="This is an ", after=" pump.")) is None
    assert better(Spot(quote="innovative", before="This is our ", after=" pump.")) == "good"


def _offers(reading: Reading) -> list[tuple[Finding, str]]:
    """All words that stand for what is found in `reading`."""
    ground = Ground(reading=reading, promises=lambda one: _ENGINE.extract(one).candidates, rules=ALL)
    ways = {rule.id: rule.ways for rule in ALL}
    found = [(f, Place.of(f, ground)) for f in run(reading)]
    return [
        (finding, words)
        for finding, place in found
        if place is not None
        for way in ways[finding.rule]
        if (words := way(place.spot)) and place.takes(words)
    ]


_FLAGS = [(rule, text) for rule in ALL for text in rule.flags]


@given(st.lists(st.sampled_from([text for _, text in _FLAGS]), min_size=1, max_size=3, unique=True))
def test_whatever_stands_is_clean_in_its_place(texts: list[str]) -> None:
    """In drafts put together from all that rules flag: after the exchange there is nothing but fields to fill in that
    was not there before, and the figures of the quote are there still or to be filled in."""
    reading = draft(" ".join(texts))
    before = {(f.rule, f.quote) for f in run(reading)}
    for finding, words in _offers(reading):
        after = with_words(reading, finding.span, words)
        new = {(f.rule, f.quote) for f in run(after) if f.rule not in _PRAISE} - before
        assert all(rule == "unfilled-field" and PLACEHOLDER.search(quote) for rule, quote in new)
        assert finding.quote not in after.document.text or finding.quote in words or finding.quote in " ".join(texts)


@pytest.mark.parametrize("rule", [r for r in ALL if r.ways], ids=lambda r: r.id)
def test_every_rule_that_has_ways_offers_words_for_one_of_its_own_examples(rule: Rule) -> None:
    """A way that never stands would be dead."""
    assert any(finding.rule == rule.id for text in rule.flags for finding, _ in _offers(draft(text)))


def test_reading_again_is_what_putting_in_makes() -> None:
    """The text as it would be is read like any other."""
    reading = draft("Our pumps never fail.")
    (finding,) = run(reading)
    put = with_words(reading, finding.span, "Our pumps are tested")
    assert [s.text for s in put.sentences] == [s.text for s in read(put.document).sentences]
