"""YAML of a prompt folder as plain values, with the file and the line named in every complaint."""

from typing import NoReturn

import yaml

from auditor.engines.prompts.values import File
from auditor.errors import ConfigError, Unreadable
from auditor.readers.yaml_file import Marked, read_marked

_BOOL = "tag:yaml.org,2002:bool"
_BOOLS = {"true": True, "false": False}
_DEEPEST = 12
HINT = "mend it and run `auditor prompts check` on the folder"


def refuse(file: File, line: int, what: str) -> NoReturn:
    """Raises ConfigError with place and next step."""
    raise ConfigError(f"{file.path}, line {line}: {what}", hint=HINT)


def read(file: File, text: str) -> Marked:
    """The YAML in `text`, which stands in `file` at the same lines."""
    try:
        found = read_marked(text.encode("utf-8", "replace"), origin=str(file.path))
    except Unreadable as error:
        raise ConfigError(str(error), hint=HINT) from error
    if found is None:
        refuse(file, 1, "there is nothing in it")
    return found


def fields(file: File, value: Marked, what: str) -> dict[str, tuple[int, Marked]]:
    """Each key with its line and value; a doubled key is refused."""
    pairs = value.fields()
    if pairs is None:
        refuse(file, value.line, f"{what} must be keys with values")
    found: dict[str, tuple[int, Marked]] = {}
    for key, one in pairs:
        name = key.text() or ""
        if name in found:
            refuse(file, key.line, f"{name!r} stands there twice")
        found[name] = (key.line, one)
    return found


def only(
    file: File, found: dict[str, tuple[int, Marked]], known: frozenset[str], *, needed: frozenset[str], line: int
) -> None:
    """Refuses keys that nobody knows, and the lack of one that is needed."""
    for name, (where, _) in found.items():
        if name not in known:
            refuse(file, where, f"{name!r} is not known here; there are {', '.join(sorted(known))}")
    for name in sorted(needed - found.keys()):
        refuse(file, line, f"{name!r} is missing")


def text_of(file: File, value: Marked, name: str) -> str:
    found = value.text()
    if found is None:
        refuse(file, value.line, f"{name!r} must be a text")
    return found


def plain(file: File, value: Marked, depth: int = 0) -> object:
    """Keys, lists, texts, true, false and null; everything else stays the text that it is written as."""
    if depth > _DEEPEST:
        refuse(file, value.line, "nested too deep")
    pairs, items = value.fields(), value.items()
    if pairs is not None:
        return {name: plain(file, one, depth + 1) for name, (_, one) in fields(file, value, "this").items()}
    if items is not None:
        return [plain(file, one, depth + 1) for one in items]
    text = value.text()
    is_bool = isinstance(value.node, yaml.ScalarNode) and value.node.tag == _BOOL
    return _BOOLS.get(text.lower(), text) if is_bool and text is not None else text
