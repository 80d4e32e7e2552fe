"""Tables of sentences: what the offline engine must take as a commitment, and what it must not."""

import pytest

from auditor.core.ground import locate
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Candidate, Extraction
from auditor.model.text import Reading

from . import harmless, promises_bent, promises_plain, promises_settled
from .cases import Case, Said
from .documents import call, draft, reply

CASES = (*promises_plain.CASES, *promises_bent.CASES, *promises_settled.CASES)
HARMLESS = [(reason, text) for reason, texts in harmless.CASES.items() for text in texts]


def _heard(case: Case) -> tuple[Reading, Extraction]:
    reading = read(draft(case.text) if case.asked is None else call(case.asked, case.text))
    return reading, OfflineEngine().extract(reading)


def _said(candidate: Candidate) -> Said:
    return Said(
        quote=candidate.quote,
        act=candidate.act.value,
        strength=candidate.strength.value,
        state=candidate.state.value,
        scored=candidate.scored,
        condition=candidate.condition,
        due=candidate.due_text,
        performer=candidate.performer,
    )


@pytest.mark.parametrize("case", CASES, ids=[c.text for c in CASES])
def test_promise_is_heard_as_it_was_said(case: Case) -> None:
    """Words, act, strength, state, condition, date and performer are those of the sentence."""
    reading, heard = _heard(case)
    assert tuple(_said(c) for c in heard.candidates) == case.said
    assert all(not isinstance(locate(c.quote, reading, segment=c.segment, at=c.at), str) for c in heard.candidates)


ANSWERED = [c for c in promises_bent.ANSWERS if c.asked]


@pytest.mark.parametrize("case", ANSWERED, ids=[c.text for c in ANSWERED])
def test_answer_in_mail_takes_its_request_from_the_quote_above(case: Case) -> None:
    """What accepts a request on a call accepts it below the quoted request as well."""
    heard = OfflineEngine().extract(read(reply(case.asked or "", case.text)))
    assert tuple(_said(c) for c in heard.candidates) == case.said


@pytest.mark.parametrize(("reason", "text"), HARMLESS, ids=[f"{reason}: {text}" for reason, text in HARMLESS])
def test_sentence_that_promises_nothing(reason: str, text: str) -> None:
    """The reason in its name makes it no commitment."""
    assert [c.quote for c in OfflineEngine().extract(read(draft(text))).candidates] == []


def test_tables_are_large_enough_to_mean_something() -> None:
    """Each sentence stands once; 150 promises and 100 hard sentences at least."""
    texts = [(c.text, c.asked) for c in CASES]
    assert len(set(texts)) == len(texts) >= 150
    assert len({text for _, text in HARMLESS}) == len(HARMLESS) >= 100
