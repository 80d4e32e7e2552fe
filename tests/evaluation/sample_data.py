"""A small folder of each public set's form, with rows of our own."""

import gzip
import io
import json
import tarfile
from pathlib import Path

_MAIL = (
    b"From: Ida Holm <ida@brightlab.example>\nTo: Otto Kern <otto@kernfarm.example>\nDate: Tue, 3 Mar 2026 09:00:00 +0000\n"
    b"Subject: Panels\nMessage-ID: <1@brightlab.example>\n\nHi Otto,\n\nI will send you the plan on Friday.\n\nIda\n"
)


def write(root: Path) -> Path:
    """Every known set under `root/data`."""
    data = root / "data"
    _lines(
        data / "mailex_test" / "sentences.jsonl",
        [
            _sentence("t1", "I will send you the report tomorrow .", 1, 1),
            _sentence("t2", "The weather is fine .", 0, 0),
            _sentence("t3", "Sam will call you on Monday .", 1, 0) | {"split": "secret"},
        ],
    )
    _lines(
        data / "parakweet_intent" / "sentences.jsonl",
        [{"official": "test", "intent": 1, "text": "Could you send me the list?"}, {"intent": 0, "text": "Fine."}],
    )
    _meetings(data / "mrda_dialogue_acts", "commit")
    _meetings(data / "ami_dialogue_acts", "da")
    chats = [_chat(2.0, 2.0, "kept"), _chat(2.0, 0.0, "broken")]
    chats.append(_nothing("Well. I will donate $2.00.", "On second thoughts, I cannot give any money."))
    chats.append(_nothing("Maybe we will get a dollar for this."))
    _lines(data / "persuasion_promises" / "dialogues.jsonl", chats)
    _lines(data / "deadline_recognizers" / "deadline_cases.jsonl", [_date_case()])
    _lines(
        data / "deadline_recognizers" / "no_date_cases.jsonl",
        [{"id": "n1", "input": "This may be right.", "reference": "2026-03-03T00:00:00"}],
    )
    phrase = {"text": "tomorrow", "kind": "datetime", "values": ["2013-02-13T00:00:00"], "open": None}
    _lines(data / "deadline_duckling" / "english.jsonl", [phrase | {"reference": "2013-02-12T04:30:00-02:00"}])
    _lines(data / "injection" / "texts.jsonl", [{"id": "i1", "kind": "benign", "text": "What is the capital?"}])
    fixtures = [
        {"path": "a_body", "content": "I'll call you.\n\n--\nIda Holm\nBright Lab\n"},
        {"path": "a_signature", "content": "Ida Holm\nBright Lab"},
    ]
    _lines(data / "email_reply_fixtures" / "fixtures.jsonl", fixtures)
    _archive(data / "enron_raw" / "messages.tar.gz")
    for name in ("crm_schema_samples", "transcript_formats", "badinput"):
        (data / name).mkdir(parents=True)
        (data / name / "one.eml").write_bytes(_MAIL)
        (data / name / "README.md").write_text("not an input", encoding="utf-8")
    return data


def _sentence(thread: str, text: str, future: int, first: int) -> dict[str, object]:
    marks = {"commit_future": future, "commit_future_first_person": first}
    return {"id": f"{thread}#1", "thread": thread, "split": "dev", "text": text} | marks


def _meetings(folder: Path, label: str) -> None:
    said = [("I'll send it around tonight.", True), ("Yeah.", False), ("The box is blue.", False)]
    rows = [
        {"id": f"{meeting}-{n}", "meeting": meeting, "start": n, "speaker": "A", "text": text, "raw": text}
        | ({"commit": int(wanted)} if label == "commit" else {"da": "off" if wanted else "inf"})
        for meeting in ("m1", "m2", "m3")
        for n, (text, wanted) in enumerate(said)
    ]
    folder.mkdir(parents=True)
    packed = "\n".join(json.dumps(row) for row in rows).encode()
    (folder / "dialogue_acts.jsonl.gz").write_bytes(gzip.compress(packed))


def _chat(promised: float, delivered: float, verdict: str) -> dict[str, object]:
    turns = [
        {"role": "persuader", "text": "How much would you like to donate?"},
        {"role": "persuadee", "text": f"I will donate ${promised:.2f}."},
    ]
    amounts = {"promised_amount": promised, "delivered_amount": delivered, "verdict": verdict}
    return {"id": f"{verdict}-1", "date": "2026-03-03", "turns": turns} | amounts


def _nothing(*said: str) -> dict[str, object]:
    """A chat after which nothing is owed, whatever was said on the way."""
    turns = [{"role": "persuader", "text": "How much would you like to donate?"}]
    turns += [{"role": "persuadee", "text": text} for text in said]
    amounts = {"promised_amount": None, "delivered_amount": 0.0, "verdict": "no_promise"}
    return {"id": f"nothing-{len(said)}", "date": "2026-03-03", "turns": turns} | amounts


def _date_case() -> dict[str, object]:
    gold = {"start": "2026-03-06", "end": None, "mod": None}
    case = {"id": "d1", "input": "I'll go back on Friday", "reference": "2026-03-03T00:00:00", "type": "date"}
    return case | {"span": "Friday", "gold_all": [gold], "gold_future": gold}


def _archive(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("ida/sent/1.eml")
        member.size = len(_MAIL)
        archive.addfile(member, io.BytesIO(_MAIL))


def _lines(path: Path, rows: list[dict[str, object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n", encoding="utf-8")
