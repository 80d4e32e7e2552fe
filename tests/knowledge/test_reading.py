"""A knowledge folder as values, and how what is wrong in it is told."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import ConfigError
from auditor.knowledge import read_folder
from auditor.knowledge.known import CLAIM_FIELDS, ENTRY_FIELDS
from auditor.model.finding import Level
from auditor.model.knowledge import Bound, ClaimKind, ClaimStatus, EntryKind, Knowledge, Loss, PromiseBy

_WHOLE = """\
# What Tarnhill Glazing can stand behind.
- id: lead-units
  kind: lead_time
  subject: Sealed units
  aliases: [panes, double glazing]
  status: available
  available_from: 2026-04-10
  plans: [Trade]
  value: 99.50
  unit: working_day
  bound: at least
  roles: [AE, manager]
  statement: "Fifteen working days from the measured order."
  say_instead: "Sealed units take fifteen working days from the measured order."
  source: Works schedule
  valid_to: 2026-12-31
"""
_STORY = """\
---
id: cs-quayside
kind: case_study
customer: Quayside Rowing Club
may_name_customer: yes
industry: [sport, clubs]
published: 2025-06-01
expires_on: 2027-06-01
metrics:
  - {name: draughts felt, before: 07, after: 1, unit: window, period: one winter}
quote: {text: The boathouse is warm., person: Ines Moreau, consent_ref: C-12}
source_url: https://tarnhill.example/quayside
size_band: 50-100
---

# A warm boathouse

Eleven windows in two days.
"""


def _read(folder: Path, **files: str) -> Knowledge:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return read_folder(folder)


def test_every_field_of_a_claim_is_read(tmp_path: Path) -> None:
    """Figures are decimals, dates are dates, roles are lower case, and the place is file and line."""
    (claim,) = _read(tmp_path, claims_dot_yaml=_WHOLE).claims
    assert (claim.id, claim.kind, claim.subject) == ("lead-units", ClaimKind.LEAD_TIME, "Sealed units")
    assert (claim.aliases, claim.plans) == (("panes", "double glazing"), ("Trade",))
    assert (claim.status, claim.available_from) == (ClaimStatus.AVAILABLE, date(2026, 4, 10))
    assert (claim.value, claim.unit, claim.bound) == (Decimal("99.50"), "working_day", Bound.AT_LEAST)
    assert claim.roles == {"ae", "manager"}
    assert claim.statement.startswith("Fifteen") and claim.say_instead is not None
    assert (claim.source, claim.valid_to, claim.place) == ("Works schedule", date(2026, 12, 31), "claims.yaml:2")


def test_a_case_study_is_read_with_its_figures_as_they_are_written(tmp_path: Path) -> None:
    """A figure is quoted verbatim to a customer, so 07 stays 07; the first heading is the title."""
    (entry,) = _read(tmp_path, stories__quayside_dot_md=_STORY).entries
    assert (entry.id, entry.kind, entry.title) == ("cs-quayside", EntryKind.CASE_STUDY, "A warm boathouse")
    assert (entry.customer, entry.may_name_customer, entry.industry) == ("Quayside Rowing Club", True, "sport, clubs")
    assert (entry.metrics[0].before, entry.metrics[0].after, entry.metrics[0].unit) == ("07", "1", "window")
    assert entry.saying is not None
    assert (entry.saying.text, entry.saying.consent_ref) == ("The boathouse is warm.", "C-12")
    assert (entry.published, entry.expires_on) == (date(2025, 6, 1), date(2027, 6, 1))
    assert entry.source == "https://tarnhill.example/quayside"
    assert entry.text.endswith("Eleven windows in two days.")
    assert entry.place == "stories/quayside.md:2"


def test_an_account_has_contacts_and_promises(tmp_path: Path) -> None:
    """Promises are ours unless it says theirs."""
    text = (
        "---\nkind: account\naccount: Fenwick Dairy\nnotes: [buys in May, hates calls]\n"
        "contacts: {name: Ola Brandt, role: buyer}\n"
        "open_promises:\n- {text: price list, due: 2026-05-01}\n- {text: site plan, by: theirs, status: open}\n---\n"
    )
    (entry,) = _read(tmp_path, fenwick_dot_md=text).entries
    assert (entry.id, entry.contacts[0].name, entry.contacts[0].role) == ("fenwick", "Ola Brandt", "buyer")
    assert [(p.text, p.due, p.by) for p in entry.open_promises] == [
        ("price list", date(2026, 5, 1), PromiseBy.OURS),
        ("site plan", None, PromiseBy.THEIRS),
    ]
    assert entry.notes == "buys in May\nhates calls"
    assert entry.source == "fenwick.md"


def test_events_of_an_account_are_triggers_of_it(tmp_path: Path) -> None:
    """{account, events} as JSON, tabs and escapes included; a time is a day; each event has its own line."""
    text = (
        '{\n\t"account": "Fenwick Dairy",\n\t"events": [\n'
        '\t\t{"id": "e1", "type": "job_posting", "date": "2026-02-20T08:00:00Z", "quote": "Buyer \\ud83e\\udd5b",'
        ' "source_url": "https:\\/\\/jobs.example\\/1"},\n'
        '\t\t{"date": "2026-03-01", "quote": "We open in Leek."}\n\t]\n}'
    )
    first, second = _read(tmp_path, events_dot_json=text).entries
    assert (first.id, first.account, first.title, first.quote) == ("e1", "Fenwick Dairy", "job posting", "Buyer 🥛")
    assert (first.published, first.source, first.place) == (
        date(2026, 2, 20),
        "https://jobs.example/1",
        "events.json:4",
    )
    assert (second.id, second.place) == ("events-2", "events.json:5")


def test_filings_of_a_company_are_triggers(tmp_path: Path) -> None:
    """Reports and current reports of an EDGAR file become dated events with their address; trades of insiders do not."""
    recent = {
        "accessionNumber": ["0000000007-26-000011", "0000000007-26-000012", "0000000007-26-000013", "x"],
        "filingDate": ["2026-02-12", "2026-02-13", "2026-03-02", "soon"],
        "reportDate": ["2026-02-11", "", "2025-12-31", ""],
        "form": ["8-K", "4", "10-K/A", "10-Q"],
        "items": ["2.01,9.01", "", "", ""],
        "primaryDocument": ["a.htm", "b.xml", "c.htm", "d.htm"],
    }
    whole = {"cik": "0000000007", "name": "FENWICK DAIRY PLC", "sicDescription": "Dairy", "filings": {"recent": recent}}
    found = _read(tmp_path, CIK7_dot_json=json.dumps(whole))
    assert [(e.title, e.published) for e in found.entries] == [
        ("current report (8-K): an acquisition or sale of assets was completed", date(2026, 2, 12)),
        ("annual report (10-K/A) for the period to 2025-12-31", date(2026, 3, 2)),
    ]
    assert found.entries[0].source == "https://www.sec.gov/Archives/edgar/data/7/000000000726000011/a.htm"
    assert [p.what for p in found.problems] == ["the filing x has no date"]


def test_claims_may_lie_in_several_files_of_a_tree(tmp_path: Path) -> None:
    """One file a product, a list under `claims`, JSON, and hidden folders left alone."""
    one = "- {id: %s, kind: price, subject: %s, value: 1, unit: EUR}\n"
    found = _read(
        tmp_path,
        doors__claims_dot_yaml=one % ("a", "Doors"),
        windows_dot_yml="claims:\n" + one % ("b", "Windows"),
        more_dot_json='[{"id": "c", "kind": "price", "subject": "Locks", "value": 2.5, "unit": "EUR"}]',
        _dot_git__claims_dot_yaml=one % ("d", "Nobody's"),
    )
    assert [(c.id, c.place) for c in found.claims] == [
        ("c", "more.json:1"),
        ("b", "windows.yml:2"),
        ("a", "doors/claims.yaml:1"),
    ]
    assert found.problems == ()


_SSO = "- {id: cap-sso, kind: capability, subject: Single sign-on, %s}\n"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (_SSO % "valid_to: 2026-13-01", "cap-sso: valid_to: '2026-13-01' is no date"),
        (_SSO % "valid_to: next year", "cap-sso: valid_to: 'next year' is no date"),
        (_SSO % "value: 99.9 %", "cap-sso: value: '99.9 %' is no number"),
        (_SSO % "value: 1e400", "cap-sso: value: '1e400' is no number"),
        (_SSO % "status: plannd", "cap-sso: status: 'plannd' is not known (did you mean 'planned'?)"),
        (_SSO % "bound: below", "cap-sso: bound: 'below' is not known"),
        (_SSO % "aliases: [{a: b}]", "cap-sso: aliases: this is no list of texts"),
        (_SSO % "source: [a]", "cap-sso: source: this must be a text"),
        (_SSO % "plans: [A], plans: [B]", "cap-sso: plans: stands here twice"),
        ("- {kind: price, subject: Doors}\n", "id: is missing"),
        ("- {id: a, kind: price}\n", "a: subject: is missing"),
        ("- {id: a, subject: Doors}\n", "a: kind: is missing"),
        ("- {id: a, kind: prise, subject: Doors}\n", "a: kind: 'prise' is not known (did you mean 'price'?)"),
        ("- just words\n", "this is no entry"),
        (
            "- {id: t, kind: testimonial, may_name_customer: perhaps}\n",
            "t: may_name_customer: 'perhaps' is neither yes nor no",
        ),
        ("- {id: t, kind: benchmark, metrics: [{value: 3}]}\n", "t: metrics.name: is missing"),
        ("- {id: t, kind: benchmark, metrics: [fast]}\n", "t: metrics: this has no fields"),
        ("- {id: t, kind: account, open_promises: [{text: a, by: me}]}\n", "t: open_promises.by: 'me' is not known"),
    ],
)
def test_a_broken_entry_is_told_with_its_place_and_loses_no_other(tmp_path: Path, entry: str, told: str) -> None:
    """File, line, entry, field and what is wrong; what stands around it is used."""
    good = "- {id: good, kind: price, subject: Frames}\n"
    found = _read(tmp_path, claims_dot_yaml=f"# one\n{good}{entry}{good.replace('good', 'last')}")
    assert [c.id for c in found.claims] == ["good", "last"]
    (problem,) = found.problems
    assert str(problem).startswith("claims.yaml, line 3, " if problem.entry else "claims.yaml, line 3: ")
    assert told in str(problem)
    assert (problem.level, problem.loses) == (Level.ERROR, Loss.ENTRY)
    assert problem.hint


def test_an_unknown_field_is_told_and_the_entry_is_used(tmp_path: Path) -> None:
    """In claims.yaml it is an error, for a limit that nobody reads is none; in a story it is a warning."""
    found = _read(
        tmp_path,
        claims_dot_yaml="- {id: a, kind: price, subject: Doors,\n   valid_too: 2026-01-01}\n",
        story_dot_md=_STORY.replace("size_band", "mood"),
    )
    assert len(found.claims) == len(found.entries) == 1
    assert [(str(p), p.level, p.loses) for p in found.problems] == [
        (
            "claims.yaml, line 2, a: valid_too: there is no such field (did you mean 'valid_to'?)",
            Level.ERROR,
            Loss.NOTHING,
        ),
        ("story.md, line 13, cs-quayside: mood: there is no such field", Level.WARNING, Loss.NOTHING),
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a_dot_yaml", "- {id: [\n", "a.yaml: line 2:"),
        ("a_dot_yaml", "- &a {id: x}\n- *a\n", "a.yaml: line 1: this part is used twice"),
        ("a_dot_json", '{"a": 1,\n}', "a.json: line 2:"),
        ("a_dot_json", "[" * 100_000, "a.json: "),
        ("a_dot_md", "---\nkind: trigger\n", "a.md: line 1: the front matter has no end"),
        ("a_dot_md", "---\n- a\n---\n", "a.md: line 1: the front matter has no fields"),
        ("a_dot_md", "---\nkind: [\n---\n", "a.md: line "),
    ],
)
def test_a_broken_file_costs_that_file(tmp_path: Path, name: str, text: str, told: str) -> None:
    """The others are read, and the file is told with what to do."""
    found = _read(tmp_path, **{name: text}, b_dot_yaml="- {id: a, kind: price, subject: Doors}\n")
    assert len(found.claims) == 1
    (problem,) = found.problems
    assert problem.loses is Loss.FILE
    assert str(problem).startswith(told)
    assert problem.hint


def test_a_bomb_of_aliases_is_refused(tmp_path: Path) -> None:
    """Nine lines that stand for a billion texts are answered at once."""
    lines = ["a: &a [x, x]"] + [f"{c}: &{c} [{', '.join(['*' + chr(ord(c) - 1)] * 9)}]" for c in "bcdefghij"]
    (problem,) = _read(tmp_path, a_dot_yaml="\n".join(lines)).problems
    assert "used twice" in problem.what


def test_text_without_front_matter_is_a_warning(tmp_path: Path) -> None:
    """A README in the folder is nobody's mistake, but nobody should think that it is used."""
    (problem,) = _read(tmp_path, README_dot_md="# Read me\n").problems
    assert (problem.level, problem.loses) == (Level.WARNING, Loss.NOTHING)


def test_a_folder_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    """A typing mistake in --knowledge must not pass for an empty registry."""
    with pytest.raises(ConfigError) as caught:
        read_folder(tmp_path / "nowhere")
    assert "knowledge init" in caught.value.hint


_KEYS = st.sampled_from(
    ["id", "kind", "subject", "value", "valid_to", "aliases", "metrics", "quote", "events", "account"]
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["price", "trigger", "account"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(value=_VALUES)
@settings(max_examples=150)
def test_whatever_lies_in_a_file_is_a_value_or_a_problem(
    value: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Nothing raises, and a list loses nothing: each item is an entry or is told."""
    folder = tmp_path_factory.mktemp("k")
    found = _read(folder, a_dot_json=json.dumps(value))
    items = len(value) if isinstance(value, list) else 0
    assert len(found.claims) + len(found.entries) + len(found.problems) >= items


@given(data=st.binary(max_size=60), suffix=st.sampled_from([".yaml", ".md", ".json"]))
@settings(max_examples=150)
def test_whatever_bytes_lie_in_a_file_nothing_raises(
    data: bytes, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A picture that somebody named claims.yaml is a problem of that file alone."""
    folder = tmp_path_factory.mktemp("k")
    (folder / f"a{suffix}").write_bytes(data)
    (folder / "b.yaml").write_text("- {id: a, kind: price, subject: Doors}\n", encoding="utf-8")
    assert len(read_folder(folder).claims) >= 1


def test_the_page_on_knowledge_shows_every_field() -> None:
    """docs/knowledge.md has the tables of the fields, word for word."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "knowledge.md").read_text(encoding="utf-8")
    for name, meaning in (CLAIM_FIELDS | ENTRY_FIELDS).items():
        assert f"| `{name}` |" in page
        assert meaning in page
