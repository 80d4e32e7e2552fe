"""Evidence: which records bear on a commitment, what each shows, and why it fits."""

from auditor.core.match.condition import condition_met_at
from auditor.core.match.index import RecordIndex
from auditor.core.match.matching import match

__all__ = ["RecordIndex", "condition_met_at", "match"]
