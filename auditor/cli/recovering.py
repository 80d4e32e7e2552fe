"""What `auditor recover` does; imported only when it runs."""

from collections.abc import Mapping
from datetime import UTC, date
from pathlib import Path
from typing import assert_never

from auditor import wiring
from auditor.cli.commitments import ShowFormat
from auditor.cli.ledgering import current, put
from auditor.cli.output import note
from auditor.config import Config, moment, zone
from auditor.errors import UsageError
from auditor.model.recovery import ComeClean, Recovered
from auditor.model.text import Party, Side
from auditor.reports.recovery_text import recovery_notes, recovery_text
from auditor.reports.recovery_v1 import recovery_v1
from auditor.wiring.after import recover


def come_clean(
    commitment_id: str,
    told: Mapping[str, str | None],
    by: str | None,
    writer: str | None,
    config: Config,
    as_of: str | None,
) -> Recovered:
    """The message about the promise whose id begins with `commitment_id`. Raises UsageError, NotFound."""
    tz = zone(config.tz) or UTC
    day = moment(as_of, tz) if as_of else None
    asked = ComeClean(writer=_person(writer), by=_day(by), **told)
    engine = wiring.engine(config, (commitment_id,))
    with current(config) as opened, wiring.running(engine):
        return recover(opened, commitment_id, asked, engine=engine, day=day)


def put_message(found: Recovered, format_: ShowFormat, output: Path | None) -> None:
    """The message on standard output; what to know beside it on standard error."""
    match format_:
        case ShowFormat.JSON:
            put(recovery_v1(found).model_dump_json(indent=2, by_alias=True) + "\n", output)
        case ShowFormat.TEXT:
            put(recovery_text(found), output)
            for line in recovery_notes(found):
                note(line)
        case never:
            assert_never(never)


def _person(text: str | None) -> Party | None:
    if not text:
        return None
    return Party(email=text.lower(), side=Side.OURS) if "@" in text else Party(name=text, side=Side.OURS)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text else None
    except ValueError as error:
        raise UsageError(f"--by {text!r} is no day", hint="give one such as 2026-03-20") from error
