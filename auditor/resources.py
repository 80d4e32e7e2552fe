"""Finds `prompts/` and `templates/`: beside the package in a checkout, inside it in an installed wheel."""

from pathlib import Path

from auditor.errors import NotFound

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `name` ("prompts" or "templates"). Raises NotFound when the installation is incomplete."""
    for candidate in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise NotFound(f"the folder {name!r} is not part of this installation", hint="install the package again")
