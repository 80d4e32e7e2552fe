"""A folder of claims, case studies, accounts and events, in whatever files they lie.

A file is read by what it holds: a list of entries (YAML or JSON), `{account, events}`, an EDGAR submissions file, or
Markdown with front matter. A broken entry costs that entry, a broken file that file; both are told.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from auditor.errors import ConfigError, Unreadable
from auditor.knowledge.claims import read_claim
from auditor.knowledge.entries import read_entry
from auditor.knowledge.fields import Fields, fields_of
from auditor.knowledge.filings import is_submissions, read_filings
from auditor.knowledge.known import KINDS
from auditor.model.finding import Level
from auditor.model.knowledge import Claim, ClaimKind, Entry, EntryKind, Knowledge, Loss, Problem
from auditor.readers.json_marked import read_json
from auditor.readers.mapping_file import near
from auditor.readers.yaml_file import Marked, read_marked, refuse_aliases

_YAML, _JSON, _MARKDOWN = (".yaml", ".yml"), (".json",), (".md", ".markdown")
_LARGEST = 10_000_000
"""Bytes of a file."""
_MOST_FILES = 50_000
_FENCE = "---"

Item = Claim | Entry | Problem


def read_folder(path: Path) -> Knowledge:
    """Everything below `path`, or of one file, in the order of the names. ConfigError when there is no such folder."""
    if path.is_file():
        return read_files([(path.name, path)])
    if not path.is_dir():
        raise ConfigError(f"knowledge {path}: there is no such folder", hint="`auditor knowledge init` writes one")
    return read_files(list(_files(path)))


def read_files(files: list[tuple[str, Path]]) -> Knowledge:
    """Of files with the name by which each is told."""
    items: list[Item] = [item for name, path in files[:_MOST_FILES] for item in _read(name, path)]
    if len(files) > _MOST_FILES:
        what = f"more than {_MOST_FILES:,} files; the rest is not read"
        items.append(Problem(level=Level.ERROR, origin=files[_MOST_FILES][0], what=what, loses=Loss.FILE))
    return Knowledge(
        claims=tuple(item for item in items if isinstance(item, Claim)),
        entries=tuple(item for item in items if isinstance(item, Entry)),
        problems=tuple(item for item in items if isinstance(item, Problem)),
    )


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Files that may hold knowledge; links to folders are not followed, hidden files are nobody's knowledge."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place) / name
            if path.suffix.lower() in (*_YAML, *_JSON, *_MARKDOWN) and not name.startswith(".") and path.is_file():
                yield path.relative_to(folder).as_posix(), path


def _read(name: str, path: Path) -> Iterator[Item]:
    """What one file holds, problems last."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Unreadable(
                f"{name}: it is larger than {_LARGEST // 1_000_000} MB", hint="split it into several files"
            )
        yield from _entries(name, path.read_bytes())
    except OSError as error:
        what = f"it cannot be opened ({(error.strerror or 'unknown reason').lower()})"
        yield Problem(level=Level.ERROR, origin=name, what=what, hint="check the rights", loses=Loss.FILE)
    except Unreadable as error:
        what = str(error).removeprefix(f"{name}: ")
        yield Problem(level=Level.ERROR, origin=name, what=what, hint=error.hint, loses=Loss.FILE)


def _entries(name: str, data: bytes) -> Iterator[Item]:
    suffix = Path(name).suffix.lower()
    if suffix in _MARKDOWN:
        yield from _markdown(name, data)
        return
    top = read_json(data, origin=name) if suffix in _JSON else read_marked(data, origin=name)
    if top is None:
        return
    if b"&" in data and b"*" in data:
        refuse_aliases(top)
    yield from _listed(top)


def _listed(top: Marked) -> Iterator[Item]:
    """A list of entries, alone or under `claims`, `entries` or `triggers`; events of an account; filings; one entry."""
    stem = Path(top.origin).stem
    if (items := top.items()) is not None:
        for number, each in enumerate(items, start=1):
            yield from _entry(fields_of(each), name=f"{stem}-{number}")
        return
    fields = fields_of(top)
    if is_submissions(fields):
        yield from read_filings(fields)
        yield from fields.problems
    elif "events" in fields.values:
        yield from _events(fields, stem)
    elif below := [fields.values[name] for name in ("claims", "entries", "triggers") if name in fields.values]:
        for each in below:
            yield from _listed(each)
    elif fields.values:
        yield from _entry(fields, name=stem)


def _events(fields: Fields, stem: str) -> Iterator[Item]:
    """Each event of `{account, events: [...]}` is a trigger of that account."""
    account = {name: fields.values[name] for name in ("account", "industry") if name in fields.values}
    for number, each in enumerate(fields.values["events"].items() or (), start=1):
        event = fields_of(each)
        event.values = {**account, **event.values}
        entry = read_entry(event, EntryKind.TRIGGER, name=f"{stem}-{number}")
        yield from (entry,) if entry is not None else ()
        yield from event.problems


def _entry(fields: Fields, *, name: str, text: str = "") -> Iterator[Item]:
    kind = (fields.text("kind") or "").lower().replace("-", "_").replace(" ", "_")
    found: Claim | Entry | None = None
    if kind in tuple(ClaimKind):
        found = read_claim(fields, ClaimKind(kind))
    elif kind in tuple(EntryKind):
        found = read_entry(fields, EntryKind(kind), name=name, text=text)
    elif not fields.keys:
        fields.wrong("", "this is no entry", "write it as {id: ..., kind: ..., subject: ...}")
    elif not kind:
        fields.wrong("kind", "is missing", f"write one of {', '.join(KINDS)}")
    else:
        fields.wrong("kind", f"{kind!r} is not known{near(kind, KINDS)}", f"write one of {', '.join(KINDS)}")
    yield from (found,) if found is not None else ()
    yield from fields.problems


def _markdown(name: str, data: bytes) -> Iterator[Item]:
    """Front matter between two lines of `---`, and the text below it."""
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: this is not text in UTF-8", hint="save it as UTF-8 text") from error
    if not lines or lines[0].rstrip() != _FENCE:
        what = "it has no front matter, so nothing in it is used"
        yield Problem(level=Level.WARNING, origin=name, what=what, hint=f"begin it with {_FENCE} and its fields")
        return
    end = next((at for at, line in enumerate(lines[1:], start=1) if line.rstrip() in (_FENCE, "...")), None)
    if end is None:
        raise Unreadable(
            f"{name}: line 1: the front matter has no end", hint=f"put {_FENCE} on a line below its fields"
        )
    # An empty line stands for the fence, so that the lines are those of the file.
    head = "\n".join(("", *lines[1:end])).encode()
    top = read_marked(head, origin=name)
    if top is None or top.fields() is None:
        raise Unreadable(f"{name}: line 1: the front matter has no fields", hint="write kind, title and source")
    if b"&" in head and b"*" in head:
        refuse_aliases(top)
    yield from _entry(fields_of(top), name=Path(name).stem, text="\n".join(lines[end + 1 :]).strip())
