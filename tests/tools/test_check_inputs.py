"""The command that audits every file of a folder by itself and tells its cost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.model.text import Document
from auditor.ports import Input
from tools.check_inputs import Checked, check, look, summary, told

FIXTURES = Path(__file__).parents[1] / "fixtures"
SHELF = wiring.shelf(Config())


class _Failing:
    """A reader with a bug."""

    name = "broken reader"

    def recognises(self, file: Input) -> float:
        return 1.0

    def read(self, file: Input) -> Iterator[Document]:
        yield from ()
        raise KeyError("speaker")


class _Dying:
    """A reader that takes its process along."""

    name = "dying reader"

    def recognises(self, file: Input) -> float:
        raise SystemExit(7)

    def read(self, file: Input) -> Iterator[Document]:
        yield from ()


def test_every_fixture_is_read_or_skipped_with_a_reason() -> None:
    """The files of the tests do no harm; what gives nothing says why."""
    paths = [str(p) for folder in ("calls", "mail", "records") for p in sorted((FIXTURES / folder).iterdir())]
    found = list(check(paths, SHELF))
    assert sorted(c.path for c in found) == sorted(paths)
    assert not [c for c in found if c.failed]
    assert all(c.read or c.skipped for c in found)
    assert all(c.peak >= c.baseline > 0 for c in found)


def test_a_guarded_bug_counts_as_failed() -> None:
    """The words of the guard mean a bug, although the audit went on."""
    broken = replace(SHELF, mail=(_Failing(),))
    found = look(str(FIXTURES / "mail" / "takeout.mbox"), broken)
    assert found.failed
    assert "KeyError" in found.failed
    assert told(found).startswith("FAILED")


def test_a_process_that_dies_is_told_and_the_others_go_on() -> None:
    """A crash costs its own file only."""
    paths = [str(FIXTURES / "mail" / name) for name in ("takeout.mbox", "reply.html")]
    found = list(check(paths, replace(SHELF, mail=(_Dying(),)), workers=1))
    assert [c.failed for c in found] == ["the process ended with 7", "the process ended with 7"]


def test_a_file_of_no_format_is_skipped(tmp_path: Path) -> None:
    """What nobody reads has a reason and is no failure."""
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    found = look(str(path), SHELF)
    assert (found.read, found.failed, len(found.skipped)) == (0, None, 1)
    alone = replace(found, peak=found.peak - found.baseline)  # the process of the tests is big by itself
    assert told(alone).startswith("skipped")


def test_a_roster_that_cannot_be_meant_is_skipped_with_its_reason(tmp_path: Path) -> None:
    """An audit stops at it with words; that is no bug."""
    path = tmp_path / "roster.yaml"
    path.write_text("people:\n  - nickname: Ida\n", encoding="utf-8")
    found = look(str(path), SHELF)
    assert found.failed is None
    assert "nickname" in found.skipped[0]


def test_slow_and_big_files_are_told() -> None:
    """The limits are 1 s and 300 MB; the last line counts what is over."""
    slow = Checked(path="a.eml", read=1, cpu=1.5, peak=50, baseline=40)
    big = Checked(path="b.eml", read=1, cpu=0.5, peak=301, baseline=40)
    fine = Checked(path="c.eml", read=1, cpu=0.5, peak=50, baseline=40)
    assert slow.bad == ("too slow (1.50 s)",)
    assert big.bad == ("too big (301 MB)",)
    assert fine.bad == ()
    assert "3 files: 3 read, 0 skipped" in summary([slow, big, fine])
    assert "1 too slow, 1 too big" in summary([slow, big, fine])
