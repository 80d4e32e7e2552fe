"""A large audit in parts: documents cut into chunks, each understood by itself on any machine, then audited as usual.

The chunk function is pure: documents in, what they tell out. So a report made of chunks is the report that one process
makes of the same files; what a chunk did not prepare is understood when the audit comes to it.
"""

from collections.abc import Iterable, Iterator, Sequence

from auditor.model.text import Document, Skipped
from auditor.pipeline import Workshop
from auditor.pipeline.collect import Collected, calls, mail
from auditor.pipeline.understand import Understood
from auditor.ports import Input, Silent

DOCUMENTS = 500
CHARACTERS = 4_000_000
"""A chunk is full at either: many small mails, or a few transcripts of hours."""


def chunks(inputs: Iterable[Input | Skipped], shop: Workshop) -> Iterator[list[Document]]:
    """The documents of `inputs` in lists of bounded size; each document once."""
    collected, seen = Collected(), set[str]()
    chunk: list[Document] = []
    size = 0

    def documents() -> Iterator[Document]:
        yield from mail(inputs, shop.shelf, collected, Silent().file)
        yield from calls(collected)

    for document in documents():
        if document.id in seen:
            continue
        seen.add(document.id)
        chunk.append(document)
        size += len(document.text)
        if len(chunk) >= DOCUMENTS or size >= CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def understood_of(documents: Sequence[Document], shop: Workshop) -> dict[str, Understood]:
    """What the words of each document tell by themselves, by its id; one that failed is left out, and tried again later."""
    desk = shop.desk(Collected())
    for _ in desk.mail(documents):
        pass
    return desk.understood
