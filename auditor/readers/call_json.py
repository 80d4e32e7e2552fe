"""What readers of calls in JSON share: times that may be missing, and a speaker who is named in an object."""

from auditor.model.text import Party, Side
from auditor.readers.dates import BadValue
from auditor.readers.json_lines import JsonObject


def seconds_in(one: JsonObject, key: str, *, per_second: int = 1) -> float | None:
    """The time under `key` in seconds, given how many of its units make one; None when there is none to read."""
    try:
        value = one.number(key)
    except BadValue:
        return None
    return None if value is None else round(value / per_second, 6)


def party_in(one: JsonObject, *, side: Side = Side.UNKNOWN) -> Party:
    """The person whom `id`, `name` and `email` describe; a name that is an address is one."""
    name, email = one.text("name"), one.text("email")
    if email is None and name and "@" in name and " " not in name:
        name, email = None, name
    return Party(id=one.text("id"), name=name, email=email.lower() if email else None, side=side)
