"""The one guard an engine needs: a bug costs the document that it met, never the rest."""

from collections.abc import Callable, Iterable, Iterator

from auditor.model.commitment import Extraction, Failed
from auditor.model.text import Reading


def one_by_one(extract: Callable[[Reading], Extraction], readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
    """`extract` of each reading, in order."""
    for reading in readings:
        yield attempt(extract, reading)


def attempt(extract: Callable[[Reading], Extraction], reading: Reading) -> Extraction | Failed:
    """`extract(reading)`, or what went wrong in it."""
    try:
        return extract(reading)
    except Exception as error:  # noqa: BLE001 - the guard itself
        return failed(error)


def failed(error: BaseException) -> Failed:
    """How a bug is told to the user."""
    return Failed(reason=f"it could not be understood ({type(error).__name__}: {error}); please report this file")
