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
    """Beside the path, and up to the working directory when it lies below that."""
    here = Path.cwd()
    one = Path(os.path.normpath(here / path))
    folders = [folder for folder in one.parents if folder.is_relative_to(here)]
    if not one.is_relative_to(here) and not one.is_dir():
        folders = [one.parent]
    for folder in folders:
        try:
            found = sorted(each for each in folder.iterdir() if each.name.lower() in names and each.is_file())
        except OSError:
            continue  # A folder that may not be listed holds nothing for us.
        yield from (str(each.relative_to(here) if each.is_relative_to(here) else each) for each in found)
