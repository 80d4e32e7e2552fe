"""JSON exports: one document, a list, or one object a line; and a typed way to ask an object for its values."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from auditor.errors import Unreadable
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.charset import whole
from auditor.readers.dates import BadValue

_KEY = re.compile(rb'"([A-Za-z_][\w .\-]{0,80})"[ \t\r\n]{0,20}:')
_HALF = re.compile(rb"\\u[dD][89a-fA-F]|\xed[\xa0-\xbf]|\x00")
"""What may be half of a surrogate pair."""
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
_FAILURES = (ValueError, RecursionError)
"""What json.loads raises: JSONDecodeError, UnicodeDecodeError, a number of too many digits, too deep a nesting."""


@dataclass(frozen=True, slots=True)
class JsonObject:
    """A JSON object, asked by key. What is absent, null or of another type is None or empty."""

    values: Mapping[str, object]

    def has(self, *keys: str) -> bool:
        return all(key in self.values for key in keys)

    def text(self, *keys: str) -> str | None:
        """The first of these that is a text or a number, stripped, as text (ids stay strings); blank is None."""
        for key in keys:
            value = self.values.get(key)
            if isinstance(value, str) and value.strip():
                return value.strip()
            if isinstance(value, int | float) and not isinstance(value, bool):
                return str(value)
        return None

    def number(self, key: str) -> float | None:
        """A number, or a text that is one; BadValue when the text is none."""
        value = self.values.get(key)
        if isinstance(value, bool):
            return None
        if isinstance(value, int | float):
            return number_of(repr(value))
        return number_of(value) if isinstance(value, str) else None

    def whole(self, key: str) -> int | None:
        value = self.number(key)
        return None if value is None else int(value)

    def flag(self, key: str) -> bool | None:
        value = self.values.get(key)
        if isinstance(value, str):
            return {"true": True, "false": False}.get(value.strip().lower())
        return value if isinstance(value, bool) else None

    def object(self, *path: str) -> "JsonObject":
        """The object at this path; an empty one when there is none."""
        here: object = self.values
        for key in path:
            here = here.get(key) if isinstance(here, Mapping) else None
        return JsonObject(here if isinstance(here, Mapping) else {})

    def objects(self, *path: str) -> "tuple[JsonObject, ...]":
        """The objects in the list at this path."""
        holder = self.object(*path[:-1])
        found = holder.values.get(path[-1])
        return tuple(JsonObject(item) for item in found if isinstance(item, Mapping)) if isinstance(found, list) else ()

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts in the list under this key; a single text is a list of one, split at `;`."""
        found = self.values.get(key)
        if isinstance(found, str):
            return tuple(part.strip() for part in found.split(";") if part.strip())
        if isinstance(found, list):
            return tuple(str(item).strip() for item in found if isinstance(item, str | int) and str(item).strip())
        return ()


def number_of(text: str) -> float | None:
    """The number that a text is; None for blank, BadValue for anything else."""
    bare = text.strip().replace(" ", "").replace("\xa0", "").removesuffix("%")
    if not bare:
        return None
    if "," in bare:
        bare = bare.replace(",", "") if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d*)?", bare) else bare.replace(",", ".")
    try:
        value = float(bare)
    except ValueError as error:
        raise BadValue(f"{text.strip()[:40]!r} is not a number") from error
    if not -1e15 < value < 1e15:
        raise BadValue(f"{text.strip()[:40]!r} is out of range")
    return value


def loads(data: bytes | str, *, strict: bool = True) -> object:
    """The value of a JSON text, without halves of surrogate pairs, which no report could be written with.

    `strict=False` lets line ends stand inside of a text. Raises ValueError or RecursionError, as `json.loads` does.
    """
    if isinstance(data, bytes):
        data = data.removeprefix(b"\xef\xbb\xbf")
        if _HALF.search(data) is None:
            return json.loads(data, strict=strict)
        data = data.decode(json.detect_encoding(data), "surrogatepass")
    return json.loads(_ESCAPE.sub(lambda m: "\\ufffd" if m["half"] else m[0], whole(data)), strict=strict)


def looks_like_json(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def keys_in(head: bytes) -> frozenset[str]:
    """The names of object keys in the first bytes of a JSON file, however the rest goes on."""
    return (
        frozenset(found.decode("ascii", "ignore") for found in _KEY.findall(head))
        if looks_like_json(head)
        else frozenset()
    )


def read_document(file: Input) -> tuple[JsonObject, ...]:
    """The objects at the top: of one object, of a list, or one a line. Unreadable when it is torn or no JSON."""
    data = file.content()
    try:
        return _tops(loads(data))
    except _FAILURES as error:
        first = error
    rows = list(read_lines(file))
    found = tuple(row[1] for row in rows if not isinstance(row, Skipped))
    if found and len(found) == len(rows):
        return found
    hint = "export it again and check that the whole file has arrived"
    raise Unreadable(f"{file.origin}: this is not whole JSON", hint=hint) from first


def read_lines(file: Input) -> Iterator[tuple[int, JsonObject] | Skipped]:
    """One JSON object a line with its number; a line that cannot be read is a Skipped. Streams."""
    with file.open() as stream:
        for number, line in enumerate(stream, start=1):
            bare = line.removeprefix(b"\xef\xbb\xbf").strip().replace(b"\x00", b"")
            if not bare:
                continue
            where = f"{file.origin}#row {number}"
            try:
                value = loads(bare)
            except _FAILURES:
                yield Skipped(origin=where, reason="the line is not whole JSON; write one complete object on each line")
                continue
            if isinstance(value, dict):
                yield number, JsonObject(value)
            else:
                yield Skipped(origin=where, reason="the line is not a JSON object; write one object in braces a line")


def _tops(value: object) -> tuple[JsonObject, ...]:
    if isinstance(value, dict):
        return (JsonObject(value),)
    if isinstance(value, list):
        return tuple(JsonObject(item) for item in value if isinstance(item, dict))
    raise ValueError("neither an object nor a list")
