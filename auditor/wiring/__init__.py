"""The composition root: the only place that names concrete classes and puts them together."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from auditor import checks
from auditor.config import Config, zone
from auditor.core.facts.registry import Registry
from auditor.engines.offline.engine import OfflineEngine
from auditor.errors import ConfigError, Unreadable
from auditor.model.knowledge import Knowledge
from auditor.model.people import EngineName, Roster, Settings
from auditor.model.record import Record
from auditor.model.text import Document, Party, Side, Skipped
from auditor.pipeline import Baseline, Shelf, Workshop
from auditor.pipeline.collect import Collected, mail
from auditor.ports import Closes, Engine, Input, RecordsSource, Silent, Source
from auditor.readers import mapping
from auditor.readers.mapping import TableMapping
from auditor.readers.mapping_file import read_mapping
from auditor.readers.roster import looks_like_roster, read_roster
from auditor.sources.drafts import draft_sources
from auditor.sources.files import walk
from auditor.sources.side_files import find

if TYPE_CHECKING:
    from auditor.engines.llm.estimate import Estimating

ROSTERS = frozenset({"roster.yaml", "roster.yml"})
"""By these names a roster is known among the inputs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one command was told beside the configuration."""

    as_of: datetime
    to: str | None = None
    call_date: datetime | None = None
    keep_text: bool = False
    work: tuple[str, ...] = ()
    """The paths that are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideFiles:
    """What lies among the inputs and says how the others are to be understood."""

    roster: Roster = field(default_factory=Roster)
    mappings: tuple[TableMapping, ...] = ()
    paths: frozenset[str] = frozenset()
    """Real paths of the mapping files: they are no inputs."""
    knowledge: str | None = None
    """Real path of the knowledge folder: what lies in it is no input."""


def workshop(config: Config, run: Run, side: SideFiles | None = None) -> Workshop:
    """Everything an audit works with."""
    side = side or SideFiles()
    return replace(review_shop(config, run, side.roster), shelf=shelf(config, side.mappings))


def review_shop(config: Config, run: Run, roster: Roster | None = None) -> Workshop:
    """Everything a review of drafts works with: no sources but the draft, so that their many modules stay unread."""
    known = knowledge(config)
    return Workshop(
        engine=engine(config, run.work),
        gauge=OfflineEngine(order=config.date_order),
        rules=checks.ALL,
        settings=settings(config, run, roster or Roster()),
        baseline=baseline(config.baseline),
        knowledge=known,
        registry=Registry(claims=known.claims, role=config.role),
        keep_text=run.keep_text,
    )


def readers(config: Config) -> Sequence[Source | RecordsSource]:
    """Everything that can be read."""
    everything = shelf(config)
    return (*everything.mail, *everything.calls, *everything.records)


def shelf(config: Config, mappings: Sequence[TableMapping] = ()) -> Shelf:
    """The same, by what they read. A mapping that is nearer to the files, or was named, goes before another."""
    from auditor.records import all_sources as all_records
    from auditor.records.mapped import Mapped
    from auditor.sources.listed import call_sources, mail_sources

    tz, order = zone(config.tz) or UTC, config.date_order
    ordered = (*given_mapping(config), *sorted(mappings, key=lambda m: -len(m.base)))
    mapped = (Mapped(one, zone=tz, date_order=order) for one in ordered)
    records = (*mapped, *all_records(zone=tz, date_order=order))
    return Shelf(mail=mail_sources(), calls=call_sources(), records=records)


def engine(config: Config, work: tuple[str, ...] = ()) -> Engine:
    """What reads the text. `work` names what is read, for a budget that holds over restarts."""
    match config.engine:
        case EngineName.OFFLINE:
            return OfflineEngine(order=config.date_order)
        case EngineName.LLM:
            from auditor.wiring.model import model_engine, run_name

            return model_engine(config, OfflineEngine(order=config.date_order), run=run_name(config, work))


def estimating(config: Config, run: Run, side: SideFiles | None = None) -> "tuple[Workshop, Estimating]":
    """A workshop whose model is never asked, and what counts its questions."""
    from auditor.engines.llm.estimate import Estimating
    from auditor.wiring.model import model_engine_over, prices

    shop = workshop(config.model_copy(update={"engine": EngineName.OFFLINE}), run, side)
    counted = Estimating(prices(config))
    return replace(shop, engine=model_engine_over(config, shop.engine, counted)), counted


@contextmanager
def running(engine: Engine) -> Iterator[None]:
    """Closes what the engine has open, however the work ends."""
    try:
        yield
    finally:
        if isinstance(engine, Closes):
            engine.close()


def knowledge(config: Config) -> Knowledge:
    """What lies in the knowledge folder, and what in it could not be read; nothing without `--knowledge`."""
    if config.knowledge is None:
        return Knowledge()
    from auditor.knowledge import read_folder

    return read_folder(Path(config.knowledge))


def settings(config: Config, run: Run, found: Roster) -> Settings:
    given = read_roster(Path(config.roster).read_bytes(), origin=config.roster) if config.roster else Roster()
    return Settings(
        as_of=run.as_of,
        our_domains=frozenset(d.lower().lstrip("@") for d in config.our_domains),
        our_speakers=frozenset(s.lower() for s in config.our_speakers),
        roster=Roster(people=(*given.people, *found.people), accounts=(*given.accounts, *found.accounts)),
        zone=config.tz,
        region=config.region,
        date_order=config.date_order,
        mail_is_complete=config.mail_is_complete,
        call_date=run.call_date,
        sender_role=config.role,
        recipient=run.to,
        thresholds=config.thresholds_value(),
    )


def drafts(file: Input, *, now: datetime) -> Iterator[Document | Skipped]:
    """The drafts of one file; whatever is text is a draft, whatever its suffix."""
    if not file.head.strip():
        yield Skipped(origin=file.origin, reason="it is empty; paste the text that should be reviewed")
        return
    source = max(draft_sources(now=now), key=lambda s: (s.recognises(file), s.name == "text"))
    try:
        yield from (item for item in source.read(file) if isinstance(item, Document | Skipped))
    except Unreadable as error:
        yield Skipped(origin=file.origin, reason="; ".join(filter(None, (str(error), error.hint))))


def rosters(paths: Iterable[str]) -> Roster:
    """The rosters that lie among the inputs, by their name: roster.yaml."""
    found = [r for path in map(Path, paths) for r in ([path] if path.is_file() else sorted(path.rglob("*")))]
    read = [read_roster(r.read_bytes(), origin=str(r)) for r in found if r.name.lower() in ROSTERS]
    return Roster(
        people=tuple(person for roster in read for person in roster.people),
        accounts=tuple(account for roster in read for account in roster.accounts),
    )


def given_mapping(config: Config) -> tuple[TableMapping, ...]:
    """The entries of `--mapping`."""
    return _mapping_at(config.mapping, everywhere=True) if config.mapping else ()


def _mapping_at(path: str, *, everywhere: bool = False) -> tuple[TableMapping, ...]:
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise ConfigError(f"mapping {path}: it cannot be read", hint="check the path") from error
    return read_mapping(data, origin=path, everywhere=everywhere)


def side_files(paths: Sequence[str], config: Config) -> SideFiles:
    """Rosters and mappings among, beside and above `paths`; they are found by their names."""
    named = {os.path.realpath(config.mapping)} if config.mapping else set()
    found = [path for path in find(paths, mapping.NAMES) if os.path.realpath(path) not in named]
    return SideFiles(
        roster=rosters(paths),
        mappings=tuple(one for path in found for one in _mapping_at(path)),
        paths=frozenset(named | {os.path.realpath(path) for path in found}),
        knowledge=os.path.realpath(config.knowledge) if config.knowledge else None,
    )


def inputs(paths: Iterable[str], side: SideFiles | None = None) -> Iterator[Input | Skipped]:
    """The files under `paths`, without the side files that `rosters` and `side_files` read."""
    paths = tuple(paths)
    aside = side or SideFiles(paths=frozenset(map(os.path.realpath, find(paths, mapping.NAMES))))
    return (f for f in walk(paths) if not (isinstance(f, Input) and _is_aside(f, aside)))


def _is_aside(file: Input, side: SideFiles) -> bool:
    if file.name in ROSTERS and looks_like_roster(file):
        return True
    real = os.path.realpath(file.origin)
    return real in side.paths or (side.knowledge is not None and Path(real).is_relative_to(side.knowledge))


def file_count(paths: Iterable[str]) -> int | None:
    """How many files lie under `paths`, for the progress bar; None when a glob is among them."""
    places = [Path(p) for p in paths]
    if not all(p.exists() for p in places):
        return None
    return sum(1 if p.is_file() else sum(f.is_file() for f in p.rglob("*")) for p in places)


def baseline(path: str | None) -> Baseline:
    """A baseline file: a YAML (or JSON) list of `{fingerprint, reason}`."""
    if path is None:
        return Baseline()
    hint = "a list of entries with `fingerprint` and `reason`, as --format json names them"
    try:
        entries = yaml.safe_load(Path(path).read_text(encoding="utf-8")) or []
    except OSError as error:
        raise ConfigError(f"baseline {path}: it cannot be read", hint="check the path") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"baseline {path}: it is no YAML list", hint=hint) from error
    reasons: dict[str, str] = {}
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries], start=1):
        if not isinstance(entry, dict) or not entry.get("fingerprint") or not entry.get("reason"):
            raise ConfigError(f"baseline {path}: entry {number} has no fingerprint or no reason", hint=hint)
        reasons[str(entry["fingerprint"])] = str(entry["reason"])
    return Baseline(name=Path(path).name, reasons=reasons)


def planned(paths: Sequence[str], config: Config) -> tuple[tuple[Record, ...], tuple[Skipped, ...]]:
    """The records under `paths`, which a review holds new promises against; what could not be read is skipped."""
    collected = Collected()
    if paths:
        side = side_files(paths, config)
        others = list(mail(inputs(paths, side), shelf(config, side.mappings), collected, Silent().file))
        collected.skipped += (
            Skipped(origin=d.origin, reason="it is a message, not a record; leave it out") for d in others
        )
    return tuple(collected.records), tuple(collected.skipped)


def own_draft(document: Document, *, sender: str | None, to: str | None, as_of: datetime) -> Document:
    """A draft for review: its author is ours, its time is its own or that of the review."""
    author = replace(document.author or _party(sender), side=Side.OURS)
    recipients = document.recipients or ((_party(to),) if to else ())
    return replace(document, author=author, recipients=recipients, sent_at=document.sent_at or as_of)


def _party(text: str | None) -> Party:
    """Somebody by name or address."""
    if text is None:
        return Party()
    return Party(email=text.lower()) if "@" in text else Party(name=text)
