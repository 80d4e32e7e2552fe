"""The documents of the fake report, and words that try to be more than words. All people are invented."""

from datetime import datetime, timedelta, timezone

from auditor.model.text import Document, DocumentKind, Party, Segment, SegmentKind, Side, Span
from auditor.model.time import Due, Precision

ZONE = timezone(timedelta(hours=-5))
AS_OF = datetime(2026, 3, 20, 12, 0, tzinfo=ZONE)

SCRIPT = "</script><img src=x onerror=alert(1)>"
FORMULA = "=cmd|' /C calc'!A0"
ANNOTATION = "::error file=secret::pwned"
TERMINAL = "\x1b[31mred\x1b[0m"
RTL = "\u202eevil\u202c שלום 🚀"
MARKDOWN = "[click](javascript:alert(1)) `x` | **bold** <b>b</b> @everyone www.bad.example"
HOSTILE = (SCRIPT, FORMULA, ANNOTATION, TERMINAL, RTL, MARKDOWN)

MAYA = Party(name="Maya Lindqvist", email="maya@tern-lifts.example", side=Side.OURS)
TOM = Party(name="Tom Adeyemi", email="tom@tern-lifts.example", side=Side.OURS)
RUTH = Party(name="Ruth Calder", email="ruth@calder-mills.example", side=Side.THEIRS)
IVO = Party(name="Ivo Brandt", email="ivo@ostmark-foods.example", side=Side.THEIRS)


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def due_day(text: str, month: int, day: int) -> Due:
    end = at(month, day, 23, 59) + timedelta(seconds=59)
    return Due(text=text, start=at(month, day, 0), end=end, precision=Precision.DAY)


MAIL_TEXT = (
    "Next steps for the goods lift\n\n"
    "Hi Ruth,\n\nThanks for the call. I'll send the revised quote by Friday. "
    "We'll deliver 40 meters of guide rail next week, and the\nhandbook will be with you on 12 March.\n"
    "Our lift will never fail, you have my word. I should be able to join on Monday.\n\nMaya"
)
CALL_TEXT = (
    "Tom Adeyemi: We'll install the sensor kit by the end of the month.\n"
    "Ivo Brandt: What happens when the line is down overnight?\n"
    "Tom Adeyemi: Don't you worry about that. I'll call you on Tuesday at 10.\n"
    "Ivo Brandt: Fine. We will send you the floor plan by Wednesday.\n"
)
HOSTILE_TEXT = "\n".join(f"We will send {words} by Monday." for words in HOSTILE)
DRAFT_TEXT = (
    "Hi Ruth,\n\nour lift is guaranteed to cut your costs by half. 🚀 I'll send the contract by 27 March.\n"
    "Everybody in the region uses it.\n"
)

MAIL = Document(
    id="d_mail", origin="mail/02.eml", kind=DocumentKind.EMAIL, text=MAIL_TEXT, subject="Next steps for the goods lift",
    sent_at=at(3, 9, 9, 12), author=MAYA, recipients=(RUTH,), participants=(MAYA, RUTH), thread="t_1", language="en",
    duplicates=("archive.mbox#message 7",), notes=("charset guessed: cp1252",),
)  # fmt: skip
CALL = Document(
    id="d_call", origin="calls/ostmark.vtt", kind=DocumentKind.TRANSCRIPT, text=CALL_TEXT, subject="Weekly call",
    sent_at=at(3, 3, 15), author=None, participants=(TOM, IVO), thread="t_2", language="en",
    segments=(Segment(kind=SegmentKind.OWN, span=Span(start=124, end=197), author=TOM),), duration_seconds=900,
)  # fmt: skip
HOSTILE_MAIL = Document(
    id="d_hostile", origin=f"mail/{SCRIPT}.eml", kind=DocumentKind.EMAIL, text=HOSTILE_TEXT, subject=FORMULA,
    sent_at=at(3, 10), author=Party(name=MARKDOWN, email="x@bad.example", side=Side.OURS),
    participants=(Party(name=RTL, side=Side.THEIRS),), thread="t_3",
)  # fmt: skip
DRAFT = Document(
    id="d_draft", origin="drafts/offer.md", kind=DocumentKind.DRAFT, text=DRAFT_TEXT, sent_at=AS_OF, author=MAYA
)
