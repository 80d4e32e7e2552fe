"""One call in several exports, met one after the other."""

from dataclasses import dataclass, field, replace

from auditor.core.copies import best, same_call, words_key
from auditor.model.text import Document


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
