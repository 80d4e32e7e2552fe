"""Reads the rows of a labelled set, packed or not, and picks its part and split."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import Unreadable
from auditor.evaluation.figures import Part
from auditor.readers.json_lines import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which rows of a set are run."""

    part: Part = Part.ALL
    split: str | None = None
    """Only rows with this value of `split`; rows without the field are of every split."""
    quick: bool = False
    """About a tenth of the large sets."""
    ids: frozenset[str] | None = None
    """Only these of our own cases: those that a recording answers."""

    def takes(self, group: str, row: JsonObject | None = None, *, large: bool = False) -> bool:
        if self.split is not None and row is not None and (row.text("split") or self.split) != self.split:
            return False
        draw = hashlib.sha256(group.encode("utf-8", "replace")).digest()
        if self.quick and large and draw[1] % 10:
            return False
        if self.part is Part.ALL:
            return True
        return (draw[0] % 2 == 0) is (self.part is Part.LOOK)


def there(folder: Path, stem: str) -> Path | None:
    """`stem.jsonl`, or packed `stem.jsonl.gz`."""
    found = (folder / f"{stem}.jsonl", folder / f"{stem}.jsonl.gz")
    return next((path for path in found if path.is_file()), None)


def rows(folder: Path, stem: str) -> Iterator[JsonObject]:
    """The objects of `stem.jsonl` or `stem.jsonl.gz`, one a line. Raises Unreadable when it is not there or torn."""
    path = there(folder, stem)
    if path is None:
        raise Unreadable(f"{folder}: there is no {stem}.jsonl", hint="see the README of the data for its files")
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as stream:
            for line in stream:
                if line.strip():
                    yield JsonObject(json.loads(line))
    except (OSError, EOFError, ValueError) as error:
        raise Unreadable(f"{path}: it is torn ({error})", hint="copy the data again") from error
