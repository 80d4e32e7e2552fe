"""What `check` reads, apart from the other sources: whoever reviews one draft does not wait for those to be imported."""

from datetime import datetime

from auditor.ports import Source
from auditor.sources.draft import DraftLines, PlainText
from auditor.sources.eml import Eml
from auditor.sources.html_mail import HtmlMail
from auditor.sources.outlook import Outlook


def draft_sources(*, now: datetime) -> tuple[Source, ...]:
    """What `check` reads: a mail (a file, an Outlook message, a page), JSON lines of drafts, or a text as it is pasted.

    `now` is the review's time.
    """
    return (Eml(), Outlook(), HtmlMail(), DraftLines(now=now), PlainText())
