"""Whether a text is JSON of a schema, as far as its shape goes.

Enough to tell an endpoint that holds its answers to a schema from one that ignores it; whether an answer is right is
decided later. Knows what closed schemas of replies are made of, and lets other keywords pass.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from auditor.engines.llm.chat import Request

_DEEPEST = 64
"""Levels of nesting; a reply that is deeper is no reply of ours."""

_TYPES: Mapping[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
}


def fits(request: Request, text: str) -> bool:
    """True when `text` is JSON and has the shape of the request's schema; never raises."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return _matches(value, request.schema.body, request.schema.body, 0)


def _matches(value: object, schema: object, root: Mapping[str, object], depth: int) -> bool:
    if schema is True:
        return True
    if not isinstance(schema, Mapping) or depth > _DEEPEST:
        return False
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return _matches(value, _resolved(reference, root), root, depth + 1)
    options = schema.get("anyOf", schema.get("oneOf"))
    if isinstance(options, Sequence) and not any(_matches(value, option, root, depth + 1) for option in options):
        return False
    every = schema.get("allOf")
    if isinstance(every, Sequence) and not all(_matches(value, part, root, depth + 1) for part in every):
        return False
    if not _is_of_type(value, schema.get("type")):
        return False
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if isinstance(allowed, Sequence) and not any(_same(value, one) for one in allowed):
        return False
    return _parts_match(value, schema, root, depth)


def _parts_match(value: object, schema: Mapping[str, object], root: Mapping[str, object], depth: int) -> bool:
    if isinstance(value, list) and "items" in schema:
        return all(_matches(item, schema["items"], root, depth + 1) for item in value)
    if not isinstance(value, dict):
        return True
    known = schema.get("properties")
    known = known if isinstance(known, Mapping) else {}
    required = schema.get("required")
    if isinstance(required, Sequence) and not all(name in value for name in required):
        return False
    others = schema.get("additionalProperties", True)
    return all(_matches(part, known.get(name, others), root, depth + 1) for name, part in value.items())


def _is_of_type(value: object, wanted: object) -> bool:
    if isinstance(wanted, str):
        return wanted not in _TYPES or _TYPES[wanted](value)
    return not isinstance(wanted, Sequence) or any(_is_of_type(value, one) for one in wanted)


def _same(one: object, other: object) -> bool:
    """Equal as JSON: true is not 1."""
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _resolved(reference: str, root: Mapping[str, object]) -> object:
    """What `#/$defs/Name` points at; None, which nothing matches, when it points nowhere."""
    found: object = root
    for step in reference.removeprefix("#").strip("/").split("/"):
        found = found.get(step) if isinstance(found, Mapping) and step else found
    return found
