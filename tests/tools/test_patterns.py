"""What is known of the patterns is in step with them."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def test_the_table_of_patterns_is_the_one_that_the_tool_would_write() -> None:
    """After a pattern was changed, `python -m tools.patterns` is run and its file committed."""
    asked = "from tools.patterns import FILE, written; print(FILE.read_text(encoding='utf-8') == written())"
    done = subprocess.run([sys.executable, "-c", asked], cwd=_ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True", "run `python -m tools.patterns`"
