"""Front matter, or an event of a file of triggers, as an `Entry`."""

import re

from auditor.knowledge.fields import Fields
from auditor.knowledge.known import (
    CONTACT_FIELDS,
    ENTRY_FIELDS,
    KEPT_FOR_PEOPLE,
    METRIC_FIELDS,
    PROMISE_FIELDS,
    SAYING_FIELDS,
)
from auditor.model.finding import Level
from auditor.model.knowledge import Contact, Entry, EntryKind, Metric, NotedPromise, PromiseBy, Saying

_HEADING = re.compile(r"^#[ \t]+(\S[^\n]*)$", re.MULTILINE)
_LONGEST_TITLE = 120


def read_entry(fields: Fields, kind: EntryKind, *, name: str, text: str = "") -> Entry | None:
    """The entry; None when one of its values cannot be read, which `fields.problems` tells.

    `name` stands for an id that is missing; `text` is what stands below the front matter.
    """
    fields.refuse_others({*ENTRY_FIELDS, *KEPT_FOR_PEOPLE}, Level.WARNING)
    quote, saying = _quoted(fields, kind)
    entry = Entry(
        id=fields.text("id") or name,
        kind=kind,
        title=_title(fields, quote, text) or fields.text("id") or name,
        account=fields.text("account"),
        customer=fields.text("customer"),
        may_name_customer=fields.yes("may_name_customer"),
        descriptor=fields.text("descriptor"),
        industry=", ".join(fields.texts("industry")) or None,
        region=", ".join(fields.texts("region")) or None,
        personas=fields.texts("personas"),
        products=fields.texts("products"),
        problem=fields.text("problem"),
        published=fields.day("published") or fields.day("date"),
        expires_on=fields.day("expires_on") or fields.day("valid_to"),
        source=fields.text("source_url") or fields.text("source") or fields.origin,
        quote=quote,
        saying=saying,
        metrics=tuple(map(_metric, fields.parts("metrics", METRIC_FIELDS, "{name: hours, before: 9, after: 2}"))),
        contacts=tuple(map(_contact, fields.parts("contacts", CONTACT_FIELDS, "{name: ..., role: ...}"))),
        relationship=fields.text("relationship"),
        notes="\n".join(fields.texts("notes")) or None,
        open_promises=_promises(fields, "open_promises"),
        kept_promises=_promises(fields, "kept_promises"),
        text=text,
        place=fields.place,
    )
    return entry if fields.is_sound else None


def _title(fields: Fields, quote: str | None, text: str) -> str | None:
    heading = _HEADING.search(text)
    first = heading[1].strip() if heading else None
    event = re.sub(r"[._]+", " ", fields.text("type") or "")
    found = fields.text("title") or fields.text("problem") or first or event or quote or ""
    return found[:_LONGEST_TITLE] or None


def _quoted(fields: Fields, kind: EntryKind) -> tuple[str | None, Saying | None]:
    """Words of a document, or words of a person with the consent to use them."""
    value = fields.values.get("quote")
    if value is not None and value.fields() is not None:
        for part in fields.parts("quote", SAYING_FIELDS, "{text: ..., person: ..., consent_ref: ...}"):
            saying = Saying(
                text=part.needed("text", "give the words as they were said"),
                person=part.text("person"),
                title=part.text("title"),
                consent_ref=part.text("consent_ref"),
            )
            return None, saying
    quote = fields.text("quote")
    if quote and kind in (EntryKind.CASE_STUDY, EntryKind.TESTIMONIAL):
        return None, Saying(text=quote, person=fields.text("person"), consent_ref=fields.text("consent_ref"))
    return quote, None


def _metric(part: Fields) -> Metric:
    return Metric(
        name=part.needed("name", "say what was measured"),
        before=part.text("before"),
        after=part.text("after"),
        value=part.text("value"),
        unit=part.text("unit"),
        period=part.text("period"),
        method=part.text("method"),
        source=part.text("source"),
    )


def _contact(part: Fields) -> Contact:
    name = part.needed("name", "give the name of the person")
    return Contact(name=name, role=part.text("role"), address=part.text("address"))


def _promises(fields: Fields, name: str) -> tuple[NotedPromise, ...]:
    example = "{text: ..., due: 2026-04-23, status: open, by: ours}"
    return tuple(
        NotedPromise(
            text=part.needed("text", "say what was promised"),
            due=part.day("due"),
            status=part.text("status"),
            by=part.one_of("by", PromiseBy) or PromiseBy.OURS,
        )
        for part in fields.parts(name, PROMISE_FIELDS, example)
    )
