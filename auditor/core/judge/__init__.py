"""Verdicts: what people said and what records show, put together in the order of contract.md."""

from auditor.core.judge.context import JudgeContext, Lifecycle
from auditor.core.judge.judging import judge

__all__ = ["JudgeContext", "Lifecycle", "judge"]
