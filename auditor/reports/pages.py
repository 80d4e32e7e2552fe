"""What every HTML page of ours is made with: templates that escape, our own style and script, and a policy that allows no other."""

import base64
import hashlib
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.reports.clean import visible
from auditor.reports.openers import source_words
from auditor.reports.words import day, day_time, due_words, plural, who_words
from auditor.resources import folder


def policy(style: str, script: str = "") -> str:
    """A Content-Security-Policy under which nothing runs or loads but `style` and `script`, by their hashes."""
    scripts = f"script-src {_hash(script)}; " if script else ""
    return f"default-src 'none'; style-src {_hash(style)}; {scripts}img-src 'none'; base-uri 'none'; form-action 'none'"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def asset(file: str) -> str:
    """A file of `templates/`."""
    return (folder("templates") / file).read_text(encoding="utf-8")


@cache
def environment() -> Environment:
    """Templates in which everything from outside is escaped and a name that is not given is an error."""
    made = Environment(
        loader=FileSystemLoader(folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    made.filters |= {
        "day": day,
        "day_time": day_time,
        "due_words": due_words,
        "plural": plural,
        "source_words": source_words,
        "who_words": who_words,
    }
    return made


def _finalize(value: object) -> object:
    """Text from outside, without control characters; Markup is our own."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
