"""What of the company's knowledge can be searched, and by which words."""

from collections.abc import Iterator

from auditor.model.knowledge import Claim, Entry, EntryKind, Knowledge
from auditor.model.search import Item, ItemKind

_KINDS = {
    EntryKind.CASE_STUDY: ItemKind.PROOF,
    EntryKind.TESTIMONIAL: ItemKind.PROOF,
    EntryKind.BENCHMARK: ItemKind.PROOF,
    EntryKind.RESEARCH_NOTE: ItemKind.BACKGROUND,
    EntryKind.INDUSTRY: ItemKind.BACKGROUND,
    EntryKind.ACCOUNT: ItemKind.BACKGROUND,
    EntryKind.TRIGGER: ItemKind.TRIGGER,
}


def findable(known: Knowledge) -> Iterator[Item]:
    """One item a claim and an entry; the ids are theirs. An account's entry is found by what is known, not by its people."""
    for claim in known.claims:
        yield Item(id=claim.id, kind=ItemKind.CLAIM, text=_of_claim(claim))
    for entry in known.entries:
        yield Item(id=entry.id, kind=_KINDS[entry.kind], text=_of_entry(entry))


def _of_claim(claim: Claim) -> str:
    return _joined(claim.subject, *claim.aliases, claim.statement)


def _of_entry(entry: Entry) -> str:
    return _joined(entry.title, entry.problem, *entry.products, *(metric.name for metric in entry.metrics), entry.text)


def _joined(*parts: str | None) -> str:
    return ". ".join(part.strip().rstrip(".") for part in parts if part and part.strip())
