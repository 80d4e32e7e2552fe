"""What a model is told: one file a task in `prompts/`, its few-shot examples, and the request made of them."""

from auditor.engines.prompts.loading import load
from auditor.engines.prompts.values import FORMS, Form, Labelled, Prompt, Prompts

__all__ = ["FORMS", "Form", "Labelled", "Prompt", "Prompts", "load"]
