"""One call in several exports is one document, and none of them is evidence for what was promised in it."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

import pytest

from auditor import wiring
from auditor.config import Config
from auditor.core.match import RecordIndex, match
from auditor.model.commitment import Mention
from auditor.model.people import Roster
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.report import Report
from auditor.model.text import Span
from auditor.model.time import Moment
from auditor.model.verdict import Shows, Verdict
from auditor.pipeline import audit
from auditor.ports import Input

_LINES = (
    ("Ida Holm", "Good to see you again, the barn looks far drier now."),
    ("Otto Kern", "It does. Could the second inverter be paid in two parts?"),
    ("Ida Holm", "Perhaps, but let me check with accounting."),
)


def _call(name: str, head: str = "", labels: tuple[str, str] = ("Ida Holm", "Otto Kern"), last: str = "") -> Input:
    known = dict(zip(("Ida Holm", "Otto Kern"), labels, strict=True))
    lines = [f"{known[who]}: {words}" for who, words in _LINES]
    text = "\n".join([*lines, *([f"{labels[1]}: {last}"] if last else [])])
    return Input.of(f"calls/{name}.txt", f"{head}{text}\n".encode())


_UNDATED = _call("undated")
_DAY = _call("day", "# Barn\n\nDate: 2026-05-04\n\n")
_VOICES = _call("voices", labels=("Speaker 1", "Speaker 2"))


def _audit(*files: Input) -> Report:
    config = Config(our_domains=("brightlab.example",), our_speakers=("Ida Holm",))
    return audit(files, wiring.workshop(config, wiring.Run(as_of=datetime(2026, 6, 1, 12, tzinfo=UTC))))


@pytest.mark.parametrize("files", tuple(permutations((_UNDATED, _DAY, _VOICES))))
def test_exports_of_one_call_are_one_document(files: tuple[Input, ...]) -> None:
    """In any order the one with names and a date is kept, and the others are its copies."""
    (call,) = _audit(*files).documents
    assert call.sent_at is not None and call.sent_at.date().isoformat() == "2026-05-04"
    assert {p.name for p in call.participants} == {"Ida Holm", "Otto Kern"}
    assert {call.origin, *call.duplicates} == {f.origin for f in files}
    assert len(call.duplicates) == 2


@pytest.mark.parametrize("turned", (False, True))
def test_a_named_copy_takes_the_date_of_one_without_names(turned: bool) -> None:
    """What only the other knows is not lost."""
    dated = _call("dated", "# Barn\n\nDate: 2026-05-04\n\n", labels=("Speaker 1", "Speaker 2"))
    (call,) = _audit(*((_UNDATED, dated) if turned else (dated, _UNDATED))).documents
    assert call.origin == _UNDATED.origin and call.sent_at is not None


@pytest.mark.parametrize(
    "other",
    (
        _call("later", "# Barn\n\nDate: 2026-05-11\n\n"),
        _call("others", labels=("Nils Brandt", "Vera Lund")),
        _call("longer", last="Please do, and greet the fitters."),
    ),
    ids=lambda f: f.origin,
)
def test_another_call_stays_another(other: Input) -> None:
    """Another day, other people or other words."""
    assert len(_audit(_DAY, other).documents) == 2


def test_the_call_itself_answers_nothing() -> None:
    """A copy that differs by a few words is a document of its own, yet no evidence."""
    report = _audit(_DAY, _call("longer", "# Barn\n\nDate: 2026-05-04\n\n", last="Please do, and greet the fitters."))
    promises = [c for c in report.commitments if "accounting" in c.quote]
    assert promises
    assert all(c.verdict is not Verdict.KEPT and not c.evidence for c in promises if len(c.mentions) > 1)
    assert all(c.verdict is not Verdict.KEPT for c in promises)


def _record(document: str, day: int, body: str | None) -> Record:
    at = Moment(value=datetime(2026, 5, day, 15, tzinfo=UTC))
    return Record(
        id=f"call:{document}",
        source="calls",
        kind=RecordKind.CALL,
        title="Barn",
        body=body,
        owner="Ida Holm",
        contacts=("otto@kernfarm.example",),
        started=at,
        done=at,
        status=RecordStatus.DONE,
        outcome="held",
    )


def test_copies_are_told_by_mention_and_by_words_and_a_later_call_is_a_doubt() -> None:
    """A call that was merely held may have brought the answer, which nothing shows."""
    (said,) = (c for c in _audit(_DAY).commitments if "accounting" in c.quote)
    mention = Mention(document_id="d_other", quote=said.quote, span=Span(start=0, end=len(said.quote)))
    records = (
        _record(said.document_id, 4, "Let me check with accounting."),
        _record("d_other", 4, "Hm, let me check with accounting."),
        _record("d_copy", 4, "let me  check with accounting."),
        _record("d_later", 6, None),
    )
    said_twice = Mention(document_id=said.document_id, quote=said.quote, span=said.span)
    found = match(
        replace(said, mentions=(said_twice, mention)),
        RecordIndex(records, roster=Roster()),
        as_of=datetime(2026, 6, 1, tzinfo=UTC),
    )
    assert {e.record_id for e in found} <= {"call:d_later"}
    assert all(e.shows is Shows.RELATED and e.doubt for e in found)
