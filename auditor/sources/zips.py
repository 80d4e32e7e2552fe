"""The members of a .zip file, unpacked one behind the other into one temporary file.

Founding source: PKWARE APPNOTE. Office files are zips too; they are told by what lies in them and stay whole, so that
somebody who reads them, or the answer for what nobody reads, sees the file and not its pieces.
"""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.sources.spool import CHUNK, Budget, Spool, TooLarge, window

MAX_MEMBERS = 200_000
_MAX_DIRECTORY = 20_000_000
"""Bytes of the list of members, which has to be held in memory: some 200,000 files with long names."""
_JUNK = ("._", ".DS_Store", "__MACOSX", "Thumbs.db", "desktop.ini")
_DOCUMENTS = frozenset({"[content_types].xml", "mimetype", "index/document.iwa", "meta-inf/manifest.mf"})
"""Files that make a zip one document: Office, OpenDocument and e-books, Apple's iWork, Java."""
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_FAILURES = (zipfile.BadZipFile, OSError, EOFError, ValueError, struct.error, zlib.error, RuntimeError, IndexError)
"""What zipfile raises on damaged archives; RuntimeError also for passwords and NotImplementedError for compressions."""
_ENCRYPTED = "it is protected with a password; unpack it with the password first and give the files"


def is_zip(file: Input) -> bool:
    """Whether the file is an archive of files; a document that is packed as a zip is none."""
    if not file.head.startswith((b"PK\x03\x04", _END)):
        return False
    try:
        with file.open() as stream:
            if _directory_size(stream) > _MAX_DIRECTORY:
                return True
            names = zipfile.ZipFile(stream).namelist()
    except _FAILURES:
        return not _looks_like_document(file.head)
    return _DOCUMENTS.isdisjoint(name.lower() for name in names)


def _looks_like_document(head: bytes) -> bool:
    return head[30:49] == b"[Content_Types].xml" or head[30:38] == b"mimetype"


def inside(origin: str, name: str) -> str:
    """Where a member lies, in words; a name that leads out of the archive leads nowhere."""
    parts = name.replace("\\", "/").split("/")
    kept = ["".join(c for c in part if c.isprintable()) for part in parts if part not in ("", ".", "..")]
    return "/".join([origin, *(part[:255] for part in kept[-20:])]) if kept else f"{origin}/unnamed"


def is_junk(name: str) -> bool:
    """What a system left there and no user made."""
    return any(part.startswith(_JUNK) for part in name.replace("\\", "/").split("/"))


def members(file: Input, budget: Budget) -> Iterator[Input | Skipped]:
    """The files in the archive, in order; one that cannot be unpacked is a Skipped and loses no other."""
    try:
        with file.open() as stream:
            if _directory_size(stream) > _MAX_DIRECTORY:
                yield _too_many(file)
                return
            with zipfile.ZipFile(stream) as archive:
                yield from _unpacked(file, archive, budget)
    except _FAILURES as error:
        said = (str(error) or type(error).__name__)[:120]
        reason = f"the archive is damaged or not whole ({said}); download or copy it again"
        yield Skipped(origin=file.origin, reason=reason)


def _too_many(file: Input) -> Skipped:
    return Skipped(origin=file.origin, reason=f"the archive holds more than {MAX_MEMBERS} files; split it")


def _unpacked(file: Input, archive: zipfile.ZipFile, budget: Budget) -> Iterator[Input | Skipped]:
    entries = [one for one in archive.infolist() if not one.is_dir() and not is_junk(one.filename)]
    if not entries:
        yield Skipped(origin=file.origin, reason="the archive is empty; export it again")
        return
    if len(entries) > MAX_MEMBERS:
        yield _too_many(file)
        return
    spool = Spool.empty()
    places: list[tuple[str, int, int] | Skipped] = []
    with Path(spool.path).open("r+b") as out:
        for entry in entries:
            origin = inside(file.origin, entry.filename)
            start = out.tell()
            try:
                reason = _refused(entry) or _copied(archive, entry, out, budget)
            except TooLarge as error:
                places.append(Skipped(origin=file.origin, reason=f"{error}; unpack it yourself if you trust it"))
                break
            if reason:
                out.seek(start)
                out.truncate()
            places.append(Skipped(origin=origin, reason=reason) if reason else (origin, start, out.tell() - start))
    whole = spool.input(file.origin)
    for place in places:
        yield place if isinstance(place, Skipped) else window(whole, *place)


def _refused(entry: zipfile.ZipInfo) -> str | None:
    if entry.flag_bits & 0x1:
        return _ENCRYPTED
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return "it is a link or a special file in the archive; pack the file itself"
    return None


def _copied(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, out: IO[bytes], budget: Budget) -> str | None:
    """Unpack one member; the reason when that fails. Raises TooLarge by the size declared and by the real one."""
    declared = Budget(packed=budget.packed, used=budget.used)
    declared.take(entry.file_size)
    try:
        with archive.open(entry) as stream:
            while chunk := stream.read(CHUNK):
                budget.take(len(chunk))
                out.write(chunk)
    except NotImplementedError:
        return "it is packed in a way that is not read here; unpack the archive first and give the files"
    except _FAILURES as error:
        said = (str(error) or type(error).__name__)[:120]
        return f"it is damaged in the archive ({said}); download or copy the archive again"
    return None


def _directory_size(stream: IO[bytes]) -> int:
    """Bytes of the list of members as the end of the archive declares it; 0 when it declares none that can be."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 66_000))
    tail = stream.read(66_000)
    stream.seek(0)
    at = tail.rfind(_END)
    if at < 0 or at + 16 > len(tail):
        return 0
    declared = int(struct.unpack_from("<I", tail, at + 12)[0])
    far = tail.rfind(_END_64)
    if declared == 0xFFFFFFFF and 0 <= far <= len(tail) - 48:
        declared = int(struct.unpack_from("<Q", tail, far + 40)[0])
    return declared if declared < size else 0
