"""Finds files that say how others are to be read, by their name: under what was given, beside it and above it."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def find(paths: Iterable[str], names: frozenset[str]) -> tuple[str, ...]:
    """Files with one of `names` (lower case) in the order found, each once.

    Looked for under each folder, and in the folder of each path and those above it, up to the working directory.
    """
    found: dict[str, str] = {}
    for text in paths:
        for path in (text,) if os.path.lexists(text) else sorted(glob.glob(text, recursive=True)):  # noqa: PTH207
            for each in (*_under(path, names), *_above(path, names)):
                found.setdefault(os.path.realpath(each), each)
    return tuple(found.values())


def _under(path: str, names: frozenset[str]) -> Iterator[str]:
    for folder, folders, files in os.walk(path):
        folders.sort()
        yield from (os.path.join(folder, name) for name in sorted(files) if name.lower() in names)  # noqa: PTH118


def _above(path: str, names: frozenset[str]) -> Iterator[str]:
    here = Path.cwd()
    one = Path(path) if os.path.isabs(path) else here / path  # noqa: PTH117
    one = Path(os.path.normpath(one))
    inside = one.is_relative_to(here)
    for folder in one.parents:
        if folder.is_dir():
            yield from (_shown(each, here) for each in sorted(folder.iterdir()) if each.name.lower() in names)
        if not inside or folder == here:
            return


def _shown(path: Path, here: Path) -> str:
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
