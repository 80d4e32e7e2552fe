"""Drafts: a pasted text as it is, or an object `{id, text, sent_at, tz, role, to, author}`."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from auditor.errors import Unreadable
from auditor.model.text import Delivery, Document, DocumentKind, Party
from auditor.readers.charset import whole
from auditor.readers.headers import people

_YEARS = range(1900, 2200)
_HINT = 'give every draft as an object with a text, for example {"id": "1", "text": "Hi Sam, ..."}'


def draft(text: str, *, origin: str, notes: tuple[str, ...] = ()) -> Document:
    """A pasted text, exactly as given."""
    return Document(
        id="d_" + sha256(text.encode("utf-8", "replace")).hexdigest()[:16],
        origin=origin,
        kind=DocumentKind.DRAFT,
        text=whole(text),
        delivery=Delivery.DRAFT,
        notes=notes,
    )


def parse_draft(obj: Mapping[str, object], *, origin: str, now: datetime | None = None) -> Document:
    """The draft that an object of JSON describes; keys that it does not know are left alone.

    `sent_at` is ISO 8601; without an offset it is in `tz` (an IANA name), and without `tz` in the zone of `now`. A
    draft without `sent_at` has the time `now`, when given, in `tz`. Raises Unreadable, which names the field.
    """
    text = obj.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Unreadable("the field 'text' is missing or empty", hint=_HINT)
    author = _party(obj, "author")
    role = _string(obj, "role")
    if role:
        author = Party(name=author.name if author else None, email=author.email if author else None, role=role)
    at = _time(obj, now)
    given = obj.get("id")
    if given is not None and not isinstance(given, str | int):
        raise Unreadable("the field 'id' is not a text", hint=_HINT)
    recipients = _parties(obj, "to")
    parts = (text, at.isoformat() if at else "", author.label if author else "", *(p.label for p in recipients))
    name = str(given) if given not in (None, "") else _hashed(*parts)
    return Document(
        id=name,
        origin=origin,
        kind=DocumentKind.DRAFT,
        text=whole(text),
        sent_at=at,
        author=author,
        recipients=recipients,
        participants=(*((author,) if author else ()), *recipients),
        delivery=Delivery.DRAFT,
    )


def _hashed(*parts: str) -> str:
    return "d_" + sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _string(obj: Mapping[str, object], name: str) -> str | None:
    value = obj.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Unreadable(f"the field {name!r} is not a text", hint=_HINT)
    return value.strip()


def _time(obj: Mapping[str, object], now: datetime | None) -> datetime | None:
    given, zone_name = _string(obj, "sent_at"), _string(obj, "tz")
    zone = None
    if zone_name:
        try:
            zone = ZoneInfo(zone_name)
        except (ValueError, OSError, KeyError) as error:
            raise Unreadable(
                f"the field 'tz' is no time zone: {zone_name!r}", hint='give a name such as "Europe/London"'
            ) from error
    if given is None:
        return now.astimezone(zone) if now and zone else now
    try:
        at = datetime.fromisoformat(given)
    except ValueError as error:
        raise Unreadable(
            f"the field 'sent_at' is no time: {given!r}", hint='give ISO 8601, such as "2026-03-06T09:00:00-05:00"'
        ) from error
    if at.year not in _YEARS:  # Zones and due dates need a little room before and after.
        raise Unreadable(f"the field 'sent_at' is too far away: {given!r}", hint="give the time at which it is sent")
    if at.tzinfo is not None:
        return at.astimezone(zone) if zone else at
    if zone is None and now is not None:
        zone_or_offset = now.tzinfo
        return at.replace(tzinfo=zone_or_offset)
    if zone is None:
        raise Unreadable("the field 'sent_at' has no offset and there is no 'tz'", hint="add an offset or a time zone")
    return at.replace(tzinfo=zone)


def _parties(obj: Mapping[str, object], name: str) -> tuple[Party, ...]:
    value = obj.get(name)
    values = value if isinstance(value, list) else [value]
    found: dict[Party, None] = {}
    for item in values:
        found.update(dict.fromkeys(_people(item, name)))
    return tuple(found)


def _party(obj: Mapping[str, object], name: str) -> Party | None:
    return next(iter(_people(obj.get(name), name)), None)


def _people(value: object, name: str) -> tuple[Party, ...]:
    match value:
        case None | "":
            return ()
        case str():
            return people([value]) if "@" in value else (Party(name=value.strip()),)
        case {**fields}:
            email, called = fields.get("email"), fields.get("name")
            if not all(part is None or isinstance(part, str) for part in (email, called)) or not (email or called):
                raise Unreadable(f"the field {name!r} has no name and no email", hint=_HINT)
            address = str(email).strip().lower() if email else None
            return (Party(name=str(called).strip() if called else None, email=address),)
        case _:
            raise Unreadable(f"the field {name!r} is neither an address nor {{name, email}}", hint=_HINT)
