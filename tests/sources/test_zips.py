"""Zipped exports: members, limits, passwords, names, and documents that are zips themselves."""

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.sources import spool, zips
from auditor.sources.archives import expand


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return out.getvalue()


def inputs(data: bytes, name: str = "export.zip") -> list[Input]:
    return [x for x in expand(Input.of(name, data)) if isinstance(x, Input)]


def skipped(data: bytes) -> list[Skipped]:
    return [x for x in expand(Input.of("export.zip", data)) if isinstance(x, Skipped)]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_are_inputs(method: int) -> None:
    """In order, read as often as one likes; what systems left there is no member."""
    files = {
        "in/": b"",
        "in/a.eml": b"first",
        "__MACOSX/in/._a.eml": b"x",
        ".DS_Store": b"x",
        "b.eml": b"second" * 50_000,
    }
    found = inputs(packed(files, method))
    assert [x.origin for x in found] == ["export.zip/in/a.eml", "export.zip/b.eml"]
    assert [x.content() for x in (found[1], found[0], found[0])] == [b"second" * 50_000, b"first", b"first"]
    assert found[1].size == 300_000


def test_zips_in_zips_are_opened_to_a_limit() -> None:
    """Two levels are read, many are refused."""
    data = packed({"inner.zip": packed({"a.txt": b"words"})})
    assert [(x.origin, x.content()) for x in inputs(data)] == [("export.zip/inner.zip/a.txt", b"words")]
    for _ in range(4):
        data = packed({"inner.zip": data})
    assert "three deep" in skipped(data)[0].reason


def test_password_is_asked_for() -> None:
    """The other members are read."""
    data = bytearray(packed({"a.eml": b"secret", "b.eml": b"open"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(mark) + at
        data[place : place + 2] = struct.pack("<H", 1)
    (told,) = skipped(bytes(data))
    assert (told.origin, "unpack it with the password first" in told.reason) == ("export.zip/a.eml", True)
    assert [x.origin for x in inputs(bytes(data))] == ["export.zip/b.eml"]


def test_bomb_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By the size that it declares, before a byte of it is unpacked; what came before stays, nothing stays on the disk."""
    monkeypatch.setattr(spool, "SMALL", 1_000_000)
    monkeypatch.setattr(spool.tempfile, "tempdir", str(tmp_path))
    data = packed({"a.eml": b"first", "bomb": b"0" * 20_000_000, "b.eml": b"second"})
    assert [x.origin for x in inputs(data)] == ["export.zip/a.eml"]
    assert "unpacks to more than" in skipped(data)[0].reason
    assert list(tmp_path.iterdir()) == []


def test_bombs_in_many_small_pieces_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """All levels share what one file may unpack to."""
    monkeypatch.setattr(spool, "SMALL", 1_000_000)
    inner = packed({"zeros": b"0" * 900_000})
    data = packed({f"{n}.zip": inner for n in range(200)})
    found = list(expand(Input.of("export.zip", data)))
    assert sum(isinstance(x, Input) for x in found) < 200
    assert any("unpacks to more than" in x.reason for x in found if isinstance(x, Skipped))


def test_names_that_lead_outside_lead_nowhere() -> None:
    """Nothing is ever written under them; what is told is plain."""
    data = packed({"../../etc/passwd": b"x", "/root/a": b"x", "C:\\mail\\b.eml": b"x", "a\x1b[31m.eml": b"x"})
    assert [x.origin.removeprefix("export.zip/") for x in inputs(data)] == [
        "etc/passwd",
        "root/a",
        "C:/mail/b.eml",
        "a[31m.eml",
    ]


def test_links_are_not_followed() -> None:
    """A link could point anywhere."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("passwords")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    assert inputs(out.getvalue()) == []
    assert "link" in skipped(out.getvalue())[0].reason


def test_damaged_member_loses_no_other() -> None:
    """Its check sum tells."""
    data = packed({"a.eml": b"first" * 100, "b.eml": b"second"}, zipfile.ZIP_STORED)
    torn = data.replace(b"firstfirst", b"firstFIRST", 1)
    assert [x.origin for x in inputs(torn)] == ["export.zip/b.eml"]
    assert "damaged" in skipped(torn)[0].reason


def test_torn_archive_is_told_at_every_cut() -> None:
    """Its list of members stands at its end."""
    data = packed({"a.eml": b"first" * 100, "b.eml": b"second"})
    for cut in range(4, len(data) - 1, 7):
        found = list(expand(Input.of("export.zip", data[:cut])))
        assert [type(x) for x in found] == [Skipped]
    assert "empty" in skipped(packed({}))[0].reason


def test_twisted_archive_raises_nothing() -> None:
    """Whatever byte is wrong, it is told or read."""
    data = packed({"a.eml": b"first" * 100, "b.eml": b"second"})
    for at in range(4, len(data)):
        for value in (0x00, 0x01, 0xFF):
            list(expand(Input.of("export.zip", data[:at] + bytes([value]) + data[at + 1 :])))


@pytest.mark.parametrize(
    ("name", "member"),
    [("a.docx", "[Content_Types].xml"), ("a.odt", "mimetype"), ("a.pages", "Index/Document.iwa")],
)
def test_documents_that_are_zips_stay_whole(name: str, member: str) -> None:
    """Told by what lies in them, also under the name of an archive."""
    data = packed({member: b"x", "word/document.xml": b"y"})
    assert [x.origin for x in inputs(data, name)] == [name]
    assert [x.origin for x in inputs(data, "a.zip")] == ["a.zip"]


def test_endless_list_of_members_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the size that the end of the archive declares, before it is read; a size that cannot be is damage."""
    data = packed({f"{n}.eml": b"first" for n in range(100)})
    place = data.rindex(b"PK\x05\x06") + 12
    impossible = data[:place] + struct.pack("<I", 900_000_000) + data[place + 4 :]
    assert "damaged" in skipped(impossible)[0].reason
    monkeypatch.setattr(zips, "_MAX_DIRECTORY", 1_000)
    assert "split it" in skipped(data)[0].reason
