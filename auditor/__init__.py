"""A promise auditor: what was promised, what was overpromised, and what was delivered."""

__version__ = "0.1.0"

RUBRIC_VERSION = "1"
"""The version of the rulings by which verdicts are given; a report names it so that old verdicts stay readable."""
