"""Missing attachment: the mail says that something is attached, and nothing is."""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator

from auditor.checks._language import asked, clause, negated, ours, quoted, supposed, told
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import DocumentKind, Reading

_ATTACHED = pattern(
    r"\b(?:(?:please |kindly )?(?:find|see|note|review|check|look at|open) (?:the )?(?:attached|enclosed|attachment|attachments)|(?:is|are|'s|'re|'ve|have|has been|i've|i have|i'm|we're|am|be) (?:also |now )?(?:attached|enclosed|attaching|enclosing)|(?:attached|enclosed)(?: to this (?:mail|email|message))? (?:is|are|you(?:'ll| will)|please|find|for your|below|herewith|here|file|pdf|document|spreadsheet|letter|quote|proposal|contract|copy|draft|form|invoice|word|excel|deck|slides|list|memo|version|schedule|report|agreement|to this)|(?:see|in|per|open|review|read) (?:the|my|this) attach(?:ment|ed)|(?:the|my|our|this|these) (?:attached|enclosed) (?!garage|house|flat|office|hall|barn|shed|room|building|lever|hook|label|tag|handle|wire|cable)[\w-]+|(?:i|we) (?:attach|enclose)\b)"
    r"|^\W*(?:attached|enclosed)\b"
)
_ELSEWHERE = pattern(
    r"\b(?:in|to|with|on) (?:my|your|our|the|his|her|their|that) (?:last|previous|earlier|first|other|next|separate|original|prior) (?:mail|email|e-mail|message|note|one)|\byou (?:sent|attached|enclosed)|\battached (?:garage|to (?:the|your|each|every|that|this|a|our) (?:contract|agreement|wall|unit|pump|meter|machine|panel|house|ticket|order|record|deal|outlet|order|request|appointment|calendar|shaft|label|box|bracket|frame|door|crate|delivery|parcel|pallet|gate|roof|floor|side|back|front|handle|column|post|hook))|\bstrings attached|\b(?:later|separately|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday)\b|\b(?:no|without|need|any) attachments?|\bforgot\b|\battach(?:ed)? (?:great|more|importance|conditions)|\b(?:attached|enclosed) (?:in|to|with) (?:the|your|each|every|this) (?:(?:[\w-]+ )?(?:paper|printed|hard) (?:copy|letter|version)|(?:[\w-]+ )?(?:parcel|box|crate|delivery|goods|package|envelope|invoice|order|shipment|post|letter|last contract|contract))\b|\bby (?:post|courier)\b|\battached (?:with|at|by) |\battached to (?!this |the (?:e-?mail|mail|message|bottom|end)\b|my (?:e-?mail|mail|message)\b)|\benclosed (?:garden|yard|spaces?|areas?|courtyard|envelope|in )|\b(?:attach|attached|enclosed?) (?:nothing|no)\b|\bwas attached|\bwere attached|\bhad attached|https?:|\bbelow\b|\bas an? (?:link|url)"
)

_EXPORT_MARK = pattern(
    r"<<[^<>\n]{1,80}\.\w{2,5}>>|\(see attached file: |^[ \t]{0,8}- [^\n]{1,80}\.\w{2,4}[ \t]{0,8}$|<\w+: ?[^<>\n]{1,80}\.\w{2,5}>",
    re.IGNORECASE | re.MULTILINE,
)
"""Where a mail archive dropped the files and left their names; nobody forgot anything there."""


def _find(reading: Reading) -> Iterator[Hit]:
    """The first mention only: a mail that lacks its files lacks them once."""
    document = reading.document
    if document.kind is not DocumentKind.EMAIL or document.attachments or document.links or document.files_unknown:
        return
    if _EXPORT_MARK.search(document.text):
        return
    for sentence, seen in ours(reading):
        found = _ATTACHED.search(seen.lower) if "ttach" in seen.lower or "nclos" in seen.lower else None
        if not found or _ELSEWHERE.search(seen.lower):
            continue
        if any(guard(seen, *found.span()) for guard in (quoted, negated, asked, supposed, told)):
            continue
        start, end = trim(seen.lower, *clause(seen, *found.span()))
        yield Hit(span=seen.span(sentence, start, end), confidence=0.85)
        return


MISSING_ATTACHMENT = Rule(
    id="missing-attachment",
    title="Attachment that is not there",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.COMPETENCE,
    message="The mail says that something is attached, but there is no attachment and no link. Attach it, or say when it comes.",
    why="A missing file is a small broken promise in the very mail that makes it.",
    source="Long-standing practice of mail programs",
    find=_find,
    flags=(
        "Please find attached the revised quote.",
        "The drawings are attached.",
        "I've attached the order form.",
        "Attached is the price list.",
        "See the attachment for the figures.",
        "We enclose the signed copy.",
        "Enclosed you'll find the samples list.",
        "Please review the attached contract.",
    ),
    passes=(
        "The form was attached to my last mail.",
        "No attachment needed.",
        "You attached the wrong file.",
        "Is the drawing attached?",
        "I'll attach the drawing tomorrow.",
        "The pump is attached to the wall.",
        'Your mail says "please find attached".',
        "If the form is attached, please sign it.",
        "The offer has no strings attached.",
    ),
)
