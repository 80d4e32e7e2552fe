"""JSON with the line on which each value stands, as `yaml_file` gives it for YAML.

YAML readers stumble over JSON that is right: tabs, escaped slashes, characters in two halves.
"""

import json
import re
from dataclasses import dataclass, field

import yaml

from auditor.errors import Unreadable
from auditor.readers.charset import whole
from auditor.readers.yaml_file import Marked

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\],:"]+', re.DOTALL)
_TAG = "tag:yaml.org,2002:"


@dataclass(slots=True)
class _Open:
    """A list or an object whose end has not come."""

    mark: yaml.Mark
    closing: str
    parts: list[yaml.Node] = field(default_factory=list)

    def closed(self) -> yaml.Node:
        if self.closing == "]":
            return yaml.SequenceNode(f"{_TAG}seq", self.parts, self.mark)
        return yaml.MappingNode(f"{_TAG}map", list(zip(self.parts[::2], self.parts[1::2], strict=True)), self.mark)


def read_json(data: bytes, *, origin: str) -> Marked:
    """The value of a JSON text. Unreadable names the line."""
    try:
        text = data.decode("utf-8-sig")
        json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"{origin}: line {error.lineno}: {error.msg.lower()}", hint="mend that line") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{origin}: this is not JSON in UTF-8", hint="save it as UTF-8 text") from error
    return Marked(_node(text), origin)


def _node(text: str) -> yaml.Node:
    """`text` is known to be JSON, so its commas and colons need no looking at."""
    line, seen = 0, 0
    stack = [_Open(yaml.Mark("", 0, 0, 0, None, 0), "]")]
    for token in _TOKEN.finditer(text):
        line, seen = line + text.count("\n", seen, token.start()), token.start()
        mark, word = yaml.Mark("", seen, line, 0, None, 0), token.group()
        match word:
            case "[" | "{":
                stack.append(_Open(mark, "]" if word == "[" else "}"))
            case "]" | "}":
                done = stack.pop().closed()
                stack[-1].parts.append(done)
            case _:
                stack[-1].parts.append(_scalar(word, mark))
    return stack[0].parts[0]


def _scalar(word: str, mark: yaml.Mark) -> yaml.Node:
    if word == "null":
        return yaml.ScalarNode(f"{_TAG}null", "", mark)
    value = whole(json.loads(word)) if word.startswith('"') else word
    return yaml.ScalarNode(f"{_TAG}str", value, mark)
