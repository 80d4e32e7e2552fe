"""A message that comes clean, for the terminal: the message to send, and below it what it rests on."""

from collections.abc import Iterator

from auditor.model.recovery import Recovered
from auditor.reports.clean import squeezed, visible
from auditor.reports.words import listed


def recovery_text(one: Recovered) -> str:
    """Subject and message as they may be sent; standard output holds nothing else."""
    return f"Subject: {squeezed(one.message.subject)}\n\n{visible(one.message.text)}"


def recovery_notes(one: Recovered) -> Iterator[str]:
    """What the writer should know beside it, a line each."""
    if one.message.to_fill:
        yield f"To fill in: {listed([squeezed(mark) for mark in one.message.to_fill])}."
    if one.new_date is not None:
        yield f"The date: {squeezed(one.new_date.why)}"
        yield from (f"  {squeezed(piece.why)} ({piece.record_id})" for piece in one.new_date.evidence)
    for remedy in one.remedies:
        yield f"You may offer: {squeezed(remedy.why)} ({squeezed(remedy.source)})."
    yield from map(squeezed, one.notes)
