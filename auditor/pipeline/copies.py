"""One mail or one call in several exports, met one after the other."""

import re
from dataclasses import dataclass, field, replace

from auditor.core.copies import best, same_call, words_key
from auditor.model.text import Attachment, Delivery, Document
from auditor.pipeline.understand import Understood

_SURER = (Delivery.DRAFT, Delivery.SCHEDULED, Delivery.SENT, Delivery.AUTOMATIC, Delivery.BOUNCED)
"""Of two copies of a mail the later here knows more: it was sent after all, or it is known not to have arrived."""
_NAMELESS = re.compile(r"attachment(?: \d+)?", re.IGNORECASE)


def is_fuller(copy: Document, first: Understood) -> bool:
    """Whether another copy of the mail `first` says more: what became of it, the names of its files, all of its text.

    A CRM may cut the text or leave out the names, so which copy is read first must not decide.
    """
    return _worth(copy, len(copy.text)) > _worth(first.document, first.size)


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
