"""Everything that can go wrong, drawn once.

    AuditorError                exit 2, HTTP 500
    ├── UsageError              exit 2, HTTP 400   the call was wrong: a flag, a setting, a value
    │   └── ConfigError                            a configuration, roster or baseline file
    ├── NotFound                exit 2, HTTP 404   a rule, a template, a commitment that is not there
    ├── Refused                 exit 2, HTTP 403   the caller may not do this
    │   └── NotSignedIn         exit 2, HTTP 401   nobody knows who the caller is
    ├── Conflict                exit 2, HTTP 409   what is there already, or is being done right now
    ├── Mismatch                exit 2, HTTP 422   two things that should be the same are not
    ├── TooLarge                exit 2, HTTP 413   more than is taken in one piece
    ├── NothingToRead           exit 3, HTTP 422   not one input could be read
    ├── Unreadable              exit 3, HTTP 422   this input could not be read (a reader raises it; it becomes Skipped)
    └── Unavailable             exit 2, HTTP 503   something outside, or an extra that is not installed
        ├── Busy                exit 2, HTTP 503   all hands are full; it can be asked again after `retry_after` seconds
        └── TooMany             exit 2, HTTP 429   the caller asks too often; likewise

Every message says what and where; `hint` says what to do next.
"""

from typing import ClassVar


class AuditorError(Exception):
    """The root: `str(error)` is what and where, `error.hint` the next step (may be empty)."""

    exit_code: ClassVar[int] = 2
    http_status: ClassVar[int] = 500

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(AuditorError):
    http_status = 400


class ConfigError(UsageError):
    pass


class NotFound(AuditorError):
    http_status = 404


class Refused(AuditorError):
    http_status = 403


class NotSignedIn(Refused):
    http_status = 401


class Conflict(AuditorError):
    http_status = 409


class Mismatch(AuditorError):
    http_status = 422


class TooLarge(AuditorError):
    http_status = 413


class NothingToRead(AuditorError):
    exit_code = 3
    http_status = 422


class Unreadable(AuditorError):
    exit_code = 3
    http_status = 422


class Unavailable(AuditorError):
    http_status = 503
    retry_after: int = 5
    """Seconds after which it may be tried again."""


class Busy(Unavailable):
    pass


class TooMany(Unavailable):
    http_status = 429

    def __init__(self, message: str, *, hint: str = "", retry_after: int) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after
