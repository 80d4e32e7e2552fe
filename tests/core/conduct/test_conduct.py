"""Rules on conduct: what fires, and what must not. Nobody is wrongly accused."""

import pytest

from ..stories import Conduct, told
from . import cases_concerns as concerns
from . import cases_drift as drift
from . import cases_inquiries as inquiries
from . import cases_slips as slips

CASES = [
    *(("silent-slip", case) for case in slips.SILENT),
    *(("missed-appointment", case) for case in slips.APPOINTMENT),
    *(("conflicting-promise", case) for case in slips.CONFLICT),
    *(("unanswered-inquiry", case) for case in inquiries.UNANSWERED),
    *(("late-reply", case) for case in inquiries.LATE),
    *(("late-callback", case) for case in inquiries.CALLBACKS),
    *(("unanswered-concern", case) for case in concerns.CONCERNS),
    *(("re-promised", case) for case in drift.MOVED),
    *(("gone-quiet", case) for case in drift.QUIET),
    *(("trust-decay", case) for case in drift.DECAY),
    *(("late-start", case) for case in drift.STARTS),
    *(("early-warning", case) for case in drift.WARNED),
]


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule}: {case.name}" for rule, case in CASES])
def test_conduct(rule: str, case: Conduct) -> None:
    """One finding whose quote stands in its document, or none."""
    tale = told(case.documents, *case.records, complete=case.complete, as_of=case.as_of)
    found = tale.conduct(rule)
    texts = {d.id: d.text for d in case.documents}
    assert all(f.span.of(texts[f.document_id]) == f.quote for f in found)
    assert len(found) == (case.fires is not None), [(f.quote, f.message) for f in found]
    assert not case.fires or case.fires in found[0].quote


@pytest.mark.parametrize("rule", sorted({rule for rule, _ in CASES}))
def test_enough_cases(rule: str) -> None:
    """Each rule has at least six stories of either kind."""
    fires = [case.fires is not None for name, case in CASES if name == rule]
    assert fires.count(True) >= 6
    assert fires.count(False) >= 6
