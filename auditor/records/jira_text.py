"""The words of an Atlassian Document Format tree. Source: developer.atlassian.com, ADF structure."""

from collections.abc import Mapping

_BLOCKS = frozenset(("paragraph", "heading", "listItem", "codeBlock", "blockquote", "tableRow", "rule", "hardBreak"))
_MAX_NODES = 100_000


def plain_text(value: object) -> str | None:
    """The words of a description, one block a line; a description that is already text stays as it is."""
    if isinstance(value, str):
        return value.strip() or None
    parts: list[str] = []
    stack: list[object] = [value]
    for _ in range(_MAX_NODES):
        if not stack:
            break
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, Mapping):
            stack.extend(reversed(_of_node(node)))
    text = "\n".join(line.strip() for line in "".join(parts).split("\n") if line.strip())
    return text or None


def _of_node(node: Mapping[str, object]) -> list[object]:
    text = node.get("text")
    attributes = node.get("attrs")
    label = attributes.get("text") if isinstance(attributes, Mapping) else None
    words: list[object] = [each for each in (text, label) if isinstance(each, str)]
    content = node.get("content")
    inner = content if isinstance(content, list) else []
    return [*words, *inner, *(["\n"] if node.get("type") in _BLOCKS else [])]
