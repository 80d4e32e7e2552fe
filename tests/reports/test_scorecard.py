"""A scorecard in its three forms."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import jsonschema

from auditor import RUBRIC_VERSION, __version__
from auditor.core.scorecard import scorecard
from auditor.model.finding import TrustElement
from auditor.model.scorecard import Scorecard, Subject
from auditor.model.verdict import Cause, Verdict
from auditor.reports.scorecard_html import scorecard_html
from auditor.reports.scorecard_text import scorecard_text
from auditor.reports.scorecard_v1 import ScorecardV1, scorecard_v1
from tests.core.test_digest import _promise
from tests.reports.snapshot import matches

_NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
_MIXED = (
    _promise("the glaze chart", Verdict.KEPT, -40),
    _promise("the kiln plan", Verdict.KEPT, -30),
    _promise("two shelves", Verdict.KEPT_LATE, -20, cause=Cause.THIRD_PARTY),
    _promise("the invoice", Verdict.BROKEN, -9),
    _promise("the test tiles", Verdict.NOT_DUE, 9),
)


def _card(subject: Subject = Subject.ACCOUNT) -> Scorecard:
    return scorecard(subject, "Marsh Pots", _MIXED, (), as_of=_NOW)


def test_text_says_what_the_numbers_can_bear() -> None:
    """The rate with its interval, and that four cases say little."""
    assert matches("scorecard.txt", scorecard_text(_card()))


def test_json_is_of_its_public_shape() -> None:
    """Its fields are a promise to other programs; none is missing."""
    told = scorecard_v1(_card()).model_dump_json(indent=2, by_alias=True) + "\n"
    jsonschema.validate(json.loads(told), ScorecardV1.model_json_schema(by_alias=True, mode="serialization"))
    assert matches("scorecard.json", told.replace(f'"{__version__}"', '"0"').replace(f'"{RUBRIC_VERSION}"', '"0"'))


def test_html_holds_every_event_with_its_id() -> None:
    """Each count can be opened."""
    page = scorecard_html(_card())
    events = [event for one in _card().elements for event in one.events]
    assert events
    assert all(f"<code>{event.commitment_id}</code>" in page for event in events)
    assert "Nothing was counted for it" in page


def test_words_from_outside_stay_words() -> None:
    """A name that is markup is shown as text, in the title and in the quotes."""
    card = _card()
    hostile = replace(card, name="<script>alert(1)</script>")
    assert "<script>" not in scorecard_html(hostile)
    assert "\x1b" not in scorecard_text(replace(card, name="Marsh\x1b[31m"))


def test_a_card_of_people_says_why_there_is_no_ranking() -> None:
    """One person at a time or the team; an account is nobody's rank."""
    assert "no ranking of people" in scorecard_text(_card(Subject.OWNER))
    assert "no ranking of people" in scorecard_html(_card(Subject.TEAM))
    assert "no ranking of people" not in scorecard_html(_card())


def test_nothing_judged_is_no_rate() -> None:
    """A dash and a sentence rather than nought per cent."""
    empty = scorecard(Subject.ACCOUNT, "Marsh Pots", (), (), as_of=_NOW)
    assert "nothing to judge yet" in scorecard_text(empty)
    assert "so there is no rate" in scorecard_html(empty)
    assert all(not one.events for one in empty.elements)
    assert {one.element for one in empty.elements} == set(TrustElement)
