"""Regular expressions by the hundred: compiled late, tried only where their words stand."""

from auditor.core.patterns.pattern import Pattern, pattern
from auditor.core.patterns.sieve import Sieve
from auditor.core.patterns.words import given

__all__ = ["Pattern", "Sieve", "given", "pattern"]
