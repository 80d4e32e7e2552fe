"""Drafts from files and standard input, reviewed one by one; imported only when a review begins."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path

from auditor import wiring
from auditor.cli.output import note
from auditor.cli.session import remembering
from auditor.config import Config
from auditor.errors import NothingToRead
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.pipeline import Workshop, review, together
from auditor.ports import Input


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What one `auditor check` was told beside the configuration."""

    files: Sequence[str]
    """- is standard input."""
    when: datetime
    sender: str | None = None
    to: str | None = None
    remembers: bool = True
    """Whether the ledger is read."""
    records: Sequence[str] = ()
    """Only those named on the command line: the records of the configuration are an audit's, and a review is quick."""


def review_files(given: Given, config: Config, *, apart: bool) -> list[Report]:
    """One report a draft when `apart`, else one of all; at least one. Raises NothingToRead without any draft."""
    shop = wiring.review_shop(
        config, wiring.Run(as_of=given.when, to=given.to, keep_text=True, work=tuple(given.files))
    )
    planned, unread = wiring.planned(given.records, config)
    with wiring.running(shop.engine), remembering(config, wanted=given.remembers) as memory:
        reports = list(_reports(given, replace(shop, planned=planned, memory=memory), unread))
    if not reports:
        raise NothingToRead("no draft was given", hint="name a file, or paste the text and end it with Ctrl-D")
    return reports if apart else [together(reports)]


def estimate_drafts(given: Given, config: Config) -> None:
    """Tell what `review_files` would send to a model; nothing is sent."""
    from auditor.cli.estimates import tell

    shop, counted = wiring.estimating(config, wiring.Run(as_of=given.when, to=given.to))
    with wiring.running(shop.engine):
        reports = list(_reports(given, shop))
    tell(counted, config, sum(len(r.documents) for r in reports))


def _reports(given: Given, shop: Workshop, unread: Sequence[Skipped] = ()) -> Iterator[Report]:
    for item in chain(drafts_of(given.files, shop.settings.as_of), unread):
        if isinstance(item, Skipped):
            note(f"Skipped {item.origin}: {item.reason}")
            yield review(item, shop)
            continue
        draft = wiring.own_draft(item, sender=given.sender, to=given.to, as_of=shop.settings.as_of)
        now = draft.sent_at or shop.settings.as_of
        yield review(draft, replace(shop, settings=replace(shop.settings, as_of=now)))


def drafts_of(files: Sequence[str], now: datetime) -> Iterator[Document | Skipped]:
    """The drafts in `files`, and what could not be read."""
    for name in files:
        if name == "-":
            yield from wiring.drafts(Input.of("<stdin>", sys.stdin.buffer.read()), now=now)
            continue
        try:
            data = Path(name).read_bytes()
        except OSError as error:
            yield Skipped(origin=name, reason=f"{(error.strerror or 'it cannot be read').lower()}; check the path")
            continue
        yield from wiring.drafts(Input.of(name, data), now=now)
