"""Salesforce EmailMessage: a data export or report as CSV, or the answer of a REST query as JSON.

Founding source: Salesforce object reference and field reference, EmailMessage: API names and labels; TextBody and
HtmlBody have a greatest length; people who are records of the CRM may stand in ToIds and not in ToAddress.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Party, Side, Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Header, Row, read_header, read_rows, sample_rows
from auditor.readers.dates import BadValue, Dates, order_of
from auditor.readers.exported import Found, exported
from auditor.readers.headers import mailbox_of, split
from auditor.readers.json_lines import JsonObject, keys_in, looks_like_json
from auditor.readers.mail import Known, mail_of
from auditor.readers.mail_parts import file_part, message_of, outer
from auditor.readers.mime import Message

CAP = 32_000
"""Characters at which Salesforce cuts TextBody, and on older versions HtmlBody."""
_HTML_CAP = 131_072
_TYPE = re.compile(rb'"type"\s{0,20}:\s{0,20}"EmailMessage"')
_STATES: Mapping[str, Delivery | None] = {
    **dict.fromkeys(("", "0", "new", "1", "read", "2", "replied", "3", "sent", "4", "forwarded"), None),
    **dict.fromkeys(("5", "draft"), Delivery.DRAFT),
}
_ALIASES = {
    "isincoming": "incoming",
    "messageid": "messageidentifier",
    "emailmessageid": "id",
    "threadid": "threadidentifier",
    "bounced": "isbounced",
    "emailstatus": "status",
    "body": "textbody",
}
"""Labels of the screen that differ from the API name by more than blanks."""
_CUT = (
    "its text ends at the 32,000 characters that Salesforce exports, so the rest was not read; read this mail from the "
    "mailbox too"
)
_MORE = "this is not the last page of the export (nextRecordsUrl); give the following pages too"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Email:
    """One EmailMessage by API names in lower case, from a row or an object."""

    values: Mapping[str, str]

    def text(self, *names: str) -> str | None:
        return next((found for name in names if (found := self.values.get(name, "").strip())), None)

    def flag(self, name: str) -> bool | None:
        return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(
            (self.text(name) or "").lower()
        )


class SalesforceMail:
    """EmailMessage of Salesforce as CSV (API names or labels) or JSON."""

    name = "salesforce-mail"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Salesforce",
            what="EmailMessage as CSV (API names or labels) or as the JSON of a REST query",
            export=(
                "Export the object Email Message with Setup, Data Export, or with Data Loader; or query `SELECT Id, Subject, "
                "TextBody, HtmlBody, Headers, FromName, FromAddress, ToAddress, CcAddress, Incoming, Status, IsBounced, "
                "HasAttachment, MessageDate, MessageIdentifier, ThreadIdentifier FROM EmailMessage` and save the result."
            ),
            notes=(
                "A text of 32,000 characters was cut by Salesforce, and the missing rest is told.",
                "Contacts may be in ToIds and not in ToAddress; then the recipient is known by his id, which the roster may name.",
                "Names of attachments are not in the export.",
                "A MessageDate without a zone is taken as UTC, with a note.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        if looks_like_json(file.head):
            return 0.97 if "attributes" in keys_in(file.head) and _TYPE.search(file.head) else 0.0
        header = read_header(file.head)
        return 0.97 if header is not None and _is_email(header) else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        if looks_like_json(file.head):
            for found in exported(file, _records):
                yield from (found,) if isinstance(found, Skipped) else _from_object(found)
            return
        header = read_header(file.head)
        if header is None or not _is_email(header):
            hint = "export Email Message with FromAddress, TextBody or HtmlBody, and MessageDate"
            raise Unreadable(f"{file.origin}: these are not the columns of Email Message", hint=hint)
        names = tuple(map(_squeezed, header.names))
        dates = Dates(order=_order(file, names) or DateOrder.MONTH_FIRST)
        for row in read_rows(file):
            if isinstance(row, Skipped):
                yield row
            else:
                yield from _read(_of_row(row, names), f"{file.origin}#row {row.number}", dates)


def _squeezed(name: str) -> str:
    bare = re.sub(r"[^a-z0-9]", "", name.rpartition(".")[2].lower())
    return _ALIASES.get(bare, bare)


def _is_email(header: Header) -> bool:
    names = set(map(_squeezed, header.names))
    return (
        "fromaddress" in names
        and bool(names & {"textbody", "htmlbody"})
        and len(names & {"messagedate", "toaddress", "incoming", "status", "relatedtoid", "subject"}) >= 2
    )


def _order(file: Input, names: tuple[str, ...]) -> DateOrder | None:
    place = names.index("messagedate") if "messagedate" in names else None
    if place is None:
        return None
    return order_of(row.cells[place] for row in sample_rows(file) if len(row.cells) > place)


def _of_row(row: Row, names: tuple[str, ...]) -> _Email:
    return _Email(values=dict(zip(names, row.cells, strict=False)))


def _records(top: JsonObject) -> Iterable[JsonObject]:
    return top.objects("records") if isinstance(top.values.get("records"), list) else (top,)


def _from_object(found: Found) -> Iterator[Document | Record | Skipped]:
    kind = found.item.object("attributes").text("type")
    if kind not in (None, "EmailMessage"):
        reason = f"it is a {kind[:40]}, not an EmailMessage; query each object into a file of its own"
        yield Skipped(origin=found.place, reason=reason)
        return
    values = {_squeezed(key): _plain(value) for key, value in found.item.values.items()}
    notes = (_MORE,) if found.page.text("nextRecordsUrl") else ()
    yield from _read(_Email(values=values), found.place, Dates(), notes)


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ";".join(str(each) for each in value)
    return str(value) if isinstance(value, str | int | float) else ""


def _read(
    email: _Email, origin: str, dates: Dates, notes: tuple[str, ...] = ()
) -> Iterator[Document | Record | Skipped]:
    status = (email.text("status") or "").lower()
    if status not in _STATES:
        reason = (
            f"its Status {status[:40]!r} is not one that Salesforce is known to write; check there whether it was sent"
        )
        yield Skipped(origin=origin, reason=reason)
        return
    if not email.text("fromaddress", "fromname", "subject", "textbody", "htmlbody"):
        reason = "it has neither sender, subject nor text; export Email Message with FromAddress, Subject and TextBody"
        yield Skipped(origin=origin, reason=reason)
        return
    plain, rich, cut = _bodies(email)
    sent_at, note = _time(email, dates)
    ids = [] if email.text("toaddress") else re.split(r"[;,\s\[\]\"']+", email.text("toids") or "")
    known = Known(
        delivery=Delivery.BOUNCED if email.flag("isbounced") else _STATES[status],
        sent_at=sent_at,
        time_note=note,
        thread=email.text("threadidentifier"),
        author_side=Side.OURS if email.flag("incoming") is False else Side.UNKNOWN,
        recipients=tuple(Party(id=one) for one in dict.fromkeys(ids) if one),
        notes=(*notes, *((note,) if note and sent_at else ())),
    )
    yield from mail_of(_message(email, plain, rich), origin=origin, known=known)
    if cut:
        yield Skipped(origin=origin, reason=_CUT)


def _bodies(email: _Email) -> tuple[str | None, str | None, bool]:
    """The text, the HTML, and whether the end of both is missing. A whole HTML is better than a cut text."""
    plain, rich = email.values.get("textbody"), email.values.get("htmlbody")
    plain_cut = len(plain or "") >= CAP
    rich_cut = len(rich or "") in (CAP, _HTML_CAP) or len(rich or "") > _HTML_CAP
    if plain_cut and rich and not rich_cut:
        return None, rich, False
    return plain, rich, plain_cut or (rich_cut and not (plain or "").strip())


def _message(email: _Email, plain: str | None, rich: str | None) -> Message:
    thread = email.text("threadidentifier")
    fields = (
        ("subject", email.text("subject")),
        ("from", mailbox_of(email.text("fromname"), email.text("fromaddress"))),
        ("to", email.text("toaddress")),
        ("cc", email.text("ccaddress")),
        ("message-id", email.text("messageidentifier")),
    )
    own = tuple((name, value) for name, value in fields if value)
    given, _ = split((email.values.get("headers") or "").encode("utf-8", "replace"))
    answered = {name for name, _ in own}
    kept = tuple((name, value) for name, value in outer(given.fields) if name not in answered)
    first = (("references", thread),) if thread and "@" in thread and thread != email.text("messageidentifier") else ()
    return message_of(
        (*own, *first, *kept),
        plain=plain,
        rich=rich,
        files=[file_part("attachment")] if email.flag("hasattachment") else (),
    )


def _time(email: _Email, dates: Dates) -> tuple[datetime | None, str | None]:
    """When it was sent; a day alone is no time, and one without a zone is told as such."""
    text = email.text("messagedate")
    try:
        moment = dates.read(text)
    except BadValue as error:
        return None, f"{error}, so relative dates in it stay open"
    if moment is None:
        return None, "it has no MessageDate, so relative dates in it stay open"
    if not isinstance(moment.value, datetime):
        return None, "its MessageDate has no time of day, so relative dates in it stay open"
    zoned = re.search(r"(?:Z|[+-]\d{2}:?\d{2})$", text or "") is not None
    return moment.value.astimezone(UTC), None if zoned else "its MessageDate has no time zone, taken as UTC"
