"""Uploaded forms, as a client of a model sends them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One field of a form; `name` is that of the file, empty for a plain field."""

    name: str
    data: bytes = field(repr=False)


def parts(content_type: str, raw: bytes) -> Mapping[str, Part]:
    """The fields of a multipart body by their names; empty when it is none."""
    _, _, boundary = content_type.partition("boundary=")
    if not boundary:
        return {}
    line = b"--" + boundary.strip('"').encode()
    found: dict[str, Part] = {}
    for piece in raw.split(line)[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        told = _disposition(head.decode("utf-8", "replace"))
        found[told.get("name", "")] = Part(name=told.get("filename", ""), data=data.removesuffix(b"\r\n"))
    return found


def _disposition(head: str) -> dict[str, str]:
    line = next((row for row in head.split("\r\n") if row.lower().startswith("content-disposition:")), "")
    pairs = (item.strip().partition("=") for item in line.split(";")[1:])
    return {name: value.strip('"') for name, _, value in pairs}
