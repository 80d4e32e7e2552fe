"""Rev AI: monologues of elements; spaces and signs are elements of their own, without times.

Source: docs.rev.ai, "Transcript" of the asynchronous API.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.call_json import seconds_in
from auditor.readers.heard import Heard, call_of, label
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Piece


class RevAi:
    """Rev AI transcripts."""

    name = "rev"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Rev AI",
            what="transcripts of a job (JSON)",
            export="GET /speechtotext/v1/jobs/{id}/transcript with Accept: application/vnd.rev.transcript.v1.0+json.",
            notes=("The call's day goes into the file's name or into --call-date.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        return 1.0 if {"monologues", "elements"} <= keys_in(file.head) else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = [top for top in read_document(file) if top.has("monologues")]
        if not tops:
            raise Unreadable(f"{file.origin} holds no transcript", hint="save Rev's whole answer")
        for top in tops:
            said = top.objects("monologues")
            confident = [
                c for m in said for e in m.objects("elements") if (c := seconds_in(e, "confidence")) is not None
            ]
            pieces = [_piece(monologue) for monologue in said]
            yield call_of(Heard(origin=file.origin, pieces=pieces, confidences=confident))


def _piece(monologue: JsonObject) -> Piece:
    elements = monologue.objects("elements")
    starts = [t for e in elements if (t := seconds_in(e, "ts")) is not None]
    ends = [t for e in elements if (t := seconds_in(e, "end_ts")) is not None]
    values = (e.values.get("value") for e in elements)
    return Piece(
        speaker=label(monologue.text("speaker")),
        words="".join(value for value in values if isinstance(value, str)),
        start=starts[0] if starts else None,
        end=ends[-1] if ends else None,
    )
