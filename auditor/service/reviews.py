"""Reviews in worker threads: the event loop answers others meanwhile, and only so many wait for their turn."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from auditor import wiring
from auditor.errors import Busy
from auditor.model.access import Caller
from auditor.model.opener import OpenerTask
from auditor.model.report import Report
from auditor.pipeline import Workshop, openers, review
from auditor.readers.draft import parse_draft
from auditor.service.services import Services

T = TypeVar("T")


class Reviews:
    """Answers for one app; reports come as the command line would make them."""

    def __init__(self, services: Services) -> None:
        self._shop = services.shop
        self._clock = services.clock
        self._limits = services.limits
        self._books = services.books
        self._hands: CapacityLimiter | None = None

    async def of_draft(self, fields: Mapping[str, object], caller: Caller) -> Report:
        """Reviews the draft that an object `{id, text, sent_at, tz, role, to, author}` describes, as its tenant remembers.

        Raises Unreadable, which names the field; Busy.
        """
        return await self._by_hand(lambda: reviewed(fields, self._remembering(caller), now=self._clock()))

    async def openers_for(self, task: OpenerTask, caller: Caller) -> Report:
        """Openers for one reader. Raises Busy."""
        return await self._by_hand(lambda: openers(task, _at(self._remembering(caller), self._clock())))

    def today(self) -> date:
        return self._clock().date()

    def _remembering(self, caller: Caller) -> Workshop:
        return self._shop if self._books is None else replace(self._shop, memory=self._books(caller.tenant).ledger)

    async def _by_hand(self, work: Callable[[], T]) -> T:
        if self._hands is None:  # A limiter belongs to the loop that it is made in.
            self._hands = CapacityLimiter(self._limits.at_once)
        if self._hands.statistics().tasks_waiting >= self._limits.waiting:
            raise Busy("All hands are full", hint="try again in a few seconds")
        return await to_thread.run_sync(work, limiter=self._hands)


def reviewed(fields: Mapping[str, object], shop: Workshop, *, now: datetime) -> Report:
    """One draft, judged as of its own time, else as of `now`."""
    draft = parse_draft(fields, origin="draft", now=now)
    own = wiring.own_draft(draft, sender=None, to=None, as_of=now)
    return review(own, _at(shop, own.sent_at or now))


def _at(shop: Workshop, as_of: datetime) -> Workshop:
    return replace(shop, settings=replace(shop.settings, as_of=as_of))
