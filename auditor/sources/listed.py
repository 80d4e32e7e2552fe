"""What people send and say: one source a format, listed by hand; the first listed wins a tie."""

from auditor.ports import Source
from auditor.sources.assemblyai import AssemblyAi
from auditor.sources.avoma import AvomaSource
from auditor.sources.aws import AwsTranscribe
from auditor.sources.captions import CaptionsSource
from auditor.sources.deepgram import Deepgram
from auditor.sources.draft import DraftLines, PlainText
from auditor.sources.eml import Eml
from auditor.sources.fathom import FathomSource
from auditor.sources.fireflies import FirefliesSource
from auditor.sources.gmail import Gmail
from auditor.sources.gong import GongSource
from auditor.sources.google_speech import GoogleSpeech
from auditor.sources.graph import Graph
from auditor.sources.html_mail import HtmlMail
from auditor.sources.hubspot_call import HubSpotCallSource
from auditor.sources.hubspot_mail import HubSpotMail
from auditor.sources.mbox import Mbox
from auditor.sources.meet import MeetSource
from auditor.sources.meet_api import MeetApiSource
from auditor.sources.otter import OtterSource
from auditor.sources.outlook import Outlook
from auditor.sources.outreach import Outreach
from auditor.sources.plain_transcript import PlainTranscriptSource
from auditor.sources.rev import RevAi
from auditor.sources.salesforce_mail import SalesforceMail
from auditor.sources.whisper import Whisper
from auditor.sources.zoom_chat import ZoomChatSource


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
        HubSpotCallSource(),
        MeetApiSource(),
        AvomaSource(),
        FathomSource(),
        ZoomChatSource(),
        MeetSource(),
        OtterSource(),
        AwsTranscribe(),
        Deepgram(),
        AssemblyAi(),
        Whisper(),
        RevAi(),
        GoogleSpeech(),
        PlainTranscriptSource(),
    )
