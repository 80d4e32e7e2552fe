"""Objects of a JSON export with their places: one object, a list, pages of a list, or one object a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from auditor.errors import Unreadable
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.json_lines import JsonObject, looks_like_json, read_document, read_lines

MAX_JSON = 500_000_000
"""Bytes of one JSON document, which has to be read whole; JSON lines may be of any size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One object of an export."""

    place: str
    item: JsonObject
    page: JsonObject
    """The object that it lay in: itself, or the page of a list."""


def exported(file: Input, unwrap: Callable[[JsonObject], Iterable[JsonObject]]) -> Iterator[Found | Skipped]:
    """The items that `unwrap` finds in the objects at the top, each with its place. Streams JSON lines."""
    number = 0
    tops, single = _tops(file)
    for top in tops:
        if isinstance(top, Skipped):
            yield top
            continue
        for item in unwrap(top):
            number += 1
            alone = single and item.values is top.values
            yield Found(place=file.origin if alone else f"{file.origin}#message {number}", item=item, page=top)


def _tops(file: Input) -> tuple[Iterable[JsonObject | Skipped], bool]:
    """The objects at the top, and whether there is but one."""
    if _is_lines(file.head):
        return (row if isinstance(row, Skipped) else row[1] for row in read_lines(file)), False
    if file.size is not None and file.size > MAX_JSON:
        hint = "export it in smaller pages, or write one message a line"
        raise Unreadable(f"{file.origin}: the file is larger than {MAX_JSON // 1_000_000} MB", hint=hint)
    found = read_document(file)
    return found, len(found) == 1


def _is_lines(head: bytes) -> bool:
    """Whether each line is an object of its own."""
    if not looks_like_json(head):
        return False
    lines = head.removeprefix(b"\xef\xbb\xbf").strip().splitlines()
    first = lines[0].strip()
    if not (first.startswith(b"{") and first.endswith(b"}") and len(lines) > 1):
        return False
    return lines[1].strip().startswith(b"{") or not lines[1].strip()
