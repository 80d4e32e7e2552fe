"""Due phrases: finds them in a sentence and resolves them to windows on the promisor's calendar."""

from auditor.core.when.beside import is_nth, leaning, plain_weekday, told_by
from auditor.core.when.calendar import WorkCalendar
from auditor.core.when.find import find
from auditor.core.when.orders import resolve_ahead, resolve_lasting
from auditor.core.when.resolve import is_past, resolve, weekday_conflict
from auditor.core.when.types import DueRole, TimePhrase

__all__ = [
    "DueRole",
    "TimePhrase",
    "WorkCalendar",
    "find",
    "is_nth",
    "is_past",
    "leaning",
    "plain_weekday",
    "resolve",
    "resolve_ahead",
    "resolve_lasting",
    "told_by",
    "weekday_conflict",
]
