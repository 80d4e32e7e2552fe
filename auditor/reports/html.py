"""One self-contained HTML report: works offline, prints well, and is a full list without JavaScript.

Nothing is fetched. The page forbids itself everything but its own style and script, by their hashes, so that text
from a mail that slipped through escaping still could not run.
"""

from dataclasses import dataclass

from markupsafe import Markup

from auditor.model.finding import Level
from auditor.model.report import Report
from auditor.model.verdict import Verdict
from auditor.reports.cards import Card, cards
from auditor.reports.charts import Bar, Timeline, by_name, by_verdict, counted, timeline
from auditor.reports.model_words import model_words
from auditor.reports.notes import notes
from auditor.reports.order import Lookup, Urgency, is_review, items
from auditor.reports.pages import asset, environment, policy
from auditor.reports.words import (
    SIDE_NAMES,
    VERDICT_NAMES,
    conclusion,
    coverage_lines,
    name,
    plural,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number at the head of the page."""

    value: str
    label: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Charts:
    verdicts: tuple[Bar, ...]
    people: tuple[Bar, ...]
    accounts: tuple[Bar, ...]
    timeline: Timeline | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the filters offer: value and label."""

    people: tuple[str, ...]
    accounts: tuple[str, ...]
    verdicts: tuple[tuple[str, str], ...]
    levels: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, str], ...]


class HtmlReport:
    name = "html"

    def render(self, report: Report) -> str:
        all_cards = cards(report)
        review = is_review(report)
        style, script = asset("report.css"), asset("report.js")
        page = environment().get_template("report.html")
        return page.render(
            report=report,
            review=review,
            policy=page_policy(),
            style=Markup(style),  # noqa: S704  our own file, not from outside
            script=Markup(script),  # noqa: S704
            headline=headline(report),
            decision=conclusion(report, before_sending=review),
            figures=_review_figures(report) if review else figures_of(report),
            charts=_charts(report),
            choices=_choices(all_cards),
            promises=[card for card in all_cards if card.is_promise],
            findings=[card for card in all_cards if not card.is_promise],
            suppressed=[finding for finding in report.findings if finding.suppressed],
            origins={document.id: document.origin for document in report.documents},
            coverage_lines=coverage_lines(report),
            notes=notes(report),
            model=model_words(report),
        )


def page_policy() -> str:
    """Under which the page runs, for whoever serves it."""
    return policy(asset("report.css"), asset("report.js"))


def headline(report: Report) -> str:
    """What a reader should know first, in one line."""
    if is_review(report):
        return conclusion(report, before_sending=True)
    placed = items(report, Lookup(report))
    urgent = sum(item.urgency.needs_action for item in placed)
    if not urgent:
        return "Nothing needs action"
    lookup = Lookup(report)
    accounts = {lookup.account(item.of) for item in placed if item.urgency.needs_action} - {None}
    verb = "needs" if urgent == 1 else "need"
    where = f", at {plural(len(accounts), 'account')}" if accounts else ""
    return f"{plural(urgent, 'item')} {verb} action{where}"


def figures_of(report: Report) -> tuple[Figure, ...]:
    """The numbers at the head of an audit."""
    ours = counted(report)
    of = {verdict: sum(c.verdict is verdict for c in ours) for verdict in Verdict}
    settled = of[Verdict.KEPT] + of[Verdict.KEPT_LATE] + of[Verdict.PARTLY_KEPT] + of[Verdict.BROKEN]
    soon = sum(item.urgency is Urgency.DUE_SOON for item in items(report, Lookup(report)))
    errors = sum(f.level is Level.ERROR and not f.suppressed for f in report.findings)
    unsettled = of[Verdict.UNVERIFIED] + of[Verdict.NOT_CHECKABLE]
    return (
        Figure(value=f"{len(ours):,}", label="promises of ours", tone="plain"),
        Figure(value=f"{of[Verdict.KEPT]:,} of {settled:,}", label="settled ones kept in time", tone="good"),
        Figure(value=f"{of[Verdict.BROKEN]:,}", label="broken", tone="bad" if of[Verdict.BROKEN] else "plain"),
        Figure(value=f"{soon:,}", label="due within 7 days", tone="open" if soon else "plain"),
        Figure(value=f"{unsettled:,}", label="without evidence", tone="unsure" if unsettled else "plain"),
        Figure(value=f"{errors:,}", label="errors in wording or conduct", tone="bad" if errors else "plain"),
    )


def _review_figures(report: Report) -> tuple[Figure, ...]:
    levels = [f.level for f in report.findings if not f.suppressed]
    tones = {Level.ERROR: "bad", Level.WARNING: "late", Level.SUGGESTION: "open"}
    figures = [
        Figure(
            value=f"{count:,}", label=f"{level.value}s" if count != 1 else level.value, tone=tone if count else "plain"
        )
        for level, tone in tones.items()
        for count in (levels.count(level),)
    ]
    promises = len(report.commitments)
    return (*figures, Figure(value=f"{promises:,}", label="promises about to be made", tone="plain"))


def _charts(report: Report) -> Charts:
    ours = counted(report)
    return Charts(
        verdicts=by_verdict(report),
        people=by_name(ours, lambda c: name(c.promisor)),
        accounts=by_name(ours, lambda c: c.account or "Account not known"),
        timeline=timeline(report),
    )


def _choices(all_cards: list[Card]) -> Choices:
    statuses = {card.status for card in all_cards}
    sides = {card.side for card in all_cards}
    return Choices(
        people=tuple(sorted({card.person for card in all_cards})),
        accounts=tuple(sorted({card.account for card in all_cards if card.account})),
        verdicts=tuple((v.value, label) for v, label in VERDICT_NAMES.items() if v.value in statuses),
        levels=tuple((lv.value, lv.value.capitalize()) for lv in reversed(Level) if lv.value in statuses),
        sides=tuple((s.value, label) for s, label in SIDE_NAMES.items() if s.value in sides),
    )
