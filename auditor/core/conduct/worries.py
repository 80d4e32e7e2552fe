"""Concerns of the customer's side that got no answer of substance."""

from collections.abc import Iterator

from auditor.core.conduct.answers import first_answer, working_days
from auditor.core.conduct.history import History, Lapse
from auditor.core.sides import account_of
from auditor.model.text import Document, DocumentKind


def unanswered_concerns(history: History) -> Iterator[Lapse]:
    """A customer's worry that got neither an answer of substance nor a promise to find out.

    A mailed worry needs a reply that passed over it, or complete mail that holds none in time.
    """
    answers, documents = first_answer(history), history.by_id
    for concern in history.concerns:
        if concern.answered:
            continue
        document = documents[concern.document_id]
        mailed = document.kind is DocumentKind.EMAIL
        if mailed and answers(document) is None:
            if not _long_unanswered(document, history):
                continue
            message = "The mail of that time is complete and holds no answer to this concern."
        elif mailed:
            message = "The customer wrote this, and our reply was no answer to it."
        else:
            message = "The customer said this, and what followed was no answer to it."
        yield Lapse(
            document_id=concern.document_id,
            quote=concern.quote,
            span=concern.span,
            message=message,
            confidence=0.6,
        )


def _long_unanswered(document: Document, history: History) -> bool:
    if document.sent_at is None:
        return False
    days = working_days(history, document, history.settings.as_of)
    complete = history.mail_covers(document.sent_at, history.settings.as_of, account_of(document, history.settings))
    return complete and days > history.settings.thresholds.inquiry_days
