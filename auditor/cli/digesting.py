"""What `auditor digest` does; imported only when it runs."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import assert_never

from auditor.cli.digest import DigestFormat, Pace
from auditor.cli.ledgering import put, span
from auditor.cli.telling import ledger_at
from auditor.config import Config, moment
from auditor.errors import UsageError
from auditor.model.digest import Digest
from auditor.model.ledger import Query
from auditor.wiring.after import summary

_MONDAY, _SUNDAY = 0, 6
_DAY = timedelta(days=1)
_AHEAD = {Pace.DAILY: timedelta(days=3), Pace.WEEKLY: timedelta(days=7)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Which promises, and which stretch of time."""

    pace: Pace
    since: str | None
    within: str | None
    query: Query
    as_of: str | None

    def start(self, at: datetime) -> datetime:
        if self.since is None:
            return at - self._back(at)
        try:
            return at - span(self.since)
        except UsageError:
            return moment(self.since, at.tzinfo or UTC).replace(hour=0, minute=0, second=0)

    def _back(self, at: datetime) -> timedelta:
        match self.pace:
            case Pace.WEEKLY:
                return 7 * _DAY
            case Pace.DAILY:
                return {_MONDAY: 3, _SUNDAY: 2}.get(at.weekday(), 1) * _DAY

    def end(self, at: datetime) -> datetime:
        return at + (span(self.within) if self.within else _AHEAD[self.pace])


def put_digest(
    frame: Frame, config: Config, format_: DigestFormat, sender: str | None, to: tuple[str, ...], output: Path | None
) -> None:
    with ledger_at(config, frame.as_of) as (opened, at, day):
        found = summary(opened, frame.query, since=frame.start(at), at=at, until=frame.end(at), day=day)
    put(_written(found, format_, sender, to), output)


def _written(found: Digest, format_: DigestFormat, sender: str | None, to: tuple[str, ...]) -> str:
    match format_:
        case DigestFormat.TEXT:
            from auditor.reports.digest_text import digest_text

            return digest_text(found)
        case DigestFormat.HTML:
            from auditor.reports.digest_html import digest_html

            return digest_html(found)
        case DigestFormat.EML:
            from auditor.reports.digest_mail import NOBODY, Envelope, digest_mail

            return digest_mail(found, Envelope(sender=sender or NOBODY, to=to))
        case never:
            assert_never(never)
