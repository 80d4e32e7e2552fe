"""The hand-over sheet of a won deal, as text, Markdown and a page that prints: every promise in the words it was made in."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from textwrap import wrap

from markupsafe import Markup

from auditor.model.commitment import Modality
from auditor.model.digest import HandOver, Pledge
from auditor.reports.clean import squeezed
from auditor.reports.markdown import text as marked
from auditor.reports.pages import asset, environment, policy
from auditor.reports.words import day, due_words, plural, verdict_words, who_words

_WIDTH = 78


def handover_text(sheet: HandOver, at: datetime) -> str:
    lines = [*wrap(f"{squeezed(sheet.account)}: {lead(sheet)}", _WIDTH), ""]
    for title, pledges in parts(sheet):
        lines += [f"{title} ({len(pledges)})", ""]
        for pledge in pledges:
            lines += wrap(f'"{squeezed(pledge.commitment.quote)}"', _WIDTH, initial_indent="- ", subsequent_indent="  ")
            for words in facts(pledge, at):
                lines += wrap(squeezed(words), _WIDTH, initial_indent="  ", subsequent_indent="    ")
            lines.append("")
    return "\n".join([*lines, "`auditor commitments show ID` tells one whole."]) + "\n"


def handover_markdown(sheet: HandOver, at: datetime) -> str:
    blocks = [f"# Hand-over: {marked(sheet.account)}", marked(lead(sheet))]
    for title, pledges in parts(sheet):
        blocks.append(f"## {title} ({len(pledges)})")
        for pledge in pledges:
            listed = "\n".join(f"- {marked(words)}" for words in facts(pledge, at))
            blocks += [f"> {marked(pledge.commitment.quote)}", listed]
    return "\n\n".join(blocks) + "\n"


def handover_html(sheet: HandOver, at: datetime) -> str:
    style = asset("report.css")
    return (
        environment()
        .get_template("handover.html")
        .render(
            sheet=sheet,
            lead=lead(sheet),
            parts=list(parts(sheet)),
            said=said,
            status=lambda pledge: verdict_words(pledge.commitment, at),
            policy=policy(style),
            style=Markup(style),  # noqa: S704  our own file, not from outside
        )
    )


def lead(sheet: HandOver) -> str:
    """ "9 promises made before the signature of Wed 18 Mar 2026; 4 are open and pass to Kim Vale."."""
    made = f"{plural(len(sheet.pledges), 'promise')} made before the signature of {day(sheet.signed_at)}"
    open_ = len(sheet.still_open)
    if not open_:
        return f"{made}; none is open."
    if all(pledge.passes_to == sheet.to for pledge in sheet.still_open):
        return f"{made}; {open_} {'is' if open_ == 1 else 'are'} open and {'passes' if open_ == 1 else 'pass'} to {sheet.to}."
    return (
        f"{made}; {open_} {'is' if open_ == 1 else 'are'} open. What no colleague was named for passes to {sheet.to}."
    )


def parts(sheet: HandOver) -> Iterator[tuple[str, Sequence[Pledge]]]:
    """What is open comes first; a part without any is left out."""
    over = [pledge for pledge in sheet.pledges if not pledge.open]
    yield from ((title, some) for title, some in (("Open", sheet.still_open), ("Done or over", over)) if some)


def said(pledge: Pledge) -> str:
    """Who said it to whom, when and how."""
    one = pledge.commitment
    how = "on a call" if one.modality is Modality.VERBAL else "in writing"
    when = f", {day(one.said_at)}" if one.said_at else ""
    return f"{who_words(one)}{when}, {how}"


def facts(pledge: Pledge, at: datetime) -> Iterator[str]:
    one = pledge.commitment
    hedged = "" if one.scored else " (hedged or offered: told, not owed)"
    yield said(pledge)
    yield f"{verdict_words(one, at)}, {'due ' if one.due else ''}{due_words(one.due)}{hedged}"
    if pledge.open:
        yield f"Passes to {pledge.passes_to}"
    yield one.id
