"""Walking files, folders, patterns and archives."""

import gzip
import io
import os
import tarfile
from pathlib import Path

import pytest

from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.sources import spool
from auditor.sources.files import walk


def origins(*paths: Path | str) -> list[str]:
    return [found.origin for found in walk(paths) if isinstance(found, Input)]


def skipped(*paths: Path | str) -> list[Skipped]:
    return [found for found in walk(paths) if isinstance(found, Skipped)]


def tar(path: Path, files: dict[str, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def test_folder_is_walked_in_order(tmp_path: Path) -> None:
    """Sorted, with subfolders; junk of systems and version control is left out."""
    for name in ("b.eml", "a.eml", "sub/c.eml", ".hidden.eml", ".DS_Store", ".git/config", "._a.eml", "Thumbs.db"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert [o.removeprefix(str(tmp_path)) for o in origins(tmp_path)] == [
        "/.hidden.eml",
        "/a.eml",
        "/b.eml",
        "/sub/c.eml",
    ]


def test_missing_path_is_skipped_with_advice(tmp_path: Path) -> None:
    """The others are read."""
    (tmp_path / "a.eml").write_bytes(b"x")
    found = list(walk([tmp_path / "gone.eml", tmp_path / "*.mbox", tmp_path / "a.eml"]))
    assert [type(x) for x in found] == [Skipped, Skipped, Input]
    assert "no such file" in found[0].reason  # type: ignore[union-attr]


def test_patterns_are_expanded(tmp_path: Path) -> None:
    """Also with `**`; a file whose name has brackets is itself."""
    (tmp_path / "sub").mkdir()
    for name in ("a.eml", "sub/b.eml", "c[1].eml"):
        (tmp_path / name).write_bytes(b"x")
    assert origins(f"{tmp_path}/**/*.eml") == [f"{tmp_path}/a.eml", f"{tmp_path}/c[1].eml", f"{tmp_path}/sub/b.eml"]
    assert origins(f"{tmp_path}/c[1].eml") == [f"{tmp_path}/c[1].eml"]


def test_file_named_twice_comes_once(tmp_path: Path) -> None:
    """A folder and a file in it."""
    (tmp_path / "a.eml").write_bytes(b"x")
    assert len(origins(tmp_path, tmp_path / "a.eml")) == 1


def test_link_loops_end(tmp_path: Path) -> None:
    """A folder that links to itself is walked once; a broken link is skipped."""
    (tmp_path / "a.eml").write_bytes(b"x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken").symlink_to(tmp_path / "gone")
    assert len(origins(tmp_path)) == 1
    assert [Path(s.origin).name for s in skipped(tmp_path)] == ["broken"]


def test_pipe_is_not_opened(tmp_path: Path) -> None:
    """Reading it would wait for ever."""
    os.mkfifo(tmp_path / "pipe")
    assert "ordinary file" in skipped(tmp_path)[0].reason


def test_maildir_gives_its_mails(tmp_path: Path) -> None:
    """cur and new are read, index files are not, tmp is skipped with a reason."""
    for name in ("cur/1:2,S", "new/2", "tmp/3", ".Sent/cur/4:2,S", ".Sent/new/x", ".Sent/tmp/y", "dovecot-uidlist"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    assert [o.removeprefix(f"{tmp_path}/") for o in origins(tmp_path)] == [
        ".Sent/cur/4:2,S",
        ".Sent/new/x",
        "cur/1:2,S",
        "new/2",
    ]
    assert len(skipped(tmp_path)) == 2


@pytest.mark.parametrize(("name", "mode"), [("m.tar", "w"), ("m.tar.gz", "w:gz"), ("m.tgz", "w:gz")])
def test_members_of_archives(tmp_path: Path, name: str, mode: str) -> None:
    """Each member is an input that can be read again and again, in any order."""
    path = tar(tmp_path / name, {"in/a.eml": b"first", "in/b.eml": b"second" * 50_000, ".DS_Store": b"x"}, mode)
    found = [x for x in walk([path]) if isinstance(x, Input)]
    assert [x.origin for x in found] == [f"{path}/in/a.eml", f"{path}/in/b.eml"]
    assert [x.content() for x in (found[1], found[0], found[0])] == [b"second" * 50_000, b"first", b"first"]
    assert found[1].size == 300_000


def test_packed_file_is_opened(tmp_path: Path) -> None:
    """The name without .gz is the name of what is in it."""
    (tmp_path / "m.mbox.gz").write_bytes(gzip.compress(b"From - \nSubject: a\n\nHi\n"))
    (found,) = walk([tmp_path / "m.mbox.gz"])
    assert isinstance(found, Input)
    assert (found.name, found.content()) == ("m.mbox", b"From - \nSubject: a\n\nHi\n")


def test_archives_in_archives_are_opened_to_a_limit(tmp_path: Path) -> None:
    """Two levels are read, many are refused."""
    inner = gzip.compress(b"words")
    path = tar(tmp_path / "a.tar", {"m.txt.gz": inner}, "w")
    assert [x.content() for x in walk([path]) if isinstance(x, Input)] == [b"words"]
    for _ in range(8):
        inner = gzip.compress(inner)
    (tmp_path / "deep.gz").write_bytes(inner)
    assert "three deep" in skipped(tmp_path / "deep.gz")[0].reason


def test_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks beyond the limits is skipped, and nothing stays on the disk."""
    monkeypatch.setattr(spool, "SMALL", 1_000_000)
    monkeypatch.setattr(spool.tempfile, "tempdir", str(tmp_path / "t"))
    (tmp_path / "t").mkdir()
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(b"0" * 20_000_000))
    assert "unpacks to more than" in skipped(tmp_path / "bomb.gz")[0].reason
    assert list((tmp_path / "t").iterdir()) == []


def test_unpacked_bytes_go_with_their_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The temporary file lives as long as an input of it."""
    monkeypatch.setattr(spool.tempfile, "tempdir", str(tmp_path / "t"))
    (tmp_path / "t").mkdir()
    path = tar(tmp_path / "m.tgz", {"a.eml": b"first", "b.eml": b"second"})
    found = [x for x in walk([path]) if isinstance(x, Input)]
    assert len(list((tmp_path / "t").iterdir())) == 1
    assert found.pop(0).content() == b"first"
    assert found.pop().content() == b"second"
    assert list((tmp_path / "t").iterdir()) == []


@pytest.mark.parametrize("cut", [20, 200])
def test_damaged_archive_is_told(tmp_path: Path, cut: int) -> None:
    """A torn .gz is skipped with advice."""
    data = gzip.compress(os.urandom(5_000))
    (tmp_path / "a.gz").write_bytes(data[:-cut])
    assert "damaged" in skipped(tmp_path / "a.gz")[0].reason


def test_torn_tar_keeps_what_came_before(tmp_path: Path) -> None:
    """The members before the tear are read, the tear is told."""
    path = tar(tmp_path / "a.tar", {"a.eml": b"first", "b.eml": b"second" * 1_000}, "w")
    whole = path.read_bytes()
    path.write_bytes(whole[:1_024] + b"\xff" * 512 + whole[1_536:])
    assert origins(path) == [f"{path}/a.eml"]
    assert len(skipped(path)) == 1


def test_links_in_archives_are_not_followed(tmp_path: Path) -> None:
    """A link could point anywhere."""
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        info = tarfile.TarInfo("passwords")
        info.type = tarfile.SYMTYPE
        info.linkname = "/etc/passwd"
        archive.addfile(info)
    assert origins(tmp_path / "a.tar") == []
    assert "link" in skipped(tmp_path / "a.tar")[0].reason


def test_archive_that_ends_too_early_is_told(tmp_path: Path) -> None:
    """A member whose bytes are not all there is skipped, the ones before are read."""
    path = tar(tmp_path / "a.tar", {"a.eml": b"first", "b.eml": b"second" * 1_000}, "w")
    path.write_bytes(path.read_bytes()[:3_000])
    assert origins(path) == [f"{path}/a.eml"]
    assert f"{path}/b.eml" in [s.origin for s in skipped(path)]
