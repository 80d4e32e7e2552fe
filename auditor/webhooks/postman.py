"""Sends what is due, one parcel after the other, and looks now and then for what falls due by itself."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from auditor.errors import AuditorError
from auditor.ports.webhooks import Outbox, Sends
from auditor.webhooks.signing import body_of, headers_of

log = logging.getLogger("auditor.webhooks")
_IDLE = 2.0
_SWEEP = timedelta(minutes=1)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True, kw_only=True)
class Postman:
    outbox: Outbox
    sends: Sends
    sweep: Callable[[], None]
    """Tells what came about by the mere passing of time."""
    clock: Callable[[], datetime] = _now
    _stopping: threading.Event = field(default_factory=threading.Event)
    _swept: datetime = field(default=datetime.min.replace(tzinfo=UTC))

    def run(self) -> None:
        """Until `stop`; what cannot be done now is done later."""
        while not self._stopping.is_set():
            try:
                self._look()
                busy = self.once()
            except AuditorError as error:
                log.warning("webhooks wait: %s", error)
                busy = False
            # The one guard a round: a bug is reported without a word of anybody's data, and the next round goes on.
            except Exception as error:  # noqa: BLE001
                log.error("webhooks: %s", type(error).__name__)
                busy = False
            if not busy:
                self._stopping.wait(_IDLE)

    def stop(self) -> None:
        self._stopping.set()

    def once(self) -> bool:
        """Send one parcel; False when none is due."""
        parcel = self.outbox.claim(at=self.clock())
        if parcel is None:
            return False
        body = body_of(parcel.notice)
        reply = self.sends.send(parcel.url, headers_of(parcel.notice, body, parcel.secret, at=self.clock()), body)
        self.outbox.settle(parcel, reply, at=self.clock())
        return True

    def _look(self) -> None:
        if self.clock() - self._swept >= _SWEEP:
            self._swept = self.clock()
            self.sweep()
