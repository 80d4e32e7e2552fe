"""JSON of a stranger, looked through before anybody parses it: nothing deep, huge, doubled or half of a character."""

import json
import re
from dataclasses import dataclass

MAX_BYTES = 2_000_000
MAX_ITEMS = 2_000
"""Items of all lists together."""
MAX_DEPTH = 50

_FENCE = "```"
# Possessive, so that two megabytes of one string leave nothing to go back to.
_STRUCTURE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+|[\[{]|[\]}]', re.DOTALL)
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a text is not taken, in plain words and without a word of it."""

    reason: str


class _Unfit(ValueError):
    """Raised inside the parser's hooks; its text is a reason."""


def checked(text: str) -> str | Refused:
    """The JSON in `text` without the fence around it, safe to be parsed by anybody, or why it is refused."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return Refused(f"longer than {MAX_BYTES // 1_000_000} MB")
    if _HALF.search(text):
        return Refused("holds half of a character (a lone surrogate)")
    body = _unfenced(text.removeprefix("\ufeff").strip())
    if not body:
        return Refused("empty")
    if _too_deep(body):
        return Refused(f"nested deeper than {MAX_DEPTH} levels")
    try:
        value = json.loads(body, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        return Refused(f"not JSON: {error.msg[0].lower()}{error.msg[1:]} at character {error.pos + 1}")
    except _Unfit as error:
        return Refused(str(error))
    except ValueError:  # a number of more than 4,300 digits
        return Refused("a number that is too long")
    fault = _fault(value)
    return Refused(fault) if fault else body


def _unfenced(text: str) -> str:
    first, _, rest = text.partition("\n")
    fenced = first.startswith(_FENCE) and rest.endswith(_FENCE)
    if not fenced or first.removeprefix(_FENCE).strip().lower() not in {"", "json"}:
        return text
    return rest.removesuffix(_FENCE).strip()


def _too_deep(text: str) -> bool:
    depth = 0
    for token in _STRUCTURE.finditer(text):
        first = text[token.start()]
        depth += 1 if first in "[{" else -1 if first in "]}" else 0
        if depth > MAX_DEPTH:
            return True
    return False


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Unfit("a key stands twice in one object")
    return found


def _constant(_: str) -> object:
    raise _Unfit("NaN and Infinity are not JSON")


def _fault(value: object) -> str | None:
    """What no schema would tell: too many items, or half of a character behind an escape. Depth is bounded before."""
    items = 0
    waiting = [value]
    while waiting:
        match waiting.pop():
            case str() as text if _HALF.search(text):
                return "holds half of a character (a lone surrogate)"
            case list() as entries:
                items += len(entries)
                if items > MAX_ITEMS:
                    return f"more than {MAX_ITEMS:,} items"
                waiting.extend(entries)
            case dict() as fields:
                waiting.extend((*fields, *fields.values()))
    return None
