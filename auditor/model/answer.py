"""An answer of the service that is given again when the same request comes again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    status: int
    media_type: str
    body: bytes
