"""`coverage.yaml`: what the records of a folder would have shown (contract.md, "Delivery records")."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.record import Coverage, RecordKind
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.yaml_file import read_yaml

_NAMES = ("coverage.yaml", "coverage.yml")
_KEYS = frozenset(("source", "kinds", "from", "to", "accounts"))
_EXAMPLE = "- {source: crm_tasks.csv, kinds: [task], from: 2026-01-01, to: 2026-03-31, accounts: all}"


class CoverageManifest:
    """A list of entries; one that cannot be read is a Skipped `origin#entry N`, and then its source is not covered."""

    name = "coverage"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Your own table",
            what="coverage.yaml, which says what an export is complete for",
            export="Write it by hand beside the records; see docs/records.md.",
            notes=("Without it a missing record proves nothing.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        if file.name in _NAMES:
            return 1.0
        if not file.name.endswith((".yaml", ".yml")):
            return 0.0
        text = file.head
        return 0.7 if b"source:" in text and b"kinds:" in text and b"from:" in text else 0.0

    def read(self, file: Input) -> Iterator[Coverage | Skipped]:
        value = read_yaml(file.content(), origin=file.origin)
        entries = value.get("coverage") if isinstance(value, Mapping) else value
        if value is None:
            return
        if not isinstance(entries, list):
            raise Unreadable(f"{file.origin}: this is not a list of entries", hint=f"write entries such as {_EXAMPLE}")
        for number, entry in enumerate(entries, start=1):
            try:
                yield _coverage(entry)
            except BadValue as error:
                yield Skipped(origin=f"{file.origin}#entry {number}", reason=f"{error}; write it as {_EXAMPLE}")


def _coverage(entry: object) -> Coverage:
    if not isinstance(entry, Mapping):
        raise BadValue("the entry is not a set of fields")
    unknown = sorted(str(key) for key in entry if key not in _KEYS)
    if unknown:
        raise BadValue(f"the field {unknown[0]!r} is not known")
    source = entry.get("source")
    if not isinstance(source, str) or not source.strip():
        raise BadValue("the source is missing")
    since, until = _day(entry.get("from"), "from"), _day(entry.get("to"), "to")
    if since and until and until < since:
        raise BadValue(f"it ends on {until} before it begins on {since}")
    return Coverage(
        source=source.strip(),
        kinds=_kinds(entry.get("kinds")),
        since=since,
        until=until,
        accounts=_accounts(entry.get("accounts")),
    )


def _kinds(value: object) -> frozenset[RecordKind]:
    words = [value] if isinstance(value, str) else value
    if words == ["all"]:
        return frozenset(RecordKind)
    if not isinstance(words, list) or not words:
        raise BadValue("the kinds are missing")
    try:
        return frozenset(RecordKind(str(word).strip().lower()) for word in words)
    except ValueError as error:
        raise BadValue(f"{error}; kinds are {', '.join(RecordKind)}") from error


def _accounts(value: object) -> frozenset[str] | None:
    if value is None or (isinstance(value, str) and value.strip().lower() == "all"):
        return None
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str | int) for name in names):
        raise BadValue("the accounts are neither 'all' nor a list of names")
    return frozenset(str(name).strip() for name in names)


def _day(value: object, field: str) -> date | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    moment = Dates().read(str(value))
    if moment is None:
        raise BadValue(f"the field {field!r} is blank")
    return date(moment.value.year, moment.value.month, moment.value.day)
