"""Opens .gz, .tar, .tar.gz and .zip files: each member is an Input of its own; nothing is written beside the archive.

What is packed is unpacked once into a temporary file, within limits, so that every member opens quickly however
often it is read.
"""

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from functools import partial

from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.sources.spool import CHUNK, MAX_UNPACKED, Budget, Spool, TooLarge, window
from auditor.sources.zips import MAX_MEMBERS, inside, is_junk, is_zip, members

_MAX_DEPTH = 3


def expand(file: Input, depth: int = 0, budget: Budget | None = None) -> Iterator[Input | Skipped]:
    """The file itself, or what is in it when it is an archive."""
    budget = budget or Budget(packed=file.size or 1)
    if depth > _MAX_DEPTH:
        yield Skipped(origin=file.origin, reason="archives lie in archives more than three deep; unpack it first")
    elif file.head.startswith(b"\x1f\x8b"):
        yield from _unpacked(file, depth, budget)
    elif _is_tar(file.head):
        yield from _members(file, depth, budget)
    elif is_zip(file):
        for found in members(file, budget):
            yield from (found,) if isinstance(found, Skipped) else expand(found, depth + 1, budget)
    else:
        yield file


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _unpacked(file: Input, depth: int, budget: Budget) -> Iterator[Input | Skipped]:
    try:
        with file.open() as raw, gzip.GzipFile(fileobj=raw) as stream:
            spool = Spool.of(iter(partial(stream.read, CHUNK), b""), budget)
    except TooLarge as error:
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
        whole = Input(origin=file.origin, head=inner.head, size=inner.size, open=inner.open)
        yield from _members(whole, depth, budget)
    else:
        yield from expand(inner, depth + 1, budget)


def _members(file: Input, depth: int, budget: Budget) -> Iterator[Input | Skipped]:
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
                yield from _member(file, member, depth, budget)
            stream.seek(archive.offset)
            if stream.read(512).strip(b"\x00"):
                raise tarfile.ReadError("what follows is no file")
    except (tarfile.TarError, OSError, EOFError, ValueError, zlib.error) as error:
        reason = f"the archive is damaged after {count} files ({_plain(error)}); save or copy it again"
        yield Skipped(origin=file.origin, reason=reason)


def _member(file: Input, member: tarfile.TarInfo, depth: int, budget: Budget) -> Iterator[Input | Skipped]:
    origin = inside(file.origin, member.name)
    if member.isdir() or is_junk(member.name):
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
    yield from expand(window(file, origin, member.offset_data, member.size), depth + 1, budget)


def _without_suffix(name: str) -> str:
    return name.removesuffix(".gz")


def _plain(error: Exception) -> str:
    return (str(error) or type(error).__name__)[:120]
