"""The preview of records files: for a terminal, and as JSON (`auditor.preview/1`)."""

import json
from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from auditor.model.commitment import Act
from auditor.model.preview import Basis, Explanation, KindSeen, Preview, ReadsAs, StatusSeen
from auditor.model.record import Record, RecordStatus
from auditor.reports.clean import scalar, squeezed, visible
from auditor.reports.record_fields import Value, record_fields, time_words, times
from auditor.reports.text_parts import STYLES
from auditor.reports.words import Tone, listed, plural

_MOST_STATUSES = 12
_MOST_SKIPPED = 10
_LABEL = 9
_HIDDEN = frozenset({"kind", "title", "status", "status_raw", "raw_ref", "source", "source_type", "currency"})
_LONG = 160
_MANY_ACTS = 8
_ABSENCE = "A row that is not there proves nothing until coverage.yaml says what a file is complete for."
_TONES = {
    RecordStatus.DONE: Tone.GOOD,
    RecordStatus.PARTIAL: Tone.PART,
    RecordStatus.CANCELLED: Tone.BAD,
    RecordStatus.REJECTED: Tone.BAD,
    RecordStatus.UNKNOWN: Tone.UNSURE,
}


def as_text(previews: Sequence[Preview], console: Console) -> str:
    """The previews as `console` shows them: its width and colours."""
    with console.capture() as captured:
        for preview in previews:
            for line in _lines(preview):
                console.print(line, markup=False, highlight=False, emoji=False, crop=False)
        if any(preview.records for preview in previews):
            console.print(Text(_ABSENCE, style="dim"))
    return "\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n"


def as_json(previews: Sequence[Preview]) -> str:
    """`{"schema": "auditor.preview/1", "files": [...]}`."""
    whole = {"schema": "auditor.preview/1", "files": [_file(preview) for preview in previews]}
    return scalar(json.dumps(whole, indent=2, ensure_ascii=False)) + "\n"


def _lines(preview: Preview) -> Iterator[RenderableType]:
    read_as = {
        ReadsAs.RECORDS: f"read as {preview.reader}",
        ReadsAs.WORDS: f"read as mail or a call ({preview.reader}), not as records",
        ReadsAs.NOTHING: f"not read by {preview.reader}" if preview.reader else "not read",
    }[preview.reads_as]
    style = STYLES[Tone.GOOD if preview.reads_as is ReadsAs.RECORDS else Tone.LATE]
    yield Text.assemble((squeezed(preview.origin), "bold underline"), "  ", (squeezed(read_as), style))
    yield Text("")
    for number, record in enumerate(preview.rows, start=1):
        yield from _record(number, record, preview.explanation)
    yield _table([*_summary(preview)], _LABEL)
    if preview.starter:
        yield Text("")
        yield Text("To begin with, as records.yaml beside the file (guessed from the names; check every line):")
        yield Text("")
        yield Group(_yaml(preview.starter))
    yield Text("")


def _yaml(text: str) -> Text:
    """Coloured, each line whole however narrow the terminal: it is to be copied."""
    shown = Syntax("", "yaml", theme="ansi_dark", background_color="default").highlight(visible(text).rstrip())
    shown.no_wrap, shown.overflow = True, "ignore"
    return shown


def _record(number: int, record: Record, explanation: Explanation | None) -> Iterator[RenderableType]:
    columns: dict[str, list[str]] = {}
    for name, column in explanation.columns if explanation else ():
        columns.setdefault("amount_minor" if name == "amount" else name, []).append(column)
    place = record.raw_ref[0].rpartition("#")[2] if record.raw_ref and "#" in record.raw_ref[0] else str(number)
    yield Text.assemble(
        (f"  row {squeezed(place)}  ", "dim"),
        (record.kind.value, "bold"),
        "  ",
        _with_column(_short(record.title), columns.get("title")),
    )
    at = {f"{name}_at": time_words(moment) for name, moment in times(record)}
    rows: list[tuple[str, Text]] = []
    for name, value in record_fields(record).items():
        if name in _HIDDEN or name.endswith("_precision"):
            continue
        shown = at.get(name) or _as_words(value)
        if name == "amount_minor":
            shown = f"{value} {record.currency or 'without a currency'}, smallest unit"
        rows.append((name, _with_column(_short(shown), columns.get(name))))
    status = Text.assemble(_status(record.status_raw, record.status), _arrow(columns.get("status")))
    rows.append(("status", status))
    yield Padding(_table(rows, 12), (0, 0, 0, 4))
    yield Text("")


def _as_words(value: Value) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _with_column(text: str, columns: list[str] | None) -> Text:
    return Text.assemble(text, _arrow(columns))


def _arrow(columns: list[str] | None) -> tuple[str, str]:
    """Where it comes from."""
    return (f"  ← {_short(' + '.join(columns))}" if columns else "", "dim")


def _status(raw: str | None, status: RecordStatus) -> Text:
    word = (status.value, STYLES.get(_TONES.get(status, Tone.OPEN), ""))
    if raw is None:
        return Text.assemble(word)
    return Text.assemble(f"{_short(raw)} → ", word)


def _summary(preview: Preview) -> Iterator[tuple[str, Text]]:
    if preview.reads_as is not ReadsAs.WORDS:
        yield "Read", Text(_counts(preview))
    if preview.records and preview.explanation:
        yield "Dates", Text(_dates(preview.explanation))
    for kind in preview.kinds:
        yield "Shows", Text(_shows(kind))
    for seen in preview.statuses[:_MOST_STATUSES]:
        yield "Status", Text.assemble(_status(seen.raw, seen.status), (f"  {plural(seen.count, 'row')}", "dim"))
    if len(preview.statuses) > _MOST_STATUSES:
        yield "Status", Text(f"and {len(preview.statuses) - _MOST_STATUSES} more words", style="dim")
    for gap in preview.gaps:
        much = "in every row" if gap.missing == gap.of else f"in {gap.missing:,} of {plural(gap.of, 'row')}"
        yield "Missing", Text.assemble((gap.field, "bold"), f" {much}: {gap.cost}")
    for skipped in preview.skipped[:_MOST_SKIPPED]:
        where = skipped.origin.rpartition("#")[2] if "#" in skipped.origin else ""
        reason = skipped.reason.removeprefix(f"{preview.origin}: ")
        text = f"{where}: {reason}" if where else reason
        yield "Told", Text(squeezed(text), style=STYLES[Tone.LATE])
    if preview.skipped_count > _MOST_SKIPPED:
        yield "Told", Text(f"and {preview.skipped_count - _MOST_SKIPPED:,} more (--format json has more)", style="dim")
    if preview.reads_as is ReadsAs.RECORDS and not (preview.records or preview.coverage):
        yield "Told", Text("there is nothing in it; export it again if there should be")
    if preview.columns:
        yield "Columns", Text(squeezed(", ".join(preview.columns)))


def _counts(preview: Preview) -> str:
    parts = [plural(preview.records, "record")]
    if preview.coverage:
        parts = [plural(preview.coverage, "entry of coverage", "entries of coverage")]
    if preview.explanation and preview.explanation.left_out:
        parts.append(f"{plural(preview.explanation.left_out, 'row')} left out on purpose")
    if preview.skipped_count:
        parts.append(f"{plural(preview.skipped_count, 'thing')} told below")
    return ", ".join(parts)


def _dates(explanation: Explanation) -> str:
    zone = f"times without an offset are in {explanation.zone}"
    first = {"dmy": "3/4 is 3 April", "mdy": "3/4 is March 4"}.get(explanation.dates, f"read as {explanation.dates}")
    match explanation.basis:
        case Basis.SAID:
            return f"{first}, as the mapping says; {zone}"
        case Basis.SHOWN:
            return f"{first}: a date of the file shows it; {zone}"
        case Basis.ASSUMED:
            return (
                f"{first}: assumed, no date of the file shows it; say `dates: dmy` or `mdy`, or set date_order; {zone}"
            )
        case Basis.NOT_NEEDED:
            return f"none can be read in two ways; {zone}"


def _shows(kind: KindSeen) -> str:
    proves = _acts(kind.shows) if kind.shows else "no promise by itself"
    says = f"; says so only for: {_acts(kind.says)}" if kind.says else ""
    return f"{kind.kind.value} ({plural(kind.count, 'row')}) proves: {proves}{says}"


def _acts(acts: Sequence[Act]) -> str:
    if len(acts) >= _MANY_ACTS:
        return "promises of every kind"
    return listed([act.value if act is not Act.OTHER else "other promises" for act in acts])


def _table(rows: list[tuple[str, Text]], width: int) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(min_width=width, style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    before = ""
    for name, text in rows:
        table.add_row(name if name != before else "", text)
        before = name
    return table


def _short(text: str) -> str:
    flat = squeezed(text)
    return flat if len(flat) <= _LONG else flat[: _LONG - 1] + "…"


def _file(preview: Preview) -> dict[str, object]:
    explanation = preview.explanation
    return {
        "origin": preview.origin,
        "reads_as": preview.reads_as.value,
        "reader": preview.reader,
        "dates": {"order": explanation.dates, "basis": explanation.basis.value, "zone": explanation.zone}
        if explanation
        else None,
        "counts": {
            "records": preview.records,
            "coverage": preview.coverage,
            "skipped": preview.skipped_count,
            "left_out": explanation.left_out if explanation else 0,
        },
        "kinds": [
            {"kind": k.kind.value, "count": k.count, "shows": [*k.shows], "says_so_only": [*k.says]}
            for k in preview.kinds
        ],
        "statuses": [_status_seen(seen) for seen in preview.statuses],
        "missing": [{"field": g.field, "missing": g.missing, "of": g.of, "cost": g.cost} for g in preview.gaps],
        "rows": [record_fields(record) for record in preview.rows],
        "skipped": [{"origin": s.origin, "reason": s.reason} for s in preview.skipped],
        "columns": list(preview.columns),
        "starter": preview.starter,
    }


def _status_seen(seen: StatusSeen) -> dict[str, object]:
    return {"raw": seen.raw, "status": seen.status.value, "count": seen.count}
