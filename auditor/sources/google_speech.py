"""Google Cloud Speech-to-Text, v1 and v2: results with alternatives; times are texts such as "1.200s".

Source: cloud.google.com, Speech-to-Text reference, RecognizeResponse. With speakers told apart, the last result holds
all words once more with their speakers, and only it is read.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.heard import Heard, Word, call_of, label, utterances
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Piece

_RESULTS = frozenset({"resultEndTime", "resultEndOffset", "speakerTag", "speakerLabel", "startOffset", "startTime"})
_RESULTS |= {"channelTag"}


class GoogleSpeech:
    """Google Cloud Speech-to-Text answers."""

    name = "google-speech"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Google Cloud Speech-to-Text",
            what="answers of recognize and of finished operations (JSON)",
            export="Ask with diarizationConfig and enableWordTimeOffsets, and save the answer or the operation.",
            notes=("The call's day goes into the file's name or into --call-date.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return 0.96 if {"results", "alternatives", "transcript"} <= keys and keys & _RESULTS else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = [top.object("response") if top.has("response") else top for top in read_document(file)]
        found = [top for top in tops if top.has("results")]
        if not found:
            raise Unreadable(f"{file.origin} holds no transcript", hint="save Google's whole answer")
        for top in found:
            yield call_of(_heard(top, file.origin))


def _heard(top: JsonObject, origin: str) -> Heard:
    results = top.objects("results")
    language = next((text for one in results if (text := one.text("languageCode"))), None)
    return Heard(origin=origin, pieces=_pieces(results), language=language)


def _pieces(results: tuple[JsonObject, ...]) -> list[Piece]:
    last = list(_words(results[-1])) if results else []
    if any(word.speaker for word in last):
        return list(utterances(last))
    pieces: list[Piece] = []
    for one in results:
        best = one.objects("alternatives")[:1]
        words = list(_words(one))
        starts = [word.start for word in words if word.start is not None]
        channel = label(one.text("channelTag"))
        for alternative in best:
            text = (alternative.text("transcript") or "").strip()
            pieces.append(Piece(speaker=channel, words=text, start=starts[0] if starts else None, end=_end(one)))
    return pieces


def _words(result: JsonObject) -> Iterator[Word]:
    for alternative in result.objects("alternatives")[:1]:
        for word in alternative.objects("words"):
            tag = word.text("speakerLabel") or word.text("speakerTag")
            yield Word(
                text=word.text("word") or "",
                start=_seconds(word.text("startTime", "startOffset")),
                end=_seconds(word.text("endTime", "endOffset")),
                speaker=label(tag if tag != "0" else None),
            )


def _end(result: JsonObject) -> float | None:
    return _seconds(result.text("resultEndTime", "resultEndOffset"))


def _seconds(text: str | None) -> float | None:
    """ "1.200s" as seconds."""
    bare = (text or "").removesuffix("s")
    try:
        value = float(bare)
    except ValueError:
        return None
    return value if 0 <= value < 1e7 else None
