"""Yes and no as forms say it."""

from typing import Annotated, Final

from pydantic import BeforeValidator

_SAID: Final = {"true": True, "yes": True, "false": False, "no": False}


def _meant(value: object) -> object:
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value not in _SAID:
        raise ValueError("neither true nor false")
    return _SAID[value]


Flag = Annotated[bool, BeforeValidator(_meant)]
"""`true` or `false`; older clients of LanguageTool say `yes` and `no`."""
