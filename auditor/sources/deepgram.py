"""Deepgram: the answer of POST /v1/listen. Utterances when they were asked for, else paragraphs, else words.

Source: Deepgram's API reference, "Pre-recorded audio". `metadata.created` is when it was transcribed, not the call.
"""

from collections.abc import Iterator, Sequence

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.call_json import seconds_in
from auditor.readers.heard import Heard, Word, call_of, label, utterances
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Piece


class Deepgram:
    """Deepgram's answers for recordings."""

    name = "deepgram"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Deepgram",
            what="answers of POST /v1/listen (JSON)",
            export="Ask with diarize=true, punctuate=true and utterances=true, and save the answer.",
            notes=(
                "Without diarize there are no speakers, and nobody's promises can be told apart.",
                "`created` is when it was transcribed: put the call's day into the file's name or give --call-date.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"results", "channels", "metadata"} <= keys and keys & {"alternatives", "request_id", "model_info"}:
            return 0.98
        return 0.98 if {"results", "utterances", "request_id"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = [top for top in read_document(file) if top.has("results")]
        if not tops:
            raise Unreadable(f"{file.origin} holds no transcript", hint="save Deepgram's whole answer")
        for top in tops:
            yield call_of(_heard(top, file.origin))


def _heard(top: JsonObject, origin: str) -> Heard:
    results, about = top.object("results"), top.object("metadata")
    said = results.objects("utterances")
    best = [one for channel in results.objects("channels") for one in channel.objects("alternatives")[:1]]
    words = [word for one in (said or best) for word in one.objects("words")]
    language = next((t for channel in results.objects("channels") if (t := channel.text("detected_language"))), None)
    return Heard(
        origin=origin,
        pieces=[_utterance(one) for one in said] or _of_channels(results.objects("channels")),
        call_id=about.text("request_id"),
        language=language,
        duration=seconds_in(about, "duration"),
        confidences=[c for word in words if (c := seconds_in(word, "confidence")) is not None],
    )


def _utterance(one: JsonObject) -> Piece:
    return Piece(
        speaker=label(one.text("speaker")),
        words=one.text("transcript") or "",
        start=seconds_in(one, "start"),
        end=seconds_in(one, "end"),
    )


def _of_channels(channels: Sequence[JsonObject]) -> list[Piece]:
    """Of several channels each is a speaker; within one, paragraphs or words may tell them apart."""
    pieces: list[Piece] = []
    for number, channel in enumerate(channels):
        alone = str(number) if len(channels) > 1 else None
        for one in channel.objects("alternatives")[:1]:
            pieces += list(_paragraphs(one, alone)) or list(_words(one, alone))
            if not pieces and (text := one.text("transcript")):
                pieces.append(Piece(speaker=alone, words=text))
    return sorted(pieces, key=lambda piece: piece.start or 0.0)


def _paragraphs(one: JsonObject, alone: str | None) -> Iterator[Piece]:
    for paragraph in one.objects("paragraphs", "paragraphs"):
        yield Piece(
            speaker=alone or label(paragraph.text("speaker")),
            words=" ".join(sentence.text("text") or "" for sentence in paragraph.objects("sentences")),
            start=seconds_in(paragraph, "start"),
            end=seconds_in(paragraph, "end"),
        )


def _words(one: JsonObject, alone: str | None) -> Iterator[Piece]:
    yield from utterances(
        Word(
            text=word.text("punctuated_word", "word") or "",
            start=seconds_in(word, "start"),
            end=seconds_in(word, "end"),
            speaker=alone or label(word.text("speaker")),
        )
        for word in one.objects("words")
    )
