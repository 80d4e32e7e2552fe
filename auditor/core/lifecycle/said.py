"""Puts statements into their place: who said it to whom, when, in which conversation."""

from auditor.core.commit import due_of
from auditor.core.ground import locate
from auditor.core.sides import account_of
from auditor.model.commitment import Statement, Ungrounded
from auditor.model.people import Settings
from auditor.model.said import Said
from auditor.model.text import Reading, Side

__all__ = ["Said", "place_statement"]


def place_statement(statement: Statement, reading: Reading, settings: Settings) -> Said | Ungrounded:
    """Ground `statement` in `reading`, whose document has its sides set."""
    document = reading.document
    place = locate(statement.quote, reading, segment=statement.segment, at=statement.at)
    if isinstance(place, str):
        return Ungrounded(document_id=document.id, quote=statement.quote, reason=place)
    span, index = place
    part = reading.segments[index]
    by = part.author or document.author
    return Said(
        speech=statement.speech,
        quote=span.of(document.text),
        span=span,
        document_id=document.id,
        by=by,
        side=by.side if by else Side.UNKNOWN,
        at=part.at or document.sent_at,
        turn=index,
        due=due_of(statement.due_text, part, document, by, settings),
        account=account_of(document, settings),
        thread=document.thread,
        confidence=statement.confidence,
    )
