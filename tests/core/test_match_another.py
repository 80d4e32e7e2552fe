"""The head noun says what a thing is: the same modifier before another noun never shows a promise as kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.commitment import Act
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.verdict import Grade, Shows
from auditor.model.verdict import Verdict as V

from .judge_world import audit, covers, find, promise, record

PAIRS = [
    ("ship the oak sample", Act.SHIP, Kind.SHIPMENT, "Oak sample", "Oak shelves x 12"),
    ("send you the oak sample", Act.SEND, Kind.SHIPMENT, "Sample, oak", "Shelves, oak"),
    ("deliver the linen swatches", Act.SHIP, Kind.SHIPMENT, "Linen swatches (6)", "Linen tablecloths"),
    ("ship the dental chair", Act.SHIP, Kind.SHIPMENT, "Dental chair, grey", "Dental lamp"),
    ("ship the replacement gasket", Act.SHIP, Kind.SHIPMENT, "Gasket", "Replacement hose"),
    ("have the payroll export live", Act.BUILD, Kind.RELEASE, "Payroll export to CSV", "Payroll import"),
    ("release the stock calendar", Act.BUILD, Kind.RELEASE, "Stock calendar", "Stock reminders"),
    ("sign the lease contract", Act.SIGN, Kind.DOCUMENT_SIGNED, "Lease agreement", "Lease inventory"),
    ("send the roof quote", Act.SEND, Kind.TASK, "Send roof estimate", "Send roof drawings"),
    ("ship a crate of malt flour", Act.SHIP, Kind.SHIPMENT, "Crate, malt flour", "Malt flour"),
]
KEPT = [(action, act, kind, right) for action, act, kind, right, _ in PAIRS]
OTHER = [(action, act, kind, wrong) for action, act, kind, _, wrong in PAIRS[:-1]]


@pytest.mark.parametrize(("action", "act", "kind", "title"), KEPT, ids=[f"{k[0]}: {k[3]}" for k in KEPT])
def test_the_promised_thing_under_its_name_is_kept(action: str, act: Act, kind: Kind, title: str) -> None:
    """A synonym, a plural, another order of words or a modifier left out is the thing all the same."""
    assert audit(promise(action, act), record(kind, title, done="3-05 09:00")).verdict is V.KEPT


@pytest.mark.parametrize(("action", "act", "kind", "title"), OTHER, ids=[f"{k[0]}: {k[3]}" for k in OTHER])
@pytest.mark.parametrize("status", [Status.DONE, Status.CANCELLED, Status.IN_PROGRESS, Status.PARTIAL])
def test_another_thing_with_the_same_modifier_decides_nothing(
    action: str, act: Act, kind: Kind, title: str, status: Status
) -> None:
    """Neither kept by it, nor broken by it, even where the records are complete."""
    complete = covers(kind, "3-01", "3-31")
    found = audit(promise(action, act), record(kind, title, done="3-05 09:00", status=status), coverage=(complete,))
    assert found.verdict is V.UNVERIFIED, (found.why, found.evidence)


def test_a_reference_beats_the_words() -> None:
    """An order that is named by its number is the promised one, whatever its title."""
    order = record(Kind.SHIPMENT, "Oak shelves", done="3-05 09:00", refs=("OK-2041",))
    said = promise("ship the oak sample", Act.SHIP, quote="We'll ship the oak sample, OK-2041")
    assert audit(said, order).verdict is V.KEPT


NOUNS = ("sample", "shelf", "table", "bench", "crate", "hinge", "ladder", "basket", "mirror", "kettle")


@given(modifier=st.sampled_from(("oak", "brass", "linen", "garden", "enamel")), nouns=st.permutations(NOUNS))
def test_swapping_the_head_noun_never_proves(modifier: str, nouns: list[str]) -> None:
    """Whatever the trade: with another noun behind the modifier nothing is shown with a direct record."""
    wanted, other = nouns[:2]
    pieces = find(
        promise(f"ship the {modifier} {wanted}", Act.SHIP), record(Kind.SHIPMENT, f"{modifier} {other}", done="3-05")
    )
    assert all(p.shows is Shows.RELATED and p.grade is not Grade.DIRECT for p in pieces)
