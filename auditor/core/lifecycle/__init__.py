"""What people said about a promise after it was made: repeated, moved, released, withdrawn, its condition met."""

from auditor.core.lifecycle.said import Said, place_statement
from auditor.core.lifecycle.weave import Woven, weave

__all__ = ["Said", "Woven", "place_statement", "weave"]
