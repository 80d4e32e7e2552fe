"""DocuSign envelopes: what was sent for signature, and whether everybody signed.

Source: developers.docusign.com, eSignature REST API, Envelopes (statuses created, sent, delivered, completed, declined,
voided). Seven digits of a second are cut, as Python's clock does.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Attachment, Skipped
from auditor.ports import Input
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, convert_objects, lines, person, required, status_of

_STATUS = {
    "created": RecordStatus.PLANNED,
    "sent": RecordStatus.IN_PROGRESS,
    "delivered": RecordStatus.IN_PROGRESS,
    "signed": RecordStatus.IN_PROGRESS,
    "completed": RecordStatus.DONE,
    "declined": RecordStatus.REJECTED,
    "voided": RecordStatus.CANCELLED,
    "deleted": RecordStatus.CANCELLED,
}
_ROLES = ("signers", "carbonCopies", "certifiedDeliveries", "agents", "editors", "intermediaries")


class DocuSign:
    """Envelopes, alone or in a list; a completed one is signed by all, a sent one is on its way."""

    name = "docusign"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="DocuSign",
            what="envelopes (JSON)",
            export=(
                "Save the answer of GET /v2.1/accounts/{id}/envelopes with include=recipients,documents, or an envelope."
            ),
            notes=("Sent or delivered is not signed; voided by the sender and declined by a signer are told apart.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return (
            CERTAIN
            if "envelopeId" in keys and keys & {"emailSubject", "sentDateTime", "statusChangedDateTime"}
            else 0.0
        )

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        items = (item for top in read_document(file) for item in (top.objects("envelopes") or (top,)))
        return convert_objects(file, items, self._envelope)

    def _envelope(self, item: JsonObject) -> Iterable[Record | Problem]:
        raw = item.text("status")
        status, problems = status_of(raw, _STATUS, "DocuSign")
        people = [one for role in _ROLES for one in item.objects("recipients", role)]
        sent = self._dates.read(item.text("sentDateTime"))
        identity = required(item.text("envelopeId"), "envelopeId")
        yield Record(
            id=f"docusign:envelope:{identity}",
            source="docusign",
            source_type="envelope",
            kind=RecordKind.DOCUMENT_SIGNED,
            title=item.text("emailSubject") or "(envelope without a subject)",
            body=lines(item.text("emailBlurb"), item.text("voidedReason"), *(p.text("declinedReason") for p in people)),
            contacts=tuple(dict.fromkeys(address.lower() for p in people if (address := p.text("email")))),
            owner=person(item.object("sender").text("email", "userName")),
            due=self._dates.read(item.text("expireDateTime")),
            started=sent,
            done=self._dates.read(item.text("completedDateTime")) if status is RecordStatus.DONE else None,
            status=status,
            status_raw=raw,
            outcome=(raw or "").lower() or None,
            attachments=tuple(
                Attachment(name=name) for one in item.objects("envelopeDocuments") if (name := one.text("name"))
            ),
        )
        yield from problems
