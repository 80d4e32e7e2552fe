"""Earlier promises held in a list: a memory for tests, and for whoever has no ledger."""

from collections.abc import Callable, Iterable, Sequence

from auditor.model.commitment import Act, State
from auditor.model.past import PastPromise, PastQuestion
from auditor.model.verdict import Verdict

_KNOWN = frozenset({Verdict.KEPT, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT, Verdict.BROKEN})
_OPEN = frozenset({Verdict.NOT_DUE, Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE, Verdict.PARTLY_KEPT})
_OVER = frozenset({State.SUPERSEDED, State.RELEASED, State.CANCELLED, State.EXPIRED})


class PromiseList:
    """Remembers what it was given, in whatever order that came."""

    def __init__(self, promises: Iterable[PastPromise] = (), questions: Iterable[PastQuestion] = ()) -> None:
        self._questions = sorted(questions, key=lambda q: (q.asked_at, q.id), reverse=True)
        self._newest_first = sorted(promises, key=lambda p: (p.promised_at, p.id), reverse=True)

    def outcomes(self, *, person: str | None, act: Act, limit: int = 200) -> Sequence[PastPromise]:
        return self._some(
            lambda p: p.scored and p.act is act and person in (None, p.person) and p.verdict in _KNOWN, limit
        )

    def open_of(self, *, person: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._some(
            lambda p: p.person == person and p.verdict in _OPEN and p.state not in _OVER and p.done_at is None, limit
        )

    def told(self, *, account: str, limit: int = 200) -> Sequence[PastPromise]:
        return self._some(lambda p: p.account == account, limit)

    def asked(self, *, account: str, limit: int = 50) -> Sequence[PastQuestion]:
        return tuple(q for q in self._questions if q.account == account)[:limit]

    def _some(self, wanted: Callable[[PastPromise], bool], limit: int) -> Sequence[PastPromise]:
        return tuple(filter(wanted, self._newest_first))[:limit]
