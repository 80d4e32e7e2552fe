"""The audit as a whole: nothing vanishes, one broken thing never loses the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor import wiring
from auditor.config import Config
from auditor.engines.guard import one_by_one
from auditor.model.commitment import Extraction, Failed, Modality
from auditor.model.report import EngineInfo, Report
from auditor.model.text import Delivery, Document, DocumentKind, Reading, Side, Skipped
from auditor.model.verdict import Verdict
from auditor.pipeline import Workshop, audit
from auditor.ports import Input

_AS_OF = datetime(2026, 6, 1, 12, tzinfo=UTC)


def _mail(number: int, sender: str, to: str, sent: str, body: str, extra: str = "") -> Input:
    head = f"From: {sender}\nTo: {to}\nDate: {sent}\nMessage-ID: <{number}@lab.example>\nSubject: Panels\n{extra}"
    return Input.of(f"mail/{number}.eml", f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n".encode())


_REP = "Ida Holm <ida@brightlab.example>"
_BUYER = "Otto Kern <otto@kernfarm.example>"
_PROMISE = _mail(1, _REP, _BUYER, "Mon, 4 May 2026 09:00:00 +0000", "I'll send you the wiring plan by Friday.")
_KEPT = _mail(
    2,
    _REP,
    _BUYER,
    "Thu, 7 May 2026 15:00:00 +0000",
    "The wiring plan is here: https://share.brightlab.example/wiring-plan.pdf",
    "References: <1@lab.example>\n",
)


def _shop(**changes: object) -> Workshop:
    config = Config(our_domains=("brightlab.example",))
    return replace(wiring.workshop(config, wiring.Run(as_of=_AS_OF, keep_text=True)), **changes)


def _audit(*files: Input, **changes: object) -> Report:
    return audit(files, _shop(**changes))


def test_a_promise_is_kept_by_a_later_mail() -> None:
    """The audited mail is itself the delivery record."""
    report = _audit(_PROMISE, _KEPT)
    promise = next(c for c in report.commitments if "wiring plan" in c.quote)
    assert promise.side is Side.OURS
    assert promise.verdict is Verdict.KEPT
    assert promise.evidence[0].record_id == "email:2@lab.example"


def test_without_complete_mail_nothing_is_broken() -> None:
    """No evidence is not evidence of a breach."""
    report = _audit(_PROMISE)
    assert [c.verdict for c in report.commitments] == [Verdict.UNVERIFIED]


def test_with_complete_mail_the_missing_plan_is_broken() -> None:
    """Coverage turns absence into a breach."""
    shop = _shop()
    shop = replace(shop, settings=replace(shop.settings, mail_is_complete=True))
    assert [c.verdict for c in audit([_PROMISE], shop).commitments] == [Verdict.BROKEN]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01\x02" * 400,
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 64,
        b"{torn json",
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        b"a,b\n1,2\n",
    ],
    ids=["empty", "binary", "picture", "torn json", "empty calendar", "unknown table"],
)
def test_bad_input_never_loses_the_good(data: bytes) -> None:
    """The unreadable file is told with a reason and what to do; the rest is audited."""
    report = _audit(Input.of("mail/odd.dat", data), _PROMISE, _KEPT)
    assert any("wiring plan" in c.quote for c in report.commitments)
    told = [s for s in report.skipped if s.origin.startswith("mail/odd.dat")]
    assert told or any(d.origin == "mail/odd.dat" for d in report.documents) or data.startswith(b"BEGIN:VCAL")
    assert all(len(s.reason) > 10 for s in told)
    assert report.complete is not bool(report.skipped)


class _Failing:
    """An engine with a bug on one document."""

    info = EngineInfo(name="failing")

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        return one_by_one(self.extract, readings)

    def extract(self, reading: Reading) -> Extraction:
        if "wiring" in reading.document.text:
            raise RuntimeError("a bug")
        return Extraction()


def test_a_bug_costs_one_document() -> None:
    """A document on which the engine fails is reported, the others are not lost."""
    other = _mail(3, _REP, _BUYER, "Fri, 8 May 2026 09:00:00 +0000", "Thanks for your time.")
    report = _audit(_PROMISE, other, engine=_Failing())
    assert [s.origin for s in report.skipped] == ["mail/1.eml"]
    assert [d.origin for d in report.documents] == ["mail/3.eml"]


class _Inventing:
    """An engine that says what nobody wrote."""

    info = EngineInfo(name="inventing")

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        return one_by_one(self.extract, readings)

    def extract(self, reading: Reading) -> Extraction:
        from auditor.model.commitment import Act, Candidate

        invented = Candidate(quote="We cannot send the plan", segment=0, action="send", act=Act.SEND, confidence=1.0)
        turned = Candidate(
            quote="I'll send you the wiring plans", segment=0, action="send", act=Act.SEND, confidence=1.0
        )
        return Extraction(candidates=(invented, turned))


def test_what_is_not_in_the_text_is_ungrounded() -> None:
    """Whatever an engine claims, code decides by the words."""
    report = _audit(_PROMISE, engine=_Inventing())
    assert report.commitments == ()
    assert len(report.ungrounded) == 2


def test_one_mail_in_two_exports_is_one_document() -> None:
    """A copy is a duplicate, not a second promise."""
    copy = replace(_PROMISE, origin="other/copy.eml")
    report = _audit(_PROMISE, copy)
    assert len(report.documents) == 1
    assert report.documents[0].duplicates == ("other/copy.eml",)
    assert len(report.commitments) == 1


def test_automatic_mail_is_neither_promise_nor_evidence() -> None:
    """It is counted, and nothing of it is owed."""
    auto = _mail(
        4, _REP, _BUYER, "Fri, 8 May 2026 09:00:00 +0000", "I will answer on Monday.", "Auto-Submitted: auto-replied\n"
    )
    report = _audit(auto)
    assert report.documents[0].delivery is Delivery.AUTOMATIC
    assert report.commitments == ()
    assert report.counts.not_sent == 1


def test_speakers_without_a_side_are_told_in_one_line() -> None:
    """Who they are and what to do; a promise of theirs is counted as nobody's."""
    words = "WEBVTT\n\n" + "".join(
        f"{n}\n00:00:{n:02}.000 --> 00:00:{n:02}.900\n<v {who}>I'll send you the offer on Monday.</v>\n\n"
        for n, who in enumerate(("Ida Holm", "1001", "Jo", "Ana", "Lev"))
    )
    report = _audit(Input.of("calls/2026-05-06 review.vtt", words.encode()), _PROMISE)
    assert report.counts.sides["unknown"] == 4
    assert report.notes == (
        "4 speakers could not be tied to a side (1001, Jo, Ana, 1 more): name yours with --our-speaker or a roster.",
    )


def test_a_chat_promise_is_a_written_one() -> None:
    """And the speaker of the chat is the person of the mail."""
    chat = Input.of(
        "2026-05-06 09.00.00 Review/chat.txt",
        b"09:01:00 From Ida Holm to Everyone: I'll send you the offer on Monday.\n",
    )
    report = _audit(chat, _PROMISE)
    promise = next(c for c in report.commitments if "offer" in c.quote)
    assert (promise.modality, promise.side) == (Modality.WRITTEN, Side.OURS)
    assert promise.promisor is not None
    assert promise.promisor.email == "ida@brightlab.example"


def test_another_language_is_not_called_clean() -> None:
    """What the engine cannot read is reported as not reviewed."""
    body = "Guten Tag Herr Kern, wir werden Ihnen den Plan am Freitag schicken und die Rechnung ist bezahlt. Mit freundlichen Grüßen"
    report = _audit(_mail(5, _REP, _BUYER, "Fri, 8 May 2026 09:00:00 +0000", body))
    assert report.counts.not_reviewed == 1
    assert any("Not reviewed" in note for note in report.notes)


def test_a_speaker_is_known_by_the_mail_that_names_him() -> None:
    """A call without addresses: the same full name in the mail tells the side, whatever the order of the files."""
    words = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nIda Holm: I'll send you the offer on Monday.\n\n"
    words += "2\n00:00:05.000 --> 00:00:08.000\nOtto Kern: Thanks, we will sign it this week.\n"
    call = Input.of("calls/2026-05-06 review.vtt", words.encode())
    report = _audit(call, _PROMISE)
    sides = {c.quote: c.side for c in report.commitments}
    assert sides["I'll send you the offer on Monday"] is Side.OURS
    assert sides["we will sign it this week"] is Side.THEIRS


def _law(report: Report, origins: list[str]) -> None:
    """Every input is a document, a copy of one, or skipped; every quote stands in its document."""
    seen = {d.origin.split("#")[0] for d in report.documents} | {
        c.split("#")[0] for d in report.documents for c in d.duplicates
    }
    seen |= {s.origin.split("#")[0] for s in report.skipped}
    assert set(origins) <= seen
    texts = {d.id: d.text for d in report.documents}
    for quoted in (*report.commitments, *report.findings, *report.concerns):
        assert texts[quoted.document_id][quoted.span.start : quoted.span.end] == quoted.quote


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bodies=st.lists(st.text(max_size=300), max_size=4))
def test_every_input_is_somewhere_and_every_quote_is_verbatim(bodies: list[str]) -> None:
    """The law of the report, over arbitrary texts."""
    files = [Input.of(f"d/{n}.txt", body.encode("utf-8", "replace")) for n, body in enumerate(bodies)]
    _law(_audit(*files, _PROMISE), [f.origin for f in files])


def test_the_example_holds_the_law() -> None:
    """The shipped example, read from disk."""
    root = Path(__file__).resolve().parent.parent.parent / "examples"
    files = list(_files(root))
    report = audit(files, _shop())
    texts = {d.id: d.text for d in report.documents}
    assert report.commitments
    for quoted in (*report.commitments, *report.findings):
        assert texts[quoted.document_id][quoted.span.start : quoted.span.end] == quoted.quote


def _files(root: Path) -> Iterator[Input | Skipped]:
    yield from wiring.inputs([str(root / "mail"), str(root / "calls")])


def test_a_draft_is_a_draft_until_it_is_sent() -> None:
    """A pasted text carries promises about to be made, and is no evidence that they were kept."""
    report = _audit(Input.of("draft.txt", b"I'll send you the wiring plan by Friday.\n\nThe wiring plan is attached."))
    assert report.documents[0].kind is DocumentKind.DRAFT
    assert all(c.verdict is not Verdict.KEPT for c in report.commitments)


def test_documents_may_come_in_any_order() -> None:
    """The verdicts hang on what was said and done, not on the order of the files."""
    forward, backward = _audit(_PROMISE, _KEPT), _audit(_KEPT, _PROMISE)
    assert {c.id: c.verdict for c in forward.commitments} == {c.id: c.verdict for c in backward.commitments}


def test_document_ids_are_content_hashes() -> None:
    """Reading the same mail again gives the same ids."""
    one, other = _audit(_PROMISE), _audit(replace(_PROMISE, origin="elsewhere.eml"))
    assert [d.id for d in one.documents] == [d.id for d in other.documents]
    assert [c.id for c in one.commitments] == [c.id for c in other.commitments]
    assert isinstance(one.documents[0], Document)


def test_a_mail_that_came_back_promised_nothing() -> None:
    """A bounce that names the mail makes it undelivered."""
    bounce = Input.of(
        "mail/bounce.eml",
        b"From: MAILER-DAEMON@brightlab.example\nTo: ida@brightlab.example\nSubject: Undelivered Mail Returned to Sender\n"
        b"Date: Mon, 4 May 2026 09:01:00 +0000\nMessage-ID: <b1@brightlab.example>\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\n\n--r\nContent-Type: text/plain\n\n'
        b"Your message could not be delivered.\n--r\nContent-Type: message/rfc822\n\nMessage-ID: <1@lab.example>\n"
        b"Subject: Panels\n\nI'll send you the wiring plan by Friday.\n--r--\n",
    )
    report = _audit(_PROMISE, bounce)
    assert report.commitments == ()
    assert report.counts.not_sent == 2


def test_a_record_that_says_no_contradicts_the_promise() -> None:
    """The finding on a promise that a record shows to be refused is an error with that record, and blocks."""
    promise = _mail(9, _REP, _BUYER, "Mon, 4 May 2026 09:00:00 +0000", "The export to Excel will be built by 15 May.")
    refused = Input.of(
        "records/issues.csv",
        b"id,source,kind,title,account,due_at,done_at,status,outcome\n"
        b"LAB-7,tracker,work_item,Export to Excel,kernfarm.example,2026-05-15,2026-05-12,cancelled,Won't Do\n",
    )
    report = _audit(promise, refused)
    broken = next(c for c in report.commitments if "export to Excel" in c.quote)
    assert broken.verdict is Verdict.BROKEN
    contradicted = [f for f in report.findings if f.substantiation.value == "contradicted"]
    assert [f.commitment_id for f in contradicted] == [broken.id]
    assert contradicted[0].level.value == "error"
    assert contradicted[0].evidence[0].source == "issues.csv"
    assert report.decision.value == "block"
