"""What a program asks of the service."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from urllib.parse import quote

import httpx

from auditor.client.audits import Audits
from auditor.client.calls import Calls, Patience
from auditor.client.promises import Commitments
from auditor.client.shapes import RECEIVED, RECOVERY, REPORT, RULES, SCORECARD, Received, RuleInfo
from auditor.reports.recovery_v1 import RecoveryV1
from auditor.reports.schema_v1 import ReportV1
from auditor.reports.scorecard_v1 import ScorecardV1


class Auditor:
    """`auditor serve` at `address`; one connection pool, safe to share between threads, closed by `with` or `close`.

    `timeout` is how long the service may be silent, `patience` how long a call may take with all its attempts, in
    seconds. A broken connection and a 429, 502, 503 or 504 are tried again, when `Retry-After` says. What fails is an
    `auditor.errors.AuditorError` with a `hint`. `transport` is for certificates or proxies of your own.
    Raises UsageError for an address or a key that is none.
    """

    def __init__(
        self,
        address: str,
        *,
        key: str | None = None,
        timeout: float = 30.0,
        patience: float = 120.0,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        allowed = Patience(timeout=timeout, whole=patience, sleep=sleep)
        self._calls = Calls(address, key=key, patience=allowed, transport=transport)
        self.commitments = Commitments(self._calls)
        self.audits = Audits(self._calls)

    def __enter__(self) -> "Auditor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._calls.close()

    def check(
        self,
        text: str,
        *,
        to: str | Sequence[str] | None = None,
        author: str | None = None,
        role: str | None = None,
        sent_at: datetime | None = None,
        tz: str | None = None,
        id: str | None = None,
    ) -> ReportV1:
        """Reviews a draft; nothing of it is kept. `decision` is allow, warn or block.

        `to` and `author` are names or addresses; `sent_at` without an offset is meant in `tz`, left out it is now.
        Raises UsageError, Unreadable, AuditorError.
        """
        told = {"text": text, "to": to, "author": author, "role": role, "sent_at": sent_at, "tz": tz, "id": id}
        return self._calls.post(REPORT, "/v1/check", told)

    def openers(
        self, account: str, *, persona: str | None = None, goal: str | None = None, day: date | None = None
    ) -> ReportV1:
        """What a message to `account` may begin with: a report with nothing but `openers`. Raises AuditorError."""
        told = {"account": account, "persona": persona, "goal": goal, "day": day}
        return self._calls.post(REPORT, "/v1/openers", told)

    def rules(self) -> tuple[RuleInfo, ...]:
        """Every rule. Raises AuditorError."""
        return self._calls.get(RULES, "/v1/rules").data

    def records(self, records: Iterable[Mapping[str, object]]) -> Received:
        """Brings in delivery records, each as the fields of docs/records.md; at most 5,000 and 1 MB at a time.

        A record that is known already changes nothing. Raises UsageError, TooLarge, AuditorError.
        """
        return self._calls.post(RECEIVED, "/v1/records", {"data": list(map(dict, records))})

    def recovery(
        self,
        commitment_id: str,
        *,
        cause: str | None = None,
        next_step: str | None = None,
        remedy: str | None = None,
        meaning: str | None = None,
        by: date | None = None,
        writer: str | None = None,
    ) -> RecoveryV1:
        """A message that comes clean about one promise; `by` is the new date. Raises UsageError, NotFound, AuditorError."""
        told = {
            "commitment_id": commitment_id,
            "cause": cause,
            "next_step": next_step,
            "remedy": remedy,
            "meaning": meaning,
            "by": by,
            "writer": writer,
        }
        return self._calls.post(RECOVERY, "/v1/recoveries", told)

    def account_scorecard(self, account: str) -> ScorecardV1:
        """How promises to an account, named or by domain, were kept. Raises NotFound, AuditorError."""
        return self._calls.get(SCORECARD, f"/v1/scorecards/account/{quote(account, safe='')}")

    def owner_scorecard(self, owner: str) -> ScorecardV1:
        """How promises of a person, by address or name, were kept. Raises NotFound, AuditorError."""
        return self._calls.get(SCORECARD, f"/v1/scorecards/owner/{quote(owner, safe='')}")
