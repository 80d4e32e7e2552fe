"""`make check-samples DIR=...`: reads a folder of samples and compares with the expected results beside them.

DIR holds `email/`, `transcripts/`, `records/` and `expected/transcript.json`, `expected/records.jsonl`. Nothing of it
is copied; every file is told as read, skipped with its reason, or different from what is expected.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.core.merge import merge
from auditor.model.record import Record
from auditor.model.text import Document, DocumentKind
from auditor.model.time import Moment
from auditor.pipeline.collect import Collected, calls, mail
from auditor.pipeline.understand import record_with_body
from auditor.ports import Silent


def main(folder: Path) -> int:
    """0 when every file was read or skipped with a reason and every comparison that could be made agrees."""
    collected = Collected()
    paths = [str(folder / name) for name in ("email", "transcripts", "records") if (folder / name).is_dir()]
    if not paths:
        print(f"{folder} holds no email, transcripts or records folder", file=sys.stderr)
        return 3
    found = mail(wiring.inputs(paths), wiring.shelf(Config()), collected, Silent().file)
    read = [*found, *calls(collected)]
    for skipped in collected.skipped:
        print(f"skipped  {skipped.origin}: {skipped.reason}")
    wrong = _transcripts(folder / "expected" / "transcript.json", read)
    wrong += _records(folder / "expected" / "records.jsonl", [*collected.records, *_messages(read)])
    print(
        f"{collected.inputs} inputs: {len(read)} documents, {len(collected.records)} records, {len(collected.skipped)} skipped"
    )
    print(f"{wrong} differences from what is expected")
    return int(wrong > 0)


def _messages(read: list[Document]) -> list[Record]:
    return [record for d in read if (record := record_with_body(d, d.text)) is not None]


def _transcripts(expected: Path, read: list[Document]) -> int:
    """Every hand-written call that has the expected number of turns must have the expected words and speakers."""
    if not expected.is_file():
        return 0
    call = json.loads(expected.read_text(encoding="utf-8"))
    names = {p["id"]: p["name"] for p in call["participants"]}
    wanted = [(names[u["speaker"]], u["text"]) for u in call["utterances"]]
    wrong = 0
    for document in read:
        if document.kind is not DocumentKind.TRANSCRIPT or "hand_" not in document.origin:
            continue
        turns = [
            (s.author.name or s.author.id if s.author else None, s.span.of(document.text)) for s in document.segments
        ]
        told = _likeness(turns, wanted)
        wrong += told == "differs"
        print(f"{told:8} {document.origin}: {len(turns)} turns")
    return wrong


def _likeness(turns: list[tuple[str | None, str]], wanted: list[tuple[str, str]]) -> str:
    """same: names and words. labels: words, and each label stands for one person. words: nobody is told apart.

    A file that ends earlier is compared as far as it goes, and says so by its number of turns.
    """
    wanted = wanted[: len(turns)]
    if [words for _, words in turns] != [words for _, words in wanted]:
        return "differs"
    if turns == wanted:
        return "same"
    pairs = {(label, name) for (label, _), (name, _) in zip(turns, wanted, strict=True)}
    if {label for label, _ in pairs} == {None}:
        return "words"
    one_to_one = len(pairs) == len({label for label, _ in pairs}) == len({name for _, name in pairs})
    return "labels" if one_to_one else "differs"


def _records(expected: Path, records: list[Record]) -> int:
    """Expected rows that came out, field by field; rows of formats that are not read yet are told as missing."""
    if not expected.is_file():
        return 0
    merged = {r.id: r for r in merge(records)}
    wrong = 0
    for line in expected.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        record = merged.get(row["id"])
        if record is None:
            print(f"missing  {row['id']} ({', '.join(row['raw_ref'])})")
            wrong += 1
            continue
        different = {k: (v, got) for k, v in row.items() if k not in _NOT_COMPARED and (got := _field(record, k)) != v}
        wrong += bool(different)
        print(f"{'differs ' if different else 'same    '} {row['id']} {different or ''}")
    return wrong


_NOT_COMPARED = frozenset({"raw_ref", "attachments", "observed_at", "source"})
"""Where it was read from and when depends on the run."""


def _field(record: Record, key: str) -> object:
    stem, _, kind = key.rpartition("_")
    if kind == "at" and stem in {"promised", "due", "started", "done"}:
        value = getattr(record, stem)
        return _written(value) if isinstance(value, Moment) else None
    if kind == "precision":
        value = getattr(record, stem)
        return value.precision.value if isinstance(value, Moment) else None
    value = getattr(record, key)
    return list(value) if isinstance(value, tuple) else getattr(value, "value", value)


def _written(moment: Moment) -> str:
    value = moment.value.astimezone(UTC) if isinstance(moment.value, datetime) else moment.value
    return value.isoformat().replace("+00:00", "Z")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
