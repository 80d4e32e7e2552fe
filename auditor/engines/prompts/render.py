"""From a template and what is given to the words of one turn. Text of others is marked, and never read as a template."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, nodes

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters but tab and line end. The stand-in for the marker holds one, so cleaned text never holds it."""
_HALF = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
_SHOWN = re.compile(r"\{\{-?\s*(\w+)\s*-?\}\}")
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.For,
    nodes.Not,
    nodes.And,
    nodes.Or,
)
# Plain text for a model, not HTML: nothing is to be escaped.
_JINJA = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)  # noqa: S701


def clean(text: str) -> str:
    """`text` with a space for each control character and U+FFFD for half of one: as long as before, safe to send."""
    return _HALF.sub("\ufffd", _CONTROL.sub(" ", text.replace("\r\n", " \n")))


def line(text: str) -> str:
    """`text` in one line, for what stands outside the markers."""
    return _SPACES.sub(" ", clean(text)).strip()


def block(text: str, marker: str) -> str:
    """`text` between the lines `<<<marker` and `marker>>>`; nothing when there is none."""
    return f"<<<{marker}\n{clean(text)}\n{marker}>>>" if text.strip() else ""


def rendered(template: str, values: Mapping[str, str | Sequence[str]]) -> str:
    return _compiled(template).render(values).strip()


@cache
def _compiled(template: str) -> Template:
    return _JINJA.from_string(template)


def shown(template: str) -> frozenset[str]:
    """The names that a sound template shows or asks for."""
    tree = _JINJA.parse(template)
    targets = {target.name for loop in tree.find_all(nodes.For) if isinstance(target := loop.target, nodes.Name)}
    return frozenset(name.name for name in tree.find_all(nodes.Name)) - targets


def faults(template: str, *, texts: frozenset[str], lists: frozenset[str]) -> Iterator[tuple[int, str]]:
    """What is wrong with a template: its own line (1 for the first) and what it is, in plain words."""
    try:
        tree = _JINJA.parse(template)
    except TemplateSyntaxError as error:
        yield error.lineno, f"the template cannot be read: {error.message}"
        return
    for node in _every(tree):
        if not isinstance(node, _ALLOWED):
            yield node.lineno, f"a template knows names, if and for, not {type(node).__name__.lower()}"
            return
    looped: set[str] = set()
    for loop in tree.find_all(nodes.For):
        if not (isinstance(loop.iter, nodes.Name) and loop.iter.name in lists and isinstance(loop.target, nodes.Name)):
            yield loop.lineno, f"only a list can be gone through with for ({_named(lists)})"
            return
        looped.add(loop.target.name)
    for name in (name for output in tree.find_all(nodes.Output) for name in output.find_all(nodes.Name)):
        if name.name in lists:
            yield name.lineno, f"{name.name!r} is a list: go through it with for"
    yield from _beside(template, texts | looped)


def _every(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _every(child)


def _beside(template: str, alone: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Text of others must stand on lines of its own, or its marker would not begin a line."""
    for number, row in enumerate(template.splitlines(), 1):
        for found in _SHOWN.finditer(row):
            if found[1] in alone and row.strip() != found[0]:
                yield number, f"{found[1]!r} must stand alone on its line"


def _named(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "this task has none"
