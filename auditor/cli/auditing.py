"""An audit of files with its progress bar; imported only when an audit begins."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from auditor import wiring
from auditor.cli.estimates import tell
from auditor.cli.output import note, stderr
from auditor.cli.progress import Bar
from auditor.config import Config, moment
from auditor.errors import NothingToRead, Unavailable
from auditor.model.ledger import Fact
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What one `auditor audit` was told beside the configuration."""

    paths: tuple[str, ...]
    when: datetime
    call_date: str | None = None
    keep_text: bool = False


class Ledgering:
    """Takes the facts of an audit while it runs, and brings them into the ledger when the report is written."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []

    def __call__(self, facts: Iterable[Fact]) -> None:
        self.facts.extend(facts)


@contextmanager
def keeping(config: Config, *, wanted: bool) -> Iterator[Callable[[Iterable[Fact]], None]]:
    """What an audit hands its facts to. The report comes first: a ledger that cannot be written never costs it.

    Raises Unavailable only where a ledger was asked for by name.
    """
    taken = Ledgering()
    yield taken if wanted else _forget
    if not taken.facts:
        return
    try:
        _into_ledger(taken.facts, config)
    except Unavailable as error:
        if config.ledger is not None:
            raise
        note(f"The ledger was left as it was: {error}. --no-ledger says that none is wanted.")


def _forget(facts: Iterable[Fact]) -> None:
    """--no-ledger."""


def _into_ledger(facts: Sequence[Fact], config: Config) -> None:
    from auditor.wiring.ledger import books

    with books(config) as opened, Bar(stderr(), None) as progress:
        new = opened.keep(facts, progress)
        info = opened.ledger.info()
    note(f"Ledger: {new:,} new facts, {info.commitments:,} promises in {info.place}; see `auditor commitments`.")


def audit_paths(work: Work, config: Config, keep: Callable[[Iterable[Fact]], None] = _forget) -> Report:
    """The report on everything under `work.paths` and the configured records; what became known goes to `keep`."""
    call_time = moment(work.call_date, work.when.tzinfo or UTC) if work.call_date else None
    everything = (*work.paths, *config.records)
    run = wiring.Run(as_of=work.when, call_date=call_time, keep_text=work.keep_text, work=everything)
    side = wiring.side_files(everything, config)
    batched = _ask_in_batches(everything, config, run, side) if _in_batches(config) else Cost()
    shop = wiring.workshop(config, run, side)
    with wiring.running(shop.engine), Bar(stderr(), wiring.file_count(everything)) as progress:
        report = audit(wiring.inputs(everything, side), shop, progress, keep)
    if not report.documents and not report.skipped:
        raise NothingToRead(
            f"no mail and no call under {', '.join(work.paths)}", hint="put exports into the folder, or name another"
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
