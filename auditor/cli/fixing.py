"""`auditor check --fix` and `--interactive`: the corrected draft, and what was changed and left; imported only then."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from auditor import wiring
from auditor.cli.asking import asked
from auditor.cli.output import note, write
from auditor.cli.reviewing import Given, drafts_of
from auditor.config import Config
from auditor.core.mending import Plan, mendable, mended, plan
from auditor.errors import NothingToRead, UsageError
from auditor.model.finding import Finding
from auditor.model.report import Report
from auditor.model.text import Document, Skipped, Span
from auditor.pipeline import Workshop, review

_BOM = b"\xef\xbb\xbf"


class Fixing(StrEnum):
    """Who decides on the safer words."""

    PROGRAM = "fix"
    """Those that need nothing filled in go in."""
    WRITER = "interactive"
    """Each is asked for."""


def fix_files(given: Given, config: Config, how: Fixing, *, output: Path | None, in_place: bool) -> list[Report]:
    """Write each corrected draft, tell what was changed; the reports are those of the drafts as they are then."""
    if how is Fixing.WRITER and "-" in given.files:
        raise UsageError("--interactive reads your answers from standard input", hint="save the draft as a file first")
    if len(given.files) > 1 and not in_place:
        raise UsageError("--fix prints one draft", hint="give one file, or --in-place to change all of them")
    shop = wiring.workshop(config, wiring.Run(as_of=given.when, to=given.to, keep_text=True, work=tuple(given.files)))
    planned, unread = wiring.planned(given.records, config)
    choose = asked if how is Fixing.WRITER else plan
    with wiring.running(shop.engine):
        reports = [
            _fixed(item, replace(shop, planned=planned), given, choose, output if not in_place else _own_path(item))
            for item in drafts_of(given.files, given.when)
        ]
        reports += [review(one, shop) for one in unread]
    if not reports:
        raise NothingToRead("no draft was given", hint="name a file, or paste the text and end it with Ctrl-D")
    return reports


def _fixed(
    item: Document | Skipped,
    shop: Workshop,
    given: Given,
    choose: Callable[[tuple[Finding, ...]], Plan],
    path: Path | None,
) -> Report:
    if isinstance(item, Skipped):
        note(f"Skipped {item.origin}: {item.reason}")
        return review(item, shop)
    draft = wiring.own_draft(item, sender=given.sender, to=given.to, as_of=shop.settings.as_of)
    shop = replace(shop, settings=replace(shop.settings, as_of=draft.sent_at or shop.settings.as_of))
    report = review(draft, shop)
    body = _body(draft)
    chosen = choose(mendable(report.findings, body))
    text = mended(draft.text, chosen.edits)
    _put(text[body.start :], path, Path(item.origin))
    _tell(chosen)
    return review(replace(draft, text=text, segments=()), shop) if chosen.edits else report


def _body(draft: Document) -> Span:
    """What is given back: of a mail the body, of any other draft all of it."""
    head = f"{draft.subject}\n\n" if draft.subject else ""
    return Span(start=len(head) if head and draft.text.startswith(head) else 0, end=len(draft.text))


def _own_path(item: Document | Skipped) -> Path | None:
    """Where a draft came from. Raises UsageError for what cannot be written back as it was read."""
    path = Path(item.origin)
    if isinstance(item, Skipped):
        return None
    if not path.is_file() or path.suffix.lower() not in {"", ".txt", ".text", ".md", ".markdown"}:
        raise UsageError(
            f"{item.origin} cannot be rewritten in place", hint="leave --in-place out, and copy the corrected text"
        )
    if item.notes:
        raise UsageError(f"{item.origin} is not UTF-8", hint="save it as UTF-8, or leave --in-place out")
    return path


def _put(text: str, path: Path | None, origin: Path) -> None:
    if path is None:
        write(text)
        return
    before = path.read_bytes()[: len(_BOM)] if path == origin else b""
    try:
        path.write_bytes((_BOM if before == _BOM else b"") + text.encode("utf-8"))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}", hint="give another path with --output") from error
    note(f"Corrected draft: {path}")


def _tell(chosen: Plan) -> None:
    for edit in chosen.edits:
        note(f'Changed ({edit.finding.rule}): "{edit.finding.quote}" is now "{edit.words}"')
    for left in chosen.left:
        note(f'Left ({left.finding.rule}): "{left.finding.quote}": {left.reason}')
    if not chosen.edits:
        note("Nothing was changed.")
