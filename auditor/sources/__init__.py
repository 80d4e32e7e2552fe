"""What people send and say: one source a format, listed by hand; the first listed wins a tie."""

from datetime import datetime

from auditor.ports import Source
from auditor.sources.captions import CaptionsSource
from auditor.sources.draft import DraftLines, PlainText
from auditor.sources.eml import Eml
from auditor.sources.fireflies import FirefliesSource
from auditor.sources.gmail import Gmail
from auditor.sources.gong import GongSource
from auditor.sources.graph import Graph
from auditor.sources.html_mail import HtmlMail
from auditor.sources.hubspot_mail import HubSpotMail
from auditor.sources.mbox import Mbox
from auditor.sources.meet import MeetSource
from auditor.sources.otter import OtterSource
from auditor.sources.outlook import Outlook
from auditor.sources.outreach import Outreach
from auditor.sources.plain_transcript import PlainTranscriptSource
from auditor.sources.salesforce_mail import SalesforceMail


def mail_sources() -> tuple[Source, ...]:
    """Every source of mail and drafts."""
    return (
        Eml(),
        Mbox(),
        Outlook(),
        Gmail(),
        Graph(),
        HubSpotMail(),
        SalesforceMail(),
        Outreach(),
        HtmlMail(),
        DraftLines(),
        PlainText(),
    )


def call_sources() -> tuple[Source, ...]:
    """Every source of call transcripts."""
    return (
        CaptionsSource(),
        GongSource(),
        FirefliesSource(),
        MeetSource(),
        OtterSource(),
        PlainTranscriptSource(),
    )


def draft_sources(*, now: datetime) -> tuple[Source, ...]:
    """What `check` reads: a mail (a file, an Outlook message, a page), JSON lines of drafts, or a text as it is pasted.

    `now` is the review's time.
    """
    return (Eml(), Outlook(), HtmlMail(), DraftLines(now=now), PlainText())
