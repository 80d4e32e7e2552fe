"""One record for one thing."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from auditor.core.merge import ORDER_LINE, PARCEL, TRACKING, merge
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.time import Moment


def at(hour: int, second: int = 0) -> Moment:
    return Moment(value=datetime(2026, 5, 4, hour, 0, second, tzinfo=UTC))


TICKET = Record(id="t:1", source="desk", kind=RecordKind.TICKET, title="Door", raw_ref=("a.csv#1",))
LINE = Record(
    id="o:1:D2", source="shop", source_type=ORDER_LINE, kind=RecordKind.SHIPMENT, title="6 × Oven", quantity=6,
    status=RecordStatus.PLANNED, raw_ref=("orders.csv#1",), contacts=("ola@b.example",),
)  # fmt: skip


def parcel(number: int, count: float, **changes: object) -> Record:
    base = Record(
        id=f"o:1:D2:{number}", source="shop", source_type=PARCEL, kind=RecordKind.SHIPMENT, title=f"{count:g} × Oven",
        quantity=count, status=RecordStatus.DONE, started=at(number), done=at(number), raw_ref=(f"p{number}.json",),
        refs=(f"tracking:{number}",),
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def test_fields_come_from_whoever_has_them() -> None:
    """Two files of one ticket fill each other up; both places are kept."""
    other = replace(TICKET, body="It squeaks.", account="Brightwell", raw_ref=("b.json",))
    (record,) = merge([TICKET, other])
    assert (record.body, record.account) == ("It squeaks.", "Brightwell")
    assert set(record.raw_ref) == {"a.csv#1", "b.json"}


def test_times_to_the_second_win_over_times_made_for_a_screen() -> None:
    """The finer time is the system's own."""
    screen = replace(TICKET, status=RecordStatus.DONE, done=at(9))
    system = replace(TICKET, status=RecordStatus.DONE, done=at(7, 11), raw_ref=("b.json",))
    (record,) = merge([screen, system])
    assert record.done == at(7, 11)


def test_a_name_wins_over_a_native_id() -> None:
    """An account's name says more than an id of another system."""
    first = replace(TICKET, account="desk:organization:3", done=at(7, 1), status=RecordStatus.DONE)
    (record,) = merge([first, replace(TICKET, account="Brightwell")])
    assert record.account == "Brightwell"


def test_the_further_state_wins() -> None:
    """An export from before the work was done does not undo it; its missing time is not borrowed from another state."""
    old = replace(TICKET, status=RecordStatus.IN_PROGRESS, status_raw="open")
    new = replace(TICKET, status=RecordStatus.DONE, status_raw="solved", done=at(9))
    (record,) = merge([old, new])
    assert (record.status, record.status_raw, record.done) == (RecordStatus.DONE, "solved", at(9))


def test_the_latest_message_about_an_appointment_wins() -> None:
    """An invitation that was sent again with another time replaces the first one, and a cancellation both."""
    invite = replace(TICKET, started=at(9), status=RecordStatus.SCHEDULED_PAST, observed_at=at(1).value)
    moved = replace(invite, started=at(15), observed_at=at(2).value)
    cancelled = replace(invite, status=RecordStatus.CANCELLED, observed_at=at(3).value)
    assert merge([invite, moved])[0].started == at(15)
    assert merge([moved, cancelled, invite])[0].status is RecordStatus.CANCELLED


def test_parcels_add_up_to_their_line() -> None:
    """Four of six are partial; six of six are done when the last one went; the same parcel counts once."""
    (part,) = merge([LINE, parcel(1, 3), parcel(2, 1), parcel(1, 3)])
    assert (part.id, part.status, part.quantity) == ("o:1:D2", RecordStatus.PARTIAL, 4)
    (whole,) = merge([LINE, parcel(1, 3), parcel(2, 3)])
    assert (whole.status, whole.quantity, whole.started, whole.done) == (RecordStatus.DONE, 6, at(1), at(2))
    assert whole.contacts == ("ola@b.example",)


def test_cancelled_parcels_do_not_count() -> None:
    """A parcel that was called back is not sent."""
    (record,) = merge([LINE, parcel(1, 3), parcel(2, 3, status=RecordStatus.CANCELLED, done=None)])
    assert (record.status, record.quantity) == (RecordStatus.PARTIAL, 3)


def test_the_carrier_knows_when_it_arrived() -> None:
    """Tracking goes into the shipment that cites it; on its way is not done; tracking of nothing stays alone."""
    track = Record(
        id="tracking:1", source="carrier", source_type=TRACKING, kind=RecordKind.SHIPMENT, title="Parcel",
        status=RecordStatus.DONE, done=at(20), raw_ref=("t.json",),
    )  # fmt: skip
    (arrived,) = merge([LINE, parcel(1, 6), track])
    assert (arrived.status, arrived.done) == (RecordStatus.DONE, at(20))
    assert "t.json" in arrived.raw_ref
    (going,) = merge([LINE, parcel(1, 6), replace(track, status=RecordStatus.IN_PROGRESS, done=None)])
    assert (going.status, going.done, going.started) == (RecordStatus.IN_PROGRESS, None, at(1))
    assert [each.id for each in merge([LINE, replace(track, id="tracking:other")])] == ["o:1:D2", "tracking:other"]


RECORDS = st.builds(
    replace,
    st.sampled_from([TICKET, LINE, parcel(1, 3), parcel(2, 2)]),
    body=st.sampled_from([None, "a", "b"]),
    account=st.sampled_from([None, "x:y:1", "Brightwell", "Crumb"]),
    status=st.sampled_from(RecordStatus),
    done=st.sampled_from([None, at(7), at(8, 5)]),
    observed_at=st.sampled_from([None, at(1).value, at(2).value]),
    raw_ref=st.sampled_from([("1",), ("2",)]),
    refs=st.sampled_from([(), ("tracking:1",), ("jira:A-1",)]),
)


@given(records=st.lists(RECORDS, max_size=6), data=st.data())
def test_the_order_of_the_files_does_not_matter(records: list[Record], data: st.DataObject) -> None:
    """Any order of the same records merges to the same, one an id, nothing lost, and merging again changes nothing."""
    merged = merge(records)
    assert merge(data.draw(st.permutations(records))) == merged
    assert len({record.id for record in merged}) == len(merged)
    assert {ref for r in records for ref in r.raw_ref} == {ref for r in merged for ref in r.raw_ref}
    assert merge(merged) == merged
