"""The figures behind the charts of the HTML report: bars and columns in plain numbers, drawn by the template.

Widths and heights are in the units of an SVG view box (0 to FULL), so that a chart scales with the page.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from auditor.model.commitment import Commitment
from auditor.model.report import Report
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.reports.words import VERDICT_NAMES, VERDICT_TONES, day, plural, short_day

FULL = 100.0
_MOST_BARS = 10
_MOST_COLUMNS = 26
_BREACH_FIRST = (
    Verdict.BROKEN,
    Verdict.PARTLY_KEPT,
    Verdict.KEPT_LATE,
    Verdict.UNVERIFIED,
    Verdict.NOT_CHECKABLE,
    Verdict.NOT_DUE,
    Verdict.RENEGOTIATED,
    Verdict.WAIVED,
    Verdict.KEPT,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One stretch of a bar or column: `at` and `size` along it."""

    tone: str
    label: str
    count: int
    at: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    label: str
    count: int
    parts: tuple[Part, ...]

    @property
    def says(self) -> str:
        """The bar in words, for people who do not see it."""
        return f"{self.label}: " + ", ".join(f"{p.count} {p.label}" for p in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    columns: tuple[Bar, ...]
    first: str
    last: str
    unit: str
    """What one column spans: "1 week"."""
    now: float | None
    """Where `as_of` stands along the columns, in columns; None outside."""


def counted(report: Report) -> list[Commitment]:
    """What the figures are of: scored commitments of our side."""
    return [c for c in report.commitments if c.scored and c.side is Side.OURS]


def by_verdict(report: Report) -> tuple[Bar, ...]:
    """One bar a verdict that occurs, the longest as wide as the chart."""
    counts = Counter(c.verdict for c in counted(report))
    most = max(counts.values(), default=1)
    return tuple(
        Bar(
            label=VERDICT_NAMES[verdict], count=counts[verdict], parts=_parts(Counter({verdict: counts[verdict]}), most)
        )
        for verdict in VERDICT_NAMES
        if counts[verdict]
    )


def by_name(commitments: Iterable[Commitment], name: Callable[[Commitment], str]) -> tuple[Bar, ...]:
    """One stacked bar a name, the most promises first; what is beyond the tenth is one bar of all others."""
    counts: dict[str, Counter[Verdict]] = {}
    for commitment in commitments:
        counts.setdefault(name(commitment), Counter())[commitment.verdict] += 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    shown, others = ranked[:_MOST_BARS], ranked[_MOST_BARS:]
    most = max((count.total() for _, count in shown), default=1)
    bars = [Bar(label=label, count=count.total(), parts=_parts(count, most)) for label, count in shown]
    if others:
        rest = sum((count for _, count in others), Counter[Verdict]())
        bars.append(Bar(label=f"{len(others)} others", count=rest.total(), parts=_parts(rest, max(most, rest.total()))))
    return tuple(bars)


def timeline(report: Report) -> Timeline | None:
    """Due dates of the counted commitments in columns of whole weeks; None when fewer than two have one."""
    dated = [(c.due.end.date(), c.verdict) for c in counted(report) if c.due and c.due.end]
    if len(dated) < 2:
        return None
    first = min(d for d, _ in dated)
    first -= timedelta(days=first.weekday())
    weeks = (max(d for d, _ in dated) - first).days // 7 + 1
    step = timedelta(weeks=-(-weeks // _MOST_COLUMNS))
    total = -(-timedelta(weeks=weeks) // step)
    counts = [Counter[Verdict]() for _ in range(total)]
    for due, verdict in dated:
        counts[(due - first) // step][verdict] += 1
    most = max(count.total() for count in counts)
    now = (report.as_of.date() - first) / step
    return Timeline(
        columns=tuple(_column(first + at * step, count, most) for at, count in enumerate(counts)),
        first=day(first),
        last=day(first + total * step - timedelta(days=1)),
        unit=plural(step.days // 7, "week"),
        now=round(now, 2) if 0 <= now <= total else None,
    )


def _column(start: date, count: Counter[Verdict], most: int) -> Bar:
    return Bar(label=f"From {short_day(start)}", count=count.total(), parts=_parts(count, most))


def _parts(count: Counter[Verdict], most: int) -> tuple[Part, ...]:
    parts: list[Part] = []
    at = 0.0
    for verdict in _BREACH_FIRST:
        if not count[verdict]:
            continue
        size = FULL * count[verdict] / most
        label = VERDICT_NAMES[verdict].lower()
        parts.append(
            Part(tone=VERDICT_TONES[verdict], label=label, count=count[verdict], at=round(at, 2), size=round(size, 2))
        )
        at += size
    return tuple(parts)
