"""What `examples/deploy` names is there, and an image holds what the program needs and nothing of a working folder."""

import json
import re
import shlex
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from auditor.cli.main import app

_ROOT = Path(__file__).resolve().parent.parent
_DEPLOY = _ROOT / "examples" / "deploy"
_PIN = re.compile(
    r"^(?P<name>[a-z0-9][\w.-]*)==(?P<version>[^\s;]+)[^\n]*(?P<hashes>(?:\n    --hash=\S+(?: \\)?)+)", re.MULTILINE
)
_NAME = re.compile(r"[\w.-]+")


def _project() -> dict[str, dict[str, dict[str, list[str]]]]:
    return tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _ignored(path: str) -> bool:
    """By `.dockerignore`: the last line that fits the path, or a folder above it, decides."""
    parts = path.split("/")
    ways = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
    out = False
    for line in (_ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        pattern = line.removeprefix("!")
        if line.startswith("#") or not line:
            continue
        anywhere, plain = pattern.startswith("**/"), pattern.removeprefix("**/")
        if any(fnmatch(way.rpartition("/")[2] if anywhere else way, plain) for way in ways):
            out = not line.startswith("!")
    return out


@pytest.mark.parametrize(
    "path",
    [
        ".git/config",
        ".venv/bin/python",
        ".env",
        ".auditor/answers.sqlite",
        "auditor.toml",
        "team.db",
        "team.db-wal",
        "auditor/core/team.db-wal",
        "auditor/__pycache__/errors.cpython-312.pyc",
        "mail/march.mbox",
        "out/report.html",
        "tests/conftest.py",
        "examples/mail/one.eml",
    ],
)
def test_what_lies_beside_the_project_stays_out_of_an_image(path: str) -> None:
    """History, environments, ledgers and mail."""
    assert _ignored(path)


def test_what_the_wheel_is_made_of_goes_into_an_image() -> None:
    """The package, what is put into it, the files that pyproject.toml names, and both lock files."""
    whole = _project()
    wheel = whole["tool"]["hatch"]["build"]["targets"]["wheel"]  # type: ignore[call-overload]
    about = whole["project"]
    needed = [*wheel["packages"], *wheel["force-include"], *about["license-files"], about["readme"]]
    needed += ["pyproject.toml", "requirements.lock", "requirements-service.lock"]
    assert [path for path in map(str, needed) if _ignored(path) or _ignored(f"{path}/deep/file.py")] == []
    assert [path for path in map(str, needed) if not (_ROOT / path).exists()] == []


def _pins(name: str) -> dict[str, tuple[str, str]]:
    text = (_ROOT / name).read_text(encoding="utf-8")
    return {found["name"]: (found["version"], found["hashes"]) for found in _PIN.finditer(text)}


def test_the_lock_of_the_image_is_a_part_of_the_lock() -> None:
    """`make lock` writes both: the same versions and hashes, all that the service needs, nothing for developers alone."""
    whole, part = _pins("requirements.lock"), _pins("requirements-service.lock")
    assert {name: pin for name, pin in part.items() if whole.get(name) != pin} == {}
    about = _project()["project"]
    extras = about["optional-dependencies"]
    wanted = [*about["dependencies"], *extras["service"], *extras["llm"], "hatchling"]
    assert {found[0] for one in wanted if (found := _NAME.match(one))} - part.keys() == set()
    assert part.keys() & {"pytest", "mypy", "ruff", "playwright", "chromadb", "xllamacpp"} == set()


def _begun_with(file: str, pattern: str) -> str:
    found = re.search(pattern, (_DEPLOY / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    "words",
    [
        shlex.split(_begun_with("auditor.service", r"^ExecStart=(.*)$")),
        json.loads(_begun_with("Containerfile", r"^CMD (.*)$")),
    ],
    ids=["auditor.service", "Containerfile"],
)
def test_the_command_of_the_service_is_one_of_ours(words: list[str]) -> None:
    """Its flags exist; the ledger is named in the environment, where another can be named without a new file."""
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    assert (Path(words[0]).name, words[1]) == ("auditor", "serve")
    told = group.commands["serve"].make_context("serve", words[2:]).params
    assert told["ledger"] is None
