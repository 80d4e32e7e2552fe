"""What a day or a week of promises comes to, and the sheet that goes along when a customer changes hands."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding
from auditor.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An inquiry or a concern of a customer that had no answer."""

    finding: Finding
    commitment_id: str | None
    """The answer that is owed, where one was inferred."""
    account: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Each promise stands in one section: the most pressing that fits."""

    since: datetime
    as_of: datetime
    until: datetime
    """How far ahead "due soon" looks."""
    slipped: tuple[Commitment, ...] = ()
    """Broken, late or partly kept since `since`."""
    overdue: tuple[Commitment, ...] = ()
    """Due since `since`, and nobody can see that it happened: to be asked, not to be blamed."""
    at_risk: tuple[Commitment, ...] = ()
    """Due soon, and a record that bears on it does not look done."""
    due_soon: tuple[Commitment, ...] = ()
    unanswered: tuple[Waiting, ...] = ()
    kept: tuple[Commitment, ...] = ()
    owed_to_us: tuple[Commitment, ...] = ()
    """The customers' own promises, due soon or due since `since` and not seen."""

    @property
    def is_empty(self) -> bool:
        return not any(
            (self.slipped, self.overdue, self.at_risk, self.due_soon, self.unanswered, self.kept, self.owed_to_us)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """One line of a hand-over sheet."""

    commitment: Commitment
    passes_to: str
    """Whom the promise passes to: the new owner, or the named performer who keeps it."""
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Every promise that was made to an account before a day, in the words it was made in."""

    account: str
    signed_at: datetime
    to: str
    pledges: tuple[Pledge, ...] = ()

    @property
    def still_open(self) -> tuple[Pledge, ...]:
        return tuple(pledge for pledge in self.pledges if pledge.open)


OPEN = frozenset({Verdict.NOT_DUE, Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE, Verdict.PARTLY_KEPT, Verdict.BROKEN})
"""What somebody has to see to after a hand-over: a broken promise is still owed until the customer says otherwise."""
