"""Compares with committed files; `UPDATE_SNAPSHOTS=1 pytest tests/reports` writes them anew (read the diff)."""

import os
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "snapshots" / "reports"


def matches(name: str, text: str) -> bool:
    """Whether `text` is what the snapshot `name` holds."""
    path = _FOLDER / name
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(text, encoding="utf-8", newline="")
    return path.read_bytes().decode() == text
