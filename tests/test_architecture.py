"""The shape of the house, held by tests: rings, room sizes, completeness of hand-written lists."""

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from auditor import checks
from auditor.core.conduct import RULES
from auditor.core.promisability import RULES as FORESEEN
from auditor.model.finding import Level

_ROOT = Path(__file__).resolve().parent.parent
_FILES = sorted((_ROOT / "auditor").rglob("*.py"))
_PURE = ("model", "core", "checks")
_IMPURE = frozenset(
    {"os", "sys", "random", "socket", "pathlib", "subprocess", "urllib", "sqlite3", "pydantic", "sqlalchemy", "time"}
)
_LONGEST_FILE = 300
_WRITTEN_BY_A_TOOL = _ROOT / "auditor" / "core" / "patterns" / "known.py"
_LONGEST_FUNCTION = 40


def test_rings_import_downwards_only() -> None:
    """Every import goes from an outer ring to an inner one."""
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", _FILES, ids=lambda p: str(p.relative_to(_ROOT)))
def test_rooms_stay_small(path: Path) -> None:
    """No file is longer than 300 lines, no function than 40, options of commands and data not counted."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= _LONGEST_FILE or path == _WRITTEN_BY_A_TOOL
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.body[0].lineno + 1
            assert length <= _LONGEST_FUNCTION, f"{node.name} is {length} lines long"


@pytest.mark.parametrize("path", [p for p in _FILES if p.relative_to(_ROOT / "auditor").parts[0] in _PURE], ids=str)
def test_inner_rings_are_pure(path: Path) -> None:
    """Model, core and checks import nothing that reads a clock, a file, the network or chance."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {name.split(".")[0] for name in names} & _IMPURE


@pytest.mark.parametrize("path", _FILES, ids=lambda p: str(p.relative_to(_ROOT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """A stranger finds his way by docstrings; empty package files need none."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not tree.body or ast.get_docstring(tree)


@pytest.mark.parametrize(("folder", "listed"), [("checks", checks.ALL), ("checks/conduct", checks.CONDUCT)])
def test_all_lists_every_rule_file(folder: str, listed: Sequence[checks.Rule | checks.ConductRule]) -> None:
    """A rule that nobody listed would never run."""
    files = {p.stem for p in (_ROOT / "auditor" / folder).glob("*.py")} - {"rule"}
    assert {f for f in files if not f.startswith("_")} == {rule.id.replace("-", "_") for rule in listed}


def test_every_conduct_rule_is_described_and_decided() -> None:
    """The rules that an audit or a review decides are exactly those that it explains."""
    decided = set(RULES) | set(FORESEEN)
    assert decided - {rule.id for rule in checks.ALL} == {rule.id for rule in checks.CONDUCT}


@pytest.mark.parametrize("rule", [*checks.ALL, *checks.CONDUCT], ids=lambda r: r.id)
def test_every_rule_explains_itself(rule: checks.Rule | checks.ConductRule) -> None:
    """Title, message, reason and founding source are there, in a tone without exclamation marks."""
    for text in (rule.title, rule.message, rule.why, rule.source):
        assert text.strip()
        assert "!" not in text
    assert rule.level in Level
