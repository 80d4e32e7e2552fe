"""Pages of documentation as tests see them: fenced blocks, console sessions, and what a terminal shows for them."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(
    r"^```(?P<language>[a-z]*)(?: file=(?P<file>\S+))?[^\n]*\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A fenced block: a file to write, or commands to run with the output that the page shows."""

    language: str
    file: str | None
    text: str

    def session(self) -> tuple[list[str], list[str]]:
        """(commands, shown lines) of a console block; a command goes on after a backslash."""
        commands: list[str] = []
        shown: list[str] = []
        for line in self.text.splitlines():
            if line.startswith("$ "):
                commands.append(line[2:])
            elif commands and commands[-1].endswith("\\"):
                commands[-1] += "\n" + line
            elif line.strip():
                shown.append(line)
        return commands, shown


def steps(page: Path) -> list[Step]:
    found = _BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Step(language=m["language"], file=m["file"], text=m["text"]) for m in found]


def prose(page: Path) -> str:
    return _BLOCK.sub("", page.read_text(encoding="utf-8"))


def run(commands: list[str], place: Path) -> tuple[str, list[int]]:
    """What the terminal would show, both streams together, and each command's exit code."""
    codes = place / ".codes"
    codes.unlink(missing_ok=True)
    script = "\n".join(f'{one}\n__code=$?; echo $__code >> "{codes}"; (exit $__code)' for one in commands)
    shown = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=place,
        env={**os.environ, **shown},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout, [int(code) for code in codes.read_text().split()]


def absent(shown: list[str], output: str) -> str | None:
    """The first shown line that the output does not have, in this order; "…" stands for anything that was left out."""
    lines = iter(output.splitlines())
    quoted = (line for line in shown if line.strip() != "…")
    return next((line for line in quoted if not any(_fits(line, real) for real in lines)), None)


def _fits(line: str, real: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, line.strip().split("…"))), real.strip()) is not None
