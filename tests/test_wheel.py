"""The installed package works from anywhere, with its templates."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`auditor` in an empty environment that sees the dependencies but not the checkout."""
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(place), str(_ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    wheel = next(place.glob("*.whl"))
    venv.create(place / "env", with_pip=False)
    python = place / "env" / "bin" / "python"
    site = next((place / "env" / "lib").glob("python*")) / "site-packages"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--target",
            str(site),
            str(wheel),
        ],
        check=True,
        capture_output=True,
    )
    # The dependencies come from this environment, the checkout itself must not be seen.
    (site / "dependencies.pth").write_text(_libraries(), encoding="utf-8")
    return python


def _libraries() -> str:
    return next(p for p in sys.path if p.endswith("site-packages"))


def test_check_runs_from_an_empty_directory(installed: Path, tmp_path: Path) -> None:
    """A wheel carries everything that a review needs."""
    done = _run(
        installed, tmp_path, "check", "-", "--as-of", "2026-05-04T09:00:00+00:00", text="I'll send the plan by Friday."
    )
    assert done.returncode == 0, done.stderr
    assert "I'll send the plan by Friday" in done.stdout


def test_html_finds_its_templates(installed: Path, tmp_path: Path) -> None:
    """The report's templates are found inside the wheel."""
    done = _run(installed, tmp_path, "check", "-", "--format", "html", text="It never fails, guaranteed.")
    assert done.stdout.startswith("<!doctype html>") or done.stdout.startswith("<!DOCTYPE html>"), done.stderr


def test_it_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    """The module that ran is the installed one."""
    done = subprocess.run(
        [installed, "-c", "import auditor; print(auditor.__file__)"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(_ROOT) not in done.stdout


def _run(python: Path, place: Path, *words: str, text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, "-m", "auditor", *words], cwd=place, input=text, capture_output=True, text=True, check=False
    )
