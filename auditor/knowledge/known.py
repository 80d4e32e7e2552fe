"""Every field of the knowledge folder, with what it means; docs/knowledge.md shows these tables."""

from auditor.model.knowledge import ClaimKind, EntryKind

CLAIM_FIELDS = {
    "id": "short name of the entry, once in the whole folder; findings cite it",
    "kind": "capability, service_level, price, certificate, lead_time, authority or proof",
    "subject": "what it is about, in the words of your mails",
    "aliases": "other words for the same thing",
    "status": "available, beta, planned or unavailable",
    "available_from": "of a planned thing: its approved date; without one there is no date to promise",
    "plans": "the plans that have it; without it, all of them",
    "value": "the figure, a plain number: 99.9",
    "unit": "of the figure: percent, hour, working_day, week, GBP",
    "bound": "how the figure is meant of the thing itself: at_most, at_least or exactly",
    "roles": "who may say or grant it, by your own short names (ae, csm, manager); without it, everybody",
    "statement": "what may be said, with its terms; findings quote it",
    "say_instead": "the sentence offered in place of one that says too much",
    "source": "where a reader can look it up; may be the id of another entry",
    "valid_to": "the last day on which it holds",
}
"""By name, of an entry of claims.yaml."""

ENTRY_FIELDS = {
    "id": "short name, once in the whole folder; without it, the name of the file",
    "kind": "case_study, testimonial, benchmark, research_note, industry, account or trigger",
    "title": "one line for people; without it, the problem, or the first heading of the text",
    "account": "the company that it is about",
    "customer": "the company whose story it is",
    "may_name_customer": "yes only with consent; no is the default",
    "descriptor": "how the customer may be called where the name may not be used",
    "industry": "one trade or several",
    "region": "country or region",
    "personas": "for whom it is of use: operations, finance, it",
    "products": "what of yours it is about",
    "problem": "the problem that was solved, or that the trade has",
    "published": "the day it was published, or on which the event happened",
    "date": "the same as published",
    "expires_on": "the last day on which it may be used",
    "valid_to": "the same as expires_on",
    "source_url": "where a reader can look it up",
    "source": "the same, in words",
    "quote": "verbatim words: of the source of a trigger, or of a person with {text, person, title, consent_ref}",
    "person": "who said the quote, when the quote is plain text",
    "consent_ref": "where the consent to use it lies, when the quote is plain text",
    "metrics": "measured figures: {name, before, after, value, unit, period, method, source}",
    "contacts": "people: {name, role, address}",
    "relationship": "prospect, customer, partner, former",
    "notes": "what one should know of them",
    "open_promises": "what is still owed: {text, due, status, by}, by ours or theirs",
    "kept_promises": "what was kept, in the same form",
    "type": "of an event: filing.8-K, job_posting, news",
}
"""By name, of front matter and of events."""

KEPT_FOR_PEOPLE = frozenset(
    {"items", "license", "retrieved_at", "size_band", "tags", "author", "owner", "verified_on", "url", "language"}
)
"""Fields that others keep in their files; they are not used, and not told as unknown."""

METRIC_FIELDS = ("name", "before", "after", "value", "unit", "period", "method", "source")
SAYING_FIELDS = ("text", "person", "title", "consent_ref")
CONTACT_FIELDS = ("name", "role", "address")
PROMISE_FIELDS = ("text", "due", "status", "by")

KINDS = (*(kind.value for kind in ClaimKind), *(kind.value for kind in EntryKind))
