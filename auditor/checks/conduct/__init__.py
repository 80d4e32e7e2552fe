"""Rules on conduct as data, one file a rule: what an audit or a review decides from mail, calls, records and history."""

from auditor.checks.conduct.conflicting_promise import CONFLICTING_PROMISE
from auditor.checks.conduct.early_warning import EARLY_WARNING
from auditor.checks.conduct.gone_quiet import GONE_QUIET
from auditor.checks.conduct.late_callback import LATE_CALLBACK
from auditor.checks.conduct.late_reply import LATE_REPLY
from auditor.checks.conduct.late_start import LATE_START
from auditor.checks.conduct.missed_appointment import MISSED_APPOINTMENT
from auditor.checks.conduct.overcommitted import OVERCOMMITTED
from auditor.checks.conduct.re_promised import RE_PROMISED
from auditor.checks.conduct.silent_slip import SILENT_SLIP
from auditor.checks.conduct.trust_decay import TRUST_DECAY
from auditor.checks.conduct.unanswered_concern import UNANSWERED_CONCERN
from auditor.checks.conduct.unanswered_inquiry import UNANSWERED_INQUIRY
from auditor.checks.conduct.unlikely_date import UNLIKELY_DATE
from auditor.checks.rule import ConductRule

CONDUCT: tuple[ConductRule, ...] = (
    SILENT_SLIP,
    MISSED_APPOINTMENT,
    UNANSWERED_INQUIRY,
    LATE_REPLY,
    LATE_CALLBACK,
    UNANSWERED_CONCERN,
    CONFLICTING_PROMISE,
    UNLIKELY_DATE,
    OVERCOMMITTED,
    RE_PROMISED,
    TRUST_DECAY,
    GONE_QUIET,
    LATE_START,
    EARLY_WARNING,
)
"""In the order of the contract's table: the gravest first."""
