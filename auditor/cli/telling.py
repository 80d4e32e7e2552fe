"""What `scorecard` and `handover` do; imported only when one of them runs."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

from auditor.cli.handover import SheetFormat
from auditor.cli.ledgering import current, put
from auditor.cli.scorecard import CardFormat
from auditor.config import Config, moment, zone
from auditor.core.digest import hand_over
from auditor.core.scorecard import scorecard
from auditor.errors import NotFound, UsageError
from auditor.model.digest import HandOver
from auditor.model.ledger import Outcome, Query
from auditor.model.scorecard import Scorecard, Subject
from auditor.wiring.ledger import Books

_NEAR = 5
"""Names that are proposed for one that is not known."""


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
    """Raises NotFound where the ledger knows nothing of `name`."""
    query = _query(subject, name)
    with ledger_at(config, as_of) as (opened, at, day):
        known = opened.known(query, day)
        if not known.standings and not known.noted:
            raise _unknown(name, opened)
    promises = [standing.commitment for standing in known.standings]
    card = scorecard(subject, _called(subject, name, known), promises, known.noted, as_of=at)
    put(_written(card, format_), output)


def _unknown(name: str | None, opened: Books) -> NotFound:
    """With the names in the ledger that hold the one that was given."""
    promises = [standing.commitment for standing in opened.ledger.find(Query()).items]
    names = {one.account for one in promises if one.account} | {one.promisor.label for one in promises if one.promisor}
    near = sorted(known for known in names if name and name.casefold() in known.casefold())[:_NEAR]
    hint = f"did you mean {' or '.join(near)}?" if near else "`auditor commitments` lists what there is"
    return NotFound(f"nothing is known of {name or 'any promise'}", hint=hint)


def _query(subject: Subject, name: str | None) -> Query:
    match subject:
        case Subject.TEAM:
            return Query()
        case _ if not (name or "").strip():
            raise UsageError(
                f"no {subject.value} is named", hint=f"say whose card: auditor scorecard {subject.value} NAME"
            )
        case Subject.ACCOUNT:
            return Query(account=name)
        case Subject.OWNER:
            return Query(owner=name)


def _called(subject: Subject, name: str | None, known: Outcome) -> str:
    """The name that stands most often in the ledger, as people there are called."""
    found: Counter[str] = Counter()
    for one in (standing.commitment for standing in known.standings):
        match subject:
            case Subject.ACCOUNT:
                found.update([one.account] if one.account else [])
            case Subject.OWNER:
                found.update([one.promisor.label] if one.promisor else [])
            case Subject.TEAM:
                return "Our team"
    return found.most_common(1)[0][0] if found else name or "Our team"


def _written(card: Scorecard, format_: CardFormat) -> str:
    match format_:
        case CardFormat.TEXT:
            from auditor.reports.scorecard_text import scorecard_text

            return scorecard_text(card)
        case CardFormat.JSON:
            from auditor.reports.scorecard_v1 import scorecard_v1

            return scorecard_v1(card).model_dump_json(indent=2, by_alias=True) + "\n"
        case CardFormat.HTML:
            from auditor.reports.scorecard_html import scorecard_html

            return scorecard_html(card)
        case never:
            assert_never(never)


def put_sheet(
    account: str, signed: str, to: str, config: Config, as_of: str | None, format_: SheetFormat, output: Path | None
) -> None:
    """Raises NotFound where the ledger knows nothing of `account`."""
    with ledger_at(config, as_of) as (opened, at, day):
        known = opened.known(Query(account=account), day)
        if not known.standings:
            raise _unknown(account, opened)
    name = _called(Subject.ACCOUNT, account, known)
    signed_at = moment(signed, at.tzinfo or UTC)
    sheet = hand_over(name, [s.commitment for s in known.standings], signed_at=signed_at, to=to)
    put(_sheet(sheet, at, format_), output)


def _sheet(sheet: HandOver, at: datetime, format_: SheetFormat) -> str:
    from auditor.reports.handover import handover_html, handover_markdown, handover_text

    match format_:
        case SheetFormat.TEXT:
            return handover_text(sheet, at)
        case SheetFormat.MARKDOWN:
            return handover_markdown(sheet, at)
        case SheetFormat.HTML:
            return handover_html(sheet, at)
        case never:
            assert_never(never)
