"""Everything that can go wrong, drawn once.

    AuditorError                exit 2, HTTP 500
    ├── UsageError              exit 2, HTTP 400   the call was wrong: a flag, a setting, a value
    │   └── ConfigError                            a configuration, roster or baseline file
    ├── NotFound                exit 2, HTTP 404   a rule, a template, a commitment that is not there
    ├── NothingToRead           exit 3, HTTP 422   not one input could be read
    ├── Unreadable              exit 3, HTTP 422   this input could not be read (a reader raises it; it becomes Skipped)
    └── Unavailable             exit 2, HTTP 503   something outside, or an extra that is not installed

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


class NothingToRead(AuditorError):
    exit_code = 3
    http_status = 422


class Unreadable(AuditorError):
    exit_code = 3
    http_status = 422


class Unavailable(AuditorError):
    http_status = 503
