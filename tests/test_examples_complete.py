"""The example company is whole and its answer key is true: read here with the standard library alone, not with ours."""

import csv
import email
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from email import policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml
from icalendar import Calendar

EXAMPLES = Path(__file__).parent.parent / "examples"
KEY: dict[str, Any] = yaml.safe_load((EXAMPLES / "expected.yaml").read_text("utf-8"))
COMMITMENTS: list[dict[str, Any]] = KEY["commitments"]
FINDINGS: list[dict[str, Any]] = KEY["findings"]
DAY_OF_CALL: dict[str, date] = {name: call["held_on"] for call in KEY["calls"] for name in call["files"]}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May")
ORDINALS = {"fifth": 5, "seventh": 7, "eighteenth": 18, "twenty-third": 23, "twenty-fourth": 24}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERDICTS = _words("kept kept_late partly_kept broken renegotiated waived not_due unverified not_checkable")
ACTS = _words("send meet call ship build pay price answer sign uphold other")
STATES = _words("tentative conditional active cancelled released superseded expired")
STRENGTHS = _words("absolute firm qualified hedged")
RULES = _words(
    "absolute-guarantee outcome-promise unsupported-superlative unqualified-deadline roadmap-promise scope-unlimited "
    "price-lock legal-compliance performance-level third-party-commitment false-urgency risk-denial unverified-proof "
    "puffery generic-opener vague-promise excuse candour ownership impossible-date missing-attachment unfilled-field "
    "silent-slip missed-appointment unanswered-inquiry late-reply unanswered-concern"
)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _mails(path: Path) -> list[EmailMessage]:
    data = path.read_bytes()
    parts = [data]
    if path.suffix == ".mbox":
        parts = re.split(rb"(?m)^From \d+@xxx .*\n", data)[1:]
    return [email.message_from_bytes(part, policy=policy.default) for part in parts]


@cache
def _messages() -> dict[tuple[str, int], EmailMessage]:
    """Every mail by path below examples/ and number within the file."""
    files = sorted((EXAMPLES / "mail").rglob("*.*"))
    return {
        (path.relative_to(EXAMPLES).as_posix(), number): mail
        for path in files
        for number, mail in enumerate(_mails(path), start=1)
    }


def _mail_text(mail: EmailMessage) -> str:
    words = [str(mail["Subject"])]
    for part in mail.walk():
        if part.get_content_type() == "text/plain" and not part.get_filename():
            words.append(part.get_content())
        elif part.get_content_type() == "text/html":
            bare = re.sub(r"<(?:style|title)\b.*?</(?:style|title)>|<[^>]+>", " ", part.get_content(), flags=re.DOTALL)
            words.append(unescape(bare))
    return _flat(" ".join(words))


def _spoken(path: Path) -> list[str]:
    """The utterances of a call, in order."""
    if path.suffix == ".json":
        data = json.loads(path.read_text("utf-8"))
        if "callTranscripts" in data:
            return [s["text"] for m in data["callTranscripts"][0]["transcript"] for s in m["sentences"]]
        return [s["text"] for s in data["data"]["transcript"]["sentences"]]
    text = path.read_text("utf-8-sig")
    if path.suffix == ".txt":
        return [_flat(block.split("\n", 1)[1]) for block in text.split("\n\n") if "\n" in block.strip()]
    cues = re.findall(r"-->.*\n((?:.+\n?)+)", text)
    return [_flat(re.sub(r"</?v[^>]*>|^[A-Z][\w ]+: ", "", cue)) for cue in cues]


def _document(entry: dict[str, Any]) -> str:
    path = EXAMPLES / entry["document"]
    if entry["document"].startswith("mail/"):
        return _mail_text(_messages()[entry["document"], entry.get("message", 1)])
    if entry["document"].startswith("calls/"):
        return _flat(" ".join(_spoken(path)))
    if path.suffix == ".jsonl":
        return _flat(json.loads(path.read_text("utf-8").splitlines()[entry["line"] - 1])["text"])
    return _mail_text(_mails(path)[0]) if path.suffix == ".eml" else _flat(path.read_text("utf-8"))


def _said_on(entry: dict[str, Any]) -> date:
    """The day from which its relative dates count."""
    name = entry["document"]
    if name in DAY_OF_CALL:
        return DAY_OF_CALL[name]
    return parsedate_to_datetime(str(_messages()[name, entry.get("message", 1)]["Date"])).date()


def _quotes() -> Iterator[tuple[dict[str, Any], str]]:
    for entry in (*COMMITMENTS, *FINDINGS, *KEY["concerns"], *KEY["not_commitments"]):
        yield entry, entry["quote"]
        for mention in entry.get("mentions", ()):
            yield mention, mention["quote"]
        if entry.get("answer_quote"):
            yield entry, entry["answer_quote"]
    for draft in KEY["drafts"]:
        for quote in (*draft["commitments"], *(finding["quote"] for finding in draft["findings"])):
            yield draft, quote


def _ours() -> list[dict[str, Any]]:
    return [c for c in COMMITMENTS if c["side"] == "ours" and c["scored"] and not c.get("optional")]


@pytest.mark.parametrize(("entry", "quote"), tuple(_quotes()))
def test_every_quote_of_the_key_stands_in_its_document(entry: dict[str, Any], quote: str) -> None:
    """A key that misquotes would measure nothing."""
    assert _flat(quote) in _document(entry)


def test_mail_is_enough_and_in_threads() -> None:
    """At least 28 mails and eight threads of two or more; every mail has its own id and its people."""
    mails = _messages()
    roots: dict[str, str] = {}
    for mail in mails.values():
        chain = [*re.findall(r"<[^>]+>", str(mail["References"] or "")), str(mail["Message-ID"])]
        root = roots.get(chain[0], chain[0])
        roots |= dict.fromkeys(chain, root)
    sizes = Counter(roots[str(mail["Message-ID"])] for mail in mails.values())
    assert len(mails) >= 28
    assert sum(size >= 2 for size in sizes.values()) >= 8, sizes
    assert len({str(mail["Message-ID"]) for mail in mails.values()}) == len(mails)
    assert all(mail["From"] and mail["To"] and mail["Date"] for mail in mails.values())


def test_mail_shows_the_kinds_that_people_have() -> None:
    """HTML only, an invitation, an automatic reply, a bounce, attachments, Gmail and Outlook quotes, a disclaimer."""
    types = {key: {p.get_content_type() for p in mail.walk()} for key, mail in _messages().items()}
    texts = " ".join(_mail_text(mail) for mail in _messages().values())
    assert any(kinds == {"text/html"} for kinds in types.values())
    assert any("text/calendar" in kinds for kinds in types.values())
    assert any("multipart/report" in kinds for kinds in types.values())
    assert any(mail["Auto-Submitted"] == "auto-replied" for mail in _messages().values())
    assert sum(bool(list(mail.iter_attachments())) for mail in _messages().values()) >= 10
    assert re.search(r"On \w+, \d+ \w+ 2026 at [\d:]+, .+? wrote:", texts)
    assert re.search(r"_{32} From: .+? Sent: ", texts)
    assert "accept liability" in texts


def test_calls_come_in_six_formats_and_hold_talk() -> None:
    """Six calls of 10 to 25 utterances, each in another format."""
    assert len({call["format"] for call in KEY["calls"]}) == 6
    assert {p.relative_to(EXAMPLES).as_posix() for p in (EXAMPLES / "calls").iterdir()} == set(DAY_OF_CALL)
    for call in KEY["calls"]:
        assert 10 <= len(_spoken(EXAMPLES / call["files"][0])) <= 25, call["format"]


def test_gong_speakers_are_all_named_by_the_second_file() -> None:
    """Gong's transcript has ids only; the parties file must name each of them."""
    files = next(call["files"] for call in KEY["calls"] if call["format"] == "Gong")
    transcript, extensive = (json.loads((EXAMPLES / name).read_text("utf-8")) for name in files)
    call, meta = transcript["callTranscripts"][0], extensive["calls"][0]
    assert call["callId"] == meta["metaData"]["id"]
    assert {m["speakerId"] for m in call["transcript"]} <= {p["speakerId"] for p in meta["parties"]}


def test_records_can_be_read_and_coverage_names_them() -> None:
    """Every table has even rows, every JSON and calendar parses, coverage.yaml names only what is there."""
    folder = EXAMPLES / "records"
    present = {path.name for path in folder.iterdir()}
    assert len(present - {"coverage.yaml"}) >= 10
    for path in folder.iterdir():
        text = path.read_text("utf-8-sig")
        if path.suffix == ".csv":
            head, *rows = csv.reader(text.splitlines(keepends=True))
            assert rows, path.name
            assert {len(row) for row in rows} == {len(head)}, path.name
        elif path.suffix == ".json":
            assert json.loads(text)
        elif path.suffix == ".ics":
            assert all(event.get("DTSTART") for event in Calendar.from_ical(text).walk("VEVENT"))
    sources = {entry["source"] for entry in yaml.safe_load((folder / "coverage.yaml").read_text("utf-8"))}
    assert {"mail", "calls"} <= sources <= present | {"mail", "calls"}


def test_every_record_that_the_key_cites_is_in_the_records() -> None:
    """Evidence is an id that a reader can find: the native id in a file, a mail's Message-ID, a call's file."""
    everything = "\n".join(path.read_text("utf-8") for path in (EXAMPLES / "records").iterdir())
    identities = {str(mail["Message-ID"]).strip("<>") for mail in _messages().values()}
    for entry in COMMITMENTS:
        for cited in entry["evidence"]:
            source, _, rest = cited.partition(":")
            if source == "email":
                assert rest in identities, cited
            elif source == "call":
                assert (EXAMPLES / rest).is_file(), cited
            else:
                native = cited if source == "attendance" else re.sub(r"^(?:[a-z_]+:)+", "", rest)
                parts = native.split(":") if source == "shopify" else [native]
                assert all(part in everything for part in parts), cited


def test_every_verdict_occurs_at_least_twice_on_our_side() -> None:
    """The demonstration shows each verdict, broken both by complete silence and by a record."""
    counts = Counter(c["verdict"] for c in _ours())
    assert set(counts) == VERDICTS
    assert min(counts.values()) >= 2, counts
    broken = [bool(c["evidence"]) for c in _ours() if c["verdict"] == "broken"]
    assert {True, False} <= set(broken)


def test_the_key_uses_the_words_of_the_contract() -> None:
    """Closed sets stay closed; who owes and why is never left out."""
    for entry in COMMITMENTS:
        assert entry["act"] in ACTS
        assert entry["state"] in STATES
        assert entry["strength"] in STRENGTHS
        assert entry["verdict"] in VERDICTS
        assert {entry["verdict"], *entry.get("also_accepted", ())} <= VERDICTS
        assert entry["side"] in {"ours", "theirs"} and entry["promisor"] and entry["reason"] and entry["due_how"]
    assert {f["rule"] for f in FINDINGS if not f.get("optional")} == RULES


def test_dates_in_the_prose_agree_with_the_calendar() -> None:
    """A weekday with a date fits 2026, but for the one impossible date that is meant to be found."""
    wrong = set()
    entries = [{"document": name, "message": number} for name, number in _messages()]
    entries += [{"document": call["files"][0]} for call in KEY["calls"]]
    pattern = re.compile(rf"\b({'|'.join(WEEKDAYS)}) (\d{{1,2}}) ({'|'.join(MONTHS)})\b")
    for entry in (*entries, *KEY["drafts"]):
        for weekday, day, month in pattern.findall(_document(entry)):
            if WEEKDAYS[date(2026, MONTHS.index(month) + 1, int(day)).weekday()] != weekday:
                wrong.add((entry["document"], f"{weekday} {day} {month}"))
    assert wrong == {(f["document"], f["quote"]) for f in FINDINGS if f["rule"] == "impossible-date"}


def test_due_days_agree_with_the_words_and_the_day_they_were_said() -> None:
    """Weekday and day of the month in the quote are those of `due_end`, which never lies before the words."""
    checked = 0
    for entry in (c for c in COMMITMENTS if c["due_end"] and not c.get("recurrence")):
        quote, due = entry["quote"], entry["due_end"]
        assert due >= _said_on(entry), quote
        for weekday in re.findall("|".join(WEEKDAYS), quote):
            assert WEEKDAYS[due.weekday()] == weekday, quote
            checked += 1
        days = re.findall(rf"\b\d{{1,2}}(?=th\b| (?:{'|'.join(MONTHS)})\b)", quote)
        days += [str(ORDINALS[word]) for word in re.findall("|".join(ORDINALS), quote)]
        for day in days:
            assert due.day == int(day), quote
            checked += 1
        if "tomorrow" in quote:
            assert (due - _said_on(entry)).days == 1, quote
            checked += 1
    assert checked >= 30


def test_not_due_and_unverified_agree_with_the_day_of_the_audit() -> None:
    """What has a day after the audit is not due; what is broken, late or unverified had its day before."""
    today = datetime.fromisoformat(str(KEY["as_of"])).date()
    for entry in (c for c in COMMITMENTS if c["due_end"] and c["scored"]):
        assert (entry["due_end"] > today) == (entry["verdict"] == "not_due"), entry["quote"]


def test_roster_names_everybody_who_writes_or_owes() -> None:
    """Each promisor is a person of the roster, each account one of its accounts, every domain an example."""
    roster = yaml.safe_load((EXAMPLES / "roster.yaml").read_text("utf-8"))
    assert {c["promisor"] for c in COMMITMENTS} <= {person["name"] for person in roster["people"]}
    assert {c["account"] for c in COMMITMENTS} - {None} <= {account["name"] for account in roster["accounts"]}
    domains = re.findall(r"@[\w.-]+", " ".join(str(m[h]) for m in _messages().values() for h in ("From", "To")))
    assert len(domains) >= 100
    assert all(domain.endswith(".example") for domain in domains)


def test_knowledge_and_drafts_can_be_read() -> None:
    """Claims have ids and kinds of the contract, stories have front matter, draft lines are objects."""
    claims = yaml.safe_load((EXAMPLES / "knowledge" / "claims.yaml").read_text("utf-8"))
    kinds = _words("capability service_level price certificate lead_time authority proof")
    assert {claim["kind"] for claim in claims} == kinds
    assert len({claim["id"] for claim in claims}) == len(claims)
    for path in (EXAMPLES / "knowledge").glob("*.md"):
        front = yaml.safe_load(path.read_text("utf-8").split("---")[1])
        assert {"id", "kind", "title"} <= set(front), path.name
    lines = (EXAMPLES / "drafts" / "batch.jsonl").read_text("utf-8").splitlines()
    assert all({"id", "text", "sent_at"} <= set(json.loads(line)) for line in lines)
