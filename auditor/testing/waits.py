"""The ways in which a provider says how long to wait, and what a careful client reads in them."""

from dataclasses import dataclass
from email.utils import formatdate
from math import inf


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWait:
    """One form of the header."""

    name: str
    headers: dict[str, str]
    wait: float | None
    """Seconds from the time it was made for; None when nothing usable was said, so that the own pause holds.

    Infinite when a number was said that is beyond any other: too long to wait for, however it is counted.
    """


def asked_waits(now: float) -> tuple[AskedWait, ...]:
    """Every form, its dates counted from `now` (seconds since 1970, whole).

    The first fourteen are the headers in openai-python's tests (their last three rows differ in the count of tries).
    """
    rows: list[tuple[str, dict[str, str], float | None]] = [
        ("seconds", {"retry-after": "20"}, 20),
        ("zero", {"retry-after": "0"}, None),
        ("negative", {"retry-after": "-10"}, None),
        ("a minute", {"retry-after": "60"}, 60),
        ("over a minute", {"retry-after": "61"}, 61),
        ("date", {"retry-after": formatdate(now + 20, usegmt=True)}, 20),
        ("date of now", {"retry-after": formatdate(now, usegmt=True)}, None),
        ("date that is over", {"retry-after": formatdate(now - 10, usegmt=True)}, None),
        ("date in a minute", {"retry-after": formatdate(now + 60, usegmt=True)}, 60),
        ("date in over a minute", {"retry-after": formatdate(now + 61, usegmt=True)}, 61),
        ("35 digits", {"retry-after": "9" * 35}, 1e35),
        ("misspelt day", {"retry-after": "Zun" + formatdate(now - 10, usegmt=True)[3:]}, None),
        ("empty", {"retry-after": ""}, None),
        ("absent", {}, None),
        ("not a number", {"retry-after": "nan"}, None),
        ("infinite", {"retry-after": "inf"}, None),
        ("minus infinite", {"retry-after": "-inf"}, None),
        ("beyond a float", {"retry-after": "1e999"}, inf),
        ("fraction", {"retry-after": "1.5"}, 1.5),
        ("words", {"retry-after": "in a moment"}, None),
        ("at the limit", {"retry-after": "120"}, 120),
        ("an hour", {"retry-after": "3600"}, 3600),
        ("date in an hour", {"retry-after": formatdate(now + 3600, usegmt=True)}, 3600),
        ("milliseconds", {"retry-after-ms": "1500"}, 1.5),
        ("milliseconds beside seconds", {"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ("broken milliseconds beside seconds", {"retry-after-ms": "soon", "retry-after": "9"}, 9),
        ("milliseconds not a number", {"retry-after-ms": "nan"}, None),
        ("date without a zone", {"retry-after": formatdate(now + 20)}, 20),
    ]
    return tuple(AskedWait(name=name, headers=headers, wait=wait) for name, headers, wait in rows)
