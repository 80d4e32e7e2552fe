"""The seams of webhooks: who is told, what is still to be sent, and what sends it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from auditor.model.webhook import Delivery, Endpoint, Parcel, Reply


class Webhooks(Protocol):
    """Endpoints and deliveries. Raises NotFound for an id that the tenant has not, Unavailable without its database."""

    def add(self, endpoint: Endpoint, secret: str) -> None: ...

    def listed(self, tenant: str) -> tuple[Endpoint, ...]:
        """The oldest first."""
        ...

    def remove(self, tenant: str, id: str) -> Endpoint:
        """With its deliveries."""
        ...

    def deliveries(self, tenant: str, id: str, *, limit: int = 50) -> tuple[Delivery, ...]:
        """The newest first."""
        ...

    def replay(self, tenant: str, id: str, *, at: datetime, notice: str | None = None) -> int:
        """Switch the endpoint on and send again what it did not take, or the one notice even if it did. How many."""
        ...

    def tenants(self) -> tuple[str, ...]:
        """Those with an endpoint that is on."""
        ...


class Outbox(Protocol):
    """What is to be sent. Of several senders each gets a parcel alone, until its lease runs out."""

    def claim(self, *, at: datetime) -> Parcel | None: ...

    def settle(self, parcel: Parcel, reply: Reply, *, at: datetime) -> None:
        """Write down how it went, unless another took it over."""
        ...


class Sends(Protocol):
    def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """One attempt, bounded in time and size; never raises for what the other side did."""
        ...
