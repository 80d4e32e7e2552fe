"""Inferred commitments: what is owed although nobody said a promise."""

from collections.abc import Iterator
from datetime import datetime, time

from auditor.core.conduct import History, inquiries
from auditor.core.identity import commitment_id
from auditor.model.commitment import Act, Commitment, Mention, Modality, Origin, State, Strength
from auditor.model.text import Side
from auditor.model.time import Due, Precision


def inferred(history: History) -> Iterator[Commitment]:
    """An answer owed for every unanswered inquiry, due by the policy of the settings; quotes the inquiry."""
    days = history.settings.thresholds.inquiry_days
    for inquiry in inquiries(history):
        asked = inquiry.asked
        if inquiry.answered_at is not None or asked.at is None:
            continue
        zone = history.calendar.zone
        last = history.calendar.add_working_days(asked.at.astimezone(zone).date(), days)
        mention = Mention(document_id=asked.document_id, quote=asked.quote, span=asked.span, at=asked.at)
        to_us = next((p for p in inquiry.document.recipients if p.side is Side.OURS), None)
        yield Commitment(
            id=commitment_id(asked.document_id, asked.span.start, asked.span.end, "answer"),
            document_id=asked.document_id,
            quote=asked.quote,
            span=asked.span,
            said_at=asked.at,
            mentions=(mention,),
            modality=Modality.INFERRED,
            strength=Strength.FIRM,
            scored=True,
            side=Side.OURS,
            promisor=to_us,
            promisee=asked.by,
            account=asked.account,
            thread=asked.thread,
            action="answer the inquiry",
            act=Act.ANSWER,
            confidence=round(asked.confidence * 0.8, 2),
            origin=Origin.RULE,
            due=Due(
                text=None,
                start=asked.at,
                end=datetime.combine(last, time(23, 59, 59), tzinfo=zone),
                precision=Precision.DAY,
                inferred=True,
                policy=f"an inquiry is answered within {days} working days",
            ),
            state=State.ACTIVE,
        )
