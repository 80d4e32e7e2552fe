"""What the commands of the ledger do; imported only when one of them runs."""

import getpass
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from auditor.cli.output import note, stderr, write
from auditor.cli.progress import Bar
from auditor.config import Config, moment, zone
from auditor.errors import UsageError
from auditor.model.ledger import Page, Query, Sort, Standing, Word, WordKind
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.reports.ledger_text import listing, portrait
from auditor.reports.ledger_v1 import csv_of, page_v1, standing_v1
from auditor.wiring.ledger import Books, books, place
from auditor.wiring.service import database

_SPAN = re.compile(r"(?P<count>\d{1,9})\s*(?P<unit>h|d|w)[a-z]*", re.IGNORECASE)
_LONGEST = timedelta(days=36_525)
_DRIFTED = (
    "What is listed does not follow from the facts: it was changed from outside, or the settings were.\n"
    "`auditor ledger rebuild` makes it anew.\n"
)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What `auditor commitments list` was told."""

    account: str | None = None
    owner: str | None = None
    side: Side | None = None
    verdicts: frozenset[Verdict] = frozenset()
    due_from: str | None = None
    due_until: str | None = None
    sort: Sort = Sort.DUE
    limit: int | None = None
    cursor: str | None = None
    as_of: str | None = None
    known_by: str | None = None

    def query(self, tz: tzinfo) -> Query:
        start = moment(self.due_from, tz) if self.due_from else None
        if start is not None and self.due_from and len(self.due_from.strip()) <= len("2026-03-01"):
            start = start.replace(hour=0, minute=0, second=0)
        return Query(
            account=self.account,
            owner=self.owner,
            side=self.side,
            verdicts=self.verdicts,
            due_from=start,
            due_until=moment(self.due_until, tz) if self.due_until else None,
            sort=self.sort,
            limit=self.limit,
            after=self.cursor,
        )


@contextmanager
def current(config: Config) -> Iterator[Books]:
    """The ledger as it stands now: what time alone has changed is judged first."""
    with books(config) as opened:
        with Bar(stderr(), None) as progress:
            opened.bring_up_to_date(progress)
        yield opened


def listed(asked: Asked, config: Config, format_: str, output: Path | None) -> None:
    tz = zone(config.tz) or UTC
    query = asked.query(tz)
    if asked.as_of is None and asked.known_by is None:
        with current(config) as opened:
            page, day = opened.ledger.find(query), opened.ledger.now()
    else:
        known = moment(asked.known_by, tz) if asked.known_by else None
        with books(config) as opened:
            day = moment(asked.as_of, tz) if asked.as_of else known or opened.ledger.now()
            page = opened.stood(query, day, known_by=known)
    _put(page, day, format_, output)


def due_within(
    within: str, account: str | None, owner: str | None, config: Config, format_: str, output: Path | None
) -> None:
    """What our side owes from now until then, and has neither done nor been released from."""
    with current(config) as opened:
        day = opened.ledger.now().astimezone(zone(config.tz) or UTC)
        query = Query(
            account=account,
            owner=owner,
            side=Side.OURS,
            verdicts=frozenset({Verdict.NOT_DUE}),
            due_from=day,
            due_until=day + span(within),
        )
        _put(opened.ledger.find(query), day, format_, output)


def span(text: str) -> timedelta:
    """ "3d", "2w", "12h"; at most a hundred years. Raises UsageError."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"not a span of time: {text!r}", hint="give one such as 3d, 2w or 12h")
    unit = _UNITS[found["unit"].lower()]
    if int(found["count"]) > _LONGEST // unit:
        raise UsageError(f"too long a span of time: {text!r}", hint="give at most a hundred years")
    return int(found["count"]) * unit


def _put(page: Page, day: datetime, format_: str, output: Path | None) -> None:
    match format_:
        case "json":
            text = page_v1(page).model_dump_json(indent=2, by_alias=True) + "\n"
        case "csv":
            text = csv_of(page.items)
        case "ics":
            from auditor.reports.ics import feed

            text = feed(page.items, at=day)
        case _:
            text = listing(page.items, day)
    if page.next_cursor is not None:
        note(f"There are more: --cursor {page.next_cursor} shows the next page.")
    put(text, output)


def put(text: str, output: Path | None) -> None:
    """To a file, or to standard output."""
    if output is None:
        write(text)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}", hint="give another path with --output") from error
    note(f"Written: {output}")


def shown(commitment_id: str, config: Config, format_: str) -> None:
    with current(config) as opened:
        standing = opened.ledger.get(commitment_id)
        day = opened.ledger.now()
    if format_ == "json":
        write(standing_v1(standing).model_dump_json(indent=2) + "\n")
    else:
        write(portrait(standing, day))


def said(
    kind: WordKind, commitment_id: str, text: str, by: str | None, config: Config, verdict: Verdict | None
) -> None:
    """Keep what a person says about a promise, and show how it stands now."""
    if not text.strip():
        raise UsageError("no reason is given", hint="say why in a few words; it stays in the history")
    with current(config) as opened:
        known = opened.ledger.get(commitment_id)
        opened.keep([word_on(known, kind, text.strip(), by or getpass.getuser(), opened.ledger.now(), verdict)])
        standing = opened.ledger.get(known.commitment.id)
        write(portrait(standing, opened.ledger.now()))


def word_on(known: Standing, kind: WordKind, text: str, by: str, at: datetime, verdict: Verdict | None = None) -> Word:
    one = known.commitment
    return Word(kind=kind, commitment_id=one.id, document_id=one.document_id, at=at, by=by, text=text, verdict=verdict)


def exported(config: Config, output: Path | None) -> None:
    with books(config) as opened:
        put("".join(opened.export()), output)


def erased(person: str, config: Config) -> None:
    with books(config) as opened:
        gone = opened.ledger.erase(person)
        opened.bring_up_to_date()
    if not gone.facts:
        note(f"Nothing in the ledger holds {person}.")
        return
    counts = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in gone.facts.items())
    beside = f" (also by name: {', '.join(gone.names)})" if gone.names else ""
    write(f"Removed for {person}{beside}: {counts}. Nothing of it is left in the ledger.\n")
    note(f"Not looked at: your own exports, reports, and the model's answers in {config.llm.answers}.")


def verified(config: Config) -> bool:
    """Walk the hash chain, and make all verdicts again; whether both fit."""
    with books(config) as opened:
        found = opened.ledger.verify()
        drifted = () if found.broken else tuple(opened.drifted())
    write(f"{found.entries:,} entries, {found.erased:,} of them erased.\nLast hash: {found.head}\n")
    for fault in (*found.broken, *drifted):
        write(f"Does not fit: {fault}.\n")
    write("The chain is whole.\n" if not found.broken else "The ledger was changed from outside.\n")
    if not found.broken:
        write(_DRIFTED if drifted else "What is listed follows from the facts.\n")
    return not found.broken and not drifted


def rebuilt(config: Config) -> None:
    """Make all that is listed anew from the facts."""
    with books(config) as opened, Bar(stderr(), None) as progress:
        count = opened.rebuild(progress)
    write(f"Made anew from the facts: {count:,} promise{'' if count == 1 else 's'}.\n")


def backed_up(config: Config, target: Path) -> None:
    """Raises UsageError where there is no ledger yet: a backup of nothing helps nobody."""
    where = place(config)
    if "://" not in where and not Path(where).expanduser().is_file():
        raise UsageError(f"there is no ledger at {where}", hint="name the one in use with --ledger")
    with database(config) as opened:
        opened.copy_to(target)
    note(f"Written: {target}. To restore it, stop what uses the ledger and put this file in its place.")


def described(config: Config, format_: str) -> None:
    with books(config) as opened:
        info = opened.ledger.info()
    if format_ == "json":
        facts = {"place": info.place, "tables": info.version, "facts": dict(info.facts)}
        write(json.dumps({**facts, "commitments": info.commitments, "bytes": info.bytes}, indent=2) + "\n")
        return
    counts = ", ".join(f"{count:,} {kind}" for kind, count in info.facts.items()) or "nothing yet"
    size = f", {info.bytes / 1e6:.1f} MB" if info.bytes is not None else ""
    write(f"{info.place} (tables {info.version}{size})\nKnown: {counts}\nPromises: {info.commitments:,}\n")
