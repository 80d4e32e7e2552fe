"""A digest as plain text: for the terminal, and for mail programs that show no HTML."""

from textwrap import wrap

from auditor.model.digest import Digest
from auditor.reports.digest_words import row_lines, sections, span_words, subject

_WIDTH = 78
_NOTHING = "Nothing slipped, nothing is due, nobody waits for an answer."


def digest_text(digest: Digest) -> str:
    lines = [subject(digest), span_words(digest), ""]
    for section in sections(digest):
        lines += [f"{section.title} ({len(section.rows)})", ""]
        for row in section.rows:
            first, *rest = row_lines(row)
            lines += wrap(first, _WIDTH, initial_indent="- ", subsequent_indent="  ")
            lines += [
                line for words in rest for line in wrap(words, _WIDTH, initial_indent="  ", subsequent_indent="  ")
            ]
            lines.append("")
    if digest.is_empty:
        lines += [_NOTHING, ""]
    return "\n".join([*lines, "`auditor commitments show ID` tells one whole."]) + "\n"
