"""One mail or one call in several exports, met one after the other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC

from auditor.core.copies import best, same_call, words_key
from auditor.model.text import Attachment, Delivery, Document, DocumentKind
from auditor.pipeline.understand import Understood

_SURER = (Delivery.DRAFT, Delivery.SCHEDULED, Delivery.SENT, Delivery.AUTOMATIC, Delivery.BOUNCED)
"""Of two copies of a mail the later here knows more: it was sent after all, or it is known not to have arrived."""
_NAMELESS = re.compile(r"attachment(?: \d+)?", re.IGNORECASE)


def is_fuller(copy: Document, first: Understood) -> bool:
    """Whether another copy of the mail `first` says more: what became of it, the names of its files, all of its text.

    A CRM may cut the text or leave out the names, so which copy is read first must not decide.
    """
    return _worth(copy, len(copy.text)) > _worth(first.document, first.size)


def without_twins(understood: Mapping[str, Understood]) -> dict[str, Understood]:
    """`understood` with the copies of a mail that lack its Message-ID put to the one that has it.

    HubSpot gives no Message-ID unless it is asked for. The same sender, second, subject and recipients are the same
    mail; where two Message-IDs have them, nobody can say whose copy it is, and all stay.
    """
    groups: dict[tuple[str, ...], list[Understood]] = {}
    for one in understood.values():
        key = _twin_key(one.document)
        if key is not None:
            groups.setdefault(key, []).append(one)
    kept = dict(understood)
    for group in groups.values():
        if len(group) > 1 and sum(one.document.message_id is not None for one in group) == 1:
            best = max(group, key=_standing)
            others = [one.document for one in group if one is not best]
            for other in others:
                del kept[other.id]
            copies = (*best.document.duplicates, *(o for each in others for o in (each.origin, *each.duplicates)))
            kept[best.document.id] = replace(best, document=replace(best.document, duplicates=copies))
    return kept


def _standing(one: Understood) -> tuple[int, bool]:
    return _SURER.index(one.document.delivery), one.document.message_id is not None


def _twin_key(document: Document) -> tuple[str, ...] | None:
    author, at = document.author, document.sent_at
    if document.kind is not DocumentKind.EMAIL or at is None or author is None or not author.email:
        return None
    recipients = sorted({party.email for party in document.recipients if party.email})
    when = at.astimezone(UTC).isoformat(timespec="seconds")
    return (
        (author.email, when, " ".join((document.subject or "").split()).casefold(), *recipients) if recipients else None
    )


def _worth(document: Document, size: int) -> tuple[int, int, int]:
    return _SURER.index(document.delivery), _named(document.attachments), size


def _named(attachments: tuple[Attachment, ...]) -> int:
    return sum(not _NAMELESS.fullmatch(each.name) for each in attachments)


@dataclass(slots=True)
class Copies:
    """The calls met so far by their words; a text is kept only while its call has no date, which a copy may give."""

    _met: dict[str, list[Document]] = field(default_factory=dict)

    def meet(self, document: Document) -> tuple[Document | None, Document]:
        """The call met before that `document` is a copy of, and what stands for both; else None and `document`."""
        key = words_key(document)
        if key is None:
            return None, document
        calls = self._met.setdefault(key, [])
        for place, first in enumerate(calls):
            if same_call(first, document):
                merged = best(first, document)
                calls[place] = _light(merged)
                return first, merged
        calls.append(_light(document))
        return None, document


def _light(document: Document) -> Document:
    return document if document.sent_at is None else replace(document, text="", segments=())
