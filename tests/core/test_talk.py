"""Figures of a call."""

from dataclasses import replace

from auditor.core.reading import read
from auditor.core.sides import with_sides
from auditor.core.talk import questions_asked
from auditor.model.text import Document

from .stories import DORA, IRA, call, mail, settings, voicemail


def asked(document: Document) -> int | None:
    """Read with the sides that an audit would give."""
    return questions_asked(read(with_sides(document, settings())))


def test_our_questions_are_counted() -> None:
    """Those of our side that end in a question mark; several in one turn are several."""
    lines = (
        (IRA, "How big is the yard? And who drives?"),
        (DORA, "Two of us. Why?"),
        (IRA, 'He said "now?"'),
        (IRA, "Good."),
    )
    assert asked(call("3-02 10:00", *lines)) == 3
    assert asked(call("3-02 10:00", (DORA, "Are you there?"), (IRA, "Yes."))) == 0


def test_what_cannot_be_told_is_not_counted() -> None:
    """Mail, voicemail, a transcript without punctuation, speakers whom nobody knows."""
    assert asked(mail(IRA, "3-02", "How big is the yard?")) is None
    assert asked(voicemail("3-02", "Hello Dora, how big is the yard?", by=IRA)) is None
    assert asked(call("3-02 10:00", (IRA, "how big is the yard"), (DORA, "two acres"))) is None
    nobody = replace(DORA, name="Kit", email=None)
    assert asked(call("3-02 10:00", (nobody, "How big is the yard?"))) is None
