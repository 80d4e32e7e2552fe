"""`python -m auditor.index.copying FOLDER NAME EMBEDDINGS`: makes a new Chroma database of what comes on standard input.

A process of its own, because Chroma writes pages of memory that it never filled: in the process that had read what is to be
erased, ids and vectors of it were still lying there, and came into the new files in one run of six.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO

from auditor.errors import Unavailable
from auditor.index.chroma import made, opened_folder

Batch = Mapping[str, object]
"""`ids`, `embeddings` and `metadatas`, as Chroma takes them."""


def copied(batches: Iterable[Batch], folder: Path, name: str, identity: str) -> None:
    """Writes `batches` into a new database at `folder`, by a process that sees nothing else. Raises Unavailable."""
    command = [sys.executable, "-m", "auditor.index.copying", str(folder), name, identity]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stderr=pipe, text=True) as child:  # noqa: S603 - our own module, no shell
        assert child.stdin is not None and child.stderr is not None
        try:
            for batch in batches:
                child.stdin.write(json.dumps(batch) + "\n")
            child.stdin.close()
        except BrokenPipeError:  # What went wrong there stands in its last line.
            pass
        told = child.stderr.read().strip()
    if child.returncode:
        last = told.rpartition("\n")[2] or "it said nothing"
        raise Unavailable(
            f"the search index cannot be written anew: {last}", hint="the old one is still there; try again"
        )


def main(folder: str, name: str, identity: str, lines: IO[str]) -> None:
    """What the process does."""
    client = opened_folder(Path(folder))
    collection = made(client, name, identity)
    for line in lines:
        collection.add(**json.loads(line))
    client.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.stdin)
