"""A digest in sections and rows, for every form that it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.commitment import Commitment
from auditor.model.digest import Digest, Waiting
from auditor.reports.clean import squeezed
from auditor.reports.words import (
    VERDICT_TONES,
    Tone,
    day,
    due_words,
    next_step,
    verdict_words,
    who_words,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    words: str
    """Verbatim."""
    head: str
    """What became of it, or what is wrong."""
    who: str
    due: str
    next: str
    id: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    title: str
    rows: tuple[Row, ...]


def sections(digest: Digest) -> tuple[Section, ...]:
    """What presses most comes first; an empty section is left out."""
    promises = (
        ("Slipped", digest.slipped),
        ("At risk", digest.at_risk),
        ("Due soon", digest.due_soon),
        ("Due, and nothing shows yet that it happened", digest.overdue),
        ("Promised to us", digest.owed_to_us),
        ("Kept", digest.kept),
    )
    made = [Section(title=title, rows=tuple(_promise(c, digest) for c in some)) for title, some in promises]
    waiting = Section(title="Waiting for an answer from us", rows=tuple(map(_waiting, digest.unanswered)))
    return tuple(one for one in (made[0], waiting, *made[1:]) if one.rows)


def subject(digest: Digest) -> str:
    """ "Promises to Mon 20 Apr 2026: 2 slipped, 3 due soon"."""
    counts = (
        ("slipped", len(digest.slipped)),
        ("waiting for an answer", len(digest.unanswered)),
        ("at risk", len(digest.at_risk)),
        ("due soon", len(digest.due_soon)),
        ("kept", len(digest.kept)),
    )
    told = ", ".join(f"{count} {name}" for name, count in counts if count)
    return f"Promises to {day(digest.as_of)}: {told or 'nothing that needs you'}"


def span_words(digest: Digest) -> str:
    return f"{day(digest.since)} to {day(digest.as_of)}, and ahead to {day(digest.until)}"


def row_lines(row: Row) -> Iterator[str]:
    """As plain lines: the words first, then what became of them, then what to do."""
    yield f'"{squeezed(row.words)}"'
    due = f", due {row.due}" if row.due else ""
    yield f"{row.head}{due}; {squeezed(row.who)}" if row.who else f"{row.head}{due}"
    if row.next:
        yield f"Next: {squeezed(row.next)}"
    yield row.id


def _promise(one: Commitment, digest: Digest) -> Row:
    account = f", {one.account}" if one.account else ""
    return Row(
        words=one.quote,
        head=verdict_words(one, digest.as_of),
        who=f"{who_words(one)}{account}",
        due=due_words(one.due) if one.due else "",
        next=next_step(one, digest.as_of),
        id=one.id,
        tone=VERDICT_TONES[one.verdict],
    )


def _waiting(one: Waiting) -> Row:
    asked = f"asked {day(one.at)}" if one.at else ""
    return Row(
        words=one.finding.quote,
        head="No answer found",
        who=", ".join(filter(None, (one.account, asked))),
        due="",
        next="Answer it, or say by when you will know.",
        id=one.commitment_id or one.finding.id,
        tone=Tone.BAD,
    )
