"""What `scorecard` and `handover` do; imported only when one of them runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

from auditor.cli.handover import SheetFormat
from auditor.cli.ledgering import current, put
from auditor.cli.scorecard import CardFormat
from auditor.config import Config, moment, zone
from auditor.model.digest import HandOver
from auditor.model.scorecard import Scorecard, Subject
from auditor.wiring.after import card, sheet
from auditor.wiring.ledger import Books


@contextmanager
def ledger_at(config: Config, as_of: str | None) -> Iterator[tuple[Books, datetime, datetime | None]]:
    """The ledger, the time of the answer in the zone of the settings, and the day that was asked for, if one was."""
    tz = zone(config.tz) or UTC
    day = moment(as_of, tz) if as_of else None
    with current(config) as opened:
        yield opened, day or opened.ledger.now().astimezone(tz).replace(microsecond=0), day


def put_card(
    subject: Subject, name: str | None, config: Config, as_of: str | None, format_: CardFormat, output: Path | None
) -> None:
    with ledger_at(config, as_of) as (opened, at, day):
        found = card(opened, subject, name, at=at, day=day)
    put(_card(found, format_), output)


def _card(found: Scorecard, format_: CardFormat) -> str:
    match format_:
        case CardFormat.TEXT:
            from auditor.reports.scorecard_text import scorecard_text

            return scorecard_text(found)
        case CardFormat.JSON:
            from auditor.reports.scorecard_v1 import scorecard_v1

            return scorecard_v1(found).model_dump_json(indent=2, by_alias=True) + "\n"
        case CardFormat.HTML:
            from auditor.reports.scorecard_html import scorecard_html

            return scorecard_html(found)
        case never:
            assert_never(never)


def put_sheet(
    account: str, signed: str, to: str, config: Config, as_of: str | None, format_: SheetFormat, output: Path | None
) -> None:
    with ledger_at(config, as_of) as (opened, at, day):
        signed_at = moment(signed, at.tzinfo or UTC)
        found = sheet(opened, account, signed_at=signed_at, to=to, day=day)
    put(_sheet(found, at, format_), output)


def _sheet(found: HandOver, at: datetime, format_: SheetFormat) -> str:
    from auditor.reports.handover import handover_html, handover_markdown, handover_text

    match format_:
        case SheetFormat.TEXT:
            return handover_text(found, at)
        case SheetFormat.MARKDOWN:
            return handover_markdown(found, at)
        case SheetFormat.HTML:
            return handover_html(found, at)
        case never:
            assert_never(never)
