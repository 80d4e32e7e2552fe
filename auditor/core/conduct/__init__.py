"""Rules on conduct that one audit can decide by itself: each one function over the same `History`."""

from collections.abc import Callable, Iterator, Mapping

from auditor.core.conduct.conflicts import conflicting_promises
from auditor.core.conduct.history import History, Lapse
from auditor.core.conduct.inquiries import inquiries, late_replies, unanswered_inquiries
from auditor.core.conduct.slips import missed_appointments, silent_slips
from auditor.core.conduct.worries import unanswered_concerns

RULES: Mapping[str, Callable[[History], Iterator[Lapse]]] = {
    "silent-slip": silent_slips,
    "missed-appointment": missed_appointments,
    "unanswered-inquiry": unanswered_inquiries,
    "late-reply": late_replies,
    "conflicting-promise": conflicting_promises,
    "unanswered-concern": unanswered_concerns,
}

__all__ = ["RULES", "History", "Lapse", "inquiries"]
