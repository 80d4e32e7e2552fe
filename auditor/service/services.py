"""What the service works with; `service.opening` puts it together once, before the first request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from auditor.pipeline import Workshop
from auditor.ports.access import Answers, Keys
from auditor.ports.queue import Queue
from auditor.ports.webhooks import Webhooks
from auditor.service.hubspot import Signatures
from auditor.wiring.ledger import Books

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one caller may ask for."""

    body: int = MEGABYTE
    """Bytes of a request's body, as it comes over the wire."""
    upload: int = 200 * MEGABYTE
    """The same of the files of one audit."""
    a_minute: int = 600
    """Requests of one key (of one address, where no keys are used); 0: as many as he likes."""
    at_once: int = 4
    """Reviews that run at the same time."""
    waiting: int = 200
    """Reviews that may wait for their turn; whoever comes then is asked to come again."""


class Needed(Protocol):
    """Something that must be there before requests can be answered."""

    name: str

    def check(self) -> None:
        """Raises AuditorError when it is not there."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Engine, rules and knowledge are built once; a request brings only its text and its time."""

    shop: Workshop
    clock: Callable[[], datetime]
    """Now, aware, in the zone of our side."""
    keys: Keys | None = None
    """None: no keys; then only this machine is answered, and everybody on it may do everything."""
    signatures: Signatures | None = None
    """Of HubSpot, where it is to be answered without a key."""
    answers: Answers | None = None
    """First answers under an Idempotency-Key; None: nothing is kept, and nothing is done that may not be done twice."""
    books: Callable[[str], Books] | None = None
    """The ledger of a tenant; None: there is none, and its routes are not there."""
    queue: Queue | None = None
    """Of audits in the background; None: their routes are not there."""
    ring: Keys | None = None
    """Where keys are made, the first one too; None: without a ledger there are none."""
    webhooks: Webhooks | None = None
    """Who is told of what; None: without a ledger nobody."""
    folders: Sequence[str] = ()
    """Names of folders of this machine that may be audited."""
    limits: Limits = field(default_factory=Limits)
    origins: Sequence[str] = ()
    """Web pages of other hosts that may call from a browser (CORS)."""
    needed: Sequence[Needed] = ()
    """What /readyz looks after."""
