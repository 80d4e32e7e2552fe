"""YAML side files (coverage, roster, claims, mapping) as plain values, or with the line on which each value stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import yaml

from auditor.errors import Unreadable
from auditor.readers.charset import whole

_MAX_BYTES = 20_000_000
_NULL = "tag:yaml.org,2002:null"
_NODES = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""Both read the same; libyaml does so nine times faster (2,000 claims in 0.4 s)."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Marked:
    """A YAML value and its place. Scalars stay as they are written: `no`, `2026-01-01` and `007` are texts."""

    node: yaml.Node
    origin: str

    @property
    def line(self) -> int:
        mark = self.node.start_mark
        return mark.line + 1 if mark is not None else 1

    @property
    def place(self) -> str:
        """ "records.yaml, line 3"."""
        return f"{self.origin}, line {self.line}"

    def text(self) -> str | None:
        """The text of a scalar, stripped; None for null, and for what is no scalar."""
        if not isinstance(self.node, yaml.ScalarNode) or self.node.tag == _NULL:
            return None
        return whole(str(self.node.value)).strip()

    def items(self) -> "tuple[Marked, ...] | None":
        """The items of a list; None when it is none."""
        if not isinstance(self.node, yaml.SequenceNode):
            return None
        return tuple(Marked(node, self.origin) for node in self.node.value)

    def fields(self) -> "tuple[tuple[Marked, Marked], ...] | None":
        """Key and value of each field, in order; None when it has no fields."""
        if not isinstance(self.node, yaml.MappingNode):
            return None
        return tuple((Marked(key, self.origin), Marked(value, self.origin)) for key, value in self.node.value)


class _Loader(yaml.SafeLoader):
    """The safe loader, whose texts have no halves of surrogate pairs, which no report could be written with."""


def _text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return whole(str(loader.construct_scalar(node)))


_Loader.add_constructor("tag:yaml.org,2002:str", _text)


def read_yaml(data: bytes, *, origin: str) -> object:
    """The value of a YAML text: dict, list, str, int, float, bool, date or None. Unreadable names the line."""
    return _parsed(data, origin, lambda text: yaml.load(text, Loader=_Loader))  # noqa: S506 - it is the safe one


def read_marked(data: bytes, *, origin: str) -> Marked | None:
    """The value of a YAML text with lines; None when there is nothing but comments. Unreadable names the line.

    An anchor and its aliases are one node; who walks lists in lists must `refuse_aliases` first.
    """
    node: yaml.Node | None = _parsed(data, origin, lambda text: yaml.compose(text, Loader=_NODES))
    return None if node is None else Marked(node, origin)


def refuse_aliases(value: Marked) -> None:
    """Raises Unreadable where a part stands in two places: a few lines of aliases can stand for billions of values."""
    seen: set[int] = set()
    waiting = [value.node]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            line = Marked(node, value.origin).line
            raise Unreadable(f"{value.origin}: line {line}: this part is used twice (`&` and `*`)", hint="write it out")
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            waiting.extend(part for pair in node.value for part in pair)


def _parsed(data: bytes, origin: str, parse: Callable[[str], _T]) -> _T:
    if len(data) > _MAX_BYTES:
        raise Unreadable(
            f"{origin}: {len(data) // 1_000_000} MB is too large for YAML", hint="split it into several files"
        )
    try:
        return parse(data.decode("utf-8-sig"))
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise Unreadable(f"{origin}: {line}{error.problem or 'this is not YAML'}", hint="mend that line") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Unreadable(f"{origin}: this is not YAML in UTF-8", hint="save it as UTF-8 text") from error
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise Unreadable(f"{origin}: a value cannot be read: {error}", hint="mend that value or quote it") from error
