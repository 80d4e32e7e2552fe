"""The year's mail and calendars as files: plain, HTML, with attachments and invitations; always the same bytes."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

from tools.year_stories import ACCOUNTS, Mail, Slot

_STAMP = "%Y%m%dT%H%M%SZ"


def message_of(mail: Mail, identity: str, root: str) -> EmailMessage:
    """`root` is the id of the first mail of its thread."""
    message = EmailMessage()
    message["From"], message["To"] = _address(mail.by), _address(mail.to)
    message["Date"], message["Subject"], message["Message-ID"] = format_datetime(mail.at), mail.subject, identity
    if root != identity:
        message.replace_header("Subject", f"Re: {mail.subject}")
        message["In-Reply-To"] = message["References"] = root
    if mail.html != "only":
        message.set_content(mail.words, cte="8bit")
    if mail.html == "beside":
        message.add_alternative(_html(mail.words), subtype="html", cte="8bit")
    if mail.html == "only":
        message.set_content(_html(mail.words), subtype="html", cte="8bit")
    if mail.slot:
        message.add_alternative(
            calendar((mail.slot,), method="REQUEST", sent=mail.at), subtype="calendar", params={"method": "REQUEST"}
        )
    if mail.file:
        message.add_attachment(b"%PDF-1.4\n%%EOF\n", maintype="application", subtype="pdf", filename=mail.file)
    for number, part in enumerate(p for p in message.walk() if p.is_multipart()):
        part.set_boundary(f"=_{identity.strip('<>').partition('@')[0]}_{number}")
    return message


def calendar(slots: tuple[Slot, ...], *, sent: datetime, method: str = "") -> str:
    """The slots as iCalendar, with the line ends that RFC 5545 wants."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Embervane//Calendar//EN"]
    lines += [f"METHOD:{method}"] if method else []
    for slot in slots:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{slot.at:%Y%m%d%H%M}@embervane.example",
            f"DTSTAMP:{sent.astimezone(UTC):{_STAMP}}",
            f"DTSTART:{slot.at.astimezone(UTC):{_STAMP}}",
            f"DTEND:{(slot.at + timedelta(minutes=slot.minutes)).astimezone(UTC):{_STAMP}}",
            f"SUMMARY:{slot.title.replace(',', chr(92) + ',')}",
            f"ORGANIZER;CN={slot.host}:mailto:{address_of(slot.host)}",
            *([f"ATTENDEE;CN={slot.guest};RSVP=TRUE:mailto:{address_of(slot.guest)}"] if slot.guest else []),
            "STATUS:CONFIRMED",
            "END:VEVENT",
        ]
    return "\r\n".join((*lines, "END:VCALENDAR", ""))


def attendance(slot: Slot) -> dict[str, object]:
    """The list of a meeting in which the guest waited a quarter of an hour, as Microsoft Graph gives it."""
    came = (slot.at - timedelta(minutes=2)).astimezone(UTC)
    stay = {
        "joinDateTime": came.isoformat(),
        "leaveDateTime": (came + timedelta(minutes=17)).isoformat(),
        "durationInSeconds": 1020,
    }
    return {"value": [_guest(slot.guest, "Attendee", stay), _guest(slot.host, "Organizer")]}


def _guest(name: str, role: str, stay: dict[str, object] | None = None) -> dict[str, object]:
    return {
        "emailAddress": address_of(name),
        "identity": {"displayName": name},
        "role": role,
        "totalAttendanceInSeconds": 1020 if stay else 0,
        "attendanceIntervals": [stay] if stay else [],
    }


def _html(words: str) -> str:
    paragraphs = "".join(f"<p>{escape(p, quote=False)}</p>\n" for p in words.split("\n\n"))
    return f'<html><body style="font-family: sans-serif">\n{paragraphs}</body></html>\n'


def _address(name: str) -> str:
    return f"{name} <{address_of(name)}>"


def address_of(name: str) -> str:
    if name == "Telephone":
        return "no-reply@voice.example"
    theirs = {c.person: c.domain for c in ACCOUNTS.values()}
    return f"{name.split()[0].lower()}@{theirs.get(name, 'embervane.example')}"
