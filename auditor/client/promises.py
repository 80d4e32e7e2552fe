"""Promises of the ledger: every one that fits, page after page; one with its story; what a person knows about it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from urllib.parse import quote

from auditor.client.calls import Calls
from auditor.client.shapes import PAGE, STANDING
from auditor.model.ledger import Sort, WordKind
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.reports.ledger_v1 import StandingV1


class Commitments:
    """`/v1/commitments`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def list(
        self,
        *,
        account: str | None = None,
        owner: str | None = None,
        side: Side | None = None,
        verdicts: Sequence[Verdict] = (),
        due_from: date | None = None,
        due_until: date | None = None,
        as_of: datetime | None = None,
        sort: Sort | None = None,
        page: int = 100,
    ) -> Iterator[StandingV1]:
        """Every promise for which all of this holds; fetched `page` at a time, as they are needed. Raises AuditorError.

        `as_of`: as they stood then; left out: as they stand now.
        """
        asked = {
            "account": account,
            "owner": owner,
            "side": side,
            "verdict": list(verdicts),
            "due_from": due_from.isoformat() if due_from else None,
            "due_until": due_until.isoformat() if due_until else None,
            "as_of": as_of.isoformat() if as_of else None,
            "sort": sort,
            "limit": page,
        }
        params = {name: value for name, value in asked.items() if value}
        while True:
            got = self._calls.get(PAGE, "/v1/commitments", params)
            yield from got.data
            if got.next_cursor is None:
                return
            params["cursor"] = got.next_cursor

    def get(self, id: str) -> StandingV1:
        """One promise with its story; the beginning of its id will do. Raises NotFound, AuditorError."""
        return self._calls.get(STANDING, _path(id))

    def say(
        self, id: str, kind: WordKind, text: str, *, verdict: Verdict | None = None, by: str | None = None
    ) -> StandingV1:
        """Appends what somebody knows about it, and gives how it stands then; `verdict` goes with OVERRIDDEN only.

        `by`: who says so; left out: the key. Raises UsageError, NotFound, AuditorError.
        """
        told = {"kind": kind, "text": text, "verdict": verdict, "by": by}
        return self._calls.post(STANDING, f"{_path(id)}/events", told)


def _path(id: str) -> str:
    return f"/v1/commitments/{quote(id, safe='')}"
