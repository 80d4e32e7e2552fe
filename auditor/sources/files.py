"""Walks what the user named: files, folders, globs, archives. Everything comes out as an Input or as a Skipped.

Files that no user made are left out without a word: `.DS_Store`, `Thumbs.db`, version control, the index files of a
Maildir. A path that does not exist is a Skipped, not an error, so that one typing mistake does not lose the others;
when nothing at all could be read the command line answers with exit 3.
"""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from auditor.model.text import Skipped
from auditor.ports import HEAD_BYTES, Input
from auditor.sources.archives import expand

_JUNK = frozenset({".ds_store", "thumbs.db", "desktop.ini", ".localized", ".gitkeep", ".gitignore", ".gitattributes"})
_JUNK_FOLDERS = frozenset({".git", ".hg", ".svn", "__macosx", "__pycache__", ".trash", ".spotlight-v100"})
_MAILDIR = frozenset({"cur", "new", "tmp"})
_MAILDIR_INDEX = ("dovecot", "courierimap", "maildirfolder", "maildirsize", "subscriptions", ".uidvalidity", ".mailbox")


def walk(paths: Sequence[str | Path]) -> Iterator[Input | Skipped]:
    """The inputs behind `paths`, in order, folders sorted by name; each file once, however often it is named.

    An `Input` opens its file again each time, so a list of them costs no memory.
    """
    seen: set[str] = set()
    for path in paths:
        text = os.fspath(path)
        for name in _named(text):
            if isinstance(name, Skipped):
                yield name
                continue
            for file in _files(name):
                if isinstance(file, Skipped):
                    yield file
                elif (real := os.path.realpath(file)) not in seen:
                    seen.add(real)
                    yield from _inputs(file)


def _named(text: str) -> Iterator[str | Skipped]:
    """The path itself, or what a pattern stands for."""
    if os.path.lexists(text):
        yield text
        return
    if not glob.has_magic(text):
        yield Skipped(origin=text, reason="there is no such file or folder; check the path")
        return
    found = sorted(glob.glob(text, recursive=True))  # noqa: PTH207 - a pattern may be absolute
    yield from found
    if not found:
        yield Skipped(origin=text, reason="no file fits this pattern; check it, and quote it if the shell expands it")


def _files(path: str) -> Iterator[str | Skipped]:
    """The files under `path`, depth first without recursion; a folder that was entered is not entered again."""
    pending = [path]
    entered: set[tuple[int, int]] = set()
    while pending:
        current = pending.pop()
        try:
            found = Path(current).stat()
            if stat.S_ISDIR(found.st_mode):
                if (found.st_dev, found.st_ino) not in entered:
                    entered.add((found.st_dev, found.st_ino))
                    pending.extend(reversed(_children(current)))
            elif stat.S_ISREG(found.st_mode):
                yield current
            else:
                yield Skipped(origin=current, reason="it is no ordinary file (a pipe or a device); give a file")
        except OSError as error:
            yield Skipped(origin=current, reason=f"it cannot be opened ({_why(error)}); check the path and the rights")


def _children(folder: str) -> list[str]:
    names = sorted(entry.name for entry in Path(folder).iterdir())
    maildir = "cur" in names and "new" in names
    kept = [
        name
        for name in names
        if name.lower() not in _JUNK
        and name.lower() not in _JUNK_FOLDERS
        and not name.startswith("._")
        and not (maildir and name.lower().startswith(_MAILDIR_INDEX))
    ]
    return [os.path.join(folder, name) for name in kept]  # noqa: PTH118 - keeps the path as the user gave it


def _inputs(path: str) -> Iterator[Input | Skipped]:
    parts = path.replace("\\", "/").split("/")
    if len(parts) > 1 and parts[-2] == "tmp" and _is_maildir(path):
        yield Skipped(
            origin=path, reason="the mail was still being delivered when the Maildir was copied; copy it again"
        )
        return

    def opened() -> IO[bytes]:
        return open(path, "rb")  # noqa: PTH123 - the caller closes it

    try:
        with opened() as stream:
            head = stream.read(HEAD_BYTES)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        yield Skipped(origin=path, reason=f"it cannot be opened ({_why(error)}); check the rights")
        return
    yield from expand(Input(origin=path, head=head, size=size, open=opened))


def _is_maildir(path: str) -> bool:
    around = Path(path).parent.parent
    return all((around / name).is_dir() for name in _MAILDIR)


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
