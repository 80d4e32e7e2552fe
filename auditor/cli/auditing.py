"""An audit of files with its progress bar; imported only when an audit begins."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from auditor import wiring
from auditor.cli.estimates import tell
from auditor.cli.output import note, stderr
from auditor.cli.progress import Bar
from auditor.config import Config, moment
from auditor.errors import NothingToRead
from auditor.model.people import EngineName
from auditor.model.report import Cost, Report
from auditor.pipeline import audit
from auditor.wiring.batching import batching, cost_of


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
    batched = _ask_in_batches(everything, config, run, side) if _in_batches(config) else Cost()
    shop = wiring.workshop(config, run, side)
    with wiring.running(shop.engine), Bar(stderr(), wiring.file_count(everything)) as progress:
        report = audit(wiring.inputs(everything, side), shop, progress)
    if not report.documents and not report.skipped:
        raise NothingToRead(
            f"no mail and no call under {', '.join(paths)}", hint="put exports into the folder, or name another"
        )
    return replace(report, cost=report.cost + batched)


def _in_batches(config: Config) -> bool:
    return config.engine is EngineName.LLM and config.llm.batch_api


def _ask_in_batches(everything: tuple[str, ...], config: Config, run: wiring.Run, side: wiring.SideFiles) -> Cost:
    """Have the model's answers brought into the books through the Batch API, where the audit finds them."""
    offline = wiring.workshop(config.model_copy(update={"engine": EngineName.OFFLINE}), run, side)
    cost, more = Cost(), True
    while more:
        with batching(config, offline, everything, note) as (shop, desk):
            with wiring.running(shop.engine), Bar(stderr(), wiring.file_count(everything)) as progress:
                audit(wiring.inputs(everything, side), shop, progress)
            desk.finish()
        cost, more = cost + cost_of(desk), desk.more
    return cost
