"""Signs that a model has learned, packed as little as it goes: in their order, as steps from one to the next."""

from collections.abc import Iterable, Iterator

_MORE = 0x80


def steps_of(ordered: Iterable[int]) -> bytes:
    """Seven bits a byte, the lowest first, from each sign to the next."""
    return b"".join(_steps(ordered))


def _steps(ordered: Iterable[int]) -> Iterator[bytes]:
    last = 0
    for sign in ordered:
        step, last = sign - last, sign
        while step >= _MORE:
            yield bytes([step % _MORE | _MORE])
            step //= _MORE
        yield bytes([step])


def signs_of(steps: bytes) -> Iterator[int]:
    """The signs again."""
    sign, part, place = 0, 0, 0
    for one in steps:
        part |= (one % _MORE) << place
        place += 7
        if one < _MORE:
            sign += part
            yield sign
            part, place = 0, 0
