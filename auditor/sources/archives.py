"""Opens .gz, .tar and .tar.gz files: each member is an Input of its own; nothing is written beside the archive.

What is packed is unpacked once into a temporary file, within limits, so that every member opens quickly however
often it is read, and a bomb is refused before it fills the disk. The temporary file goes when its Inputs are gone.
"""

import gzip
import io
import os
import tarfile
import tempfile
import weakref
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from auditor.model.text import Skipped
from auditor.ports import HEAD_BYTES, Input

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAX_UNPACKED = 2_147_483_648
"""Bytes of one archive or packed file."""
MAX_RATIO = 250
"""Text packs 5 to 30 times; whatever packs more than this, beyond SMALL bytes, is made to do harm."""
SMALL = 67_108_864
MAX_MEMBERS = 200_000
_MAX_DEPTH = 3
_CHUNK = 1_048_576
_JUNK = ("._", ".DS_Store", "__MACOSX")


def expand(file: Input, depth: int = 0) -> Iterator[Input | Skipped]:
    """The file itself, or what is in it when it is an archive."""
    if depth > _MAX_DEPTH:
        yield Skipped(origin=file.origin, reason="archives lie in archives more than three deep; unpack it first")
    elif file.head.startswith(b"\x1f\x8b"):
        yield from _unpacked(file, depth)
    elif _is_tar(file.head):
        yield from _members(file, depth)
    else:
        yield file


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _unpacked(file: Input, depth: int) -> Iterator[Input | Skipped]:
    try:
        spool = _spooled(file)
    except _TooLarge as error:
        yield Skipped(origin=file.origin, reason=f"{error}; unpack it yourself if you trust it")
        return
    except (OSError, EOFError, zlib.error) as error:
        yield Skipped(origin=file.origin, reason=f"the archive is damaged ({_plain(error)}); save or copy it again")
        return
    inner = spool.input(f"{file.origin}/{_without_suffix(file.name)}")
    if inner.size == 0:
        yield Skipped(origin=file.origin, reason="the packed file is empty")
        return
    if _is_tar(inner.head):
        yield from _members(Input(origin=file.origin, head=inner.head, size=inner.size, open=inner.open), depth)
    else:
        yield from expand(inner, depth + 1)


def _members(file: Input, depth: int) -> Iterator[Input | Skipped]:
    """The members of a tar archive; their bytes are read from where they lie in it."""
    count = 0
    try:
        with file.open() as stream, tarfile.open(fileobj=stream, mode="r:") as archive:
            while member := archive.next():
                archive.members.clear()  # type: ignore[attr-defined]  # it would grow with the archive
                count += 1
                if count > MAX_MEMBERS:
                    reason = f"the archive holds more than {MAX_MEMBERS} files; the rest was not read, split it"
                    yield Skipped(origin=file.origin, reason=reason)
                    return
                yield from _member(file, member, depth)
            stream.seek(archive.offset)
            if stream.read(512).strip(b"\x00"):
                raise tarfile.ReadError("what follows is no file")
    except (tarfile.TarError, OSError, EOFError, ValueError, zlib.error) as error:
        reason = f"the archive is damaged after {count} files ({_plain(error)}); save or copy it again"
        yield Skipped(origin=file.origin, reason=reason)


def _member(file: Input, member: tarfile.TarInfo, depth: int) -> Iterator[Input | Skipped]:
    origin = f"{file.origin}/{member.name.lstrip('/')}"
    if member.isdir() or any(part.startswith(_JUNK) for part in member.name.split("/")):
        return
    if not member.isreg() or member.issparse():
        yield Skipped(origin=origin, reason="it is a link or a special file in the archive; pack the file itself")
        return
    if file.size is not None and member.offset_data + member.size > file.size:
        yield Skipped(origin=origin, reason="the archive ends in the middle of this file; save or copy it again")
        return
    if member.size > MAX_UNPACKED:
        yield Skipped(origin=origin, reason="the file is too large; unpack the archive and split it")
        return
    yield from expand(_window(file, origin, member.offset_data, member.size), depth + 1)


def _window(file: Input, origin: str, offset: int, size: int) -> Input:
    def opened() -> IO[bytes]:
        return io.BufferedReader(_Window(file.open(), offset, size))

    with opened() as stream:
        head = stream.read(HEAD_BYTES)
    return Input(origin=origin, head=head, size=size, open=opened)


class _Window(io.RawIOBase):
    """`size` bytes of a stream, from `start` on, as a stream of its own."""

    def __init__(self, stream: IO[bytes], start: int, size: int) -> None:
        self._stream = stream
        self._start = start
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        self._stream.seek(self._start + self._at)
        data = self._stream.read(max(0, min(len(view), self._size - self._at)))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


@dataclass(frozen=True)
class _Spool:
    """A temporary file with the unpacked bytes; it is removed with the last reference to this object."""

    path: str
    size: int

    def input(self, origin: str) -> Input:
        def opened() -> IO[bytes]:
            return open(self.path, "rb")  # noqa: PTH123 - the caller closes it

        with opened() as stream:
            head = stream.read(HEAD_BYTES)
        return Input(origin=origin, head=head, size=self.size, open=opened)


class _TooLarge(Exception):
    pass


def _spooled(file: Input) -> _Spool:
    """Unpack into a temporary file, as far as the limits allow."""
    packed = file.size or 1
    handle, path = tempfile.mkstemp(prefix="auditor-")
    size = 0
    try:
        with os.fdopen(handle, "wb") as out, file.open() as raw, gzip.GzipFile(fileobj=raw) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > MAX_UNPACKED or (size > SMALL and size > packed * MAX_RATIO):
                    raise _TooLarge(f"it unpacks to more than {size // 1_000_000} MB out of {packed // 1_000} kB")
                out.write(chunk)
    except BaseException:
        Path(path).unlink(missing_ok=True)
        raise
    spool = _Spool(path, size)
    weakref.finalize(spool, _remove, path)
    return spool


def _remove(path: str) -> None:
    Path(path).unlink(missing_ok=True)


def _without_suffix(name: str) -> str:
    return name.removesuffix(".gz")


def _plain(error: Exception) -> str:
    return (str(error) or type(error).__name__)[:120]
