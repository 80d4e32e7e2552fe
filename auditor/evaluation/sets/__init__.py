"""The public sets that are known, by the names of their folders; listed by hand."""

from auditor.evaluation.bench import LabelledSet
from auditor.evaluation.sets.dates import Duckling, Recognizers
from auditor.evaluation.sets.files import Folder, Injection
from auditor.evaluation.sets.mail import EnronMail, Parakweet, ReplyFixtures
from auditor.evaluation.sets.mailex import MailEx
from auditor.evaluation.sets.meetings import Ami, Mrda
from auditor.evaluation.sets.persuasion import Persuasion

ALL: tuple[LabelledSet, ...] = (
    MailEx(),
    Parakweet(),
    EnronMail(),
    ReplyFixtures(),
    Mrda(),
    Ami(),
    Persuasion(),
    Recognizers(),
    Duckling(),
    Folder("crm_schema_samples", "Tables of CRMs and shops without an importer"),
    Folder("transcript_formats", "Transcripts of many products"),
    Injection(),
    Folder("badinput", "Malformed mail, subtitles, calendars and tables"),
)
