"""roster.yaml: people and accounts, and errors that name file, entry and field."""

import pytest

from auditor.errors import ConfigError
from auditor.model.people import Account, Person, Roster
from auditor.model.text import Side
from auditor.ports import Input
from auditor.readers.roster import looks_like_roster, read_roster

ROSTER = b"""
people:
  - name: Mara Voss
    addresses: [Mara@Alder-Crates.example, mara.voss@gmail.com]
    ids: [90071992547409931201]
    side: ours
    role: ae
    region: NO
  - {name: Theo Lang, email: theo@brightwater.example}
accounts:
  - name: Brightwater
    domains: ["@Brightwater.example"]
    ids: [0011I, 77]
"""


def test_people_and_accounts_are_read() -> None:
    """Addresses and domains are lower case, ids texts, and Norway is a country, not "no"."""
    assert read_roster(ROSTER, origin="roster.yaml") == Roster(
        people=(
            Person(
                name="Mara Voss",
                addresses=("mara@alder-crates.example", "mara.voss@gmail.com"),
                ids=("90071992547409931201",),
                side=Side.OURS,
                role="ae",
                region="NO",
            ),
            Person(name="Theo Lang", addresses=("theo@brightwater.example",)),
        ),
        accounts=(Account(name="Brightwater", domains=("brightwater.example",), ids=("0011I", "77")),),
    )


def test_an_empty_roster_names_nobody() -> None:
    """A file with comments only is a roster of nobody."""
    assert read_roster(b"# nobody yet\n", origin="roster.yaml") == Roster()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("people:\n- {name: Mara, team: east}", "people, entry 1: unknown field 'team'"),
        ("people:\n- {name: Mara}\n- {side: ours}", "people, entry 2: `name` is missing"),
        ("people:\n- {name: Mara, side: us}", "people, entry 1, side: 'us' is no side"),
        ("people:\n- {name: Mara, email: mara}", "people, entry 1, addresses: 'mara' is no address"),
        ("people:\n- {name: Mara, ids: [true]}", "people, entry 1, ids: True is no text"),
        ("accounts:\n- {name: Brightwater, domains: [brightwater]}", "accounts, entry 1, domains: 'brightwater'"),
        ("people: Mara", "people must be a list"),
        ("people:\n- Mara", "people, entry 1 has no fields"),
        ("staff: []", "unknown field 'staff'"),
        ("[1, 2]", "`people:` and `accounts:`"),
        ("people: [", "line"),
    ],
)
def test_what_cannot_be_meant_is_named(text: str, said: str) -> None:
    """The error says file, entry, field and what to do."""
    with pytest.raises(ConfigError) as caught:
        read_roster(text.encode(), origin="team/roster.yaml")
    assert "team/roster.yaml" in str(caught.value)
    assert said in str(caught.value)
    assert caught.value.hint


def test_a_roster_is_recognised_by_its_content() -> None:
    """YAML with `people:` or `accounts:` at its top is a roster under any name; other YAML and text are not."""
    assert looks_like_roster(Input.of("x/who.yml", ROSTER))
    assert looks_like_roster(Input.of("roster.yaml", b"# nobody yet\n"))
    assert not looks_like_roster(Input.of("x/claims.yaml", b"- {id: cap-1, kind: capability}\n"))
    assert not looks_like_roster(Input.of("x/coverage.yaml", b"- source: mail\n  accounts: all\n"))
    assert not looks_like_roster(Input.of("x/mail.txt", b"people:\n"))
