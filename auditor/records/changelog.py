"""Releases in a changelog as keepachangelog.com describes it: one record for every bullet of every version."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates

_VERSION = re.compile(r"##[ \t]+\[?v?([^\s\]()]{1,60})\]?(?:\([^)\s]{0,300}\))?[ \t]*(.*)$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}[\w.+\-]{0,40}|\d{4}-\d{2}-\d{2}")
_DATE = re.compile(r"[-–—(:,]?\s*\(?([^()\[\]]{6,30})\)?")
_BULLET = re.compile(r"([ \t]{0,3})[-*+][ \t]+(\S.*)$")
_DEEPER = re.compile(r"[ \t]+\S")
_ISSUE = re.compile(r"\b([A-Z][A-Z0-9]{1,9})-(\d{1,7})\b")
_STANDARDS = frozenset(
    (
        "UTF",
        "ISO",
        "SHA",
        "RFC",
        "HTTP",
        "SOC",
        "AES",
        "MD",
        "TLS",
        "CVE",
        "IEC",
        "PEP",
        "COVID",
        "RSA",
        "GPT",
        "EN",
        "DIN",
    )
)
"""Names that look like an issue key and are none: UTF-8, SHA-256, CVE-2026."""
_NOT_NEW = frozenset(("removed", "deprecated"))


class Changelog:
    """A Markdown changelog. A version without a date is planned work; a yanked one was taken back."""

    name = "changelog"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Changelog",
            what="CHANGELOG.md in the keep-a-changelog form",
            export="Take the file from the product's repository.",
            notes=("A version without a date is planned; a yanked one is withdrawn.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        text = file.head.decode("utf-8", "replace")
        found = [match for line in text.splitlines() if (match := _heading(line))]
        if not found:
            return 0.0
        titled = re.match(r"\ufeff?\s*#\s*change\s?log\b", text, re.IGNORECASE)
        return 0.9 if titled or "changelog" in file.name else 0.3

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        text = file.content().decode("utf-8-sig", "replace").replace("\x00", "")
        versions = tuple(_versions(text.splitlines()))
        if not versions:
            hint = "head every version with a line such as '## [1.2.0] - 2026-03-31'"
            raise Unreadable(f"{file.origin}: no version is headed in this changelog", hint=hint)
        seen: set[str] = set()
        for version in versions:
            where = f"{file.origin}#row {version.line}"
            if version.name.lower() in seen:
                yield Skipped(origin=where, reason=f"version {version.name} is headed twice; keep one of them")
                continue
            seen.add(version.name.lower())
            try:
                yield from self._records(version, file.origin)
            except BadValue as error:
                yield Skipped(origin=where, reason=f"{error}; write the date as 2026-03-31")

    def _records(self, version: "_Version", origin: str) -> Iterable[Record]:
        day = self._dates.read(version.date)
        status, raw = _status(version, day)
        label = "unreleased" if version.unreleased else version.name
        for number, bullet in enumerate(version.bullets or (_Bullet(section=None, text=""),), start=1):
            section = (bullet.section or "").lower()
            yield Record(
                id=f"changelog:{label}" if number == 1 else f"changelog:{label}:{number}",
                source="changelog",
                source_type="release",
                kind=RecordKind.RELEASE,
                title=f"{version.name}: {bullet.text}" if bullet.text else version.name,
                body=bullet.section,
                done=day if status is RecordStatus.DONE else None,
                started=None,
                status=status,
                status_raw=raw,
                outcome=section if section in _NOT_NEW else None,
                refs=_issues(bullet.text),
                raw_ref=(origin,),
                origin=origin,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bullet:
    section: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Version:
    name: str
    line: int
    date: str | None
    yanked: bool
    bullets: tuple[_Bullet, ...]

    @property
    def unreleased(self) -> bool:
        return self.name.lower() == "unreleased"


def _heading(line: str) -> re.Match[str] | None:
    found = _VERSION.match(line[:500])
    if found and (found[1].lower() == "unreleased" or _NUMBER.fullmatch(found[1])):
        return found
    return None


def _versions(lines: Iterable[str]) -> Iterator[_Version]:
    head: tuple[int, re.Match[str]] | None = None
    section: str | None = None
    bullets: list[_Bullet] = []
    for number, line in enumerate(lines, start=1):
        if found := _heading(line):
            if head:
                yield _version(head, bullets)
            head, section, bullets = (number, found), None, []
        elif line.startswith("###"):
            section = line.lstrip("#").strip() or None
        elif bullet := _BULLET.match(line[:2000]):
            bullets.append(_Bullet(section=section, text=bullet[2].strip()))
        elif bullets and _DEEPER.match(line) and not line.lstrip().startswith(("-", "*", "+")):
            last = bullets.pop()
            bullets.append(_Bullet(section=last.section, text=f"{last.text} {line.strip()[:500]}"[:2000]))
    if head:
        yield _version(head, bullets)


def _version(head: tuple[int, re.Match[str]], bullets: list[_Bullet]) -> _Version:
    number, found = head
    rest = found[2].strip()
    yanked = "[yanked]" in rest.lower()
    rest = re.sub(r"\[yanked\]", "", rest, flags=re.IGNORECASE).strip()
    date = _DATE.fullmatch(rest)
    text = date[1].strip() if date and any(c.isdigit() for c in date[1]) else None
    if text is None and re.fullmatch(r"\d{4}-\d{2}-\d{2}", found[1]):
        text = found[1]
    return _Version(name=found[1], line=number, date=text, yanked=yanked, bullets=tuple(bullets))


def _status(version: _Version, day: Moment | None) -> tuple[RecordStatus, str]:
    if version.yanked:
        return RecordStatus.CANCELLED, "yanked"
    if version.unreleased:
        return RecordStatus.IN_PROGRESS, "unreleased"
    return (RecordStatus.DONE, "released") if day else (RecordStatus.UNKNOWN, "without a date")


def _issues(text: str) -> tuple[str, ...]:
    keys = (f"jira:{found[1]}-{found[2]}" for found in _ISSUE.finditer(text) if found[1] not in _STANDARDS)
    return tuple(dict.fromkeys(keys))
