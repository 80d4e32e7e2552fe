"""What one record says for another: accounts by contact, attendance by appointment."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.core.merge import merge
from auditor.model.record import Record, RecordKind

_INVOICE = Record(
    id="i1",
    source="s",
    kind=RecordKind.BILLING,
    title="Invoice",
    account="Larch Bakery",
    contacts=("otto@larch.example",),
)
_PARCEL = Record(id="p1", source="s", kind=RecordKind.SHIPMENT, title="12 ovens", contacts=("otto@larch.example",))


def _account(*records: Record) -> str | None:
    return next(r.account for r in merge(records) if r.id == "p1")


def test_a_parcel_belongs_to_the_account_of_its_contact() -> None:
    """An invoice names the account of an address; the parcel to that address gets it."""
    assert _account(_INVOICE, _PARCEL) == "Larch Bakery"


def test_two_accounts_of_one_contact_are_none() -> None:
    """Where records disagree nothing is guessed."""
    other = Record(id="i2", source="s", kind=RecordKind.BILLING, title="x", account="Fern", contacts=_PARCEL.contacts)
    assert _account(_INVOICE, other, _PARCEL) is None


def test_a_native_id_is_no_name() -> None:
    """An id of another system says nothing."""
    opaque = Record(
        id="i3", source="s", kind=RecordKind.BILLING, title="x", account="crm:company:9", contacts=_PARCEL.contacts
    )
    assert _account(opaque, _PARCEL) is None


def test_private_mail_belongs_to_no_company() -> None:
    """Two customers may both write from a free-mail address."""
    at = ("otto@gmail.com",)
    invoice = Record(id="i4", source="s", kind=RecordKind.BILLING, title="x", account="Larch", contacts=at)
    parcel = Record(id="p1", source="s", kind=RecordKind.SHIPMENT, title="x", contacts=at)
    assert _account(invoice, parcel) is None


def test_messages_and_meetings_keep_their_own() -> None:
    """Their people say where they belong; nothing is added."""
    mail = Record(id="p1", source="s", kind=RecordKind.MESSAGE_SENT, title="x", contacts=_PARCEL.contacts)
    assert _account(_INVOICE, mail) is None


@given(st.permutations([_INVOICE, _PARCEL, Record(id="n", source="s", kind=RecordKind.NOTE, title="t")]))
def test_the_order_of_the_input_does_not_matter(records: list[Record]) -> None:
    """Merged records are the same in any order."""
    assert merge(records) == merge([_INVOICE, _PARCEL, Record(id="n", source="s", kind=RecordKind.NOTE, title="t")])
