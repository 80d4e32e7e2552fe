"""Who a quote is by: a name and an address out of an attribution or a header, matched with the people of the mail."""

import re

from auditor.core.segment.words import WROTE, WROTE_ASIAN
from auditor.model.text import Document, Party

_ADDRESS = re.compile(r"[\w.+%&'*/=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_NAME_BEFORE = re.compile(r"(?:\"([^\"\n]{1,80})\"|([^\d,:;<>()\"\[\]\n]{2,80}))\s*[<(\[]\s*(?:mailto:)?\s*$")
_BRACKETS = re.compile(r"[<\[(].*$")
_FILLER = re.compile(
    rf"^(?:\W|(?:(?:[ap]\.?m|uhr|h|kl|ore|hs|г|в|v|o|om|às|at|a las|por|par|von|from|by|odesílatel|użytkownik|gmt|utc|"
    rf"est|edt|"
    rf"cst|cdt|pst|pdt|cet|cest|{WROTE})\b\.?))+\s*",
    re.IGNORECASE,
)
_LAST_NAME = re.compile(r"(?:,|\d|:|[ap]\.?m\.?\b|\buhr\b)\s*([^\d,:]{2,60})$", re.IGNORECASE)
_VERB_END = re.compile(rf"\s*(?:\b(?:{WROTE})(?![\w])|{WROTE_ASIAN})\W*$", re.IGNORECASE)
_LOTUS = re.compile(r"^([^/@<>\d]{2,60})(?:/[^@]*)?(?:@[\w .-]{1,60})?$")


def by_attribution(text: str, document: Document) -> Party | None:
    """The writer named in "On 3 March at 16:10 Nora Vance <nora@x.example> wrote:"."""
    bare = _VERB_END.sub("", text.strip().rstrip(":： -"))
    address = _ADDRESS.search(bare)
    if address:
        before = bare[: address.start()].rstrip()
        found = _NAME_BEFORE.search(before + ("" if before.endswith(("<", "(", "[")) else " <"))
        name = _clean((found[1] or found[2]) if found else "")
        return known(name, str(address.group()).lower(), document)
    last = _LAST_NAME.search(bare)
    name = _clean(last[1]) if last else ""
    return known(name, None, document) if name and name.casefold() not in ("you", "i") else None


def by_header(value: str, document: Document) -> Party | None:
    """The writer named in the value of a From line: "Vance, Nora [mailto:nora@x.example]", "Nora Vance/HOU/ACME@ACME"."""
    address = _ADDRESS.search(value)
    name = _clean(_BRACKETS.sub("", value))
    lotus = _LOTUS.match(name)
    if lotus and ("/" in name or "@" in name):
        name = lotus[1].strip()
        address = None if address and "." not in address.group().rpartition("@")[2] else address
    if name and address and name.casefold() == address.group().casefold():
        name = ""
    if not name and not address:
        return None
    return known(name, address.group().lower() if address else None, document)


def known(name: str, email: str | None, document: Document) -> Party | None:
    """The person of this mail whom the name or address means, else a new Party."""
    people: tuple[Party, ...] = (
        *((document.author,) if document.author else ()),
        *document.recipients,
        *document.participants,
    )
    if email:
        for person in people:
            if person.email == email:
                return person
        return Party(name=name or None, email=email)
    wanted = name.casefold()
    same = {p for p in people if p.name and p.name.casefold() == wanted}
    if len(same) == 1:
        return same.pop()
    return Party(name=name) if name else None


def _clean(name: str) -> str:
    name = _FILLER.sub("", name.strip())
    return re.sub(r"\s+", " ", name).strip(" *_\"'<>[]()-,;")
