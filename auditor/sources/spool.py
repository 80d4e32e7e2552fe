"""Where what is packed is unpacked to: a temporary file within limits, and windows on parts of a file.

The temporary file goes when its Inputs are gone. A bomb is refused before it fills the disk.
"""

import io
import os
import tempfile
import weakref
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from auditor.ports import HEAD_BYTES, Input

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAX_UNPACKED = 2_147_483_648
"""Bytes of everything that is packed in one file, on all its levels."""
MAX_RATIO = 250
"""Text packs 5 to 30 times; whatever packs more than this, beyond SMALL bytes, is made to do harm."""
SMALL = 67_108_864
CHUNK = 1_048_576


class TooLarge(Exception):
    """More is packed than the limits allow; the text says how much."""


@dataclass(slots=True)
class Budget:
    """What one file of the user, with all that is packed in it, may still unpack to."""

    packed: int
    used: int = 0

    def take(self, size: int) -> None:
        self.used += size
        if self.used > MAX_UNPACKED or (self.used > SMALL and self.used > self.packed * MAX_RATIO):
            raise TooLarge(f"it unpacks to more than {self.used // 1_000_000} MB out of {self.packed // 1_000} kB")


@dataclass(frozen=True)
class Spool:
    """A temporary file with unpacked bytes; it is removed with the last reference to this object."""

    path: str

    @staticmethod
    def empty() -> "Spool":
        handle, path = tempfile.mkstemp(prefix="auditor-")
        os.close(handle)
        spool = Spool(path)
        weakref.finalize(spool, _remove, path)
        return spool

    @staticmethod
    def of(chunks: Iterable[bytes], budget: Budget) -> "Spool":
        """A file with these bytes; raises TooLarge, and then nothing stays."""
        spool = Spool.empty()
        with Path(spool.path).open("wb") as out:
            for chunk in chunks:
                budget.take(len(chunk))
                out.write(chunk)
        return spool

    def input(self, origin: str) -> Input:
        """The whole of it."""

        def opened() -> IO[bytes]:
            return open(self.path, "rb")  # noqa: PTH123 - the caller closes it

        with opened() as stream:
            head = stream.read(HEAD_BYTES)
            size = os.fstat(stream.fileno()).st_size
        return Input(origin=origin, head=head, size=size, open=opened)


def _remove(path: str) -> None:
    Path(path).unlink(missing_ok=True)


def window(file: Input, origin: str, offset: int, size: int) -> Input:
    """`size` bytes of `file` from `offset` on, as an input of their own."""

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
