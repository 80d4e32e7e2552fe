"""YAML side files (coverage, roster, claims) as plain values."""

import yaml

from auditor.errors import Unreadable
from auditor.readers.charset import whole

_MAX_BYTES = 20_000_000


class _Loader(yaml.SafeLoader):
    """The safe loader, whose texts have no halves of surrogate pairs, which no report could be written with."""


def _text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return whole(str(loader.construct_scalar(node)))


_Loader.add_constructor("tag:yaml.org,2002:str", _text)


def read_yaml(data: bytes, *, origin: str) -> object:
    """The value of a YAML text: dict, list, str, int, float, bool, date or None. Unreadable names the line."""
    if len(data) > _MAX_BYTES:
        raise Unreadable(
            f"{origin}: {len(data) // 1_000_000} MB is too large for YAML", hint="split it into several files"
        )
    try:
        return yaml.load(data.decode("utf-8-sig"), Loader=_Loader)  # noqa: S506 - it is the safe one
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise Unreadable(f"{origin}: {line}{error.problem or 'this is not YAML'}", hint="mend that line") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Unreadable(f"{origin}: this is not YAML in UTF-8", hint="save it as UTF-8 text") from error
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise Unreadable(f"{origin}: a value cannot be read: {error}", hint="mend that value or quote it") from error
