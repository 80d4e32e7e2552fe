"""What a report says of the language model: what it took, and which words only it took for a promise."""

from auditor.model.commitment import Origin
from auditor.model.report import Report
from auditor.reports.words import plural

_SMALL = 0.01
"""Less of a currency is shown with more digits."""
BY_MODEL = "found by the model alone"


def seen_by(origin: Origin) -> str:
    """A remark where no rule saw it; empty else."""
    return BY_MODEL if origin is Origin.MODEL else ""


def model_words(report: Report) -> str:
    """Who was asked and what it took; empty when nobody was."""
    engine, cost = report.engine, report.cost
    if engine.model is None:
        return ""
    parts = [engine.model, plural(cost.calls, "call")]
    if cost.calls:
        parts.append(f"{cost.input_tokens:,} tokens in, {cost.output_tokens:,} out")
    if cost.amount is not None:
        parts.append(f"{cost.amount:.{2 if cost.amount >= _SMALL or not cost.amount else 4}f} {cost.currency}")
    if engine.answers is not None and engine.answers != "json_schema":
        parts.append(f"answers held to their form by {engine.answers.replace('_', ' ')} only")
    if report.ungrounded:
        parts.append(f"{plural(len(report.ungrounded), 'quote')} not in the text, set aside")
    return ", ".join(parts)
