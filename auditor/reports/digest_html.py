"""A digest as HTML: one page for the browser and for mail programs, so its styles stand at each element."""

from auditor.model.digest import Digest
from auditor.reports.digest_words import sections, span_words, subject
from auditor.reports.pages import environment
from auditor.reports.words import Tone

_COLOURS = {
    Tone.GOOD: "#1d6b45",
    Tone.LATE: "#8a5a00",
    Tone.PART: "#a4480f",
    Tone.BAD: "#a8261f",
    Tone.OPEN: "#1f5a94",
    Tone.UNSURE: "#6a4a8c",
    Tone.QUIET: "#5d5a54",
}
"""Those of the report: many mail programs drop a style sheet and its variables."""


def digest_html(digest: Digest) -> str:
    return (
        environment()
        .get_template("digest.html")
        .render(subject=subject(digest), span=span_words(digest), sections=sections(digest), colours=_COLOURS)
    )
