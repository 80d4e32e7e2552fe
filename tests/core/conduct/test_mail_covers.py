"""Complete mail is complete only for the accounts that it was declared for."""

from datetime import UTC, date, datetime

import pytest

from auditor.core.conduct.history import History
from auditor.core.when import WorkCalendar
from auditor.model.people import Account, Roster, Settings
from auditor.model.record import Coverage, RecordKind

_SINCE, _UNTIL = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 9, 9, tzinfo=UTC)
_ROSTER = Roster(accounts=(Account(name="Pellow Orchards", domains=("pellow.example",)),))


def _history(accounts: frozenset[str] | None) -> History:
    coverage = Coverage(
        source="mail",
        kinds=frozenset({RecordKind.MESSAGE_SENT}),
        since=date(2026, 3, 1),
        until=date(2026, 3, 31),
        accounts=accounts,
    )
    return History(
        commitments=(),
        said=(),
        documents=(),
        concerns=(),
        coverage=(coverage,),
        calendar=WorkCalendar(zone=UTC),
        settings=Settings(as_of=_UNTIL, roster=_ROSTER),
    )


@pytest.mark.parametrize(
    ("declared", "asked", "covered"),
    [
        (None, "Pellow Orchards", True),
        (None, None, True),
        (frozenset({"Pellow Orchards"}), "Pellow Orchards", True),
        (frozenset({"pellow.example"}), "Pellow Orchards", True),
        (frozenset({"Dunmore Glass"}), "Pellow Orchards", False),
        (frozenset({"Pellow Orchards"}), None, False),
    ],
)
def test_mail_that_is_complete_for_one_account_says_nothing_of_another(
    declared: frozenset[str] | None, asked: str | None, covered: bool
) -> None:
    """A coverage.yaml that names accounts covers these, under any name that the roster knows, and no others."""
    assert _history(declared).mail_covers(_SINCE, _UNTIL, asked) is covered
