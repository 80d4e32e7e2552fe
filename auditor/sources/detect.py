"""Which source reads a file: the one that recognises its content best."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from auditor.ports import Input


class _Recognises(Protocol):
    def recognises(self, file: Input) -> float: ...


S = TypeVar("S", bound=_Recognises)


def detect(file: Input, sources: Sequence[S]) -> S | None:
    """The source that is surest; of equals the first; None when nobody knows the file."""
    best: S | None = None
    most = 0.0
    for source in sources:
        sure = source.recognises(file)
        if sure > most:
            best, most = source, sure
    return best
