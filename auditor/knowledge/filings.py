"""A company's submissions file of the SEC (EDGAR) as dated events: what the company itself told the public.

https://data.sec.gov/submissions/CIK##########.json; reports and current reports are events that one may speak of,
the other forms (trades of insiders, prospectus supplements) say nothing of the business and are left out.
"""

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from auditor.knowledge.fields import Fields
from auditor.model.knowledge import Entry, EntryKind
from auditor.readers.yaml_file import Marked

_FORMS = {
    "10-K": "annual report",
    "20-F": "annual report",
    "40-F": "annual report",
    "10-Q": "quarterly report",
    "8-K": "current report",
    "6-K": "current report",
    "S-1": "registration of new securities",
    "S-4": "registration for a merger or exchange",
}
_ITEMS = {
    "1.01": "a material agreement was entered",
    "1.02": "a material agreement was ended",
    "1.03": "bankruptcy or receivership",
    "1.05": "a material cybersecurity incident",
    "2.01": "an acquisition or sale of assets was completed",
    "2.02": "results of operations",
    "2.05": "costs of exit or disposal",
    "2.06": "material impairments",
    "3.02": "unregistered sales of equity",
    "4.01": "a change of the auditor",
    "5.01": "a change of control",
    "5.02": "directors or officers left or were appointed",
    "5.07": "votes of the shareholders",
}
"""Of form 8-K, in the words of its instructions; items that only attach or comment (7.01, 8.01, 9.01) are not named."""
_COLUMNS = ("accessionNumber", "filingDate", "reportDate", "form", "items", "primaryDocument")
_ARCHIVE = "https://www.sec.gov/Archives/edgar/data"


def is_submissions(fields: Fields) -> bool:
    return {"cik", "name", "filings"} <= fields.values.keys()


def read_filings(fields: Fields) -> Iterator[Entry]:
    """One trigger a filing of a known form. A filing without a date, or with a broken one, is told and left out."""
    recent = dict(_pairs(dict(_pairs(fields.values["filings"])).get("recent")))
    columns = [recent[name].items() or () if name in recent else () for name in _COLUMNS]
    for row in zip_longest(*columns):
        number, filed, report, form, items, document = ((cell.text() or "") if cell else "" for cell in row)
        kind = _FORMS.get(form.removesuffix("/A"))
        if kind is None:
            continue
        day = _day(filed)
        if day is None or not number:
            fields.tell("filingDate", f"the filing {number or 'without a number'} has no date", "", at=row[0])
            continue
        yield Entry(
            id=number,
            kind=EntryKind.TRIGGER,
            title=_title(kind, form, items, report),
            account=fields.text("name"),
            industry=fields.text("sicDescription"),
            published=day,
            source=f"{_ARCHIVE}/{(fields.text('cik') or '').lstrip('0') or '0'}/{number.replace('-', '')}/{document}",
            place=f"{fields.origin}:{row[0].line if row[0] else fields.line}",
        )


def _title(kind: str, form: str, items: str, report: str) -> str:
    """ "current report (8-K): results of operations", "annual report (10-K) for the period to 2025-12-31"."""
    named = [_ITEMS[item.strip()] for item in items.split(",") if item.strip() in _ITEMS]
    if named:
        return f"{kind} ({form}): {', '.join(named)}"
    return f"{kind} ({form}) for the period to {report}" if report and kind.endswith("l report") else f"{kind} ({form})"


def _pairs(value: Marked | None) -> Iterator[tuple[str, Marked]]:
    for key, each in (value.fields() if value is not None else None) or ():
        yield key.text() or "", each


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
