"""What is learned from a sentence, for models that tell how like others it is: the signs of its words and their kinds."""

from auditor.core.likeness.signs import signs

__all__ = ["signs"]
