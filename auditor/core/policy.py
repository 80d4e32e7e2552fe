"""Inferred commitments: what is owed although nobody said a promise."""

from collections.abc import Iterator
from datetime import datetime, time

from auditor.core.acts import CALL_BACK
from auditor.core.conduct import History, inquiries
from auditor.core.conduct.answers import asked_calendar, read_on
from auditor.core.identity import commitment_id
from auditor.model.commitment import Act, Commitment, Mention, Modality, Origin, State, Strength
from auditor.model.text import Document, Side
from auditor.model.time import Due, Precision


def inferred(history: History) -> Iterator[Commitment]:
    """An answer owed for every unanswered inquiry and voicemail, due by the policy of the settings; quotes the words."""
    for inquiry in inquiries(history):
        asked, document = inquiry.asked, inquiry.document
        if inquiry.answered_at is not None or asked.at is None:
            continue
        mention = Mention(document_id=asked.document_id, quote=asked.quote, span=asked.span, at=asked.at)
        to_us = next((p for p in (*document.recipients, *document.participants) if p.side is Side.OURS), None)
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
            action=CALL_BACK if document.voicemail else "answer the inquiry",
            act=Act.ANSWER,
            confidence=round(asked.confidence * 0.8, 2),
            origin=Origin.RULE,
            due=_window(document, asked.at, history),
            state=State.ACTIVE,
        )


def _window(asked: Document, at: datetime, history: History) -> Due:
    """From the question to the end of the last working day that the settings allow, where it was asked."""
    thresholds, calendar = history.settings.thresholds, asked_calendar(history, asked)
    days = thresholds.callback_days if asked.voicemail else thresholds.inquiry_days
    last = calendar.add_working_days(read_on(calendar, at).date(), days)
    what = "a voicemail is returned" if asked.voicemail else "an inquiry is answered"
    return Due(
        text=None,
        start=at,
        end=datetime.combine(last, time(23, 59, 59), tzinfo=calendar.zone),
        precision=Precision.DAY,
        inferred=True,
        policy=f"{what} within {days} working day{'' if days == 1 else 's'}",
    )
