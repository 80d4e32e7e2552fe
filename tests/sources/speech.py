"""One call as each speech recogniser writes it: two speakers, one promise."""

import json

TURNS = (("a", "I'll send you the plan."), ("b", "Thank you."))


def _words(text: str, start: float) -> list[tuple[str, float]]:
    return [(word, start + 0.3 * place) for place, word in enumerate(text.split())]


def aws(label_items: bool = True) -> dict[str, object]:
    items: list[dict[str, object]] = []
    segments = []
    for number, (who, text) in enumerate(TURNS):
        inside = []
        for word, at in _words(text, 5.0 * number):
            bare = word.rstrip(".")
            items.append(
                {"type": "pronunciation", "start_time": f"{at:.3f}", "end_time": f"{at + 0.2:.3f}"}
                | {"alternatives": [{"content": bare, "confidence": "0.98"}]}
            )
            inside.append({"start_time": f"{at:.3f}", "speaker_label": f"spk_{who}"})
            if word.endswith("."):
                items.append({"type": "punctuation", "alternatives": [{"content": ".", "confidence": "0.0"}]})
        segments.append({"speaker_label": f"spk_{who}", "start_time": f"{5 * number}.0", "items": inside})
    whole = " ".join(text for _, text in TURNS)
    results: dict[str, object] = {"transcripts": [{"transcript": whole}], "items": items}
    if label_items:
        results["speaker_labels"] = {"speakers": 2, "segments": segments}
    return {"jobName": "job-7", "status": "COMPLETED", "results": results}


def analytics() -> dict[str, object]:
    roles = {"a": "AGENT", "b": "CUSTOMER"}
    said = [
        {
            "Content": text,
            "BeginOffsetMillis": 5000 * n,
            "EndOffsetMillis": 5000 * n + 900,
            "ParticipantRole": roles[who],
        }
        for n, (who, text) in enumerate(TURNS)
    ]
    return {"JobStatus": "COMPLETED", "LanguageCode": "en-US", "Transcript": said}


def bedrock() -> dict[str, object]:
    said = [
        {"text": text, "start_timestamp_millis": 5000 * n, "end_timestamp_millis": 5000 * n + 900}
        | {"speaker": {"speaker_label": f"spk_{who}"}, "audio_segment_index": n}
        for n, (who, text) in enumerate(TURNS)
    ]
    return {"metadata": {"asset_id": "0", "duration_millis": 9000}, "audio_segments": said}


def deepgram(*, utterances: bool = True) -> dict[str, object]:
    speakers = {"a": 0, "b": 1}
    words = [
        {
            "word": word.lower().strip("."),
            "punctuated_word": word,
            "start": at,
            "end": at + 0.2,
            "speaker": speakers[who],
        }
        for n, (who, text) in enumerate(TURNS)
        for word, at in _words(text, 5.0 * n)
    ]
    said = [{"speaker": speakers[who], "transcript": text, "start": 5.0 * n} for n, (who, text) in enumerate(TURNS)]
    results: dict[str, object] = {"channels": [{"alternatives": [{"transcript": "", "words": words}]}]}
    if utterances:
        results["utterances"] = said
    return {"metadata": {"request_id": "r-1", "created": "2026-05-04T10:00:00Z", "duration": 7.5}, "results": results}


def assemblyai(status: str = "completed") -> dict[str, object]:
    said = [
        {"speaker": who.upper(), "text": text, "start": 5000 * n, "end": 5000 * n + 900}
        for n, (who, text) in enumerate(TURNS)
    ]
    return {"id": "t-1", "status": status, "audio_duration": 8, "language_code": "en_us", "utterances": said}


def whisperx() -> dict[str, object]:
    said = [
        {"start": 5.0 * n, "end": 5.0 * n + 0.9, "text": f" {text}", "speaker": f"SPEAKER_{n:02}", "words": []}
        for n, (_, text) in enumerate(TURNS)
    ]
    return {"segments": said, "language": "en"}


def rev() -> dict[str, object]:
    said = []
    for n, (_, text) in enumerate(TURNS):
        elements: list[dict[str, object]] = []
        for word, at in _words(text, 5.0 * n):
            elements.append({"type": "text", "value": word.strip("."), "ts": at, "end_ts": at + 0.2, "confidence": 0.9})
            elements.append({"type": "punct", "value": "." if word.endswith(".") else " "})
        said.append({"speaker": n, "elements": elements})
    return {"monologues": said}


def google() -> dict[str, object]:
    tagged = [
        {"word": word, "startTime": f"{at:.3f}s", "endTime": f"{at + 0.2:.3f}s", "speakerTag": n + 1}
        for n, (_, text) in enumerate(TURNS)
        for word, at in _words(text, 5.0 * n)
    ]
    plain = [{"alternatives": [{"transcript": text}], "resultEndTime": "6s"} for _, text in TURNS]
    return {"results": [*plain, {"alternatives": [{"words": tagged}]}]}


SAMPLES = {
    "aws-transcribe": ("job.json", json.dumps(aws())),
    "deepgram": ("deepgram.json", json.dumps(deepgram())),
    "assemblyai": ("assembly.json", json.dumps(assemblyai())),
    "whisper": ("whisper.json", json.dumps(whisperx())),
    "rev": ("rev.json", json.dumps(rev())),
    "google-speech": ("google.json", json.dumps(google())),
}
