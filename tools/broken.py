"""Broken files for the readers, made of whole ones; and the laws that every reader keeps over any file.

`tests/fuzz` draws them with Hypothesis, `make fuzz` with atheris or by chance.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random

import jsonschema

from auditor import wiring
from auditor.config import Config
from auditor.errors import AuditorError, Unreadable
from auditor.model.call import CallParties
from auditor.model.record import Coverage, Record
from auditor.model.text import Document, Skipped
from auditor.pipeline import Shelf, Workshop, audit
from auditor.ports import Input, RecordsSource, Source
from auditor.readers.roster import read_roster
from auditor.reports.json_v1 import JsonReport
from auditor.reports.schema_v1 import schema
from auditor.sources.archives import expand

_ROOT = Path(__file__).resolve().parent.parent
_NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
_MOST_ITEMS = 3_000
_LONGEST_SEED = 30_000
HOSTILE = (
    *(b"\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\r", b"\r\n", b"\n", b"\n\n", b"\t"),
    *("\u202e", "\u200b", "\u2028", "\x85", "\u0130", "\ufffd", "\U0001f600", "e\u0301", "\xa0"),
    *(b"99999999999999999999", b"-1", b"1e999", b"1e-999", b"NaN", b"Infinity", b"-0", b"0", b"0x10", b"1" * 5_000),
    *(b"null", b"true", b"{}", b"[]", b'""', b"\\ud800", b"\\u0000", b"[" * 3_000, b'{"a":' * 3_000, b"(" * 500, b"<" * 500),
    *(b'"', b"'", b",", b";", b":", b"<", b">", b"=", b"--", b"-->", b"<!--", b"=?utf-8?b?/w==?=", b"=?x?q?=ZZ?=", b"&#0;",),
    *(b"&#xd800;", b"From - \n",
      b"From: x\n", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n", b"BEGIN:VEVENT\n", b"RRULE:FREQ=DAILY\n"),
    *(b"0000-00-00", b"9999-12-31T23:59:59Z", b"0001-01-01T00:00:00+14:00", b"2026-02-30", b"2026-06-01T09:00:00", b"24:00:00"),
    *(b"!!python/object:os.system ", b"&a ", b"*a", b"- - - -", b"? ", b"%", b"=cmd|' /C calc'!A0"),
)  # fmt: skip
_CHARSETS = ("utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-8-sig", "utf-32")


@cache
def seeds() -> tuple[tuple[str, bytes], ...]:
    """Name and content of every file of the examples and fixtures, long ones cut."""
    folders = (_ROOT / "examples", _ROOT / "tests" / "fixtures")
    files = (p for folder in folders for p in sorted(folder.rglob("*")) if p.is_file() and "sarif" not in p.name)
    return tuple((p.name, p.read_bytes()[:_LONGEST_SEED]) for p in files)


def mutated(data: bytes, other: bytes, chance: Random) -> bytes:
    """`data` after one to four accidents."""
    for _ in range(chance.randint(1, 4)):
        data = _ACCIDENTS[chance.randrange(len(_ACCIDENTS))](data, other, chance)
    return data[: 4 * _LONGEST_SEED]


def _torn(data: bytes, _other: bytes, chance: Random) -> bytes:
    return data[: _place(data, chance)]


def _flipped(data: bytes, _other: bytes, chance: Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if out:
            out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _spliced(data: bytes, other: bytes, chance: Random) -> bytes:
    return data[: _place(data, chance)] + other[_place(other, chance) :]


def _doubled(data: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = sorted((_place(data, chance), _place(data, chance)))
    return data[:end] + data[start:end] * chance.randint(1, 3) + data[end:]


def _removed(data: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = sorted((_place(data, chance), _place(data, chance)))
    return data[:start] + data[end:]


def _poisoned(data: bytes, _other: bytes, chance: Random) -> bytes:
    token = HOSTILE[chance.randrange(len(HOSTILE))]
    poison = token.encode() if isinstance(token, str) else token
    place = _place(data, chance)
    return data[:place] + poison + data[place + chance.choice((0, 0, 1, len(poison))) :]


def _poisoned_value(data: bytes, other: bytes, chance: Random) -> bytes:
    """A hostile token instead of a value: between a colon, comma or quote and the next."""
    marks = [i for i, b in enumerate(data[:_LONGEST_SEED]) if b in b':,"\n']
    if len(marks) < 2:
        return _poisoned(data, other, chance)
    at = chance.randrange(len(marks) - 1)
    token = HOSTILE[chance.randrange(len(HOSTILE))]
    poison = token.encode() if isinstance(token, str) else token
    return data[: marks[at] + 1] + poison + data[marks[at + 1] :]


def _recoded(data: bytes, _other: bytes, chance: Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(_CHARSETS), "replace")


def _other_ends(data: bytes, _other: bytes, chance: Random) -> bytes:
    end = chance.choice((b"\r\n", b"\r", b"\n\r", b"\n\n", b""))
    return data.replace(b"\n", end, chance.choice((-1, 3)))


def _shuffled_lines(data: bytes, _other: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    chance.shuffle(lines)
    return b"".join(lines)


_ACCIDENTS = (
    *(_torn, _flipped, _spliced, _doubled, _removed, _poisoned, _poisoned, _poisoned_value, _poisoned_value),
    *(_recoded, _other_ends, _shuffled_lines),
)


def _place(data: bytes, chance: Random) -> int:
    return chance.randint(0, len(data))


@cache
def readers() -> tuple[Source | RecordsSource, ...]:
    """Everything that reads a file."""
    return tuple(wiring.readers(Config()))


@cache
def _shop() -> Workshop:
    return wiring.workshop(Config(), wiring.Run(as_of=_NOW))


@cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(schema())


def recognising(file: Input) -> dict[str, float]:
    """Law: every reader says how well it knows the file, from 0 to 1, and never raises."""
    sure = {reader.name: reader.recognises(file) for reader in readers()}
    assert all(0.0 <= each <= 1.0 for each in sure.values()), sure
    return sure


def reading(reader: Source | RecordsSource, file: Input) -> int:
    """Law: a reader raises Unreadable at worst, and what comes out is sound. The number of things that came out."""
    try:
        items = list(islice(reader.read(file), _MOST_ITEMS))
    except Unreadable as error:
        assert str(error)
        return 0
    for item in items:
        assert isinstance(item, Document | Record | Coverage | Skipped | CallParties), item
        sound(item)
    return len(items)


def sound(item: object) -> None:
    """Law: spans lie in the text, times are aware, every text can be written as UTF-8, a reason is given."""
    if isinstance(item, Document):
        for part in item.segments:
            assert 0 <= part.span.start <= part.span.end <= len(item.text), part
    if isinstance(item, Skipped):
        assert item.reason.strip()
        assert "please report" not in item.reason, item.reason
    for value in _values(item):
        if isinstance(value, str):
            value.encode("utf-8")
        elif isinstance(value, datetime):
            assert value.utcoffset() is not None, value
        elif isinstance(value, float):
            assert value - value == 0, value


def side_files(file: Input) -> None:
    """Law: rosters, archives and drafts give what they hold, a Skipped, or an error of ours."""
    try:
        sound(read_roster(file.content(), origin=file.origin))
    except AuditorError as error:
        assert str(error)
    for inner in islice(expand(file), 50):
        if isinstance(inner, Skipped):
            sound(inner)
    for draft in islice(wiring.drafts(file, now=_NOW), _MOST_ITEMS):
        sound(draft)


def auditing(files: Sequence[Input]) -> None:
    """Law: an audit never raises, tells of every input, and its JSON keeps its schema."""
    shop = _shop()
    parts = ((*shop.shelf.mail,), (*shop.shelf.calls,), (*shop.shelf.records,))
    mail, calls, records = ([_Recorded(s) for s in part] for part in parts)
    report = audit(files, replace(shop, shelf=Shelf(mail=mail, calls=calls, records=records)))
    for skipped in report.skipped:
        sound(skipped)
    listed = {d.origin for d in report.documents} | {o for d in report.documents for o in d.duplicates}
    listed |= {s.origin for s in report.skipped} | {file for s in records for file in s.files}
    listed |= {file for s in calls for file in s.parties}
    for file in files:
        assert any(each == file.origin or each.startswith(f"{file.origin}#") for each in listed), file.origin
    wire = json.loads(JsonReport().render(report))
    _validator().validate(wire)


@dataclass(slots=True)
class _Recorded:
    """A source that remembers what it was asked to read."""

    inner: Source | RecordsSource
    files: list[str] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.inner.name

    def recognises(self, file: Input) -> float:
        return self.inner.recognises(file)

    def read(self, file: Input) -> Iterator[Document | Record | Coverage | Skipped | CallParties]:
        self.files.append(file.origin)
        for item in self.inner.read(file):
            if isinstance(item, CallParties):
                self.parties.append(file.origin)
            yield item


def _values(value: object) -> Iterator[object]:
    """Every plain value inside."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _values(getattr(value, each.name))
    elif isinstance(value, dict):
        yield from _values(tuple(value.items()))
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
        for one in value:
            yield from _values(one)
    else:
        yield value
