"""What README and docs show is what the program does: commands run, output is real, lists are whole."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from typer.core import TyperGroup
from typer.main import get_command

from auditor import wiring
from auditor.checks import ALL, CONDUCT
from auditor.cli.main import app
from auditor.config import Config
from auditor.core.acts import ACTS
from auditor.model.record import Coverage, RecordKind, RecordStatus
from auditor.model.verdict import Verdict
from auditor.pipeline import review
from auditor.ports import Input
from auditor.readers.mapping import FIELDS
from auditor.readers.mapping_file import ENTRY_FIELDS, read_mapping
from auditor.records.manifest import CoverageManifest
from auditor.reports import Format
from auditor.reports.schema_v1 import schema
from tests.doc_pages import absent, prose, run, steps

_ROOT = Path(__file__).resolve().parent.parent
_README = _ROOT / "README.md"
_PAGES = (_README, _ROOT / "CONTRIBUTING.md", _ROOT / "eval" / "README.md", *sorted((_ROOT / "docs").glob("*.md")))
_FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
_LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#\s]+)(?:#[^)\s]*)?\)")
_GENERATED = _ROOT / "docs" / "rules.md"
"""Its examples break house rules on purpose."""
_FINE = frozenset({0, 1})
"""Exit codes of a command that did all of its work."""
every_page = pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)


def _group() -> TyperGroup:
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    return group


def _flags() -> set[str]:
    groups = [_group(), *_group().commands.values()]
    below = [command for one in groups[1:] if isinstance(one, TyperGroup) for command in one.commands.values()]
    options = {name for one in (*groups, *below) for p in one.params for name in (*p.opts, *p.secondary_opts)}
    return {name for name in options if name.startswith("--")} | {"--help"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the examples, as a reader of the pages has it in front of him."""
    shutil.copytree(_ROOT / "examples", tmp_path / "examples")
    shutil.copytree(_ROOT / "eval" / "recorded", tmp_path / "eval" / "recorded")
    return tmp_path


@every_page
def test_commands_run_and_print_what_the_page_shows(page: Path, copy: Path) -> None:
    """Each `console` block runs in a copy of the examples and prints the lines that are quoted below it."""
    for step in steps(page):
        if step.file:
            (copy / step.file).parent.mkdir(parents=True, exist_ok=True)
            (copy / step.file).write_text(step.text, encoding="utf-8")
        if step.language != "console":
            continue
        commands, shown = step.session()
        mine = [one for one in commands if not one.startswith("make ")]
        if not mine:
            continue
        output, codes = run(mine, copy)
        asked = [following == "echo $?" for following in (*mine[1:], "")]
        bad = [one for one, code, told in zip(mine, codes, asked, strict=True) if code not in _FINE and not told]
        assert not bad and "Traceback (most recent call last)" not in output, output
        missing = absent(shown, output)
        assert missing is None, f"not in the real output:\n{missing}\n\n{output}"


def test_targets_of_make_exist() -> None:
    """Every `make` target that a page names is in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (_ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        t for page in _PAGES for t in re.findall(r"(?:^\$ |`)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert named
    assert named <= targets


@pytest.mark.parametrize("name", ["rules", "inputs"])
def test_pages_are_generated(name: str) -> None:
    """docs/rules.md and docs/inputs.md are what `make docs` writes from the rules and the sources."""
    command = {"rules": "rules", "inputs": "sources"}[name]
    done = subprocess.run(
        [sys.executable, "-m", "auditor", command, "--format", "markdown"],
        cwd=_ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert (_ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") == done.stdout


@every_page
def test_flags_exist(page: Path) -> None:
    """Every flag that a page names is in some `--help`."""
    text = page.read_text(encoding="utf-8")
    assert set(_FLAG.findall(text)) - _flags() == set()


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link points at a file of the project."""
    targets = [found["target"] for found in _LINK.finditer(prose(page))]
    assert [t for t in targets if not (page.parent / t).exists()] == []


def test_readme_names_every_command_and_page() -> None:
    """A reader of README finds each command and each page of docs."""
    text = _README.read_text(encoding="utf-8")
    assert [name for name in _group().commands if f"`auditor {name}" not in text] == []
    assert [p.name for p in (_ROOT / "docs").glob("*.md") if f"(docs/{p.name})" not in text] == []


def test_readme_lists_are_whole() -> None:
    """README has every verdict, every exit code, every output format and every format that is read."""
    text = _README.read_text(encoding="utf-8")
    named = set(re.findall(r"`([\w-]+(?: \w+)?)`", text))
    assert {v.value for v in Verdict} <= named
    assert {f.value for f in Format} <= named
    assert {source.name for source in wiring.readers(Config())} <= named
    assert all(f"\n| {code} | " in text for code in range(5))


def test_readme_passes_its_own_review() -> None:
    """The page that asks others for plain words uses them: a review of its prose finds nothing."""
    (draft,) = wiring.drafts(Input.of("README.md", prose(_README).encode()), now=datetime(2026, 5, 4, tzinfo=UTC))
    shop = wiring.workshop(
        Config(), wiring.Run(as_of=datetime.fromisoformat("2026-01-05T09:00:00+00:00"), keep_text=True)
    )
    assert [(f.rule, f.quote) for f in review(draft, shop).findings] == []


_DRAWN = [("rings", "The rings"), ("offline", "The offline engine, room by room")]


@pytest.mark.parametrize(("contract", "title"), _DRAWN)
def test_architecture_page_draws_the_rings(contract: str, title: str) -> None:
    """The table of rings is the import contract, ring by ring; so is that of the offline engine's rooms, but for its head."""
    contracts = ConfigParser()
    contracts.read(_ROOT / ".importlinter", encoding="utf-8")
    layers = contracts[f"importlinter:contract:{contract}"]["layers"].split("\n")
    rings = [line.replace(" | ", "`, `").strip() for line in layers if line.strip() not in {"", "engine"}]
    rows = re.findall(r"^\| (`.+`) \| .+ \|$", _section("architecture.md", title), re.MULTILINE)
    assert rows == [f"`{ring}`" for ring in rings]


def _section(page: str, title: str) -> str:
    text = (_ROOT / "docs" / page).read_text(encoding="utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_settings_are_all_documented() -> None:
    """docs/operations.md has a row for each setting of auditor.toml."""
    text = (_ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    keys = [*Config.model_fields, *Config().thresholds.model_dump()]
    assert [
        key for key in keys if f"| `{key}` |" not in text and f"### {key}" not in text and key != "thresholds"
    ] == []


def test_report_page_names_every_field() -> None:
    """docs/json-report.md has every field of `auditor.report/1`, wherever it stands."""
    text = (_ROOT / "docs" / "json-report.md").read_text(encoding="utf-8")
    whole = schema()
    fields = {name for shape in (whole, *whole["$defs"].values()) for name in shape.get("properties", {})}
    assert len(fields) > 60
    assert sorted(name for name in fields if f"`{name}`" not in text) == []


def test_records_page_has_the_table_of_acts() -> None:
    """docs/records.md shows for each act the kinds that can prove it and the days of grace, as the code has them."""
    text = (_ROOT / "docs" / "records.md").read_text(encoding="utf-8")
    rows = [
        f"| `{act}` | {_kinds(p.strong)} | {_kinds(p.weak)} | {_kinds(p.absence)} | {p.working_days} |"
        for act, p in ACTS.items()
    ]
    assert [row for row in rows if row not in text] == []
    assert [word for word in (*RecordKind, *RecordStatus) if f"`{word}`" not in text] == []


def _kinds(kinds: frozenset[RecordKind]) -> str:
    return ", ".join(kind.value for kind in RecordKind if kind in kinds) or "nothing"


def _data(language: str, *, file: str = "") -> list[pytest.ParameterSet]:
    found = [(page.name, step) for page in _PAGES for step in steps(page) if step.language == language]
    return [
        pytest.param(step.text, id=f"{name}: {step.text[:30]!r}")
        for name, step in found
        if (step.file or "").endswith(file)
    ]


@pytest.mark.parametrize("text", _data("toml"))
def test_settings_shown_are_valid(text: str) -> None:
    """A settings file that a page shows is accepted."""
    assert Config.model_validate(tomllib.loads(text)).model_fields_set


@pytest.mark.parametrize("text", _data("json"))
def test_json_shown_is_json(text: str) -> None:
    """JSON that a page shows can be parsed."""
    assert json.loads(text)


@pytest.mark.parametrize("text", _data("yaml"))
def test_yaml_shown_is_yaml(text: str) -> None:
    """YAML that a page shows can be parsed."""
    assert yaml.safe_load(text)


@pytest.mark.parametrize("text", _data("yaml", file="coverage.yaml"))
def test_coverage_shown_is_understood(text: str) -> None:
    """A coverage.yaml that a page shows is read without a word."""
    entries = list(CoverageManifest().read(Input.of("coverage.yaml", text.encode())))
    assert entries
    assert all(isinstance(entry, Coverage) for entry in entries)


@pytest.mark.parametrize("text", _data("yaml", file="records/records.yaml"))
def test_mapping_shown_is_understood(text: str) -> None:
    """A records.yaml that a page shows is read without a word."""
    assert read_mapping(text.encode(), origin="records.yaml")


def test_mapping_page_names_every_field() -> None:
    """docs/mapping.md has each field of an entry and each field of a record."""
    text = (_ROOT / "docs" / "mapping.md").read_text(encoding="utf-8")
    assert [name for name in (*ENTRY_FIELDS, *FIELDS) if f"`{name}`" not in text] == []


def test_pages_shout_at_nobody() -> None:
    """Prose has no exclamation marks."""
    assert [p.name for p in _PAGES if p != _GENERATED and re.search(r"\w!(?=\s)", prose(p))] == []


def test_rules_that_are_named_exist() -> None:
    """Each rule that a page tells to explain or to ignore is a rule."""
    text = "".join(page.read_text(encoding="utf-8") for page in _PAGES if page != _GENERATED)
    named = set(re.findall(r"auditor(?: explain|: ignore) ([a-z-]+)", text))
    assert named
    assert named <= {rule.id for rule in ALL} | {rule.id for rule in CONDUCT}
