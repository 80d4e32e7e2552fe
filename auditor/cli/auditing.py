"""An audit of files with its progress bar; imported only when an audit begins."""

from collections.abc import Sequence
from datetime import UTC, datetime

from auditor import wiring
from auditor.cli.estimates import tell
from auditor.cli.output import stderr
from auditor.cli.progress import Bar
from auditor.config import Config, moment
from auditor.errors import NothingToRead
from auditor.model.report import Report
from auditor.pipeline import audit


def estimate_paths(paths: Sequence[str], config: Config, when: datetime, call_date: str | None) -> None:
    """Tell what `audit_paths` would send to a model; nothing is sent."""
    call_time = moment(call_date, when.tzinfo or UTC) if call_date else None
    everything = (*paths, *config.records)
    side = wiring.side_files(everything, config)
    shop, counted = wiring.estimating(config, wiring.Run(as_of=when, call_date=call_time), side)
    with wiring.running(shop.engine), Bar(stderr(), wiring.file_count(everything)) as progress:
        report = audit(wiring.inputs(everything, side), shop, progress)
    tell(counted, config, len(report.documents))


def audit_paths(
    paths: Sequence[str], config: Config, when: datetime, call_date: str | None, *, keep_text: bool
) -> Report:
    """The report on everything under `paths` and the configured records."""
    call_time = moment(call_date, when.tzinfo or UTC) if call_date else None
    everything = (*paths, *config.records)
    run = wiring.Run(as_of=when, call_date=call_time, keep_text=keep_text, work=everything)
    side = wiring.side_files(everything, config)
    shop = wiring.workshop(config, run, side)
    with wiring.running(shop.engine), Bar(stderr(), wiring.file_count(everything)) as progress:
        report = audit(wiring.inputs(everything, side), shop, progress)
    if not report.documents and not report.skipped:
        raise NothingToRead(
            f"no mail and no call under {', '.join(paths)}", hint="put exports into the folder, or name another"
        )
    return report
