"""Whether a new date was agreed: asked for by the promisee, or answered with a yes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.story import Story, across, same_day, within
from auditor.model.commitment import Commitment, Speech


def move(earlier: Story, later: Story, remarks: Sequence[Said]) -> None:
    """A new date for the same thing: agreed before it was due, or moved by the promisor alone."""
    new = later.commitment
    later.commitment = replace(new, antecedent=earlier.commitment.action)
    if earlier.over_at(new.said_at):
        return
    agreed = _asked_for(earlier.commitment, new, remarks) or agreed_after(new.said_at, new, remarks, earlier.commitment)
    if agreed is not None and not earlier.over_at(agreed):
        earlier.superseded_by, earlier.consent_at = new.id, agreed
        later.met_at = agreed
    else:
        earlier.moved_alone = True


def _asked_for(old: Commitment, new: Commitment, remarks: Sequence[Said]) -> datetime | None:
    """When the promisee himself proposed the new date; the promisor's new promise is the agreement."""
    for remark in reversed(remarks):
        proposed = remark.speech is Speech.MOVE and remark.due is not None and across(remark, new)
        if proposed and within(remark.at, old.said_at, new.said_at) and same_day(remark, new):
            return new.said_at
    return None


def agreed_after(since: datetime | None, new: Commitment, remarks: Sequence[Said], old: Commitment) -> datetime | None:
    """When the promisee's first answer to the new date was a yes."""
    for remark in remarks:
        if not across(remark, new) or remark.at is None or since is None or remark.at < since:
            continue
        if remark.at == since and remark.document_id != new.document_id:
            continue
        if remark.speech is Speech.REFUSAL:
            return None
        if remark.speech is Speech.CONSENT and _joined(remark, new, old):
            return remark.at
    return None


def _joined(remark: Said, new: Commitment, old: Commitment) -> bool:
    return remark.thread is not None and remark.thread in {new.thread, old.thread}
