"""A voicemail that the telephone system mailed, on its whole way."""

from datetime import UTC, datetime

from auditor import wiring
from auditor.config import Config
from auditor.model.commitment import Modality
from auditor.model.people import Thresholds
from auditor.model.report import Report
from auditor.model.text import DocumentKind, Side
from auditor.pipeline import audit
from auditor.ports import Input

_HEAD = """From: {}
To: {}
Date: {}
Message-ID: <{}@tiller.example>
Subject: {}
{}Content-Type: text/plain; charset=utf-8

{}
"""


def _mail(number: int, sender: str, to: str, sent: str, subject: str, body: str, extra: str = "") -> Input:
    return Input.of(f"mail/{number}.eml", _HEAD.format(sender, to, sent, number, subject, extra, body).encode())


IDA, AMOS = "Ida Marsh <ida@tiller.example>", "Amos Reid <amos@fennel.example>"
FIRST = _mail(1, AMOS, IDA, "Mon, 2 Feb 2026 10:00:00 +0000", "Dinghies", "Thank you for the tour.")
LEFT = _mail(
    2,
    "Phone system <no-reply@voice.example>",
    IDA,
    "Mon, 2 Mar 2026 10:04:00 +0000",
    "New voicemail from Amos Reid (020 7946 0031)",
    "You have a new voicemail.\n\nTranscription: Hello Ida, could you call me about the two dinghies? Bye.",
    "Auto-Submitted: auto-generated\n",
)
BACK = _mail(3, IDA, AMOS, "Fri, 6 Mar 2026 10:00:00 +0000", "Your call", "Hello Amos, which two do you mean?")


def _audit(*files: Input) -> Report:
    config = Config(our_domains=("tiller.example",), tz="Europe/London", mail_is_complete=True)
    return audit(files, wiring.workshop(config, wiring.Run(as_of=datetime(2026, 4, 1, tzinfo=UTC), keep_text=True)))


def _rules(report: Report) -> dict[str, str]:
    return {f.rule: f.quote for f in report.findings}


def test_a_late_callback_is_found_at_the_words_that_were_spoken() -> None:
    """The caller is the man who wrote before, the account is his, and nothing was skipped."""
    report = _audit(LEFT, FIRST, BACK)
    assert _rules(report) == {"late-callback": "Hello Ida, could you call me about the two dinghies?"}
    left = next(d for d in report.documents if d.voicemail)
    assert left.kind is DocumentKind.TRANSCRIPT and left.author is not None
    assert (left.author.email, left.author.side) == ("amos@fennel.example", Side.THEIRS)
    assert left.origin == "mail/2.eml" and not report.skipped


def test_what_is_owed_after_a_voicemail_has_a_window_from_the_settings() -> None:
    """Inferred, and said so; without complete calls nobody can say that it was not returned."""
    report = _audit(LEFT, FIRST)
    (owed,) = [c for c in report.commitments if c.modality is Modality.INFERRED]
    assert owed.due is not None and owed.due.end is not None and owed.due.inferred
    assert owed.due.policy == f"a voicemail is returned within {Thresholds().callback_days} working day"
    assert owed.due.end.date().isoformat() == "2026-03-03"
    assert owed.verdict == "unverified"
    assert "unanswered-inquiry" in _rules(report)
