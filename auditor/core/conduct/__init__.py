"""Rules on conduct that one audit can decide by itself: each one function over the same `History`."""

from collections.abc import Callable, Iterator, Mapping

from auditor.core.conduct.conflicts import conflicting_promises
from auditor.core.conduct.drift import gone_quiet, re_promised, trust_decay
from auditor.core.conduct.history import History, Lapse
from auditor.core.conduct.inquiries import inquiries, late_callbacks, late_replies, unanswered_inquiries
from auditor.core.conduct.late import late_starts
from auditor.core.conduct.slips import missed_appointments, silent_slips
from auditor.core.conduct.warned import early_warnings
from auditor.core.conduct.worries import unanswered_concerns

RULES: Mapping[str, Callable[[History], Iterator[Lapse]]] = {
    "silent-slip": silent_slips,
    "missed-appointment": missed_appointments,
    "unanswered-inquiry": unanswered_inquiries,
    "late-reply": late_replies,
    "late-callback": late_callbacks,
    "conflicting-promise": conflicting_promises,
    "unanswered-concern": unanswered_concerns,
    "re-promised": re_promised,
    "trust-decay": trust_decay,
    "gone-quiet": gone_quiet,
    "late-start": late_starts,
    "early-warning": early_warnings,
}

__all__ = ["RULES", "History", "Lapse", "inquiries"]
