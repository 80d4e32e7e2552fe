"""Openers from structured facts: composed offline, and the law that decides which openers stand."""

from auditor.core.openers.compose import composed, lead_of
from auditor.core.openers.grounded import faults

__all__ = ["composed", "faults", "lead_of"]
