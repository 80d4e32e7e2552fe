"""Where a format comes from and how a user gets it there: `auditor sources` and docs/inputs.md are made of these."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """The part of the page that a product stands in, in this order."""

    MAIL = "mail"
    CALLS = "calls"
    DRAFTS = "drafts"
    RECORDS = "records"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One product whose export a source reads. Several sources may name the same product, and one source several."""

    section: Section
    product: str
    """As its maker writes it: "Microsoft 365", "Gong". Becomes the heading and the anchor in docs/inputs.md."""
    what: str
    """What is read, in a few words without a full stop: "messages of the Gmail API (format=full)"."""
    export: str
    """How to get it there: one to three sentences, imperative, that a salesperson or his administrator can follow."""
    notes: tuple[str, ...] = ()
    """What one should know of it, one sentence each: units, traps, what is never taken as proof."""

    @property
    def anchor(self) -> str:
        """The heading's id as Markdown viewers make it."""
        return re.sub(r"[^\w\- ]", "", self.product.lower()).replace(" ", "-")
