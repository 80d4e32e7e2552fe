"""From settings to a running service: everything is built once, before the first request."""

from collections.abc import Callable
from datetime import UTC, datetime

from auditor import wiring
from auditor.config import Config, zone
from auditor.service.services import Limits, Services


def services(config: Config, clock: Callable[[], datetime]) -> Services:
    """What `config` asks for. The first review costs no more than the others: rules are tried once here."""
    file = config.service
    return Services(
        shop=wiring.review_shop(config, wiring.Run(as_of=clock(), keep_text=True)),
        clock=clock,
        limits=Limits(body=file.body, a_minute=file.a_minute, at_once=file.at_once, waiting=file.waiting),
        origins=file.origins,
    )


def clock_of(config: Config) -> Callable[[], datetime]:
    """Now, in the zone of our side."""
    tz = zone(config.tz) or UTC
    return lambda: datetime.now(tz).replace(microsecond=0)
