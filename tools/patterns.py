"""`python -m tools.patterns`: writes `core/patterns/known.py`, what is known of each pattern before it is compiled.

Finding it out takes longer than reviewing a draft, so it is done once, here. `tests/tools/test_patterns.py` keeps
the file in step with the patterns.
"""

import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import auditor
from auditor.core.patterns.pattern import MADE
from auditor.core.when.phrases import OPENINGS
from tools.pattern_heads import heads
from tools.pattern_needs import Choice, required

FILE = Path(auditor.__file__).parent / "core" / "patterns" / "known.py"
_HEAD = '''"""What is known of each pattern before it is compiled. Written by `python -m tools.patterns`, not by hand."""

# ruff: noqa: E501
'''
_PARTS = ("auditor.core.", "auditor.checks.", "auditor.engines.offline.")


def written() -> str:
    """The file, for all patterns that importing the package makes."""
    for module in walk_packages(auditor.__path__, "auditor."):
        if module.name.startswith(_PARTS):
            import_module(module.name)
    begun = {one.key: one for one in OPENINGS}
    needs = {key: [_spelled(c) for c in required(one.source, one.flags)] for key, one in sorted(MADE.items())}
    choices = sorted({choice for chosen in needs.values() for choice in chosen})
    number = {choice: str(place) for place, choice in enumerate(choices)}
    needed = (" ".join((key, *map(number.__getitem__, chosen))) for key, chosen in needs.items() if chosen)
    headed = ("|".join((*heads(one.source), key)) for key, one in sorted(begun.items()))
    parts = (("CHOICES", choices), ("NEEDS", needed), ("HEADS", headed))
    return _HEAD + "".join(f'\n{name} = r"""{_lines(lines)}"""\n' for name, lines in parts)


def _spelled(choice: Choice) -> str:
    return " ".join(sorted(choice))


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def main() -> int:
    """Write it, and say how large it is."""
    FILE.write_text(written(), encoding="utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes for {len(MADE)} patterns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
